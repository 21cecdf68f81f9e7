/* One file an entry: the encoded answer and its digest. Written beside and
 * renamed, so that a reader sees all of it or nothing; not synced, because a
 * lost entry costs a millisecond. */
#include "script/cache.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "script/defence.h"
#include "sim/card.h"
#include "sim/house.h"

#define ENTRIES_MAX 256
#define SUFFIX ".load"

static const char version[] = "thirdring loader 3 " TR_ENGINE_VERSION;

void tr_cache_key(const char *program, const struct tr_buf *request, struct tr_digest *key)
{
    struct tr_hasher h;
    struct stat st;
    uint64_t self[5] = {TR_GRAPH_VERSION, TR_HOUSE_VERSION, TR_CARD_VERSION};
    if (stat(program, &st) == 0) {
        self[3] = (uint64_t)st.st_size;
        self[4] = (uint64_t)st.st_mtim.tv_sec * 1000000000u + (uint64_t)st.st_mtim.tv_nsec;
    }
    tr_hasher_init(&h);
    tr_hasher_update(&h, version, sizeof version);
    tr_hasher_update(&h, self, sizeof self);
    tr_hasher_update(&h, request->data, request->len);
    tr_hasher_final(&h, key);
}

static bool entry_path(const char *dir, const struct tr_digest *key, char out[TR_PATH_MAX])
{
    char name[TR_DIGEST_HEX + sizeof SUFFIX];
    tr_digest_hex(key, name);
    memcpy(name + strlen(name), SUFFIX, sizeof SUFFIX);
    return dir[0] && tr_path_join(out, TR_PATH_MAX, dir, name, NULL) == TR_OK;
}

/* Over the question as well: an entry cannot be passed off as another's. */
static void seal_of(const struct tr_digest *key, const struct tr_buf *file, size_t len,
                    struct tr_digest *seal)
{
    struct tr_hasher h;
    tr_hasher_init(&h);
    tr_hasher_update(&h, key->b, sizeof key->b);
    tr_hasher_update(&h, file->data, len);
    tr_hasher_final(&h, seal);
}

bool tr_cache_get(const char *dir, const struct tr_digest *key, struct tr_response *out)
{
    char path[TR_PATH_MAX];
    struct tr_buf file;
    struct tr_digest seal;
    bool good = false;
    if (!entry_path(dir, key, path) || !tr_path_is_own_file(path))
        return false;
    tr_buf_init(&file, TR_RESPONSE_MAX + TR_DIGEST_SIZE);
    if (tr_file_read(path, &file, NULL) == TR_OK && file.len > TR_DIGEST_SIZE) {
        size_t len = file.len - TR_DIGEST_SIZE;
        seal_of(key, &file, len, &seal);
        bool sealed = memcmp(seal.b, file.data + len, TR_DIGEST_SIZE) == 0;
        good = (sealed || !tr_stands(TR_DEFENCE_SEAL)) &&
               tr_response_decode(out, file.data, len, NULL) == TR_OK;
    }
    tr_buf_done(&file);
    return good;
}

/* Throw away the older half when there are too many. */
static void prune(const char *dir)
{
    struct tr_names names;
    struct stat st[ENTRIES_MAX * 4];
    char path[TR_PATH_MAX];
    if (tr_dir_list(dir, &names, NULL) != TR_OK)
        return;
    size_t n = names.count < ENTRIES_MAX * 4 ? names.count : ENTRIES_MAX * 4;
    if (n > ENTRIES_MAX) {
        time_t oldest = 0, newest = 0;
        for (size_t i = 0; i < n; i++) {
            memset(&st[i], 0, sizeof st[i]);
            if (tr_path_join(path, sizeof path, dir, names.v[i], NULL) == TR_OK)
                stat(path, &st[i]);
            oldest = i == 0 || st[i].st_mtime < oldest ? st[i].st_mtime : oldest;
            newest = i == 0 || st[i].st_mtime > newest ? st[i].st_mtime : newest;
        }
        for (size_t i = 0; i < n; i++) {
            if (strstr(names.v[i], SUFFIX) && st[i].st_mtime <= oldest + (newest - oldest) / 2 &&
                tr_path_join(path, sizeof path, dir, names.v[i], NULL) == TR_OK)
                unlink(path);
        }
    }
    tr_names_done(&names);
}

static bool write_all(int fd, const struct tr_buf *file)
{
    for (size_t at = 0; at < file->len;) {
        ssize_t n = write(fd, file->data + at, file->len - at);
        if (n <= 0)
            return false;
        at += (size_t)n;
    }
    return true;
}

void tr_cache_put(const char *dir, const struct tr_digest *key, const struct tr_response *resp)
{
    char path[TR_PATH_MAX], fresh[TR_PATH_MAX + 32];
    struct tr_buf file;
    struct tr_digest seal;
    if (!entry_path(dir, key, path) || tr_dir_make(dir, NULL) != TR_OK)
        return;
    tr_buf_init(&file, TR_RESPONSE_MAX + TR_DIGEST_SIZE);
    tr_response_encode(resp, &file);
    if (file.status == TR_OK) {
        seal_of(key, &file, file.len, &seal);
        tr_buf_put(&file, seal.b, sizeof seal.b);
    }
    snprintf(fresh, sizeof fresh, "%s.%ld", path, (long)getpid());
    int fd = file.status == TR_OK
                 ? open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)
                 : -1;
    if (fd >= 0) {
        bool good = write_all(fd, &file);
        if (close(fd) != 0 || !good || rename(fresh, path) != 0)
            unlink(fresh);
        prune(dir);
    }
    tr_buf_done(&file);
}
