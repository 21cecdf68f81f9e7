/* See fixture.h. */
#include "fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static tr_str put(char *pool, uint32_t *len, const char *s)
{
    size_t n = strlen(s) + 1;
    if (*len == 0)
        pool[(*len)++] = '\0';
    tr_str at = *len;
    memcpy(pool + at, s, n);
    *len += (uint32_t)n;
    return at;
}

static tr_str str(struct fixture *f, const char *s)
{
    return put(f->pool, &f->pool_len, s);
}

static struct tr_slice refs(struct fixture *f, const int *list)
{
    struct tr_slice slice = {f->graph.ref_count, 0};
    for (; *list >= 0; list++, slice.count++)
        f->refs[f->graph.ref_count++] = (uint16_t)*list;
    return slice;
}
#define REFS(f, ...) refs((f), (const int[]){__VA_ARGS__, -1})

static struct tr_branch *branch(struct fixture *f, struct tr_beat *beat, uint16_t to)
{
    if (beat->branches.count == 0)
        beat->branches.first = f->graph.branch_count;
    beat->branches.count++;
    struct tr_branch *b = &f->branches[f->graph.branch_count++];
    b->to = to;
    b->what = TR_NONE;
    b->start = TR_NONE;
    return b;
}

static void add_lines(struct fixture *f)
{
    static const struct {
        const char *key, *text;
        uint32_t ms;
    } lines[L_COUNT] = {
        [L_ASKS] = {"asks", "Is that {house.name}? My number is {phone:digits}.", 2000},
        [L_BYE] = {"bye", "Thank you, goodbye.", 1000},
        [L_HURT] = {"hurt", "Well! I am {caller.surname}!", 1500},
        [L_HELLO] = {"hello", "Hello?", 800},
        [L_KIND] = {"kind", "You are very welcome.", 1000},
        [L_CURT] = {"curt", "No.", 1000},
    };
    uint32_t v = 0;
    for (int i = 0; i < L_COUNT; i++) {
        f->lines[i].key = str(f, lines[i].key);
        for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
            f->lines[i].variants[lang] = (struct tr_slice){v, 1};
            f->variants[v++] = (struct tr_variant){str(f, lines[i].text), lines[i].ms};
        }
    }
    f->graph.line_count = L_COUNT;
    f->graph.variant_count = v;
}

static void add_beats(struct fixture *f)
{
    for (int i = 0; i < B_COUNT; i++)
        f->beats[i] = (struct tr_beat){.line = TR_NONE,
                                       .next = TR_NONE,
                                       .patience_ms = 8000,
                                       .by = TR_NONE,
                                       .start = TR_NONE,
                                       .dial = TR_NONE};
    static const char *const names[] = {"opening", "asks", "bye", "hurt", "hello", "back"};
    for (int i = 0; i < B_COUNT; i++)
        f->beats[i].name = str(f, names[i]);

    f->beats[B_OPENING].next = B_ASKS;
    f->beats[B_OPENING].expects = REFS(f, A_GREET);

    struct tr_beat *asks = &f->beats[B_ASKS];
    asks->line = L_ASKS;
    asks->choices = REFS(f, L_KIND, L_CURT);
    branch(f, asks, B_BYE)->any = REFS(f, A_HELP, A_BYE);
    struct tr_branch *refuse = branch(f, asks, B_HURT);
    refuse->all = REFS(f, A_REFUSE);
    refuse->lacks = REFS(f, A_NAME);
    refuse->mood = -30;
    refuse->sets = (struct tr_slice){0, 1};
    struct tr_branch *silent = branch(f, asks, B_HELLO);
    silent->trigger = TR_ON_SILENCE;
    branch(f, asks, B_BACK)->trigger = TR_ON_RESUME;

    f->beats[B_BYE].line = L_BYE;
    f->beats[B_BYE].hangs_up_ms = 2000;
    f->beats[B_BYE].ending = str(f, "helped");
    f->beats[B_HURT].line = L_HURT;
    f->beats[B_HURT].next = B_ASKS;
    f->beats[B_HELLO].line = L_HELLO;
    f->beats[B_HELLO].next = B_ASKS;
    f->beats[B_BACK].next = B_BYE;
}

void fixture_init(struct fixture *f)
{
    memset(f, 0, sizeof *f);
    static const char *const acts[] = {"acknowledge", "apologise_late", "farewell", "greet", "help",
                                       "hold",        "name",           "refuse",   "resume"};
    for (int i = 0; i < A_COUNT; i++) {
        f->acts[i] = str(f, acts[i]);
        f->card_acts[i] = put(f->card_pool, &f->card_pool_len, acts[i]);
    }
    add_lines(f);
    add_beats(f);
    f->code[0] = (struct tr_ins){TR_OP_VAR, 0};
    f->code[1] = (struct tr_ins){TR_OP_PUSH, 1};
    f->code[2] = (struct tr_ins){TR_OP_ADD, 0};
    f->sets[0] = (struct tr_set){.var = 0, .value = {0, 3}};
    f->vars[0] = (struct tr_var){str(f, "insults"), 0, 0};
    f->facts[0] = (struct tr_fact){.name = str(f, "phone"),
                                   .kind = TR_FACT_DIGITS,
                                   .width = 8,
                                   .low = 10000000,
                                   .high = 99999999,
                                   .options = {0, 0}};
    f->facts[1] = (struct tr_fact){.name = str(f, "unit"),
                                   .kind = TR_FACT_NUMBER,
                                   .width = 0,
                                   .low = 100,
                                   .high = 109,
                                   .options = {0, 0}};
    f->slip[0] = (struct tr_slip_field){str(f, "phone"), TR_SLIP_DIGITS, 0, 1, {{0}}};
    f->slip[1] = (struct tr_slip_field){str(f, "matter"), TR_SLIP_TEXT, TR_NONE, 0, {{0}}};
    f->groups[0] = str(f, "base");

    struct tr_graph *g = &f->graph;
    g->id = str(f, "fixture");
    tr_str surname = str(f, "Lei");
    g->caller = (struct tr_caller){.surname = {{surname, surname, surname}},
                                   .surname_fact = TR_NONE,
                                   .mood = 60,
                                   .hold_bears_ms = 30000,
                                   .hold_mood = -10,
                                   .interrupt_mood = -7,
                                   .silence_mood = -5,
                                   .silences_borne = 2};
    g->festival = TR_NONE;
    g->gives_up_after_rings = 8;
    g->length_low_s = 10;
    g->length_high_s = 60;
    g->beats = f->beats;
    g->beat_count = B_COUNT;
    g->branches = f->branches;
    g->lines = f->lines;
    g->variants = f->variants;
    g->facts = f->facts;
    g->fact_count = 2;
    g->slip = f->slip;
    g->slip_count = 2;
    g->vars = f->vars;
    g->var_count = 1;
    g->sets = f->sets;
    g->set_count = 1;
    g->acts = f->acts;
    g->act_count = A_COUNT;
    g->refs = f->refs;
    g->code = f->code;
    g->code_count = 3;
    g->groups = f->groups;
    g->group_count = 1;
    g->pool = f->pool;
    g->pool_size = f->pool_len;

    tr_str name = str(f, "Yunshan Court");
    f->house = (struct tr_house){
        .name = {{name, name, name}}, .cadence_count = 2, .cadence = {1000, 4000}};
    f->house.pool = f->pool;
    f->house.pool_size = f->pool_len;

    struct tr_card *c = &f->card;
    c->fatal_cap_one = 300;
    c->fatal_cap_more = 100;
    c->sections = f->sections;
    c->section_count = 2;
    c->rules = f->rules;
    c->acts = f->card_acts;
    c->act_count = A_COUNT;
    c->refs = f->card_refs;
    c->code = f->card_code;
    c->pool = f->card_pool;
}

struct tr_rule *fixture_rule(struct fixture *f, const char *id, enum tr_rule_kind kind)
{
    struct tr_rule *rule = &f->rules[f->card.rule_count++];
    rule->id = put(f->card_pool, &f->card_pool_len, id);
    rule->group = put(f->card_pool, &f->card_pool_len, "base");
    rule->kind = kind;
    rule->points = 10;
    return rule;
}

struct tr_slice fixture_acts(struct fixture *f, const int *acts)
{
    struct tr_slice slice = {f->card.ref_count, 0};
    for (; *acts >= 0; acts++, slice.count++)
        f->card_refs[f->card.ref_count++] = (uint16_t)*acts;
    return slice;
}

void fixture_link(struct fixture *f)
{
    tr_err err;
    f->card.pool_size = f->card_pool_len;
    assert_int_equal(tr_setup_new(&f->setup, &f->graph, &f->house, &f->card, &err), TR_OK);
}

void fixture_done(struct fixture *f)
{
    tr_setup_free(f->setup);
}

void trace_emit(void *ctx, const struct tr_event *ev)
{
    struct trace *t = ctx;
    assert_true(t->count < sizeof t->ev / sizeof *t->ev);
    t->ev[t->count] = *ev;
    t->ev[t->count++].cmd = NULL;
}

struct tr_branch *fixture_also(struct fixture *f, int beat, enum tr_trigger trigger, uint16_t what,
                               uint16_t to)
{
    struct tr_slice *own = &f->beats[beat].branches;
    uint32_t from = f->graph.branch_count;

    memmove(&f->branches[from], &f->branches[own->first], own->count * sizeof f->branches[0]);
    own->first = from;
    from += own->count++;
    f->graph.branch_count = from + 1;
    assert_true(f->graph.branch_count <= sizeof f->branches / sizeof f->branches[0]);
    f->branches[from] =
        (struct tr_branch){.trigger = (uint32_t)trigger, .what = what, .to = to, .start = TR_NONE};
    return &f->branches[from];
}

const struct tr_event *trace_find(const struct trace *t, enum tr_event_kind kind, size_t n)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->ev[i].kind == (uint32_t)kind && n-- == 0)
            return &t->ev[i];
    return NULL;
}

const struct tr_event *trace_must_find(const struct trace *t, enum tr_event_kind kind, size_t n)
{
    const struct tr_event *ev = trace_find(t, kind, n);

    if (!ev)
        fail_msg("there is no event %s number %zu", tr_event_names[kind], n);
    return ev;
}

void trace_check(const struct trace *t, enum tr_event_kind kind, size_t n, int32_t at_ms, int32_t a,
                 int32_t b)
{
    const struct tr_event *ev = trace_must_find(t, kind, n);

    assert_int_equal(ev->at_ms, at_ms);
    assert_int_equal(ev->a, a);
    assert_int_equal(ev->b, b);
}

size_t trace_count(const struct trace *t, enum tr_event_kind kind)
{
    size_t n = 0;
    while (trace_find(t, kind, n))
        n++;
    return n;
}

void begin(struct fixture *f, struct tr_call *call, struct trace *trace)
{
    struct tr_call_opts opts = {.seed = 7,
                                .lang = TR_LANG_EN,
                                .mode = TR_MODE_PRACTICE,
                                .input = TR_INPUT_TYPED,
                                .profile = 100};
    struct tr_sink sink = {trace ? trace_emit : NULL, trace};
    if (trace)
        trace->count = 0;
    tr_call_init(call, f->setup, &opts, &sink);
}

void do_cmd(struct tr_call *call, int32_t at_ms, enum tr_cmd_kind kind)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = (uint8_t)kind};
    tr_err err;
    assert_int_equal(tr_call_step(call, &cmd, &err), TR_OK);
}

void say(struct tr_call *call, int32_t at_ms, const int *acts)
{
    struct tr_heard heard[TR_HEARD_MAX];
    uint16_t n = 0;
    for (; *acts >= 0; acts++, n++)
        heard[n] = (struct tr_heard){(uint16_t)*acts, 0, (uint32_t)n, (uint32_t)n + 1};
    char text[64];
    (void)snprintf(text, sizeof text, "words words words at %d", (int)at_ms);
    say_text(call, at_ms, heard, n, text);
}

void say_text(struct tr_call *call, int32_t at_ms, const struct tr_heard *heard, uint16_t count,
              const char *text)
{
    struct tr_cmd cmd = {.at_ms = at_ms,
                         .kind = TR_CMD_SAY,
                         .heard = heard,
                         .heard_count = count,
                         .text = text,
                         .text_len = (uint32_t)strlen(text)};
    tr_err err;
    assert_int_equal(tr_call_step(call, &cmd, &err), TR_OK);
}

tr_str fixture_word(struct fixture *f, const char *s)
{
    tr_str at = str(f, s);
    f->graph.pool_size = f->house.pool_size = f->pool_len;
    return at;
}
