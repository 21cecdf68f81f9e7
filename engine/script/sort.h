/* A sort that asks the system nothing: the C library's looks up the size of
 * memory, which the loader's filter does not allow. */
#ifndef TR_SCRIPT_SORT_H
#define TR_SCRIPT_SORT_H

#include <stddef.h>

/* As qsort; elements of at most 64 bytes. The order must be total for the
 * result to be independent of the input's order. */
void tr_sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
