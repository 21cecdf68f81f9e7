/* The table of places that goes with a graph. Every source is read along its literal
 * tables once, and only so far as is affordable: what generated code made, and what
 * would take too long to find, has the line of its call and no column. */
#include <lauxlib.h>
#include <string.h>

#include "script/build.h"

#define BYTES_MAX (2u << 20) /* that may be read to find places */

struct finder {
    struct tr_build *b;
    size_t bytes;
    uint16_t files[TR_SOURCES_MAX];   /* 1 + index of places->files */
    struct tr_lex on[TR_SOURCES_MAX]; /* where the search for on { … } goes on, for each file */
    int file;                         /* in which the present table stands */
    uint16_t line_near;               /* of the graph, the next of a file of lines */
};

static struct tr_places *places(const struct finder *f)
{
    return &f->b->c->out->places;
}

static void must(const struct finder *f, tr_status status)
{
    if (status != TR_OK)
        tr_build_no_memory(f->b);
}

static void put(struct finder *f, enum tr_spot_kind kind, uint32_t index, int line, int column)
{
    struct tr_places *to = places(f);
    if (f->file < 0 || line < 1 || to->count == TR_SPOTS_MAX)
        return;
    if (!f->files[f->file]) {
        must(f, tr_places_add_file(to, f->b->c->req->files[f->file].name));
        f->files[f->file] = (uint16_t)to->file_count;
    }
    struct tr_spot spot = {.index = index,
                           .kind = (uint16_t)kind,
                           .file = (uint16_t)(f->files[f->file] - 1),
                           .line = (uint32_t)line,
                           .column = (uint32_t)(column > 0 ? column : 0)};
    must(f, tr_places_add(to, &spot));
}

static void put_entry(struct finder *f, enum tr_spot_kind kind, uint32_t index,
                      const struct tr_table_entry *e)
{
    put(f, kind, index, e->line, e->column);
}

/* Go to a call's table. Those of helpers stand elsewhere than the beats that use
 * them, so that each has its own place from which the search goes on. */
static bool open_call(struct finder *f, const char *call, const char *name, int file, int line,
                      struct tr_table_walk *walk, struct tr_place *place)
{
    struct tr_anchor anchor = {.call = call, .name = name, .line = line};
    *place = (struct tr_place){.line = line};
    f->file = file;
    if (file < 0 || f->bytes > BYTES_MAX)
        return false;
    const struct tr_source *src = &f->b->c->req->files[file];
    struct tr_lex *resume = strcmp(call, "on") == 0 ? &f->on[file] : &f->b->resume[file];
    const char *from = resume->at && resume->line <= line ? resume->at : src->bytes;
    bool found = tr_table_find(src->bytes, src->len, &anchor, resume, walk, place);
    f->bytes += found ? (size_t)(walk->lx.at - from) : src->len;
    return found;
}

/* The rest of a table will be read now, some of it twice. */
static void pay(struct finder *f, const struct tr_table_walk *walk, const struct tr_table_walk *end)
{
    f->bytes += 3 * (size_t)(end->lx.at - walk->lx.at);
}

static bool is(const struct tr_table_entry *e, const char *name)
{
    return e->name && e->name_len == strlen(name) && memcmp(e->name, name, e->name_len) == 0;
}

/* What an entry is called: by its key, or by its text when it has none. */
static bool called(const struct tr_build *b, const struct tr_table_entry *e, tr_str name)
{
    const char *text = e->name ? e->name : e->text;
    size_t len = e->name ? e->name_len : e->text_len;
    const char *wanted = tr_pool_at(b, name);
    return text && strlen(wanted) == len && memcmp(wanted, text, len) == 0;
}

/* The entries of a list, when the graph has just as many; else the list stands for all. */
static void put_list(struct finder *f, struct tr_table_walk *walk,
                     const struct tr_table_entry *field, const struct tr_slice *refs)
{
    struct tr_table_walk list;
    struct tr_table_entry e;
    size_t before = places(f)->count;
    uint32_t n = 0;
    bool entered = tr_table_enter(walk, &list);
    for (; entered && tr_table_next(&list, &e); n++)
        if (n < refs->count)
            put_entry(f, TR_SPOT_REF, refs->first + n, &e);
    if (entered)
        tr_table_leave(walk, &list);
    if (n == refs->count)
        return;
    places(f)->count = before;
    for (uint32_t k = 0; k < refs->count; k++)
        put_entry(f, TR_SPOT_REF, refs->first + k, field);
}

/* The branches of on { … }; none of them has a place when there are others than the
 * graph has. */
static void put_branches(struct finder *f, struct tr_table_walk *walk, struct tr_slice branches)
{
    struct tr_table_walk inside;
    struct tr_table_entry e, field;
    size_t before = places(f)->count;
    uint32_t n = 0;
    for (; tr_table_next(walk, &e); n++) {
        if (n >= branches.count)
            continue;
        put_entry(f, TR_SPOT_BRANCH, branches.first + n, &e);
        if (!tr_table_enter(walk, &inside))
            continue;
        while (tr_table_next(&inside, &field))
            if (is(&field, "when"))
                put_entry(f, TR_SPOT_WHEN, branches.first + n, &field);
        tr_table_leave(walk, &inside);
    }
    if (n != branches.count)
        places(f)->count = before;
}

/* Where a beat's on { … } is written: file and line of the call. */
static void on_site(struct tr_build *b, uint32_t i, int *file, int *line)
{
    *file = -1;
    *line = 0;
    tr_dsl_push_call(b->L, i);
    lua_rawgeti(b->L, -1, 1);
    tr_dsl_on_site(b->L, lua_gettop(b->L), file, line);
    lua_pop(b->L, 2);
}

/* gives: whether on { … } was among the fields and has its places */
static bool put_beat_fields(struct finder *f, uint32_t i, struct tr_table_walk *walk, int on_line)
{
    const struct tr_beat *beat = (const struct tr_beat *)f->b->vec[TR_V_BEATS].v + i;
    const struct tr_table_walk begin = *walk;
    struct tr_table_walk inside;
    struct tr_table_entry e;
    bool on = false;
    while (f->bytes <= BYTES_MAX && tr_table_next(walk, &e)) {
        if (is(&e, "caller")) {
            put_entry(f, TR_SPOT_CALLER, i, &e);
        } else if (is(&e, "choices")) {
            put_list(f, walk, &e, &beat->choices);
        } else if (is(&e, "asides")) {
            put_list(f, walk, &e, &beat->asides);
        } else if (is(&e, "expects")) {
            put_list(f, walk, &e, &beat->expects);
        } else if (is(&e, "on") && e.line == on_line && tr_table_enter(walk, &inside)) {
            put_branches(f, &inside, beat->branches);
            tr_table_leave(walk, &inside);
            on = true;
        }
    }
    pay(f, &begin, walk);
    return on;
}

static void put_beats(struct finder *f)
{
    const struct tr_compiler *c = f->b->c;
    for (uint32_t i = 0; i < f->b->vec[TR_V_BEATS].count; i++) {
        const struct tr_site *site = &c->calls[i];
        struct tr_table_walk walk, end;
        struct tr_place place;
        int file, line;
        bool found = open_call(f, "beat", site->name, site->file, site->line, &walk, &place);
        on_site(f->b, i, &file, &line);
        put(f, TR_SPOT_BEAT, i, place.line, place.column);
        if (found && put_beat_fields(f, i, &walk, file == site->file ? line : 0))
            continue;
        const struct tr_beat *beat = (const struct tr_beat *)f->b->vec[TR_V_BEATS].v + i;
        if (beat->branches.count == 0 || !open_call(f, "on", NULL, file, line, &walk, &place))
            continue;
        end = walk;
        put_branches(f, &end, beat->branches);
        pay(f, &walk, &end);
    }
}

/* --- the head --- */

static tr_str name_in(const struct tr_build *b, enum tr_spot_kind kind, uint32_t i)
{
    const struct tr_vec *v = b->vec;
    switch (kind) {
    case TR_SPOT_FACT:
        return ((const struct tr_fact *)v[TR_V_FACTS].v)[i].name;
    case TR_SPOT_SLIP:
        return ((const struct tr_slip_field *)v[TR_V_SLIP].v)[i].name;
    case TR_SPOT_VAR:
        return ((const struct tr_var *)v[TR_V_VARS].v)[i].name;
    case TR_SPOT_CAST:
        return ((const struct tr_cast *)v[TR_V_CAST].v)[i].name;
    case TR_SPOT_SIDE:
        return ((const struct tr_side *)v[TR_V_SIDES].v)[i].name;
    default:
        return ((const tr_str *)v[TR_V_GROUPS].v)[i];
    }
}

static const struct {
    const char *field;
    enum tr_spot_kind kind;
    enum tr_vec_id vec;
} parts[] = {{"facts", TR_SPOT_FACT, TR_V_FACTS},      {"slip", TR_SPOT_SLIP, TR_V_SLIP},
             {"flags", TR_SPOT_VAR, TR_V_VARS},        {"counters", TR_SPOT_VAR, TR_V_VARS},
             {"cast", TR_SPOT_CAST, TR_V_CAST},        {"events", TR_SPOT_SIDE, TR_V_SIDES},
             {"scorecard", TR_SPOT_GROUP, TR_V_GROUPS}};

/* The entries of one field of the head by their names. */
static void put_named(struct finder *f, const struct tr_table_walk *walk, size_t part)
{
    struct tr_table_walk list, inside;
    struct tr_table_entry e, first;
    if (!tr_table_enter(walk, &list))
        return;
    while (tr_table_next(&list, &e)) {
        if (!e.name && !e.text && tr_table_enter(&list, &inside) &&
            tr_table_next(&inside, &first) && !first.name) { /* { "name", … } */
            e.text = first.text;
            e.text_len = first.text_len;
        }
        for (uint32_t i = 0; i < f->b->vec[parts[part].vec].count; i++)
            if (called(f->b, &e, name_in(f->b, parts[part].kind, i)))
                put_entry(f, parts[part].kind, i, &e);
    }
}

static void put_head(struct finder *f)
{
    const struct tr_site *main = &f->b->c->main;
    struct tr_table_walk walk;
    struct tr_place place;
    struct tr_table_entry e;
    bool found = open_call(f, "scenario", NULL, main->file, main->line, &walk, &place);
    put(f, TR_SPOT_HEAD, 0, place.line, place.column);
    if (!found)
        return;
    const struct tr_table_walk begin = walk;
    while (tr_table_next(&walk, &e))
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
            if (is(&e, parts[k].field))
                put_named(f, &walk, k);
    pay(f, &begin, &walk);
}

/* --- lines/<lang>.lua --- */

static void put_line(struct finder *f, int lang, const struct tr_table_entry *e)
{
    const struct tr_line *lines = f->b->vec[TR_V_LINES].v;
    uint32_t count = f->b->vec[TR_V_LINES].count;
    for (uint32_t n = 0; n < count; n++) { /* keys mostly come in the order of the graph */
        uint32_t i = (f->line_near + n) % count;
        if (!called(f->b, e, lines[i].key))
            continue;
        f->line_near = (uint16_t)(i + 1);
        put_entry(f, (enum tr_spot_kind)(TR_SPOT_LINE + lang), i, e);
        return;
    }
}

static void put_lines(struct finder *f, int lang)
{
    struct tr_table_walk walk;
    struct tr_place place;
    struct tr_table_entry e;
    f->line_near = 0;
    if (!open_call(f, "return", NULL, f->b->lines_file[lang], 0, &walk, &place))
        return;
    const struct tr_table_walk begin = walk;
    while (tr_table_next(&walk, &e))
        if (e.name)
            put_line(f, lang, &e);
    pay(f, &begin, &walk);
}

void tr_build_places(struct tr_build *b)
{
    struct finder f = {.b = b};
    if (tr_findings_errors(&b->c->out->findings) > 0 ||
        b->vec[TR_V_BEATS].count != b->c->call_count)
        return;
    put_head(&f);
    put_beats(&f);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        put_lines(&f, lang);
    must(&f, tr_places_sort(places(&f)));
}
