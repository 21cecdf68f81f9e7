/* What every part of the builder stands on: growing arrays, the pool of texts,
 * the place that a finding is about. */
#include "script/build.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

/* A finding's share of the steps: looking for its place and the nearest name. */
#define ERROR_STEPS 40000
#define WARNING_STEPS 500

struct vec_kind {
    size_t size;
    uint32_t most;
    const char *what;
};

static const struct vec_kind kinds[TR_V_COUNT] = {
    [TR_V_BEATS] = {sizeof(struct tr_beat), TR_BEATS_MAX, "beats"},
    [TR_V_BRANCHES] = {sizeof(struct tr_branch), TR_BRANCHES_MAX, "branches"},
    [TR_V_LINES] = {sizeof(struct tr_line), TR_LINES_MAX, "lines"},
    [TR_V_VARIANTS] = {sizeof(struct tr_variant), TR_LINES_MAX *TR_VARIANTS_MAX *TR_LANG_COUNT,
                       "variants of lines"},
    [TR_V_FACTS] = {sizeof(struct tr_fact), TR_FACTS_MAX, "facts"},
    [TR_V_OPTIONS] = {sizeof(struct tr_text), TR_FACTS_MAX *TR_OPTIONS_MAX, "values to pick from"},
    [TR_V_SLIP] = {sizeof(struct tr_slip_field), TR_SLIP_MAX, "fields of the slip"},
    [TR_V_VARS] = {sizeof(struct tr_var), TR_VARS_MAX, "flags and counters"},
    [TR_V_SETS] = {sizeof(struct tr_set), TR_SETS_MAX, "assignments"},
    [TR_V_ACTS] = {sizeof(tr_str), TR_ACTS_MAX, "acts"},
    [TR_V_REFS] = {sizeof(uint16_t), TR_REFS_MAX, "references"},
    [TR_V_REF_IS_ACT] = {1, TR_REFS_MAX, "references"},
    [TR_V_CODE] = {sizeof(struct tr_ins), TR_CODE_MAX, "instructions in expressions"},
    [TR_V_GROUPS] = {sizeof(tr_str), TR_GROUPS_MAX, "groups of rules"},
    [TR_V_ALIASES] = {sizeof(struct tr_text), TR_ALIASES_MAX, "aliases"},
    [TR_V_DEPARTMENTS] = {sizeof(struct tr_text), TR_DEPARTMENTS_MAX, "departments"},
    [TR_V_ALIKES] = {sizeof(struct tr_alike), TR_ALIKES_MAX, "look-alikes of names"},
    [TR_V_CAST] = {sizeof(struct tr_cast), TR_CAST_MAX, "voices in the cast"},
    [TR_V_SIDES] = {sizeof(struct tr_side), TR_SIDES_MAX, "side events"},
    [TR_V_DIALS] = {sizeof(struct tr_dial), TR_DIALS_MAX, "beats that dial"},
    [TR_V_TRIES] = {sizeof(struct tr_try), TR_TRIES_MAX, "tries of dialling"},
    [TR_V_WANTS] = {sizeof(struct tr_want), TR_WANTS_MAX, "names asked of the house"},
    [TR_V_TOPICS] = {sizeof(struct tr_topic), TR_TOPICS_MAX, "entries of knowledge"},
    [TR_V_FESTIVALS] = {sizeof(struct tr_festival), TR_FESTIVALS_MAX, "festivals"},
    [TR_V_SEVERITIES] = {sizeof(struct tr_house_severity), TR_SEVERITIES_MAX,
                         "codes with a severity"},
    [TR_V_DEPARTMENT_IDS] = {sizeof(tr_str), TR_DEPARTMENTS_MAX, "departments"},
    [TR_V_PEOPLE] = {sizeof(struct tr_person), TR_PEOPLE_MAX, "people"},
    [TR_V_SECTIONS] = {sizeof(struct tr_section), TR_SECTIONS_MAX, "sections"},
    [TR_V_RULES] = {sizeof(struct tr_rule), TR_CARD_RULES_MAX, "rules"},
    [TR_V_ANSWERS] = {sizeof(struct tr_quiz_answer), TR_ANSWERS_MAX, "answers of questions"},
    [TR_V_CATALOGUE] = {sizeof(char *), 2000, "acts in the catalogue"},
    [TR_V_ACT_USED] = {1, 2000, "acts in the catalogue"},
};

void tr_build_free(struct tr_build *b)
{
    if (!b)
        return;
    for (int i = 0; i < TR_V_COUNT; i++)
        tr_free(b->vec[i].v);
    tr_free(b->acts_text);
    tr_free(b->pool);
    tr_free(b->slots);
    tr_free(b);
}

void tr_build_abort(struct tr_build *b)
{
    b->c->reported = true;
    lua_pushnil(b->L);
    lua_error(b->L);
    __builtin_unreachable();
}

void tr_build_no_memory(struct tr_build *b)
{
    b->c->no_memory = true;
    tr_build_abort(b);
}

void *tr_vec_add(struct tr_build *b, enum tr_vec_id id)
{
    struct tr_vec *vec = &b->vec[id];
    size_t size = kinds[id].size;
    if (vec->count == kinds[id].most) {
        tr_note(b, TR_C_TOO_MANY, "", "more than %u %s", kinds[id].most, kinds[id].what);
        tr_build_abort(b);
    }
    if (vec->count == vec->cap) {
        uint32_t cap = vec->cap ? vec->cap * 2 : 16;
        void *v = tr_realloc(vec->v, cap * size);
        if (!v)
            tr_build_no_memory(b);
        vec->v = v;
        vec->cap = cap;
    }
    void *element = (char *)vec->v + vec->count++ * size;
    memset(element, 0, size);
    return element;
}

static uint32_t hash(const char *text, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return h;
}

/* The slot of a text, or the free one where it belongs. */
static uint32_t *slot_of(struct tr_build *b, const char *text, size_t len)
{
    uint32_t i = hash(text, len) & (b->slot_cap - 1);
    while (b->slots[i] &&
           (strlen(b->pool + b->slots[i]) != len || memcmp(b->pool + b->slots[i], text, len) != 0))
        i = (i + 1) & (b->slot_cap - 1);
    return &b->slots[i];
}

static void grow_slots(struct tr_build *b)
{
    uint32_t old_cap = b->slot_cap, *old = b->slots;
    uint32_t cap = old_cap ? old_cap * 2 : 512;
    uint32_t *slots = tr_calloc(cap, sizeof *slots);
    if (!slots)
        tr_build_no_memory(b);
    b->slots = slots;
    b->slot_cap = cap;
    for (uint32_t i = 0; i < old_cap; i++)
        if (old[i])
            *slot_of(b, b->pool + old[i], strlen(b->pool + old[i])) = old[i];
    tr_free(old);
}

tr_str tr_pool_add(struct tr_build *b, const char *text, size_t len)
{
    uint32_t from = b->pool_len ? b->pool_len : 1;
    if (len == 0 && b->pool_len)
        return 0;
    if (len >= TR_POOL_MAX - from) {
        tr_note(b, TR_C_TOO_MANY, "", "more than %u bytes of text", TR_POOL_MAX);
        tr_build_abort(b);
    }
    if (from + len + 1 > b->pool_cap) {
        uint32_t cap = b->pool_cap ? b->pool_cap : 4096;
        while (cap < from + len + 1)
            cap *= 2;
        char *pool = tr_realloc(b->pool, cap);
        if (!pool)
            tr_build_no_memory(b);
        b->pool = pool;
        b->pool_cap = cap;
    }
    b->pool[0] = '\0';
    b->pool_len = from;
    if (len == 0)
        return 0;
    if (b->slot_used * 2 >= b->slot_cap)
        grow_slots(b);
    uint32_t *slot = slot_of(b, text, len);
    if (*slot)
        return *slot;
    memcpy(b->pool + from, text, len);
    b->pool[from + len] = '\0';
    b->pool_len = from + (uint32_t)len + 1;
    b->slot_used++;
    *slot = from;
    return from;
}

void tr_at_site(struct tr_build *b, const char *prefix, const char *name, const char *call,
                const struct tr_site *site)
{
    snprintf(b->at.prefix, sizeof b->at.prefix, "%s%s%s", prefix, name ? "." : "",
             name ? name : "");
    b->at.depth = b->at.base = 0;
    b->at.file = site->file;
    b->at.anchor.call = call;
    b->at.anchor.name = name;
    b->at.anchor.line = site->line;
}

static void step(struct tr_build *b, const char *name, int index)
{
    if (b->at.depth < TR_STEPS_MAX) {
        b->at.steps[b->at.depth].name = name;
        b->at.steps[b->at.depth].index = index;
    }
    b->at.depth++;
}

void tr_at_field(struct tr_build *b, const char *name)
{
    step(b, name, 0);
}

void tr_at_index(struct tr_build *b, int index)
{
    step(b, NULL, index);
}

void tr_at_up(struct tr_build *b)
{
    b->at.depth--;
}

static void path_text(const struct tr_build *b, char *out, size_t cap)
{
    size_t at = 0;
    int shown = b->at.depth < TR_STEPS_MAX ? b->at.depth : TR_STEPS_MAX;
    out[0] = '\0';
    at = (size_t)snprintf(out, cap, "%s", b->at.prefix);
    for (int i = 0; i < shown && at < cap; i++) {
        const struct tr_path_step *s = &b->at.steps[i];
        int n = s->name ? snprintf(out + at, cap - at, "%s%s", at ? "." : "", s->name)
                        : snprintf(out + at, cap - at, "[%d]", s->index);
        at += (size_t)n;
    }
}

static void find_place(struct tr_build *b, struct tr_place *place)
{
    int shown = b->at.depth < TR_STEPS_MAX ? b->at.depth : TR_STEPS_MAX;
    memset(place, 0, sizeof *place);
    if (b->at.file < 0 || b->c->out->findings.count >= TR_FINDINGS_MAX)
        return; /* nowhere, or it will not be listed */
    const struct tr_source *src = &b->c->req->files[b->at.file];
    place->line = b->at.anchor.line;
    if (shown >= b->at.base)
        tr_locate(src->bytes, src->len, &b->at.anchor, b->at.steps + b->at.base, shown - b->at.base,
                  &b->resume[b->at.file], place);
}

static void charge(struct tr_build *b, int code)
{
    const struct tr_code_info *info = tr_code_find(code);
    bool error = info && info->severity == TR_SEV_ERROR;
    tr_sandbox_charge(b->L, error ? ERROR_STEPS : WARNING_STEPS);
}

/* inside: the text that the place is in, at an offset; NULL: the field as a whole */
static void note(struct tr_build *b, int code, const char *inside, size_t offset, const char *hint,
                 const char *fmt, va_list args) __attribute__((format(printf, 6, 0)));
static void note(struct tr_build *b, int code, const char *inside, size_t offset, const char *hint,
                 const char *fmt, va_list args)
{
    char message[400], path[TR_PATH_TEXT];
    struct tr_place place;
    vsnprintf(message, sizeof message, fmt, args);
    charge(b, code);
    path_text(b, path, sizeof path);
    find_place(b, &place);
    if (inside && place.value_line) {
        place.line = place.value_line;
        place.column = place.value_column;
        for (size_t i = 0; i < offset; i++)
            place.column += ((unsigned char)inside[i] & 0xC0) != 0x80;
    }
    tr_compiler_note(b->c, code, b->at.file, place.line, place.column, path, hint, "%s", message);
}

void tr_note(struct tr_build *b, int code, const char *hint, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    note(b, code, NULL, 0, hint, fmt, args);
    va_end(args);
}

void tr_note_inside(struct tr_build *b, int code, const char *text, size_t offset, const char *hint,
                    const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    note(b, code, text, offset, hint, fmt, args);
    va_end(args);
}

/* Encode what was built, unless a finding forbids it. */
static void encode(struct tr_build *b)
{
    tr_err err;
    tr_status status;
    struct tr_buf *blob = &b->c->out->blob;
    if (tr_findings_errors(&b->c->out->findings) > 0)
        return;
    switch (b->c->req->kind) {
    case TR_LOAD_SCENARIO:
        status = tr_graph_encode(&b->graph, blob, &err);
        break;
    case TR_LOAD_HOUSE:
        status = tr_house_encode(&b->house, blob, &err);
        break;
    default:
        status = tr_card_encode(&b->card, blob, &err);
    }
    if (status == TR_ENOMEM)
        tr_build_no_memory(b);
    if (status != TR_OK)
        tr_compiler_note(b->c, TR_C_TOO_MANY, b->c->main.file, 0, 0, "", "", "%s", err.msg);
}

void tr_build_run(struct tr_compiler *c)
{
    static const char *const words[] = {"scenario", "house", "scorecard"};
    struct tr_build *b = tr_calloc(1, sizeof *b);
    if (!b) {
        c->no_memory = true;
        return;
    }
    c->build = b;
    b->L = c->sb.L;
    b->c = c;
    b->graph.caller.surname_fact = TR_NONE;
    b->graph.festival = TR_NONE;
    for (int i = 0; i < TR_LANG_COUNT; i++)
        b->lines_file[i] = -1;
    tr_pool_add(b, "", 0);
    tr_acts_read(b);
    if (c->main_count == 0) {
        tr_compiler_note(c, TR_C_MAIN_CALL, tr_compiler_file(c, c->req->main), 1, 0, "", "",
                         "the file has no %s { … }", words[c->req->kind]);
        return;
    }
    luaL_checkstack(b->L, 100, "builder");
    switch (c->req->kind) {
    case TR_LOAD_SCENARIO:
        tr_build_scenario(b);
        break;
    case TR_LOAD_HOUSE:
        tr_build_house(b);
        break;
    default:
        tr_build_card(b);
    }
    encode(b);
}
