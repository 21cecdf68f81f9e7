/* The kit's frame: input gathered between frames, focus, the list of what was
 * shown; see ui.h. */
#include "app/ui_inside.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

uint64_t tr_ui_hash(const char *id)
{
    uint64_t h = UINT64_C(14695981039346656037); /* FNV-1a: only equality matters */
    for (; *id; id++)
        h = (h ^ (uint8_t)*id) * UINT64_C(1099511628211);
    return h ? h : 1;
}

tr_status tr_ui_new(struct tr_ui **out, tr_err *err)
{
    struct tr_ui *ui = tr_calloc(1, sizeof *ui);
    if (ui)
        ui->pool = tr_malloc(UI_POOL);
    if (!ui || !ui->pool) {
        tr_free(ui);
        return tr_fail(err, TR_ENOMEM, "there is no memory for the window's widgets");
    }
    ui->mouse = (SDL_Point){-1, -1};
    ui->focus_role = "";
    *out = ui;
    return TR_OK;
}

void tr_ui_free(struct tr_ui *ui)
{
    if (ui)
        tr_free(ui->pool);
    tr_free(ui);
}

const struct tr_ui_env *tr_ui_env(const struct tr_ui *ui)
{
    return &ui->env;
}

struct ui_state *tr_ui_state(struct tr_ui *ui, uint64_t id)
{
    struct ui_state *oldest = &ui->states[0];
    for (size_t i = 0; i < UI_STATES; i++) {
        struct ui_state *s = &ui->states[i];
        if (s->id == id) {
            s->frame = ui->frame;
            return s;
        }
        if (s->frame < oldest->frame)
            oldest = s;
    }
    *oldest = (struct ui_state){.id = id, .frame = ui->frame};
    return oldest;
}

/* ---- input ---------------------------------------------------------------- */

static void put_key(struct tr_ui *ui, const SDL_KeyboardEvent *event)
{
    if (ui->key_count < UI_KEYS)
        ui->keys[ui->key_count++] = (struct ui_key){event->keysym.sym, event->keysym.mod};
}

static bool is_role(const struct tr_ui *ui, const char *role)
{
    return strcmp(ui->focus_role, role) == 0;
}

/* Whether the focused widget will use the key up. */
static bool wants_key(const struct tr_ui *ui, SDL_Keycode key)
{
    if (key == SDLK_TAB)
        return true;
    if (ui->modal_last)
        return true;
    if (is_role(ui, "field"))
        return key != SDLK_ESCAPE && (key < SDLK_F1 || key > SDLK_F12);
    bool press = key == SDLK_SPACE || key == SDLK_RETURN || key == SDLK_KP_ENTER;
    bool arrow = key == SDLK_UP || key == SDLK_DOWN || key == SDLK_LEFT || key == SDLK_RIGHT ||
                 key == SDLK_HOME || key == SDLK_END || key == SDLK_PAGEUP || key == SDLK_PAGEDOWN;
    if (is_role(ui, "list"))
        return press || arrow || (ui->focus_digits && key >= SDLK_1 && key <= SDLK_9);
    if (is_role(ui, "button"))
        return press;
    return is_role(ui, "tabs") || is_role(ui, "scroll") ? press || arrow : false;
}

static void add_typed(struct tr_ui *ui, const char *text)
{
    size_t len = strlen(text);
    if (len > UI_TEXT_MAX - 1 - ui->typed_len)
        len = tr_utf8_floor(text, len, UI_TEXT_MAX - 1 - ui->typed_len);
    memcpy(ui->typed + ui->typed_len, text, len);
    ui->typed_len += len;
}

bool tr_ui_event(struct tr_ui *ui, const SDL_Event *event, bool *used)
{
    *used = false;
    switch (event->type) {
    case SDL_MOUSEMOTION:
        ui->mouse = (SDL_Point){event->motion.x, event->motion.y};
        return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        if (event->button.button != SDL_BUTTON_LEFT)
            return false;
        ui->mouse = (SDL_Point){event->button.x, event->button.y};
        ui->down = event->type == SDL_MOUSEBUTTONDOWN;
        if (ui->down)
            ui->pressed = true;
        else
            ui->released = true;
        ui->clicks = event->button.clicks;
        return true;
    case SDL_MOUSEWHEEL:
        ui->wheel += event->wheel.y;
        return true;
    case SDL_KEYDOWN:
        *used = wants_key(ui, event->key.keysym.sym);
        put_key(ui, &event->key);
        return true;
    case SDL_TEXTINPUT:
        *used = is_role(ui, "field");
        ui->composition[0] = '\0';
        if (*used)
            add_typed(ui, event->text.text);
        return true;
    case SDL_TEXTEDITING:
        *used = is_role(ui, "field");
        SDL_strlcpy(ui->composition, event->edit.text, sizeof ui->composition);
        ui->composition_caret = event->edit.start;
        return true;
    case SDL_TEXTEDITING_EXT:
        *used = is_role(ui, "field");
        SDL_strlcpy(ui->composition, event->editExt.text ? event->editExt.text : "",
                    sizeof ui->composition);
        ui->composition_caret = event->editExt.start;
        return true;
    default:
        return false;
    }
}

bool tr_ui_composing(const struct tr_ui *ui)
{
    return ui->composition[0] != '\0';
}

/* ---- frame ---------------------------------------------------------------- */

void tr_ui_reset(struct tr_ui *ui)
{
    memset(ui->states, 0, sizeof ui->states);
    ui->focus = ui->focus_wanted = ui->active = 0;
    ui->focus_role = "";
    ui->composition[0] = '\0';
    ui->last_count = 0;
    ui->modal_last = false;
}

/* Tab and Shift-Tab go through the widgets of the last frame. */
static void move_focus(struct tr_ui *ui, bool back)
{
    size_t first = SIZE_MAX, last = SIZE_MAX, before = SIZE_MAX, after = SIZE_MAX;
    bool passed = false;
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        if (!item->can_focus || !item->enabled)
            continue;
        if (first == SIZE_MAX)
            first = i;
        if (item->hash == ui->focus) {
            passed = true;
            before = last;
        } else if (passed && after == SIZE_MAX) {
            after = i;
        }
        last = i;
    }
    if (first == SIZE_MAX)
        return;
    size_t to = back ? before : after;
    if (to == SIZE_MAX)
        to = back ? last : first;
    ui->focus = ui->items[to].hash;
    ui->focus_moved = true;
}

void tr_ui_begin(struct tr_ui *ui, const struct tr_ui_env *env, uint64_t now_ms)
{
    ui->env = *env;
    ui->now = now_ms;
    ui->frame++;
    for (size_t i = 0; i < ui->key_count; i++)
        if (ui->keys[i].sym == SDLK_TAB && !(ui->keys[i].mod & (KMOD_CTRL | KMOD_ALT)))
            move_focus(ui, ui->keys[i].mod & KMOD_SHIFT);
    if (ui->focus_wanted) {
        ui->focus = ui->focus_wanted;
        ui->focus_moved = true;
        ui->focus_wanted = 0;
    }
    ui->typed[ui->typed_len] = '\0';
    ui->item_count = 0;
    ui->pool[0] = '\0';
    ui->pool_len = 1;
    ui->depth = 0;
    ui->modal = false;
    ui->focus_seen = false;
    ui->focus_digits = false;
    ui->focus_role = "";
    ui->wake = -1;
}

void tr_ui_wake_in(struct tr_ui *ui, int ms)
{
    if (ms < 1)
        ms = 1;
    if (ui->wake < 0 || ms < ui->wake)
        ui->wake = ms;
}

static void draw_toast(struct tr_ui *ui)
{
    if (ui->toast_until <= ui->now)
        return;
    int w, h;
    const struct tr_theme *theme = ui->env.theme;
    tr_canvas_size(ui->env.canvas, &w, &h);
    int width = w * 7 / 10, pad = theme->gap * 2;
    int text = tr_ui_text_height(ui, TR_FACE_BODY, width - 2 * pad, ui->toast);
    SDL_Rect box = {(w - width) / 2, theme->gap, width, text + 2 * pad};
    tr_canvas_round(ui->env.canvas, box, theme->radius, tr_ui_tint(ui, TR_TINT_RAISED));
    tr_canvas_outline(ui->env.canvas, box, theme->radius, theme->focus_width,
                      tr_ui_tint(ui, ui->toast_tint));
    struct ui_item *item = tr_ui_item(ui, "toast", "toast", box, ui->toast, false, true);
    tr_ui_lines(ui, item, tr_inset(box, pad), TR_FACE_BODY, tr_ui_tint(ui, TR_TINT_TEXT),
                TR_ALIGN_MIDDLE, true, ui->toast);
    tr_ui_wake_in(ui, (int)(ui->toast_until - ui->now));
}

int tr_ui_end(struct tr_ui *ui)
{
    draw_toast(ui);
    bool field = strcmp(ui->focus_role, "field") == 0;
    if (field != ui->text_on) {
        if (field)
            SDL_StartTextInput();
        else
            SDL_StopTextInput();
        ui->text_on = field;
    }
    if (!ui->focus_seen)
        ui->focus = 0;
    if (ui->released || !ui->down)
        ui->active = 0;
    ui->pressed = ui->released = false;
    ui->wheel = 0;
    ui->key_count = 0;
    ui->typed_len = 0;
    ui->focus_moved = false;
    ui->last_count = ui->item_count;
    ui->modal_last = ui->modal;
    return ui->wake;
}

void tr_ui_toast(struct tr_ui *ui, enum tr_tint tint, const char *text)
{
    SDL_strlcpy(ui->toast, text, sizeof ui->toast);
    ui->toast_tint = tint;
    ui->toast_until = ui->now + 6000;
}

/* ---- what widgets share --------------------------------------------------- */

static uint32_t keep(struct tr_ui *ui, const char *text)
{
    size_t len = strlen(text);
    if (len == 0 || ui->pool_len + len + 1 > UI_POOL)
        return 0;
    uint32_t at = (uint32_t)ui->pool_len;
    memcpy(ui->pool + at, text, len + 1);
    ui->pool_len += len + 1;
    return at;
}

struct ui_item *tr_ui_item(struct tr_ui *ui, const char *role, const char *id, SDL_Rect box,
                           const char *text, bool can_focus, bool enabled)
{
    if (ui->item_count == UI_ITEMS) /* more than any screen shows: the last is shared */
        ui->item_count--;
    struct ui_item *item = &ui->items[ui->item_count++];
    *item = (struct ui_item){.role = role,
                             .id = keep(ui, id),
                             .text = keep(ui, text),
                             .box = box,
                             .text_box = box,
                             .clip = tr_canvas_clip_now(ui->env.canvas),
                             .can_focus = can_focus,
                             .enabled = enabled,
                             .hash = tr_ui_hash(id)};
    if (ui->modal_last && !ui->modal)
        item->can_focus = false;
    if (item->can_focus && enabled && item->hash == ui->focus) {
        ui->focus_seen = true;
        ui->focus_role = role;
    }
    return item;
}

bool tr_ui_hovers(const struct tr_ui *ui, SDL_Rect box)
{
    SDL_Rect clip = tr_canvas_clip_now(ui->env.canvas);
    return (ui->modal || !ui->modal_last) && SDL_PointInRect(&ui->mouse, &box) &&
           SDL_PointInRect(&ui->mouse, &clip);
}

bool tr_ui_clicked(struct tr_ui *ui, uint64_t id, SDL_Rect box, bool enabled)
{
    if (!enabled || !tr_ui_hovers(ui, box))
        return false;
    if (ui->pressed) {
        ui->active = id;
        ui->focus = id;
        ui->focus_seen = true;
    }
    return ui->released && ui->active == id;
}

bool tr_ui_focused(const struct tr_ui *ui, uint64_t id)
{
    return ui->focus == id && (ui->modal || !ui->modal_last);
}

bool tr_ui_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym)
{
    for (size_t i = 0; tr_ui_focused(ui, id) && i < ui->key_count; i++) {
        if (ui->keys[i].sym == sym) {
            ui->keys[i].sym = SDLK_UNKNOWN;
            return true;
        }
    }
    return false;
}

void tr_ui_focus(struct tr_ui *ui, const char *id)
{
    ui->focus_wanted = tr_ui_hash(id);
}

bool tr_ui_has_focus(const struct tr_ui *ui, const char *id)
{
    uint64_t hash = tr_ui_hash(id);
    return ui->focus_wanted ? ui->focus_wanted == hash : ui->focus == hash;
}

tr_color tr_ui_tint(const struct tr_ui *ui, enum tr_tint tint)
{
    return ui->env.theme->tint[tint];
}

tr_color tr_ui_mix(tr_color a, tr_color b, int amount)
{
    tr_color out = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        int va = (int)(a >> shift & 255), vb = (int)(b >> shift & 255);
        out |= (tr_color)(vb + (va - vb) * amount / 255) << shift;
    }
    return out;
}

void tr_ui_ring(struct tr_ui *ui, SDL_Rect box)
{
    const struct tr_theme *theme = ui->env.theme;
    tr_canvas_outline(ui->env.canvas, tr_inset(box, -theme->focus_width),
                      theme->radius + theme->focus_width, theme->focus_width,
                      tr_ui_tint(ui, TR_TINT_FOCUS));
}
