/* The kit's frame: focus, and the list of what was shown; see ui.h. */
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
    ui->pointer = (SDL_Point){-1, -1};
    ui->focus_role = "";
    ui->next_expanded = -1;
    *out = ui;
    return TR_OK;
}

void tr_ui_free(struct tr_ui *ui)
{
    if (ui) {
        tr_ui_undo_drop(ui);
        tr_free(ui->pool);
    }
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

/* ---- frame ---------------------------------------------------------------- */

void tr_ui_reset(struct tr_ui *ui)
{
    memset(ui->states, 0, sizeof ui->states);
    ui->focus = ui->focus_wanted = ui->focus_lost = ui->focus_before = ui->active = 0;
    ui->focus_place = 0;
    ui->focus_role = "";
    ui->focus_digits = false;
    ui->type_into = 0;
    tr_ui_drop_composition(ui);
    tr_ui_undo_drop(ui);
    ui->queue_count = 0;
    ui->held_key = 0;
    ui->stale = true; /* a key that is still down was meant for the screen before */
    ui->last_count = 0;
    ui->modal_last = false;
    ui->next_label[0] = '\0';
    ui->next_expanded = -1;
}

void tr_ui_begin(struct tr_ui *ui, const struct tr_ui_env *env, uint64_t now_ms)
{
    ui->env = *env;
    ui->now = now_ms;
    ui->frame++;
    ui->focus_moved = ui->focus_typed = false;
    if (ui->focus_wanted) {
        tr_ui_set_focus(ui, ui->focus_wanted);
        ui->focus_moved = true;
        ui->focus_wanted = 0;
    }
    tr_ui_take_batch(ui);
    if (!ui->modal_last)
        ui->in_field = strcmp(ui->focus_role, "field") == 0;
    ui->type_into = 0;
    ui->item_count = 0;
    ui->pool[0] = '\0';
    ui->pool_len = 1;
    ui->depth = 0;
    ui->modal = ui->disabled = false;
    ui->focus_seen = false;
    ui->focus_digits = false;
    ui->focus_role = "";
    ui->next_label[0] = '\0';
    ui->next_expanded = -1;
    ui->wake = -1;
}

void tr_ui_wake_in(struct tr_ui *ui, int ms)
{
    if (ms < 1)
        ms = 1;
    if (ui->wake < 0 || ms < ui->wake)
        ui->wake = ms;
}

/* A dialog borrows the focus and gives it back. */
static void change_modal(struct tr_ui *ui)
{
    if (ui->modal && !ui->modal_last) {
        ui->type_into = 0;
    } else if (!ui->modal && ui->modal_last) {
        if (!ui->focus_wanted)
            ui->focus_wanted = ui->focus_before;
        ui->focus_before = 0;
        tr_ui_wake_in(ui, 1);
    }
    ui->modal_last = ui->modal;
}

int tr_ui_end(struct tr_ui *ui)
{
    change_modal(ui);
    tr_ui_draw_toast(ui);
    bool field = strcmp(ui->focus_role, "field") == 0;
    if (!field || (ui->composition_owner && ui->composition_owner != ui->focus))
        tr_ui_drop_composition(ui);
    bool text = field || (ui->type_into && !ui->modal);
    if (text != ui->text_on) {
        if (text)
            SDL_StartTextInput();
        else
            SDL_StopTextInput();
        ui->text_on = text;
    }
    if (!ui->focus_seen && ui->focus) {
        ui->focus_lost = ui->focus;
        ui->focus = 0;
    }
    if (ui->released || !ui->down)
        ui->active = 0;
    tr_ui_drop_batch(ui);
    ui->last_count = ui->item_count;
    return ui->wake;
}

void tr_ui_type_into(struct tr_ui *ui, const char *field, bool digits)
{
    ui->type_into = tr_ui_hash(field);
    ui->type_digits = digits;
}

void tr_ui_label(struct tr_ui *ui, const char *label)
{
    SDL_utf8strlcpy(ui->next_label, label, sizeof ui->next_label);
}

void tr_ui_expanded(struct tr_ui *ui, bool expanded)
{
    ui->next_expanded = expanded;
}

void tr_ui_disable(struct tr_ui *ui, bool disabled)
{
    ui->disabled = disabled;
}

/* ---- what widgets share --------------------------------------------------- */

uint32_t tr_ui_keep(struct tr_ui *ui, const char *text)
{
    size_t len = strlen(text);
    if (len == 0 || ui->pool_len + len + 1 > UI_POOL)
        return 0;
    uint32_t at = (uint32_t)ui->pool_len;
    char *kept = ui->pool + at;
    memcpy(kept, text, len + 1);
    for (size_t i = 0, n; i < len && !tr_utf8_valid(kept + i, len - i); i += n) {
        uint32_t cp; /* JSON takes nothing else */
        n = tr_utf8_next(kept + i, len - i, &cp);
        if (n == 1 && cp == 0xFFFD)
            kept[i] = '?';
    }
    ui->pool_len += len + 1;
    return at;
}

/* The widget that has the focus, or whose focus waited for it to come back. */
static void see_focus(struct tr_ui *ui, const struct ui_item *item)
{
    if (!ui->focus && !ui->focus_wanted && item->hash == ui->focus_lost) {
        ui->focus = ui->focus_lost;
        ui->focus_lost = 0;
        tr_ui_wake_in(ui, 1);
    }
    if (item->hash != ui->focus)
        return;
    ui->focus_seen = true;
    ui->focus_role = item->role;
    ui->focus_place = (size_t)(item - ui->items);
}

struct ui_item *tr_ui_item(struct tr_ui *ui, const char *role, const char *id, SDL_Rect box,
                           const char *text, bool can_focus, bool enabled)
{
    if (ui->item_count == UI_ITEMS) /* more than any screen shows: the last is shared */
        ui->item_count--;
    struct ui_item *item = &ui->items[ui->item_count++];
    *item = (struct ui_item){.role = role,
                             .id = tr_ui_keep(ui, id),
                             .text = tr_ui_keep(ui, text),
                             .label = tr_ui_keep(ui, ui->next_label),
                             .box = box,
                             .text_box = box,
                             .clip = tr_canvas_clip_now(ui->env.canvas),
                             .can_focus = can_focus && (ui->modal || !ui->modal_last),
                             .enabled = enabled && !ui->disabled,
                             .selected = -1,
                             .checked = -1,
                             .expanded = ui->next_expanded,
                             .hash = tr_ui_hash(id)};
    ui->next_label[0] = '\0';
    ui->next_expanded = -1;
    if (item->can_focus && item->enabled)
        see_focus(ui, item);
    return item;
}

bool tr_ui_hovers(const struct tr_ui *ui, SDL_Rect box)
{
    SDL_Rect clip = tr_canvas_clip_now(ui->env.canvas);
    return (ui->modal || !ui->modal_last) && SDL_PointInRect(&ui->pointer, &box) &&
           SDL_PointInRect(&ui->pointer, &clip) && !SDL_PointInRect(&ui->pointer, &ui->toast_box);
}

void tr_ui_take_focus(struct tr_ui *ui, uint64_t id)
{
    if (id != ui->focus)
        ui->stale = true;
    ui->focus = id;
    ui->focus_lost = 0;
    ui->focus_seen = false;
    ui->focus_role = "";
    for (size_t i = 0; i < ui->item_count; i++)
        if (ui->items[i].can_focus && ui->items[i].enabled)
            see_focus(ui, &ui->items[i]);
    tr_ui_wake_in(ui, 1); /* drawn before: the ring is not there yet */
}

bool tr_ui_clicked_for(struct tr_ui *ui, uint64_t id, uint64_t focus, SDL_Rect box, bool enabled)
{
    if (!enabled || !tr_ui_hovers(ui, box))
        return false;
    if (ui->pressed)
        ui->active = id;
    bool done = ui->released && ui->active == id;
    /* a finger that came to scroll takes no focus */
    if (ui->touch ? done : ui->pressed)
        tr_ui_take_focus(ui, focus);
    return done;
}

bool tr_ui_clicked(struct tr_ui *ui, uint64_t id, SDL_Rect box, bool enabled)
{
    return tr_ui_clicked_for(ui, id, id, box, enabled);
}

bool tr_ui_focused(const struct tr_ui *ui, uint64_t id)
{
    return ui->focus == id && (ui->modal || !ui->modal_last);
}

void tr_ui_focus(struct tr_ui *ui, const char *id)
{
    if (ui->modal_last) /* under a dialog it goes there when that closes */
        ui->focus_before = tr_ui_hash(id);
    else
        ui->focus_wanted = tr_ui_hash(id);
}

bool tr_ui_has_focus(const struct tr_ui *ui, const char *id)
{
    uint64_t hash = tr_ui_hash(id);
    if (ui->modal_last && ui->focus_before == hash) /* it has only lent it */
        return true;
    return ui->focus_wanted ? ui->focus_wanted == hash : ui->focus == hash;
}

bool tr_ui_in_field(const struct tr_ui *ui)
{
    return ui->in_field;
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
