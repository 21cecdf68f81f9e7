/* Making a move: it ends at the next state that is kept, or at the end of the call. */
#include <string.h>

#include "audit/walk_words.h"

#define PICK_UP_AFTER 600 /* ms into a ring */

struct maker {
    struct tr_walker *w;
    struct tr_call *call;
    struct tr_beside *beside;
    const struct tr_move_log *log;
};

/* words: as TR_MOVE_ANSWER's argument, TR_NONE: no words of the trainee's own */
static void step(struct maker *m, struct tr_cmd *cmd, uint16_t words)
{
    tr_err err; /* moves are made of what the call allows, so nothing can be refused */
    if (m->log)
        m->log->cmd(m->log->ctx, cmd, words);
    (void)tr_call_step(m->call, cmd, &err);
}

static void simple(struct maker *m, enum tr_cmd_kind kind, int32_t at_ms)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = (uint8_t)kind};
    step(m, &cmd, TR_NONE);
}

/* Every walked answer has words of its own, as nobody repeats himself to the letter;
 * only rules ask how many they are. */
static void answer(struct maker *m, struct tr_cmd *cmd, uint16_t words, uint32_t len)
{
    uint64_t code = ((uint64_t)m->call->turns + 1) * UINT64_C(0x9E3779B97F4A7C15);
    memcpy(m->w->filler, &code, sizeof code);
    cmd->text = m->w->filler;
    cmd->text_len = m->w->pass > 0 && len > sizeof code ? len : (uint32_t)sizeof code;
    step(m, cmd, words);
}

static tr_status say(struct maker *m, uint16_t arg, int32_t at_ms, tr_err *err)
{
    uint16_t class = arg & (uint16_t)~TR_BARE_ACTS;
    const struct tr_class *c = &m->w->classes[class];
    const struct tr_said *said = NULL;
    struct tr_heard heard[TR_HEARD_MAX];
    struct tr_cmd cmd = {
        .at_ms = at_ms, .kind = TR_CMD_SAY, .heard = heard, .heard_count = c->count};
    if (!(arg & TR_BARE_ACTS)) {
        tr_status st = tr_walker_words(m->w, m->call, m->beside, class, &said, err);
        if (st != TR_OK)
            return st;
    }
    for (uint16_t i = 0; i < c->count; i++)
        heard[i] = (struct tr_heard){.act = c->acts[i], .name = TR_NONE};
    if (said) {
        cmd.heard = said->heard;
        cmd.heard_count = said->count;
    }
    answer(m, &cmd, arg, said ? said->len : 0);
    return TR_OK;
}

static void control(struct maker *m, const struct tr_control *c, int32_t at_ms)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = c->kind, .target = c->target};
    step(m, &cmd, TR_NONE);
}

static void dial(struct maker *m, enum tr_match match, int32_t idle_ms)
{
    int32_t at = m->call->idle_from + idle_ms;
    struct tr_cmd cmd = {.at_ms = at > m->call->now ? at : m->call->now,
                         .kind = TR_CMD_DIAL,
                         .match = (uint8_t)match,
                         .text = "1",
                         .text_len = 1};
    step(m, &cmd, TR_NONE);
}

static void note(struct maker *m, uint32_t field, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = m->call->now,
                         .kind = TR_CMD_NOTE,
                         .field = (uint8_t)field,
                         .match = (uint8_t)match,
                         .text = "x",
                         .text_len = 1};
    step(m, &cmd, TR_NONE);
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

/* The same for an answer: what goes on besides may have led elsewhere meanwhile, and
 * what would be said then is another move. */
static bool heard_out(struct maker *m)
{
    const struct tr_call *c = m->call;
    uint16_t beat = c->beat, visit = c->visits[beat];
    (void)hear_out(m);
    return c->beat == beat && c->visits[beat] == visit && c->phase != TR_PHASE_LINE &&
           c->phase != TR_PHASE_ENDED;
}

/* In the midst of the caller's line. */
static int32_t over_line(const struct tr_call *call)
{
    return call->now + (call->deadline - call->now) / 2;
}

static void resume(struct maker *m, int32_t held_ms)
{
    int32_t at = m->call->hold_from + held_ms;
    simple(m, TR_CMD_RESUME, at > m->call->now ? at : m->call->now);
}

static void pick_up(struct maker *m, uint32_t ring)
{
    int32_t at =
        m->call->ring_from + (int32_t)(m->w->content->setup->ring_ms * (ring - 1)) + PICK_UP_AFTER;
    simple(m, TR_CMD_PICK_UP, at > m->call->now ? at : m->call->now);
}

/* Say nothing until patience runs out, if nothing else happens before. */
static void keep_silent(struct maker *m)
{
    if (heard_out(m) && m->call->phase == TR_PHASE_WAITING)
        tr_call_advance(m->call, m->call->deadline);
}

static void end_scene(struct maker *m)
{
    (void)hear_out(m);
    if (m->call->phase == TR_PHASE_CLOSING)
        tr_call_advance(m->call, m->call->deadline);
}

static tr_status choose(struct maker *m, const struct tr_move *move, tr_err *err)
{
    const struct tr_said *said;
    if (!heard_out(m))
        return TR_OK;
    tr_status st = tr_walker_choice(m->w, m->call, m->beside, move->arg, &said, err);
    struct tr_cmd cmd = {.at_ms = m->call->now + m->w->delays[move->delay],
                         .kind = TR_CMD_CHOOSE,
                         .choice = (uint8_t)move->arg};
    if (st != TR_OK)
        return st;
    cmd.heard = said->heard;
    cmd.heard_count = said->count;
    answer(m, &cmd, TR_NONE, said->len);
    return TR_OK;
}

int32_t tr_moves_lasts_until(const struct tr_walker *w, const struct tr_call *call, uint32_t what)
{
    const struct tr_limits *l = &w->plan.limits;
    bool side = what < TR_SIDES_MAX;
    int32_t s =
        side ? l->sides[what] : l->views[what == TR_WAIT_TALK ? TR_VIEW_TALK : TR_VIEW_TIME];
    int32_t from = side                   ? call->sides[what].begun_at
                   : what == TR_WAIT_TALK ? call->picked_up_at
                                          : 0;
    if ((side && call->sides[what].state != TR_SIDE_ON) || from < 0 || s > TR_CALL_MS_MAX / 1000)
        return -1;
    return from + s * 1000;
}

tr_status tr_move_make(struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                       const struct tr_move *move, const struct tr_move_log *log, tr_err *err)
{
    struct maker m = {w, call, beside, log};
    tr_status st = TR_OK;
    w->beside = beside;
    switch ((enum tr_move_kind)move->kind) {
    case TR_MOVE_PICK_UP:
        pick_up(&m, move->arg);
        break;
    case TR_MOVE_MISS:
        while (call->phase == TR_PHASE_RINGING)
            tr_call_advance(call, tr_call_deadline(call));
        break;
    case TR_MOVE_WAIT_END:
        end_scene(&m);
        break;
    case TR_MOVE_ANSWER:
        if (heard_out(&m))
            st = say(&m, move->arg, call->now + w->delays[move->delay], err);
        break;
    case TR_MOVE_CHOOSE:
        st = choose(&m, move, err);
        break;
    case TR_MOVE_SILENCE:
        keep_silent(&m);
        break;
    case TR_MOVE_INTERRUPT:
        st = say(&m, move->arg, over_line(call), err);
        break;
    case TR_MOVE_HOLD:
        simple(&m, TR_CMD_HOLD, hear_out(&m));
        break;
    case TR_MOVE_RESUME:
        resume(&m, w->holds[move->arg]);
        break;
    case TR_MOVE_HOLD_FOR:
        simple(&m, TR_CMD_HOLD, hear_out(&m));
        resume(&m, w->holds[move->arg]);
        break;
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
    case TR_MOVE_NOTE_FIELD_WRONG:
        (void)hear_out(&m);
        note(&m, move->arg, TR_MATCH_WRONG);
        break;
    case TR_MOVE_SAY_GOODBYE:
        st = say(&m, move->arg, hear_out(&m), err);
        beside->said_goodbye = true;
        break;
    case TR_MOVE_CONTROL:
        control(&m, &w->controls[move->arg], call->now);
        break;
    case TR_MOVE_DIAL:
        dial(&m, (enum tr_match)move->arg, w->idles[move->delay]);
        break;
    case TR_MOVE_LET_PASS:
        tr_call_advance(call, tr_call_deadline(call));
        break;
    case TR_MOVE_WAIT_UNTIL:
        tr_call_advance(call, tr_moves_lasts_until(w, call, move->arg));
        break;
    case TR_MOVE_HANG_UP:
        simple(&m, TR_CMD_HANG_UP, hear_out(&m) + move->arg);
        break;
    case TR_MOVE_CUT_SHORT:
        simple(&m, TR_CMD_HANG_UP, over_line(call));
        break;
    }
    return st;
}
