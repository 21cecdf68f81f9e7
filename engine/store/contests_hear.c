/* The runs that an accepted phrase touches: each of the house is heard again with it, and
 * one whose answers show other acts is re-scored under its own card and under every other
 * by which it was judged later. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/rehear.h"
#include "base/alloc.h"
#include "speech/lexguest.h"
#include "store/contests_inside.h"

/* An array with room for one more; NULL when there is no memory, and it stays as it was. */
static void *grown(void *array, size_t count, size_t *cap, size_t size)
{
    if (count < *cap)
        return array;
    size_t more = *cap > 0 ? 2 * *cap : 16;
    void *out = tr_realloc(array, more * size);
    if (out)
        *cap = more;
    return out;
}

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory to hear the house's runs again");
}

/* ---- verdicts ---------------------------------------------------------------- */

/* The new lexicon's bytes, kept for the verdicts. */
static tr_status keep_lexicon(struct tr_acceptance *a, const struct tr_content *by, tr_err *err)
{
    const struct tr_digest *digest = &by->digest[TR_BLOB_LEXICON];
    const struct tr_buf *bytes = &by->bytes[TR_BLOB_LEXICON];
    for (size_t i = 0; i < a->lexicon_count; i++)
        if (tr_digest_equal(&a->lexicons[i].digest, digest))
            return TR_OK;
    struct tr_accept_lexicon *more =
        grown(a->lexicons, a->lexicon_count, &a->lexicon_cap, sizeof *more);
    if (!more)
        return no_memory(err);
    a->lexicons = more;
    struct tr_accept_lexicon *l = &a->lexicons[a->lexicon_count];
    l->digest = *digest;
    tr_buf_init(&l->bytes, bytes->len);
    tr_buf_put(&l->bytes, bytes->data, bytes->len);
    if (l->bytes.status != TR_OK)
        return no_memory(err);
    a->lexicon_count++;
    return TR_OK;
}

/* A run whose answers show other acts now. */
struct touched {
    const struct tr_board_row *row;
    const struct tr_stored_run *run;
    const struct tr_content *by; /* whose lexicon it was heard with */
    struct tr_buf *heard;        /* the acceptance's */
};

static tr_status add_row(struct tr_acceptance *a, const struct touched *t,
                         const struct tr_digest *card, int score, tr_err *err)
{
    struct tr_amended *more = grown(a->rows, a->row_count, &a->row_cap, sizeof *more);
    if (!more)
        return no_memory(err);
    a->rows = more;
    a->rows[a->row_count++] = (struct tr_amended){.run = t->row->id,
                                                  .score = score,
                                                  .card = *card,
                                                  .lexicon = t->by->digest[TR_BLOB_LEXICON],
                                                  .heard = t->heard,
                                                  .contest = a->wish->contest};
    return TR_OK;
}

static tr_status rescorer_of(struct tr_acceptance *a, const struct tr_digest *card,
                             struct tr_rescorer **out, tr_err *err)
{
    struct tr_buf bytes = {0};
    for (size_t i = 0; i < a->card_count; i++)
        if (tr_digest_equal(&a->cards[i].digest, card)) {
            *out = a->cards[i].rescorer;
            return TR_OK;
        }
    if (a->card_count == TR_ACCEPT_CARDS)
        return tr_fail(err, TR_ELIMIT, "the board has verdicts under more than %d scorecards",
                       TR_ACCEPT_CARDS);
    struct tr_accept_card *c = &a->cards[a->card_count];
    tr_status st = tr_store_content(a->store, card, &bytes, err);
    if (st == TR_OK)
        st = tr_rescorer_new(&c->rescorer, bytes.data, bytes.len, err);
    tr_buf_done(&bytes);
    if (st != TR_OK)
        return st;
    c->digest = *card;
    a->card_count++;
    *out = c->rescorer;
    return TR_OK;
}

static tr_status rescore(struct tr_acceptance *a, struct tr_rescorer *rescorer,
                         const struct touched *t, struct tr_rescore_job *job, tr_err *err)
{
    *job = (struct tr_rescore_job){.run = &t->run->run,
                                   .heard_before = t->run->heard.len > 0 ? &t->run->heard : NULL,
                                   .heard_after = t->heard};
    tr_status st =
        tr_rescorer_stage(rescorer, t->run->content, tr_fetch_content, a->store, &job->stage, err);
    return st == TR_OK ? tr_rescore_all(job, 1, 1, err) : st;
}

/* Under the other cards by which the run was judged later. A card of another version stays
 * as it is. */
static tr_status rescore_other(struct tr_acceptance *a, const struct touched *t,
                               const struct tr_digest *card, tr_err *err)
{
    struct tr_rescorer *rescorer = NULL;
    struct tr_rescore_job job;
    tr_err why = {0};
    tr_status st = rescorer_of(a, card, &rescorer, &why);
    if (st == TR_EVERSION)
        return TR_OK;
    if (st == TR_OK)
        st = rescore(a, rescorer, t, &job, &why);
    if (st == TR_OK && job.out.how == TR_RESCORED)
        st = add_row(a, t, card, job.out.after.score, &why);
    return st == TR_OK ? st : tr_fail(err, st, "%s", why.msg);
}

static tr_status rescore_others(struct tr_acceptance *a, const struct touched *t, tr_err *err)
{
    struct tr_stored_verdict *v = NULL;
    size_t count = 0;
    tr_status st = tr_store_verdicts(a->store, t->row->id, &v, &count, err);
    for (size_t i = 0; st == TR_OK && i < count; i++) {
        bool known = tr_digest_equal(&v[i].card, &t->run->content[TR_BLOB_CARD]);
        for (size_t k = 0; k < i && !known; k++)
            known = tr_digest_equal(&v[k].card, &v[i].card);
        if (!known)
            st = rescore_other(a, t, &v[i].card, err);
    }
    tr_stored_verdicts_free(v, count);
    return st;
}

static tr_status note_change(struct tr_acceptance *a, const struct tr_board_row *row,
                             const struct tr_rescored *out, size_t *cap, tr_err *err)
{
    struct tr_accepted *o = a->out;
    if (out->before.score == out->after.score)
        return TR_OK;
    if (out->after.score < out->before.score)
        return tr_fail(
            err, TR_EMISMATCH,
            "with this phrase run %lld of \"%.60s\" would fall from %d to %d points; give "
            "more of the words",
            (long long)row->id, row->player, out->before.score, out->after.score);
    struct tr_accept_change *more = grown(o->changes, o->count, cap, sizeof *more);
    if (!more)
        return no_memory(err);
    o->changes = more;
    struct tr_accept_change *c = &o->changes[o->count++];
    c->run = row->id;
    c->before = out->before.score;
    c->after = out->after.score;
    memcpy(c->player, row->player, sizeof c->player);
    memcpy(c->scenario, row->scenario, sizeof c->scenario);
    return TR_OK;
}

static tr_status keep_heard(struct tr_acceptance *a, struct tr_reheard *reheard,
                            struct tr_buf **out, tr_err *err)
{
    struct tr_buf **more = grown(a->heard, a->heard_count, &a->heard_cap, sizeof(struct tr_buf *));
    struct tr_buf *kept = more ? tr_malloc(sizeof *kept) : NULL;
    if (more)
        a->heard = more;
    if (!kept)
        return no_memory(err);
    *kept = reheard->heard; /* moved */
    memset(&reheard->heard, 0, sizeof reheard->heard);
    a->heard[a->heard_count++] = kept;
    *out = kept;
    return TR_OK;
}

static tr_status take_touched(struct tr_acceptance *a, struct touched *t,
                              struct tr_reheard *reheard, size_t *cap, tr_err *err)
{
    struct tr_rescore_job job;
    struct tr_contest *contest = &a->out->contest;
    tr_status st = keep_heard(a, reheard, &t->heard, err);
    if (st == TR_OK)
        st = keep_lexicon(a, t->by, err);
    if (st == TR_OK)
        st = rescore(a, a->own, t, &job, err);
    if (st != TR_OK || job.out.how != TR_RESCORED)
        return st; /* what is not as it claims is the referee's to tell */
    a->out->touched++;
    st = note_change(a, t->row, &job.out, cap, err);
    if (st == TR_OK)
        st = add_row(a, t, &t->run->content[TR_BLOB_CARD], job.out.after.score, err);
    if (st == TR_OK)
        st = rescore_others(a, t, err);
    if (st != TR_OK || t->row->id != contest->run)
        return st;
    contest->score = job.out.after.score;
    for (uint16_t i = 0; i < job.out.kept; i++)
        if (strcmp(tr_rescore_rule_name(job.stage, &job.out.rules[i]), contest->rule) == 0)
            a->out->rule_met = job.out.rules[i].result_after == TR_MET;
    return TR_OK;
}

/* ---- every run of the house -------------------------------------------------- */

static bool same_file(enum tr_lang a, enum tr_lang b)
{
    char x[64], y[64];
    tr_lexicon_contested(tr_lang_names[a], x);
    tr_lexicon_contested(tr_lang_names[b], y);
    return strcmp(x, y) == 0;
}

static bool is_ours(const struct tr_acceptance *a, const struct tr_rescore_stage *stage)
{
    return stage->house && strcmp(tr_house_str(stage->house, stage->house->id), a->house) == 0;
}

static tr_status hear_read(struct tr_acceptance *a, const struct tr_board_row *row,
                           const struct tr_read_run *read, enum tr_lang lang, size_t *cap,
                           tr_err *err)
{
    struct tr_reheard reheard = {0};
    struct touched t = {.row = row, .run = &read->stored};
    tr_err why = {0};
    tr_status st = read->run->head.sim_version == TR_SIM_VERSION ? TR_OK : TR_EVERSION;
    if (st == TR_OK)
        st = tr_acceptance_rehear(a, read, lang, &reheard, &t.by, &why);
    if (st == TR_ENOMEM || st == TR_EBUSY)
        return tr_fail(err, st, "%s", why.msg);
    if (st != TR_OK) { /* of another version, or its content cannot be used here */
        a->out->unjudged++;
        return TR_OK;
    }
    a->out->heard++;
    if (reheard.changes > 0)
        st = take_touched(a, &t, &reheard, cap, err);
    tr_reheard_done(&reheard);
    return st;
}

static tr_status hear_run(struct tr_acceptance *a, const struct tr_board_row *row,
                          enum tr_lang lang, size_t *cap, tr_err *err)
{
    const struct tr_rescore_stage *stage = NULL;
    struct tr_read_run read;
    tr_err why = {0};
    tr_status st = tr_read_run(a->store, row->id, &read, &why);
    bool was_read = st == TR_OK;
    if (was_read)
        st = tr_rescorer_stage(a->own, read.stored.content, tr_fetch_content, a->store, &stage,
                               &why);
    if (st == TR_OK)
        st = is_ours(a, stage) ? hear_read(a, row, &read, lang, cap, err) : TR_OK;
    else if (st == TR_ENOMEM || st == TR_EBUSY)
        st = tr_fail(err, st, "%s", why.msg);
    else {
        a->out->unjudged++; /* damaged, or of another version */
        st = TR_OK;
    }
    if (was_read)
        tr_read_run_done(&read);
    return st;
}

static int by_content(const void *a, const void *b)
{
    const struct tr_board_row *x = a, *y = b;
    int order = strcmp(x->scenario, y->scenario);
    if (order == 0)
        order = strcmp(x->lang, y->lang);
    return order != 0 ? order : (x->id > y->id) - (x->id < y->id);
}

static int by_run(const void *a, const void *b)
{
    const struct tr_accept_change *x = a, *y = b;
    return (x->run > y->run) - (x->run < y->run);
}

tr_status tr_acceptance_hear(struct tr_acceptance *a, tr_err *err)
{
    const struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1, .as_played = true};
    struct tr_board_row *rows = NULL;
    size_t count = 0, cap = 0;
    tr_status st = tr_store_board(a->store, &all, &rows, &count, err);
    if (st == TR_OK)
        qsort(rows, count, sizeof *rows, by_content);
    for (size_t i = 0; st == TR_OK && i < count; i++) {
        int l = 0;
        while (l < TR_LANG_COUNT && strcmp(tr_lang_names[l], rows[i].lang) != 0)
            l++;
        if (l < TR_LANG_COUNT && same_file((enum tr_lang)l, a->lang))
            st = hear_run(a, &rows[i], (enum tr_lang)l, &cap, err);
    }
    tr_free(rows);
    if (st == TR_OK && a->out->count > 0)
        qsort(a->out->changes, a->out->count, sizeof *a->out->changes, by_run);
    return st;
}

void tr_acceptance_done(struct tr_acceptance *a)
{
    tr_acceptance_forget(a);
    for (size_t i = 0; i < a->heard_count; i++) {
        tr_buf_done(a->heard[i]);
        tr_free(a->heard[i]);
    }
    for (size_t i = 0; i < a->lexicon_count; i++)
        tr_buf_done(&a->lexicons[i].bytes);
    for (size_t i = 0; i < a->card_count; i++)
        tr_rescorer_free(a->cards[i].rescorer);
    tr_free(a->heard);
    tr_free(a->lexicons);
    tr_free(a->rows);
    tr_rescorer_free(a->own);
    tr_buf_done(&a->old_file);
    tr_buf_done(&a->new_file);
    tr_buf_done(&a->phrase);
    tr_free(a);
}
