/* Going over a board for another scorecard. The store is read by one thread, in portions;
 * each portion is re-scored by all, so that a board of any size needs little memory besides
 * its rows. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "cli/rescore.h"

#define PORTION 512

/* Lower is better; what was not re-scored comes last. */
static int by_after(const void *a, const void *b)
{
    const struct tr_rescore_row *x = a, *y = b;
    bool in_x = x->out.how == TR_RESCORED, in_y = y->out.how == TR_RESCORED;
    if (in_x != in_y)
        return in_x ? -1 : 1;
    int points = in_x ? y->out.after.score - x->out.after.score : 0;
    if (points != 0)
        return points;
    if (in_x && x->out.reaction_ms != y->out.reaction_ms)
        return x->out.reaction_ms < y->out.reaction_ms ? -1 : 1;
    return (x->row.id > y->row.id) - (x->row.id < y->row.id);
}

static int by_before(const void *a, const void *b)
{
    const struct tr_rescore_row *x = *(struct tr_rescore_row *const *)a,
                                *y = *(struct tr_rescore_row *const *)b;
    if (x->out.before.score != y->out.before.score)
        return y->out.before.score - x->out.before.score;
    if (x->out.reaction_ms != y->out.reaction_ms)
        return x->out.reaction_ms < y->out.reaction_ms ? -1 : 1;
    return (x->row.id > y->row.id) - (x->row.id < y->row.id);
}

/* "1224": equals share the better place. */
static tr_status rank(struct tr_rescore_round *r, tr_err *err)
{
    struct tr_rescore_row **order = tr_calloc(r->rescored + 1, sizeof *order);
    if (!order)
        return tr_fail(err, TR_ENOMEM, "not enough memory to rank %zu runs", r->rescored);
    qsort(r->rows, r->count, sizeof *r->rows, by_after);
    for (size_t i = 0; i < r->rescored; i++) {
        struct tr_rescore_row *row = &r->rows[i], *above = i > 0 ? row - 1 : NULL;
        bool equal = above && above->out.after.score == row->out.after.score &&
                     above->out.reaction_ms == row->out.reaction_ms;
        row->after = equal ? above->after : (int64_t)i + 1;
        order[i] = row;
    }
    qsort(order, r->rescored, sizeof *order, by_before);
    for (size_t i = 0; i < r->rescored; i++) {
        const struct tr_rescore_row *above = i > 0 ? order[i - 1] : NULL;
        bool equal = above && above->out.before.score == order[i]->out.before.score &&
                     above->out.reaction_ms == order[i]->out.reaction_ms;
        order[i]->before = equal ? above->before : (int64_t)i + 1;
        r->moved += order[i]->before != order[i]->after;
    }
    tr_free(order);
    return TR_OK;
}

/* The lexicon that a verdict belongs to: that of the hearing it is made of.
 * errors: TR_ENOMEM; a hearing that cannot be read is told when it is used */
static tr_status lexicon_of(const struct tr_stored_run *run, struct tr_digest *out)
{
    struct tr_replay *heard = NULL;
    *out = run->content[TR_BLOB_LEXICON];
    if (run->heard.len == 0)
        return TR_OK;
    tr_status st = tr_replay_decode(&heard, run->heard.data, run->heard.len, NULL);
    if (st == TR_OK)
        *out = heard->head.content[TR_BLOB_LEXICON];
    tr_replay_free(heard);
    return st == TR_ENOMEM ? st : TR_OK;
}

/* The portion's runs as jobs; a run that cannot be read back is damaged, and no end of it. */
static tr_status read_portion(struct tr_rescore_round *r, struct tr_rescore_row *rows, size_t count,
                              struct tr_stored_run *runs, struct tr_rescore_job *jobs,
                              struct tr_rescore_row **of, size_t *job_count, tr_err *err)
{
    *job_count = 0;
    for (size_t i = 0; i < count; i++) {
        struct tr_stored_run *run = &runs[*job_count];
        tr_err why = {0};
        tr_status st = tr_store_one(r->store, rows[i].row.id, run, &why);
        bool read = st == TR_OK;
        if (read)
            st = tr_rescorer_stage(r->rescorer, run->content, tr_fetch_content, r->store,
                                   &rows[i].stage, &why);
        if (st == TR_OK && lexicon_of(run, &rows[i].lexicon) != TR_OK)
            st = tr_fail(&why, TR_ENOMEM, "not enough memory to re-score runs");
        if (st == TR_ENOMEM || st == TR_EBUSY) {
            if (read)
                tr_stored_run_done(run);
            return tr_fail(err, st, "%s", why.msg);
        }
        if (st != TR_OK) {
            rows[i].out.how = TR_RESCORE_DAMAGED;
            rows[i].out.before.score = rows[i].out.after.score = (uint16_t)rows[i].row.score;
            (void)snprintf(rows[i].out.reason, sizeof rows[i].out.reason, "%.150s", why.msg);
            tr_utf8_trim(rows[i].out.reason);
            if (read)
                tr_stored_run_done(run);
            continue;
        }
        rows[i].card = run->content[TR_BLOB_CARD];
        const struct tr_buf *heard = run->heard.len > 0 ? &run->heard : NULL;
        jobs[*job_count] = (struct tr_rescore_job){
            .stage = rows[i].stage, .run = &run->run, .heard_before = heard, .heard_after = heard};
        of[(*job_count)++] = &rows[i];
    }
    return TR_OK;
}

struct portion {
    struct tr_stored_run runs[PORTION];
    struct tr_rescore_job jobs[PORTION];
    struct tr_rescore_row *of[PORTION];
};

static tr_status do_portion(struct tr_rescore_round *r, struct portion *p,
                            struct tr_rescore_row *rows, size_t count, tr_err *err)
{
    size_t jobs = 0;
    memset(p->runs, 0, sizeof p->runs);
    tr_status st = read_portion(r, rows, count, p->runs, p->jobs, p->of, &jobs, err);
    if (st == TR_OK)
        st = tr_rescore_all(p->jobs, jobs, r->threads, err);
    for (size_t i = 0; i < jobs; i++) {
        if (st == TR_OK)
            p->of[i]->out = p->jobs[i].out;
        tr_stored_run_done(&p->runs[i]);
    }
    return st;
}

static bool of_house(const struct tr_rescore_round *r, const struct tr_rescore_row *row)
{
    return !r->house ||
           (row->stage && row->stage->house &&
            strcmp(tr_house_str(row->stage->house, row->stage->house->id), r->house) == 0);
}

static void settle(struct tr_rescore_round *r)
{
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++)
        if (of_house(r, &r->rows[i]))
            r->rows[n++] = r->rows[i];
    r->count = n;
    for (size_t i = 0; i < n; i++) {
        struct tr_rescore_row *row = &r->rows[i];
        bool bad = row->out.how == TR_RESCORE_FORGED || row->out.how == TR_RESCORE_DAMAGED;
        /* the board shows what was kept: another score there is not the run's */
        if (row->out.how == TR_RESCORED && row->out.before.score != row->row.score) {
            row->out.how = TR_RESCORE_FORGED;
            (void)snprintf(row->out.reason, sizeof row->out.reason,
                           "the board shows %d points, its answers give %d", row->row.score,
                           row->out.before.score);
            bad = true;
        }
        r->bad += bad;
        r->rescored += row->out.how == TR_RESCORED;
        r->kept += row->out.how != TR_RESCORED && !bad;
        r->changed += row->out.how == TR_RESCORED && row->out.before.score != row->out.after.score;
    }
}

tr_status tr_rescore_board(struct tr_rescore_round *r, const struct tr_board_query *query,
                           tr_err *err)
{
    struct tr_board_row *rows = NULL;
    struct portion *p = NULL;
    struct timespec from, to;
    (void)clock_gettime(CLOCK_MONOTONIC, &from);
    tr_status st = tr_store_board(r->store, query, &rows, &r->count, err);
    if (st == TR_OK) {
        r->rows = tr_calloc(r->count + 1, sizeof *r->rows);
        p = tr_malloc(sizeof *p);
        if (!r->rows || !p)
            st = tr_fail(err, TR_ENOMEM, "not enough memory for %zu runs", r->count);
    }
    for (size_t i = 0; st == TR_OK && i < r->count; i++)
        r->rows[i].row = rows[i];
    for (size_t i = 0; st == TR_OK && i < r->count; i += PORTION)
        st = do_portion(r, p, r->rows + i, r->count - i < PORTION ? r->count - i : PORTION, err);
    tr_free(rows);
    tr_free(p);
    if (st != TR_OK)
        return st;
    settle(r);
    st = rank(r, err);
    (void)clock_gettime(CLOCK_MONOTONIC, &to);
    r->seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    return st;
}

/* What a verdict under the new card rests on; *there: the board has it already.
 * run: tr_stored_run_done, also on failure */
static tr_status look_again(struct tr_rescore_round *r, const struct tr_rescore_row *row,
                            struct tr_stored_run *run, bool *there, tr_err *err)
{
    struct tr_stored_verdict *v = NULL;
    struct tr_digest lexicon;
    size_t count = 0;
    *there = false;
    tr_status st = tr_store_one(r->store, row->row.id, run, err);
    if (st == TR_OK && lexicon_of(run, &lexicon) != TR_OK)
        st = tr_fail(err, TR_ENOMEM, "not enough memory to keep verdicts");
    if (st == TR_OK && !tr_digest_equal(&lexicon, &row->lexicon))
        st = tr_fail(err, TR_EBUSY,
                     "a contest was accepted on the board %.300s meanwhile; try again", r->board);
    if (st == TR_OK)
        st = tr_store_verdicts(r->store, row->row.id, &v, &count, err);
    for (size_t i = 0; st == TR_OK && i < count; i++)
        *there = *there || (tr_digest_equal(&v[i].card, &r->card) &&
                            tr_digest_equal(&v[i].lexicon, &lexicon));
    tr_stored_verdicts_free(v, count);
    return st;
}

tr_status tr_rescore_store(struct tr_rescore_round *r, const struct tr_buf *card, tr_err *err)
{
    struct tr_amended *amended = tr_calloc(r->rescored + 1, sizeof *amended);
    struct tr_stored_run *runs = tr_calloc(r->rescored + 1, sizeof *runs);
    size_t n = 0;
    tr_status st = amended && runs ? TR_OK
                                   : tr_fail(err, TR_ENOMEM,
                                             "not enough memory to keep %zu "
                                             "verdicts",
                                             r->rescored);
    for (size_t i = 0; st == TR_OK && i < r->count; i++) {
        const struct tr_rescore_row *row = &r->rows[i];
        bool there = false;
        if (row->out.how != TR_RESCORED || tr_digest_equal(&row->card, &r->card))
            continue; /* under its own card it has one */
        st = look_again(r, row, &runs[n], &there, err);
        tr_buf_done(&runs[n].run);
        if (st != TR_OK || there) {
            tr_stored_run_done(&runs[n]);
            continue;
        }
        amended[n] = (struct tr_amended){.run = row->row.id,
                                         .score = row->out.after.score,
                                         .card = r->card,
                                         .lexicon = row->lexicon,
                                         .card_bytes = n == 0 ? card : NULL,
                                         .heard = runs[n].heard.len > 0 ? &runs[n].heard : NULL};
        n++;
    }
    if (st == TR_OK)
        st = tr_store_amend(r->store, NULL, amended, n, err);
    if (st == TR_OK)
        r->stored = n;
    for (size_t i = 0; runs && i < n; i++)
        tr_stored_run_done(&runs[i]);
    tr_free(runs);
    tr_free(amended);
    return st;
}

void tr_rescore_round_done(struct tr_rescore_round *r)
{
    tr_free(r->rows);
    r->rows = NULL;
    r->count = 0;
}
