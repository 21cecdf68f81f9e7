/* What a translator is told about each line. */
#include "cli/translate.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "audit/boxes.h"
#include "audit/voices.h"
#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"

#define TEXT_MAX 4096

bool tr_translate_take(struct tr_translate_request *r, int opt)
{
    enum tr_lang lang;
    switch (opt) {
    case TR_TRANSLATE_LANG:
        if (!tr_cli_lang(optarg, &lang))
            return false;
        r->to = (int)lang;
        return true;
    case TR_TRANSLATE_FROM:
        return tr_cli_lang(optarg, &r->from);
    case TR_TRANSLATE_DATA:
        r->data = optarg;
        return true;
    case TR_TRANSLATE_FORCE:
        r->force = true;
        return true;
    default:
        return false;
    }
}

/* Text that is put together; what does not fit is left out. */
struct note {
    char text[TEXT_MAX];
    size_t len;
};

static void add(struct note *n, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void add(struct note *n, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int wrote = vsnprintf(n->text + n->len, sizeof n->text - n->len, format, args);
    va_end(args);
    if (wrote > 0 && (size_t)wrote < sizeof n->text - n->len)
        n->len += (size_t)wrote;
    else
        n->text[n->len] = '\0';
}

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static bool ends(const char *text, const char *with)
{
    size_t a = strlen(text), b = strlen(with);
    return a >= b && strcmp(text + a - b, with) == 0;
}

/* ---- where, who ------------------------------------------------------------------- */

static void say_where(const struct tr_phrases *p, const struct tr_phrase *ph, struct note *n)
{
    if (ph->beat != TR_NONE)
        add(n, tr_say("beat %s"), tr_graph_str(p->graph, p->graph->beats[ph->beat].name));
    else if (starts(ph->path, "scenario."))
        add(n, "%s", ph->path + strlen("scenario."));
}

static void say_speaker(const struct tr_phrases *p, const struct tr_phrase *ph, struct note *n)
{
    const struct tr_graph *g = p->graph;
    uint16_t by = TR_NONE;
    if (ph->kind == TR_PHRASE_CHOICE || ph->kind == TR_PHRASE_ASIDE) {
        add(n, "%s", tr_say("the trainee"));
        return;
    }
    if (ph->kind == TR_PHRASE_SPOKEN && ph->beat != TR_NONE)
        by = g->beats[ph->beat].by;
    else if (ph->kind == TR_PHRASE_EVENT && ph->side != TR_NONE)
        by = g->sides[ph->side].by;
    else
        return;
    const struct tr_text *who = by == TR_NONE ? &g->caller.who : &g->cast[by].who;
    const char *name = tr_graph_str(g, who->in[p->from]);
    if (ph->kind == TR_PHRASE_SPOKEN || by != TR_NONE)
        add(n, "%s", name[0] ? name : tr_say("the caller"));
}

/* ---- what it is --------------------------------------------------------------------- */

static void say_head(const struct tr_phrase *ph, struct note *n)
{
    static const struct {
        const char *begin, *end, *what;
    } parts[] = {
        {"scenario.title", "", "the scenario's title"},
        {"scenario.about", "", "what the trainee reads before the call"},
        {"scenario.caller.who", "", "what captions call the caller"},
        {"scenario.caller.surname", "", "the caller's surname"},
        {"scenario.cast.", ".who", "what captions call this voice"},
        {"scenario.slip", ".title", "a field of the message slip"},
        {"scenario.people", ".name", "somebody whom the trainee can ask"},
        {"scenario.people", ".department", "where this person works"},
        {"scenario.people", ".back", "when this person is back"},
        {"scenario.knowledge", ".title", "an entry that the trainee can look up"},
        {"scenario.knowledge", ".text", "what the trainee reads in this entry"},
        {"scenario.facts.", "]", "one value of a fact that is drawn by chance"},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!starts(ph->path, parts[i].begin) || !ends(ph->path, parts[i].end))
            continue;
        add(n, "%s", tr_say(parts[i].what));
        return;
    }
    add(n, "%s", tr_say("used by the scenario's own code"));
}

static void say_expected(const struct tr_phrases *p, const struct tr_phrase *ph, struct note *n)
{
    const struct tr_graph *g = p->graph;
    const struct tr_beat *beat = &g->beats[ph->beat];
    for (uint32_t i = 0; i < beat->expects.count; i++)
        add(n, "%s%s", i ? ", " : tr_say("; expected in the answer: "),
            tr_graph_str(g, g->acts[g->refs[beat->expects.first + i]]));
}

/* What is said right before an answer, in the source's language. */
static const char *line_before(const struct tr_phrases *p, const struct tr_phrase *ph)
{
    const struct tr_graph *g = p->graph;
    uint16_t line = g->beats[ph->beat].line;
    return line == TR_NONE
               ? ""
               : tr_graph_str(g, g->variants[g->lines[line].variants[p->from].first].text);
}

static void say_context(const struct tr_phrases *p, const struct tr_phrase *ph, struct note *n)
{
    const struct tr_graph *g = p->graph;
    bool met = ph->beat != TR_NONE;
    const char *before = met ? line_before(p, ph) : "";
    switch (ph->kind) {
    case TR_PHRASE_SPOKEN:
        add(n, "%s", tr_say("spoken line"));
        if (met && g->beats[ph->beat].ending)
            add(n, tr_say("; the call ends as %s"), tr_graph_str(g, g->beats[ph->beat].ending));
        break;
    case TR_PHRASE_CHOICE:
        add(n, tr_say("ready-made answer %u"), ph->option);
        break;
    case TR_PHRASE_ASIDE:
        add(n, tr_say("ready-made words %u that the caller does not hear"), ph->option);
        break;
    case TR_PHRASE_EVENT:
        add(n, tr_say("said when the side event %s begins"),
            ph->side == TR_NONE ? "" : tr_graph_str(g, g->sides[ph->side].name));
        break;
    default:
        say_head(ph, n);
    }
    if (before[0] && (ph->kind == TR_PHRASE_CHOICE || ph->kind == TR_PHRASE_ASIDE))
        add(n, tr_say("; after: %s"), before);
    if (met && (ph->kind == TR_PHRASE_SPOKEN || ph->kind == TR_PHRASE_CHOICE))
        say_expected(p, ph, n);
}

/* ---- notes ------------------------------------------------------------------------------ */

/* Where the window has only so much room, or TR_BOX_COUNT. */
static enum tr_box_id box_of(const struct tr_phrases *p, const struct tr_phrase *ph)
{
    const struct tr_graph *g = p->graph;
    unsigned field = 0;
    if (ph->kind == TR_PHRASE_CHOICE || ph->kind == TR_PHRASE_ASIDE)
        return g->slip_count > 0 ? TR_BOX_ANSWER : TR_BOX_ANSWER_WIDE;
    if (strcmp(ph->path, "scenario.title") == 0)
        return TR_BOX_TITLE;
    if (starts(ph->path, "scenario.ca") && ends(ph->path, ".who"))
        return TR_BOX_WHO;
    if (sscanf(ph->path, "scenario.slip[%4u]", &field) == 1)
        return field > 0 && field <= g->slip_count && g->slip[field - 1].required
                   ? TR_BOX_SLIP_NEEDED
                   : TR_BOX_SLIP;
    if (starts(ph->path, "scenario.people") && ends(ph->path, ".name"))
        return TR_BOX_PERSON;
    return starts(ph->path, "scenario.knowledge") && ends(ph->path, ".title") ? TR_BOX_ENTRY
                                                                              : TR_BOX_COUNT;
}

static void say_notes(const struct tr_phrases *p, const struct tr_phrase *ph, struct note *n)
{
    enum tr_box_id box = box_of(p, ph);
    bool first = true;
    for (const char *at = strchr(ph->source, '{'); at; at = strchr(at + 1, '{')) {
        size_t len = strcspn(at, "}");
        if (!at[len])
            break;
        add(n, first ? tr_say("keep %.*s") : " %.*s", (int)len + 1, at);
        first = false;
    }
    if (ph->variant)
        add(n, tr_say("%swording %u, one is drawn by chance"), n->len ? "; " : "", ph->variant);
    if (box != TR_BOX_COUNT) {
        add(n, tr_say("%sroom for %d columns"), n->len ? "; " : "",
            tr_text_boxes[box].columns * tr_text_boxes[box].lines);
        add(n, "%s", p->to == TR_LANG_EN ? "" : tr_say(", of which a Chinese character takes two"));
    }
    if (ph->home == TR_HOME_CODE || (ph->home == TR_HOME_PLAIN && p->from != p->to))
        add(n, "%s%s", n->len ? "; " : "",
            tr_say("stands in place: cannot be imported before it is L\"key\""));
}

static bool set(struct tr_exchange_row *row, enum tr_exchange_field field, const char *text)
{
    return tr_exchange_set(row, field, text, strlen(text));
}

static bool fill(const struct tr_phrases *p, const struct tr_phrase *ph,
                 struct tr_exchange_row *row)
{
    struct note where = {.len = 0}, speaker = {.len = 0}, context = {.len = 0}, notes = {.len = 0};
    char place[TR_PATH_MAX];
    say_where(p, ph, &where);
    say_speaker(p, ph, &speaker);
    say_context(p, ph, &context);
    say_notes(p, ph, &notes);
    row->variant = ph->variant;
    int len = snprintf(place, sizeof place, "%s%s:%d", p->folder, ph->file, ph->line);
    if (len > 0 && len < (int)sizeof place && ph->line > 0) {
        row->file = tr_strndup(place, (size_t)len);
        if (!row->file)
            return false;
    }
    return set(row, TR_EX_KEY, ph->key) && set(row, TR_EX_WHERE, where.text) &&
           set(row, TR_EX_SPEAKER, speaker.text) && set(row, TR_EX_CONTEXT, context.text) &&
           set(row, TR_EX_SOURCE, ph->source) && set(row, TR_EX_TEXT, ph->text) &&
           set(row, TR_EX_NOTES, notes.text);
}

tr_status tr_translate_rows(const struct tr_phrases *p, struct tr_exchange *out, tr_err *err)
{
    (void)snprintf(out->scenario, sizeof out->scenario, "%s", tr_graph_str(p->graph, p->graph->id));
    out->from = (int)p->from;
    out->to = (int)p->to;
    for (size_t i = 0; i < p->count; i++) {
        struct tr_exchange_row *row = tr_exchange_add(out);
        if (!row || !fill(p, &p->v[i], row))
            return tr_fail(err, TR_ENOMEM, "%s", tr_say("not enough memory for the lines"));
    }
    return TR_OK;
}

static void play_order(const struct tr_graph *graph, uint16_t *beats)
{
    tr_play_order(graph, beats, NULL);
}

struct tr_phrases *tr_translate_load(const struct tr_loader *loader, const char *id,
                                     enum tr_lang from, enum tr_lang to, int *code)
{
    struct tr_findings findings = {0};
    struct tr_phrases *p = NULL;
    tr_err err = {0};
    tr_status st = tr_phrases_load(&p, loader, id, from, to, play_order, &findings, &err);
    size_t said = st != TR_OK ? tr_cli_say_errors(&findings) : 0;
    if (st == TR_ENOTFOUND)
        tr_cli_no_scenario(loader, id, &err);
    else if (st != TR_OK && said == 0)
        tr_cli_error("%s", err.msg);
    *code = st == TR_EFORMAT ? TR_EXIT_FINDINGS : TR_EXIT_USAGE;
    tr_findings_done(&findings);
    return st == TR_OK ? p : NULL;
}
