/* What Lua says, in words that tell a trainer what to do. */
#ifndef TR_SCRIPT_ADVICE_H
#define TR_SCRIPT_ADVICE_H

#include <stddef.h>

/* Put a message of Lua's into plain words.
 * in:  message without place; said while parsing (code TR_C_SYNTAX) or running
 * out: text and hint, terminated; hint may be empty. What is not known is copied */
void tr_advice(int code, const char *message, char *text, size_t cap, char *hint, size_t hint_cap);

/* What to do instead of using a name of Lua's that is not here on purpose, or
 * NULL for other names. Static storage. */
const char *tr_advice_absent(const char *name);

#endif
