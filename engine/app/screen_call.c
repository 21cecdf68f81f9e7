/* The call: the desk at the left, the conversation in the middle, the slip at the
 * right; in a small window the conversation and the slip behind tabs. */
#include <string.h>

#include "app/call_view.h"

#define HANG_UP_MS 700 /* the button is held so long */
#define SLIP_EMS 20    /* height below the desk that the slip needs to stand there */

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

const char *tr_call_house(const struct tr_app *app)
{
    const struct tr_content *content = &app->game->content;
    return tr_house_str(content->house, content->house->name.in[content->lang]);
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
        tr_hearing_key(app, e->key.keysym.sym);
        break;
    }
}

/* ---- drawing ---------------------------------------------------------------------- */

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

/* A picture higher than it is wide would be mostly wall. */
static int desk_height(const struct tr_app *app, SDL_Rect left)
{
    const struct tr_theme *theme = &app->theme;
    int below = 2 * theme->control_h + 3 * tr_type_line_height(app->type, TR_FACE_SMALL);
    return SDL_min(left.h, left.w * 13 / 10 + below + 8 * theme->gap);
}

static void draw_desk(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 3 / 2);
    int stack = 2 * theme->control_h + theme->gap;
    SDL_Rect controls = tr_cut_bottom(&inside, stack);
    tr_cut_bottom(&inside, theme->gap);
    SDL_Rect mood = tr_cut_bottom(&inside, tr_call_mood_height(app, inside.w));
    tr_cut_bottom(&inside, theme->gap / 2);
    tr_hearing_caption(app, tr_cut_bottom(&inside, tr_hearing_caption_height(app, inside.w)));
    tr_cut_bottom(&inside, theme->gap / 2);
    SDL_Rect phone = tr_desk_draw(app, &view->desk, inside);
    if (tr_game_call(app->game)->phase == TR_PHASE_RINGING &&
        tr_ui_hot(app->ui, "phone", phone, true, tr_say("Lift the handset (Space)")))
        lift(app);
    tr_call_mood(app, mood);
    draw_controls(app, controls, true);
}

/* wide: the bar at the top has the button for the sound */
static void draw_small(struct tr_app *app, SDL_Rect body, bool wide)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *tabs[] = {tr_say("Talk"), tr_say("Slip"), tr_say("Desk")};
    int half = (body.w - theme->gap) / 2;
    int hold_h = tr_ui_button_height(app->ui, half, tr_say("Back to the caller (F3)"));
    int hang_h = tr_ui_button_height(app->ui, half, tr_say("Hold to hang up (F4)"));
    SDL_Rect foot = tr_cut_bottom(&body, SDL_max(hold_h, hang_h));
    tr_cut_bottom(&body, theme->gap);
    SDL_Rect row = tr_call_mood_beside(app, tr_cut_top(&body, theme->control_h), tabs, 3, &body);
    tr_ui_label(app->ui, tr_say("Parts of the desk"));
    view->tab = tr_ui_tabs(app->ui, "tabs", row, tabs, 3, view->tab);
    tr_cut_top(&body, theme->gap / 2);
    if (view->tab == 0) {
        tr_call_talk(app, body);
    } else if (view->tab == 1) {
        tr_call_slip(app, body);
    } else {
        row = tr_cut_bottom(&body, theme->control_h);
        if (!wide)
            tr_hearing_button(app, tr_cut_right(&row, tr_hearing_width(app, false)), false);
        tr_cut_right(&row, theme->gap);
        row.y += (row.h - tr_type_line_height(app->type, TR_FACE_SMALL)) / 2;
        row.h = tr_type_line_height(app->type, TR_FACE_SMALL);
        tr_hearing_caption(app, row);
        tr_cut_bottom(&body, theme->gap / 2);
        SDL_Rect phone = tr_desk_draw(app, &view->desk, body);
        if (tr_game_call(app->game)->phase == TR_PHASE_RINGING &&
            tr_ui_hot(app->ui, "phone", phone, true, tr_say("Lift the handset (Space)")))
            lift(app);
    }
    draw_controls(app, foot, false);
}

/* Beside the desk, where there is no room for both. */
static void draw_talk_or_slip(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const char *tabs[] = {tr_say("Talk"), tr_say("Slip")};
    tr_ui_label(app->ui, tr_say("Parts of the desk"));
    view->tab = tr_ui_tabs(app->ui, "tabs", tr_cut_top(&box, app->theme.control_h), tabs, 2,
                           view->tab == 1);
    tr_cut_top(&box, app->theme.gap / 2);
    if (view->tab == 0)
        tr_call_talk(app, box);
    else
        tr_call_slip(app, box);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_margin(app, whole);
    struct tr_call_view *view = app->state;
    int ems = tr_app_ems(app, whole.w), rows = tr_app_ems(app, whole.h), gap = theme->gap * 3 / 2;
    bool has_slip = app->game->content.graph->slip_count > 0;
    tr_call_tick(app);
    SDL_Rect bar = tr_cut_top(&body, theme->control_h);
    tr_cut_top(&body, theme->gap);
    tr_call_top(app, bar, ems >= 44);
    if (ems < 44 || rows < 20) {
        draw_small(app, body, ems >= 44);
    } else {
        bool three = ems >= 60;
        SDL_Rect left = tr_cut_left(&body, body.w * (has_slip && three ? 30 : 38) / 100);
        tr_cut_left(&body, gap);
        SDL_Rect slip = {0}, desk = tr_cut_top(&left, desk_height(app, left));
        tr_cut_top(&left, gap);
        if (has_slip && three) {
            slip = tr_cut_right(&body, body.w * 36 / 100);
            tr_cut_right(&body, gap);
        } else if (has_slip && tr_app_ems(app, left.h) >= SLIP_EMS) {
            slip = left;
        }
        draw_desk(app, desk);
        if (has_slip && slip.h == 0)
            draw_talk_or_slip(app, body);
        else
            tr_call_talk(app, body);
        if (slip.h > 0)
            tr_call_slip(app, slip);
    }
    if (view->menu && !view->ended_at)
        tr_call_menu(app);
}

const struct tr_screen tr_screen_call = {"call", tr_call_enter, event,
                                         draw,   tr_call_leave, tr_call_may_close};
