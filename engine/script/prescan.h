/* Looks at a source before Lua's parser may: that parser recurses, and a name
 * chain or a literal can be made to hurt it. */
#ifndef TR_SCRIPT_PRESCAN_H
#define TR_SCRIPT_PRESCAN_H

#include <stddef.h>

#define TR_NEST_MAX 100  /* brackets and blocks inside each other */
#define TR_CHAIN_MAX 100 /* fields, calls and operators in one chain */
#define TR_WORD_MAX 200  /* bytes of one identifier */
#define TR_STRING_MAX (64u << 10)
#define TR_TOKENS_MAX 65536

struct tr_objection {
    int code; /* enum tr_code; 0: none */
    int line, column;
    char message[160];
    char hint[96];
};

/* The first thing in a source that is refused unread. code stays 0 when all is well. */
void tr_prescan(const char *text, size_t len, struct tr_objection *out);

/* Bytes of a byte order mark at the beginning: editors on Windows write one. */
size_t tr_source_bom(const char *text, size_t len);

#endif
