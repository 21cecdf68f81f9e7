/* What the trainee reads back: numbers, names, flats, days and times are found in
 * the words and compared with what the caller said and with what stands on the
 * slip. Careful rather than clever: a value is called wrong only where the words
 * leave no doubt what it stands for. */
#ifndef TR_SPEECH_READBACK_H
#define TR_SPEECH_READBACK_H

#include <stdbool.h>

#include "speech/slip.h"

/* One field of the slip, as the caller has told it. All borrowed, valid UTF-8. */
struct tr_read_field {
    enum tr_slip_kind kind;
    const char *fact;           /* "": the caller has not told it, or anything will do */
    const char *slip;           /* "": nothing is noted */
    const char *before, *after; /* words around the fact in the caller's line, or "" */
};

enum tr_read {
    TR_READ_NOT,   /* not in these words */
    TR_READ_RIGHT, /* as the caller said it, all of it or its last part */
    TR_READ_WRONG  /* another value than the caller said */
};

struct tr_read_value {
    enum tr_read how;
    bool off_slip;       /* what was read and what is noted are not the same */
    uint32_t start, end; /* bytes of the text; both 0: TR_READ_NOT */
};

/* text: valid UTF-8, at most TR_SAY_MAX bytes
 * out:  count values */
void tr_read_back(const char *text, size_t len, const struct tr_read_field *fields, size_t count,
                  struct tr_read_value *out);

#endif
