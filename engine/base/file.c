/* Files at the edge of the program, the only place of base that waits for a disk.
 * Always holds: a failed read leaves the buffer as it was; a failed write leaves
 * the old file; no descriptor outlives its function or passes through exec. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"

#define NAMES_MAX 65536u /* a content folder with more is a mistake */

/* The system's reason, untranslated whatever the locale. */
static const char *reason(int number)
{
    const char *text = strerrordesc_np(number);
    return text != NULL ? text : "unknown error";
}

static tr_status system_failed(tr_err *err, const char *what, const char *path)
{
    int number = errno;
    tr_status status = number == ENOENT || number == ENOTDIR ? TR_ENOTFOUND : TR_EIO;
    return tr_fail(err, status, "cannot %s %.300s: %s", what, path, reason(number));
}

static tr_status read_all(int fd, const char *path, size_t expected, struct tr_buf *out,
                          tr_err *err)
{
    size_t room = out->max - out->len;
    if (expected > room) {
        return tr_fail(err, TR_ELIMIT, "%.300s has %zu bytes, at most %zu are read", path, expected,
                       room);
    }
    if (tr_buf_reserve(out, expected) != TR_OK) {
        return tr_fail(err, TR_ENOMEM, "no memory for the %zu bytes of %.300s", expected, path);
    }
    for (;;) {
        uint8_t chunk[16384];
        size_t left = out->cap - out->len;
        bool direct = left > 0;
        ssize_t got = direct ? read(fd, out->data + out->len, left) : read(fd, chunk, sizeof chunk);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return system_failed(err, "read", path);
        }
        if (got == 0) {
            return TR_OK;
        }
        if (direct) {
            out->len += (size_t)got;
            continue;
        }
        tr_buf_put(out, chunk, (size_t)got); /* the file has grown meanwhile */
        if (out->status == TR_ELIMIT) {
            return tr_fail(err, TR_ELIMIT, "%.300s has more than the %zu bytes that are read", path,
                           room);
        }
        if (out->status != TR_OK) {
            return tr_fail(err, out->status, "no memory for the content of %.300s", path);
        }
    }
}

tr_status tr_file_read(const char *path, struct tr_buf *out, tr_err *err)
{
    if (out->status != TR_OK) {
        return tr_fail(err, out->status, "the buffer for %.300s has failed before", path);
    }
    /* Without O_NONBLOCK opening a pipe would wait for a writer. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return system_failed(err, "open", path);
    }
    struct stat st;
    size_t before = out->len;
    tr_status status;
    if (fstat(fd, &st) != 0) {
        status = system_failed(err, "examine", path);
    } else if (!S_ISREG(st.st_mode)) {
        status = tr_fail(err, TR_EIO, "%.300s is not a regular file; name a file", path);
    } else {
        status = read_all(fd, path, (size_t)st.st_size, out, err);
    }
    close(fd);
    if (status != TR_OK) {
        out->len = before;
        out->status = TR_OK;
    }
    return status;
}

/* The folder part of a path, "." when it has none. */
static tr_status folder_of(const char *path, char out[TR_PATH_MAX], tr_err *err)
{
    const char *slash = strrchr(path, '/');
    size_t len = slash == NULL ? 1 : (size_t)(slash - path);
    if (len >= TR_PATH_MAX) {
        return tr_fail(err, TR_ELIMIT, "the path %.100s… is longer than %d bytes", path,
                       TR_PATH_MAX - 1);
    }
    if (slash == NULL) {
        memcpy(out, ".", 2);
    } else if (slash == path) {
        memcpy(out, "/", 2);
    } else {
        memcpy(out, path, len);
        out[len] = '\0';
    }
    return TR_OK;
}

/* Where the bytes are to lie: through a link, and never on a device. */
static tr_status writable_target(const char *path, char out[TR_PATH_MAX], tr_err *err)
{
    size_t len = strlen(path);
    if (len == 0 || len >= TR_PATH_MAX || path[len - 1] == '/') {
        return tr_fail(err, TR_EINVAL, "\"%.200s\" is no file name; name a file to write", path);
    }
    struct stat st;
    if (lstat(path, &st) != 0 || S_ISREG(st.st_mode)) {
        memcpy(out, path, len + 1);
        return TR_OK;
    }
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) || realpath(path, out) == NULL) {
        return tr_fail(err, TR_EDENIED,
                       "%.300s is there and is not a regular file; choose another name", path);
    }
    return TR_OK;
}

static bool write_all(int fd, const uint8_t *bytes, size_t len)
{
    while (len != 0) {
        ssize_t put = write(fd, bytes, len);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        bytes += put;
        len -= (size_t)put;
    }
    return true;
}

static void sync_folder(const char *folder)
{
    /* Best effort: some file systems refuse fsync on a folder, and the file
     * itself is whole already. */
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
}

/* A new file beside the target; its name is free even after a crash that left
 * one behind. Gives -1 with errno. */
static int open_beside(const char *folder, char temp[TR_PATH_MAX])
{
    for (unsigned attempt = 0; attempt < 1000; attempt++) {
        char name[64];
        (void)snprintf(name, sizeof name, ".thirdring-%ld-%u.tmp", (long)getpid(), attempt);
        if (tr_path_join(temp, TR_PATH_MAX, folder, name, NULL) != TR_OK) {
            errno = ENAMETOOLONG;
            return -1;
        }
        int fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST) {
            return fd;
        }
    }
    return -1;
}

tr_status tr_file_write(const char *path, const void *bytes, size_t len, tr_err *err)
{
    char target[TR_PATH_MAX], folder[TR_PATH_MAX], temp[TR_PATH_MAX];
    tr_status status = writable_target(path, target, err);
    if (status == TR_OK) {
        status = folder_of(target, folder, err);
    }
    if (status != TR_OK) {
        return status;
    }
    struct stat st;
    bool existed = stat(target, &st) == 0;
    int fd = open_beside(folder, temp);
    if (fd < 0) {
        return system_failed(err, "write into", folder);
    }
    bool good = write_all(fd, bytes, len);
    good = good && (!existed || fchmod(fd, st.st_mode & 0777) == 0);
    good = good && fsync(fd) == 0;
    int number = errno;
    if (close(fd) != 0 && good) {
        number = errno;
        good = false;
    }
    if (good && rename(temp, target) != 0) {
        number = errno;
        good = false;
    }
    if (!good) {
        unlink(temp);
        errno = number;
        return system_failed(err, "write", path);
    }
    sync_folder(folder);
    return TR_OK;
}

tr_status tr_dir_make(const char *path, tr_err *err)
{
    char part[TR_PATH_MAX];
    size_t len = strlen(path);
    if (len == 0 || len >= sizeof part) {
        return tr_fail(err, TR_EINVAL, "\"%.200s\" is no folder name", path);
    }
    for (size_t at = 1; at <= len; at++) {
        if (path[at] != '/' && path[at] != '\0') {
            continue;
        }
        memcpy(part, path, at);
        part[at] = '\0';
        if (mkdir(part, 0700) != 0) {
            int number = errno;
            if (!tr_path_is_dir(part)) {
                errno = number == EEXIST ? ENOTDIR : number;
                return tr_fail(err, TR_EIO, "cannot make the folder %.300s: %s", part,
                               reason(errno));
            }
        }
    }
    return TR_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static tr_status add_name(struct tr_names *names, size_t *cap, const char *name)
{
    if (names->count == *cap) {
        size_t more = *cap == 0 ? 16 : *cap * 2;
        char **v = tr_realloc(names->v, more * sizeof *v);
        if (v == NULL) {
            return TR_ENOMEM;
        }
        names->v = v;
        *cap = more;
    }
    char *copy = tr_strndup(name, strlen(name));
    if (copy == NULL) {
        return TR_ENOMEM;
    }
    names->v[names->count++] = copy;
    return TR_OK;
}

tr_status tr_dir_list(const char *path, struct tr_names *out, tr_err *err)
{
    DIR *dir = opendir(path);
    if (dir == NULL) {
        return system_failed(err, "list", path);
    }
    struct tr_names names = {0};
    size_t cap = 0;
    tr_status status = TR_OK;
    while (status == TR_OK) {
        errno = 0;
        struct dirent *entry = readdir(dir);
        if (entry == NULL) {
            if (errno != 0) {
                status = system_failed(err, "list", path);
            }
            break;
        }
        if (entry->d_name[0] == '.') {
            continue;
        }
        if (names.count == NAMES_MAX) {
            status = tr_fail(err, TR_ELIMIT, "%.300s has more than %u entries", path, NAMES_MAX);
        } else if (add_name(&names, &cap, entry->d_name) != TR_OK) {
            status = tr_fail(err, TR_ENOMEM, "no memory for the names in %.300s", path);
        }
    }
    closedir(dir);
    if (status != TR_OK) {
        tr_names_done(&names);
        return status;
    }
    if (names.count > 1) {
        qsort(names.v, names.count, sizeof *names.v, by_bytes);
    }
    *out = names;
    return TR_OK;
}

void tr_names_done(struct tr_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        tr_free(names->v[i]);
    }
    tr_free(names->v);
    *names = (struct tr_names){0};
}

void tr_now_rfc3339(char out[32])
{
    struct timespec now;
    struct tm tm;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) {
        now = (struct timespec){0};
    }
    if (gmtime_r(&now.tv_sec, &tm) == NULL) {
        tm = (struct tm){.tm_year = 70, .tm_mday = 1};
    }
    /* The remainders only show the compiler that it all fits. */
    (void)snprintf(out, 32, "%04u-%02u-%02uT%02u:%02u:%02u.%06uZ",
                   ((unsigned)tm.tm_year + 1900u) % 10000u, ((unsigned)tm.tm_mon + 1u) % 100u,
                   (unsigned)tm.tm_mday % 100u, (unsigned)tm.tm_hour % 100u,
                   (unsigned)tm.tm_min % 100u, (unsigned)tm.tm_sec % 100u,
                   (unsigned)now.tv_nsec / 1000u % 1000000u);
}

int32_t tr_east_s(void)
{
    time_t now = time(NULL);
    struct tm tm;
    return localtime_r(&now, &tm) ? (int32_t)tm.tm_gmtoff : 0;
}
