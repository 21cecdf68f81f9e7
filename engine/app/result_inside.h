/* What the parts of the result share; each draws into a column. */
#ifndef TR_APP_RESULT_INSIDE_H
#define TR_APP_RESULT_INSIDE_H

#include "app/app_inside.h"
#include "report/review.h"
#include "store/store.h"

enum tr_result_tab {
    TR_RESULT_OVERVIEW,
    TR_RESULT_COURSE,
    TR_RESULT_RULES,
    TR_RESULT_SLIP,
    TR_RESULT_COACH,
    TR_RESULT_TAB_COUNT
};

/* A moment that is being heard again. */
struct tr_result_hearing {
    bool on;
    int mark;         /* whose moment it is */
    int32_t from, to; /* ms of the call */
    int64_t at_us;    /* how far it is, in us of the call */
    uint64_t last;    /* frame it was moved on in, ms of the app */
    size_t next;      /* of review->spans: the first that has not begun */
    bool holds, rings;
};

/* What is done once the frame is drawn. */
enum tr_result_wish { TR_RESULT_STAY, TR_RESULT_TRY, TR_RESULT_BACK };

struct tr_result_view {
    int left_h, tab_h[TR_RESULT_TAB_COUNT], all_h;
    enum tr_result_tab tab;
    bool in_tabs; /* else all is in one column */
    bool show_left_out;
    struct tr_review review;
    bool reviewed;
    int rule;          /* selected row of the rules: index of view->rules */
    int mark;          /* selected mark: index of review.marks; -1: there is none */
    bool mark_changed; /* its evidence is to be brought into sight */
    struct tr_result_hearing hearing;
    enum tr_result_wish wish;

    /* beside earlier runs; read by the worker */
    bool asked, compared;
    struct tr_history history;
    char history_problem[TR_ERR_MAX];
};

/* Where time runs on the timeline: the same for curve, lanes and marks. */
struct tr_time_scale {
    int x, w;    /* pixels */
    int label_w; /* of what stands at its left; 0: labels stand above */
    int32_t span;
};
static inline int tr_time_x(const struct tr_time_scale *s, int32_t at_ms)
{
    return s->x + (int)((int64_t)s->w * SDL_clamp(at_ms, 0, s->span) / s->span);
}

/* result_score.c */
void tr_result_score(struct tr_column *flow);
void tr_result_sections(struct tr_column *flow);
/* result_overview.c */
void tr_result_changes(struct tr_column *flow);
void tr_result_good(struct tr_column *flow);
/* result_history.c */
void tr_result_compare(struct tr_column *flow);
/* result_course.c: mood, timeline, what moved the mood; words: and all that was said */
void tr_result_course(struct tr_column *flow, bool words);
/* result_marks.c: marks [0, count), which have a time; and those of the call as a whole. */
void tr_result_timed_marks(struct tr_column *flow, const struct tr_time_scale *s, size_t count);
void tr_result_whole_marks(struct tr_column *flow, const struct tr_time_scale *s, size_t first,
                           size_t count);
/* result_evidence.c: what stands behind the selected mark, and what can be done there. */
void tr_result_evidence(struct tr_column *flow);
/* Go to a mark on the timeline. */
void tr_result_open_mark(struct tr_app *app, size_t mark);
/* result_hear.c */
bool tr_result_can_hear(const struct tr_review_mark *mark);
void tr_result_hear(struct tr_app *app, const struct tr_review_mark *mark);
void tr_result_hear_stop(struct tr_app *app);
/* Move it on; once a frame. */
void tr_result_hear_tick(struct tr_app *app);
/* What is heard now; "" when nothing is. out: room for it */
const char *tr_result_hear_caption(const struct tr_app *app, char *out, size_t cap);
/* result_try.c: go on from a moment of this call, unranked. */
bool tr_result_can_try(const struct tr_app *app, const struct tr_review_mark *mark);
void tr_result_try(struct tr_app *app, const struct tr_review_mark *mark);
/* The result of a call that went on from another's moment: back to that one's. */
bool tr_result_has_before(const struct tr_app *app);
void tr_result_back(struct tr_app *app);
/* result_rules.c: every rule, one of them selected (result->rule). */
void tr_result_rules(struct tr_column *flow);
/* result_debrief.c: the slip beside the facts, what was read back, and what to say. */
void tr_result_slip(struct tr_column *flow);
void tr_result_coach(struct tr_column *flow);
/* Whether anything can be told about words: not of a call that nobody answered. */
bool tr_result_has_coach(const struct tr_app *app);
/* Where the time went, in a sentence. */
void tr_result_times(struct tr_column *flow);

/* result_rows.c: a heading with a line below it; a small text behind a label. */
void tr_result_heading(struct tr_column *flow, const char *id, const char *text);
void tr_result_note(struct tr_column *flow, const char *id, const char *what, const char *label,
                    const char *words, enum tr_tint tint);
/* "+46" */
void tr_result_gain(char out[16], int points);

static inline struct tr_result_view *tr_result_of(const struct tr_app *app)
{
    return app->state;
}

static inline bool tr_result_unanswered(const struct tr_app *app)
{
    return tr_session_call(app->game->session)->picked_up_at < 0;
}

#endif
