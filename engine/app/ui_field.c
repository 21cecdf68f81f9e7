/* The text field as it is seen: lines, selection, caret, and the input method's
 * composition shown in place of the selection. What keys do is in ui_edit.c. */
#include <string.h>

#include "app/ui_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"

#define LINES_MAX 2048 /* a field holds some 2000 bytes */

struct shown {
    char *text;                            /* owned when a composition is in it */
    size_t len, caret, mark_from, mark_to; /* mark: the composition */
    size_t sel_from, sel_to;
    struct tr_type_line *lines; /* owned */
    size_t count;
};

/* Bytes of so many characters. */
static size_t characters(const char *text, size_t len, int count)
{
    size_t at = 0;
    uint32_t cp;
    for (int i = 0; (count < 0 || i < count) && at < len; i++)
        at += tr_utf8_next(text + at, len - at, &cp);
    return at;
}

/* Join the text and the composition; without memory the text alone is shown. */
static void join(const struct ui_edit *e, struct shown *s)
{
    const struct tr_ui *ui = e->ui;
    size_t comp = strlen(ui->composition);
    size_t from = tr_ui_edit_from(e->state), to = tr_ui_edit_to(e->state);
    char *joined = tr_malloc(e->len - (to - from) + comp + 1);
    if (!joined)
        return;
    memcpy(joined, e->text, from);
    memcpy(joined + from, ui->composition, comp);
    memcpy(joined + from + comp, e->text + to, e->len - to + 1);
    s->text = joined;
    s->len = e->len - (to - from) + comp;
    s->mark_from = from;
    s->mark_to = from + comp;
    s->caret = from + characters(ui->composition, comp, ui->composition_caret);
    s->sel_from = s->sel_to = 0;
}

static bool build(const struct ui_edit *e, struct shown *s, bool composing)
{
    *s = (struct shown){.text = e->text,
                        .len = e->len,
                        .caret = e->state->caret,
                        .sel_from = tr_ui_edit_from(e->state),
                        .sel_to = tr_ui_edit_to(e->state),
                        .lines = tr_malloc(LINES_MAX * sizeof *s->lines)};
    if (!s->lines)
        return false;
    if (composing)
        join(e, s);
    s->count = tr_type_break(e->ui->env.type, TR_FACE_BODY, s->text, e->width, s->lines, LINES_MAX);
    if (s->count > LINES_MAX)
        s->count = LINES_MAX;
    return true;
}

static size_t line_of(const struct shown *s, size_t at)
{
    size_t i = 0;
    while (i + 1 < s->count && at >= s->lines[i + 1].start)
        i++;
    return i;
}

static int x_of(struct tr_ui *ui, const struct shown *s, size_t line, size_t at)
{
    size_t from = s->lines[line].start;
    return tr_type_width(ui->env.type, TR_FACE_BODY, s->text + from, at > from ? at - from : 0);
}

static void draw_span(struct tr_ui *ui, const struct shown *s, SDL_Point origin, size_t from,
                      size_t to, int h, int thick, tr_color color)
{
    for (size_t i = 0; i < s->count && from < to; i++) {
        size_t a = s->lines[i].start, b = i + 1 < s->count ? s->lines[i + 1].start : s->len;
        a = from > a ? from : a;
        b = to < b ? to : b;
        if (a >= b)
            continue;
        int x0 = x_of(ui, s, i, a), x1 = x_of(ui, s, i, b);
        SDL_Rect r = {origin.x + x0, origin.y + (int)i * h + h - thick, x1 - x0, thick};
        tr_canvas_fill(ui->env.canvas, r, color);
    }
}

/* Byte that the pointer is at. */
static size_t pointed_at(const struct ui_edit *e, const struct shown *s, SDL_Point origin, int h)
{
    const struct tr_ui *ui = e->ui;
    int row = (ui->pointer.y - origin.y) / h;
    size_t line = row < 0 ? 0 : row >= (int)s->count ? s->count - 1 : (size_t)row;
    size_t from = s->lines[line].start, to = s->lines[line].end;
    size_t at = from + tr_type_hit(ui->env.type, TR_FACE_BODY, s->text + from, to - from,
                                   ui->pointer.x - origin.x);
    return at <= e->len ? at : e->len;
}

static void select_by_clicks(const struct ui_edit *e, size_t at)
{
    struct ui_state *state = e->state;
    state->caret = state->anchor = at;
    if (e->ui->clicks == 2) {
        tr_type_word(e->ui->env.type, e->text, e->len, at, &state->anchor, &state->caret);
    } else if (e->ui->clicks > 2) {
        state->anchor = 0;
        state->caret = e->len;
    }
}

/* A press sets the caret, dragging selects; a finger sets it when it taps. While a
 * composition is open the pointer leaves the text alone. */
static void by_pointer(const struct ui_edit *e, const struct shown *s, SDL_Rect box,
                       SDL_Point origin, int h)
{
    struct tr_ui *ui = e->ui;
    struct ui_state *state = e->state;
    bool done = tr_ui_clicked(ui, state->id, box, true);
    bool starts = ui->touch ? done : ui->pressed && ui->active == state->id;
    bool drags = state->dragging && ui->down && ui->active == state->id;
    state->dragging = drags;
    if ((!starts && !drags) || s->mark_to > s->mark_from)
        return;
    size_t at = pointed_at(e, s, origin, h);
    if (starts)
        select_by_clicks(e, at);
    else
        state->caret = at;
    if (starts)
        state->dragging = !ui->touch && ui->clicks < 2;
    ui->undo.kind = 0; /* what is typed next is undone by itself */
    tr_ui_wake_in(ui, 1);
}

static void draw_caret(struct tr_ui *ui, SDL_Rect caret)
{
    SDL_Rect points = tr_canvas_to_points(ui->env.canvas, caret);
    SDL_SetTextInputRect(&points); /* where the input method puts its candidates */
    if (ui->now / 530 % 2 == 0)
        tr_canvas_fill(ui->env.canvas, caret, tr_ui_tint(ui, TR_TINT_TEXT));
    tr_ui_wake_in(ui, (int)(530 - ui->now % 530));
}

/* Keep the caret in sight; gives the scroll in pixels. */
static int follow(int scroll, int at, int size, int room)
{
    if (at + size > scroll + room)
        scroll = at + size - room;
    if (at < scroll)
        scroll = at;
    return scroll > 0 ? scroll : 0;
}

static void draw_text(struct tr_ui *ui, struct ui_item *item, const struct shown *s, SDL_Rect inner,
                      SDL_Point origin, const char *hint, int mark)
{
    int h = tr_type_line_height(ui->env.type, TR_FACE_BODY);
    tr_color ink = tr_ui_tint(ui, item->enabled ? TR_TINT_TEXT : TR_TINT_MUTED);
    tr_canvas_clip(ui->env.canvas, inner);
    if (item->hash == ui->focus)
        draw_span(ui, s, origin, s->sel_from, s->sel_to, h, h, tr_ui_tint(ui, TR_TINT_SELECT));
    if (s->len == 0)
        tr_ui_lines(ui, item, inner, TR_FACE_BODY, tr_ui_tint(ui, TR_TINT_MUTED), TR_ALIGN_LEFT,
                    false, hint);
    for (size_t i = 0; i < s->count; i++) {
        int y = origin.y + (int)i * h;
        if (y + h > inner.y && y < inner.y + inner.h)
            tr_type_draw(ui->env.type, TR_FACE_BODY, s->text + s->lines[i].start,
                         s->lines[i].end - s->lines[i].start, origin.x, y, ink);
    }
    draw_span(ui, s, origin, s->mark_from, s->mark_to, h, mark, tr_ui_tint(ui, TR_TINT_ACCENT));
}

/* The caret of a text that the screen changed meanwhile. */
static void mend_caret(const struct ui_edit *e)
{
    e->state->caret = tr_utf8_floor(e->text, e->len, e->state->caret);
    e->state->anchor = tr_utf8_floor(e->text, e->len, e->state->anchor);
}

static void tell(struct ui_item *item, const struct ui_edit *e, const char *hint)
{
    item->is_field = true;
    item->value = tr_ui_keep(e->ui, e->text);
    item->hint = tr_ui_keep(e->ui, hint);
    item->from = tr_ui_edit_from(e->state);
    item->to = tr_ui_edit_to(e->state);
    item->limit = e->cap - 1;
}

unsigned tr_ui_field(struct tr_ui *ui, const char *id, SDL_Rect box, char *text, size_t cap,
                     const char *hint, bool many_lines)
{
    const struct tr_theme *theme = ui->env.theme;
    struct ui_item *item = tr_ui_item(ui, "field", id, box, "", true, true);
    struct ui_state *state = tr_ui_state(ui, item->hash);
    int h = tr_type_line_height(ui->env.type, TR_FACE_BODY);
    SDL_Rect inner = tr_inset(box, theme->gap);
    if (!many_lines)
        inner.y = box.y + (box.h - h) / 2, inner.h = h;
    struct ui_edit e = {.ui = ui, .state = state, .text = text, .cap = cap, .len = strlen(text)};
    e.width = many_lines ? SDL_max(inner.w, 1) : 0;
    mend_caret(&e);
    bool focused = item->enabled && tr_ui_focused(ui, item->hash);
    if (focused && (ui->focus_moved || ui->focus_typed)) { /* came by Tab: all is selected */
        state->anchor = ui->focus_typed ? e.len : 0;
        state->caret = e.len;
    }
    if (focused)
        tr_ui_edit(&e);

    struct shown s;
    tell(item, &e, hint);
    if (!build(&e, &s, focused && tr_ui_composing(ui)))
        return e.did;
    item->text = tr_ui_keep(ui, s.len > 0 ? s.text : hint);
    size_t line = line_of(&s, s.caret);
    int caret_x = x_of(ui, &s, line, s.caret), caret_y = (int)line * h;
    int width = theme->border > 1 ? theme->border : 2;
    state->scroll = many_lines ? follow(state->scroll, caret_y, h, inner.h)
                               : follow(state->scroll, caret_x, width, inner.w);
    SDL_Point origin = {inner.x - (many_lines ? 0 : state->scroll),
                        inner.y - (many_lines ? state->scroll : 0)};
    if (item->enabled)
        by_pointer(&e, &s, box, origin, h);

    tr_canvas_round(ui->env.canvas, box, theme->radius, tr_ui_tint(ui, TR_TINT_RAISED));
    tr_canvas_outline(ui->env.canvas, box, theme->radius, theme->border,
                      tr_ui_tint(ui, TR_TINT_EDGE));
    draw_text(ui, item, &s, inner, origin, hint, width);
    item->caret = (SDL_Rect){origin.x + caret_x, origin.y + caret_y, width, h};
    if (focused)
        draw_caret(ui, item->caret);
    tr_canvas_unclip(ui->env.canvas);
    item->text_box = inner;
    if (focused)
        tr_ui_ring(ui, box);
    tr_free(s.lines);
    if (s.text != text)
        tr_free(s.text);
    return e.did;
}
