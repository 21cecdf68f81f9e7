/* What lies in a scenario's folder voice/. It comes from strangers: links are not
 * followed, pipes are not waited for, and nothing is decoded. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "audit/voices_inside.h"
#include "audit/vorbis.h"
#include "base/alloc.h"

#define FILE_PARTS 3   /* voice/<lang>/<name> */
#define FOLDER_PARTS 2 /* voice/<lang> */

/* Whether one of the last parts of a path is a link. */
static bool by_a_link(const char *path, int parts)
{
    char part[TR_PATH_MAX];
    struct stat st;
    if (snprintf(part, sizeof part, "%s", path) >= (int)sizeof part)
        return true;
    for (int i = 0; i < parts; i++) {
        if (lstat(part, &st) == 0 && S_ISLNK(st.st_mode))
            return true;
        char *slash = strrchr(part, '/');
        if (!slash)
            break;
        *slash = '\0';
    }
    return false;
}

bool tr_voice_is_link(const char *path)
{
    return by_a_link(path, FILE_PARTS);
}

static enum tr_voice_state state_of(enum tr_vorbis sound)
{
    switch (sound) {
    case TR_VORBIS_FINE:
        return TR_VOICE_THERE;
    case TR_VORBIS_LONG:
        return TR_VOICE_LONG;
    case TR_VORBIS_OTHER:
        return TR_VOICE_OTHER;
    default:
        return TR_VOICE_BROKEN;
    }
}

enum tr_voice_state tr_voice_look(const char *path, int32_t *ms, struct tr_buf *bytes)
{
    struct stat st;
    struct tr_buf own;
    if (tr_voice_is_link(path))
        return TR_VOICE_LINK;
    if (lstat(path, &st) != 0)
        return TR_VOICE_MISSING;
    if (!S_ISREG(st.st_mode))
        return TR_VOICE_NO_FILE;
    tr_buf_init(&own, TR_VOICE_BYTES_MAX);
    tr_status read = tr_file_read(path, &own, NULL);
    enum tr_voice_state state = read == TR_OK ? state_of(tr_vorbis_look(own.data, own.len, ms))
                                : read == TR_ELIMIT ? TR_VOICE_LARGE
                                                    : TR_VOICE_UNREADABLE;
    if (bytes && state == TR_VOICE_THERE) {
        tr_buf_done(bytes);
        *bytes = own;
    } else {
        tr_buf_done(&own);
    }
    return state;
}

static bool is_expected(const struct tr_voices *voices, const char *name)
{
    for (size_t i = 0; i < voices->count; i++)
        if (!voices->v[i].drawn && strcmp(voices->v[i].name, name) == 0)
            return true;
    return false;
}

/* Keep of the folder's names those that nothing plays. */
static void only_orphans(struct tr_voices *voices)
{
    struct tr_names *names = &voices->orphans;
    size_t kept = 0;
    for (size_t i = 0; i < names->count; i++) {
        if (is_expected(voices, names->v[i]))
            tr_free(names->v[i]);
        else
            names->v[kept++] = names->v[i];
    }
    names->count = kept;
}

tr_status tr_voices_look(struct tr_voices *voices, const char *folder, tr_err *err)
{
    char path[TR_PATH_MAX];
    tr_err ignored;
    for (size_t i = 0; i < voices->count; i++) {
        struct tr_voice_line *v = &voices->v[i];
        v->state = TR_VOICE_MISSING;
        if (!v->drawn && tr_voice_path(voices->graph, folder, voices->lang, v->line, v->variant,
                                       path, sizeof path))
            v->state = tr_voice_look(path, &v->recorded_ms, NULL);
    }
    if (by_a_link(voices->folder, FOLDER_PARTS) || !tr_path_is_dir(voices->folder))
        return TR_OK;
    tr_status st = tr_dir_list(voices->folder, &voices->orphans, &ignored);
    if (st == TR_ENOMEM)
        return tr_fail(err, st, "there is no memory for the names in %.300s", voices->folder);
    if (st == TR_OK)
        only_orphans(voices);
    return TR_OK;
}
