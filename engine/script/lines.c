/* lines/<lang>.lua, and the lines of a graph: every wording in every language
 * with the time that saying it takes. */
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/build.h"
#include "script/keys.h"

#define MS_LEAST 100
#define MS_MOST 60000

/* Files of languages that nobody can choose. */
static void foreign_files(struct tr_build *b)
{
    const struct tr_request *req = b->c->req;
    for (size_t i = 0; i < req->count; i++) {
        const char *name = req->files[i].name;
        bool known = strncmp(name, "lines/", 6) != 0 || strchr(name + 6, '/');
        char path[32];
        for (int lang = 0; lang < TR_LANG_COUNT && !known; lang++) {
            snprintf(path, sizeof path, "lines/%s.lua", tr_lang_names[lang]);
            known = strcmp(path, name) == 0;
        }
        if (!known)
            tr_compiler_note(b->c, TR_C_LANGUAGE, (int)i, 0, 0, "",
                             "the languages are zh-Hans, zh-Hant and en", "the file is never used");
    }
}

void tr_lines_open(struct tr_build *b)
{
    lua_State *L = b->L;
    lua_createtable(L, TR_LANG_COUNT, 0);
    b->lines_at = lua_gettop(L);
    lua_newtable(L);
    b->lines_used_at = lua_gettop(L);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        char path[32];
        snprintf(path, sizeof path, "lines/%s.lua", tr_lang_names[lang]);
        int file = tr_compiler_file(b->c, path);
        if (file < 0)
            continue;
        b->lines_file[lang] = file;
        if (!tr_compiler_exec(b->c, file)) {
            b->lines_broken = true;
            continue;
        }
        if (lua_type(L, -1) == LUA_TTABLE && tr_mark_of(L, -1) == TR_MARK_NONE) {
            lua_rawseti(L, b->lines_at, lang + 1);
            continue;
        }
        lua_pop(L, 1);
        b->lines_broken = true;
        tr_compiler_note(b->c, TR_C_TYPE, file, 1, 0, "", "begin it with return {",
                         "the file has to return a table of lines");
    }
    foreign_files(b);
}

bool tr_lines_push(struct tr_build *b, int lang, const char *key)
{
    if (!b->lines_at || lua_rawgeti(b->L, b->lines_at, lang + 1) != LUA_TTABLE) {
        if (b->lines_at)
            lua_pop(b->L, 1);
        return false;
    }
    lua_pushstring(b->L, key);
    lua_rawget(b->L, -2);
    lua_remove(b->L, -2);
    if (!lua_isnil(b->L, -1))
        return true;
    lua_pop(b->L, 1);
    return false;
}

void tr_lines_go(struct tr_build *b, int lang, const char *key)
{
    struct tr_site site = {.file = b->lines_file[lang]};
    tr_at_site(b, "lines", tr_lang_names[lang], "return", &site);
    b->at.anchor.name = NULL;
    tr_at_field(b, key);
}

void tr_lines_unknown(struct tr_build *b, const char *key)
{
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    if (b->lines_broken)
        return;
    tr_suggest_init(&s, key);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (lua_rawgeti(b->L, b->lines_at, lang + 1) == LUA_TTABLE) {
            lua_pushnil(b->L);
            while (lua_next(b->L, -2)) {
                if (lua_type(b->L, -2) == LUA_TSTRING)
                    tr_suggest_offer(&s, lua_tostring(b->L, -2));
                lua_pop(b->L, 1);
            }
        }
        lua_pop(b->L, 1);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    tr_note(b, TR_C_NO_LINE, hint, "no file in lines/ has the key \"%.60s\"", key);
}

/* The first use of a key: is it there in every language that has a file? */
static void check_translated(struct tr_build *b, const char *key)
{
    for (int lang = 0; lang < TR_LANG_COUNT && !b->lines_broken; lang++) {
        if (b->lines_file[lang] < 0)
            continue;
        if (tr_lines_push(b, lang, key)) {
            lua_pop(b->L, 1);
            continue;
        }
        struct tr_where here = b->at;
        tr_lines_go(b, lang, key);
        tr_note(b, TR_C_UNTRANSLATED, "", "the line \"%.60s\" is missing in %s", key,
                tr_lang_names[lang]);
        b->at = here;
    }
}

void tr_lines_used(struct tr_build *b, const char *key)
{
    lua_pushstring(b->L, key);
    if (lua_rawget(b->L, b->lines_used_at) == LUA_TNIL) {
        lua_pushstring(b->L, key);
        lua_pushboolean(b->L, 1);
        lua_rawset(b->L, b->lines_used_at);
        check_translated(b, key);
    }
    lua_pop(b->L, 1);
}

void tr_lines_unused(struct tr_build *b)
{
    struct tr_keys keys;
    if (b->lines_broken)
        return;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (lua_rawgeti(b->L, b->lines_at, lang + 1) != LUA_TTABLE) {
            lua_pop(b->L, 1);
            continue;
        }
        tr_keys_push(b->L, -1, &keys);
        for (size_t i = 0; i < keys.count; i++) {
            const char *key = keys.v[i].text;
            if (!key) {
                tr_lines_go(b, lang, "");
                b->at.depth = 0;
                tr_note(b, TR_C_NAME, "write key = \"text\"", "a line without a key");
                break;
            }
            lua_pushstring(b->L, key);
            bool used = lua_rawget(b->L, b->lines_used_at) != LUA_TNIL;
            lua_pop(b->L, 1);
            tr_lines_go(b, lang, key);
            if (!used)
                tr_note(b, TR_C_UNUSED_LINE, "", "nothing uses the line \"%.60s\"", key);
        }
        if (keys.odd) {
            tr_lines_go(b, lang, "");
            b->at.depth = 0;
            tr_note(b, TR_C_TYPE, "", "a key is neither a text nor a whole number");
        }
        lua_pop(b->L, 2);
    }
}

uint16_t tr_line_find(struct tr_build *b, const char *key)
{
    const struct tr_line *lines = b->vec[TR_V_LINES].v;
    for (uint32_t i = 0; i < b->vec[TR_V_LINES].count; i++)
        if (strcmp(tr_pool_at(b, lines[i].key), key) == 0)
            return (uint16_t)i;
    return TR_NONE;
}

static void add_variant(struct tr_build *b, tr_str text, int lang, int64_t ms)
{
    if (!text)
        return;
    tr_braces_check(b, tr_pool_at(b, text));
    uint32_t takes = ms > 0 ? (uint32_t)ms : tr_pace(b, tr_pool_at(b, text), lang);
    if (takes > MS_MOST) {
        tr_note(b, TR_C_RANGE, "split it into two beats",
                "saying this takes %u s; a line has at most %d s", takes / 1000, MS_MOST / 1000);
        takes = MS_MOST;
    }
    struct tr_variant *v = tr_vec_add(b, TR_V_VARIANTS);
    v->text = text;
    v->duration_ms = takes;
}

/* One wording: a string, or { text = "…", ms = 4200 }. On top of the stack. */
static void read_variant(struct tr_build *b, int lang)
{
    if (lua_type(b->L, -1) != LUA_TTABLE) {
        add_variant(b, tr_text_string(b, TR_LINE_TEXT_MAX), lang, 0);
        return;
    }
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, TR_F_WORDING, 0);
    int64_t ms = tr_int(b, t, "ms", 0, MS_LEAST, MS_MOST);
    if (tr_open(b, t, "text")) {
        add_variant(b, tr_text_string(b, TR_LINE_TEXT_MAX), lang, ms);
        tr_close(b);
    } else {
        tr_missing(b, "text");
    }
}

/* All wordings of the entry on top of the stack. */
static struct tr_slice read_entry(struct tr_build *b, int lang)
{
    struct tr_slice s = {b->vec[TR_V_VARIANTS].count, 0};
    int t = lua_gettop(b->L);
    bool list = lua_type(b->L, t) == LUA_TTABLE;
    if (list && tr_open(b, t, "text")) {
        tr_close(b);
        list = false;
    }
    if (!list) {
        read_variant(b, lang);
    } else {
        int n = tr_list_len(b, t);
        if (n < 1 || n > TR_VARIANTS_MAX)
            tr_note(b, TR_C_TOO_MANY, "", "a line has 1 to %d wordings, not %d", TR_VARIANTS_MAX,
                    n);
        for (int i = 1; i <= n && i <= TR_VARIANTS_MAX; i++) {
            tr_open_index(b, t, i);
            read_variant(b, lang);
            tr_close(b);
        }
    }
    s.count = b->vec[TR_V_VARIANTS].count - s.first;
    return s;
}

static void fall_back(struct tr_line *line)
{
    struct tr_line own = *line;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        for (int k = TR_LANG_COUNT - 1; k >= 0; k--)
            if (own.variants[tr_lang_order[lang][k]].count)
                line->variants[lang] = own.variants[tr_lang_order[lang][k]];
}

static uint16_t keep(struct tr_build *b, struct tr_line *line)
{
    fall_back(line);
    if (!line->variants[0].count)
        return TR_NONE; /* nothing could be used; findings say why */
    struct tr_line *kept = tr_vec_add(b, TR_V_LINES);
    *kept = *line;
    return (uint16_t)(b->vec[TR_V_LINES].count - 1);
}

static uint16_t line_of_key(struct tr_build *b, const char *key)
{
    struct tr_line line = {0};
    struct tr_where here = b->at;
    bool any = false;
    uint16_t known = tr_line_find(b, key);
    if (known != TR_NONE)
        return known;
    if (!tr_is_name(key, strlen(key))) {
        tr_note(b, TR_C_NAME, "use 1 to 63 of a-z, 0-9 and _", "\"%.60s\" cannot be a key", key);
        return TR_NONE;
    }
    line.key = tr_pool_add(b, key, strlen(key));
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (!tr_lines_push(b, lang, key))
            continue;
        any = true;
        tr_lines_go(b, lang, key);
        line.variants[lang] = read_entry(b, lang);
        lua_pop(b->L, 1);
        b->at = here;
    }
    if (!any) {
        tr_lines_unknown(b, key);
        return TR_NONE;
    }
    tr_lines_used(b, key);
    return keep(b, &line);
}

/* A key for a line that was written in place: "<beat>_says", "<beat>_answer_2". */
static tr_str made_up_key(struct tr_build *b, const char *beat, int choice)
{
    char key[2 * TR_NAME_MAX];
    for (int n = 1;; n++) {
        size_t at = (size_t)snprintf(key, sizeof key, "%.40s", beat);
        if (choice)
            at += (size_t)snprintf(key + at, sizeof key - at, "_answer_%d", choice);
        else
            at += (size_t)snprintf(key + at, sizeof key - at, "_says");
        if (n > 1)
            at += (size_t)snprintf(key + at, sizeof key - at, "_%d", n);
        bool taken = tr_line_find(b, key) != TR_NONE;
        for (int lang = 0; lang < TR_LANG_COUNT && !taken; lang++) {
            taken = tr_lines_push(b, lang, key);
            if (taken)
                lua_pop(b->L, 1);
        }
        if (!taken)
            return tr_pool_add(b, key, at);
    }
}

uint16_t tr_line_here(struct tr_build *b, const char *beat, int choice)
{
    if (tr_mark_of(b->L, -1) == TR_MARK_LINE) {
        lua_rawgeti(b->L, -1, 1);
        uint16_t found = line_of_key(b, lua_tostring(b->L, -1));
        lua_pop(b->L, 1);
        return found;
    }
    struct tr_line line = {0};
    bool plain = lua_type(b->L, -1) == LUA_TSTRING;
    struct tr_text text = tr_text_here(b, TR_LINE_TEXT_MAX);
    line.key = made_up_key(b, beat, choice);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        line.variants[lang].first = b->vec[TR_V_VARIANTS].count;
        if (lang == 0 || !plain)
            add_variant(b, text.in[lang], plain ? -1 : lang, 0);
        line.variants[lang].count = b->vec[TR_V_VARIANTS].count - line.variants[lang].first;
    }
    return keep(b, &line);
}
