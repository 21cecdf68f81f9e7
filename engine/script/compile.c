/* One request from beginning to end: refuse what may not reach the parser, run
 * what is left, build, and turn every way this can fail into a finding. */
#include "script/compile.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "script/advice.h"
#include "script/build.h"
#include "script/defence.h"
#include "script/lex.h"
#include "script/prescan.h"

#define MESSAGE_MAX 400

int tr_compiler_file(const struct tr_compiler *c, const char *name)
{
    for (size_t i = 0; i < c->req->count; i++)
        if (strcmp(c->req->files[i].name, name) == 0)
            return (int)i;
    return -1;
}

/* A word of which at most so many bytes are shown may end within a character: what is
 * left of that goes, if it stands behind another one. Bytes that were none are shown. */
static void drop_cut(char *text)
{
    char *out = text;
    for (const char *at = text; *at;) {
        unsigned char first = (unsigned char)*at;
        size_t whole = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, n = 1;
        while (n < whole && ((unsigned char)at[n] & 0xC0) == 0x80)
            n++;
        bool behind = out > text && ((unsigned char)out[-1] & 0x80);
        if (n == whole || !behind) {
            memmove(out, at, n);
            out += n;
        }
        at += n;
    }
    *out = '\0';
}

/* Cut, and make sure of UTF-8 without control characters. */
static void clean(char *text, size_t cap)
{
    char copy[MESSAGE_MAX + 128];
    bool changed;
    size_t len = strlen(text);
    tr_utf8_clean(text, len, copy, cap < sizeof copy ? cap : sizeof copy, &changed);
    memcpy(text, copy, strlen(copy) + 1);
}

/* The list is full: an error is never lost behind warnings. */
static void replace_warning(struct tr_compiler *c, const struct tr_finding *error)
{
    struct tr_findings one = {0};
    struct tr_finding *v = c->out->findings.v;
    size_t i = TR_FINDINGS_MAX;
    while (i > 0 && v[i - 1].severity == TR_SEV_ERROR)
        i--;
    if (i == 0)
        return;
    if (tr_findings_add(&one, error) != TR_OK) {
        c->no_memory = true;
        return;
    }
    struct tr_finding kept = v[i - 1];
    v[i - 1] = one.v[0];
    one.v[0] = kept;
    tr_findings_done(&one);
}

/* By place: the main file first, then the others by name, lines ascending. */
static int compare(const struct tr_compiler *c, const struct tr_finding *a,
                   const struct tr_finding *b)
{
    bool first = strcmp(a->file, c->req->main) == 0, second = strcmp(b->file, c->req->main) == 0;
    if (first != second)
        return first ? -1 : 1;
    int order = strcmp(a->file, b->file);
    if (order == 0)
        order = a->line != b->line ? (a->line > b->line ? 1 : -1) : a->column - b->column;
    return order;
}

static void sort_findings(struct tr_compiler *c)
{
    struct tr_finding *v = c->out->findings.v;
    for (size_t i = 1; i < c->out->findings.count; i++) {
        struct tr_finding f = v[i];
        size_t k = i;
        for (; k > 0 && compare(c, &v[k - 1], &f) > 0; k--)
            v[k] = v[k - 1];
        v[k] = f;
    }
}

void tr_compiler_note(struct tr_compiler *c, int code, int file, int line, int column,
                      const char *path, const char *hint, const char *fmt, ...)
{
    char message[MESSAGE_MAX], nearest[TR_HINT_MAX], where[TR_PATH_TEXT];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    snprintf(nearest, sizeof nearest, "%s", hint ? hint : "");
    snprintf(where, sizeof where, "%s", path ? path : "");
    drop_cut(message);
    clean(message, sizeof message);
    clean(nearest, sizeof nearest);
    clean(where, sizeof where);
    const struct tr_code_info *info = tr_code_find(code);
    struct tr_finding f = {.severity = info ? info->severity : TR_SEV_ERROR,
                           .line = line > 0 ? line : 0,
                           .column = column > 0 ? column : 0,
                           .path = where,
                           .message = message,
                           .hint = nearest};
    tr_code_text(code, f.code);
    if (file >= 0 && (size_t)file < c->req->count) {
        static_assert(TR_SOURCE_NAME_MAX < TR_PATH_TEXT, "file names fit");
        f.file = (char *)(uintptr_t)c->req->files[file].name; /* copied by the list */
    }
    if (c->out->findings.count >= TR_FINDINGS_MAX) {
        c->dropped++;
        if (f.severity == TR_SEV_ERROR)
            replace_warning(c, &f);
        return;
    }
    if (tr_findings_add(&c->out->findings, &f) != TR_OK)
        c->no_memory = true;
}

/* Column of the last token of a line that is written as Lua quoted it. */
static int column_of(const struct tr_source *src, int line, const char *near, size_t near_len)
{
    struct tr_lex lx;
    int column = 0;
    tr_lex_init(&lx, src->bytes, src->len);
    for (;;) {
        struct tr_token t = tr_lex_next(&lx);
        if (t.kind == TR_TOK_END || t.line > line)
            return column;
        if (t.line == line && t.len == near_len && memcmp(t.text, near, near_len) == 0)
            column = tr_token_column(&t);
    }
}

/* Read "<index>:<line>: " and step over it; false, with nothing changed, for others. */
static bool take_place(const struct tr_compiler *c, const char **message, int *file, int *line)
{
    const char *p = *message;
    int numbers[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        int digits = 0;
        for (; *p >= '0' && *p <= '9' && digits < 7; p++, digits++)
            numbers[i] = numbers[i] * 10 + (*p - '0');
        if (digits == 0 || *p++ != ':')
            return false;
    }
    if (*p != ' ' || (size_t)numbers[0] >= c->req->count)
        return false;
    *message = p + 1;
    *file = numbers[0];
    *line = numbers[1];
    return true;
}

/* Where the hook last saw a line running; untouched when it has seen none. */
static void last_seen(const struct tr_compiler *c, int *file, int *line)
{
    if (c->sb.last_source[0] != '@')
        return;
    *file = atoi(c->sb.last_source + 1);
    *line = c->sb.last_line;
}

/* Turn the error value on top of the stack into a finding and pop it. Lua's
 * messages begin with "<index>:<line>: ". */
static void report(struct tr_compiler *c, int status, int code, int file)
{
    lua_State *L = c->sb.L;
    if (c->reported) {
        c->reported = false;
        lua_pop(L, 1);
        return;
    }
    if (status == LUA_ERRMEM && c->sb.over_cap) {
        int line = 0;
        last_seen(c, &file, &line);
        tr_compiler_note(c, TR_C_BUDGET, file, line, 0, "",
                         "look for something that only grows, or a function that calls itself",
                         "the file needs more than %u MiB of memory", TR_LUA_MEMORY >> 20);
        lua_pop(L, 1);
        return;
    }
    if (status == LUA_ERRMEM) {
        c->no_memory = true;
        lua_pop(L, 1);
        return;
    }
    const char *message =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "an error without a message";
    int line = 0;
    if (!take_place(c, &message, &file, &line))
        last_seen(c, &file, &line);
    if (c->sb.raise_code)
        code = c->sb.raise_code;
    int column = 0;
    const char *near = strstr(message, " near '");
    if (code == TR_C_SYNTAX && near && strlen(near) > 8)
        column = column_of(&c->req->files[file], line, near + 7, strlen(near + 7) - 1);
    char plain[MESSAGE_MAX], hint[TR_HINT_MAX];
    if (c->sb.raise_code && line == 0 && c->build) {
        c->sb.step_cap = 0; /* this is no place to raise in, and the builder has ended */
        tr_note(c->build, code, c->sb.raise_hint, "%s", message);
    } else if (c->sb.raise_code) {
        tr_compiler_note(c, code, file, line, column, "", c->sb.raise_hint, "%s", message);
    } else {
        tr_advice(code, message, plain, sizeof plain, hint, sizeof hint);
        tr_compiler_note(c, code, file, line, column, "", hint, "%s", plain);
    }
    c->sb.raise_code = 0;
    lua_pop(L, 1);
}

bool tr_compiler_load(struct tr_compiler *c, int file)
{
    lua_State *L = c->sb.L;
    const struct tr_source *src = &c->req->files[file];
    if (c->chunks[file] != TR_CHUNK_NEW)
        return c->chunks[file] != TR_CHUNK_BAD;
    size_t bom = tr_source_bom(src->bytes, src->len);
    struct tr_objection o;
    c->chunks[file] = TR_CHUNK_BAD;
    tr_prescan(src->bytes + bom, src->len - bom, &o);
    if (o.code) {
        tr_compiler_note(c, o.code, file, o.line, o.column, "", o.hint, "%s", o.message);
        return false;
    }
    char name[16];
    snprintf(name, sizeof name, "@%d", file);
    int status = luaL_loadbufferx(L, src->bytes + bom, src->len - bom, name,
                                  tr_stands(TR_DEFENCE_TEXT_ONLY) ? "t" : "bt");
    if (status != LUA_OK) {
        report(c, status, TR_C_SYNTAX, file);
        return false;
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, tr_env_key);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
    tr_dsl_keep_chunk(L, file);
    c->chunks[file] = TR_CHUNK_READY;
    return true;
}

/* Runs where the error was raised, before the stack is unwound. */
static int l_raised(lua_State *L)
{
    tr_sandbox_see(tr_sandbox_of(L));
    lua_settop(L, 1);
    return 1;
}

bool tr_compiler_exec(struct tr_compiler *c, int file)
{
    lua_State *L = c->sb.L;
    if (c->chunks[file] == TR_CHUNK_DONE) {
        tr_dsl_push_chunk(L, file);
        return true;
    }
    if (c->chunks[file] != TR_CHUNK_READY)
        return false;
    c->chunks[file] = TR_CHUNK_RUNNING;
    lua_pushcfunction(L, l_raised);
    tr_dsl_push_chunk(L, file);
    int status = lua_pcall(L, 0, 1, -2);
    lua_remove(L, -2);
    if (status != LUA_OK) {
        c->chunks[file] = TR_CHUNK_BAD;
        report(c, status, TR_C_RUN, file);
        return false;
    }
    lua_pushvalue(L, -1);
    tr_dsl_keep_chunk(L, file);
    c->chunks[file] = TR_CHUNK_DONE;
    return true;
}

/* Everything that can raise for want of memory outside the author's code. */
static int l_body(lua_State *L)
{
    struct tr_compiler *c = tr_sandbox_of(L)->host;
    const struct tr_request *req = c->req;
    int main_file = tr_compiler_file(c, req->main);
    tr_dsl_install(c);
    if (main_file < 0) {
        tr_compiler_note(c, TR_C_FILE, -1, 0, 0, "", "", "the file %s is missing", req->main);
        return 0;
    }
    tr_compiler_load(c, main_file);
    if (req->kind == TR_LOAD_SCENARIO)
        for (size_t i = 0; i < req->count; i++)
            tr_compiler_load(c, (int)i);
    tr_sandbox_arm(&c->sb, c->steps);
    if (!tr_compiler_exec(c, main_file))
        return 0;
    lua_settop(L, 0);
    c->sb.last_source[0] = '\0';
    tr_build_run(c);
    return 0;
}

tr_status tr_compiler_new(struct tr_compiler **out, tr_err *err)
{
    struct tr_compiler *c = tr_calloc(1, sizeof *c);
    if (!c)
        return tr_fail(err, TR_ENOMEM, "not enough memory to start reading a scenario");
    tr_status status = tr_sandbox_open(&c->sb, TR_LUA_MEMORY, err);
    if (status != TR_OK) {
        tr_free(c);
        return status;
    }
    c->sb.host = c;
    c->steps = TR_LUA_STEPS;
    *out = c;
    return TR_OK;
}

void tr_compiler_free(struct tr_compiler *compiler)
{
    if (!compiler)
        return;
    tr_build_free(compiler->build);
    tr_sandbox_close(&compiler->sb);
    tr_free(compiler);
}

tr_status tr_compiler_run(struct tr_compiler *compiler, const struct tr_request *req,
                          struct tr_response *out, tr_err *err)
{
    struct tr_compiler *c = compiler;
    lua_State *L = c->sb.L;
    c->req = req;
    c->out = out;
    lua_pushcfunction(L, l_body);
    int status = lua_pcall(L, 0, 0, 0);
    if (status != LUA_OK)
        report(c, status, TR_C_RUN, 0);
    sort_findings(c);
    if (c->dropped) {
        char code[8];
        char message[64];
        tr_code_text(TR_C_MORE, code);
        snprintf(message, sizeof message, "there are %zu more findings", c->dropped);
        struct tr_finding more = {.severity = TR_SEV_NOTE, .message = message};
        memcpy(more.code, code, sizeof more.code);
        if (tr_findings_add(&out->findings, &more) != TR_OK)
            c->no_memory = true;
    }
    if (tr_findings_errors(&out->findings) > 0) {
        tr_buf_reset(&out->blob);
        tr_places_done(&out->places);
    }
    if (c->no_memory || out->blob.status == TR_ENOMEM) {
        tr_buf_reset(&out->blob);
        return tr_fail(err, TR_ENOMEM, "not enough memory to read \"%s\"", req->id);
    }
    return TR_OK;
}
