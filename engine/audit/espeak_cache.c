/* What espeak-ng said before. Entries are files of the user's own; one that cannot
 * be read as sound is made again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/espeak.h"
#include "base/alloc.h"
#include "base/digest.h"

#define ENTRIES_MAX 1200 /* about 150 MB */
#define ENTRIES_LEFT 900
#define FILE_MAX_BYTES ((size_t)12 << 20)

static const char version[] = "thirdring voice 1";

static tr_status voices_dir(char out[TR_PATH_MAX], tr_err *err)
{
    char cache[TR_PATH_MAX];
    tr_status st = tr_cache_dir(cache, sizeof cache, err);
    return st == TR_OK ? tr_path_join(out, TR_PATH_MAX, cache, "voices", err) : st;
}

tr_status tr_espeak_path(const struct tr_espeak *how, const char *text, int32_t ms,
                         char out[TR_PATH_MAX], tr_err *err)
{
    char folder[TR_PATH_MAX], hex[TR_DIGEST_HEX], name[TR_DIGEST_HEX + 8];
    struct tr_digest digest;
    struct tr_hasher h;
    tr_status st = voices_dir(folder, err);
    if (st != TR_OK)
        return st;
    tr_hasher_init(&h);
    tr_hasher_update(&h, version, sizeof version);
    tr_hasher_update(&h, how->voice, strlen(how->voice) + 1);
    int32_t numbers[2] = {how->pitch, ms};
    tr_hasher_update(&h, numbers, sizeof numbers);
    tr_hasher_update(&h, text, strlen(text));
    tr_hasher_final(&h, &digest);
    tr_digest_hex(&digest, hex);
    (void)snprintf(name, sizeof name, "%s.wav", hex);
    return tr_path_join(out, TR_PATH_MAX, folder, name, err);
}

static bool kept(const char *path, struct tr_wave *out)
{
    struct tr_buf bytes;
    struct tr_wave wave;
    if (!tr_path_is_own_file(path))
        return false;
    tr_buf_init(&bytes, FILE_MAX_BYTES);
    bool good = tr_file_read(path, &bytes, NULL) == TR_OK &&
                tr_wave_read(&wave, bytes.data, bytes.len, NULL) == TR_OK;
    tr_buf_done(&bytes);
    if (good && out)
        *out = wave;
    else if (good)
        tr_wave_done(&wave);
    return good;
}

struct entry {
    int64_t at;
    const char *name;
};

static int by_age(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* Take the oldest away when there are too many. */
static void thin_out(const char *folder)
{
    char path[TR_PATH_MAX];
    struct tr_names names = {0};
    struct stat st;
    if (tr_dir_list(folder, &names, NULL) != TR_OK)
        return;
    struct entry *all = names.count > ENTRIES_MAX ? tr_calloc(names.count, sizeof *all) : NULL;
    for (size_t i = 0; all && i < names.count; i++) {
        all[i].name = names.v[i];
        if (tr_path_join(path, sizeof path, folder, names.v[i], NULL) == TR_OK &&
            lstat(path, &st) == 0)
            all[i].at = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
    }
    if (all) {
        qsort(all, names.count, sizeof *all, by_age);
        for (size_t i = 0; i + ENTRIES_LEFT < names.count; i++)
            if (tr_path_join(path, sizeof path, folder, all[i].name, NULL) == TR_OK)
                (void)unlink(path);
    }
    tr_free(all);
    tr_names_done(&names);
}

static tr_status keep(const char *path, const struct tr_wave *wave, tr_err *err)
{
    char folder[TR_PATH_MAX];
    struct tr_buf bytes;
    tr_status st = voices_dir(folder, err);
    if (st == TR_OK)
        st = tr_dir_make(folder, err);
    if (st != TR_OK)
        return st;
    thin_out(folder);
    tr_buf_init(&bytes, FILE_MAX_BYTES);
    tr_wave_write(wave, &bytes);
    st = bytes.status == TR_OK ? tr_file_write(path, bytes.data, bytes.len, err)
                               : tr_fail(err, bytes.status, "there is no memory for a voice");
    tr_buf_done(&bytes);
    return st;
}

tr_status tr_espeak_keep(const struct tr_espeak *how, const char *text, int32_t ms,
                         struct tr_wave *out, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_wave wave = {0};
    tr_status st = tr_espeak_path(how, text, ms, path, err);
    if (st != TR_OK || kept(path, out))
        return st;
    st = tr_espeak_say(&wave, how, text, ms, err);
    if (st == TR_OK)
        st = keep(path, &wave, err);
    if (st == TR_OK && out)
        *out = wave;
    else
        tr_wave_done(&wave);
    return st;
}
