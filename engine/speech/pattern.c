/* Machine code and interpreter count their steps differently; so it is the
 * interpreter that decides whether a pattern is beyond the limit. */
#include "speech/pattern.h"

#include <string.h>

#include "base/alloc.h"

#define HEAP_LIMIT_KIB 16384u
#define USES_BEFORE_JIT 24

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
    pcre2_set_match_limit(m->match, TR_MATCH_LIMIT);
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
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED,
                                         PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_NEVER_BACKSLASH_C |
                                             PCRE2_DOTALL | PCRE2_USE_OFFSET_LIMIT,
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
    size_t size = 0;
    (void)pcre2_pattern_info(compiled, PCRE2_INFO_SIZE, &size);
    *p = (struct tr_pattern){.code = compiled, .bytes = (uint32_t)size, .uses = p->uses};
    m->bytes += size;
    return TR_OK;
}

void tr_pattern_drop(struct tr_matcher *m, struct tr_pattern *p)
{
    m->bytes -= p->bytes;
    m->machine_bytes -= p->machine_bytes;
    pcre2_code_free(p->code);
    *p = (struct tr_pattern){.uses = p->uses};
}

static void speed_up(struct tr_matcher *m, struct tr_pattern *p)
{
    if (p->uses < UINT16_MAX)
        p->uses++;
    if (p->tried || m->jit == TR_JIT_NEVER || (m->jit == TR_JIT_AUTO && p->uses < USES_BEFORE_JIT))
        return;
    p->tried = true;
    size_t size = 0;
    if (pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE) != 0 ||
        pcre2_pattern_info(p->code, PCRE2_INFO_JITSIZE, &size) != 0)
        return;
    p->machine_bytes = (uint32_t)size;
    p->bytes += p->machine_bytes;
    m->machine_bytes += size;
    m->bytes += size;
}

/* How many steps the interpreter needs from every beginning up to the first match,
 * each rounded up to a power of two: PCRE2 counts anew at each beginning. */
static uint64_t count_steps(struct tr_matcher *m, const struct tr_pattern *p, const char *text,
                            size_t from, size_t begin, size_t to)
{
    uint64_t sum = 0;
    int rc = PCRE2_ERROR_NOMATCH;
    for (size_t at = from; at <= begin && at <= to && rc == PCRE2_ERROR_NOMATCH; at++) {
        if (((uint8_t)text[at] & 0xC0) == 0x80) /* inside a character */
            continue;
        uint32_t limit = 1;
        do {
            pcre2_set_match_limit(m->match, limit);
            rc = pcre2_match(p->code, (PCRE2_SPTR)text, to, at,
                             PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT | PCRE2_ANCHORED, m->data, m->match);
            sum += limit;
            limit *= 2;
        } while (rc == PCRE2_ERROR_MATCHLIMIT && limit <= TR_MATCH_LIMIT);
    }
    pcre2_set_match_limit(m->match, TR_MATCH_LIMIT);
    return sum;
}

tr_status tr_pattern_find(struct tr_matcher *m, struct tr_pattern *p, const char *text, size_t from,
                          size_t begin, size_t to, bool *found, size_t *start, size_t *end,
                          tr_err *err)
{
    speed_up(m, p);
    pcre2_set_offset_limit(m->match, PCRE2_UNSET);
    if (m->steps)
        *m->steps += count_steps(m, p, text, from, begin, to);
    pcre2_set_offset_limit(m->match, begin);
    uint32_t options = PCRE2_NO_UTF_CHECK;
    if (m->jit == TR_JIT_NEVER)
        options |= PCRE2_NO_JIT;
    int rc = pcre2_match(p->code, (PCRE2_SPTR)text, to, from, options, m->data, m->match);
    if (rc < PCRE2_ERROR_NOMATCH && p->machine_bytes && m->jit != TR_JIT_NEVER)
        rc = pcre2_match(p->code, (PCRE2_SPTR)text, to, from, options | PCRE2_NO_JIT, m->data,
                         m->match);
    if (rc == PCRE2_ERROR_NOMEMORY)
        return tr_fail(err, TR_ENOMEM, "no memory for matching a pattern");
    if (rc < PCRE2_ERROR_NOMATCH)
        return tr_fail(err, TR_ELIMIT, "matching takes more than %u steps; use fewer gaps",
                       TR_MATCH_LIMIT);
    *found = rc >= 0;
    if (*found) {
        const PCRE2_SIZE *at = pcre2_get_ovector_pointer(m->data);
        *start = at[0];
        *end = at[1];
    }
    return TR_OK;
}
