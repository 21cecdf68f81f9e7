/* Every allocation fails once, then for good, while a contest is made and one accepted: the
 * house's file, the decision and the new verdicts are all there or none of them. The lexicon
 * is a small one, so that hearing again is little work. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "oom/fail_each.h"
#include "speech/ear.h"
#include "store/contests.h"
#include "support/mini.h"
#include "support/temp.h"

#define RUNS 2

struct world {
    char dir[TR_TEMP_MAX], path[TR_TEMP_MAX + 32], file[TR_TEMP_MAX + 80];
    struct tr_mini mini;
    struct tr_buf board; /* a file with the runs, and a contest of the first */
};

static tr_status write_data(const struct world *w, tr_err *err)
{
    static const struct {
        const char *name, *text;
    } files[] = {
        {"scenarios/houses/mini_house.lua", "\n"},
        {"assets/lexicon/acts.tsv", "act\tkind\tdefinition\tzh-Hans\tzh-Hant\n"
                                    "greet\twanted\tA greeting\t问好\t問好\n"
                                    "thank\twanted\tThanks\t道谢\t道謝\n"
                                    "shout_back\tunwanted\tShouting\t吼\t吼\n"},
        {"assets/lexicon/phrasings.tsv", "act\twhen\tzh-Hans\tzh-Hant\ten\n"
                                         "greet\t*\t您好！\t您好！\tHello.\n"
                                         "thank\t*\t谢谢您。\t謝謝您。\tThank you.\n"},
        {"assets/lexicon/instead.tsv", "family\tacts\tzh-Hans\tzh-Hant\ten\n"},
        {"assets/lexicon/en/all.lex", "act greet\n  + hello\nact thank\n  + thank you\n"},
    };
    char path[TR_TEMP_MAX + 80];
    tr_status st = TR_OK;
    for (size_t i = 0; st == TR_OK && i < sizeof files / sizeof *files; i++) {
        (void)snprintf(path, sizeof path, "%s/%s", w->dir, files[i].name);
        *strrchr(path, '/') = '\0';
        st = tr_dir_make(path, err);
        path[strlen(path)] = '/';
        if (st == TR_OK)
            st = tr_file_write(path, files[i].text, strlen(files[i].text), err);
    }
    return st;
}

/* The small scenario with that lexicon. */
static tr_status make_content(struct world *w, tr_err *err)
{
    struct tr_buf *lexicon = &w->mini.blobs[TR_BLOB_LEXICON];
    char dir[TR_TEMP_MAX + 32];
    (void)snprintf(dir, sizeof dir, "%s/assets/lexicon", w->dir);
    tr_status st = tr_mini_init(&w->mini, err);
    tr_buf_reset(lexicon);
    if (st == TR_OK)
        st = tr_lexicon_read(dir, "en", lexicon, err);
    tr_digest_of(lexicon->data, lexicon->len, &w->mini.digest[TR_BLOB_LEXICON]);
    return st;
}

/* A rude call ("What now?") by the present ear. */
static tr_status play(const struct world *w, const char *player, struct tr_buf *out, tr_err *err)
{
    struct tr_replay *run = NULL;
    struct tr_recorder rec;
    struct tr_buf bytes;
    struct tr_mini_call how = {.player = player, .rude = true, .lang = TR_LANG_EN};
    tr_buf_init(&bytes, TR_REPLAY_MAX);
    tr_recorder_init(&rec);
    tr_status st = tr_mini_run(&w->mini, &how, &bytes, NULL, err);
    if (st == TR_OK)
        st = tr_replay_decode(&run, bytes.data, bytes.len, err);
    for (uint32_t i = 0; st == TR_OK && i < run->cmd_count; i++)
        st = tr_recorder_add(&rec, &run->cmds[i], err);
    if (st == TR_OK) {
        run->head.ear_version = TR_EAR_VERSION;
        const struct tr_verdict verdict = {.score = run->score};
        st = tr_recorder_seal(&rec, &run->head, &verdict, &run->digest, out, err);
    }
    tr_recorder_done(&rec);
    tr_replay_free(run);
    tr_buf_done(&bytes);
    return st;
}

static tr_status make_board(struct world *w, tr_err *err)
{
    static const char *const players[RUNS] = {"Ann", "Bea"};
    struct tr_store *store = NULL;
    int64_t id = 0;
    bool fresh = false;
    tr_status st = tr_store_open(&store, w->path, NULL, 0, err);
    for (int i = 0; st == TR_OK && i < RUNS; i++) {
        struct tr_buf run;
        tr_buf_init(&run, TR_REPLAY_MAX);
        st = play(w, players[i], &run, err);
        if (st == TR_OK)
            st = tr_store_put(store, run.data, run.len, w->mini.blobs, &id, &fresh, err);
        tr_buf_done(&run);
    }
    if (st == TR_OK)
        st = tr_contest_make(store, 1, "greet_first", 0, NULL, &id, &fresh, err);
    tr_store_close(store);
    return st == TR_OK ? tr_file_read(w->path, &w->board, err) : st;
}

static int setup(void **state)
{
    static struct world w;
    tr_err err = {0};
    if (access("/dev/shm", W_OK) == 0)
        setenv("TMPDIR", "/dev/shm", 0);
    tr_buf_init(&w.board, 1 << 20);
    if (!tr_temp_make(w.dir))
        return -1;
    (void)snprintf(w.path, sizeof w.path, "%s/contest.sqlite", w.dir);
    (void)snprintf(w.file, sizeof w.file, "%s/scenarios/houses/mini_house/lexicon/contested.en.lex",
                   w.dir);
    if (write_data(&w, &err) != TR_OK || make_content(&w, &err) != TR_OK ||
        make_board(&w, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;
    tr_buf_done(&w->board);
    tr_mini_done(&w->mini);
    tr_temp_remove(w->dir);
    return 0;
}

static tr_status attempt(const void *world, tr_err *err)
{
    const struct world *w = world;
    const struct tr_accept_wish wish = {.data_dir = w->dir, .contest = 1, .note = "why"};
    struct tr_store *store = NULL;
    struct tr_accepted accepted;
    int64_t id = 0;
    bool fresh = false;
    tr_status st = tr_store_open(&store, w->path, NULL, 0, err);
    if (st == TR_OK)
        st = tr_contest_accept(store, &wish, &accepted, err);
    if (st == TR_OK) {
        assert_true(accepted.rule_met);
        assert_int_equal(accepted.touched, RUNS);
        assert_int_equal(accepted.count, RUNS);
        tr_accepted_done(&accepted);
        st = tr_contest_make(store, 2, "answer_within_three_rings", 0, NULL, &id, &fresh, err);
        st = st == TR_EINVAL ? TR_OK : st; /* it was kept: there is nothing to contest */
    }
    tr_store_close(store);
    return st;
}

static void begin(const void *world)
{
    const struct world *w = world;
    char journal[TR_TEMP_MAX + 64];
    (void)snprintf(journal, sizeof journal, "%s-journal", w->path);
    (void)unlink(journal);
    (void)unlink(w->file);
    assert_int_equal(tr_file_write(w->path, w->board.data, w->board.len, NULL), TR_OK);
}

/* With memory again: all of it is there, or nothing. */
static void look(const void *world)
{
    const struct world *w = world;
    const struct tr_contest_query all = {.state = -1};
    struct tr_store *store = NULL;
    struct tr_contest *list = NULL;
    size_t contests = 0;
    tr_err err;
    assert_int_equal(tr_store_open(&store, w->path, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_store_contests(store, &all, &list, &contests, &err), TR_OK);
    assert_int_equal(contests, 1);
    bool accepted = list[0].state == TR_CONTEST_ACCEPTED;
    assert_int_equal(tr_path_is_file(w->file), accepted);
    for (int run = 1; run <= RUNS; run++) {
        struct tr_stored_verdict *verdicts = NULL;
        size_t count = 0;
        assert_int_equal(tr_store_verdicts(store, run, &verdicts, &count, &err), TR_OK);
        assert_int_equal(count, accepted);
        tr_stored_verdicts_free(verdicts, count);
    }
    tr_free(list);
    tr_store_close(store);
}

static const struct oom_step step = {
    .begin = begin, .attempt = attempt, .look = look, .stride = 7, .least = 300};

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
