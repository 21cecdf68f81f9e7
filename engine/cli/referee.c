/* thirdring referee: every run of a board once more from its stored bytes, and every
 * answer of it heard again. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"
#include "cli/heard.h"
#include "store/later.h"

enum { OPT_LANG = 256, OPT_BOARD, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

/* Going over one board. */
struct round {
    struct tr_store *store;
    struct tr_referee *referee;
    struct tr_later *later;
    json_t *runs; /* NULL: text */
    size_t good, bad, unjudged;
    bool short_of_memory; /* for JSON */
};

static int usage(void)
{
    fputs(tr_say("usage: thirdring referee [--board PATH] [--json]\n\n"
                 "Plays every run of a board again from its stored bytes and hears every answer\n"
                 "again with the lexicon it was played with. Prints the runs that are not as\n"
                 "recorded, and how many are. Exit code 1 when one is not; a run of another\n"
                 "version cannot be judged here and counts for neither.\n\n"
                 "  --board PATH  which board (default: your own)\n"
                 "  --json        print JSON, with all runs\n"),
          stdout);
    return TR_EXIT_GOOD;
}

/* A run of another engine cannot be judged; one that lost its lexicon should not be there. */
static void count(struct round *r, const struct tr_verify_result *v, const struct tr_hear_result *h)
{
    if (v->outcome == TR_OTHER_ENGINE || h->outcome == TR_HEARD_OTHER_ENGINE)
        r->unjudged++;
    else if (v->outcome == TR_VERIFIED && h->outcome == TR_HEARD_SAME)
        r->good++;
    else
        r->bad++;
}

static void add_json(struct round *r, const struct tr_board_row *row,
                     const struct tr_verify_result *v, const struct tr_hear_result *h)
{
    json_t *content = json_object();
    for (int i = 0; content && i < TR_BLOB_COUNT; i++) {
        char hex[TR_DIGEST_HEX];
        tr_digest_hex(&v->head.content[i], hex);
        (void)json_object_set_new(content, tr_blob_names[i], json_string(hex));
    }
    json_t *run =
        json_pack("{s:I, s:s, s:s, s:i, s:s, s:s, s:s, s:o}", "id", (json_int_t)row->id, "player",
                  row->player, "scenario", row->scenario, "score", row->score, "at", row->at,
                  "result", tr_verified_names[v->outcome], "reason", v->reason, "content", content);
    if (!tr_cli_heard_json(run, v, h) || json_array_append(r->runs, run) != 0)
        r->short_of_memory = true;
    json_decref(run);
}

/* What the board ranks by and shows has to be the run's: whoever has the file can write in it.
 * gives: the column that is not, or NULL */
static const char *other_column(const struct tr_board_row *row, const struct tr_verify_result *v)
{
    const struct tr_call_opts *o = &v->head.opts;
    char digest[TR_DIGEST_HEX];
    tr_digest_hex(&v->digest, digest);
    const struct {
        const char *name;
        bool same;
    } columns[] = {
        {"score", row->score == v->verdict.score},
        {"player", strcmp(row->player, v->head.player) == 0},
        {"scenario", strcmp(row->scenario, v->head.scenario) == 0},
        {"reaction_ms", row->reaction_ms == v->verdict.reaction_ms},
        {"duration_ms", row->duration_ms == v->verdict.duration_ms},
        {"lang", strcmp(row->lang, tr_lang_names[o->lang]) == 0},
        {"mode", strcmp(row->mode, tr_mode_names[o->mode]) == 0},
        {"input", strcmp(row->input, tr_input_names[o->input]) == 0},
        {"profile", row->profile == o->profile},
        {"seed", row->seed == (int64_t)o->seed},
        {"at", strcmp(row->at, v->head.played_at) == 0},
        {"digest", strcmp(row->digest, digest) == 0},
    };
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (!columns[i].same)
            return columns[i].name;
    return NULL;
}

/* A stored run that cannot be read back is a finding on it, not the end of the round. */
static tr_status judge(struct round *r, const struct tr_board_row *row, tr_err *err)
{
    struct tr_buf run = {0}, blobs[TR_BLOB_COUNT] = {{0}};
    struct tr_verify_result v = {.outcome = TR_DAMAGED};
    struct tr_hear_result h = {.outcome = TR_HEARD_NOT};
    tr_err why = {0};
    tr_status st = tr_store_get(r->store, row->id, &run, blobs, &why);
    if (st == TR_OK)
        st = tr_referee_run(r->referee, run.data, run.len, blobs, &v, &h, &why);
    else if (st != TR_ENOMEM && st != TR_EBUSY) {
        (void)snprintf(v.reason, sizeof v.reason, "%s", why.msg);
        st = TR_OK;
    }
    tr_buf_done(&run);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&blobs[i]);
    if (st != TR_OK)
        return tr_fail(err, st, "%s", why.msg);
    const char *column = v.outcome == TR_VERIFIED ? other_column(row, &v) : NULL;
    if (column) {
        v.outcome = TR_FORGED;
        (void)snprintf(v.reason, sizeof v.reason,
                       tr_say("the board shows another %s than the run has"), column);
    }
    if (v.outcome == TR_VERIFIED) {
        char reason[TR_ERR_MAX];
        size_t later;
        st = tr_later_check(r->later, row->id, &later, reason, err);
        if (st != TR_OK)
            return st;
        if (*reason) {
            v.outcome = TR_FORGED;
            memcpy(v.reason, reason, sizeof v.reason);
        }
    }
    count(r, &v, &h);
    if (r->runs) {
        add_json(r, row, &v, &h);
    } else if (v.outcome != TR_VERIFIED || h.outcome != TR_HEARD_SAME) {
        char name[TR_PLAYER_MAX + TR_NAME_MAX + 64];
        (void)snprintf(name, sizeof name, tr_say("run %lld (%s, %s, score %d)"), (long long)row->id,
                       row->player, row->scenario, row->score);
        tr_cli_print_heard(name, &v, &h);
    }
    return TR_OK;
}

/* What was played with the same content comes together, so that its ear is made once. */
static int by_content(const void *a, const void *b)
{
    const struct tr_board_row *x = a, *y = b;
    int order = strcmp(x->scenario, y->scenario);
    if (order == 0)
        order = strcmp(x->lang, y->lang);
    return order != 0 ? order : (x->id > y->id) - (x->id < y->id);
}

static int report(const struct round *r, const char *board)
{
    int code = r->bad > 0 ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
    if (r->runs)
        return tr_cli_print_json(
            r->short_of_memory
                ? NULL
                : json_pack("{s:s, s:O, s:I, s:I, s:I}", "board", board, "runs", r->runs,
                            "as_recorded", (json_int_t)r->good, "not_as_recorded",
                            (json_int_t)r->bad, "not_judged", (json_int_t)r->unjudged),
            code);
    if (r->good + r->bad + r->unjudged == 0)
        printf(tr_say("No runs on %s yet.\n"), board);
    else
        printf(tr_say("%zu runs as recorded, %zu not, %zu not judged.\n"), r->good, r->bad,
               r->unjudged);
    return code;
}

static int go_over(const char *board, bool json)
{
    const struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1, .as_played = true};
    struct round r = {.runs = json ? json_array() : NULL};
    struct tr_board_row *rows = NULL;
    char moved[TR_PATH_MAX] = "";
    size_t n = 0;
    clock_t began = 0;
    const struct tr_rehear_limit limit = tr_cli_hearing_limit(&began);
    tr_err err = {0};
    tr_status st = tr_cli_referee_new(&r.referee, &began, &err);
    if (st == TR_OK)
        st = tr_store_open(&r.store, board, moved, sizeof moved, &err);
    if (*moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     moved);
    if (st == TR_OK)
        st = tr_later_new(&r.later, r.store, &limit, &err);
    if (st == TR_OK)
        st = tr_store_board(r.store, &all, &rows, &n, &err);
    if (st == TR_OK)
        qsort(rows, n, sizeof *rows, by_content);
    for (size_t i = 0; i < n && st == TR_OK; i++)
        st = judge(&r, &rows[i], &err);
    int code = st == TR_OK ? report(&r, board) : tr_cli_fail(&err);
    tr_free(rows);
    tr_later_free(r.later);
    tr_store_close(r.store);
    tr_referee_free(r.referee);
    json_decref(r.runs);
    /* what was on a board that had to be set aside was not looked at */
    return *moved && code == TR_EXIT_GOOD ? TR_EXIT_USAGE : code;
}

int tr_cli_referee(int argc, char **argv)
{
    const char *board = NULL;
    char own[TR_PATH_MAX];
    bool json = false;
    enum tr_lang lang;
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_BOARD)
            board = optarg;
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    if (optind < argc) {
        tr_cli_error(tr_say("referee goes over a board; \"%s\" is not expected here, a run file "
                            "is for verify --hear"),
                     argv[optind]);
        return TR_EXIT_USAGE;
    }
    if (!board && tr_store_default(own, sizeof own, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (!board)
        board = own;
    if (!tr_path_is_file(board)) { /* looking must not make one */
        tr_cli_error(tr_say("there is no board at %s"), board);
        return TR_EXIT_USAGE;
    }
    return go_over(board, json);
}
