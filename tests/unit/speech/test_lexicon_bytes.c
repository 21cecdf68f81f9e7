/* What stands in the files of a lexicon, byte by byte: marks and line ends of editors, long
 * lines, many lines, and what strangers put into phrases of their own. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "speech/lexguest.h"
#include "unit/speech/ear_support.h"

#define A "act alpha\n"
#define BOM "\xEF\xBB\xBF"

static struct tr_ear *ear_of_bytes(const char *lang, const char *bytes, size_t len, tr_err *err)
{
    struct tr_ear *ear = NULL;
    tr_status s = tr_ear_new(&ear, (const uint8_t *)bytes, len, lang, &ear_house, err);
    return s == TR_OK ? ear : NULL;
}

static void marks_and_line_ends_of_editors_say_nothing(void **state)
{
    (void)state;
    assert_string_equal(once("en", BOM A "+ hello", "hello"), "alpha");
    assert_string_equal(once("en", BOM "# hello\r\n" A "+ hello\r\n", "hello"), "alpha");
    assert_string_equal(once("en", "act alpha\r\n\r\n\t+ hello  \r\n", "hello"), "alpha");
    assert_non_null(strstr(refusal("en", "#\n" BOM A "+ hello"), "t.lex:2: this line"));
}

static void a_bad_byte_is_told_with_its_line(void **state)
{
    (void)state;
    static const char zero[] = "#@acts\nalpha\n#@file t.lex\nact alpha\n+ he\0llo\n";
    tr_err err = {.msg = ""};
    assert_null(ear_of_bytes("en", zero, sizeof zero - 1, &err));
    assert_string_equal(err.msg, "t.lex:2: there is a zero byte in this line; take it out");
    assert_string_equal(refusal("en", A "+ hello\n# caf\xE9\n"),
                        "t.lex:3: this is not UTF-8; save the file as UTF-8");
    assert_string_equal(refusal("zh-Hans", A "@rewrite \xE6\x82 = 我\n+ 您好\n"),
                        "t.lex:2: this is not UTF-8; save the file as UTF-8");
}

/* A long phrase without spaces is cut into pieces, never inside a character. */
static void long_phrases_are_heard(void **state)
{
    (void)state;
    char phrase[900] = "";
    char lexicon[1000];
    for (int from = 0; from < 4; from++) {
        size_t n = (size_t)snprintf(phrase, sizeof phrase, "%.*s", from, "789");
        for (int i = 0; i < 60; i++)
            n += (size_t)snprintf(phrase + n, sizeof phrase - n, "我是\xF0\xA0\xAE\xB7");
        (void)snprintf(lexicon, sizeof lexicon, A "+ %s\n", phrase);
        assert_string_equal(once("zh-Hans", lexicon, phrase), "alpha");
        phrase[n - 4] = '\0'; /* without the last one */
        assert_string_equal(once("zh-Hans", lexicon, phrase), "");
    }
}

/* Alternatives on lines of their own are read in time that grows with their number. */
static void a_hundred_thousand_alternatives(void **state)
{
    (void)state;
    size_t cap = 1400000;
    char *lexicon = tr_malloc(cap);
    assert_non_null(lexicon);
    size_t n = (size_t)snprintf(lexicon, cap, "@set many = w\n");
    for (int i = 0; i < 100000; i++)
        n += (size_t)snprintf(lexicon + n, cap - n, "| %c%c%d\n", 'a' + i % 26, 'a' + i / 26 % 26,
                              i);
    (void)snprintf(lexicon + n, cap - n, "@set many = last | v\n" A "+ hello <many>\n");
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of("en", lexicon, &err);
    tr_free(lexicon);
    assert_non_null(ear);
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello w"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello aa0"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello last"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello v"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello u"), "");
    tr_ear_free(ear);
}

static void phrases_of_strangers_are_looked_at(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t len;
        const char *says; /* "": accepted */
    } cases[] = {
#define CASE(text, says) {text, sizeof text - 1, says}
        CASE(BOM A "+\thello\r\n", ""),
        CASE(A "+ hel\0lo\n", "h.lex:2: there is a control character in this line"),
        CASE(A "+ hello\0\0\n", "h.lex:2: there is a control character in this line"),
        CASE(A "+\thel\x1B[1mlo\n", "h.lex:2: there is a control character in this line"),
        CASE(A "+\thello \xE2\x80\xAE olleh\n", "h.lex:2: there is a control character in"),
        CASE(A "+ hello\xFF\n", "h.lex:2: this is not UTF-8; save the file as UTF-8"),
        CASE("#@acts\nomega\n", "h.lex:1: a line cannot begin with #@"),
        CASE(BOM "#@acts\nomega\n", "h.lex:1: a line cannot begin with #@"),
        CASE(A "! hello\n", "h.lex:2: a scenario cannot mark a phrase as fatal"),
        CASE("@rewrite a = b\n", "h.lex:1: a house or a scenario may write act"),
#undef CASE
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct tr_buf out;
        tr_err err = {.msg = ""};
        tr_buf_init(&out, 100000);
        tr_buf_put(&out, "#@acts\nalpha\n", 13);
        size_t before = out.len;
        tr_status s = tr_lexicon_add_text(&out, cases[i].text, cases[i].len, "h.lex",
                                          TR_GUEST_SCENARIO, &err);
        if (*cases[i].says) {
            assert_int_equal(s, TR_EFORMAT);
            assert_int_equal(out.len, before);
            if (strncmp(err.msg, cases[i].says, strlen(cases[i].says)) != 0)
                fail_msg("%zu: \"%s\" should say \"%s\"", i, err.msg, cases[i].says);
        } else {
            struct tr_ear *ear = ear_of_bytes("en", (const char *)out.data, out.len, &err);
            assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "hello"), "alpha");
            tr_ear_free(ear);
        }
        tr_buf_done(&out);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_and_line_ends_of_editors_say_nothing),
        cmocka_unit_test(a_bad_byte_is_told_with_its_line),
        cmocka_unit_test(long_phrases_are_heard),
        cmocka_unit_test(a_hundred_thousand_alternatives),
        cmocka_unit_test(phrases_of_strangers_are_looked_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
