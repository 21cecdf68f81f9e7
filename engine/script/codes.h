/* Every code that a finding can carry, with its severity and what it means.
 * Codes are stable: a number is never given a second meaning. */
#ifndef TR_SCRIPT_CODES_H
#define TR_SCRIPT_CODES_H

#include <stddef.h>

#include "script/reader.h"

/* Marks a sentence for the catalogues. It stays English here and is translated
 * where it is shown. */
#define TR_MSG(text) (text)

enum tr_code {
    TR_C_SYNTAX = 1,
    TR_C_RUN = 2,
    TR_C_BUDGET = 3,
    TR_C_FILE = 4,
    TR_C_DEPTH = 5,
    TR_C_NUMBER = 6,
    TR_C_INCLUDE = 7,
    TR_C_MAIN_CALL = 8,
    TR_C_FORMAT = 9,
    TR_C_FIELD = 10,
    TR_C_TYPE = 11,
    TR_C_NO_BEAT = 12,
    TR_C_NO_ACT = 13,
    TR_C_NO_VAR = 14,
    TR_C_NO_FACT = 15,
    TR_C_NO_SLIP = 16,
    TR_C_RANGE = 17,
    TR_C_REQUIRED = 18,
    TR_C_WORD = 19,
    TR_C_NO_LINE = 20,
    TR_C_UNTRANSLATED = 21,
    TR_C_BRACES = 22,
    TR_C_UNUSED_LINE = 23,
    TR_C_BAD_TEXT = 24,
    TR_C_LANGUAGE = 25,
    TR_C_NAME = 26,
    TR_C_TOO_MANY = 27,
    TR_C_UNDEFINED = 28,
    TR_C_ID = 29,
    TR_C_DUPLICATE = 30,
    TR_C_UNREACHABLE = 31,
    TR_C_DEAD_END = 32,
    TR_C_NO_END_FROM = 33,
    TR_C_SHADOWED = 34,
    TR_C_OTHERWISE = 35,
    TR_C_CONFLICT = 36,
    TR_C_NO_ENDING = 37,
    TR_C_SILENT_BEAT = 38,
    TR_C_NO_EVENT = 39,
    TR_C_EXPR_SYNTAX = 40,
    TR_C_EXPR_TYPE = 41,
    TR_C_EXPR_NAME = 42,
    TR_C_EXPR_SIZE = 43,
    TR_C_NO_CAST = 44,
    TR_C_NEVER = 45,
    TR_C_SAME_CHOICE = 46,
    TR_C_EXPECT_UNSCORED = 47,
    TR_C_FACT_UNSPOKEN = 50,
    TR_C_SLIP_TITLE = 51,
    TR_C_NO_SURNAME = 52,
    TR_C_VAR_UNUSED = 53,
    TR_C_EVENT_NEVER = 54,
    TR_C_CAST_UNUSED = 55,
    TR_C_DIALLING = 56,
    TR_C_HOUSE_LACKS = 57,
    TR_C_VOICE_MISSING = 58,
    TR_C_VOICE_ORPHAN = 59,
    TR_C_RULE_ACTS = 60,
    TR_C_NO_SECTION = 61,
    TR_C_TOO_WIDE = 62,
    TR_C_LONG_TURN = 63,
    TR_C_SHORT_PATIENCE = 64,
    TR_C_SLIP_UNASKED = 65,
    TR_C_TABOO_CHOICE = 66,
    TR_C_CHOICE_UNHEARD = 67,
    TR_C_CHOICE_SURPRISES = 68,
    TR_C_TOO_MANY_HEARD = 69,
    TR_C_MORE = 70,
    TR_C_UNIT = 71,
    TR_C_NO_RULE = 72,
    TR_C_HOUSE_CARD = 73,
    TR_C_SECTION_EMPTY = 74,
    TR_C_STOPPED = 80,
    TR_C_REFUSED = 81
};

struct tr_code_info {
    int number;
    enum tr_severity severity;
    const char *meaning; /* one sentence */
};

/* All codes in ascending order. */
const struct tr_code_info *tr_codes(size_t *count);
/* By number, or NULL. */
const struct tr_code_info *tr_code_find(int number);
/* What to do about it, in one to three sentences; "" for a number that is no code. */
const char *tr_code_advice(int number);
/* The code as it is written: "TR012". */
void tr_code_text(int number, char out[8]);
/* The number of "TR012", or 0. */
int tr_code_parse(const char *text);

#endif
