/* What the trainee can do next. A move begins at a state as it is kept: the caller
 * begins a line, waits, is on hold, or is about to hang up, or nobody is on the line. */
#include "audit/walk_words.h"

struct list {
    struct tr_move *v;
    uint32_t count;
    bool cut; /* there was no room for all */
};

static void add(struct list *l, enum tr_move_kind kind, uint32_t arg, uint32_t delay)
{
    l->cut |= l->count == TR_MOVES_MAX;
    if (!l->cut)
        l->v[l->count++] =
            (struct tr_move){.kind = (uint8_t)kind, .delay = (uint8_t)delay, .arg = (uint16_t)arg};
}

/* Whether it can still matter how soon an answer begins: to rules, in the second
 * pass, or to a condition. */
static bool timing_open(const struct tr_walker *w, const struct tr_call *call)
{
    const struct tr_setup *setup = w->content->setup;
    for (uint32_t i = 0; w->pass > 0 && i < setup->rule_count; i++) {
        const struct tr_rule *rule = &setup->card->rules[setup->rules[i]];
        if ((rule->kind == TR_RULE_REACTION && call->score.rules[i].raw != TR_BROKEN) ||
            (rule->kind == TR_RULE_FIRST_WORD && tr_call_turns(call) == 0))
            return true;
    }
    return w->plan.live[call->beat].views >> TR_VIEW_REACTION & 1;
}

/* What goes on besides may be waited for: until its next step, and until it has
 * lasted for so long that a condition can tell. */
static void waiting_moves(const struct tr_walker *w, const struct tr_call *call, struct list *l)
{
    const struct tr_looks *live = &w->plan.live[call->beat];
    if (w->besides && call->besides != INT32_MAX)
        add(l, TR_MOVE_LET_PASS, 0, 0);
    for (uint32_t i = 0; i < TR_SIDES_MAX + 2; i++)
        if ((i < TR_SIDES_MAX
                 ? live->sides >> i & 1
                 : live->views >> (i == TR_WAIT_TALK ? TR_VIEW_TALK : TR_VIEW_TIME) & 1) &&
            tr_moves_lasts_until(w, call, i) > call->now)
            add(l, TR_MOVE_WAIT_UNTIL, i, 0);
}

static void control_moves(const struct tr_walker *w, const struct tr_call *call, struct list *l)
{
    for (uint32_t i = 0; i < w->control_count; i++)
        if (tr_control_applies(call, &w->controls[i]))
            add(l, TR_MOVE_CONTROL, i, 0);
    waiting_moves(w, call, l);
}

/* In words; where these do not show what is meant, it is also asked what would be if
 * they did. A score needs words, if there are any. */
static void answer_in(const struct tr_walker *w, uint32_t class, uint32_t delay, struct list *l)
{
    if (w->worded[class].text)
        add(l, TR_MOVE_ANSWER, class, delay);
    if (w->pass == 0 || !w->worded[class].text)
        add(l, TR_MOVE_ANSWER, class | TR_BARE_ACTS, delay);
}

/* Whether now is when rules look for it. */
static bool within(const struct tr_call *call, const struct tr_beside *beside,
                   enum tr_window window)
{
    switch (window) {
    case TR_IN_FIRST_TURN:
        return tr_call_turns(call) == 0;
    case TR_IN_CLOSING:
        return beside->closing;
    case TR_AFTER_HOLD:
        return beside->after_hold;
    case TR_AFTER_SURNAME:
        return call->surname_known;
    default:
        return true;
    }
}

static void answer_moves(const struct tr_walker *w, const struct tr_call *call,
                         const struct tr_beside *beside, struct list *l)
{
    const struct tr_beat *beat = &w->content->graph->beats[call->beat];
    const struct tr_slice classes = w->beat_classes[call->beat];
    uint32_t choices = tr_walker_offered(w, call)->count;
    uint32_t delays = timing_open(w, call) ? w->delay_count : 1;
    for (uint32_t d = 0; d < delays; d++) {
        if (w->delays[d] >= (int32_t)beat->patience_ms && d > 0)
            break;
        for (uint32_t i = 0; i < choices; i++)
            add(l, TR_MOVE_CHOOSE, i + 1, d);
        for (uint32_t i = 0; i < classes.count; i++)
            answer_in(w, classes.first + i, d, l);
    }
    const struct tr_slice extremes = w->beat_extremes[call->beat];
    for (uint32_t i = 0; w->pass > 0 && i < extremes.count; i++)
        if (within(call, beside, (enum tr_window)w->windows[extremes.first + i]))
            answer_in(w, extremes.first + i, 0, l);
}

/* The first ring from now on in which the hands are free; 0: it will not ring so often. */
static uint32_t free_ring(const struct tr_call *call)
{
    struct tr_call copy = *call;
    copy.sink.emit = NULL;
    while (copy.phase == TR_PHASE_RINGING && (copy.rings == 0 || tr_call_bound(&copy)))
        tr_call_advance(&copy, tr_call_deadline(&copy));
    return copy.phase == TR_PHASE_RINGING ? (uint32_t)copy.rings : 0;
}

static void ringing_moves(const struct tr_walker *w, const struct tr_call *call,
                          const struct tr_beside *beside, struct list *l)
{
    if (w->content->graph->kind == TR_OUTBOUND) { /* nothing rings: the first beat begins */
        add(l, TR_MOVE_LET_PASS, 0, 0);
        return;
    }
    const struct tr_beat *beat = &w->content->graph->beats[call->beat];
    uint32_t least = w->besides ? free_ring(call) : 1, last = 0;
    uint32_t most = beat->ring_max ? beat->ring_max : w->content->graph->gives_up_after_rings;
    for (uint32_t i = 0; least > 0 && i < w->ring_count; i++) {
        uint32_t ring = w->rings[i] < (int32_t)least ? least : (uint32_t)w->rings[i];
        if (ring > last && ring <= most)
            add(l, TR_MOVE_PICK_UP, ring, 0);
        last = ring > last ? ring : last;
    }
    if (tr_call_is_aside(call))
        answer_moves(w, call, beside, l);
    if (w->besides)
        control_moves(w, call, l);
    add(l, TR_MOVE_MISS, 0, 0);
}

static void note_moves(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_beside *beside, struct list *l)
{
    uint32_t fields = w->content->graph->slip_count;
    if (fields == 0 || beside->noted || call->turns == 0)
        return;
    if (w->pass > 0) { /* only rules look at the whole slip */
        add(l, TR_MOVE_NOTE_RIGHT, 0, 0);
        add(l, TR_MOVE_NOTE_WRONG, 0, 0);
    }
    for (uint32_t i = 0; i < fields; i++)
        if (w->plan.live[call->beat].slip >> i & 1 && !call->slip[i].filled) {
            add(l, TR_MOVE_NOTE_FIELD, i, 0);
            if (w->content->graph->slip[i].fact != TR_NONE)
                add(l, TR_MOVE_NOTE_FIELD_WRONG, i, 0);
        }
}

static bool heeds(const struct tr_walker *w, const struct tr_call *call, enum tr_trigger trigger)
{
    const struct tr_slice branches = w->content->graph->beats[call->beat].branches;
    for (uint32_t i = 0; i < branches.count; i++)
        if (w->content->graph->branches[branches.first + i].trigger == (uint32_t)trigger)
            return true;
    return false;
}

/* Over the caller's line: what is said matters where the beat heeds it; else nothing
 * in particular, which is the last class. */
static void interrupting_moves(const struct tr_walker *w, const struct tr_call *call,
                               struct list *l)
{
    const struct tr_slice classes = w->beat_classes[call->beat];
    bool all = heeds(w, call, TR_ON_INTERRUPTED);
    for (uint32_t i = all || classes.count == 0 ? 0 : classes.count - 1; i < classes.count; i++)
        add(l, TR_MOVE_INTERRUPT,
            classes.first + i + (w->worded[classes.first + i].text ? 0 : TR_BARE_ACTS), 0);
}

/* Over the caller's line, where the beat heeds it: not all of the line is heard then,
 * and over the last one it is no good end. */
static void cutting_moves(const struct tr_walker *w, const struct tr_call *call, struct list *l)
{
    if (call->phase == TR_PHASE_LINE && heeds(w, call, TR_ON_HUNG_UP))
        add(l, TR_MOVE_CUT_SHORT, 0, 0);
}

static void open_moves(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_beside *beside, struct list *l)
{
    answer_moves(w, call, beside, l);
    add(l, TR_MOVE_SILENCE, 0, 0);
    note_moves(w, call, beside, l);
    if (call->parked)
        add(l, TR_MOVE_RESUME, 0, 0);
    else if (w->pass > 0 || w->besides)
        add(l, TR_MOVE_HOLD, 0, 0);
    else /* nothing happens in a hold but its end */
        for (uint32_t i = 0; i < w->hold_count; i++)
            add(l, TR_MOVE_HOLD_FOR, i, 0);
    if (call->phase == TR_PHASE_LINE)
        interrupting_moves(w, call, l);
    control_moves(w, call, l);
    cutting_moves(w, call, l);
    add(l, TR_MOVE_HANG_UP, 0, 0);
}

static void held_moves(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_beside *beside, struct list *l)
{
    for (uint32_t i = 0; i < w->hold_count; i++)
        if (call->hold_from + w->holds[i] >= call->now || i + 1 == w->hold_count)
            add(l, TR_MOVE_RESUME, i, 0);
    if (tr_call_is_aside(call))
        answer_moves(w, call, beside, l);
    control_moves(w, call, l);
    add(l, TR_MOVE_HANG_UP, 0, 0);
}

/* Nothing is on the line yet, or no longer; somebody may be there to be spoken to. */
static void off_line_moves(const struct tr_walker *w, const struct tr_call *call,
                           const struct tr_beside *beside, struct list *l)
{
    const struct tr_graph *g = w->content->graph;
    if (tr_call_is_aside(call))
        answer_moves(w, call, beside, l);
    if (g->beats[call->beat].ring_max > 0) {
        control_moves(w, call, l);
    } else if (call->phase == TR_PHASE_IDLE) {
        bool wrong = call->dial != TR_NONE && g->dials[call->dial].fact != TR_NONE;
        for (uint32_t i = 0; i < w->idle_count; i++)
            if (i == 0 || call->idle_from + w->idles[i] > call->now)
                add(l, TR_MOVE_DIAL, TR_MATCH_EXACT, i);
        if (wrong)
            add(l, TR_MOVE_DIAL, TR_MATCH_WRONG, 0);
    } else {
        add(l, TR_MOVE_HANG_UP, 0, 0);
    }
    add(l, TR_MOVE_LET_PASS, 0, 0);
}

/* The caller says the last line, or has said it. */
static void last_moves(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_beside *beside, struct list *l)
{
    add(l, TR_MOVE_WAIT_END, 0, 0);
    if (w->besides)
        control_moves(w, call, l);
    if (w->goodbye != TR_NONE && !beside->said_goodbye)
        add(l, TR_MOVE_SAY_GOODBYE, w->goodbye + (w->worded[w->goodbye].text ? 0 : TR_BARE_ACTS),
            0);
    note_moves(w, call, beside, l);
    cutting_moves(w, call, l);
    add(l, TR_MOVE_HANG_UP, (uint32_t)w->closes[0], 0);
    if (w->closes[1] != w->closes[0])
        add(l, TR_MOVE_HANG_UP, (uint32_t)w->closes[1], 0);
}

uint32_t tr_moves_of(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_beside *beside, struct tr_move out[TR_MOVES_MAX])
{
    struct list l = {.v = out};
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        ringing_moves(w, call, beside, &l);
        break;
    case TR_PHASE_LINE:
    case TR_PHASE_WAITING:
    case TR_PHASE_SPEAKING:
    case TR_PHASE_CLOSING:
        if (w->content->graph->beats[call->beat].hangs_up_ms)
            last_moves(w, call, beside, &l);
        else
            open_moves(w, call, beside, &l);
        break;
    case TR_PHASE_HELD:
        held_moves(w, call, beside, &l);
        break;
    case TR_PHASE_IDLE:
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        off_line_moves(w, call, beside, &l);
        break;
    case TR_PHASE_ENDED:
        break;
    }
    w->walk->coarse |= l.cut;
    return l.count;
}
