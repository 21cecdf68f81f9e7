/* Findings of a walk, its figures, and the bots; see walk_report.h. */
#include "cli/walk_report.h"

#include <jansson.h>
#include <string.h>

#include "audit/wording.h"
#include "base/file.h"
#include "cli/cli.h"
#include "report/rows.h"

/* ---- findings ---------------------------------------------------------------------- */

/* One thing to say about the scenario. */
struct note {
    const char *severity;         /* as tr_severity_names */
    char about[TR_NAME_MAX + 16]; /* "beats.asks.on[2]" */
    char text[512];
    char file[TR_NAME_MAX + 32]; /* name of its script, or empty */
    struct tr_walk_end way;
    bool quiet; /* not in the text */
};

struct report {
    const struct tr_walk *walk;
    const struct tr_walk_view *view;
    json_t *list;
    uint32_t warnings;
    struct tr_err *err;
    tr_status status;
};

/* The script of a way; NULL when there is none to write. */
static json_t *script_of(struct report *r, const struct note *n)
{
    char path[TR_PATH_MAX];
    struct tr_buf text;
    if (n->way.state == TR_WALK_NONE || !n->file[0])
        return json_null();
    tr_buf_init(&text, (size_t)1 << 20);
    tr_status st = tr_walk_script(r->walk, n->way, &text, r->err);
    if (st == TR_ENOTFOUND)
        st = TR_OK;
    if (st == TR_OK && r->view->scripts) {
        st = tr_path_join(path, sizeof path, r->view->scripts, n->file, r->err);
        if (st == TR_OK)
            st = tr_file_write(path, text.data, text.len, r->err);
    }
    json_t *out =
        st == TR_OK ? json_stringn(text.len ? (const char *)text.data : "", text.len) : json_null();
    if (st != TR_OK)
        r->status = st;
    tr_buf_done(&text);
    return out;
}

static void tell(struct report *r, const struct note *n)
{
    r->warnings += strcmp(n->severity, "warning") == 0;
    json_t *script = script_of(r, n);
    (void)json_array_append_new(r->list,
                                json_pack("{s:s, s:s, s:s, s:o}", "severity", n->severity, "path",
                                          n->about, "message", n->text, "script", script));
    if (!r->view->json && !n->quiet)
        printf("%s: %s: %s\n", tr_say(n->severity), n->about, n->text);
}

/* other: another call may come to it */
static const char *unreached(const struct report *r, bool other)
{
    if (other)
        return tr_say("not reached in this call, but perhaps with another seed, mode, profile, "
                      "language or house");
    if (r->walk->complete)
        return tr_say("no way leads here");
    return r->walk->coarse ? tr_say("not reached by what was tried")
                           : tr_say("not reached before the walk was stopped");
}

static void word_untaken(const struct report *r, bool other, const char *branch, struct note *n)
{
    if (other)
        (void)snprintf(n->text, sizeof n->text,
                       tr_say("not taken in this call, but perhaps with another seed, mode, "
                              "profile, language or house (%.200s)"),
                       branch);
    else if (r->walk->complete)
        (void)snprintf(n->text, sizeof n->text, tr_say("never taken (%.200s)"), branch);
    else
        (void)snprintf(n->text, sizeof n->text, tr_say("not taken by what was tried (%.200s)"),
                       branch);
}

/* What is not proved is not warned of. */
static const char *severity(const struct tr_walk *walk, bool other)
{
    return walk->complete && !other ? "warning" : "note";
}

static void tell_ways(struct report *r)
{
    const struct tr_walk *walk = r->walk;
    const struct tr_graph *g = walk->content->graph;
    const struct tr_walk_end nowhere = {.state = TR_WALK_NONE};
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const char *beat = tr_graph_str(g, g->beats[i].name);
        if (walk->beats[i].state == TR_WALK_NONE) {
            bool other = walk->others.beats[i];
            struct note n = {.severity = severity(walk, other), .way = nowhere};
            (void)snprintf(n.about, sizeof n.about, "beats.%s", beat);
            (void)snprintf(n.text, sizeof n.text, "%s", unreached(r, other));
            tell(r, &n);
            continue;
        }
        for (uint32_t b = 0; b < g->beats[i].branches.count; b++) {
            uint32_t at = g->beats[i].branches.first + b;
            struct tr_buf words;
            if (walk->branches[at].state != TR_WALK_NONE)
                continue;
            bool other = walk->others.branches[at];
            struct note n = {.severity = severity(walk, other), .way = nowhere};
            tr_buf_init(&words, 4096);
            tr_word_branch(g, &g->branches[at], &words);
            tr_buf_u8(&words, 0);
            (void)snprintf(n.about, sizeof n.about, "beats.%s.on[%u]", beat, b + 1);
            word_untaken(r, other, words.status == TR_OK ? (const char *)words.data : "", &n);
            tr_buf_done(&words);
            tell(r, &n);
        }
    }
}

static const char *rule_id(const struct report *r, uint32_t rule)
{
    const struct tr_setup *setup = r->walk->content->setup;
    return tr_card_str(setup->card, setup->card->rules[setup->rules[rule]].id);
}

/* The rules that are broken on the best way that was found. */
static void put_broken(struct report *r, struct tr_walk_end way, char *out, size_t cap)
{
    struct tr_verdict v;
    size_t at = 0;
    out[0] = '\0';
    if (tr_walk_verdict(r->walk, way, &v, r->err) != TR_OK)
        return;
    for (uint32_t i = 0; i < v.rule_count && at + TR_NAME_MAX + 2 < cap; i++)
        if (v.rules[i].result == TR_BROKEN)
            at += (size_t)snprintf(out + at, cap - at, "%s%s", at > 0 ? ", " : "", rule_id(r, i));
}

static void word_ending(struct report *r, const struct tr_walk_ending *e, struct note *n)
{
    char broken[240];
    uint16_t rule = e->beat == TR_NONE ? TR_NONE : r->walk->spoils.beats[e->beat];
    if (!e->scored) {
        (void)snprintf(n->text, sizeof n->text, "%s", tr_say("can be reached"));
    } else if (e->beat == TR_NONE || e->most == 1000) {
        (void)snprintf(n->text, sizeof n->text, tr_say("%u to %u points"), e->least, e->most);
    } else if (rule < r->walk->rule_count) {
        (void)snprintf(
            n->text, sizeof n->text,
            tr_say("%u to %u points; full marks are impossible, as every way here breaks "
                   "a rule that never forgives (%s)"),
            e->least, e->most, rule_id(r, rule));
    } else {
        put_broken(r, e->best, broken, sizeof broken);
        (void)snprintf(n->text, sizeof n->text,
                       tr_say("%u to %u points; full marks were not found here; broken on the best "
                              "way: %s"),
                       e->least, e->most, broken);
    }
}

static void tell_endings(struct report *r)
{
    const struct tr_walk *walk = r->walk;
    for (uint32_t i = 0; i < walk->ending_count; i++) {
        const struct tr_walk_ending *e = &walk->endings[i];
        struct note n = {.severity = "note"};
        if (e->calls == 0)
            continue;
        (void)snprintf(n.about, sizeof n.about, "endings.%s", e->name);
        (void)snprintf(n.file, sizeof n.file, "ending-%s.script", e->name);
        n.way = e->scored ? e->best : e->first;
        word_ending(r, e, &n);
        tell(r, &n);
    }
}

/* ---- where full marks are lost ------------------------------------------------------------- */

/* kind: "on" or "choices"; at: from 0 */
static void tell_spoil(struct report *r, uint32_t beat, const char *kind, uint32_t at,
                       struct tr_walk_end way, uint16_t rule)
{
    const struct tr_graph *g = r->walk->content->graph;
    const char *name = tr_graph_str(g, g->beats[beat].name);
    struct note n = {.severity = "note", .way = way, .quiet = true};
    (void)snprintf(n.about, sizeof n.about, "beats.%s.%s[%u]", name, kind, at + 1);
    (void)snprintf(n.file, sizeof n.file, "spoilt-%s-%s-%u.script", name, kind, at + 1);
    (void)snprintf(n.text, sizeof n.text, tr_say("full marks are impossible from here (%s)"),
                   rule_id(r, rule));
    tell(r, &n);
}

/* Only where they could be had until then. */
static void tell_spoils(struct report *r)
{
    const struct tr_walk *w = r->walk;
    const struct tr_graph *g = w->content->graph;
    uint32_t branches = 0, choices = 0;
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *beat = &g->beats[i];
        for (uint32_t k = 0; w->spoils.beats[i] == TR_NONE && k < beat->branches.count; k++) {
            uint32_t at = beat->branches.first + k;
            if (w->spoils.branches[at] == TR_NONE || w->branches[at].state == TR_WALK_NONE)
                continue;
            tell_spoil(r, i, "on", k, w->branches[at], w->spoils.branches[at]);
            branches++;
        }
        for (uint32_t k = 0; w->spoils.beats[i] == TR_NONE && k < beat->choices.count; k++) {
            uint32_t at = beat->choices.first + k;
            if (w->spoils.choices[at] == TR_NONE || w->choices[at].state == TR_WALK_NONE)
                continue;
            tell_spoil(r, i, "choices", k, w->choices[at], w->spoils.choices[at]);
            choices++;
        }
    }
    if (!r->view->json && branches + choices > 0)
        printf(tr_say("full marks become impossible on %u branches and with %u ready-made answers; "
                      "--json lists them, --scripts shows each\n"),
               branches, choices);
}

static void tell_rules(struct report *r)
{
    const struct tr_walk *walk = r->walk;
    const struct tr_card *card = walk->content->card;
    for (uint32_t i = 0; i < walk->rule_count; i++) {
        const struct tr_walk_rule *rule = &walk->rules[i];
        const char *id = tr_card_str(card, card->rules[rule->rule].id);
        struct note n = {.severity = "note",
                         .way = rule->broken ? rule->how_broken : rule->how_met};
        uint32_t kind = card->rules[rule->rule].kind;
        if (rule->met && (rule->broken || kind == TR_RULE_REPEAT))
            continue; /* no two walked answers are the same */
        if (!rule->met && !rule->broken)
            n.way.state = TR_WALK_NONE;
        (void)snprintf(n.about, sizeof n.about, "rules.%s", id);
        (void)snprintf(n.file, sizeof n.file, "rule-%s.script", id);
        (void)snprintf(n.text, sizeof n.text, "%s",
                       rule->met      ? tr_say("was never broken")
                       : rule->broken ? tr_say("was never met")
                                      : tr_say("never came into force"));
        tell(r, &n);
    }
}

static void tell_extremes(struct report *r)
{
    const struct tr_walk *w = r->walk;
    const struct {
        const char *name;
        struct tr_walk_end way;
        bool points;
        int64_t value;
    } rows[] = {
        {"lowest", w->least, true, w->least_score},
        {"highest", w->most, true, w->most_score},
        {"shortest", w->shortest, false, w->shortest_ms / 1000},
        {"longest", w->longest, false, w->longest_ms / 1000},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct note n = {.severity = "note", .way = rows[i].way};
        (void)snprintf(n.about, sizeof n.about, "calls.%s", rows[i].name);
        (void)snprintf(n.file, sizeof n.file, "%s.script", rows[i].name);
        (void)snprintf(n.text, sizeof n.text,
                       rows[i].points ? tr_say("%lld points") : tr_say("%lld seconds"),
                       (long long)rows[i].value);
        tell(r, &n);
    }
}

/* ---- the whole ------------------------------------------------------------------------ */

static uint32_t reached(const struct tr_walk_end *v, uint32_t count)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        n += v[i].state != TR_WALK_NONE;
    return n;
}

static json_t *fraction(uint32_t total, uint32_t covered)
{
    return json_pack("{s:i, s:i}", "total", (int)total, "covered", (int)covered);
}

struct totals {
    uint32_t beats, branches, rules, endings, endings_all;
};

static struct totals totals_of(const struct tr_walk *walk)
{
    const struct tr_graph *g = walk->content->graph;
    struct totals t = {.beats = reached(walk->beats, g->beat_count),
                       .branches = reached(walk->branches, g->branch_count)};
    for (uint32_t i = 0; i < walk->rule_count; i++)
        t.rules += walk->rules[i].met && walk->rules[i].broken;
    for (uint32_t i = 0; i < walk->ending_count; i++) {
        t.endings_all += walk->endings[i].beat != TR_NONE;
        t.endings += walk->endings[i].beat != TR_NONE && walk->endings[i].calls > 0;
    }
    return t;
}

static json_t *bots_json(const struct tr_bot_result *bots)
{
    json_t *list = json_array();
    for (int i = 0; i < TR_BOT_COUNT; i++)
        (void)json_array_append_new(list,
                                    json_pack("{s:s, s:i, s:i, s:s}", "name", tr_bot_names[i],
                                              "score", (int)bots[i].score, "duration_ms",
                                              (int)bots[i].duration_ms, "ending", bots[i].ending));
    return list;
}

static void bot_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct tr_bot_result *bot = (const struct tr_bot_result *)ctx + index;
    out[0].text = tr_bot_names[index];
    out[1].num = bot->score;
    out[2].num = bot->duration_ms / 1000;
    out[3].text = bot->ending;
}

static tr_status bots_table(const struct tr_bot_result *bots, tr_err *err)
{
    const struct tr_col cols[] = {
        {.id = "name", .title = tr_say("player"), .type = TR_COL_TEXT},
        {.id = "score", .title = tr_say("score"), .type = TR_COL_INT},
        {.id = "seconds", .title = tr_say("seconds"), .type = TR_COL_INT},
        {.id = "ending", .title = tr_say("ending"), .type = TR_COL_TEXT},
    };
    struct tr_rows rows = {.cols = cols,
                           .col_count = sizeof cols / sizeof *cols,
                           .row_count = TR_BOT_COUNT,
                           .row = bot_row,
                           .ctx = bots,
                           .marked = SIZE_MAX};
    return tr_rows_text(&rows, stdout, err);
}

static json_t *document(const struct report *r)
{
    const struct tr_walk *w = r->walk;
    const struct tr_graph *g = w->content->graph;
    struct totals t = totals_of(w);
    return json_pack(
        "{s:s, s:i, s:I, s:b, s:b, s:o, s:o, s:o, s:o, s:{s:i, s:i, s:i, s:b, s:b, s:b, s:i, s:i, "
        "s:i, "
        "s:i}, "
        "s:{s:i, s:i}, s:I, s:O, s:o}",
        "scenario", tr_graph_str(g, g->id), "states", (int)w->states, "steps", (json_int_t)w->steps,
        "complete", (int)w->complete, "coarse", (int)w->coarse, "beats",
        fraction(g->beat_count, t.beats), "branches", fraction(g->branch_count, t.branches),
        "rules", fraction(w->rule_count, t.rules), "endings", fraction(t.endings_all, t.endings),
        "score", "min", (int)w->least_score, "max", (int)w->most_score, "mean", (int)w->mean,
        "exact", (int)w->exact, "min_exact", (int)(w->exact || w->least_score == 0), "max_exact",
        (int)(w->exact || w->most_score == 1000), "p10", (int)w->p10, "p50", (int)w->p50, "p90",
        (int)w->p90, "samples", (int)w->samples, "talk_ms", "min", (int)w->shortest_ms, "max",
        (int)w->longest_ms, "bytes", (json_int_t)w->bytes, "findings", r->list, "bots",
        bots_json(r->view->bots));
}

static void summary(const struct tr_walk *w)
{
    const struct tr_graph *g = w->content->graph;
    struct totals t = totals_of(w);
    printf(tr_say("%s: %u states, %llu steps; beats %u of %u, branches %u of %u, endings %u of %u, "
                  "rules both met and broken %u of %u\n"),
           tr_graph_str(g, g->id), w->states, (unsigned long long)w->steps, t.beats, g->beat_count,
           t.branches, g->branch_count, t.endings, t.endings_all, t.rules, w->rule_count);
    printf(tr_say("score of answered calls %u to %u (%s); of %u calls at random, answered or not: "
                  "mean %u, middle %u, a tenth below %u, a tenth above %u\n"),
           w->least_score, w->most_score, w->exact ? tr_say("exact") : tr_say("found so far"),
           w->samples, w->mean, w->p50, w->p10, w->p90);
    if (w->coarse)
        puts(tr_say("Conditions ask for more lengths of time, or offer more to do, than are tried "
                    "here: what was not come to may still be."));
    else if (!w->complete)
        puts(tr_say("The walk was stopped early; --states and --seconds let it go on for longer."));
}

int tr_walk_report(const struct tr_walk_view *view)
{
    tr_err err = {0};
    struct report r = {
        .walk = view->walk, .view = view, .list = json_array(), .err = &err, .status = TR_OK};
    if (!view->json)
        summary(r.walk);
    tell_ways(&r);
    tell_endings(&r);
    tell_spoils(&r);
    tell_rules(&r);
    tell_extremes(&r);
    int code = r.warnings ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
    if (r.status != TR_OK)
        code = tr_cli_fail(&err);
    else if (view->json)
        code = tr_cli_print_json(document(&r), code);
    else if (bots_table(view->bots, &err) != TR_OK)
        code = tr_cli_fail(&err);
    json_decref(r.list);
    return code;
}
