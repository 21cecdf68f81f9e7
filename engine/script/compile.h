/* From a request's sources to encoded bytes and findings. Used by the loader's
 * process, and in-process by tests only. */
#ifndef TR_SCRIPT_COMPILE_H
#define TR_SCRIPT_COMPILE_H

#include <assert.h>

#include "script/codes.h"
#include "script/sandbox.h"
#include "script/wire.h"

#define TR_CALLS_MAX TR_BEATS_MAX /* beats of a scenario, rules of a card */
#define TR_PATH_TEXT 256

/* One call of a describing function: where it stands and what it was given.
 * Its table is in the state's registry. */
struct tr_site {
    char name[TR_NAME_MAX];
    int file; /* index of request->files */
    int line;
    bool filled; /* the table has come */
    enum tr_site_word {
        TR_SITE_NEW,
        TR_SITE_ADJUST,
        TR_SITE_DROP
    } word; /* cards: rule, adjust, drop */
};

enum tr_chunk_state { TR_CHUNK_NEW, TR_CHUNK_BAD, TR_CHUNK_READY, TR_CHUNK_RUNNING, TR_CHUNK_DONE };

struct tr_compiler {
    struct tr_sandbox sb;
    uint64_t steps; /* that a run may take: TR_LUA_STEPS; a fuzzer allows fewer */
    const struct tr_request *req;
    struct tr_response *out;
    struct tr_site main; /* the scenario{}, house{} or scorecard{} call */
    int main_count;
    struct tr_site calls[TR_CALLS_MAX]; /* beat "x", or rule "x" and what changes it, in order */
    size_t call_count;
    enum tr_chunk_state chunks[TR_SOURCES_MAX];
    bool reported;  /* the error on its way has its finding already */
    bool no_memory; /* a finding was lost for want of memory */
    size_t dropped; /* findings beyond TR_FINDINGS_MAX */
    struct tr_build *build;
};

/* A Lua state with its environment, ready for one request; made before the
 * process gives up its rights.
 * out:    caller frees with tr_compiler_free
 * errors: TR_ENOMEM */
tr_status tr_compiler_new(struct tr_compiler **out, tr_err *err);
void tr_compiler_free(struct tr_compiler *compiler);

/* Run and build. Once per compiler.
 * out:    initialised by the caller; findings say what is wrong, bytes are empty
 *         when one of them is an error
 * errors: TR_ENOMEM */
tr_status tr_compiler_run(struct tr_compiler *compiler, const struct tr_request *req,
                          struct tr_response *out, tr_err *err);

/* Index of a file of the request, or -1. */
int tr_compiler_file(const struct tr_compiler *c, const char *name);

/* Add a finding. file: index, or -1 for none. Messages are cut at 400 bytes. */
void tr_compiler_note(struct tr_compiler *c, int code, int file, int line, int column,
                      const char *path, const char *hint, const char *fmt, ...)
    __attribute__((format(printf, 8, 9)));

/* Check, parse and keep a source as a function. Never raises but for memory;
 * false when it was refused, with a finding. */
bool tr_compiler_load(struct tr_compiler *c, int file);
/* Run a loaded source and push its value; false with a finding on an error. */
bool tr_compiler_exec(struct tr_compiler *c, int file);

/* --- what the describing functions leave behind (dsl.c) --- */
enum tr_mark {
    TR_MARK_NONE,
    TR_MARK_ON,
    TR_MARK_LINE,   /* [1] is the key */
    TR_MARK_DIGITS, /* [1] is the width */
    TR_MARK_NUMBER, /* [1], [2] are the bounds */
    TR_MARK_PICK,
    TR_MARK_FACT, /* [1] is the name */
    TR_MARK_NAME,
    TR_MARK_UNIT,
    TR_MARK_AMOUNT,
    TR_MARK_CLOCK,
    TR_MARK_COUNT
};
/* How a marked table is written: "pick{…}". */
extern const char *const tr_mark_words[TR_MARK_COUNT];
/* What marked the table at idx, TR_MARK_NONE for others. */
enum tr_mark tr_mark_of(lua_State *L, int idx);
/* File and line of the on {…} call that marked the table; untouched when unknown. */
void tr_dsl_on_site(lua_State *L, int idx, int *file, int *line);
/* Add the functions for this kind of source to the environment. */
void tr_dsl_install(struct tr_compiler *c);
/* Push the table of the main call, or of call i. */
void tr_dsl_push_main(lua_State *L);
void tr_dsl_push_call(lua_State *L, size_t i);
/* Keep the value on top of the stack as that of a file, and pop it. */
void tr_dsl_keep_chunk(lua_State *L, int file);
/* Push what was kept: a function, and after its run what it returned. */
void tr_dsl_push_chunk(lua_State *L, int file);

/* --- building (build.h); runs protected --- */
struct tr_build;
void tr_build_run(struct tr_compiler *c);
void tr_build_free(struct tr_build *b);

#endif
