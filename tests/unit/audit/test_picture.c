/* Wording and pictures: expressions come back as they were written, a picture
 * names every beat and way, coverage counts what runs did, and no text of a
 * scenario can break out of its label. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/picture.h"
#include "audit/wording.h"
#include "support/mini.h"
#include "unit/script/inline.h"

static struct tr_graph *compile(const char *source)
{
    struct tr_response resp;
    struct tr_graph *graph = NULL;
    tr_err err = {0};
    if (inline_scenario(source, &resp, &err) != TR_OK || resp.blob.len == 0) {
        inline_print(&resp);
        fail_msg("%s", err.msg);
    }
    assert_int_equal(tr_graph_decode(&graph, resp.blob.data, resp.blob.len, &err), TR_OK);
    tr_response_done(&resp);
    return graph;
}

static const char head[] =
    "scenario { id = 'x', title = 'T', kind = 'inbound', difficulty = 1, format = 1,\n"
    "  caller = { who = 'W', mood = 60 }, length = { 10, 20 }, scorecard = { 'base' },\n"
    "  facts = { unit = number { 1, 9 } }, flags = { warned = false }, counters = { n = 0 },\n"
    "  slip = { { 'who', kind = 'text', title = 'Who' } },\n"
    "  knowledge = { { 'fees', title = 'Fees', text = 'Ten' } },\n"
    "  people = { { 'qiu', name = 'Ms Qiu' } }, events = { visit = { kind = 'visitor', at = 9 } } "
    "}\n";

/* One beat whose single condition is the expression. */
static struct tr_graph *with_condition(const char *expression)
{
    char source[2048];
    (void)snprintf(source, sizeof source,
                   "%s\nbeat 'a' { caller = 'Hello {unit}?', on { { when = \"%s\", to = 'b' },\n"
                   "  { otherwise = true, set = { n = 'n + 1', warned = 'true' } } } }\n"
                   "beat 'b' { caller = 'Bye.', ending = 'done' }\n",
                   head, expression);
    return compile(source);
}

static void expressions_come_back(void **state)
{
    static const char *const same[] = {
        "rings > 3 and not said('greet')",
        "n + 1 < 3 or warned and visits('a') >= 2",
        "(warned or rings == 1) and mood // 10 ~= 4",
        "n - (rings - 1) - 2 > 0",
        "(n + rings) * 2 <= -unit % 7",
        "not (slip('who') or right('who'))",
        "count('greet') > 1 and slip('who')",
        "looked('fees') and consulted('qiu') and not briefed('greet')",
        "waited('visit') > 3 or event_time('visit') + event('visit') < draw(n + 2)",
    };
    (void)state;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        struct tr_graph *g = with_condition(same[i]);
        struct tr_buf text;
        tr_buf_init(&text, 4096);
        tr_word_expr(g, g->branches[0].when, &text);
        tr_buf_u8(&text, 0);
        assert_string_equal((const char *)text.data, same[i]);
        tr_buf_done(&text);
        tr_graph_free(g);
    }
}

static void branches_are_worded_as_fields(void **state)
{
    char source[2048];
    struct tr_buf text;
    (void)state;
    (void)snprintf(source, sizeof source,
                   "%s\nbeat 'a' { caller = 'Hello {unit}?', on {\n"
                   "  { has = { 'greet', 'apologise_late' }, lacks = 'coarse', when = 'rings > 2', "
                   "to = 'b' },\n"
                   "  { any = { 'farewell', 'greet' }, to = 'b' },\n"
                   "  { silence = true, to = 'b', set = { n = 'n + 1', warned = 'n > 0' } },\n"
                   "  { otherwise = true } } }\n"
                   "beat 'b' { caller = 'Bye.', ending = 'done' }\n",
                   head);
    struct tr_graph *g = compile(source);
    static const char *const want[] = {"has greet, apologise_late; lacks coarse; when rings > 2",
                                       "any farewell, greet", "silence", "otherwise"};
    assert_int_equal(g->beats[0].branches.count, 4);
    for (uint32_t i = 0; i < 4; i++) {
        tr_buf_init(&text, 4096);
        tr_word_branch(g, &g->branches[g->beats[0].branches.first + i], &text);
        tr_buf_u8(&text, 0);
        assert_string_equal((const char *)text.data, want[i]);
        tr_buf_done(&text);
    }
    tr_graph_free(g);
}

static const char *draw(const struct tr_graph *g, enum tr_picture_kind kind,
                        const struct tr_coverage *coverage, struct tr_buf *out)
{
    tr_err err = {0};
    tr_buf_init(out, 1u << 20);
    assert_int_equal(tr_picture_write(g, kind, TR_LANG_EN, coverage, out, &err), TR_OK);
    tr_buf_u8(out, 0);
    return (const char *)out->data;
}

static void a_picture_has_every_way(void **state)
{
    struct tr_graph *g = with_condition("rings > 3");
    struct tr_buf out;
    (void)state;
    const char *dot = draw(g, TR_PICTURE_DOT, NULL, &out);
    assert_non_null(strstr(dot, "b0:r0:e -> b1:in"));
    assert_non_null(strstr(dot, "b0:r1:e -> b0:r1:e"));
    assert_non_null(strstr(dot, "when rings &#62; 3"));
    assert_non_null(strstr(dot, "■ done"));
    tr_buf_done(&out);
    const char *mermaid = draw(g, TR_PICTURE_MERMAID, NULL, &out);
    assert_non_null(strstr(mermaid, "b0 -->|\"when rings #62; 3\"| b1"));
    assert_non_null(strstr(mermaid, "b1([\"b<br/>Bye."));
    tr_buf_done(&out);
    tr_graph_free(g);
}

/* A scenario from a stranger writes its own lines; they stay text. */
static void no_text_leaves_its_label(void **state)
{
    char source[2048];
    struct tr_buf out;
    (void)state;
    (void)snprintf(
        source, sizeof source,
        "%s\nbeat 'a' { caller = '</TD>\"] \\\\ <script>&amp;`; {unit} "
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十',\n"
        "  on { { otherwise = true, to = 'b', set = { n = 'n', warned = 'warned' } } } }\n"
        "beat 'b' { caller = 'Bye.', ending = 'done' }\n",
        head);
    struct tr_graph *g = compile(source);
    const char *dot = draw(g, TR_PICTURE_DOT, NULL, &out);
    assert_null(strstr(dot, "<script>"));
    assert_null(strstr(dot, "</TD>&#34;"));
    assert_non_null(strstr(dot, "&#60;script&#62;"));
    tr_buf_done(&out);
    const char *mermaid = draw(g, TR_PICTURE_MERMAID, NULL, &out);
    assert_null(strstr(mermaid, "<script>"));
    assert_null(strstr(mermaid, "&amp;"));
    tr_buf_done(&out);
    tr_graph_free(g);
}

static void coverage_counts_runs(void **state)
{
    struct tr_mini mini;
    struct tr_coverage coverage;
    struct tr_buf run, out;
    tr_err err = {0};
    struct tr_mini_call polite = {.seed = 1}, rude = {.seed = 2, .rude = true};
    (void)state;
    assert_int_equal(tr_mini_init(&mini, &err), TR_OK);
    struct tr_content content = {.graph = mini.graph, .setup = mini.setup};
    content.digest[TR_BLOB_GRAPH] = mini.digest[TR_BLOB_GRAPH];
    assert_int_equal(tr_coverage_new(&coverage, mini.graph, &err), TR_OK);
    for (int i = 0; i < 3; i++) {
        tr_buf_init(&run, TR_REPLAY_MAX);
        assert_int_equal(tr_mini_run(&mini, i ? &polite : &rude, &run, NULL, &err), TR_OK);
        assert_int_equal(tr_coverage_add(&coverage, &content, run.data, run.len, &err), TR_OK);
        tr_buf_done(&run);
    }
    assert_int_equal(coverage.runs, 3);
    assert_int_equal(coverage.beats[0], 3);
    uint32_t taken = 0, most = 0;
    for (uint32_t i = 0; i < mini.graph->branch_count; i++) {
        taken += coverage.branches[i];
        most = coverage.branches[i] > most ? coverage.branches[i] : most;
    }
    for (uint32_t i = 0; i < mini.graph->beat_count; i++)
        taken += coverage.nexts[i];
    assert_true(taken >= 3);
    assert_int_equal(most, 2);
    const char *dot = draw(mini.graph, TR_PICTURE_DOT, &coverage, &out);
    assert_non_null(strstr(dot, "tooltip=\"2\""));
    assert_non_null(strstr(dot, "tooltip=\"1\""));
    tr_buf_done(&out);
    content.digest[TR_BLOB_GRAPH].b[0] ^= 1;
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_mini_run(&mini, &polite, &run, NULL, &err), TR_OK);
    assert_int_equal(tr_coverage_add(&coverage, &content, run.data, run.len, &err), TR_EMISMATCH);
    assert_int_equal(coverage.runs, 3);
    assert_int_equal(tr_coverage_add(&coverage, &content, run.data, 10, &err), TR_EFORMAT);
    tr_buf_done(&run);
    tr_coverage_done(&coverage);
    tr_mini_done(&mini);
}

/* Eight beats that all lead to one: its name stands beside each, instead of eight long
 * arrows. */
static void a_hub_is_named_instead_of_drawn_to(void **state)
{
    char source[4096];
    size_t len = (size_t)snprintf(source, sizeof source, "%s", head);
    struct tr_buf out;
    (void)state;
    for (int i = 0; i < 8; i++)
        len += (size_t)snprintf(source + len, sizeof source - len,
                                "beat 'a%d' { caller = 'Hello.', on { { has = 'coarse', to = 'hub' "
                                "}, { otherwise = true, to = 'a%d' } } }\n",
                                i, (i + 1) % 8);
    (void)snprintf(source + len, sizeof source - len,
                   "beat 'hub' { caller = 'How dare you!', ending = 'done' }\n");
    struct tr_graph *g = compile(source);
    const char *dot = draw(g, TR_PICTURE_DOT, NULL, &out);
    assert_non_null(strstr(dot, "s3_0 [fontsize=9, fontcolor=\"#4d463d\", label=\"hub\"]"));
    assert_non_null(strstr(dot, "b3:r0:e -> s3_0:w"));
    assert_non_null(strstr(dot, "b3:r1:e -> b4:in"));
    assert_null(strstr(dot, "-> b8:in"));
    tr_buf_done(&out);
    tr_graph_free(g);
}

/* To the beat where it goes on without them no branch leads. */
static void who_walks_off_is_shown(void **state)
{
    struct tr_graph *g = compile(
        "scenario { id = 'x', title = 'T', format = 1, caller = { who = 'W', gone = 'off' },\n"
        "  cast = { mei = { who = 'She', mood = 50, gone = 'off' } }, scorecard = { 'base' } }\n"
        "beat 'a' { caller = 'Hello?', next = 'b' }\n"
        "beat 'b' { by = 'mei', caller = 'Bye.', ending = 'done' }\n"
        "beat 'off' { ring = { after = 9 }, next = 'b' }\n");
    (void)state;
    for (int kind = TR_PICTURE_DOT; kind <= TR_PICTURE_MERMAID; kind++) {
        struct tr_buf out;
        tr_err err = {0};
        tr_buf_init(&out, 1u << 16);
        assert_int_equal(
            tr_picture_write(g, (enum tr_picture_kind)kind, TR_LANG_EN, NULL, &out, &err), TR_OK);
        tr_buf_u8(&out, 0);
        const char *found = strstr((const char *)out.data, "← gone: caller, mei");
        assert_non_null(found);
        assert_null(strstr(found + 1, "← gone"));
        tr_buf_done(&out);
    }
    tr_graph_free(g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_walks_off_is_shown),
        cmocka_unit_test(a_hub_is_named_instead_of_drawn_to),
        cmocka_unit_test(expressions_come_back),
        cmocka_unit_test(branches_are_worded_as_fields),
        cmocka_unit_test(a_picture_has_every_way),
        cmocka_unit_test(no_text_leaves_its_label),
        cmocka_unit_test(coverage_counts_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
