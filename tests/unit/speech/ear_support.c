/* Shared by the tests of the ear. */
#include "unit/speech/ear_support.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"

static const char *const org[] = {"云杉里", "Yunshan Court", NULL};
static const char *const dept[] = {"前台", "front desk", NULL};
const struct tr_ear_names ear_house = {.org = org, .departments = dept};

struct tr_ear *ear_of(const char *lang, const char *lexicon, tr_err *err)
{
    static const char head[] = "#@acts\nalpha\nbeta\ngamma\ndelta\n#@file t.lex\n";
    size_t len = sizeof head - 1 + strlen(lexicon);
    char *bytes = tr_malloc(len + 1);
    if (!bytes)
        return NULL;
    memcpy(bytes, head, sizeof head - 1);
    memcpy(bytes + sizeof head - 1, lexicon, strlen(lexicon) + 1);
    struct tr_ear *ear = NULL;
    if (tr_ear_new(&ear, (const uint8_t *)bytes, len, lang, &ear_house, err) != TR_OK)
        ear = NULL;
    tr_free(bytes);
    return ear;
}

struct tr_ear *product_ear(const char *lang)
{
    struct tr_buf bytes;
    struct tr_ear *ear = NULL;
    tr_err err = {.msg = ""};
    tr_buf_init(&bytes, 4u << 20);
    tr_status s = tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", lang, &bytes, &err);
    if (s == TR_OK)
        s = tr_ear_new(&ear, bytes.data, bytes.len, lang, &ear_house, &err);
    tr_buf_done(&bytes);
    if (s != TR_OK)
        fail_msg("%s", err.msg);
    return ear;
}

const char *heard(struct tr_ear *ear, enum tr_moment moment, const char *surname, const char *text)
{
    static char out[512];
    struct tr_hearing h;
    tr_err err;
    out[0] = '\0';
    if (!ear || tr_ear_hear(ear, moment, surname, text, strlen(text), &h, &err) != TR_OK)
        return "error";
    for (uint32_t i = 0; i < h.count; i++) {
        size_t n = strlen(out);
        (void)snprintf(out + n, sizeof out - n, "%s%s", n ? " " : "", h.acts[i].act);
    }
    return out;
}

const char *once(const char *lang, const char *lexicon, const char *text)
{
    tr_err err = {.status = TR_OK};
    struct tr_ear *ear = ear_of(lang, lexicon, &err);
    if (!ear)
        (void)fprintf(stderr, "%s\n", err.msg);
    const char *acts = heard(ear, TR_MOMENT_MID, NULL, text);
    tr_ear_free(ear);
    return acts;
}

const char *refusal(const char *lang, const char *lexicon)
{
    static tr_err err;
    err = (tr_err){.status = TR_OK};
    struct tr_ear *ear = ear_of(lang, lexicon, &err);
    tr_ear_free(ear);
    return ear ? "" : err.msg;
}

char *source_file(const char *path, size_t *len)
{
    char full[TR_PATH_MAX];
    struct tr_buf text;
    tr_buf_init(&text, 4u << 20);
    char *copy = NULL;
    if (tr_path_join(full, sizeof full, TR_SOURCE_DIR, path, NULL) == TR_OK &&
        tr_file_read(full, &text, NULL) == TR_OK)
        copy = tr_strndup((const char *)text.data, text.len);
    *len = text.len;
    tr_buf_done(&text);
    return copy;
}
