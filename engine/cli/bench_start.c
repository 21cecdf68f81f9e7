/* Loading one scenario, and a whole process from its start to the verdict on its
 * standard output: this program starts itself. Medians by the clock. */
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/bench.h"

#define SCENARIO "wrong_number"
#define COLD_LOADS 15
#define CACHED_LOADS 101
#define STARTS 15

extern char **environ;

static const char script_text[] = "4200 pick_up\n"
                                  "5000 speak\n"
                                  "9400 say 您好，云杉里客服中心，请问有什么可以帮您？\n"
                                  "21000 say 不好意思，您打错了，这里是云杉里客服中心。\n"
                                  "32000 say 没关系，祝您生活愉快，再见。\n"
                                  "45000 hang_up\n";

static tr_status load_once(const struct tr_loader *loader, double *ms, tr_err *err)
{
    struct tr_loaded loaded;
    memset(&loaded, 0, sizeof loaded);
    double began = tr_bench_wall_ms();
    tr_status st = tr_load(loader, TR_LOAD_SCENARIO, SCENARIO, &loaded, err);
    *ms = tr_bench_wall_ms() - began;
    tr_loaded_done(&loaded);
    return st;
}

static tr_status load_median(const struct tr_loader *loader, size_t times, double *out, tr_err *err)
{
    double ms[CACHED_LOADS];
    tr_status st = load_once(loader, &ms[0], err); /* files into memory, graph into the cache */
    for (size_t i = 0; i < times && st == TR_OK; i++)
        st = load_once(loader, &ms[i], err);
    if (st == TR_OK)
        *out = tr_bench_median(ms, times);
    return st;
}

tr_status tr_bench_load(struct tr_bench *b, tr_err *err)
{
    struct tr_loader loader = b->loader;
    double cold = 0;
    double cached = 0;
    loader.cache_dir[0] = '\0';
    tr_status st = load_median(&loader, COLD_LOADS, &cold, err);
    if (st == TR_OK)
        st = tr_path_join(loader.cache_dir, sizeof loader.cache_dir, b->folder, "cache", err);
    if (st == TR_OK)
        st = load_median(&loader, CACHED_LOADS, &cached, err);
    if (st == TR_OK) {
        tr_bench_add(b, "load_cold", cold, "ms", false, 8);
        tr_bench_add(b, "load_cached", cached, "ms", false, 0.5);
    }
    return st;
}

/* Start the program with these arguments and read its output to the end. */
static tr_status run_once(char *const argv[], double *ms, tr_err *err)
{
    posix_spawn_file_actions_t actions;
    char bytes[65536];
    int ends[2];
    int state = 0;
    pid_t pid;
    size_t total = 0;
    ssize_t n;
    if (pipe(ends) != 0)
        return tr_fail(err, TR_EIO, "the system gave no pipe for the bench");
    (void)posix_spawn_file_actions_init(&actions);
    (void)posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    (void)posix_spawn_file_actions_addclose(&actions, ends[0]);
    (void)posix_spawn_file_actions_addclose(&actions, ends[1]);
    double began = tr_bench_wall_ms();
    int failed = posix_spawn(&pid, argv[0], &actions, NULL, argv, environ);
    (void)posix_spawn_file_actions_destroy(&actions);
    (void)close(ends[1]);
    while (!failed && (n = read(ends[0], bytes, sizeof bytes)) > 0)
        total += (size_t)n;
    *ms = tr_bench_wall_ms() - began;
    (void)close(ends[0]);
    if (failed || waitpid(pid, &state, 0) != pid || !WIFEXITED(state) ||
        WEXITSTATUS(state) != TR_EXIT_GOOD || total == 0)
        return tr_fail(err, TR_EIO, "the bench could not run %s", argv[0]);
    return TR_OK;
}

tr_status tr_bench_start(struct tr_bench *b, tr_err *err)
{
    char script[TR_PATH_MAX];
    char program[] = "/proc/self/exe";
    char self[TR_PATH_MAX];
    double ms[STARTS];
    ssize_t n = readlink(program, self, sizeof self - 1);
    if (n < 0)
        return tr_fail(err, TR_EIO, "the program's own file was not found");
    self[n] = '\0';
    tr_status st = tr_path_join(script, sizeof script, b->folder, "call.script", err);
    if (st == TR_OK)
        st = tr_file_write(script, script_text, sizeof script_text - 1, err);
    char play[] = "play", id[] = SCENARIO, text[] = "--text", lang[] = "--lang=zh-Hans",
         seed[] = "--seed=1", json[] = "--json", from[] = "--script", data[] = "--data";
    char *const argv[] = {
        self, play, id, text, lang, seed, json, from, script, data, b->loader.data_dir, NULL};
    if (st == TR_OK)
        st = run_once(argv, &ms[0], err); /* the graph goes into the cache */
    for (int i = 0; i < STARTS && st == TR_OK; i++)
        st = run_once(argv, &ms[i], err);
    if (st == TR_OK)
        tr_bench_add(b, "start_to_verdict", tr_bench_median(ms, STARTS), "ms", false, 40);
    return st;
}
