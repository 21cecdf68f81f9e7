/* The desk call of this folder, loaded by the real loader. */
#ifndef TR_TESTS_SESSION_DESK_H
#define TR_TESTS_SESSION_DESK_H

#include "session/session.h"

#define TR_DESK_FOLDER TR_SOURCE_DIR "/tests/unit/session/desk_call"
#define TR_BROKEN_FOLDER TR_SOURCE_DIR "/tests/unit/session/broken_call"

/* Loader on the source tree, without a cache. */
tr_status tr_desk_loader(struct tr_loader *out, tr_err *err);
tr_status tr_desk_load(struct tr_content *out, enum tr_lang lang, tr_err *err);

#endif
