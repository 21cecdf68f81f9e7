/* Source text of a condition or value to checked code. Knows no Lua state: the
 * expression language shares Lua's tokens and operators only. */
#ifndef TR_SCRIPT_EXPR_COMPILE_H
#define TR_SCRIPT_EXPR_COMPILE_H

#include <stdbool.h>

#include "script/suggest.h"
#include "sim/expr.h"

#define TR_EXPR_TEXT_MAX 1000 /* bytes of one expression */
#define TR_EXPR_CODE_MAX 512  /* instructions of one expression */

enum tr_expr_type { TR_EXPR_INT, TR_EXPR_BOOL };

/* Sorts of names that belong to a scenario or card. */
enum tr_expr_sort {
    TR_NAME_FLAG,    /* name */
    TR_NAME_COUNTER, /* name */
    TR_NAME_FACT,    /* name */
    TR_NAME_ACT,     /* said('…'), count('…') */
    TR_NAME_LINE,    /* heard('…') */
    TR_NAME_SLIP,    /* slip('…'), right('…') */
    TR_NAME_BEAT,    /* visits('…') */
    TR_NAME_ENTRY,   /* looked('…') */
    TR_NAME_WHO,     /* consulted('…') */
    TR_NAME_SIDE     /* event('…'), event_time('…'), waited('…') */
};

struct tr_expr_scope {
    void *ctx;
    /* Index of a name, or -1. A name that is not found is compared with all of
     * its sort through s->… when s is given. */
    int (*find)(void *ctx, enum tr_expr_sort sort, const char *name, struct tr_suggest *s);
    bool card; /* only views and acts exist */
};

struct tr_expr_error {
    int code;      /* enum tr_code */
    size_t offset; /* bytes from the beginning of the text */
    char message[160];
    char hint[96];
};

/* in:     text[len], any bytes
 * want:   type of the whole
 * out:    *count instructions, at most TR_EXPR_CODE_MAX
 * gives:  false with *err filled in when the text is no such expression */
bool tr_expr_compile(const char *text, size_t len, enum tr_expr_type want,
                     const struct tr_expr_scope *scope, struct tr_ins *out, uint32_t *count,
                     struct tr_expr_error *err);

#endif
