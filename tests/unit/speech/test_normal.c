/* speech/normal: one form for all ways of typing, and the way back. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "speech/normal.h"

static struct tr_norm norm;

static const char *form(bool chinese, const char *text)
{
    struct tr_normaliser n;
    tr_err err;
    assert_int_equal(tr_normaliser_init(&n, chinese, &err), TR_OK);
    assert_int_equal(tr_normalise(&n, text, strlen(text), false, &norm, &err), TR_OK);
    tr_normaliser_done(&n);
    return norm.text;
}

static const char *zh(const char *text)
{
    return form(true, text);
}

static const char *en(const char *text)
{
    return form(false, text);
}

static void evens_out_width_case_and_script(void **state)
{
    (void)state;
    assert_string_equal(zh("ＡＢＣ１２３"), "abc123");
    assert_string_equal(zh("雲杉裡"), "云杉里");
    assert_string_equal(zh("臺灣颱風"), "台湾台风");
    assert_string_equal(zh("等著喔"), "等着喔");
    assert_string_equal(zh("妳好"), "你好");
    assert_string_equal(en("CAF\xC3\x89"), "cafe");
    assert_string_equal(en("CAFE\xCC\x81"), "cafe"); /* combining accent */
    assert_string_equal(en("Brandão, Wójcik, Łódź, Nguyễn, Straße"),
                        "brandao, wojcik, lodz, nguyen, strasse");
    assert_string_equal(en("Иван"), "иван"); /* other scripts keep their letters */
    assert_string_equal(zh("㈱①ｶﾞ"), "(株)1ガ");
}

static void polite_and_plain_you_stay_apart(void **state)
{
    (void)state;
    assert_string_equal(zh("您"), "您");
    assert_string_equal(zh("你"), "你");
}

static void collapses_punctuation(void **state)
{
    (void)state;
    assert_string_equal(zh("好！！！"), "好!");
    assert_string_equal(zh("什么？！？"), "什么?");
    assert_string_equal(zh("好，，。行"), "好.行");
    assert_string_equal(zh("那个……嗯。。。"), "那个…嗯…");
    assert_string_equal(zh("那个...嗯"), "那个…嗯");
    assert_string_equal(zh("，，好"), "好");
    assert_string_equal(zh("再见～"), "再见");
    assert_string_equal(zh("甲、乙；丙：丁"), "甲,乙.丙,丁");
    assert_string_equal(zh(""), "");
    assert_string_equal(zh("，。！"), "");
}

static void drops_what_nobody_sees(void **state)
{
    (void)state;
    /* zero-width space, joiner, non-joiner, byte order mark, soft hyphen */
    assert_string_equal(zh("再\xE2\x80\x8B见"), "再见");
    assert_string_equal(zh("再\xE2\x80\x8D见"), "再见");
    assert_string_equal(zh("再\xE2\x80\x8C见"), "再见");
    assert_string_equal(zh("\xEF\xBB\xBF再见"), "再见");
    assert_string_equal(en("sor\xC2\xADry"), "sorry");
    /* marks of direction */
    assert_string_equal(zh("再\xE2\x80\x8F见\xE2\x80\x8E"), "再见");
    /* accents in a heap */
    assert_string_equal(en("s\xCC\xB5\xCC\xB7o\xCC\xB7\xCC\x81rry"), "sorry");
}

static void treats_spaces_by_language(void **state)
{
    (void)state;
    assert_string_equal(zh("您好 工程部  请讲"), "您好,工程部,请讲");
    assert_string_equal(zh("坐 4 号线 到 B 口"), "坐4号线,到b口");
    assert_string_equal(en("  one   moment ,please "), "one moment, please");
    assert_string_equal(en("two-bedroom flat"), "two bedroom flat");
    assert_string_equal(en("wait \xE2\x80\x94 please"), "wait, please");
    assert_string_equal(en("it\xE2\x80\x99s"), "it's");
    assert_string_equal(en("the owners' list 'now'"), "the owners list now");
}

static void keeps_numbers_and_titles_whole(void **state)
{
    (void)state;
    assert_string_equal(en("At 9.30 or 9:30, 2,300 in all."), "at 9:30 or 9:30, 2300 in all.");
    assert_string_equal(en("Mr. Lin, Mrs. Wu and Dr. Ho."), "mr lin, mrs wu and dr ho.");
    assert_string_equal(en("by 9 a.m. please"), "by 9 am please");
    assert_string_equal(en("555-0134"), "555-0134");
    assert_string_equal(zh("２.５％"), "2:5%");
    assert_string_equal(en("I know him. Sorry."), "i know him. sorry.");
}

static void drops_decoration(void **state)
{
    (void)state;
    assert_string_equal(zh("好的\xF0\x9F\x98\x8A！"), "好的!");
    assert_string_equal(en("bye \xF0\x9F\x91\x8B\xF0\x9F\x8F\xBD"), "bye");
    assert_string_equal(zh("**再见**"), "再见");
}

static bool quoted(uint32_t unit)
{
    return norm.units[unit].quoted;
}

static void remembers_quotations(void **state)
{
    (void)state;
    assert_string_equal(zh("写「小姐」吗"), "写小姐吗");
    assert_false(quoted(0));
    assert_true(quoted(1));
    assert_true(quoted(2));
    assert_false(quoted(3));
    assert_string_equal(en("say \"hi\" now"), "say hi now");
    assert_true(quoted(4));
    assert_false(quoted(7));
    /* a quotation that is never closed is none */
    assert_string_equal(zh("他说“好"), "他说好");
    assert_false(quoted(2));
}

static void knows_where_bytes_came_from(void **state)
{
    (void)state;
    static const char text[] = "\xF0\x9F\x98\x8A！Ｏ裡。";
    assert_string_equal(zh(text), "o里.");
    assert_int_equal(norm.units[0].start, 7); /* behind the emoji and the mark */
    assert_int_equal(norm.units[0].end, 10);
    assert_int_equal(norm.units[1].start, 10);
    assert_int_equal(norm.units[1].end, 13);
    assert_int_equal(norm.unit_at[1], 1);
    assert_int_equal(norm.offset[1], 1);
    /* one character that becomes several points back to itself as a whole */
    assert_string_equal(zh("㈱"), "(株)");
    assert_int_equal(norm.units[2].start, 0);
    assert_int_equal(norm.units[2].end, 3);
}

static void counts_words(void **state)
{
    (void)state;
    (void)en("One moment, please.");
    assert_int_equal(norm.words, 3);
    (void)zh("App坏了，3栋");
    assert_int_equal(norm.words, 5);
}

static void folds_single_characters(void **state)
{
    (void)state;
    assert_int_equal(tr_fold_han(0x96F2), 0x4E91);
    assert_int_equal(tr_fold_han(0x4E91), 0x4E91);
    assert_int_equal(tr_fold_han('a'), 'a');
    assert_int_equal(tr_fold_han(0x10FFFF), 0x10FFFF);
}

static void survives_extremes(void **state)
{
    (void)state;
    /* U+FDFA becomes eighteen characters; far more than fit are dropped */
    static char text[1998 + 1];
    for (size_t i = 0; i + 3 <= 1998; i += 3)
        memcpy(text + i, "\xEF\xB7\xBA", 3);
    (void)zh(text);
    assert_in_range(norm.count, 1, TR_NORM_UNITS);
    assert_in_range(norm.len, 1, TR_NORM_BYTES);
    /* a very long heap of accents on one letter */
    text[0] = 'a';
    for (size_t i = 1; i + 2 <= 1998; i += 2)
        memcpy(text + i, "\xCC\x81", 2);
    (void)en(text);
    assert_in_range(norm.count, 1, TR_NORM_UNITS);
}

static void rewrites_words(void **state)
{
    (void)state;
    struct tr_normaliser n;
    struct tr_rewrites *rw;
    tr_err err;
    static struct tr_norm from, to;
    assert_int_equal(tr_normaliser_init(&n, false, &err), TR_OK);
    assert_int_equal(tr_rewrites_new(&rw, &err), TR_OK);
    static const char *const pairs[][2] = {{"can't", "can not"}, {"i", "me"}, {"i am", "am"}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(tr_normalise(&n, pairs[i][0], strlen(pairs[i][0]), true, &from, &err), 0);
        assert_int_equal(tr_normalise(&n, pairs[i][1], strlen(pairs[i][1]), true, &to, &err), 0);
        assert_int_equal(tr_rewrites_add(rw, &from, &to, &err), TR_OK);
    }
    n.rewrites = rw;
    static const char text[] = "I can't sit. I am in.";
    assert_int_equal(tr_normalise(&n, text, strlen(text), false, &norm, &err), TR_OK);
    assert_string_equal(norm.text, "me can not sit. am in."); /* whole words, the longest */
    assert_int_equal(norm.units[3].start, 2);
    assert_int_equal(norm.units[9].end, 7);
    tr_rewrites_free(rw);
    tr_normaliser_done(&n);
}

static void refuses_what_is_too_long(void **state)
{
    (void)state;
    struct tr_normaliser n;
    tr_err err;
    size_t len = (size_t)UINT16_MAX + 1;
    char *text = tr_calloc(len + 1, 1);
    assert_non_null(text);
    memset(text, 'a', len);
    assert_int_equal(tr_normaliser_init(&n, true, &err), TR_OK);
    assert_int_equal(tr_normalise(&n, text, len, false, &norm, &err), TR_EINVAL);
    tr_normaliser_done(&n);
    tr_free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(evens_out_width_case_and_script),
        cmocka_unit_test(polite_and_plain_you_stay_apart),
        cmocka_unit_test(collapses_punctuation),
        cmocka_unit_test(drops_what_nobody_sees),
        cmocka_unit_test(treats_spaces_by_language),
        cmocka_unit_test(keeps_numbers_and_titles_whole),
        cmocka_unit_test(drops_decoration),
        cmocka_unit_test(remembers_quotations),
        cmocka_unit_test(knows_where_bytes_came_from),
        cmocka_unit_test(counts_words),
        cmocka_unit_test(folds_single_characters),
        cmocka_unit_test(survives_extremes),
        cmocka_unit_test(rewrites_words),
        cmocka_unit_test(refuses_what_is_too_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
