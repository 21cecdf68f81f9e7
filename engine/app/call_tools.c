/* What the hands do besides the slip: lifting, holding, hanging up, the drawer,
 * the mouthpiece, a sign to somebody in the room, the second line. Every one of
 * them is a key, and a button that names the key. */
#include "app/call_view.h"
#include "app/learn.h"

#define HANG_UP_MS 700 /* the button is held so long */
#define TOOLS 4
#define ENDLESS (1 << 20) /* pixels: wider than any window */

/* ---- how the call stands ------------------------------------------------------------ */

bool tr_call_on_hold(const struct tr_call *call)
{
    return call->phase == TR_PHASE_HELD || call->parked;
}

bool tr_call_connected(const struct tr_app *app)
{
    const struct tr_call *call = tr_game_call(app->game);
    return call->on_line && (call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING ||
                             call->phase == TR_PHASE_HELD ||
                             (call->phase == TR_PHASE_LINE &&
                              app->game->content.graph->beats[call->beat].hangs_up_ms == 0));
}

bool tr_call_off_line(const struct tr_call *call)
{
    return call->phase == TR_PHASE_IDLE || call->phase == TR_PHASE_RINGBACK ||
           call->phase == TR_PHASE_ENGAGED;
}

bool tr_call_at_rest(const struct tr_call *call)
{
    return call->phase == TR_PHASE_IDLE && call->setup->graph->beats[call->beat].ring_max > 0;
}

bool tr_call_may_dial(const struct tr_call *call)
{
    return tr_call_off_line(call) && !tr_call_at_rest(call);
}

bool tr_call_not_ready(const struct tr_app *app)
{
    return tr_game_call(app->game)->not_ready && !tr_game_ended(app->game);
}

/* ---- doing it ----------------------------------------------------------------------- */

void tr_call_do(struct tr_app *app, enum tr_cmd_kind kind)
{
    struct tr_intent intent = {.kind = (uint8_t)kind};
    tr_call_note(app, true); /* what stands on the slip was written before */
    tr_call_act(app, &intent);
}

void tr_call_lift(struct tr_app *app)
{
    if (tr_game_call(app->game)->phase != TR_PHASE_RINGING || app->game->paused)
        return;
    if (tr_call_bound(tr_game_call(app->game))) {
        tr_ui_toast(app->ui, TR_TINT_WARN, tr_say("You cannot lift it: both hands are full."));
        tr_app_wake_in(app, 0);
        return;
    }
    struct tr_intent intent = {.kind = TR_CMD_PICK_UP};
    tr_call_act(app, &intent);
    tr_call_focus_talk(app);
}

static void toggle_hold(struct tr_app *app)
{
    bool back = tr_call_on_hold(tr_game_call(app->game));
    if (!back && !tr_call_connected(app))
        return;
    if (!back)
        tr_game_skip_line(app->game);
    tr_call_do(app, back ? TR_CMD_RESUME : TR_CMD_HOLD);
}

static void hang_up(struct tr_app *app)
{
    if (!tr_call_off_hook(tr_game_call(app->game)))
        return;
    tr_game_skip_line(app->game);
    tr_call_do(app, TR_CMD_HANG_UP);
    if (tr_game_call(app->game)->phase == TR_PHASE_IDLE)
        tr_call_open_keypad(app);
}

static bool can_mute(const struct tr_app *app)
{
    const struct tr_call *call = tr_game_call(app->game);
    return call->muted ||
           (call->on_line && (tr_call_connected(app) || call->phase == TR_PHASE_CLOSING ||
                              call->phase == TR_PHASE_LINE));
}

static void toggle_mute(struct tr_app *app)
{
    if (can_mute(app))
        tr_call_do(app, tr_game_call(app->game)->muted ? TR_CMD_UNMUTE : TR_CMD_MUTE);
}

static void other_line(struct tr_app *app)
{
    if (!tr_game_second_line_rings(app->game) || tr_game_call(app->game)->parked ||
        !tr_call_connected(app))
        return;
    tr_game_skip_line(app->game);
    tr_call_do(app, TR_CMD_OTHER_LINE);
    tr_call_focus_talk(app);
}

static void toggle_drawer(struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    if (view->place == TR_PLACE_DRAWER)
        tr_call_close_drawer(app);
    else
        tr_call_open_drawer(app);
}

void tr_call_key(struct tr_app *app, SDL_Keycode key)
{
    struct tr_call_view *view = app->state;
    uint8_t phase = tr_game_call(app->game)->phase;
    switch (key) {
    case SDLK_F1:
        view->keys = true;
        break;
    case SDLK_F2:
        if (tr_call_may_dial(tr_game_call(app->game)))
            tr_call_open_keypad(app);
        else
            tr_call_lift(app);
        break;
    case SDLK_F3:
        if (!tr_call_off_line(tr_game_call(app->game)))
            toggle_hold(app);
        break;
    case SDLK_F4:
        if (phase == TR_PHASE_RINGBACK || phase == TR_PHASE_ENGAGED)
            hang_up(app);
        else
            tr_ui_focus(app->ui, phase == TR_PHASE_IDLE ? "give_up" : "hang_up");
        break;
    case SDLK_F5:
        toggle_drawer(app);
        break;
    case SDLK_F9:
        toggle_mute(app);
        break;
    case SDLK_F10:
        tr_call_do(app, TR_CMD_SIGNAL);
        break;
    case SDLK_F11:
        other_line(app);
        break;
    case SDLK_F12:
        if (tr_call_not_ready(app))
            tr_call_do(app, TR_CMD_READY);
        break;
    default:
        tr_hearing_key(app, key);
        break;
    }
}

/* ---- the call's own buttons -------------------------------------------------------- */

static SDL_Rect half(struct tr_app *app, SDL_Rect *box, bool stacked)
{
    int gap = app->theme.gap;
    SDL_Rect first =
        stacked ? tr_cut_top(box, (box->h - gap) / 2) : tr_cut_left(box, (box->w - gap) / 2);
    if (stacked)
        tr_cut_top(box, gap);
    else
        tr_cut_left(box, gap);
    return first;
}

/* Lifting; while both hands are full the button says so instead. */
static void draw_lift(struct tr_app *app, SDL_Rect box)
{
    const struct tr_call *call = tr_game_call(app->game);
    bool bound = tr_call_bound(call);
    if (tr_ui_button(app->ui, "lift", box, TR_BUTTON_MAIN,
                     call->phase == TR_PHASE_RINGING && !bound,
                     bound ? tr_say("Both hands are full") : tr_say("Lift the handset (Space)")))
        tr_call_lift(app);
}

/* Nothing is on the line: dial, hang up, or give it up. */
static void draw_off_line(struct tr_app *app, SDL_Rect first, SDL_Rect second)
{
    const struct tr_call_view *view = app->state;
    uint8_t phase = tr_game_call(app->game)->phase;
    bool open = view->place == TR_PLACE_KEYPAD;
    if (tr_call_at_rest(tr_game_call(app->game))) {
        draw_lift(app, first);
    } else {
        tr_ui_expanded(app->ui, open);
        if (tr_ui_button(app->ui, "dial", first, open ? TR_BUTTON_PLAIN : TR_BUTTON_MAIN, true,
                         tr_say("Keypad (F2)")))
            tr_call_open_keypad(app);
    }
    if (phase == TR_PHASE_IDLE) {
        if (tr_ui_hold_button(app->ui, "give_up", second, TR_BUTTON_DANGER, true,
                              tr_say("Hold to give up (F4)"), HANG_UP_MS))
            tr_call_do(app, TR_CMD_LEAVE);
    } else if (tr_ui_button(app->ui, "hang_up", second, TR_BUTTON_MAIN, true,
                            tr_say("Hang up (F4)"))) {
        hang_up(app);
    }
}

int tr_call_controls_height(struct tr_app *app, int width, bool stacked)
{
    const char *const labels[] = {tr_say("Back to the caller (F3)"), tr_say("Hold to hang up (F4)"),
                                  tr_say("Hold to give up (F4)")};
    const char *const at_rest[] = {tr_say("Lift the handset (Space)"),
                                   tr_say("Both hands are full"), tr_say("Hold to give up (F4)")};
    bool rest = tr_call_at_rest(tr_game_call(app->game));
    int most = 0;
    width = stacked ? width : (width - app->theme.gap) / 2;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        most = SDL_max(most, tr_ui_button_height(app->ui, width, rest ? at_rest[i] : labels[i]));
    return stacked ? 2 * most + app->theme.gap : most;
}

void tr_call_controls(struct tr_app *app, SDL_Rect box, bool stacked)
{
    uint8_t phase = tr_game_call(app->game)->phase;
    if (phase == TR_PHASE_ENDED) {
        if (tr_ui_button(app->ui, "result", box, TR_BUTTON_MAIN, true, tr_say("Result")))
            tr_app_go(app, tr_self_review_or_result(app));
        return;
    }
    if (phase == TR_PHASE_RINGING) {
        draw_lift(app, box);
        return;
    }
    SDL_Rect first = half(app, &box, stacked);
    if (tr_call_off_line(tr_game_call(app->game))) {
        draw_off_line(app, first, box);
        return;
    }
    bool held = tr_call_on_hold(tr_game_call(app->game));
    bool on_line = tr_game_call(app->game)->on_line; /* else somebody is at the desk */
    bool can = held || (on_line && (phase == TR_PHASE_WAITING || phase == TR_PHASE_SPEAKING ||
                                    phase == TR_PHASE_LINE));
    if (tr_ui_button(app->ui, "hold", first, held ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, can,
                     held ? tr_say("Back to the caller (F3)") : tr_say("Put on hold (F3)")))
        toggle_hold(app);
    if (tr_ui_hold_button(app->ui, "hang_up", box, TR_BUTTON_DANGER, on_line,
                          tr_say("Hold to hang up (F4)"), HANG_UP_MS))
        hang_up(app);
}

/* ---- the other tools ------------------------------------------------------------------ */

struct tool {
    const char *id, *off, *on; /* labels */
    bool is_on, can;
    void (*press)(struct tr_app *app);
};

static void sign(struct tr_app *app)
{
    tr_call_do(app, TR_CMD_SIGNAL);
}

static void list_tools(const struct tr_app *app, struct tool tools[TOOLS])
{
    const struct tr_call_view *view = app->state;
    const struct tr_call *call = tr_game_call(app->game);
    bool live = call->phase != TR_PHASE_ENDED, rings = tr_game_second_line_rings(app->game);
    tools[0] = (struct tool){
        "drawer", tr_say("Drawer (F5)"), tr_say("Close (F5)"), view->place == TR_PLACE_DRAWER,
        live,     toggle_drawer};
    tools[1] = (struct tool){"mute",      tr_say("Cover mic (F9)"), tr_say("Uncover (F9)"),
                             call->muted, live && can_mute(app),    toggle_mute};
    tools[2] = (struct tool){"sign", tr_say("Nod (F10)"), tr_say("Nod (F10)"), false, live, sign};
    tools[3] = (struct tool){"line2",
                             tr_say("Line 2 (F11)"),
                             tr_say("Answer (F11)"),
                             rings,
                             rings && !call->parked && tr_call_connected(app),
                             other_line};
}

/* As many beside each other as need no more than one line, whatever their state; their
 * height. */
static int tool_columns(struct tr_app *app, int width, const struct tool tools[TOOLS], int *height)
{
    static const int tries[] = {4, 2, 1};
    int columns = 1, one_line = tr_ui_button_height(app->ui, ENDLESS, tools[0].off);
    for (size_t t = 0; t < sizeof tries / sizeof *tries; t++) {
        columns = tries[t];
        int each = (width - (columns - 1) * app->theme.gap) / columns, most = 0;
        for (int i = 0; i < TOOLS; i++) {
            most = SDL_max(most, tr_ui_button_height(app->ui, each, tools[i].off));
            most = SDL_max(most, tr_ui_button_height(app->ui, each, tools[i].on));
        }
        *height = most;
        if (most <= one_line)
            break;
    }
    return columns;
}

int tr_call_tools_height(struct tr_app *app, int width)
{
    struct tool tools[TOOLS];
    int h, columns;
    list_tools(app, tools);
    columns = tool_columns(app, width, tools, &h);
    return TOOLS / columns * (h + app->theme.gap) - app->theme.gap;
}

void tr_call_tools(struct tr_app *app, SDL_Rect box)
{
    struct tool tools[TOOLS];
    int h, gap = app->theme.gap, columns;
    SDL_Rect row = {0};
    list_tools(app, tools);
    columns = tool_columns(app, box.w, tools, &h);
    for (int i = 0; i < TOOLS; i++) {
        const struct tool *tool = &tools[i];
        if (i % columns == 0) {
            row = tr_cut_top(&box, h);
            tr_cut_top(&box, gap);
        }
        int left = columns - i % columns;
        SDL_Rect place = tr_cut_left(&row, (row.w - (left - 1) * gap) / left);
        tr_cut_left(&row, gap);
        if (i == 0)
            tr_ui_expanded(app->ui, tool->is_on);
        if (tr_ui_button(app->ui, tool->id, place, tool->is_on ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                         tool->can, tool->is_on ? tool->on : tool->off))
            tool->press(app);
    }
}
