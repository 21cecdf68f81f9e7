/* The course of a call from its events; see review.h. */
#include <string.h>

#include "base/alloc.h"
#include "report/review_inside.h"
#include "session/retell.h"

struct teller {
    struct tr_review *r;
    const struct tr_graph *graph;
    const struct tr_spoken *all; /* the transcript; NULL: there is none */
    size_t spoken_count, next;   /* of it: written, and not yet come to */
    size_t span_cap, point_cap, mood_cap;
    size_t open; /* all spans before it are over */
    int32_t mood;
    enum tr_review_cause cause;
    size_t caused_by;
    bool short_of; /* memory */
};

/* Room for one more of something. */
static bool make_room(struct teller *t, void **rows, size_t count, size_t *cap, size_t size)
{
    if (t->short_of || count < *cap)
        return !t->short_of;
    size_t grown = *cap ? 2 * *cap : 64;
    void *more = tr_realloc(*rows, grown * size);
    t->short_of = !more;
    if (!more)
        return false;
    *rows = more;
    *cap = grown;
    return true;
}

/* The line of the transcript that this event has written. */
static size_t written(struct teller *t, const struct tr_event *e)
{
    if (!t->all || t->next >= t->spoken_count || t->all[t->next].event != e->kind ||
        t->all[t->next].at_ms != e->at_ms)
        return TR_REVIEW_NONE;
    return t->next++;
}

static struct tr_review_span *open_span(struct teller *t, enum tr_review_span_kind kind,
                                        int32_t from, int32_t to)
{
    void *rows = t->r->spans;
    bool room = make_room(t, &rows, t->r->span_count, &t->span_cap, sizeof *t->r->spans);
    t->r->spans = rows;
    if (!room)
        return NULL;
    struct tr_review_span *span = &t->r->spans[t->r->span_count++];
    *span = (struct tr_review_span){
        .kind = kind, .from = from, .to = to, .by = TR_NONE, .spoken = TR_REVIEW_NONE};
    return span;
}

/* What still goes on ends now; kind < 0: whatever it is. */
static void close_spans(struct teller *t, int kind, int32_t at_ms)
{
    while (t->open < t->r->span_count && t->r->spans[t->open].to >= 0)
        t->open++;
    for (size_t i = t->open; i < t->r->span_count; i++) {
        struct tr_review_span *span = &t->r->spans[i];
        if (span->to < 0 && (kind < 0 || span->kind == (enum tr_review_span_kind)kind))
            span->to = at_ms;
    }
}

static void add_point(struct teller *t, const struct tr_event *e, size_t spoken)
{
    void *rows = t->r->points;
    bool room = make_room(t, &rows, t->r->point_count, &t->point_cap, sizeof *t->r->points);
    t->r->points = rows;
    if (room)
        t->r->points[t->r->point_count++] = (struct tr_review_point){e->at_ms, e->kind, spoken};
}

/* Two effects of one cause are one step of the curve. */
static void add_mood(struct teller *t, int32_t at_ms, int32_t mood, int32_t change,
                     enum tr_review_cause cause)
{
    size_t by = cause == TR_REVIEW_BY ? t->caused_by : TR_REVIEW_NONE;
    struct tr_review_mood *last = t->r->mood_count ? &t->r->moods[t->r->mood_count - 1] : NULL;
    if (last && last->at_ms == at_ms && last->cause == cause && last->spoken == by) {
        last->mood = mood;
        last->change += change;
        return;
    }
    void *rows = t->r->moods;
    bool room = make_room(t, &rows, t->r->mood_count, &t->mood_cap, sizeof *t->r->moods);
    t->r->moods = rows;
    if (room)
        t->r->moods[t->r->mood_count++] = (struct tr_review_mood){at_ms, mood, change, cause, by};
}

/* What may move the mood, until something else happens. */
static void take_cause(struct teller *t, const struct tr_event *e, size_t spoken)
{
    switch ((enum tr_event_kind)e->kind) {
    case TR_EV_LINE:
    case TR_EV_SIDE_SAID:
    case TR_EV_NOTED:
    case TR_EV_IGNORED:
        return;
    case TR_EV_BRANCH:
        if (t->graph->branches[e->a].trigger == TR_ON_AFTER)
            t->cause = TR_REVIEW_WAITED;
        return;
    default:
        if (spoken == TR_REVIEW_NONE)
            return;
        t->cause = TR_REVIEW_BY;
        t->caused_by = spoken;
    }
}

static void on_line(struct teller *t, const struct tr_event *e, size_t spoken)
{
    bool side = e->kind == TR_EV_SIDE_SAID;
    struct tr_review_span *span =
        open_span(t, TR_REVIEW_LINE, e->at_ms, side ? e->at_ms + e->c : -1);
    if (!span)
        return;
    span->whole = e->c;
    span->mood = side ? 60 : t->mood; /* nobody counts the mood of those in the room */
    span->variant = (uint32_t)e->b;
    span->spoken = spoken;
    if (spoken != TR_REVIEW_NONE)
        span->by = t->all[spoken].by;
}

static void on_said(struct teller *t, const struct tr_event *e, size_t spoken)
{
    bool aside = e->kind == TR_EV_ASIDE;
    struct tr_review_span *span =
        open_span(t, aside ? TR_REVIEW_ASIDE : TR_REVIEW_ANSWER, e->c, e->at_ms);
    if (span)
        span->spoken = spoken;
}

static void on_ring(struct teller *t, const struct tr_event *e)
{
    for (size_t i = t->r->span_count; i-- > t->open && e->a > 1;) {
        if (t->r->spans[i].kind != TR_REVIEW_RING || t->r->spans[i].to >= 0)
            continue;
        t->r->spans[i].rings = e->a;
        return;
    }
    struct tr_review_span *span = open_span(t, TR_REVIEW_RING, e->at_ms, -1);
    if (span)
        span->rings = e->a;
}

static void on_mood(struct teller *t, const struct tr_event *e)
{
    t->mood = e->a;
    add_mood(t, e->at_ms, e->a, e->b, e->b == 0 ? TR_REVIEW_OTHER : t->cause);
}

/* Somebody is on the line, or nobody any more. */
static void on_line_changes(struct teller *t, const struct tr_event *e, size_t spoken)
{
    bool begins = e->kind == TR_EV_PICKED_UP || e->kind == TR_EV_ANSWERED;
    close_spans(t, begins ? (int)TR_REVIEW_RING : -1, e->at_ms);
    add_point(t, e, spoken);
    if (begins)
        add_mood(t, e->at_ms, t->mood, 0, TR_REVIEW_FIRST);
}

static void take(void *ctx, const struct tr_event *e)
{
    struct teller *t = ctx;
    size_t spoken = written(t, e);
    take_cause(t, e, spoken);
    switch ((enum tr_event_kind)e->kind) {
    case TR_EV_RING:
    case TR_EV_RINGBACK:
        on_ring(t, e);
        break;
    case TR_EV_UNANSWERED:
    case TR_EV_ENGAGED:
        close_spans(t, TR_REVIEW_RING, e->at_ms);
        break;
    case TR_EV_PICKED_UP:
    case TR_EV_ANSWERED:
    case TR_EV_CUT:
    case TR_EV_ON_HOOK:
    case TR_EV_TRANSFERRED:
    case TR_EV_CALLER_GONE:
    case TR_EV_TRAINEE_GONE:
        on_line_changes(t, e, spoken);
        break;
    case TR_EV_LINE:
    case TR_EV_SIDE_SAID:
        on_line(t, e, spoken);
        break;
    case TR_EV_LINE_END:
        close_spans(t, TR_REVIEW_LINE, e->at_ms);
        break;
    case TR_EV_INTERRUPTED:
        close_spans(t, TR_REVIEW_LINE, e->at_ms);
        add_point(t, e, spoken);
        break;
    case TR_EV_SAID:
    case TR_EV_ASIDE:
        on_said(t, e, spoken);
        break;
    case TR_EV_SILENCE:
        (void)open_span(t, TR_REVIEW_SILENCE, e->at_ms - e->a, e->at_ms);
        break;
    case TR_EV_HELD:
        (void)open_span(t, TR_REVIEW_HOLD, e->at_ms, -1);
        break;
    case TR_EV_RESUMED:
        close_spans(t, TR_REVIEW_HOLD, e->at_ms);
        break;
    case TR_EV_LOOK_UP:
        (void)open_span(t, TR_REVIEW_LOOK_UP, e->at_ms, -1);
        break;
    case TR_EV_LOOKED_UP:
        close_spans(t, TR_REVIEW_LOOK_UP, e->at_ms);
        break;
    case TR_EV_SIDE:
        add_point(t, e, spoken);
        break;
    case TR_EV_MOOD:
        on_mood(t, e);
        break;
    case TR_EV_ENDED:
        close_spans(t, -1, e->at_ms);
        break;
    default:
        break;
    }
}

/* Answers are told when they are over, so they are moved to where they began. */
static void sort_spans(struct tr_review *r)
{
    for (size_t i = 1; i < r->span_count; i++) {
        struct tr_review_span span = r->spans[i];
        size_t k = i;
        for (; k > 0 && r->spans[k - 1].from > span.from; k--)
            r->spans[k] = r->spans[k - 1];
        r->spans[k] = span;
    }
}

tr_status tr_review_course(struct tr_review *r, tr_err *err)
{
    const struct tr_session *session = r->view->session;
    const struct tr_graph *graph = tr_session_content(session)->graph;
    struct teller t = {.r = r,
                       .graph = graph,
                       .mood = graph->caller.mood,
                       .cause = TR_REVIEW_FIRST,
                       .caused_by = TR_REVIEW_NONE};
    t.all = tr_session_transcript(session, &t.spoken_count);
    const struct tr_sink sink = {take, &t};
    tr_status st = tr_session_retell(session, &sink, err);
    if (st == TR_OK && t.short_of)
        st = tr_fail(err, TR_ENOMEM, "not enough memory for the debrief");
    int32_t duration = tr_session_verdict(session)->duration_ms;
    r->duration_ms = duration > 0 ? duration : 1;
    sort_spans(r);
    return st;
}
