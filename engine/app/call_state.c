/* What is known of the call as it goes: whose it is, what happens at this moment,
 * how the caller feels. */
#include <string.h>

#include "app/call_view.h"

#define HOLD_AMBER_MS 45000
#define HOLD_RED_MS 60000

/* Whoever ended it. */
static const char *end_text(const struct tr_game *game)
{
    const struct tr_call *call = tr_game_call(game);
    if (call->end == TR_END_TRANSFERRED)
        return tr_say("You put the call through.");
    if (call->end == TR_END_GIVEN_UP)
        return tr_say("You gave the call up.");
    if (call->picked_up_at < 0 || call->end == TR_END_MISSED)
        return tr_say("The caller gave up.");
    if (!game->gone) /* it ends with nobody on the line */
        return tr_say("Nobody is on the line.");
    return game->by_caller ? tr_say("The caller hung up.") : tr_say("You hung up.");
}

/* Nothing is on the line. */
static enum tr_tint off_line_text(const struct tr_app *app, char *out, size_t cap)
{
    const struct tr_call *call = tr_game_call(app->game);
    if (call->phase == TR_PHASE_ENGAGED) {
        SDL_strlcpy(out, tr_say("No connection: hang up"), cap);
        return TR_TINT_WARN;
    }
    if (call->phase == TR_PHASE_RINGBACK) {
        SDL_snprintf(out, cap, tr_say("It rings there: ring %d"), (int)call->ringback);
        return TR_TINT_ACCENT;
    }
    bool rest = tr_call_at_rest(call);
    SDL_strlcpy(
        out, rest ? tr_say("Nobody is on the line.") : tr_say("Nobody is on the line: dial"), cap);
    return rest ? TR_TINT_MUTED : TR_TINT_ACCENT;
}

/* Somebody stands at the desk while the telephone is at rest. */
static enum tr_tint in_room_text(const struct tr_call *call, char *out, size_t cap)
{
    bool speaks = call->phase == TR_PHASE_LINE;
    SDL_strlcpy(out,
                speaks ? tr_say("Somebody at your desk speaks") : tr_say("Your turn, at the desk"),
                cap);
    return speaks ? TR_TINT_CALLER : TR_TINT_OWN;
}

/* Since when the present conversation lasts. */
static int32_t begun_at(const struct tr_call *call)
{
    return SDL_max(call->lifted_at >= 0 ? call->lifted_at : call->picked_up_at, 0);
}

/* The caller waits while somebody else is spoken to. */
static enum tr_tint parked_text(const struct tr_app *app, char *out, size_t cap)
{
    const struct tr_call *call = tr_game_call(app->game);
    int32_t held = tr_game_time(app->game) - call->hold_from;
    char clock[32];
    tr_clock_text(held, clock);
    SDL_snprintf(out, cap,
                 call->phase == TR_PHASE_LINE ? tr_say("Somebody speaks · on hold %s")
                                              : tr_say("Your turn · on hold %s"),
                 clock);
    return held >= HOLD_RED_MS ? TR_TINT_BAD : held >= HOLD_AMBER_MS ? TR_TINT_WARN : TR_TINT_OWN;
}

static enum tr_tint status_text(struct tr_app *app, char *out, size_t cap)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    char clock[32];
    int32_t held;
    tr_clock_text(tr_game_time(game) - begun_at(call), clock);
    if (game->content.graph->kind == TR_OUTBOUND && call->phase == TR_PHASE_RINGING &&
        call->rings == 0) {
        SDL_strlcpy(out, tr_say("A call of your own"), cap); /* it has not begun */
        return TR_TINT_ACCENT;
    }
    if (call->parked && call->phase != TR_PHASE_ENDED)
        return parked_text(app, out, cap);
    if (tr_call_in_room(call) && (call->phase == TR_PHASE_LINE || call->phase == TR_PHASE_WAITING))
        return in_room_text(call, out, cap);
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        SDL_snprintf(out, cap, tr_say("Ringing: ring %d"), (int)call->rings);
        return TR_TINT_ACCENT;
    case TR_PHASE_HELD:
        held = tr_game_time(game) - call->hold_from;
        tr_clock_text(held, clock);
        SDL_snprintf(out, cap,
                     held >= HOLD_RED_MS     ? tr_say("On hold %s: too long, go back")
                     : held >= HOLD_AMBER_MS ? tr_say("On hold %s: getting long")
                                             : tr_say("On hold %s"),
                     clock);
        return held >= HOLD_RED_MS     ? TR_TINT_BAD
               : held >= HOLD_AMBER_MS ? TR_TINT_WARN
                                       : TR_TINT_TEXT;
    case TR_PHASE_LINE:
        SDL_snprintf(out, cap, tr_say("The caller speaks  %s"), clock);
        return TR_TINT_CALLER;
    case TR_PHASE_SPEAKING:
        SDL_snprintf(out, cap, tr_say("You are speaking  %s"), clock);
        return TR_TINT_OWN;
    case TR_PHASE_WAITING:
        SDL_snprintf(out, cap, tr_say("Your turn  %s"), clock);
        return TR_TINT_OWN;
    case TR_PHASE_CLOSING:
        SDL_snprintf(out, cap, tr_say("All is said  %s"), clock);
        return TR_TINT_MUTED;
    case TR_PHASE_IDLE:
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        return off_line_text(app, out, cap);
    case TR_PHASE_ENDED:
        SDL_strlcpy(out, end_text(game), cap);
        return TR_TINT_MUTED;
    }
    return TR_TINT_TEXT;
}

static int status_width(struct tr_app *app)
{
    char text[160];
    (void)status_text(app, text, sizeof text);
    return tr_type_width(app->type, TR_FACE_STRONG, text, strlen(text)) + 2 * app->theme.gap;
}

static void draw_status(struct tr_app *app, SDL_Rect box)
{
    char text[160];
    enum tr_tint tint = status_text(app, text, sizeof text);
    int h = tr_type_line_height(app->type, TR_FACE_STRONG);
    SDL_Rect dot = {box.x, box.y + box.h / 2 - app->theme.gap / 2, app->theme.gap, app->theme.gap};
    tr_app_round(app, dot, app->theme.gap / 2, tint);
    box.x += 2 * app->theme.gap;
    box.w -= 2 * app->theme.gap;
    box.y += (box.h - h) / 2;
    box.h = h;
    tr_ui_text(app->ui, "status", box, TR_FACE_STRONG, tint, TR_ALIGN_LEFT, text);
}

/* What is called and whom it is for, as large as there is room; in the end only
 * the call's title, or nothing: the house's name stands where one answers too. */
static void draw_title(struct tr_app *app, SDL_Rect box)
{
    static const enum tr_face faces[] = {TR_FACE_TITLE, TR_FACE_STRONG, TR_FACE_SMALL};
    const struct tr_content *content = &app->game->content;
    const char *title = tr_graph_in(content, content->graph->title);
    char both[256];
    SDL_snprintf(both, sizeof both, "%s · %s", title, tr_call_house(app));
    const char *const texts[] = {both, title};
    for (size_t t = 0; t < 2; t++) {
        for (size_t f = 0; f < sizeof faces / sizeof *faces; f++) {
            int h = tr_type_line_height(app->type, faces[f]);
            if (tr_type_width(app->type, faces[f], texts[t], strlen(texts[t])) > box.w)
                continue;
            tr_ui_text(app->ui, "title", (SDL_Rect){box.x, box.y + (box.h - h) / 2, box.w, h},
                       faces[f], TR_TINT_TEXT, TR_ALIGN_LEFT, texts[t]);
            return;
        }
    }
}

void tr_call_top(struct tr_app *app, SDL_Rect bar, bool wide)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *menu = tr_call_is_exam(app) ? tr_say("Menu") : tr_say("Pause");
    int w = tr_type_width(app->type, TR_FACE_STRONG, menu, strlen(menu)) + 4 * theme->gap;
    if (tr_ui_button(app->ui, "menu", tr_cut_right(&bar, w), TR_BUTTON_PLAIN, !view->ended_at,
                     menu))
        view->menu = true;
    tr_cut_right(&bar, theme->gap);
    if (!wide) {
        draw_status(app, bar);
        return;
    }
    bool keys = tr_app_ems(app, bar.w) >= 50;
    tr_hearing_button(app, tr_cut_right(&bar, tr_hearing_width(app, keys)), keys);
    tr_cut_right(&bar, theme->gap);
    draw_status(app, tr_cut_right(&bar, SDL_max(bar.w * 42 / 100, status_width(app))));
    tr_cut_right(&bar, theme->gap);
    draw_title(app, bar);
}

static void mood_text(const struct tr_call *call, char *out, size_t cap)
{
    SDL_snprintf(out, cap, tr_say("Mood: %s (%d)"), tr_mood_word(call->mood), (int)call->mood);
}

static void draw_gauge(struct tr_app *app, SDL_Rect track)
{
    int32_t mood = tr_game_call(app->game)->mood;
    tr_app_round(app, track, track.h / 2, TR_TINT_RAISED);
    track.w = SDL_max(track.w * mood / 100, track.h);
    tr_app_round(app, track, track.h / 2, tr_mood_tint(mood));
}

/* What stands in its place while there is none to show; NULL: there is one. */
static const char *instead_of_mood(const struct tr_app *app)
{
    if (tr_call_is_exam(app))
        return tr_say("Exam: the caller's mood is hidden.");
    const struct tr_call *call = tr_game_call(app->game);
    bool rings = call->phase == TR_PHASE_RINGING && call->rings > 0;
    bool dials = tr_call_may_dial(call) && call->lifted_at < 0;
    if (tr_call_in_room(call) && !call->parked)
        return tr_say("Nobody is on the line.");
    rings = rings || tr_call_at_rest(call);
    if (call->picked_up_at >= 0 && !rings && !dials)
        return NULL;
    return dials || (app->game->content.graph->kind == TR_OUTBOUND && !rings)
               ? tr_say("Nobody has answered yet.")
               : tr_say("Answer before the third ring has passed.");
}

int tr_call_mood_height(struct tr_app *app, int width)
{
    const char *instead = instead_of_mood(app);
    int least = tr_type_line_height(app->type, TR_FACE_SMALL) + app->theme.gap * 3 / 2;
    int wraps = instead ? tr_ui_text_height(app->ui, TR_FACE_SMALL, width, instead) : 0;
    return SDL_max(least, wraps);
}

void tr_call_mood(struct tr_app *app, SDL_Rect box)
{
    const struct tr_theme *theme = &app->theme;
    const struct tr_call *call = tr_game_call(app->game);
    char text[96];
    const char *instead = instead_of_mood(app);
    if (instead) {
        tr_ui_text(app->ui, "mood", box, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, instead);
        return;
    }
    mood_text(call, text, sizeof text);
    int h = tr_type_line_height(app->type, TR_FACE_SMALL);
    tr_ui_text(app->ui, "mood", tr_cut_top(&box, h), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
               text);
    draw_gauge(app, tr_cut_bottom(&box, theme->gap));
}

SDL_Rect tr_call_mood_beside(struct tr_app *app, SDL_Rect row, const char *const *tabs,
                             size_t count, SDL_Rect *body)
{
    const struct tr_theme *theme = &app->theme;
    const struct tr_call *call = tr_game_call(app->game);
    char text[96];
    if (instead_of_mood(app))
        return row;
    mood_text(call, text, sizeof text);
    int w = tr_type_width(app->type, TR_FACE_SMALL, text, strlen(text));
    int h = tr_type_line_height(app->type, TR_FACE_SMALL), gauge = theme->gap * 3 / 4;
    SDL_Rect place;
    int beside = SDL_max(w, row.w / 4) + theme->gap;
    if (tr_ui_choice_height(app->ui, row.w - beside, tabs, count) <= row.h) {
        place = tr_cut_right(&row, beside);
        tr_cut_left(&place, theme->gap);
        place.y += (place.h - h - gauge) / 2;
        place.h = h + gauge;
    } else {
        place = (SDL_Rect){row.x, row.y, row.w, h + gauge};
        row.y += h + gauge + theme->gap / 2;
        tr_cut_top(body, h + gauge + theme->gap / 2);
    }
    tr_ui_text(app->ui, "mood", tr_cut_top(&place, h), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
               text);
    draw_gauge(app, place);
    return row;
}
