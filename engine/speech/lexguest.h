/* Phrases of a house or a scenario, behind those of the lexicon and in the same format.
 * They add ways of saying an act and nothing else: no fatal mark (a house may), no
 * rewrites, no act that takes another away; at most 32 KiB and 200 phrases a file. */
#ifndef TR_SPEECH_LEXGUEST_H
#define TR_SPEECH_LEXGUEST_H

#include "base/buf.h"
#include "base/status.h"

enum tr_lex_guest { TR_GUEST_HOUSE, TR_GUEST_SCENARIO };

/* path:   a file; one that is not there adds nothing
 * shown:  its name in messages and in the joined bytes
 * out:    bytes of tr_lexicon_read, appended to; unchanged on error
 * errors: TR_EFORMAT (the message begins with shown:line), TR_EIO, TR_ENOMEM */
tr_status tr_lexicon_add(struct tr_buf *out, const char *path, const char *shown,
                         enum tr_lex_guest who, tr_err *err);

/* The same from text in memory, by the same checks. */
tr_status tr_lexicon_add_text(struct tr_buf *out, const void *text, size_t size, const char *shown,
                              enum tr_lex_guest who, tr_err *err);

/* Append joined bytes without the file of that name, if it is among them. */
void tr_lexicon_without(const uint8_t *lexicon, size_t len, const char *shown, struct tr_buf *out);

/* The file below a house's folder in which phrases stand that trainees have contested for:
 * "lexicon/contested.zh.lex" for both kinds of Chinese, "lexicon/contested.en.lex". */
void tr_lexicon_contested(const char *lang, char out[64]);

/* What a folder has for a language: lexicon/zh.lex for both kinds of Chinese, a house's
 * contested phrases, then lexicon/zh-Hans.lex or lexicon/zh-Hant.lex; or lexicon/en.lex
 * and contested phrases. */
tr_status tr_lexicon_add_folder(struct tr_buf *out, const char *folder, const char *shown,
                                const char *lang, enum tr_lex_guest who, tr_err *err);

#endif
