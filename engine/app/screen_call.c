/* The call: the desk at the left, the conversation in the middle, the slip at the
 * right; in a small window the conversation and the slip behind tabs. */
#include <string.h>

#include "app/call_view.h"
#include "base/alloc.h"

#define HOLD_AMBER_MS 45000
#define HOLD_RED_MS 60000
#define HANG_UP_MS 700 /* the button is held so long */
#define AFTERWARDS_MS 2200

void tr_call_act(struct tr_app *app, struct tr_intent *intent)
{
    bool cut = false;
    tr_err err = {0};
    if (tr_game_do(app->game, intent, &cut, &err) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
    else if (cut)
        tr_ui_toast(app->ui, TR_TINT_WARN,
                    tr_say("That text could not be kept as it was and has been cut or cleaned."));
    tr_app_wake_in(app, 0);
}

static void act(struct tr_app *app, enum tr_cmd_kind kind)
{
    struct tr_intent intent = {.kind = (uint8_t)kind};
    tr_call_act(app, &intent);
}

bool tr_call_listens(const struct tr_app *app)
{
    uint8_t phase = tr_game_call(app->game)->phase;
    return phase == TR_PHASE_WAITING || phase == TR_PHASE_SPEAKING ||
           (phase == TR_PHASE_LINE && app->game->call.profile == 0);
}

static bool is_exam(const struct tr_app *app)
{
    return app->game->call.mode == TR_MODE_EXAM;
}

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct tr_call_view *view = tr_calloc(1, sizeof *view);
    if (!view || !app->game)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a call");
    app->state = view;
    view->in_list = app->game->call.input == TR_INPUT_CHOICE;
    app->game->sound = app->sound;
    tr_ui_focus(app->ui, "lift");
    return tr_game_start(app->game, SDL_GetTicks64(), err);
}

/* The call is over: verdict and storing. */
static void settle(struct tr_app *app)
{
    tr_err err = {0};
    if (app->game->settled)
        return;
    if (tr_game_settle(app->game, &err) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
    else
        tr_app_keep(app);
}

static void leave(struct tr_app *app)
{
    struct tr_game *game = app->game;
    if (game && game->session) {
        if (is_exam(app) && !tr_game_ended(game)) { /* an exam cannot be undone by leaving */
            act(app, TR_CMD_HANG_UP);
            tr_game_finish(game);
        }
        if (tr_game_ended(game))
            settle(app);
    }
    if (app->sound) {
        tr_sound_ring_stop(app->sound);
        tr_sound_line_stop(app->sound);
        tr_sound_hold(app->sound, false);
        tr_sound_mute(app->sound, app->set.muted);
    }
    tr_free(app->state);
    app->state = NULL;
}

static void pause_call(struct tr_app *app, bool paused)
{
    tr_game_pause(app->game, paused && !is_exam(app));
    if (app->sound)
        tr_sound_mute(app->sound, app->game->paused || app->set.muted);
}

static void lift(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    if (tr_game_call(app->game)->phase != TR_PHASE_RINGING || app->game->paused)
        return;
    act(app, TR_CMD_PICK_UP);
    tr_ui_focus(app->ui, view->in_list ? "answers" : "say");
}

static void toggle_hold(struct tr_app *app)
{
    tr_call_note(app, true);
    if (tr_game_call(app->game)->phase == TR_PHASE_HELD) {
        act(app, TR_CMD_RESUME);
        return;
    }
    tr_game_skip_line(app->game);
    act(app, TR_CMD_HOLD);
}

static void hang_up(struct tr_app *app)
{
    tr_call_note(app, true);
    tr_game_skip_line(app->game);
    act(app, TR_CMD_HANG_UP);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    struct tr_call_view *view = app->state;
    if (e->type != SDL_KEYDOWN || e->key.repeat || view->ended_at)
        return;
    switch (e->key.keysym.sym) {
    case SDLK_SPACE:
        if (!tr_ui_composing(app->ui))
            lift(app);
        break;
    case SDLK_F2:
        lift(app);
        break;
    case SDLK_F3:
        toggle_hold(app);
        break;
    case SDLK_F4:
        tr_ui_focus(app->ui, "hang_up");
        break;
    case SDLK_ESCAPE:
        if (!tr_ui_composing(app->ui))
            view->menu = true;
        break;
    default:
        break;
    }
}

/* ---- what happens by itself ------------------------------------------------------ */

static void tick(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    struct tr_game *game = app->game;
    if (!game->sound)
        game->sound = app->sound;
    if (!app->focused && !tr_game_ended(game)) {
        if (is_exam(app) && !view->told_exam)
            tr_ui_toast(app->ui, TR_TINT_WARN,
                        tr_say("The exam goes on while the window is in the background."));
        view->told_exam = is_exam(app);
        if (!is_exam(app))
            view->menu = view->focus_pause = true;
    }
    pause_call(app, view->menu);
    int64_t due = tr_game_tick(game, app->now);
    if (due >= 0)
        tr_app_wake_in(app, due);
    const struct tr_call *call = tr_game_call(game);
    bool off_hook = call->picked_up_at >= 0 && !tr_game_ended(game);
    if (off_hook != view->desk.lifted)
        tr_desk_lift(app, &view->desk, off_hook);
    if (call->phase != TR_PHASE_ENDED && !game->paused) /* the clock at the top */
        tr_app_wake_in(app, 1000 - tr_game_time(game) % 1000);
    if (!tr_game_ended(game))
        return;
    if (!view->ended_at) {
        view->ended_at = app->now;
        view->menu = false;
        settle(app); /* stored before anything is shown */
        tr_ui_focus(app->ui, "result");
    }
    if (app->now >= view->ended_at + AFTERWARDS_MS)
        tr_app_go(app, TR_SCREEN_RESULT);
    else
        tr_app_wake_in(app, (int64_t)(view->ended_at + AFTERWARDS_MS - app->now));
}

/* ---- drawing ---------------------------------------------------------------------- */

static enum tr_tint status_text(struct tr_app *app, char *out, size_t cap)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    char clock[32];
    int32_t held;
    tr_clock_text(tr_game_time(game) - SDL_max(call->picked_up_at, 0), clock);
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
    case TR_PHASE_ENDED:
        SDL_strlcpy(out,
                    call->picked_up_at < 0 ? tr_say("The caller gave up.")
                    : game->by_caller      ? tr_say("The caller hung up.")
                                           : tr_say("You hung up."),
                    cap);
        return TR_TINT_MUTED;
    }
    return TR_TINT_TEXT;
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

static void draw_top(struct tr_app *app, SDL_Rect bar, bool wide)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const struct tr_content *content = &app->game->content;
    const char *menu = is_exam(app) ? tr_say("Menu") : tr_say("Pause");
    int w = tr_type_width(app->type, TR_FACE_STRONG, menu, strlen(menu)) + 4 * theme->gap;
    if (tr_ui_button(app->ui, "menu", tr_cut_right(&bar, w), TR_BUTTON_PLAIN, !view->ended_at,
                     menu))
        view->menu = true;
    tr_cut_right(&bar, theme->gap);
    SDL_Rect state = wide ? tr_cut_right(&bar, SDL_max(bar.w * 42 / 100, 1)) : bar;
    draw_status(app, state);
    if (!wide)
        return;
    int h = tr_type_line_height(app->type, TR_FACE_TITLE);
    bar.y += (bar.h - h) / 2;
    bar.h = h;
    char title[256];
    SDL_snprintf(title, sizeof title, "%s · %s", tr_graph_in(content, content->graph->title),
                 tr_house_str(content->house, content->house->name.in[content->lang]));
    tr_ui_text(app->ui, "title", bar, TR_FACE_TITLE, TR_TINT_TEXT, TR_ALIGN_LEFT, title);
}

static void draw_mood(struct tr_app *app, SDL_Rect box)
{
    const struct tr_theme *theme = &app->theme;
    const struct tr_call *call = tr_game_call(app->game);
    char text[96];
    if (is_exam(app)) {
        tr_ui_text(app->ui, "mood", box, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   tr_say("Exam: the caller's mood is hidden."));
        return;
    }
    if (call->picked_up_at < 0) {
        tr_ui_text(app->ui, "mood", box, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   tr_say("Answer before the third ring has passed."));
        return;
    }
    SDL_snprintf(text, sizeof text, tr_say("Mood: %s (%d)"), tr_mood_word(call->mood),
                 (int)call->mood);
    int h = tr_type_line_height(app->type, TR_FACE_SMALL);
    tr_ui_text(app->ui, "mood", tr_cut_top(&box, h), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
               text);
    SDL_Rect track = {box.x, box.y, box.w, theme->gap};
    tr_app_round(app, track, theme->gap / 2, TR_TINT_RAISED);
    track.w = SDL_max(track.w * call->mood / 100, theme->gap);
    tr_app_round(app, track, theme->gap / 2, tr_mood_tint(call->mood));
}

/* Lift, or hold and hang up. */
static void draw_controls(struct tr_app *app, SDL_Rect box, bool stacked)
{
    const struct tr_theme *theme = &app->theme;
    uint8_t phase = tr_game_call(app->game)->phase;
    if (phase == TR_PHASE_ENDED) {
        if (tr_ui_button(app->ui, "result", box, TR_BUTTON_MAIN, true, tr_say("Result")))
            tr_app_go(app, TR_SCREEN_RESULT);
        return;
    }
    if (phase == TR_PHASE_RINGING) {
        if (tr_ui_button(app->ui, "lift", box, TR_BUTTON_MAIN, true,
                         tr_say("Lift the handset (Space)")))
            lift(app);
        return;
    }
    bool held = phase == TR_PHASE_HELD;
    bool can =
        held || phase == TR_PHASE_WAITING || phase == TR_PHASE_SPEAKING || phase == TR_PHASE_LINE;
    SDL_Rect first = stacked ? tr_cut_top(&box, (box.h - theme->gap) / 2)
                             : tr_cut_left(&box, (box.w - theme->gap) / 2);
    if (stacked)
        tr_cut_top(&box, theme->gap);
    else
        tr_cut_left(&box, theme->gap);
    if (tr_ui_button(app->ui, "hold", first, held ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, can,
                     held ? tr_say("Back to the caller (F3)") : tr_say("Put on hold (F3)")))
        toggle_hold(app);
    if (tr_ui_hold_button(app->ui, "hang_up", box, TR_BUTTON_DANGER, true,
                          tr_say("Hold to hang up (F4)"), HANG_UP_MS))
        hang_up(app);
}

static void draw_desk(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 3 / 2);
    int stack = 2 * theme->control_h + theme->gap;
    SDL_Rect controls = tr_cut_bottom(&inside, stack);
    tr_cut_bottom(&inside, theme->gap);
    int small = tr_type_line_height(app->type, TR_FACE_SMALL);
    SDL_Rect mood = tr_cut_bottom(&inside, small + theme->gap * 3 / 2);
    tr_cut_bottom(&inside, theme->gap);
    SDL_Rect phone = tr_desk_draw(app, &view->desk, inside);
    if (tr_game_call(app->game)->phase == TR_PHASE_RINGING &&
        tr_ui_hot(app->ui, "phone", phone, true, tr_say("Lift the handset (Space)")))
        lift(app);
    draw_mood(app, mood);
    draw_controls(app, controls, true);
}

static void draw_menu(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    const char *buttons[] = {tr_say("Go on"), tr_say("Leave the call")};
    const char *text =
        is_exam(app) ? tr_say("The clock runs on: this is an exam. Leaving hangs up, and that "
                              "counts.")
        : view->focus_pause ? tr_say("The window was in the background, so time stands still.")
                            : tr_say("Time stands still. A call that is left is not stored.");
    int chosen = tr_ui_dialog(app->ui, "pause", is_exam(app) ? tr_say("Exam") : tr_say("Paused"),
                              text, buttons, 2);
    if (chosen < 0)
        return;
    view->menu = view->focus_pause = false;
    if (chosen == 1)
        tr_app_go(app, is_exam(app) ? TR_SCREEN_RESULT : TR_SCREEN_LIST);
    else
        tr_ui_focus(app->ui, tr_game_call(app->game)->phase == TR_PHASE_RINGING ? "lift"
                             : view->in_list                                    ? "answers"
                                                                                : "say");
    tr_app_wake_in(app, 0);
}

static void draw_small(struct tr_app *app, SDL_Rect body)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *tabs[] = {tr_say("Talk"), tr_say("Slip"), tr_say("Desk")};
    int half = (body.w - theme->gap) / 2;
    int hold_h = tr_ui_button_height(app->ui, half, tr_say("Back to the caller (F3)"));
    int hang_h = tr_ui_button_height(app->ui, half, tr_say("Hold to hang up (F4)"));
    SDL_Rect foot = tr_cut_bottom(&body, SDL_max(hold_h, hang_h));
    tr_cut_bottom(&body, theme->gap);
    view->tab =
        tr_ui_tabs(app->ui, "tabs", tr_cut_top(&body, theme->control_h), tabs, 3, view->tab);
    tr_cut_top(&body, theme->gap / 2);
    if (view->tab == 0) {
        tr_call_talk(app, body);
    } else if (view->tab == 1) {
        tr_call_slip(app, body);
    } else {
        SDL_Rect phone = tr_desk_draw(app, &view->desk, body);
        if (tr_game_call(app->game)->phase == TR_PHASE_RINGING &&
            tr_ui_hot(app->ui, "phone", phone, true, tr_say("Lift the handset (Space)")))
            lift(app);
    }
    draw_controls(app, foot, false);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_margin(app, whole);
    struct tr_call_view *view = app->state;
    int ems = tr_app_ems(app, whole.w), rows = tr_app_ems(app, whole.h), gap = theme->gap * 3 / 2;
    bool has_slip = app->game->content.graph->slip_count > 0;
    tick(app);
    SDL_Rect bar = tr_cut_top(&body, theme->control_h);
    tr_cut_top(&body, theme->gap);
    draw_top(app, bar, ems >= 44);
    if (ems < 44 || rows < 20) {
        draw_small(app, body);
    } else if (ems < 60) {
        SDL_Rect left = tr_cut_left(&body, body.w * 40 / 100);
        tr_cut_left(&body, gap);
        SDL_Rect slip = {0};
        if (has_slip) {
            slip = tr_cut_bottom(&left, left.h * 40 / 100);
            tr_cut_bottom(&left, gap);
        }
        draw_desk(app, left);
        tr_call_talk(app, body);
        if (has_slip)
            tr_call_slip(app, slip);
    } else {
        SDL_Rect left = tr_cut_left(&body, body.w * (has_slip ? 30 : 38) / 100);
        tr_cut_left(&body, gap);
        SDL_Rect right = {0};
        if (has_slip) {
            right = tr_cut_right(&body, body.w * 36 / 100);
            tr_cut_right(&body, gap);
        }
        draw_desk(app, left);
        tr_call_talk(app, body);
        if (has_slip)
            tr_call_slip(app, right);
    }
    if (view->menu && !view->ended_at)
        draw_menu(app);
}

const struct tr_screen tr_screen_call = {"call", enter, event, draw, leave};
