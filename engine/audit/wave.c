/* RIFF chunks; only the two that matter are looked at. */
#include "audit/wave.h"

#include <string.h>

#include "base/alloc.h"

#define PCM 1
#define HEAD 44 /* bytes before the samples in what is written */

struct format {
    uint16_t kind, channels, bits;
    uint32_t rate;
};

static tr_status samples(struct tr_wave *out, const struct format *f, const uint8_t *bytes,
                         size_t len, tr_err *err)
{
    struct tr_cursor cur;
    if (f->kind != PCM || f->channels != 1 || f->bits != 16 || f->rate < 8000 || f->rate > 48000)
        return tr_fail(err, TR_EFORMAT, "it is not mono sound of 16 bits");
    struct tr_wave wave = {.count = len / 2, .rate = f->rate};
    if (wave.count / f->rate >= TR_WAVE_S_MAX)
        return tr_fail(err, TR_ELIMIT, "it is longer than %d seconds", TR_WAVE_S_MAX);
    wave.v = tr_malloc((wave.count ? wave.count : 1) * sizeof *wave.v);
    if (!wave.v)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a voice");
    tr_cursor_init(&cur, bytes, len);
    for (size_t i = 0; i < wave.count; i++)
        wave.v[i] = (int16_t)tr_cursor_u16(&cur);
    *out = wave;
    return TR_OK;
}

tr_status tr_wave_read(struct tr_wave *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct tr_cursor cur;
    struct format format = {0};
    tr_cursor_init(&cur, bytes, len);
    const uint8_t *riff = tr_cursor_take(&cur, 4);
    (void)tr_cursor_u32(&cur);
    const uint8_t *form = tr_cursor_take(&cur, 4);
    if (!riff || !form || memcmp(riff, "RIFF", 4) != 0 || memcmp(form, "WAVE", 4) != 0)
        return tr_fail(err, TR_EFORMAT, "it is no WAV sound");
    for (;;) {
        const uint8_t *name = tr_cursor_take(&cur, 4);
        uint32_t size = tr_cursor_u32(&cur);
        if (cur.failed)
            return tr_fail(err, TR_EFORMAT, "it holds no sound");
        size_t left = tr_cursor_left(&cur), part = size < left ? size : left;
        const uint8_t *body = tr_cursor_take(&cur, part);
        if (memcmp(name, "data", 4) == 0)
            return samples(out, &format, body, part, err);
        if (memcmp(name, "fmt ", 4) == 0 && part >= 16) {
            struct tr_cursor f;
            tr_cursor_init(&f, body, part);
            format.kind = tr_cursor_u16(&f);
            format.channels = tr_cursor_u16(&f);
            format.rate = tr_cursor_u32(&f);
            (void)tr_cursor_take(&f, 6);
            format.bits = tr_cursor_u16(&f);
        }
        if (part & 1) /* chunks begin at even places */
            (void)tr_cursor_take(&cur, 1);
    }
}

void tr_wave_write(const struct tr_wave *wave, struct tr_buf *buf)
{
    uint32_t bytes = (uint32_t)(wave->count * 2);
    tr_buf_put(buf, "RIFF", 4);
    tr_buf_u32(buf, bytes + HEAD - 8);
    tr_buf_put(buf, "WAVEfmt ", 8);
    tr_buf_u32(buf, 16);
    tr_buf_u16(buf, PCM);
    tr_buf_u16(buf, 1);
    tr_buf_u32(buf, wave->rate);
    tr_buf_u32(buf, wave->rate * 2);
    tr_buf_u16(buf, 2);
    tr_buf_u16(buf, 16);
    tr_buf_put(buf, "data", 4);
    tr_buf_u32(buf, bytes);
    (void)tr_buf_reserve(buf, bytes);
    for (size_t i = 0; i < wave->count; i++)
        tr_buf_u16(buf, (uint16_t)wave->v[i]);
}

void tr_wave_done(struct tr_wave *wave)
{
    tr_free(wave->v);
    *wave = (struct tr_wave){0};
}
