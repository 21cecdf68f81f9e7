/* Input between two frames: what was done is queued in its order, and each frame
 * gets as much of it as cannot go astray. A press, Tab, Enter or Escape may move
 * the focus, so what comes after it waits for the next frame. */
#include <stdlib.h>
#include <string.h>

#include "app/ui_inside.h"
#include "base/utf8.h"

#define TAP_MS 500 /* between the taps of a double tap */
#define RESERVE 16 /* places kept for letting go: nothing stays pressed */

static bool is_role(const struct tr_ui *ui, const char *role)
{
    return strcmp(ui->focus_role, role) == 0;
}

static bool is_press(SDL_Keycode key)
{
    return key == SDLK_RETURN || key == SDLK_KP_ENTER || key == SDLK_SPACE;
}

static bool is_enter(SDL_Keycode key)
{
    return key == SDLK_RETURN || key == SDLK_KP_ENTER;
}

static bool is_digit(SDL_Keycode key, Uint16 mod)
{
    if (mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI | KMOD_SHIFT))
        return false;
    return (key >= SDLK_1 && key <= SDLK_9) ||
           (mod & KMOD_NUM && key >= SDLK_KP_1 && key <= SDLK_KP_9);
}

/* Whether the focused widget will use the key up. */
static bool wants_key(const struct tr_ui *ui, const SDL_Keysym *key)
{
    SDL_Keycode sym = key->sym;
    if (sym == SDLK_TAB || ui->modal_last)
        return true;
    if (is_role(ui, "field"))
        return sym != SDLK_ESCAPE && (sym < SDLK_F1 || sym > SDLK_F12);
    bool arrow = sym == SDLK_UP || sym == SDLK_DOWN || sym == SDLK_LEFT || sym == SDLK_RIGHT ||
                 sym == SDLK_HOME || sym == SDLK_END || sym == SDLK_PAGEUP || sym == SDLK_PAGEDOWN;
    if (is_role(ui, "list"))
        return is_enter(sym) || arrow || (ui->focus_digits && is_digit(sym, key->mod));
    if (is_role(ui, "button"))
        return is_press(sym);
    return (is_role(ui, "tabs") || is_role(ui, "choice") || is_role(ui, "scroll")) && arrow;
}

/* ---- events ----------------------------------------------------------------- */

static struct ui_input *add(struct tr_ui *ui, enum ui_input_kind kind)
{
    size_t room = kind == UI_UP ? UI_QUEUE : UI_QUEUE - RESERVE;
    if (ui->queue_count >= room)
        return NULL;
    struct ui_input *in = &ui->queue[ui->queue_count++];
    *in = (struct ui_input){.kind = kind};
    return in;
}

static void add_pointer(struct tr_ui *ui, enum ui_input_kind kind, SDL_Point at, int clicks,
                        bool touch)
{
    struct ui_input *last = ui->queue_count > 0 ? &ui->queue[ui->queue_count - 1] : NULL;
    struct ui_input *in = NULL;
    if (kind == UI_MOVE && last && last->kind == UI_MOVE && last->touch == touch)
        in = last; /* only where it is now counts */
    else
        in = add(ui, kind);
    if (!in)
        return;
    in->at = at;
    in->clicks = clicks;
    in->touch = touch;
}

static void add_text(struct tr_ui *ui, const char *text)
{
    size_t len = strlen(text);
    size_t room = UI_TEXT_MAX - ui->typed_len;
    if (len > room)
        len = tr_utf8_floor(text, len, room);
    struct ui_input *in = len > 0 ? add(ui, UI_TEXT) : NULL;
    if (!in)
        return;
    in->from = ui->typed_len;
    in->len = len;
    memcpy(ui->typed + ui->typed_len, text, len);
    ui->typed_len += len;
}

static void set_composition(struct tr_ui *ui, const char *text, int caret)
{
    size_t len = tr_utf8_floor(text, strlen(text), UI_COMPOSITION - 1);
    if (!tr_utf8_valid(text, len))
        len = 0;
    memcpy(ui->composition, text, len);
    ui->composition[len] = '\0';
    ui->composition_caret = caret;
    if (len == 0)
        ui->composition_owner = 0;
    else
        ui->swallow = false;
}

static bool key_down(struct tr_ui *ui, const SDL_KeyboardEvent *event)
{
    SDL_Keycode sym = event->keysym.sym;
    if (tr_ui_composing(ui)) {
        /* The input method keeps Escape to itself. One that gets here means that
         * it has gone, and its composition with it. */
        if (sym == SDLK_ESCAPE)
            tr_ui_drop_composition(ui);
        return true;
    }
    bool used = wants_key(ui, &event->keysym);
    if (!event->repeat) {
        ui->stale = false;
        if (is_press(sym) || sym == SDLK_F4) {
            ui->held_key = sym;
            ui->held_for = ui->focus;
        }
    } else if (ui->stale && sym != SDLK_TAB) {
        ui->swallow = true;
        return true;
    }
    ui->swallow = !is_role(ui, "field") && (sym == SDLK_SPACE || (used && sym != SDLK_TAB));
    struct ui_input *in = add(ui, UI_KEY);
    if (in) {
        in->sym = sym;
        in->mod = event->keysym.mod;
        in->repeat = event->repeat != 0;
    }
    return used;
}

static SDL_Point finger_at(const struct tr_ui *ui, const SDL_TouchFingerEvent *event)
{
    int w = 0, h = 0;
    tr_canvas_size(ui->env.canvas, &w, &h);
    return (SDL_Point){(int)(event->x * (float)w), (int)(event->y * (float)h)};
}

static bool near(SDL_Point a, SDL_Point b, int reach)
{
    return abs(a.x - b.x) <= reach && abs(a.y - b.y) <= reach;
}

/* One finger is the pointer; others that come meanwhile do nothing. */
static bool by_finger(struct tr_ui *ui, const SDL_TouchFingerEvent *event)
{
    if (!ui->env.canvas || (ui->finger_down && event->fingerId != ui->finger) ||
        (!ui->finger_down && event->type != SDL_FINGERDOWN))
        return false;
    SDL_Point at = finger_at(ui, event);
    if (event->type == SDL_FINGERDOWN) {
        bool again = ui->taps > 0 && event->timestamp - ui->tap_ms <= TAP_MS &&
                     near(at, ui->tap_at, ui->env.theme->control_h / 2);
        ui->taps = again ? ui->taps + 1 : 1;
        ui->tap_at = at;
        ui->tap_ms = event->timestamp;
        ui->finger = event->fingerId;
        ui->finger_down = true;
        add_pointer(ui, UI_DOWN, at, ui->taps, true);
    } else if (event->type == SDL_FINGERMOTION) {
        add_pointer(ui, UI_MOVE, at, ui->taps, true);
    } else {
        ui->finger_down = false;
        add_pointer(ui, UI_UP, at, ui->taps, true);
    }
    return true;
}

/* The window went to the background: nothing stays pressed, open or half done. */
static void let_go(struct tr_ui *ui)
{
    ui->held_key = 0;
    ui->finger_down = false;
    tr_ui_drop_composition(ui);
    if (ui->down || ui->queue_count > ui->batch)
        add_pointer(ui, UI_UP, (SDL_Point){-1, -1}, 1, ui->touch);
}

bool tr_ui_event(struct tr_ui *ui, const SDL_Event *event, bool *used)
{
    *used = false;
    switch (event->type) {
    case SDL_MOUSEMOTION:
        if (event->motion.which == SDL_TOUCH_MOUSEID)
            return false;
        add_pointer(ui, UI_MOVE, (SDL_Point){event->motion.x, event->motion.y}, 0, false);
        return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        if (event->button.which == SDL_TOUCH_MOUSEID || event->button.button != SDL_BUTTON_LEFT)
            return false;
        add_pointer(ui, event->type == SDL_MOUSEBUTTONDOWN ? UI_DOWN : UI_UP,
                    (SDL_Point){event->button.x, event->button.y}, event->button.clicks, false);
        return true;
    case SDL_MOUSEWHEEL: {
        struct ui_input *in = event->wheel.which == SDL_TOUCH_MOUSEID ? NULL : add(ui, UI_WHEEL);
        if (in)
            in->wheel = SDL_clamp(event->wheel.y, -100, 100);
        return in != NULL;
    }
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
        return by_finger(ui, &event->tfinger);
    case SDL_KEYDOWN:
        *used = key_down(ui, &event->key);
        return true;
    case SDL_KEYUP:
        ui->swallow = false;
        if (event->key.keysym.sym == ui->held_key)
            ui->held_key = 0;
        return true;
    case SDL_TEXTINPUT:
        *used = is_role(ui, "field");
        if (!ui->swallow) {
            set_composition(ui, "", -1);
            add_text(ui, event->text.text);
        }
        return true;
    case SDL_TEXTEDITING:
        *used = is_role(ui, "field");
        set_composition(ui, event->edit.text, event->edit.start);
        return true;
    case SDL_TEXTEDITING_EXT:
        *used = is_role(ui, "field");
        set_composition(ui, event->editExt.text ? event->editExt.text : "", event->editExt.start);
        return true;
    case SDL_WINDOWEVENT:
        if (event->window.event == SDL_WINDOWEVENT_FOCUS_LOST)
            let_go(ui);
        return event->window.event == SDL_WINDOWEVENT_FOCUS_LOST;
    default:
        return false;
    }
}

bool tr_ui_composing(const struct tr_ui *ui)
{
    return ui->composition[0] != '\0';
}

void tr_ui_drop_composition(struct tr_ui *ui)
{
    if (!tr_ui_composing(ui))
        return;
    ui->composition[0] = '\0';
    ui->composition_owner = 0;
    SDL_ClearComposition();
}

/* ---- batches ------------------------------------------------------------------- */

void tr_ui_set_focus(struct tr_ui *ui, uint64_t id)
{
    if (id != ui->focus)
        ui->stale = true;
    ui->focus = id;
    ui->focus_lost = 0;
    ui->focus_role = "";
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        if (item->can_focus && item->enabled && item->hash == id) {
            ui->focus_role = item->role;
            ui->focus_place = i;
        }
    }
}

/* Tab and Shift-Tab go through the widgets of the last frame, from where the
 * focus is or, when its widget has gone, from where that was. */
static void move_focus(struct tr_ui *ui, bool back)
{
    size_t first = SIZE_MAX, last = SIZE_MAX, before = SIZE_MAX, after = SIZE_MAX;
    bool from_here = ui->focus != 0 || ui->focus_lost != 0;
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        if (!item->can_focus || !item->enabled)
            continue;
        if (first == SIZE_MAX)
            first = i;
        bool here = ui->focus && item->hash == ui->focus;
        if (!here && from_here && i < ui->focus_place)
            before = i;
        if (!here && from_here && i >= ui->focus_place && after == SIZE_MAX)
            after = i;
        last = i;
    }
    if (first == SIZE_MAX)
        return;
    size_t to = back ? before : after;
    if (to == SIZE_MAX)
        to = back ? last : first;
    tr_ui_set_focus(ui, ui->items[to].hash);
    ui->focus_moved = true;
}

/* The digit 1..9 that a typed text is, whatever keys and modifiers it took; 0: none. */
static int digit_of(const char *text, size_t len)
{
    uint32_t cp = 0;
    if (tr_utf8_next(text, len, &cp) != len)
        return 0;
    if (cp >= 0xFF11 && cp <= 0xFF19) /* full width */
        return (int)(cp - 0xFF10);
    return cp >= '1' && cp <= '9' ? (int)(cp - '0') : 0;
}

static bool can_begin(const struct tr_ui *ui)
{
    return ui->type_into && !ui->modal_last && !is_role(ui, "field");
}

static void begin_typing(struct tr_ui *ui)
{
    tr_ui_set_focus(ui, ui->type_into);
    ui->focus_typed = true;
}

/* Text without a field: a digit for the answers, or the first letter of an answer
 * in one's own words. */
static void stray_text(struct tr_ui *ui, struct ui_input *in)
{
    const char *text = ui->typed + in->from;
    bool list = is_role(ui, "list") && ui->focus_digits;
    int digit = digit_of(text, in->len);
    if (list && digit > 0 && !ui->modal_last) {
        in->kind = UI_KEY;
        in->sym = SDLK_0 + digit;
        return;
    }
    uint32_t cp = 0;
    (void)tr_utf8_next(text, in->len, &cp);
    bool space = cp <= ' ' || cp == 0x3000;
    bool number = digit > 0 || cp == '0' || cp == 0xFF10;
    bool begins = !space && !(number && (list || !ui->type_digits));
    if (begins && can_begin(ui))
        begin_typing(ui);
    else
        in->len = 0;
}

struct batch {
    bool keys, pressed, released;
};

/* Whether this has to wait for the next frame. */
static bool must_wait(const struct batch *b, const struct tr_ui *ui, const struct ui_input *in)
{
    switch (in->kind) {
    case UI_KEY:
        return b->pressed || b->released || (in->sym == SDLK_TAB && b->keys);
    case UI_TEXT:
        return b->pressed || b->released;
    case UI_MOVE:
    case UI_WHEEL:
        return b->pressed || b->released;
    case UI_DOWN:
        return b->keys || b->pressed || b->released;
    case UI_UP:
        return b->released ||
               (b->pressed && (in->at.x != ui->pointer.x || in->at.y != ui->pointer.y));
    }
    return false;
}

static void point(struct tr_ui *ui, const struct ui_input *in)
{
    if (in->touch && ui->down && ui->touch) {
        int slop = ui->env.theme->control_h / 3;
        if (!ui->panning && !near(in->at, ui->pan_from, slop)) {
            ui->panning = true; /* it is no tap and no long press any more */
            ui->active = 0;
            ui->pan += in->at.y - ui->pan_from.y;
        } else if (ui->panning) {
            ui->pan += in->at.y - ui->pointer.y;
        }
    }
    ui->pointer = in->at;
    ui->touch = in->touch;
}

static void apply(struct tr_ui *ui, struct batch *b, struct ui_input *in)
{
    switch (in->kind) {
    case UI_KEY:
        b->keys = true;
        if (in->sym == SDLK_TAB && !(in->mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)))
            move_focus(ui, in->mod & KMOD_SHIFT);
        break;
    case UI_TEXT:
        b->keys = true;
        if (!is_role(ui, "field"))
            stray_text(ui, in);
        break;
    case UI_MOVE:
        point(ui, in);
        break;
    case UI_WHEEL:
        ui->wheel += in->wheel;
        break;
    case UI_DOWN:
        ui->pointer = ui->pan_from = in->at;
        ui->touch = in->touch;
        ui->panning = false;
        ui->clicks = in->clicks;
        ui->down = ui->pressed = b->pressed = true;
        break;
    case UI_UP:
        if (!ui->down)
            break;
        point(ui, in);
        ui->clicks = in->clicks;
        ui->down = false;
        ui->released = b->released = true;
        break;
    }
}

/* What may move the focus ends the batch. */
static bool ends(const struct tr_ui *ui, const struct ui_input *in)
{
    if (in->kind == UI_UP)
        return true;
    if (in->kind != UI_KEY)
        return false;
    bool digit = in->sym >= SDLK_0 && in->sym <= SDLK_9;
    return is_enter(in->sym) || in->sym == SDLK_ESCAPE ||
           (!is_role(ui, "field") && (in->sym == SDLK_SPACE || digit));
}

void tr_ui_take_batch(struct tr_ui *ui)
{
    struct batch b = {0};
    ui->batch = 0;
    while (ui->batch < ui->queue_count && !must_wait(&b, ui, &ui->queue[ui->batch])) {
        struct ui_input *in = &ui->queue[ui->batch++];
        apply(ui, &b, in);
        if (ends(ui, in))
            break;
    }
    if (tr_ui_composing(ui) && can_begin(ui))
        begin_typing(ui);
    if (tr_ui_composing(ui) && is_role(ui, "field")) {
        if (ui->composition_owner == 0)
            ui->composition_owner = ui->focus;
    }
}

void tr_ui_drop_batch(struct tr_ui *ui)
{
    for (size_t i = 0; i < ui->batch; i++)
        if (ui->queue[i].kind != UI_MOVE) /* what came of it may belong further up */
            tr_ui_wake_in(ui, 1);
    ui->queue_count -= ui->batch;
    memmove(ui->queue, ui->queue + ui->batch, ui->queue_count * sizeof *ui->queue);
    ui->batch = 0;
    if (ui->queue_count == 0)
        ui->typed_len = 0;
    else
        tr_ui_wake_in(ui, 1);
    ui->pressed = ui->released = false;
    ui->wheel = ui->pan = 0;
    if (!ui->down && ui->touch) { /* a finger that is gone points at nothing */
        ui->pointer = (SDL_Point){-1, -1};
        ui->panning = false;
    }
}

bool tr_ui_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym)
{
    for (size_t i = 0; tr_ui_focused(ui, id) && i < ui->batch; i++) {
        struct ui_input *in = &ui->queue[i];
        if (in->kind == UI_KEY && in->sym == sym) {
            in->sym = SDLK_UNKNOWN;
            return true;
        }
    }
    return false;
}

bool tr_ui_press_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym)
{
    for (size_t i = 0; tr_ui_focused(ui, id) && i < ui->batch; i++) {
        struct ui_input *in = &ui->queue[i];
        if (in->kind == UI_KEY && in->sym == sym && !in->repeat &&
            !(in->mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))) {
            in->sym = SDLK_UNKNOWN;
            return true;
        }
    }
    return false;
}
