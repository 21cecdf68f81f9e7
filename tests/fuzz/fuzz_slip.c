/* Any two texts compared as every kind of slip value, and any words read back against
 * any slip. The first byte chooses. What must hold beyond not crashing: a value equals
 * itself, a difference is told only where there is one, and what was found lies within
 * the words and on the borders of characters. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "sim/limits.h"
#include "speech/readback.h"

#define FIELDS 4

/* Up to the next zero byte; gives what is left. */
static const uint8_t *take(const uint8_t *data, const uint8_t *end, char *out, size_t cap)
{
    bool changed;
    const uint8_t *zero = memchr(data, 0, (size_t)(end - data));
    const uint8_t *stop = zero ? zero : end;
    (void)tr_utf8_clean((const char *)data, (size_t)(stop - data), out, cap, &changed);
    return zero ? zero + 1 : end;
}

static void compare(const char *fact, const char *value)
{
    for (int k = 0; k < TR_SLIP_KIND_COUNT; k++) {
        enum tr_slip_kind kind = (enum tr_slip_kind)k;
        enum tr_match m = tr_slip_compare(kind, fact, value);
        struct tr_slip_diff d = tr_slip_differ(kind, fact, value);
        if (m < TR_MATCH_EXACT || m > TR_MATCH_WRONG || d.how > TR_DIFF_OTHER)
            abort();
        if (*fact && tr_slip_compare(kind, fact, fact) != TR_MATCH_EXACT)
            abort();
        if (*fact && tr_slip_differ(kind, fact, fact).how != TR_DIFF_NONE &&
            tr_slip_differ(kind, fact, fact).how != TR_DIFF_OTHER)
            abort();
        if (m != tr_slip_compare(kind, fact, value))
            abort();
    }
}

static bool is_border(const char *text, size_t len, uint32_t at)
{
    return at == len || ((uint8_t)text[at] & 0xC0) != 0x80;
}

static void read_back(uint8_t kinds, const uint8_t *data, const uint8_t *end)
{
    char facts[FIELDS][TR_SLIP_TEXT_MAX + 1], slips[FIELDS][TR_SLIP_TEXT_MAX + 1];
    char text[TR_SAY_MAX + 1];
    struct tr_read_field fields[FIELDS];
    struct tr_read_value values[FIELDS], again[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
        data = take(data, end, facts[i], sizeof facts[i]);
        data = take(data, end, slips[i], sizeof slips[i]);
        fields[i] =
            (struct tr_read_field){(enum tr_slip_kind)((kinds + i * 3) % TR_SLIP_KIND_COUNT),
                                   facts[i], slips[i], i > 0 ? facts[i - 1] : "", slips[i]};
    }
    (void)take(data, end, text, sizeof text);
    size_t len = strlen(text);
    tr_read_back(text, len, fields, FIELDS, values);
    tr_read_back(text, len, fields, FIELDS, again);
    for (int i = 0; i < FIELDS; i++) {
        const struct tr_read_value *v = &values[i];
        if (v->start > v->end || v->end > len || !is_border(text, len, v->start) ||
            !is_border(text, len, v->end) || v->how != again[i].how || v->start != again[i].start)
            abort();
        if (v->how == TR_READ_NOT && v->off_slip)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char fact[TR_SLIP_TEXT_MAX + 1], value[TR_SLIP_TEXT_MAX + 1];
    if (size < 1)
        return 0;
    const uint8_t *end = data + size;
    if (data[0] % 2) {
        read_back(data[0] / 2, data + 1, end);
    } else {
        const uint8_t *rest = take(data + 1, end, fact, sizeof fact);
        (void)take(rest, end, value, sizeof value);
        compare(fact, value);
    }
    return 0;
}
