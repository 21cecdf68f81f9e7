/* What was done and what happened by itself, in order; see rehearse.h. What
 * happened by itself is waited for when the call is brought there again, as long as
 * it can still come. */
#include "session/rehearse.h"

#include <string.h>

#include "base/alloc.h"
#include "session/inside.h"

#define STEPS_MAX 20000
#define WAITS_MAX 64 /* things that may happen while one is waited for */

enum step_kind { STEP_INTENT, STEP_EVENT, STEP_BEAT };

struct tr_rehearsal_step {
    enum step_kind kind;
    int32_t delay; /* ms since the step before */
    uint32_t event;
    struct tr_intent intent; /* its texts are owned: */
    char *field, *text;      /* text: of a choice as it was shown */
    char beat[TR_NAME_MAX];  /* that was come to */
};

/* ---- remembering ------------------------------------------------------------------ */

static void forget(struct tr_rehearsal *r)
{
    for (size_t i = 0; i < r->count; i++) {
        tr_free(r->v[i].field);
        tr_free(r->v[i].text);
    }
    r->count = 0;
    r->last_ms = 0;
    r->doing = false;
}

void tr_rehearsal_done(struct tr_rehearsal *r)
{
    forget(r);
    tr_free(r->v);
    memset(r, 0, sizeof *r);
}

static struct tr_rehearsal_step *add(struct tr_rehearsal *r, enum step_kind kind, int32_t at_ms)
{
    if (r->count == r->cap && !r->lost) {
        size_t cap = r->cap ? 2 * r->cap : 64;
        struct tr_rehearsal_step *grown =
            cap <= STEPS_MAX ? tr_realloc(r->v, cap * sizeof *grown) : NULL;
        r->lost = !grown;
        r->v = grown ? grown : r->v;
        r->cap = grown ? cap : r->cap;
    }
    if (r->lost)
        return NULL;
    struct tr_rehearsal_step *step = &r->v[r->count++];
    memset(step, 0, sizeof *step);
    step->kind = kind;
    step->delay = at_ms - r->last_ms;
    r->last_ms = at_ms;
    return step;
}

void tr_rehearsal_before(struct tr_rehearsal *r, struct tr_session *session,
                         const struct tr_intent *intent)
{
    const char *texts[TR_CHOICES_MAX];
    const char *text = intent->text;
    size_t len = text ? intent->text_len : 0;
    struct tr_rehearsal_step *step = add(r, STEP_INTENT, intent->at_ms);
    r->doing = true;
    if (!step)
        return;
    if (intent->kind == TR_CMD_CHOOSE) {
        size_t count = tr_session_choices(session, texts);
        text = intent->choice >= 1 && intent->choice <= count ? texts[intent->choice - 1] : "";
        len = strlen(text);
    }
    step->intent = *intent;
    step->text = tr_strndup(text ? text : "", len);
    step->field = intent->field ? tr_strndup(intent->field, strlen(intent->field)) : NULL;
    if (!step->text || (intent->field && !step->field))
        r->lost = true;
}

void tr_rehearsal_after(struct tr_rehearsal *r)
{
    r->doing = false;
}

/* What time brings. */
static bool comes_by_itself(uint32_t event)
{
    switch (event) {
    case TR_EV_RING:
    case TR_EV_LINE_END:
    case TR_EV_SILENCE:
    case TR_EV_HOLD_LONG:
    case TR_EV_LOOKED_UP:
    case TR_EV_CONSULTED:
    case TR_EV_RINGBACK:
    case TR_EV_ANSWERED:
    case TR_EV_SIDE:
        return true;
    default:
        return false;
    }
}

void tr_rehearsal_event(struct tr_rehearsal *r, const struct tr_graph *graph,
                        const struct tr_event *event)
{
    struct tr_rehearsal_step *step;
    if (event->kind == TR_EV_BEAT) {
        step = add(r, STEP_BEAT, event->at_ms);
        const char *name = tr_graph_str(graph, graph->beats[event->a].name);
        if (step && strlen(name) < sizeof step->beat)
            memcpy(step->beat, name, strlen(name) + 1);
    } else if (!r->doing && comes_by_itself(event->kind)) {
        step = add(r, STEP_EVENT, event->at_ms);
        if (step)
            step->event = event->kind;
    }
}

/* ---- doing it again ---------------------------------------------------------------- */

static const char *beat_name(const struct tr_session *s, uint16_t beat)
{
    const struct tr_graph *g = s->content->graph;
    return tr_graph_str(g, g->beats[beat].name);
}

struct again {
    struct tr_session *s;
    struct tr_rehearsal *r;
    int32_t at; /* of the step before */
};

static bool can_come(const struct tr_call *call, uint32_t event)
{
    switch (event) {
    case TR_EV_RING:
        return call->phase == TR_PHASE_RINGING;
    case TR_EV_LINE_END:
        return call->phase == TR_PHASE_LINE;
    case TR_EV_SILENCE:
        return call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING;
    case TR_EV_HOLD_LONG:
        return call->phase == TR_PHASE_HELD;
    case TR_EV_LOOKED_UP:
        return call->looking != TR_NONE;
    case TR_EV_CONSULTED:
        return call->asked != TR_NONE;
    case TR_EV_RINGBACK:
    case TR_EV_ANSWERED:
        return call->phase == TR_PHASE_RINGBACK;
    case TR_EV_SIDE:
        return call->besides != INT32_MAX;
    default:
        return false;
    }
}

static size_t count_of(const struct tr_rehearsal *r, uint32_t event)
{
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++)
        n += r->v[i].kind == STEP_EVENT && r->v[i].event == event;
    return n;
}

/* Let time pass until that has happened once more. */
static void wait_for(struct again *a, uint32_t event)
{
    const struct tr_call *call = &a->s->call;
    size_t before = count_of(a->r, event);
    for (int i = 0; i < WAITS_MAX && !tr_call_ended(call) && can_come(call, event); i++) {
        int32_t due = tr_call_deadline(call);
        if (due >= TR_CALL_MS_MAX) /* only the longest call's end is left */
            break;
        (void)tr_session_advance(a->s, due, NULL);
        if (count_of(a->r, event) > before)
            break;
    }
    a->at = call->now;
}

/* The answer that was chosen: by its words, else by its number. */
static uint8_t find_choice(struct tr_session *s, const struct tr_rehearsal_step *step)
{
    const char *texts[TR_CHOICES_MAX];
    size_t count = tr_session_choices(s, texts);
    for (size_t i = 0; i < count; i++)
        if (strcmp(texts[i], step->text) == 0)
            return (uint8_t)(i + 1);
    return step->intent.choice <= count ? step->intent.choice : 0;
}

static void do_again(struct again *a, const struct tr_rehearsal_step *step)
{
    struct tr_intent intent = step->intent;
    int32_t at = a->at + step->delay;
    if (at > a->s->call.now)
        (void)tr_session_advance(a->s, at, NULL);
    a->at = a->s->call.now;
    intent.at_ms = a->at;
    intent.text = step->text;
    intent.text_len = strlen(step->text);
    intent.field = step->field;
    if (intent.kind == TR_CMD_CHOOSE)
        intent.choice = find_choice(a->s, step);
    if (intent.kind == TR_CMD_CHOOSE && intent.choice == 0)
        return;
    tr_rehearsal_before(a->r, a->s, &intent);
    (void)tr_session_do(a->s, &intent, NULL, NULL); /* what is not there any more is left out */
    tr_rehearsal_after(a->r);
}

/* A beat that time led to is waited for. */
static void come_to(struct again *a, const struct tr_rehearsal_step *step)
{
    const struct tr_call *call = &a->s->call;
    if (step->delay <= 0)
        return;
    if (a->at + step->delay > call->now)
        (void)tr_session_advance(a->s, a->at + step->delay, NULL);
    if (strcmp(beat_name(a->s, call->beat), step->beat) != 0 && call->after_next < INT32_MAX &&
        call->after_next > call->now)
        (void)tr_session_advance(a->s, call->after_next, NULL);
    a->at = call->now;
}

static void do_steps(struct again *a, const struct tr_rehearsal *done, size_t count)
{
    size_t i = 0;
    while (i < count && done->v[i].kind != STEP_INTENT && done->v[i].delay == 0)
        i++; /* the first ring, or the beat to begin in: that is how it began again, too */
    for (; i < count && !tr_call_ended(&a->s->call); i++) {
        const struct tr_rehearsal_step *step = &done->v[i];
        if (step->kind == STEP_INTENT)
            do_again(a, step);
        else if (step->kind == STEP_EVENT)
            wait_for(a, step->event);
        else
            come_to(a, step);
    }
}

/* As long since the last step as it was, but not beyond what would lead away. */
static void wait_rest(struct again *a, int32_t rest)
{
    const struct tr_call *call = &a->s->call;
    int32_t until = a->at + rest;
    while (call->phase == TR_PHASE_LINE && call->deadline <= until)
        (void)tr_session_advance(a->s, call->deadline, NULL);
    int32_t due = tr_call_deadline(call);
    until = due <= until ? due - 1 : until;
    if (!tr_call_ended(call) && until > call->now)
        (void)tr_session_advance(a->s, until, NULL);
}

static bool rings(const struct tr_session *s)
{
    return s->begun && s->call.phase == TR_PHASE_RINGING;
}

/* They ring, or they have come to the same beat. */
static bool is_there(const struct tr_session *s, const char *beat)
{
    if (tr_call_ended(&s->call))
        return false;
    return beat ? !rings(s) && strcmp(beat_name(s, s->call.beat), beat) == 0 : rings(s);
}

static bool has_beat(const struct tr_content *content, const char *beat)
{
    uint16_t index;
    return tr_session_beat(content->graph, beat, &index, NULL) == TR_OK;
}

/* The last step that came to a beat which is still there; count when none did. */
static size_t last_kept(const struct tr_rehearsal *done, const struct tr_content *content)
{
    for (size_t i = done->count; i-- > 0;)
        if (done->v[i].kind == STEP_BEAT && has_beat(content, done->v[i].beat))
            return i;
    return done->count;
}

static tr_status begin(struct again *a, struct tr_session **out, const struct tr_content *content,
                       const struct tr_session_opts *opts, const char *from, tr_err *err)
{
    struct tr_session_opts with = *opts;
    with.from = from;
    with.practice = true;
    tr_session_free(*out);
    *out = NULL;
    forget(a->r);
    if (a->r->begun)
        a->r->begun(a->r->ctx);
    tr_status st = tr_session_new(out, content, &with, err);
    a->s = *out;
    a->at = 0;
    if (st == TR_OK)
        (void)tr_session_advance(*out, 0, NULL);
    return st;
}

tr_status tr_rehearse(struct tr_session **out, const struct tr_session *old,
                      const struct tr_rehearsal *done, const struct tr_content *content,
                      const struct tr_session_opts *opts, struct tr_rehearsal *again,
                      enum tr_rehearsed *how, tr_err *err)
{
    struct again a = {.r = again};
    const char *beat = rings(old) ? NULL : beat_name(old, old->call.beat);
    const char *from = old->from != TR_NONE ? beat_name(old, old->from) : NULL;
    size_t count = done->count;
    *out = NULL;
    *how = TR_REHEARSED_SAME;
    again->lost = false;
    if (from && !has_beat(content, from))
        from = NULL;
    if (beat && !has_beat(content, beat)) {
        size_t last = last_kept(done, content);
        beat = last < done->count ? done->v[last].beat : NULL;
        count = beat ? last + 1 : 0;
        from = beat ? from : NULL;
        *how = beat ? TR_REHEARSED_EARLIER : TR_REHEARSED_ANEW;
    }
    tr_status st = begin(&a, out, content, opts, from, err);
    if (st != TR_OK)
        return st;
    if (!done->lost)
        do_steps(&a, done, count);
    if (*how == TR_REHEARSED_SAME && is_there(a.s, beat))
        wait_rest(&a, old->call.now - done->last_ms);
    if (is_there(a.s, beat))
        return TR_OK;
    if (*how == TR_REHEARSED_SAME)
        *how = TR_REHEARSED_JUMPED;
    return begin(&a, out, content, opts, beat, err);
}
