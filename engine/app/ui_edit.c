/* What is done to a field's text: typing, erasing, selecting, the clipboard, undo.
 * The text is valid UTF-8 of at most cap - 1 bytes at every moment, and the caret
 * stands between clusters, whatever is typed or pasted. */
#include <string.h>

#include "app/ui_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "report/say.h"

#define SPARE 256 /* bytes cleaned beyond the room, to see where the last cluster ends */

enum edit_kind { EDIT_NONE, EDIT_TYPE, EDIT_ERASE, EDIT_OTHER };

size_t tr_ui_edit_from(const struct ui_state *s)
{
    return s->caret < s->anchor ? s->caret : s->anchor;
}

size_t tr_ui_edit_to(const struct ui_state *s)
{
    return s->caret < s->anchor ? s->anchor : s->caret;
}

/* ---- undo ------------------------------------------------------------------- */

static void drop_all(struct ui_snapshot *v, size_t *count)
{
    for (size_t i = 0; i < *count; i++)
        tr_free(v[i].text);
    *count = 0;
}

void tr_ui_undo_drop(struct tr_ui *ui)
{
    drop_all(ui->undo.back, &ui->undo.back_count);
    drop_all(ui->undo.forth, &ui->undo.forth_count);
    ui->undo.field = 0;
    ui->undo.kind = EDIT_NONE;
}

/* Put the text as it is on a pile; the oldest goes when the pile is full. */
static void push(const struct ui_edit *e, struct ui_snapshot *v, size_t *count)
{
    char *copy = tr_strndup(e->text, e->len);
    if (!copy)
        return;
    if (*count == UI_UNDOS) {
        tr_free(v[0].text);
        memmove(v, v + 1, (UI_UNDOS - 1) * sizeof *v);
        --*count;
    }
    v[(*count)++] = (struct ui_snapshot){copy, e->state->caret, e->state->anchor};
}

static void remember(struct ui_edit *e, enum edit_kind kind)
{
    struct ui_undo *undo = &e->ui->undo;
    drop_all(undo->forth, &undo->forth_count);
    if (kind == EDIT_OTHER || kind != (enum edit_kind)undo->kind)
        push(e, undo->back, &undo->back_count);
    undo->kind = (int)kind;
}

static void swap(struct ui_edit *e, struct ui_snapshot *from, size_t *from_count,
                 struct ui_snapshot *to, size_t *to_count)
{
    if (*from_count == 0)
        return;
    struct ui_snapshot was = from[*from_count - 1];
    size_t len = strlen(was.text);
    push(e, to, to_count);
    --*from_count;
    if (len < e->cap) {
        memcpy(e->text, was.text, len + 1);
        e->len = len;
        e->state->caret = was.caret;
        e->state->anchor = was.anchor;
        e->did |= TR_FIELD_CHANGED | TR_FIELD_TYPED;
    }
    tr_free(was.text);
    e->ui->undo.kind = EDIT_NONE;
}

static void undo(struct ui_edit *e, bool forth)
{
    struct ui_undo *u = &e->ui->undo;
    if (forth)
        swap(e, u->forth, &u->forth_count, u->back, &u->back_count);
    else
        swap(e, u->back, &u->back_count, u->forth, &u->forth_count);
}

/* Another field, or a text that the screen changed: what was before is not its past. */
static void check_undo(const struct ui_edit *e)
{
    struct ui_undo *u = &e->ui->undo;
    if (u->field == e->state->id && u->hash == tr_ui_hash(e->text))
        return;
    tr_ui_undo_drop(e->ui);
    u->field = e->state->id;
}

/* ---- changing the text -------------------------------------------------------- */

/* Clean what comes in and cut it where the room ends, between clusters.
 * out: room + 1 bytes; gives its length */
static size_t fit(struct ui_edit *e, const char *in, size_t len, char *out, size_t room)
{
    size_t n = tr_utf8_clean(in, len, out, room + SPARE + 1, NULL);
    if (n <= room)
        return n;
    e->did |= TR_FIELD_CUT;
    size_t cut = tr_type_step(e->ui->env.type, out, n, room + 1, false);
    if (cut == 0 || cut > room) /* a single cluster that is longer than that */
        cut = tr_utf8_floor(out, n, room);
    return cut;
}

/* Replace the selection. */
static void put(struct ui_edit *e, const char *in, size_t len, enum edit_kind kind)
{
    size_t from = tr_ui_edit_from(e->state), to = tr_ui_edit_to(e->state);
    size_t room = e->cap - 1 - (e->len - (to - from));
    char *clean = len > 0 ? tr_malloc(room + SPARE + 1) : NULL;
    if (len > 0 && !clean)
        return;
    size_t n = clean ? fit(e, in, len, clean, room) : 0;
    if (n > 0 || to > from) {
        remember(e, kind);
        memmove(e->text + from + n, e->text + to, e->len - to + 1);
        if (n > 0)
            memcpy(e->text + from, clean, n);
        e->len = e->len - (to - from) + n;
        e->state->caret = e->state->anchor = from + n;
        e->did |= TR_FIELD_CHANGED;
    }
    e->did |= TR_FIELD_TYPED;
    tr_free(clean);
    if (e->did & TR_FIELD_CUT)
        tr_ui_toast(e->ui, TR_TINT_WARN,
                    tr_say("The field is full; what did not fit has been left out."));
}

static void typed(struct ui_edit *e, const char *text, size_t len)
{
    bool one = tr_utf8_count(text, len) == 1 && *text != ' ';
    put(e, text, len, one ? EDIT_TYPE : EDIT_OTHER);
}

static size_t step(const struct ui_edit *e, size_t at, bool forward, bool word)
{
    struct tr_type *type = e->ui->env.type;
    return word ? tr_type_step_word(type, e->text, e->len, at, forward)
                : tr_type_step(type, e->text, e->len, at, forward);
}

static void erase(struct ui_edit *e, bool forward, bool word)
{
    if (tr_ui_edit_from(e->state) == tr_ui_edit_to(e->state))
        e->state->anchor = step(e, e->state->caret, forward, word);
    put(e, "", 0, EDIT_ERASE);
}

/* ---- clipboard ------------------------------------------------------------------ */

static bool copy(const struct ui_edit *e)
{
    size_t from = tr_ui_edit_from(e->state), to = tr_ui_edit_to(e->state);
    char *part = from < to ? tr_strndup(e->text + from, to - from) : NULL;
    bool done = part && SDL_SetClipboardText(part) == 0;
    tr_free(part);
    return done;
}

static void cut(struct ui_edit *e)
{
    if (copy(e))
        put(e, "", 0, EDIT_OTHER);
}

static void paste(struct ui_edit *e)
{
    char *clip = SDL_GetClipboardText();
    if (clip && *clip)
        put(e, clip, strlen(clip), EDIT_OTHER);
    SDL_free(clip);
}

/* ---- keys -------------------------------------------------------------------------- */

static void move(struct ui_edit *e, size_t to, bool select)
{
    e->state->caret = to;
    if (!select)
        e->state->anchor = to;
    e->ui->undo.kind = EDIT_NONE;
    e->did |= TR_FIELD_TYPED;
}

/* Without Shift an arrow leaves a selection at its end. */
static void by_arrow(struct ui_edit *e, bool forward, bool select, bool word)
{
    size_t from = tr_ui_edit_from(e->state), to = tr_ui_edit_to(e->state);
    if (!select && !word && from < to)
        move(e, forward ? to : from, false);
    else
        move(e, step(e, e->state->caret, forward, word), select);
}

#define LINES_MAX 2048 /* of a field, which holds some 2000 bytes */

/* Up, Down, Home, End: by the lines as they are shown. */
static void by_line(struct ui_edit *e, SDL_Keycode sym, bool select)
{
    struct tr_type_line *lines = tr_malloc(LINES_MAX * sizeof *lines);
    if (!lines)
        return;
    struct tr_type *type = e->ui->env.type;
    size_t count = tr_type_break(type, TR_FACE_BODY, e->text, e->width, lines, LINES_MAX), at = 0;
    count = count < LINES_MAX ? count : LINES_MAX;
    while (at + 1 < count && e->state->caret >= lines[at + 1].start)
        at++;
    size_t start = lines[at].start, to = e->state->caret;
    if (sym == SDLK_HOME) {
        to = start;
    } else if (sym == SDLK_END) {
        to = at + 1 < count ? lines[at].end : e->len;
    } else if (sym == SDLK_UP ? at > 0 : at + 1 < count) {
        int x = tr_type_width(type, TR_FACE_BODY, e->text + start, to - start);
        const struct tr_type_line *line = &lines[sym == SDLK_UP ? at - 1 : at + 1];
        to = line->start +
             tr_type_hit(type, TR_FACE_BODY, e->text + line->start, line->end - line->start, x);
    } else {
        to = sym == SDLK_UP ? 0 : e->len;
    }
    tr_free(lines);
    move(e, to, select);
}

static void with_ctrl(struct ui_edit *e, SDL_Keycode sym, bool shift)
{
    switch (sym) {
    case SDLK_a:
        e->state->anchor = 0;
        e->state->caret = e->len;
        break;
    case SDLK_c:
        (void)copy(e);
        break;
    case SDLK_x:
        cut(e);
        break;
    case SDLK_v:
        paste(e);
        break;
    case SDLK_z:
        undo(e, shift);
        break;
    case SDLK_y:
        undo(e, true);
        break;
    default:
        break;
    }
}

static void by_key(struct ui_edit *e, const struct ui_input *key)
{
    bool shift = key->mod & KMOD_SHIFT, ctrl = key->mod & (KMOD_CTRL | KMOD_GUI);
    switch (key->sym) {
    case SDLK_LEFT:
    case SDLK_RIGHT:
        by_arrow(e, key->sym == SDLK_RIGHT, shift, ctrl);
        break;
    case SDLK_UP:
    case SDLK_DOWN:
        if (e->width > 0)
            by_line(e, key->sym, shift);
        break;
    case SDLK_HOME:
    case SDLK_END:
        if (e->width > 0 && !ctrl)
            by_line(e, key->sym, shift);
        else
            move(e, key->sym == SDLK_HOME ? 0 : e->len, shift);
        break;
    case SDLK_BACKSPACE:
        erase(e, false, ctrl);
        break;
    case SDLK_DELETE:
        if (shift)
            cut(e);
        else
            erase(e, true, ctrl);
        break;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        if (!key->repeat)
            e->did |= TR_FIELD_ENTER;
        break;
    case SDLK_INSERT:
        if (shift)
            paste(e);
        else if (ctrl)
            (void)copy(e);
        break;
    default:
        if (ctrl && !(key->mod & KMOD_ALT))
            with_ctrl(e, key->sym, shift);
    }
}

void tr_ui_edit(struct ui_edit *e)
{
    struct tr_ui *ui = e->ui;
    check_undo(e);
    if (tr_ui_composing(ui))
        e->did |= TR_FIELD_TYPED;
    for (size_t i = 0; i < ui->batch; i++) {
        const struct ui_input *in = &ui->queue[i];
        if (in->kind == UI_KEY)
            by_key(e, in);
        else if (in->kind == UI_TEXT && in->len > 0)
            typed(e, ui->typed + in->from, in->len);
    }
    ui->undo.hash = tr_ui_hash(e->text);
}
