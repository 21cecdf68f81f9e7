/* The stage itself: what is started in which order, and how it ends. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "ui/stage_inside.h"

int64_t tr_stage_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void tr_stage_rest(void)
{
    nanosleep(&(struct timespec){.tv_nsec = 15000000}, NULL);
}

bool tr_stage_runs(struct tr_stage *stage)
{
    int status;
    if (stage->game > 0 && waitpid(stage->game, &status, WNOHANG) == stage->game) {
        stage->exit_code = tr_stage_code(status);
        stage->game = 0;
    }
    return stage->game > 0;
}

/* ---- start -------------------------------------------------------------------- */

static void make_home(struct tr_stage *stage)
{
    static const char *const folders[] = {"run", "data", "config", "cache"};
    const char *temp = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";
    stage->own_home = !stage->opts.home;
    snprintf(stage->home, sizeof stage->home, "%s/thirdring-ui-XXXXXX", temp);
    if (stage->opts.home)
        snprintf(stage->home, sizeof stage->home, "%s", stage->opts.home);
    else if (!mkdtemp(stage->home))
        fail_msg("no folder %s: %s", stage->home, strerror(errno));
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        (void)mkdir(tr_stage_path(stage, folders[i]), 0700);
}

static void start_server(struct tr_stage *stage)
{
    char screen[64], number[16] = "", fd_text[16];
    int fd[2];
    int w = stage->opts.screen_w ? stage->opts.screen_w : 1280;
    int h = stage->opts.screen_h ? stage->opts.screen_h : 720;
    if (pipe(fd) != 0)
        fail_msg("no pipe: %s", strerror(errno));
    (void)fcntl(fd[0], F_SETFD, FD_CLOEXEC);
    snprintf(screen, sizeof screen, "%dx%dx24", w, h);
    snprintf(fd_text, sizeof fd_text, "%d", fd[1]);
    const char *argv[] = {"Xvfb", "-displayfd", fd_text, "-screen",  "0",
                          screen, "-nolisten",  "tcp",   "-noreset", NULL};
    int log = open(tr_stage_path(stage, "Xvfb.log"), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    stage->server = tr_stage_spawn(stage, argv, -1, log, log);
    close(log);
    close(fd[1]);
    size_t len = 0;
    int64_t until = tr_stage_now() + TR_STAGE_PATIENCE_MS;
    while (!strchr(number, '\n') && len + 1 < sizeof number && tr_stage_now() < until) {
        struct pollfd wait = {fd[0], POLLIN, 0};
        if (poll(&wait, 1, 1000) <= 0)
            continue;
        ssize_t n = read(fd[0], number + len, sizeof number - 1 - len);
        if (n <= 0)
            break;
        len += (size_t)n;
        number[len] = '\0';
    }
    close(fd[0]);
    if (!strchr(number, '\n'))
        fail_msg("Xvfb told no display number; is the package xvfb installed?");
    number[strcspn(number, "\n")] = '\0';
    snprintf(stage->display, sizeof stage->display, ":%s", number);
}

static void map_clock(struct tr_stage *stage)
{
    int fd = open(tr_stage_path(stage, "clock"), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ftruncate(fd, sizeof *stage->clock) != 0)
        fail_msg("no file for the clock: %s", strerror(errno));
    stage->clock = mmap(NULL, sizeof *stage->clock, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    assert_true(stage->clock != MAP_FAILED);
    close(fd);
}

/* Only the game's clock is stopped, not that of the tools. */
static void stop_clock(struct tr_stage *stage, bool stopped)
{
    char entry[STAGE_PATH_MAX + 32];
    snprintf(entry, sizeof entry, "THIRDRING_TEST_CLOCK=%s", tr_stage_path(stage, "clock"));
    tr_stage_env_set(stage, stopped ? entry : "THIRDRING_TEST_CLOCK");
    tr_stage_env_set(stage, stopped ? "LD_PRELOAD=" TR_CLOCK : "LD_PRELOAD");
}

static void start_game(struct tr_stage *stage, const char *const *args)
{
    const char *other = getenv("THIRDRING_WINDOW");
    const char *argv[STAGE_ARGS_MAX] = {other ? other : TR_WINDOW, "--ui-dump",
                                        tr_stage_path(stage, "frames"), "--data",
                                        stage->opts.data ? stage->opts.data : TR_SOURCE_DIR};
    size_t n = 5;
    while (args && *args && n + 1 < STAGE_ARGS_MAX)
        argv[n++] = *args++;
    tr_stage_frames_done(stage);
    int out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    stage->dump = open(argv[2], O_RDONLY | O_CLOEXEC);
    close(out);
    int log = open(tr_stage_path(stage, "stderr"), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (stage->clock)
        stop_clock(stage, true);
    stage->game = tr_stage_spawn(stage, argv, -1, log, log);
    if (stage->clock)
        stop_clock(stage, false);
    close(log);
}

static bool has_window(void *data)
{
    struct tr_stage *stage = data;
    char pid[16], *out = NULL;
    if (!tr_stage_runs(stage))
        return true;
    snprintf(pid, sizeof pid, "%d", (int)stage->game);
    const char *argv[] = {"xdotool", "search", "--all", "--onlyvisible", "--pid", pid, NULL};
    bool found = tr_stage_call(stage, argv, NULL, &out) == 0 && out && *out;
    if (found)
        snprintf(stage->window, sizeof stage->window, "%.*s", (int)strcspn(out, "\n"), out);
    free(out);
    return found;
}

/* Once the list of calls has arrived nothing moves by itself any more. */
static bool is_settled(const struct tr_frame *frame, void *data)
{
    const struct tr_stage *stage = data;
    return frame->number > 0 && (stage->opts.data || strcmp(frame->screen, "list") != 0 ||
                                 !tr_frame_find(frame, "scenarios/none"));
}

static void find_window(struct tr_stage *stage)
{
    tr_stage_until_true(stage, has_window, stage, "the game's window");
    if (!tr_stage_runs(stage))
        tr_stage_fail(stage, "the game ended at once");
    (void)tr_stage_run(
        stage, (const char *const[]){"xdotool", "windowmove", stage->window, "0", "0", NULL});
    tr_stage_focus_in(stage);
    (void)tr_stage_until(stage, is_settled, stage, "a first frame with the list of calls");
}

struct tr_stage *tr_stage_open(const struct tr_stage_opts *opts)
{
    struct tr_stage *stage = calloc(1, sizeof *stage);
    assert_non_null(stage);
    stage->opts = *opts;
    stage->dump = -1;
    make_home(stage);
    stage->env = tr_stage_env(stage);
    start_server(stage);
    tr_stage_env_free(stage->env);
    stage->env = tr_stage_env(stage); /* with the display */
    if (opts->input_method)
        tr_stage_input_method_start(stage);
    if (opts->stopped_clock)
        map_clock(stage);
    start_game(stage, opts->args);
    if (!opts->may_fail)
        find_window(stage);
    return stage;
}

/* ---- end ------------------------------------------------------------------------ */

static bool has_ended(void *data)
{
    return !tr_stage_runs(data);
}

int tr_stage_wait_exit(struct tr_stage *stage)
{
    tr_stage_until_true(stage, has_ended, stage, "the end of the game");
    return stage->exit_code;
}

/* SDL makes of SIGTERM what it makes of the window's close button. */
int tr_stage_end(struct tr_stage *stage)
{
    if (tr_stage_runs(stage))
        kill(stage->game, SIGTERM);
    return tr_stage_wait_exit(stage);
}

void tr_stage_restart(struct tr_stage *stage, int signal, const char *const *args)
{
    if (tr_stage_runs(stage))
        kill(stage->game, signal);
    (void)tr_stage_wait_exit(stage);
    start_game(stage, args);
    find_window(stage);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)st;
    (void)type;
    (void)where;
    (void)remove(path);
    return 0;
}

static void stop_all(struct tr_stage *stage)
{
    tr_stage_stop(&stage->game);
    tr_stage_stop(&stage->im);
    tr_stage_stop(&stage->dbus);
    tr_stage_stop(&stage->server);
    if (stage->own_home)
        (void)nftw(stage->home, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    tr_stage_frames_done(stage);
    tr_stage_env_free(stage->env);
    if (stage->clock)
        (void)munmap(stage->clock, sizeof *stage->clock);
    free(stage->said);
    free(stage);
}

int tr_stage_close(struct tr_stage *stage)
{
    int code = tr_stage_end(stage);
    stop_all(stage);
    return code;
}

int tr_stage_teardown(void **state)
{
    if (*state)
        stop_all(*state);
    *state = NULL;
    return 0;
}

/* ---- what lies around it ----------------------------------------------------------- */

void tr_stage_until_true(struct tr_stage *stage, bool (*test)(void *data), void *data,
                         const char *what)
{
    int64_t until = tr_stage_now() + TR_STAGE_PATIENCE_MS;
    while (!test(data)) {
        if (tr_stage_now() > until)
            tr_stage_fail(stage, "waited in vain for %s", what);
        tr_stage_rest();
    }
}

pid_t tr_stage_pid(const struct tr_stage *stage)
{
    return stage->game;
}

const char *tr_stage_display(const struct tr_stage *stage)
{
    return stage->display;
}

const char *tr_stage_home(const struct tr_stage *stage)
{
    return stage->home;
}

const char *tr_stage_path(struct tr_stage *stage, const char *name)
{
    char *path = stage->path[stage->path_next++ % STAGE_BUFFERS];
    int len = snprintf(path, STAGE_PATH_MAX, "%s/%s", stage->home, name);
    assert_true(len > 0 && len < STAGE_PATH_MAX);
    return path;
}

const char *tr_stage_board(struct tr_stage *stage)
{
    return tr_stage_path(stage, "data/thirdring/board.sqlite");
}
