/* Phrasings: every act that words can show has a phrase in each language, and the
 * ear hears the act in it, at the moment when it would be said, and nothing
 * forbidden in a phrase that is wanted. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/file.h"
#include "speech/phrasings.h"
#include "unit/speech/ear_support.h"

#define LEXICON TR_SOURCE_DIR "/assets/lexicon"

/* What words cannot show: it is seen from the timing. */
static const char *const unsaid[] = {"interrupt"};

static const struct {
    const char *act;
    enum tr_moment moment;
} moments[] = {
    {"greet", TR_MOMENT_FIRST_TURN},
    {"greet_festival", TR_MOMENT_FIRST_TURN},
    {"identify_org", TR_MOMENT_FIRST_TURN},
    {"identify_dept", TR_MOMENT_FIRST_TURN},
    {"identify_self", TR_MOMENT_FIRST_TURN},
    {"offer_help", TR_MOMENT_FIRST_TURN},
    {"bare_wei", TR_MOMENT_FIRST_TURN},
    {"voicemail_text", TR_MOMENT_FIRST_TURN},
    {"apologise_late", TR_MOMENT_FIRST_TURN_LATE},
    {"resume_after_hold", TR_MOMENT_AFTER_HOLD},
    {"offer_more_help", TR_MOMENT_CLOSING},
    {"invite_call_again", TR_MOMENT_CLOSING},
    {"wish", TR_MOMENT_CLOSING},
    {"farewell", TR_MOMENT_CLOSING},
    {"confirm_person", TR_MOMENT_OUTBOUND_FIRST},
    {"ask_to_fetch", TR_MOMENT_OUTBOUND_FIRST},
    {"apologise_disturb", TR_MOMENT_OUTBOUND_FIRST},
    {"ask_convenient", TR_MOMENT_OUTBOUND_FIRST},
    {"state_purpose", TR_MOMENT_OUTBOUND_FIRST},
    {"leave_message_request", TR_MOMENT_OUTBOUND_FIRST},
    {"reconnect_after_cut", TR_MOMENT_OUTBOUND_FIRST},
    {"follow_up_check", TR_MOMENT_OUTBOUND_FIRST},
};

static const struct {
    const char *lang, *org, *desk, *surname;
} langs[] = {
    {"zh-Hans", "云杉里", "客服中心", "周"},
    {"zh-Hant", "雲杉里", "客服中心", "周"},
    {"en", "Yunshan Court", "Customer Service", "Zhou"},
};

struct acts {
    char *bytes;
    struct {
        const char *name;
        bool wanted;
    } v[256];
    size_t count;
};

static void read_acts(struct acts *a)
{
    size_t len = 0;
    a->bytes = source_file("assets/lexicon/acts.tsv", &len);
    a->count = 0;
    assert_non_null(a->bytes);
    char *line = strchr(a->bytes, '\n') + 1;
    for (char *end; *line && (end = strchr(line, '\n')); line = end + 1) {
        char *tab = strchr(line, '\t');
        *tab = '\0';
        assert_true(a->count < sizeof a->v / sizeof *a->v);
        a->v[a->count].name = line;
        a->v[a->count++].wanted = strncmp(tab + 1, "wanted", 6) == 0;
    }
}

static bool wanted(const struct acts *a, const char *act)
{
    for (size_t i = 0; i < a->count; i++)
        if (strcmp(a->v[i].name, act) == 0)
            return a->v[i].wanted;
    fail_msg("the ear knows an act \"%s\" that acts.tsv does not", act);
    return false;
}

static enum tr_moment moment_of(const char *act)
{
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++)
        if (strcmp(moments[i].act, act) == 0)
            return moments[i].moment;
    return TR_MOMENT_MID;
}

static bool is_unsaid(const char *act)
{
    for (size_t i = 0; i < sizeof unsaid / sizeof *unsaid; i++)
        if (strcmp(unsaid[i], act) == 0)
            return true;
    return false;
}

/* The phrase with its names filled in. */
static void fill(char *out, size_t cap, const char *phrase, size_t lang)
{
    const char *const slots[][2] = {{"{house.name}", langs[lang].org},
                                    {"{house.desk}", langs[lang].desk},
                                    {"{caller.surname}", langs[lang].surname}};
    size_t n = 0;
    while (*phrase && n + 1 < cap) {
        size_t k = 0;
        while (k < 3 && strncmp(phrase, slots[k][0], strlen(slots[k][0])) != 0)
            k++;
        if (k < 3) {
            n += (size_t)snprintf(out + n, cap - n, "%s", slots[k][1]);
            phrase += strlen(slots[k][0]);
        } else {
            out[n++] = *phrase++;
        }
    }
    out[n] = '\0';
}

static void is_heard(const struct acts *a, size_t i, size_t lang, struct tr_ear *ear,
                     enum tr_moment moment, const char *phrase)
{
    char text[1024];
    struct tr_hearing h;
    tr_err err = {0};
    bool found = false;
    const char *act = a->v[i].name;
    fill(text, sizeof text, phrase, lang);
    assert_int_equal(tr_ear_hear(ear, moment, langs[lang].surname, text, strlen(text), &h, &err),
                     TR_OK);
    for (uint32_t k = 0; k < h.count; k++) {
        found |= strcmp(h.acts[k].act, act) == 0;
        if (a->v[i].wanted && !wanted(a, h.acts[k].act))
            fail_msg("%s, %s: \"%s\" is heard as %s", langs[lang].lang, act, text, h.acts[k].act);
    }
    if (!found)
        fail_msg("%s: \"%s\" is not heard as %s", langs[lang].lang, text, act);
}

/* What is said first differs from call to call. */
static const struct {
    const char *act;
    enum tr_moment moment;
} besides[] = {
    {"greet", TR_MOMENT_OUTBOUND_FIRST},
    {"greet", TR_MOMENT_FIRST_TURN_LATE},
    {"identify_org", TR_MOMENT_OUTBOUND_FIRST},
    {"identify_org", TR_MOMENT_FIRST_TURN_LATE},
};

static void two_are_heard(const struct acts *a, size_t i, size_t lang, struct tr_ear *ear,
                          const struct tr_phrasings *p, enum tr_moment moment)
{
    const unsigned all = TR_PHRASE_ANY_ORDER | TR_PHRASE_WITH_DESK | TR_PHRASE_WITH_SELF;
    const char *best[8];
    size_t n = tr_phrasings_best(p, a->v[i].name, moment, all, best, 8);
    if (n < 2)
        fail_msg("%s has %zu phrases in %s at the moment %s", a->v[i].name, n, langs[lang].lang,
                 tr_moment_names[moment]);
    for (size_t k = 0; k < n; k++)
        is_heard(a, i, lang, ear, moment, best[k]);
}

/* What is to be said instead of a taboo holds none. */
static size_t nothing_bad(const struct acts *a, size_t lang, struct tr_ear *ear,
                          const struct tr_phrasings *p, const char *act, const char *seen[64],
                          size_t known)
{
    static const enum tr_moment when[] = {TR_MOMENT_FIRST_TURN, TR_MOMENT_MID, TR_MOMENT_CLOSING};
    const char *families[16], *phrases[16];
    size_t n = tr_phrasings_instead(p, act, families, phrases, 16);
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < known && strcmp(seen[k], families[i]) != 0)
            k++;
        if (k == known && known < 64)
            seen[known++] = families[i];
        for (size_t m = 0; m < sizeof when / sizeof *when; m++) {
            char text[1024];
            struct tr_hearing h;
            tr_err err = {0};
            fill(text, sizeof text, phrases[i], lang);
            assert_int_equal(tr_ear_hear(ear, when[m], NULL, text, strlen(text), &h, &err), TR_OK);
            for (uint32_t x = 0; x < h.count; x++)
                if (!wanted(a, h.acts[x].act))
                    fail_msg("%s, %s: \"%s\" is heard as %s", langs[lang].lang, families[i], text,
                             h.acts[x].act);
        }
    }
    return known;
}

static struct tr_ear *make_ear(size_t lang, struct tr_phrasings **p)
{
    const char *const org[] = {langs[lang].org, NULL};
    const char *const desks[] = {langs[lang].desk, NULL};
    const struct tr_ear_names names = {.org = org, .departments = desks};
    struct tr_ear *ear = NULL;
    struct tr_buf lexicon;
    tr_err err = {0};
    tr_buf_init(&lexicon, (size_t)8 << 20);
    assert_int_equal(tr_lexicon_read(LEXICON, langs[lang].lang, &lexicon, &err), TR_OK);
    if (tr_ear_new(&ear, lexicon.data, lexicon.len, langs[lang].lang, &names, &err) != TR_OK ||
        tr_phrasings_read(p, LEXICON, langs[lang].lang, &err) != TR_OK)
        fail_msg("%s", err.msg);
    tr_buf_done(&lexicon);
    return ear;
}

static void every_act_has_phrases_that_are_heard(void **state)
{
    struct acts a;
    (void)state;
    read_acts(&a);
    assert_true(a.count > 90);
    for (size_t lang = 0; lang < sizeof langs / sizeof *langs; lang++) {
        struct tr_phrasings *p = NULL;
        struct tr_ear *ear = make_ear(lang, &p);
        for (size_t i = 0; i < a.count; i++) {
            const char *phrase = tr_phrasing(p, a.v[i].name);
            if (is_unsaid(a.v[i].name)) {
                assert_null(phrase);
                continue;
            }
            if (!phrase)
                fail_msg("%s has no phrase in %s", a.v[i].name, langs[lang].lang);
            is_heard(&a, i, lang, ear, moment_of(a.v[i].name), phrase);
            if (a.v[i].wanted)
                two_are_heard(&a, i, lang, ear, p, moment_of(a.v[i].name));
            for (size_t k = 0; k < sizeof besides / sizeof *besides; k++)
                if (strcmp(besides[k].act, a.v[i].name) == 0)
                    two_are_heard(&a, i, lang, ear, p, besides[k].moment);
        }
        tr_phrasings_free(p);
        tr_ear_free(ear);
    }
    tr_free(a.bytes);
}

static void every_taboo_has_something_to_say_instead(void **state)
{
    /* seen from other things than words */
    static const char *const others[] = {"late", "hang_up", "hold", "private"};
    struct acts a;
    (void)state;
    read_acts(&a);
    for (size_t lang = 0; lang < sizeof langs / sizeof *langs; lang++) {
        const char *seen[64];
        size_t known = 0;
        struct tr_phrasings *p = NULL;
        struct tr_ear *ear = make_ear(lang, &p);
        for (size_t i = 0; i < a.count; i++) {
            const char *one;
            if (a.v[i].wanted)
                continue;
            if (tr_phrasings_instead(p, a.v[i].name, NULL, &one, 1) == 0)
                fail_msg("there is nothing to say instead of %s in %s", a.v[i].name,
                         langs[lang].lang);
            known = nothing_bad(&a, lang, ear, p, a.v[i].name, seen, known);
        }
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            known = nothing_bad(&a, lang, ear, p, others[i], seen, known);
        assert_int_equal(known, 41); /* families of taboo */
        tr_phrasings_free(p);
        tr_ear_free(ear);
    }
    tr_free(a.bytes);
}

static void a_house_speaks_first(void **state)
{
    char dir[] = "/tmp/thirdring-phrasings-XXXXXX", path[64];
    static const char own[] = "act\twhen\ten\tzh-Hant\n"
                              "greet\tfirst_turn\tGood day from us.\t\n"
                              "greet\tfirst_turn with_self\tGood day, Zhou here.\t\n";
    struct tr_phrasings *p = NULL;
    const char *best[3];
    tr_err err = {0};
    (void)state;
    assert_non_null(mkdtemp(dir));
    (void)snprintf(path, sizeof path, "%s/phrasings.tsv", dir);
    assert_int_equal(tr_file_write(path, own, sizeof own - 1, &err), TR_OK);
    assert_int_equal(tr_phrasings_read(&p, LEXICON, "en", &err), TR_OK);
    assert_int_equal(tr_phrasings_add(p, path, "own.tsv", &err), TR_OK);
    assert_int_equal(tr_phrasings_best(p, "greet", TR_MOMENT_FIRST_TURN, 0, best, 3), 3);
    assert_string_equal(best[0], "Good day from us.");
    assert_string_equal(best[1], "Good afternoon, {house.name}, {house.desk}.");
    assert_int_equal(
        tr_phrasings_best(p, "greet", TR_MOMENT_FIRST_TURN, TR_PHRASE_WITH_SELF, best, 2), 2);
    assert_string_equal(best[1], "Good day, Zhou here.");
    assert_int_equal(tr_phrasings_best(p, "no_such_act", TR_MOMENT_MID, 0, best, 3), 0);
    assert_string_equal(tr_phrasings_title(p, "no_such_act"), "no_such_act");
    tr_phrasings_free(p);
    p = NULL; /* the other languages of the file: one empty, one not there */
    assert_int_equal(tr_phrasings_read(&p, LEXICON, "zh-Hant", &err), TR_OK);
    assert_int_equal(tr_phrasings_add(p, path, "own.tsv", &err), TR_OK);
    assert_int_equal(tr_phrasings_best(p, "greet", TR_MOMENT_FIRST_TURN, 0, best, 1), 1);
    assert_non_null(strstr(best[0], "您好"));
    tr_phrasings_free(p);
    p = NULL;
    assert_int_equal(tr_phrasings_read(&p, LEXICON, "zh-Hans", &err), TR_OK);
    assert_int_equal(tr_phrasings_add(p, path, "own.tsv", &err), TR_OK);
    tr_phrasings_free(p);
    assert_int_equal(remove(path), 0);
    assert_int_equal(remove(dir), 0);
}

/* ---- files that are no phrasings -------------------------------------------------------- */

static void refused(const char *text, tr_status status, const char *message)
{
    char dir[] = "/tmp/thirdring-phrasings-XXXXXX", path[64];
    struct tr_phrasings *p = NULL;
    tr_err err = {0};
    assert_non_null(mkdtemp(dir));
    (void)snprintf(path, sizeof path, "%s/phrasings.tsv", dir);
    if (text)
        assert_int_equal(tr_file_write(path, text, strlen(text), &err), TR_OK);
    assert_int_equal(tr_phrasings_read(&p, dir, "en", &err), status);
    assert_null(p);
    if (!strstr(err.msg, message))
        fail_msg("\"%s\" does not say \"%s\"", err.msg, message);
    if (text)
        assert_int_equal(remove(path), 0);
    assert_int_equal(remove(dir), 0);
}

static void other_files_are_refused(void **state)
{
    (void)state;
    refused(NULL, TR_ENOTFOUND, "phrasings.tsv");
    refused("act\tzh-Hans\n", TR_EFORMAT, ":1: no column \"en\"");
    refused("act\ten\ngreet\n", TR_EFORMAT, ":2: not an act with its 1 columns");
    refused("act\ten\ngreet\t\n", TR_EFORMAT, ":2: not an act");
    refused("act\ten\ngreet\tHello", TR_EFORMAT, "the last line has no end");
    refused("act\ten\ngreet\t\xff\n", TR_EFORMAT, "not UTF-8");
    refused("act\twhen\ten\ngreet\tlater\tHello\n", TR_EFORMAT, ":2: there is no moment \"later\"");
    refused("act\twhen\ten\ngreet\tany_order\tHello\n", TR_EFORMAT, ":2: no moment is named");
    refused("act\ten\ngreet\tHel\x01lo\n", TR_EFORMAT, ":2: a phrase has at most");
    refused("deed\ten\ngreet\tHello\n", TR_EFORMAT, ":1: no column \"act\"");
    refused("act\ten\ngreet\tHello\n", TR_ENOTFOUND, "instead.tsv");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_act_has_phrases_that_are_heard),
        cmocka_unit_test(every_taboo_has_something_to_say_instead),
        cmocka_unit_test(a_house_speaks_first),
        cmocka_unit_test(other_files_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
