/* Thresholds of a scorecard: a number with its unit, "60 s", "3 rings". */
#include <stdio.h>
#include <string.h>

#include "script/build.h"

struct spelling {
    const char *word;
    uint8_t unit; /* enum tr_rule_unit */
    int32_t scale;
};
static const struct spelling spellings[] = {
    {"s", TR_UNIT_TIME, 1000},      {"min", TR_UNIT_TIME, 60000}, {"ms", TR_UNIT_TIME, 1},
    {"times", TR_UNIT_TIMES, 1},    {"time", TR_UNIT_TIMES, 1},   {"answers", TR_UNIT_ANSWERS, 1},
    {"answer", TR_UNIT_ANSWERS, 1}, {"rings", TR_UNIT_RINGS, 1},  {"ring", TR_UNIT_RINGS, 1},
    {"%", TR_UNIT_PERCENT, 1},      {"mood", TR_UNIT_MOOD, 1},
};

/* "60 s" on top of the stack, in that unit. */
bool tr_threshold_here(struct tr_build *b, enum tr_rule_unit unit, int32_t *out)
{
    char hint[TR_HINT_MAX];
    snprintf(hint, sizeof hint, "write for example \"3 %s\"", tr_unit_names[unit]);
    if (lua_type(b->L, -1) == LUA_TNUMBER) {
        tr_note(b, TR_C_UNIT, hint, "the threshold has no unit");
        return false;
    }
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a number with its unit, in quotes,");
        return false;
    }
    const char *text = lua_tostring(b->L, -1), *at = text;
    int64_t number = 0;
    while (*at >= '0' && *at <= '9' && number <= TR_CALL_MS_MAX)
        number = number * 10 + (*at++ - '0');
    bool digits = at > text;
    while (*at == ' ')
        at++;
    const struct spelling *found = NULL;
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
        if (strcmp(spellings[i].word, at) == 0)
            found = &spellings[i];
    if (!digits || !found || found->unit != unit) {
        tr_note(b, TR_C_UNIT, hint, "\"%.40s\" is not a number of %s", text,
                unit == TR_UNIT_TIME   ? "seconds"
                : unit == TR_UNIT_MOOD ? "points of mood"
                                       : tr_unit_names[unit]);
        return false;
    }
    number *= found->scale;
    if (number > (unit == TR_UNIT_MOOD ? 100 : TR_CALL_MS_MAX)) {
        tr_note(b, TR_C_RANGE, "", "%.40s is too much", text);
        return false;
    }
    *out = (int32_t)number;
    return true;
}
