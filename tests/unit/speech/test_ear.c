/* speech/ear: moments, places, surnames, bounds; equal answers however often and
 * in whatever way the patterns run. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
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

static struct tr_ear *product_ear(const char *lang)
{
    struct tr_buf bytes;
    struct tr_ear *ear = NULL;
    tr_err err = {.msg = ""};
    tr_buf_init(&bytes, 4u << 20);
    tr_status s = tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", lang, &bytes, &err);
    if (s == TR_OK)
        s = tr_ear_new(&ear, bytes.data, bytes.len, lang, NULL, &err);
    tr_buf_done(&bytes);
    if (s != TR_OK)
        fail_msg("%s", err.msg);
    return ear;
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

/* Every labelled line by four ears: interpreter, machine code from the start, one
 * that switches over while it hears, and one without an index; the third hears
 * all twice. */
static void machine_code_interpreter_and_index_agree(void **state)
{
    (void)state;
    size_t len;
    char *tsv = source_file("tests/unit/speech/labelled.tsv", &len);
    assert_non_null(tsv);
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    for (size_t l = 0; l < 3; l++) {
        struct tr_ear *ears[4];
        static const enum tr_jit jits[] = {TR_JIT_NEVER, TR_JIT_AT_ONCE, TR_JIT_AUTO, TR_JIT_AUTO};
        for (size_t e = 0; e < 4; e++) {
            ears[e] = product_ear(langs[l]);
            tr_ear_set_jit(ears[e], jits[e]);
        }
        tr_ear_set_exhaustive(ears[3], true);
        uint32_t lines = 0;
        for (const char *s = tsv; *s; s = strchr(s, '\n') + 1) {
            const char *tab = strchr(s, '\t');
            if (strncmp(s, langs[l], strlen(langs[l])) != 0 || tab[-1] == ' ')
                continue;
            const char *text = strchr(tab + 1, '\t') + 1;
            size_t n = (size_t)(strchr(text, '\t') - text);
            for (int m = 0; m < TR_MOMENT_COUNT; m++) {
                struct tr_hearing h[5];
                tr_err err;
                for (size_t e = 0; e < 5; e++)
                    assert_int_equal(tr_ear_hear(ears[e < 4 ? e : 2], (enum tr_moment)m, NULL, text,
                                                 n, &h[e], &err),
                                     TR_OK);
                if (!equal(&h[0], &h[1]) || !equal(&h[0], &h[2]) || !equal(&h[0], &h[3]) ||
                    !equal(&h[0], &h[4]))
                    fail_msg("%s: heard in two ways: %.*s", langs[l], (int)n, text);
            }
            lines++;
        }
        assert_in_range(lines, 60, 100000);
        for (size_t e = 0; e < 4; e++)
            tr_ear_free(ears[e]);
    }
    tr_free(tsv);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moments_bind_blocks),
        cmocka_unit_test(places_are_bytes_of_the_text_as_given),
        cmocka_unit_test(an_act_is_reported_once_at_its_first_place),
        cmocka_unit_test(fatal_words_are_marked_and_shown),
        cmocka_unit_test(surnames),
        cmocka_unit_test(lists_its_acts),
        cmocka_unit_test(refuses_what_it_cannot_hear),
        cmocka_unit_test(a_text_full_of_matches_is_bounded),
        cmocka_unit_test(machine_code_interpreter_and_index_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
