/* The order of phrases: what the head shows, then the beats as a call comes to them,
 * then what only code uses. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "script/codes.h"
#include "script/phrases_inside.h"
#include "script/quote.h"

struct gather {
    struct tr_phrases *p;
    struct tr_phrases_inside *in;
    tr_err *err;
    tr_status status;
};

/* Wordings of a key in one language. */
struct wordings {
    const char *v[TR_VARIANTS_MAX];
    size_t count;
    int line; /* 0: none of it is there */
};

static const char *keep(struct gather *g, const char *text)
{
    const char *kept = tr_phrases_keep(g->p, text, strlen(text));
    if (!kept)
        g->status = tr_fail(g->err, TR_ENOMEM, "not enough memory to gather the lines");
    return kept ? kept : "";
}

/* What a literal of a source stands for. */
static const char *literal(struct gather *g, const struct tr_token *tok)
{
    struct tr_buf text;
    const char *kept = "";
    tr_buf_init(&text, TR_SOURCE_MAX);
    if (tok->len > 0 && g->status == TR_OK) {
        g->status = tr_lua_unquote(tok, &text, g->err);
        tr_buf_u8(&text, 0);
        if (g->status == TR_OK && text.status != TR_OK)
            g->status = tr_fail(g->err, text.status, "not enough memory to gather the lines");
        if (g->status == TR_OK)
            kept = keep(g, (const char *)text.data);
    }
    tr_buf_done(&text);
    return kept;
}

static const char *graph_str(const struct gather *g, tr_str s)
{
    return tr_graph_str(g->p->graph, s);
}

static uint16_t line_of_key(const struct gather *g, const char *key)
{
    const struct tr_graph *graph = g->p->graph;
    for (uint32_t i = 0; i < graph->line_count; i++)
        if (strcmp(graph_str(g, graph->lines[i].key), key) == 0)
            return (uint16_t)i;
    return TR_NONE;
}

/* The wordings of a key in one language only; code's come from the graph. */
static void own_wordings(const struct gather *g, enum tr_lang lang, const char *key,
                         struct wordings *out)
{
    const struct tr_graph *graph = g->p->graph;
    const struct tr_lines_source *src = &g->in->lines[lang];
    const struct tr_entry *e = src->readable ? tr_lines_file_find(&src->lines, key) : NULL;
    out->count = 0;
    out->line = e ? e->line : 0;
    if (e && e->literal) {
        for (; out->count < e->count; out->count++)
            out->v[out->count] = src->lines.wordings[e->first + out->count].text;
        return;
    }
    uint16_t line = e || (src->file >= 0 && !src->readable) ? line_of_key(g, key) : TR_NONE;
    if (line == TR_NONE)
        return;
    const struct tr_slice *s = &graph->lines[line].variants[lang];
    for (; out->count < s->count && out->count < TR_VARIANTS_MAX; out->count++)
        out->v[out->count] = graph_str(g, graph->variants[s->first + out->count].text);
    out->line = out->line ? out->line : 1;
}

static struct tr_phrase *add(struct gather *g, const char *key, enum tr_phrase_kind kind,
                             enum tr_phrase_home home)
{
    struct tr_phrases *p = g->p;
    if (g->status != TR_OK)
        return NULL;
    if (p->count == g->in->cap) {
        size_t cap = g->in->cap ? g->in->cap * 2 : 128;
        struct tr_phrase *more = tr_realloc(p->v, cap * sizeof *more);
        if (!more) {
            g->status = tr_fail(g->err, TR_ENOMEM, "not enough memory to gather the lines");
            return NULL;
        }
        p->v = more;
        g->in->cap = cap;
    }
    struct tr_phrase *ph = &p->v[p->count++];
    *ph = (struct tr_phrase){.kind = kind,
                             .home = home,
                             .beat = TR_NONE,
                             .side = TR_NONE,
                             .path = "",
                             .source = "",
                             .text = "",
                             .file = "",
                             .site = -1};
    (void)snprintf(ph->key, sizeof ph->key, "%s", key);
    return ph;
}

static bool has_key(const struct gather *g, const char *key)
{
    for (size_t i = 0; i < g->p->count; i++)
        if (strcmp(g->p->v[i].key, key) == 0)
            return true;
    return false;
}

/* Is it a key of any file of lines? */
static bool is_key(const struct gather *g, const char *key)
{
    struct wordings w;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        own_wordings(g, (enum tr_lang)lang, key, &w);
        if (w.line)
            return true;
    }
    return false;
}

/* Where a phrase is met: what all kinds of homes have in common. */
struct meeting {
    enum tr_phrase_kind kind;
    uint16_t beat, side;
    uint32_t option;
    const char *path;
};

static void fill(struct gather *g, struct tr_phrase *ph, const struct meeting *m)
{
    ph->beat = m->beat;
    ph->side = m->side;
    ph->option = m->option;
    ph->path = keep(g, m->path);
}

/* Every wording of a key of the files of lines. */
static void add_key(struct gather *g, const char *key, const struct meeting *m)
{
    struct wordings from, to;
    char file[32];
    if (has_key(g, key))
        return;
    enum tr_lang lang = g->p->from;
    own_wordings(g, lang, key, &from);
    for (int k = 0; k < TR_LANG_COUNT && from.count == 0; k++) {
        lang = (enum tr_lang)tr_lang_nearest[g->p->from][k];
        own_wordings(g, lang, key, &from);
    }
    own_wordings(g, g->p->to, key, &to);
    (void)snprintf(file, sizeof file, "lines/%s.lua", tr_lang_names[lang]);
    size_t n = from.count > to.count ? from.count : to.count;
    for (size_t i = 0; i < n && g->status == TR_OK; i++) {
        struct tr_phrase *ph = add(g, key, m->kind, TR_HOME_LINES);
        if (!ph)
            return;
        fill(g, ph, m);
        ph->variant = n > 1 ? (uint32_t)i + 1 : 0;
        ph->source = from.count ? keep(g, from.v[i % from.count]) : "";
        ph->text = i < to.count ? keep(g, to.v[i]) : "";
        ph->file = keep(g, file);
        ph->line = from.line;
    }
}

/* A text in place, as the survey has found it. */
static void add_site(struct gather *g, size_t index, const struct meeting *m)
{
    const struct tr_text_site *site = &g->in->survey.v[index];
    enum tr_lang from = g->p->from, to = g->p->to;
    if (site->kind == TR_SITE_KEY) {
        add_key(g, site->key, m);
        return;
    }
    if (has_key(g, site->path))
        return;
    bool plain = site->kind == TR_SITE_PLAIN;
    struct tr_phrase *ph = add(g, site->path, m->kind, plain ? TR_HOME_PLAIN : TR_HOME_TABLE);
    if (!ph)
        return;
    fill(g, ph, m);
    for (int k = 0; k < TR_LANG_COUNT && !plain && site->in[from].len == 0; k++)
        from = (enum tr_lang)tr_lang_nearest[g->p->from][k];
    ph->source = literal(g, &site->in[plain ? 0 : from]);
    if (plain)
        ph->text = g->p->from == to ? ph->source : "";
    else
        ph->text = literal(g, &site->in[to]);
    ph->file = g->in->sources.req.files[site->file].name;
    ph->line = site->line;
    ph->site = (int)index;
}

/* A text that only the graph knows. */
static void add_code(struct gather *g, const char *from, const char *to, const struct meeting *m)
{
    if (!from[0] || has_key(g, m->path))
        return;
    struct tr_phrase *ph = add(g, m->path, m->kind, TR_HOME_CODE);
    if (!ph)
        return;
    fill(g, ph, m);
    ph->source = keep(g, from);
    ph->text = strcmp(from, to) == 0 && g->p->from != g->p->to ? "" : keep(g, to);
    ph->file = "scenario.lua";
}

/* ---- the head --------------------------------------------------------------- */

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static void add_head(struct gather *g)
{
    const struct tr_survey *survey = &g->in->survey;
    for (size_t i = 0; i < survey->count && g->status == TR_OK; i++) {
        const char *path = survey->v[i].path;
        struct meeting m = {.kind = TR_PHRASE_HEAD, .beat = TR_NONE, .side = TR_NONE, .path = path};
        if (!starts(path, "scenario.") || starts(path, "scenario.events."))
            continue;
        if (starts(path, "scenario.facts."))
            m.kind = TR_PHRASE_FACT;
        add_site(g, i, &m);
    }
}

/* A head's text that the sources do not show: a function has made it. */
static void add_made(struct gather *g, const char *path, const struct tr_text *text)
{
    struct meeting m = {.kind = TR_PHRASE_HEAD, .beat = TR_NONE, .side = TR_NONE, .path = path};
    const char *from = graph_str(g, text->in[g->p->from]);
    if (tr_survey_find(&g->in->survey, path))
        return;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_lines_source *src = &g->in->lines[lang];
        for (size_t i = 0; src->readable && i < src->lines.wording_count; i++)
            if (strcmp(src->lines.wordings[i].text, from) == 0)
                return; /* from a file of lines, where it comes with its key */
    }
    add_code(g, from, graph_str(g, text->in[g->p->to]), &m);
}

static void add_made_head(struct gather *g)
{
    const struct tr_graph *graph = g->p->graph;
    char path[TR_PHRASE_KEY];
    add_made(g, "scenario.title", &graph->title);
    add_made(g, "scenario.about", &graph->about);
    add_made(g, "scenario.caller.who", &graph->caller.who);
    for (uint32_t i = 0; i < graph->cast_count; i++) {
        (void)snprintf(path, sizeof path, "scenario.cast.%s.who",
                       graph_str(g, graph->cast[i].name));
        add_made(g, path, &graph->cast[i].who);
    }
    for (uint32_t i = 0; i < graph->slip_count; i++) {
        (void)snprintf(path, sizeof path, "scenario.slip[%u].title", i + 1);
        add_made(g, path, &graph->slip[i].title);
    }
}

/* ---- the call ----------------------------------------------------------------- */

/* A line of the graph: of a file of lines, found in place, or known to the graph only. */
static void add_line(struct gather *g, uint16_t index, const struct meeting *m)
{
    const struct tr_graph *graph = g->p->graph;
    if (index == TR_NONE)
        return;
    const struct tr_line *line = &graph->lines[index];
    const char *key = graph_str(g, line->key);
    const struct tr_text_site *site = tr_survey_find(&g->in->survey, m->path);
    if (is_key(g, key))
        add_key(g, key, m);
    else if (site)
        add_site(g, (size_t)(site - g->in->survey.v), m);
    else
        add_code(g, graph_str(g, graph->variants[line->variants[g->p->from].first].text),
                 graph_str(g, graph->variants[line->variants[g->p->to].first].text), m);
}

static void add_side(struct gather *g, uint16_t side, uint16_t beat)
{
    const struct tr_graph *graph = g->p->graph;
    char path[TR_PHRASE_KEY];
    if (side == TR_NONE)
        return;
    struct meeting m = {.kind = TR_PHRASE_EVENT, .beat = beat, .side = side, .path = path};
    (void)snprintf(path, sizeof path, "scenario.events.%s.says",
                   graph_str(g, graph->sides[side].name));
    add_line(g, graph->sides[side].line, &m);
}

static void add_list(struct gather *g, uint16_t beat, const struct tr_slice *refs,
                     const char *field, enum tr_phrase_kind kind)
{
    const struct tr_graph *graph = g->p->graph;
    char path[TR_PHRASE_KEY];
    for (uint32_t i = 0; i < refs->count; i++) {
        struct meeting m = {
            .kind = kind, .beat = beat, .side = TR_NONE, .option = i + 1, .path = path};
        (void)snprintf(path, sizeof path, "beats.%s.%s[%u]", graph_str(g, graph->beats[beat].name),
                       field, i + 1);
        add_line(g, graph->refs[refs->first + i], &m);
    }
}

static void add_beat(struct gather *g, uint16_t index)
{
    const struct tr_graph *graph = g->p->graph;
    const struct tr_beat *beat = &graph->beats[index];
    char path[TR_PHRASE_KEY];
    struct meeting m = {.kind = TR_PHRASE_SPOKEN, .beat = index, .side = TR_NONE, .path = path};
    (void)snprintf(path, sizeof path, "beats.%s.caller", graph_str(g, beat->name));
    add_line(g, beat->line, &m);
    add_side(g, beat->start, index);
    add_list(g, index, &beat->choices, "choices", TR_PHRASE_CHOICE);
    add_list(g, index, &beat->asides, "asides", TR_PHRASE_ASIDE);
}

static void add_beats(struct gather *g)
{
    const struct tr_graph *graph = g->p->graph;
    uint16_t beats[TR_BEATS_MAX];
    for (uint16_t i = 0; i < graph->beat_count; i++)
        beats[i] = i;
    if (g->in->order)
        g->in->order(graph, beats);
    for (uint32_t i = 0; i < graph->beat_count && g->status == TR_OK; i++) {
        const struct tr_beat *beat = &graph->beats[beats[i]];
        add_beat(g, beats[i]);
        for (uint16_t s = 0; i == 0 && s < graph->side_count; s++)
            if (graph->sides[s].at_ms != TR_NEVER) /* begins by itself */
                add_side(g, s, TR_NONE);
        for (uint32_t b = 0; b < beat->branches.count; b++)
            add_side(g, graph->branches[beat->branches.first + b].start, beats[i]);
    }
    for (uint16_t s = 0; s < graph->side_count; s++)
        add_side(g, s, TR_NONE);
}

/* Does the loader say that nothing uses this key? */
static bool is_unused(const struct gather *g, const char *key)
{
    const struct tr_findings *list = &g->in->loaded.findings;
    for (size_t i = 0; i < list->count; i++) {
        const char *dot = strrchr(list->v[i].path, '.');
        if (tr_code_parse(list->v[i].code) == TR_C_UNUSED_LINE && dot && strcmp(dot + 1, key) == 0)
            return true;
    }
    return false;
}

/* Keys that only code uses. */
static void add_rest(struct gather *g)
{
    struct meeting m = {.kind = TR_PHRASE_OTHER, .beat = TR_NONE, .side = TR_NONE, .path = ""};
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_lines_source *src = &g->in->lines[lang];
        for (size_t i = 0; src->readable && i < src->lines.count && g->status == TR_OK; i++) {
            const char *key = src->lines.entries[i].key;
            if (key[0] && !has_key(g, key) && !is_unused(g, key))
                add_key(g, key, &m);
        }
    }
}

tr_status tr_phrases_gather(struct tr_phrases *p, tr_err *err)
{
    struct gather g = {.p = p, .in = p->inside, .err = err};
    add_head(&g);
    add_made_head(&g);
    add_beats(&g);
    add_rest(&g);
    return g.status;
}
