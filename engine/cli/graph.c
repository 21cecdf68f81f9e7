/* thirdring graph: a picture of a scenario, and of the ways that runs took. */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "audit/picture.h"
#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"
#include "session/pack.h"
#include "store/store.h"

#define PICTURE_MAX ((size_t)32 << 20)

extern char **environ;

enum { OPT_LANG = 256, OPT_DATA, OPT_FORMAT, OPT_BOARD };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"format", required_argument, NULL, OPT_FORMAT},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"output", required_argument, NULL, 'o'},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

enum format { FORMAT_SVG, FORMAT_DOT, FORMAT_MERMAID, FORMAT_COUNT };
static const char *const format_names[FORMAT_COUNT] = {"svg", "dot", "mermaid"};

struct request {
    const char *scenario, *output, *board, *data;
    char **runs;
    int run_count;
    int format; /* enum format */
    enum tr_lang lang;
};

static int usage(void)
{
    fputs(tr_say("usage: thirdring graph SCENARIO [OPTION...] [RUN...]\n\n"
                 "Draws the scenario: beats, what leads from one to the next, endings. With run\n"
                 "files or a board, arrows are wider the more runs went that way, and dashed\n"
                 "where none did.\n\n"
                 "  --format F    svg (default; needs Graphviz), dot, mermaid\n"
                 "  --board PATH  the runs of this board\n"
                 "  -o FILE       write there instead of to the standard output\n"
                 "  --lang L      language of the lines in the picture\n"
                 "  --data DIR    folder with scenarios/ and assets/\n"),
          stdout);
    return TR_EXIT_GOOD;
}

/* ---- the runs ---------------------------------------------------------------- */

/* How many runs could not be counted, and why the last one could not. */
struct left_out {
    uint32_t count;
    char why[TR_ERR_MAX];
};

static void count_run(struct tr_coverage *coverage, const struct tr_content *content,
                      const struct tr_buf *run, struct left_out *left)
{
    tr_err err = {0};
    if (tr_coverage_add(coverage, content, run->data, run->len, &err) == TR_OK)
        return;
    left->count++;
    (void)snprintf(left->why, sizeof left->why, "%s", err.msg);
}

static tr_status count_files(struct tr_coverage *coverage, const struct tr_content *content,
                             const struct request *r, struct left_out *left, tr_err *err)
{
    tr_status st = TR_OK;
    for (int i = 0; i < r->run_count && st == TR_OK; i++) {
        struct tr_buf bytes;
        struct tr_pack pack;
        tr_buf_init(&bytes, TR_PACK_MAX);
        st = tr_file_read(r->runs[i], &bytes, err);
        if (st == TR_OK)
            st = tr_pack_decode(&pack, bytes.data, bytes.len, err);
        if (st == TR_OK) {
            count_run(coverage, content, &pack.run, left);
            tr_pack_done(&pack);
        }
        tr_buf_done(&bytes);
    }
    return st;
}

static tr_status count_board(struct tr_coverage *coverage, const struct tr_content *content,
                             const struct request *r, struct left_out *left, tr_err *err)
{
    struct tr_store *store = NULL;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    char moved[TR_PATH_MAX];
    if (!tr_path_is_file(r->board))
        return tr_fail(err, TR_ENOTFOUND, "there is no board %s", r->board);
    all.scenario = tr_graph_str(content->graph, content->graph->id);
    tr_status st = tr_store_open(&store, r->board, moved, sizeof moved, err);
    if (st == TR_OK)
        st = tr_store_board(store, &all, &rows, &count, err);
    for (size_t i = 0; i < count && st == TR_OK; i++) {
        struct tr_buf run, blobs[TR_BLOB_COUNT];
        st = tr_store_get(store, rows[i].id, &run, blobs, err);
        if (st != TR_OK)
            break;
        count_run(coverage, content, &run, left);
        tr_buf_done(&run);
        for (size_t b = 0; b < TR_BLOB_COUNT; b++)
            tr_buf_done(&blobs[b]);
    }
    tr_free(rows);
    tr_store_close(store);
    return st;
}

/* ---- Graphviz ------------------------------------------------------------------ */

/* Run dot on the file at `in` and read what it prints. */
static tr_status run_dot(int in, struct tr_buf *out, tr_err *err)
{
    char *argv[] = {(char[]){"dot"}, (char[]){"-Tsvg"}, NULL};
    posix_spawn_file_actions_t actions;
    pid_t pid = 0;
    int pipes[2], status = 0;
    if (pipe2(pipes, O_CLOEXEC) != 0)
        return tr_fail(err, TR_EIO, "Graphviz cannot be started: %s", strerror(errno));
    (void)posix_spawn_file_actions_init(&actions);
    (void)posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    (void)posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO);
    int wrong = posix_spawnp(&pid, "dot", &actions, NULL, argv, environ);
    (void)posix_spawn_file_actions_destroy(&actions);
    (void)close(pipes[1]);
    if (wrong != 0) {
        (void)close(pipes[0]);
        return tr_fail(err, TR_ENOTFOUND, "%s",
                       tr_say("Graphviz's dot cannot be started; install it with "
                              "\"apt-get install graphviz\", or use --format dot"));
    }
    for (;;) {
        uint8_t piece[16384];
        ssize_t got = read(pipes[0], piece, sizeof piece);
        if (got == 0 || (got < 0 && errno != EINTR))
            break;
        if (got > 0)
            tr_buf_put(out, piece, (size_t)got);
    }
    (void)close(pipes[0]);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || out->status != TR_OK)
        return tr_fail(err, TR_EIO, "%s",
                       tr_say("Graphviz could not draw the scenario; --format dot shows what it "
                              "was given"));
    return TR_OK;
}

/* The DOT text in out becomes an SVG. */
static tr_status to_svg(struct tr_buf *out, tr_err *err)
{
    FILE *file = tmpfile();
    tr_status st;
    if (!file || fwrite(out->data, 1, out->len, file) != out->len || fflush(file) != 0)
        st = tr_fail(err, TR_EIO, "a temporary file cannot be written: %s", strerror(errno));
    else {
        rewind(file);
        tr_buf_reset(out);
        st = run_dot(fileno(file), out, err);
    }
    if (file)
        (void)fclose(file);
    return st;
}

/* ---- the command ------------------------------------------------------------------ */

static tr_status draw(const struct tr_content *content, const struct request *r, tr_err *err)
{
    struct tr_coverage coverage;
    struct left_out left = {0};
    struct tr_buf text;
    bool counts = r->run_count > 0 || r->board;
    tr_status st = tr_coverage_new(&coverage, content->graph, err);
    if (st != TR_OK)
        return st;
    tr_buf_init(&text, PICTURE_MAX);
    st = count_files(&coverage, content, r, &left, err);
    if (st == TR_OK && r->board)
        st = count_board(&coverage, content, r, &left, err);
    if (st == TR_OK)
        st = tr_picture_write(content->graph,
                              r->format == FORMAT_MERMAID ? TR_PICTURE_MERMAID : TR_PICTURE_DOT,
                              r->lang, counts ? &coverage : NULL, &text, err);
    if (st == TR_OK && r->format == FORMAT_SVG)
        st = to_svg(&text, err);
    if (st == TR_OK)
        st = tr_cli_write_out(&text, r->output, err);
    if (st == TR_OK && left.count > 0)
        tr_cli_error(tr_say("%u runs were left out; the last because %s"), left.count, left.why);
    tr_buf_done(&text);
    tr_coverage_done(&coverage);
    return st;
}

static bool take(struct request *r, int opt)
{
    switch (opt) {
    case OPT_LANG:
        return tr_cli_lang(optarg, &r->lang);
    case OPT_DATA:
        r->data = optarg;
        return true;
    case OPT_FORMAT:
        return tr_cli_pick("--format", optarg, format_names, FORMAT_COUNT, &r->format);
    case OPT_BOARD:
        r->board = optarg;
        return true;
    case 'o':
        r->output = optarg;
        return true;
    default:
        return false;
    }
}

int tr_cli_graph(int argc, char **argv)
{
    struct tr_loader loader;
    struct tr_content content;
    int lang = tr_lang_of_system();
    struct request r = {.lang = lang >= 0 ? (enum tr_lang)lang : TR_LANG_EN};
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&r, opt))
            return TR_EXIT_USAGE;
    }
    tr_texts_use(r.lang);
    if (optind >= argc) {
        tr_cli_error("%s", tr_say("graph needs the name of a scenario"));
        return TR_EXIT_USAGE;
    }
    r.scenario = argv[optind];
    r.runs = argv + optind + 1;
    r.run_count = argc - optind - 1;
    if (tr_loader_init(&loader, r.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    tr_status st = tr_cli_load(&content, &loader, r.scenario, TR_DEFAULT_HOUSE, NULL, r.lang);
    if (st != TR_OK)
        return st == TR_EFORMAT ? TR_EXIT_FINDINGS : TR_EXIT_USAGE;
    st = draw(&content, &r, &err);
    tr_content_done(&content);
    return st == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
}
