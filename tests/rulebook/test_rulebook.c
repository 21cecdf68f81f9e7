/* The rulebook against the list of the rules of etiquette (rules.tsv), and every row
 * of it against calls in which it is met and broken (cases.tsv): the scripts named
 * there lie in this folder or are shipped calls of tests/replays and tests/language.
 *
 * cases.tsv: RULE <tab> met|broken|na <tab> SCRIPT, or RULE <tab> quiz|unmet|unbroken <tab>
 * REASON: why a rule that is not about the voice is only asked about, or why one of the
 * two cannot be shown. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "support/scripted.h"

#define FOLDER TR_SOURCE_DIR "/tests/rulebook"
#define LINES_MAX 800
#define SCRIPTS_MAX 80
#define REASON_MIN 20 /* bytes of anything that can be called one */

enum what { LISTED, MET, BROKEN, NOT_APPLICABLE, QUIZ, UNMET, UNBROKEN, WHAT_COUNT };
static const char *const whats[WHAT_COUNT] = {"",     "met",   "broken",  "na",
                                              "quiz", "unmet", "unbroken"};

struct row { /* of either file; the texts lie in the file's bytes */
    const char *rule, *rest;
    enum what what;
};

/* What came of one script. */
struct played {
    const char *name;
    struct tr_card *card; /* owned */
    struct tr_verdict verdict;
};

struct book {
    struct tr_loader loader;
    struct tr_buf rules_text, cases_text;
    struct row rules[LINES_MAX], cases[LINES_MAX];
    size_t rule_count, case_count;
    struct tr_card *card;
    struct played played[SCRIPTS_MAX];
    size_t played_count;
};

/* ---- the two files ------------------------------------------------------- */

/* Split at tabs in place; gives the number of fields. */
static int fields_of(char *line, char *fields[3])
{
    int n = 0;
    for (char *at = line; at && n < 3; n++) {
        fields[n] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return n;
}

static bool read_rows(const char *path, struct tr_buf *text, struct row *rows, size_t *count,
                      int wanted)
{
    tr_err err = {0};
    char *save = NULL, *fields[3];
    tr_buf_init(text, 1u << 20);
    if (tr_file_read(path, text, &err) != TR_OK) {
        printf("%s\n", err.msg);
        return false;
    }
    tr_buf_u8(text, 0);
    for (char *line = strtok_r((char *)text->data, "\n", &save); line;
         line = strtok_r(NULL, "\n", &save)) {
        if (*line == '#')
            continue;
        struct row row = {0};
        bool good = *count < LINES_MAX && fields_of(line, fields) == wanted;
        int what = good && wanted == 3 ? tr_name_index(whats, WHAT_COUNT, fields[1]) : LISTED;
        if (!good || what < 0) {
            printf("%s: this line is not as it should be: %s\n", path, line);
            return false;
        }
        row.rule = fields[0];
        row.what = (enum what)what;
        row.rest = fields[wanted - 1];
        rows[(*count)++] = row;
    }
    return true;
}

static const struct row *find_case(const struct book *b, const char *rule, enum what what)
{
    for (size_t i = 0; i < b->case_count; i++)
        if (b->cases[i].what == what && strcmp(b->cases[i].rule, rule) == 0)
            return &b->cases[i];
    return NULL;
}

static const struct row *find_listed(const struct book *b, const char *rule)
{
    for (size_t i = 0; i < b->rule_count; i++)
        if (strcmp(b->rules[i].rule, rule) == 0)
            return &b->rules[i];
    return NULL;
}

static const struct tr_rule *find_rule(const struct tr_card *card, const char *id)
{
    for (uint32_t i = 0; i < card->rule_count; i++)
        if (strcmp(tr_card_str(card, card->rules[i].id), id) == 0)
            return &card->rules[i];
    return NULL;
}

/* ---- playing ---------------------------------------------------------------- */

static bool find_script(struct tr_scripted *script, const char *name)
{
    static const char *const folders[] = {FOLDER, TR_SOURCE_DIR "/tests/replays",
                                          TR_SOURCE_DIR "/tests/language"};
    char file[256];
    (void)snprintf(file, sizeof file, "%s.script", name);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (tr_scripted_read(script, folders[i], file, i != 1))
            return true;
    return false;
}

static struct played *play(struct book *b, const char *name)
{
    for (size_t i = 0; i < b->played_count; i++)
        if (strcmp(b->played[i].name, name) == 0)
            return &b->played[i];
    struct tr_scripted script;
    struct tr_content content;
    struct tr_session *session = NULL;
    tr_err err = {0};
    struct played *p = &b->played[b->played_count];
    if (b->played_count == SCRIPTS_MAX || !find_script(&script, name) ||
        !tr_scripted_load(&content, &script, &b->loader)) {
        printf("%s: there is no such script, or it cannot be loaded\n", name);
        return NULL;
    }
    bool good = tr_scripted_play(&session, &script, &content, &err);
    const struct tr_buf *card = &content.bytes[TR_BLOB_CARD];
    good = good && tr_card_decode(&p->card, card->data, card->len, &err) == TR_OK;
    if (good) {
        p->name = name;
        p->verdict = *tr_session_verdict(session);
        b->played_count++;
    } else {
        printf("%s: %s\n", name, err.msg);
    }
    tr_session_free(session);
    tr_content_done(&content);
    return good ? p : NULL;
}

/* What the rule came to there; TR_NA, too, when it is none of the call's. */
static enum tr_result result_of(const struct played *p, const char *rule)
{
    for (uint16_t i = 0; i < p->verdict.rule_count; i++) {
        const struct tr_rule_result *r = &p->verdict.rules[i];
        if (strcmp(tr_card_str(p->card, p->card->rules[r->rule].id), rule) == 0)
            return (enum tr_result)r->result;
    }
    return TR_NA;
}

/* ---- the lists ------------------------------------------------------------------ */

static void every_rule_has_a_row(void **state)
{
    const struct book *b = *state;
    int missing = 0;
    assert_int_equal(b->rule_count, 212);
    for (size_t i = 0; i < b->rule_count; i++) {
        if (!find_rule(b->card, b->rules[i].rule)) {
            printf("no row: %s\n", b->rules[i].rule);
            missing++;
        }
    }
    assert_int_equal(missing, 0);
}

static void rows_say_how_they_are_seen(void **state)
{
    const struct book *b = *state;
    int wrong = 0;
    for (size_t i = 0; i < b->rule_count; i++) {
        const struct tr_rule *rule = find_rule(b->card, b->rules[i].rule);
        char words[160];
        size_t len = 0;
        words[0] = '\0';
        for (int k = 0; rule && k < TR_BY_VOICE; k++)
            if (rule->observe >> k & 1)
                len += (size_t)snprintf(words + len, sizeof words - len, "%s%s", len ? ", " : "",
                                        tr_observed_names[k]);
        if (rule && strcmp(words, b->rules[i].rest) != 0) {
            printf("%s is seen in %s, its row says %s\n", b->rules[i].rule, b->rules[i].rest,
                   words);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* A question is an evaluator only for what cannot be seen. */
static void questions_have_a_reason(void **state)
{
    const struct book *b = *state;
    int wrong = 0;
    for (uint32_t i = 0; i < b->card->rule_count; i++) {
        const struct tr_rule *rule = &b->card->rules[i];
        const char *id = tr_card_str(b->card, rule->id);
        const struct row *reason = find_case(b, id, QUIZ);
        bool asked = rule->kind == TR_RULE_QUIZ;
        bool by_nature = rule->observe & (1u << TR_BY_VOICE | 1u << TR_BY_QUIZ);
        bool wanted = asked && !by_nature;
        if (wanted != (reason != NULL) || (reason && strlen(reason->rest) < REASON_MIN)) {
            printf(wanted ? "%s is only asked about, and no reason is given\n"
                          : "%s needs no reason for being asked about\n",
                   id);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void cases_are_as_they_say(void **state)
{
    static const enum tr_result wanted[] = {
        [MET] = TR_MET, [BROKEN] = TR_BROKEN, [NOT_APPLICABLE] = TR_NA};
    struct book *b = *state;
    int wrong = 0;
    for (size_t i = 0; i < b->case_count; i++) {
        const struct row *row = &b->cases[i];
        if (!find_rule(b->card, row->rule)) {
            printf("%s is no rule of the card\n", row->rule);
            wrong++;
        }
        if (row->what < MET || row->what > NOT_APPLICABLE)
            continue;
        const struct played *p = play(b, row->rest);
        enum tr_result result = p ? result_of(p, row->rule) : TR_NA;
        if (!p || result != wanted[row->what]) {
            printf("%s: %s should be %s, it is %s\n", row->rest, row->rule, whats[row->what],
                   p ? tr_result_names[result] : "not played");
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* A rule has a case of this, or says why there is none; not both. */
static int shown(const struct book *b, const char *rule, enum what what, enum what why)
{
    const struct row *reason = find_case(b, rule, why);
    bool has = find_case(b, rule, what) != NULL;
    if (has != (reason != NULL) && (!reason || strlen(reason->rest) >= REASON_MIN))
        return 0;
    printf(has ? "%s needs no reason, it is shown %s\n" : "%s is nowhere shown %s\n", rule,
           whats[what]);
    return 1;
}

static void every_rule_is_shown_met_and_broken(void **state)
{
    const struct book *b = *state;
    int wrong = 0;
    for (uint32_t i = 0; i < b->card->rule_count; i++) {
        const char *id = tr_card_str(b->card, b->card->rules[i].id);
        if (b->card->rules[i].kind != TR_RULE_QUIZ)
            wrong += shown(b, id, MET, UNMET) + shown(b, id, BROKEN, UNBROKEN);
        else if (find_case(b, id, MET) || find_case(b, id, BROKEN))
            wrong += printf("%s is a question, which no call shows\n", id) > 0;
    }
    assert_int_equal(wrong, 0);
}

/* Every text of a row is there in every language, and none stands in for another. */
static int untold(const struct book *b, const struct tr_rule *rule, const char *what,
                  struct tr_text text)
{
    const char *hans = tr_card_str(b->card, text.in[TR_LANG_ZH_HANS]);
    const char *hant = tr_card_str(b->card, text.in[TR_LANG_ZH_HANT]);
    const char *en = tr_card_str(b->card, text.in[TR_LANG_EN]);
    if (*hans && *hant && *en && strcmp(hans, en) != 0 && strcmp(hant, en) != 0)
        return 0;
    printf("%s has no %s in one of the languages\n", tr_card_str(b->card, rule->id), what);
    return 1;
}

static void rows_speak_three_languages(void **state)
{
    const struct book *b = *state;
    int wrong = 0;
    for (uint32_t i = 0; i < b->card->rule_count; i++) {
        const struct tr_rule *r = &b->card->rules[i];
        wrong += untold(b, r, "title", r->title) + untold(b, r, "expected", r->expected) +
                 untold(b, r, "met", r->met) + untold(b, r, "broken", r->broken) +
                 untold(b, r, "coaching", r->coaching);
        if (r->kind == TR_RULE_QUIZ)
            wrong += untold(b, r, "ask", r->ask);
        for (uint32_t k = 0; k < r->answers.count; k++)
            wrong += untold(b, r, "answer", b->card->answers[r->answers.first + k].text);
        if (!*tr_card_str(b->card, r->sources) || !r->observe)
            wrong += printf("%s says not where it is from, or how it is seen\n",
                            tr_card_str(b->card, r->id)) > 0;
    }
    assert_int_equal(wrong, 0);
}

/* Rows of our own beside the list are parts of its rules, and few. */
static void rows_beside_the_list_are_few(void **state)
{
    const struct book *b = *state;
    int beside = 0;
    for (uint32_t i = 0; i < b->card->rule_count; i++)
        beside += !find_listed(b, tr_card_str(b->card, b->card->rules[i].id));
    assert_in_range(beside, 0, 12);
}

static int set_up(void **state)
{
    static struct book book;
    struct book *b = &book;
    struct tr_loaded card;
    tr_err err = {0};
    *state = b;
    memset(&card, 0, sizeof card);
    if (tr_loader_init(&b->loader, TR_SOURCE_DIR, &err) != TR_OK) {
        printf("%s\n", err.msg);
        return -1;
    }
    b->loader.cache_dir[0] = '\0';
    bool good = read_rows(FOLDER "/rules.tsv", &b->rules_text, b->rules, &b->rule_count, 2) &&
                read_rows(FOLDER "/cases.tsv", &b->cases_text, b->cases, &b->case_count, 3) &&
                tr_load(&b->loader, TR_LOAD_CARD, TR_USUAL_CARD, &card, &err) == TR_OK &&
                tr_card_decode(&b->card, card.bytes.data, card.bytes.len, &err) == TR_OK;
    if (!good)
        printf("%s\n", err.msg);
    tr_loaded_done(&card);
    return good ? 0 : -1;
}

static int tear_down(void **state)
{
    struct book *b = *state;
    for (size_t i = 0; i < b->played_count; i++)
        tr_card_free(b->played[i].card);
    tr_card_free(b->card);
    tr_buf_done(&b->rules_text);
    tr_buf_done(&b->cases_text);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_rule_has_a_row),
        cmocka_unit_test(rows_say_how_they_are_seen),
        cmocka_unit_test(questions_have_a_reason),
        cmocka_unit_test(cases_are_as_they_say),
        cmocka_unit_test(every_rule_is_shown_met_and_broken),
        cmocka_unit_test(rows_speak_three_languages),
        cmocka_unit_test(rows_beside_the_list_are_few),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
