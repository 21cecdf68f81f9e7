/* A folder of one's own for a test that writes files. */
#ifndef TR_TESTS_SUPPORT_TEMP_H
#define TR_TESTS_SUPPORT_TEMP_H

#include <stdbool.h>
#include <stddef.h>

#define TR_TEMP_MAX 512

/* Make a folder below $TMPDIR (or the system's) with a name of its own. */
bool tr_temp_make(char dir[TR_TEMP_MAX]);
/* Remove it with the plain files in it and the empty folders that are left. */
void tr_temp_remove(const char *dir);
/* dir/name in a static buffer; each of eight calls in a row has its own. */
const char *tr_temp_path(const char *dir, const char *name);
/* First file in dir whose name begins so and ends so, in a buffer of the caller;
 * gives how many there are. */
size_t tr_temp_find(const char *dir, const char *begin, const char *end, char *out, size_t cap);

#endif
