/* Which fields each table of a file may have. The one list: the builder refuses
 * what is not in it, and a test compares it with the author's guide and with
 * types.lua. */
#ifndef TR_SCRIPT_FIELDSETS_H
#define TR_SCRIPT_FIELDSETS_H

enum tr_fieldset {
    TR_F_SCENARIO,
    TR_F_CALLER,
    TR_F_HOLD,
    TR_F_SILENCE,
    TR_F_LINE,
    TR_F_SLIP,
    TR_F_NAME,
    TR_F_UNIT,
    TR_F_AMOUNT,
    TR_F_CLOCK,
    TR_F_CAST,
    TR_F_EVENT,
    TR_F_BEAT,
    TR_F_BRANCH,
    TR_F_DIAL,
    TR_F_TRY,
    TR_F_RING,
    TR_F_WORDING,
    TR_F_HOUSE,
    TR_F_PERSON,
    TR_F_DEPARTMENT,
    TR_F_TOPIC,
    TR_F_FESTIVAL,
    TR_F_GREETING,
    TR_F_SCORECARD,
    TR_F_SECTION,
    TR_F_RULE,
    TR_F_ADJUST,
    TR_F_ANSWER,
    TR_F_COUNT
};

struct tr_fieldset_info {
    const char *name;          /* as the guide's headings have it: "scenario", "caller" */
    const char *const *fields; /* ends with NULL */
};

extern const struct tr_fieldset_info tr_fieldsets[TR_F_COUNT];

#endif
