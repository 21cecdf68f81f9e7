/* The names that files, scripts and reports use for the numbers of sim/. Their
 * order is that of the enums; a name never changes once a file may hold it. */
#include <string.h>

#include "sim/replay.h"

const char *const tr_lang_names[TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = "zh-Hans",
    [TR_LANG_ZH_HANT] = "zh-Hant",
    [TR_LANG_EN] = "en",
};

int tr_name_index(const char *const *names, int count, const char *name)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0)
            return i;
    }
    return -1;
}

int tr_lang_find(const char *name)
{
    return tr_name_index(tr_lang_names, TR_LANG_COUNT, name);
}

const char *const tr_fact_kind_names[TR_FACT_KIND_COUNT] = {
    [TR_FACT_DIGITS] = "digits", [TR_FACT_NUMBER] = "number", [TR_FACT_PICK] = "pick",
    [TR_FACT_NAME] = "name",     [TR_FACT_UNIT] = "unit",     [TR_FACT_AMOUNT] = "amount",
    [TR_FACT_CLOCK] = "clock",
};

const char *const tr_slip_kind_names[TR_SLIP_KIND_COUNT] = {
    [TR_SLIP_TEXT] = "text",     [TR_SLIP_NAME] = "name",       [TR_SLIP_DIGITS] = "digits",
    [TR_SLIP_NUMBER] = "number", [TR_SLIP_UNIT] = "unit",       [TR_SLIP_AMOUNT] = "amount",
    [TR_SLIP_CLOCK] = "clock",   [TR_SLIP_COMPANY] = "company", [TR_SLIP_MATTER] = "matter",
    [TR_SLIP_WHEN] = "when",
};

const char *const tr_trigger_names[TR_TRIGGER_COUNT] = {
    [TR_ON_SAY] = "say",
    [TR_ON_SILENCE] = "silence",
    [TR_ON_HOLD] = "hold",
    [TR_ON_RESUME] = "resume",
    [TR_ON_INTERRUPTED] = "interrupted",
    [TR_ON_AFTER] = "after",
    [TR_ON_HUNG_UP] = "hung_up",
    [TR_ON_LOOK_UP] = "look_up",
    [TR_ON_LOOKED_UP] = "looked_up",
    [TR_ON_CONSULT] = "consult",
    [TR_ON_CONSULTED] = "consulted",
    [TR_ON_UNAVAILABLE] = "unavailable",
    [TR_ON_TRANSFER] = "transfer",
    [TR_ON_ASIDE] = "aside",
    [TR_ON_EVENT] = "event",
    [TR_ON_HANDLED] = "handled",
    [TR_ON_MISSED] = "missed",
    [TR_ON_ANSWERED] = "answered",
    [TR_ON_ENGAGED] = "engaged",
    [TR_ON_NO_ANSWER] = "no_answer",
    [TR_ON_WRONG_NUMBER] = "wrong_number",
    [TR_ON_TAKEN] = "taken",
};

const char *const tr_side_kind_names[TR_SIDE_KIND_COUNT] = {
    [TR_SIDE_VISITOR] = "visitor",         [TR_SIDE_SECOND_LINE] = "second_line",
    [TR_SIDE_COLLEAGUE] = "colleague",     [TR_SIDE_LINE_CUT] = "line_cut",
    [TR_SIDE_NOT_READY] = "not_ready",     [TR_SIDE_NOISE] = "noise",
    [TR_SIDE_CALLED_AWAY] = "called_away", [TR_SIDE_DISTRACTION] = "distraction",
};

const char *const tr_whereabouts_names[TR_WHERE_COUNT] = {
    [TR_AT_DESK] = "desk",    [TR_BUSY] = "busy",
    [TR_OUT] = "out",         [TR_WITH_CUSTOMER] = "with_customer",
    [TR_ON_LINE] = "on_line",
};

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
    [TR_VIEW_READY] = "ready",
    [TR_VIEW_MUTED] = "muted",
    [TR_VIEW_DIALS] = "dials",
    [TR_VIEW_CONSULTS] = "consults",
    [TR_VIEW_LOOKUPS] = "lookups",
    [TR_VIEW_TRANSFERS] = "transfers",
    [TR_VIEW_ASIDES] = "asides",
    [TR_VIEW_FESTIVAL] = "festival",
    [TR_VIEW_HOUSE_ORG] = "house_org",
    [TR_VIEW_HOUSE_DEPT] = "house_dept",
    [TR_VIEW_HOUSE_SELF] = "house_self",
    [TR_VIEW_HOUSE_OFFER] = "house_offer",
    [TR_VIEW_PATIENCE] = "patience",
    [TR_VIEW_RINGBACK] = "ringback",
    [TR_VIEW_IDLE] = "idle",
    [TR_VIEW_CALLS] = "calls",
    [TR_VIEW_PROFILE] = "profile",
    [TR_VIEW_MISDIALS] = "misdials",
};

const char *const tr_cmd_names[TR_CMD_COUNT] = {
    [TR_CMD_PICK_UP] = "pick_up",
    [TR_CMD_SPEAK] = "speak",
    [TR_CMD_SAY] = "say",
    [TR_CMD_CHOOSE] = "choose",
    [TR_CMD_HOLD] = "hold",
    [TR_CMD_RESUME] = "resume",
    [TR_CMD_NOTE] = "note",
    [TR_CMD_HANG_UP] = "hang_up",
    [TR_CMD_LEAVE] = "leave",
    [TR_CMD_READY] = "ready",
    [TR_CMD_MUTE] = "mute",
    [TR_CMD_UNMUTE] = "unmute",
    [TR_CMD_SIGNAL] = "signal",
    [TR_CMD_LOOK_UP] = "look_up",
    [TR_CMD_CONSULT] = "consult",
    [TR_CMD_TRANSFER] = "transfer",
    [TR_CMD_OTHER_LINE] = "other_line",
    [TR_CMD_DIAL] = "dial",
    [TR_CMD_CORRECT] = "correct",
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
    [TR_EV_READY] = "ready",
    [TR_EV_MUTED] = "muted",
    [TR_EV_UNMUTED] = "unmuted",
    [TR_EV_SIGNALLED] = "signalled",
    [TR_EV_LOOK_UP] = "look_up",
    [TR_EV_LOOKED_UP] = "looked_up",
    [TR_EV_CONSULT] = "consult",
    [TR_EV_CONSULTED] = "consulted",
    [TR_EV_TRANSFERRED] = "transferred",
    [TR_EV_OTHER_LINE] = "other_line",
    [TR_EV_DIALLED] = "dialled",
    [TR_EV_RINGBACK] = "ringback",
    [TR_EV_ENGAGED] = "engaged",
    [TR_EV_ANSWERED] = "answered",
    [TR_EV_SIDE] = "side",
    [TR_EV_SIDE_SAID] = "side_said",
    [TR_EV_ASIDE] = "aside",
    [TR_EV_CUT] = "cut",
    [TR_EV_ON_HOOK] = "on_hook",
    [TR_EV_UNANSWERED] = "unanswered",
    [TR_EV_CORRECTED] = "corrected",
};

const char *const tr_end_names[TR_END_COUNT] = {
    [TR_END_NONE] = "none",         [TR_END_MISSED] = "missed",
    [TR_END_SCRIPTED] = "scripted", [TR_END_ANGRY] = "angry",
    [TR_END_SILENT] = "silent",     [TR_END_TRAINEE] = "trainee",
    [TR_END_CLOSED] = "closed",     [TR_END_LEFT] = "left",
    [TR_END_TOO_LONG] = "too_long", [TR_END_TRANSFERRED] = "transferred",
    [TR_END_GIVEN_UP] = "given_up",
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
    [TR_BEFORE_FACT] = "before_fact",
    [TR_BEFORE_PICK_UP] = "before_pick_up",
    [TR_BEFORE_LOOK_UP] = "before_look_up",
    [TR_AGREED_HOLD] = "agreed_hold",
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
    [TR_RULE_SIDE] = "side",
    [TR_RULE_CONTROL] = "control",
    [TR_RULE_READY] = "ready",
    [TR_RULE_TALLY] = "tally",
    [TR_RULE_EVERY] = "every",
    [TR_RULE_SEQUENCE] = "sequence",
    [TR_RULE_THAT] = "that",
    [TR_RULE_QUIZ] = "quiz",
    [TR_RULE_BETWEEN] = "between",
};

const char *const tr_rule_phase_names[TR_RULE_PHASE_COUNT] = {
    [TR_PHASE_BEFORE_CALL] = "before", [TR_PHASE_PICK_UP] = "pick_up",
    [TR_PHASE_OPENING] = "opening",    [TR_PHASE_TALK] = "talk",
    [TR_PHASE_HOLD] = "hold",          [TR_PHASE_TRANSFER] = "transfer",
    [TR_PHASE_RECORD] = "record",      [TR_PHASE_CLOSE] = "close",
    [TR_PHASE_AFTER_CALL] = "after",   [TR_PHASE_OUTBOUND] = "outbound",
    [TR_PHASE_WHOLE_CALL] = "whole",
};

const char *const tr_observed_names[TR_OBSERVED_COUNT] = {
    [TR_BY_TIMING] = "timing",   [TR_BY_ACT] = "act",     [TR_BY_FORM] = "form",
    [TR_BY_CONTROL] = "control", [TR_BY_SCENE] = "scene", [TR_BY_QUIZ] = "quiz",
    [TR_BY_VOICE] = "voice",
};

const char *const tr_unit_names[TR_UNIT_COUNT] = {
    [TR_UNIT_NONE] = "",       [TR_UNIT_TIMES] = "times", [TR_UNIT_ANSWERS] = "answers",
    [TR_UNIT_RINGS] = "rings", [TR_UNIT_TIME] = "s",      [TR_UNIT_PERCENT] = "%",
    [TR_UNIT_MOOD] = "mood",
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
