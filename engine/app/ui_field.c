/* The text field: caret and selection over grapheme clusters, clipboard, the
 * input method's composition shown in place. The text is valid UTF-8 of at most
 * cap - 1 bytes at every moment, whatever is typed or pasted. */
#include <string.h>

#include "app/ui_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"

struct field {
    struct tr_ui *ui;
    struct ui_state *state;
    char *text;
    size_t cap, len;
    unsigned did;
};

static size_t sel_from(const struct ui_state *s)
{
    return s->caret < s->anchor ? s->caret : s->anchor;
}

static size_t sel_to(const struct ui_state *s)
{
    return s->caret < s->anchor ? s->anchor : s->caret;
}

/* Replace the selection by cleaned text, as much of it as fits. */
static void put(struct field *f, const char *in, size_t len)
{
    size_t from = sel_from(f->state), to = sel_to(f->state);
    size_t room = f->cap - 1 - (f->len - (to - from));
    if (len == 0 && from == to)
        return;
    char *clean = tr_malloc(room + 1);
    if (!clean)
        return;
    size_t n = tr_utf8_clean(in, len, clean, room + 1, &(bool){false});
    memmove(f->text + from + n, f->text + to, f->len - to + 1);
    memcpy(f->text + from, clean, n);
    f->len = f->len - (to - from) + n;
    f->state->caret = f->state->anchor = from + n;
    f->did |= TR_FIELD_CHANGED | TR_FIELD_TYPED;
    tr_free(clean);
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           ((unsigned char)c & 0x80);
}

static size_t step(const struct field *f, size_t at, bool forward, bool word)
{
    struct tr_type *type = f->ui->env.type;
    size_t next = tr_type_step(type, f->text, f->len, at, forward);
    while (word && next > 0 && next < f->len &&
           !(is_word(f->text[next]) && !is_word(f->text[next - 1])))
        next = tr_type_step(type, f->text, f->len, next, forward);
    return next;
}

static void move(struct field *f, size_t to, bool select)
{
    f->state->caret = to;
    if (!select)
        f->state->anchor = to;
    f->did |= TR_FIELD_TYPED;
}

static void copy_selection(struct field *f)
{
    size_t from = sel_from(f->state), to = sel_to(f->state);
    if (from == to)
        return;
    char kept = f->text[to];
    f->text[to] = '\0';
    SDL_SetClipboardText(f->text + from);
    f->text[to] = kept;
}

static void paste(struct field *f)
{
    char *clip = SDL_GetClipboardText();
    if (clip && *clip)
        put(f, clip, strlen(clip));
    SDL_free(clip);
}

static void with_ctrl(struct field *f, SDL_Keycode sym)
{
    if (sym == SDLK_a) {
        f->state->anchor = 0;
        f->state->caret = f->len;
    } else if (sym == SDLK_c) {
        copy_selection(f);
    } else if (sym == SDLK_x) {
        copy_selection(f);
        put(f, "", 0);
    } else if (sym == SDLK_v) {
        paste(f);
    }
}

static void erase(struct field *f, bool forward, bool word)
{
    if (sel_from(f->state) == sel_to(f->state))
        f->state->anchor = step(f, f->state->caret, forward, word);
    put(f, "", 0);
}

static void on_key(struct field *f, const struct ui_key *key)
{
    bool select = key->mod & KMOD_SHIFT, ctrl = key->mod & KMOD_CTRL;
    switch (key->sym) {
    case SDLK_LEFT:
    case SDLK_RIGHT:
        move(f, step(f, f->state->caret, key->sym == SDLK_RIGHT, ctrl), select);
        break;
    case SDLK_HOME:
        move(f, 0, select);
        break;
    case SDLK_END:
        move(f, f->len, select);
        break;
    case SDLK_BACKSPACE:
        erase(f, false, ctrl);
        break;
    case SDLK_DELETE:
        erase(f, true, ctrl);
        break;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        f->did |= TR_FIELD_ENTER;
        break;
    default:
        if (ctrl)
            with_ctrl(f, key->sym);
    }
}

static void take_input(struct field *f)
{
    struct tr_ui *ui = f->ui;
    bool composing = tr_ui_composing(ui);
    if (composing)
        f->did |= TR_FIELD_TYPED;
    for (size_t i = 0; !composing && i < ui->key_count; i++)
        on_key(f, &ui->keys[i]);
    if (ui->typed_len)
        put(f, ui->typed, ui->typed_len);
}

/* ---- drawing: the text with the composition in it, in lines ---------------- */

struct shown {
    char *text;                            /* owned when a composition is in it */
    size_t len, caret, mark_from, mark_to; /* mark: the composition */
    struct tr_type_line lines[UI_LINES];
    size_t count;
};

static void build(struct field *f, struct shown *s, bool focused, int width)
{
    struct tr_ui *ui = f->ui;
    size_t comp = focused ? strlen(ui->composition) : 0, at = f->state->caret;
    *s = (struct shown){.text = f->text, .len = f->len, .caret = at};
    char *joined = comp ? tr_malloc(f->len + comp + 1) : NULL;
    if (joined) {
        memcpy(joined, f->text, at);
        memcpy(joined + at, ui->composition, comp);
        memcpy(joined + at + comp, f->text + at, f->len - at + 1);
        s->text = joined;
        s->len = f->len + comp;
        s->mark_from = at;
        s->mark_to = at + comp;
        s->caret = at + comp;
    }
    s->count = tr_type_break(ui->env.type, TR_FACE_BODY, s->text, width, s->lines, UI_LINES);
    if (s->count > UI_LINES)
        s->count = UI_LINES;
    if (s->count == 0)
        s->lines[s->count++] = (struct tr_type_line){0, 0, 0};
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

static void by_mouse(struct field *f, const struct shown *s, SDL_Rect box, SDL_Point origin, int h)
{
    struct tr_ui *ui = f->ui;
    bool starts = ui->pressed && tr_ui_hovers(ui, box);
    if (!starts && !(f->state->dragging && ui->down)) {
        f->state->dragging = false;
        return;
    }
    int row = (ui->mouse.y - origin.y) / h;
    size_t line = row < 0 ? 0 : row >= (int)s->count ? s->count - 1 : (size_t)row;
    size_t from = s->lines[line].start, to = s->lines[line].end;
    size_t at = from + tr_type_hit(ui->env.type, TR_FACE_BODY, s->text + from, to - from,
                                   ui->mouse.x - origin.x);
    at = at <= f->len ? at : f->len;
    f->state->caret = at;
    if (starts) {
        f->state->anchor = ui->clicks > 1 ? 0 : at;
        if (ui->clicks > 1)
            f->state->caret = f->len;
        f->state->dragging = ui->clicks < 2;
        ui->focus = f->state->id;
        ui->focus_seen = true;
        ui->focus_role = "field";
        tr_ui_wake_in(ui, 1);
    }
}

static void draw_caret(struct tr_ui *ui, SDL_Rect caret)
{
    SDL_SetTextInputRect(&caret);
    if (ui->now / 530 % 2 == 0)
        tr_canvas_fill(ui->env.canvas, caret, tr_ui_tint(ui, TR_TINT_TEXT));
    tr_ui_wake_in(ui, (int)(530 - ui->now % 530));
}

/* Keep the caret in sight; gives the scroll in pixels. */
static int follow(int scroll, int at, int size, int room)
{
    if (at < scroll)
        scroll = at;
    if (at + size > scroll + room)
        scroll = at + size - room;
    return scroll > 0 ? scroll : 0;
}

unsigned tr_ui_field(struct tr_ui *ui, const char *id, SDL_Rect box, char *text, size_t cap,
                     const char *hint, bool many_lines)
{
    const struct tr_theme *theme = ui->env.theme;
    struct ui_item *item = tr_ui_item(ui, "field", id, box, *text ? text : hint, true, true);
    struct ui_state *state = tr_ui_state(ui, item->hash);
    struct field f = {ui, state, text, cap, strlen(text), 0};
    state->caret = state->caret > f.len ? f.len : state->caret;
    state->anchor = state->anchor > f.len ? f.len : state->anchor;
    bool focused = tr_ui_focused(ui, item->hash);
    if (focused && ui->focus_moved) { /* came by Tab: all is selected, as elsewhere */
        state->anchor = 0;
        state->caret = f.len;
    }
    if (focused)
        take_input(&f);

    int h = tr_type_line_height(ui->env.type, TR_FACE_BODY);
    SDL_Rect inner = tr_inset(box, theme->gap);
    if (!many_lines)
        inner.y = box.y + (box.h - h) / 2, inner.h = h;
    struct shown s;
    build(&f, &s, focused, many_lines ? inner.w : 0);
    size_t line = line_of(&s, s.caret);
    int caret_x = x_of(ui, &s, line, s.caret), caret_y = (int)line * h;
    int width = theme->border > 1 ? theme->border : 2;
    state->scroll = many_lines ? follow(state->scroll, caret_y, h, inner.h)
                               : follow(state->scroll, caret_x, width, inner.w);
    SDL_Point origin = {inner.x - (many_lines ? 0 : state->scroll),
                        inner.y - (many_lines ? state->scroll : 0)};
    if (ui->modal || !ui->modal_last)
        by_mouse(&f, &s, box, origin, h);

    tr_canvas_round(ui->env.canvas, box, theme->radius, tr_ui_tint(ui, TR_TINT_RAISED));
    tr_canvas_outline(ui->env.canvas, box, theme->radius, theme->border,
                      tr_ui_tint(ui, TR_TINT_LINE));
    tr_canvas_clip(ui->env.canvas, inner);
    draw_span(ui, &s, origin, sel_from(state), sel_to(state), h, h, tr_ui_tint(ui, TR_TINT_SELECT));
    if (s.len == 0)
        tr_ui_lines(ui, NULL, inner, TR_FACE_BODY, tr_ui_tint(ui, TR_TINT_MUTED), TR_ALIGN_LEFT,
                    false, hint);
    for (size_t i = 0; i < s.count; i++)
        tr_type_draw(ui->env.type, TR_FACE_BODY, s.text + s.lines[i].start,
                     s.lines[i].end - s.lines[i].start, origin.x, origin.y + (int)i * h,
                     tr_ui_tint(ui, TR_TINT_TEXT));
    draw_span(ui, &s, origin, s.mark_from, s.mark_to, h, width, tr_ui_tint(ui, TR_TINT_ACCENT));
    if (focused)
        draw_caret(ui, (SDL_Rect){origin.x + caret_x, origin.y + caret_y, width, h});
    tr_canvas_unclip(ui->env.canvas);
    item->text_box = inner;
    if (focused)
        tr_ui_ring(ui, box);
    if (s.text != text)
        tr_free(s.text);
    return f.did;
}
