/* What the files of the voices share. */
#ifndef TR_AUDIT_VOICES_INSIDE_H
#define TR_AUDIT_VOICES_INSIDE_H

#include "audit/voices.h"

/* voice_files.c: state of every line, and the orphans. folder: the scenario's */
tr_status tr_voices_look(struct tr_voices *voices, const char *folder, tr_err *err);

#endif
