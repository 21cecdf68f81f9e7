/* The one allocator of the product.
 * It counts, can be capped, and can fail the Nth call, so that tests reach
 * every out-of-memory path of ours and of the libraries that accept hooks
 * (Lua, SQLite, jansson). Thread-safe. */
#ifndef TR_BASE_ALLOC_H
#define TR_BASE_ALLOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* As malloc, calloc, realloc, free. Memory of these functions must not be
 * given to libc's free, nor the reverse. size 0 gives a unique pointer. */
void *tr_malloc(size_t size);
void *tr_calloc(size_t count, size_t size);
void *tr_realloc(void *ptr, size_t size);
void tr_free(void *ptr);

/* Copy len bytes and add a terminator. NULL when memory is short. */
char *tr_strndup(const char *s, size_t len);

/* Bytes asked for when ptr was allocated; 0 for NULL. */
size_t tr_alloc_size(const void *ptr);

struct tr_alloc_stats {
    uint64_t calls;     /* allocations and growths asked for since the last reset */
    size_t live_blocks; /* blocks not yet freed */
    size_t live_bytes;
    size_t peak_bytes;
};
struct tr_alloc_stats tr_alloc_stats(void);
void tr_alloc_reset_counts(void);

/* Refuse what would take live_bytes above cap; 0 removes the cap. */
void tr_alloc_set_cap(size_t cap);

/* Fail the nth call from now (1 is the next); 0 stops failing. With persist
 * all later calls fail too. */
void tr_alloc_fail_at(uint64_t nth, bool persist);

#endif
