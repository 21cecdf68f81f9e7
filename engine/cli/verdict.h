/* The verdict of a played call, made ready to show: one typed row a rule, from
 * which both the text and the JSON document are written. */
#ifndef TR_CLI_VERDICT_H
#define TR_CLI_VERDICT_H

#include "cli/cli.h"
#include "report/rows.h"

struct tr_verdict_view {
    const struct tr_session *session; /* borrowed, ended */
    const char *house, *card;         /* ids */
    struct tr_digest digest;
    bool stored;
    int64_t run_id;
    struct tr_verdict_rule *rules; /* owned; in the scorecard's order */
    size_t rule_count;
};

struct tr_verdict_rule {
    const char *id, *section;                     /* borrowed */
    char *title, *evidence, *expected, *coaching; /* owned */
    const struct tr_rule_result *result;          /* borrowed */
    bool fatal;
    bool whole_call; /* the evidence is the call as a whole */
};

/* errors: TR_ENOMEM */
tr_status tr_verdict_view_init(struct tr_verdict_view *view, const struct tr_session *session,
                               tr_err *err);
void tr_verdict_view_done(struct tr_verdict_view *view);

/* Sections, every rule with its mark and evidence, what to do better, the score. */
void tr_verdict_text(const struct tr_verdict_view *view, FILE *out);
/* All of it, with the transcript; a new reference or NULL. */
struct json_t *tr_verdict_json(const struct tr_verdict_view *view);

/* One line of a transcript as the terminal shows it. */
void tr_spoken_text(const struct tr_session *session, const struct tr_spoken *spoken, FILE *out);
/* How captions call the caller; borrowed. */
const char *tr_caller_name(const struct tr_content *content);
/* Heading of a slip field; borrowed. */
const char *tr_field_title(const struct tr_content *content, uint32_t field);
/* A text of the graph in the content's language; borrowed. */
const char *tr_graph_in(const struct tr_content *content, struct tr_text text);

#endif
