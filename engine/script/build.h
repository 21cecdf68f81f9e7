/* Inside of the builder: Lua tables to a graph, house or card. Collects every
 * finding it can. What it allocates hangs on the compiler, because reading a
 * table may raise at any time. */
#ifndef TR_SCRIPT_BUILD_H
#define TR_SCRIPT_BUILD_H

#include "script/compile.h"
#include "script/expr_compile.h"
#include "script/fieldsets.h"
#include "script/locate.h"
#include "sim/card.h"
#include "sim/house.h"

enum tr_vec_id {
    TR_V_BEATS,
    TR_V_BRANCHES,
    TR_V_LINES,
    TR_V_VARIANTS,
    TR_V_FACTS,
    TR_V_OPTIONS,
    TR_V_SLIP,
    TR_V_VARS,
    TR_V_SETS,
    TR_V_ACTS,
    TR_V_REFS,
    TR_V_REF_IS_ACT, /* one byte for each of TR_V_REFS */
    TR_V_CODE,
    TR_V_GROUPS,
    TR_V_ALIASES,
    TR_V_DEPARTMENTS,
    TR_V_DEPARTMENT_IDS,
    TR_V_ALIKES,
    TR_V_CAST,
    TR_V_SIDES,
    TR_V_DIALS,
    TR_V_TRIES,
    TR_V_WANTS,
    TR_V_TOPICS,
    TR_V_FESTIVALS,
    TR_V_SEVERITIES,
    TR_V_PEOPLE,
    TR_V_SECTIONS,
    TR_V_RULES,
    TR_V_ANSWERS,   /* that questions offer */
    TR_V_CATALOGUE, /* names of all acts, sorted; const char * */
    TR_V_ACT_USED,  /* one byte for each of them */
    TR_V_COUNT
};

struct tr_vec {
    void *v;
    uint32_t count, cap;
};

/* Where the builder is, for findings; a copy can be put back. */
struct tr_where {
    char prefix[TR_NAME_MAX + 16]; /* "beats.asks" */
    struct tr_path_step steps[TR_STEPS_MAX];
    int depth;
    int file;                /* in which the anchor stands; -1: none */
    struct tr_anchor anchor; /* call whose table holds steps[base..] */
    int base;
};

struct tr_build {
    lua_State *L;
    struct tr_compiler *c;

    struct tr_where at;
    struct tr_lex resume[TR_SOURCES_MAX]; /* of tr_locate, for each file */

    struct tr_vec vec[TR_V_COUNT];
    char *acts_text; /* names of the catalogue, terminated */
    char *pool;
    uint32_t pool_len, pool_cap;
    uint32_t *slots; /* hash of pool texts; 0: free */
    uint32_t slot_cap, slot_used;

    struct tr_graph graph;
    struct tr_house house;
    struct tr_card card;
    uint32_t rate; /* percent of the pace of whoever speaks */
    uint32_t caller_rate;
    int lines_at;                  /* stack index of the tables of lines by language; 0: none */
    int lines_used_at;             /* stack index of the set of keys in use */
    int lines_file[TR_LANG_COUNT]; /* -1: no such file */
    bool lines_broken;             /* a file of lines has an error: keys cannot be judged */
    bool beat_unknown;             /* a beat was named that is not there: ways cannot be judged */
    uint32_t vars_read;            /* bit set */
    uint32_t cast_used, sides_started;    /* bit sets */
    uint8_t beats_gone[TR_BEATS_MAX / 8]; /* that follow when somebody has hung up */
};

/* --- infrastructure (build.c) --- */
/* A zeroed new element; ends the build with a finding when there are too many. */
void *tr_vec_add(struct tr_build *b, enum tr_vec_id id);
/* End the build: a finding says why already. Never returns. */
void tr_build_abort(struct tr_build *b) __attribute__((noreturn));
void tr_build_no_memory(struct tr_build *b) __attribute__((noreturn));
/* Text in the pool; equal texts share a place. */
tr_str tr_pool_add(struct tr_build *b, const char *text, size_t len);
static inline const char *tr_pool_at(const struct tr_build *b, tr_str s)
{
    return b->pool + s;
}

/* Begin at a call's table: sets prefix, file and anchor. */
void tr_at_site(struct tr_build *b, const char *prefix, const char *name, const char *call,
                const struct tr_site *site);
void tr_at_field(struct tr_build *b, const char *name);
void tr_at_index(struct tr_build *b, int index);
void tr_at_up(struct tr_build *b);
/* A finding about the present place. */
void tr_note(struct tr_build *b, int code, const char *hint, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* The same, offset bytes into the quoted text that stands there. */
void tr_note_inside(struct tr_build *b, int code, const char *text, size_t offset, const char *hint,
                    const char *fmt, ...) __attribute__((format(printf, 6, 7)));

/* --- reading fields (fields.c); t is the stack index of a table --- */
/* Push the field and go there; false, with nothing pushed, when it is absent. */
bool tr_open(struct tr_build *b, int t, const char *name);
bool tr_open_index(struct tr_build *b, int t, int index);
/* Leave: pops the value. */
void tr_close(struct tr_build *b);
/* The same for a field that has to be a table; a finding when it is not. */
bool tr_open_table(struct tr_build *b, int t, const char *name);
int tr_list_len(struct tr_build *b, int t);
int64_t tr_int(struct tr_build *b, int t, const char *name, int64_t absent, int64_t low,
               int64_t high);
/* The value on top of the stack as a number. */
bool tr_int_here(struct tr_build *b, int64_t low, int64_t high, int64_t *out);
bool tr_bool(struct tr_build *b, int t, const char *name, bool absent);
/* Note that the word on top of the stack is none of these: the nearest, else all of them. */
void tr_wrong_word(struct tr_build *b, const char *const *names, int count);
/* Index in names, or absent. */
int tr_word(struct tr_build *b, int t, const char *name, const char *const *names, int count,
            int absent);
/* An identifier (a-z, 0-9, _); empty when absent or not one. */
tr_str tr_name(struct tr_build *b, int t, const char *name);
/* The value on top of the stack as an identifier; NULL with a finding. Borrowed. */
const char *tr_name_here(struct tr_build *b);
bool tr_is_name(const char *s, size_t len);
/* Findings for fields that are not in the set, and for positional values beyond
 * `positional`. */
void tr_only_fields(struct tr_build *b, int t, enum tr_fieldset set, int positional);
/* The same for any list that ends with NULL. */
void tr_only_names(struct tr_build *b, int t, const char *const *allowed, int positional);
/* Is there a field of that name, of whatever type? */
bool tr_has(struct tr_build *b, int t, const char *name);
void tr_missing(struct tr_build *b, const char *name);
void tr_wrong_type(struct tr_build *b, const char *wanted);

/* --- acts (acts.c) --- */
void tr_acts_read(struct tr_build *b);
/* Index in the catalogue, or -1; offers all names to s when given. */
int tr_act_find(struct tr_build *b, const char *name, struct tr_suggest *s);
/* One act or a list of them as a slice of refs; a finding for each unknown one. */
struct tr_slice tr_acts_of(struct tr_build *b, int t, const char *name, const char *more);
/* The acts in use, sorted, into TR_V_ACTS; references and code follow. */
void tr_acts_finish(struct tr_build *b);

/* --- texts and lines (texts.c, lines.c) --- */
enum tr_text_need { TR_TEXT_OPTIONAL, TR_TEXT_NEEDED };
struct tr_text tr_text_field(struct tr_build *b, int t, const char *name, enum tr_text_need need,
                             size_t max);
/* The value on top of the stack as a text. */
struct tr_text tr_text_here(struct tr_build *b, size_t max);
/* The same; a table of languages may have the fields of a set. */
struct tr_text tr_text_among(struct tr_build *b, size_t max, enum tr_fieldset set);
/* Fill the languages that are missing from the others. */
void tr_text_fall_back(struct tr_text *text);
extern const uint8_t tr_lang_order[TR_LANG_COUNT][TR_LANG_COUNT];
/* A string on top of the stack into the pool; 0 with a finding when it cannot be shown. */
tr_str tr_text_string(struct tr_build *b, size_t max);
/* Run lines/<lang>.lua and leave a table of languages on the stack. */
void tr_lines_open(struct tr_build *b);
/* Push the value of a key in a language; false, with nothing pushed, when absent. */
bool tr_lines_push(struct tr_build *b, int lang, const char *key);
void tr_lines_used(struct tr_build *b, const char *key);
/* A finding about a key that no language has. */
void tr_lines_unknown(struct tr_build *b, const char *key);
/* Warnings for keys that nothing uses. */
void tr_lines_unused(struct tr_build *b);
/* The value on top of the stack as a spoken line; TR_NONE with a finding. */
uint16_t tr_line_here(struct tr_build *b, const char *beat, int choice);
uint16_t tr_line_find(struct tr_build *b, const char *key);
/* Go to an entry of lines/<lang>.lua; the caller has kept b->at. */
void tr_lines_go(struct tr_build *b, int lang, const char *key);

/* --- what a line takes to say (pace.c) --- */
/* How long saying a text takes, ms. lang: -1 judges by its characters. */
uint32_t tr_pace(struct tr_build *b, const char *text, int lang);
/* Findings for braces and the names in them. */
void tr_braces_check(struct tr_build *b, const char *text);
/* The next {name} or {name:suffix} from *at on; false when there is none more.
 * closed: false for a brace without its end, then at the end of the text */
struct tr_braced {
    size_t from; /* of the opening brace */
    char name[TR_NAME_MAX + 16], suffix[16];
    bool closed;
};
bool tr_braces_next(const char *text, size_t *at, struct tr_braced *out);
/* Index of a fact, or TR_NONE. */
uint16_t tr_fact_find(const struct tr_build *b, const char *name);

/* --- expressions (exprs.c) --- */
struct tr_slice tr_expr_field(struct tr_build *b, int t, const char *name, enum tr_expr_type want);
struct tr_slice tr_sets_of(struct tr_build *b, int t);

/* --- the three kinds --- */
void tr_build_scenario(struct tr_build *b);
/* The fields format and id, which every kind has. */
void tr_format_and_id(struct tr_build *b, int t, tr_str *id);
void tr_build_head(struct tr_build *b, int t);
/* facts = { … } (build_facts.c). */
void tr_build_facts(struct tr_build *b, int head);
/* An error when a name of an expression is taken or reserved. */
void tr_free_name(struct tr_build *b, const char *name);
/* A map with named entries: read is called with each value on top of the stack. */
void tr_read_map(struct tr_build *b, int t, const char *field,
                 void (*read)(struct tr_build *b, const char *name));
/* The field names a fact; TR_NONE when absent or unknown. */
uint16_t tr_fact_field(struct tr_build *b, int t, const char *field);
/* The number at a position of the table on top of the stack. */
bool tr_number_at(struct tr_build *b, int index, int64_t low, int64_t high, int64_t *out);

/* --- the world around the call (build_world.c) --- */
/* cast, people, knowledge and festival of a scenario; then its events, which may
 * speak of facts. */
void tr_build_cast(struct tr_build *b, int head);
/* gone = "beat": what follows when they have hung up; 0 when absent. */
uint16_t tr_gone_field(struct tr_build *b, int t);
/* surname = L"surname", a text, or fact "name". */
void tr_read_surname(struct tr_build *b, int t, struct tr_text *surname, uint16_t *surname_fact);
void tr_build_world(struct tr_build *b, int head);
void tr_read_people(struct tr_build *b, int t);
void tr_read_topics(struct tr_build *b, int t);
/* The field names a voice of the cast; TR_NONE when absent or unknown. */
uint16_t tr_cast_field(struct tr_build *b, int t, const char *field);
/* The same for a side event. begins: it is begun there */
uint16_t tr_side_field(struct tr_build *b, int t, const char *field, bool begins);
/* The value on top of the stack as a side event; TR_NONE with a finding. */
uint16_t tr_side_here(struct tr_build *b);
int tr_side_find(struct tr_build *b, const char *name, struct tr_suggest *s);
/* Something that the house or the scenario has to know: its place in TR_V_WANTS. */
uint16_t tr_want(struct tr_build *b, enum tr_want_kind kind, const char *name);
/* Pace of a voice: of the caller for TR_NONE. */
uint32_t tr_rate_of(const struct tr_build *b, uint16_t by);

/* --- beats (build_beats.c, build_branches.c) --- */
void tr_build_beats(struct tr_build *b);
/* The field names a beat; TR_NONE when absent or unknown. */
uint16_t tr_beat_field(struct tr_build *b, int t, const char *field);
/* on { … } at position 1 of a beat's table. beat: as far as it is known */
struct tr_slice tr_read_branches(struct tr_build *b, int t, const struct tr_beat *beat);
void tr_check_graph(struct tr_build *b);
/* Where everything is written, for findings about the finished graph (build_places.c). */
void tr_build_places(struct tr_build *b);
void tr_build_house(struct tr_build *b);
/* severity = { TR047 = "error" } of a house (build_severity.c). */
void tr_build_severity(struct tr_build *b, int t);
void tr_build_card(struct tr_build *b);
/* Its rules (build_rule.c). */
void tr_build_rules(struct tr_build *b);
/* Whether the card's own file makes the change, not one that it includes: that comes after
 * all others. */
bool tr_is_own_change(const struct tr_build *b, const struct tr_site *change);
/* build_threshold.c: "60 s" on top of the stack, in that unit; findings when it is not. */
bool tr_threshold_here(struct tr_build *b, enum tr_rule_unit unit, int32_t *out);
/* build_card_check.c: a rule as it came out, beside those before it; the changes of the
 * rule that is call number `rule`; the sections when all rules are there. */
void tr_check_rule(struct tr_build *b, const struct tr_rule *r, const struct tr_site *site);
void tr_check_changes(struct tr_build *b, size_t rule);
void tr_check_sections(struct tr_build *b);

#endif
