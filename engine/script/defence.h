/* What stands between a stranger's file and the machine, each defence by name.
 * In the product all of them stand and this header is the constant true.
 * TR_KNOCKOUT exists only in tests/hostile, where a test takes them down one by
 * one and shows for each an attack that then succeeds. Not here are bounds that
 * are sizes of our own arrays, without which the program would be wrong (the
 * fuzzers watch over that), and two checks that are kept for their sentences
 * only: include finds nothing but collected sources whatever its name says, and
 * base/file.h reads regular files only. */
#ifndef TR_SCRIPT_DEFENCE_H
#define TR_SCRIPT_DEFENCE_H

#include <stdbool.h>

/* X(name in code, name on the command line) */
#define TR_DEFENCES(X)                                                                             \
    /* the environment: what a script would find if it were there */                               \
    X(NO_PCALL, "no_pcall")                                                                        \
    X(NO_XPCALL, "no_xpcall")                                                                      \
    X(NO_COROUTINE, "no_coroutine")                                                                \
    X(NO_SETMETATABLE, "no_setmetatable")                                                          \
    X(NO_GETMETATABLE, "no_getmetatable")                                                          \
    X(NO_LOAD, "no_load")                                                                          \
    X(NO_NEXT, "no_next")                                                                          \
    X(NO_COLLECTGARBAGE, "no_collectgarbage")                                                      \
    X(NO_PRINT, "no_print")                                                                        \
    X(NO_OS, "no_os")                                                                              \
    X(NO_IO, "no_io")                                                                              \
    X(NO_DEBUG, "no_debug")                                                                        \
    X(NO_PACKAGE, "no_package")                                                                    \
    X(NO_DOFILE, "no_dofile")                                                                      \
    X(NO_PATTERNS, "no_patterns")                                                                  \
    X(NO_MOVE, "no_move")                                                                          \
    X(NO_RANDOM, "no_random")                                                                      \
    X(LOCKS, "locks")         /* metatables show themselves to nobody */                           \
    X(ORDER, "order")         /* pairs goes by the keys, not by their hashes */                    \
    X(ADDRESSES, "addresses") /* tostring gives none */                                            \
    /* budgets inside the state */                                                                 \
    X(STEPS, "steps")                                                                              \
    X(CHARGES, "charges") /* work of functions in C counts as steps */                             \
    X(MEMORY, "memory")                                                                            \
    X(SIZES, "sizes") /* of what a library function makes */                                       \
    X(KEYS, "keys")   /* of a table that is put in order */                                        \
    /* before the parser */                                                                        \
    X(BYTES, "bytes")                                                                              \
    X(TEXT_ONLY, "text_only") /* no precompiled chunks */                                          \
    X(NESTING, "nesting")                                                                          \
    X(CHAINS, "chains")                                                                            \
    X(LENGTHS, "lengths") /* of words, texts and the file in tokens */                             \
    X(WHOLE, "whole")     /* numbers are whole */                                                  \
    /* around the process */                                                                       \
    X(FILTER, "filter") /* of system calls */                                                      \
    X(FILES, "files")                                                                              \
    X(CPU, "cpu")                                                                                  \
    X(SPACE, "space")   /* of addresses */                                                         \
    X(SECRET, "secret") /* its memory is nobody's to read or dump */                               \
    /* in the process that asks */                                                                 \
    X(CLOCK, "clock")               /* a load ends after so long by the clock */                   \
    X(INHERITED, "inherited")       /* open files are not passed on */                             \
    X(SURROUNDINGS, "surroundings") /* nor are environment variables */                            \
    X(REPLY_TEXTS, "reply_texts")                                                                  \
    X(REPLY_BYTES, "reply_bytes")                                                                  \
    X(REPLY_ID, "reply_id")                                                                        \
    X(SEAL, "seal") /* of a cached answer */                                                       \
    X(LINKS, "links")                                                                              \
    X(SOURCE_SIZE, "source_size")

enum tr_defence {
#define X(id, name) TR_DEFENCE_##id,
    TR_DEFENCES(X)
#undef X
        TR_DEFENCE_COUNT
};

#ifdef TR_KNOCKOUT
/* False for one that the test took down. */
bool tr_stands(enum tr_defence which);
/* argv for the loader: the plain one and what this process runs without. */
char *const *tr_defence_argv(char *const *plain);
/* Take "--without NAME" off the command line; gives what is left of argc. */
int tr_defence_args(int argc, char **argv);
struct lua_State;
/* Put what was taken down into the environment on top of the stack. */
void tr_defence_open(struct lua_State *L);
#else
static inline bool tr_stands(enum tr_defence which)
{
    (void)which;
    return true;
}
static inline char *const *tr_defence_argv(char *const *plain)
{
    return plain;
}
static inline int tr_defence_args(int argc, char **argv)
{
    (void)argv;
    return argc;
}
struct lua_State;
static inline void tr_defence_open(struct lua_State *L)
{
    (void)L;
}
#endif

#endif
