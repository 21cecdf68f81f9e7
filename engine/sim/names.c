/* The names that files, scripts and reports use for the numbers of sim/. Their
 * order is that of the enums; a name never changes once a file may hold it. */
#include <string.h>

#include "sim/replay.h"

const char *const tr_lang_names[TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = "zh-Hans",
    [TR_LANG_ZH_HANT] = "zh-Hant",
    [TR_LANG_EN] = "en",
};

int tr_lang_find(const char *name)
{
    for (int i = 0; i < TR_LANG_COUNT; i++) {
        if (strcmp(tr_lang_names[i], name) == 0)
            return i;
    }
    return -1;
}

const char *const tr_mode_names[TR_MODE_COUNT] = {
    [TR_MODE_TUTORIAL] = "tutorial",
    [TR_MODE_PRACTICE] = "practice",
    [TR_MODE_EXAM] = "exam",
};

const char *const tr_input_names[TR_INPUT_COUNT] = {
    [TR_INPUT_CHOICE] = "choice",
    [TR_INPUT_TYPED] = "typed",
    [TR_INPUT_TERMINAL] = "terminal",
};

const char *const tr_view_names[TR_VIEW_COUNT] = {
    [TR_VIEW_RINGS] = "rings",
    [TR_VIEW_TIME] = "time",
    [TR_VIEW_TALK] = "talk",
    [TR_VIEW_MOOD] = "mood",
    [TR_VIEW_HOLDS] = "holds",
    [TR_VIEW_HOLD] = "hold",
    [TR_VIEW_SILENCES] = "silences",
    [TR_VIEW_TURNS] = "turns",
    [TR_VIEW_INTERRUPTIONS] = "interruptions",
    [TR_VIEW_REACTION] = "reaction",
    [TR_VIEW_ACTS] = "acts",
    [TR_VIEW_MODE] = "mode",
    [TR_VIEW_LANG] = "lang",
};

const char *const tr_cmd_names[TR_CMD_COUNT] = {
    [TR_CMD_PICK_UP] = "pick_up", [TR_CMD_SPEAK] = "speak",     [TR_CMD_SAY] = "say",
    [TR_CMD_CHOOSE] = "choose",   [TR_CMD_HOLD] = "hold",       [TR_CMD_RESUME] = "resume",
    [TR_CMD_NOTE] = "note",       [TR_CMD_HANG_UP] = "hang_up", [TR_CMD_LEAVE] = "leave",
};

const char *const tr_event_names[TR_EV_COUNT] = {
    [TR_EV_RING] = "ring",
    [TR_EV_PICKED_UP] = "picked_up",
    [TR_EV_BEAT] = "beat",
    [TR_EV_LINE] = "line",
    [TR_EV_LINE_END] = "line_end",
    [TR_EV_SPEAK] = "speak",
    [TR_EV_SAID] = "said",
    [TR_EV_INTERRUPTED] = "interrupted",
    [TR_EV_SILENCE] = "silence",
    [TR_EV_HELD] = "held",
    [TR_EV_RESUMED] = "resumed",
    [TR_EV_HOLD_LONG] = "hold_long",
    [TR_EV_NOTED] = "noted",
    [TR_EV_MOOD] = "mood",
    [TR_EV_BRANCH] = "branch",
    [TR_EV_RULE] = "rule",
    [TR_EV_IGNORED] = "ignored",
    [TR_EV_CALLER_GONE] = "caller_gone",
    [TR_EV_TRAINEE_GONE] = "trainee_gone",
    [TR_EV_ENDED] = "ended",
};

const char *const tr_end_names[TR_END_COUNT] = {
    [TR_END_NONE] = "none",     [TR_END_MISSED] = "missed", [TR_END_SCRIPTED] = "scripted",
    [TR_END_ANGRY] = "angry",   [TR_END_SILENT] = "silent", [TR_END_TRAINEE] = "trainee",
    [TR_END_CLOSED] = "closed", [TR_END_LEFT] = "left",     [TR_END_TOO_LONG] = "too_long",
};

const char *const tr_window_names[TR_WINDOW_COUNT] = {
    [TR_IN_CALL] = "in_call",
    [TR_IN_FIRST_TURN] = "first_turn",
    [TR_IN_FIRST_TURNS] = "first_turns",
    [TR_IN_CLOSING] = "closing",
    [TR_BEFORE_HOLD] = "before_hold",
    [TR_AFTER_HOLD] = "after_hold",
    [TR_AFTER_SURNAME] = "after_surname",
    [TR_NO_SURNAME] = "no_surname",
};

const char *const tr_rule_kind_names[TR_RULE_COUNT] = {
    [TR_RULE_SAY] = "say",
    [TR_RULE_AVOID] = "avoid",
    [TR_RULE_ORDER] = "order",
    [TR_RULE_RINGS] = "rings",
    [TR_RULE_MISSED] = "missed",
    [TR_RULE_FIRST_WORD] = "first_word",
    [TR_RULE_REACTION] = "reaction",
    [TR_RULE_SILENCE] = "silence",
    [TR_RULE_INTERRUPT] = "interrupt",
    [TR_RULE_HOLD] = "hold",
    [TR_RULE_SLIP_FILLED] = "slip_filled",
    [TR_RULE_SLIP_RIGHT] = "slip_right",
    [TR_RULE_HANG_UP] = "hang_up",
    [TR_RULE_LENGTH] = "length",
    [TR_RULE_MOOD] = "mood",
    [TR_RULE_REPEAT] = "repeat",
    [TR_RULE_LONG_ANSWER] = "long_answer",
};

const char *const tr_result_names[3] = {
    [TR_NA] = "na",
    [TR_MET] = "met",
    [TR_BROKEN] = "broken",
};

const char *const tr_blob_names[TR_BLOB_COUNT] = {
    [TR_BLOB_GRAPH] = "graph",
    [TR_BLOB_HOUSE] = "house",
    [TR_BLOB_CARD] = "card",
    [TR_BLOB_LEXICON] = "lexicon",
};
