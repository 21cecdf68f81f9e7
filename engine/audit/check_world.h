/* Checking scenarios as they will be played: with a house, a scorecard and the ears'
 * lexicons, loaded once; and what the house makes of findings. */
#ifndef TR_AUDIT_CHECK_WORLD_H
#define TR_AUDIT_CHECK_WORLD_H

#include "script/reader.h"
#include "sim/card.h"
#include "sim/house.h"
#include "sim/replay.h"

struct tr_check_world {
    const struct tr_loader *loader;        /* borrowed */
    struct tr_buf blobs[TR_BLOB_COUNT];    /* house and card; empty when not loadable */
    struct tr_buf plain[TR_LANG_COUNT];    /* lexicons; empty when not readable */
    struct tr_buf lexicons[TR_LANG_COUNT]; /* the same with the house's phrases behind them */
    struct tr_house *house;                /* or NULL */
    struct tr_card *card;                  /* or NULL */
};

/* card:   NULL: the one that the house names, else the usual one
 * out:    the caller's, tr_check_world_done in any case
 * errors: of the house, when it cannot be loaded; the rest is filled in all the same */
tr_status tr_check_world_open(struct tr_check_world *out, const struct tr_loader *loader,
                              const char *house, const char *card, tr_err *err);
void tr_check_world_done(struct tr_check_world *world);

/* Load one of them, for a scenario look at it too, and append all that is found, rated
 * as the house wants.
 * errors: as tr_load, when it cannot be used; then one of the findings is an error, but
 *         for TR_ENOTFOUND and TR_ENOMEM */
tr_status tr_check_world_one(const struct tr_check_world *world, enum tr_load_kind kind,
                             const char *id, struct tr_findings *out, tr_err *err);

/* A finding for what cannot be used and gave none of its own. errors: TR_ENOMEM */
tr_status tr_check_add_reason(struct tr_findings *out, const char *id, const tr_err *why);

/* Append what is found about a scenario that was loaded.
 * id:     as for tr_load
 * errors: TR_ENOMEM, and why the scenario cannot be played with house and scorecard
 *         when no finding says so */
tr_status tr_check_world_lint(const struct tr_check_world *world, const char *id,
                              const struct tr_loaded *loaded, struct tr_findings *out, tr_err *err);

/* Give findings from index `from` on the severity that the house wants; those that
 * are off go away. */
void tr_check_world_rate(const struct tr_check_world *world, struct tr_findings *list, size_t from);

#endif
