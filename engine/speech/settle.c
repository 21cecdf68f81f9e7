/* Acts settle among themselves who stands: in the order in which nobody is beaten
 * by an act that is beaten itself. */
#include <stdlib.h>
#include <string.h>

#include "speech/ear_state.h"

static bool near(const struct tr_span *a, const struct tr_span *b, uint8_t scope)
{
    return scope == TR_SCOPE_TURN || (a->from < b->to && b->from < a->to);
}

/* The spans of each act, in order. */
struct chains {
    uint16_t first[TR_LEX_ACTS_MAX]; /* TR_EAR_SPANS_MAX: there is none */
    uint16_t next[TR_EAR_SPANS_MAX];
};

static void chain(const struct tr_ear *ear, struct chains *c)
{
    for (uint16_t i = 0; i < ear->lex.act_count; i++)
        c->first[i] = TR_EAR_SPANS_MAX;
    for (uint16_t i = (uint16_t)ear->span_count; i-- > 0;) {
        uint16_t act = ear->spans[i].act;
        c->next[i] = c->first[act];
        c->first[act] = i;
    }
}

/* A span of the act that stands near another; TR_EAR_SPANS_MAX: there is none. */
static uint16_t standing(const struct tr_ear *ear, const struct chains *c, uint16_t act,
                         const struct tr_span *by, uint8_t scope)
{
    uint16_t i = c->first[act];
    while (i < TR_EAR_SPANS_MAX &&
           (ear->spans[i].fate != TR_FATE_COUNTED || !near(&ear->spans[i], by, scope)))
        i = c->next[i];
    return i;
}

static void give_up(struct tr_span *s, enum tr_fate fate, const struct tr_link *l, uint16_t by)
{
    s->fate = (uint8_t)fate;
    s->link = l;
    s->by = by;
}

static void settle_span(struct tr_ear *ear, const struct chains *c, uint16_t at)
{
    struct tr_span *s = &ear->spans[at];
    const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[s->template].block];
    for (uint32_t i = 0; i < b->link_count && s->fate == TR_FATE_COUNTED; i++) {
        const struct tr_link *l = &ear->lex.links[b->links + i];
        if (l->kind == TR_LINK_BEATS || (l->kind == TR_LINK_UNLESS && l->act == s->act))
            continue;
        uint16_t other = standing(ear, c, l->act, s, l->scope);
        bool there = other < TR_EAR_SPANS_MAX;
        if (l->kind == TR_LINK_UNLESS && there)
            give_up(s, TR_FATE_YIELDS, l, other);
        if (l->kind == TR_LINK_NEEDS && !there)
            give_up(s, TR_FATE_ALONE, l, other);
    }
    for (uint32_t i = 0; i < b->link_count && s->fate == TR_FATE_COUNTED; i++) {
        const struct tr_link *l = &ear->lex.links[b->links + i];
        if (l->kind != TR_LINK_BEATS)
            continue;
        bool all = l->act == TR_LEX_ACTS_MAX;
        uint32_t k = all ? 0 : c->first[l->act];
        for (; k < ear->span_count; k = all ? k + 1 : c->next[k]) {
            struct tr_span *o = &ear->spans[k];
            if (o->fate == TR_FATE_COUNTED && o->act != s->act && near(s, o, l->scope))
                give_up(o, TR_FATE_BEATEN, l, at);
        }
    }
}

static int by_place(const void *a, const void *b)
{
    const struct tr_hearing_act *x = a;
    const struct tr_hearing_act *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return strcmp(x->act, y->act);
}

/* The first place of an act, a fatal one before others, the longest first. */
static const struct tr_span *first_span(const struct tr_ear *ear, uint16_t act)
{
    const struct tr_span *best = NULL;
    for (uint32_t i = 0; i < ear->span_count; i++) {
        const struct tr_span *s = &ear->spans[i];
        if (s->fate != TR_FATE_COUNTED || s->act != act)
            continue;
        bool better = !best || (s->fatal && !best->fatal) ||
                      (s->fatal == best->fatal &&
                       (s->start < best->start || (s->start == best->start && s->end > best->end)));
        if (better)
            best = s;
    }
    return best;
}

/* What became of every span that was kept. */
static tr_status tell_all(struct tr_ear *ear, tr_err *err)
{
    tr_status st = TR_OK;
    for (uint32_t k = 0; k < ear->span_count && st == TR_OK; k++) {
        const struct tr_span *s = &ear->spans[k];
        struct tr_denial no = {
            .fate = (enum tr_fate)s->fate, .template = TR_LEX_NONE, .act = TR_LEX_ACTS_MAX};
        if (s->fate == TR_FATE_COUNTED && first_span(ear, s->act) != s)
            no.fate = TR_FATE_ALSO;
        if (s->link)
            no.scope = (enum tr_scope)s->link->scope;
        if (s->fate == TR_FATE_ALONE) {
            no.act = s->link->act;
        } else if (s->link) {
            const struct tr_span *by = &ear->spans[s->by];
            no.act = by->act;
            no.template = by->template;
            no.start = by->start;
            no.end = by->end;
        }
        st = tr_ear_tell(ear, s->template, s->start, s->end, &no, err);
    }
    return st;
}

tr_status tr_ear_settle(struct tr_ear *ear, struct tr_hearing *out, tr_err *err)
{
    const struct tr_norm *n = &ear->norm;
    struct chains c;
    chain(ear, &c);
    for (uint16_t i = 0; i < ear->lex.act_count; i++)
        for (uint16_t k = c.first[ear->lex.order[i]]; k < TR_EAR_SPANS_MAX; k = c.next[k])
            if (ear->spans[k].fate == TR_FATE_COUNTED)
                settle_span(ear, &c, k);
    struct tr_hearing_act all[TR_LEX_ACTS_MAX];
    uint32_t count = 0;
    bool seen[TR_LEX_ACTS_MAX] = {false};
    for (uint32_t k = 0; k < ear->span_count; k++) {
        uint16_t act = ear->spans[k].act;
        const struct tr_span *s = seen[act] ? NULL : first_span(ear, act);
        seen[act] = true;
        if (!s)
            continue;
        all[count++] = (struct tr_hearing_act){.act = ear->lex.acts[act],
                                               .start = n->units[n->unit_at[s->start]].start,
                                               .end = n->units[n->unit_at[s->end - 1]].end,
                                               .fatal = s->fatal};
    }
    qsort(all, count, sizeof *all, by_place);
    out->count = count < TR_HEARD_MAX ? count : TR_HEARD_MAX;
    memcpy(out->acts, all, out->count * sizeof *all);
    return ear->why ? tell_all(ear, err) : TR_OK;
}
