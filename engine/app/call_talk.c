/* The conversation: what was said as speech bubbles, the caller's present line
 * appearing as fast as it is spoken, ready-made answers and the field. */
#include <string.h>

#include "app/call_view.h"
#include "base/utf8.h"

#define SPEAK_AGAIN_MS 4000 /* before the caller hears silence, at 5 s */
#define LINES_SHOWN 200     /* of a long call the last ones */

static bool is_shown(const struct tr_game *game, const struct tr_spoken *spoken, char *room,
                     size_t cap, const char **words)
{
    *words = "";
    if (spoken->who == TR_WHO_SYSTEM &&
        (spoken->event == TR_EV_NOTED || spoken->event == TR_EV_ENDED))
        return false;
    *words = tr_game_words(game, spoken, room, cap);
    return **words != '\0';
}

static int bubble_width(const struct tr_app *app, SDL_Rect area)
{
    return area.w * 86 / 100 - 2 * app->theme.gap;
}

static int line_height(struct tr_app *app, SDL_Rect area, const struct tr_spoken *spoken,
                       const char *words)
{
    int gap = app->theme.gap;
    if (spoken->who == TR_WHO_SYSTEM)
        return tr_ui_text_height(app->ui, TR_FACE_SMALL, area.w, words) + gap;
    return tr_ui_text_height(app->ui, TR_FACE_BODY, bubble_width(app, area), words) +
           tr_type_line_height(app->type, TR_FACE_SMALL) + 3 * gap;
}

static int widest(struct tr_app *app, const char *words, int width)
{
    struct tr_type_line lines[64];
    size_t n = tr_type_break(app->type, TR_FACE_BODY, words, width, lines, 64);
    int most = 0;
    for (size_t i = 0; i < n && i < 64; i++)
        most = lines[i].width > most ? lines[i].width : most;
    return most;
}

static void draw_bubble(struct tr_app *app, SDL_Rect area, size_t index,
                        const struct tr_spoken *spoken, const char *words, bool now)
{
    const struct tr_game *game = app->game;
    const struct tr_theme *theme = &app->theme;
    bool own = spoken->who == TR_WHO_TRAINEE;
    char id[32], name[160], clock[32];
    int gap = theme->gap, small = tr_type_line_height(app->type, TR_FACE_SMALL);
    const char *who = !own                           ? tr_speaker_name(&game->content, spoken)
                      : spoken->event == TR_EV_ASIDE ? tr_say("You, aside")
                                                     : tr_say("You");
    tr_clock_text(spoken->at_ms, clock);
    SDL_snprintf(name, sizeof name, "%s  %s", who, clock);
    int inner = widest(app, words, bubble_width(app, area));
    int head = tr_type_width(app->type, TR_FACE_SMALL, name, strlen(name));
    int w = (inner > head ? inner : head) + 2 * gap + 2;
    SDL_Rect bubble = {own ? area.x + area.w - w : area.x, area.y, w, area.h - gap};
    tr_app_round(app, bubble, theme->radius, own ? TR_TINT_SELECT : TR_TINT_RAISED);
    SDL_Rect in = {bubble.x + gap, bubble.y + gap, w - 2 * gap, bubble.h - 2 * gap};
    SDL_snprintf(id, sizeof id, "said%d/who", (int)index);
    tr_ui_text(app->ui, id, tr_cut_top(&in, small), TR_FACE_SMALL,
               own ? TR_TINT_OWN : TR_TINT_CALLER, TR_ALIGN_LEFT, name);
    SDL_snprintf(id, sizeof id, "said%d", (int)index);
    in.w = SDL_min(in.w, bubble_width(app, area)); /* any such width breaks the same lines */
    size_t shown = strlen(words);
    if (now) {
        size_t count = tr_utf8_count(words, shown);
        int permille = tr_game_spoken(game);
        shown = tr_game_spoken_bytes(words, permille);
        if (permille < 1000 && count > 0 && !game->paused)
            tr_app_wake_in(app, SDL_max(30, game->line_ms / (int32_t)count));
    }
    tr_ui_text_part(app->ui, id, in, TR_FACE_BODY, TR_TINT_TEXT, words, shown);
}

/* While it rings: who one is, and what to do. */
static void draw_waiting(struct tr_app *app, SDL_Rect box)
{
    char text[320];
    SDL_snprintf(text, sizeof text, tr_say("You answer for %s."), tr_call_house(app));
    const char *how = tr_call_bound(tr_game_call(app->game))
                          ? tr_say("Both your hands are full: you cannot lift the handset yet.")
                          : tr_say("Press the space bar to lift the handset.");
    int title = tr_ui_text_height(app->ui, TR_FACE_TITLE, box.w, text);
    int body = tr_ui_text_height(app->ui, TR_FACE_BODY, box.w, how);
    tr_ui_label(app->ui, tr_say("Conversation"));
    SDL_Rect area = tr_ui_scroll_begin(app->ui, "transcript", box, title + body + app->theme.gap);
    area.w = box.w;
    tr_cut_top(&area, (area.h - title - body - app->theme.gap) / 2);
    tr_ui_text(app->ui, "waiting/who", tr_cut_top(&area, title), TR_FACE_TITLE, TR_TINT_TEXT,
               TR_ALIGN_MIDDLE, text);
    tr_cut_top(&area, app->theme.gap);
    tr_ui_text(app->ui, "waiting/how", tr_cut_top(&area, body), TR_FACE_BODY, TR_TINT_MUTED,
               TR_ALIGN_MIDDLE, how);
    tr_ui_scroll_end(app->ui);
}

static bool nobody_spoke(const struct tr_game *game)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    for (size_t i = 0; all && i < count; i++)
        if (all[i].who != TR_WHO_SYSTEM)
            return false;
    return true;
}

/* Before the first call: who one is, and what the scenario tells beforehand. */
static void draw_rest(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_content *content = &app->game->content;
    char text[320];
    int gap = app->theme.gap;
    tr_ui_label(app->ui, tr_say("Conversation"));
    struct tr_column flow = tr_column_begin(app, "rest", box, &view->brief_h);
    SDL_snprintf(text, sizeof text, tr_say("You answer for %s."), tr_call_house(app));
    tr_column_text(&flow, "rest/who", TR_FACE_TITLE, TR_TINT_TEXT, text, gap);
    tr_column_text(&flow, "rest/about", TR_FACE_BODY, TR_TINT_MUTED,
                   tr_graph_in(content, content->graph->about), gap);
    tr_column_end(&flow);
}

static void draw_transcript(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_game *game = app->game;
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    const char *words;
    char room[TR_LINE_TEXT_MAX], id[32];
    int whole = 0;
    size_t first = all && count > LINES_SHOWN ? count - LINES_SHOWN : 0, last_line = SIZE_MAX;
    SDL_Rect measure = box;
    measure.w -= app->theme.gap; /* room for the bar */
    for (size_t i = first; all && i < count; i++) {
        if (is_shown(game, &all[i], room, sizeof room, &words))
            whole += line_height(app, measure, &all[i], words);
        if (all[i].event == TR_EV_LINE)
            last_line = i;
    }
    if (count != view->said || box.h != view->said_h) /* the answers take room from it */
        tr_ui_scroll_to_end(app->ui, "transcript");
    view->said = count;
    view->said_h = box.h;
    tr_ui_label(app->ui, tr_say("Conversation"));
    SDL_Rect area = tr_ui_scroll_begin(app->ui, "transcript", box, whole);
    area.w = measure.w;
    if (whole < box.h) /* the newest stands at the bottom, next to the answer */
        tr_cut_top(&area, box.h - whole);
    for (size_t i = first; all && i < count; i++) {
        if (!is_shown(game, &all[i], room, sizeof room, &words))
            continue;
        SDL_Rect place = tr_cut_top(&area, line_height(app, measure, &all[i], words));
        if (all[i].who == TR_WHO_SYSTEM) {
            SDL_snprintf(id, sizeof id, "did%d", (int)i);
            tr_ui_text(app->ui, id, place, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_MIDDLE, words);
        } else {
            draw_bubble(app, place, i, &all[i], words, i == last_line && words != room);
        }
    }
    tr_ui_scroll_end(app->ui);
}

/* Before anybody has answered a call of one's own: whom and why. */
static void draw_sheet(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    tr_ui_label(app->ui, tr_say("Call sheet"));
    struct tr_column flow = tr_column_begin(app, "sheet", box, &view->brief_h);
    tr_call_sheet(&flow, false);
    tr_column_end(&flow);
}

static void say(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    const struct tr_call *call = tr_game_call(app->game);
    uint8_t phase = call->phase;
    size_t len = strlen(view->say);
    bool aside = tr_call_is_aside(call);
    if (strspn(view->say, " ") == len)
        return;
    if (phase == TR_PHASE_RINGING && !aside) {
        tr_ui_toast(app->ui, TR_TINT_WARN, tr_say("It is still ringing: lift the handset first."));
        return;
    }
    if (tr_call_off_line(call) && !aside) {
        tr_ui_toast(app->ui, TR_TINT_WARN,
                    tr_call_at_rest(call) ? tr_say("Nobody is on the line.")
                                          : tr_say("Nobody is on the line: dial first."));
        return;
    }
    if (phase == TR_PHASE_HELD && !aside) {
        tr_ui_toast(app->ui, TR_TINT_WARN,
                    tr_say("The caller is on hold and hears nothing: take them back first."));
        return;
    }
    tr_call_note(app, true);
    tr_game_skip_line(app->game);
    struct tr_intent intent = {.kind = TR_CMD_SAY, .text = view->say, .text_len = len};
    tr_call_act(app, &intent);
    view->say[0] = '\0';
    view->say_len = 0;
    view->taking_back = false;
    view->spoke_at = 0;
}

static void choose(struct tr_app *app, int number)
{
    struct tr_call_view *view = app->state;
    tr_call_note(app, true);
    tr_game_skip_line(app->game);
    struct tr_intent intent = {.kind = TR_CMD_CHOOSE, .choice = (uint8_t)number};
    tr_call_act(app, &intent);
    view->choice = 0;
}

/* The first key of an answer, and now and then a sign that it goes on. */
static void hear_typing(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    const struct tr_call *call = tr_game_call(app->game);
    bool first = call->speak_at < 0;
    if (tr_call_is_aside(call) && !call->parked)
        return; /* the caller hears nothing of it */
    if (call->phase != TR_PHASE_LINE && call->phase != TR_PHASE_WAITING &&
        call->phase != TR_PHASE_SPEAKING)
        return;
    if (!first && call->phase != TR_PHASE_WAITING && app->now < view->spoke_at + SPEAK_AGAIN_MS)
        return;
    struct tr_intent intent = {.kind = TR_CMD_SPEAK};
    tr_call_act(app, &intent);
    view->spoke_at = app->now;
}

/* Characters taken back one after another are one correction. */
static void hear_correction(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    const struct tr_call *call = tr_game_call(app->game);
    size_t len = strlen(view->say);
    bool shorter = len < view->say_len, again = shorter && view->taking_back;
    if (len != view->say_len)
        view->taking_back = shorter;
    view->say_len = len;
    if (!shorter || again || call->speak_at < 0 ||
        (call->phase != TR_PHASE_LINE && call->phase != TR_PHASE_SPEAKING))
        return;
    struct tr_intent intent = {.kind = TR_CMD_CORRECT};
    tr_call_act(app, &intent);
}

static bool offers_answers(const struct tr_app *app)
{
    return app->game->call.input == TR_INPUT_CHOICE;
}

static SDL_Rect draw_answers(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    struct tr_game *game = app->game;
    const char *texts[TR_CHOICES_MAX];
    const struct tr_theme *theme = &app->theme;
    size_t count = 0;
    if (offers_answers(app) && tr_call_listens(app) && !game->paused)
        count = tr_session_choices(game->session, texts);
    if (count == 0) {
        view->had_choices = false;
        return box;
    }
    if (!view->had_choices && view->in_list && !tr_ui_in_field(app->ui) &&
        view->place == TR_PLACE_DESK)
        tr_ui_focus(app->ui, "answers");
    view->had_choices = true;
    int h = tr_ui_list_height(app->ui, box.w, texts, NULL, count, true);
    int small = tr_type_line_height(app->type, TR_FACE_SMALL);
    bool besides = tr_call_has_besides(app);
    /* for the conversation, and for what goes on besides */
    int least = SDL_max(box.h * 30 / 100, (besides ? 3 : 1) * small + 3 * theme->gap / 2);
    int room = SDL_max(box.h - least, box.h * 40 / 100);
    SDL_Rect area = tr_cut_bottom(&box, SDL_min(h, room));
    tr_cut_bottom(&box, theme->gap / 2);
    tr_ui_label(app->ui, tr_say("Answers"));
    int chosen = tr_ui_list(app->ui, "answers", area, texts, NULL, count, &view->choice, true);
    if (chosen >= 0)
        choose(app, chosen + 1);
    return box;
}

void tr_call_talk(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    uint8_t phase = tr_game_call(app->game)->phase;
    bool live = !tr_game_ended(app->game);
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 3 / 2);
    int line = tr_type_line_height(app->type, TR_FACE_BODY);
    int lines = inside.h > 16 * line ? 2 : 1;
    int field_h = SDL_max(lines * line + 2 * theme->gap, theme->control_h);
    SDL_Rect foot = tr_cut_bottom(&inside, field_h);
    tr_cut_bottom(&inside, theme->gap);
    const struct tr_call *call = tr_game_call(app->game);
    bool aside = tr_call_is_aside(call), off_line = tr_call_off_line(call);
    bool can = live && (aside || (phase != TR_PHASE_RINGING && !off_line));
    const char *label = aside ? tr_say("Say aside") : tr_say("Say it");
    int button = tr_type_width(app->type, TR_FACE_STRONG, label, strlen(label)) + 5 * theme->gap;
    if (view->place == TR_PLACE_DRAWER)
        tr_ui_type_into(app->ui, "search", true);
    else if (view->place == TR_PLACE_KEYPAD && tr_call_may_dial(call))
        tr_ui_type_into(app->ui, "number", true);
    else if (can && !app->game->paused)
        /* who just types means the field */
        tr_ui_type_into(app->ui, "say", !(view->in_list && offers_answers(app)));
    /* tab order: answers, field, button */
    SDL_Rect rest = tr_call_besides(app, draw_answers(app, inside));
    if (phase == TR_PHASE_RINGING)
        draw_waiting(app, tr_inset(rest, theme->gap));
    else if (call->picked_up_at < 0 && tr_call_may_dial(call))
        draw_sheet(app, rest);
    else if (call->picked_up_at < 0 && nobody_spoke(app->game))
        draw_rest(app, rest);
    else if (rest.h >= tr_type_line_height(app->type, TR_FACE_SMALL))
        draw_transcript(app, rest); /* the smallest window has room for the news only */
    SDL_Rect press = tr_cut_right(&foot, button);
    tr_cut_right(&foot, theme->gap);
    const char *hint = aside      ? tr_say("Type what you say aside, then Enter")
                       : off_line ? tr_say("Nobody is on the line")
                                  : tr_say("Type what you say, then Enter");
    unsigned did = tr_ui_field(app->ui, "say", foot, view->say, sizeof view->say, hint, lines > 1);
    if ((did & TR_FIELD_CHANGED && *view->say) || tr_ui_composing(app->ui))
        if (tr_ui_has_focus(app->ui, "say"))
            hear_typing(app);
    if (did & TR_FIELD_CHANGED)
        hear_correction(app);
    bool pressed = tr_ui_button(app->ui, "say_it", press, TR_BUTTON_MAIN, can && *view->say, label);
    if (live && ((did & TR_FIELD_ENTER) || pressed)) {
        say(app);
        if (pressed)
            tr_ui_focus(app->ui, "say");
    }
    if (tr_ui_has_focus(app->ui, "answers"))
        view->in_list = true;
    else if (tr_ui_has_focus(app->ui, "say"))
        view->in_list = false;
}
