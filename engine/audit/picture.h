/* A picture of a scenario: beats as boxes, branches as arrows with their
 * conditions, endings, and how often played runs went each way. */
#ifndef TR_AUDIT_PICTURE_H
#define TR_AUDIT_PICTURE_H

#include "base/buf.h"
#include "session/content.h"

/* How often runs came by. All zero before the first run. */
struct tr_coverage {
    const struct tr_graph *graph; /* borrowed */
    uint32_t runs;
    uint32_t *beats;    /* per beat: entered */
    uint32_t *branches; /* per branch: taken */
    uint32_t *nexts;    /* per beat: an answer that no branch took led on */
};

/* out:    caller frees with tr_coverage_done
 * errors: TR_ENOMEM */
tr_status tr_coverage_new(struct tr_coverage *out, const struct tr_graph *graph, tr_err *err);
void tr_coverage_done(struct tr_coverage *coverage);

/* Play a run's commands on the setup of the coverage's graph and count its ways.
 * errors: TR_EFORMAT (no run), TR_EMISMATCH (it was played on another version of
 *         the scenario), TR_EINVAL (a command does not fit; its way up to there is
 *         counted), TR_ENOMEM */
tr_status tr_coverage_add(struct tr_coverage *coverage, const struct tr_content *content,
                          const uint8_t *run, size_t len, tr_err *err);

enum tr_picture_kind { TR_PICTURE_DOT, TR_PICTURE_MERMAID };

/* Append the picture as text for Graphviz or Mermaid. Deterministic.
 * coverage: makes arrows wider the more runs took them, and dashed where none did; or NULL
 * lang:     of the lines in the boxes
 * errors:   out->status */
tr_status tr_picture_write(const struct tr_graph *graph, enum tr_picture_kind kind,
                           enum tr_lang lang, const struct tr_coverage *coverage,
                           struct tr_buf *out, tr_err *err);

#endif
