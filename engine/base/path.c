/* Paths: joining, what may be named from inside a content folder, and where
 * this program's things live on the machine.
 * Always holds: out is untouched on failure and terminated on success. */
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"

bool tr_path_is_own_file(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid();
}

bool tr_path_is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool tr_path_is_dir(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static tr_status copy_out(char *out, size_t cap, const char *path, tr_err *err)
{
    size_t len = strlen(path);
    if (len >= cap) {
        return tr_fail(err, TR_ELIMIT, "the path %.100s… is longer than %zu bytes", path,
                       cap > 0 ? cap - 1 : 0);
    }
    memmove(out, path, len + 1);
    return TR_OK;
}

tr_status tr_path_join(char *out, size_t cap, const char *a, const char *b, tr_err *err)
{
    size_t a_len = strlen(a);
    while (a_len > 0 && a[a_len - 1] == '/') {
        a_len--;
    }
    bool slash = a[0] != '\0'; /* "/" is an empty name and a slash */
    if (slash) {
        while (*b == '/') {
            b++;
        }
    }
    size_t b_len = strlen(b);
    if (a_len >= cap || b_len >= cap - a_len || (slash && b_len + 1 >= cap - a_len)) {
        return tr_fail(err, TR_ELIMIT, "the path %.100s/%.100s is longer than %zu bytes", a, b,
                       cap > 0 ? cap - 1 : 0);
    }
    memmove(out + a_len + (slash ? 1 : 0), b, b_len + 1); /* first: b may lie in out */
    memmove(out, a, a_len);
    if (slash) {
        out[a_len] = '/';
    }
    return TR_OK;
}

bool tr_path_is_inside(const char *path)
{
    size_t len = strlen(path);
    if (len == 0 || len >= TR_PATH_MAX || !tr_utf8_valid(path, len)) {
        return false;
    }
    for (size_t at = 0; at < len;) {
        uint32_t cp;
        at += tr_utf8_next(path + at, len - at, &cp);
        if (cp < 0x20 || (cp >= 0x7F && cp <= 0x9F) || cp == '\\') {
            return false;
        }
    }
    for (const char *part = path;;) {
        size_t n = strcspn(part, "/");
        if (n == 0 || (n == 1 && part[0] == '.') || (n == 2 && part[0] == '.' && part[1] == '.')) {
            return false;
        }
        if (part[n] == '\0') {
            return true;
        }
        part += n + 1;
    }
}

static bool holds_data(const char *path)
{
    char sub[TR_PATH_MAX];
    return tr_path_join(sub, sizeof sub, path, "scenarios", NULL) == TR_OK && tr_path_is_dir(sub) &&
           tr_path_join(sub, sizeof sub, path, "assets", NULL) == TR_OK && tr_path_is_dir(sub);
}

tr_status tr_data_dir(const char *given, char *out, size_t cap, tr_err *err)
{
    if (given != NULL) {
        if (!holds_data(given)) {
            return tr_fail(err, TR_ENOTFOUND,
                           "%.300s has no scenarios/ and assets/; name the folder that holds both",
                           given);
        }
        return copy_out(out, cap, given, err);
    }
    const char *set = getenv("THIRDRING_DATA");
    if (set != NULL && set[0] != '\0') {
        if (!holds_data(set)) {
            return tr_fail(err, TR_ENOTFOUND,
                           "THIRDRING_DATA is %.300s, which has no scenarios/ and assets/; set it "
                           "to the folder that holds both or unset it",
                           set);
        }
        return copy_out(out, cap, set, err);
    }
    char here[TR_PATH_MAX];
    if (getcwd(here, sizeof here) == NULL) {
        here[0] = '\0';
    }
    if (here[0] == '/' && holds_data(here)) {
        return copy_out(out, cap, here, err);
    }
    if (holds_data(TR_INSTALLED_DATA)) {
        return copy_out(out, cap, TR_INSTALLED_DATA, err);
    }
    return tr_fail(err, TR_ENOTFOUND,
                   "no folder with scenarios/ and assets/: tried the working directory %.150s and "
                   "%.150s; give --data DIR or set THIRDRING_DATA",
                   here[0] != '\0' ? here : "(gone)", TR_INSTALLED_DATA);
}

/* The base directory rules: an absolute path in the variable, else below the
 * home folder, which comes from HOME or from the user database. */
static tr_status xdg_dir(const char *variable, const char *below_home, char *out, size_t cap,
                         tr_err *err)
{
    const char *set = getenv(variable);
    if (set != NULL && set[0] == '/') {
        return tr_path_join(out, cap, set, "thirdring", err);
    }
    const char *home = getenv("HOME");
    char text[4096];
    struct passwd entry, *found = NULL;
    if (home == NULL || home[0] != '/') {
        home = NULL;
        if (getpwuid_r(getuid(), &entry, text, sizeof text, &found) == 0 && found != NULL &&
            found->pw_dir != NULL && found->pw_dir[0] == '/') {
            home = found->pw_dir;
        }
    }
    if (home == NULL) {
        return tr_fail(err, TR_ENOTFOUND,
                       "this user has no home folder; set HOME or %s to an absolute path",
                       variable);
    }
    return tr_path_join(out, cap, home, below_home, err);
}

tr_status tr_scenario_dir(const char *data_dir, const char *scenario, char *out, size_t cap,
                          tr_err *err)
{
    char path[TR_PATH_MAX];
    if (strchr(scenario, '/') == NULL) {
        tr_status status = tr_path_join(path, sizeof path, data_dir, "scenarios", err);
        return status == TR_OK ? tr_path_join(out, cap, path, scenario, err) : status;
    }
    tr_status status = copy_out(path, sizeof path, scenario, err);
    if (status != TR_OK) {
        return status;
    }
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') {
        path[--len] = '\0';
    }
    return copy_out(out, cap, path, err);
}

tr_status tr_cache_dir(char *out, size_t cap, tr_err *err)
{
    return xdg_dir("XDG_CACHE_HOME", ".cache/thirdring", out, cap, err);
}

tr_status tr_home_dir(char *out, size_t cap, tr_err *err)
{
    return xdg_dir("XDG_DATA_HOME", ".local/share/thirdring", out, cap, err);
}

tr_status tr_program_dir(char *out, size_t cap, tr_err *err)
{
    char path[TR_PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path - 1);
    if (len <= 0) {
        return tr_fail(err, TR_EIO, "cannot read /proc/self/exe; is /proc mounted?");
    }
    path[len] = '\0';
    char *slash = strrchr(path, '/');
    if (slash == NULL) {
        return tr_fail(err, TR_EIO, "the program's path %.200s has no folder", path);
    }
    slash[slash == path ? 1 : 0] = '\0';
    return copy_out(out, cap, path, err);
}
