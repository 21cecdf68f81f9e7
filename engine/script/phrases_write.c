/* The new text of each file, judged by the loader and then written: all or nothing. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "script/phrases_inside.h"

struct change {
    int file; /* of the request */
    struct tr_buf before, after;
};

/* The file's text with its edits e->v[first..] done; gives the index behind them. */
static size_t apply(const struct tr_edits *e, size_t first, struct tr_buf *out)
{
    int file = e->v[first].file;
    const struct tr_source *src = file < 0 ? NULL : &e->p->inside->sources.req.files[file];
    size_t at = 0, i = first;
    for (; i < e->count && e->v[i].file == file; i++) {
        const struct tr_edit *one = &e->v[i];
        if (src)
            tr_buf_put(out, src->bytes + at, one->at - at);
        tr_buf_put(out, one->text.data, one->text.len);
        at = one->at + one->cut;
    }
    if (src)
        tr_buf_put(out, src->bytes + at, src->len - at);
    return i;
}

/* Put a new text in a source's place, or a new source behind the others. */
static tr_status swap_source(struct tr_phrases *p, struct change *c, tr_err *err)
{
    struct tr_collected *s = &p->inside->sources;
    if (c->file < 0) {
        char name[32];
        (void)snprintf(name, sizeof name, "lines/%s.lua", tr_lang_names[p->to]);
        if (s->req.count == TR_SOURCES_MAX)
            return tr_fail(err, TR_ELIMIT, "there is no room for %s: the folder has %d files", name,
                           TR_SOURCES_MAX);
        char *kept = tr_strndup(name, strlen(name));
        if (!kept)
            return tr_phrases_too_large(TR_ENOMEM, err);
        c->file = (int)s->req.count++;
        s->names[c->file] = kept;
        s->req.files[c->file].name = kept;
        tr_buf_init(&s->texts[c->file], TR_SOURCE_MAX);
    }
    c->before = s->texts[c->file];
    s->texts[c->file] = c->after;
    tr_buf_init(&c->after, TR_SOURCE_MAX);
    s->req.files[c->file].bytes = (const char *)s->texts[c->file].data;
    s->req.files[c->file].len = s->texts[c->file].len;
    return TR_OK;
}

/* Is the file what it was when it was read, and no link? A new one: is it not there? */
static tr_status check_disk(const struct tr_phrases *p, const struct change *c, char *path,
                            bool fresh, tr_err *err)
{
    const char *name = p->inside->sources.names[c->file];
    char folder[TR_PATH_MAX];
    struct stat st;
    struct tr_buf now;
    tr_status status = tr_path_join(path, TR_PATH_MAX, p->inside->root, name, err);
    if (status != TR_OK)
        return status;
    memcpy(folder, path, strlen(path) + 1);
    *strrchr(folder, '/') = '\0';
    if (lstat(p->inside->root, &st) != 0 || !S_ISDIR(st.st_mode) || lstat(folder, &st) != 0 ||
        !S_ISDIR(st.st_mode))
        return tr_fail(err, TR_EDENIED,
                       "%.300s is a link or no folder, and links are not followed; put the folder "
                       "itself there",
                       folder);
    bool there = lstat(path, &st) == 0;
    if (there && !S_ISREG(st.st_mode))
        return tr_fail(err, TR_EDENIED, "%.300s is a link, which is not followed; copy it here",
                       path);
    tr_buf_init(&now, TR_SOURCE_MAX);
    if (there)
        status = tr_file_read(path, &now, err);
    bool same = there != fresh && now.len == c->before.len &&
                (now.len == 0 || memcmp(now.data, c->before.data, now.len) == 0);
    tr_buf_done(&now);
    if (status == TR_OK && !same)
        return tr_fail(err, TR_EDENIED,
                       "%.300s was changed by somebody else meanwhile; nothing was written, run "
                       "it again",
                       path);
    return status;
}

/* All files or none: what was written before a failure is put back. */
static tr_status write_files(const struct tr_phrases *p, struct change *changes, size_t count,
                             bool fresh, bool dry, tr_err *err)
{
    char path[TR_PATH_MAX];
    tr_status st = TR_OK;
    size_t done = 0;
    for (size_t i = 0; i < count && st == TR_OK; i++)
        st = check_disk(p, &changes[i], path, fresh && i + 1 == count, err);
    for (; done < count && st == TR_OK && !dry; done++) {
        const struct tr_buf *text = &p->inside->sources.texts[changes[done].file];
        st = tr_path_join(path, sizeof path, p->inside->root,
                          p->inside->sources.names[changes[done].file], err);
        if (st == TR_OK)
            st = tr_file_write(path, text->data, text->len, err);
    }
    for (size_t i = 0; st != TR_OK && i + 1 < done; i++)
        if (tr_path_join(path, sizeof path, p->inside->root,
                         p->inside->sources.names[changes[i].file], NULL) == TR_OK)
            (void)tr_file_write(path, changes[i].before.data, changes[i].before.len, NULL);
    return st;
}

static tr_status try_changes(struct tr_phrases *p, const struct tr_loader *loader,
                             struct change *changes, size_t count, bool dry,
                             struct tr_findings *findings, tr_err *err)
{
    struct tr_loaded loaded;
    bool fresh = false;
    tr_status st = TR_OK;
    for (size_t i = 0; i < count && st == TR_OK; i++) {
        fresh = fresh || changes[i].file < 0;
        st = swap_source(p, &changes[i], err);
    }
    if (st != TR_OK)
        return st;
    st = tr_load_collected(loader, &p->inside->sources, &loaded, err);
    for (size_t i = 0; i < loaded.findings.count && st != TR_OK; i++)
        (void)tr_findings_add(findings, &loaded.findings.v[i]);
    tr_loaded_done(&loaded);
    return st == TR_OK ? write_files(p, changes, count, fresh, dry, err) : st;
}

tr_status tr_phrases_write(struct tr_phrases *p, const struct tr_loader *loader, bool dry,
                           struct tr_findings *findings, size_t *written, tr_err *err)
{
    struct tr_edits e = {.p = p};
    struct change changes[TR_SOURCES_MAX];
    size_t count = 0;
    *written = 0;
    tr_status st = tr_edits_collect(&e, err);
    for (size_t i = 0; i < e.count && st == TR_OK && count < TR_SOURCES_MAX; count++) {
        struct change *c = &changes[count];
        *c = (struct change){.file = e.v[i].file};
        tr_buf_init(&c->before, TR_SOURCE_MAX);
        tr_buf_init(&c->after, TR_SOURCE_MAX);
        i = apply(&e, i, &c->after);
        if (c->after.status != TR_OK)
            st = tr_phrases_too_large(c->after.status, err);
    }
    if (count > 1 && changes[0].file < 0) { /* the new file comes last */
        struct change first = changes[0];
        memmove(changes, changes + 1, (count - 1) * sizeof *changes);
        changes[count - 1] = first;
    }
    if (st == TR_OK && count > 0)
        st = try_changes(p, loader, changes, count, dry, findings, err);
    if (st == TR_OK)
        *written = count;
    for (size_t i = 0; i < count; i++) {
        tr_buf_done(&changes[i].before);
        tr_buf_done(&changes[i].after);
    }
    tr_edits_done(&e);
    return st;
}
