/* The evidence behind the chosen mark: the rule, its verdict and time, the words or what was
 * measured, what satisfies and what breaks it; and from there: hear it, or try again. */
#include <string.h>

#include "app/contest.h"
#include "app/result_inside.h"

void tr_result_open_mark(struct tr_app *app, size_t mark)
{
    struct tr_result_view *result = tr_result_of(app);
    result->tab = TR_RESULT_COURSE;
    result->mark = (int)mark;
    result->mark_changed = true;
    const struct tr_review_mark *m = &result->review.marks[mark];
    tr_ui_focus(app->ui, m->at_ms < 0 ? "whole" : tr_result_can_hear(m) ? "hear" : "marks");
    tr_app_wake_in(app, 0);
}

/* "0:12 · broken", or where it was due. */
static void verdict_line(const struct tr_app *app, const struct tr_review_mark *m, char *out,
                         size_t cap)
{
    const struct tr_verdict_rule *rule = &app->game->view.rules[m->rule];
    bool broken = rule->result->result == TR_BROKEN;
    unsigned most =
        SDL_max(rule->result->max, rule->result->points); /* a bonus has none of its own */
    char clock[32];
    const char *verdict = broken ? tr_say("Rule broken") : tr_say("Rule kept");
    if (m->at_ms < 0) {
        SDL_snprintf(out, cap, tr_say("%s · in the call as a whole · %u of %u points"), verdict,
                     rule->result->points, most);
        return;
    }
    tr_clock_text(m->at_ms, clock);
    SDL_snprintf(out, cap,
                 m->due ? tr_say("%s · due at %s · %u of %u points")
                        : tr_say("%s · at %s · %u of %u points"),
                 verdict, clock, rule->result->points, most);
}

/* The line above says it already. */
static bool is_time_only(const struct tr_verdict_rule *rule, int32_t at_ms)
{
    char clock[32];
    tr_clock_text(at_ms, clock);
    return strcmp(rule->evidence, clock) == 0;
}

/* The answer that it was seen in, in full. */
static const char *answer_of(const struct tr_app *app, const struct tr_review_mark *m)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(app->game->session, &count);
    return all && m->spoken < count ? all[m->spoken].text : "";
}

/* Nobody likes a machine that does not listen, so one key contests a verdict. */
enum act { ACT_HEAR, ACT_TRY, ACT_CONTEST, ACT_COUNT };

static void do_it(struct tr_app *app, enum act act, const struct tr_review_mark *m)
{
    struct tr_result_view *result = tr_result_of(app);
    if (act == ACT_TRY)
        result->wish = TR_RESULT_TRY;
    else if (act == ACT_CONTEST)
        tr_contest_rule(app, m->rule);
    else if (result->hearing.on)
        tr_result_hear_stop(app);
    else
        tr_result_hear(app, m);
}

/* What can be done with the mark, side by side. */
static void draw_buttons(struct tr_column *flow, const struct tr_review_mark *m)
{
    struct tr_app *app = flow->app;
    bool hears = tr_result_of(app)->hearing.on;
    const char *const labels[ACT_COUNT] = {hears ? tr_say("Stop") : tr_say("Hear this moment"),
                                           tr_say("Try from here"), tr_say("I did say that (C)")};
    static const char *const ids[ACT_COUNT] = {"hear", "try", "contest"};
    const bool shown[ACT_COUNT] = {m->at_ms >= 0, m->at_ms >= 0, tr_contest_can(app, m->rule)};
    const bool enabled[ACT_COUNT] = {tr_result_can_hear(m), tr_result_can_try(app, m), true};
    int gap = app->theme.gap, count = 0, h = 0;
    for (int i = 0; i < ACT_COUNT; i++)
        count += shown[i];
    if (count == 0)
        return;
    int w = (flow->left.w - (count - 1) * gap) / count;
    for (int i = 0; i < ACT_COUNT; i++)
        h = shown[i] ? SDL_max(h, tr_ui_button_height(app->ui, w, labels[i])) : h;
    tr_column_take(flow, gap / 2, 0);
    SDL_Rect row = tr_column_take(flow, h, gap / 2);
    for (int i = 0; i < ACT_COUNT; i++) {
        if (!shown[i])
            continue;
        SDL_Rect place = tr_cut_left(&row, w);
        tr_cut_left(&row, gap);
        if (tr_ui_button(app->ui, ids[i], place, TR_BUTTON_PLAIN, enabled[i], labels[i]))
            do_it(app, (enum act)i, m);
    }
}

void tr_result_evidence(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct tr_result_view *result = tr_result_of(app);
    char text[400], caption[TR_LINE_TEXT_MAX];
    int from = flow->left.y;
    if (result->mark < 0)
        return;
    const struct tr_review_mark *m = &result->review.marks[result->mark];
    const struct tr_verdict_rule *rule = &app->game->view.rules[m->rule];
    bool broken = rule->result->result == TR_BROKEN;
    tr_result_heading(flow, "evidence/title", rule->title);
    verdict_line(app, m, text, sizeof text);
    tr_column_text(flow, "evidence/verdict", TR_FACE_SMALL, broken ? TR_TINT_BAD : TR_TINT_GOOD,
                   text, 2);
    if (broken && rule->fatal)
        tr_column_text(flow, "evidence/fatal", TR_FACE_SMALL, TR_TINT_BAD,
                       tr_say("Fatal: this caps the whole score."), 2);
    if (!is_time_only(rule, m->at_ms))
        tr_result_note(flow, "evidence", "seen", tr_say("Seen: "), rule->evidence, TR_TINT_TEXT);
    tr_result_note(flow, "evidence", "answer", tr_say("You said: "), answer_of(app, m),
                   TR_TINT_OWN);
    tr_result_note(flow, "evidence", "expected", tr_say("Expected: "), rule->expected,
                   TR_TINT_TEXT);
    if (broken) {
        tr_result_note(flow, "evidence", "broken", tr_say("What breaks it: "), rule->broken,
                       TR_TINT_MUTED);
        tr_result_note(flow, "evidence", "coaching", tr_say("Better: "), rule->coaching,
                       TR_TINT_ACCENT);
    } else {
        tr_result_note(flow, "evidence", "met", tr_say("What satisfies it: "), rule->met,
                       TR_TINT_MUTED);
    }
    tr_result_note(flow, "evidence", "contest", "", tr_contest_mark(app, m->rule), TR_TINT_MUTED);
    draw_buttons(flow, m);
    const char *heard = tr_result_hear_caption(app, caption, sizeof caption);
    const char *help = tr_say("Trying starts the call at this moment, with the same caller. It is "
                              "not stored and not ranked.");
    if (m->at_ms >= 0)
        tr_column_text(flow, "evidence/caption", TR_FACE_SMALL,
                       result->hearing.on ? TR_TINT_TEXT : TR_TINT_MUTED,
                       result->hearing.on ? heard : help, 0);
    tr_column_take(flow, app->theme.gap * 2, 0);
    if (result->mark_changed) {
        tr_ui_reveal(app->ui, (SDL_Rect){flow->left.x, from, flow->left.w, flow->left.y - from});
        result->mark_changed = false;
    }
}
