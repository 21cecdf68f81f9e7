/* The slip as it stands, what has been told for it, and what is read back from it. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "session/inside.h"

#define AROUND_MAX 24 /* bytes of the caller's line on either side of a fact */

/* Where a text names a fact: the brace. NULL: nowhere. */
static const char *named(const struct tr_graph *g, const char *text, uint32_t fact)
{
    const char *name = tr_graph_str(g, g->facts[fact].name);
    for (const char *open = strchr(text, '{'); open; open = strchr(open + 1, '{')) {
        size_t len = strcspn(open + 1, ":}{");
        if (strlen(name) == len && memcmp(open + 1, name, len) == 0)
            return open;
        if (g->caller.surname_fact == fact && len == strlen("caller.surname") &&
            memcmp(open + 1, "caller.surname", len) == 0)
            return open;
    }
    return NULL;
}

void tr_session_plan_told(struct tr_session *s)
{
    const struct tr_graph *g = s->content->graph;
    for (uint32_t v = 0; v < g->variant_count; v++)
        for (uint32_t i = 0; i < g->fact_count && s->fact_text[v]; i++)
            s->fact_said[i] =
                s->fact_said[i] || named(g, tr_graph_str(g, g->variants[v].text), i) != NULL;
}

void tr_session_forget_slip(struct tr_session *s)
{
    memset(s->slip, 0, s->content->graph->slip_count * sizeof *s->slip);
    s->told = 0;
    for (int i = 0; i < TR_FACTS_MAX; i++)
        s->told_by[i] = -1;
    s->read_count = s->visit_count = 0;
    memset(&s->times, 0, sizeof s->times);
    /* key words of a matter are not in the caller's lines; he tells it in his own */
    for (uint32_t i = 0; i < s->content->graph->slip_count; i++) {
        const struct tr_slip_field *f = &s->content->graph->slip[i];
        if (f->kind == TR_SLIP_MATTER && f->fact != TR_NONE && !s->fact_said[f->fact])
            s->told |= 1u << f->fact;
    }
}

void tr_session_hear_told(struct tr_session *s, uint32_t variant)
{
    const struct tr_graph *g = s->content->graph;
    if (!s->fact_text[variant])
        return;
    const char *text = tr_graph_str(g, g->variants[variant].text);
    for (uint32_t i = 0; i < g->fact_count; i++) {
        if (!named(g, text, i))
            continue;
        s->told |= 1u << i;
        s->told_by[i] = (int32_t)variant;
    }
}

bool tr_session_told(const struct tr_session *s, uint32_t fact)
{
    return fact < TR_FACTS_MAX && (s->told >> fact & 1);
}

const char *tr_session_slip(const struct tr_session *s, uint32_t field)
{
    return field < TR_SLIP_MAX ? s->slip[field] : "";
}

const struct tr_session_read *tr_session_reads(const struct tr_session *s, size_t *count)
{
    *count = s->read_count;
    return s->reads;
}

/* The words around a fact in the line that told it, up to the next brace. */
static void around(const struct tr_session *s, uint32_t fact, char before[AROUND_MAX + 1],
                   char after[AROUND_MAX + 1])
{
    const struct tr_graph *g = s->content->graph;
    before[0] = after[0] = '\0';
    if (s->told_by[fact] < 0)
        return;
    const char *text = tr_graph_str(g, g->variants[s->told_by[fact]].text);
    const char *at = named(g, text, fact);
    const char *end = at ? strchr(at, '}') : NULL;
    if (!end)
        return;
    const char *from = at;
    while (from > text && at - from < AROUND_MAX && from[-1] != '}')
        from--;
    while (from < at && ((uint8_t)*from & 0xC0) == 0x80)
        from++;
    (void)snprintf(before, AROUND_MAX + 1, "%.*s", (int)(at - from), from);
    size_t len = strcspn(end + 1, "{");
    size_t fits = tr_utf8_floor(end + 1, len, len < AROUND_MAX ? len : AROUND_MAX);
    (void)snprintf(after, AROUND_MAX + 1, "%.*s", (int)fits, end + 1);
}

static bool is_heard(const struct tr_session *s, const uint16_t *ids, uint16_t count,
                     const char *act)
{
    for (uint16_t i = 0; i < count; i++)
        if (ids[i] < s->act_count && strcmp(s->acts[ids[i]], act) == 0)
            return true;
    return false;
}

static void keep(struct tr_session *s, uint32_t field, int32_t at_ms, const char *text,
                 const struct tr_read_value *v)
{
    if (s->opts.no_transcript || s->read_count == TR_SESSION_READS_MAX)
        return;
    struct tr_session_read *r = &s->reads[s->read_count++];
    size_t len = v->end - v->start;
    len = tr_utf8_floor(text + v->start, len, len < TR_SLIP_TEXT_MAX ? len : TR_SLIP_TEXT_MAX);
    *r = (struct tr_session_read){.at_ms = at_ms,
                                  .turn = (uint16_t)(s->call.turns + 1),
                                  .field = (uint8_t)field,
                                  .how = (uint8_t)v->how,
                                  .off_slip = v->off_slip};
    memcpy(r->said, text + v->start, len);
    memcpy(r->slip, s->slip[field], sizeof r->slip);
}

static void add(struct tr_session *s, enum tr_pseudo act, uint32_t start, uint32_t end,
                uint16_t *ids, uint16_t *count)
{
    uint16_t id = (uint16_t)(s->act_count + act);
    if (*count >= TR_HEARD_MAX) { /* the last of so many acts makes room, but a fatal one stays */
        bool fatal = ids[TR_HEARD_MAX - 1] == s->act_count;
        *count = TR_HEARD_MAX - 1;
        if (fatal) {
            ids[*count - 1] = ids[*count];
            s->now[*count - 1] = s->now[*count];
        }
    }
    ids[*count] = id;
    s->now[*count] =
        (struct tr_heard){.act = s->act_setup[id], .name = TR_NONE, .start = start, .end = end};
    (*count)++;
}

void tr_session_read_back(struct tr_session *s, const char *text, size_t len, int32_t at_ms,
                          uint16_t *ids, uint16_t *count)
{
    const struct tr_graph *g = s->content->graph;
    struct tr_read_field fields[TR_SLIP_MAX];
    struct tr_read_value values[TR_SLIP_MAX];
    char facts[TR_SLIP_MAX][TR_SLIP_TEXT_MAX + 1];
    char before[TR_SLIP_MAX][AROUND_MAX + 1], after[TR_SLIP_MAX][AROUND_MAX + 1];
    if (g->slip_count == 0 || tr_call_is_aside(&s->call))
        return;
    /* who puts one thing right says that one only */
    bool whole = is_heard(s, ids, *count, "read_back");
    if (!whole && !is_heard(s, ids, *count, "correct_record"))
        return;
    for (uint32_t i = 0; i < g->slip_count; i++) {
        uint16_t fact = g->slip[i].fact;
        facts[i][0] = before[i][0] = after[i][0] = '\0';
        if (fact != TR_NONE && tr_session_told(s, fact)) {
            (void)tr_call_fact(&s->call, fact, false, facts[i], sizeof facts[i]);
            around(s, fact, before[i], after[i]);
        }
        if (!whole && g->slip[i].kind == TR_SLIP_MATTER)
            facts[i][0] = '\0'; /* "I have changed it" is no matter */
        bool open = (fact == TR_NONE && whole) || facts[i][0]; /* else it cannot be judged */
        fields[i] = (struct tr_read_field){(enum tr_slip_kind)g->slip[i].kind, facts[i],
                                           open ? s->slip[i] : "", before[i], after[i]};
    }
    tr_read_back(text, len, fields, g->slip_count, values);
    const struct tr_read_value *right = NULL, *wrong = NULL;
    bool part = false;
    for (uint32_t i = 0; i < g->slip_count; i++) {
        const struct tr_read_value *v = &values[i];
        bool told = facts[i][0] != '\0';
        right = v->how == TR_READ_RIGHT && !right ? v : right;
        wrong = v->how == TR_READ_WRONG && !wrong ? v : wrong;
        part = part || (whole && told && g->slip[i].required && v->how == TR_READ_NOT);
        if (told && (whole || v->how != TR_READ_NOT))
            keep(s, i, at_ms, text, v);
    }
    uint32_t end = (uint32_t)len;
    if (wrong)
        add(s, TR_PSEUDO_WRONG, wrong->start, wrong->end, ids, count);
    else if (right)
        add(s, TR_PSEUDO_RIGHT, right->start, right->end, ids, count);
    if (part)
        add(s, TR_PSEUDO_PART, 0, end, ids, count);
}
