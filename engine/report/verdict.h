/* The verdict of a played call, made ready to show: one typed row a rule, from
 * which terminal, JSON document and window are written; and what a transcript's
 * lines say in words. */
#ifndef TR_REPORT_VERDICT_H
#define TR_REPORT_VERDICT_H

#include "report/debrief.h"
#include "report/say.h"
#include "session/session.h"

struct tr_verdict_view {
    const struct tr_session *session; /* borrowed, ended */
    const char *house, *card;         /* ids */
    struct tr_digest digest;
    bool stored;
    int64_t run_id;
    struct tr_verdict_rule *rules; /* owned; in the scorecard's order */
    size_t rule_count;
    struct tr_debrief debrief;
};

struct tr_verdict_rule {
    const char *id, *section;                     /* borrowed */
    char *title, *evidence, *expected, *coaching; /* owned */
    char *met, *broken; /* what satisfies and what breaks it; owned, may be empty */
    const struct tr_rule_result *result; /* borrowed */
    bool fatal;
    bool whole_call; /* the evidence is the call as a whole */
};

/* errors: TR_ENOMEM */
tr_status tr_verdict_view_init(struct tr_verdict_view *view, const struct tr_session *session,
                               tr_err *err);
void tr_verdict_view_done(struct tr_verdict_view *view);

/* The broken rules most worth doing better, in order; fatal ones first, then by the
 * points lost. out: indices of view->rules; gives their number, at most cap */
size_t tr_verdict_better(const struct tr_verdict_view *view, size_t *out, size_t cap);

/* What a line of the transcript says: the words, or what was done. Empty when
 * there is nothing to show. out: room for it, when it has to be put together
 * gives: borrowed from the session, the catalogue or out */
const char *tr_spoken_words(const struct tr_session *session, const struct tr_spoken *spoken,
                            char *out, size_t cap);
/* The same for what happens besides the line; NULL for everything else. */
const char *tr_besides_words(const struct tr_content *content, const struct tr_spoken *spoken,
                             char *out, size_t cap);
/* How captions call whoever speaks a line: the caller or a voice of the cast; borrowed. */
const char *tr_speaker_name(const struct tr_content *content, const struct tr_spoken *spoken);
/* text[start..end) as a quotation, cut with an ellipsis where it is long. */
void tr_quotation(const char *text, size_t start, size_t end, char *out, size_t cap);
/* A mood in a word; borrowed. */
const char *tr_mood_word(int32_t mood);
/* How captions call the caller; borrowed. */
const char *tr_caller_name(const struct tr_content *content);
/* Heading of a slip field, or of a section of the scorecard; borrowed. */
const char *tr_field_title(const struct tr_content *content, uint32_t field);
const char *tr_section_title(const struct tr_content *content, uint32_t section);
/* A text of the graph in the content's language; borrowed. */
const char *tr_graph_in(const struct tr_content *content, struct tr_text text);

#endif
