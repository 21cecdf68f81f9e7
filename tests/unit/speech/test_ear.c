/* speech/ear: moments, places, surnames, bounds; equal answers however often and
 * in whatever way the patterns run. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "support/twin.h"
#include "unit/speech/ear_support.h"

#define A "act alpha\n"

static struct tr_ear *must(const char *lang, const char *lexicon)
{
    tr_err err = {.msg = ""};
    struct tr_ear *ear = ear_of(lang, lexicon, &err);
    if (!ear)
        fail_msg("%s", err.msg);
    return ear;
}

static struct tr_hearing hear(struct tr_ear *ear, const char *text)
{
    struct tr_hearing h;
    tr_err err;
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err), TR_OK);
    return h;
}

static void moments_bind_blocks(void **state)
{
    (void)state;
    struct tr_ear *ear = must("zh-Hans", A "when first_turn_late\n+ 久等\nact beta\n"
                                           "when after_hold\n+ 久等\nact gamma\n+ 久等");
    assert_string_equal(heard(ear, TR_MOMENT_FIRST_TURN_LATE, NULL, "久等了"), "alpha gamma");
    assert_string_equal(heard(ear, TR_MOMENT_AFTER_HOLD, NULL, "久等了"), "beta gamma");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "久等了"), "gamma");
    tr_ear_free(ear);
    for (int m = 0; m < TR_MOMENT_COUNT; m++)
        assert_non_null(tr_moment_names[m]);
}

static void places_are_bytes_of_the_text_as_given(void **state)
{
    (void)state;
    static const char text[] = "\xF0\x9F\x98\x8A 好的，請稍等！！再見～";
    struct tr_ear *ear = must("zh-Hant", A "+ 请稍等\nact beta\n+ 再见\nact gamma\n+ [,]好的[,]");
    struct tr_hearing h = hear(ear, text);
    assert_int_equal(h.count, 3);
    assert_string_equal(h.acts[0].act, "gamma");
    assert_memory_equal(text + h.acts[0].start, "好的", 6); /* without the comma */
    assert_int_equal(h.acts[0].end - h.acts[0].start, 6);
    assert_string_equal(h.acts[1].act, "alpha");
    assert_memory_equal(text + h.acts[1].start, "請稍等", 9);
    assert_int_equal(h.acts[1].end - h.acts[1].start, 9);
    assert_string_equal(h.acts[2].act, "beta");
    assert_memory_equal(text + h.acts[2].start, "再見", 6);
    tr_ear_free(ear);
}

/* With and without an index: in Chinese a row of Latin letters is one word. */
static void latin_words_are_whole_words_in_chinese(void **state)
{
    (void)state;
    struct tr_ear *ear = must("zh-Hans", A "+ (ok|行)啦\nact beta\n+ vip");
    for (int exhaustive = 0; exhaustive < 2; exhaustive++) {
        tr_ear_set_exhaustive(ear, exhaustive);
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "OK啦，VIP室"), "alpha beta");
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "book啦，vips"), "");
        assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "行啦，vips，3号vip"), "alpha beta");
    }
    tr_ear_free(ear);
}

static void an_act_is_reported_once_at_its_first_place(void **state)
{
    (void)state;
    struct tr_ear *ear = must("en", A "+ sorry\n+ very sorry");
    struct tr_hearing h = hear(ear, "I am very sorry, so sorry");
    assert_int_equal(h.count, 1);
    assert_int_equal(h.acts[0].start, 5); /* the first, and its longest template */
    assert_int_equal(h.acts[0].end, 15);
    assert_false(h.acts[0].fatal);
    tr_ear_free(ear);
}

static void fatal_words_are_marked_and_shown(void **state)
{
    (void)state;
    struct tr_ear *ear = must("zh-Hans", A "+ 烦\n! 滚出去");
    struct tr_hearing h = hear(ear, "烦死了，滚出去");
    assert_int_equal(h.count, 1);
    assert_true(h.acts[0].fatal);
    assert_int_equal(h.acts[0].start, 12); /* the fatal words, not the first ones */
    assert_false(hear(ear, "烦死了").acts[0].fatal);
    tr_ear_free(ear);
}

static void surnames(void **state)
{
    (void)state;
    struct tr_ear *ear = must("zh-Hans", "@set sn = 张|李|欧阳\n" A "+ <sn>(先生|女士)");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "好的张先生"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "好的歐陽女士"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "这位先生"), "");
    assert_string_equal(heard(ear, TR_MOMENT_MID, "李", "张先生"), "");
    assert_string_equal(heard(ear, TR_MOMENT_MID, "張", "张先生"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, "章", "张先生"), "");      /* sounds alike */
    assert_string_equal(heard(ear, TR_MOMENT_MID, "覃", "覃女士"), "alpha"); /* not in the set */
    assert_string_equal(heard(ear, TR_MOMENT_MID, "", "张先生"), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "李女士"), "alpha");
    tr_ear_free(ear);
    ear = must("en", A "+ (mr|ms) <sn>");
    assert_string_equal(heard(ear, TR_MOMENT_MID, NULL, "Yes, Mr. Okafor."), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, "Lin", "Yes, Ms LIN."), "alpha");
    assert_string_equal(heard(ear, TR_MOMENT_MID, "Lin", "Yes, Ms Ling."), "");
    tr_ear_free(ear);
}

static void lists_its_acts(void **state)
{
    (void)state;
    size_t count;
    struct tr_ear *ear = must("en", "act gamma\n+ x\nact alpha\n+ y\nact beta\nunless z");
    const char *const *acts = tr_ear_acts(ear, &count);
    assert_int_equal(count, 2); /* beta has no template */
    assert_string_equal(acts[0], "alpha");
    assert_string_equal(acts[1], "gamma");
    tr_ear_free(ear);
}

static void refuses_what_it_cannot_hear(void **state)
{
    (void)state;
    static char text[TR_SAY_MAX + 2];
    struct tr_hearing h = {.count = 7};
    tr_err err;
    struct tr_ear *ear = must("en", A "+ a");
    memset(text, 'a', TR_SAY_MAX + 1);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, TR_SAY_MAX + 1, &h, &err),
                     TR_EINVAL);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, "\xFF", 1, &h, &err), TR_EINVAL);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, "\xFF", "a", 1, &h, &err), TR_EINVAL);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_COUNT, NULL, "a", 1, &h, &err), TR_EINVAL);
    assert_int_equal(h.count, 7); /* untouched */
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, TR_SAY_MAX, &h, &err), TR_OK);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, "", 0, &h, &err), TR_OK);
    assert_int_equal(h.count, 0);
    tr_ear_free(ear);
}

static void a_text_full_of_matches_is_bounded(void **state)
{
    (void)state;
    static char text[TR_SAY_MAX];
    for (size_t i = 0; i + 2 <= sizeof text; i += 2)
        memcpy(text + i, "a ", 2);
    struct tr_ear *ear = must("en", A "+ a ~40 a ~40 a ~40 b\n+ a");
    struct tr_hearing h;
    tr_err err;
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, sizeof text, &h, &err), TR_OK);
    assert_int_equal(h.count, 1);
    tr_ear_free(ear);
}

static bool equal(const struct tr_hearing *a, const struct tr_hearing *b)
{
    bool same = a->count == b->count;
    for (uint32_t i = 0; i < a->count && same; i++)
        same = strcmp(a->acts[i].act, b->acts[i].act) == 0 &&
               a->acts[i].start == b->acts[i].start && a->acts[i].end == b->acts[i].end &&
               a->acts[i].fatal == b->acts[i].fatal;
    return same;
}

static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};

/* A line of a labelled file in this language. */
struct labelled {
    const char *text;
    size_t len;
    enum tr_moment moment;
};

/* The next line in the language from *at on; false at the end of the file. */
static bool next_line(const char **at, const char *lang, struct labelled *out)
{
    for (const char *s = *at; *s;) {
        const char *end = s + strcspn(s, "\n");
        const char *next = *end ? end + 1 : end;
        const char *moment = memchr(s, '\t', (size_t)(end - s));
        const char *text = moment ? memchr(moment + 1, '\t', (size_t)(end - moment - 1)) : NULL;
        const char *acts = text ? memchr(text + 1, '\t', (size_t)(end - text - 1)) : NULL;
        bool ours =
            acts && (size_t)(moment - s) == strlen(lang) && memcmp(s, lang, strlen(lang)) == 0;
        int m = 0;
        while (ours && m < TR_MOMENT_COUNT &&
               !(strlen(tr_moment_names[m]) == (size_t)(text - moment - 1) &&
                 memcmp(moment + 1, tr_moment_names[m], (size_t)(text - moment - 1)) == 0))
            m++;
        s = next;
        if (!ours || m == TR_MOMENT_COUNT)
            continue;
        *out = (struct labelled){text + 1, (size_t)(acts - text - 1), (enum tr_moment)m};
        *at = next;
        return true;
    }
    return false;
}

#define EARS 4

static struct tr_twin *product_twin(const char *lang)
{
    struct tr_buf bytes;
    struct tr_twin *twin = NULL;
    tr_err err = {.msg = ""};
    tr_buf_init(&bytes, 4u << 20);
    tr_status s = tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", lang, &bytes, &err);
    if (s == TR_OK)
        s = tr_twin_new(&twin, bytes.data, bytes.len, lang, &ear_house, &err);
    tr_buf_done(&bytes);
    if (s != TR_OK)
        fail_msg("%s", err.msg);
    return twin;
}

/* The ear as it is, one that reads the lexicon as patterns for PCRE2, one that has heard
 * everything before, and one without an index. */
static struct tr_twin *make_ears(struct tr_ear *ears[EARS], const char *lang)
{
    struct tr_twin *twin = product_twin(lang);
    for (size_t e = 0; e < EARS; e++)
        ears[e] = product_ear(lang);
    tr_ear_set_twin(ears[1], tr_twin_find, twin);
    tr_ear_set_exhaustive(ears[3], true);
    return twin;
}

/* whole: also by the ear without an index */
static void must_agree(struct tr_ear *ears[EARS], enum tr_moment moment, const char *text,
                       size_t len, bool whole)
{
    struct tr_hearing h[EARS + 1];
    tr_err err = {.msg = ""};
    for (size_t e = 0; e <= EARS; e++) { /* the third hears all twice */
        struct tr_ear *ear = ears[e < 3 || (whole && e == 3) ? e : 2];
        assert_int_equal(tr_ear_hear(ear, moment, NULL, text, len, &h[e], &err), TR_OK);
    }
    for (size_t e = 1; e <= EARS; e++)
        if (!equal(&h[0], &h[e]))
            fail_msg("ear %zu hears otherwise: %.*s", e, (int)len, text);
}

/* index: hear without one, too, which takes long */
static void agree_on(const char *file, bool all_moments, bool index, uint32_t at_least)
{
    size_t size;
    char *tsv = source_file(file, &size);
    assert_non_null(tsv);
    for (size_t l = 0; l < 3; l++) {
        struct tr_ear *ears[EARS];
        struct labelled line;
        uint32_t lines = 0;
        struct tr_twin *twin = make_ears(ears, langs[l]);
        for (const char *at = tsv; next_line(&at, langs[l], &line); lines++)
            for (int m = 0; m < TR_MOMENT_COUNT; m++)
                if (all_moments || m == (int)line.moment)
                    must_agree(ears, (enum tr_moment)m, line.text, line.len,
                               index && m == (int)line.moment);
        assert_in_range(lines, at_least, 100000);
        assert_false(tr_twin_failed(twin));
        for (size_t e = 0; e < EARS; e++)
            tr_ear_free(ears[e]);
        tr_twin_free(twin);
    }
    tr_free(tsv);
}

static void matcher_patterns_and_index_agree(void **state)
{
    (void)state;
    agree_on("tests/unit/speech/labelled.tsv", true, true, 60);
    agree_on("tests/unit/speech/dev.tsv", false, true, 200);
    agree_on("tests/unit/speech/retired.tsv", false, false, 1700);
}

/* Steps decide what is heard of hostile answers: they are the same, too, whatever was
 * heard before and whichever templates it needed. */
static void history_counts_for_nothing(void **state)
{
    (void)state;
    size_t size;
    char *tsv = source_file("tests/unit/speech/labelled.tsv", &size);
    assert_non_null(tsv);
    for (size_t l = 0; l < 3; l++) {
        struct tr_ear *ears[2] = {product_ear(langs[l]), product_ear(langs[l])};
        static struct labelled lines[1000];
        static uint32_t steps[1000];
        size_t count = 0;
        struct tr_hearing h;
        tr_err err;
        for (const char *at = tsv; count < 1000 && next_line(&at, langs[l], &lines[count]);)
            count++;
        assert_in_range(count, 60, 1000);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(
                tr_ear_hear(ears[0], lines[i].moment, NULL, lines[i].text, lines[i].len, &h, &err),
                TR_OK);
            steps[i] = tr_ear_steps(ears[0]);
        }
        for (size_t i = count; i-- > 0;) {
            assert_int_equal(
                tr_ear_hear(ears[1], lines[i].moment, NULL, lines[i].text, lines[i].len, &h, &err),
                TR_OK);
            assert_int_equal(tr_ear_steps(ears[1]), steps[i]);
        }
        tr_ear_free(ears[0]);
        tr_ear_free(ears[1]);
    }
    tr_free(tsv);
}

static size_t put(char *out, size_t n, const char *s)
{
    size_t len = strlen(s);
    memcpy(out + n, s, len);
    return n + len;
}

/* The text as another person would type it: other widths, cases and marks, things
 * that nobody sees, an emoji at the end. */
static size_t retype(char *out, const char *text, size_t len, bool chinese)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '!' || c == '?') {
            n = put(out, n, chinese ? "\xEF\xBC\x81" : "!!"); /* a wide one first */
            n -= chinese && c == '?' ? 3 : 0;
            if (c == '?')
                n = put(out, n, chinese ? "\xEF\xBC\x9F\xEF\xBC\x9F" : "??");
        } else if (letter && !chinese) {
            out[n++] = (char)(c ^ 0x20);
            n = put(out, n, i % 7 == 3 ? "\xE2\x80\x8B" : ""); /* zero-width space */
        } else {
            out[n++] = c;
        }
    }
    return put(out, n, " \xF0\x9F\x98\x8A\xE2\x80\x8F"); /* and a right-to-left mark */
}

/* What has the same normal form shows the same acts. */
static void the_manner_of_typing_does_not_matter(void **state)
{
    (void)state;
    size_t size;
    char *tsv = source_file("tests/unit/speech/dev.tsv", &size);
    assert_non_null(tsv);
    for (size_t l = 0; l < 3; l++) {
        struct tr_ear *ear = product_ear(langs[l]);
        struct labelled line;
        for (const char *at = tsv; next_line(&at, langs[l], &line);) {
            static char other[TR_SAY_MAX + 1];
            struct tr_hearing a, b;
            tr_err err = {.msg = ""};
            size_t n = line.len < 400 ? retype(other, line.text, line.len, l < 2) : 0;
            assert_int_equal(tr_ear_hear(ear, line.moment, NULL, line.text, line.len, &a, &err), 0);
            assert_int_equal(tr_ear_hear(ear, line.moment, NULL, other, n, &b, &err), 0);
            bool same = a.count == b.count;
            for (uint32_t i = 0; i < a.count && same; i++)
                same = strcmp(a.acts[i].act, b.acts[i].act) == 0;
            if (!same && n > 0)
                fail_msg("%.*s\nis heard otherwise as\n%.*s", (int)line.len, line.text, (int)n,
                         other);
        }
        tr_ear_free(ear);
    }
    tr_free(tsv);
}

/* Words of another region or script, in one lexicon for all. */
static void regions_and_scripts_are_heard_alike(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"我帮您报修", "我幫您報修"},
        {"请您稍等，我查一下物业费", "請您稍等，我查一下管理費"},
        {"我发短信给您", "我發簡訊給您"},
        {"您的手机是五零二", "您的手機是502"},
        {"您的房号是五零二，对吗？", "您的房號是５０２，對嗎？"},
        {"您的房号是五零二，对吗？", "您的房号是五〇二，对吗？"},
    };
    struct tr_ear *hans = product_ear("zh-Hans");
    struct tr_ear *hant = product_ear("zh-Hant");
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        char first[512];
        (void)snprintf(first, sizeof first, "%s", heard(hans, TR_MOMENT_MID, NULL, pairs[i][0]));
        assert_string_equal(heard(hant, TR_MOMENT_MID, NULL, pairs[i][1]), first);
    }
    tr_ear_free(hans);
    tr_ear_free(hant);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moments_bind_blocks),
        cmocka_unit_test(places_are_bytes_of_the_text_as_given),
        cmocka_unit_test(latin_words_are_whole_words_in_chinese),
        cmocka_unit_test(an_act_is_reported_once_at_its_first_place),
        cmocka_unit_test(fatal_words_are_marked_and_shown),
        cmocka_unit_test(surnames),
        cmocka_unit_test(lists_its_acts),
        cmocka_unit_test(refuses_what_it_cannot_hear),
        cmocka_unit_test(a_text_full_of_matches_is_bounded),
        cmocka_unit_test(matcher_patterns_and_index_agree),
        cmocka_unit_test(history_counts_for_nothing),
        cmocka_unit_test(the_manner_of_typing_does_not_matter),
        cmocka_unit_test(regions_and_scripts_are_heard_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
