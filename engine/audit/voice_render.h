/* Lines that nobody has recorded, said by espeak-ng as a call of one seed needs them. */
#ifndef TR_AUDIT_VOICE_RENDER_H
#define TR_AUDIT_VOICE_RENDER_H

#include "audit/espeak.h"
#include "audit/voices.h"
#include "session/content.h"

/* How somebody of a scenario speaks; by: of graph->cast, or TR_NONE for the caller. */
void tr_voice_persona(const struct tr_graph *graph, enum tr_lang lang, uint16_t by,
                      struct tr_espeak *out);

/* A wording with its facts as the call of that seed has them; cut at cap - 1 bytes. */
void tr_voice_text(const struct tr_content *content, uint64_t seed, uint32_t variant, char *out,
                   size_t cap);

/* Say a line of the list into the cache. errors: as of tr_espeak_keep */
tr_status tr_voice_render(const struct tr_voices *voices, size_t index,
                          const struct tr_content *content, uint64_t seed, tr_err *err);

/* Whether oggenc can be run, which writes the files of tr_voice_export.
 * errors: TR_ENOTFOUND, TR_EIO, TR_ELIMIT */
tr_status tr_voice_export_check(tr_err *err);

/* The same as an Ogg Vorbis file <folder>/<lang>/<name>, by the program oggenc. What is
 * there stays as it is. Not for lines that the seed changes.
 * errors: as of tr_voice_render, TR_EINVAL (there is something of that name), TR_EFORMAT
 *         (what oggenc printed is no recording) */
tr_status tr_voice_export(const struct tr_voices *voices, size_t index,
                          const struct tr_content *content, const char *folder, tr_err *err);

#endif
