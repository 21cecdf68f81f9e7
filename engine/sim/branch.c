/* Branches of a beat: which one is taken, what it does, and when its way is gone.
 * The first that holds for a trigger is taken. */
#include "sim/flow.h"

/* What a branch is about, as a number of the setup. */
static uint16_t about(const struct tr_setup *setup, const struct tr_branch *branch)
{
    if (branch->trigger >= TR_ON_EVENT && branch->trigger <= TR_ON_MISSED)
        return branch->what;
    return setup->wants[branch->what];
}

static bool branch_holds(const struct tr_call *call, uint32_t index, uint16_t what,
                         const struct tr_actset *acts)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_branch *branch = &setup->graph->branches[index];
    const struct tr_branch_sets *sets = &setup->branches[index];
    if (branch->what != TR_NONE && about(setup, branch) != what)
        return false;
    if (acts && setup->asks_acts[index] &&
        (!tr_actset_covers(acts, &sets->all) ||
         (sets->has_any && !tr_actset_meets(acts, &sets->any)) ||
         tr_actset_meets(acts, &sets->lacks)))
        return false;
    return branch->when.count == 0 || tr_expr_eval(setup->graph->code + branch->when.first,
                                                   branch->when.count, call, setup->graph_act) != 0;
}

const struct tr_branch *tr_flow_find(struct tr_call *call, enum tr_trigger trigger, uint16_t what,
                                     const struct tr_actset *acts)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint32_t index = beat->branches.first + i;
        const struct tr_branch *branch = &call->setup->graph->branches[index];
        if (branch->trigger == (uint32_t)trigger && branch_holds(call, index, what, acts)) {
            tr_flow_emit(call, TR_EV_BRANCH, (int32_t)index, 0, 0, NULL);
            return branch;
        }
    }
    return NULL;
}

uint16_t tr_flow_do(struct tr_call *call, const struct tr_branch *branch)
{
    tr_flow_mood(call, branch->mood);
    tr_flow_sets(call, branch->sets);
    if (branch->start != TR_NONE)
        tr_side_start(call, branch->start);
    return branch->to;
}

uint16_t tr_flow_take_branch(struct tr_call *call, enum tr_trigger trigger)
{
    const struct tr_actset *acts = trigger == TR_ON_SAY ? &call->now_said : NULL;
    const struct tr_branch *branch = tr_flow_find(call, trigger, TR_NONE, acts);
    if (!branch)
        return trigger == TR_ON_SAY ? tr_flow_beat(call)->next : TR_NONE;
    return tr_flow_do(call, branch);
}

/* Go a branch's way, at once or as soon as nobody speaks. */
static void set_out(struct tr_call *call, uint16_t to, bool keeps)
{
    bool closing = call->phase == TR_PHASE_CLOSING ||
                   (call->phase == TR_PHASE_LINE && tr_flow_beat(call)->hangs_up_ms);
    if (to == TR_NONE || closing || call->phase == TR_PHASE_RINGING)
        return;
    if (call->phase == TR_PHASE_LINE || call->phase == TR_PHASE_SPEAKING) {
        call->jump = to;
        call->jump_keeps = keeps;
    } else {
        tr_flow_go(call, to);
    }
}

void tr_flow_react(struct tr_call *call, enum tr_trigger trigger, uint16_t what, bool keeps)
{
    int32_t before = call->mood;
    if (call->phase == TR_PHASE_ENDED)
        return;
    const struct tr_actset *acts = trigger == TR_ON_ASIDE ? &call->now_aside : NULL;
    const struct tr_branch *branch = tr_flow_find(call, trigger, what, acts);
    if (!branch)
        return;
    set_out(call, tr_flow_do(call, branch), keeps);
    (void)tr_flow_left_in_anger(call, before);
}

void tr_flow_land(struct tr_call *call)
{
    bool quiet = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_HELD;
    if (call->jump != TR_NONE && quiet)
        tr_flow_go(call, call->jump);
}

void tr_flow_after_due(struct tr_call *call)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    int32_t before = call->mood;
    uint32_t n = 0;
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint32_t index = beat->branches.first + i;
        const struct tr_branch *branch = &call->setup->graph->branches[index];
        if (branch->trigger != TR_ON_AFTER || n >= TR_AFTERS_MAX)
            continue;
        uint32_t bit = (uint32_t)1 << n++;
        if (call->after_done & bit ||
            tr_flow_bears_until(call, call->beat_at, branch->after_ms) > call->now)
            continue;
        call->after_done |= bit;
        call->after_next = tr_flow_next_after(call);
        tr_flow_plan(call);
        if (call->phase == TR_PHASE_CLOSING || !branch_holds(call, index, TR_NONE, NULL))
            return;
        tr_flow_emit(call, TR_EV_BRANCH, (int32_t)index, 0, 0, NULL);
        set_out(call, tr_flow_do(call, branch), false);
        (void)tr_flow_left_in_anger(call, before);
        return;
    }
}
