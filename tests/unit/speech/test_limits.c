/* The ear at its limits: large sets, templates that run away, lexicons and answers made
 * to be slow, and memory. Work is counted, not timed. */
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

/* Sets of any size are compared once per character, not once per word. */
static void a_large_set_is_little_work(void **state)
{
    (void)state;
    size_t cap = 400000;
    char *lexicon = tr_malloc(cap);
    assert_non_null(lexicon);
    size_t n = (size_t)snprintf(lexicon, cap, "@set many = w0000x");
    for (int i = 1; i < 6000; i++)
        n += (size_t)snprintf(lexicon + n, cap - n, " | %c%04dx", 'a' + i % 26, i);
    (void)snprintf(lexicon + n, cap - n, "\n" A "+ hello <many>\nact beta\nunless <many>\n+ oh\n");
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of("en", lexicon, &err);
    tr_free(lexicon);
    assert_non_null(ear);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello d0003x"), "alpha");
    assert_in_range(tr_ear_steps(ear), 1, 2000);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello d0002x"), "");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "oh, w0000x"), "beta");
    tr_ear_free(ear);
}

/* What takes backtracking matchers ages is known after as many steps as there are
 * places: gaps over a text that is all beginnings, digits that can be cut anywhere. */
static void nothing_explodes(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        {"en", A "+ a ~9 a ~9 a ~9 a ~9 a ~9 a ~9 a ~9 a ~9 q\n", "a a "},
        {"en", A "+ (a|a a|a a a){1,6} (a|a a){1,6} q\n", "a a "},
        {"zh-Hans", A "+ <num>[<num>][<num>][<num>][<num>]号\n", "1234567890"},
        {"zh-Hans", A "+ <digits>[<digits>][<digits>][<num>]号\n", "一二三四五，"},
        /* what is repeated may be nothing, even where the text begins */
        {"en", A "+ ([b]){1,3} a q\n", "a a "},
        {"zh-Hans", A "+ (<not 你>){1,9} 我你\n", "我我"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        tr_err err = {.msg = ""};
        char lexicon[500];
        const struct tr_ear_problem *p;
        (void)snprintf(lexicon, sizeof lexicon, "%sact beta\n+ %.6s\n", cases[i][1], cases[i][2]);
        struct tr_ear *ear = ear_of(cases[i][0], lexicon, &err);
        assert_non_null(ear);
        tr_ear_set_exhaustive(ear, true); /* the index sees that q is missing */
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, repeated(cases[i][2], 390)), "beta");
        print_message("%s: %u steps\n", cases[i][1], tr_ear_steps(ear));
        assert_int_equal(tr_ear_problems(ear, &p), 0);
        tr_ear_free(ear);
    }
}

/* A template that would take more steps than it may is named and silent in this answer,
 * and so is a block with such a condition; the rest is heard. */
static void a_template_that_runs_away_is_named_and_silent(void **state)
{
    (void)state;
    static const char runaway[] = "a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 q";
    tr_err err = {.msg = ""};
    char lexicon[400];
    char text[TR_SAY_MAX + 1];
    const struct tr_ear_problem *p;
    (void)snprintf(lexicon, sizeof lexicon,
                   A "+ %s\nact beta\n+ a a\nact gamma\nunless %s\n+ a a a\n", runaway, runaway);
    struct tr_ear *ear = ear_of("en", lexicon, &err);
    assert_non_null(ear);
    (void)snprintf(text, sizeof text, "%.390s? q", repeated("a ", 390));
    for (int i = 0; i < 2; i++)
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, text), "beta");
    assert_int_equal(tr_ear_problems(ear, &p), 2);
    assert_string_equal(p[0].file, "t.lex");
    assert_int_equal(p[0].line, 2);
    assert_non_null(strstr(p[0].msg, "steps"));
    assert_int_equal(p[1].line, 6);
    /* what was heard before decides nothing: the same words in a short answer */
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "a a a a a a a a q"), "alpha beta");
    tr_ear_free(ear);
}

/* Repetitions in repetitions are measured once each; unrolled, this would never end. */
static struct tr_ear *ear_of_nested(const char *inside, int levels, tr_err *err)
{
    char lexicon[400] = A "+ ";
    size_t n = strlen(lexicon);
    for (int i = 0; i < levels; i++)
        lexicon[n++] = '(';
    n += (size_t)snprintf(lexicon + n, sizeof lexicon - n, "%s", inside);
    for (int i = 0; i < levels; i++)
        n += (size_t)snprintf(lexicon + n, sizeof lexicon - n, "){8}");
    (void)snprintf(lexicon + n, sizeof lexicon - n, "\nact beta\n+ 好\n");
    return ear_of("zh-Hans", lexicon, err);
}

static void repetitions_are_not_unrolled(void **state)
{
    (void)state;
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of_nested("你", 20, &err);
    assert_non_null(ear);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, repeated("你", 300)), "");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "好"), "beta");
    tr_ear_free(ear);
    /* eight to the eleventh is nothing in 32 bits */
    assert_null(ear_of_nested("我 ~ 你", 11, &err));
    assert_non_null(strstr(err.msg, "t.lex:2: "));
    assert_non_null(strstr(err.msg, "at most eight gaps"));
}

/* An answer has so many steps for all templates together. When they are taken, the one
 * that came to it is named, and all behind it are silent, whatever was heard before. */
static void an_answer_has_so_many_steps(void **state)
{
    (void)state;
    size_t cap = 400000;
    char *lexicon = tr_malloc(cap);
    assert_non_null(lexicon);
    size_t n = (size_t)snprintf(lexicon, cap, "act alpha\n+ b\nact beta\n");
    for (int i = 0; i < 4000; i++)
        n += (size_t)snprintf(lexicon + n, cap - n, "+ (a|b) ~9 (c|a) ~9 a ~9 a ~9 e d e%d\n", i);
    (void)snprintf(lexicon + n, cap - n, "act gamma\n+ c\n");
    char text[TR_SAY_MAX + 1];
    (void)snprintf(text, sizeof text, "b %.1900sc", repeated("a ", 380));
    const struct tr_ear_problem *p = NULL;
    uint32_t line = 0;
    uint32_t steps = 0;
    for (int fresh = 0; fresh < 2; fresh++) {
        tr_err err = {.msg = ""};
        struct tr_ear *ear = ear_of("en", lexicon, &err);
        assert_non_null(ear);
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "b c"), "alpha gamma");
        tr_ear_set_exhaustive(ear, true); /* as if all words were there */
        for (int i = 0; i < 2 + fresh; i++) {
            assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, text), "alpha");
            assert_in_range(tr_ear_steps(ear), TR_STEPS_ALL, TR_STEPS_ALL + TR_STEPS_ONE);
            assert_true(steps == 0 || steps == tr_ear_steps(ear));
            steps = tr_ear_steps(ear);
        }
        assert_int_equal(tr_ear_problems(ear, &p), 1);
        assert_non_null(strstr(p[0].msg, "steps"));
        assert_true(line == 0 || line == p[0].line);
        line = p[0].line;
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "b c"), "alpha gamma");
        tr_ear_free(ear);
    }
    tr_free(lexicon);
}

/* The steps that a text of so many pieces takes when every template is tried. */
static uint32_t steps_of(const char *lexicon, const char *text)
{
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of("en", lexicon, &err);
    if (!ear)
        fail_msg("%s", err.msg);
    tr_ear_set_exhaustive(ear, true);
    (void)heard(ear, TR_MOMENT_MID, NULL, text);
    uint32_t steps = tr_ear_steps(ear);
    tr_ear_free(ear);
    return steps;
}

/* What is no step of a template is work all the same, and counts: long words that are
 * compared, alternatives that are passed over, long words in gaps, long clauses. */
static void looking_is_counted(void **state)
{
    (void)state;
    static char lexicon[60000];
    char text[TR_SAY_MAX + 1];
    size_t n = (size_t)snprintf(lexicon, sizeof lexicon, A "+ (b");
    for (int i = 0; i < 100; i++)
        n += (size_t)snprintf(lexicon + n, sizeof lexicon - n, "|%s%c%c", repeated("a", 192),
                              'b' + i % 20, 'b' + i / 20);
    (void)snprintf(lexicon + n, sizeof lexicon - n, ")\n");
    (void)snprintf(text, sizeof text, "%s", repeated("a", 192));
    assert_in_range(steps_of(lexicon, text), 0, 300); /* shorter than all of them */
    (void)snprintf(text, sizeof text, "%s", repeated("a", 200));
    assert_in_range(steps_of(lexicon, text), 100 * 192 / 32, 2000);

    n = (size_t)snprintf(lexicon, sizeof lexicon, "@set many = z[b]q");
    for (int i = 0; i < 4000; i++)
        n += (size_t)snprintf(lexicon + n, sizeof lexicon - n, "|[b]q");
    (void)snprintf(lexicon + n, sizeof lexicon - n, "\n" A "+ <many>\n");
    assert_in_range(steps_of(lexicon, "z"), 4000 / 8, 2000);

    (void)snprintf(text, sizeof text, "%s", repeated("a", 600));
    assert_in_range(steps_of(A "+ ~ q q\n", text), 600 * 600 / 2 / 8, TR_STEPS_ONE);

    (void)snprintf(text, sizeof text, "b %.1900s", repeated("a", 1600));
    uint32_t without = steps_of(A "+ q\n", text);
    assert_in_range(steps_of(A "+ b\n", text), without + 2 * (1600 / 8 - 5), 2000);
}

/* Sets within templates could lead every word to every template. */
static void too_many_words_are_refused(void **state)
{
    (void)state;
    size_t cap = 100000;
    char *lexicon = tr_malloc(cap);
    assert_non_null(lexicon);
    size_t n = (size_t)snprintf(lexicon, cap, "@set many = w0");
    for (int i = 1; i < 4000; i++)
        n += (size_t)snprintf(lexicon + n, cap - n, " | w%d", i);
    n += (size_t)snprintf(lexicon + n, cap - n, "\n" A);
    for (int i = 0; i < 251; i++)
        n += (size_t)snprintf(lexicon + n, cap - n, "+ <many>\n");
    tr_err err = {.msg = ""};
    assert_null(ear_of("en", lexicon, &err));
    assert_non_null(strstr(err.msg, "t.lex:253: the templates up to here"));
    lexicon[n - strlen("+ <many>\n")] = '\0';
    struct tr_ear *ear = ear_of("en", lexicon, &err);
    assert_non_null(ear);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "w3999"), "alpha");
    tr_ear_free(ear);
    tr_free(lexicon);
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

/* Half of what an answer may take, so that lexicons can grow. */
#define STEPS_MAX (TR_STEPS_ALL / 2)

static void no_answer_is_much_work(void **state)
{
    (void)state;
    const char *lang = "";
    struct tr_ear *ear = NULL;
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        struct tr_hearing h;
        const struct tr_ear_problem *p;
        tr_err err;
        if (strcmp(lang, slow[i][0]) != 0) {
            tr_ear_free(ear);
            lang = slow[i][0];
            ear = product_ear(lang);
        }
        const char *text = repeated(slow[i][1], TR_SAY_MAX);
        assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err), 0);
        print_message("%s: %u steps\n", slow[i][1], tr_ear_steps(ear));
        assert_in_range(tr_ear_steps(ear), 0, STEPS_MAX);
        assert_int_equal(tr_ear_problems(ear, &p), 0);
    }
    tr_ear_free(ear);
}

/* However much is heard, an ear stays below 12 MB in each language. */
static void memory_is_bounded(void **state)
{
    (void)state;
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    for (size_t l = 0; l < 3; l++) {
        size_t before = tr_alloc_stats().live_bytes;
        struct tr_ear *ear = product_ear(langs[l]);
        tr_err err;
        for (size_t k = 0; k < sizeof slow / sizeof slow[0]; k++) {
            struct tr_hearing h;
            const char *text = repeated(slow[k][1], 200);
            if (strcmp(slow[k][0], langs[l]) == 0)
                assert_int_equal(
                    tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err), TR_OK);
        }
        assert_int_equal(tr_ear_compile_all(ear, &err), TR_OK);
        size_t bytes = tr_alloc_stats().live_bytes - before;
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
        cmocka_unit_test(a_large_set_is_little_work),
        cmocka_unit_test(nothing_explodes),
        cmocka_unit_test(a_template_that_runs_away_is_named_and_silent),
        cmocka_unit_test(repetitions_are_not_unrolled),
        cmocka_unit_test(an_answer_has_so_many_steps),
        cmocka_unit_test(looking_is_counted),
        cmocka_unit_test(too_many_words_are_refused),
        cmocka_unit_test(no_answer_is_much_work),
        cmocka_unit_test(memory_is_bounded),
        cmocka_unit_test(only_the_first_words_of_a_long_answer_are_heard),
        cmocka_unit_test(any_bytes_are_heard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
