/* A file of lines (lines/en.lua) as it is written: which keys it has, where the
 * literal of each wording stands, and where there is room for more. Read token by
 * token, so that a wording can be changed and everything else stays. */
#ifndef TR_SCRIPT_LINES_FILE_H
#define TR_SCRIPT_LINES_FILE_H

#include "base/buf.h"
#include "script/lex.h"
#include "sim/limits.h"

struct tr_wording {
    struct tr_token token; /* the literal; borrowed from the source */
    char *text;            /* what it stands for; owned, terminated */
    size_t len;
    size_t begin, end; /* offsets of the literal, or of its { text = …, ms = … } */
    bool timed;        /* it has a length of its own */
};

struct tr_entry {
    char key[TR_NAME_MAX];
    int line;
    bool literal;        /* false: put together by code, cannot be edited */
    bool list;           /* { "…", "…" }, not a single wording */
    size_t begin, end;   /* offsets of the value */
    size_t first, count; /* of the file's wordings */
};

struct tr_lines_file {
    const char *bytes; /* borrowed */
    size_t len;
    struct tr_entry *entries; /* owned; of a key that is there twice, the last counts */
    size_t count, cap;
    struct tr_wording *wordings; /* owned */
    size_t wording_count, wording_cap;
    size_t last_end;  /* behind the last entry and its separator; 0: none */
    size_t value_end; /* behind the last entry's value */
    bool separated;   /* a separator follows the last entry */
    size_t close;     /* of the closing brace */
};

/* out:    borrows the source; caller frees with tr_lines_file_done in any case
 * errors: TR_EFORMAT (it does not return a table that is written there), TR_ENOMEM */
tr_status tr_lines_file_read(struct tr_lines_file *out, const char *bytes, size_t len, tr_err *err);
void tr_lines_file_done(struct tr_lines_file *file);

/* The entry that Lua would take, or NULL. */
const struct tr_entry *tr_lines_file_find(const struct tr_lines_file *file, const char *key);

/* Skip the rest of a value, from behind its first token, up to the separator or
 * closing brace of its table, which is not taken. first: the value's first token
 * gives: offset behind the value's last token */
size_t tr_skip_value(struct tr_lex *lx, const char *bytes, const struct tr_token *first);

#endif
