/* The bytes of a scenario: what comes back, and all that is refused. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "unit/sim/blob.h"
#include "unit/sim/sample.h"

static tr_status again(const uint8_t *bytes, size_t len, struct tr_buf *out, tr_err *err)
{
    struct tr_graph *graph = NULL;
    tr_status st = tr_graph_decode(&graph, bytes, len, err);

    if (st == TR_OK)
        st = tr_graph_encode(graph, out, err);
    else
        assert_null(graph);
    tr_graph_free(graph);
    return st;
}

static const struct blob_format format = {"graph", TR_BLOB_MAX, again};

static struct sample_graph sample;
static struct tr_buf buf;

static int start(void **state)
{
    (void)state;
    sample_graph_init(&sample);
    tr_buf_init(&buf, TR_BLOB_MAX);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    tr_buf_done(&buf);
    return 0;
}

static void encode(void)
{
    tr_err err;

    tr_buf_reset(&buf);
    assert_int_equal(tr_graph_encode(&sample.g, &buf, &err), TR_OK);
}

static void test_bytes(void **state)
{
    (void)state;
    encode();
    assert_memory_equal(buf.data, "TRG\x03", 4);
    blob_check(&format, buf.data, buf.len);
    blob_check_digest(buf.data, buf.len,
                      "a3507f1f4a875b81481c09c16e72dbd841d4f7dca31e0985a0190c7537b9d6ee");
}

static void same_text(const struct tr_graph *g, tr_str got, tr_str want)
{
    assert_string_equal(tr_graph_str(g, got), sample.pool.text + want);
}

static void check_root(const struct tr_graph *g)
{
    const struct tr_caller *a = &g->caller, *b = &sample.g.caller;

    same_text(g, g->id, sample.g.id);
    for (int i = 0; i < TR_LANG_COUNT; i++) {
        same_text(g, g->title.in[i], sample.g.title.in[i]);
        same_text(g, g->about.in[i], sample.g.about.in[i]);
        same_text(g, a->surname.in[i], b->surname.in[i]);
        same_text(g, a->who.in[i], b->who.in[i]);
    }
    assert_int_equal(g->kind, TR_INBOUND);
    assert_int_equal(g->difficulty, 2);
    assert_int_equal(g->gives_up_after_rings, 8);
    assert_int_equal(g->length_low_s, 20);
    assert_int_equal(g->length_high_s, 60);
    same_text(g, a->manner, b->manner);
    same_text(g, a->voice, b->voice);
    assert_int_equal(a->surname_fact, 2);
    assert_int_equal(a->knows_surname, 1);
    assert_int_equal(a->mood, 70);
    assert_int_equal(a->hold_bears_ms, 45000);
    assert_int_equal(a->hold_mood, -8);
    assert_int_equal(a->interrupt_mood, -6);
    assert_int_equal(a->silence_mood, -5);
    assert_int_equal(a->silences_borne, 3);
}

static void check_counts(const struct tr_graph *g)
{
    assert_int_equal(g->beat_count, 6);
    assert_int_equal(g->branch_count, 9);
    assert_int_equal(g->line_count, 4);
    assert_int_equal(g->variant_count, 13);
    assert_int_equal(g->fact_count, 7);
    assert_int_equal(g->option_count, 6);
    assert_int_equal(g->slip_count, 3);
    assert_int_equal(g->var_count, 2);
    assert_int_equal(g->set_count, 2);
    assert_int_equal(g->act_count, 4);
    assert_int_equal(g->ref_count, 8);
    assert_int_equal(g->code_count, 24);
    assert_int_equal(g->group_count, 1);
    assert_memory_equal(g->refs, sample.refs, sizeof sample.refs);
    assert_memory_equal(g->code, sample.code, sizeof sample.code);
}

static void check_beats(const struct tr_graph *g)
{
    const struct tr_branch *b = &g->branches[1];

    same_text(g, g->beats[1].name, sample.beats[1].name);
    assert_int_equal(g->beats[0].line, TR_NONE);
    assert_int_equal(g->beats[0].next, 1);
    assert_int_equal(g->beats[1].patience_ms, 500);
    assert_int_equal(g->beats[1].choices.count, 2);
    assert_int_equal(g->beats[1].expects.first, 3);
    assert_int_equal(g->beats[1].branches.count, 4);
    assert_int_equal(g->beats[1].sets.count, 1);
    assert_int_equal(g->beats[2].mood, -100);
    assert_int_equal(g->beats[3].hangs_up_ms, 2000);
    same_text(g, g->beats[3].ending, sample.beats[3].ending);
    assert_int_equal(g->branches[2].trigger, TR_ON_SILENCE);
    assert_int_equal(g->branches[3].otherwise, 1);
    assert_int_equal(g->branches[0].mood, -20);
    assert_int_equal(g->branches[0].sets.first, 1);
    assert_int_equal(b->all.first, 5);
    assert_int_equal(b->any.first, 6);
    assert_int_equal(b->lacks.first, 7);
    assert_int_equal(b->when.count, 10);
    assert_int_equal(b->to, 3);
}

static void check_rest(const struct tr_graph *g)
{
    same_text(g, g->lines[3].key, sample.lines[3].key);
    assert_int_equal(g->lines[3].variants[TR_LANG_EN].count, 2);
    same_text(g, g->variants[12].text, sample.variants[12].text);
    assert_int_equal(g->variants[12].duration_ms, 60000);
    same_text(g, g->facts[0].name, sample.facts[0].name);
    assert_int_equal(g->facts[0].width, 8);
    assert_int_equal(g->facts[1].kind, TR_FACT_NUMBER);
    assert_int_equal(g->facts[1].low, -3);
    assert_int_equal(g->facts[1].high, 909);
    assert_int_equal(g->facts[2].options.count, 2);
    same_text(g, g->options[1].in[2], sample.options[1].in[2]);
    same_text(g, g->slip[0].title.in[1], sample.slip[0].title.in[1]);
    assert_int_equal(g->slip[0].required, 1);
    assert_int_equal(g->slip[1].kind, TR_SLIP_NAME);
    assert_int_equal(g->slip[1].fact, 2);
    assert_int_equal(g->vars[0].flag, 1);
    assert_true(g->vars[1].init == INT64_MIN);
    assert_int_equal(g->sets[0].var, 1);
    assert_int_equal(g->sets[1].value.first, 3);
    same_text(g, g->acts[3], sample.acts[3]);
    same_text(g, g->groups[0], sample.groups[0]);
}

static void check_world(const struct tr_graph *g)
{
    assert_int_equal(g->beats[2].by, 0);
    assert_int_equal(g->beats[1].start, 0);
    assert_int_equal(g->beats[4].dial, 0);
    assert_int_equal(g->beats[4].asides.count, 1);
    assert_int_equal(g->branches[7].what, 1);
    assert_int_equal(g->branches[8].start, 1);
    assert_int_equal(g->branches[8].after_ms, 3000);
    assert_int_equal(g->facts[4].floors[1], 20);
    assert_int_equal(g->facts[4].flats[1], 6);
    assert_int_equal(g->facts[6].step, 30);
    assert_true(tr_fact_values(&g->facts[3]) == 2);
    assert_true(tr_fact_values(&g->facts[4]) == 240);
    assert_true(tr_fact_values(&g->facts[6]) == 21);
    assert_memory_equal(g->alikes, sample.alikes, sizeof sample.alikes);
    assert_memory_equal(g->cast, sample.cast, sizeof sample.cast);
    assert_memory_equal(g->sides, sample.sides, sizeof sample.sides);
    assert_memory_equal(g->dials, sample.dials, sizeof sample.dials);
    assert_memory_equal(g->tries, sample.tries, sizeof sample.tries);
    assert_memory_equal(g->wants, sample.wants, sizeof sample.wants);
    assert_memory_equal(g->people, sample.people, sizeof sample.people);
    assert_memory_equal(g->topics, sample.topics, sizeof sample.topics);
    assert_int_equal(g->festival, 3);
}

static void test_content(void **state)
{
    struct tr_graph *g;
    tr_err err;

    (void)state;
    encode();
    assert_int_equal(tr_graph_decode(&g, buf.data, buf.len, &err), TR_OK);
    check_root(g);
    check_counts(g);
    check_beats(g);
    check_rest(g);
    check_world(g);
    assert_string_equal(tr_graph_str(g, 0), "");
    assert_string_equal(tr_graph_str(g, g->pool_size), "");
    tr_graph_free(g);
    tr_graph_free(NULL);
}

static void test_frame(void **state)
{
    static uint8_t large[TR_BLOB_MAX + 1];
    uint64_t calls;

    (void)state;
    encode();
    buf.data[3] = TR_GRAPH_VERSION + 1;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EVERSION, "version 3");
    buf.data[0] = 'X';
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "TRG");
    blob_refuses(&format, large, sizeof large, TR_ELIMIT, "bytes");
    blob_refuses(&format, large, 0, TR_EFORMAT, "TRG");
    /* a count that promises more than the file holds costs no memory */
    encode();
    buf.data[4] = 0;
    buf.data[5] = 2;
    sample_reseal(buf.data, buf.len);
    calls = tr_alloc_stats().calls;
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "counts give");
    assert_true(tr_alloc_stats().calls == calls);
}

static void test_encode_fails(void **state)
{
    struct tr_buf small;
    tr_err err;

    (void)state;
    tr_buf_init(&small, 100);
    tr_buf_u32(&small, 7);
    assert_int_equal(tr_graph_encode(&sample.g, &small, &err), TR_ELIMIT);
    assert_int_equal(small.len, 4);
    tr_buf_done(&small);
    tr_alloc_fail_at(1, true);
    assert_int_equal(tr_graph_encode(&sample.g, &buf, &err), TR_ENOMEM);
    tr_alloc_fail_at(0, false);
    assert_int_equal(buf.len, 0);
}

/* Appending leaves what was there, and the digest covers only the graph. */
static void test_append(void **state)
{
    struct tr_graph *g;
    tr_err err;

    (void)state;
    tr_buf_u32(&buf, 7);
    assert_int_equal(tr_graph_encode(&sample.g, &buf, &err), TR_OK);
    assert_int_equal(tr_graph_decode(&g, buf.data + 4, buf.len - 4, &err), TR_OK);
    tr_graph_free(g);
}

/* Each case spoils one thing in the sample. */
#define CASES(X)                                                                                   \
    X("id is", g->id = g->title.in[0])                                                             \
    X("id is", g->id = 0)                                                                          \
    X("title is", g->title.in[1] = 0)                                                              \
    X("about is", g->about.in[2] = g->pool_size)                                                   \
    X("where no text begins", g->about.in[2]++)                                                    \
    X("kind is 2", g->kind = 2)                                                                    \
    X("difficulty is 11", g->difficulty = 11)                                                      \
    X("gives_up_after_rings is 0", g->gives_up_after_rings = 0)                                    \
    X("length_low_s", g->length_low_s = 3601)                                                      \
    X("shortest good call", g->length_low_s = 61)                                                  \
    X("length_high_s", g->length_high_s = 0)                                                       \
    X("surname_fact is 7", g->caller.surname_fact = 7)                                             \
    X("knows_surname", g->caller.knows_surname = 2)                                                \
    X("manner", g->caller.manner = g->title.in[2])                                                 \
    X("caller.mood is 101", g->caller.mood = 101)                                                  \
    X("caller.mood is -1", g->caller.mood = -1)                                                    \
    X("hold_bears_ms", g->caller.hold_bears_ms = 3600001)                                          \
    X("hold_mood", g->caller.hold_mood = -101)                                                     \
    X("interrupt_mood", g->caller.interrupt_mood = 101)                                            \
    X("silence_mood", g->caller.silence_mood = INT32_MIN)                                          \
    X("silences_borne", g->caller.silences_borne = 101)                                            \
    X("beats", g->beat_count = 0)                                                                  \
    X("beats[0].name", s->beats[0].name = g->title.in[0])                                          \
    X("beats[1].line is 4", s->beats[1].line = 4)                                                  \
    X("beats[1].next is 6", s->beats[1].next = 6)                                                  \
    X("patience_ms is 499", s->beats[2].patience_ms = 499)                                         \
    X("patience_ms is 60001", s->beats[2].patience_ms = 60001)                                     \
    X("choices", s->beats[1].choices = ((struct tr_slice){7, 2}))                                  \
    X("choices", s->beats[1].choices = ((struct tr_slice){UINT32_MAX, 2}))                         \
    X("a choice names no line", s->refs[0] = 4)                                                    \
    X("expects an act", s->refs[2] = 4)                                                            \
    X("branches is", s->beats[0].branches.first = 10)                                              \
    X("branches is", s->beats[0].branches.count = 10)                                              \
    X("beats[2].sets", s->beats[2].sets.count = 3)                                                 \
    X("beats[2].mood", s->beats[2].mood = 101)                                                     \
    X("hangs_up_ms is 10001", s->beats[3].hangs_up_ms = 10001)                                     \
    X("sooner than 500", s->beats[3].hangs_up_ms = 499)                                            \
    X("an end needs", s->beats[3].hangs_up_ms = 0)                                                 \
    X("neither an end nor a way", s->beats[3].ending = 0)                                          \
    X("trigger is 22", s->branches[0].trigger = TR_TRIGGER_COUNT)                                  \
    X("branches[1].all", s->branches[1].all.first = 9)                                             \
    X("branches[1]: it names an act", s->refs[5] = 4)                                              \
    X("branches[1]: it names an act", s->refs[6] = 4)                                              \
    X("branches[1]: it names an act", s->refs[7] = 4)                                              \
    X("branches[1]: an expression", s->branches[1].when = ((struct tr_slice){7, 9}))               \
    X("when is", s->branches[1].when.count = 25)                                                   \
    X("branches[0].mood", s->branches[0].mood = -101)                                              \
    X("branches[0].to is 6", s->branches[0].to = 6)                                                \
    X("otherwise", s->branches[3].otherwise = 2)                                                   \
    X("festival is 4", g->festival = 4)                                                            \
    X("no festival", g->festival = 0)                                                              \
    X("beats[2].by is 2", s->beats[2].by = 2)                                                      \
    X("beats[1].start is 2", s->beats[1].start = 2)                                                \
    X("beats[4].dial is 1", s->beats[4].dial = 1)                                                  \
    X("nothing is on the line", s->beats[4].line = 0)                                              \
    X("an aside names no line", (s->beats[1].choices.count = 0, s->refs[0] = 4))                   \
    X("asides is", s->beats[4].asides.count = 10)                                                  \
    X("names no side event", s->branches[6].what = 2)                                              \
    X("names no side event", s->branches[6].what = TR_NONE)                                        \
    X("its trigger can be about", s->branches[7].what = 0)                                         \
    X("its trigger can be about", s->branches[7].what = 4)                                         \
    X("its trigger can be about", s->branches[0].what = 0)                                         \
    X("branches[8].start is 2", s->branches[8].start = 2)                                          \
    X("after_ms", s->branches[8].after_ms = 3600001)                                               \
    X("only a picked fact", s->facts[3].options.count = 0)                                         \
    X("its floors or flats", s->facts[4].floors[0] = 21)                                           \
    X("its range does not fit its blocks", s->facts[4].high = 200)                                 \
    X("floors is 100", s->facts[4].floors[1] = 100)                                                \
    X("digits behind the point", s->facts[5].width = 1)                                            \
    X("money is not below", s->facts[5].low = -1)                                                  \
    X("outside of the day", s->facts[6].high = 24 * 60)                                            \
    X("facts[6].step", s->facts[6].step = UINT32_MAX)                                              \
    X("alikes[1].option is 6", s->alikes[1].option = 6)                                            \
    X("look-alikes are not sorted", s->alikes[1].option = 1)                                       \
    X("alikes[0].text", s->alikes[0].text = 0)                                                     \
    X("cast[0].name", s->cast[0].name = 0)                                                         \
    X("cast[0].room", s->cast[0].room = 2)                                                         \
    X("cast[1].rate is 201", s->cast[1].rate = 201)                                                \
    X("sides[0].kind", s->sides[0].kind = TR_SIDE_KIND_COUNT)                                      \
    X("beyond an hour", s->sides[0].at_ms = 3600001)                                               \
    X("beyond an hour", s->sides[0].leaves_ms = 3600001)                                           \
    X("sides[0].leaves_ms is 0", s->sides[0].leaves_ms = 0)                                        \
    X("sides[0].by is 2", s->sides[0].by = 2)                                                      \
    X("sides[0].line is 4", s->sides[0].line = 4)                                                  \
    X("out of order", s->sides[1].binds[0] = 5)                                                    \
    X("out of order", s->sides[1].binds[0] = 0)                                                    \
    X("sides[1].binds", s->sides[1].binds[1] = 101)                                                \
    X("ring_max", s->beats[5].ring_max = 101)                                                      \
    X("ring_after_ms", s->beats[5].ring_after_ms = 3600001)                                        \
    X("sooner than after 500", s->beats[5].ring_after_ms = 499)                                    \
    X("when it rings no more", s->beats[5].ring_taken = 5)                                         \
    X("nothing is on the line", s->beats[5].hangs_up_ms = 2000)                                    \
    X("dials and rings at once", s->beats[5].dial = 0)                                             \
    X("cast[1].own", s->cast[1].own = 2)                                                           \
    X("cast[1].gone is 6", s->cast[1].gone = 6)                                                    \
    X("caller.gone is 6", g->caller.gone = 6)                                                      \
    X("cast[1].mood", s->cast[1].mood = 101)                                                       \
    X("cast[0].surname_fact is 7", s->cast[0].surname_fact = 7)                                    \
    X("dials[0].fact is 7", s->dials[0].fact = 7)                                                  \
    X("dials[0].anew is 2", s->dials[0].anew = 2)                                                  \
    X("rings_max is 0", s->dials[0].rings_max = 0)                                                 \
    X("tries is 0", s->dials[0].tries.count = 0)                                                   \
    X("before or after it can", s->tries[2].rings = 11)                                            \
    X("before or after it can", s->tries[2].rings = 0)                                             \
    X("before or after it can", s->tries[0].rings = 1)                                             \
    X("wants[0].name", s->wants[0].name = 0)                                                       \
    X("wants[0].kind", s->wants[0].kind = 3)                                                       \
    X("people[0].id", s->people[0].id = 0)                                                         \
    X("people[0].where", s->people[0].where = TR_WHERE_COUNT)                                      \
    X("topics[0].text", s->topics[0].text.in[1] = 0)                                               \
    X("topics[0].everyday", s->topics[0].everyday = 2)                                             \
    X("branches[5]: an expression", s->code[16].arg = 4)                                           \
    X("lines[0].key", s->lines[0].key = 0)                                                         \
    X("variants is 0", s->lines[1].variants[1].count = 0)                                          \
    X("variants is", s->lines[1].variants[1].first = 13)                                           \
    X("variants[2].text", s->variants[2].text = 0)                                                 \
    X("duration_ms is 0", s->variants[0].duration_ms = 0)                                          \
    X("duration_ms is 60001", s->variants[0].duration_ms = 60001)                                  \
    X("facts[0].name", s->facts[0].name = 0)                                                       \
    X("facts[0].kind", s->facts[0].kind = 7)                                                       \
    X("width is 16", s->facts[0].width = 16)                                                       \
    X("no digits", s->facts[0].width = 0)                                                          \
    X("facts[0]: its range does not fit", s->facts[0].width = 7)                                   \
    X("facts[0]: its range does not fit", s->facts[0].low = 9999999)                               \
    X("facts[1]: its range is empty", s->facts[1].low = 910)                                       \
    X("facts[1].high", s->facts[1].high = INT64_MAX)                                               \
    X("facts[1].low", s->facts[1].low = INT64_MIN)                                                 \
    X("only a picked fact", s->facts[1].options.count = 1)                                         \
    X("only a picked fact", s->facts[2].options.count = 0)                                         \
    X("options[0].in", s->options[0].in[1] = 0)                                                    \
    X("slip[0].name", s->slip[0].name = g->title.in[1])                                            \
    X("slip[0].kind", s->slip[0].kind = 10)                                                        \
    X("slip[0].fact is 7", s->slip[0].fact = 7)                                                    \
    X("slip[0].required", s->slip[0].required = 2)                                                 \
    X("vars[0].name", s->vars[0].name = 0)                                                         \
    X("vars[0].flag", s->vars[0].flag = 2)                                                         \
    X("a flag begins", s->vars[0].init = 2)                                                        \
    X("sets[0].var is 2", s->sets[0].var = 2)                                                      \
    X("sets[0].var is 65535", s->sets[0].var = TR_NONE)                                            \
    X("sets[1].value is 0", s->sets[1].value.count = 0)                                            \
    X("sets[1]: an expression", s->sets[1].value.first = 4)                                        \
    X("acts are not sorted", s->acts[1] = s->acts[0])                                              \
    X("acts are not sorted", s->acts[3] = s->acts[0])                                              \
    X("acts[0].name", s->acts[0] = g->title.in[0])                                                 \
    X("code[0].op", s->code[0].op = TR_OP_COUNT)                                                   \
    X("sets[0]: an expression has at instruction 0 an argument", s->code[0].arg = 2)               \
    X("groups[0].name", s->groups[0] = 0)                                                          \
    X("zero byte", s->pool.text[0] = 'a')                                                          \
    X("zero byte", s->pool.text[s->pool.len - 1] = 'a')                                            \
    X("control character", s->pool.text[g->about.in[2]] = '\n')                                    \
    X("UTF-8", s->pool.text[g->about.in[2]] = '\xff')                                              \
    X("claims 0 bytes of text", g->pool_size = 0)                                                  \
    X("empty text", s->pool.text[g->about.in[2]] = '\0')

#define COUNT_CASE(words, spoil) +1
#define WORDS(words, spoil) words,
#define SPOIL(words, spoil)                                                                        \
    if (n-- == 0) {                                                                                \
        spoil;                                                                                     \
    }

static void spoil_sample(int n)
{
    struct sample_graph *s = &sample;
    struct tr_graph *g = &s->g;

    CASES(SPOIL)
}

static void test_refusals(void **state)
{
    static const char *const words[] = {CASES(WORDS)};

    (void)state;
    for (int i = 0; i < (int)(sizeof words / sizeof *words); i++) {
        sample_graph_init(&sample);
        spoil_sample(i);
        encode();
        blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, words[i]);
    }
}

/* A text one byte longer than the limit is refused, at the limit it is fine. */
static void test_long_text(void **state)
{
    tr_str at = sample.pool.len;

    (void)state;
    memset(sample.pool.text + at, 'x', TR_LINE_TEXT_MAX + 1);
    sample.g.about.in[2] = at;
    sample.pool.text[at + TR_LINE_TEXT_MAX + 1] = '\0';
    sample.g.pool_size = at + TR_LINE_TEXT_MAX + 2;
    encode();
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "unfit length");
    sample.pool.text[at + TR_LINE_TEXT_MAX] = '\0';
    sample.g.pool_size--;
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
    /* an identifier ends sooner */
    memset(sample.pool.text + at, 'x', TR_NAME_MAX);
    sample.pool.text[at + TR_NAME_MAX] = '\0';
    sample.g.id = at;
    encode();
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "unfit length");
    sample.pool.text[at + TR_NAME_MAX - 1] = '\0';
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
}

/* The most that is allowed is accepted. */
static void test_edges(void **state)
{
    (void)state;
    sample.beats[3].hangs_up_ms = 500;
    sample.beats[2].patience_ms = 500;
    sample.facts[0].width = 15;
    sample.facts[0].low = INT64_C(100000000000000);
    sample.facts[0].high = INT64_C(999999999999999);
    sample.g.caller.mood = 0;
    sample.g.caller.surname_fact = TR_NONE;
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
    sample.facts[0].width = 1;
    sample.facts[0].low = 1;
    sample.facts[0].high = 9;
    sample.beats[3].hangs_up_ms = 10000;
    sample.beats[2].patience_ms = 60000;
    sample.g.caller.mood = 100;
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_bytes, start, stop),
        cmocka_unit_test_setup_teardown(test_content, start, stop),
        cmocka_unit_test_setup_teardown(test_frame, start, stop),
        cmocka_unit_test_setup_teardown(test_encode_fails, start, stop),
        cmocka_unit_test_setup_teardown(test_append, start, stop),
        cmocka_unit_test_setup_teardown(test_refusals, start, stop),
        cmocka_unit_test_setup_teardown(test_long_text, start, stop),
        cmocka_unit_test_setup_teardown(test_edges, start, stop),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
