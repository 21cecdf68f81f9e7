/* What the trainee can do next, and doing it. A move begins at a state as it is
 * kept (the caller begins a line, waits, is on hold, or is about to hang up) and
 * ends at the next such state or at the end of the call. */
#include <string.h>

#include "audit/walk_inside.h"

#define PICK_UP_AFTER 600 /* ms into a ring */
#define HOLDS_MOST 1      /* of one call that are worth walking */
#define TALK_OVER_MOST 1

struct list {
    struct tr_move *v;
    uint32_t count;
};

static void add(struct list *l, enum tr_move_kind kind, uint32_t arg, uint32_t delay)
{
    if (l->count < TR_MOVES_MAX)
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
            (rule->kind == TR_RULE_FIRST_WORD && call->turns == 0))
            return true;
    }
    return w->plan.live[call->beat].views >> TR_VIEW_REACTION & 1;
}

static void ringing_moves(const struct tr_walker *w, struct list *l)
{
    for (uint32_t i = 0; i < w->ring_count; i++)
        if (w->rings[i] >= 1 && (uint32_t)w->rings[i] <= w->content->graph->gives_up_after_rings)
            add(l, TR_MOVE_PICK_UP, (uint32_t)w->rings[i], 0);
    add(l, TR_MOVE_MISS, 0, 0);
}

static void answer_moves(const struct tr_walker *w, const struct tr_call *call, struct list *l)
{
    const struct tr_beat *beat = &w->content->graph->beats[call->beat];
    const struct tr_slice classes = w->beat_classes[call->beat];
    uint32_t delays = timing_open(w, call) ? w->delay_count : 1;
    for (uint32_t d = 0; d < delays; d++) {
        if (w->delays[d] >= (int32_t)beat->patience_ms && d > 0)
            break;
        for (uint32_t i = 0; i < beat->choices.count; i++)
            add(l, TR_MOVE_CHOOSE, i + 1, d);
        for (uint32_t i = 0; i < classes.count; i++)
            add(l, TR_MOVE_ANSWER, classes.first + i, d);
    }
    const struct tr_slice extremes = w->beat_extremes[call->beat];
    for (uint32_t i = 0; w->pass > 0 && i < extremes.count; i++)
        add(l, TR_MOVE_ANSWER, extremes.first + i, 0);
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
        if (w->plan.live[call->beat].slip >> i & 1 && !call->slip[i].filled)
            add(l, TR_MOVE_NOTE_FIELD, i, 0);
}

static void control_moves(const struct tr_walker *w, const struct tr_call *call, struct list *l)
{
    for (uint32_t i = 0; i < w->control_count; i++)
        if (tr_control_applies(call, &w->controls[i]))
            add(l, TR_MOVE_CONTROL, i, 0);
    if (w->besides && call->besides != INT32_MAX)
        add(l, TR_MOVE_LET_PASS, 0, 0);
}

static void open_moves(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_beside *beside, struct list *l)
{
    const struct tr_slice classes = w->beat_classes[call->beat];
    answer_moves(w, call, l);
    add(l, TR_MOVE_SILENCE, 0, 0);
    note_moves(w, call, beside, l);
    if (call->holds < HOLDS_MOST)
        add(l, TR_MOVE_HOLD, 0, 0);
    if (call->phase == TR_PHASE_LINE && call->interruptions < TALK_OVER_MOST && classes.count)
        add(l, TR_MOVE_INTERRUPT, classes.first + classes.count - 1, 0);
    control_moves(w, call, l);
    add(l, TR_MOVE_HANG_UP, 0, 0);
}

/* Nothing is on the line yet, or no longer. */
static void off_line_moves(const struct tr_call *call, struct list *l)
{
    if (call->phase == TR_PHASE_IDLE) {
        add(l, TR_MOVE_DIAL, TR_MATCH_EXACT, 0);
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
    if (w->goodbye != TR_NONE && !beside->said_goodbye)
        add(l, TR_MOVE_SAY_GOODBYE, w->goodbye, 0);
    note_moves(w, call, beside, l);
    add(l, TR_MOVE_HANG_UP, (uint32_t)w->closes[0], 0);
    if (w->closes[1] != w->closes[0])
        add(l, TR_MOVE_HANG_UP, (uint32_t)w->closes[1], 0);
}

uint32_t tr_moves_of(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_beside *beside, struct tr_move out[TR_MOVES_MAX])
{
    struct list l = {out, 0};
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        ringing_moves(w, &l);
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
        for (uint32_t i = 0; i < w->hold_count; i++)
            add(&l, TR_MOVE_RESUME, i, 0);
        control_moves(w, call, &l);
        add(&l, TR_MOVE_HANG_UP, 0, 0);
        break;
    case TR_PHASE_IDLE:
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        off_line_moves(call, &l);
        break;
    case TR_PHASE_ENDED:
        break;
    }
    return l.count;
}

/* ---- making one ------------------------------------------------------------------- */

struct maker {
    struct tr_walker *w;
    struct tr_call *call;
    struct tr_beside *beside;
    const struct tr_move_log *log;
};

static void step(struct maker *m, struct tr_cmd *cmd, const struct tr_class *acts)
{
    tr_err err; /* moves are made of what the call allows, so nothing can be refused */
    if (m->log)
        m->log->cmd(m->log->ctx, cmd, acts);
    (void)tr_call_step(m->call, cmd, &err);
}

static void simple(struct maker *m, enum tr_cmd_kind kind, int32_t at_ms)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = (uint8_t)kind};
    step(m, &cmd, NULL);
}

/* Every walked answer has words of its own, as nobody repeats himself to the letter. */
static void answer(struct maker *m, struct tr_cmd *cmd, const struct tr_class *acts)
{
    char text[16];
    uint32_t n = (uint32_t)m->call->turns, len = 0;
    do {
        text[len++] = (char)('a' + n % 26);
        n /= 26;
    } while (n > 0);
    cmd->text = text;
    cmd->text_len = len;
    step(m, cmd, acts);
    m->beside->after_hold = false;
}

static void say(struct maker *m, uint16_t class, int32_t at_ms)
{
    const struct tr_class *c = &m->w->classes[class];
    struct tr_heard heard[TR_HEARD_MAX];
    for (uint16_t i = 0; i < c->count; i++)
        heard[i] = (struct tr_heard){.act = c->acts[i], .name = TR_NONE};
    struct tr_cmd cmd = {
        .at_ms = at_ms, .kind = TR_CMD_SAY, .heard = heard, .heard_count = c->count};
    answer(m, &cmd, c);
}

static void control(struct maker *m, const struct tr_control *c, int32_t at_ms)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = c->kind, .target = c->target};
    step(m, &cmd, NULL);
}

static void dial(struct maker *m, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = m->call->now,
                         .kind = TR_CMD_DIAL,
                         .match = (uint8_t)match,
                         .text = "1",
                         .text_len = 1};
    step(m, &cmd, NULL);
}

static void note(struct maker *m, uint32_t field, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = m->call->now,
                         .kind = TR_CMD_NOTE,
                         .field = (uint8_t)field,
                         .match = (uint8_t)match,
                         .text = "x",
                         .text_len = 1};
    step(m, &cmd, NULL);
}

static void note_all(struct maker *m, enum tr_match wrong_or_right)
{
    const struct tr_graph *g = m->w->content->graph;
    for (uint32_t i = 0; i < g->slip_count; i++)
        note(m, i, g->slip[i].fact == TR_NONE ? TR_MATCH_FREE : wrong_or_right);
    m->beside->noted = true;
}

/* To the end of the caller's line; gives when that is, or now. */
static int32_t hear_out(struct maker *m)
{
    if (m->call->phase == TR_PHASE_LINE)
        tr_call_advance(m->call, m->call->deadline);
    return m->call->now;
}

static void pick_up(struct maker *m, uint32_t ring)
{
    int32_t at = (int32_t)(m->w->content->setup->ring_ms * (ring - 1)) + PICK_UP_AFTER;
    simple(m, TR_CMD_PICK_UP, at);
}

static void let_pass(struct maker *m)
{
    int32_t silences = m->call->silences;
    while (m->call->phase != TR_PHASE_ENDED && m->call->silences == silences &&
           (m->call->phase == TR_PHASE_LINE || m->call->phase == TR_PHASE_WAITING))
        tr_call_advance(m->call, tr_call_deadline(m->call));
}

tr_status tr_move_make(struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                       const struct tr_move *move, const struct tr_move_log *log, tr_err *err)
{
    struct maker m = {w, call, beside, log};
    const struct tr_said *said;
    tr_status st = TR_OK;
    switch ((enum tr_move_kind)move->kind) {
    case TR_MOVE_PICK_UP:
        pick_up(&m, move->arg);
        break;
    case TR_MOVE_MISS:
    case TR_MOVE_WAIT_END:
        tr_call_finish(call);
        break;
    case TR_MOVE_ANSWER:
        say(&m, move->arg, hear_out(&m) + w->delays[move->delay]);
        break;
    case TR_MOVE_CHOOSE: {
        int32_t at = hear_out(&m) + w->delays[move->delay];
        st = tr_walker_choice(w, call, beside, move->arg, &said, err);
        if (st != TR_OK)
            return st;
        struct tr_cmd cmd = {.at_ms = at,
                             .kind = TR_CMD_CHOOSE,
                             .choice = (uint8_t)move->arg,
                             .heard = said->heard,
                             .heard_count = said->count};
        answer(&m, &cmd, NULL);
        break;
    }
    case TR_MOVE_SILENCE:
        let_pass(&m);
        break;
    case TR_MOVE_INTERRUPT:
        say(&m, move->arg, call->now + (call->deadline - call->now) / 2);
        break;
    case TR_MOVE_HOLD:
        simple(&m, TR_CMD_HOLD, hear_out(&m));
        break;
    case TR_MOVE_RESUME: {
        int32_t at = call->hold_from + w->holds[move->arg];
        simple(&m, TR_CMD_RESUME, at > call->now ? at : call->now);
        beside->after_hold = true;
        break;
    }
    case TR_MOVE_NOTE_RIGHT:
        (void)hear_out(&m);
        note_all(&m, TR_MATCH_EXACT);
        break;
    case TR_MOVE_NOTE_WRONG:
        (void)hear_out(&m);
        note_all(&m, TR_MATCH_WRONG);
        break;
    case TR_MOVE_NOTE_FIELD:
        (void)hear_out(&m);
        note(&m, move->arg, TR_MATCH_EXACT);
        break;
    case TR_MOVE_SAY_GOODBYE:
        say(&m, move->arg, hear_out(&m));
        beside->said_goodbye = true;
        break;
    case TR_MOVE_CONTROL:
        control(&m, &w->controls[move->arg], call->now);
        break;
    case TR_MOVE_DIAL:
        dial(&m, (enum tr_match)move->arg);
        break;
    case TR_MOVE_LET_PASS:
        tr_call_advance(call, tr_call_deadline(call));
        break;
    case TR_MOVE_HANG_UP:
        simple(&m, TR_CMD_HANG_UP, hear_out(&m) + move->arg);
        break;
    }
    if (call->phase != TR_PHASE_ENDED && call->phase != TR_PHASE_RINGING)
        beside->closing |= w->closing_beat[call->beat];
    return st;
}
