/* How wide a text is where columns count: on a terminal, and in the boxes that
 * the lints know. */
#ifndef TR_SPEECH_COLUMNS_H
#define TR_SPEECH_COLUMNS_H

#include <stdbool.h>

/* Columns that a text takes on a terminal: East Asian wide and fullwidth
 * characters two, marks and invisible ones none. Ambiguous ones count as one, as
 * terminals do unless told otherwise. */
int tr_text_columns(const char *text);

/* The same with ambiguous characters (… — “ ” ●) counted as two, which is how
 * wide they are in a Chinese font. */
int tr_text_columns_chinese(const char *text);

#endif
