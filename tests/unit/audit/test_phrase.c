/* A stranger's words as a template of a house's lexicon: only words are left, and the file
 * they are put into stays one that a house may bring. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/phrase.h"
#include "speech/lexguest.h"

static void words_become_templates(void **state)
{
    static const struct {
        const char *words, *template;
    } cases[] = {
        {"想问点啥，尽管跟我讲。", "想问点啥 尽管跟我讲"},
        {"  ，想问点啥？您说！ ", "想问点啥？ 您说"},
        {"“想问”『点啥』", "想问点啥"},
        {"Pour it out, I'm all ears.", "Pour it out I'm all ears"},
        {"well-known, isn’t it?", "well known isn’t it"},
        {"想|问(点)[啥]<尽>{2,9}~^$/\\跟+我#讲*", "想 问 点 啥 尽 2 9 跟 我讲"},
        {"讲讲\n  ! 坏\r\n#@act x", "讲讲! 坏 act x"},
        {"😀讲讲😀", "讲讲"},
        {"ＡＢＣ　全角 words", "ＡＢＣ 全角 words"},
        {"第３号，１０２室", "第３号 １０２室"},
        {"\xff讲\xc0讲\x01", "讲 讲"},
        {"人々〇号", "人々〇号"},
    };
    char out[TR_PHRASE_TEMPLATE_MAX + 1];
    tr_err err;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (tr_phrase_template(cases[i].words, out, &err) != TR_OK)
            fail_msg("%s: %s", cases[i].words, err.msg);
        assert_string_equal(out, cases[i].template);
    }
}

static void too_little_or_too_much_is_refused(void **state)
{
    static const char *const few[] = {"", "。", "好", "ok", "a b", "|()", "\n", "😀", "yes sir"};
    char out[TR_PHRASE_TEMPLATE_MAX + 1] = "untouched", many[4000];
    tr_err err;
    (void)state;
    for (size_t i = 0; i + 1 < sizeof few / sizeof *few; i++) {
        if (tr_phrase_template(few[i], out, &err) != TR_EINVAL)
            fail_msg("\"%s\" was taken as \"%s\"", few[i], out);
        assert_true(err.msg[0] != '\0');
    }
    assert_int_equal(tr_phrase_template(few[sizeof few / sizeof *few - 1], out, &err), TR_OK);
    for (size_t i = 0; i + 3 < sizeof many; i += 3)
        memcpy(many + i, "讲", 4);
    assert_int_equal(tr_phrase_template(many, out, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "too long"));
}

static void append(struct tr_buf *file, const struct tr_phrase *phrase)
{
    struct tr_buf out;
    tr_buf_init(&out, 1 << 16);
    tr_phrase_append(file, phrase, &out);
    assert_int_equal(out.status, TR_OK);
    tr_buf_done(file);
    *file = out;
}

static size_t count_of(const struct tr_buf *file, const char *line)
{
    size_t n = 0, len = strlen(line);
    for (size_t i = 0; i + len <= file->len; i++)
        n += memcmp(file->data + i, line, len) == 0;
    return n;
}

/* Whatever stands in the note, a house may bring the file, and a phrase stands there once. */
static void the_file_stays_a_houses_own(void **state)
{
    static const char *const notes[] = {"",
                                        "好",
                                        "a\n+ b\n! c\nact d",
                                        "#@file x\n#@acts",
                                        "\x01\x02\xff",
                                        "……………………………………………………………………………………………………………………………………………………"};
    struct tr_buf file = {0}, lexicon;
    tr_err err;
    char template[TR_PHRASE_TEMPLATE_MAX + 1];
    (void)state;
    tr_buf_init(&file, 1 << 16);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        (void)snprintf(template, sizeof template, "尽管跟我讲 %zu", i);
        const struct tr_phrase phrase = {.act = i % 2 ? "greet" : "offer_help",
                                         .template = template,
                                         .first_turn = i % 3 == 0,
                                         .note = notes[i],
                                         .date = "2026-11-23T08:00:00Z",
                                         .contest = (int64_t)i + 1,
                                         .run = 7};
        append(&file, &phrase);
        append(&file, &phrase); /* after a crash it is there already */
        tr_buf_init(&lexicon, 1 << 17);
        if (tr_lexicon_add_text(&lexicon, file.data, file.len, "h/contested.zh.lex", TR_GUEST_HOUSE,
                                &err) != TR_OK)
            fail_msg("%s", err.msg);
        tr_buf_done(&lexicon);
        assert_int_equal(count_of(&file, "\n  + "), i + 1);
        assert_int_equal(count_of(&file, "\nact "), i + 1);
    }
    assert_int_equal(count_of(&file, "# Ways of saying"), 1);
    assert_int_equal(count_of(&file, "\n  when first_turn "), 2);
    tr_buf_done(&file);
}

/* The same words are the same phrase only where they are heard at the same moments. */
static void a_narrower_block_is_another_phrase(void **state)
{
    static const struct {
        const char *file;
        bool first_turn, there;
    } cases[] = {
        {"act greet\n  + 讲讲\n", false, true},
        {"act greet\n  + 讲讲\n", true, true},
        {"act greet\r\n\t+ 讲讲 \r\n", false, true},
        {"act greet\n  + 讲讲", true, true},
        {"act greet\n  when first_turn first_turn_late outbound_first\n  + 讲讲\n", true, true},
        {"act greet\n  when first_turn first_turn_late outbound_first\n  + 讲讲\n", false, false},
        {"act greet\n  when closing\n  + 讲讲\n", true, false},
        {"act greet\n  + 讲讲\n  unless 不\n", false, false},
        {"act greet\n  + 讲讲\n  # 好\n\nact thank\n  unless 不\n  + 多谢\n", false, true},
        {"act greet\n  when closing\n  + 讲讲\nact greet\n  + 讲讲\n", false, true},
        {"act thank\n  + 讲讲\n", false, false},
        {"# act greet\n  + 讲讲\n", false, false},
        {"act greet\n  + 讲讲吧\n", false, false},
        {"", false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tr_buf old, now;
        const struct tr_phrase phrase = {.act = "greet",
                                         .template = "讲讲",
                                         .first_turn = cases[i].first_turn,
                                         .note = "",
                                         .date = "2026-11-23"};
        tr_buf_init(&old, 4096);
        tr_buf_init(&now, 4096);
        tr_buf_put(&old, cases[i].file, strlen(cases[i].file));
        tr_phrase_append(&old, &phrase, &now);
        if ((now.len == old.len) != cases[i].there)
            fail_msg("case %d: %.*s", (int)i, (int)now.len, (const char *)now.data);
        tr_buf_done(&old);
        tr_buf_done(&now);
    }
}

/* A file among joined ones can be taken out, and nothing else. */
static void one_file_is_taken_out(void **state)
{
    struct tr_buf all, without;
    tr_err err;
    (void)state;
    tr_buf_init(&all, 4096);
    tr_buf_init(&without, 4096);
    static const char *const names[] = {"a/zh.lex", "a/contested.zh.lex", "a/zh-Hans.lex"};
    for (int i = 0; i < 3; i++)
        assert_int_equal(
            tr_lexicon_add_text(&all, "act greet\n+ 您好\n", 19, names[i], TR_GUEST_HOUSE, &err),
            TR_OK);
    tr_lexicon_without(all.data, all.len, "a/contested.zh.lex", &without);
    assert_int_equal(count_of(&without, "#@file "), 2);
    assert_int_equal(count_of(&without, "contested"), 0);
    assert_int_equal(count_of(&without, "act greet\n"), 2);
    tr_buf_reset(&without);
    tr_lexicon_without(all.data, all.len, "a/contested.zh", &without);
    assert_int_equal(without.len, all.len);
    assert_memory_equal(without.data, all.data, all.len);
    tr_buf_done(&all);
    tr_buf_done(&without);
}

static void acts_that_cost_points_are_refused(void **state)
{
    tr_err err;
    (void)state;
    assert_int_equal(tr_phrase_act(TR_SOURCE_DIR, "offer_help", &err), TR_OK);
    assert_int_equal(tr_phrase_act(TR_SOURCE_DIR, "slang", &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "costs points"));
    assert_int_equal(tr_phrase_act(TR_SOURCE_DIR, "offer_hel", &err), TR_EINVAL);
    assert_int_equal(tr_phrase_act(TR_SOURCE_DIR, "", &err), TR_EINVAL);
    assert_int_equal(tr_phrase_act("/nowhere", "offer_help", &err), TR_ENOTFOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_become_templates),
        cmocka_unit_test(too_little_or_too_much_is_refused),
        cmocka_unit_test(the_file_stays_a_houses_own),
        cmocka_unit_test(a_narrower_block_is_another_phrase),
        cmocka_unit_test(one_file_is_taken_out),
        cmocka_unit_test(acts_that_cost_points_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
