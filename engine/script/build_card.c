/* scorecards/<id>.lua: sections and rules. */
#include <stdio.h>
#include <string.h>

#include "script/build.h"
#include "sim/event.h"

static uint32_t find_section(struct tr_build *b, int t)
{
    const struct tr_section *sections = b->vec[TR_V_SECTIONS].v;
    uint32_t count = b->vec[TR_V_SECTIONS].count, found = 0;
    if (!tr_open(b, t, "section")) {
        tr_missing(b, "section");
        return 0;
    }
    const char *name = tr_name_here(b);
    if (name) {
        struct tr_suggest s;
        char hint[TR_HINT_MAX];
        tr_suggest_init(&s, name);
        for (found = 0; found < count; found++) {
            if (strcmp(tr_pool_at(b, sections[found].id), name) == 0)
                break;
            tr_suggest_offer(&s, tr_pool_at(b, sections[found].id));
        }
        tr_suggest_hint(&s, hint, sizeof hint);
        if (found == count) {
            tr_note(b, TR_C_NO_SECTION, hint, "no section \"%s\"", name);
            found = 0;
        }
    }
    tr_close(b);
    return found;
}

/* A text with {limit}, {low} and {limit:s} replaced by the thresholds. */
static tr_str with_thresholds(struct tr_build *b, tr_str text, const struct tr_rule *rule)
{
    char from[TR_LINE_TEXT_MAX + 1], out[TR_LINE_TEXT_MAX + 200];
    struct tr_braced name;
    size_t at = 0, copied = 0, len = 0;
    if (!text || !strchr(tr_pool_at(b, text), '{'))
        return text;
    snprintf(from, sizeof from, "%s", tr_pool_at(b, text));
    while (tr_braces_next(from, &at, &name)) {
        bool limit = strcmp(name.name, "limit") == 0, low = strcmp(name.name, "low") == 0;
        bool seconds = strcmp(name.suffix, "s") == 0;
        if (!name.closed || (!limit && !low) || (name.suffix[0] && !seconds)) {
            tr_note_inside(b, TR_C_BRACES, from, name.from,
                           "{limit}, {low} and {limit:s} can be used",
                           "these braces stand for nothing");
            return text;
        }
        int value = limit ? rule->limit : rule->low;
        int n = snprintf(out + len, sizeof out - len, "%.*s%d", (int)(name.from - copied),
                         from + copied, seconds ? value / 1000 : value);
        len += (size_t)n;
        copied = at;
        if (len >= sizeof out)
            break;
    }
    if (len < sizeof out)
        len += (size_t)snprintf(out + len, sizeof out - len, "%s", from + copied);
    if (len > TR_LINE_TEXT_MAX) {
        tr_note(b, TR_C_BAD_TEXT, "", "the text is too long");
        return text;
    }
    return tr_pool_add(b, out, len);
}

static struct tr_text rule_text(struct tr_build *b, int t, const char *field,
                                enum tr_text_need need, const struct tr_rule *rule)
{
    struct tr_text text = tr_text_field(b, t, field, need, TR_LINE_TEXT_MAX);
    tr_at_field(b, field);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        text.in[lang] = with_thresholds(b, text.in[lang], rule);
    tr_at_up(b);
    return text;
}

/* What a kind needs to make sense. */
static void check_kind(struct tr_build *b, int t, const struct tr_rule *r)
{
    const char *kind = tr_rule_kind_names[r->kind];
    switch (r->kind) {
    case TR_RULE_SAY:
        if (!r->any.count && !r->all.count)
            tr_note(b, TR_C_RULE_ACTS, "add any or all", "a rule of kind say needs acts");
        break;
    case TR_RULE_AVOID:
        if (!r->any.count)
            tr_note(b, TR_C_RULE_ACTS, "add any", "a rule of kind avoid needs acts");
        break;
    case TR_RULE_ORDER:
        if (!r->any.count || !r->before.count)
            tr_note(b, TR_C_RULE_ACTS, "add any and before", "a rule of kind order needs both");
        break;
    case TR_RULE_RINGS:
        if (r->low > r->limit)
            tr_note(b, TR_C_RANGE, "", "low is above limit");
        break;
    default:
        break;
    }
    bool limited = r->kind == TR_RULE_RINGS || r->kind == TR_RULE_FIRST_WORD ||
                   r->kind == TR_RULE_REACTION || r->kind == TR_RULE_HOLD ||
                   r->kind == TR_RULE_LENGTH || r->kind == TR_RULE_MOOD ||
                   r->kind == TR_RULE_LONG_ANSWER || r->kind == TR_RULE_SIDE;
    bool counted =
        (r->kind == TR_RULE_SAY || r->kind == TR_RULE_AVOID) &&
        (r->window == TR_IN_FIRST_TURNS || (r->window == TR_IN_CLOSING && r->kind == TR_RULE_SAY));
    if (limited && !tr_has(b, t, "limit"))
        tr_note(b, TR_C_REQUIRED, "add limit = …", "a rule of kind %s needs a limit", kind);
    else if (counted && r->limit < 1)
        tr_note(b, TR_C_REQUIRED, "add limit = the number of answers", "this window needs a limit");
}

/* Rules about side events and controls name one; tr_word also offers the nearest. */
static void check_field(struct tr_build *b, int t, const struct tr_rule *r)
{
    if (r->kind != TR_RULE_SIDE && r->kind != TR_RULE_CONTROL)
        return;
    if (!tr_has(b, t, "field"))
        tr_note(b, TR_C_REQUIRED,
                r->kind == TR_RULE_SIDE ? "add field = \"visitor\" or another kind of event"
                                        : "add field = \"muted\" or another event of a call",
                "a rule of kind %s needs a field", tr_rule_kind_names[r->kind]);
    else if (r->kind == TR_RULE_SIDE)
        tr_word(b, t, "field", tr_side_kind_names, TR_SIDE_KIND_COUNT, 0);
    else
        tr_word(b, t, "field", tr_event_names, TR_EV_COUNT, 0);
}

static void read_rule(struct tr_build *b, size_t i)
{
    const struct tr_site *site = &b->c->calls[i];
    struct tr_rule r = {0};
    tr_at_site(b, "rules", site->name, "rule", site);
    for (size_t k = 0; k < i; k++)
        if (strcmp(b->c->calls[k].name, site->name) == 0)
            tr_note(b, TR_C_DUPLICATE, "rename one of them", "rule \"%s\" is in line %d already",
                    site->name, b->c->calls[k].line);
    if (!tr_is_name(site->name, strlen(site->name)))
        tr_note(b, TR_C_NAME, "use 1 to 63 of a-z, 0-9 and _", "\"%s\" cannot be a name",
                site->name);
    if (!site->filled) {
        tr_note(b, TR_C_REQUIRED, "write rule \"name\" { … }", "rule \"%s\" has no table",
                site->name);
        return;
    }
    tr_dsl_push_call(b->L, i);
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, TR_F_RULE, 0);
    r.id = tr_pool_add(b, site->name, strlen(site->name));
    r.group = tr_has(b, t, "group") ? tr_name(b, t, "group") : b->card.id;
    r.section = find_section(b, t);
    if (!tr_has(b, t, "kind"))
        tr_missing(b, "kind");
    r.kind = (uint32_t)tr_word(b, t, "kind", tr_rule_kind_names, TR_RULE_COUNT, TR_RULE_SAY);
    r.window = (uint32_t)tr_word(b, t, "window", tr_window_names, TR_WINDOW_COUNT, TR_IN_CALL);
    if (!tr_has(b, t, "points"))
        tr_missing(b, "points");
    r.points = (uint32_t)tr_int(b, t, "points", 1, 1, 1000);
    r.fatal = tr_bool(b, t, "fatal", false);
    r.timed = tr_bool(b, t, "timed", false);
    r.when_expected = tr_bool(b, t, "when_expected", false);
    bool from_one = r.kind == TR_RULE_SAY || r.kind == TR_RULE_RINGS;
    r.low = (int32_t)tr_int(b, t, "low", from_one ? 1 : 0, 0, TR_CALL_MS_MAX);
    bool open_end = r.kind == TR_RULE_CONTROL && !tr_has(b, t, "limit");
    r.limit = open_end ? TR_CALL_MS_MAX : (int32_t)tr_int(b, t, "limit", 0, 0, TR_CALL_MS_MAX);
    r.any = tr_acts_of(b, t, "any", NULL);
    r.all = tr_acts_of(b, t, "all", NULL);
    r.before = tr_acts_of(b, t, "before", NULL);
    if (tr_has(b, t, "lacks")) { /* of kind say; that of kind order has its place */
        if (r.kind != TR_RULE_SAY || r.before.count)
            tr_note(b, TR_C_RULE_ACTS, "take lacks out",
                    "only a rule of kind say can have lacks, and then no before");
        r.before = tr_acts_of(b, t, "lacks", NULL);
    }
    r.applies = tr_expr_field(b, t, "applies", TR_EXPR_BOOL);
    r.field = tr_name(b, t, "field");
    r.title = rule_text(b, t, "title", TR_TEXT_NEEDED, &r);
    r.expected = rule_text(b, t, "expected", TR_TEXT_OPTIONAL, &r);
    r.coaching = rule_text(b, t, "coaching", TR_TEXT_OPTIONAL, &r);
    check_kind(b, t, &r);
    check_field(b, t, &r);
    lua_pop(b->L, 1);
    *(struct tr_rule *)tr_vec_add(b, TR_V_RULES) = r;
}

static void read_section(struct tr_build *b)
{
    struct tr_section section = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ \"name\", title = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_SECTION, 1);
    if (tr_open_index(b, t, 1)) {
        const char *name = tr_name_here(b);
        const struct tr_section *others = b->vec[TR_V_SECTIONS].v;
        for (uint32_t i = 0; name && i < b->vec[TR_V_SECTIONS].count; i++)
            if (strcmp(tr_pool_at(b, others[i].id), name) == 0)
                tr_note(b, TR_C_DUPLICATE, "", "there are two sections \"%s\"", name);
        if (name)
            section.id = tr_pool_add(b, name, strlen(name));
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the section has no name");
    }
    section.title = tr_text_field(b, t, "title", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    if (!section.title.in[0])
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            section.title.in[lang] = section.id;
    *(struct tr_section *)tr_vec_add(b, TR_V_SECTIONS) = section;
}

static void read_caps(struct tr_build *b, int t)
{
    int64_t one = 300, more = 100;
    if (tr_open_table(b, t, "caps")) {
        int list = lua_gettop(b->L);
        if (tr_list_len(b, list) != 2) {
            tr_note(b, TR_C_REQUIRED, "write { 300, 100 }", "two numbers are needed");
        } else {
            tr_open_index(b, list, 1);
            tr_int_here(b, 0, 1000, &one);
            tr_close(b);
            tr_open_index(b, list, 2);
            tr_int_here(b, 0, 1000, &more);
            tr_close(b);
        }
        tr_close(b);
    }
    b->card.fatal_cap_one = (uint32_t)one;
    b->card.fatal_cap_more = (uint32_t)more;
}

void tr_build_card(struct tr_build *b)
{
    struct tr_card *card = &b->card;
    tr_dsl_push_main(b->L);
    int t = lua_gettop(b->L);
    tr_at_site(b, "scorecard", NULL, "scorecard", &b->c->main);
    tr_only_fields(b, t, TR_F_SCORECARD, 0);
    tr_format_and_id(b, t, &card->id);
    card->title = tr_text_field(b, t, "title", TR_TEXT_NEEDED, TR_LINE_TEXT_MAX);
    read_caps(b, t);
    if (tr_open_table(b, t, "sections")) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n; i++) {
            tr_open_index(b, list, i);
            read_section(b);
            tr_close(b);
        }
        tr_close(b);
    } else {
        tr_missing(b, "sections");
    }
    for (size_t i = 0; i < b->c->call_count; i++)
        read_rule(b, i);
    if (b->c->call_count == 0)
        tr_note(b, TR_C_REQUIRED, "add rule \"…\" { … }", "the scorecard has no rule");
    tr_acts_finish(b);
    card->sections = b->vec[TR_V_SECTIONS].v;
    card->section_count = b->vec[TR_V_SECTIONS].count;
    card->rules = b->vec[TR_V_RULES].v;
    card->rule_count = b->vec[TR_V_RULES].count;
    card->acts = b->vec[TR_V_ACTS].v;
    card->act_count = b->vec[TR_V_ACTS].count;
    card->refs = b->vec[TR_V_REFS].v;
    card->ref_count = b->vec[TR_V_REFS].count;
    card->code = b->vec[TR_V_CODE].v;
    card->code_count = b->vec[TR_V_CODE].count;
    card->pool = b->pool;
    card->pool_size = b->pool_len;
}
