/* speech/why: each fate with the words that decided, and nothing changed by asking. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "speech/why.h"
#include "unit/speech/ear_support.h"

#define A "act alpha\n"

struct asked {
    struct tr_ear *ear;
    struct tr_hearing heard;
    struct tr_why *v;
    size_t count;
};

static struct asked ask(const char *lexicon, enum tr_moment moment, const char *text)
{
    struct asked a = {.v = NULL};
    struct tr_hearing plain;
    tr_err err = {.msg = ""};
    a.ear = ear_of("zh-Hans", lexicon, &err);
    if (!a.ear)
        fail_msg("%s", err.msg);
    assert_int_equal(
        tr_ear_why(a.ear, moment, NULL, text, strlen(text), &a.heard, &a.v, &a.count, &err), TR_OK);
    assert_int_equal(tr_ear_hear(a.ear, moment, NULL, text, strlen(text), &plain, &err), TR_OK);
    assert_int_equal(plain.count, a.heard.count);
    return a;
}

static void done(struct asked *a)
{
    tr_free(a->v);
    tr_ear_free(a->ear);
}

static void is_words(const char *text, uint32_t start, uint32_t end, const char *words)
{
    assert_int_equal(end - start, strlen(words));
    assert_memory_equal(text + start, words, strlen(words));
}

/* The only answer is this fate of these words, and these words decided. */
static void one(const char *lexicon, const char *text, enum tr_fate fate, const char *words,
                const char *by)
{
    struct asked a = ask(lexicon, TR_MOMENT_MID, text);
    const struct tr_why *found = NULL;
    for (size_t i = 0; i < a.count && !found; i++)
        if (strcmp(a.v[i].act, "alpha") == 0)
            found = &a.v[i];
    assert_non_null(found);
    assert_string_equal(tr_fate_names[found->fate], tr_fate_names[fate]);
    assert_string_equal(found->file, "t.lex");
    is_words(text, found->start, found->end, words);
    is_words(text, found->by_start, found->by_end, by);
    done(&a);
}

static void every_fate(void **state)
{
    (void)state;
    one(A "+ 稍等", "请稍等", TR_FATE_COUNTED, "稍等", "");
    one(A "when closing\n+ 稍等", "请稍等", TR_FATE_MOMENT, "稍等", "");
    one(A "at-most 2\n+ 稍等", "请稍等", TR_FATE_TOO_LONG, "稍等", "");
    one(A "at-least 9\n+ 稍等", "请稍等", TR_FATE_TOO_SHORT, "稍等", "");
    one(A "+ 稍等", "他说“稍等”", TR_FATE_QUOTED, "稍等", "");
    one(A "unless 不用\n+ 稍等", "不用，不用稍等", TR_FATE_UNLESS, "稍等", "不用");
    one(A "unless ?\n+ 稍等", "稍等？", TR_FATE_UNLESS, "稍等", "？");
    one(A "needs 请\n+ 稍等", "稍等，请", TR_FATE_NEEDS, "稍等", "");
    one(A "unless-act beta\n+ 稍等\nact beta\n+ 不", "不稍等", TR_FATE_YIELDS, "稍等", "不");
    one(A "needs-act beta\n+ 稍等\nact beta\n+ 不", "稍等", TR_FATE_ALONE, "稍等", "");
    one(A "+ 稍等\nact beta\nbeats alpha\n+ 不", "不稍等", TR_FATE_BEATEN, "稍等", "不");
    one("@guard g\nunless 不用\n" A "use g\n+ 稍等", "不用稍等", TR_FATE_UNLESS, "稍等", "不用");
    one(A "+ 稍等\n+ 等", "请稍等", TR_FATE_COUNTED, "稍等", "");
}

static void names_lines_acts_and_bounds(void **state)
{
    (void)state;
    struct asked a = ask(A "+ 稍等\nact beta\nbeats alpha\n\n+ 不", TR_MOMENT_MID, "不稍等");
    assert_int_equal(a.count, 2);
    assert_string_equal(a.v[1].act, "alpha");
    assert_int_equal(a.v[1].line, 2);
    assert_string_equal(a.v[1].by_act, "beta");
    assert_string_equal(a.v[1].by_file, "t.lex");
    assert_int_equal(a.v[1].by_line, 6);
    assert_int_equal(a.v[1].scope, TR_SCOPE_SENTENCE);
    done(&a);
    a = ask(A "\nunless-turn 不用\n+ 稍等", TR_MOMENT_MID, "稍等。不用");
    assert_int_equal(a.v[0].by_line, 3);
    assert_int_equal(a.v[0].scope, TR_SCOPE_TURN);
    assert_null(a.v[0].by_act);
    done(&a);
    a = ask(A "at-most 2\n+ 稍等", TR_MOMENT_MID, "请稍等");
    assert_int_equal(a.v[0].bound, 2);
    assert_int_equal(a.v[0].words, 3);
    done(&a);
    a = ask(A "when closing after_hold\n+ 稍等", TR_MOMENT_MID, "请稍等");
    assert_int_equal(a.v[0].moments, 1 << TR_MOMENT_CLOSING | 1 << TR_MOMENT_AFTER_HOLD);
    done(&a);
}

static void a_trainer_gets_the_short_list(void **state)
{
    (void)state;
    /* three templates for the same words, another act with the same reason twice */
    struct asked a = ask(A "+ 稍等\n+ 等\n+ 请稍等\n"
                           "act beta\nunless 请\n+ 稍等\n+ 等\n"
                           "act alpha\nwhen closing\n+ 稍",
                         TR_MOMENT_MID, "请稍等，请稍等");
    assert_in_range(a.count, 9, 20);
    size_t kept = tr_why_shorten(a.v, a.count);
    assert_int_equal(kept, 3);
    assert_string_equal(a.v[0].act, "alpha");
    assert_int_equal(a.v[0].fate, TR_FATE_COUNTED);
    assert_string_equal(a.v[1].act, "beta");
    assert_int_equal(a.v[1].fate, TR_FATE_UNLESS);
    assert_string_equal(a.v[2].act, "beta");
    assert_true(a.v[2].start > a.v[1].start);
    done(&a);
    assert_int_equal(tr_why_shorten(NULL, 0), 0);
}

static void the_product_explains_itself(void **state)
{
    (void)state;
    static const char text[] = "You said \"sorry\", but I can't help you.";
    struct tr_ear *ear = product_ear("en");
    struct tr_hearing heard;
    struct tr_why *v = NULL;
    size_t count = 0;
    bool sorry = false;
    tr_err err;
    assert_int_equal(
        tr_ear_why(ear, TR_MOMENT_MID, NULL, text, sizeof text - 1, &heard, &v, &count, &err),
        TR_OK);
    count = tr_why_shorten(v, count);
    for (size_t i = 0; i < count; i++) {
        sorry =
            sorry || (v[i].fate == TR_FATE_QUOTED && memcmp(text + v[i].start, "sorry", 5) == 0);
        assert_non_null(strstr(v[i].file, ".lex"));
        assert_true(v[i].line > 0);
    }
    assert_true(sorry);
    tr_free(v);
    tr_ear_free(ear);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_fate),
        cmocka_unit_test(names_lines_acts_and_bounds),
        cmocka_unit_test(a_trainer_gets_the_short_list),
        cmocka_unit_test(the_product_explains_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
