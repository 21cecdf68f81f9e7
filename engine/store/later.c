/* See later.h. */
#include "store/later.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "store/contests_inside.h"

#define CARDS_MAX 16

struct tr_later {
    struct tr_store *store;
    struct tr_rehear_limit limit;
    struct tr_accept_card cards[CARDS_MAX]; /* the last ones that were needed */
    size_t card_count;
    struct tr_content content; /* of the last hearing */
    struct tr_digest made_of[TR_BLOB_COUNT];
    bool made;
};

tr_status tr_later_new(struct tr_later **out, struct tr_store *store,
                       const struct tr_rehear_limit *limit, tr_err *err)
{
    struct tr_later *l = tr_calloc(1, sizeof *l);
    if (!l)
        return tr_fail(err, TR_ENOMEM, "not enough memory to look at later verdicts");
    l->store = store;
    l->limit = *limit;
    *out = l;
    return TR_OK;
}

static void forget(struct tr_later *l)
{
    if (l->made)
        tr_content_done(&l->content);
    l->made = false;
}

void tr_later_free(struct tr_later *l)
{
    if (!l)
        return;
    forget(l);
    for (size_t i = 0; i < l->card_count; i++)
        tr_rescorer_free(l->cards[i].rescorer);
    tr_free(l);
}

static tr_status rescorer_of(struct tr_later *l, const struct tr_digest *card,
                             struct tr_rescorer **out, tr_err *err)
{
    struct tr_buf bytes = {0};
    struct tr_rescorer *made = NULL;
    for (size_t i = 0; i < l->card_count; i++)
        if (tr_digest_equal(&l->cards[i].digest, card)) {
            *out = l->cards[i].rescorer;
            return TR_OK;
        }
    tr_status st = tr_store_content(l->store, card, &bytes, err);
    if (st == TR_OK)
        st = tr_rescorer_new(&made, bytes.data, bytes.len, err);
    tr_buf_done(&bytes);
    if (st != TR_OK)
        return st;
    if (l->card_count == CARDS_MAX)
        tr_rescorer_free(l->cards[--l->card_count].rescorer);
    l->cards[l->card_count++] = (struct tr_accept_card){*card, made};
    *out = made;
    return TR_OK;
}

/* The run's content with the verdict's lexicon, and an ear of it. */
static tr_status use_content(struct tr_later *l, const struct tr_read_run *run,
                             const struct tr_digest *lexicon, tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_COUNT] = {{0}};
    struct tr_digest of[TR_BLOB_COUNT];
    enum tr_lang lang = (enum tr_lang)run->run->head.opts.lang;
    memcpy(of, run->stored.content, sizeof of);
    of[TR_BLOB_LEXICON] = *lexicon;
    if (l->made && l->content.lang == lang && memcmp(of, l->made_of, sizeof of) == 0)
        return TR_OK;
    forget(l);
    tr_status st = TR_OK;
    for (int i = 0; st == TR_OK && i < TR_BLOB_COUNT; i++)
        st = tr_store_content(l->store, &of[i], &blobs[i], err);
    if (st == TR_OK)
        st = tr_content_from_bytes(&l->content, blobs, lang, err);
    l->made = st == TR_OK;
    memcpy(l->made_of, of, sizeof of);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&blobs[i]);
    return st;
}

static tr_status check_hearing(struct tr_later *l, const struct tr_read_run *run,
                               const struct tr_stored_verdict *v, char *reason, tr_err *err)
{
    struct tr_replay *heard = NULL;
    struct tr_reheard again = {0};
    tr_status st = tr_replay_decode(&heard, v->heard.data, v->heard.len, err);
    if (st == TR_OK && !tr_digest_equal(&heard->head.content[TR_BLOB_LEXICON], &v->lexicon))
        st = tr_fail(err, TR_EMISMATCH, "a later hearing of it names another lexicon");
    if (st == TR_OK)
        st = use_content(l, run, &v->lexicon, err);
    if (st == TR_OK)
        st = tr_rehear(&l->content, run->run, heard, &l->limit, &again, err);
    if (st == TR_OK && again.changes > 0)
        (void)snprintf(reason, TR_ERR_MAX,
                       "after a contest its answers do not sound as is claimed: answer %u, %s",
                       again.change[0].answer, again.change[0].act);
    tr_reheard_done(&again);
    tr_replay_free(heard);
    return st == TR_EVERSION ? TR_OK : st;
}

static tr_status check_score(struct tr_later *l, const struct tr_read_run *run,
                             const struct tr_stored_verdict *v, char *reason, tr_err *err)
{
    struct tr_rescorer *rescorer = NULL;
    struct tr_rescore_job job = {.run = &run->stored.run,
                                 .heard_after = v->heard.len > 0 ? &v->heard : NULL};
    tr_status st = rescorer_of(l, &v->card, &rescorer, err);
    if (st == TR_OK)
        st = tr_rescorer_stage(rescorer, run->stored.content, tr_fetch_content, l->store,
                               &job.stage, err);
    if (st == TR_OK)
        st = tr_rescore_all(&job, 1, 1, err);
    if (st != TR_OK)
        return st == TR_EVERSION ? TR_OK : st;
    if (job.out.how == TR_RESCORED && job.out.after.score != v->score)
        (void)snprintf(reason, TR_ERR_MAX,
                       "a later verdict claims %d points, the run's answers give %d", v->score,
                       job.out.after.score);
    else if (job.out.how != TR_RESCORED && job.out.how != TR_RESCORE_OTHER_ENGINE)
        (void)snprintf(reason, TR_ERR_MAX, "a later verdict cannot come out of it: %s",
                       job.out.reason);
    return TR_OK;
}

tr_status tr_later_check(struct tr_later *later, int64_t id, size_t *count, char reason[TR_ERR_MAX],
                         tr_err *err)
{
    struct tr_stored_verdict *v = NULL;
    struct tr_read_run run = {0};
    char why[TR_ERR_MAX] = "";
    size_t n = 0;
    tr_err first = {0};
    tr_status st = tr_store_verdicts(later->store, id, &v, &n, &first);
    if (st == TR_OK && n > 0)
        st = tr_read_run(later->store, id, &run, &first);
    for (size_t i = 0; st == TR_OK && i < n && !*why; i++) {
        st = check_score(later, &run, &v[i], why, &first);
        if (st == TR_OK && !*why && v[i].heard.len > 0)
            st = check_hearing(later, &run, &v[i], why, &first);
    }
    tr_read_run_done(&run);
    tr_stored_verdicts_free(v, n);
    if (st == TR_ENOMEM || st == TR_EBUSY)
        return tr_fail(err, st, "%s", first.msg);
    if (st != TR_OK) /* what it rests on is not there, or nothing that could be read */
        (void)snprintf(why, sizeof why, "a later verdict cannot be judged: %.400s", first.msg);
    memcpy(reason, why, sizeof why);
    *count = n;
    return TR_OK;
}
