/* Dialling: digits by the keyboard while the number has the focus, or by the keys
 * on the screen. It lies before the trainee in place of the desk for as long as
 * nothing is on the line. */
#include <string.h>

#include "app/call_view.h"

#define KEYS 12

static const char *const keys[KEYS] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"};

void tr_call_open_keypad(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    if (!tr_call_may_dial(tr_game_call(app->game)))
        return;
    view->place = TR_PLACE_KEYPAD;
    view->tab = TR_TAB_DESK;
    tr_ui_focus(app->ui, "number");
    tr_app_wake_in(app, 0);
}

/* What a telephone has no key for is left out. */
static void keep_dialable(char *text)
{
    size_t to = 0;
    for (const char *from = text; *from; from++)
        if (strchr("0123456789*#+ -", *from))
            text[to++] = *from;
    text[to] = '\0';
}

static bool has_digit(const char *text)
{
    return strpbrk(text, "0123456789") != NULL;
}

static void dial(struct tr_app *app, const char *number)
{
    struct tr_call_view *view = app->state;
    char copy[TR_SLIP_TEXT_MAX + 1];
    SDL_strlcpy(copy, number, sizeof copy);
    if (!has_digit(copy))
        return;
    struct tr_intent intent = {.kind = TR_CMD_DIAL, .text = copy, .text_len = strlen(copy)};
    tr_call_note(app, true);
    SDL_strlcpy(view->dialled, copy, sizeof view->dialled);
    view->number[0] = '\0';
    tr_call_act(app, &intent);
}

static void press(struct tr_app *app, const char *key)
{
    struct tr_call_view *view = app->state;
    SDL_strlcat(view->number, key, sizeof view->number);
    tr_app_wake_in(app, 0);
}

/* ---- drawing --------------------------------------------------------------------------- */

static void draw_keys(struct tr_column *flow, int room)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    int gap = theme->gap / 2, least = theme->control_h * 7 / 10;
    int h = SDL_min(theme->control_h, room / 4 - gap);
    int columns = h < least ? 6 : 3; /* flat where there is no height */
    if (columns == 6)
        h = theme->control_h;
    char id[16];
    SDL_Rect row = {0};
    for (int i = 0; i < KEYS; i++) {
        if (i % columns == 0)
            row = tr_column_take(flow, h, gap);
        int left = columns - i % columns;
        SDL_Rect place = tr_cut_left(&row, (row.w - (left - 1) * gap) / left);
        tr_cut_left(&row, gap);
        SDL_snprintf(id, sizeof id, "key/%d", i + 1);
        if (tr_ui_button(app->ui, id, place, TR_BUTTON_PLAIN, true, keys[i]))
            press(app, keys[i]);
    }
}

/* Numbers that are at hand: the last one, and those on the slip. */
static void draw_known(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct tr_call_view *view = app->state;
    const struct tr_graph *g = app->game->content.graph;
    char id[32], label[TR_SLIP_TEXT_MAX + 80];
    if (*view->dialled) {
        SDL_snprintf(label, sizeof label, tr_say("Redial %s"), view->dialled);
        if (tr_column_button(flow, "redial", TR_BUTTON_PLAIN, true, label))
            dial(app, view->dialled);
    }
    for (uint32_t i = 0; i < g->slip_count && i < TR_SLIP_MAX; i++) {
        if (g->slip[i].kind != TR_SLIP_DIGITS || !has_digit(view->slip[i]))
            continue;
        SDL_snprintf(id, sizeof id, "from_slip/%u", i + 1);
        SDL_snprintf(label, sizeof label, tr_say("From the slip: %s"), view->slip[i]);
        if (tr_column_button(flow, id, TR_BUTTON_PLAIN, true, label)) {
            SDL_strlcpy(view->number, view->slip[i], sizeof view->number);
            keep_dialable(view->number);
            tr_ui_focus(app->ui, "number");
        }
    }
}

static void draw_number(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *erase = tr_say("Delete"), *label = tr_say("Dial (Enter)");
    int field_h =
        SDL_max(theme->control_h, tr_type_line_height(app->type, TR_FACE_BODY) + theme->gap);
    tr_column_text(flow, "number/label", TR_FACE_SMALL, TR_TINT_MUTED, tr_say("Number"),
                   theme->gap / 4);
    unsigned did = tr_ui_field(app->ui, "number", tr_column_take(flow, field_h, theme->gap),
                               view->number, sizeof view->number, tr_say("Type the digits"), false);
    if (did & TR_FIELD_CHANGED)
        keep_dialable(view->number);
    int each = (flow->left.w - theme->gap) / 2;
    int h = SDL_max(tr_ui_button_height(app->ui, each, erase),
                    tr_ui_button_height(app->ui, each, label));
    SDL_Rect row = tr_column_take(flow, h, theme->gap);
    SDL_Rect left = tr_cut_left(&row, each);
    tr_cut_left(&row, theme->gap);
    if (tr_ui_button(app->ui, "delete", left, TR_BUTTON_PLAIN, *view->number != '\0', erase))
        view->number[strlen(view->number) - 1] = '\0';
    bool pressed =
        tr_ui_button(app->ui, "dial_it", row, TR_BUTTON_MAIN, has_digit(view->number), label);
    if ((did & TR_FIELD_ENTER) || pressed)
        dial(app, view->number);
}

void tr_call_keypad(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    tr_ui_label(app->ui, tr_say("Keypad"));
    struct tr_column flow = tr_column_begin(app, "keypad/scroll", box, &view->keypad_h);
    draw_number(&flow);
    int top = flow.left.y;
    draw_known(&flow);
    draw_keys(&flow, box.h - 3 * theme->control_h - (flow.left.y - top));
    tr_column_end(&flow);
}
