/* The verdict on a terminal: by section every rule that counted with a mark, its
 * points and what showed it; under a broken one what was expected and how to do
 * it; the others in a paragraph. Then how it went and what would have gained most, and
 * last the score, which so stays in sight. Marks are signs; colour only helps. */
#include <stdlib.h>
#include <string.h>

#include "cli/verdict.h"
#include "report/card_words.h"
#include "speech/columns.h"

#define TITLE_AT 4
#define POINTS 9 /* columns */

struct style {
    const char *strong, *good, *bad, *faint, *plain;
};

static struct style style_of(FILE *out)
{
    if (!tr_cli_colour(out))
        return (struct style){"", "", "", "", ""};
    return (struct style){"\033[1m", "\033[32m", "\033[31m", "\033[2m", "\033[0m"};
}

static const struct tr_section *section(const struct tr_verdict_view *view, uint32_t i)
{
    return &tr_session_content(view->session)->card->sections[i];
}

static void indent(FILE *out, int columns)
{
    for (int i = 0; i < columns; i++)
        fputc(' ', out);
}

static void note(FILE *out, const char *label, const char *text, int columns)
{
    if (*text == '\0')
        return;
    int at = TITLE_AT + tr_text_columns(label);
    indent(out, TITLE_AT);
    fputs(label, out);
    tr_cli_wrap(out, text, at, at, columns);
    fputc('\n', out);
}

/* Columns that the titles of all rules that count take, within reason. */
static int title_columns(const struct tr_verdict_view *view, int columns)
{
    int widest = 0;
    for (size_t i = 0; i < view->rule_count; i++) {
        int w = tr_text_columns(view->rules[i].title);
        if (view->rules[i].result->result != TR_NA && w > widest)
            widest = w;
    }
    return widest < columns / 2 ? widest : columns / 2;
}

/* Mark, title, what showed it, points; below a broken rule what to do. */
static void rule_text(FILE *out, const struct tr_verdict_rule *r, const struct style *s, int titles,
                      int columns)
{
    bool broken = r->result->result == TR_BROKEN;
    int at = TITLE_AT + titles + 2;
    int room = columns - POINTS - at;
    char points[32];
    tr_points_text(r->result, points);
    fprintf(out, "  %s%s%s ", broken ? s->bad : s->good, broken ? "✗" : "✓", s->plain);
    int width = tr_text_columns(r->title);
    bool shown = r->whole_call && !broken; /* nothing to point at */
    bool fits = width <= titles && tr_text_columns(r->evidence) <= room;
    tr_cli_pad(out, r->title, titles + 2);
    if (fits && !shown) {
        fputs(s->faint, out);
        tr_cli_pad(out, r->evidence, room);
        fputs(s->plain, out);
    } else if (width <= titles) {
        indent(out, room);
    }
    fprintf(out, "%*s\n", POINTS, points);
    if (!fits && !shown)
        note(out, tr_say("seen: "), r->evidence, columns);
    if (broken && r->fatal)
        note(out, tr_say("fatal: "), tr_say("this caps the whole score"), columns);
    if (broken) {
        note(out, tr_say("expected: "), r->expected, columns);
        note(out, tr_say("better: "), r->coaching, columns);
    }
}

static void sections_text(const struct tr_verdict_view *view, FILE *out, const struct style *s,
                          int columns)
{
    const struct tr_content *content = tr_session_content(view->session);
    const struct tr_verdict *v = tr_session_verdict(view->session);
    int titles = title_columns(view, columns);
    for (uint32_t i = 0; i < content->card->section_count; i++) {
        const char *id = tr_card_str(content->card, section(view, i)->id);
        bool begun = false;
        for (size_t r = 0; r < view->rule_count; r++) {
            if (strcmp(view->rules[r].section, id) != 0 || view->rules[r].result->result == TR_NA)
                continue;
            if (!begun) {
                char points[32];
                (void)snprintf(points, sizeof points, "%u/%u", v->sections[i], v->section_max[i]);
                fprintf(out, "\n%s", s->strong);
                tr_cli_pad(out, tr_section_title(content, i), columns - POINTS);
                fprintf(out, "%*s%s\n", POINTS, points, s->plain);
                begun = true;
            }
            rule_text(out, &view->rules[r], s, titles, columns);
        }
    }
}

/* Rules that this call gave no occasion for, in one paragraph. */
static void left_out_text(const struct tr_verdict_view *view, FILE *out, const struct style *s,
                          int columns)
{
    char *text = NULL;
    size_t len = 0;
    FILE *list = open_memstream(&text, &len);
    if (!list)
        return;
    for (size_t r = 0; r < view->rule_count; r++) {
        if (view->rules[r].result->result == TR_NA)
            fprintf(list, "  – %s", view->rules[r].title);
    }
    bool whole = fclose(list) == 0;
    if (whole && len > 0) {
        fprintf(out, "\n%s%s%s\n  %s", s->strong, tr_say("No occasion in this call"), s->plain,
                s->faint);
        tr_cli_wrap(out, text + 2, 2, 2, columns);
        fprintf(out, "%s\n", s->plain);
    }
    free(text);
}

/* The last thing to read: how it went and what to do otherwise. */
static void review_text(const struct tr_verdict_view *view, FILE *out)
{
    struct tr_review review;
    if (tr_review_init(&review, view, NULL) != TR_OK)
        return;
    tr_review_text(&review, out);
    tr_review_done(&review);
}

void tr_verdict_text(const struct tr_verdict_view *view, FILE *out)
{
    const struct tr_verdict *v = tr_session_verdict(view->session);
    int columns = tr_cli_columns(out);
    struct style s = style_of(out);
    char time[32];
    char reaction[32];
    sections_text(view, out, &s, columns);
    left_out_text(view, out, &s, columns);
    tr_debrief_text(view, out);
    review_text(view, out);
    tr_clock_text(v->duration_ms, time);
    tr_clock_text(v->reaction_ms, reaction);
    fprintf(out, "\n%s", s.strong);
    fprintf(out, tr_say("Score %u of 1000"), v->score);
    fputs(s.plain, out);
    if (v->score < v->raw)
        fprintf(out, tr_say(" (capped by a fatal mistake; without it %u)"), v->raw);
    fputc('\n', out);
    if (tr_session_call(view->session)->picked_up_at < 0) {
        fprintf(out, tr_say("Nobody picked up. Call %s."), time);
        fputc('\n', out);
    } else {
        fprintf(out, tr_say("Caller's mood %d, call %s, of which the caller waited %s for you\n"),
                v->mood, time, reaction);
    }
    if (tr_session_verdict(view->session)->talk_ms > 0) {
        char times[300];
        tr_debrief_times_text(&view->debrief.times, times, sizeof times);
        tr_cli_wrap(out, times, 0, 0, columns);
        fputc('\n', out);
    }
}

void tr_spoken_text(const struct tr_session *session, const struct tr_spoken *sp, FILE *out)
{
    const struct tr_content *content = tr_session_content(session);
    const char *caller = tr_speaker_name(content, sp);
    const char *own = sp->event == TR_EV_ASIDE ? tr_say("You (aside)") : tr_say("You");
    struct style s = style_of(out);
    int name = tr_text_columns(caller);
    char clock[32];
    if (tr_text_columns(own) > name)
        name = tr_text_columns(own);
    char noted[TR_LINE_TEXT_MAX];
    const char *text = tr_spoken_words(session, sp, noted, sizeof noted);
    if (*text == '\0' && sp->who == TR_WHO_SYSTEM)
        return;
    tr_clock_text(sp->at_ms, clock);
    fprintf(out, "%s%5s%s  ", s.faint, clock, s.plain);
    if (sp->who == TR_WHO_SYSTEM) {
        fputs(s.faint, out);
        tr_cli_wrap(out, text, 7, 7, tr_cli_columns(out));
        fprintf(out, "%s\n", s.plain);
        return;
    }
    tr_cli_pad(out, sp->who == TR_WHO_CALLER ? caller : own, name + 2);
    tr_cli_wrap(out, text, 9 + name, 9 + name, tr_cli_columns(out));
    fputc('\n', out);
}
