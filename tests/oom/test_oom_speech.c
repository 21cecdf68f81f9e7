/* Making an ear, hearing with it and scoring with each allocation failed in
 * turn, once and from there on: refused as "no memory", nothing leaked, nothing
 * written, and the ear hears rightly as soon as there is memory again. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "speech/ear_internal.h"
#include "speech/evaluate.h"

static const char lexicon[] =
    "#@acts\nalpha\nbeta\ngamma\n#@file t.lex\n"
    "@set greet = 您好|你好\n@rewrite 在见 = 再见\n@guard g\nunless 不\n"
    "act alpha\nuse g\n+ ^ [喂] <greet> <org>\n+ <dept>(好|在)\nbeats beta\n"
    "act beta\n+ 您好\n+ <sn>先生\nneeds 您 | 好\nact gamma\nwhen mid\n+ 再见~3(啊|哦){1,2}\n";

static const char *const org[] = {"云杉里", NULL};
static const struct tr_ear_names house = {.org = org};

static const char text[] = "您好，雲杉里。張先生好，在見了啊";

static tr_status make(struct tr_ear **ear, tr_err *err)
{
    return tr_ear_new(ear, (const uint8_t *)lexicon, sizeof lexicon - 1, "zh-Hant", &house, err);
}

static void right(const struct tr_hearing *h)
{
    assert_int_equal(h->count, 3);
    assert_string_equal(h->acts[0].act, "alpha");
    assert_string_equal(h->acts[1].act, "beta");
    assert_string_equal(h->acts[2].act, "gamma");
}

static tr_status hear(struct tr_ear *ear, const char *surname, struct tr_hearing *h, tr_err *err)
{
    return tr_ear_hear(ear, TR_MOMENT_MID, surname, text, sizeof text - 1, h, err);
}

/* Fail allocation 1, 2, 3 … of making an ear and of the first hearing. */
static void fails_everywhere(bool persist)
{
    size_t live = tr_alloc_stats().live_blocks;
    uint64_t n = 1;
    for (bool through = false; !through; n++) {
        struct tr_ear *ear = NULL;
        struct tr_hearing h = {.count = 99};
        tr_err err = {.status = TR_OK};
        tr_alloc_fail_at(n, persist);
        tr_status s = make(&ear, &err);
        if (s == TR_OK)
            s = hear(ear, "张", &h, &err);
        tr_alloc_fail_at(0, false);
        if (s != TR_OK) {
            assert_int_equal(s, TR_ENOMEM);
            assert_int_equal(err.status, TR_ENOMEM);
            assert_int_equal(h.count, 99);
            if (ear) { /* hurt while hearing: it recovers */
                assert_int_equal(hear(ear, "张", &h, &err), TR_OK);
                right(&h);
            }
        } else {
            right(&h);
            through = true;
        }
        tr_ear_free(ear);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        assert_in_range(n, 1, 5000);
    }
    assert_in_range(n, 40, 5000); /* the allocations were really reached */
}

static void one_failure(void **state)
{
    (void)state;
    fails_everywhere(false);
}

static void all_failures_from_one_on(void **state)
{
    (void)state;
    fails_everywhere(true);
}

/* The product's lexicon has far more allocations: some of them, ever wider apart. */
static void failures_while_scoring(void **state)
{
    (void)state;
    static const char tsv[] =
        "lang\tcontext\tutterance\tacts\nen\tmid\tOne moment, please.\tnone\n";
    size_t live = tr_alloc_stats().live_blocks;
    uint64_t n = 1;
    for (bool through = false; !through; n += n < 40 ? 1 : n / 6) {
        struct tr_eval *e = NULL;
        tr_err err;
        tr_alloc_fail_at(n, true);
        tr_status s = tr_evaluate(TR_SOURCE_DIR "/assets/lexicon", "t.tsv", tsv, sizeof tsv - 1,
                                  NULL, NULL, &e, &err);
        tr_alloc_fail_at(0, false);
        through = s == TR_OK;
        assert_true(through || s == TR_ENOMEM);
        tr_eval_free(e);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        assert_in_range(n, 1, 100000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_failure),
        cmocka_unit_test(all_failures_from_one_on),
        cmocka_unit_test(failures_while_scoring),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
