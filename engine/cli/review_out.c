/* The review on a terminal, and in a JSON document: how the call went, what would have
 * gained most, what went well, and the runs before it. */
#include <jansson.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "cli/verdict.h"
#include "report/review_words.h"
#include "speech/columns.h"

#define NAME_COLUMNS 12

/* ---- terminal ----------------------------------------------------------------------------- */

static void heading(FILE *out, const char *text)
{
    bool colour = tr_cli_colour(out);
    fprintf(out, "\n%s%s%s\n", colour ? "\033[1m" : "", text, colour ? "\033[0m" : "");
}

static void wrapped(FILE *out, const char *text, int indent)
{
    tr_cli_wrap(out, text, indent, indent, tr_cli_columns(out));
    fputc('\n', out);
}

/* One row of the course: a name, cut where the scale begins, and a sign for each stretch of
 * time. */
static void lane(FILE *out, const char *name, const char *signs)
{
    char part[NAME_COLUMNS * 4 + 1];
    size_t len = strlen(name), n = len;
    do {
        n = tr_utf8_floor(name, len, n < sizeof part ? n : sizeof part - 1);
        memcpy(part, name, n);
        part[n] = '\0';
    } while (tr_text_columns(part) >= NAME_COLUMNS && n-- > 0);
    fputs("  ", out);
    tr_cli_pad(out, part, NAME_COLUMNS);
    fprintf(out, "%s\n", signs);
}

static size_t cell_of(const struct tr_review *r, int32_t at_ms, size_t cells)
{
    int32_t at = at_ms < 0 ? 0 : at_ms >= r->duration_ms ? r->duration_ms - 1 : at_ms;
    return (size_t)((int64_t)cells * at / r->duration_ms);
}

/* Spans of the kinds whose sign is not 0. */
static void spans_lane(const struct tr_review *r, FILE *out, const char *name,
                       const char signs[TR_REVIEW_SPAN_COUNT], char *row, size_t cells)
{
    memset(row, '.', cells);
    for (size_t i = 0; i < r->span_count; i++) {
        const struct tr_review_span *s = &r->spans[i];
        if (signs[s->kind] == 0)
            continue;
        for (size_t c = cell_of(r, s->from, cells); c <= cell_of(r, s->to - 1, cells); c++)
            row[c] = signs[s->kind];
    }
    lane(out, name, row);
}

/* The mood in tenths: 9 is 90 and more; nobody has one before the first point. */
static void mood_lane(const struct tr_review *r, FILE *out, char *row, size_t cells)
{
    size_t next = 0;
    char sign = '.';
    for (size_t c = 0; c < cells; c++) {
        for (; next < r->mood_count && cell_of(r, r->moods[next].at_ms, cells) <= c; next++)
            sign = (char)('0' + (r->moods[next].mood >= 100 ? 9 : r->moods[next].mood / 10));
        row[c] = sign;
    }
    lane(out, tr_say("mood"), row);
}

/* x: a rule was broken there, +: one was kept. */
static void marks_lane(const struct tr_review *r, FILE *out, char *row, size_t cells)
{
    memset(row, ' ', cells);
    for (size_t i = 0; i < r->mark_count; i++) {
        const struct tr_review_mark *m = &r->marks[i];
        bool broken = r->view->rules[m->rule].result->result == TR_BROKEN;
        if (m->at_ms < 0)
            continue;
        char *cell = &row[cell_of(r, m->at_ms, cells)];
        if (*cell != 'x')
            *cell = broken ? 'x' : '+';
    }
    lane(out, tr_say("rules"), row);
}

static void causes_text(const struct tr_review *r, FILE *out)
{
    int *number = tr_calloc(r->mood_count + 1, sizeof *number);
    char room[TR_LINE_TEXT_MAX], clock[32];
    bool any = number && tr_review_causes(r, number, r->mood_count) > 0;
    if (any)
        heading(out, tr_say("What moved the caller's mood"));
    for (size_t i = 0; any && i < r->mood_count; i++) {
        const struct tr_review_mood *m = &r->moods[i];
        if (number[i] == 0)
            continue;
        tr_clock_text(m->at_ms, clock);
        int at = fprintf(out, "  %s %+4d  ", clock, (int)m->change);
        tr_cli_wrap(out, tr_review_cause_words(r, m, room, sizeof room), at, at,
                    tr_cli_columns(out));
        fputc('\n', out);
    }
    tr_free(number);
}

static void course_text(const struct tr_review *r, FILE *out)
{
    static const char ring[TR_REVIEW_SPAN_COUNT] = {[TR_REVIEW_RING] = '#'};
    static const char caller[TR_REVIEW_SPAN_COUNT] = {[TR_REVIEW_LINE] = '#'};
    static const char own[TR_REVIEW_SPAN_COUNT] = {
        [TR_REVIEW_ANSWER] = '#', [TR_REVIEW_ASIDE] = '~'};
    static const char waits[TR_REVIEW_SPAN_COUNT] = {
        [TR_REVIEW_SILENCE] = '!', [TR_REVIEW_HOLD] = '=', [TR_REVIEW_LOOK_UP] = '?'};
    int columns = tr_cli_columns(out);
    size_t cells = (size_t)(columns > NAME_COLUMNS + 22 ? columns - NAME_COLUMNS - 2 : 20);
    char *row = tr_calloc(cells + 1, 1), clock[32];
    if (!row)
        return;
    tr_clock_text(r->duration_ms, clock);
    heading(out, tr_say("How the call went"));
    mood_lane(r, out, row, cells);
    spans_lane(r, out, tr_say("ringing"), ring, row, cells);
    spans_lane(r, out, tr_review_others(r), caller, row, cells);
    spans_lane(r, out, tr_say("you"), own, row, cells);
    spans_lane(r, out, tr_say("waiting"), waits, row, cells);
    marks_lane(r, out, row, cells);
    fprintf(out, "  %*s0:00%*s\n", NAME_COLUMNS, "", (int)cells - 4, clock);
    tr_free(row);
    fputs("  ", out);
    wrapped(out,
            tr_say("# speaks, ~ aside, ! silence, = hold, ? looking up; mood in tens; rules: + "
                   "kept, x broken"),
            2);
}

static void changes_text(const struct tr_review *r, FILE *out)
{
    char text[TR_LINE_TEXT_MAX + 200];
    if (r->change_count == 0)
        return;
    heading(out, tr_say("What would have gained most"));
    for (size_t i = 0; i < r->change_count; i++) {
        const struct tr_review_change *c = &r->changes[i];
        tr_review_change_title(r, c, text, sizeof text);
        int at = fprintf(out, " %zu. ", i + 1);
        if (!r->unanswered)
            at += fprintf(out, "+%u  ", c->gain);
        tr_cli_wrap(out, text, at, at, tr_cli_columns(out));
        fprintf(out, "\n%*s", at, "");
        tr_review_change_words(c, text, sizeof text);
        tr_cli_wrap(out, text, at, at, tr_cli_columns(out));
        fputc('\n', out);
    }
    if (r->unanswered)
        return;
    (void)snprintf(text, sizeof text, tr_say("With all of this: %d points."),
                   (int)r->changes[r->change_count - 1].score);
    fputs("    ", out);
    wrapped(out, text, 4);
}

static void good_text(const struct tr_review *r, FILE *out)
{
    if (r->good_count > 0)
        heading(out, tr_say("What went well"));
    for (size_t i = 0; i < r->good_count; i++) {
        fputs("  ✓ ", out);
        wrapped(out, r->view->rules[r->good[i]].title, 4);
    }
}

void tr_review_text(const struct tr_review *r, FILE *out)
{
    course_text(r, out);
    causes_text(r, out);
    good_text(r, out);
    changes_text(r, out);
}

void tr_history_text(const struct tr_history *h, int score, FILE *out)
{
    char text[512];
    heading(out, tr_say("Beside other runs"));
    tr_review_before_words(h, score, text, sizeof text);
    fputs("  ", out);
    wrapped(out, text, 2);
    tr_review_earlier_words(h, text, sizeof text);
    if (*text) {
        fputs("  ", out);
        wrapped(out, text, 2);
    }
    if (h->runs > 1) {
        tr_review_median_words(h, text, sizeof text);
        fputs("  ", out);
        wrapped(out, text, 2);
    }
}

/* ---- document ------------------------------------------------------------------------------ */

static json_t *ms_or_null(int32_t at_ms)
{
    return at_ms < 0 ? json_null() : json_integer(at_ms);
}

static json_t *course_json(const struct tr_review *r)
{
    json_t *list = json_array();
    for (size_t i = 0; i < r->span_count; i++)
        (void)json_array_append_new(
            list, json_pack("{s:s, s:i, s:i}", "kind", tr_review_span_names[r->spans[i].kind],
                            "from_ms", (int)r->spans[i].from, "to_ms", (int)r->spans[i].to));
    return list;
}

static json_t *moods_json(const struct tr_review *r)
{
    char room[TR_LINE_TEXT_MAX];
    json_t *list = json_array();
    for (size_t i = 0; i < r->mood_count; i++) {
        const struct tr_review_mood *m = &r->moods[i];
        (void)json_array_append_new(
            list, json_pack("{s:i, s:i, s:i, s:s}", "at_ms", (int)m->at_ms, "mood", (int)m->mood,
                            "change", (int)m->change, "cause",
                            tr_review_cause_words(r, m, room, sizeof room)));
    }
    return list;
}

static json_t *ids_json(const struct tr_review *r, const size_t *rules, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++)
        (void)json_array_append_new(list, json_string(r->view->rules[rules[i]].id));
    return list;
}

static json_t *marks_json(const struct tr_review *r)
{
    json_t *list = json_array();
    for (size_t i = 0; i < r->mark_count; i++)
        (void)json_array_append_new(
            list, json_pack("{s:s, s:o, s:b}", "rule", r->view->rules[r->marks[i].rule].id, "at_ms",
                            ms_or_null(r->marks[i].at_ms), "due", (int)r->marks[i].due));
    return list;
}

static json_t *changes_json(const struct tr_review *r)
{
    json_t *list = json_array();
    for (size_t i = 0; i < r->change_count; i++) {
        const struct tr_review_change *c = &r->changes[i];
        (void)json_array_append_new(list,
                                    json_pack("{s:s, s:i, s:i, s:b, s:s?, s:s?, s:s, s:o}", "how",
                                              tr_review_how_names[c->how], "gain", (int)c->gain,
                                              "score", (int)c->score, "fatal", (int)c->fatal, "act",
                                              c->act, "phrase", c->phrase, "line", c->line, "rules",
                                              ids_json(r, c->rules, c->rule_count)));
    }
    return list;
}

json_t *tr_review_json(const struct tr_review *r)
{
    return json_pack("{s:b, s:o, s:o, s:o, s:o, s:o}", "unanswered", (int)r->unanswered, "course",
                     course_json(r), "mood", moods_json(r), "marks", marks_json(r), "changes",
                     changes_json(r), "good", ids_json(r, r->good, r->good_count));
}

json_t *tr_history_json(const struct tr_history *h)
{
    json_t *earlier = json_array();
    for (size_t i = 0; i < h->count; i++)
        (void)json_array_append_new(
            earlier, json_pack("{s:I, s:i, s:s}", "run_id", (json_int_t)h->earlier[i].id, "score",
                               h->earlier[i].score, "at", h->earlier[i].at));
    return json_pack("{s:o, s:i, s:i, s:i, s:i, s:I}", "earlier", earlier, "played", (int)h->played,
                     "best", h->best, "runs", (int)h->runs, "median", h->median, "rank",
                     (json_int_t)h->rank);
}
