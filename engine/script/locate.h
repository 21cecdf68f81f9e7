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

#endif
