/* Writing and reading the bytes of packed states; least byte first. */
#ifndef TR_AUDIT_WALK_BYTES_H
#define TR_AUDIT_WALK_BYTES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "sim/setup.h"

struct tr_bytes_out {
    uint8_t *at;
};

struct tr_bytes_in {
    const uint8_t *at;
};

static inline void tr_put8(struct tr_bytes_out *o, uint32_t v)
{
    *o->at++ = (uint8_t)v;
}

static inline void tr_put16(struct tr_bytes_out *o, uint32_t v)
{
    tr_put8(o, v);
    tr_put8(o, v >> 8);
}

static inline void tr_put32(struct tr_bytes_out *o, uint32_t v)
{
    tr_put16(o, v);
    tr_put16(o, v >> 16);
}

static inline uint32_t tr_get8(struct tr_bytes_in *i)
{
    return *i->at++;
}

static inline uint32_t tr_get16(struct tr_bytes_in *i)
{
    uint32_t low = tr_get8(i);
    return low | tr_get8(i) << 8;
}

static inline uint32_t tr_get32(struct tr_bytes_in *i)
{
    uint32_t low = tr_get16(i);
    return low | tr_get16(i) << 16;
}

/* 0..limit; what is beyond is one. */
static inline uint32_t tr_most(int64_t v, int64_t limit)
{
    return v < 0 ? 0 : (uint32_t)(v > limit ? limit : v);
}

/* The acts of a set that are asked for; room for all of them that ever are. */
static inline void tr_put_set(struct tr_bytes_out *o, const struct tr_actset *set,
                              const struct tr_actset *asked, const struct tr_actset *ever)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++) {
        uint64_t v = set->w[k] & asked->w[k];
        if (ever->w[k]) {
            memcpy(o->at, &v, sizeof v);
            o->at += sizeof v;
        }
    }
}

/* add: to what is in the set already */
static inline void tr_get_set(struct tr_bytes_in *i, struct tr_actset *set,
                              const struct tr_actset *ever, bool add)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++) {
        uint64_t v = 0;
        if (ever->w[k]) {
            memcpy(&v, i->at, sizeof v);
            i->at += sizeof v;
        }
        set->w[k] = add ? set->w[k] | v : v;
    }
}

#endif
