/* The Lua state that a stranger's file runs in. Only what describing a call
 * needs is there; memory and steps are counted; nothing can catch the error
 * that ends a run. One state serves one request. */
#ifndef TR_SCRIPT_SANDBOX_H
#define TR_SCRIPT_SANDBOX_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

#define TR_LUA_MEMORY (16u << 20) /* bytes as Lua counts; the process as a whole gets 48 MiB */
#define TR_LUA_STEPS 8000000u     /* instructions, and work of library functions */
#define TR_HINT_MAX 160
#define TR_TEXT_RESULT_MAX (256u << 10) /* bytes of a string that a library function makes */

struct tr_sandbox {
    lua_State *L;
    size_t used, cap;
    bool over_cap;  /* the cap refused an allocation */
    bool no_memory; /* the system did */
    uint64_t steps, step_cap;
    int raise_code; /* enum tr_code of the error on its way, 0: Lua's own */
    char raise_hint[TR_HINT_MAX];
    char last_source[16]; /* chunk and line that were last seen running */
    int last_line;
    void *host; /* who runs the state; DSL functions need it */
};

/* A state with the environment's table of allowed names at registry key
 * TR_ENV_KEY, and no hook yet.
 * errors: TR_ENOMEM */
tr_status tr_sandbox_open(struct tr_sandbox *sb, size_t memory, tr_err *err);
void tr_sandbox_close(struct tr_sandbox *sb);

extern const char tr_env_key[]; /* its address is the registry key */

/* The sandbox of a state. */
struct tr_sandbox *tr_sandbox_of(lua_State *L);

/* Note which line of a script is running, for errors that do not say so. Neither
 * allocates nor raises. */
void tr_sandbox_see(struct tr_sandbox *sb);

/* Begin counting: an error that nothing can catch ends the run at the step cap. */
void tr_sandbox_arm(struct tr_sandbox *sb, uint64_t steps);

/* Count work that the instruction hook does not see. Raises at the step cap. */
void tr_sandbox_charge(lua_State *L, uint64_t steps);

/* Raise an error with a code and a hint, at the caller's line. Never returns. */
int tr_raise(lua_State *L, int code, const char *hint, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Add functions to the table on top of the stack. */
struct tr_lua_fn {
    const char *name; /* NULL: the end */
    lua_CFunction fn;
};
void tr_lua_register(lua_State *L, const struct tr_lua_fn *fns);

/* The parts of the environment; each adds to the table on top of the stack. */
void tr_lua_open_base(lua_State *L);
void tr_lua_open_string(lua_State *L);
void tr_lua_open_table(lua_State *L);

#endif
