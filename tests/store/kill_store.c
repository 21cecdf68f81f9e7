/* What is acknowledged survives kill -9. A child stores runs and tells each one
 * on a pipe after tr_store_put has returned; the parent kills it at changing
 * moments, also while the board is being made, and then looks for every run that
 * was told. usage: kill_store [ROUNDS] */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/amend.h"
#include "store/progress.h"
#include "support/mini.h"
#include "support/temp.h"

enum {
    ROUNDS_MAX = 2000,
    RUNS_MAX = 4096,   /* in one round */
    BOARD_ROUNDS = 10, /* kills on one board */
    MAKING_US = 60000, /* every fourth kill: so long after the child's start at most */
    STORING_US = 12000 /* the others: so long after a run was told at most */
};

static unsigned char acknowledged[ROUNDS_MAX][RUNS_MAX];

struct told {
    int round, number;
};

static void die(const char *what, const char *why)
{
    fprintf(stderr, "kill_store: %s: %s\n", what, why);
    exit(1);
}

/* Contested and accepted: a decision and its verdict are one transaction. */
static void contest(const struct tr_mini *mini, struct tr_store *store, int64_t run,
                    const char *words)
{
    struct tr_decision yes = {
        .state = TR_CONTEST_ACCEPTED, .act = "greet", .phrase = words, .note = "yes"};
    struct tr_amended row = {.run = run,
                             .score = 1000,
                             .card = mini->digest[TR_BLOB_CARD],
                             .lexicon = mini->digest[TR_BLOB_LEXICON]};
    tr_err err;
    if (tr_store_contest(store, run, "greet", 0, words, &yes.contest, NULL, &err) != TR_OK)
        die("contest", err.msg);
    row.contest = yes.contest;
    if (tr_store_amend(store, &yes, &row, 1, &err) != TR_OK)
        die("accept", err.msg);
}

/* An answered question and a self-review of the run. */
static void learn(struct tr_store *store, const char *player, const struct tr_buf *run)
{
    struct tr_self_review review = {.rules = {"greet"}, .count = 1, .ticked = 1};
    tr_err err;
    tr_digest_of(run->data, run->len, &review.run);
    snprintf(review.player, sizeof review.player, "%s", player);
    if (tr_store_answer(store, player, "smile", 1, true, &err) != TR_OK)
        die("answer", err.msg);
    if (tr_store_self_review(store, &review, &err) != TR_OK)
        die("self-review", err.msg);
}

static void store_forever(const struct tr_mini *mini, const char *path, int round, int out)
{
    struct tr_store *store = NULL;
    tr_err err;
    if (tr_store_open(&store, path, NULL, 0, &err) != TR_OK)
        die("open", err.msg);
    for (int i = 0; i < RUNS_MAX; i++) {
        struct tr_buf run;
        struct told told = {round, i};
        char player[64];
        bool fresh = false;
        int64_t id = 0;
        snprintf(player, sizeof player, "%d %d", round, i);
        tr_buf_init(&run, TR_REPLAY_MAX);
        if (tr_mini_run(mini, &(struct tr_mini_call){.player = player}, &run, NULL, &err) != TR_OK)
            die("play", err.msg);
        if (tr_store_put(store, run.data, run.len, mini->blobs, &id, &fresh, &err) != TR_OK)
            die("put", err.msg);
        if (!fresh)
            die("put", "a new run was taken for an old one");
        contest(mini, store, id, player);
        learn(store, player, &run);
        if (write(out, &told, sizeof told) != (ssize_t)sizeof told)
            die("tell", strerror(errno));
        tr_buf_done(&run);
    }
    pause();
}

/* Moments spread over a range, the same in every run of the program. */
static void wait_for_moment(int round, long most_us)
{
    long us = (long)((unsigned)round * 2654435761u >> 8) % most_us;
    struct timespec wait = {0, us * 1000};
    nanosleep(&wait, NULL);
}

static bool hear(int in, int round)
{
    struct told told;
    if (read(in, &told, sizeof told) != (ssize_t)sizeof told)
        return false;
    if (told.round != round || told.number < 0 || told.number >= RUNS_MAX)
        die("pipe", "a message that nobody wrote");
    acknowledged[round][told.number] = 1;
    return true;
}

/* Gives the number of runs that were told. */
static int one_round(const struct tr_mini *mini, const char *path, int round)
{
    int ends[2], told_count = 0, status;
    int first = round % 4 == 0 ? 0 : round % 7 + 1; /* runs told before the kill */
    if (pipe(ends) != 0)
        die("pipe", strerror(errno));
    fflush(NULL);
    pid_t child = fork();
    if (child < 0)
        die("fork", strerror(errno));
    if (child == 0) {
        close(ends[0]);
        store_forever(mini, path, round, ends[1]);
        _exit(1);
    }
    close(ends[1]);
    while (told_count < first && hear(ends[0], round))
        told_count++;
    wait_for_moment(round, first == 0 ? MAKING_US : STORING_US);
    kill(child, SIGKILL);
    while (hear(ends[0], round))
        told_count++;
    close(ends[0]);
    if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status))
        die("child", "it ended before it was killed");
    return told_count;
}

/* Every run that was told is contested and accepted, and what is accepted has its verdict. */
static void look_at_contests(struct tr_store *store, const struct tr_board_row *rows, size_t count,
                             int from, int round)
{
    const struct tr_contest_query all = {.state = -1};
    static unsigned char accepted[ROUNDS_MAX][RUNS_MAX];
    struct tr_contest *list = NULL;
    size_t contests = 0;
    tr_err err;
    if (tr_store_contests(store, &all, &list, &contests, &err) != TR_OK)
        die("contests", err.msg);
    for (int r = from; r <= round; r++)
        memset(accepted[r], 0, RUNS_MAX);
    for (size_t i = 0; i < contests; i++) {
        int r, n;
        if (sscanf(list[i].words, "%d %d", &r, &n) != 2 || r < from || r > round || n < 0 ||
            n >= RUNS_MAX)
            die("a contest that nobody made", list[i].words);
        accepted[r][n] = list[i].state == TR_CONTEST_ACCEPTED;
    }
    for (size_t i = 0; i < count; i++) {
        int r, n;
        if (sscanf(rows[i].player, "%d %d", &r, &n) == 2 && rows[i].amended != accepted[r][n])
            die("a decision without its verdict, or the reverse", rows[i].player);
    }
    for (int r = from; r <= round; r++)
        for (int n = 0; n < RUNS_MAX; n++)
            if (acknowledged[r][n] && !accepted[r][n])
                die("LOST an acknowledged decision", "");
    tr_free(list);
}

/* Every run that was told has its answer and its self-review. */
static void look_at_learning(struct tr_store *store, int from, int round)
{
    tr_err err;
    for (int r = from; r <= round; r++)
        for (int n = 0; n < RUNS_MAX; n++) {
            struct tr_answered *answers = NULL;
            struct tr_self_review *reviews = NULL;
            size_t answered = 0, reviewed = 0;
            char player[64];
            if (!acknowledged[r][n])
                continue;
            snprintf(player, sizeof player, "%d %d", r, n);
            if (tr_store_answered(store, player, 9, &answers, &answered, &err) != TR_OK ||
                tr_store_self_reviews(store, player, 9, &reviews, &reviewed, &err) != TR_OK)
                die("learning", err.msg);
            if (answered != 1 || reviewed != 1)
                die("LOST an acknowledged answer or self-review", player);
            tr_free(answers);
            tr_free(reviews);
        }
}

/* Every run told so far in rounds from..round is there. Gives the rows. */
static size_t look(const char *path, int from, int round)
{
    struct tr_store *store = NULL;
    struct tr_board_row *rows = NULL;
    struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    static unsigned char found[ROUNDS_MAX][RUNS_MAX];
    size_t count = 0;
    char moved[TR_PATH_MAX];
    tr_err err;
    if (tr_store_open(&store, path, moved, sizeof moved, &err) != TR_OK)
        die("open after the kill", err.msg);
    if (moved[0] != '\0')
        die("the board was found damaged and set aside", moved);
    if (tr_store_board(store, &all, &rows, &count, &err) != TR_OK)
        die("board", err.msg);
    for (int r = from; r <= round; r++)
        memset(found[r], 0, RUNS_MAX);
    for (size_t i = 0; i < count; i++) {
        int r, n;
        if (sscanf(rows[i].player, "%d %d", &r, &n) != 2 || r < from || r > round || n < 0 ||
            n >= RUNS_MAX)
            die("a row that nobody stored", rows[i].player);
        found[r][n] = 1;
    }
    for (int r = from; r <= round; r++) {
        for (int n = 0; n < RUNS_MAX; n++) {
            if (acknowledged[r][n] && !found[r][n]) {
                char which[64];
                snprintf(which, sizeof which, "%d of round %d", n, r);
                die("LOST an acknowledged run", which);
            }
        }
    }
    look_at_contests(store, rows, count, from, round);
    look_at_learning(store, from, round);
    if (count > 0) { /* whole as well: the last one verifies from the board's own bytes */
        struct tr_buf run, blobs[TR_BLOB_COUNT];
        struct tr_verify_result seen;
        if (tr_store_get(store, rows[count - 1].id, &run, blobs, &err) != TR_OK ||
            tr_verify_run(run.data, run.len, blobs, &seen, &err) != TR_OK)
            die("get", err.msg);
        if (seen.outcome != TR_VERIFIED)
            die("a stored run does not verify", seen.reason);
        for (int i = 0; i < TR_BLOB_COUNT; i++)
            tr_buf_done(&blobs[i]);
        tr_buf_done(&run);
    }
    tr_free(rows);
    tr_store_close(store);
    return count;
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 25, from = 0;
    char dir[TR_TEMP_MAX], path[TR_TEMP_MAX + 32] = "", journal[TR_TEMP_MAX + 64];
    struct tr_mini mini;
    long told = 0, rows = 0, unfinished = 0, empty = 0;
    tr_err err;
    if (rounds < 1 || rounds > ROUNDS_MAX) {
        fprintf(stderr, "usage: kill_store [ROUNDS] (1 to %d)\n", ROUNDS_MAX);
        return 2;
    }
    if (!tr_temp_make(dir) || tr_mini_init(&mini, &err) != TR_OK)
        die("prepare", "no folder or no memory");
    for (int round = 0; round < rounds; round++) {
        if (round % BOARD_ROUNDS == 0) {
            from = round;
            snprintf(path, sizeof path, "%s/board-%d.sqlite", dir, round);
            snprintf(journal, sizeof journal, "%s-journal", path);
        }
        int n = one_round(&mini, path, round);
        struct tr_buf left;
        tr_buf_init(&left, 1);
        unfinished += tr_file_read(journal, &left, NULL) == TR_ELIMIT; /* more than nothing */
        tr_buf_done(&left);
        empty += n == 0;
        told += n;
        size_t count = look(path, from, round);
        if (round % BOARD_ROUNDS == BOARD_ROUNDS - 1 || round == rounds - 1)
            rows += (long)count;
    }
    printf("kill_store: %d kills, %ld in the middle of a commit, %ld before the first run; "
           "%ld runs acknowledged, none lost, %ld rows\n",
           rounds, unfinished, empty, told, rows);
    tr_mini_done(&mini);
    tr_temp_remove(dir);
    if (told == 0)
        die("nothing was stored at all", "the test shows nothing");
    return 0;
}
