/* The page's head, score and lists; its drawing is in review_page_course.c. */
#include "report/review_page.h"

#include <string.h>

#include "base/utf8.h"
#include "report/card_words.h"
#include "report/html.h"
#include "report/review_words.h"

#define CAP (TR_LINE_TEXT_MAX + 200)

static const char style[] =
    "/* the colours of the window */"
    ":root{--text:#2A2018;--muted:#665643;--back:#FFFBF3;--raised:#F5EBDA;--line:#C2AD8D;--good:#"
    "276539;--bad:#AE2119;--warn:#8A4F00;--accent:#1C6554}"
    "@media(prefers-color-scheme:dark){:root{--text:#F4EBDC;--muted:#BCAB92;--back:#282219;--"
    "raised:#383025;--line:#635644;--good:#8BD29B;--bad:#FF9183;--warn:#F3BC55;--accent:#79CDB4}}"
    "body{font:16px/1.6 system-ui,'Noto Sans CJK SC','Noto Sans CJK TC',sans-serif;"
    "max-width:56em;margin:2em auto;padding:0 1em;color:var(--text);background:var(--back)}"
    "h1{font-size:1.5em;margin:0}h2{font-size:1.15em;margin:2em 0 .4em}"
    ".meta,.faint{color:var(--muted)}.good{color:var(--good)}.bad{color:var(--bad)}"
    ".score{display:flex;gap:2em;align-items:center;flex-wrap:wrap}"
    ".say{color:var(--accent)}ol,ul{padding-left:1.4em}li{margin:.4em 0}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;"
    "border-bottom:1px solid var(--line)}td.n,th.n{text-align:right;white-space:nowrap}"
    "meter{width:9em}svg{width:100%;height:auto}svg text{fill:var(--text);font-size:13px}"
    "details{margin:.3em 0 .3em 1em}summary{cursor:pointer}details p{margin:.2em 0 .2em 1.4em}"
    "@media print{body{margin:0;max-width:none;font-size:12px}details{break-inside:avoid}}";

static void heading(FILE *out, const char *text)
{
    tr_html_tag(out, "h2", NULL, text);
}

/* "label: text" as a paragraph; nothing for an empty text. */
static void note(FILE *out, const char *label, const char *text, const char *class)
{
    if (*text == '\0')
        return;
    fputs("<p><span class=\"faint\">", out);
    tr_html_put(out, label);
    fprintf(out, "</span><span class=\"%s\">", class);
    tr_html_put(out, text);
    fputs("</span></p>\n", out);
}

static const struct tr_content *content_of(const struct tr_review *r)
{
    return tr_session_content(r->view->session);
}

static void put_head(const struct tr_review *r, const char *player, const char *played_at,
                     FILE *out)
{
    const struct tr_content *content = content_of(r);
    const char *title = tr_graph_in(content, content->graph->title);
    char day[24];
    fputs("<!DOCTYPE html>\n<html lang=\"", out);
    tr_html_put(out, tr_lang_names[content->lang]);
    fputs("\">\n<head><meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
          out);
    tr_html_put(out, title);
    fprintf(out, "</title>\n<style>%s</style></head>\n<body>\n", style);
    tr_html_tag(out, "h1", NULL, title);
    fputs("<p class=\"meta\"><bdi>", out); /* a name may run from right to left */
    tr_html_put(out, player);
    fputs(*player && *played_at ? "</bdi> · " : "</bdi>", out);
    (void)snprintf(day, sizeof day, "%.16s", played_at); /* of RFC 3339: to the minute, UTC */
    tr_utf8_trim(day);
    if (strlen(day) > 10 && day[10] == 'T')
        day[10] = ' ';
    tr_html_put(out, day);
    fputs("</p>\n", out);
}

/* ---- score ---------------------------------------------------------------------------- */

#define RING_RADIUS 52
#define RING_LENGTH 3267 /* tenths of its circumference */

static void put_ring(const struct tr_verdict *v, FILE *out)
{
    int drawn = RING_LENGTH * v->score / 1000;
    const char *colour = v->score >= 750 ? "good" : v->score >= 500 ? "warn" : "bad";
    fprintf(out,
            "<svg viewBox=\"0 0 130 130\" style=\"width:9em\" role=\"img\">"
            "<circle cx=\"65\" cy=\"65\" r=\"%d\" fill=\"none\" stroke=\"var(--raised)\" "
            "stroke-width=\"14\"/>"
            "<circle cx=\"65\" cy=\"65\" r=\"%d\" fill=\"none\" stroke=\"var(--%s)\" "
            "stroke-width=\"14\" stroke-dasharray=\"%d.%d %d\" "
            "transform=\"rotate(-90 65 65)\"/>"
            "<text x=\"65\" y=\"75\" text-anchor=\"middle\" "
            "style=\"font-size:30px;font-weight:600\">%u</text></svg>\n",
            RING_RADIUS, RING_RADIUS, colour, drawn / 10, drawn % 10, RING_LENGTH, v->score);
}

static void put_sections(const struct tr_review *r, const struct tr_verdict *v, FILE *out)
{
    const struct tr_content *content = content_of(r);
    fputs("<table style=\"width:auto\">\n", out);
    for (uint32_t i = 0; i < content->card->section_count; i++) {
        if (v->section_max[i] == 0)
            continue;
        fputs("<tr><td>", out);
        tr_html_put(out, tr_section_title(content, i));
        fprintf(out,
                "</td><td><meter max=\"%u\" value=\"%u\"></meter></td><td "
                "class=\"n\">%u/%u</td></tr>\n",
                v->section_max[i], v->sections[i], v->sections[i], v->section_max[i]);
    }
    fputs("</table>\n", out);
}

static void put_score(const struct tr_review *r, FILE *out)
{
    const struct tr_verdict *v = tr_session_verdict(r->view->session);
    char text[CAP], call[32], waits[32];
    fputs("<div class=\"score\">\n", out);
    put_ring(v, out);
    put_sections(r, v, out);
    fputs("</div>\n", out);
    (void)snprintf(text, sizeof text, tr_say("of 1000 · %s"), tr_review_praise(v->score));
    tr_html_tag(out, "p", NULL, text);
    if (v->score < v->raw) {
        (void)snprintf(text, sizeof text, tr_say("Capped by a fatal mistake; without it %u."),
                       (unsigned)v->raw);
        tr_html_tag(out, "p", "bad", text);
    }
    tr_clock_text(v->duration_ms, call);
    tr_clock_text(v->reaction_ms, waits);
    if (r->unanswered) {
        (void)snprintf(text, sizeof text, tr_say("Nobody picked up. Call %s."), call);
        tr_html_tag(out, "p", "faint", text);
        return;
    }
    (void)snprintf(text, sizeof text,
                   tr_say("Caller's mood %d, call %s, of which the caller waited %s for you\n"),
                   v->mood, call, waits);
    tr_html_tag(out, "p", "faint", text);
    tr_debrief_times_text(&r->view->debrief.times, text, sizeof text);
    tr_html_tag(out, "p", "faint", text);
}

/* ---- what to take away ------------------------------------------------------------------ */

static void put_changes(const struct tr_review *r, FILE *out)
{
    char text[CAP];
    heading(out,
            r->change_count ? tr_say("What would have gained most") : tr_say("Nothing to mend"));
    if (r->change_count == 0) {
        tr_html_tag(out, "p", NULL, tr_say("No rule cost you a point in this call."));
        return;
    }
    fputs("<ol>\n", out);
    for (size_t i = 0; i < r->change_count; i++) {
        const struct tr_review_change *c = &r->changes[i];
        tr_review_change_title(r, c, text, sizeof text);
        fputs("<li><strong>", out);
        tr_html_put(out, text);
        fputs("</strong>", out);
        if (!r->unanswered)
            fprintf(out, " <span class=\"good\">+%u</span>", c->gain);
        if (c->fatal)
            note(out, "", tr_say("Fatal: this caps the whole score."), "bad");
        tr_review_change_words(c, text, sizeof text);
        note(out, "", text, c->how == TR_REVIEW_DO ? "do" : "say");
        fputs("</li>\n", out);
    }
    fputs("</ol>\n", out);
    if (r->unanswered)
        return;
    (void)snprintf(text, sizeof text, tr_say("With all of this: %d points."),
                   (int)r->changes[r->change_count - 1].score);
    tr_html_tag(out, "p", "faint", text);
}

static void put_good(const struct tr_review *r, FILE *out)
{
    if (r->good_count == 0)
        return;
    heading(out, tr_say("What went well"));
    fputs("<ul>\n", out);
    for (size_t i = 0; i < r->good_count; i++) {
        const struct tr_verdict_rule *rule = &r->view->rules[r->good[i]];
        fputs("<li><span class=\"good\">✓</span> ", out);
        tr_html_put(out, rule->title);
        fputs(" <span class=\"faint\">", out);
        tr_html_put(out, rule->evidence);
        fputs("</span></li>\n", out);
    }
    fputs("</ul>\n", out);
}

static void put_compared(const struct tr_review *r, const struct tr_history *h, FILE *out)
{
    int score = tr_session_verdict(r->view->session)->score;
    char text[CAP];
    if (!h)
        return;
    heading(out, tr_say("Beside other runs"));
    tr_review_before_words(h, score, text, sizeof text);
    tr_html_tag(out, "p", NULL, text);
    tr_review_earlier_words(h, text, sizeof text);
    if (*text)
        tr_html_tag(out, "p", "faint", text);
    if (h->runs < 2) {
        tr_html_tag(out, "p", "faint",
                    tr_say("There is no other run on this board to compare with."));
        return;
    }
    tr_review_median_words(h, text, sizeof text);
    tr_html_tag(out, "p", NULL, text);
}

/* ---- the slip, and words ---------------------------------------------------------------- */

static void put_slip(const struct tr_review *r, FILE *out)
{
    const struct tr_debrief *d = &r->view->debrief;
    if (d->slip_count == 0 || r->unanswered)
        return;
    heading(out, tr_say("Your slip, beside what was said"));
    fputs("<table>\n<tr><th></th>", out);
    tr_html_tag(out, "th", NULL, tr_say("You wrote"));
    tr_html_tag(out, "th", NULL, tr_say("Was said"));
    fputs("<th></th><th></th></tr>\n", out);
    for (size_t i = 0; i < d->slip_count; i++) {
        const struct tr_debrief_slip *row = &d->slip[i];
        const char *class = row->judgement == TR_SLIP_IS_EMPTY       ? "faint"
                            : tr_slip_judgement_good(row->judgement) ? "good"
                                                                     : "bad";
        fputs("<tr>", out);
        tr_html_tag(out, "th", NULL, tr_field_title(content_of(r), row->field));
        tr_html_tag(out, "td", NULL, row->written);
        tr_html_tag(out, "td", "faint", row->fact);
        tr_html_tag(out, "td", class, tr_slip_judgement_words(row->judgement));
        tr_html_tag(out, "td", NULL, row->note);
        fputs("</tr>\n", out);
    }
    fputs("</table>\n", out);
}

static void put_read_back(const struct tr_review *r, FILE *out)
{
    const struct tr_debrief *d = &r->view->debrief;
    char clock[32];
    if (d->read_count == 0)
        return;
    heading(out, tr_say("What you read back"));
    fputs("<table>\n", out);
    for (size_t i = 0; i < d->read_count; i++) {
        const struct tr_debrief_read *row = &d->reads[i];
        tr_clock_text(row->at_ms, clock);
        fputs("<tr>", out);
        tr_html_tag(out, "td", "faint", clock);
        tr_html_tag(out, "th", NULL, tr_field_title(content_of(r), row->field));
        tr_html_tag(out, "td", NULL, row->said);
        tr_html_tag(out, "td", "faint", row->fact);
        tr_html_tag(out, "td", row->judgement == TR_READ_IS_RIGHT ? "good" : "bad",
                    tr_read_judgement_words(row->judgement));
        tr_html_tag(out, "td", NULL, row->note);
        fputs("</tr>\n", out);
    }
    fputs("</table>\n", out);
}

static void put_phrases(char *const *phrases, size_t count, FILE *out)
{
    for (size_t k = 0; k < count; k++)
        tr_html_tag(out, "p", "say", phrases[k]);
}

static void put_coaching(const struct tr_review *r, FILE *out)
{
    const struct tr_debrief *d = &r->view->debrief;
    if (d->taboo_count > 0)
        heading(out, tr_say("Say instead"));
    for (size_t i = 0; i < d->taboo_count; i++) {
        tr_html_tag(out, "p", "bad", d->taboos[i].words);
        put_phrases(d->taboos[i].phrases, d->taboos[i].count, out);
    }
    if (d->coach_count > 0)
        heading(out, tr_say("You could have said"));
    for (size_t i = 0; i < d->coach_count; i++) {
        tr_html_tag(out, "p", NULL, d->coach[i].title);
        put_phrases(d->coach[i].phrases, d->coach[i].count, out);
    }
}

/* ---- rules ------------------------------------------------------------------------------ */

/* Broken ones stand open; the id is where marks of the drawing lead. */
static void put_rule(const struct tr_verdict_rule *rule, FILE *out)
{
    bool broken = rule->result->result == TR_BROKEN;
    fprintf(out, "<details id=\"rule-%s\"%s><summary><span class=\"%s\">%s</span> ", rule->id,
            broken ? " open" : "", broken ? "bad" : "good", broken ? "✗" : "✓");
    tr_html_put(out, rule->title);
    char points[16];
    tr_points_text(rule->result, points);
    fprintf(out, " <span class=\"faint\">%s</span></summary>\n", points);
    note(out, tr_say("Seen: "), rule->evidence, "");
    note(out, tr_say("Expected: "), rule->expected, "");
    if (broken && rule->fatal)
        note(out, "", tr_say("Fatal: this caps the whole score."), "bad");
    note(out, broken ? tr_say("What breaks it: ") : tr_say("What satisfies it: "),
         broken ? rule->broken : rule->met, "");
    if (broken)
        note(out, tr_say("Better: "), rule->coaching, "say");
    fputs("</details>\n", out);
}

static void put_rules(const struct tr_review *r, FILE *out)
{
    const struct tr_content *content = content_of(r);
    const struct tr_verdict *v = tr_session_verdict(r->view->session);
    for (uint32_t i = 0; i < content->card->section_count; i++) {
        const char *id = tr_card_str(content->card, content->card->sections[i].id);
        bool begun = false;
        for (size_t k = 0; k < r->view->rule_count; k++) {
            const struct tr_verdict_rule *rule = &r->view->rules[k];
            if (strcmp(rule->section, id) != 0 || rule->result->result == TR_NA)
                continue;
            if (!begun) {
                fputs("<h2>", out);
                tr_html_put(out, tr_section_title(content, i));
                fprintf(out, " <span class=\"faint\">%u/%u</span></h2>\n", v->sections[i],
                        v->section_max[i]);
                begun = true;
            }
            put_rule(rule, out);
        }
    }
}

static void put_transcript(const struct tr_review *r, FILE *out)
{
    const struct tr_session *session = r->view->session;
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(session, &count);
    char text[TR_LINE_TEXT_MAX], clock[32];
    heading(out, tr_say("What was said"));
    fputs("<table>\n", out);
    for (size_t i = 0; all && i < count; i++) {
        const char *words = tr_spoken_words(session, &all[i], text, sizeof text);
        if (*words == '\0')
            continue;
        tr_clock_text(all[i].at_ms, clock);
        fputs("<tr>", out);
        tr_html_tag(out, "td", "faint", clock);
        tr_html_tag(out, "th", NULL,
                    all[i].who == TR_WHO_SYSTEM   ? ""
                    : all[i].who == TR_WHO_CALLER ? tr_speaker_name(content_of(r), &all[i])
                    : all[i].event == TR_EV_ASIDE ? tr_say("You, aside")
                                                  : tr_say("You"));
        tr_html_tag(out, "td", all[i].who == TR_WHO_SYSTEM ? "faint" : NULL, words);
        fputs("</tr>\n", out);
    }
    fputs("</table>\n", out);
}

tr_status tr_review_page(const struct tr_review *r, const struct tr_history *history,
                         const char *player, const char *played_at, FILE *out, tr_err *err)
{
    put_head(r, player, played_at, out);
    put_score(r, out);
    put_changes(r, out);
    put_good(r, out);
    put_compared(r, history, out);
    tr_review_page_course(r, out);
    put_slip(r, out);
    put_read_back(r, out);
    put_coaching(r, out);
    put_rules(r, out);
    put_transcript(r, out);
    fputs("</body>\n</html>\n", out);
    return ferror(out) ? tr_fail(err, TR_EIO, "the page cannot be written; is the disk full?")
                       : TR_OK;
}
