/* The stage's processes: started in a clean environment, dead when the test is. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "ui/stage_inside.h"

extern char **environ;

/* ---- environment ------------------------------------------------------------------ */

/* What would let the desktop, or the one who runs the tests, change what is seen. */
static bool is_dropped(const char *entry)
{
    static const char *const begins[] = {"DISPLAY=",    "WAYLAND_DISPLAY=",
                                         "XAUTHORITY=", "XDG_",
                                         "HOME=",       "DBUS_",
                                         "GTK_",        "QT_",
                                         "SDL_",        "THIRDRING_",
                                         "LANG=",       "LANGUAGE=",
                                         "LC_",         "USER=",
                                         "LOGNAME=",    "XMODIFIERS",
                                         "NO_COLOR",    "FONTCONFIG_"};
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (strncmp(entry, begins[i], strlen(begins[i])) == 0)
            return true;
    return false;
}

static void env_set(char **env, size_t *count, const char *entry)
{
    size_t name = strcspn(entry, "="), kept = 0;
    for (size_t i = 0; i < *count; i++) {
        if (strncmp(env[i], entry, name) == 0 && env[i][name] == '=')
            free(env[i]);
        else
            env[kept++] = env[i];
    }
    *count = kept;
    if (entry[name] == '=')
        env[(*count)++] = strdup(entry);
    env[*count] = NULL;
}

static void env_setf(char **env, size_t *count, const char *name, const char *a, const char *b)
{
    char entry[2 * STAGE_PATH_MAX];
    snprintf(entry, sizeof entry, "%s=%s%s", name, a, b);
    env_set(env, count, entry);
}

char **tr_stage_env(struct tr_stage *stage)
{
    size_t room = 40, count = 0;
    for (char **e = environ; *e; e++)
        room++;
    for (const char *const *e = stage->opts.env; e && *e; e++)
        room++;
    char **env = calloc(room, sizeof *env);
    assert_non_null(env);
    for (char **e = environ; *e; e++)
        if (!is_dropped(*e))
            env[count++] = strdup(*e);
    env_setf(env, &count, "HOME", stage->home, "");
    env_setf(env, &count, "XDG_RUNTIME_DIR", stage->home, "/run");
    env_setf(env, &count, "XDG_DATA_HOME", stage->home, "/data");
    env_setf(env, &count, "XDG_CONFIG_HOME", stage->home, "/config");
    env_setf(env, &count, "XDG_CACHE_HOME", stage->home, "/cache");
    env_setf(env, &count, "DISPLAY", stage->display, "");
    env_set(env, &count, "LC_ALL=C.UTF-8");
    env_set(env, &count, "USER=trainee");
    env_set(env, &count, "SDL_VIDEODRIVER=x11");
    env_set(env, &count, "SDL_AUDIODRIVER=dummy");
    if (stage->opts.input_method) {
        int len = snprintf(stage->bus, sizeof stage->bus, "%s/bus", stage->home);
        assert_true(len > 0 && len < (int)sizeof stage->bus);
        env_setf(env, &count, "DBUS_SESSION_BUS_ADDRESS", "unix:path=", stage->bus);
        env_set(env, &count, "SDL_IM_MODULE=fcitx");
    }
    for (const char *const *e = stage->opts.env; e && *e; e++)
        env_set(env, &count, *e);
    return env;
}

void tr_stage_env_set(struct tr_stage *stage, const char *entry)
{
    size_t count = 0; /* tr_stage_env leaves room for a few more */
    while (stage->env[count])
        count++;
    env_set(stage->env, &count, entry);
}

void tr_stage_env_free(char **env)
{
    for (char **e = env; e && *e; e++)
        free(*e);
    free(env);
}

/* ---- starting and stopping ---------------------------------------------------------- */

static void child(struct tr_stage *stage, const char *const *argv, const int fds[3], pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127);
    int none = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int i = 0; i < 3; i++)
        (void)dup2(fds[i] >= 0 ? fds[i] : none, i);
    environ = stage->env;
    execvp(argv[0], (char *const *)argv);
    dprintf(2, "cannot start %s: %s\n", argv[0], strerror(errno));
    _exit(127);
}

pid_t tr_stage_spawn(struct tr_stage *stage, const char *const *argv, int in, int out, int err)
{
    pid_t parent = getpid(), pid = fork();
    if (pid < 0)
        fail_msg("no process for %s: %s", argv[0], strerror(errno));
    if (pid == 0)
        child(stage, argv, (const int[]){in, out, err}, parent);
    return pid;
}

int tr_stage_code(int status)
{
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void tr_stage_stop(pid_t *pid)
{
    if (*pid > 0) {
        kill(*pid, SIGKILL);
        (void)waitpid(*pid, NULL, 0);
    }
    *pid = 0;
}

static char *read_all(FILE *in)
{
    char *text = NULL;
    size_t cap = 0, len = 0;
    rewind(in);
    for (;;) {
        if (len + 4096 > cap)
            text = realloc(text, cap = cap * 2 + 8192);
        assert_non_null(text);
        size_t n = fread(text + len, 1, cap - len - 1, in);
        if (n == 0)
            break;
        len += n;
    }
    text[len] = '\0';
    return text;
}

/* Files and not pipes: a program that leaves a child behind (fcitx5) keeps a pipe open. */
int tr_stage_call(struct tr_stage *stage, const char *const *argv, const char *input, char **out)
{
    FILE *in = tmpfile(), *result = tmpfile();
    int status = 0;
    assert_non_null(in);
    assert_non_null(result);
    if (input)
        (void)fputs(input, in);
    (void)fflush(in);
    (void)lseek(fileno(in), 0, SEEK_SET);
    pid_t pid = tr_stage_spawn(stage, argv, fileno(in), fileno(result), fileno(result));
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (out)
        *out = read_all(result);
    (void)fclose(in);
    (void)fclose(result);
    return tr_stage_code(status);
}

const char *tr_stage_run(struct tr_stage *stage, const char *const *argv)
{
    free(stage->said);
    stage->said = NULL;
    int code = tr_stage_call(stage, argv, NULL, &stage->said);
    if (code != 0)
        tr_stage_fail(stage, "%s gave %d: %s", argv[0], code, stage->said);
    size_t len = strlen(stage->said);
    if (len > 0 && stage->said[len - 1] == '\n')
        stage->said[len - 1] = '\0';
    return stage->said;
}

char *tr_stage_text(const char *path)
{
    FILE *in = fopen(path, "re");
    char *text = in ? read_all(in) : strdup("");
    if (in)
        (void)fclose(in);
    assert_non_null(text);
    return text;
}

const char *tr_stage_stderr(struct tr_stage *stage)
{
    free(stage->said);
    stage->said = tr_stage_text(tr_stage_path(stage, "stderr"));
    return stage->said;
}

const char *tr_stage_sql(struct tr_stage *stage, const char *file, const char *query)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *statement = NULL;
    char *value = stage->value[stage->value_next++ % STAGE_BUFFERS];
    *value = '\0';
    if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
        sqlite3_busy_timeout(db, TR_STAGE_PATIENCE_MS) != SQLITE_OK ||
        sqlite3_prepare_v2(db, query, -1, &statement, NULL) != SQLITE_OK) {
        snprintf(value, sizeof stage->value[0], "%s", sqlite3_errmsg(db));
        sqlite3_close(db);
        tr_stage_fail(stage, "%s: %s: %s", file, query, value);
    }
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0))
        snprintf(value, sizeof stage->value[0], "%s",
                 (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return value;
}
