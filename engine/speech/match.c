/* Running programs on a text. Places are characters of the normal form. */
#include "speech/match.h"

#include <string.h>

#include "speech/lex.h"

#define DEPTH_MAX 1000 /* ways within ways */
#define SEEN_AFTER 64  /* steps after which places are remembered: most searches end before */
#define LOOK_SHARE 8   /* beginnings that are looked at in one step's time */
#define WRITE_SHARE 16 /* words of a program, written now or earlier */
#define BYTE_SHARE 32  /* bytes that are compared */

static inline uint64_t mask_at(const uint32_t *w)
{
    return w[0] | (uint64_t)w[1] << 32;
}

/* Can something with this mask begin at the place? */
static inline bool may(const struct tr_matcher *m, uint64_t mask, uint32_t at)
{
    return mask == TR_FIRST_ANY || (at < m->to && mask >> m->first[at] & 1);
}

static bool run(struct tr_matcher *m, uint32_t code, uint32_t at);

/* Tables are addressed by these: numbers of code and parts that do not depend on which
 * templates were needed before, so that steps do not, either. */
static uint32_t stable_code(const struct tr_matcher *m, uint32_t code)
{
    uint32_t common = m->program->common;
    return code < common ? code : code - m->entry->from + common;
}

static uint32_t stable_part(const struct tr_matcher *m, uint32_t part)
{
    uint32_t common = m->program->common_parts;
    return part < common ? part : part - m->entry->parts + common;
}

/* Where can the part end that begins here? First of a list in end_at. */
static uint32_t ends_of(struct tr_matcher *m, uint32_t part, uint32_t at)
{
    uint32_t slot = (stable_part(m, part) * 0x9E3779B1u ^ at * 0x85EBCA6Bu) >> 22;
    struct tr_known *k = &m->known[slot % TR_MATCHER_KNOWN];
    if (k->mark == m->mark && k->part == part && k->at == at && k->to == m->to)
        return k->head;
    struct tr_ends ends;
    ends.head = ends.last = 0;
    memset(ends.there, 0, (m->to / 64 + 1) * sizeof *ends.there);
    if (part == TR_PART_NUMBER) {
        tr_matcher_number(m, at, &ends);
    } else if (part == TR_PART_DIGITS) {
        tr_matcher_digits(m, at, &ends);
    } else {
        struct tr_ends *before = m->ends;
        uint32_t way = m->way;
        m->ends = &ends;
        m->way = ++m->ways;
        (void)run(m, m->program->parts[part].at, at);
        m->ends = before;
        m->way = way;
    }
    if (!m->beyond)
        *k = (struct tr_known){m->mark, part, (uint16_t)at, (uint16_t)m->to, ends.head};
    return ends.head;
}

/* Does what must not follow follow? */
static bool follows(struct tr_matcher *m, uint32_t code, uint32_t at)
{
    struct tr_ends *before = m->ends;
    uint32_t way = m->way;
    m->ends = NULL;
    m->way = ++m->ways;
    bool found = run(m, code, at);
    m->ends = before;
    m->way = way;
    return found;
}

/* Do the bytes stand at the place? *behind is the place behind them. */
static inline bool stands(struct tr_matcher *m, const char *s, uint32_t bytes, uint32_t at,
                          uint32_t *behind)
{
    const struct tr_norm *n = m->norm;
    uint32_t from = n->offset[at];
    if (from + bytes > n->offset[m->to])
        return false;
    uint32_t same = 0;
    while (same < bytes && n->text[from + same] == s[same])
        same++;
    m->steps += same / BYTE_SHARE;
    if (same < bytes)
        return false;
    *behind = n->unit_at[from + bytes];
    return true;
}

static bool literal(struct tr_matcher *m, const uint32_t *w, uint32_t at, uint32_t *behind)
{
    uint32_t edges = w[0] >> 8;
    if (!stands(m, m->pool + w[2], w[3], at, behind))
        return false;
    if (edges & TR_NO_LETTER_BEFORE && at > 0 && m->kind[at - 1] & TR_CHAR_LATIN)
        return false;
    return !(edges & TR_NO_LETTER_BEHIND) || *behind == m->to ||
           !(m->kind[*behind] & TR_CHAR_LATIN);
}

/* Does the text stand right before the place? */
static bool behind(const struct tr_matcher *m, const uint32_t *w, uint32_t at)
{
    const struct tr_norm *n = m->norm;
    enum tr_behind what = (enum tr_behind)(w[0] >> 8);
    const char *gap = what == TR_BEHIND_COMMA ? ", " : what == TR_BEHIND_SPACE ? " " : "";
    uint32_t gap_bytes = (uint32_t)strlen(gap);
    uint32_t bytes = w[3];
    uint32_t to = n->offset[at];
    if (to < bytes + gap_bytes || memcmp(n->text + to - gap_bytes, gap, gap_bytes) != 0)
        return false;
    uint32_t from = to - gap_bytes - bytes;
    if (memcmp(n->text + from, m->program->behind.data + w[2], bytes) != 0)
        return false;
    return what == TR_BEHIND_PLAIN || tr_matcher_word_edge(m, n->unit_at[from]);
}

static bool holds_at(struct tr_matcher *m, enum tr_at where, uint32_t at)
{
    uint32_t from = at;
    bool after_break = at == 0 || m->kind[at - 1] & TR_CHAR_BREAK;
    bool before_break = at == m->to || m->kind[at] & TR_CHAR_BREAK;
    switch (where) {
    case TR_AT_START:
        return at == 0;
    case TR_AT_END:
        while (at < m->to && m->kind[at] & (TR_CHAR_BREAK | TR_CHAR_SPACE))
            at++;
        m->steps += (at - from) / LOOK_SHARE;
        return at == m->to;
    case TR_AT_WORD_EDGE:
        return tr_matcher_word_edge(m, at);
    case TR_AT_FIRST:
        return after_break || (!m->chinese && at > 1 && m->kind[at - 1] & TR_CHAR_SPACE &&
                               m->kind[at - 2] & TR_CHAR_BREAK);
    case TR_AT_LAST:
        return before_break;
    case TR_AT_EITHER:
        return after_break || before_break;
    }
    return false;
}

/* Ways are tried one after the other; the last of them needs no return. */
struct last {
    uint32_t code, at;
    bool there;
};

/* Try the way before this one, now that it is not the last. */
static bool try_next(struct tr_matcher *m, struct last *last, uint32_t code, uint32_t at)
{
    struct last before = *last;
    *last = (struct last){code, at, true};
    return before.there && run(m, before.code, before.at);
}

/* The first word of a list that begins with the character; `words` when there is none. */
static uint32_t first_word(const uint32_t *list, uint32_t words, uint32_t cp)
{
    uint32_t low = 0;
    uint32_t high = words;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (list[2 * middle] < cp << 11)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool run_alt(struct tr_matcher *m, const uint32_t *w, uint32_t at, struct last *last)
{
    uint32_t words = w[0] >> 8;
    const uint32_t *list = w + 5;
    if (!may(m, mask_at(w + 2), at))
        return false;
    uint32_t cp = at < m->to ? m->norm->units[at].cp : 0;
    for (uint32_t i = first_word(list, words, cp); i < words && list[2 * i] >> 11 == cp; i++) {
        uint32_t end;
        uint32_t bytes = TR_WORD_BYTES_MAX - (list[2 * i] & TR_WORD_BYTES_MAX);
        m->steps++;
        if (stands(m, m->pool + list[2 * i + 1], bytes, at, &end) && try_next(m, last, w[1], end))
            return true;
    }
    const uint32_t *way = list + 2 * words;
    m->steps += w[4] / LOOK_SHARE;
    for (uint32_t i = 0; i < w[4]; i++, way += 3)
        if (may(m, mask_at(way), at) && try_next(m, last, way[2], at))
            return true;
    return false;
}

static bool run_gap(struct tr_matcher *m, const uint32_t *w, uint32_t at, struct last *last)
{
    uint32_t number = w[0] >> 8;
    unsigned stop = number & TR_GAP_FAR ? TR_CHAR_STRONG : TR_CHAR_BREAK;
    uint64_t next = mask_at(w + 2);
    for (uint32_t left = number >> 1;; left--) {
        m->steps++;
        if (may(m, next, at) && try_next(m, last, w[1], at))
            return true;
        if (left == 0 || at == m->to || m->kind[at] & stop)
            return false;
        if (!m->chinese) {
            /* a whole word and its space */
            if (m->kind[at] & TR_CHAR_SPACE)
                return false;
            uint32_t from = at;
            while (at < m->to && !(m->kind[at] & (stop | TR_CHAR_SPACE)))
                at++;
            m->steps += (at - from) / LOOK_SHARE;
            if (at == m->to || !(m->kind[at] & TR_CHAR_SPACE))
                return false;
        }
        at++;
    }
}

static bool run_some(struct tr_matcher *m, const uint32_t *w, uint32_t at, struct last *last)
{
    uint32_t number = w[0] >> 8;
    unsigned kinds = number & 0xFF;
    bool none = number & TR_SOME_NONE;
    uint32_t least = at + (number & TR_SOME_ONE ? 1 : 0);
    uint32_t most = at + (number >> TR_SOME_MOST_SHIFT);
    uint64_t next = mask_at(w + 2);
    uint32_t end = at;
    while (end < most && end < m->to && !(m->kind[end] & kinds) == none)
        end++;
    m->steps += (end - at) / LOOK_SHARE;
    for (uint32_t i = end + 1; i-- > least;) {
        if (may(m, next, i) && try_next(m, last, w[1], i))
            return true;
    }
    return false;
}

static bool run_between(struct tr_matcher *m, const uint32_t *w, uint32_t at, struct last *last)
{
    uint64_t next = mask_at(w + 2);
    uint32_t end = at;
    if (!tr_matcher_word_edge(m, at))
        return false;
    while (end < m->to && m->kind[end] & (TR_CHAR_SPACE | TR_CHAR_WEAK))
        end++;
    m->steps += (end - at) / LOOK_SHARE;
    if (end > at && tr_matcher_word_edge(m, end) && may(m, next, end) &&
        try_next(m, last, w[1], end))
        return true;
    return may(m, next, at) && try_next(m, last, w[1], at);
}

/* A number can be cut after each of its digits, and from each of them another can begin.
 * gives: the last end that is new to what follows; those behind were tried in vain from
 * other digits of the same row */
static uint32_t last_new_end(struct tr_matcher *m, const uint32_t *w, uint32_t at)
{
    uint32_t code = (uint32_t)(w - m->program->w);
    uint32_t end = m->number_end[at];
    struct tr_tried *t = &m->tried[stable_code(m, code) % TR_MATCHER_TRIED];
    if (!m->chinese || end == at)
        return UINT32_MAX;
    uint32_t last = UINT32_MAX;
    if (t->way == m->way && t->code == code && t->end == end) {
        last = t->from;
        t->from = at < last ? at : last;
        return last;
    }
    *t = (struct tr_tried){m->way, code, at, end};
    return last;
}

static bool run_call(struct tr_matcher *m, uint32_t part, const uint32_t *w, uint32_t at,
                     struct last *last)
{
    if (!may(m, m->program->parts[part].first, at))
        return false;
    uint32_t last_new = part == TR_PART_NUMBER ? last_new_end(m, w, at) : UINT32_MAX;
    uint64_t next = mask_at(w + 2);
    for (uint32_t e = ends_of(m, part, at); e && !m->beyond; e = m->end_at[e - 1].next) {
        struct tr_end_at end = m->end_at[e - 1];
        uint32_t most = end.most < last_new ? end.most : last_new;
        if (most < end.least)
            continue;
        m->steps += (most - end.least) / LOOK_SHARE + 1;
        for (uint32_t i = most + 1; i-- > end.least;)
            if (may(m, next, i) && try_next(m, last, w[1], i))
                return true;
    }
    return m->beyond;
}

/* One step; ways on are left in *last, all but the last are tried. */
static bool step(struct tr_matcher *m, const uint32_t *w, uint32_t at, struct last *last)
{
    uint32_t end = at;
    switch ((enum tr_prog)(w[0] & 0xFF)) {
    case TR_PROG_ACCEPT:
        if (m->ends) {
            tr_matcher_add_end(m, m->ends, at);
            return m->beyond;
        }
        m->end = at;
        return true;
    case TR_PROG_LITERAL:
        if (literal(m, w, at, &end))
            *last = (struct last){w[1], end, true};
        return false;
    case TR_PROG_ALT:
        return run_alt(m, w, at, last);
    case TR_PROG_OPTION:
        if (may(m, mask_at(w + 2), at) && try_next(m, last, w[4], at))
            return true;
        return try_next(m, last, w[1], at);
    case TR_PROG_GAP:
        return run_gap(m, w, at, last);
    case TR_PROG_CALL:
        return run_call(m, w[0] >> 8, w, at, last);
    case TR_PROG_SURNAME:
        if (!m->surname[0])
            return run_call(m, w[0] >> 8, w, at, last);
        if (stands(m, m->surname, m->surname_bytes, at, &end))
            *last = (struct last){w[1], end, true};
        return false;
    case TR_PROG_NOT:
        if (!may(m, mask_at(w + 2), at) || !follows(m, w[4], at))
            *last = (struct last){w[1], at, true};
        return m->beyond;
    case TR_PROG_BEHIND:
        if (!behind(m, w, at))
            *last = (struct last){w[1], at, true};
        return false;
    case TR_PROG_AT:
        if (holds_at(m, (enum tr_at)(w[0] >> 8), at))
            *last = (struct last){w[1], at, true};
        return false;
    case TR_PROG_SOME:
        return run_some(m, w, at, last);
    case TR_PROG_BETWEEN:
        return run_between(m, w, at, last);
    }
    return false;
}

/* Was the place reached before, with the same code to come? Then in vain. */
static bool was_seen(struct tr_matcher *m, uint32_t code, uint32_t at)
{
    struct tr_seen_at *s =
        &m->seen[((stable_code(m, code) * 0x9E3779B1u ^ at * 0x85EBCA6Bu) >> 16) % TR_MATCHER_SEEN];
    if (s->way == m->way && s->code == code && s->at == at)
        return true;
    *s = (struct tr_seen_at){m->way, code, at};
    return false;
}

/* From this place on; true: stop, for the end is found or the limit reached. */
static bool run(struct tr_matcher *m, uint32_t code, uint32_t at)
{
    struct last last = {code, at, true};
    if (++m->depth > DEPTH_MAX)
        m->beyond = true;
    bool stop = m->beyond;
    while (last.there && !stop) {
        code = last.code;
        at = last.at;
        last.there = false;
        if (++m->steps > m->limit)
            m->beyond = true;
        bool again = m->steps - m->from_steps > SEEN_AFTER && was_seen(m, code, at);
        stop = m->beyond || (!again && step(m, m->program->w + code, at, &last));
    }
    m->depth--;
    return stop;
}

static void prepare(struct tr_matcher *m, const struct tr_entry *entry, uint32_t to)
{
    m->entry = entry;
    m->to = to;
    m->from_steps = m->steps;
    m->limit = TR_STEPS_ALL - m->steps > TR_STEPS_ONE ? m->steps + TR_STEPS_ONE : TR_STEPS_ALL;
    m->beyond = false;
    m->depth = 0;
    m->ends = NULL;
    m->way = ++m->ways;
    if (m->end_count > TR_MATCHER_ENDS / 2)
        tr_matcher_forget(m);
}

enum tr_found tr_matcher_find(struct tr_matcher *m, uint32_t t, size_t from, size_t begin,
                              size_t to, size_t *start, size_t *end)
{
    if (!tr_program_need(m->program, m->lex, t)) {
        m->failed = true;
        return TR_FOUND_NONE;
    }
    const struct tr_entry *entry = &m->program->templates[t];
    const struct tr_norm *n = m->norm;
    uint64_t first = entry->first;
    uint32_t at = n->unit_at[from];
    uint32_t last = n->unit_at[begin];
    const uint32_t *w = m->program->w + entry->at;
    bool edge = w[0] == (TR_PROG_AT | TR_AT_WORD_EDGE << 8);
    m->steps += (last - at) / LOOK_SHARE + entry->size / WRITE_SHARE + 1;
    if (m->steps >= TR_STEPS_ALL)
        return TR_FOUND_BEYOND;
    prepare(m, entry, n->unit_at[to]);
    for (; at <= last && at <= m->to; at++) {
        if (!may(m, first, at) || (edge && !tr_matcher_word_edge(m, at)))
            continue;
        if (!run(m, entry->at, at))
            continue;
        if (m->beyond)
            return TR_FOUND_BEYOND;
        *start = n->offset[at];
        *end = n->offset[m->end];
        return TR_FOUND;
    }
    return TR_FOUND_NONE;
}
