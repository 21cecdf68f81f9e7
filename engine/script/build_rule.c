/* Rules of a scorecard: rule "x" { … } as it is written once, and what a card
 * makes of it: adjust "x" { … }, drop "x". */
#include <stdio.h>
#include <string.h>

#include "script/build.h"
#include "sim/event.h"

static uint32_t find_section(struct tr_build *b, int t, uint32_t absent)
{
    const struct tr_section *sections = b->vec[TR_V_SECTIONS].v;
    uint32_t count = b->vec[TR_V_SECTIONS].count, found = 0;
    if (!tr_open(b, t, "section"))
        return absent;
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

/* {limit}, {low} and {limit:s} (ms as seconds) may stand in a rule's texts. */
static bool is_threshold(const struct tr_braced *name)
{
    bool known = strcmp(name->name, "limit") == 0 || strcmp(name->name, "low") == 0;
    return name->closed && known && (!name->suffix[0] || strcmp(name->suffix, "s") == 0);
}

static void check_braces(struct tr_build *b, tr_str text)
{
    char from[TR_LINE_TEXT_MAX + 1];
    struct tr_braced name;
    size_t at = 0;
    snprintf(from, sizeof from, "%s", tr_pool_at(b, text));
    while (tr_braces_next(from, &at, &name)) {
        if (is_threshold(&name))
            continue;
        tr_note_inside(b, TR_C_BRACES, from, name.from, "{limit}, {low} and {limit:s} can be used",
                       "these braces stand for nothing");
        return;
    }
}

/* The text with its thresholds in place of the braces. */
static tr_str with_thresholds(struct tr_build *b, tr_str text, const struct tr_rule *rule)
{
    char from[TR_LINE_TEXT_MAX + 1], out[TR_LINE_TEXT_MAX + 200];
    struct tr_braced name;
    size_t at = 0, copied = 0, len = 0;
    if (!text || !strchr(tr_pool_at(b, text), '{'))
        return text;
    snprintf(from, sizeof from, "%s", tr_pool_at(b, text));
    while (tr_braces_next(from, &at, &name) && len < sizeof out) {
        if (!is_threshold(&name))
            return text;
        int value = strcmp(name.name, "limit") == 0 ? rule->limit : rule->low;
        int n = snprintf(out + len, sizeof out - len, "%.*s%d", (int)(name.from - copied),
                         from + copied, name.suffix[0] ? value / 1000 : value);
        len += (size_t)n;
        copied = at;
    }
    if (len < sizeof out)
        len += (size_t)snprintf(out + len, sizeof out - len, "%s", from + copied);
    if (len > TR_LINE_TEXT_MAX) {
        tr_note(b, TR_C_BAD_TEXT, "", "a text of this rule is too long");
        return text;
    }
    return tr_pool_add(b, out, len);
}

/* ---- what a rule and what changes it may say ------------------------------ */

static void read_threshold(struct tr_build *b, int t, const char *name, const struct tr_rule *r,
                           enum tr_rule_unit unit, int32_t *value)
{
    if (!tr_open(b, t, name))
        return;
    if (unit == TR_UNIT_NONE)
        tr_note(b, TR_C_UNIT, "take it out", "a rule of kind %s has no %s",
                tr_rule_kind_names[r->kind], name);
    else if (!tr_threshold_here(b, unit, value))
        *value = 1; /* its absence is not to be complained of, too */
    tr_close(b);
}

static void keep_acts(struct tr_build *b, int t, const char *name, struct tr_slice *acts)
{
    if (tr_has(b, t, name))
        *acts = tr_acts_of(b, t, name, NULL);
}

/* Fields that are absent leave what the rule has. */
static void read_values(struct tr_build *b, int t, struct tr_rule *r)
{
    r->section = find_section(b, t, r->section);
    if (tr_has(b, t, "group"))
        r->group = tr_name(b, t, "group");
    r->window = (uint32_t)tr_word(b, t, "window", tr_window_names, TR_WINDOW_COUNT, (int)r->window);
    r->points = (uint32_t)tr_int(b, t, "points", r->points, 1, 1000);
    r->fatal = tr_bool(b, t, "fatal", r->fatal);
    r->timed = tr_bool(b, t, "timed", r->timed);
    r->bonus = tr_bool(b, t, "bonus", r->bonus);
    r->when_expected = tr_bool(b, t, "when_expected", r->when_expected);
    read_threshold(b, t, "low", r, tr_rule_units[r->kind].low, &r->low);
    bool look_up = r->kind == TR_RULE_SAY && r->window == TR_BEFORE_LOOK_UP;
    read_threshold(b, t, "limit", r, look_up ? TR_UNIT_TIME : tr_rule_units[r->kind].limit,
                   &r->limit);
    keep_acts(b, t, "any", &r->any);
    keep_acts(b, t, "all", &r->all);
    keep_acts(b, t, "before", &r->before);
    if (tr_has(b, t, "total"))
        read_threshold(b, t, "total", r, r->kind == TR_RULE_HOLD ? TR_UNIT_TIME : TR_UNIT_NONE,
                       &r->low);
    if (tr_has(b, t, "ends")) {
        if (r->kind != TR_RULE_BETWEEN)
            tr_note(b, TR_C_RULE_ACTS, "take ends out",
                    "only a rule of kind between can have ends");
        r->before = tr_acts_of(b, t, "ends", NULL);
    }
    if (tr_has(b, t, "lacks")) { /* of kind say; that of kind order has its place */
        if (r->kind != TR_RULE_SAY || tr_has(b, t, "before"))
            tr_note(b, TR_C_RULE_ACTS, "take lacks out",
                    "only a rule of kind say can have lacks, and then no before");
        r->before = tr_acts_of(b, t, "lacks", NULL);
    }
    if (tr_has(b, t, "applies"))
        r->applies = tr_expr_field(b, t, "applies", TR_EXPR_BOOL);
    if (tr_has(b, t, "that"))
        r->that = tr_expr_field(b, t, "that", TR_EXPR_BOOL);
    if (tr_has(b, t, "field"))
        r->field = tr_name(b, t, "field");
}

static void read_texts(struct tr_build *b, int t, struct tr_rule *r)
{
    static const struct {
        const char *name;
        size_t at;
    } texts[] = {{"title", offsetof(struct tr_rule, title)},
                 {"expected", offsetof(struct tr_rule, expected)},
                 {"coaching", offsetof(struct tr_rule, coaching)},
                 {"met", offsetof(struct tr_rule, met)},
                 {"broken", offsetof(struct tr_rule, broken)},
                 {"ask", offsetof(struct tr_rule, ask)}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!tr_has(b, t, texts[i].name))
            continue;
        struct tr_text text =
            tr_text_field(b, t, texts[i].name, TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
        memcpy((char *)r + texts[i].at, &text, sizeof text);
        tr_at_field(b, texts[i].name);
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            if (text.in[lang] && (lang == 0 || text.in[lang] != text.in[lang - 1]))
                check_braces(b, text.in[lang]);
        tr_at_up(b);
    }
}

/* Thresholds may have changed since the texts were read. */
static void fill_thresholds(struct tr_build *b, struct tr_rule *r)
{
    struct tr_text *texts[] = {&r->title, &r->expected, &r->coaching, &r->met, &r->broken};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            texts[i]->in[lang] = with_thresholds(b, texts[i]->in[lang], r);
}

/* Rules about side events and controls name one; tr_word also offers the nearest. */
static void check_field(struct tr_build *b, int t, const struct tr_rule *r)
{
    bool between = r->kind == TR_RULE_BETWEEN;
    if (r->kind != TR_RULE_SIDE && r->kind != TR_RULE_CONTROL &&
        !(between && tr_has(b, t, "field")))
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

/* ---- questions ------------------------------------------------------------- */

static void read_answer(struct tr_build *b, uint32_t *right)
{
    struct tr_quiz_answer answer = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ \"text\" } or { \"text\", right = true }");
        return;
    }
    tr_only_fields(b, t, TR_F_ANSWER, 1);
    answer.right = tr_bool(b, t, "right", false);
    *right += answer.right;
    if (tr_open_index(b, t, 1)) {
        answer.text = tr_text_here(b, TR_LINE_TEXT_MAX);
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "write { \"…\" }", "the answer has no text");
    }
    *(struct tr_quiz_answer *)tr_vec_add(b, TR_V_ANSWERS) = answer;
}

static void read_question(struct tr_build *b, int t, struct tr_rule *r)
{
    uint32_t right = 0;
    bool has = tr_open_table(b, t, "answers");
    if (has != (r->kind == TR_RULE_QUIZ))
        tr_note(b, TR_C_REQUIRED, "kind = \"quiz\" has ask and answers, and no other kind has",
                has ? "only a question has answers" : "the question has no answers");
    if (!has)
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    r->answers.first = b->vec[TR_V_ANSWERS].count;
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        read_answer(b, &right);
        tr_close(b);
    }
    r->answers.count = b->vec[TR_V_ANSWERS].count - r->answers.first;
    if (n < 2 || n > TR_QUESTION_ANSWERS_MAX || right != 1)
        tr_note(b, TR_C_RANGE, "mark the right one with right = true",
                "a question has 2 to %d answers, one of them right", TR_QUESTION_ANSWERS_MAX);
    tr_close(b);
    if (!r->ask.in[0])
        tr_missing(b, "ask");
}

/* ---- the row ----------------------------------------------------------------- */

/* A list of words as bits. */
static uint16_t read_observe(struct tr_build *b, int t)
{
    uint16_t bits = 0;
    if (!tr_open_table(b, t, "observe"))
        return 0;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        if (!tr_open_index(b, list, i))
            continue;
        const char *word = tr_name_here(b);
        int at = word ? tr_name_index(tr_observed_names, TR_OBSERVED_COUNT, word) : 0;
        if (at < 0)
            tr_note(b, TR_C_WORD, "timing, act, form, control, scene, quiz or voice",
                    "\"%.60s\" is not possible here", word);
        else
            bits = (uint16_t)(bits | 1u << at);
        tr_close(b);
    }
    tr_close(b);
    return bits;
}

static tr_str read_sources(struct tr_build *b, int t)
{
    tr_str found = 0;
    if (tr_open(b, t, "sources")) {
        found = tr_text_string(b, TR_LINE_TEXT_MAX);
        tr_close(b);
    }
    return found;
}

/* What a row needs, which something that changes it does not. */
static struct tr_rule read_row(struct tr_build *b, int t, const struct tr_site *site)
{
    struct tr_rule r = {0};
    static const char *const needed[] = {"section", "kind", "points", "title"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!tr_has(b, t, needed[i]))
            tr_missing(b, needed[i]);
    tr_only_fields(b, t, TR_F_RULE, 0);
    r.id = tr_pool_add(b, site->name, strlen(site->name));
    r.group = b->card.id;
    r.kind = (uint32_t)tr_word(b, t, "kind", tr_rule_kind_names, TR_RULE_COUNT, TR_RULE_SAY);
    r.window = TR_IN_CALL;
    r.points = 1;
    r.low = r.kind == TR_RULE_SAY || r.kind == TR_RULE_RINGS || r.kind == TR_RULE_TALLY;
    r.limit = r.kind == TR_RULE_CONTROL ? TR_CALL_MS_MAX : 0;
    r.phase = (uint16_t)tr_word(b, t, "phase", tr_rule_phase_names, TR_RULE_PHASE_COUNT,
                                TR_PHASE_WHOLE_CALL);
    r.observe = read_observe(b, t);
    r.sources = read_sources(b, t);
    return r;
}

static bool names_site(struct tr_build *b, size_t i, const char *name)
{
    return b->c->calls[i].word == TR_SITE_NEW && strcmp(b->c->calls[i].name, name) == 0;
}

bool tr_is_own_change(const struct tr_build *b, const struct tr_site *change)
{
    return change->file == b->c->main.file;
}

static void read_rule(struct tr_build *b, size_t i)
{
    const struct tr_site *site = &b->c->calls[i];
    tr_at_site(b, "rules", site->name, "rule", site);
    for (size_t k = 0; k < i; k++)
        if (names_site(b, k, site->name))
            tr_note(b, TR_C_DUPLICATE, "rename one of them, or adjust it",
                    "rule \"%s\" is in line %d already", site->name, b->c->calls[k].line);
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
    struct tr_rule r = read_row(b, t, site);
    read_values(b, t, &r);
    read_texts(b, t, &r);
    check_field(b, t, &r);
    read_question(b, t, &r);
    lua_pop(b->L, 1);
    bool dropped = false;
    size_t all = b->c->call_count;
    for (size_t n = 0; n < 2 * all; n++) { /* the card's own file has the last word */
        size_t k = n % all;
        const struct tr_site *change = &b->c->calls[k];
        if (change->word == TR_SITE_NEW || strcmp(change->name, site->name) != 0 ||
            tr_is_own_change(b, change) != (n >= all))
            continue;
        dropped |= change->word == TR_SITE_DROP;
        if (change->word == TR_SITE_DROP || !change->filled)
            continue;
        tr_dsl_push_call(b->L, k);
        tr_at_site(b, "adjust", change->name, "adjust", change);
        t = lua_gettop(b->L);
        tr_only_fields(b, t, TR_F_ADJUST, 0);
        read_values(b, t, &r);
        read_texts(b, t, &r);
        lua_pop(b->L, 1);
    }
    tr_check_changes(b, i);
    if (dropped)
        return;
    tr_check_rule(b, &r, site);
    fill_thresholds(b, &r);
    *(struct tr_rule *)tr_vec_add(b, TR_V_RULES) = r;
}

/* adjust and drop of rules that are not there. */
static void check_change(struct tr_build *b, size_t i)
{
    const struct tr_site *change = &b->c->calls[i];
    const char *word = change->word == TR_SITE_DROP ? "drop" : "adjust";
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_at_site(b, word, change->name, word, change);
    tr_suggest_init(&s, change->name);
    for (size_t k = 0; k < b->c->call_count; k++) {
        if (names_site(b, k, change->name)) {
            if (change->word == TR_SITE_ADJUST && !change->filled)
                tr_note(b, TR_C_REQUIRED, "write adjust \"name\" { … }",
                        "adjust \"%s\" has no table", change->name);
            return;
        }
        if (b->c->calls[k].word == TR_SITE_NEW)
            tr_suggest_offer(&s, b->c->calls[k].name);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    tr_note(b, TR_C_NO_RULE, hint, "no rule \"%s\"", change->name);
}

void tr_build_rules(struct tr_build *b)
{
    for (size_t i = 0; i < b->c->call_count; i++) {
        if (b->c->calls[i].word == TR_SITE_NEW)
            read_rule(b, i);
        else
            check_change(b, i);
    }
    if (b->vec[TR_V_RULES].count == 0)
        tr_note(b, TR_C_REQUIRED, "add rule \"…\" { … }", "the scorecard has no rule");
}
