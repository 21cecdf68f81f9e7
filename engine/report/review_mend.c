/* What one thing done otherwise would mend; see review_mend.h. */
#include "report/review_mend.h"

#include <string.h>

bool tr_mend_by_words(const struct tr_rule *rule)
{
    return rule->kind == TR_RULE_SAY || rule->kind == TR_RULE_ORDER ||
           rule->kind == TR_RULE_EVERY || rule->kind == TR_RULE_TALLY;
}

static enum tr_place place_of(const struct tr_rule *rule)
{
    if (rule->kind == TR_RULE_ORDER)
        return AT_EARLY;
    if (rule->kind == TR_RULE_EVERY)
        return AT_OFTEN;
    if (rule->kind == TR_RULE_TALLY || rule->window == TR_IN_CALL)
        return AT_ANY;
    return rule->window == TR_IN_FIRST_TURN || rule->window == TR_IN_FIRST_TURNS ? AT_FIRST
                                                                                 : AT_WINDOW;
}

static bool is_before_hold(uint32_t window)
{
    return window == TR_BEFORE_HOLD || window == TR_AGREED_HOLD;
}

/* Whether words said there fall into the rule's window. */
static bool reaches(const struct tr_trial *t, const struct tr_rule *rule)
{
    switch (place_of(rule)) {
    case AT_ANY:
        return true;
    case AT_OFTEN:
        return t->place != AT_WINDOW;
    case AT_EARLY:
        return t->place == AT_EARLY || t->place == AT_FIRST;
    case AT_WINDOW:
        return t->place == AT_WINDOW &&
               (t->window == rule->window ||
                (is_before_hold(t->window) && is_before_hold(rule->window)) ||
                (t->window == TR_IN_CLOSING && rule->window == TR_AFTER_SURNAME));
    default:
        return t->place == place_of(rule);
    }
}

/* Whether an answer with these acts is what a rule of kind say looks for. */
static bool is_hit(const struct tr_rule_sets *sets, const struct tr_actset *said)
{
    static const struct tr_actset none;
    bool any = memcmp(&sets->any, &none, sizeof none) == 0 || tr_actset_meets(said, &sets->any);
    return any && tr_actset_covers(said, &sets->all) && !tr_actset_meets(said, &sets->before);
}

/* What was heard in a line of the transcript. */
static struct tr_actset acts_in(const struct tr_spoken *said)
{
    struct tr_actset acts = {{0}};
    for (uint32_t i = 0; i < said->heard_count; i++)
        if (said->heard[i].act != TR_NONE)
            tr_actset_add(&acts, said->heard[i].act);
    return acts;
}

/* Whether a rule of kind every is kept when one more answer has such words: the last that
 * is in time for it, or else the first of all. */
static bool is_kept_up(const struct tr_plan *p, uint32_t i, const struct tr_trial *t)
{
    const struct tr_actset *any = &p->setup->rule_sets[i].any;
    bool left = t->place == AT_ANY, first = !left;
    int32_t without = 0;
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(p->r->view->session, &count);
    for (size_t k = 0; all && k < count; k++) {
        if (all[k].event != TR_EV_SAID)
            continue;
        struct tr_actset acts = acts_in(&all[k]);
        without = first || tr_actset_meets(&acts, any) ? 0 : without + 1;
        first = false;
        if (without <= tr_plan_rule(p, i)->limit)
            continue;
        if (!left)
            return false;
        left = false;
        without = 0;
    }
    return true;
}

/* Whether an answer with the trial's act as well is what the rule looks for: one of those
 * that were given, or a new one. Where the words are due at first, it is the first. */
static bool would_hit(const struct tr_plan *p, uint32_t i, const struct tr_trial *t)
{
    const struct tr_rule_sets *sets = &p->setup->rule_sets[i];
    const struct tr_rule *rule = tr_plan_rule(p, i);
    bool first = place_of(rule) == AT_FIRST, answered = false;
    struct tr_actset said = {{0}};
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(p->r->view->session, &count);
    if (rule->kind != TR_RULE_SAY)
        return tr_actset_has(&sets->any, t->act) &&
               (rule->kind != TR_RULE_EVERY || t->times == 0 || is_kept_up(p, i, t));
    if (!tr_actset_has(&sets->any, t->act) && !tr_actset_has(&sets->all, t->act))
        return false;
    tr_actset_add(&said, t->act);
    if (!first && is_hit(sets, &said))
        return true;
    for (size_t k = 0; all && k < count && !(first && answered); k++) {
        if (all[k].event != TR_EV_SAID)
            continue;
        answered = true;
        said = acts_in(&all[k]);
        tr_actset_add(&said, t->act);
        if (is_hit(sets, &said))
            return true;
    }
    return !answered && is_hit(sets, &said);
}

/* In how many more answers the rule wants its words; of acts that have to be different, how
 * many. */
static int32_t still_wanted(const struct tr_plan *p, uint32_t i)
{
    const struct tr_rule *rule = tr_plan_rule(p, i);
    const struct tr_rule_state *state = &p->score->rules[i];
    int32_t wanted = rule->low > 1 ? rule->low : 1, have = state->count;
    if (rule->kind == TR_RULE_EVERY)
        return 0;
    if (rule->window == TR_AFTER_HOLD)
        return 1;
    if (state->earlier == TR_BROKEN) /* in a conversation before the last, in one at least */
        return state->raw == TR_BROKEN && wanted > have ? 2 * wanted - have : wanted;
    if (rule->kind == TR_RULE_ORDER)
        return 1;
    if (rule->kind == TR_RULE_TALLY) {
        have = 0;
        for (int w = 0; w < TR_ACTSET_WORDS; w++)
            have += __builtin_popcountll(p->call->said.w[w] & p->setup->rule_sets[i].any.w[w]);
    }
    return wanted > have ? wanted - have : 1;
}

static bool is_enough(const struct tr_plan *p, const struct tr_trial *t, uint32_t i)
{
    if (tr_plan_rule(p, i)->kind == TR_RULE_TALLY)
        return !tr_actset_has(&p->call->said, t->act) && still_wanted(p, i) <= 1;
    return t->times == 0 || still_wanted(p, i) <= t->times;
}

/* That an act was said at all may be what an expression asks for. */
static bool comes_true(const struct tr_plan *p, const struct tr_trial *t, uint32_t i)
{
    const struct tr_rule *rule = tr_plan_rule(p, i);
    struct tr_call *call = p->call;
    const struct tr_actset said = call->said;
    uint16_t count = call->said_count[t->act];
    tr_actset_add(&call->said, t->act);
    call->said_count[t->act]++;
    bool met = tr_expr_eval(p->card->code + rule->that.first, rule->that.count, call,
                            p->setup->card_act) != 0;
    call->said = said;
    call->said_count[t->act] = count;
    return met;
}

bool tr_mend_mends(const struct tr_plan *p, const struct tr_trial *t, uint32_t origin, uint32_t i)
{
    const struct tr_rule *from = tr_plan_rule(p, origin), *rule = tr_plan_rule(p, i);
    const struct tr_evidence *a = &p->score->rules[origin].evidence;
    const struct tr_evidence *b = &p->score->rules[i].evidence;
    if (i == origin)
        return true;
    if (t->place != AT_NO_ACT && rule->kind == TR_RULE_THAT)
        return comes_true(p, t, i);
    if (t->place != AT_NO_ACT)
        return tr_mend_by_words(rule) && reaches(t, rule) && would_hit(p, i, t) &&
               is_enough(p, t, i);
    switch ((enum tr_rule_kind)from->kind) {
    case TR_RULE_AVOID:
        if (rule->kind != TR_RULE_AVOID)
            return false;
        return (a->act != TR_NONE && tr_actset_has(&p->setup->rule_sets[i].any, a->act)) ||
               (a->turn > 0 && a->turn == b->turn && a->start < b->end && b->start < a->end);
    case TR_RULE_RINGS:
    case TR_RULE_MISSED:
        return rule->kind == TR_RULE_RINGS || rule->kind == TR_RULE_MISSED;
    case TR_RULE_SLIP_FILLED:
    case TR_RULE_SLIP_RIGHT: /* what is done for all fields is done for each */
        return rule->kind == from->kind &&
               (p->setup->rule_field[origin] == TR_NONE ||
                p->setup->rule_field[origin] == p->setup->rule_field[i]);
    case TR_RULE_SIDE:
    case TR_RULE_CONTROL:
        return rule->kind == from->kind &&
               p->setup->rule_field[origin] == p->setup->rule_field[i] &&
               rule->limit >= from->limit;
    default:
        return false;
    }
}

bool tr_mend_trial(const struct tr_plan *p, uint32_t i, uint16_t act, struct tr_trial *out)
{
    const struct tr_rule *rule = tr_plan_rule(p, i);
    const struct tr_trial t = {
        .place = place_of(rule), .window = rule->window, .act = act, .times = still_wanted(p, i)};
    if (!would_hit(p, i, &t) || (rule->kind == TR_RULE_TALLY && !is_enough(p, &t, i)))
        return false;
    *out = t;
    return true;
}
