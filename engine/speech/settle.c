/* Acts settle among themselves who stands: in the order in which nobody is beaten
 * by an act that is beaten itself. */
#include <stdlib.h>
#include <string.h>

#include "speech/ear_state.h"

void tr_ear_tell(const struct tr_ear *ear, uint32_t t, uint32_t start, uint32_t end,
                 const char *fate)
{
    if (!ear->trace)
        return;
    const struct tr_template *tpl = &ear->lex.templates[t];
    const struct tr_norm *n = &ear->norm;
    struct tr_ear_trace tr = {.act = ear->lex.acts[ear->lex.blocks[tpl->block].act],
                              .file = tr_lex_file(&ear->lex, tpl->place.file),
                              .line = tpl->place.line,
                              .fate = fate};
    if (end > start) {
        tr.start = n->units[n->unit_at[start]].start;
        tr.end = n->units[n->unit_at[end - 1]].end;
    }
    ear->trace(ear->trace_user, &tr);
}

static bool near(const struct tr_span *a, const struct tr_span *b, uint8_t scope)
{
    return scope == TR_SCOPE_TURN || (a->from < b->to && b->from < a->to);
}

static bool stands(const struct tr_ear *ear, uint16_t act, const struct tr_span *by, uint8_t scope)
{
    for (uint32_t i = 0; i < ear->span_count; i++) {
        const struct tr_span *s = &ear->spans[i];
        if (!s->dead && s->act == act && near(s, by, scope))
            return true;
    }
    return false;
}

static void settle_span(struct tr_ear *ear, struct tr_span *s)
{
    const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[s->template].block];
    for (uint32_t i = 0; i < b->link_count && !s->dead; i++) {
        const struct tr_link *l = &ear->lex.links[b->links + i];
        if (l->kind == TR_LINK_UNLESS && l->act != s->act && stands(ear, l->act, s, l->scope))
            s->dead = true;
        if (l->kind == TR_LINK_NEEDS && !stands(ear, l->act, s, l->scope))
            s->dead = true;
    }
    if (s->dead)
        tr_ear_tell(ear, s->template, s->start, s->end, "yields to another act");
    for (uint32_t i = 0; i < b->link_count && !s->dead; i++) {
        const struct tr_link *l = &ear->lex.links[b->links + i];
        if (l->kind != TR_LINK_BEATS)
            continue;
        for (uint32_t k = 0; k < ear->span_count; k++) {
            struct tr_span *o = &ear->spans[k];
            bool meant = l->act == TR_LEX_ACTS_MAX || l->act == o->act;
            if (meant && !o->dead && o->act != s->act && near(s, o, l->scope)) {
                o->dead = true;
                tr_ear_tell(ear, o->template, o->start, o->end, "beaten by another act");
            }
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
        if (s->dead || s->act != act)
            continue;
        bool better = !best || (s->fatal && !best->fatal) ||
                      (s->fatal == best->fatal &&
                       (s->start < best->start || (s->start == best->start && s->end > best->end)));
        if (better)
            best = s;
    }
    return best;
}

void tr_ear_settle(struct tr_ear *ear, struct tr_hearing *out)
{
    const struct tr_norm *n = &ear->norm;
    for (uint16_t i = 0; i < ear->lex.act_count; i++)
        for (uint32_t k = 0; k < ear->span_count; k++)
            if (ear->spans[k].act == ear->lex.order[i] && !ear->spans[k].dead)
                settle_span(ear, &ear->spans[k]);
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
}
