/* Re-scored runs as text and as JSON. */
#include <jansson.h>
#include <string.h>

#include "cli/rescore.h"
#include "report/rows.h"

static void name_of(const struct tr_rescore_round *r, char *out, size_t cap)
{
    const struct tr_card *card = tr_rescorer_card(r->rescorer);
    (void)snprintf(out, cap, "%s", tr_card_str(card, card->id));
}

/* ---- text -------------------------------------------------------------------- */

#define SHOWN 5 /* rules of a run; JSON has more */

/* "answer_within_three_rings 38→0, say_name 0→20 (new), …" */
static void why_text(const struct tr_rescore_row *row, char *out, size_t cap)
{
    const struct tr_rescored *o = &row->out;
    size_t len = 0;
    out[0] = '\0';
    if (o->before.fatal != o->after.fatal)
        len = (size_t)snprintf(out, cap, tr_say("fatal rules %d → %d"), o->before.fatal,
                               o->after.fatal);
    uint16_t shown = 0;
    for (; shown < o->kept && shown < SHOWN && len < cap; shown++) {
        const struct tr_rescore_rule *rule = &o->rules[shown];
        if (rule->points_before == rule->points_after)
            break; /* they come last */
        len += (size_t)snprintf(out + len, cap - len, "%s%s %d→%d%s", len ? ", " : "",
                                tr_rescore_rule_name(row->stage, rule), rule->points_before,
                                rule->points_after,
                                rule->after == TR_NONE    ? tr_say(" (not in this card)")
                                : rule->before == TR_NONE ? tr_say(" (new)")
                                                          : "");
    }
    if (o->changed > shown && shown > 0 && len < cap)
        (void)snprintf(out + len, cap - len, tr_say(", and %d more"), o->changed - shown);
}

static void places(const struct tr_rescore_row *row, char out[32])
{
    (void)snprintf(out, 32, row->before == row->after ? "%lld" : "%lld → %lld",
                   (long long)row->before, (long long)row->after);
}

static void print_row(FILE *out, const struct tr_rescore_row *row)
{
    char text[1600];
    places(row, text);
    fputs("  ", out);
    tr_cli_pad(out, text, 12);
    (void)snprintf(text, sizeof text, "%d → %d", row->out.before.score, row->out.after.score);
    tr_cli_pad(out, text, 13);
    fprintf(out, tr_say("run %lld, %s, %s\n"), (long long)row->row.id,
            *row->row.player ? row->row.player : "–", row->row.scenario);
    why_text(row, text, sizeof text);
    if (!*text)
        return;
    tr_cli_pad(out, "", 27);
    tr_cli_wrap(out, text, 27, 27, tr_cli_columns(out));
    fputc('\n', out);
}

/* Why runs keep their verdicts: a line a reason. */
static void print_kept(FILE *out, const struct tr_rescore_round *r)
{
    const char *const words[TR_RESCORE_COUNT] = {
        [TR_RESCORE_NO_RULES] = tr_say("the scorecard has no rule for their scenario"),
        [TR_RESCORE_OTHER_ENGINE] = tr_say("played by another version of the program"),
        [TR_RESCORE_UNFIT] = tr_say("scenario and scorecard do not go together"),
        [TR_RESCORE_FORGED] = tr_say("not what they claim to be"),
        [TR_RESCORE_DAMAGED] = tr_say("cannot be read")};
    for (int how = TR_RESCORED + 1; how < TR_RESCORE_COUNT; how++) {
        size_t n = 0;
        const struct tr_rescore_row *first = NULL;
        for (size_t i = 0; i < r->count; i++) {
            if ((int)r->rows[i].out.how != how)
                continue;
            first = first ? first : &r->rows[i];
            n++;
        }
        if (n > 0)
            fprintf(out, tr_say("%zu keep their verdicts: %s (%s), as run %lld: %s\n"), n,
                    words[how], tr_rescored_names[how], (long long)first->row.id,
                    first->out.reason);
    }
}

/* Groups of scenarios that the new card says nothing about, each stage once. */
static void print_missing(FILE *out, const struct tr_rescore_round *r)
{
    const struct tr_rescore_stage *said[64];
    size_t n = 0;
    for (size_t i = 0; i < r->count && n < 64; i++) {
        const struct tr_rescore_stage *s = r->rows[i].stage;
        bool known = !s || !s->graph || !s->missing;
        for (size_t k = 0; k < n && !known; k++)
            known = said[k] == s || strcmp(tr_graph_str(said[k]->graph, said[k]->graph->id),
                                           tr_graph_str(s->graph, s->graph->id)) == 0;
        if (known)
            continue;
        said[n++] = s;
        for (uint32_t g = 0; g < s->graph->group_count; g++)
            if (s->missing >> g & 1)
                fprintf(out,
                        tr_say("%s: this scorecard has no rule of the group \"%s\"; nothing of "
                               "it counts.\n"),
                        tr_graph_str(s->graph, s->graph->id),
                        tr_graph_str(s->graph, s->graph->groups[g]));
    }
}

tr_status tr_rescore_text(const struct tr_rescore_round *r, FILE *out, tr_err *err)
{
    char card[TR_NAME_MAX];
    name_of(r, card, sizeof card);
    if (r->count == 0) {
        fprintf(out, tr_say("No runs on %s yet.\n"), r->board);
        return TR_OK;
    }
    fprintf(out,
            tr_say("%s under %s: %zu runs re-scored, %zu with other points, %zu at another "
                   "rank.\n"),
            r->board, card, r->rescored, r->changed, r->moved);
    if (r->changed + r->moved > 0)
        fprintf(out, "\n  %s\n", tr_say("rank        points       whose, and which rules"));
    for (size_t i = 0; i < r->rescored; i++)
        if (r->rows[i].out.before.score != r->rows[i].out.after.score ||
            r->rows[i].before != r->rows[i].after)
            print_row(out, &r->rows[i]);
    if (r->kept + r->bad > 0)
        fputc('\n', out);
    print_kept(out, r);
    print_missing(out, r);
    if (r->stored > 0)
        fprintf(out, tr_say("%zu verdicts were kept beside the old ones.\n"), r->stored);
    if (ferror(out))
        return tr_fail(err, TR_EIO, "the result could not be written");
    return TR_OK;
}

/* ---- JSON -------------------------------------------------------------------- */

static json_t *side_json(const struct tr_rescore_side *side, int64_t rank)
{
    return json_pack("{s:i, s:i, s:i, s:o}", "score", side->score, "raw", side->raw, "fatal",
                     side->fatal, "rank", rank > 0 ? json_integer(rank) : json_null());
}

static json_t *rules_json(const struct tr_rescore_row *row)
{
    json_t *list = json_array();
    for (uint16_t i = 0; i < row->out.kept; i++) {
        const struct tr_rescore_rule *rule = &row->out.rules[i];
        const char *change = rule->after == TR_NONE    ? "removed"
                             : rule->before == TR_NONE ? "added"
                                                       : "changed";
        json_array_append_new(list,
                              json_pack("{s:s, s:s, s:i, s:i, s:s, s:s}", "id",
                                        tr_rescore_rule_name(row->stage, rule), "change", change,
                                        "before", rule->points_before, "after", rule->points_after,
                                        "result_before", tr_result_names[rule->result_before],
                                        "result_after", tr_result_names[rule->result_after]));
    }
    return list;
}

static json_t *missing_json(const struct tr_rescore_stage *s)
{
    json_t *list = json_array();
    for (uint32_t g = 0; s && s->graph && g < s->graph->group_count; g++)
        if (s->missing >> g & 1)
            json_array_append_new(list, json_string(tr_graph_str(s->graph, s->graph->groups[g])));
    return list;
}

static json_t *row_json(const struct tr_rescore_row *row)
{
    bool in = row->out.how == TR_RESCORED;
    return json_pack("{s:I, s:s, s:s, s:s, s:s, s:s, s:s, s:o, s:o, s:i, s:o, s:o}", "run_id",
                     (json_int_t)row->row.id, "player", row->row.player, "scenario",
                     row->row.scenario, "lang", row->row.lang, "at", row->row.at, "result",
                     tr_rescored_names[row->out.how], "reason", row->out.reason, "before",
                     side_json(&row->out.before, row->before), "after",
                     in ? side_json(&row->out.after, row->after) : json_null(), "rules_changed",
                     row->out.changed, "rules", in ? rules_json(row) : json_array(),
                     "missing_groups", missing_json(row->stage));
}

json_t *tr_rescore_json(const struct tr_rescore_round *r)
{
    char card[TR_NAME_MAX], digest[TR_DIGEST_HEX];
    json_t *runs = json_array();
    name_of(r, card, sizeof card);
    tr_digest_hex(&r->card, digest);
    for (size_t i = 0; i < r->count; i++)
        json_array_append_new(runs, row_json(&r->rows[i]));
    return json_pack("{s:s, s:s, s:s, s:I, s:I, s:I, s:I, s:I, s:I, s:o}", "board", r->board,
                     "scorecard", card, "digest", digest, "rescored", (json_int_t)r->rescored,
                     "points_changed", (json_int_t)r->changed, "ranks_changed",
                     (json_int_t)r->moved, "kept", (json_int_t)r->kept, "not_as_recorded",
                     (json_int_t)r->bad, "stored", (json_int_t)r->stored, "runs", runs);
}
