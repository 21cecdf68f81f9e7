/* What the joined bytes of a lexicon look like, and the last step of reading
 * them; shared by the lex*.c files only. */
#ifndef TR_SPEECH_LEXREAD_H
#define TR_SPEECH_LEXREAD_H

#include <string.h>

#include "speech/lex.h"

/* A line with this beginning names the file that follows. */
#define TR_LEXICON_FILE_MARK "#@file "
#define TR_LEXICON_MARK_LEN (sizeof TR_LEXICON_FILE_MARK - 1)
/* After this line, up to the next file: one name of an act per line. */
#define TR_LEXICON_ACTS_MARK "#@acts"

enum tr_lex_section { TR_IN_NOTHING, TR_IN_ACT, TR_IN_GUARD, TR_IN_SET };

struct tr_lex_reader {
    struct tr_lex *lex;
    struct tr_place place;
    enum tr_lex_section in;
    uint32_t set; /* being filled */
    tr_err *err;
};

/* One word of a line. */
struct tr_lex_word {
    const char *s;
    size_t len;
};

tr_status tr_lex_no_memory(struct tr_lex_reader *r);
static inline bool tr_lex_is(struct tr_lex_word w, const char *s)
{
    return strlen(s) == w.len && memcmp(w.s, s, w.len) == 0;
}

/* Take in one line.
 * rewrites: take @rewrite lines only, or else all others */
tr_status tr_lex_read_line(struct tr_lex_reader *r, struct tr_lex_word line, bool rewrites);

/* Give the name slots their values, check that everything named exists, and
 * order the acts so that who beats another comes first.
 * errors: TR_EFORMAT (file and line), TR_ENOMEM */
tr_status tr_lex_link(struct tr_lex *lex, const struct tr_ear_names *names, tr_err *err);

#endif
