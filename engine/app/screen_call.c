/* The call: the desk at the left, the conversation in the middle, the slip at the
 * right; in a small window the conversation and the slip behind tabs. */
#include <string.h>

#include "app/call_view.h"
#include "app/try_out.h"

#define LEAST_PICTURE 5 /* lines of text that the desk's picture is high */
#define SLIP_EMS 20     /* height below the desk that the slip needs to stand there */

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

bool tr_call_listens(const struct tr_app *app)
{
    uint8_t phase = tr_game_call(app->game)->phase;
    return tr_call_is_aside(tr_game_call(app->game)) || phase == TR_PHASE_WAITING ||
           phase == TR_PHASE_SPEAKING || (phase == TR_PHASE_LINE && app->game->call.profile == 0);
}

const char *tr_call_house(const struct tr_app *app)
{
    const struct tr_content *content = &app->game->content;
    return tr_house_str(content->house, content->house->name.in[content->lang]);
}

void tr_call_focus_talk(struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    tr_ui_focus(app->ui, view->in_list ? "answers" : "say");
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    struct tr_call_view *view = app->state;
    if (e->type != SDL_KEYDOWN || e->key.repeat || view->ended_at)
        return;
    SDL_Keycode key = e->key.keysym.sym;
    bool space = key == SDLK_SPACE, escape = key == SDLK_ESCAPE;
    if ((space || escape) && tr_ui_composing(app->ui))
        return;
    if (space && tr_ui_in_field(app->ui) && !tr_ui_has_focus(app->ui, "say"))
        return; /* it is typed on the slip or in the drawer */
    if (view->briefing && !escape && key != SDLK_F1) {
        tr_hearing_key(app, key);
    } else if (space) {
        tr_call_lift(app);
    } else if (escape) {
        if (view->place == TR_PLACE_DRAWER)
            tr_call_close_drawer(app);
        else
            view->menu = true;
    } else {
        tr_call_key(app, key);
    }
}

/* ---- drawing ---------------------------------------------------------------------- */

/* A picture higher than it is wide would be mostly wall. */
static int desk_height(const struct tr_app *app, SDL_Rect left)
{
    const struct tr_theme *theme = &app->theme;
    int below = 4 * theme->control_h + 3 * tr_type_line_height(app->type, TR_FACE_SMALL);
    return SDL_min(left.h, left.w * 13 / 10 + below + 10 * theme->gap);
}

/* The desk with its telephone. */
static void draw_picture(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    SDL_Rect phone = tr_desk_draw(app, &view->desk, box);
    if (tr_game_call(app->game)->phase == TR_PHASE_RINGING &&
        tr_ui_hot(app->ui, "phone", phone, !tr_call_bound(tr_game_call(app->game)),
                  tr_say("Lift the handset (Space)")))
        tr_call_lift(app);
}

/* What lies before the trainee. */
static void draw_place(struct tr_app *app, SDL_Rect box)
{
    const struct tr_call_view *view = app->state;
    if (view->place == TR_PLACE_DRAWER)
        tr_call_drawer(app, box);
    else if (view->place == TR_PLACE_KEYPAD)
        tr_call_keypad(app, box);
    else
        draw_picture(app, box);
}

static void draw_desk(struct tr_app *app, SDL_Rect box)
{
    const struct tr_theme *theme = &app->theme;
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 3 / 2);
    SDL_Rect controls = tr_cut_bottom(&inside, tr_call_controls_height(app, inside.w, true));
    tr_cut_bottom(&inside, theme->gap);
    SDL_Rect tools = tr_cut_bottom(&inside, tr_call_tools_height(app, inside.w));
    tr_cut_bottom(&inside, theme->gap);
    SDL_Rect mood = tr_cut_bottom(&inside, tr_call_mood_height(app, inside.w));
    tr_cut_bottom(&inside, theme->gap / 2);
    tr_hearing_caption(app, tr_cut_bottom(&inside, tr_hearing_caption_height(app, inside.w)));
    tr_cut_bottom(&inside, theme->gap / 2);
    draw_place(app, inside);
    tr_call_mood(app, mood);
    tr_call_tools(app, tools);
    tr_call_controls(app, controls, true);
}

/* The desk of a small window, behind its tab: picture, caption, tools; or the keypad.
 * wide: the bar at the top has the button for the sound */
static void draw_small_desk(struct tr_app *app, SDL_Rect body, bool wide)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    if (view->place == TR_PLACE_KEYPAD) {
        tr_call_keypad(app, tr_app_card(app, body, theme->gap));
        return;
    }
    tr_ui_label(app->ui, tr_say("Desk"));
    struct tr_column flow = tr_column_begin(app, "desk/scroll", body, &view->desk_h);
    int width = flow.left.w, small = tr_type_line_height(app->type, TR_FACE_SMALL);
    int sound = wide ? 0 : tr_hearing_width(app, false) + theme->gap;
    int caption = tr_hearing_caption_height(app, width - sound);
    int row_h = wide ? caption : SDL_max(caption, theme->control_h);
    int tools = tr_call_tools_height(app, width);
    int left = body.h - row_h - tools - theme->gap * 3 / 2;
    draw_picture(app,
                 tr_column_take(&flow, SDL_max(left, SDL_min(body.h, 8 * small)), theme->gap / 2));
    SDL_Rect row = tr_column_take(&flow, row_h, theme->gap);
    if (!wide)
        tr_hearing_button(app, tr_cut_right(&row, sound - theme->gap), false);
    tr_cut_right(&row, wide ? 0 : theme->gap);
    row.y += (row.h - caption) / 2;
    row.h = caption;
    tr_hearing_caption(app, row);
    tr_call_tools(app, tr_column_take(&flow, tools, 0));
    tr_column_end(&flow);
}

static void choose_tab(struct tr_app *app, int shown, int chosen)
{
    struct tr_call_view *view = app->state;
    if (chosen == shown)
        return;
    if (chosen == TR_TAB_DRAWER) {
        view->place = TR_PLACE_DRAWER;
    } else {
        if (view->place == TR_PLACE_DRAWER)
            view->place =
                tr_call_may_dial(tr_game_call(app->game)) ? TR_PLACE_KEYPAD : TR_PLACE_DESK;
        view->tab = chosen;
    }
}

/* wide: the bar at the top has the button for the sound */
static void draw_small(struct tr_app *app, SDL_Rect body, bool wide)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *tabs[TR_TAB_COUNT] = {tr_say("Talk"), tr_say("Slip"), tr_say("Desk"),
                                      tr_say("Drawer")};
    SDL_Rect foot = tr_cut_bottom(&body, tr_call_controls_height(app, body.w, false));
    tr_cut_bottom(&body, theme->gap);
    SDL_Rect row =
        tr_call_mood_beside(app, tr_cut_top(&body, theme->control_h), tabs, TR_TAB_COUNT, &body);
    int shown = view->place == TR_PLACE_DRAWER ? TR_TAB_DRAWER : view->tab;
    tr_ui_label(app->ui, tr_say("Parts of the desk"));
    choose_tab(app, shown, tr_ui_tabs(app->ui, "tabs", row, tabs, TR_TAB_COUNT, shown));
    tr_cut_top(&body, theme->gap / 2);
    switch (shown) {
    case TR_TAB_TALK:
        tr_call_talk(app, body);
        break;
    case TR_TAB_SLIP:
        tr_call_slip(app, body);
        break;
    case TR_TAB_DRAWER:
        tr_call_drawer(app, tr_app_card(app, body, theme->gap));
        break;
    default:
        draw_small_desk(app, body, wide);
        break;
    }
    tr_call_controls(app, foot, false);
}

/* Beside the desk, where there is no room for both. */
static void draw_talk_or_slip(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const char *tabs[] = {tr_say("Talk"), tr_say("Slip")};
    tr_ui_label(app->ui, tr_say("Parts of the desk"));
    view->tab = tr_ui_tabs(app->ui, "tabs", tr_cut_top(&box, app->theme.control_h), tabs, 2,
                           view->tab == TR_TAB_SLIP);
    tr_cut_top(&box, app->theme.gap / 2);
    if (view->tab == TR_TAB_TALK)
        tr_call_talk(app, box);
    else
        tr_call_slip(app, box);
}

/* Whether the desk's card in that width and height has room for a picture. */
static bool desk_fits(struct tr_app *app, int width, int height)
{
    const struct tr_theme *theme = &app->theme;
    int w = width - 3 * theme->gap, gaps = 6 * theme->gap;
    int below = tr_call_controls_height(app, w, true) + tr_call_tools_height(app, w) +
                tr_call_mood_height(app, w) + tr_hearing_caption_height(app, w);
    return height >= below + gaps + LEAST_PICTURE * tr_type_line_height(app->type, TR_FACE_BODY);
}

/* Desk, conversation and slip beside each other; percent: of the width for the desk */
static void draw_wide(struct tr_app *app, SDL_Rect body, int percent, bool has_slip, bool three)
{
    int gap = app->theme.gap * 3 / 2;
    SDL_Rect left = tr_cut_left(&body, body.w * percent / 100);
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

static void draw(struct tr_app *app, SDL_Rect whole)
{
    const struct tr_theme *theme = &app->theme;
    tr_call_tick(app);
    tr_try_strip(app, &whole);
    SDL_Rect body = tr_app_margin(app, whole);
    struct tr_call_view *view = app->state;
    int ems = tr_app_ems(app, whole.w);
    bool has_slip = app->game->content.graph->slip_count > 0 || tr_call_not_ready(app);
    bool three = has_slip && ems >= 60;
    int percent = three ? 30 : 38;
    SDL_Rect bar = tr_cut_top(&body, theme->control_h);
    tr_cut_top(&body, theme->gap);
    tr_call_top(app, bar, ems >= 44);
    if (view->briefing)
        tr_call_brief(app, body);
    else if (ems < 44 || !desk_fits(app, body.w * percent / 100, body.h))
        draw_small(app, body, ems >= 44);
    else
        draw_wide(app, body, percent, has_slip, three);
    if (view->keys && !view->ended_at)
        tr_call_keys(app);
    else if (view->menu && !view->ended_at && !tr_try_waits(app))
        tr_call_menu(app);
}

const struct tr_screen tr_screen_call = {"call", tr_call_enter, event,
                                         draw,   tr_call_leave, tr_call_may_close};
