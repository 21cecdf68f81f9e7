/* Every allocation fails once, then for good, while a run is contested, decided, re-scored
 * and looked at by a referee. Each time: a plain answer, no leak, and the decision there
 * exactly when its verdict is. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "audit/rescore.h"
#include "base/alloc.h"
#include "base/file.h"
#include "oom/fail_each.h"
#include "store/later.h"
#include "support/mini.h"
#include "support/temp.h"

struct world {
    char dir[TR_TEMP_MAX], path[TR_TEMP_MAX + 32];
    struct tr_mini mini;
    struct tr_buf run, board; /* board: a file with the run on it */
    struct tr_buf card;       /* another one */
    struct tr_digest card_digest;
};

static tr_status make_card(struct world *w, tr_err *err)
{
    struct tr_card *card = NULL;
    const struct tr_buf *own = &w->mini.blobs[TR_BLOB_CARD];
    tr_status st = tr_card_decode(&card, own->data, own->len, err);
    if (st != TR_OK)
        return st;
    card->fatal_cap_one--;
    tr_buf_init(&w->card, TR_BLOB_MAX);
    st = tr_card_encode(card, &w->card, err);
    tr_card_free(card);
    tr_digest_of(w->card.data, w->card.len, &w->card_digest);
    return st;
}

static int setup(void **state)
{
    static struct world w;
    struct tr_store *store = NULL;
    int64_t id = 0;
    tr_err err = {0};
    if (access("/dev/shm", W_OK) == 0)
        setenv("TMPDIR", "/dev/shm", 0);
    tr_buf_init(&w.run, TR_REPLAY_MAX);
    tr_buf_init(&w.board, 1 << 20);
    if (!tr_temp_make(w.dir) || tr_mini_init(&w.mini, &err) != TR_OK ||
        make_card(&w, &err) != TR_OK ||
        tr_mini_run(&w.mini, &(struct tr_mini_call){.rude = true}, &w.run, NULL, &err) != TR_OK)
        return -1;
    (void)snprintf(w.path, sizeof w.path, "%s", tr_temp_path(w.dir, "amend.sqlite"));
    if (tr_store_open(&store, w.path, NULL, 0, &err) != TR_OK ||
        tr_store_put(store, w.run.data, w.run.len, w.mini.blobs, &id, NULL, &err) != TR_OK ||
        id != 1)
        return -1;
    tr_store_close(store);
    if (tr_file_read(w.path, &w.board, &err) != TR_OK)
        return -1;
    *state = &w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;
    tr_buf_done(&w->run);
    tr_buf_done(&w->board);
    tr_buf_done(&w->card);
    tr_mini_done(&w->mini);
    tr_temp_remove(w->dir);
    return 0;
}

static tr_status fetch(void *store, const struct tr_digest *digest, struct tr_buf *out, tr_err *err)
{
    return tr_store_content(store, digest, out, err);
}

/* The run under the other card; gives its points. */
static tr_status rescore(const struct world *w, struct tr_store *store, int *score, tr_err *err)
{
    struct tr_rescorer *rescorer = NULL;
    struct tr_stored_run run = {0};
    struct tr_rescore_job job[2] = {{.run = &run.run}, {.run = &run.run, .heard_after = &run.run}};
    tr_status st = tr_rescorer_new(&rescorer, w->card.data, w->card.len, err);
    if (st == TR_OK)
        st = tr_store_one(store, 1, &run, err);
    for (int i = 0; st == TR_OK && i < 2; i++)
        st = tr_rescorer_stage(rescorer, run.content, fetch, store, &job[i].stage, err);
    if (st == TR_OK)
        st = tr_rescore_all(job, 2, 1, err);
    if (st == TR_OK) {
        assert_int_equal(job[0].out.how, TR_RESCORED);
        assert_int_equal(job[1].out.how, TR_RESCORED);
        assert_int_equal(job[0].out.after.score, job[1].out.after.score);
        *score = job[0].out.after.score;
    }
    tr_stored_run_done(&run);
    tr_rescorer_free(rescorer);
    return st;
}

static bool never(void *ctx, bool begins)
{
    (void)ctx;
    (void)begins;
    return false;
}

static tr_status look_at_all(struct tr_store *store, tr_err *err)
{
    const struct tr_contest_query all = {.state = -1};
    const struct tr_rehear_limit limit = {never, NULL};
    struct tr_contest *list = NULL;
    struct tr_later *later = NULL;
    size_t count = 0;
    char reason[TR_ERR_MAX] = "";
    tr_status st = tr_store_contests(store, &all, &list, &count, err);
    tr_free(list);
    if (st == TR_OK)
        st = tr_later_new(&later, store, &limit, err);
    if (st == TR_OK)
        st = tr_later_check(later, 1, &count, reason, err);
    if (st == TR_OK) {
        assert_int_equal(count, 1);
        assert_string_equal(reason, "");
    }
    tr_later_free(later);
    return st;
}

static tr_status attempt(const void *world, tr_err *err)
{
    const struct world *w = world;
    struct tr_store *store = NULL;
    struct tr_amended row = {.run = 1,
                             .card = w->card_digest,
                             .lexicon = w->mini.digest[TR_BLOB_LEXICON],
                             .card_bytes = &w->card};
    struct tr_decision decision = {
        .state = TR_CONTEST_ACCEPTED, .act = "greet", .phrase = "p", .note = ""};
    bool fresh = false;
    tr_status st = tr_store_open(&store, w->path, NULL, 0, err);
    if (st == TR_OK)
        st = rescore(w, store, &row.score, err);
    if (st == TR_OK)
        st = tr_store_contest(store, 1, "greet_first", 1, "words", &decision.contest, &fresh, err);
    row.contest = decision.contest;
    if (st == TR_OK)
        st = tr_store_amend(store, &decision, &row, 1, err);
    if (st == TR_OK)
        st = look_at_all(store, err);
    tr_store_close(store);
    return st;
}

static void begin(const void *world)
{
    const struct world *w = world;
    char journal[TR_TEMP_MAX + 64];
    (void)snprintf(journal, sizeof journal, "%s-journal", w->path);
    (void)unlink(journal);
    assert_int_equal(tr_file_write(w->path, w->board.data, w->board.len, NULL), TR_OK);
}

/* With memory again: a decision and its verdict are both there, or neither. */
static void look(const void *world)
{
    const struct world *w = world;
    const struct tr_contest_query accepted = {.state = TR_CONTEST_ACCEPTED};
    struct tr_store *store = NULL;
    struct tr_contest *list = NULL;
    struct tr_stored_verdict *verdicts = NULL;
    size_t contests = 0, count = 0;
    tr_err err;
    assert_int_equal(tr_store_open(&store, w->path, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_store_contests(store, &accepted, &list, &contests, &err), TR_OK);
    assert_int_equal(tr_store_verdicts(store, 1, &verdicts, &count, &err), TR_OK);
    assert_int_equal(contests, count);
    tr_free(list);
    tr_stored_verdicts_free(verdicts, count);
    tr_store_close(store);
}

static const struct oom_step step = {
    .begin = begin, .attempt = attempt, .look = look, .stride = 5, .least = 100};

static void each_allocation_fails(void **state)
{
    oom_fail_each(&step, *state, false);
}

static void memory_is_gone_from_some_point_on(void **state)
{
    oom_fail_each(&step, *state, true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_allocation_fails),
        cmocka_unit_test(memory_is_gone_from_some_point_on),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
