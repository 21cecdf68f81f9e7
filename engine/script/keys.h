/* A table's keys in an order that depends on nothing but the keys: whole
 * numbers ascending, then texts bytewise. */
#ifndef TR_SCRIPT_KEYS_H
#define TR_SCRIPT_KEYS_H

#include <lua.h>
#include <stddef.h>

#define TR_KEYS_MAX 10000 /* of a table whose order matters */

struct tr_key {
    const char *text; /* NULL: a whole number; borrowed from the table */
    size_t len;
    lua_Integer number;
};

struct tr_keys {
    struct tr_key *v; /* lives in a userdata that is left on the stack */
    size_t count;
    size_t odd; /* keys that are neither whole numbers nor texts; not in v */
};

/* Push one value (the keys' storage). Raises when there are too
 * many keys, and for want of memory or steps. */
void tr_keys_push(lua_State *L, int table, struct tr_keys *out);

#endif
