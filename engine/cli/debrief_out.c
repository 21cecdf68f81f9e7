/* The debrief on a terminal and in a JSON document; see report/debrief.h. */
#include <jansson.h>
#include <string.h>

#include "cli/verdict.h"
#include "speech/columns.h"

#define INDENT 4
#define COACH_SHOWN 6 /* on a terminal; the document has all */

static const struct tr_content *content_of(const struct tr_verdict_view *view)
{
    return tr_session_content(view->session);
}

/* ---- terminal ------------------------------------------------------------------------ */

static void heading(FILE *out, const char *text)
{
    bool colour = tr_cli_colour(out);
    fprintf(out, "\n%s%s%s\n", colour ? "\033[1m" : "", text, colour ? "\033[0m" : "");
}

/* A line of words below a row, with a label. */
static void below(FILE *out, const char *label, const char *text)
{
    int at = INDENT + tr_text_columns(label);
    if (*text == '\0')
        return;
    fprintf(out, "%*s%s", INDENT, "", label);
    tr_cli_wrap(out, text, at, at, tr_cli_columns(out));
    fputc('\n', out);
}

static void marked(FILE *out, bool good, const char *text)
{
    bool colour = tr_cli_colour(out);
    fprintf(out, "  %s%s%s ",
            !colour ? ""
            : good  ? "\033[32m"
                    : "\033[31m",
            good ? "✓" : "✗", colour ? "\033[0m" : "");
    tr_cli_wrap(out, text, INDENT, INDENT, tr_cli_columns(out));
    fputc('\n', out);
}

static void slip_text(const struct tr_verdict_view *view, FILE *out)
{
    const struct tr_debrief *d = &view->debrief;
    char line[TR_LINE_TEXT_MAX];
    if (tr_session_call(view->session)->picked_up_at < 0)
        return; /* nobody said anything to write down */
    if (d->slip_count > 0)
        heading(out, tr_say("Your slip, beside what was said"));
    for (size_t i = 0; i < d->slip_count; i++) {
        const struct tr_debrief_slip *row = &d->slip[i];
        const char *title = tr_field_title(content_of(view), row->field);
        (void)snprintf(line, sizeof line, tr_say("%s: %s – %s"), title,
                       *row->written ? row->written : "…", tr_slip_judgement_words(row->judgement));
        marked(out, tr_slip_judgement_good(row->judgement), line);
        if (row->judgement != TR_SLIP_IS_EXACT)
            below(out, tr_say("said: "), row->fact);
        below(out, "", row->note);
    }
}

static void read_text(const struct tr_verdict_view *view, FILE *out)
{
    const struct tr_debrief *d = &view->debrief;
    char line[2 * TR_LINE_TEXT_MAX], clock[32];
    if (d->read_count > 0)
        heading(out, tr_say("What you read back"));
    for (size_t i = 0; i < d->read_count; i++) {
        const struct tr_debrief_read *row = &d->reads[i];
        bool good = row->judgement == TR_READ_IS_RIGHT;
        tr_clock_text(row->at_ms, clock);
        (void)snprintf(line, sizeof line, tr_say("%s %s: %s – %s"), clock,
                       tr_field_title(content_of(view), row->field), *row->said ? row->said : "…",
                       tr_read_judgement_words(row->judgement));
        marked(out, good, line);
        if (!good)
            below(out, tr_say("said: "), row->fact);
        if (row->judgement == TR_READ_IS_OFF_SLIP)
            below(out, tr_say("on the slip: "), row->slip);
        below(out, "", row->note);
    }
}

static void coach_text(const struct tr_verdict_view *view, FILE *out)
{
    const struct tr_debrief *d = &view->debrief;
    char clock[32];
    if (d->coach_count > 0)
        heading(out, tr_say("You could have said"));
    for (size_t i = 0; i < d->coach_count && i < COACH_SHOWN; i++) {
        const struct tr_debrief_coach *row = &d->coach[i];
        fputs("  ", out);
        if (row->at_ms >= 0) {
            tr_clock_text(row->at_ms, clock);
            fprintf(out, "%s ", clock);
        }
        tr_cli_wrap(out, row->title, INDENT, INDENT, tr_cli_columns(out));
        fputc('\n', out);
        for (size_t k = 0; k < row->count; k++)
            below(out, "· ", row->phrases[k]);
    }
    if (d->taboo_count > 0)
        heading(out, tr_say("Say instead"));
    for (size_t i = 0; i < d->taboo_count; i++) {
        const struct tr_debrief_taboo *row = &d->taboos[i];
        tr_clock_text(row->at_ms, clock);
        fprintf(out, "  %s ", clock);
        fprintf(out, tr_say("\"%s\""), row->words);
        fputc('\n', out);
        for (size_t k = 0; k < row->count; k++)
            below(out, "→ ", row->phrases[k]);
    }
}

void tr_debrief_text(const struct tr_verdict_view *view, FILE *out)
{
    slip_text(view, out);
    read_text(view, out);
    coach_text(view, out);
}

/* ---- document ------------------------------------------------------------------------- */

static json_t *slip_json(const struct tr_verdict_view *view)
{
    const struct tr_graph *g = content_of(view)->graph;
    json_t *list = json_array();
    for (size_t i = 0; i < view->debrief.slip_count; i++) {
        const struct tr_debrief_slip *row = &view->debrief.slip[i];
        (void)json_array_append_new(
            list,
            json_pack("{s:s, s:s, s:s, s:b, s:s, s:s, s:s, s:s}", "field",
                      tr_graph_str(g, g->slip[row->field].name), "title",
                      tr_field_title(content_of(view), row->field), "kind",
                      tr_slip_kind_names[g->slip[row->field].kind], "required",
                      (int)g->slip[row->field].required, "written", row->written, "fact", row->fact,
                      "judgement", tr_slip_judgement_names[row->judgement], "note", row->note));
    }
    return list;
}

static json_t *read_json(const struct tr_verdict_view *view)
{
    const struct tr_graph *g = content_of(view)->graph;
    json_t *list = json_array();
    for (size_t i = 0; i < view->debrief.read_count; i++) {
        const struct tr_debrief_read *row = &view->debrief.reads[i];
        (void)json_array_append_new(
            list, json_pack("{s:i, s:s, s:s, s:s, s:s, s:s, s:s}", "at_ms", (int)row->at_ms,
                            "field", tr_graph_str(g, g->slip[row->field].name), "said", row->said,
                            "fact", row->fact, "slip", row->slip, "judgement",
                            tr_read_judgement_names[row->judgement], "note", row->note));
    }
    return list;
}

static json_t *phrases_json(char *const *phrases, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++)
        (void)json_array_append_new(list, json_string(phrases[i]));
    return list;
}

static json_t *coach_json(const struct tr_debrief *d)
{
    json_t *list = json_array();
    for (size_t i = 0; i < d->coach_count; i++) {
        const struct tr_debrief_coach *row = &d->coach[i];
        (void)json_array_append_new(
            list, json_pack("{s:s, s:s, s:s, s:o, s:o}", "act", row->act, "title", row->title,
                            "moment", tr_moment_names[row->moment], "at_ms",
                            row->at_ms < 0 ? json_null() : json_integer(row->at_ms), "say",
                            phrases_json(row->phrases, row->count)));
    }
    return list;
}

static json_t *taboos_json(const struct tr_debrief *d)
{
    json_t *list = json_array();
    for (size_t i = 0; i < d->taboo_count; i++) {
        const struct tr_debrief_taboo *row = &d->taboos[i];
        json_t *families = json_array();
        for (size_t k = 0; k < row->count; k++)
            (void)json_array_append_new(families, json_string(row->families[k]));
        (void)json_array_append_new(
            list, json_pack("{s:s, s:s, s:i, s:s, s:o, s:o}", "act", row->act, "title", row->title,
                            "at_ms", (int)row->at_ms, "words", row->words, "families", families,
                            "say_instead", phrases_json(row->phrases, row->count)));
    }
    return list;
}

bool tr_debrief_json(const struct tr_verdict_view *view, json_t *doc)
{
    const struct tr_debrief *d = &view->debrief;
    const struct tr_session_times *t = &d->times;
    json_t *more =
        json_pack("{s:o, s:o, s:o, s:o, s:{s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i}}", "slip",
                  slip_json(view), "read_back", read_json(view), "coaching", coach_json(d),
                  "taboos", taboos_json(d), "times", "answers", (int)t->answers, "first_key_ms",
                  (int)t->first_key, "first_key_longest_ms", (int)t->first_key_longest, "typing_ms",
                  (int)t->typing, "corrections", (int)t->corrections, "silences", (int)t->silences,
                  "silence_ms", (int)t->silence, "holds", (int)t->holds, "held_ms", (int)t->held);
    bool good = more && json_object_update(doc, more) == 0;
    json_decref(more);
    return good;
}
