/* Answers of the loader by the digest of what was asked: all sources, the acts,
 * the loader and the versions of the engine. An entry is sealed together with
 * its question, has to be a file of the user's own, and is checked like anything
 * else from disk; one that is damaged or stands for another question is as good
 * as none. */
#ifndef TR_SCRIPT_CACHE_H
#define TR_SCRIPT_CACHE_H

#include "base/digest.h"
#include "script/wire.h"

/* What an answer depends on: the loader as it is installed, and the request. */
void tr_cache_key(const char *program, const struct tr_buf *request, struct tr_digest *key);

/* True when a good entry was there. out: initialised by the caller */
bool tr_cache_get(const char *dir, const struct tr_digest *key, struct tr_response *out);

/* Keep an answer. That it cannot be kept is no error. */
void tr_cache_put(const char *dir, const struct tr_digest *key, const struct tr_response *resp);

#endif
