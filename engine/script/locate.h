/* From a field of a table to where it is written: a token pass over the source
 * that follows literal tables. What was generated is found at its call. */
#ifndef TR_SCRIPT_LOCATE_H
#define TR_SCRIPT_LOCATE_H

#include "script/lex.h"

#define TR_STEPS_MAX 8

/* One step into a table: by name, or by position when name is NULL. */
struct tr_path_step {
    const char *name;
    int index;
};

/* Where a description begins: `call "name" {` or `call {` in a line. */
struct tr_anchor {
    const char *call; /* "beat", "scenario", "return" */
    const char *name; /* NULL: none is written */
    int line;         /* 0: the last one of the file */
};

struct tr_place {
    int line, column;             /* of the field's name, or of the value without one */
    int value_line, value_column; /* of a plain quoted value's first character; else 0 */
};

/* out: the deepest step that could be found; the anchor's line without a column when none
 * gives: whether every step was found */
bool tr_locate(const char *text, size_t len, const struct tr_anchor *anchor,
               const struct tr_path_step *steps, int count, struct tr_lex *resume,
               struct tr_place *out);

/* --- the same in one pass over a whole table --- */

/* A literal table that is being read, entry by entry. */
struct tr_table_walk {
    struct tr_lex lx;
    int position;
    bool at_value; /* lx stands before the value of the entry that was read last */
};

struct tr_table_entry {
    const char *name; /* NULL: by position. Borrowed from the source */
    size_t name_len;
    long long index;  /* by position, or the number in brackets */
    const char *text; /* the value when it is a plain quoted one, else NULL */
    size_t text_len;
    int line, column;
};

/* The table of an anchor. place: of the anchor's call
 * gives: false when it is not found, place has the anchor's line then */
bool tr_table_find(const char *text, size_t len, const struct tr_anchor *anchor,
                   struct tr_lex *resume, struct tr_table_walk *out, struct tr_place *place);
/* The next entry; false at the end. */
bool tr_table_next(struct tr_table_walk *walk, struct tr_table_entry *out);
/* Into the table that is the value of the entry that was read last: a literal one,
 * or one that is handed to a function. false when there is none. */
bool tr_table_enter(const struct tr_table_walk *walk, struct tr_table_walk *out);
/* Go on behind a table that was entered and read to its end, which else is read again. */
void tr_table_leave(struct tr_table_walk *walk, const struct tr_table_walk *inner);

#endif
