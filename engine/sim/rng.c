/* Deterministic draws; see rng.h. */
#include "sim/rng.h"

static uint64_t mix(uint64_t z)
{
    z += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

uint64_t tr_draw(uint64_t seed, enum tr_stream stream, uint64_t index)
{
    return mix(mix(seed ^ ((uint64_t)stream << 56)) ^ index);
}

uint32_t tr_draw_below(uint64_t seed, enum tr_stream stream, uint64_t index, uint32_t n)
{
    uint64_t high = tr_draw(seed, stream, index) >> 32;
    return (uint32_t)(high * n >> 32);
}
