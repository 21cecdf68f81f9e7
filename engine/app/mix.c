/* Mixing; see mix.h. A channel that stops leaves the fading rest of its sound in
 * the tail, so that its samples may be freed at once. */
#include "app/mix.h"

#include <math.h>
#include <string.h>

void tr_mix_init(struct tr_mix *mix)
{
    memset(mix, 0, sizeof *mix);
    mix->gain = mix->target = 1;
}

/* The next sample of a channel, risen as far as it is. */
static float next(struct tr_mix *mix, size_t channel)
{
    if (!mix->channel[channel].v)
        return 0;
    float s = mix->channel[channel].v[mix->channel[channel].at++];
    if (mix->channel[channel].risen < TR_MIX_FADE)
        s *= (float)mix->channel[channel].risen++ / TR_MIX_FADE;
    if (mix->channel[channel].at == mix->channel[channel].count) {
        mix->channel[channel].at = 0;
        if (!mix->channel[channel].loop)
            mix->channel[channel].v = NULL;
    }
    return s;
}

static void fade_out(struct tr_mix *mix, size_t channel)
{
    for (size_t i = 0; !mix->paused && i < TR_MIX_FADE; i++)
        mix->tail[(mix->tail_at + i) % TR_MIX_FADE] +=
            next(mix, channel) * (1.0f - (float)(i + 1) / TR_MIX_FADE);
}

void tr_mix_play(struct tr_mix *mix, enum tr_mix_channel channel, const int16_t *v, size_t count,
                 uint64_t from, bool loop)
{
    tr_mix_stop(mix, channel);
    if (count == 0 || (from >= count && !loop))
        return;
    mix->channel[channel].v = v;
    mix->channel[channel].count = count;
    mix->channel[channel].at = (size_t)(from % count);
    mix->channel[channel].risen = from == 0 ? TR_MIX_FADE : 0; /* clips begin softly themselves */
    mix->channel[channel].loop = loop;
}

void tr_mix_stop(struct tr_mix *mix, enum tr_mix_channel channel)
{
    fade_out(mix, channel);
    mix->channel[channel].v = NULL;
}

bool tr_mix_plays(const struct tr_mix *mix, enum tr_mix_channel channel)
{
    return mix->channel[channel].v != NULL;
}

void tr_mix_pause(struct tr_mix *mix, bool paused)
{
    for (size_t c = 0; c < TR_MIX_COUNT && paused != mix->paused; c++) {
        const int16_t *v = mix->channel[c].v;
        size_t at = mix->channel[c].at;
        if (!v)
            continue;
        fade_out(mix, c);
        mix->channel[c].v = v;
        mix->channel[c].at = at;
        mix->channel[c].risen = at == 0 ? TR_MIX_FADE : 0;
    }
    mix->paused = paused;
}

void tr_mix_gain(struct tr_mix *mix, float gain)
{
    mix->target = gain < 0 ? 0 : gain > 1 ? 1 : gain;
}

void tr_mix_render(struct tr_mix *mix, int16_t *out, size_t frames)
{
    const float step = 1.0f / TR_MIX_FADE;
    for (size_t i = 0; i < frames; i++) {
        float sum = mix->tail[mix->tail_at];
        mix->tail[mix->tail_at] = 0;
        mix->tail_at = (mix->tail_at + 1) % TR_MIX_FADE;
        for (size_t c = 0; c < TR_MIX_COUNT && !mix->paused; c++)
            sum += next(mix, c);
        float way = mix->target - mix->gain;
        mix->gain = way > step ? mix->gain + step : way < -step ? mix->gain - step : mix->target;
        sum *= mix->gain;
        sum = sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum;
        out[2 * i] = out[2 * i + 1] = (int16_t)lrintf(sum);
    }
    if (!mix->paused)
        mix->clock += frames;
}

void tr_mix_skip(struct tr_mix *mix, uint64_t frames)
{
    memset(mix->tail, 0, sizeof mix->tail);
    mix->gain = mix->target;
    if (mix->paused)
        return;
    for (size_t c = 0; c < TR_MIX_COUNT; c++) {
        uint64_t at = mix->channel[c].at + frames;
        if (!mix->channel[c].v)
            continue;
        if (at >= mix->channel[c].count && !mix->channel[c].loop)
            mix->channel[c].v = NULL;
        else
            mix->channel[c].at = (size_t)(at % mix->channel[c].count);
        mix->channel[c].risen = 0;
    }
    mix->clock += frames;
}
