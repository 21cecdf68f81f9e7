/* How loud the sound is, and in words what there is to hear: every sound has its
 * caption, which does not depend on there being a device. */
#include <string.h>

#include "app/call_view.h"

#define CLICK_SHOWN_MS 1500 /* the caption of a click stays so long */
#define TONE_SHOWN_MS 2800  /* and of a tone after which nothing comes */
#define LEVELS 5

static const int levels[LEVELS] = {0, 25, 50, 75, 100}; /* percent; 0: mute */

/* ---- volume --------------------------------------------------------------------- */

static int level_of(const struct tr_app *app)
{
    int level = 1;
    for (int i = 1; i < LEVELS; i++)
        level = levels[i] <= app->set.volume ? i : level;
    return app->set.muted ? 0 : level;
}

void tr_hearing_apply(struct tr_app *app)
{
    if (!app->sound)
        return;
    tr_sound_volume(app->sound, app->set.volume);
    tr_sound_mute(app->sound, app->set.muted);
}

/* Muting keeps the volume for the time after it. */
static void set_level(struct tr_app *app, int level)
{
    app->set.muted = level <= 0;
    if (level > 0)
        app->set.volume = levels[level < LEVELS ? level : LEVELS - 1];
    tr_hearing_apply(app);
    tr_app_wake_in(app, 0);
}

void tr_hearing_key(struct tr_app *app, SDL_Keycode key)
{
    if (key == SDLK_F6) {
        app->set.muted = !app->set.muted;
        tr_hearing_apply(app);
        tr_app_wake_in(app, 0);
    } else if (key == SDLK_F7) {
        set_level(app, level_of(app) - 1);
    } else if (key == SDLK_F8) {
        set_level(app, app->set.muted ? 1 : level_of(app) + 1);
    }
}

static void label(int level, bool keys, char *out, size_t cap)
{
    if (level == 0)
        SDL_strlcpy(out, keys ? tr_say("Muted (F6)") : tr_say("Muted"), cap);
    else
        SDL_snprintf(out, cap, keys ? tr_say("Sound %d %% (F6)") : tr_say("Sound %d %%"),
                     levels[level]);
}

int tr_hearing_width(struct tr_app *app, bool keys)
{
    char text[64];
    int most = 0;
    for (int level = 0; level < LEVELS; level += LEVELS - 1) {
        label(level, keys, text, sizeof text);
        int w = tr_type_width(app->type, TR_FACE_STRONG, text, strlen(text));
        most = w > most ? w : most;
    }
    return most + 4 * app->theme.gap;
}

void tr_hearing_button(struct tr_app *app, SDL_Rect box, bool keys)
{
    char text[64];
    int level = level_of(app);
    label(level, keys, text, sizeof text);
    if (tr_ui_button(app->ui, "sound", box, TR_BUTTON_PLAIN, true, text))
        set_level(app, level > 0 ? level - 1 : LEVELS - 1);
}

void tr_hearing_choice(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const char *options[LEVELS] = {tr_say("Mute"), "25 %", "50 %", "75 %", "100 %"};
    int level = level_of(app);
    int chosen = tr_column_choice(flow, "sound", tr_say("Sound"), options, LEVELS, level);
    if (chosen != level)
        set_level(app, chosen);
}

/* ---- captions ---------------------------------------------------------------------- */

/* The longest one decides, so that the picture above does not move. */
int tr_hearing_caption_height(struct tr_app *app, int width)
{
    const char *const longest[] = {tr_say("Sound: a steady tone, the line is dead"),
                                   tr_say("Sound: music on hold; the second line rings"),
                                   tr_say("Sound: a click, the handset is put down"),
                                   tr_say("Sound: a click, the handset is lifted"),
                                   tr_say("Sound: none, time stands still")};
    int most = 0;
    for (size_t i = 0; i < sizeof longest / sizeof *longest; i++) {
        int h = tr_ui_text_height(app->ui, TR_FACE_SMALL, width, longest[i]);
        most = h > most ? h : most;
    }
    return most;
}

/* What the exchange lets be heard while nobody is on the line. */
static const char *off_line_sound(const struct tr_game *game)
{
    const struct tr_call *call = tr_game_call(game);
    if (call->phase == TR_PHASE_RINGBACK)
        return tr_say("Sound: it rings over there");
    if (call->phase == TR_PHASE_ENGAGED)
        return tr_say("Sound: the busy tone");
    if (game->tone != TR_TONE_COUNT && tr_game_time(game) < game->tone_from + TONE_SHOWN_MS)
        return game->tone == TR_TONE_DEAD   ? tr_say("Sound: a steady tone, the line is dead")
               : game->tone == TR_TONE_BUSY ? tr_say("Sound: the busy tone")
                                            : tr_say("Sound: a click, the handset is put down");
    return tr_say("Sound: none, nobody is on the line");
}

/* ms; INT32_MAX: nobody is on the line */
static int32_t since_lifted(const struct tr_game *game)
{
    const struct tr_call *call = tr_game_call(game);
    bool talks = call->on_line && call->lifted_at >= 0;
    return talks ? tr_game_time(game) - call->lifted_at : INT32_MAX;
}

static const char *line_sound(const struct tr_game *game)
{
    const struct tr_call *call = tr_game_call(game);
    bool lifted = call->picked_up_at >= 0, rings = tr_game_second_line_rings(game);
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        return tr_say("Sound: the telephone rings");
    case TR_PHASE_HELD:
        return rings ? tr_say("Sound: music on hold; the second line rings")
                     : tr_say("Sound: music on hold");
    case TR_PHASE_IDLE:
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        return off_line_sound(game);
    case TR_PHASE_ENDED:
        if (!lifted || !game->gone || call->end == TR_END_GIVEN_UP)
            return "";
        return game->by_caller ? tr_say("Sound: the busy tone")
                               : tr_say("Sound: a click, the handset is put down");
    default:
        break;
    }
    if (rings)
        return tr_say("Sound: the second line rings");
    if (since_lifted(game) < CLICK_SHOWN_MS)
        return tr_say("Sound: a click, the handset is lifted");
    if (call->phase == TR_PHASE_LINE && tr_game_spoken(game) < 1000)
        return tr_call_speaker(call) == TR_NONE ? tr_say("Sound: the caller's voice")
                                                : tr_say("Sound: another voice");
    return call->parked || !call->on_line ? tr_say("Sound: nobody speaks")
                                          : tr_say("Sound: the caller is silent");
}

void tr_hearing_caption(struct tr_app *app, SDL_Rect box)
{
    const struct tr_game *game = app->game;
    int32_t since = since_lifted(game);
    const char *text = game->paused ? tr_say("Sound: none, time stands still") : line_sound(game);
    if (since < CLICK_SHOWN_MS)
        tr_app_wake_in(app, CLICK_SHOWN_MS - since);
    tr_ui_text(app->ui, "caption", box, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, text);
}
