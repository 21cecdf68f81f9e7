/* "I did say that": making a contest out of a run, and accepting one. An accepted phrase is
 * written into the house's lexicon, and every run of the house that it touches is heard
 * again and re-scored; what comes out stands beside the runs (store/amend.h). */
#ifndef TR_STORE_CONTESTS_H
#define TR_STORE_CONTESTS_H

#include "audit/phrase.h"
#include "base/file.h"
#include "store/amend.h"

/* Contest a rule of a stored run. Which answer it is about follows from the rule where it
 * can: the first one, the last one, the one that showed it broken.
 * answer: from 1; 0: as said
 * words:  NULL or "": those of the answer, or of all answers
 * id:     of the contest, also of one that was there already (*fresh is false then)
 * errors: TR_ENOTFOUND (no such run), TR_EINVAL (no such rule in it, it is kept, or there is no
 *         such answer), TR_EVERSION, TR_EMISMATCH (the run is not what it claims),
 *         TR_EIO, TR_EBUSY, TR_ENOMEM */
tr_status tr_contest_make(struct tr_store *store, int64_t run, const char *rule, int answer,
                          const char *words, int64_t *id, bool *fresh, tr_err *err);

struct tr_accept_wish {
    const char *data_dir; /* where the house is */
    int64_t contest;
    const char *act;    /* NULL: that of the rule, if there is but one */
    const char *phrase; /* NULL: the contested words */
    const char *note;   /* "": none */
};

/* A run that has other points now. */
struct tr_accept_change {
    int64_t run;
    int before, after;
    char player[TR_PLAYER_MAX], scenario[TR_NAME_MAX];
};

struct tr_accepted {
    struct tr_contest contest; /* as it was decided */
    char template[TR_PHRASE_TEMPLATE_MAX + 1];
    char file[TR_PATH_MAX];
    bool already;  /* another phrase had been accepted by which the rule is kept: none was added */
    bool rule_met; /* the contested rule is kept now */
    size_t heard, touched, unjudged;  /* runs: heard again; with other acts; of other versions */
    struct tr_accept_change *changes; /* owned; in the order of the runs */
    size_t count;
};

/* Accept a contest: check the phrase, write it into the house's file of contested phrases
 * (speech/lexguest.h) and keep the new verdicts, with what was decided, in one transaction.
 * out:    caller's storage, tr_accepted_done; untouched on error
 * errors: TR_ENOTFOUND, TR_EINVAL (decided already; the act or the phrase will not do),
 *         TR_EMISMATCH (the phrase would do harm, or the act is not heard with it either),
 *         TR_EVERSION, TR_EIO, TR_EBUSY, TR_ENOMEM; nothing is written or kept then */
tr_status tr_contest_accept(struct tr_store *store, const struct tr_accept_wish *wish,
                            struct tr_accepted *out, tr_err *err);
void tr_accepted_done(struct tr_accepted *accepted);

/* Decline one. note: must not be empty. errors: as tr_store_amend */
tr_status tr_contest_decline(struct tr_store *store, int64_t contest, const char *note,
                             tr_err *err);

#endif
