/* speech/evaluate: the figures of a known file, its refusals, and the floor
 * below which the product's lexicon may not fall on our own labelled lines. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "speech/evaluate.h"
#include "unit/speech/ear_support.h"

#define LEXICON TR_SOURCE_DIR "/assets/lexicon"
#define HEADER "lang\tcontext\tutterance\tacts\n"

/* Thousandths that the lexicon reaches in each language; raise, never lower. */
struct floors {
    const char *file;
    uint32_t lines, micro, unwanted_precision, unwanted_recall;
};
static const struct floors floors[] = {
    {"tests/unit/speech/dev.tsv", 200, 970, 980, 800},
    {"tests/unit/speech/labelled.tsv", 60, 900, 940, 800},
    {"tests/unit/speech/retired.tsv", 1700, 972, 985, 960}, /* what had been exams */
};

static void shares(void **state)
{
    (void)state;
    struct tr_eval_count c = {.right = 3, .extra = 1, .missed = 2};
    assert_int_equal(tr_eval_precision(&c), 750);
    assert_int_equal(tr_eval_recall(&c), 600);
    assert_int_equal(tr_eval_f1(&c), 667);
    struct tr_eval_count none = {0};
    assert_int_equal(tr_eval_f1(&none), 1000);
}

static void count_line(void *user, const struct tr_eval_line *line)
{
    uint32_t *n = user;
    ++*n;
    assert_int_equal(line->number, *n + 1);
}

static void counts_a_small_file(void **state)
{
    (void)state;
    static const char tsv[] = "\xEF\xBB\xBF" HEADER "zh-Hans\tclosing\t再见\tfarewell\n"
                              "en\tclosing\tGoodbye.\tfarewell,argue\r\n"
                              "\n"
                              "en\tmid\tquite unheard of words\tnone\n";
    struct tr_eval *e;
    tr_err err;
    uint32_t seen = 0;
    /* the empty line has a number, too */
    assert_int_equal(tr_evaluate(LEXICON, "t.tsv", tsv, sizeof tsv - 1, NULL, NULL, &e, &err),
                     TR_OK);
    assert_int_equal(e->lines, 3);
    assert_int_equal(e->lines_in[TR_LANG_EN], 2);
    assert_int_equal(e->exact, 2);
    assert_int_equal(e->micro.right, 2);
    assert_int_equal(e->micro.missed, 1);
    assert_int_equal(e->micro.extra, 0);
    assert_int_equal(e->micro_in[TR_LANG_EN].missed, 1);
    assert_int_equal(e->act_count, 2);
    assert_string_equal(e->acts[0].name, "argue");
    assert_int_equal(e->acts[0].all.missed, 1);
    assert_string_equal(e->acts[1].name, "farewell");
    assert_int_equal(e->acts[1].in[TR_LANG_ZH_HANS].right, 1);
    assert_int_equal(e->macro, 500);
    assert_int_equal(e->confusion_count, 1);
    assert_int_equal(e->confusions[0].missed, 0);
    assert_int_equal(e->confusions[0].extra, TR_NONE);
    assert_int_equal(e->confusions[0].in[TR_LANG_EN], 1);
    assert_int_equal(e->confusions[0].in[TR_LANG_ZH_HANS], 0);
    tr_eval_free(e);
    static const char two[] = HEADER "en\tmid\tx\tnone\nen\tmid\ty\tnone\n";
    assert_int_equal(
        tr_evaluate(LEXICON, "t.tsv", two, sizeof two - 1, count_line, &seen, &e, &err), TR_OK);
    assert_int_equal(seen, 2);
    tr_eval_free(e);
    tr_eval_free(NULL);
}

static void refuses_broken_files(void **state)
{
    (void)state;
    static const struct {
        const char *tsv, *says;
    } wrong[] = {
        {"", "t.tsv: there are no labelled lines"},
        {"a\tb\n", "t.tsv:1: the header"},
        {HEADER "en\tmid\tx\n", "t.tsv:2: four fields"},
        {HEADER "en\tmid\tx\tnone\tmore\n", "t.tsv:2: four fields"},
        {HEADER "fr\tmid\tx\tnone\n", "t.tsv:2: \"fr\" is no language"},
        {HEADER "en\tnever\tx\tnone\n", "t.tsv:2: \"never\" is no context"},
        {HEADER "en\tmid\tx\tgreet,\n", "t.tsv:2: an act is empty"},
        {HEADER "en\tmid\tx\t\n", "t.tsv:2: an act is empty"},
        {HEADER "en\tmid\tx\tgreet,great\n", "t.tsv:2: there is no act \"great\""},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct tr_eval *e = NULL;
        tr_err err = {.msg = ""};
        assert_int_equal(
            tr_evaluate(LEXICON, "t.tsv", wrong[i].tsv, strlen(wrong[i].tsv), NULL, NULL, &e, &err),
            TR_EFORMAT);
        assert_null(e);
        if (!strstr(err.msg, wrong[i].says))
            fail_msg("\"%s\" should say \"%s\"", err.msg, wrong[i].says);
    }
    struct tr_eval *e = NULL;
    tr_err err;
    static const char tsv[] = HEADER "en\tmid\tx\tnone\n";
    assert_int_equal(tr_evaluate("/nowhere", "t.tsv", tsv, sizeof tsv - 1, NULL, NULL, &e, &err),
                     TR_ENOTFOUND);
}

/* Is the act among the unwanted ones of the catalogue? */
static bool unwanted(const char *catalogue, const char *act)
{
    char row[128];
    (void)snprintf(row, sizeof row, "\n%s\tunwanted\t", act);
    return strstr(catalogue, row) != NULL;
}

static void keeps_level(const struct floors *f, const char *catalogue)
{
    size_t len;
    char *tsv = source_file(f->file, &len);
    struct tr_eval *e;
    tr_err err = {.msg = ""};
    assert_non_null(tsv);
    if (tr_evaluate(LEXICON, f->file, tsv, len, NULL, NULL, &e, &err) != TR_OK)
        fail_msg("%s", err.msg);
    for (int l = 0; l < TR_LANG_COUNT; l++) {
        struct tr_eval_count bad = {0};
        for (uint32_t a = 0; a < e->act_count; a++) {
            const struct tr_eval_count *c = &e->acts[a].in[l];
            if (!unwanted(catalogue, e->acts[a].name))
                continue;
            bad.right += c->right;
            bad.extra += c->extra;
            bad.missed += c->missed;
        }
        print_message("%s %s: micro F1 %u, macro %u; unwanted: precision %u, recall %u\n", f->file,
                      tr_lang_names[l], tr_eval_f1(&e->micro_in[l]), e->macro_in[l],
                      tr_eval_precision(&bad), tr_eval_recall(&bad));
        assert_in_range(e->lines_in[l], f->lines, 100000);
        assert_in_range(tr_eval_f1(&e->micro_in[l]), f->micro, 1000);
        assert_in_range(bad.right, 10, 100000);
        assert_in_range(tr_eval_precision(&bad), f->unwanted_precision, 1000);
        assert_in_range(tr_eval_recall(&bad), f->unwanted_recall, 1000);
    }
    /* fatal words never strike an innocent */
    for (uint32_t a = 0; a < e->act_count; a++)
        assert_int_equal(e->acts[a].fatal.extra, 0);
    tr_eval_free(e);
    tr_free(tsv);
}

static void the_lexicon_keeps_its_level(void **state)
{
    (void)state;
    size_t len;
    char *catalogue = source_file("assets/lexicon/acts.tsv", &len);
    assert_non_null(catalogue);
    assert_true(unwanted(catalogue, "rush"));
    assert_false(unwanted(catalogue, "greet"));
    for (size_t i = 0; i < sizeof floors / sizeof floors[0]; i++)
        keeps_level(&floors[i], catalogue);
    tr_free(catalogue);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares),
        cmocka_unit_test(counts_a_small_file),
        cmocka_unit_test(refuses_broken_files),
        cmocka_unit_test(the_lexicon_keeps_its_level),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
