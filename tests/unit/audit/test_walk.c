/* The walk: the scores it calls exact are those of trying everything, it ends well when
 * it is stopped or memory is short, and a packed state loses nothing. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"
#include "session/session.h"
#include "sim/rng.h"
#include "unit/audit/walk_world.h"

/* ---- everything tried ------------------------------------------------------------------- */

struct extremes {
    uint32_t calls;
    uint16_t least, most;
};

static void settle(struct extremes *x, const struct tr_call *call)
{
    struct tr_verdict v;
    struct tr_call end = *call;
    tr_call_finish(&end);
    tr_score_verdict(&end.score, &end, &v);
    if (end.picked_up_at < 0)
        return;
    x->least = x->calls == 0 || v.score < x->least ? v.score : x->least;
    x->most = x->calls == 0 || v.score > x->most ? v.score : x->most;
    x->calls++;
}

static struct tr_call after(const struct tr_call *call, enum tr_cmd_kind kind, int32_t at_ms,
                            uint32_t acts)
{
    struct tr_call next = *call;
    struct tr_heard heard[8];
    char text[2] = {(char)('a' + call->turns % 26), '\0'};
    struct tr_cmd cmd = {
        .at_ms = at_ms, .kind = (uint8_t)kind, .heard = heard, .text = text, .text_len = 1};
    tr_err err = {0};
    for (uint16_t i = 0; i < next.setup->act_count; i++)
        if (acts >> i & 1)
            heard[cmd.heard_count++] = (struct tr_heard){.act = i, .name = TR_NONE};
    if (tr_call_step(&next, &cmd, &err) != TR_OK)
        fail_msg("%s", err.msg);
    return next;
}

static void try_all(struct extremes *x, const struct tr_call *call, int depth)
{
    struct tr_call at = *call;
    if (!tr_call_ended(&at) && at.phase == TR_PHASE_LINE)
        tr_call_advance(&at, at.deadline);
    if (tr_call_ended(&at) || depth == 0) {
        settle(x, &at);
        return;
    }
    bool closing = at.phase == TR_PHASE_CLOSING;
    const int32_t hang[] = {at.now, at.now + 1000};
    for (size_t i = 0; i < 2; i++) {
        struct tr_call next = after(&at, TR_CMD_HANG_UP, hang[i], 0);
        settle(x, &next);
    }
    const int32_t delays[] = {at.now, at.now + 3001};
    for (size_t d = 0; d < (closing ? 1 : 2); d++) {
        for (uint32_t acts = 0; acts < 1u << at.setup->act_count; acts++) {
            struct tr_call next = after(&at, TR_CMD_SAY, delays[d], acts);
            try_all(x, &next, closing ? 0 : depth - 1);
        }
    }
    if (closing) {
        settle(x, &at);
    } else {
        int32_t silences = at.silences;
        while (!tr_call_ended(&at) && at.silences == silences)
            tr_call_advance(&at, tr_call_deadline(&at));
        try_all(x, &at, depth - 1);
    }
}

static void scores_are_those_of_trying_everything(void **state)
{
    struct tr_content c;
    struct tr_walk walk;
    struct extremes x = {0};
    struct tr_walk_opts opts = {.seed = 1, .states_max = 1000000, .samples = 100};
    struct tr_call_opts how = {.seed = 1,
                               .lang = TR_LANG_EN,
                               .mode = TR_MODE_PRACTICE,
                               .input = TR_INPUT_TYPED,
                               .profile = 100};
    struct tr_call call;
    tr_err err = {0};
    (void)state;
    walk_make(&c, walk_small);
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    for (int32_t ring = 1; ring <= 4; ring++) {
        tr_call_init(&call, c.setup, &how, NULL);
        struct tr_call picked = after(&call, TR_CMD_PICK_UP, (ring - 1) * 2000 + 600, 0);
        try_all(&x, &picked, 3);
    }
    assert_true(x.calls > 10000);
    assert_true(walk.exact);
    assert_int_equal(walk.least_score, x.least);
    assert_int_equal(walk.most_score, x.most);
    assert_true(x.least < x.most);
    assert_true(walk.mean >= x.least && walk.mean <= x.most);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

static void a_walk_that_is_stopped_says_so(void **state)
{
    struct tr_content c;
    struct tr_walk walk;
    struct tr_walk_opts opts = {.seed = 1, .states_max = 3};
    tr_err err = {0};
    (void)state;
    walk_make(&c, walk_small);
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    assert_false(walk.complete);
    assert_false(walk.exact);
    assert_true(walk.states < 60);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

static void a_walk_without_memory_ends_well(void **state)
{
    struct tr_content c;
    struct tr_walk walk;
    struct tr_walk_opts opts = {.seed = 1, .states_max = 2000, .samples = 10};
    tr_err err = {0};
    tr_status st = TR_ENOMEM;
    uint64_t n = 0;
    (void)state;
    walk_make(&c, walk_small);
    size_t before = tr_alloc_stats().live_blocks;
    while (st != TR_OK && n < 1000) {
        tr_alloc_fail_at(++n, false);
        st = tr_walk_run(&walk, &c, &opts, &err);
        tr_alloc_fail_at(0, false);
        assert_true(st == TR_OK || st == TR_ENOMEM);
        if (st == TR_OK)
            tr_walk_done(&walk);
        assert_int_equal(tr_alloc_stats().live_blocks, before);
    }
    assert_true(n > 10 && n < 1000);
    tr_content_done(&c);
}

/* ---- the real scenarios --------------------------------------------------------------------- */

static const char *const real[] = {"wrong_number", "own_personal_call", "rude_customer",
                                   "colleague_absent"};

static void load(struct tr_content *c, const char *id)
{
    struct tr_loader loader;
    tr_err err = {0};
    assert_int_equal(tr_loader_init(&loader, TR_SOURCE_DIR, &err), TR_OK);
    loader.cache_dir[0] = '\0';
    if (tr_content_load(c, &loader, id, "yunshan", "base", TR_LANG_ZH_HANS, NULL, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

struct trace {
    uint64_t hash;
    uint32_t count;
    struct tr_walker *w; /* keeps count of what the session keeps beside a call */
};

/* Results that stand by the way are not kept in a state: rules are asked again at
 * the end. */
static void trace_event(void *ctx, const struct tr_event *ev)
{
    struct trace *t = ctx;
    const int32_t v[] = {(int32_t)ev->kind, ev->a, ev->b, ev->at_ms};
    tr_seen_event(t->w, ev);
    if (ev->kind == TR_EV_RULE)
        return;
    for (size_t i = 0; i < sizeof v / sizeof *v; i++)
        t->hash = (t->hash ^ (uint32_t)v[i]) * UINT64_C(1099511628211);
    t->count++;
}

static uint64_t verdict_key(const struct tr_call *call)
{
    struct tr_verdict v;
    uint64_t key = 17;
    tr_score_verdict(&call->score, call, &v);
    for (uint32_t i = 0; i < v.rule_count; i++)
        key = key * 31 + v.rules[i].result;
    return key * 31 + v.score + v.end * 4099u;
}

/* Make the same move on a call and on its unpacked state. */
static void same_move(struct tr_walker *w, const struct tr_call *call,
                      const struct tr_beside *beside, const uint8_t *packed,
                      const struct tr_move *move)
{
    struct trace one = {1, 0, w}, two = {1, 0, w};
    struct tr_call a = *call, b = w->start;
    struct tr_beside beside_a = *beside, beside_b;
    uint8_t again[TR_PACKED_MAX];
    tr_err err = {0};
    tr_unpack(w, packed, &b, &beside_b);
    memset(again, 0xee, sizeof again);
    tr_pack_told(w, &b, &beside_b, again);
    tr_pack_rest(w, &b, &beside_b, again);
    assert_memory_equal(packed, again, w->plan.bytes);
    a.sink = (struct tr_sink){trace_event, &one};
    b.sink = (struct tr_sink){trace_event, &two};
    assert_int_equal(tr_move_make(w, &a, &beside_a, move, NULL, &err), TR_OK);
    assert_int_equal(tr_move_make(w, &b, &beside_b, move, NULL, &err), TR_OK);
    assert_int_equal(one.count, two.count);
    assert_true(one.hash == two.hash);
    assert_int_equal(tr_call_ended(&a), tr_call_ended(&b));
    if (tr_call_ended(&a) && w->pass > 0)
        assert_true(verdict_key(&a) == verdict_key(&b));
}

/* Calls at random, every state on their way; gives how many. */
static uint32_t lose_nothing(const struct tr_content *c, uint32_t calls)
{
    struct tr_walk_opts opts = {.seed = 5, .states_max = 300};
    struct tr_move moves[TR_MOVES_MAX];
    uint8_t packed[TR_PACKED_MAX];
    struct tr_walk walk;
    uint32_t seen = 0;
    tr_err err = {0};
    assert_int_equal(tr_walk_run(&walk, c, &opts, &err), TR_OK);
    for (uint32_t n = 0; n < calls; n++) {
        struct tr_walker *w = walk.passes[n % TR_WALK_PASSES];
        struct tr_call call = w->start;
        struct tr_beside beside = {0};
        w->unseen = true;
        for (uint32_t i = 0; i < 40 && !tr_call_ended(&call); i++, seen++) {
            uint32_t count = tr_moves_of(w, &call, &beside, moves);
            uint64_t at = ((uint64_t)n << 32) + i;
            const struct tr_move *move = &moves[tr_draw_below(7, TR_STREAM_BOTS, at, count)];
            memset(packed, 0xee, sizeof packed);
            tr_pack_told(w, &call, &beside, packed);
            tr_pack_rest(w, &call, &beside, packed);
            assert_int_equal(packed[w->plan.bytes], 0xee);
            same_move(w, &call, &beside, packed, move);
            assert_int_equal(tr_move_make(w, &call, &beside, move, NULL, &err), TR_OK);
        }
    }
    tr_walk_done(&walk);
    return seen;
}

static void states_lose_nothing(void **state)
{
    struct tr_content c;
    (void)state;
    for (size_t s = 0; s < sizeof real / sizeof *real; s++) {
        load(&c, real[s]);
        assert_true(lose_nothing(&c, 400) > 1000);
        tr_content_done(&c);
    }
}

/* A visitor, a look-up, a colleague who is asked, timers. */
static const char busy[] =
    "scenario { format = 1, id = 'x', title = 'X', difficulty = 1, scorecard = { 'base' },\n"
    "  caller = { who = 'He', mood = 80, silence = { mood = -5, bears = 2 } },\n"
    "  cast = { clerk = { who = 'Clerk', voice = 'man_1', room = true } },\n"
    "  people = { { 'qiu', name = 'Mr Qiu', answers = 5 } },\n"
    "  knowledge = { { 'fees', title = 'Fees', text = 'Ten', seconds = 20 } },\n"
    "  events = { visit = { kind = 'visitor', at = 10, leaves = 15, mood = -9, by = 'clerk',\n"
    "                       says = 'Excuse me' } } }\n"
    "beat 'open' { listen = true, next = 'asks' }\n"
    "beat 'asks' { caller = 'Well?', patience = 9, on {\n"
    "  { has = 'greet', to = 'bye' }, { after = 30, to = 'late' }, { look_up = 'fees' },\n"
    "  { looked_up = true, to = 'told' }, { consult = 'qiu' },\n"
    "  { consulted = 'qiu', to = 'told' }, { handled = 'visit', to = 'late' },\n"
    "  { missed = 'visit', when = \"looked('fees') and waited('visit') > 3\", to = 'late' } } }\n"
    "beat 'told' { caller = 'Oh.', next = 'bye' }\n"
    "beat 'late' { caller = 'At last.', next = 'asks' }\n"
    "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";

/* Dialling, a busy tone, a wrong number. */
static const char outbound[] =
    "scenario { format = 1, id = 'x', title = 'X', kind = 'outbound', scorecard = { 'base' },\n"
    "  caller = { who = 'He' }, facts = { phone = digits { 8 } } }\n"
    "beat 'dials' { dial = { number = 'phone', tries = { 'no_answer', 'engaged', { rings = 3 } },\n"
    "  rings_max = 6 }, next = 'asks', on { { no_answer = true, when = 'ringback >= 4' },\n"
    "  { engaged = true }, { wrong_number = true, to = 'wrong' } } }\n"
    "beat 'asks' { caller = 'Yes?', next = 'bye' }\n"
    "beat 'wrong' { caller = 'Who?', hangs_up = 2, next = 'dials' }\n"
    "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";

/* Full hands, then two callers of their own, one of whom a colleague answers. */
static const char ringing[] =
    "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
    "  caller = { who = 'He', mood = 80 }, facts = { phone = digits { 8 } },\n"
    "  cast = { mei = { who = 'She', surname = 'Mei', mood = 30 },\n"
    "           mate = { who = 'Mate', room = true } },\n"
    "  events = { box = { kind = 'distraction', at = 0, binds = { 3, 4 } } } }\n"
    "beat 'open' { listen = true, next = 'bye', on { { has = 'greet', mood = 5, to = 'bye' } } }\n"
    "beat 'bye' { caller = 'Bye.', hangs_up = 2, next = 'rings' }\n"
    "beat 'rings' { ring = { after = 15, gives_up_after_rings = 4 }, by = 'mei', on {\n"
    "  { answered = true, when = 'rings > 2', mood = -5, to = 'mei' },\n"
    "  { answered = true, to = 'mei' }, { no_answer = true, to = 'taken' } } }\n"
    "beat 'mei' { by = 'mei', listen = true, on { { has = 'greet', mood = 9, to = 'lost' },\n"
    "  { when = 'calls > 1 and mood < 30', to = 'taken' }, { otherwise = true, to = 'done' } } }\n"
    "beat 'taken' { ring = { after = 5, taken = 2 }, on { { taken = true, to = 'mate' } } }\n"
    "beat 'mate' { by = 'mate', caller = 'For you.', next = 'dials' }\n"
    "beat 'dials' { dial = { number = 'phone', anew = true }, next = 'lost' }\n"
    "beat 'lost' { by = 'mei', caller = 'Late.', ending = 'lost' }\n"
    "beat 'done' { by = 'mei', caller = 'Well.', ending = 'done' }\n";

/* Hanging up over the last line; words to a colleague while nothing is on the line. */
static const char away[] =
    "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
    "  caller = { who = 'He', mood = 80 }, cast = { hall = { who = 'Hall', room = true } },\n"
    "  people = { { 'qiu', name = 'Mr Qiu', answers = 3 } },\n"
    "  events = { called = { kind = 'called_away', delay = 5, by = 'hall', says = 'Come!' } } }\n"
    "beat 'open' { listen = true, next = 'bye' }\n"
    "beat 'bye' { caller = 'Bye.', hangs_up = 2, next = 'waits', on { { hung_up = true, to = 'cut' "
    "} } "
    "}\n"
    "beat 'cut' { caller = 'Well!', ending = 'cut' }\n"
    "beat 'waits' { ring = { after = 60 }, start = 'called', next = 'done', on {\n"
    "  { handled = 'called' }, { consult = 'qiu' }, { aside = true, when = \"event('called') == "
    "2\","
    " to = 'done' }, { no_answer = true, to = 'done' } } }\n"
    "beat 'done' { caller = 'Well.', ending = 'done' }\n";

static void what_goes_on_besides_is_part_of_a_state(void **state)
{
    struct tr_walk_opts opts = {.seed = 1, .states_max = 60000};
    const char *const sources[] = {busy, outbound, ringing, away};
    tr_err err = {0};
    (void)state;
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        struct tr_content c;
        struct tr_walk walk;
        walk_make(&c, sources[i]);
        assert_true(lose_nothing(&c, 1500) > 1000);
        assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
        for (uint32_t b = 0; b < c.graph->beat_count; b++)
            assert_true(walk.beats[b].state != TR_WALK_NONE);
        for (uint32_t b = 0; b < c.graph->branch_count; b++)
            if (walk.branches[b].state == TR_WALK_NONE)
                fail_msg("scenario %zu: branch %u is never taken", i, b);
        tr_walk_done(&walk);
        tr_content_done(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_those_of_trying_everything),
        cmocka_unit_test(a_walk_that_is_stopped_says_so),
        cmocka_unit_test(a_walk_without_memory_ends_well),
        cmocka_unit_test(states_lose_nothing),
        cmocka_unit_test(what_goes_on_besides_is_part_of_a_state),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
