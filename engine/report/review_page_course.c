/* How the call went, drawn to one scale of time as SVG within the page. All numbers are
 * whole, so that equal reviews give equal pages. */
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/html.h"
#include "report/review_page.h"
#include "report/review_words.h"
#include "speech/columns.h"

#define LEFT 150        /* of names */
#define NAME_COLUMNS 18 /* that have room there in any font */
#define WIDTH 760
#define MOOD_H 100
#define LANE_H 26
#define MARK_W 16 /* of a mark's cell */
#define MARK_H 18
#define COLUMNS (WIDTH / MARK_W)

enum lane { RINGS, CALLER, OWN, WAITS, LANES };

static const struct {
    uint8_t lane; /* enum lane */
    const char *colour;
} kinds[TR_REVIEW_SPAN_COUNT] = {
    [TR_REVIEW_RING] = {RINGS, "line"},    [TR_REVIEW_LINE] = {CALLER, "muted"},
    [TR_REVIEW_ANSWER] = {OWN, "accent"},  [TR_REVIEW_ASIDE] = {OWN, "line"},
    [TR_REVIEW_SILENCE] = {WAITS, "bad"},  [TR_REVIEW_HOLD] = {WAITS, "warn"},
    [TR_REVIEW_LOOK_UP] = {WAITS, "line"},
};

static int x_of(const struct tr_review *r, int32_t at_ms)
{
    int32_t at = at_ms < 0 ? 0 : at_ms > r->duration_ms ? r->duration_ms : at_ms;
    return LEFT + (int)((int64_t)WIDTH * at / r->duration_ms);
}

static int mood_y(int32_t mood)
{
    return 4 + MOOD_H - (int)mood * MOOD_H / 100;
}

static void text_at(FILE *out, int x, int y, const char *anchor, const char *text)
{
    fprintf(out, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">", x, y, anchor);
    tr_html_put(out, text);
    fputs("</text>\n", out);
}

/* At the left of a row; what has no room is cut, and whole where one points at it. */
static void name_at(FILE *out, int y, const char *text)
{
    char part[NAME_COLUMNS * 4 + 1];
    size_t len = strlen(text), n = len < NAME_COLUMNS * 4 ? len : NAME_COLUMNS * 4;
    (void)snprintf(part, sizeof part, "%.*s", (int)tr_utf8_floor(text, len, n), text);
    while (tr_text_columns(part) > NAME_COLUMNS) {
        n = tr_utf8_floor(part, strlen(part), strlen(part) - 1);
        part[n] = '\0';
    }
    fprintf(out, "<text x=\"0\" y=\"%d\">", y);
    tr_html_put(out, part);
    if (strlen(part) < len) {
        fputs("…", out);
        tr_html_tag(out, "title", NULL, text);
    }
    fputs("</text>\n", out);
}

/* Per point of the mood its number among those that are told, or 0; the caller frees it. NULL:
 * none is told, or memory is short. */
static int *numbers(const struct tr_review *r)
{
    int *number = tr_calloc(r->mood_count + 1, sizeof *number);
    if (number && tr_review_causes(r, number, r->mood_count) > 0)
        return number;
    tr_free(number);
    return NULL;
}

/* A step at each change: a mood holds until something moves it. */
static void put_mood(const struct tr_review *r, FILE *out)
{
    name_at(out, 20, tr_say("The caller's mood"));
    fprintf(out,
            "<rect x=\"%d\" y=\"4\" width=\"%d\" height=\"%d\" fill=\"var(--raised)\"/>"
            "<path d=\"M%d %dh%d\" stroke=\"var(--line)\" stroke-dasharray=\"3 3\"/>\n",
            LEFT, WIDTH, MOOD_H, LEFT, mood_y(50), WIDTH);
    if (r->mood_count == 0)
        return;
    fputs("<path d=\"", out);
    for (size_t i = 0; i < r->mood_count; i++)
        fprintf(out, i ? "H%dV%d" : "M%d %d", x_of(r, r->moods[i].at_ms), mood_y(r->moods[i].mood));
    fprintf(out, "H%d\" fill=\"none\" stroke=\"var(--accent)\" stroke-width=\"2\"/>\n",
            LEFT + WIDTH);
    int *number = numbers(r);
    for (size_t i = 0; number && i < r->mood_count; i++) {
        int x = x_of(r, r->moods[i].at_ms), y = mood_y(r->moods[i].mood);
        char text[8];
        if (number[i] == 0)
            continue;
        fprintf(out,
                "<circle cx=\"%d\" cy=\"%d\" r=\"9\" fill=\"var(--back)\" stroke=\"var(--%s)\"/>",
                x, y, r->moods[i].change < 0 ? "bad" : "good");
        (void)snprintf(text, sizeof text, "%d", number[i]);
        text_at(out, x, y + 4, "middle", text);
    }
    tr_free(number);
}

static void put_lanes(const struct tr_review *r, int top, FILE *out)
{
    const char *names[LANES] = {tr_say("Ringing"), tr_review_others(r), tr_say("You"),
                                tr_say("Waiting")};
    for (int lane = 0; lane < LANES; lane++) {
        int y = top + lane * LANE_H;
        name_at(out, y + 14, names[lane]);
        fprintf(out,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"4\" "
                "fill=\"var(--raised)\"/>\n",
                LEFT, y, WIDTH);
    }
    for (size_t i = 0; i < r->span_count; i++) {
        const struct tr_review_span *s = &r->spans[i];
        int x = x_of(r, s->from), w = x_of(r, s->to) - x;
        fprintf(out,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"3\" "
                "fill=\"var(--%s)\"><title>",
                x, top + kinds[s->kind].lane * LANE_H, w < 3 ? 3 : w, kinds[s->kind].colour);
        char clock[32];
        tr_clock_text(s->from, clock);
        tr_html_put(out, clock);
        fputs("</title></rect>\n", out);
    }
}

/* Marks of one moment stand over each other. */
static void put_marks(const struct tr_review *r, int top, FILE *out)
{
    int height[COLUMNS + 1] = {0};
    name_at(out, top + 14, tr_say("Rules"));
    for (size_t i = 0; i < r->mark_count; i++) {
        const struct tr_review_mark *m = &r->marks[i];
        const struct tr_verdict_rule *rule = &r->view->rules[m->rule];
        bool broken = rule->result->result == TR_BROKEN;
        if (m->at_ms < 0)
            continue;
        int column = (x_of(r, m->at_ms) - LEFT) / MARK_W;
        int y = top + height[column]++ * MARK_H;
        fprintf(out, "<a href=\"#rule-%s\"><title>", rule->id);
        tr_html_put(out, rule->title);
        fprintf(out,
                "</title><text x=\"%d\" y=\"%d\" text-anchor=\"middle\" "
                "style=\"fill:var(--%s)\">%s</text></a>\n",
                LEFT + column * MARK_W + MARK_W / 2, y + 14, broken ? "bad" : "good",
                broken ? "✗" : "✓");
    }
}

static void put_causes(const struct tr_review *r, FILE *out)
{
    char room[TR_LINE_TEXT_MAX], clock[32];
    int *number = numbers(r);
    if (!number)
        return;
    tr_html_tag(out, "h2", NULL, tr_say("What moved the caller's mood"));
    fputs("<ol>\n", out);
    for (size_t i = 0; i < r->mood_count; i++) {
        const struct tr_review_mood *m = &r->moods[i];
        if (number[i] == 0)
            continue;
        tr_clock_text(m->at_ms, clock);
        fprintf(out, "<li><span class=\"faint\">%s</span> <span class=\"%s\">%+d</span> ", clock,
                m->change < 0 ? "bad" : "good", (int)m->change);
        tr_html_put(out, tr_review_cause_words(r, m, room, sizeof room));
        fputs("</li>\n", out);
    }
    fputs("</ol>\n", out);
    tr_free(number);
}

/* How high the marks stack, before the drawing says how high it is. */
static int marks_height(const struct tr_review *r)
{
    int height[COLUMNS + 1] = {0}, most = 1;
    for (size_t i = 0; i < r->mark_count; i++) {
        if (r->marks[i].at_ms < 0)
            continue;
        int column = (x_of(r, r->marks[i].at_ms) - LEFT) / MARK_W;
        height[column]++;
        most = height[column] > most ? height[column] : most;
    }
    return most * MARK_H;
}

void tr_review_page_course(const struct tr_review *r, FILE *out)
{
    int lanes = MOOD_H + 20, marks = lanes + LANES * LANE_H + 6, axis = marks + marks_height(r);
    char clock[32];
    tr_html_tag(out, "h2", NULL, tr_say("How the call went"));
    fprintf(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\">\n", LEFT + WIDTH + 12, axis + 24);
    put_mood(r, out);
    put_lanes(r, lanes, out);
    put_marks(r, marks, out);
    for (int quarter = 0; quarter <= 4; quarter++) {
        int32_t at = (int32_t)((int64_t)r->duration_ms * quarter / 4);
        tr_clock_text(at, clock);
        text_at(out, x_of(r, at), axis + 18,
                quarter == 0   ? "start"
                : quarter == 4 ? "end"
                               : "middle",
                clock);
    }
    fputs("</svg>\n", out);
    put_causes(r, out);
}
