/* Beats and their branches. First every beat gets its lines, so that conditions
 * may name beats and lines that are written further down. */
#include <string.h>

#include "script/build.h"

static const char *const beat_fields[] = {"caller", "listen",   "patience", "mood",
                                          "set",    "choices",  "expects",  "next",
                                          "ending", "hangs_up", NULL};
static const char *const branch_fields[] = {"when",   "has",       "any", "all",     "lacks",
                                            "mood",   "set",       "to",  "silence", "hold",
                                            "resume", "otherwise", NULL};

static struct tr_beat *beat_at(struct tr_build *b, size_t i)
{
    return (struct tr_beat *)b->vec[TR_V_BEATS].v + i;
}

static void go(struct tr_build *b, size_t i)
{
    tr_at_site(b, "beats", b->c->calls[i].name, "beat", &b->c->calls[i]);
}

static void no_beat(struct tr_build *b, const char *name)
{
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_suggest_init(&s, name);
    for (size_t i = 0; i < b->c->call_count; i++)
        tr_suggest_offer(&s, b->c->calls[i].name);
    tr_suggest_hint(&s, hint, sizeof hint);
    tr_note(b, TR_C_NO_BEAT, hint, "no beat \"%.60s\"", name);
    b->beat_unknown = true;
}

/* The field names a beat; TR_NONE when absent or unknown. */
static uint16_t beat_field(struct tr_build *b, int t, const char *field)
{
    uint16_t found = TR_NONE;
    if (!tr_open(b, t, field))
        return TR_NONE;
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "the name of a beat in quotes");
    } else {
        const char *name = lua_tostring(b->L, -1);
        for (size_t i = 0; i < b->c->call_count && found == TR_NONE; i++)
            if (strcmp(b->c->calls[i].name, name) == 0)
                found = (uint16_t)i;
        if (found == TR_NONE)
            no_beat(b, name);
    }
    tr_close(b);
    return found;
}

static struct tr_slice read_choices(struct tr_build *b, int t, const char *name)
{
    struct tr_slice s = {0, 0};
    uint16_t chosen[TR_CHOICES_MAX];
    if (!tr_open_table(b, t, "choices"))
        return s;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    if (n > TR_CHOICES_MAX)
        tr_note(b, TR_C_TOO_MANY, "", "%d answers; digits choose at most %d", n, TR_CHOICES_MAX);
    for (int i = 1; i <= n && i <= TR_CHOICES_MAX; i++) {
        tr_open_index(b, list, i);
        uint16_t line = tr_line_here(b, name, i);
        if (line != TR_NONE)
            chosen[s.count++] = line;
        tr_close(b);
    }
    tr_close(b);
    s.first = b->vec[TR_V_REFS].count;
    for (uint32_t i = 0; i < s.count; i++) {
        *(uint16_t *)tr_vec_add(b, TR_V_REFS) = chosen[i];
        tr_vec_add(b, TR_V_REF_IS_ACT);
    }
    if (s.count == 0)
        s.first = 0;
    return s;
}

static void read_ending(struct tr_build *b, int t, struct tr_beat *beat)
{
    bool timed = tr_open(b, t, "hangs_up");
    if (timed)
        tr_close(b);
    int64_t seconds = tr_int(b, t, "hangs_up", 2, 1, 10);
    if (tr_open(b, t, "ending")) {
        const char *name = tr_name_here(b);
        if (name)
            beat->ending = tr_pool_add(b, name, strlen(name));
        beat->hangs_up_ms = name ? (uint32_t)seconds * 1000 : 0;
        tr_close(b);
    } else if (timed) {
        tr_note(b, TR_C_CONFLICT, "add ending = \"…\"", "hangs_up is for endings only");
    }
}

/* All but what may name other beats and lines. */
static void first_pass(struct tr_build *b, size_t i)
{
    const char *name = b->c->calls[i].name;
    struct tr_beat beat = {.line = TR_NONE, .next = TR_NONE};
    go(b, i);
    for (size_t k = 0; k < i; k++)
        if (strcmp(b->c->calls[k].name, name) == 0)
            tr_note(b, TR_C_DUPLICATE, "rename one of them", "beat \"%s\" is in line %d already",
                    name, b->c->calls[k].line);
    if (!tr_is_name(name, strlen(name)))
        tr_note(b, TR_C_NAME, "use 1 to 63 of a-z, 0-9 and _", "\"%s\" cannot be a name", name);
    beat.name = tr_pool_add(b, name, strlen(name));
    tr_dsl_push_call(b->L, i);
    if (!b->c->calls[i].filled) {
        tr_note(b, TR_C_REQUIRED, "write beat \"name\" { … }", "beat \"%s\" has no table", name);
        lua_newtable(b->L);
        lua_replace(b->L, -2);
    }
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, beat_fields, 1);
    bool listens = tr_bool(b, t, "listen", false);
    bool speaks = tr_open(b, t, "caller");
    if (speaks) {
        beat.line = tr_line_here(b, name, 0);
        tr_close(b);
    }
    beat.patience_ms = (uint32_t)tr_int(b, t, "patience", 8, 2, 60) * 1000;
    beat.mood = (int32_t)tr_int(b, t, "mood", 0, -100, 100);
    beat.choices = read_choices(b, t, name);
    beat.expects = tr_acts_of(b, t, "expects", NULL);
    read_ending(b, t, &beat);
    if (listens && speaks)
        tr_note(b, TR_C_CONFLICT, "remove one of them", "listen and caller exclude each other");
    if (!listens && !speaks && !beat.ending && b->c->calls[i].filled)
        tr_note(b, TR_C_SILENT_BEAT, "add caller = … or listen = true",
                "the beat neither speaks nor listens");
    lua_pop(b->L, 1);
    *(struct tr_beat *)tr_vec_add(b, TR_V_BEATS) = beat;
}

static void read_trigger(struct tr_build *b, int t, struct tr_branch *branch)
{
    static const char *const triggers[] = {NULL, "silence", "hold", "resume"};
    int given = 0;
    for (int k = TR_ON_SILENCE; k < TR_TRIGGER_COUNT; k++)
        if (tr_bool(b, t, triggers[k], false)) {
            branch->trigger = (uint32_t)k;
            given++;
        }
    branch->otherwise = tr_bool(b, t, "otherwise", false);
    if (given > 1)
        tr_note(b, TR_C_CONFLICT, "make one branch for each",
                "silence, hold and resume exclude each other");
    if (given && branch->otherwise)
        tr_note(b, TR_C_OTHERWISE, "", "otherwise is for answers; it cannot have a trigger");
}

static void read_branch(struct tr_build *b)
{
    struct tr_branch branch = {.to = TR_NONE};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "a branch in braces");
        tr_vec_add(b, TR_V_BRANCHES);
        return;
    }
    tr_only_fields(b, t, branch_fields, 0);
    read_trigger(b, t, &branch);
    branch.all = tr_acts_of(b, t, "has", "all");
    branch.any = tr_acts_of(b, t, "any", NULL);
    branch.lacks = tr_acts_of(b, t, "lacks", NULL);
    branch.when = tr_expr_field(b, t, "when", TR_EXPR_BOOL);
    branch.sets = tr_sets_of(b, t);
    branch.mood = (int32_t)tr_int(b, t, "mood", 0, -100, 100);
    branch.to = beat_field(b, t, "to");
    bool acts = branch.all.count || branch.any.count || branch.lacks.count;
    if (acts && branch.trigger != TR_ON_SAY)
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
            if (!always || earlier->trigger != one->trigger)
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

static struct tr_slice read_branches(struct tr_build *b, int t)
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
        read_branch(b);
        tr_close(b);
    }
    s.count = b->vec[TR_V_BRANCHES].count - s.first;
    check_order(b, s);
    b->at = here;
    tr_close(b);
    if (s.count == 0)
        s.first = 0;
    return s;
}

static void second_pass(struct tr_build *b, size_t i)
{
    if (!b->c->calls[i].filled)
        return;
    go(b, i);
    tr_dsl_push_call(b->L, i);
    int t = lua_gettop(b->L);
    struct tr_slice sets = tr_sets_of(b, t);
    uint16_t next = beat_field(b, t, "next");
    struct tr_slice branches = read_branches(b, t);
    struct tr_beat *beat = beat_at(b, i);
    beat->sets = sets;
    beat->next = next;
    beat->branches = branches;
    if (beat->ending && (next != TR_NONE || branches.count))
        tr_note(b, TR_C_CONFLICT, "remove next and on, or the ending", "an ending leads nowhere");
    const struct tr_branch *all = (const struct tr_branch *)b->vec[TR_V_BRANCHES].v;
    for (uint32_t k = 0; next != TR_NONE && k < branches.count; k++)
        if (all[branches.first + k].otherwise) {
            tr_at_field(b, "next");
            tr_note(b, TR_C_SHADOWED, "remove next or otherwise",
                    "otherwise takes every answer, so next is never used");
            tr_at_up(b);
        }
    lua_pop(b->L, 1);
}

void tr_build_beats(struct tr_build *b)
{
    for (size_t i = 0; i < b->c->call_count; i++)
        first_pass(b, i);
    for (size_t i = 0; i < b->c->call_count; i++)
        second_pass(b, i);
}
