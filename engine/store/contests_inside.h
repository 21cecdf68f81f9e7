/* What making and accepting contests share. */
#ifndef TR_STORE_CONTESTS_INSIDE_H
#define TR_STORE_CONTESTS_INSIDE_H

#include "audit/rehear.h"
#include "audit/rescore.h"
#include "store/contests.h"

/* A stored run, read and decoded. */
struct tr_read_run {
    struct tr_stored_run stored;
    struct tr_replay *run;
    struct tr_replay *heard; /* as it counts now; NULL: as recorded */
};
tr_status tr_read_run(struct tr_store *store, int64_t id, struct tr_read_run *out, tr_err *err);
void tr_read_run_done(struct tr_read_run *run);

/* How a rule of a run comes out as its answers count now.
 * kind:   the rule; its texts belong to a card that is gone
 * errors: TR_EINVAL (no such rule in the run), TR_EVERSION, TR_EMISMATCH, TR_ENOMEM, TR_EIO */
tr_status tr_judge_rule(struct tr_store *store, const struct tr_read_run *run, const char *rule,
                        struct tr_rule_result *out, struct tr_rule *kind, tr_err *err);

/* The rule in a card by its id, or NULL. */
const struct tr_rule *tr_rule_named(const struct tr_card *card, const char *id);

#define TR_CONTESTED_FILE_MAX (64u << 10)
#define TR_ACCEPT_CARDS 32 /* other scorecards under which runs have verdicts */

/* A lexicon that verdicts name; kept until they are stored. */
struct tr_accept_lexicon {
    struct tr_digest digest;
    struct tr_buf bytes;
};

struct tr_accept_card {
    struct tr_digest digest;
    struct tr_rescorer *rescorer;
};

/* Content with its ear, of the last run that needed one. */
struct tr_accept_ear {
    struct tr_content content;
    struct tr_digest made_of[TR_BLOB_COUNT];
    bool made;
};

struct tr_acceptance {
    struct tr_store *store;
    const struct tr_accept_wish *wish;
    struct tr_accepted *out;
    const char *act;
    char house[TR_NAME_MAX];
    enum tr_lang lang;
    char path[TR_PATH_MAX], shown[TR_PATH_MAX]; /* of the file */
    struct tr_buf old_file, new_file;
    struct tr_buf phrase; /* by itself, as a file */
    bool had_file;
    struct tr_rescorer *own; /* every run by its own card */
    struct tr_accept_card cards[TR_ACCEPT_CARDS];
    size_t card_count;
    struct tr_accept_ear by_file,
        by_present; /* with new_file; with what counts now and the phrase */
    struct tr_accept_lexicon *lexicons;
    size_t lexicon_count, lexicon_cap;
    struct tr_amended *rows;
    size_t row_count, row_cap;
    struct tr_buf **heard; /* of the rows; each once */
    size_t heard_count, heard_cap;
};

/* The content of a run with this as the house's file of contested phrases, and its ear.
 * out: tr_content_done */
tr_status tr_acceptance_content(const struct tr_acceptance *a, const struct tr_stored_run *run,
                                const struct tr_buf *file, enum tr_lang lang,
                                struct tr_content *out, tr_err *err);
/* Hear a run with the phrase. Where it would lose what it has because somebody has mended the
 * file since, it keeps that: what was accepted once is not taken back by another phrase.
 * out: tr_reheard_done
 * by:  the lexicon's content; borrowed until the next run is heard */
tr_status tr_acceptance_rehear(struct tr_acceptance *a, const struct tr_read_run *read,
                               enum tr_lang lang, struct tr_reheard *out,
                               const struct tr_content **by, tr_err *err);
/* The phrase has changed. */
void tr_acceptance_forget(struct tr_acceptance *a);
/* Hear all runs of the house with new_file: fills in rows and what there is to tell. */
tr_status tr_acceptance_hear(struct tr_acceptance *a, tr_err *err);
void tr_acceptance_done(struct tr_acceptance *a);

#endif
