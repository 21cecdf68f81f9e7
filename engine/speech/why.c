/* The list that explains a hearing: filled while the ear hears as always. */
#include "speech/why.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/ear_state.h"

#define WHYS_MAX 4096 /* places of one answer */

const char *const tr_fate_names[TR_FATE_COUNT] = {
    "counted", "also",  "moment", "too_long", "too_short", "quoted",
    "unless",  "needs", "yields", "alone",    "beaten",    "dropped",
};

struct tr_why_list {
    struct tr_why *v;
    uint32_t count, cap;
};

/* Bytes of the normal form as bytes of the text as given. */
static void as_given(const struct tr_ear *ear, uint32_t from, uint32_t to, uint32_t *start,
                     uint32_t *end)
{
    const struct tr_norm *n = &ear->norm;
    if (to <= from)
        return;
    *start = n->units[n->unit_at[from]].start;
    *end = n->units[n->unit_at[to - 1]].end;
}

static void place_of(const struct tr_ear *ear, uint32_t template, const char **file, uint32_t *line)
{
    const struct tr_place *p = &ear->lex.templates[template].place;
    *file = tr_lex_file(&ear->lex, p->file);
    *line = p->line;
}

tr_status tr_ear_tell(struct tr_ear *ear, uint32_t t, uint32_t start, uint32_t end,
                      const struct tr_denial *no, tr_err *err)
{
    struct tr_why_list *list = ear->why;
    const struct tr_template *tpl = &ear->lex.templates[t];
    const struct tr_block *b = &ear->lex.blocks[tpl->block];
    void *v = list->v;
    if (list->count == WHYS_MAX || end <= start)
        return TR_OK;
    bool room = tr_lex_grow(&v, &list->cap, list->count, sizeof *list->v);
    list->v = v;
    if (!room)
        return tr_fail(err, TR_ENOMEM, "no memory to explain what was heard");
    struct tr_why *w = &list->v[list->count++];
    *w = (struct tr_why){.fate = no->fate,
                         .act = ear->lex.acts[b->act],
                         .fatal = tpl->fatal,
                         .scope = no->scope,
                         .moments = b->moments,
                         .words = ear->norm.words,
                         .bound = no->fate == TR_FATE_TOO_LONG ? b->at_most : b->at_least};
    place_of(ear, t, &w->file, &w->line);
    as_given(ear, start, end, &w->start, &w->end);
    if (no->template != TR_LEX_NONE)
        place_of(ear, no->template, &w->by_file, &w->by_line);
    as_given(ear, no->start, no->end, &w->by_start, &w->by_end);
    if (no->act != TR_LEX_ACTS_MAX)
        w->by_act = ear->lex.acts[no->act];
    return TR_OK;
}

static int by_place(const void *a, const void *b)
{
    const struct tr_why *x = a;
    const struct tr_why *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    int c = strcmp(x->act, y->act);
    if (c != 0)
        return c;
    if (x->fate != y->fate)
        return x->fate < y->fate ? -1 : 1;
    c = strcmp(x->file, y->file);
    if (c != 0)
        return c;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

tr_status tr_ear_why(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                     const char *text, size_t len, struct tr_hearing *out, struct tr_why **list,
                     size_t *count, tr_err *err)
{
    struct tr_why_list whys = {NULL, 0, 0};
    ear->why = &whys;
    tr_status s = tr_ear_hear(ear, moment, surname, text, len, out, err);
    ear->why = NULL;
    if (s != TR_OK) {
        tr_free(whys.v);
        return s;
    }
    if (whys.count > 0)
        qsort(whys.v, whys.count, sizeof *whys.v, by_place);
    *list = whys.v;
    *count = whys.count;
    return TR_OK;
}

static bool overlap(const struct tr_why *a, const struct tr_why *b)
{
    return a->start < b->end && b->start < a->end;
}

/* The same reason for words that are the same or partly so, or words that count. */
static bool alike(const struct tr_why *a, const struct tr_why *b)
{
    if (strcmp(a->act, b->act) != 0 || !overlap(a, b))
        return false;
    if (a->fate <= TR_FATE_ALSO)
        return true;
    bool by_act = a->by_act == b->by_act;
    return a->fate == b->fate && by_act && a->by_start == b->by_start && a->by_end == b->by_end;
}

size_t tr_why_shorten(struct tr_why *list, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool keep = list[i].fate != TR_FATE_ALSO;
        for (size_t k = 0; k < count && keep; k++)
            if (list[k].fate <= TR_FATE_ALSO && list[i].fate > TR_FATE_ALSO)
                keep = !alike(&list[k], &list[i]);
        for (size_t k = 0; k < kept && keep; k++)
            keep = !alike(&list[k], &list[i]);
        /* those that follow are compared with all of the list as it was */
        if (keep) {
            struct tr_why one = list[i];
            memmove(&list[kept + 1], &list[kept], (i - kept) * sizeof *list);
            list[kept++] = one;
        }
    }
    return kept;
}
