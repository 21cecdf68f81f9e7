/* Typed text in the one form that templates are compared with.
 * Width, case, traditional characters, punctuation and contractions are evened
 * out; "you" polite and plain stay apart. Every byte of the result knows which
 * bytes of the text as given it came from. Templates pass through the same
 * steps, so both sides always agree. */
#ifndef TR_SPEECH_NORMAL_H
#define TR_SPEECH_NORMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

#define TR_NORM_UNITS 4096                /* characters of a normal form; the rest is dropped */
#define TR_NORM_BYTES (TR_NORM_UNITS * 4) /* bytes of a normal form */

/* One character and the bytes of the given text that it came from. */
struct tr_unit {
    uint32_t cp;
    uint16_t start, end;
    bool quoted; /* inside quotation marks: reported, not said */
};

struct tr_norm {
    uint32_t count; /* units */
    uint32_t words; /* Han characters, and words of other scripts */
    uint32_t len;   /* bytes of text */
    struct tr_unit units[TR_NORM_UNITS];
    uint16_t offset[TR_NORM_UNITS + 1];  /* where each unit begins in text */
    uint16_t unit_at[TR_NORM_BYTES + 1]; /* unit that a byte belongs to */
    char text[TR_NORM_BYTES + 1];
};

/* Words written for others: "@rewrite a b = c". Built by tr_rewrites_add. */
struct tr_rewrites;
struct tr_typos;

struct tr_normaliser {
    bool chinese;
    const struct tr_rewrites *rewrites; /* borrowed, or NULL */
    const struct tr_typos *typos;       /* borrowed, or NULL: slips stay */
    struct tr_unit *scratch;            /* owned, TR_NORM_UNITS */
};

tr_status tr_normaliser_init(struct tr_normaliser *n, bool chinese, tr_err *err);
void tr_normaliser_done(struct tr_normaliser *n);

/* Bring valid UTF-8 into its normal form.
 * len:    at most UINT16_MAX
 * edges:  keep breaks at the very beginning (for pieces of templates)
 * errors: TR_EINVAL (too long), TR_EIO (ICU's data are missing) */
tr_status tr_normalise(const struct tr_normaliser *n, const char *text, size_t len, bool edges,
                       struct tr_norm *out, tr_err *err);

/* Is this valid UTF-8 nothing but small letters, digits and simplified characters, and
 * thus its own normal form? Punctuation may be so, too; that is not looked into. */
bool tr_is_normal(const struct tr_normaliser *n, const char *text, size_t len);

/* Keep the first words (as counted in norm->words) and what stands before the next.
 * gives: whether there were more */
bool tr_norm_cut(struct tr_norm *norm, uint32_t words);

/* Simplified form of one Han character; any other character as it is. */
uint32_t tr_fold_han(uint32_t cp);
static inline bool tr_is_han(uint32_t cp)
{
    return (cp >= 0x4E00 && cp <= 0x9FFF) || (cp >= 0x3400 && cp <= 0x4DBF) || cp == 0x3007 ||
           (cp >= 0x20000 && cp <= 0x3FFFF);
}
/* , and … */
bool tr_is_weak_break(uint32_t cp);
/* . ? ! and parentheses */
bool tr_is_strong_break(uint32_t cp);

tr_status tr_rewrites_new(struct tr_rewrites **out, tr_err *err);
void tr_rewrites_free(struct tr_rewrites *rw);
/* Both sides are given in normal form. In a language with words `from` holds
 * whole words. Of rules that begin alike the longest wins, then the first. */
tr_status tr_rewrites_add(struct tr_rewrites *rw, const struct tr_norm *from,
                          const struct tr_norm *to, tr_err *err);
/* Is there anything to rewrite? */
bool tr_rewrites_touch(const struct tr_rewrites *rw, bool chinese, const struct tr_unit *units,
                       uint32_t count);
/* Rewrite the units in place. */
void tr_rewrites_apply(const struct tr_rewrites *rw, bool chinese, struct tr_unit *units,
                       uint32_t *count, struct tr_unit *scratch);

#endif
