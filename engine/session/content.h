/* What a call is played with: graph, house and scorecard decoded and linked,
 * and the ear of the language, with every ready-made answer already heard. */
#ifndef TR_SESSION_CONTENT_H
#define TR_SESSION_CONTENT_H

#include "base/buf.h"
#include "script/reader.h"
#include "sim/replay.h"
#include "sim/setup.h"
#include "speech/ear.h"
#include "speech/lexguest.h"
#include "speech/phrasings.h"

struct tr_content {
    struct tr_buf bytes[TR_BLOB_COUNT]; /* owned; as enum tr_blob */
    struct tr_digest digest[TR_BLOB_COUNT];
    struct tr_graph *graph; /* owned, as are the rest */
    struct tr_house *house;
    struct tr_card *card;
    struct tr_setup *setup;
    struct tr_ear *ear;             /* NULL: content for re-simulation only */
    struct tr_phrasings *phrasings; /* owned; what a debrief proposes to say. NULL: nothing */
    const char **names;             /* owned; the house's names, which the ear borrows */
    struct tr_digest ear_key;       /* of all that the ear is made of */
    bool ear_lent;                  /* the ear is another content's */
    uint8_t lang;                   /* enum tr_lang */
    tr_err card_trouble;            /* why the house's own scorecard is not in use; empty: it is */
};

#define TR_USUAL_CARD "base" /* of houses that name none */

/* Load a scenario with its house, scorecard and ear.
 * findings: of whatever was not loadable, may be NULL; caller frees
 * scenario: NULL: there are house and ear only, for hearing without a call
 * card:     NULL: the one that the house names, or the usual one; out->card_trouble says
 *           why the house's cannot be used
 * out:      caller's storage, tr_content_done; all zero on error
 * errors:   as tr_load and tr_ear_new */
tr_status tr_content_load(struct tr_content *out, const struct tr_loader *loader,
                          const char *scenario, const char *house, const char *card,
                          enum tr_lang lang, struct tr_findings *findings, tr_err *err);

/* The same for who has an ear already: making one is most of the work, and a scenario
 * that is being written seldom needs another.
 * have: ear_key of a content; out->ear is NULL when its ear will do, for
 *       tr_content_lend_ear */
tr_status tr_content_load_but_ear(struct tr_content *out, const struct tr_loader *loader,
                                  const char *scenario, const char *house, const char *card,
                                  enum tr_lang lang, const struct tr_digest *have,
                                  struct tr_findings *findings, tr_err *err);
/* from: has that ear, and outlives *to. One of them hears at a time. */
void tr_content_lend_ear(struct tr_content *to, const struct tr_content *from);

/* The same from bytes that came with a run, without an ear unless a lexicon is given.
 * blobs: TR_BLOB_COUNT buffers, the lexicon's may be empty; copied */
tr_status tr_content_from_bytes(struct tr_content *out, const struct tr_buf *blobs,
                                enum tr_lang lang, tr_err *err);

/* Put the phrases of a house or a scenario behind a lexicon; one without any adds none.
 * id:     of the house or scenario, or the path of a scenario's folder
 * errors: as tr_lexicon_add */
tr_status tr_content_add_phrases(struct tr_buf *lexicon, const char *data_dir,
                                 enum tr_lex_guest who, const char *id, enum tr_lang lang,
                                 tr_err *err);

/* Ways of saying things that the debrief of a house's call proposes.
 * out:    caller frees with tr_phrasings_free; untouched when the data folder has none
 * errors: as tr_phrasings_read and tr_phrasings_add */
tr_status tr_content_phrasings(struct tr_phrasings **out, const struct tr_loader *loader,
                               const char *house, enum tr_lang lang, tr_err *err);

void tr_content_done(struct tr_content *content);

#endif
