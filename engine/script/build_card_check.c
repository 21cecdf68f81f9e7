/* Whether the rules of a scorecard make sense, each by itself and together. */
#include <string.h>

#include "script/build.h"

static bool is_listed(const struct tr_build *b, struct tr_slice acts, uint16_t act)
{
    const uint16_t *refs = b->vec[TR_V_REFS].v;
    for (uint32_t i = 0; i < acts.count; i++)
        if (refs[acts.first + i] == act)
            return true;
    return false;
}

/* Acts of a list, each counted once. */
static uint32_t different(const struct tr_build *b, struct tr_slice acts)
{
    const uint16_t *refs = b->vec[TR_V_REFS].v;
    uint32_t n = 0;
    for (uint32_t i = 0; i < acts.count; i++)
        n += !is_listed(b, (struct tr_slice){acts.first, i}, refs[acts.first + i]);
    return n;
}

/* A rule of kind say that no answer meets: what it wants, it must lack. */
static void check_lacks(struct tr_build *b, const struct tr_rule *r)
{
    const uint16_t *refs = b->vec[TR_V_REFS].v;
    uint32_t left = 0, never = 0;
    if (r->kind != TR_RULE_SAY)
        return;
    for (uint32_t i = 0; i < r->any.count; i++)
        left += !is_listed(b, r->before, refs[r->any.first + i]);
    for (uint32_t i = 0; i < r->all.count; i++)
        never += is_listed(b, r->before, refs[r->all.first + i]);
    if (never || (r->any.count && !left))
        tr_note(b, TR_C_CONFLICT, "take the act out of one of the two",
                "no answer holds an act and lacks it");
}

/* Windows that a kind looks into, a bit each; the others know only the whole call. */
static uint32_t windows_of(uint32_t kind)
{
    enum {
        ANSWERS = 1 << TR_IN_CALL | 1 << TR_IN_FIRST_TURN | 1 << TR_IN_FIRST_TURNS |
                  1 << TR_AFTER_HOLD | 1 << TR_AFTER_SURNAME | 1 << TR_NO_SURNAME,
    };
    switch ((enum tr_rule_kind)kind) {
    case TR_RULE_SAY:
        return ANSWERS | 1 << TR_IN_CLOSING | 1 << TR_BEFORE_HOLD | 1 << TR_AGREED_HOLD |
               1 << TR_BEFORE_LOOK_UP;
    case TR_RULE_AVOID:
        return ANSWERS;
    case TR_RULE_READY:
        return 1 << TR_IN_CALL | 1 << TR_BEFORE_FACT | 1 << TR_BEFORE_PICK_UP;
    case TR_RULE_SIDE:
        return 1 << TR_IN_CALL | 1 << TR_BEFORE_PICK_UP;
    default:
        return 1 << TR_IN_CALL;
    }
}

/* What a kind needs to make sense. */
static void check_kind(struct tr_build *b, const struct tr_rule *r)
{
    const char *kind = tr_rule_kind_names[r->kind];
    if (r->kind == TR_RULE_SAY && !r->any.count && !r->all.count)
        tr_note(b, TR_C_RULE_ACTS, "add any or all", "a rule of kind say needs acts");
    if (r->kind == TR_RULE_AVOID && !r->any.count)
        tr_note(b, TR_C_RULE_ACTS, "add any", "a rule of kind avoid needs acts");
    if (r->kind == TR_RULE_ORDER && (!r->any.count || !r->before.count))
        tr_note(b, TR_C_RULE_ACTS, "add any and before", "a rule of kind order needs both");
    bool listed =
        r->kind == TR_RULE_TALLY || r->kind == TR_RULE_EVERY || r->kind == TR_RULE_SEQUENCE;
    if (listed && !r->any.count)
        tr_note(b, TR_C_RULE_ACTS, "add any", "a rule of kind %s needs acts", kind);
    if ((r->kind == TR_RULE_THAT) != (r->that.count > 0))
        tr_note(b, TR_C_REQUIRED, "kind = \"that\" has that = \"…\", and no other kind has",
                r->that.count ? "only a rule of kind that has a that"
                              : "the field that is missing");
    if (listed && r->low > (int32_t)different(b, r->any))
        tr_note(b, TR_C_RANGE, "", "low is more than there are acts in any");
    bool range = r->kind == TR_RULE_RINGS || r->kind == TR_RULE_CONTROL ||
                 (r->kind == TR_RULE_BETWEEN && r->limit);
    if (range && r->low > r->limit)
        tr_note(b, TR_C_RANGE, "", "low is above limit");
    if (r->kind == TR_RULE_HOLD && r->low && r->low < r->limit)
        tr_note(b, TR_C_RANGE, "make total at least limit",
                "all holds together may take less than one of them");
    bool event = *tr_pool_at(b, r->field) != '\0';
    if (r->kind == TR_RULE_BETWEEN && (r->any.count > 0) + (r->before.count > 0) + event != 2)
        tr_note(b, TR_C_RULE_ACTS, "give two of any, ends and field",
                "a rule of kind between needs what begins its time and what ends it");
    if (!(windows_of(r->kind) >> r->window & 1))
        tr_note(b, TR_C_CONFLICT, "take the window out",
                "a rule of kind %s does not look into the window %s", kind,
                tr_window_names[r->window]);
    check_lacks(b, r);
    if (r->fatal && r->bonus)
        tr_note(b, TR_C_CONFLICT, "take one of them out", "a bonus cannot be fatal");
    bool counted =
        (r->kind == TR_RULE_SAY || r->kind == TR_RULE_AVOID) &&
        (r->window == TR_IN_FIRST_TURNS || (r->window == TR_IN_CLOSING && r->kind == TR_RULE_SAY));
    if (tr_rule_units[r->kind].needed && r->limit == 0)
        tr_note(b, TR_C_REQUIRED, "add limit = …", "a rule of kind %s needs a limit", kind);
    else if (counted && r->limit < 1)
        tr_note(b, TR_C_REQUIRED, "add limit = the number of answers", "this window needs a limit");
}

/* Two rules of a group that no pick-up meets both. */
static void check_rings(struct tr_build *b, const struct tr_rule *r)
{
    const struct tr_rule *others = b->vec[TR_V_RULES].v;
    for (uint32_t i = 0; i < b->vec[TR_V_RULES].count; i++) {
        const struct tr_rule *o = &others[i];
        bool rings = o->kind == TR_RULE_RINGS && r->kind == TR_RULE_RINGS;
        if (!rings || o->bonus || r->bonus ||
            strcmp(tr_pool_at(b, o->group), tr_pool_at(b, r->group)) != 0)
            continue;
        if (r->low > o->limit || o->low > r->limit)
            tr_note(b, TR_C_CONFLICT, "change the rings of one, or drop it",
                    "rule \"%s\" wants the call lifted in rings %d to %d, rule \"%s\" in %d to %d",
                    tr_pool_at(b, r->id), (int)r->low, (int)r->limit, tr_pool_at(b, o->id),
                    (int)o->low, (int)o->limit);
    }
}

void tr_check_rule(struct tr_build *b, const struct tr_rule *r, const struct tr_site *site)
{
    tr_at_site(b, "rules", site->name, "rule", site);
    check_kind(b, r);
    check_rings(b, r);
}

/* Whether two changes give a field differently; both tables are on the stack. Texts and
 * lists count as different: one of the two is never read. */
static bool gives_otherwise(struct tr_build *b, int one, int other, const char *field)
{
    lua_getfield(b->L, one, field);
    lua_getfield(b->L, other, field);
    bool both = !lua_isnil(b->L, -1) && !lua_isnil(b->L, -2);
    bool differ = both && !lua_rawequal(b->L, -1, -2);
    lua_pop(b->L, 2);
    return differ;
}

/* Change number k against an earlier one of the same rule. The card's own file may go on
 * from what the files that it includes have made of a rule. */
static void compare_changes(struct tr_build *b, size_t k, size_t earlier)
{
    const struct tr_site *change = &b->c->calls[k], *first = &b->c->calls[earlier];
    bool drops = change->word == TR_SITE_DROP || first->word == TR_SITE_DROP;
    const char *word = change->word == TR_SITE_DROP ? "drop" : "adjust";
    bool elsewhere = change->file != first->file;
    const char *of = elsewhere ? " of " : "";
    const char *file = elsewhere ? b->c->req->files[first->file].name : "";
    bool own = tr_is_own_change(b, change), own_first = tr_is_own_change(b, first);
    bool gone = (own ? first : change)->word == TR_SITE_DROP; /* before the card's own turn */
    if (own != own_first && !gone)
        return;
    tr_at_site(b, word, change->name, word, change);
    if (drops) {
        if (change->word != first->word)
            tr_note(b, TR_C_CONFLICT, "take one of the two out",
                    "rule \"%s\" is both adjusted and dropped; the other is in line %d%s%s",
                    change->name, first->line, of, file);
        return;
    }
    if (!change->filled || !first->filled)
        return;
    tr_dsl_push_call(b->L, earlier);
    tr_dsl_push_call(b->L, k);
    int t = lua_gettop(b->L);
    const char *const *fields = tr_fieldsets[TR_F_ADJUST].fields;
    for (size_t f = 0; fields[f]; f++) {
        if (gives_otherwise(b, t - 1, t, fields[f]))
            tr_note(b, TR_C_CONFLICT, "leave one of the two",
                    "%s of rule \"%s\" was adjusted otherwise in line %d%s%s", fields[f],
                    change->name, first->line, of, file);
    }
    lua_pop(b->L, 2);
}

void tr_check_changes(struct tr_build *b, size_t rule)
{
    const char *name = b->c->calls[rule].name;
    for (size_t k = 0; k < b->c->call_count; k++) {
        const struct tr_site *change = &b->c->calls[k];
        if (change->word == TR_SITE_NEW || strcmp(change->name, name) != 0)
            continue;
        for (size_t e = 0; e < k; e++)
            if (b->c->calls[e].word != TR_SITE_NEW && strcmp(b->c->calls[e].name, name) == 0)
                compare_changes(b, k, e);
    }
}

void tr_check_sections(struct tr_build *b)
{
    const struct tr_section *sections = b->vec[TR_V_SECTIONS].v;
    const struct tr_rule *rules = b->vec[TR_V_RULES].v;
    uint32_t whole = 0;
    for (uint32_t s = 0; s < b->vec[TR_V_SECTIONS].count; s++) {
        uint32_t weight = 0;
        for (uint32_t i = 0; i < b->vec[TR_V_RULES].count; i++)
            if (rules[i].section == s && !rules[i].bonus && rules[i].kind != TR_RULE_QUIZ)
                weight += rules[i].points;
        whole += weight;
        if (weight == 0)
            tr_note(b, TR_C_SECTION_EMPTY,
                    "give it a rule that calls are judged by, or take it out",
                    "section \"%s\" has no weight: nothing in a call can earn points in it",
                    tr_pool_at(b, sections[s].id));
    }
    if (whole == 0 && b->vec[TR_V_RULES].count)
        tr_note(b, TR_C_REQUIRED, "add a rule that is neither a bonus nor a question",
                "the weights of the scorecard sum to nothing: no call can be scored with it");
}
