/* The author's guide and types.lua against the loader: every field that a file
 * may have is named in both, and both name nothing else; the words of
 * expressions, triggers, kinds, windows and commands and the codes likewise. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "script/codes.h"
#include "script/fieldsets.h"
#include "sim/card.h"
#include "sim/event.h"

static char *guide, *types;

static char *read_text(const char *path)
{
    struct tr_buf buf;
    tr_err err = {0};
    tr_buf_init(&buf, 1u << 20);
    if (tr_file_read(path, &buf, &err) != TR_OK)
        fail_msg("%s", err.msg);
    char *text = malloc(buf.len + 1);
    assert_non_null(text);
    memcpy(text, buf.data, buf.len);
    text[buf.len] = '\0';
    tr_buf_done(&buf);
    return text;
}

static int start(void **state)
{
    (void)state;
    guide = read_text(TR_SOURCE_DIR "/scenarios/README.md");
    types = read_text(TR_SOURCE_DIR "/scenarios/types.lua");
    return 0;
}

static int stop(void **state)
{
    (void)state;
    free(guide);
    free(types);
    return 0;
}

static bool has_field(const struct tr_fieldset_info *set, const char *name, size_t len)
{
    for (int i = 0; set->fields[i]; i++)
        if (strlen(set->fields[i]) == len && memcmp(set->fields[i], name, len) == 0)
            return true;
    return false;
}

/* Text from behind the line `head` up to a line that begins with `stop`. */
static const char *section(const char *text, const char *head, const char *stop, size_t *len)
{
    char line[128];
    (void)snprintf(line, sizeof line, "\n%s\n", head);
    const char *at = strstr(text, line);
    if (!at)
        return NULL;
    at += strlen(line) - 1;
    const char *end = strstr(at, stop);
    *len = end ? (size_t)(end - at) : strlen(at);
    return at;
}

static int tell(const char *where, const char *what, const char *name, size_t len, const char *how)
{
    print_message("%s: %s %.*s %s\n", where, what, (int)len, name, how);
    return 1;
}

/* Both directions, over rows that begin with `row` and give a name up to `end`. */
static int compare(const char *where, const char *text, size_t len, const char *row,
                   const char *ends, const struct tr_fieldset_info *set)
{
    bool seen[64] = {false};
    int wrong = 0;
    for (const char *at = text; (at = strstr(at, row)) && at < text + len; at++) {
        const char *name = at + strlen(row);
        if (*name == '[' && name[1] >= '1' && name[1] <= '9')
            continue; /* by position */
        name += *name == '[' ? 2 : 0;
        size_t n = strcspn(name, ends);
        if (!has_field(set, name, n))
            wrong += tell(where, set->name, name, n, "is no field of the loader");
        for (int i = 0; set->fields[i]; i++)
            seen[i] |= strlen(set->fields[i]) == n && memcmp(set->fields[i], name, n) == 0;
    }
    for (int i = 0; set->fields[i]; i++)
        if (!seen[i])
            wrong += tell(where, set->name, set->fields[i], strlen(set->fields[i]), "is missing");
    return wrong;
}

static void the_guide_names_every_field(void **state)
{
    int wrong = 0;
    (void)state;
    for (int i = 0; i < TR_F_COUNT; i++) {
        char head[80];
        size_t len;
        (void)snprintf(head, sizeof head, "### %s", tr_fieldsets[i].name);
        const char *text = section(guide, head, "\n#", &len);
        if (!text)
            wrong += tell("README.md", "section", tr_fieldsets[i].name,
                          strlen(tr_fieldsets[i].name), "is missing");
        else
            wrong += compare("README.md", text, len, "\n| `", "`", &tr_fieldsets[i]);
    }
    assert_int_equal(wrong, 0);
}

static void the_types_name_every_field(void **state)
{
    static const char *const classes[TR_F_COUNT] = {[TR_F_SCENARIO] = "Scenario",
                                                    [TR_F_CALLER] = "Caller",
                                                    [TR_F_HOLD] = "Hold",
                                                    [TR_F_SILENCE] = "Silence",
                                                    [TR_F_LINE] = "LineSpec",
                                                    [TR_F_SLIP] = "SlipField",
                                                    [TR_F_NAME] = "NameOption",
                                                    [TR_F_UNIT] = "UnitSpec",
                                                    [TR_F_AMOUNT] = "AmountSpec",
                                                    [TR_F_CLOCK] = "ClockSpec",
                                                    [TR_F_CAST] = "Voice",
                                                    [TR_F_EVENT] = "Event",
                                                    [TR_F_BEAT] = "Beat",
                                                    [TR_F_BRANCH] = "Branch",
                                                    [TR_F_DIAL] = "Dial",
                                                    [TR_F_TRY] = "Try",
                                                    [TR_F_RING] = "Ring",
                                                    [TR_F_WORDING] = "Wording",
                                                    [TR_F_HOUSE] = "House",
                                                    [TR_F_PERSON] = "Person",
                                                    [TR_F_DEPARTMENT] = "Department",
                                                    [TR_F_TOPIC] = "Topic",
                                                    [TR_F_FESTIVAL] = "Festival",
                                                    [TR_F_GREETING] = "Greeting",
                                                    [TR_F_SCORECARD] = "Scorecard",
                                                    [TR_F_SECTION] = "Section",
                                                    [TR_F_RULE] = "Rule",
                                                    [TR_F_ADJUST] = "Adjust",
                                                    [TR_F_ANSWER] = "Answer"};
    int wrong = 0;
    (void)state;
    for (int i = 0; i < TR_F_COUNT; i++) {
        char head[80];
        size_t len;
        (void)snprintf(head, sizeof head, "---@class tr.%s", classes[i]);
        const char *text = section(types, head, "\n\n", &len);
        if (!text)
            wrong += tell("types.lua", "class", classes[i], strlen(classes[i]), "is missing");
        else
            wrong += compare("types.lua", text, len, "\n---@field ", "? \"", &tr_fieldsets[i]);
    }
    assert_int_equal(wrong, 0);
}

/* `word`, `word('…')`, `word TEXT`, `word = …` somewhere in the guide. */
static int named(const char *what, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = guide; (at = strstr(at, word)); at++) {
        bool begins = at[-1] == '`' || at[-1] == '"';
        if (begins && strchr("` \"(", at[len]))
            return 0;
    }
    return tell("README.md", what, word, len, "is not named");
}

static void every_word_is_named(void **state)
{
    static const char *const functions[] = {"said",       "count",  "heard",     "slip",    "right",
                                            "visits",     "looked", "consulted", "briefed", "event",
                                            "event_time", "waited", "draw"};
    int wrong = 0;
    (void)state;
    for (int i = 0; i < TR_VIEW_COUNT; i++)
        wrong += named("view", tr_view_names[i]);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        wrong += named("function", functions[i]);
    for (int i = TR_ON_SILENCE; i < TR_TRIGGER_COUNT; i++)
        wrong += named("trigger", tr_trigger_names[i]);
    for (int i = 0; i < TR_SIDE_KIND_COUNT; i++)
        wrong += named("kind of event", tr_side_kind_names[i]);
    for (int i = 0; i < TR_RULE_COUNT; i++)
        wrong += named("kind of rule", tr_rule_kind_names[i]);
    for (int i = 0; i < TR_WINDOW_COUNT; i++)
        wrong += named("window", tr_window_names[i]);
    for (int i = 0; i < TR_SLIP_KIND_COUNT; i++)
        wrong += named("kind of slip field", tr_slip_kind_names[i]);
    for (int i = 0; i < TR_FACT_KIND_COUNT; i++)
        wrong += named("kind of fact", tr_fact_kind_names[i]);
    for (int i = 0; i < TR_WHERE_COUNT; i++)
        wrong += named("whereabouts", tr_whereabouts_names[i]);
    for (int i = 0; i < TR_CMD_COUNT; i++)
        wrong += named("command", tr_cmd_names[i]);
    for (int i = TR_END_MISSED; i < TR_END_COUNT; i++)
        if (i != TR_END_SCRIPTED && i != TR_END_CLOSED && i != TR_END_LEFT && i != TR_END_TOO_LONG)
            wrong += named("end", tr_end_names[i]);
    assert_int_equal(wrong, 0);
}

static void every_code_is_explained(void **state)
{
    size_t count, rows = 0;
    const struct tr_code_info *codes = tr_codes(&count);
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < count; i++) {
        char row[400], code[8];
        tr_code_text(codes[i].number, code);
        (void)snprintf(row, sizeof row, "\n| %s | %s | %s |", code,
                       tr_severity_names[codes[i].severity], codes[i].meaning);
        if (!strstr(guide, row))
            wrong += tell("README.md", "code", code, strlen(code), "is not explained in its words");
        const char *advice = tr_code_advice(codes[i].number);
        if (strlen(advice) < 30 || advice[strlen(advice) - 1] != '.')
            wrong += tell("check --explain", "code", code, strlen(code), "says not what to do");
    }
    for (const char *at = guide; (at = strstr(at, "\n| TR")); at++)
        rows++;
    assert_int_equal(rows, count);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_guide_names_every_field),
        cmocka_unit_test(the_types_name_every_field),
        cmocka_unit_test(every_word_is_named),
        cmocka_unit_test(every_code_is_explained),
    };
    return cmocka_run_group_tests_name("author's guide", tests, start, stop);
}
