/* What a careful bot does besides speaking: pen and form, people in the room, the
 * other line, the drawer, colleagues, handing over, dialling. What a beat waits for is
 * read from its branches, as a trainee would read it from the story. */
#include "audit/bots_inside.h"

#include <string.h>

#define BRIEF_ENTRY_MS 5000 /* a longer look-up is nothing to keep the caller listening to */
#define RINGS_PATIENT 10    /* over there, before it is given up */
#define AGAIN_MS 61000      /* until an engaged number, or one without an answer, is tried again */
#define AGAIN_CUT_MS 5000   /* the other side was cut off and waits */

static const struct tr_branch *branch_at(const struct tr_bot_call *b, uint32_t i)
{
    return &b->content->graph->branches[tr_bot_beat(b)->branches.first + i];
}

static tr_status pass(struct tr_bot_call *b, tr_err *err)
{
    return tr_session_advance(b->session, tr_call_deadline(b->call), err);
}

/* ---- people in the room and the other line --------------------------------------------- */

static uint32_t side_on(const struct tr_bot_call *b, enum tr_side_kind kind)
{
    const struct tr_graph *g = b->content->graph;
    for (uint32_t i = 0; i < g->side_count; i++)
        if (b->call->sides[i].state == TR_SIDE_ON && g->sides[i].kind == (uint32_t)kind)
            return i;
    return TR_NONE;
}

/* A hand over the mouthpiece, a word to the room, and back. */
static tr_status say_aside(struct tr_bot_call *b, tr_err *err)
{
    bool offered = tr_bot_beat(b)->asides.count > 0;
    tr_status st = tr_bot_act(b, TR_CMD_MUTE, 0, err);
    if (st == TR_OK && offered) {
        st = tr_bot_choose(b, 1, b->wait_ms, err);
    } else if (st == TR_OK) {
        b->len = 0;
        tr_bot_phrase(b, "signal_visitor");
        tr_bot_phrase(b, "ask_to_hold");
        st = tr_bot_speak(b, b->wait_ms, err);
    }
    b->aside_beat = b->call->beat;
    return st == TR_OK && b->call->muted ? tr_bot_act(b, TR_CMD_UNMUTE, 0, err) : st;
}

static tr_status notice_room(struct tr_bot_call *b, bool *done, tr_err *err)
{
    uint32_t side = side_on(b, TR_SIDE_VISITOR);
    *done = true;
    if (side != TR_NONE) {
        b->greeted |= 1u << side;
        return tr_bot_act(b, TR_CMD_SIGNAL, b->wait_ms, err);
    }
    if (side_on(b, TR_SIDE_NOISE) != TR_NONE && !b->call->muted) {
        tr_status st = tr_bot_act(b, TR_CMD_MUTE, b->wait_ms, err);
        return st == TR_OK ? tr_bot_act(b, TR_CMD_UNMUTE, 1000, err) : st;
    }
    bool colleague = side_on(b, TR_SIDE_COLLEAGUE) != TR_NONE;
    bool owed = b->greeted && tr_bot_beat(b)->asides.count > 0 && b->aside_beat != b->call->beat;
    if (b->call->phase == TR_PHASE_WAITING && !b->call->muted && (colleague || owed))
        return say_aside(b, err);
    *done = false;
    return TR_OK;
}

/* Ask for a moment before leaving the caller; *asked: it has been done already. */
static tr_status ask_for_a_moment(struct tr_bot_call *b, bool *asked, tr_err *err)
{
    static const char *const acts[] = {"ask_to_hold", "hold_reason_time", "ask_consent"};
    *asked = b->asked_beat == b->call->beat || b->asked_turn == b->turn;
    if (*asked)
        return TR_OK;
    b->asked_beat = b->call->beat;
    b->len = 0;
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        tr_bot_phrase(b, acts[i]);
    return tr_bot_speak(b, b->wait_ms, err);
}

/* ---- the drawer ---------------------------------------------------------------------------- */

static bool reads_looked(const struct tr_bot_call *b, const struct tr_branch *branch, uint16_t want)
{
    const struct tr_ins *code = b->content->graph->code + branch->when.first;
    for (uint32_t i = 0; i < branch->when.count; i++)
        if (code[i].op == TR_OP_LOOKED && code[i].arg == want)
            return true;
    return false;
}

/* The entry that the beat waits for: one whose being found is asked for, else the
 * first that the caller does not mind. */
static uint16_t entry_wanted(const struct tr_bot_call *b)
{
    const struct tr_graph *g = b->content->graph;
    uint16_t found = TR_NONE;
    for (uint16_t w = 0; w < g->want_count; w++) {
        if (g->wants[w].kind != TR_WANT_ENTRY || b->looked >> w & 1)
            continue;
        for (uint32_t i = 0; i < tr_bot_beat(b)->branches.count; i++) {
            const struct tr_branch *br = branch_at(b, i);
            if ((br->trigger == TR_ON_LOOKED_UP && br->what == w) || reads_looked(b, br, w))
                return w;
            if (br->trigger == TR_ON_LOOK_UP && br->what == w && br->mood >= 0 && found == TR_NONE)
                found = w;
        }
    }
    return found;
}

static tr_status look_up(struct tr_bot_call *b, uint16_t want, bool *done, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    const struct tr_lookup *entry = &b->content->setup->entries[b->content->setup->wants[want]];
    bool hold = entry->look_up_ms > BRIEF_ENTRY_MS, asked = true;
    tr_status st = hold ? ask_for_a_moment(b, &asked, err) : TR_OK;
    if (st != TR_OK || !asked)
        return st;
    b->looked |= (uint64_t)1 << want;
    if (hold)
        st = tr_bot_act(b, TR_CMD_HOLD, 0, err);
    struct tr_intent intent = {.at_ms = b->call->now + b->wait_ms,
                               .kind = TR_CMD_LOOK_UP,
                               .field = tr_graph_str(g, g->wants[want].name)};
    if (st == TR_OK)
        st = tr_session_do(b->session, &intent, NULL, err);
    uint16_t beat = b->call->beat;
    while (st == TR_OK && b->call->looking != TR_NONE && b->call->beat == beat &&
           !tr_call_ended(b->call))
        st = pass(b, err);
    if (st == TR_OK && !tr_call_ended(b->call))
        st = tr_bot_note_told(b, entry->text[b->content->lang], err);
    if (st == TR_OK && b->call->phase == TR_PHASE_HELD)
        st = tr_bot_act(b, TR_CMD_RESUME, 0, err);
    *done = true;
    return st;
}

/* ---- colleagues ------------------------------------------------------------------------------ */

static bool at_desk(const struct tr_bot_call *b, uint16_t want)
{
    return b->content->setup->who[b->content->setup->wants[want]].where == TR_AT_DESK;
}

/* Somebody of those whom the scenario names, where a beat does not say whom. */
static uint16_t anybody(const struct tr_bot_call *b)
{
    const struct tr_graph *g = b->content->graph;
    for (uint16_t w = 0; w < g->want_count; w++)
        if (g->wants[w].kind == TR_WANT_WHO && w != b->tried && at_desk(b, w))
            return w;
    return TR_NONE;
}

/* Whom the beat wants to be asked, or handed over to: somebody who can be asked
 * before a desk that is put through to without a word. */
static uint16_t who_wanted(const struct tr_bot_call *b)
{
    static const enum tr_trigger order[] = {TR_ON_CONSULTED, TR_ON_CONSULT, TR_ON_TRANSFER};
    const struct tr_graph *g = b->content->graph;
    for (size_t k = 0; k < sizeof order / sizeof *order; k++)
        for (uint32_t i = 0; i < tr_bot_beat(b)->branches.count; i++) {
            const struct tr_branch *br = branch_at(b, i);
            if (br->trigger != (uint32_t)order[k] || br->mood < 0)
                continue;
            if (br->what == TR_NONE && br->trigger == TR_ON_CONSULTED)
                return anybody(b);
            if (br->what != TR_NONE && g->wants[br->what].kind == TR_WANT_WHO &&
                br->what != b->tried && at_desk(b, br->what))
                return br->what;
        }
    return TR_NONE;
}

static tr_status with_person(struct tr_bot_call *b, enum tr_cmd_kind kind, const char *id,
                             tr_err *err)
{
    struct tr_intent intent = {
        .at_ms = b->call->now + b->wait_ms, .kind = (uint8_t)kind, .field = id};
    return tr_session_do(b->session, &intent, NULL, err);
}

static tr_status consult(struct tr_bot_call *b, uint16_t want, bool *done, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    bool asked;
    tr_status st = ask_for_a_moment(b, &asked, err);
    if (st != TR_OK || !asked)
        return st;
    *done = true;
    b->tried = want;
    st = tr_bot_act(b, TR_CMD_HOLD, 0, err);
    if (st == TR_OK)
        st = with_person(b, TR_CMD_CONSULT, tr_graph_str(g, g->wants[want].name), err);
    while (st == TR_OK && b->call->asked != TR_NONE && !tr_call_ended(b->call))
        st = pass(b, err);
    return st;
}

/* Tell whoever has answered what it is about, then put the caller through. */
static tr_status hand_over(struct tr_bot_call *b, tr_err *err)
{
    uint16_t who = b->call->talking_to;
    if (b->briefed != who) {
        b->briefed = who;
        if (tr_session_choices(b->session, (const char *[TR_CHOICES_MAX]){0}) > 0)
            return tr_bot_choose(b, 1, b->wait_ms, err);
        b->len = 0;
        tr_bot_phrase(b, "brief_colleague");
        return tr_bot_speak(b, b->wait_ms, err);
    }
    b->briefed = TR_NONE;
    return with_person(b, TR_CMD_TRANSFER, b->content->setup->who[who].id, err);
}

tr_status tr_bot_held(struct tr_bot_call *b, tr_err *err)
{
    if (b->call->asked != TR_NONE)
        return pass(b, err);
    if (b->call->talking_to != TR_NONE)
        return hand_over(b, err);
    b->held = true;
    return tr_bot_act(b, TR_CMD_RESUME, b->wait_ms, err);
}

tr_status tr_bot_hands(struct tr_bot_call *b, bool *done, tr_err *err)
{
    bool waits = b->call->phase == TR_PHASE_WAITING;
    *done = false;
    if (b->call->not_ready) {
        *done = true;
        return tr_bot_act(b, TR_CMD_READY, 0, err);
    }
    tr_status st = notice_room(b, done, err);
    if (st != TR_OK || *done || !waits)
        return st;
    if (b->call->parked) { /* somebody else speaks */
        bool said = b->last_beat == b->call->beat;
        if (b->call->talking_to != TR_NONE) {
            *done = true;
            return hand_over(b, err);
        }
        *done = said && tr_bot_heeds(b, TR_ON_RESUME);
        return *done ? tr_bot_act(b, TR_CMD_RESUME, b->wait_ms, err) : TR_OK;
    }
    if (side_on(b, TR_SIDE_SECOND_LINE) != TR_NONE) {
        st = ask_for_a_moment(b, done, err);
        if (st == TR_OK && *done)
            return tr_bot_act(b, TR_CMD_OTHER_LINE, 0, err);
        *done = true;
        return st;
    }
    uint16_t entry = entry_wanted(b), who = who_wanted(b);
    uint32_t turns = b->turn;
    if (entry != TR_NONE)
        st = look_up(b, entry, done, err);
    else if (who != TR_NONE)
        st = consult(b, who, done, err);
    *done = *done || b->turn != turns;
    return st;
}

/* ---- dialling -------------------------------------------------------------------------------- */

static tr_status dial(struct tr_bot_call *b, int32_t after_ms, tr_err *err)
{
    char number[TR_SLIP_TEXT_MAX + 1] = "1";
    uint16_t at = b->call->dial;
    uint16_t fact = at == TR_NONE ? TR_NONE : b->content->graph->dials[at].fact;
    if (fact != TR_NONE)
        (void)tr_call_fact(b->call, fact, false, number, sizeof number);
    struct tr_intent intent = {.at_ms = b->call->now + after_ms,
                               .kind = TR_CMD_DIAL,
                               .text = number,
                               .text_len = strlen(number)};
    return tr_session_do(b->session, &intent, NULL, err);
}

tr_status tr_bot_dial(struct tr_bot_call *b, tr_err *err)
{
    bool cut = side_on(b, TR_SIDE_LINE_CUT) != TR_NONE || b->call->dial == TR_NONE;
    bool again = b->call->dials > 0;
    if (b->call->phase == TR_PHASE_IDLE)
        return dial(b, !again ? b->wait_ms : cut ? AGAIN_CUT_MS : AGAIN_MS, err);
    if (b->call->phase == TR_PHASE_ENGAGED)
        return tr_bot_act(b, TR_CMD_HANG_UP, b->wait_ms, err);
    if (b->call->phase == TR_PHASE_RINGBACK && b->call->ringback >= RINGS_PATIENT &&
        tr_bot_heeds(b, TR_ON_NO_ANSWER))
        return tr_bot_act(b, TR_CMD_HANG_UP, 0, err);
    return pass(b, err);
}
