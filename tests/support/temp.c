/* See temp.h. */
#include "support/temp.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool tr_temp_make(char dir[TR_TEMP_MAX])
{
    const char *base = getenv("TMPDIR");
    int n = snprintf(dir, TR_TEMP_MAX, "%s/thirdring-test-XXXXXX", base && *base ? base : P_tmpdir);
    return n > 0 && n < TR_TEMP_MAX && mkdtemp(dir) != NULL;
}

void tr_temp_remove(const char *dir)
{
    DIR *d = opendir(dir);
    struct dirent *e;
    while (d && (e = readdir(d)) != NULL) {
        char path[2 * TR_TEMP_MAX];
        struct stat st;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
        if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode))
            tr_temp_remove(path);
        else
            unlink(path);
    }
    if (d)
        closedir(d);
    rmdir(dir);
}

const char *tr_temp_path(const char *dir, const char *name)
{
    static char paths[8][2 * TR_TEMP_MAX];
    static unsigned next;
    char *path = paths[next++ % 8];
    snprintf(path, sizeof paths[0], "%s/%s", dir, name);
    return path;
}

size_t tr_temp_find(const char *dir, const char *begin, const char *end, char *out, size_t cap)
{
    DIR *d = opendir(dir);
    struct dirent *e;
    size_t count = 0, b = strlen(begin), z = strlen(end);
    while (d && (e = readdir(d)) != NULL) {
        size_t len = strlen(e->d_name);
        if (len < b + z || strncmp(e->d_name, begin, b) != 0 ||
            strcmp(e->d_name + len - z, end) != 0)
            continue;
        if (count++ == 0 && out)
            snprintf(out, cap, "%s/%s", dir, e->d_name);
    }
    if (d)
        closedir(d);
    return count;
}
