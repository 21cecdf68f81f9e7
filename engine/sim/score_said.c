/* Rules that look at answers; see score.h. */
#include "sim/score_inside.h"

#define MS_PER_BYTE 66  /* of speech: a Chinese character, or three letters, in 200 ms */
#define SHORT_ANSWER 24 /* bytes: "yes", "please go on" may be said again and again */

void tr_score_show_words(struct tr_rule_state *state, const struct tr_call *call,
                         const struct tr_event *ev, const struct tr_actset *acts)
{
    struct tr_evidence *e = &state->evidence;
    *e = (struct tr_evidence){ev->at_ms, state->count, (uint16_t)call->turns, TR_NONE, 0, 0};
    for (uint16_t k = 0; k < ev->cmd->heard_count; k++) {
        const struct tr_heard *heard = &ev->cmd->heard[k];
        if (heard->act != TR_NONE && tr_actset_has(acts, heard->act)) {
            e->act = heard->act;
            e->start = heard->start;
            e->end = heard->end;
            return;
        }
    }
}

/* The windows that the present answer falls into, a bit each. The closing is
 * told apart at the end, by the answer's number; the answer before a hold when
 * the hold begins. */
static uint16_t windows_now(const struct tr_score *score, const struct tr_call *call)
{
    uint16_t in = 1 << TR_IN_CALL | 1 << TR_IN_CLOSING | 1 << TR_IN_FIRST_TURNS;
    if (tr_call_turns(call) == 1)
        in |= 1 << TR_IN_FIRST_TURN;
    if (score->after_hold)
        in |= 1 << TR_AFTER_HOLD;
    in |= (uint16_t)(1 << (call->surname_known ? TR_AFTER_SURNAME : TR_NO_SURNAME));
    return in;
}

static bool too_late(const struct tr_call *call, const struct tr_rule_brief *rule)
{
    return rule->window == TR_IN_FIRST_TURNS && tr_call_turns(call) > rule->limit;
}

bool tr_score_hits(const struct tr_rule_sets *sets, const struct tr_actset *said)
{
    bool any = tr_actset_empty(&sets->any) || tr_actset_meets(said, &sets->any);
    return any && tr_actset_covers(said, &sets->all) && !tr_actset_meets(said, &sets->before);
}

/* windows: those that the answer falls into, a bit each */
static void say_on_said(struct tr_score *score, const struct tr_call *call,
                        const struct tr_event *ev, uint32_t i, uint16_t windows)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_rule_sets *sets = &call->setup->rule_sets[i];
    /* words that were said before earn nothing again, but still offend */
    bool stale = call->repeats && ev->cmd->text_len > SHORT_ANSWER;
    if (!(windows >> rule->window & 1) || stale || too_late(call, rule))
        return;
    bool hit = tr_score_hits(sets, &call->now_said);
    if (rule->window == TR_AFTER_HOLD) {
        if (!hit) {
            tr_score_show(state, ev->at_ms, call->holds);
            tr_score_decide(score, call, i, TR_BROKEN);
        } else if (state->raw != TR_BROKEN) {
            tr_score_show_words(state, call, ev, &sets->any);
            tr_score_decide(score, call, i, TR_MET);
        }
        return;
    }
    if (!hit)
        return;
    state->count++;
    if (rule->window == TR_IN_CLOSING) { /* only the end tells whether this was late enough */
        tr_score_show_words(state, call, ev, &sets->any);
    } else if (state->raw != TR_MET && state->count >= tr_score_wanted(rule)) {
        tr_score_show_words(state, call, ev, &sets->any);
        tr_score_decide(score, call, i, TR_MET);
    }
}

static void avoid_on_said(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i, uint16_t windows)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_actset *any = &call->setup->rule_sets[i].any;
    if (!(windows >> rule->window & 1) || too_late(call, rule) ||
        !tr_actset_meets(&call->now_said, any))
        return;
    state->count++;
    int32_t borne = rule->window == TR_IN_FIRST_TURNS ? 0 : rule->limit;
    if (state->count > borne && state->raw != TR_BROKEN) {
        tr_score_show_words(state, call, ev, any);
        tr_score_decide(score, call, i, TR_BROKEN);
    }
}

static void order_on_said(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_rule_sets *sets = &call->setup->rule_sets[i];
    if (state->applies)
        return;
    if (tr_actset_meets(&call->now_said, &sets->any))
        state->count = 1;
    if (!tr_actset_meets(&call->now_said, &sets->before))
        return;
    state->applies = 1;
    tr_score_show_words(state, call, ev, state->count ? &sets->any : &sets->before);
    tr_score_decide(score, call, i, state->count ? TR_MET : TR_BROKEN);
}

static void first_word_on_said(struct tr_score *score, const struct tr_call *call,
                               const struct tr_event *ev, uint32_t i)
{
    if (call->dialled)
        return;
    int32_t ms = ev->c - call->lifted_at;
    tr_score_show(&score->rules[i], ev->c, ms);
    tr_score_decide(score, call, i,
                    ms <= tr_score_soon(call, tr_score_rule(call->setup, i)) ? TR_MET : TR_BROKEN);
}

static void reaction_on_said(struct tr_score *score, const struct tr_call *call,
                             const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (state->evidence.value < ev->b)
        tr_score_show(state, ev->c, ev->b);
    if (ev->b > tr_score_soon(call, rule) && ++state->count > rule->low)
        tr_score_decide(score, call, i, TR_BROKEN);
}

static void repeat_on_said(struct tr_score *score, const struct tr_call *call,
                           const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    if (ev->cmd->text_len <= SHORT_ANSWER)
        return;
    if (state->count++ != tr_score_rule(call->setup, i)->limit)
        return;
    state->evidence = (struct tr_evidence){ev->at_ms, -1, (uint16_t)call->turns, TR_NONE, 0, 0};
    tr_score_decide(score, call, i, TR_BROKEN);
}

static void long_on_said(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    int32_t ms = (int32_t)ev->cmd->text_len * MS_PER_BYTE;
    if (state->evidence.value < ms)
        tr_score_show(state, ev->at_ms, ms);
    if (ms > rule->limit && ++state->count > rule->low)
        tr_score_decide(score, call, i, TR_BROKEN);
}

static void tally_on_said(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_actset *any = &call->setup->rule_sets[i].any;
    if (state->raw == TR_MET)
        return;
    int32_t count = tr_score_said_of(call, any);
    if (count < tr_score_wanted(tr_score_rule(call->setup, i)))
        return;
    tr_score_show_words(state, call, ev, any);
    state->evidence.value = count;
    tr_score_decide(score, call, i, TR_MET);
}

static void every_on_said(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (state->raw == TR_BROKEN)
        return;
    state->count++;
    if (tr_actset_meets(&call->now_said, &call->setup->rule_sets[i].any))
        state->count = 0;
    state->applies |= call->turns > rule->limit;
    if (state->count <= rule->limit)
        return;
    state->evidence =
        (struct tr_evidence){ev->at_ms, state->count, (uint16_t)call->turns, TR_NONE, 0, 0};
    tr_score_decide(score, call, i, TR_BROKEN);
}

/* The acts of a sequence in the order in which the card lists them; count: how far it is. */
static void sequence_on_said(struct tr_score *score, const struct tr_call *call,
                             const struct tr_event *ev, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_rule *rule = tr_score_card_rule(setup, i);
    struct tr_rule_state *state = &score->rules[i];
    uint16_t furthest = state->count;
    for (uint32_t k = 0; k < rule->any.count; k++) {
        uint16_t act = setup->card_act[setup->card->refs[rule->any.first + k]];
        if (!tr_actset_has(&call->now_said, act))
            continue;
        if (k + 1 > furthest)
            furthest = (uint16_t)(k + 1);
        if (k + 1 >= state->count || call->said_count[act] > 1 || state->raw == TR_BROKEN)
            continue;
        struct tr_actset late = {{0}};
        tr_actset_add(&late, act);
        tr_score_show_words(state, call, ev, &late);
        tr_score_decide(score, call, i, TR_BROKEN);
    }
    state->count = furthest;
}

static void leave_out(struct tr_ruleset *rules, const struct tr_ruleset *others)
{
    for (int k = 0; k < TR_RULESET_WORDS; k++)
        rules->w[k] &= ~others->w[k];
}

/* The rules in use that the present answer concerns. */
static struct tr_ruleset concerned(const struct tr_score *score, const struct tr_call *call)
{
    const struct tr_setup *setup = call->setup;
    struct tr_ruleset rules = setup->act_rules[setup->act_count];
    for (int w = 0; w < TR_ACTSET_WORDS; w++) {
        for (uint64_t left = call->now_said.w[w]; left; left &= left - 1) {
            const struct tr_ruleset *more = &setup->act_rules[64 * w + __builtin_ctzll(left)];
            for (int k = 0; k < TR_RULESET_WORDS; k++)
                rules.w[k] |= more->w[k];
        }
    }
    if (tr_call_turns(call) != 1)
        leave_out(&rules, &setup->seldom_rules[TR_SELDOM_FIRST]);
    if (!call->repeats)
        leave_out(&rules, &setup->seldom_rules[TR_SELDOM_REPEATED]);
    if (!score->after_hold)
        leave_out(&rules, &setup->seldom_rules[TR_SELDOM_AFTER_HOLD]);
    return rules;
}

static void rule_on_said(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i, uint16_t windows)
{
    switch ((enum tr_rule_kind)tr_score_rule(call->setup, i)->kind) {
    case TR_RULE_SAY:
        say_on_said(score, call, ev, i, windows);
        break;
    case TR_RULE_AVOID:
        avoid_on_said(score, call, ev, i, windows);
        break;
    case TR_RULE_ORDER:
        order_on_said(score, call, ev, i);
        break;
    case TR_RULE_FIRST_WORD:
        first_word_on_said(score, call, ev, i);
        break;
    case TR_RULE_REACTION:
        reaction_on_said(score, call, ev, i);
        break;
    case TR_RULE_REPEAT:
        repeat_on_said(score, call, ev, i);
        break;
    case TR_RULE_LONG_ANSWER:
        long_on_said(score, call, ev, i);
        break;
    case TR_RULE_TALLY:
        tally_on_said(score, call, ev, i);
        break;
    case TR_RULE_EVERY:
        every_on_said(score, call, ev, i);
        break;
    case TR_RULE_SEQUENCE:
        sequence_on_said(score, call, ev, i);
        break;
    case TR_RULE_BETWEEN:
        tr_score_between_said(score, call, ev, i, &call->now_said);
        break;
    default:
        break;
    }
}

void tr_score_said(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    struct tr_ruleset rules = concerned(score, call);
    uint16_t windows = windows_now(score, call);
    score->windows |= windows;
    for (int w = 0; w < TR_RULESET_WORDS; w++)
        for (uint64_t left = rules.w[w]; left; left &= left - 1)
            rule_on_said(score, call, ev, (uint32_t)(64 * w + __builtin_ctzll(left)), windows);
    score->after_hold = 0;
}
