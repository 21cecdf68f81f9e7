/* on { … }: what the caller and the world do about an answer, a silence, a side
 * event, ... One branch has one trigger; without any it is for answers. */
#include <string.h>

#include "script/build.h"

/* How the value of a trigger is written. */
enum form { F_NONE, F_TRUE, F_SECONDS, F_ENTRY, F_WHO, F_SIDE };

static const uint8_t forms[TR_TRIGGER_COUNT] = {
    [TR_ON_SILENCE] = F_TRUE,     [TR_ON_HOLD] = F_TRUE,         [TR_ON_RESUME] = F_TRUE,
    [TR_ON_INTERRUPTED] = F_TRUE, [TR_ON_AFTER] = F_SECONDS,     [TR_ON_HUNG_UP] = F_TRUE,
    [TR_ON_LOOK_UP] = F_ENTRY,    [TR_ON_LOOKED_UP] = F_ENTRY,   [TR_ON_CONSULT] = F_WHO,
    [TR_ON_CONSULTED] = F_WHO,    [TR_ON_UNAVAILABLE] = F_WHO,   [TR_ON_TRANSFER] = F_WHO,
    [TR_ON_ASIDE] = F_TRUE,       [TR_ON_EVENT] = F_SIDE,        [TR_ON_HANDLED] = F_SIDE,
    [TR_ON_MISSED] = F_SIDE,      [TR_ON_ANSWERED] = F_TRUE,     [TR_ON_ENGAGED] = F_TRUE,
    [TR_ON_NO_ANSWER] = F_TRUE,   [TR_ON_WRONG_NUMBER] = F_TRUE, [TR_ON_TAKEN] = F_TRUE,
};

/* true, or the id of somebody or something. */
static uint16_t read_want(struct tr_build *b, enum tr_want_kind kind)
{
    if (lua_isboolean(b->L, -1) && lua_toboolean(b->L, -1))
        return TR_NONE;
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, kind == TR_WANT_ENTRY ? "an entry of the knowledge in quotes, or true"
                                               : "somebody's id in quotes, or true");
        return TR_NONE;
    }
    const char *name = tr_name_here(b);
    return name ? tr_want(b, kind, name) : TR_NONE;
}

/* Read the trigger's field, which is there; false when it says false. */
static bool read_trigger_field(struct tr_build *b, int t, enum tr_trigger k,
                               struct tr_branch *branch)
{
    const char *name = tr_trigger_names[k];
    int64_t seconds = 1;
    if (forms[k] == F_TRUE)
        return tr_bool(b, t, name, false);
    if (forms[k] == F_SIDE) {
        branch->what = tr_side_field(b, t, name, false);
        if (branch->what == TR_NONE)
            branch->when.count = 0;
        return branch->what != TR_NONE;
    }
    if (!tr_open(b, t, name))
        return false;
    if (forms[k] == F_SECONDS)
        tr_int_here(b, 1, TR_CALL_MS_MAX / 1000, &seconds);
    else
        branch->what = read_want(b, forms[k] == F_ENTRY ? TR_WANT_ENTRY : TR_WANT_WHO);
    branch->after_ms = forms[k] == F_SECONDS ? (uint32_t)seconds * 1000 : 0;
    tr_close(b);
    return true;
}

static void read_trigger(struct tr_build *b, int t, struct tr_branch *branch)
{
    const char *first = NULL;
    for (int k = TR_ON_SILENCE; k < TR_TRIGGER_COUNT; k++) {
        if (!tr_has(b, t, tr_trigger_names[k]) ||
            !read_trigger_field(b, t, (enum tr_trigger)k, branch))
            continue;
        branch->trigger = (uint32_t)k;
        if (first)
            tr_note(b, TR_C_CONFLICT, "make one branch for each", "%s and %s exclude each other",
                    first, tr_trigger_names[k]);
        else
            first = tr_trigger_names[k];
    }
    branch->otherwise = tr_bool(b, t, "otherwise", false);
    if (first && branch->otherwise)
        tr_note(b, TR_C_OTHERWISE, "", "otherwise is for answers; it cannot have a trigger");
}

static bool line_can_be_cut(const struct tr_build *b)
{
    const struct tr_side *sides = b->vec[TR_V_SIDES].v;
    for (uint32_t i = 0; i < b->vec[TR_V_SIDES].count; i++)
        if (sides[i].kind == TR_SIDE_LINE_CUT)
            return true;
    return false;
}

/* What cannot happen in such a beat. */
static void check_place(struct tr_build *b, const struct tr_branch *branch,
                        const struct tr_beat *beat)
{
    const char *name = tr_trigger_names[branch->trigger];
    bool dials = beat->dial != TR_NONE, rings = beat->ring_max > 0;
    bool of_ringing = branch->trigger == TR_ON_ANSWERED || branch->trigger == TR_ON_NO_ANSWER;
    bool of_dialling = branch->trigger >= TR_ON_ANSWERED && branch->trigger != TR_ON_TAKEN;
    bool of_talk = branch->trigger == TR_ON_SAY || branch->trigger == TR_ON_SILENCE ||
                   branch->trigger == TR_ON_HOLD || branch->trigger == TR_ON_RESUME ||
                   branch->trigger == TR_ON_INTERRUPTED || branch->trigger == TR_ON_HUNG_UP ||
                   branch->trigger == TR_ON_TRANSFER;
    if ((dials || rings) && of_talk)
        tr_note(b, TR_C_DIALLING, "put it into the beat that the answer leads to",
                "nothing is on the line in a beat with %s, so a branch for %s is never taken",
                dials ? "dial" : "ring", branch->trigger == TR_ON_SAY ? "answers" : name);
    else if (branch->trigger == TR_ON_TAKEN && !beat->ring_taken)
        tr_note(b, TR_C_DIALLING, "add ring = { taken = 2 } to the beat",
                "nobody but the trainee answers here, so taken never happens");
    else if (rings && of_dialling && !of_ringing)
        tr_note(b, TR_C_DIALLING, "a ringing ends with answered, no_answer or taken",
                "%s happens only where somebody dials", name);
    else if (!dials && !rings && of_dialling && !line_can_be_cut(b))
        tr_note(b, TR_C_DIALLING, "add dial = { … } to the beat",
                "%s happens only where somebody dials", name);
}

static void read_branch(struct tr_build *b, const struct tr_beat *beat)
{
    struct tr_branch branch = {.to = TR_NONE, .what = TR_NONE, .start = TR_NONE};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "a branch in braces");
        tr_vec_add(b, TR_V_BRANCHES);
        return;
    }
    tr_only_fields(b, t, TR_F_BRANCH, 0);
    read_trigger(b, t, &branch);
    branch.all = tr_acts_of(b, t, "has", "all");
    branch.any = tr_acts_of(b, t, "any", NULL);
    branch.lacks = tr_acts_of(b, t, "lacks", NULL);
    branch.when = tr_expr_field(b, t, "when", TR_EXPR_BOOL);
    branch.sets = tr_sets_of(b, t);
    branch.mood = (int32_t)tr_int(b, t, "mood", 0, -100, 100);
    branch.to = tr_beat_field(b, t, "to");
    branch.start = tr_side_field(b, t, "start", true);
    check_place(b, &branch, beat);
    bool acts = branch.all.count || branch.any.count || branch.lacks.count;
    bool words = branch.trigger == TR_ON_SAY || branch.trigger == TR_ON_ASIDE ||
                 branch.trigger == TR_ON_INTERRUPTED;
    if (acts && !words)
        tr_note(b, TR_C_CONFLICT, "use when = \"said('…')\"",
                "has, any, all and lacks look at an answer, and this branch has none");
    if (branch.otherwise && (acts || branch.when.count))
        tr_note(b, TR_C_OTHERWISE, "remove the condition or the otherwise",
                "otherwise takes everything, so it has no condition");
    *(struct tr_branch *)tr_vec_add(b, TR_V_BRANCHES) = branch;
}

/* An earlier branch that always holds hides the later ones of its trigger. */
static void check_order(struct tr_build *b, struct tr_slice slice)
{
    for (uint32_t i = 0; i < slice.count; i++) {
        const struct tr_branch *all = (const struct tr_branch *)b->vec[TR_V_BRANCHES].v;
        const struct tr_branch *one = all + slice.first + i;
        for (uint32_t k = 0; k < i; k++) {
            const struct tr_branch *earlier = all + slice.first + k;
            bool always = !earlier->all.count && !earlier->any.count && !earlier->lacks.count &&
                          !earlier->when.count;
            if (!always || earlier->trigger != one->trigger || one->trigger == TR_ON_AFTER ||
                (earlier->what != TR_NONE && earlier->what != one->what))
                continue;
            tr_at_index(b, (int)i + 1);
            if (earlier->otherwise)
                tr_note(b, TR_C_OTHERWISE, "move otherwise to the end",
                        "branch [%u] takes every answer before this one", k + 1);
            else
                tr_note(b, TR_C_SHADOWED, "add a condition or change the order",
                        "branch [%u] is taken always, so this one never is", k + 1);
            tr_at_up(b);
            break;
        }
    }
}

static void check_afters(struct tr_build *b, struct tr_slice slice)
{
    const struct tr_branch *all = (const struct tr_branch *)b->vec[TR_V_BRANCHES].v;
    uint32_t afters = 0;
    for (uint32_t i = 0; i < slice.count; i++)
        afters += all[slice.first + i].trigger == TR_ON_AFTER;
    if (afters > TR_AFTERS_MAX)
        tr_note(b, TR_C_TOO_MANY, "", "more than %d branches with after in one beat",
                TR_AFTERS_MAX);
}

struct tr_slice tr_read_branches(struct tr_build *b, int t, const struct tr_beat *beat)
{
    struct tr_slice s = {b->vec[TR_V_BRANCHES].count, 0};
    if (!tr_open_index(b, t, 1)) {
        s.first = 0;
        return s;
    }
    tr_at_up(b);
    tr_at_field(b, "on");
    if (tr_mark_of(b->L, -1) != TR_MARK_ON) {
        tr_wrong_type(b, "on { … }");
        tr_close(b);
        s.first = 0;
        return s;
    }
    struct tr_where here = b->at;
    int list = lua_gettop(b->L);
    tr_dsl_on_site(b->L, list, &b->at.file, &b->at.anchor.line);
    b->at.anchor.call = "on";
    b->at.anchor.name = NULL;
    b->at.base = b->at.depth;
    int n = tr_list_len(b, list);
    if (n > TR_BEAT_BRANCHES_MAX) {
        tr_note(b, TR_C_TOO_MANY, "", "more than %d branches in one beat", TR_BEAT_BRANCHES_MAX);
        n = TR_BEAT_BRANCHES_MAX;
    }
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        read_branch(b, beat);
        tr_close(b);
    }
    s.count = b->vec[TR_V_BRANCHES].count - s.first;
    check_afters(b, s);
    check_order(b, s);
    b->at = here;
    tr_close(b);
    if (s.count == 0)
        s.first = 0;
    return s;
}
