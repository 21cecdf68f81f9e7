/* Plays every script of the tests and packs its run with graph, house and scorecard into
 * one file, for judge.c: pack_runs FILE. */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "support/scripted.h"

#define PACK_MAX (1u << 28)

static void put(struct tr_buf *pack, const void *bytes, size_t len)
{
    tr_buf_u32(pack, (uint32_t)len);
    tr_buf_put(pack, bytes, len);
}

static bool pack_one(struct tr_buf *pack, const struct tr_loader *loader, const char *folder,
                     const char *file, bool beside)
{
    struct tr_scripted script;
    struct tr_content content;
    struct tr_session *session = NULL;
    struct tr_buf run;
    tr_err err = {0};
    if (!tr_scripted_read(&script, folder, file, beside) ||
        !tr_scripted_load(&content, &script, loader))
        return false;
    tr_buf_init(&run, TR_REPLAY_MAX);
    bool good = tr_scripted_play(&session, &script, &content, &err) &&
                tr_session_run(session, &run, &err) == TR_OK;
    if (good) {
        put(pack, script.name, strlen(script.name));
        for (int i = TR_BLOB_GRAPH; i <= TR_BLOB_CARD; i++)
            put(pack, content.bytes[i].data, content.bytes[i].len);
        put(pack, run.data, run.len);
        good = pack->status == TR_OK;
    } else {
        fprintf(stderr, "%s: %s\n", file, err.msg);
    }
    tr_session_free(session);
    tr_buf_done(&run);
    tr_content_done(&content);
    return good;
}

static bool pack_folder(struct tr_buf *pack, const struct tr_loader *loader, const char *name,
                        bool beside)
{
    char folder[TR_PATH_MAX];
    struct tr_names files = {0};
    tr_err err = {0};
    bool good = true;
    (void)snprintf(folder, sizeof folder, "%s/tests/%s", TR_SOURCE_DIR, name);
    if (tr_dir_list(folder, &files, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return false;
    }
    for (size_t i = 0; good && i < files.count; i++) {
        size_t len = strlen(files.v[i]);
        if (len > 7 && strcmp(files.v[i] + len - 7, ".script") == 0)
            good = pack_one(pack, loader, folder, files.v[i], beside);
    }
    tr_names_done(&files);
    return good;
}

int main(int argc, char **argv)
{
    struct tr_loader loader;
    struct tr_buf pack;
    tr_err err = {0};
    if (argc != 2)
        return 2;
    if (tr_loader_init(&loader, TR_SOURCE_DIR, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    loader.cache_dir[0] = '\0';
    tr_buf_init(&pack, PACK_MAX);
    bool good = pack_folder(&pack, &loader, "replays", false) &&
                pack_folder(&pack, &loader, "language", true) &&
                pack_folder(&pack, &loader, "rulebook", true);
    good = good && tr_file_write(argv[1], pack.data, pack.len, &err) == TR_OK;
    if (!good)
        fprintf(stderr, "%s\n", err.msg);
    tr_buf_done(&pack);
    return good ? 0 : 1;
}
