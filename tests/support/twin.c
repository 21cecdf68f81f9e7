/* PCRE2's interpreter instead of the matcher. */
#include "support/twin.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

#include "base/alloc.h"

#define MATCH_LIMIT 10000000u
#define PATTERN_MAX (1u << 20)

struct tr_twin {
    struct tr_lex lex;
    pcre2_code **codes; /* per template, once needed */
    pcre2_match_context *context;
    pcre2_match_data *data;
    char surname[TR_NAME_MAX]; /* that the codes are for */
    bool failed;
};

tr_status tr_twin_new(struct tr_twin **out, const uint8_t *lexicon, size_t len, const char *lang,
                      const struct tr_ear_names *names, tr_err *err)
{
    struct tr_twin *twin = tr_calloc(1, sizeof *twin);
    if (!twin)
        return tr_fail(err, TR_ENOMEM, "no memory for a twin");
    twin->lex.chinese = strncmp(lang, "zh", 2) == 0;
    tr_status s = tr_lex_parse(&twin->lex, lexicon, len, names, err);
    if (s == TR_OK) {
        twin->codes = tr_calloc(twin->lex.template_count + 1u, sizeof(pcre2_code *));
        twin->context = pcre2_match_context_create(NULL);
        twin->data = pcre2_match_data_create(1, NULL);
        if (!twin->codes || !twin->context || !twin->data)
            s = tr_fail(err, TR_ENOMEM, "no memory for a twin");
    }
    if (s != TR_OK) {
        tr_twin_free(twin);
        return s;
    }
    pcre2_set_match_limit(twin->context, MATCH_LIMIT);
    *out = twin;
    return TR_OK;
}

/* surnames: only what depends on the caller's name */
static void drop(struct tr_twin *twin, bool surnames)
{
    for (uint32_t t = 0; twin->codes && t < twin->lex.template_count; t++)
        if (!surnames || twin->lex.templates[t].surname) {
            pcre2_code_free(twin->codes[t]);
            twin->codes[t] = NULL;
        }
}

void tr_twin_free(struct tr_twin *twin)
{
    if (!twin)
        return;
    drop(twin, false);
    tr_free(twin->codes);
    pcre2_match_data_free(twin->data);
    pcre2_match_context_free(twin->context);
    tr_lex_done(&twin->lex);
    tr_free(twin);
}

bool tr_twin_failed(const struct tr_twin *twin)
{
    return twin->failed;
}

static pcre2_code *code_of(struct tr_twin *twin, uint32_t t)
{
    struct tr_buf pattern;
    int error;
    PCRE2_SIZE at;
    if (twin->codes[t])
        return twin->codes[t];
    tr_buf_init(&pattern, PATTERN_MAX);
    if (tr_twin_pattern(&twin->lex, t, twin->surname[0] ? twin->surname : NULL, &pattern))
        twin->codes[t] = pcre2_compile((PCRE2_SPTR)pattern.data, PCRE2_ZERO_TERMINATED,
                                       PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_NEVER_BACKSLASH_C |
                                           PCRE2_DOTALL | PCRE2_USE_OFFSET_LIMIT,
                                       &error, &at, NULL);
    tr_buf_done(&pattern);
    return twin->codes[t];
}

enum tr_found tr_twin_find(void *user, uint32_t t, const char *surname, const char *text,
                           size_t from, size_t begin, size_t to, size_t *start, size_t *end)
{
    struct tr_twin *twin = user;
    if (strcmp(twin->surname, surname) != 0) {
        drop(twin, true);
        memcpy(twin->surname, surname, strlen(surname) + 1);
    }
    const pcre2_code *code = code_of(twin, t);
    pcre2_set_offset_limit(twin->context, begin);
    int rc = code ? pcre2_match(code, (PCRE2_SPTR)text, to, from, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                                twin->data, twin->context)
                  : PCRE2_ERROR_NOMEMORY;
    twin->failed = twin->failed || rc < PCRE2_ERROR_NOMATCH;
    if (rc < 0)
        return rc == PCRE2_ERROR_NOMATCH ? TR_FOUND_NONE : TR_FOUND_BEYOND;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(twin->data);
    *start = at[0];
    *end = at[1];
    return TR_FOUND;
}
