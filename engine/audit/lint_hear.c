/* The lints' hearing. Everything is asked for once: an answer that twenty beats
 * offer is heard once in each moment. */
#include "audit/lint_hear.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "sim/call.h"
#include "speech/columns.h"
#include "speech/normal.h"

#define ACTS_MAX (1u << 18) /* bytes of the catalogue */

struct tr_lint_ears {
    struct tr_hearing **heard; /* by variant, language and moment */
    size_t cap;
    uint32_t count;
    bool enough;        /* more were asked for than are allowed */
    uint8_t *moments;   /* per beat */
    struct tr_buf acts; /* the catalogue as it is written */
};

/* --- whose words they are ------------------------------------------------------------------ */

static bool has_han(const char *text)
{
    size_t len = strlen(text);
    for (size_t at = 0; at < len;) {
        uint32_t cp;
        at += tr_utf8_next(text + at, len - at, &cp);
        if (tr_is_han(cp))
            return true;
    }
    return false;
}

/* Of the languages that share one wording the one in whose file it stands, else
 * the first that is written so, else the first. shared: bit per language, not 0 */
static enum tr_lang owner(const struct tr_lint *l, unsigned shared, uint16_t line, const char *text)
{
    int first = TR_LANG_COUNT, fitting = TR_LANG_COUNT;
    bool han = has_han(text);
    for (int lang = TR_LANG_COUNT - 1; lang >= 0; lang--) {
        if (!(shared >> lang & 1))
            continue;
        if (line != TR_NONE &&
            tr_places_find(l->in->places, (enum tr_spot_kind)(TR_SPOT_LINE + lang), line))
            return (enum tr_lang)lang;
        first = lang;
        if ((lang != TR_LANG_EN) == han)
            fitting = lang;
    }
    return (enum tr_lang)(fitting < TR_LANG_COUNT ? fitting : first);
}

bool tr_lint_judges(const struct tr_lint *l, uint16_t line, enum tr_lang lang)
{
    const struct tr_graph *g = l->graph;
    const struct tr_slice *own = &g->lines[line].variants[lang];
    unsigned shared = 0;
    for (int i = 0; i < TR_LANG_COUNT; i++) {
        const struct tr_slice *s = &g->lines[line].variants[i];
        shared |= (unsigned)(s->first == own->first && s->count == own->count) << i;
    }
    return owner(l, shared, line, tr_graph_str(g, g->variants[own->first].text)) == lang;
}

bool tr_lint_judges_text(const struct tr_lint *l, const struct tr_text *text, enum tr_lang lang)
{
    const char *own = tr_graph_str(l->graph, text->in[lang]);
    unsigned shared = 0;
    for (int i = 0; i < TR_LANG_COUNT; i++)
        shared |= (unsigned)(text->in[i] == text->in[lang]) << i;
    return *own && owner(l, shared, TR_NONE, own) == lang;
}

/* --- facts at their widest ----------------------------------------------------------------- */

static int64_t widest_option(const struct tr_graph *g, const struct tr_fact *f, enum tr_lang lang)
{
    int64_t widest = 0;
    int columns = -1;
    for (uint32_t i = 0; i < f->options.count; i++) {
        int w = tr_text_columns(tr_graph_str(g, g->options[f->options.first + i].in[lang]));
        if (w > columns) {
            columns = w;
            widest = i;
        }
    }
    return widest;
}

static int64_t widest_value(const struct tr_graph *g, const struct tr_fact *f, enum tr_lang lang)
{
    switch ((enum tr_fact_kind)f->kind) {
    case TR_FACT_PICK:
    case TR_FACT_NAME:
        return widest_option(g, f, lang);
    case TR_FACT_UNIT: {
        int64_t flats = f->flats[1] - f->flats[0] + 1, floors = f->floors[1] - f->floors[0] + 1;
        return (widest_option(g, f, lang) + 1) * flats * floors - 1; /* its topmost, last flat */
    }
    default:
        return f->low < 0 && -f->low > f->high / 10 ? f->low : f->high;
    }
}

/* A call that never rings, for filling in texts; false: nothing to link it with. */
static bool filled_call(const struct tr_lint *l, enum tr_lang lang, struct tr_call *call)
{
    const struct tr_graph *g = l->graph;
    memset(call, 0, sizeof *call);
    for (int i = 0; i < TR_LANG_COUNT && !call->setup; i++)
        call->setup = l->in->content[i] ? l->in->content[i]->setup : NULL;
    if (!call->setup)
        return false;
    call->opts.lang = (uint8_t)lang;
    call->party = TR_NONE; /* the caller is on the line */
    for (uint32_t i = 0; i < g->fact_count; i++)
        call->facts[i] = widest_value(g, &g->facts[i], lang);
    return true;
}

size_t tr_lint_longest(const struct tr_lint *l, enum tr_lang lang, const char *text, char *out,
                       size_t cap)
{
    struct tr_call call;
    if (strchr(text, '{') && filled_call(l, lang, &call))
        return tr_call_text(&call, text, out, cap);
    size_t len = tr_utf8_floor(text, strlen(text), cap - 1);
    memcpy(out, text, len);
    out[len] = '\0';
    return len;
}

/* --- moments ------------------------------------------------------------------------------- */

/* How an answer can stand in a beat: the first where it rang, the first where the
 * trainee dialled, any later one, the first after a hold; each also with the
 * good-byes begun. */
enum {
    FIRST = 1,
    DIALLED = 2,
    LATER = 4,
    HELD = 8,
    ANY = 15,
    CLOSING = 4 /* shifted by so much */
};

static uint8_t all_as(uint8_t states, uint8_t kind)
{
    uint8_t low = states & ANY, high = (uint8_t)(states >> CLOSING);
    return (uint8_t)((low ? kind : 0) | (high ? kind << CLOSING : 0));
}

/* The states after a reaction of this kind. */
static uint8_t after(uint8_t states, uint32_t trigger)
{
    const uint8_t first = FIRST | DIALLED | (FIRST | DIALLED) << CLOSING;
    switch (trigger) {
    case TR_ON_SAY:
    case TR_ON_INTERRUPTED:
        return all_as(states, LATER);
    case TR_ON_HOLD:
    case TR_ON_RESUME:
        return (uint8_t)((states & first) | all_as(states & (uint8_t)~first, HELD));
    case TR_ON_HUNG_UP: /* another call begins */
        return (uint8_t)((states | states >> CLOSING) & ANY);
    default:
        return states;
    }
}

static bool closes(const struct tr_graph *g, const struct tr_beat *beat)
{
    bool closing = beat->ending != 0 || beat->hangs_up_ms > 0;
    for (uint32_t i = 0; i < beat->expects.count; i++) {
        const char *act = tr_graph_str(g, g->acts[g->refs[beat->expects.first + i]]);
        closing = closing || strcmp(act, "farewell") == 0 || strcmp(act, "offer_more_help") == 0;
    }
    return closing;
}

static bool enter(const struct tr_graph *g, uint8_t *states, uint16_t to, uint8_t with)
{
    if (to == TR_NONE)
        return false;
    if (closes(g, &g->beats[to]))
        with = (uint8_t)((with | with >> CLOSING) << CLOSING & ANY << CLOSING);
    uint8_t before = states[to];
    states[to] |= with;
    return states[to] != before;
}

static bool leave(const struct tr_graph *g, uint8_t *states, uint16_t from)
{
    const struct tr_beat *beat = &g->beats[from];
    bool changed = false, goes_on = beat->hangs_up_ms > 0 && !beat->ending;
    if (beat->ring_max > 0 || (beat->dial != TR_NONE && g->dials[beat->dial].anew)) {
        uint8_t first = beat->ring_max > 0 ? FIRST : DIALLED; /* of another conversation */
        for (uint32_t i = 0; i < beat->branches.count; i++)
            changed |= enter(g, states, g->branches[beat->branches.first + i].to, first);
        return enter(g, states, beat->next, first) || changed;
    }
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *branch = &g->branches[beat->branches.first + i];
        changed |= enter(g, states, branch->to == TR_NONE ? from : branch->to,
                         after(states[from], branch->trigger));
    }
    return enter(g, states, beat->next, after(states[from], goes_on ? TR_ON_HUNG_UP : TR_ON_SAY)) ||
           changed;
}

/* Whoever has had enough hangs up, and the story may go on without them. */
static bool walk_off(const struct tr_graph *g, uint8_t *states, uint16_t from)
{
    uint8_t with = after(states[from], TR_ON_HUNG_UP);
    bool changed = g->caller.gone && enter(g, states, g->caller.gone, with);
    for (uint32_t i = 0; i < g->cast_count; i++)
        changed |= g->cast[i].gone && enter(g, states, g->cast[i].gone, with);
    return changed;
}

static void find_moments(const struct tr_graph *g, uint8_t *states)
{
    bool changed = enter(g, states, 0, g->kind == TR_OUTBOUND ? DIALLED : FIRST);
    while (changed) {
        changed = false;
        for (uint32_t i = 0; i < g->beat_count; i++) {
            changed |= states[i] && leave(g, states, (uint16_t)i);
            changed |= states[i] && walk_off(g, states, (uint16_t)i);
        }
    }
}

/* --- hearing -------------------------------------------------------------------------------- */

static struct tr_lint_ears *ears_of(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    if (l->ears || l->no_memory)
        return l->ears;
    struct tr_lint_ears *ears = tr_calloc(1, sizeof *ears);
    if (ears) {
        tr_buf_init(&ears->acts, ACTS_MAX);
        ears->cap = (size_t)g->variant_count * TR_LANG_COUNT * TR_MOMENT_COUNT;
        ears->heard = tr_calloc(ears->cap + 1, sizeof *ears->heard);
        ears->moments = tr_calloc(g->beat_count + 1, 1);
    }
    if (!ears || !ears->heard || !ears->moments) {
        tr_lint_ears_free(ears);
        l->no_memory = true;
        return NULL;
    }
    find_moments(g, ears->moments);
    char path[TR_PATH_MAX];
    tr_status st =
        tr_path_join(path, sizeof path, l->in->data_dir, "assets/lexicon/acts.tsv", NULL);
    if (st == TR_OK)
        st = tr_file_read(path, &ears->acts, NULL);
    l->no_memory = st == TR_ENOMEM; /* otherwise not there: no act is unwanted */
    l->ears = ears;
    return ears;
}

void tr_lint_ears_free(struct tr_lint_ears *ears)
{
    for (size_t i = 0; ears && ears->heard && i < ears->cap; i++)
        tr_free(ears->heard[i]);
    if (ears) {
        tr_free(ears->heard);
        tr_free(ears->moments);
        tr_buf_done(&ears->acts);
    }
    tr_free(ears);
}

unsigned tr_lint_moments(struct tr_lint *l, uint16_t beat)
{
    const struct tr_graph *g = l->graph;
    const struct tr_lint_ears *ears = ears_of(l);
    uint8_t s = ears ? ears->moments[beat] : 0;
    uint16_t by = g->beats[beat].by;
    unsigned m = 0;
    if (s & (FIRST | FIRST << CLOSING))
        m |= 1u << TR_MOMENT_FIRST_TURN | 1u << TR_MOMENT_FIRST_TURN_LATE;
    if (s & (DIALLED | DIALLED << CLOSING))
        m |= 1u << TR_MOMENT_OUTBOUND_FIRST;
    if (s & (HELD | HELD << CLOSING))
        m |= 1u << TR_MOMENT_AFTER_HOLD;
    if (s & LATER)
        m |= 1u << TR_MOMENT_MID;
    if (s & LATER << CLOSING)
        m |= 1u << TR_MOMENT_CLOSING;
    if (by != TR_NONE && g->cast[by].room)
        m |= 1u << TR_MOMENT_MID;
    return m;
}

const struct tr_hearing *tr_lint_hear(struct tr_lint *l, enum tr_lang lang, uint32_t variant,
                                      enum tr_moment moment)
{
    const struct tr_content *content = l->in->content[lang];
    struct tr_lint_ears *ears = ears_of(l);
    char text[TR_SAY_MAX + 1], surname[TR_SLIP_TEXT_MAX + 1];
    struct tr_call call;
    if (!ears || !content || !content->ear || !filled_call(l, lang, &call))
        return NULL;
    size_t slot = ((size_t)variant * TR_LANG_COUNT + (size_t)lang) * TR_MOMENT_COUNT + moment;
    if (ears->heard[slot])
        return ears->heard[slot];
    if (ears->count == TR_LINT_HEARINGS_MAX) {
        ears->enough = true;
        return NULL;
    }
    struct tr_hearing *h = tr_calloc(1, sizeof *h);
    if (!h) {
        l->no_memory = true;
        return NULL;
    }
    ears->count++;
    size_t len = tr_call_text(&call, tr_graph_str(l->graph, l->graph->variants[variant].text), text,
                              sizeof text);
    bool named = tr_call_surname(&call, surname, sizeof surname) > 0;
    tr_status st = tr_ear_hear(content->ear, moment, named ? surname : NULL, text, len, h, NULL);
    if (st != TR_OK) {
        l->no_memory = l->no_memory || st == TR_ENOMEM;
        tr_free(h);
        return NULL;
    }
    ears->heard[slot] = h;
    return h;
}

bool tr_lint_heard_enough(const struct tr_lint *l)
{
    return l->ears && l->ears->enough;
}

/* What the catalogue has of an act behind its name: "unwanted\tSwear words"; NULL
 * when it does not know it. */
static const char *row_of(struct tr_lint *l, const char *act, size_t *rest)
{
    const struct tr_lint_ears *ears = ears_of(l);
    size_t len = strlen(act);
    for (size_t at = 0; ears && at < ears->acts.len;) {
        const char *row = (const char *)ears->acts.data + at;
        const char *end = memchr(row, '\n', ears->acts.len - at);
        size_t n = end ? (size_t)(end - row) : ears->acts.len - at;
        if (n > len && memcmp(row, act, len) == 0 && row[len] == '\t') {
            *rest = n - len - 1;
            return row + len + 1;
        }
        at += n + 1;
    }
    return NULL;
}

bool tr_lint_unwanted(struct tr_lint *l, const char *act)
{
    static const char kind[] = "unwanted\t";
    size_t n = 0;
    const char *row = row_of(l, act, &n);
    return row && n >= sizeof kind - 1 && memcmp(row, kind, sizeof kind - 1) == 0;
}

void tr_lint_define(struct tr_lint *l, const char *act, char out[TR_DEFINITION_MAX])
{
    size_t n = 0;
    const char *row = row_of(l, act, &n), *tab = row ? memchr(row, '\t', n) : NULL;
    if (!tab) {
        (void)snprintf(out, TR_DEFINITION_MAX, "%s", act);
        return;
    }
    size_t left = n - (size_t)(tab + 1 - row);
    const char *end = memchr(tab + 1, '\t', left); /* the other languages follow */
    (void)snprintf(out, TR_DEFINITION_MAX, "%.*s", (int)(end ? (size_t)(end - tab - 1) : left),
                   tab + 1);
}
