/* The ear at its limits: templates that PCRE2 refuses or that run away, answers made
 * to be slow, and the memory that patterns may take. Work is counted, not timed. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "cmocka_all.h"
#include "unit/speech/ear_support.h"

#define A "act alpha\n"

static char *repeated(const char *piece, size_t len)
{
    static char text[TR_SAY_MAX + 1];
    size_t n = strlen(piece);
    size_t used = 0;
    while (used + n <= len) {
        memcpy(text + used, piece, n);
        used += n;
    }
    text[used] = '\0';
    return text;
}

/* So many alternatives that the pattern is larger than a template may be. */
static char *large_lexicon(void)
{
    size_t cap = 400000;
    char *s = tr_malloc(cap);
    assert_non_null(s);
    size_t n = (size_t)snprintf(s, cap, "@set many = w0000x");
    for (int i = 1; i < 6000; i++)
        n += (size_t)snprintf(s + n, cap - n, " | w%04dx ~ y", i);
    (void)snprintf(s + n, cap - n,
                   "\n" A "\n+ hello <many>\nact beta\n+ hello\n"
                   "act gamma\nunless <many>\n+ w0001x\n");
    return s;
}

static void a_template_that_is_too_large_is_named_and_dropped(void **state)
{
    (void)state;
    tr_err err = {.msg = ""};
    char *lexicon = large_lexicon();
    struct tr_ear *ear = ear_as_read("en", lexicon, &err);
    const struct tr_ear_problem *p;
    tr_free(lexicon);
    assert_non_null(ear);
    assert_int_equal(tr_ear_problems(ear, &p), 0);
    for (int i = 0; i < 3; i++)
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello w0001x"), "beta");
    assert_int_equal(tr_ear_problems(ear, &p), 2);
    assert_string_equal(p[0].file, "t.lex");
    assert_int_equal(p[0].line, 4);
    assert_non_null(strstr(p[0].msg, "too large"));
    assert_int_equal(p[1].line, 8); /* a condition that cannot be judged silences its block */
    assert_int_equal(tr_ear_compile_all(ear, &err), TR_ELIMIT);
    assert_non_null(strstr(err.msg, "t.lex:4: "));
    tr_ear_free(ear);
}

/* Eight gaps over a text that is all beginnings. */
#define RUNAWAY A "+ a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 q\nact beta\n+ a a\n"

static void a_template_that_runs_away_is_named_and_silent(void **state)
{
    (void)state;
    static const enum tr_jit jits[] = {TR_JIT_NEVER, TR_JIT_AT_ONCE, TR_JIT_AUTO};
    for (size_t j = 0; j < 3; j++) {
        tr_err err = {.msg = ""};
        char text[TR_SAY_MAX + 1];
        struct tr_ear *ear = ear_of("en", RUNAWAY, &err);
        const struct tr_ear_problem *p;
        assert_non_null(ear);
        tr_ear_set_jit(ear, jits[j]);
        (void)snprintf(text, sizeof text, "%.300s? q", repeated("a ", 300));
        for (int i = 0; i < 2; i++)
            assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, text), "beta");
        assert_int_equal(tr_ear_problems(ear, &p), 1);
        assert_int_equal(p[0].line, 2);
        assert_non_null(strstr(p[0].msg, "steps"));
        /* what was heard before decides nothing: the same words in a short answer */
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "a a a a a a a a q"), "alpha beta");
        tr_ear_free(ear);
    }
}

/* Texts that make the product's lexicons work: its own words again and again, found by
 * search, and what people paste. */
static const char *const slow[][2] = {
    {"en", "i can not you are not to the of please sorry call you back and "},
    {"en", "could you tell me what is the number of your flat, please, "},
    {"en", "a a a a a a a a a a , "},
    {"en", "I'm sorry, I don't know, you should have called us, it is not our fault. "},
    {"zh-Hans", "您的我们请问是不是这个不能帮您"},
    {"zh-Hans", "好的，请您稍等，我帮您问一下，对吗？"},
    {"zh-Hans", "不不不不不不不"},
    {"zh-Hans", "我姓林，你们，"},
    {"zh-Hant", "您的我們請問是不是這個不能幫您"},
    {"zh-Hant", "不好意思，這邊幫您做一個轉接的動作，"},
};

/* Steps of PCRE2's interpreter over all patterns of one answer of 2000 bytes, counted
 * about twice; it does some fifty million of them a second, so this is below 20 ms. */
#define STEPS_MAX 1000000

static void no_answer_is_much_work(void **state)
{
    (void)state;
    const char *lang = "";
    struct tr_ear *ear = NULL;
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        struct tr_hearing h;
        const struct tr_ear_problem *p;
        uint64_t steps = 0;
        tr_err err;
        if (strcmp(lang, slow[i][0]) != 0) {
            tr_ear_free(ear);
            lang = slow[i][0];
            ear = product_ear(lang);
            tr_ear_count_steps(ear, &steps);
        }
        tr_ear_count_steps(ear, &steps);
        const char *text = repeated(slow[i][1], TR_SAY_MAX);
        assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err), 0);
        print_message("%s: %u steps\n", slow[i][1], (unsigned)steps);
        assert_in_range(steps, 0, STEPS_MAX);
        assert_int_equal(tr_ear_problems(ear, &p), 0);
    }
    tr_ear_free(ear);
}

/* However much is heard, patterns and lexicon stay below 12 MB in each language. */
static void memory_is_bounded(void **state)
{
    (void)state;
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    for (size_t l = 0; l < 3; l++) {
        size_t before = tr_alloc_stats().live_bytes;
        struct tr_ear *ear = product_ear(langs[l]);
        tr_err err;
        for (int i = 0; i < 60; i++)
            for (size_t k = 0; k < sizeof slow / sizeof slow[0]; k++) {
                struct tr_hearing h;
                const char *text = repeated(slow[k][1], 200);
                if (strcmp(slow[k][0], langs[l]) == 0)
                    assert_int_equal(
                        tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err), TR_OK);
            }
        assert_int_equal(tr_ear_compile_all(ear, &err), TR_OK);
        size_t bytes = tr_alloc_stats().live_bytes - before + tr_ear_machine_bytes(ear);
        print_message("%s: %zu bytes\n", langs[l], bytes);
        assert_in_range(bytes, 1000000, 12000000);
        tr_ear_free(ear);
        assert_int_equal(tr_alloc_stats().live_bytes, before);
    }
}

static void only_the_first_words_of_a_long_answer_are_heard(void **state)
{
    (void)state;
    tr_err err = {.msg = ""};
    char text[TR_SAY_MAX + 1];
    struct tr_hearing h;
    struct tr_ear *ear = ear_of("en", A "+ sorry\n", &err);
    assert_non_null(ear);
    size_t n = (size_t)snprintf(text, sizeof text, "%.*ssorry", 2 * (TR_EAR_WORDS_MAX - 1),
                                repeated("x ", TR_SAY_MAX));
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, n, &h, &err), TR_OK);
    assert_int_equal(h.count, 1);
    assert_false(h.cut);
    n = (size_t)snprintf(text, sizeof text, "%.*s, sorry, sorry", 2 * TR_EAR_WORDS_MAX - 1,
                         repeated("x ", TR_SAY_MAX));
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, n, &h, &err), TR_OK);
    assert_int_equal(h.count, 0);
    assert_true(h.cut);
    tr_ear_free(ear);
}

/* Whatever bytes come, cleaned as the programs do it, are heard. */
static void any_bytes_are_heard(void **state)
{
    (void)state;
    static const char *const strange[] = {
        "\xFF\xFE\x80 sorry \xC0\xAF",                           /* no UTF-8 */
        "s\xCC\xB5o\xCC\xB7r\xCC\xB7r\xCC\xB8y\xCC\xB4",         /* accents stacked */
        "s\xE2\x80\x8Bo\xE2\x80\x8Dr\xE2\x80\x8Cr\xEF\xBB\xBFy", /* nothing between letters */
        "\xE2\x80\xAEyrros\xE2\x80\xAC sorry\xE2\x80\x8F",       /* right to left */
        "\xEF\xBD\x93\xEF\xBD\x8F\xEF\xBD\x92\xEF\xBD\x92\xEF\xBD\x99", /* wide */
        "\xF0\x9D\x93\xBC\xF0\x9D\x93\xB8\xF0\x9D\x93\xBB\xF0\x9D\x93\xBB\xF0\x9D\x94\x82",
        "SORRY!!!!!!!!???? \xF0\x9F\x98\x8A\xF0\x9F\x98\x8A",
    };
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of("en", A "+ sorry\n", &err);
    assert_non_null(ear);
    for (size_t i = 0; i < sizeof strange / sizeof strange[0]; i++) {
        char text[TR_SAY_MAX + 1];
        size_t n = tr_utf8_clean(strange[i], strlen(strange[i]), text, sizeof text, NULL);
        text[n] = '\0';
        if (strcmp(heard(ear, TR_MOMENT_MID, NULL, text), "alpha") != 0)
            fail_msg("%zu: %s is not heard", i, text);
    }
    static char megabyte[1u << 20];
    memset(megabyte, 'x', sizeof megabyte);
    memcpy(megabyte, "sorry ", 6);
    char text[TR_SAY_MAX + 1];
    bool changed = false;
    size_t n = tr_utf8_clean(megabyte, sizeof megabyte, text, sizeof text, &changed);
    assert_true(changed);
    assert_int_equal(n, TR_SAY_MAX);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, text), "alpha");
    tr_ear_free(ear);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_template_that_is_too_large_is_named_and_dropped),
        cmocka_unit_test(a_template_that_runs_away_is_named_and_silent),
        cmocka_unit_test(no_answer_is_much_work),
        cmocka_unit_test(memory_is_bounded),
        cmocka_unit_test(only_the_first_words_of_a_long_answer_are_heard),
        cmocka_unit_test(any_bytes_are_heard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
