/* Between a text and the Lua literal that stands for it in a source. */
#ifndef TR_SCRIPT_QUOTE_H
#define TR_SCRIPT_QUOTE_H

#include "base/buf.h"
#include "script/lex.h"

/* Append the text that a string token stands for.
 * errors: TR_EFORMAT (an escape that Lua refuses), out->status */
tr_status tr_lua_unquote(const struct tr_token *tok, struct tr_buf *out, tr_err *err);

/* Append a literal for text[len] in the manner of another one: its quotes, or its long
 * brackets where the text can stand in them. Failures stay in out->status.
 * like: a string token, or NULL for double quotes */
void tr_lua_quote(const char *text, size_t len, const struct tr_token *like, struct tr_buf *out);

#endif
