/* Deterministic draws: one 64-bit seed, many independent streams, so that what
 * one part draws never shifts what another gets. Integers only. */
#ifndef TR_SIM_RNG_H
#define TR_SIM_RNG_H

#include <stdint.h>

enum tr_stream {
    TR_STREAM_FACTS,
    TR_STREAM_VARIANTS,
    TR_STREAM_CALLERS,
    TR_STREAM_BOTS,
    TR_STREAM_DRAWS,
    TR_STREAM_SIDES
};

/* A number that depends on seed, stream and index only.
 * source: SplitMix64's finaliser (Steele, Lea, Flood 2014), applied twice */
uint64_t tr_draw(uint64_t seed, enum tr_stream stream, uint64_t index);

/* A draw mapped to 0..n-1 without bias worth noticing (multiply-shift); n > 0. */
uint32_t tr_draw_below(uint64_t seed, enum tr_stream stream, uint64_t index, uint32_t n);

#endif
