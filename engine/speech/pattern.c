/* A pattern that reaches the match limit counts as not found; the limit is far
 * above what any template of bounded gaps needs on an answer of TR_SAY_MAX. */
#include "speech/pattern.h"

#include <string.h>

#include "base/alloc.h"

#define MATCH_LIMIT 400000u
#define HEAP_LIMIT_KIB 16384u
#define USES_BEFORE_JIT 60

static void *hook_malloc(size_t size, void *user)
{
    (void)user;
    return tr_malloc(size);
}

static void hook_free(void *ptr, void *user)
{
    (void)user;
    tr_free(ptr);
}

tr_status tr_matcher_init(struct tr_matcher *m, tr_err *err)
{
    *m = (struct tr_matcher){.jit = TR_JIT_AUTO};
    m->general = pcre2_general_context_create(hook_malloc, hook_free, NULL);
    if (m->general) {
        m->compile = pcre2_compile_context_create(m->general);
        m->match = pcre2_match_context_create(m->general);
        m->data = pcre2_match_data_create(1, m->general);
    }
    if (!m->general || !m->compile || !m->match || !m->data) {
        tr_matcher_done(m);
        return tr_fail(err, TR_ENOMEM, "no memory for matching patterns");
    }
    pcre2_set_match_limit(m->match, MATCH_LIMIT);
    pcre2_set_heap_limit(m->match, HEAP_LIMIT_KIB);
    return TR_OK;
}

void tr_matcher_done(struct tr_matcher *m)
{
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->match);
    pcre2_compile_context_free(m->compile);
    pcre2_general_context_free(m->general);
    *m = (struct tr_matcher){.jit = TR_JIT_AUTO};
}

tr_status tr_pattern_compile(struct tr_matcher *m, struct tr_pattern *p, const char *regex,
                             tr_err *err)
{
    int code;
    PCRE2_SIZE offset;
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED,
                      PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOTALL,
                      &code, &offset, m->compile);
    if (!compiled && (code == PCRE2_ERROR_HEAP_FAILED || code == PCRE2_ERROR_NOMEMORY))
        return tr_fail(err, TR_ENOMEM, "no memory for a pattern");
    bool large = code == PCRE2_ERROR_PATTERN_TOO_LARGE ||
                 code == PCRE2_ERROR_PATTERN_TOO_COMPLICATED ||
                 code == PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP ||
                 code == PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED;
    if (!compiled) {
        PCRE2_UCHAR msg[120];
        if (pcre2_get_error_message(code, msg, sizeof msg) < 0)
            msg[0] = '\0';
        return tr_fail(err, large ? TR_ELIMIT : TR_EFORMAT,
                       "a template cannot be matched: %s at byte %zu of %.200s", (const char *)msg,
                       (size_t)offset, regex);
    }
    *p = (struct tr_pattern){.code = compiled};
    return TR_OK;
}

void tr_pattern_drop(struct tr_pattern *p)
{
    pcre2_code_free(p->code);
    *p = (struct tr_pattern){.code = NULL};
}

static void speed_up(const struct tr_matcher *m, struct tr_pattern *p)
{
    if (p->fast || m->jit == TR_JIT_NEVER || p->uses == UINT16_MAX)
        return;
    if (m->jit == TR_JIT_AUTO && ++p->uses < USES_BEFORE_JIT)
        return;
    p->fast = pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE) == 0;
    p->uses = UINT16_MAX; /* not tried again */
}

tr_status tr_pattern_find(struct tr_matcher *m, struct tr_pattern *p, const char *text, size_t from,
                          size_t to, bool *found, size_t *start, size_t *end, tr_err *err)
{
    speed_up(m, p);
    uint32_t options = PCRE2_NO_UTF_CHECK;
    if (m->jit == TR_JIT_NEVER)
        options |= PCRE2_NO_JIT;
    int rc = pcre2_match(p->code, (PCRE2_SPTR)text, to, from, options, m->data, m->match);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = pcre2_match(p->code, (PCRE2_SPTR)text, to, from, options | PCRE2_NO_JIT, m->data,
                         m->match);
    if (rc == PCRE2_ERROR_NOMEMORY)
        return tr_fail(err, TR_ENOMEM, "no memory for matching a pattern");
    *found = rc >= 0;
    if (*found) {
        const PCRE2_SIZE *at = pcre2_get_ovector_pointer(m->data);
        *start = at[0];
        *end = at[1];
    }
    return TR_OK;
}
