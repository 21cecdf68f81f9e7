/* Lints about branches: each is found where it is true and only there; nothing that
 * a walk takes is ever called dead; and findings say where. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "audit/lint.h"
#include "audit/logic.h"
#include "audit/walk.h"
#include "base/alloc.h"
#include "base/file.h"
#include "session/starter.h"
#include "sim/call.h"
#include "sim/rng.h"
#include "support/temp.h"
#include "unit/script/inline.h"

/* ---- hand-made cases -------------------------------------------------------------------- */

static const char frame[] =
    "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' },\n"
    "  line = { gives_up_after_rings = 6 },\n"
    "  flags = { angry = false, seen = false }, counters = { n = 0, m = 2 },\n"
    "  facts = { floor = number { 2, 9 } }, slip = { { 'floor', kind = 'number', fact = 'floor' } "
    "},\n"
    "  events = { knock = { kind = 'visitor' } } }\n"
    "beat 'open' { caller = L'hello', next = 'asks', on { { has = 'coarse', set = { angry = true,\n"
    "  n = 'n + 1' }, to = 'asks' } } }\n"
    "beat 'asks' { caller = '{floor}?', on { %s } }\n"
    "beat 'ends' { caller = L'bye', set = { seen = true }, next = 'last' }\n"
    "beat 'last' { caller = 'Bye.', ending = 'done' }\n"
    "beat 'lost' { caller = L'lost', next = 'last' }\n";

static const char lines[] = "return { hello = 'Hello.', bye = 'So long.', lost = 'Where?' }";

struct one {
    const char *branches, *expected;
};

static const struct one cases[] = {
    /* within one condition */
    {"{ has = 'greet', lacks = 'greet', to = 'ends' }", "TR045:1 "},
    {"{ any = { 'greet', 'coarse' }, lacks = { 'coarse', 'greet' }, to = 'ends' }", "TR045:1 "},
    {"{ any = { 'greet', 'coarse' }, lacks = 'coarse', to = 'ends' }", ""},
    {"{ when = 'rings > 5 and rings < 3', to = 'ends' }, { to = 'ends' }", "TR045:1 "},
    {"{ when = 'rings > 3 and rings < 5', to = 'ends' }", ""},
    {"{ when = '3 < rings and 5 > rings and rings ~= 4', to = 'ends' }", "TR045:1 "},
    {"{ when = 'not (rings < 4 or rings >= 4)', to = 'ends' }", "TR045:1 "},
    {"{ when = '1 + 1 == 3', to = 'ends' }", "TR045:1 "},
    {"{ when = '7 // 2 == 3', to = 'ends' }", ""},
    {"{ when = 'false', to = 'ends' }", "TR045:1 "},
    {"{ when = 'time > talk and not (talk < time)', to = 'ends' }", "TR045:1 "},
    {"{ when = 'time > talk and not (time < talk)', to = 'ends' }", ""},
    {"{ when = 'time % 7 == 3 and time % 7 == 4', to = 'ends' }", "TR045:1 "},
    {"{ has = 'greet', when = \"not said('greet')\", to = 'ends' }", "TR045:1 "},
    {"{ has = 'greet', when = \"count('greet') == 0\", to = 'ends' }", "TR045:1 "},
    {"{ lacks = 'greet', when = \"said('greet')\", to = 'ends' }", ""},
    {"{ silence = true, when = \"said('greet') and count('greet') < 1\", to = 'ends' }",
     "TR045:1 "},
    {"{ when = \"right('floor') and not slip('floor')\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"slip('floor') and not right('floor')\", to = 'ends' }", ""},
    /* what a value can be */
    {"{ when = 'mood > 100', to = 'ends' }", "TR045:1 "},
    {"{ when = 'mood < 0 or rings > 6', to = 'ends' }", "TR045:1 "},
    {"{ when = 'rings > 5', to = 'ends' }", ""},
    {"{ when = 'floor > 9', to = 'ends' }", "TR045:1 "},
    {"{ when = 'floor > 8', to = 'ends' }", ""},
    {"{ when = 'turns < 0', to = 'ends' }", "TR045:1 "},
    {"{ when = 'draw(3) > 1', to = 'ends' }", ""},
    {"{ when = 'festival', to = 'ends' }", "TR045:1 "},
    {"{ when = 'not ready', to = 'ends' }", "TR045:1 "},
    {"{ when = 'patience ~= 8', to = 'ends' }", "TR045:1 "},
    /* what can have happened */
    {"{ when = 'angry', to = 'ends' }", ""},
    {"{ when = 'seen', to = 'ends' }", "TR045:1 "},
    {"{ when = 'seen', to = 'ends' }, { has = 'greet', set = { seen = true } }", ""},
    {"{ when = 'not seen', to = 'ends' }", ""},
    {"{ when = 'n < 0', to = 'ends' }", "TR045:1 "},
    {"{ when = 'n > 5', to = 'ends' }", ""},
    {"{ when = 'm ~= 2', to = 'ends' }", "TR045:1 "},
    {"{ when = \"heard('hello')\", to = 'ends' }", ""},
    {"{ when = \"heard('bye')\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"heard('lost')\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"visits('lost') > 0\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"visits('ends') > 0\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"visits('open') > 1\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"visits('open') > 1\", to = 'ends' }, { has = 'greet', to = 'open' }", ""},
    {"{ when = \"visits('asks') < 1\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"event('knock') == 1\", to = 'ends' }", "TR045:1 "},
    {"{ when = \"event('knock') == 1\", to = 'ends' }, { has = 'greet', start = 'knock' }", ""},
    {"{ handled = 'knock', when = \"event('knock') == 4\", to = 'ends' },"
     "{ has = 'greet', start = 'knock' }",
     "TR045:1 "},
    /* an earlier branch */
    {"{ has = 'greet', to = 'ends' }, { has = { 'greet', 'coarse' }, to = 'open' }", "TR034:2 "},
    {"{ has = { 'greet', 'coarse' }, to = 'ends' }, { has = 'greet', to = 'open' }", ""},
    {"{ any = { 'greet', 'coarse' }, to = 'ends' }, { has = 'coarse', to = 'open' }", "TR034:2 "},
    {"{ any = { 'greet', 'coarse' }, to = 'ends' }, { any = { 'coarse', 'farewell' } }", ""},
    {"{ lacks = 'greet', to = 'ends' }, { lacks = { 'greet', 'coarse' } }", "TR034:2 "},
    {"{ lacks = 'greet', to = 'ends' }, { has = 'coarse', lacks = 'farewell' }", ""},
    {"{ when = 'rings > 3', to = 'ends' }, { when = 'rings > 4', to = 'open' }", "TR034:2 "},
    {"{ when = 'rings > 4', to = 'ends' }, { when = 'rings > 3', to = 'open' }", ""},
    {"{ when = 'rings >= 4', to = 'ends' }, { when = 'rings > 3', to = 'open' }", "TR034:2 "},
    {"{ when = 'rings > 3 or angry', to = 'ends' }, { when = 'angry', has = 'greet' }", "TR034:2 "},
    {"{ when = 'rings > 3 and angry', to = 'ends' }, { when = 'angry', has = 'greet' }", ""},
    {"{ silence = true, when = 'angry' }, { when = 'angry', to = 'ends' }", ""},
    {"{ after = 5, when = 'angry' }, { after = 9, when = 'angry', to = 'ends' }", ""},
    {"{ when = 'angry' }, { when = 'not angry', to = 'ends' }, { has = 'greet' }", "TR034:3 "},
    {"{ when = 'angry' }, { when = 'not angry', to = 'ends' }, { silence = true }", ""},
    {"{ when = 'time > talk' }, { when = 'talk < time', has = 'greet', to = 'ends' }", "TR034:2 "},
    {"{ when = 'draw(2) == 1' }, { when = 'draw(2) == 1', to = 'ends' }", ""},
    /* said once by the loader, not twice */
    {"{ to = 'ends' }, { has = 'greet', to = 'open' }", ""},
};

/* A scenario "x" with lines, its graph, and what the lints say. */
struct linted {
    struct tr_response resp;
    struct tr_graph *graph;
    struct tr_findings findings;
};

static void lint(struct linted *out, const char *source)
{
    tr_err err = {0};
    struct inline_source src = {TR_LOAD_SCENARIO,
                                "x",
                                "scenario.lua",
                                {{"scenario.lua", source, 0}, {"lines/en.lua", lines, 0}}};
    memset(out, 0, sizeof *out);
    if (inline_compile(&src, &out->resp, &err) != TR_OK || out->resp.blob.len == 0) {
        inline_print(&out->resp);
        fail_msg("does not compile: %s", source);
    }
    const struct tr_buf *blob = &out->resp.blob;
    assert_int_equal(tr_graph_decode(&out->graph, blob->data, blob->len, &err), TR_OK);
    assert_int_equal(tr_places_check(&out->resp.places, out->graph, &err), TR_OK);
    const struct tr_lint_input in = {.graph = out->graph,
                                     .places = &out->resp.places,
                                     .file = "scenario.lua",
                                     .folder = "",
                                     .data_dir = ""};
    assert_int_equal(tr_lint_run(&in, &out->findings, &err), TR_OK);
}

static void linted_done(struct linted *l)
{
    tr_findings_done(&l->findings);
    tr_graph_free(l->graph);
    tr_response_done(&l->resp);
}

static bool is_about_branches(const struct tr_finding *f)
{
    return strcmp(f->code, "TR045") == 0 || strcmp(f->code, "TR034") == 0;
}

static void each_is_found_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char source[4096], text[512] = "";
        struct linted l;
        (void)snprintf(source, sizeof source, frame, cases[i].branches);
        lint(&l, source);
        for (size_t k = 0; k < l.findings.count; k++) {
            const struct tr_finding *f = &l.findings.v[k];
            if (is_about_branches(f) && strncmp(f->path, "beats.asks.on[", 14) == 0)
                (void)snprintf(text + strlen(text), sizeof text - strlen(text), "%s:%d ", f->code,
                               atoi(f->path + 14));
        }
        if (strcmp(text, cases[i].expected) != 0)
            fail_msg("case %zu: %s\n  gives \"%s\", not \"%s\"", i, cases[i].branches, text,
                     cases[i].expected);
        linted_done(&l);
    }
}

static void the_reason_is_told(void **state)
{
    static const struct {
        const char *when, *reason;
    } reasons[] = {
        {"rings > 5 and rings < 3", "the condition contradicts itself"},
        {"seen", "seen is always false here"},
        {"m ~= 2", "m is always 2 here"},
        {"heard('lost')", "the line \"lost\" cannot have been heard here"},
        {"visits('ends') > 0", "beat \"ends\" is entered never before"},
        {"floor > 9", "floor is 2 to 9"},
        {"event('knock') == 1", "the side event \"knock\" never begins"},
        {"rings > 6", "rings is 0 to 6"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        char source[4096], branch[256];
        struct linted l;
        size_t told = 0;
        (void)snprintf(branch, sizeof branch, "{ when = \"%s\", to = 'ends' }", reasons[i].when);
        (void)snprintf(source, sizeof source, frame, branch);
        lint(&l, source);
        for (size_t k = 0; k < l.findings.count; k++)
            told += strstr(l.findings.v[k].message, reasons[i].reason) != NULL;
        if (told != 1)
            fail_msg("%s: \"%s\" is told %zu times", reasons[i].when, reasons[i].reason, told);
        linted_done(&l);
    }
}

/* With gone = "off" the beat comes after any other, as soon as somebody has had enough. */
static void who_walked_off_was_there(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He'%s },\n"
        "  cast = { mei = { who = 'She', mood = 50%s } } }\n"
        "beat 'open' { caller = L'hello', next = 'asks' }\n"
        "beat 'asks' { caller = L'bye', on { { when = \"visits('off') > 0\", to = 'last' },\n"
        "  { otherwise = true, to = 'last' } } }\n"
        "beat 'off' { ring = { after = 5 }, on { { answered = true, to = 'asks' } } }\n"
        "beat 'last' { caller = L'lost', ending = 'done' }\n";
    static const char *const gone[][2] = {{"", ""}, {", gone = 'off'", ""}, {"", ", gone = 'off'"}};
    (void)state;
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++) {
        char text[1024];
        struct linted l;
        size_t told = 0;
        (void)snprintf(text, sizeof text, source, gone[i][0], gone[i][1]);
        lint(&l, text);
        for (size_t k = 0; k < l.findings.count; k++)
            told += strcmp(l.findings.v[k].code, "TR045") == 0;
        assert_int_equal(told, i == 0);
        linted_done(&l);
    }
}

/* ---- what cannot hold does not: against trying all values ---------------------------------- */

enum { VARS = 3, LOW = -2, HIGH = 3 };

static uint64_t drawn, draws;

static uint32_t below(uint32_t n)
{
    return tr_draw_below(drawn, 1, draws++, n);
}

static struct tr_ins *emit(struct tr_ins *at, uint32_t op, int32_t arg)
{
    *at = (struct tr_ins){op, arg};
    return at + 1;
}

static struct tr_ins *any_value(struct tr_ins *at)
{
    if (below(3) == 0)
        return emit(at, TR_OP_PUSH, (int32_t)below(7) - 3);
    at = emit(at, TR_OP_VAR, (int32_t)below(VARS));
    if (below(4) != 0)
        return at;
    at = emit(at, TR_OP_PUSH, (int32_t)below(5) - 2);
    return emit(at, TR_OP_ADD + below(5), 0); /* +, -, *, //, % */
}

static struct tr_ins *any_condition(struct tr_ins *at, int depth)
{
    uint32_t what = depth == 0 ? 9 : below(10);
    if (what < 6) {
        struct tr_ins *jump = any_condition(at, depth - 1) + 1;
        at = any_condition(jump, depth - 1);
        jump[-1] = (struct tr_ins){what < 3 ? TR_OP_AND : TR_OP_OR, (int32_t)(at - jump)};
        return at;
    }
    if (what == 6)
        return emit(any_condition(at, depth - 1), TR_OP_NOT, 0);
    at = any_value(any_value(at));
    return emit(at, TR_OP_EQ + below(6), 0);
}

/* Does code hold for some values of the variables? holds: one bit for each case */
static uint64_t cases_of(const struct tr_ins *code, uint32_t count, struct tr_call *call,
                         uint64_t holds[4])
{
    uint64_t n = 0, any = 0;
    memset(holds, 0, 4 * sizeof *holds);
    for (int a = LOW; a <= HIGH; a++)
        for (int b = LOW; b <= HIGH; b++)
            for (int c = LOW; c <= HIGH; c++, n++) {
                call->vars[0] = a, call->vars[1] = b, call->vars[2] = c;
                uint64_t is = tr_expr_eval(code, count, call, NULL) != 0;
                holds[n >> 6] |= is << (n & 63);
                any |= is;
            }
    return any;
}

static void what_cannot_hold_does_not(void **state)
{
    static struct tr_logic logic;
    static struct tr_call call;
    static struct tr_ins code[2048];
    const struct tr_expr_bounds bounds = {.vars = VARS};
    uint32_t found = 0, possible = 0, implied = 0;
    (void)state;
    drawn = 7;
    for (int round = 0; round < 20000; round++) {
        struct tr_slice one = {0, (uint32_t)(any_condition(code, 3) - code)};
        struct tr_slice two = {one.count,
                               (uint32_t)(any_condition(code + one.count, 2) - code) - one.count};
        uint64_t first[4], second[4], beyond = 0;
        assert_int_equal(tr_expr_verify(code, one.count, &bounds, NULL), TR_OK);
        uint64_t can = cases_of(code, one.count, &call, first);
        cases_of(code + two.first, two.count, &call, second);
        for (int i = 0; i < 4; i++)
            beyond |= second[i] & ~first[i];
        tr_logic_start(&logic, code);
        uint32_t a = tr_logic_code(&logic, one), b = tr_logic_code(&logic, two);
        uint32_t more = tr_logic_and(&logic, b, tr_logic_not(&logic, a));
        for (int v = 0; v < VARS; v++) {
            struct tr_logic_atom *atom = tr_logic_find(&logic, TR_OP_VAR, v);
            if (atom)
                atom->values = (struct tr_interval){LOW, HIGH};
        }
        assert_false(logic.full);
        if (can)
            assert_true(tr_logic_can(&logic, a));
        if (beyond)
            assert_true(tr_logic_can(&logic, more));
        possible += !can;
        found += !can && !tr_logic_can(&logic, a);
        implied += !beyond && !tr_logic_can(&logic, more);
    }
    assert_true(found > possible / 2); /* and most of what cannot hold is found out */
    assert_true(implied > 1000);
}

/* A condition too large to think through is not accused, and thinking ends. */
static void giving_up_is_no_accusation(void **state)
{
    static struct tr_logic logic;
    static const struct tr_ins code[1];
    uint32_t all = 1;
    (void)state;
    memset(&logic, 0, sizeof logic);
    tr_logic_start(&logic, code);
    /* one pigeon more than holes: impossible, and long to prove */
    for (int32_t pigeon = 0; pigeon < 12; pigeon++) {
        uint32_t somewhere = 0;
        for (int32_t hole = 0; hole < 11; hole++) {
            somewhere = tr_logic_or(&logic, somewhere,
                                    tr_logic_in(&logic, TR_OP_SAID, pigeon * 11 + hole, 1, 1));
            for (int32_t other = 0; other < pigeon; other++)
                all = tr_logic_and(
                    &logic, all,
                    tr_logic_or(&logic, tr_logic_in(&logic, TR_OP_SAID, pigeon * 11 + hole, 0, 0),
                                tr_logic_in(&logic, TR_OP_SAID, other * 11 + hole, 0, 0)));
        }
        all = tr_logic_and(&logic, all, somewhere);
    }
    assert_true(tr_logic_can(&logic, all));
    assert_true(logic.work <= 2 * TR_LOGIC_STEPS);
    tr_logic_start(&logic, code);
    for (int i = 0; i < TR_LOGIC_ATOMS + 1; i++)
        (void)tr_logic_in(&logic, TR_OP_SAID, i, 1, 1);
    assert_true(logic.full);
    assert_true(tr_logic_can(&logic, 0));
}

/* ---- places --------------------------------------------------------------------------------- */

static const char placed[] = "scenario { format = 1, id = 'x', title = 'X',\n"             /* 1 */
                             "  caller = { who = 'He' },\n"                                /* 2 */
                             "  facts = {\n"                                               /* 3 */
                             "    floor = number { 2, 9 } },\n"                            /* 4 */
                             "  flags = { angry = false } }\n"                             /* 5 */
                             "local function both(x) return on {\n"                        /* 6 */
                             "  { has = 'greet', to = x },\n"                              /* 7 */
                             "  { has = { 'greet', 'coarse' },\n"                          /* 8 */
                             "    to = 'ends' } } end\n"                                   /* 9 */
                             "beat 'open' { caller = L'hello', choices = { 'Yes.',\n"      /* 10 */
                             "    'No.' }, expects = { 'greet' }, next = 'asks_1', on {\n" /* 11 */
                             "    { has = 'greet', lacks = 'greet', to = 'ends' },\n"      /* 12 */
                             "  { when = 'angry and floor > 3', to = 'ends' } } }\n"       /* 13 */
                             "for i = 1, 2 do\n"                                           /* 14 */
                             "  beat('asks_' .. i) { listen = true, both('ends'),\n"       /* 15 */
                             "    next = i == 1 and 'asks_2' or 'ends' }\n"                /* 16 */
                             "end\n"                                                       /* 17 */
                             "beat 'ends' { caller = L'bye', next = 'last' }\n"            /* 18 */
                             "beat 'last' { caller = L'lost', ending = 'done' }\n";        /* 19 */

static void expect_spot(const struct linted *l, enum tr_spot_kind kind, uint32_t index,
                        const char *file, uint32_t line, uint32_t column)
{
    const struct tr_spot *s = tr_places_find(&l->resp.places, kind, index);
    if (!s)
        fail_msg("kind %d, %u has no place", (int)kind, index);
    if (strcmp(l->resp.places.files[s->file], file) != 0 || s->line != line || s->column != column)
        fail_msg("kind %d, %u is at %s:%u:%u, not %s:%u:%u", (int)kind, index,
                 l->resp.places.files[s->file], s->line, s->column, file, line, column);
}

static void everything_has_its_place(void **state)
{
    struct linted l;
    static const char main_file[] = "scenario.lua";
    (void)state;
    lint(&l, placed);
    const struct tr_beat *beats = l.graph->beats;
    expect_spot(&l, TR_SPOT_HEAD, 0, main_file, 1, 1);
    expect_spot(&l, TR_SPOT_FACT, 0, main_file, 4, 5);
    expect_spot(&l, TR_SPOT_VAR, 0, main_file, 5, 13);
    expect_spot(&l, TR_SPOT_BEAT, 0, main_file, 10, 1);
    expect_spot(&l, TR_SPOT_CALLER, 0, main_file, 10, 15);
    expect_spot(&l, TR_SPOT_REF, beats[0].choices.first, main_file, 10, 46);
    expect_spot(&l, TR_SPOT_REF, beats[0].choices.first + 1, main_file, 11, 5);
    expect_spot(&l, TR_SPOT_REF, beats[0].expects.first, main_file, 11, 26);
    expect_spot(&l, TR_SPOT_BRANCH, beats[0].branches.first, main_file, 12, 5);
    expect_spot(&l, TR_SPOT_WHEN, beats[0].branches.first + 1, main_file, 13, 5);
    expect_spot(&l, TR_SPOT_BEAT, 1, main_file, 15, 3);
    expect_spot(&l, TR_SPOT_BEAT, 2, main_file, 15, 3);
    expect_spot(&l, TR_SPOT_BRANCH, beats[2].branches.first + 1, main_file, 8, 3);
    expect_spot(&l, TR_SPOT_BEAT, 3, main_file, 18, 1);
    expect_spot(&l, TR_SPOT_LINE + TR_LANG_EN, beats[0].line, "lines/en.lua", 1, 10);
    expect_spot(&l, TR_SPOT_LINE + TR_LANG_EN, beats[4].line, "lines/en.lua", 1, 46);
    assert_null(tr_places_find(&l.resp.places, TR_SPOT_LINE, beats[0].line));
    char text[512];
    size_t told = 0;
    for (size_t i = 0; i < l.findings.count; i++) {
        if (!is_about_branches(&l.findings.v[i]))
            continue;
        tr_finding_format(&l.findings.v[i], text, sizeof text);
        static const char *const begins[] = {
            "scenario.lua:8:3: beats.asks_1.on[2]: branch [1] holds whenever",
            "scenario.lua:8:3: beats.asks_2.on[2]: branch [1] holds whenever",
            "scenario.lua:12:5: beats.open.on[1]: this branch is never taken: the condition",
            "scenario.lua:13:3: beats.open.on[2]: this branch is never taken: angry is"};
        assert_true(told < 4);
        assert_memory_equal(text, begins[told], strlen(begins[told]));
        told++;
    }
    assert_int_equal(told, 4);
    linted_done(&l);
}

/* A list that nobody would read is cut, and says so. */
static void many_are_cut(void **state)
{
    static const char many[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' } }\n"
        "for i = 1, 150 do\n"
        "  beat('b' .. i) { listen = true, next = i < 150 and 'b' .. (i + 1) or 'ends',\n"
        "    on { { when = 'mood > 100', to = 'ends' } } }\n"
        "end\n"
        "beat 'ends' { caller = 'Bye.', ending = 'done' }\n";
    struct linted l;
    size_t never = 0;
    (void)state;
    lint(&l, many);
    for (size_t i = 0; i < l.findings.count; i++)
        never += strcmp(l.findings.v[i].code, "TR045") == 0;
    assert_int_equal(never, 100);
    const struct tr_finding *last = &l.findings.v[l.findings.count - 1];
    assert_string_equal(last->code, "TR070");
    assert_non_null(strstr(last->message, "there are 50 more findings"));
    linted_done(&l);
}

/* ---- what a walk takes is never accused ------------------------------------------------------ */

static uint32_t walked, taken_branches;

static bool tired(void *ctx, int pass)
{
    (void)ctx;
    return pass > 0; /* scores are of no interest here */
}

static void walk_one(const struct tr_loader *loader, const char *id)
{
    struct tr_content content;
    struct tr_loaded loaded;
    struct tr_findings findings = {0};
    struct tr_walk walk;
    const struct tr_walk_opts opts = {.seed = 1, .states_max = 20000, .tired = tired};
    tr_err err = {0};
    if (tr_content_load(&content, loader, id, "yunshan", "base", TR_LANG_EN, NULL, &err) != TR_OK ||
        tr_load(loader, TR_LOAD_SCENARIO, id, &loaded, &err) != TR_OK)
        fail_msg("%s: %s", id, err.msg);
    const struct tr_lint_input in = {.graph = content.graph,
                                     .house = content.house,
                                     .card = content.card,
                                     .content = {[TR_LANG_EN] = &content},
                                     .places = &loaded.places,
                                     .file = "",
                                     .folder = "",
                                     .data_dir = loader->data_dir};
    assert_int_equal(tr_lint_run(&in, &findings, &err), TR_OK);
    assert_int_equal(tr_walk_run(&walk, &content, &opts, &err), TR_OK);
    walked++;
    const struct tr_graph *g = content.graph;
    for (uint32_t i = 0; i < g->beat_count; i++)
        for (uint32_t k = 0; k < g->beats[i].branches.count; k++) {
            char path[256];
            if (walk.branches[g->beats[i].branches.first + k].state == TR_WALK_NONE)
                continue;
            taken_branches++;
            (void)snprintf(path, sizeof path, "beats.%s.on[%u]", tr_graph_str(g, g->beats[i].name),
                           k + 1);
            for (size_t f = 0; f < findings.count; f++)
                if (is_about_branches(&findings.v[f]) && strcmp(findings.v[f].path, path) == 0)
                    fail_msg("%s: %s is taken, but: %s", id, path, findings.v[f].message);
        }
    tr_walk_done(&walk);
    tr_findings_done(&findings);
    tr_loaded_done(&loaded);
    tr_content_done(&content);
}

static void walk_folder(const struct tr_loader *loader, const char *folder)
{
    struct tr_names names = {0};
    char path[TR_PATH_MAX], file[TR_PATH_MAX];
    assert_int_equal(tr_dir_list(folder, &names, NULL), TR_OK);
    for (size_t i = 0; i < names.count; i++) {
        assert_int_equal(tr_path_join(path, sizeof path, folder, names.v[i], NULL), TR_OK);
        assert_int_equal(tr_path_join(file, sizeof file, path, "scenario.lua", NULL), TR_OK);
        if (tr_path_is_file(file))
            walk_one(loader, path);
    }
    tr_names_done(&names);
}

static void nothing_that_is_taken_is_accused(void **state)
{
    struct tr_loader loader;
    struct tr_names templates = {0};
    char dir[TR_TEMP_MAX], made[TR_PATH_MAX];
    tr_err err = {0};
    (void)state;
    if (tr_loader_init(&loader, TR_SOURCE_DIR, &err) != TR_OK)
        fail_msg("%s", err.msg);
    walk_folder(&loader, TR_SOURCE_DIR "/scenarios");
    walk_folder(&loader, TR_SOURCE_DIR "/tests/language");
    /* templates become scenarios in a data folder of their own */
    assert_true(tr_temp_make(dir));
    assert_int_equal(tr_dir_make(tr_temp_path(dir, "scenarios"), NULL), TR_OK);
    assert_int_equal(symlink(TR_SOURCE_DIR "/assets", tr_temp_path(dir, "assets")), 0);
    assert_int_equal(
        symlink(TR_SOURCE_DIR "/scenarios/houses", tr_temp_path(dir, "scenarios/houses")), 0);
    assert_int_equal(
        symlink(TR_SOURCE_DIR "/scenarios/scorecards", tr_temp_path(dir, "scenarios/scorecards")),
        0);
    assert_true(strlen(dir) < sizeof loader.data_dir);
    memcpy(loader.data_dir, dir, strlen(dir) + 1);
    assert_int_equal(tr_starter_list(&loader, &templates, &err), TR_OK);
    for (size_t i = 0; i < templates.count; i++) {
        char id[32];
        (void)snprintf(id, sizeof id, "made_%zu", i);
        if (tr_starter_make(&loader, id, templates.v[i], TR_LANG_EN, made, &err) != TR_OK)
            fail_msg("%s", err.msg);
        walk_one(&loader, id);
    }
    assert_true(templates.count >= 3);
    tr_names_done(&templates);
    assert_int_equal(unlink(tr_temp_path(dir, "assets")), 0);
    assert_int_equal(unlink(tr_temp_path(dir, "scenarios/houses")), 0);
    assert_int_equal(unlink(tr_temp_path(dir, "scenarios/scorecards")), 0);
    tr_temp_remove(dir);
    assert_true(walked >= 16);
    assert_true(taken_branches > 300);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_is_found_and_nothing_else),
        cmocka_unit_test(the_reason_is_told),
        cmocka_unit_test(who_walked_off_was_there),
        cmocka_unit_test(what_cannot_hold_does_not),
        cmocka_unit_test(giving_up_is_no_accusation),
        cmocka_unit_test(everything_has_its_place),
        cmocka_unit_test(many_are_cut),
        cmocka_unit_test(nothing_that_is_taken_is_accused),
    };
    return cmocka_run_group_tests_name("lints of branches", tests, NULL, NULL);
}
