/* How the call went, to one scale of time: the caller's mood with what moved it, who spoke
 * when, each rule as a mark that one walks to, and what was said. */
#include <string.h>

#include "app/desk.h"
#include "app/result_inside.h"
#include "report/review_words.h"

#define CHART_LINES 3
#define LABEL_PERCENT 22
#define LEAST_EMS 24 /* width that leaves room for labels beside the lanes */

/* A line through the chosen moment, and one where it is heard now. */
static void draw_moment(struct tr_app *app, const struct tr_time_scale *s, int top, int bottom)
{
    const struct tr_result_view *result = tr_result_of(app);
    int w = SDL_max(app->theme.border, 1) + 1;
    int32_t at = result->mark >= 0 ? result->review.marks[result->mark].at_ms : -1;
    int32_t heard = (int32_t)(result->hearing.at_us / 1000);
    if (at >= 0)
        tr_app_fill(app, (SDL_Rect){tr_time_x(s, at) - w / 2, top, w, bottom - top},
                    TR_TINT_ACCENT);
    if (result->hearing.on)
        tr_app_fill(app, (SDL_Rect){tr_time_x(s, heard) - w, top, 2 * w, bottom - top},
                    TR_TINT_FOCUS);
}

/* ---- the mood -------------------------------------------------------------------------- */

#define MOODS_SHOWN 120

static void draw_mood(struct tr_column *flow, const struct tr_time_scale *s)
{
    struct tr_app *app = flow->app;
    const struct tr_review *r = &tr_result_of(app)->review;
    struct tr_chart_point points[MOODS_SHOWN];
    int number[MOODS_SHOWN];
    static const char *const digits[] = {"●", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    size_t n = SDL_min(r->mood_count, (size_t)MOODS_SHOWN);
    (void)tr_review_causes(r, number, MOODS_SHOWN);
    for (size_t i = 0; i < n; i++)
        points[i] = (struct tr_chart_point){r->moods[i].at_ms, r->moods[i].mood, digits[number[i]],
                                            tr_mood_tint(r->moods[i].mood)};
    int h = SDL_max(tr_type_line_height(app->type, TR_FACE_BODY) * CHART_LINES, 60);
    SDL_Rect row = tr_column_take(flow, h, app->theme.gap / 2);
    draw_moment(app, s, row.y, row.y + row.h + app->theme.gap / 2); /* below numbers */
    if (s->label_w > 0) {
        SDL_Rect label = {row.x, row.y, s->label_w - app->theme.gap, row.h};
        tr_ui_text(app->ui, "chart/title", label, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   tr_say("The caller's mood"));
    }
    tr_ui_label(app->ui, tr_say("The caller's mood"));
    tr_ui_chart(app->ui, "chart", (SDL_Rect){s->x, row.y, s->w, row.h}, points, n, s->span);
}

static void draw_causes(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_review *r = &tr_result_of(app)->review;
    char id[24], text[TR_LINE_TEXT_MAX + 100], room[TR_LINE_TEXT_MAX], clock[32];
    int number[MOODS_SHOWN];
    if (tr_review_causes(r, number, MOODS_SHOWN) == 0)
        return;
    tr_result_heading(flow, "causes/title", tr_say("What moved the caller's mood"));
    for (size_t i = 0; i < r->mood_count && i < MOODS_SHOWN; i++) {
        const struct tr_review_mood *m = &r->moods[i];
        if (number[i] == 0)
            continue;
        tr_clock_text(m->at_ms, clock);
        SDL_snprintf(id, sizeof id, "cause%d", number[i]);
        SDL_snprintf(text, sizeof text, "%d   %s   %+d   %s", number[i], clock, (int)m->change,
                     tr_review_cause_words(r, m, room, sizeof room));
        tr_column_text(flow, id, TR_FACE_SMALL, m->change < 0 ? TR_TINT_BAD : TR_TINT_GOOD, text,
                       app->theme.gap / 2);
    }
    tr_column_take(flow, app->theme.gap, 0);
}

/* ---- who spoke when --------------------------------------------------------------------- */

enum lane { LANE_RING, LANE_CALLER, LANE_OWN, LANE_WAITS, LANE_COUNT };

static enum lane lane_of(enum tr_review_span_kind kind)
{
    switch (kind) {
    case TR_REVIEW_RING:
        return LANE_RING;
    case TR_REVIEW_LINE:
        return LANE_CALLER;
    case TR_REVIEW_ANSWER:
    case TR_REVIEW_ASIDE:
        return LANE_OWN;
    default:
        return LANE_WAITS;
    }
}

static enum tr_tint span_tint(enum tr_review_span_kind kind)
{
    switch (kind) {
    case TR_REVIEW_LINE:
        return TR_TINT_CALLER;
    case TR_REVIEW_ANSWER:
        return TR_TINT_OWN;
    case TR_REVIEW_SILENCE:
        return TR_TINT_BAD;
    case TR_REVIEW_HOLD:
        return TR_TINT_WARN;
    default:
        return TR_TINT_EDGE;
    }
}

/* What waits: silences, holds and looking things up are told apart in words, too. */
static void waits_name(const struct tr_review *r, char *out, size_t cap)
{
    static const enum tr_review_span_kind kinds[] = {TR_REVIEW_SILENCE, TR_REVIEW_HOLD,
                                                     TR_REVIEW_LOOK_UP};
    const char *names[] = {tr_say("silence"), tr_say("on hold"), tr_say("looking up")};
    out[0] = '\0';
    for (int k = 0; k < 3; k++) {
        bool any = false;
        for (size_t i = 0; i < r->span_count; i++)
            any = any || r->spans[i].kind == kinds[k];
        if (!any)
            continue;
        if (*out)
            SDL_strlcat(out, tr_say(", "), cap);
        SDL_strlcat(out, names[k], cap);
    }
}

static bool has_lane(const struct tr_review *r, enum lane lane)
{
    for (size_t i = 0; i < r->span_count; i++)
        if (lane_of(r->spans[i].kind) == lane)
            return true;
    return false;
}

static void draw_bars(struct tr_app *app, const struct tr_time_scale *s, SDL_Rect track,
                      enum lane lane)
{
    const struct tr_review *r = &tr_result_of(app)->review;
    tr_app_round(app, track, app->theme.gap / 2, TR_TINT_RAISED);
    for (size_t i = 0; i < r->span_count; i++) {
        const struct tr_review_span *span = &r->spans[i];
        if (lane_of(span->kind) != lane)
            continue;
        int x0 = tr_time_x(s, span->from), x1 = tr_time_x(s, span->to);
        SDL_Rect bar = {x0, track.y, SDL_max(x1 - x0, 3), track.h};
        if (span->kind == TR_REVIEW_LOOK_UP) /* may go on during a hold */
            bar = (SDL_Rect){x0, track.y + track.h * 2 / 3, bar.w, track.h - track.h * 2 / 3};
        tr_app_round(app, bar, SDL_min(bar.w / 2, 4), span_tint(span->kind));
    }
    for (size_t i = 0; lane == LANE_OWN && i < r->point_count; i++) {
        if (r->points[i].event != TR_EV_INTERRUPTED)
            continue;
        SDL_Rect cut = {tr_time_x(s, r->points[i].at_ms) - 1, track.y - 3, 3, track.h + 6};
        tr_app_fill(app, cut, TR_TINT_BAD);
    }
}

static void draw_lanes(struct tr_column *flow, const struct tr_time_scale *s)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_review *r = &tr_result_of(app)->review;
    char id[32], waits[160];
    waits_name(r, waits, sizeof waits);
    const char *names[LANE_COUNT] = {tr_say("Ringing"), tr_review_others(r), tr_say("You"), waits};
    for (int lane = 0; lane < LANE_COUNT; lane++) {
        if (!has_lane(r, (enum lane)lane))
            continue;
        int bar_h = theme->gap * 3 / 2;
        int name_w = s->label_w > 0 ? s->label_w - theme->gap : flow->left.w;
        int h = tr_ui_text_height(app->ui, TR_FACE_SMALL, name_w, names[lane]);
        SDL_snprintf(id, sizeof id, "lane%d", lane + 1);
        SDL_Rect row = tr_column_take(flow, s->label_w > 0 ? SDL_max(h, bar_h) : h, 2);
        SDL_Rect name = {row.x, row.y, name_w, h};
        tr_ui_text(app->ui, id, name, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, names[lane]);
        if (s->label_w == 0)
            row = tr_column_take(flow, bar_h, theme->gap / 2);
        SDL_Rect track = {s->x, row.y + (row.h - bar_h) / 2, s->w, bar_h};
        draw_bars(app, s, track, (enum lane)lane);
    }
}

/* ---- what was said ---------------------------------------------------------------------- */

static void draw_words(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_game *game = app->game;
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    char room[TR_LINE_TEXT_MAX], text[TR_LINE_TEXT_MAX + 200], clock[32], id[32];
    tr_result_heading(flow, "words/title", tr_say("What was said"));
    for (size_t i = 0; all && i < count; i++) {
        const char *words = tr_game_words(game, &all[i], room, sizeof room);
        bool system = all[i].who == TR_WHO_SYSTEM;
        if (!*words)
            continue;
        tr_clock_text(all[i].at_ms, clock);
        SDL_snprintf(id, sizeof id, "word%d", (int)i + 1);
        if (system)
            SDL_snprintf(text, sizeof text, "%s  %s", clock, words);
        else
            SDL_snprintf(text, sizeof text, tr_say("%s  %s: %s"), clock,
                         all[i].who == TR_WHO_CALLER   ? tr_speaker_name(&game->content, &all[i])
                         : all[i].event == TR_EV_ASIDE ? tr_say("You, aside")
                                                       : tr_say("You"),
                         words);
        tr_column_text(flow, id, TR_FACE_SMALL,
                       system                        ? TR_TINT_MUTED
                       : all[i].who == TR_WHO_CALLER ? TR_TINT_CALLER
                                                     : TR_TINT_OWN,
                       text, app->theme.gap / 2);
    }
}

void tr_result_course(struct tr_column *flow, bool words)
{
    struct tr_app *app = flow->app;
    const struct tr_result_view *result = tr_result_of(app);
    const struct tr_review *r = &result->review;
    size_t timed = 0;
    if (!result->reviewed)
        return;
    while (timed < r->mark_count && r->marks[timed].at_ms >= 0)
        timed++;
    bool beside = tr_app_ems(app, flow->left.w) >= LEAST_EMS;
    struct tr_time_scale s = {.span = r->duration_ms};
    s.label_w = beside ? flow->left.w * LABEL_PERCENT / 100 : 0;
    s.x = flow->left.x + s.label_w;
    s.w = flow->left.w - s.label_w;
    draw_mood(flow, &s);
    int top = flow->left.y;
    draw_lanes(flow, &s);
    draw_moment(app, &s, top, flow->left.y);
    tr_result_timed_marks(flow, &s, timed);
    tr_result_evidence(flow);
    tr_result_whole_marks(flow, &s, timed, r->mark_count - timed);
    draw_causes(flow);
    if (words)
        draw_words(flow);
}
