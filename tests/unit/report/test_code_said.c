/* Every code in the languages of the trainers: what it means and what to do about it
 * is in both catalogues, and only English readers do without. */
#include "cmocka_all.h"

#include <string.h>

#include "report/code_said.h"
#include "report/say.h"
#include "script/codes.h"

static int tell(const char *code, enum tr_lang lang, const char *what)
{
    print_message("%s: %s %s\n", tr_lang_names[lang], code, what);
    return 1;
}

/* A whole Chinese sentence that is not the English one. */
static bool is_chinese(const char *text, const char *english)
{
    static const char stop[] = "。";
    size_t len = strlen(text);
    size_t end = sizeof stop - 1;
    return len > end && strcmp(text + len - end, stop) == 0 && strcmp(text, english) != 0;
}

static void every_code_is_said_in_chinese(void **state)
{
    static const enum tr_lang langs[] = {TR_LANG_ZH_HANS, TR_LANG_ZH_HANT};
    size_t count;
    const struct tr_code_info *codes = tr_codes(&count);
    int wrong = 0;
    (void)state;
    for (size_t l = 0; l < sizeof langs / sizeof *langs; l++) {
        tr_texts_use(langs[l]);
        for (size_t i = 0; i < count; i++) {
            struct tr_finding f = {.severity = codes[i].severity};
            tr_code_text(codes[i].number, f.code);
            if (!is_chinese(tr_finding_meaning(&f), codes[i].meaning) ||
                !tr_finding_wants_meaning(&f))
                wrong += tell(f.code, langs[l], "has no meaning");
            if (!is_chinese(tr_finding_advice(&f), tr_code_advice(codes[i].number)))
                wrong += tell(f.code, langs[l], "has no advice");
        }
    }
    assert_true(count > 50);
    assert_int_equal(wrong, 0);
}

/* Mainland and Taiwan write one sentence each; one copied over the other shows. */
static void the_two_are_not_one(void **state)
{
    size_t count;
    const struct tr_code_info *codes = tr_codes(&count);
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < count; i++) {
        const char *english = tr_code_advice(codes[i].number);
        char code[8];
        tr_code_text(codes[i].number, code);
        tr_texts_use(TR_LANG_ZH_HANS);
        const char *mainland = tr_say(english);
        tr_texts_use(TR_LANG_ZH_HANT);
        if (strcmp(mainland, tr_say(english)) == 0)
            wrong += tell(code, TR_LANG_ZH_HANT, "has the advice of zh-Hans");
    }
    assert_int_equal(wrong, 0);
}

static void english_needs_no_more(void **state)
{
    struct tr_finding f = {.code = "TR012"};
    (void)state;
    tr_texts_use(TR_LANG_EN);
    assert_false(tr_finding_wants_meaning(&f));
    assert_string_equal(tr_finding_meaning(&f), tr_code_find(TR_C_NO_BEAT)->meaning);
    assert_string_equal(tr_finding_advice(&f), tr_code_advice(TR_C_NO_BEAT));
}

static void what_is_no_code_means_nothing(void **state)
{
    struct tr_finding f = {.code = "TR999"};
    (void)state;
    tr_texts_use(TR_LANG_ZH_HANS);
    assert_false(tr_finding_wants_meaning(&f));
    assert_string_equal(tr_finding_meaning(&f), "");
    assert_string_equal(tr_finding_advice(&f), "");
}

static void the_first_of_a_kind(void **state)
{
    static struct {
        char file[8];
        const char *code;
        bool of_file, of_all;
    } rows[] = {
        {"a.lua", "TR010", true, true},  {"a.lua", "TR010", false, false},
        {"a.lua", "TR012", true, true},  {"b.lua", "TR010", true, false},
        {"b.lua", "TR012", true, false}, {"a.lua", "TR012", false, false},
    };
    struct tr_findings list = {0};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_finding f = {.file = rows[i].file};
        memcpy(f.code, rows[i].code, strlen(rows[i].code));
        assert_int_equal(tr_findings_add(&list, &f), TR_OK);
    }
    for (size_t i = 0; i < list.count; i++) {
        assert_int_equal(tr_finding_is_first(&list, i, true), rows[i].of_file);
        assert_int_equal(tr_finding_is_first(&list, i, false), rows[i].of_all);
    }
    tr_findings_done(&list);
}

int main(void)
{
    tr_texts_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_is_said_in_chinese),
        cmocka_unit_test(the_two_are_not_one),
        cmocka_unit_test(english_needs_no_more),
        cmocka_unit_test(what_is_no_code_means_nothing),
        cmocka_unit_test(the_first_of_a_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
