/* Any text heard by the product's lexicons, any slip value compared, and any
 * bytes read as a lexicon. The first byte chooses. What must hold beyond not
 * crashing: evidence lies inside the text, in order; hearing again, hearing
 * without an index or with patterns for PCRE2, and asking why give the same; and no
 * text takes more steps than it may. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "speech/ear_internal.h"
#include "speech/slip.h"
#include "speech/why.h"
#include "support/twin.h"

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

static bool same(const struct tr_hearing *a, const struct tr_hearing *b)
{
    if (a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (a->acts[i].act != b->acts[i].act || a->acts[i].start != b->acts[i].start ||
            a->acts[i].end != b->acts[i].end)
            return false;
    return true;
}

/* Every reason lies inside the text, and one is there for each act. */
static void check_why(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                      const char *text, size_t len, const struct tr_hearing *heard)
{
    struct tr_hearing h;
    struct tr_why *v = NULL;
    size_t count = 0;
    uint32_t counted = 0;
    tr_err err;
    if (tr_ear_why(ear, moment, surname, text, len, &h, &v, &count, &err) != TR_OK ||
        !same(&h, heard))
        abort();
    for (size_t i = 0; i < count; i++) {
        if (v[i].start >= v[i].end || v[i].end > len || v[i].by_start > v[i].by_end ||
            v[i].by_end > len)
            abort();
        counted += v[i].fate == TR_FATE_COUNTED;
    }
    if (counted != heard->count || tr_why_shorten(v, count) > count)
        abort();
    tr_free(v);
}

static bool is_ascii(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((uint8_t)text[i] >= 0x80)
            return false;
    return true;
}

/* Where letters go on without end, a word may end after each of them, and templates with
 * several <word>s may need more steps than they have; they are told then. */
#define WORD_MAX 100
static bool has_endless_word(const char *text, size_t len)
{
    size_t row = 0;
    for (size_t i = 0; i < len && row <= WORD_MAX; i++)
        row = strchr(" ,.?!()", text[i]) ? 0 : row + 1;
    return row > WORD_MAX;
}

/* Templates of letters, groups and options: all of them begin and end with whole words. */
static bool is_plain(const uint8_t *lexicon, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!(lexicon[i] >= 'a' && lexicon[i] <= 'z') && !strchr("+|()[] \n", lexicon[i]))
            return false;
    return true;
}

/* Another ear with the same lexicon, or one that reads it as patterns, hears the same. */
static void must_be_same(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                         const char *text, size_t len, const struct tr_hearing *once)
{
    struct tr_hearing again;
    const struct tr_ear_problem *problems;
    tr_err err;
    if (tr_ear_hear(ear, moment, surname, text, len, &again, &err) != TR_OK ||
        (!same(once, &again) && tr_ear_problems(ear, &problems) == 0))
        abort();
}

/* plain: hear without an index, too. In English the index knows whole words only, where
 * templates with marks at their edges, and rows of letters of other scripts, know others.
 * twin: of the ear; NULL for the product's lexicons */
static void hear(struct tr_ear *ear, struct tr_twin *twin, bool plain, enum tr_moment moment,
                 const char *surname, const uint8_t *data, size_t size)
{
    char text[TR_SAY_MAX + 1];
    struct tr_hearing once, again;
    const struct tr_ear_problem *problems;
    tr_err err;
    bool changed;
    size_t len = tr_utf8_clean((const char *)data, size, text, sizeof text, &changed);
    if (len > TR_SAY_MAX)
        len = tr_utf8_floor(text, len, TR_SAY_MAX);
    size_t before = tr_ear_problems(ear, &problems);
    if (tr_ear_hear(ear, moment, surname, text, len, &once, &err) != TR_OK)
        abort();
    check(&once, len);
    uint32_t steps = tr_ear_steps(ear);
    if (steps > TR_STEPS_ALL + TR_STEPS_ONE)
        abort();
    check_why(ear, moment, surname, text, len, &once);
    must_be_same(ear, moment, surname, text, len, &once);
    if (tr_ear_steps(ear) != steps)
        abort(); /* history counts for nothing */
    if (!twin) {
        /* those that count at other moments only were asked why they do not */
        if (tr_ear_problems(ear, &problems) > before && !has_endless_word(text, len))
            abort();
        return;
    }
    tr_ear_set_twin(ear, tr_twin_find, twin);
    if (tr_ear_hear(ear, moment, surname, text, len, &again, &err) != TR_OK ||
        (!tr_twin_failed(twin) && tr_ear_problems(ear, &problems) == 0 && !same(&once, &again)))
        abort();
    tr_ear_set_twin(ear, NULL, NULL);
    tr_ear_set_exhaustive(ear, tr_ear_lexicon(ear)->chinese || (plain && is_ascii(text, len)));
    must_be_same(ear, moment, surname, text, len, &once);
}

/* Up to a zero byte a lexicon, behind it a text. */
static void read_lexicon(bool chinese, const uint8_t *data, size_t size)
{
    static const char head[] = "#@acts\nalpha\nbeta\n#@file f.lex\nact alpha\n";
    uint8_t bytes[4096];
    const uint8_t *end = memchr(data, 0, size);
    size_t len = end ? (size_t)(end - data) : size;
    const char *lang = chinese ? "zh-Hans" : "en";
    struct tr_ear *ear = NULL;
    struct tr_twin *twin = NULL;
    tr_err err;
    if (len > sizeof bytes - sizeof head)
        len = sizeof bytes - sizeof head;
    memcpy(bytes, head, sizeof head - 1);
    memcpy(bytes + sizeof head - 1, data, len);
    if (tr_ear_new(&ear, bytes, sizeof head - 1 + len, lang, NULL, &err) != TR_OK)
        return;
    if (tr_twin_new(&twin, bytes, sizeof head - 1 + len, lang, NULL, &err) != TR_OK)
        abort();
    hear(ear, twin, is_plain(data, len), TR_MOMENT_MID, NULL, data + len, size - len);
    tr_twin_free(twin);
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
        hear(product_ear(what), NULL, false, moment, surname, data + 1, size - 1);
    else if (what < 6)
        read_lexicon(what != 3, data + 1, size - 1);
    else
        compare(data + 1, size - 1);
    return 0;
}
