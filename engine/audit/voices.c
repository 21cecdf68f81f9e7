/* Which lines are spoken, by whom, in which order, and under which name. */
#include "audit/voices.h"

#include <stdio.h>
#include <string.h>

#include "audit/voices_inside.h"
#include "base/alloc.h"

#define FITS_PERCENT 125

const char *const tr_voice_state_names[TR_VOICE_STATE_COUNT] = {
    "missing", "there", "link", "no_file", "unreadable", "large", "long", "other", "broken"};
const char *const tr_voice_fit_names[3] = {"fits", "too_short", "too_long"};

enum tr_voice_fit tr_voice_fit(int32_t ms, int32_t fixed_ms)
{
    if ((int64_t)ms * 100 > (int64_t)fixed_ms * FITS_PERCENT)
        return TR_VOICE_TOO_LONG;
    return (int64_t)ms * FITS_PERCENT < (int64_t)fixed_ms * 100 ? TR_VOICE_TOO_SHORT
                                                                : TR_VOICE_FITS;
}

/* ---- play order ------------------------------------------------------------------ */

struct order {
    const struct tr_graph *graph;
    uint16_t *beats;
    int32_t *moods;
    uint32_t count;
    uint8_t met[TR_BEATS_MAX];
};

static int32_t bounded(int32_t mood)
{
    return mood < 0 ? 0 : mood > 100 ? 100 : mood;
}

static void come_to(struct order *o, uint16_t beat, int32_t mood)
{
    if (beat == TR_NONE || o->met[beat])
        return;
    o->met[beat] = 1;
    if (o->moods)
        o->moods[beat] = bounded(mood + o->graph->beats[beat].mood);
    o->beats[o->count++] = beat;
}

/* By an answer, or by what happens without one. */
static void come_by_branches(struct order *o, const struct tr_beat *beat, bool answers,
                             int32_t mood)
{
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *branch = &o->graph->branches[beat->branches.first + i];
        if ((branch->trigger == TR_ON_SAY) == answers)
            come_to(o, branch->to, mood + branch->mood);
    }
}

void tr_play_order(const struct tr_graph *graph, uint16_t *beats, int32_t *moods)
{
    struct order o = {.graph = graph, .beats = beats, .moods = moods};
    uint16_t first = 0;
    for (uint32_t done = 0; done < graph->beat_count; done++) {
        if (done == o.count) {
            while (o.met[first])
                first++;
            come_to(&o, first, graph->caller.mood);
        }
        const struct tr_beat *beat = &graph->beats[beats[done]];
        int32_t mood = moods ? moods[beats[done]] : 0;
        come_by_branches(&o, beat, true, mood);
        come_to(&o, beat->next, mood);
        come_by_branches(&o, beat, false, mood);
    }
}

/* ---- names ----------------------------------------------------------------------- */

static bool is_key(const struct tr_graph *graph, const char *name)
{
    for (uint32_t i = 0; i < graph->line_count; i++)
        if (strcmp(tr_graph_str(graph, graph->lines[i].key), name) == 0)
            return true;
    return false;
}

void tr_voice_name(const struct tr_graph *graph, uint16_t line, uint32_t wording,
                   char out[TR_VOICE_NAME_MAX])
{
    const char *key = tr_graph_str(graph, graph->lines[line].key);
    char stem[TR_VOICE_NAME_MAX];
    int len = snprintf(stem, sizeof stem, "%.63s", key);
    if (wording > 0)
        len = snprintf(stem, sizeof stem, "%.63s_%u", key, wording + 1);
    /* "asks_2" may be a line of its own, which keeps its name */
    for (int lines = 2; wording > 0 && is_key(graph, stem) && lines < 5; lines++)
        len = snprintf(stem, sizeof stem, "%.63s%.*s%u", key, lines, "____", wording + 1);
    (void)snprintf(out, TR_VOICE_NAME_MAX, "%.*s.ogg", len, stem);
}

static bool varies(const struct tr_graph *graph, uint16_t fact)
{
    return fact != TR_NONE && tr_fact_values(&graph->facts[fact]) > 1;
}

/* Whether the surname of whoever says a line is drawn, or is that of more than one. */
static bool surname_varies(const struct tr_graph *graph, uint16_t line)
{
    bool met = false, drawn = false;
    uint16_t who = TR_NONE;
    for (uint32_t i = 0; i < graph->beat_count; i++) {
        uint16_t by = graph->beats[i].by;
        if (graph->beats[i].line != line)
            continue;
        by = by != TR_NONE && graph->cast[by].own ? by : TR_NONE;
        drawn |= varies(graph, by == TR_NONE ? graph->caller.surname_fact
                                             : graph->cast[by].surname_fact) ||
                 (met && by != who);
        who = by;
        met = true;
    }
    return met ? drawn : varies(graph, graph->caller.surname_fact);
}

/* Whether a name of so many bytes, without braces, is drawn by the seed. */
static bool drawn(const struct tr_graph *graph, uint16_t line, const char *name, size_t len)
{
    static const char surname[] = "caller.surname", digits[] = ":digits";
    if (len == sizeof surname - 1 && memcmp(name, surname, len) == 0)
        return surname_varies(graph, line);
    if (len >= sizeof digits - 1 &&
        memcmp(name + len - (sizeof digits - 1), digits, sizeof digits - 1) == 0)
        len -= sizeof digits - 1;
    for (uint32_t i = 0; i < graph->fact_count; i++) {
        const char *fact = tr_graph_str(graph, graph->facts[i].name);
        if (strlen(fact) == len && memcmp(fact, name, len) == 0)
            return varies(graph, (uint16_t)i);
    }
    return false;
}

bool tr_voice_is_drawn(const struct tr_graph *graph, uint16_t line, const char *text)
{
    for (const char *open = strchr(text, '{'); open; open = strchr(open + 1, '{')) {
        const char *close = strchr(open, '}');
        if (close && drawn(graph, line, open + 1, (size_t)(close - open - 1)))
            return true;
    }
    return false;
}

uint16_t tr_voice_line_of(const struct tr_graph *graph, enum tr_lang lang, uint32_t variant)
{
    for (uint32_t line = 0; line < graph->line_count; line++) {
        const struct tr_slice *own = &graph->lines[line].variants[lang];
        if (variant >= own->first && variant - own->first < own->count)
            return (uint16_t)line;
    }
    return TR_NONE;
}

bool tr_voice_path(const struct tr_graph *graph, const char *scenario, enum tr_lang lang,
                   uint16_t line, uint32_t variant, char *out, size_t cap)
{
    char name[TR_VOICE_NAME_MAX];
    if (tr_voice_is_drawn(graph, line, tr_graph_str(graph, graph->variants[variant].text)))
        return false;
    tr_voice_name(graph, line, variant - graph->lines[line].variants[lang].first, name);
    return snprintf(out, cap, "%s/voice/%s/%s", scenario, tr_lang_names[lang], name) < (int)cap;
}

/* ---- the list -------------------------------------------------------------------- */

struct lister {
    struct tr_voices *out;
    uint8_t met[TR_LINES_MAX];
};

static void add_line(struct lister *l, uint16_t line, uint16_t beat, uint16_t side, uint16_t by,
                     int32_t mood)
{
    const struct tr_graph *graph = l->out->graph;
    if (line == TR_NONE || l->met[line])
        return;
    l->met[line] = 1;
    const struct tr_slice *wordings = &graph->lines[line].variants[l->out->lang];
    for (uint32_t i = 0; i < wordings->count; i++) {
        const struct tr_variant *variant = &graph->variants[wordings->first + i];
        struct tr_voice_line *v = &l->out->v[l->out->count++];
        *v = (struct tr_voice_line){
            .variant = wordings->first + i,
            .line = line,
            .wording = (uint16_t)(i + 1),
            .wordings = (uint16_t)wordings->count,
            .beat = beat,
            .side = side,
            .by = by,
            .mood = mood,
            .ms = (int32_t)variant->duration_ms,
            .drawn = tr_voice_is_drawn(graph, line, tr_graph_str(graph, variant->text))};
        tr_voice_name(graph, line, i, v->name);
    }
}

static void add_lines(struct lister *l)
{
    const struct tr_graph *graph = l->out->graph;
    uint16_t beats[TR_BEATS_MAX];
    int32_t moods[TR_BEATS_MAX];
    tr_play_order(graph, beats, moods);
    for (uint32_t i = 0; i < graph->beat_count; i++) {
        const struct tr_beat *beat = &graph->beats[beats[i]];
        add_line(l, beat->line, beats[i], TR_NONE, beat->by, moods[beats[i]]);
    }
    for (uint32_t i = 0; i < graph->side_count; i++)
        add_line(l, graph->sides[i].line, TR_NONE, (uint16_t)i, graph->sides[i].by,
                 graph->caller.mood);
}

tr_status tr_voices_list(struct tr_voices *out, const struct tr_graph *graph, enum tr_lang lang,
                         const char *folder, tr_err *err)
{
    struct tr_voices made = {.graph = graph, .lang = lang};
    struct lister lister = {.out = &made};
    size_t most = 1;
    if (snprintf(made.folder, sizeof made.folder, "%s/voice/%s", folder, tr_lang_names[lang]) >=
        (int)sizeof made.folder)
        return tr_fail(err, TR_ELIMIT, "the path of %.100s is too long", folder);
    for (uint32_t i = 0; i < graph->line_count; i++)
        most += graph->lines[i].variants[lang].count;
    made.v = tr_calloc(most, sizeof *made.v);
    if (!made.v)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a list of lines");
    add_lines(&lister);
    tr_status st = tr_voices_look(&made, folder, err);
    if (st == TR_OK)
        *out = made;
    else
        tr_voices_done(&made);
    return st;
}

void tr_voices_done(struct tr_voices *voices)
{
    tr_free(voices->v);
    tr_names_done(&voices->orphans);
    *voices = (struct tr_voices){0};
}
