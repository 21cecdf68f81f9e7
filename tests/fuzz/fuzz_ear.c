/* Any text heard by the product's lexicons, any slip value compared, and any
 * bytes read as a lexicon. The first byte chooses. What must hold beyond not
 * crashing: evidence lies inside the text, in order, and hearing again gives
 * the same. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "speech/ear_internal.h"
#include "speech/slip.h"

static struct tr_ear *product_ear(size_t lang)
{
    static struct tr_ear *ears[3];
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    static const char *const org[] = {"云杉里", "Yunshan Court", NULL};
    static const struct tr_ear_names house = {.org = org};
    if (ears[lang])
        return ears[lang];
    struct tr_buf bytes;
    tr_err err;
    tr_buf_init(&bytes, 4u << 20);
    if (tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", langs[lang], &bytes, &err) != TR_OK ||
        tr_ear_new(&ears[lang], bytes.data, bytes.len, langs[lang], &house, &err) != TR_OK) {
        (void)fprintf(stderr, "%s\n", err.msg);
        abort();
    }
    tr_buf_done(&bytes);
    return ears[lang];
}

static void check(const struct tr_hearing *h, size_t len)
{
    if (h->count > TR_HEARD_MAX)
        abort();
    for (uint32_t i = 0; i < h->count; i++) {
        const struct tr_hearing_act *a = &h->acts[i];
        if (a->start >= a->end || a->end > len || (i > 0 && a->start < a[-1].start))
            abort();
    }
}

static void hear(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                 const uint8_t *data, size_t size)
{
    char text[TR_SAY_MAX + 1];
    struct tr_hearing once, again;
    tr_err err;
    bool changed;
    size_t len = tr_utf8_clean((const char *)data, size, text, sizeof text, &changed);
    if (len > TR_SAY_MAX)
        len = tr_utf8_floor(text, len, TR_SAY_MAX);
    if (tr_ear_hear(ear, moment, surname, text, len, &once, &err) != TR_OK)
        abort();
    check(&once, len);
    if (tr_ear_hear(ear, moment, surname, text, len, &again, &err) != TR_OK ||
        once.count != again.count)
        abort();
    for (uint32_t i = 0; i < once.count; i++)
        if (once.acts[i].act != again.acts[i].act || once.acts[i].start != again.acts[i].start ||
            once.acts[i].end != again.acts[i].end)
            abort();
}

/* Up to a zero byte a lexicon, behind it a text. */
static void read_lexicon(bool chinese, const uint8_t *data, size_t size)
{
    static const char head[] = "#@acts\nalpha\nbeta\n#@file f.lex\nact alpha\n";
    uint8_t bytes[4096];
    const uint8_t *end = memchr(data, 0, size);
    size_t len = end ? (size_t)(end - data) : size;
    struct tr_ear *ear = NULL;
    tr_err err;
    if (len > sizeof bytes - sizeof head)
        len = sizeof bytes - sizeof head;
    memcpy(bytes, head, sizeof head - 1);
    memcpy(bytes + sizeof head - 1, data, len);
    if (tr_ear_new(&ear, bytes, sizeof head - 1 + len, chinese ? "zh-Hans" : "en", NULL, &err) !=
        TR_OK)
        return;
    if (tr_ear_compile_all(ear, &err) == TR_OK)
        hear(ear, TR_MOMENT_MID, NULL, data + len, size - len);
    else if (err.status != TR_ELIMIT)
        abort(); /* what was accepted must compile */
    tr_ear_free(ear);
}

static void compare(const uint8_t *data, size_t size)
{
    char fact[TR_SLIP_TEXT_MAX], value[TR_SLIP_TEXT_MAX];
    bool changed;
    size_t half = size / 2;
    (void)tr_utf8_clean((const char *)data, half, fact, sizeof fact, &changed);
    (void)tr_utf8_clean((const char *)data + half, size - half, value, sizeof value, &changed);
    for (int k = TR_SLIP_TEXT; k <= TR_SLIP_NUMBER; k++) {
        enum tr_slip_kind kind = (enum tr_slip_kind)k;
        if (tr_slip_compare(kind, fact, value) != tr_slip_compare(kind, value, fact) && *fact &&
            *value)
            abort(); /* as near from both sides */
        if (*fact && tr_slip_compare(kind, fact, fact) != TR_MATCH_EXACT)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    uint8_t what = data[0] % 8;
    enum tr_moment moment = (enum tr_moment)(data[0] / 8 % TR_MOMENT_COUNT);
    const char *surname = data[0] / 8 / TR_MOMENT_COUNT % 2 ? "Lin" : NULL;
    if (what < 3)
        hear(product_ear(what), moment, surname, data + 1, size - 1);
    else if (what < 6)
        read_lexicon(what != 3, data + 1, size - 1);
    else
        compare(data + 1, size - 1);
    return 0;
}
