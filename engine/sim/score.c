/* The scorecard at work; see score.h and the rule kinds in card.h. A rule is
 * decided as early as it can be, so that practice can show it at once; what is
 * still open is settled when the call is over. */
#include "sim/score.h"

#include <string.h>

#include "sim/call.h"

#define MS_PER_BYTE 66  /* of speech: a Chinese character, or three letters, in 200 ms */
#define SHORT_ANSWER 24 /* bytes: "yes", "please go on" may be said again and again */

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

static bool picked_up(const struct tr_call *call)
{
    return call->picked_up_at >= 0;
}

/* Whether the rule has a say in this call, as far as can be told now. */
static bool in_force(const struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_rule *rule = rule_of(setup, i);
    if (rule->timed && call->opts.profile == 0)
        return false;
    if (rule->when_expected && !tr_actset_meets(&setup->rule_sets[i].any, &score->expected))
        return false;
    return rule->applies.count == 0 ||
           tr_expr_eval(setup->card->code + rule->applies.first, rule->applies.count, call,
                        setup->card_act) != 0;
}

static void decide(struct tr_score *score, const struct tr_call *call, uint32_t i,
                   enum tr_result result)
{
    struct tr_rule_state *state = &score->rules[i];
    state->raw = (uint8_t)result;
    if (result != TR_NA && !in_force(score, call, i))
        result = TR_NA;
    if (state->result == result)
        return;
    state->result = (uint8_t)result;
    score->changed[score->changed_count++] = (uint16_t)i;
}

/* ---- evidence ----------------------------------------------------------- */

static void show_value(struct tr_rule_state *state, int32_t at_ms, int32_t value)
{
    state->evidence = (struct tr_evidence){at_ms, value, 0, TR_NONE, 0, 0};
}

/* The words of this answer that show one of the acts. */
static void show_words(struct tr_rule_state *state, const struct tr_call *call,
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

/* ---- answers ------------------------------------------------------------ */

/* The windows that the present answer falls into, a bit each. The closing is
 * told apart at the end, by the answer's number; the answer before a hold when
 * the hold begins. */
static uint16_t windows_now(const struct tr_score *score, const struct tr_call *call)
{
    uint16_t in = 1 << TR_IN_CALL | 1 << TR_IN_CLOSING | 1 << TR_IN_FIRST_TURNS;
    if (call->turns == 1)
        in |= 1 << TR_IN_FIRST_TURN;
    if (score->after_hold)
        in |= 1 << TR_AFTER_HOLD;
    in |= (uint16_t)(1 << (call->surname_known ? TR_AFTER_SURNAME : TR_NO_SURNAME));
    return in;
}

static bool too_late(const struct tr_call *call, const struct tr_rule *rule)
{
    return rule->window == TR_IN_FIRST_TURNS && call->turns > rule->limit;
}

static bool hits(const struct tr_rule_sets *sets, const struct tr_actset *said)
{
    static const struct tr_actset none;
    bool any = memcmp(&sets->any, &none, sizeof none) == 0 || tr_actset_meets(said, &sets->any);
    return any && tr_actset_covers(said, &sets->all);
}

static int32_t wanted(const struct tr_rule *rule)
{
    return rule->low > 1 ? rule->low : 1;
}

static void say_on_said(struct tr_score *score, const struct tr_call *call,
                        const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_rule_sets *sets = &call->setup->rule_sets[i];
    if (too_late(call, rule))
        return;
    bool hit = hits(sets, &call->now_said);
    if (rule->window == TR_AFTER_HOLD) {
        if (!hit) {
            show_value(state, ev->at_ms, call->holds);
            decide(score, call, i, TR_BROKEN);
        } else if (state->raw != TR_BROKEN) {
            show_words(state, call, ev, &sets->any);
            decide(score, call, i, TR_MET);
        }
        return;
    }
    if (!hit)
        return;
    state->count++;
    if (rule->window == TR_IN_CLOSING) { /* only the end tells whether this was late enough */
        show_words(state, call, ev, &sets->any);
    } else if (state->raw != TR_MET && state->count >= wanted(rule)) {
        show_words(state, call, ev, &sets->any);
        decide(score, call, i, TR_MET);
    }
}

static void avoid_on_said(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    const struct tr_actset *any = &call->setup->rule_sets[i].any;
    if (too_late(call, rule) || !tr_actset_meets(&call->now_said, any))
        return;
    state->count++;
    int32_t borne = rule->window == TR_IN_FIRST_TURNS ? 0 : rule->limit;
    if (state->count > borne && state->raw != TR_BROKEN) {
        show_words(state, call, ev, any);
        decide(score, call, i, TR_BROKEN);
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
    show_words(state, call, ev, state->count ? &sets->any : &sets->before);
    decide(score, call, i, state->count ? TR_MET : TR_BROKEN);
}

static void first_word_on_said(struct tr_score *score, const struct tr_call *call,
                               const struct tr_event *ev, uint32_t i)
{
    if (call->turns != 1)
        return;
    int32_t ms = ev->c - call->picked_up_at;
    show_value(&score->rules[i], ev->c, ms);
    decide(score, call, i, ms <= rule_of(call->setup, i)->limit ? TR_MET : TR_BROKEN);
}

static void reaction_on_said(struct tr_score *score, const struct tr_call *call,
                             const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (state->evidence.value < ev->b)
        show_value(state, ev->c, ev->b);
    if (ev->b > rule->limit && ++state->count > rule->low)
        decide(score, call, i, TR_BROKEN);
}

static void repeat_on_said(struct tr_score *score, const struct tr_call *call,
                           const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    if (!call->repeats || ev->cmd->text_len <= SHORT_ANSWER)
        return;
    if (state->count++ != rule_of(call->setup, i)->limit)
        return;
    state->evidence = (struct tr_evidence){ev->at_ms, -1, (uint16_t)call->turns, TR_NONE, 0, 0};
    decide(score, call, i, TR_BROKEN);
}

static void long_on_said(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    int32_t ms = (int32_t)ev->cmd->text_len * MS_PER_BYTE;
    if (state->evidence.value < ms)
        show_value(state, ev->at_ms, ms);
    if (ms > rule->limit && ++state->count > rule->low)
        decide(score, call, i, TR_BROKEN);
}

/* The rules in use that the present answer concerns. */
static struct tr_ruleset concerned(const struct tr_call *call)
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
    return rules;
}

static void rule_on_said(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i, uint16_t windows)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    bool within = windows >> rule->window & 1;
    /* words that were said before earn nothing again, but still offend */
    bool stale = call->repeats && ev->cmd->text_len > SHORT_ANSWER;
    if (rule->kind == TR_RULE_SAY && within && !stale)
        say_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_AVOID && within)
        avoid_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_ORDER)
        order_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_FIRST_WORD)
        first_word_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_REACTION)
        reaction_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_REPEAT)
        repeat_on_said(score, call, ev, i);
    else if (rule->kind == TR_RULE_LONG_ANSWER)
        long_on_said(score, call, ev, i);
}

static void on_said(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    struct tr_ruleset rules = concerned(call);
    uint16_t windows = windows_now(score, call);
    score->windows |= windows;
    for (int w = 0; w < TR_RULESET_WORDS; w++)
        for (uint64_t left = rules.w[w]; left; left &= left - 1)
            rule_on_said(score, call, ev, (uint32_t)(64 * w + __builtin_ctzll(left)), windows);
    score->after_hold = 0;
}

/* ---- everything else that happens --------------------------------------- */

static void on_picked_up(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    if (rule->kind != TR_RULE_RINGS && rule->kind != TR_RULE_MISSED)
        return;
    bool met = rule->kind == TR_RULE_MISSED || (ev->a >= rule->low && ev->a <= rule->limit);
    show_value(&score->rules[i], ev->at_ms, ev->a);
    decide(score, call, i, met ? TR_MET : TR_BROKEN);
}

/* Things that are counted and may happen `limit` times. */
static void on_counted(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i, enum tr_rule_kind kind)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->kind != kind)
        return;
    state->count++;
    show_value(state, ev->at_ms, state->count);
    if (state->count > rule->limit)
        decide(score, call, i, TR_BROKEN);
}

static void on_held(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                    uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->window != TR_BEFORE_HOLD || rule->kind != TR_RULE_SAY)
        return;
    state->applies = 1;
    struct tr_actset said = call->now_said; /* often: question, the caller's yes, thanks, hold */
    for (int w = 0; w < TR_ACTSET_WORDS; w++)
        said.w[w] |= call->before_said.w[w];
    if (!hits(&call->setup->rule_sets[i], &said))
        decide(score, call, i, TR_BROKEN);
    else if (state->raw != TR_BROKEN)
        decide(score, call, i, TR_MET);
    state->evidence =
        (struct tr_evidence){ev->at_ms, call->holds, (uint16_t)call->turns, TR_NONE, 0, 0};
}

static void on_hold_over(struct tr_score *score, const struct tr_call *call, int32_t at_ms,
                         int32_t ms, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->kind != TR_RULE_HOLD)
        return;
    if (!state->applies || ms > state->evidence.value)
        show_value(state, at_ms, ms);
    state->applies = 1;
    if (ms > rule->limit)
        decide(score, call, i, TR_BROKEN);
    else if (state->raw != TR_BROKEN)
        decide(score, call, i, TR_MET);
}

static void on_noted(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                     uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    bool slip =
        rule->kind == TR_RULE_SLIP_FILLED ||
        (rule->kind == TR_RULE_SLIP_RIGHT && (ev->b == TR_MATCH_NEAR || ev->b == TR_MATCH_WRONG));
    uint16_t field = call->setup->rule_field[i];
    if (slip && (field == TR_NONE || field == ev->a))
        show_value(state, ev->at_ms, ev->a);
}

void tr_score_event(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    score->changed_count = 0;
    uint32_t rules = call->setup->rule_count;
    switch ((enum tr_event_kind)ev->kind) {
    case TR_EV_BEAT:
        for (int w = 0; w < TR_ACTSET_WORDS; w++)
            score->expected.w[w] |= call->setup->expects[ev->a].w[w];
        break;
    case TR_EV_SAID:
        on_said(score, call, ev);
        break;
    case TR_EV_PICKED_UP:
        for (uint32_t i = 0; i < rules; i++)
            on_picked_up(score, call, ev, i);
        break;
    case TR_EV_SILENCE:
        for (uint32_t i = 0; i < rules; i++)
            on_counted(score, call, ev, i, TR_RULE_SILENCE);
        break;
    case TR_EV_INTERRUPTED:
        for (uint32_t i = 0; i < rules; i++)
            on_counted(score, call, ev, i, TR_RULE_INTERRUPT);
        break;
    case TR_EV_HELD:
        for (uint32_t i = 0; i < rules; i++)
            on_held(score, call, ev, i);
        break;
    case TR_EV_RESUMED:
        score->after_hold = 1;
        for (uint32_t i = 0; i < rules; i++)
            on_hold_over(score, call, ev->at_ms, ev->a, i);
        break;
    case TR_EV_NOTED:
        for (uint32_t i = 0; i < rules; i++)
            on_noted(score, call, ev, i);
        break;
    default:
        break;
    }
}

/* ---- the end ------------------------------------------------------------ */

static enum tr_result finish_say(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    switch ((enum tr_window)rule->window) {
    case TR_BEFORE_HOLD:
        return state->applies ? (enum tr_result)state->raw : TR_NA;
    case TR_AFTER_HOLD: /* back from a hold without a word */
        if (score->after_hold && state->raw != TR_BROKEN)
            return TR_BROKEN;
        return (enum tr_result)state->raw;
    case TR_IN_CLOSING:
        if (state->count && state->evidence.turn + rule->limit > call->turns)
            return TR_MET;
        show_value(state, -1, -1);
        return TR_BROKEN;
    case TR_AFTER_SURNAME:
    case TR_NO_SURNAME:
        if (!(score->windows >> rule->window & 1))
            return TR_NA;
        break;
    default:
        break;
    }
    return state->count >= wanted(rule) ? TR_MET : TR_BROKEN;
}

static enum tr_result finish_slip(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    const struct tr_graph *graph = call->setup->graph;
    uint16_t only = call->setup->rule_field[i];
    bool named = *tr_card_str(call->setup->card, rule->field) != '\0';
    uint32_t looked = 0, filled = 0, wrong = 0;
    for (uint32_t f = 0; f < graph->slip_count; f++) {
        if ((named && f != only) || (rule->kind == TR_RULE_SLIP_FILLED && !graph->slip[f].required))
            continue;
        looked++;
        if (!call->slip[f].filled)
            continue;
        filled++;
        wrong += call->slip[f].match == TR_MATCH_NEAR || call->slip[f].match == TR_MATCH_WRONG;
    }
    if (rule->kind == TR_RULE_SLIP_FILLED) {
        if (looked == 0)
            return TR_NA;
        score->rules[i].evidence.value = (int32_t)filled;
        return filled == looked ? TR_MET : TR_BROKEN;
    }
    if (filled == 0)
        return TR_NA;
    if (wrong == 0)
        show_value(&score->rules[i], -1, (int32_t)filled);
    return wrong ? TR_BROKEN : TR_MET;
}

static enum tr_result finish_hang_up(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    int32_t waited = call->now - call->line_end;
    switch ((enum tr_end)call->end) {
    case TR_END_SCRIPTED:
        show_value(&score->rules[i], call->now, -1);
        return TR_MET;
    case TR_END_CLOSED:
        show_value(&score->rules[i], call->now, waited);
        return rule->low == 1 || waited >= rule->limit ? TR_MET : TR_BROKEN;
    case TR_END_TRAINEE:
    case TR_END_LEFT:
        show_value(&score->rules[i], call->now, -1);
        return TR_BROKEN;
    default:
        return TR_NA;
    }
}

static enum tr_result finish_rule(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule *rule = rule_of(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (!picked_up(call)) {
        if (rule->kind != TR_RULE_RINGS && rule->kind != TR_RULE_MISSED)
            return TR_NA;
        show_value(state, call->now, call->rings);
        return TR_BROKEN;
    }
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_SAY:
        return finish_say(score, call, i);
    case TR_RULE_AVOID:
        if (state->raw == TR_BROKEN)
            return TR_BROKEN;
        /* to have avoided something one must have said something */
        return score->windows >> rule->window & 1 && 2 * call->fresh >= call->turns ? TR_MET
                                                                                    : TR_NA;
    case TR_RULE_FIRST_WORD:
        return call->turns ? (enum tr_result)state->raw : TR_BROKEN;
    case TR_RULE_REACTION:
    case TR_RULE_REPEAT:
    case TR_RULE_LONG_ANSWER:
        return state->raw == TR_BROKEN ? TR_BROKEN : call->turns ? TR_MET : TR_NA;
    case TR_RULE_SILENCE:
    case TR_RULE_INTERRUPT:
        return state->count > rule->limit ? TR_BROKEN : TR_MET;
    case TR_RULE_HOLD:
        if (call->phase == TR_PHASE_HELD) { /* the call ended in it */
            int32_t ms = call->now - call->hold_from;
            if (ms > rule->limit) {
                show_value(state, call->now, ms);
                return TR_BROKEN;
            }
        }
        return (enum tr_result)state->raw;
    case TR_RULE_SLIP_FILLED:
    case TR_RULE_SLIP_RIGHT:
        return finish_slip(score, call, i);
    case TR_RULE_HANG_UP:
        return finish_hang_up(score, call, i);
    case TR_RULE_LENGTH: {
        int64_t high = (int64_t)call->setup->graph->length_high_s * 10 * rule->limit;
        int32_t talk = call->now - call->picked_up_at;
        show_value(state, -1, talk);
        return high == 0 ? TR_NA : talk <= high ? TR_MET : TR_BROKEN;
    }
    case TR_RULE_MOOD:
        show_value(state, -1, call->mood);
        return call->mood >= rule->limit ? TR_MET : TR_BROKEN;
    default: /* order, rings, missed: settled as it happened */
        return (enum tr_result)state->raw;
    }
}

void tr_score_finish(struct tr_score *score, const struct tr_call *call)
{
    score->changed_count = 0;
    for (uint32_t i = 0; i < call->setup->rule_count; i++) {
        decide(score, call, i, finish_rule(score, call, i));
    }
}

void tr_score_init(struct tr_score *score, const struct tr_setup *setup)
{
    memset(score, 0, sizeof *score);
    for (uint32_t i = 0; i < setup->rule_count; i++)
        show_value(&score->rules[i], -1, -1);
}
