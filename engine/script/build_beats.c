/* Beats and their branches. First every beat gets its lines, so that conditions
 * may name beats and lines that are written further down. */
#include <string.h>

#include "script/build.h"

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
uint16_t tr_beat_field(struct tr_build *b, int t, const char *field)
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

/* choices or asides: sentences to choose from. */
static struct tr_slice read_choices(struct tr_build *b, int t, const char *field, const char *name)
{
    struct tr_slice s = {0, 0};
    uint16_t chosen[TR_CHOICES_MAX];
    if (!tr_open_table(b, t, field))
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
    bool timed = tr_has(b, t, "hangs_up");
    int64_t seconds = tr_int(b, t, "hangs_up", 2, 1, 10);
    if (tr_open(b, t, "ending")) {
        const char *name = tr_name_here(b);
        if (name)
            beat->ending = tr_pool_add(b, name, strlen(name));
        beat->hangs_up_ms = name ? (uint32_t)seconds * 1000 : 0;
        tr_close(b);
    } else if (timed && tr_has(b, t, "next")) { /* the story goes on */
        beat->hangs_up_ms = (uint32_t)seconds * 1000;
    } else if (timed) {
        tr_note(b, TR_C_CONFLICT, "add ending = \"…\", or next = \"…\" where the story goes on",
                "the caller hangs up, but nothing says what follows");
    }
}

/* One of tries: "no_answer", "engaged" or { rings = 3 }. */
static void read_try(struct tr_build *b, int64_t rings_max)
{
    static const char *const words[] = {"no_answer", "engaged"};
    struct tr_try t = {.kind = TR_TRY_ANSWERS, .rings = 1};
    if (lua_type(b->L, -1) == LUA_TTABLE && tr_mark_of(b->L, -1) == TR_MARK_NONE) {
        int here = lua_gettop(b->L);
        tr_only_fields(b, here, TR_F_TRY, 0);
        if (!tr_has(b, here, "rings"))
            tr_missing(b, "rings");
        t.rings = (uint16_t)tr_int(b, here, "rings", 1, 1, rings_max);
    } else if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "\"no_answer\", \"engaged\" or { rings = … }");
    } else {
        int word = tr_name_index(words, 2, lua_tostring(b->L, -1));
        if (word < 0)
            tr_wrong_word(b, words, 2);
        t.kind = word == 0 ? TR_TRY_NO_ANSWER : TR_TRY_ENGAGED;
        t.rings = 0;
    }
    *(struct tr_try *)tr_vec_add(b, TR_V_TRIES) = t;
}

/* dial = { number = "fact", tries = { … } }; TR_NONE when absent. */
static uint16_t read_dial(struct tr_build *b, int t)
{
    struct tr_dial dial = {.fact = TR_NONE, .tries = {b->vec[TR_V_TRIES].count, 0}};
    if (!tr_open_table(b, t, "dial"))
        return TR_NONE;
    int here = lua_gettop(b->L);
    tr_only_fields(b, here, TR_F_DIAL, 0);
    dial.fact = tr_fact_field(b, here, "number");
    dial.anew = tr_bool(b, here, "anew", false);
    dial.rings_max = (uint16_t)tr_int(b, here, "rings_max", 20, 1, 100);
    if (tr_open_table(b, here, "tries")) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n; i++) {
            tr_open_index(b, list, i);
            read_try(b, dial.rings_max);
            tr_close(b);
        }
        if (n == 0)
            tr_note(b, TR_C_REQUIRED, "write { { rings = 2 } }", "nothing happens when one dials");
        tr_close(b);
    } else if (!tr_has(b, here, "tries")) {
        *(struct tr_try *)tr_vec_add(b, TR_V_TRIES) = (struct tr_try){TR_TRY_ANSWERS, 2};
    }
    dial.tries.count = b->vec[TR_V_TRIES].count - dial.tries.first;
    tr_close(b);
    *(struct tr_dial *)tr_vec_add(b, TR_V_DIALS) = dial;
    return (uint16_t)(b->vec[TR_V_DIALS].count - 1);
}

/* ring = { after = 20, gives_up_after_rings = 8, taken = 2 } */
static void read_ring(struct tr_build *b, int t, struct tr_beat *beat)
{
    if (!tr_open_table(b, t, "ring"))
        return;
    int here = lua_gettop(b->L);
    tr_only_fields(b, here, TR_F_RING, 0);
    beat->ring_after_ms = (uint32_t)tr_int(b, here, "after", 10, 1, 3600) * 1000;
    beat->ring_max = (uint16_t)tr_int(b, here, "gives_up_after_rings", 8, 1, 30);
    beat->ring_taken = (uint16_t)tr_int(b, here, "taken", 0, 1, beat->ring_max);
    tr_close(b);
}

/* Nobody can speak or be answered while nothing is on the line. */
static void check_dialling(struct tr_build *b, int t, size_t i, const struct tr_beat *beat)
{
    static const char *const never[] = {"caller",  "listen",   "choices", "ending",
                                        "expects", "hangs_up", "by",      NULL};
    bool outbound = b->graph.kind == TR_OUTBOUND, rings = beat->ring_max > 0;
    bool silent = beat->dial != TR_NONE || rings;
    for (int k = 0; silent && never[k]; k++)
        if (tr_has(b, t, never[k]) && !(rings && strcmp(never[k], "by") == 0))
            tr_note(b, TR_C_CONFLICT, "put it into the beat that the answer leads to",
                    "nothing is on the line in a beat with %s, so it has no %s",
                    rings ? "ring" : "dial", never[k]);
    if (beat->dial != TR_NONE && rings)
        tr_note(b, TR_C_CONFLICT, "make two beats of it", "dial and ring exclude each other");
    if (i == 0 && outbound && beat->dial == TR_NONE && beat->by == TR_NONE)
        tr_note(b, TR_C_DIALLING,
                "begin with beat \"dials\" { dial = { … }, next = … }, or by = a voice of the cast",
                "an outbound call begins with dialling, or with a voice that is there");
    if (i == 0 && !outbound && beat->dial != TR_NONE)
        tr_note(b, TR_C_DIALLING, "write kind = \"outbound\" in scenario",
                "an inbound call does not begin with dialling");
}

/* All but what may name other beats and lines. */
static void first_pass(struct tr_build *b, size_t i)
{
    const char *name = b->c->calls[i].name;
    struct tr_beat beat = {
        .line = TR_NONE, .next = TR_NONE, .by = TR_NONE, .start = TR_NONE, .dial = TR_NONE};
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
    tr_only_fields(b, t, TR_F_BEAT, 1);
    bool listens = tr_bool(b, t, "listen", false);
    beat.by = tr_cast_field(b, t, "by");
    b->rate = tr_rate_of(b, beat.by);
    bool speaks = tr_open(b, t, "caller");
    if (speaks) {
        beat.line = tr_line_here(b, name, 0);
        tr_close(b);
    }
    b->rate = b->caller_rate;
    beat.start = tr_side_field(b, t, "start", true);
    beat.dial = read_dial(b, t);
    read_ring(b, t, &beat);
    beat.patience_ms = (uint32_t)tr_int(b, t, "patience", 8, 2, 60) * 1000;
    beat.mood = (int32_t)tr_int(b, t, "mood", 0, -100, 100);
    beat.choices = read_choices(b, t, "choices", name);
    beat.asides = read_choices(b, t, "asides", name);
    beat.expects = tr_acts_of(b, t, "expects", NULL);
    read_ending(b, t, &beat);
    if (listens && speaks)
        tr_note(b, TR_C_CONFLICT, "remove one of them", "listen and caller exclude each other");
    check_dialling(b, t, i, &beat);
    if (!listens && !speaks && !beat.ending && beat.dial == TR_NONE && beat.ring_max == 0 &&
        b->c->calls[i].filled)
        tr_note(b, TR_C_SILENT_BEAT, "add caller = … or listen = true",
                "the beat neither speaks nor listens");
    lua_pop(b->L, 1);
    *(struct tr_beat *)tr_vec_add(b, TR_V_BEATS) = beat;
}

static bool leads_on(const struct tr_build *b, struct tr_slice branches, enum tr_trigger trigger)
{
    const struct tr_branch *all = (const struct tr_branch *)b->vec[TR_V_BRANCHES].v;
    for (uint32_t k = 0; k < branches.count; k++)
        if (all[branches.first + k].trigger == (uint32_t)trigger &&
            all[branches.first + k].to != TR_NONE)
            return true;
    return false;
}

/* Whatever becomes of the ringing, the story has to go on. */
static void check_ringing(struct tr_build *b, const struct tr_beat *beat, uint16_t next,
                          struct tr_slice branches)
{
    if (beat->ring_taken && !leads_on(b, branches, TR_ON_TAKEN))
        tr_note(b, TR_C_REQUIRED, "add { taken = true, to = … }",
                "nothing follows when a colleague has answered");
    if (!beat->ring_taken && next == TR_NONE && !leads_on(b, branches, TR_ON_ANSWERED))
        tr_note(b, TR_C_REQUIRED, "add next, or { answered = true, to = … }",
                "nothing follows when the trainee answers");
}

static void second_pass(struct tr_build *b, size_t i)
{
    if (!b->c->calls[i].filled)
        return;
    go(b, i);
    tr_dsl_push_call(b->L, i);
    int t = lua_gettop(b->L);
    struct tr_slice sets = tr_sets_of(b, t);
    uint16_t next = tr_beat_field(b, t, "next");
    const struct tr_beat first = *beat_at(b, i);
    struct tr_slice branches = tr_read_branches(b, t, &first);
    struct tr_beat *beat = beat_at(b, i);
    if (beat->ring_max > 0)
        check_ringing(b, beat, next, branches);
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
