/* What only rules can tell apart, packed: for each rule a result, one bit and a
 * count; and what rules look at besides. Talk that lasts longer and answers that say
 * nothing make a state worse and never better, so they stand beside it (tr_merit). */
#include "audit/walk_inside.h"

#define FRESH_MOST 6 /* answers that said something new, less those that did not */

static uint32_t rule_count(const struct tr_walker *w, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule_state *s = &call->score.rules[i];
    if (w->plan.closing_rule[i] && s->count) /* answers since it was last said */
        return 1 + tr_most(call->turns - s->evidence.turn, 6);
    return tr_most(s->count, w->plan.count_most[i]);
}

/* Bits of a rule's state: its result, whether it applies, and its count. There are so many
 * rules that bytes would be most of a state. */
static unsigned state_bits(const struct tr_walker *w, uint32_t i)
{
    unsigned bits = 3;
    for (unsigned most = w->plan.count_most[i]; most; most >>= 1)
        bits++;
    return w->plan.idle_rule[i] ? 0 : bits;
}

static void put_states(const struct tr_walker *w, const struct tr_call *call,
                       struct tr_bytes_out *o)
{
    uint32_t held = 0;
    unsigned bits = 0;
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++) {
        const struct tr_rule_state *s = &call->score.rules[i];
        if (w->plan.idle_rule[i])
            continue;
        held |= ((uint32_t)s->raw | (uint32_t)s->applies << 2 | rule_count(w, call, i) << 3)
                << bits;
        bits += state_bits(w, i);
        for (; bits >= 8; bits -= 8, held >>= 8)
            tr_put8(o, held & 0xFF);
    }
    tr_put8(o, held);
}

static void get_states(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *in)
{
    uint32_t held = 0;
    unsigned bits = 0;
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++) {
        struct tr_rule_state *s = &call->score.rules[i];
        unsigned n = state_bits(w, i);
        for (; bits < n; bits += 8)
            held |= tr_get8(in) << bits;
        uint32_t v = held & ((1u << n) - 1);
        held >>= n;
        bits -= n;
        s->raw = v & 3;
        s->result = v & 3;
        s->applies = v >> 2 & 1;
        s->count = (uint16_t)(v >> 3);
        if (w->plan.closing_rule[i] && s->count)
            s->evidence.turn = (uint16_t)(call->turns + 1 - s->count);
    }
    if (bits == 0)
        in->at++; /* the last byte is always written */
}

/* What lacks to the time beyond which no rule looks. */
static uint32_t since(const struct tr_call *call, int32_t from, int32_t most)
{
    return tr_besides_soon((int64_t)most - (call->now - from));
}

/* What a rule has measured so far and goes on measuring: all holds of a conversation
 * together, or the time since its clock began. 0: nothing. */
static int32_t measured(const struct tr_rule *rule, const struct tr_rule_state *s, int32_t now)
{
    if (rule->kind == TR_RULE_HOLD)
        return rule->low ? s->shown.value : 0;
    return rule->kind == TR_RULE_BETWEEN && s->count ? now - s->evidence.at_ms : 0;
}

static const struct tr_rule *rule_of(const struct tr_walker *w, uint32_t i)
{
    const struct tr_setup *setup = w->content->setup;
    return &setup->card->rules[setup->rules[i]];
}

static bool measures(const struct tr_rule *rule)
{
    return (rule->kind == TR_RULE_HOLD && rule->low) || rule->kind == TR_RULE_BETWEEN;
}

/* Until when a promise is kept, once it is made: what it names, or the rule's limit. */
static int32_t limit_of(const struct tr_rule *rule, const struct tr_rule_state *s)
{
    return s->count && s->shown.value ? s->shown.value : rule->limit;
}

/* What lacks to each threshold. */
static void put_measured(const struct tr_rule *rule, const struct tr_rule_state *s, int32_t now,
                         struct tr_bytes_out *o)
{
    int32_t so_far = measured(rule, s, now);
    tr_put8(o, rule->low ? tr_besides_soon((int64_t)rule->low + 1 - so_far) : 0);
    if (rule->kind == TR_RULE_BETWEEN)
        tr_put8(o, rule->limit ? tr_besides_soon((int64_t)limit_of(rule, s) + 1 - so_far) : 0);
}

void tr_pack_measured(const struct tr_walker *w, const struct tr_call *call, struct tr_bytes_out *o)
{
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++) {
        const struct tr_rule_state *s = &call->score.rules[i];
        if (!measures(rule_of(w, i)))
            continue;
        tr_put32(o, (uint32_t)measured(rule_of(w, i), s, call->now));
        if (rule_of(w, i)->kind == TR_RULE_BETWEEN)
            tr_put32(o, (uint32_t)limit_of(rule_of(w, i), s));
    }
}

void tr_unpack_measured(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *in)
{
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++) {
        struct tr_rule_state *s = &call->score.rules[i];
        const struct tr_rule *rule = rule_of(w, i);
        if (!measures(rule))
            continue;
        int32_t so_far = (int32_t)tr_get32(in);
        if (rule->kind == TR_RULE_HOLD) {
            s->shown.value = so_far;
        } else {
            s->evidence.at_ms = call->now - so_far;
            s->shown.value = (int32_t)tr_get32(in);
        }
    }
}

/* Whether a rule is in force is asked again at the end of the call, so its result
 * is what it would be if it were. */
void tr_pack_rules(const struct tr_walker *w, const struct tr_call *call, struct tr_bytes_out *o)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_looks *card = &plan->card;
    bool waits = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING;
    tr_put8(o, tr_most(call->turns, plan->turns_most));
    tr_put16(o, call->score.windows & plan->windows & 0x7FFFu);
    tr_put8(o, plan->windows >> TR_AFTER_HOLD & 1u ? call->score.after_hold : 0);
    tr_put8(o, tr_call_turns(call) == 0 && call->lifted_at >= 0
                   ? since(call, call->lifted_at, plan->first_word_most)
                   : 0);
    tr_put8(o, waits ? since(call, call->line_end, plan->reaction_most) : 0);
    tr_put_set(o, &call->score.expected, &plan->expected, &plan->expected);
    tr_put_set(o, &call->now_said, &plan->recent, &plan->recent);
    tr_put_set(o, &call->before_said, &plan->recent, &plan->recent);
    tr_put_set(o, &call->said, &card->said, &card->said);
    tr_pack_counts(w, call, &card->counted, &card->counted, o);
    tr_pack_views(w, call, card, card, o);
    tr_pack_slip(w, call, ~plan->any.slip, o);
    put_states(w, call, o);
    for (uint32_t i = 0; i < setup->rule_count; i++)
        if (measures(rule_of(w, i)))
            put_measured(rule_of(w, i), &call->score.rules[i], call->now, o);
    if (!plan->rings_again)
        return;
    tr_put8(o, call->lifted_at >= 0);
    tr_put16(o, call->score.windows_before);
    tr_put_set(o, &call->score.expected_before, &plan->expected, &plan->expected);
    for (uint32_t i = 0; i < setup->rule_count; i++)
        tr_put8(o, call->score.rules[i].earlier);
}

void tr_unpack_rules(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_looks *card = &plan->card;
    i->at++;
    call->score.windows = (uint16_t)tr_get16(i);
    call->score.after_hold = (uint16_t)tr_get8(i);
    call->score.cut_at = -1; /* asked for only while the same command is carried out */
    i->at += 2;
    tr_get_set(i, &call->score.expected, &plan->expected, false);
    tr_get_set(i, &call->now_said, &plan->recent, false);
    tr_get_set(i, &call->before_said, &plan->recent, false);
    tr_get_set(i, &call->said, &card->said, true);
    tr_unpack_counts(call, &card->counted, &plan->any.counted, i);
    i->at += plan->card_skip;
    tr_unpack_slip(w, call, ~plan->any.slip, i);
    get_states(w, call, i);
    for (uint32_t k = 0; k < setup->rule_count; k++)
        if (measures(rule_of(w, k)))
            i->at += rule_of(w, k)->kind == TR_RULE_BETWEEN ? 2 : 1;
    if (!plan->rings_again)
        return;
    i->at++;
    call->score.windows_before = (uint16_t)tr_get16(i);
    tr_get_set(i, &call->score.expected_before, &plan->expected, false);
    for (uint32_t k = 0; k < setup->rule_count; k++)
        call->score.rules[k].earlier = (uint8_t)tr_get8(i);
}

struct tr_merit tr_merit_of(const struct tr_walker *w, const struct tr_call *call)
{
    int32_t talk = call->picked_up_at < 0 ? 0 : call->now - call->picked_up_at;
    int32_t fresh = 2 * call->fresh - call->turns;
    return (struct tr_merit){talk < w->plan.talk_most ? talk : w->plan.talk_most,
                             fresh < -FRESH_MOST  ? -FRESH_MOST
                             : fresh > FRESH_MOST ? FRESH_MOST
                                                  : fresh};
}
