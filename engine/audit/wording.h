/* Compiled parts of a scenario as an author would write them: for pictures,
 * findings and reports, which know the graph but not its source. */
#ifndef TR_AUDIT_WORDING_H
#define TR_AUDIT_WORDING_H

#include "base/buf.h"
#include "sim/graph.h"

/* Append an expression in the scenario language, with no more parentheses than
 * it needs; nothing for empty code. Failures stay in out->status.
 * code: verified instructions of the graph */
void tr_word_expr(const struct tr_graph *graph, struct tr_slice code, struct tr_buf *out);

/* Append what makes a branch be taken, in the fields that an author writes:
 * "has greet, offer_help; lacks rush; when rings > 3", "silence", "otherwise". */
void tr_word_branch(const struct tr_graph *graph, const struct tr_branch *branch,
                    struct tr_buf *out);

#endif
