/* Only regular files named *.lua inside the folder are taken; links are refused
 * because they could lead out of it. Everything is bounded before it is read. */
#include "script/collect.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/file.h"
#include "script/codes.h"
#include "script/defence.h"
#include "sim/plain.h"

#define DEPTH_MAX 3
#define ENTRIES_MAX 2000 /* names of all folders together */

struct walk {
    struct tr_collected *c;
    const char *root;
    const char *main; /* a house or card: only this file must be good; NULL: all */
    size_t entries, bytes;
    tr_err *err;
};

static tr_status refuse(struct walk *w, const char *name, const char *hint, const char *why)
{
    char code[8];
    tr_code_text(TR_C_FILE, code);
    if (w->main && strcmp(name, w->main) != 0)
        return TR_OK; /* a neighbour; if it is included, that is said there */
    struct tr_finding f = {.severity = TR_SEV_ERROR,
                           .file = (char *)(uintptr_t)name,
                           .message = (char *)(uintptr_t)why,
                           .hint = (char *)(uintptr_t)hint};
    memcpy(f.code, code, sizeof f.code);
    if (tr_findings_add(&w->c->findings, &f) != TR_OK)
        return tr_fail(w->err, TR_ENOMEM, "not enough memory to read a scenario");
    return TR_OK;
}

static tr_status take_file(struct walk *w, const char *path, const char *name, size_t size)
{
    struct tr_collected *c = w->c;
    struct tr_request *req = &c->req;
    tr_err inner;
    if (size > TR_SOURCE_MAX && tr_stands(TR_DEFENCE_SOURCE_SIZE))
        return refuse(w, name, "split it with include", "the file has more than 256 KiB");
    if (req->count == TR_SOURCES_MAX)
        return refuse(w, name, "join some of them", "the folder has more than 64 Lua files");
    if (w->bytes + size > TR_SOURCES_BYTES)
        return refuse(w, name, "", "the folder has more than 2 MiB of Lua");
    struct tr_buf *text = &c->texts[req->count];
    tr_buf_init(text, tr_stands(TR_DEFENCE_SOURCE_SIZE) ? TR_SOURCE_MAX : TR_SOURCES_BYTES);
    tr_status status = tr_file_read(path, text, &inner);
    if (status == TR_ELIMIT || status == TR_ENOTFOUND) {
        tr_buf_done(text);
        return refuse(w, name, "", "the file changed while it was read");
    }
    if (status != TR_OK) {
        tr_buf_done(text);
        return status == TR_ENOMEM ? tr_fail(w->err, status, "%s", inner.msg)
                                   : refuse(w, name, "", "the file cannot be read");
    }
    char *kept = tr_strndup(name, strlen(name));
    if (!kept) {
        tr_buf_done(text);
        return tr_fail(w->err, TR_ENOMEM, "not enough memory to read a scenario");
    }
    c->names[req->count] = kept;
    req->files[req->count].name = kept;
    req->files[req->count].bytes = text->data ? (const char *)text->data : "";
    req->files[req->count].len = text->len;
    w->bytes += text->len;
    req->count++;
    return TR_OK;
}

static bool is_lua(const char *name)
{
    size_t len = strlen(name);
    return len > 4 && strcmp(name + len - 4, ".lua") == 0;
}

static tr_status walk_folder(struct walk *w, const char *sub, int depth);

static tr_status take_entry(struct walk *w, const char *sub, const char *entry, int depth)
{
    char name[TR_PATH_MAX], path[TR_PATH_MAX];
    struct stat st;
    tr_status status = tr_path_join(name, sizeof name, sub, entry, w->err);
    if (status == TR_OK)
        status = tr_path_join(path, sizeof path, w->root, sub[0] ? name : entry, w->err);
    if (status != TR_OK)
        return status;
    const char *shown = sub[0] ? name : entry;
    if (lstat(path, &st) != 0)
        return TR_OK; /* gone meanwhile */
    bool folder = S_ISDIR(st.st_mode);
    bool linked_folder = S_ISLNK(st.st_mode) && tr_path_is_dir(path);
    if (!folder && !linked_folder && !is_lua(entry))
        return TR_OK;
    if (!tr_path_is_inside(shown) || !tr_plain_text(shown, strlen(shown)) ||
        strlen(shown) >= TR_SOURCE_NAME_MAX) {
        /* the name cannot be shown, so the folder stands for it */
        return refuse(w, sub[0] && tr_path_is_inside(sub) ? sub : w->c->main, "rename it",
                      "a file in the folder has a name that cannot be used");
    }
    if (folder)
        return depth < DEPTH_MAX ? walk_folder(w, shown, depth + 1) : TR_OK;
    if (S_ISLNK(st.st_mode) && tr_stands(TR_DEFENCE_LINKS))
        return refuse(w, shown, "copy it here", "links are not followed");
    if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
        return refuse(w, shown, "", "this is not a regular file");
    return take_file(w, path, shown, (size_t)st.st_size);
}

/* Houses and cards have neighbours, and files are taken up to a limit: first the file that
 * is loaded, then the folders that it may include from, then the neighbours. */
static int turn_of(const struct walk *w, const char *sub, const char *entry)
{
    if (!w->main || sub[0] || strcmp(entry, w->main) == 0)
        return 0;
    return is_lua(entry) ? 2 : 1;
}

static tr_status walk_folder(struct walk *w, const char *sub, int depth)
{
    char path[TR_PATH_MAX];
    struct tr_names names;
    tr_status status = sub[0] ? tr_path_join(path, sizeof path, w->root, sub, w->err) : TR_OK;
    if (status == TR_OK)
        status = tr_dir_list(sub[0] ? path : w->root, &names, w->err);
    if (status != TR_OK)
        return status;
    for (size_t k = 0; k < 3 * names.count && status == TR_OK; k++) {
        size_t i = k % names.count;
        if (turn_of(w, sub, names.v[i]) != (int)(k / names.count))
            continue;
        if (++w->entries > ENTRIES_MAX) {
            status = refuse(w, w->c->main, "move what does not belong to it elsewhere",
                            "the folder has more than 2000 files");
            break;
        }
        status = take_entry(w, sub, names.v[i], depth);
    }
    tr_names_done(&names);
    return status;
}

/* The folder of a scenario given by its path, and its id: the folder's name. */
static tr_status scenario_by_path(struct tr_collected *c, const char *path, char *root, tr_err *err)
{
    char real[PATH_MAX];
    if (!realpath(path, real))
        return tr_fail(err, TR_ENOTFOUND, "there is no folder %s", path);
    const char *slash = strrchr(real, '/');
    const char *name = slash ? slash + 1 : real;
    if (strlen(name) >= sizeof c->id || !tr_plain_text(name, strlen(name)))
        return tr_fail(err, TR_EINVAL, "the name of the folder %s cannot be an id", path);
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    if (len + 2 > sizeof c->prefix)
        return tr_fail(err, TR_ELIMIT, "the path %s is too long", path);
    memcpy(c->id, name, strlen(name) + 1);
    snprintf(c->prefix, sizeof c->prefix, "%.*s/", (int)len, path);
    snprintf(root, TR_PATH_MAX, "%.*s", (int)len, path);
    return TR_OK;
}

/* The file of a scorecard given by its path, "mine/strict.lua": what it includes lies in
 * its folder. */
static tr_status card_by_path(struct tr_collected *c, const char *path, char *root, tr_err *err)
{
    const char *name = strrchr(path, '/') + 1;
    size_t len = strlen(name), folder = (size_t)(name - path);
    if (len > 4 && strcmp(name + len - 4, ".lua") == 0)
        len -= 4;
    if (!tr_plain_name(name, len))
        return tr_fail(err, TR_ENOTFOUND,
                       "%.300s is no file of a scorecard; its name has 1 to 63 of a-z, 0-9 and _ "
                       "and ends with .lua",
                       path);
    if (folder >= sizeof c->prefix || folder >= TR_PATH_MAX)
        return tr_fail(err, TR_ELIMIT, "the path %.300s is too long", path);
    (void)snprintf(c->id, sizeof c->id, "%.*s", (int)len, name);
    (void)snprintf(c->prefix, sizeof c->prefix, "%.*s", (int)folder, path);
    (void)snprintf(root, TR_PATH_MAX, "%.*s", (int)(folder > 1 ? folder - 1 : folder), path);
    return TR_OK;
}

static tr_status choose_root(struct tr_collected *c, const struct tr_loader *loader,
                             enum tr_load_kind kind, const char *id, char *root, tr_err *err)
{
    static const char *const folders[] = {"scenarios", "scenarios/houses", "scenarios/scorecards"};
    if (kind == TR_LOAD_SCENARIO && strchr(id, '/'))
        return scenario_by_path(c, id, root, err);
    if (kind == TR_LOAD_CARD && strchr(id, '/'))
        return card_by_path(c, id, root, err);
    if (!tr_plain_name(id, strlen(id)))
        return tr_fail(err, TR_ENOTFOUND,
                       "\"%.60s\" cannot be an id; ids have 1 to 63 of a-z, 0-9 and _", id);
    memcpy(c->id, id, strlen(id) + 1);
    tr_status status = tr_path_join(root, TR_PATH_MAX, loader->data_dir, folders[kind], err);
    if (status == TR_OK && kind == TR_LOAD_SCENARIO) {
        char parent[TR_PATH_MAX];
        memcpy(parent, root, sizeof parent);
        status = tr_path_join(root, TR_PATH_MAX, parent, id, err);
        snprintf(c->prefix, sizeof c->prefix, "scenarios/%s/", id);
    } else {
        snprintf(c->prefix, sizeof c->prefix, "%s/", folders[kind]);
    }
    return status;
}

tr_status tr_collect(struct tr_collected *out, const struct tr_loader *loader,
                     enum tr_load_kind kind, const char *id, tr_err *err)
{
    char root[TR_PATH_MAX], path[TR_PATH_MAX];
    memset(out, 0, sizeof *out);
    tr_buf_init(&out->acts, TR_ACTS_BYTES);
    tr_status status = choose_root(out, loader, kind, id, root, err);
    if (status != TR_OK)
        return status;
    if (kind == TR_LOAD_SCENARIO)
        snprintf(out->main, sizeof out->main, "scenario.lua");
    else
        snprintf(out->main, sizeof out->main, "%s.lua", out->id);
    status = tr_path_join(path, sizeof path, root, out->main, err);
    struct stat st;
    if (status == TR_OK && lstat(path, &st) != 0) {
        static const char *const words[] = {"scenario", "house", "scorecard"};
        return tr_fail(err, TR_ENOTFOUND, "there is no %s \"%.60s\": %.200s is missing",
                       words[kind], out->id, path);
    }
    if (status == TR_OK)
        status = tr_path_join(path, sizeof path, loader->data_dir, "assets/lexicon/acts.tsv", err);
    if (status == TR_OK)
        status = tr_file_read(path, &out->acts, err);
    out->req.kind = kind;
    out->req.id = out->id;
    out->req.main = out->main;
    out->req.acts = out->acts.data ? (const char *)out->acts.data : "";
    out->req.acts_len = out->acts.len;
    struct walk w = {.c = out, .root = root, .err = err};
    if (kind != TR_LOAD_SCENARIO)
        w.main = out->main;
    if (status == TR_OK)
        status = walk_folder(&w, "", 1);
    return status;
}

void tr_collected_done(struct tr_collected *c)
{
    for (size_t i = 0; i < c->req.count; i++) {
        tr_buf_done(&c->texts[i]);
        tr_free(c->names[i]);
    }
    tr_buf_done(&c->acts);
    tr_findings_done(&c->findings);
    memset(c, 0, sizeof *c);
}
