/* The counting allocator over libc's.
 * Every block carries a header of 16 bytes with its size, so that blocks keep
 * malloc's alignment and the live figures are exact. The counters are the only
 * mutable globals of base: they stand for the heap, of which there is one. */
#include "base/alloc.h"

#include <assert.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

struct header {
    size_t size;
    size_t mark; /* tells our blocks from libc's while asserts are on */
};

#define MARK ((size_t)0x7472616c6c6f6321u)

static_assert(sizeof(struct header) == 16, "blocks would lose malloc's alignment");
static_assert(sizeof(struct header) % _Alignof(max_align_t) == 0, "header breaks the alignment");

static _Atomic uint64_t calls;
static _Atomic size_t live_blocks;
static _Atomic size_t live_bytes;
static _Atomic size_t peak_bytes;
static _Atomic size_t cap_bytes;
static _Atomic uint64_t fail_in; /* calls until the failing one; 0: never */
static atomic_bool fail_on;      /* keep failing from then on */

static struct header *header_of(const void *ptr)
{
    struct header *h = (struct header *)ptr - 1;
    assert(h->mark == MARK);
    return h;
}

static bool told_to_fail(void)
{
    uint64_t left = atomic_load_explicit(&fail_in, memory_order_relaxed);
    while (left != 0) {
        uint64_t next = left - 1;
        if (left == 1 && atomic_load_explicit(&fail_on, memory_order_relaxed)) {
            return true;
        }
        if (atomic_compare_exchange_weak(&fail_in, &left, next)) {
            return left == 1;
        }
    }
    return false;
}

/* Count a request for extra bytes and take them from the cap. */
static bool take(size_t extra)
{
    atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
    if (told_to_fail()) {
        errno = ENOMEM;
        return false;
    }
    size_t cap = atomic_load_explicit(&cap_bytes, memory_order_relaxed);
    size_t live = atomic_load_explicit(&live_bytes, memory_order_relaxed);
    do {
        if (extra > SIZE_MAX - sizeof(struct header) - live || (cap != 0 && live + extra > cap)) {
            errno = ENOMEM;
            return false;
        }
    } while (!atomic_compare_exchange_weak(&live_bytes, &live, live + extra));

    size_t now = live + extra;
    size_t peak = atomic_load_explicit(&peak_bytes, memory_order_relaxed);
    while (now > peak && !atomic_compare_exchange_weak(&peak_bytes, &peak, now)) {
    }
    return true;
}

static void give_back(size_t bytes)
{
    atomic_fetch_sub_explicit(&live_bytes, bytes, memory_order_relaxed);
}

static void *new_block(size_t size, bool zeroed)
{
    if (!take(size)) {
        return NULL;
    }
    size_t whole = sizeof(struct header) + size;
    struct header *h = zeroed ? calloc(1, whole) : malloc(whole);
    if (h == NULL) {
        give_back(size);
        return NULL;
    }
    h->size = size;
    h->mark = MARK;
    atomic_fetch_add_explicit(&live_blocks, 1, memory_order_relaxed);
    return h + 1;
}

void *tr_malloc(size_t size)
{
    return new_block(size, false);
}

void *tr_calloc(size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        errno = ENOMEM;
        return NULL;
    }
    return new_block(count * size, true);
}

void *tr_realloc(void *ptr, size_t size)
{
    if (ptr == NULL) {
        return tr_malloc(size);
    }
    struct header *old = header_of(ptr);
    size_t was = old->size;
    if (size > was && !take(size - was)) {
        return NULL;
    }
    struct header *h = realloc(old, sizeof(struct header) + size);
    if (h == NULL) {
        if (size > was) {
            give_back(size - was);
            return NULL;
        }
        h = old; /* making smaller never fails: Lua relies on it */
    }
    if (size < was) {
        give_back(was - size);
    }
    h->size = size;
    return h + 1;
}

void tr_free(void *ptr)
{
    if (ptr == NULL) {
        return;
    }
    struct header *h = header_of(ptr);
    give_back(h->size);
    atomic_fetch_sub_explicit(&live_blocks, 1, memory_order_relaxed);
    h->mark = 0;
    free(h);
}

char *tr_strndup(const char *s, size_t len)
{
    char *copy = len < SIZE_MAX ? tr_malloc(len + 1) : NULL;
    if (copy != NULL) {
        if (len != 0) {
            memcpy(copy, s, len);
        }
        copy[len] = '\0';
    }
    return copy;
}

size_t tr_alloc_size(const void *ptr)
{
    return ptr == NULL ? 0 : header_of(ptr)->size;
}

struct tr_alloc_stats tr_alloc_stats(void)
{
    return (struct tr_alloc_stats){
        .calls = atomic_load(&calls),
        .live_blocks = atomic_load(&live_blocks),
        .live_bytes = atomic_load(&live_bytes),
        .peak_bytes = atomic_load(&peak_bytes),
    };
}

void tr_alloc_reset_counts(void)
{
    atomic_store(&calls, 0);
    atomic_store(&peak_bytes, atomic_load(&live_bytes));
}

void tr_alloc_set_cap(size_t cap)
{
    atomic_store(&cap_bytes, cap);
}

void tr_alloc_fail_at(uint64_t nth, bool persist)
{
    atomic_store(&fail_in, 0);
    atomic_store(&fail_on, persist);
    atomic_store(&fail_in, nth);
}
