/* Where lines end, and which font draws what: kinsoku in both Chinese scripts,
 * Latin words among Chinese, addresses and words wider than a line, boxes too
 * narrow for anything, ellipses; quotes and apostrophes by language; letters from
 * right to left. */
#include <stdlib.h>
#include <string.h>

#include "app/type_inside.h"
#include "base/utf8.h"
#include "cmocka_all.h"
#include "kit.h"

#define LINES 256

static int width(const struct kit *k, const char *text, size_t len)
{
    return tr_type_width(k->type, TR_FACE_BODY, text, len);
}

static bool is_one_of(const char *text, size_t len, const char *marks, bool at_end)
{
    uint32_t cp, wanted = 0;
    for (size_t at = 0; at < len;) {
        at += tr_utf8_next(text + at, len - at, &cp);
        if (wanted == 0 || at_end)
            wanted = cp;
    }
    for (size_t at = 0, n = strlen(marks); at < n;) {
        at += tr_utf8_next(marks + at, n - at, &cp);
        if (len > 0 && cp == wanted)
            return true;
    }
    return false;
}

/* Lines follow each other, leave out nothing but space, begin and end between
 * clusters, and fit unless a single cluster does not. Gives their number. */
static size_t check_lines(const struct kit *k, const char *text, int w, struct tr_type_line *lines)
{
    size_t n = tr_type_break(k->type, TR_FACE_BODY, text, w, lines, LINES);
    size_t at = 0, len = strlen(text);
    assert_in_range(n, 1, LINES);
    for (size_t i = 0; i < n; i++) {
        const char *line = text + lines[i].start;
        size_t bytes = lines[i].end - lines[i].start;
        for (uint32_t cp; at < lines[i].start;) {
            at += tr_utf8_next(text + at, len - at, &cp);
            if (!(cp <= ' ' || cp == 0x3000 || cp == 0x2028 || cp == 0x2029))
                fail_msg("U+%04X is lost between lines", (unsigned)cp);
        }
        assert_true(lines[i].start == at && lines[i].end >= at);
        assert_int_equal(lines[i].width, width(k, line, bytes));
        if (tr_type_step(k->type, line, bytes, 0, true) < bytes && lines[i].width > w)
            fail_msg("line %d is %d pixels wide in %d: %.*s", (int)i, lines[i].width, w, (int)bytes,
                     line);
        /* a line begins where a caret may stand */
        size_t before = tr_type_step(k->type, text, len, lines[i].start, false);
        assert_true(lines[i].start == 0 ||
                    tr_type_step(k->type, text, len, before, true) == lines[i].start);
        at = lines[i].end;
    }
    return n;
}

static void check_kinsoku(const struct kit *k, const char *text, int w)
{
    static const char no_start[] = "、。，！？：；）」』》”’…%％～ー々";
    static const char no_end[] = "（「『《“‘￥";
    struct tr_type_line lines[LINES];
    size_t n = check_lines(k, text, w, lines);
    for (size_t i = 0; i < n; i++) {
        const char *line = text + lines[i].start;
        size_t len = lines[i].end - lines[i].start;
        if (i > 0 && is_one_of(line, len, no_start, false))
            fail_msg("at %d pixels a line begins with %.*s", w, (int)len, line);
        if (i + 1 < n && is_one_of(line, len, no_end, true))
            fail_msg("at %d pixels a line ends with %.*s", w, (int)len, line);
    }
}

static const char *const hans[] = {
    "“您好，请问是第三环家具厂吗？”他说：（上个星期）我订了一张桌子、两把椅子……还没有送来！",
    "他说：『请转接「客服部」（三楼）的周经理，好吗？』我答：“可以，请稍等。”《订单》写着￥98！",
    "请稍等，我马上帮您转接到 Morning Star Stationery 的 Ms Zhou；分机是 6258，可以吗？",
};
static const char *const hant[] = {
    "「您好，請問是第三環家具廠嗎？」他說：（上個星期）我訂了一張桌子、兩把椅子……還沒有送來！",
    "他說：『請轉接「客服部」（三樓）的周經理，好嗎？』我答：「可以，請稍候。」《訂單》寫著￥98！",
    "請稍候，我馬上幫您轉接到 Morning Star Stationery 的 Ms Zhou；分機是 6258，可以嗎？",
};

static void marks_stay_where_they_belong(void **state)
{
    struct kit *k = *state;
    int em = k->theme.size[TR_FACE_BODY];
    for (int lang = TR_LANG_ZH_HANS; lang <= TR_LANG_ZH_HANT; lang++) {
        assert_int_equal(tr_type_change(k->type, &k->theme, (enum tr_lang)lang, NULL), TR_OK);
        for (size_t t = 0; t < 3; t++)
            for (int w = 7 * em; w < 60 * em; w += 5)
                check_kinsoku(k, (lang == TR_LANG_ZH_HANS ? hans : hant)[t], w);
    }
}

static void words_among_chinese_stay_whole(void **state)
{
    struct kit *k = *state;
    static const char text[] = "请稍等，我马上帮您转接到 Morning Star Stationery 的 Ms Zhou 那里去";
    int widest = width(k, "Stationery", 10) + 2;
    for (int w = widest; w < 700; w += 7) {
        struct tr_type_line lines[LINES];
        size_t n = check_lines(k, text, w, lines);
        for (size_t i = 0; i + 1 < n; i++) {
            char before = text[lines[i].end - 1], after = text[lines[i + 1].start];
            bool inside = (unsigned char)before < 0x80 && (unsigned char)after < 0x80 &&
                          lines[i].end == lines[i + 1].start;
            assert_false(inside);
        }
    }
}

static void addresses_and_endless_words_are_cut(void **state)
{
    struct kit *k = *state;
    static const char *const texts[] = {
        "请看 https://example.org/a/very/long/path/with?query=parameters&and=more 谢谢",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten",
        "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧",
        "e\u0301\u0323e\u0301\u0323e\u0301\u0323e\u0301\u0323",
        "🇨🇳🇹🇼🇨🇳🇹🇼🇨🇳🇹🇼🇨🇳🇹🇼",
        "………………………………………………………………",
        "。。。。。。。。。。。。。。。。。。。。",
        "（（（（（（（（（（（（（（（（（（（（",
    };
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++)
        for (int w = 1; w < 500; w = w < 40 ? w + 3 : w + 29) {
            struct tr_type_line lines[LINES];
            size_t n = check_lines(k, texts[t], w, lines);
            assert_true(n <= strlen(texts[t]));
        }
}

/* A segment wider than the line is cut between clusters, and even there a mark
 * stays with what it belongs to. */
static void marks_stay_in_words_that_are_cut(void **state)
{
    struct kit *k = *state;
    static const char word[] = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
    char text[128];
    struct tr_type_line lines[LINES];
    for (size_t len = 12; len < sizeof word; len++) {
        SDL_snprintf(text, sizeof text, "%.*s，好", (int)len, word);
        if (!tr_utf8_valid(text, strlen(text)))
            continue;
        for (int w = 60; w < 140; w += 9) {
            size_t n = check_lines(k, text, w, lines);
            for (size_t i = 1; i < n; i++)
                assert_false(
                    is_one_of(text + lines[i].start, lines[i].end - lines[i].start, "，", false));
        }
    }
}

static void separators_and_tabs(void **state)
{
    struct kit *k = *state;
    struct tr_type_line l[8];
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY, "one\u2028two\u2029three", 300, l, 8), 3);
    assert_true(l[0].end == 3 && l[1].start == 6 && l[1].end == 9 && l[2].start == 12);
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY, "一\u2028二", 0, l, 8), 2);
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY, "one\ttwo", 0, l, 8), 1);
    assert_int_equal(l[0].width, width(k, "one two", 7));
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY, "one\ttwo", width(k, "one", 3) + 1, l, 8),
                     2);
    assert_true(l[0].end == 3 && l[1].start == 4);
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY, "\t\t \u3000", 50, l, 8), 1);
    assert_int_equal(l[0].width, 0); /* nothing but space */
    assert_int_equal(tr_type_break(k->type, TR_FACE_BODY,
                                   "a\xc2\xa0"
                                   "b c",
                                   1000, l, 8),
                     1);
}

static void boxes_too_narrow_for_anything(void **state)
{
    struct kit *k = *state;
    static const char *const texts[] = {"您好，请稍等。",
                                        "Good morning",
                                        "👨‍👩‍👧 family",
                                        "https://example.org",
                                        "\u2028\t\u2028",
                                        "（「『“”』」）",
                                        "",
                                        " "};
    struct tr_type_line lines[LINES];
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        for (int w = 1; w <= 20; w++)
            (void)check_lines(k, texts[t], w, lines);
        for (int w = -3; w <= 20; w += 3) {
            kit_begin(k);
            SDL_Rect box = {10, 10, w, 20};
            tr_ui_text(k->ui, "t", box, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_MIDDLE, texts[t]);
            tr_ui_text(k->ui, "r", box, TR_FACE_HUGE, TR_TINT_TEXT, TR_ALIGN_RIGHT, texts[t]);
            tr_ui_text_part(k->ui, "p", box, TR_FACE_BODY, TR_TINT_TEXT, texts[t], 5);
            assert_true(tr_ui_text_height(k->ui, TR_FACE_BODY, w, texts[t]) > 0);
            kit_end(k);
        }
    }
}

static void an_ellipsis_splits_no_cluster(void **state)
{
    struct kit *k = *state;
    static const char *const texts[] = {
        "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 and more",
        "e\u0301\u0323e\u0301\u0323e\u0301\u0323xyz",
        "🇨🇳🇹🇼🇨🇳🇹🇼🇨🇳🇹🇼",
        "您好，请问是第三环家具厂吗",
        "क्षिक्षिक्षि",
    };
    kit_begin(k); /* the kit knows the type from its first frame on */
    kit_end(k);
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        size_t len = strlen(texts[t]);
        for (int w = -5; w < 300; w += 3) {
            size_t fit = tr_ui_before_dots(k->ui, TR_FACE_BODY, texts[t], len, w);
            assert_true(fit == 0 || width(k, texts[t], fit) <= w);
            size_t back = tr_type_step(k->type, texts[t], len, fit, false);
            assert_true(fit == 0 || tr_type_step(k->type, texts[t], len, back, true) == fit);
            size_t more = tr_type_step(k->type, texts[t], len, fit, true);
            assert_true(fit == len || width(k, texts[t], more) > w - 2); /* nor less than fits */
        }
    }
    /* what is cut stays in its box */
    for (int w = 5; w < 200; w += 13) {
        kit_begin(k);
        SDL_Rect box = {100, 100, w, tr_type_line_height(k->type, TR_FACE_BODY)};
        tr_ui_text(k->ui, "t", box, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT,
                   "您好，请问是第三环家具厂吗？我订了一张桌子。");
        kit_end(k);
        const struct ui_item *item = kit_item(k, "t");
        assert_true(item->cut && item->text_box.w <= w);
        for (int x = 100 + w; x < 100 + w + 60; x++)
            for (int y = 100; y < 130; y++)
                assert_int_equal(screen_pixel(&k->screen, x, y), 0xffffff);
    }
}

static void of_a_megabyte_only_the_beginning_is_broken(void **state)
{
    struct kit *k = *state;
    size_t bytes = 1 << 20;
    char *much = malloc(bytes + 1);
    assert_non_null(much);
    static const char *const units[] = {"a", "您", "ab "};
    for (int u = 0; u < 3; u++) {
        size_t n = strlen(units[u]), at = 0;
        for (; at + n <= bytes; at += n)
            memcpy(much + at, units[u], n);
        much[at] = '\0';
        struct tr_type_line *lines = malloc(20000 * sizeof *lines);
        assert_non_null(lines);
        size_t count = tr_type_break(k->type, TR_FACE_BODY, much, 600, lines, 20000);
        assert_in_range(count, 100, 20000);
        assert_true(lines[count - 1].end <= TR_TYPE_BREAK_MAX);
        assert_true(lines[count - 1].end > TR_TYPE_BREAK_MAX - 600);
        assert_true(tr_utf8_valid(much + lines[count - 1].start,
                                  lines[count - 1].end - lines[count - 1].start));
        free(lines);
    }
    free(much);
}

static void words_are_found(void **state)
{
    struct kit *k = *state;
    static const struct {
        const char *text;
        size_t at, from, to;
    } words[] = {{"one two", 0, 0, 3},      {"one two", 1, 0, 3},    {"one two", 3, 3, 4},
                 {"one two", 7, 4, 7},      {"谢谢，再见", 3, 0, 6}, {"谢谢，再见", 6, 6, 9},
                 {"谢谢，再见", 15, 9, 15}, {"", 0, 0, 0},           {"a", 99, 0, 1}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t from = 77, to = 77;
        tr_type_word(k->type, words[i].text, strlen(words[i].text), words[i].at, &from, &to);
        assert_int_equal(from, words[i].from);
        assert_int_equal(to, words[i].to);
    }
    static const char text[] = "one, two";
    assert_int_equal(tr_type_step_word(k->type, text, 8, 0, true), 5);
    assert_int_equal(tr_type_step_word(k->type, text, 8, 5, true), 8);
    assert_int_equal(tr_type_step_word(k->type, text, 8, 8, false), 5);
    assert_int_equal(tr_type_step_word(k->type, text, 8, 5, false), 0);
    assert_int_equal(tr_type_step_word(k->type, text, 8, 0, false), 0);
    assert_int_equal(tr_type_step_word(k->type, text, 8, 8, true), 8);
}

/* ---- fonts ------------------------------------------------------------------------- */

static void quotes_are_narrow_in_english(void **state)
{
    struct kit *k = *state;
    int em = k->theme.size[TR_FACE_BODY];
    static const char *const quotes[] = {"“", "”", "‘", "’"};
    for (int face = 0; face < TR_FACE_COUNT; face++)
        for (size_t i = 0; i < 4; i++) {
            int w = tr_type_width(k->type, (enum tr_face)face, quotes[i], 3);
            assert_in_range(w, 1, k->theme.size[face] * 7 / 10);
        }
    int with = width(k, "It’s", strlen("It’s")), without = width(k, "Its", 3);
    assert_true(with - without < em / 2);
    /* Chinese names in it come from the face with the usual forms */
    struct tr_run runs[8];
    char out[128];
    static const char text[] = "Ms 周 said “hello”";
    size_t n = tr_type_runs(k->type, TR_FACE_BODY, text, strlen(text), out, runs, 8);
    assert_int_equal(n, 3);
    assert_true(runs[0].source == 0 && runs[1].source == 1 && runs[2].source == 0);
    assert_string_equal(out, text);
}

static void quotes_are_wide_in_chinese(void **state)
{
    struct kit *k = *state;
    int em = k->theme.size[TR_FACE_BODY];
    assert_true(width(k, "“", 3) > em * 8 / 10);
    assert_true(width(k, "他说“好”", strlen("他说“好”")) > em * 46 / 10);
    /* but the apostrophe of a Latin word is none of theirs */
    int with = width(k, "Zhou’s", strlen("Zhou’s")), without = width(k, "Zhous", 5);
    assert_true(with - without < em / 2);
    struct tr_run runs[8];
    char out[64];
    (void)tr_type_runs(k->type, TR_FACE_BODY, "’tis ‘好’", strlen("’tis ‘好’"), out, runs, 8);
    assert_string_equal(out, "’tis ‘好’"); /* at the edge of a word it is a quote */
    (void)tr_type_runs(k->type, TR_FACE_BODY, "It’s", strlen("It’s"), out, runs, 8);
    assert_string_equal(out, "It's");
}

static void letters_from_right_to_left(void **state)
{
    struct kit *k = *state;
    struct tr_run runs[8];
    char out[128];
    static const char text[] = "abc שלום עולם 12 def";
    size_t n = tr_type_runs(k->type, TR_FACE_BODY, text, strlen(text), out, runs, 8);
    assert_int_equal(n, 3);
    assert_true(!runs[0].rtl && runs[1].rtl && !runs[2].rtl);
    assert_memory_equal(out + runs[1].start, "שלום עולם", strlen("שלום עולם"));
    /* the word is drawn from the right: its first letter stands last */
    kit_begin(k);
    tr_type_draw(k->type, TR_FACE_BODY, "של", strlen("של"), 100, 100, 0x000000ff);
    kit_end(k);
    uint32_t *word = screen_copy(&k->screen);
    kit_begin(k);
    tr_type_draw(k->type, TR_FACE_BODY, "ל", strlen("ל"), 100, 100, 0x000000ff);
    tr_type_draw(k->type, TR_FACE_BODY, "ש", strlen("ש"), 100 + width(k, "ל", 2), 100, 0x000000ff);
    kit_end(k);
    uint32_t *letters = screen_copy(&k->screen);
    size_t differ = 0, ink = 0;
    for (size_t i = 0; i < (size_t)KIT_W * KIT_H; i++) {
        ink += letters[i] != 0xffffff;
        differ += (word[i] < 0x808080) != (letters[i] < 0x808080);
    }
    assert_true(ink > 40);
    assert_true(differ < ink / 3); /* kerning and rounding move a column or two */
    SDL_free(word);
    SDL_free(letters);
}

#define WITH_KIT(test) cmocka_unit_test_setup_teardown(test, kit_setup, kit_teardown)
#define IN_ENGLISH(test) cmocka_unit_test_setup_teardown(test, kit_setup_english, kit_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_KIT(marks_stay_where_they_belong),
        WITH_KIT(words_among_chinese_stay_whole),
        WITH_KIT(addresses_and_endless_words_are_cut),
        WITH_KIT(marks_stay_in_words_that_are_cut),
        WITH_KIT(separators_and_tabs),
        WITH_KIT(boxes_too_narrow_for_anything),
        WITH_KIT(an_ellipsis_splits_no_cluster),
        WITH_KIT(of_a_megabyte_only_the_beginning_is_broken),
        WITH_KIT(words_are_found),
        IN_ENGLISH(quotes_are_narrow_in_english),
        WITH_KIT(quotes_are_wide_in_chinese),
        WITH_KIT(letters_from_right_to_left),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
