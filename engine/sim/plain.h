/* What may stand in the texts and identifiers of a stranger's file. */
#ifndef TR_SIM_PLAIN_H
#define TR_SIM_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

/* Strict UTF-8 without control characters: no C0, DEL, C1, and none of the
 * bidirectional embeddings, overrides and isolates that could disguise a text. */
bool tr_plain_text(const char *s, size_t len);

/* An identifier: 1 to TR_NAME_MAX - 1 bytes of a-z, 0-9 and underscore. */
bool tr_plain_name(const char *s, size_t len);

#endif
