/* The copy is made in a hidden folder beside its place and then renamed, so that
 * nobody ever lists half a scenario. */
#include "session/starter.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sim/limits.h"

#define FILE_MAX_BYTES ((size_t)256 << 10)
#define FOLDERS 2 /* the template's own and lines/ */

static const char *const folders[FOLDERS] = {"", "lines"};

tr_status tr_starter_list(const struct tr_loader *loader, struct tr_names *out, tr_err *err)
{
    char path[TR_PATH_MAX];
    tr_status st = tr_path_join(path, sizeof path, loader->data_dir, "assets/templates", err);
    return st == TR_OK ? tr_dir_list(path, out, err) : st;
}

static bool is_id(const char *id)
{
    size_t len = strlen(id);
    return len > 0 && len < TR_NAME_MAX && id[0] >= 'a' && id[0] <= 'z' &&
           strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_") == len &&
           strcmp(id, "houses") != 0 && strcmp(id, "scorecards") != 0;
}

/* A file with the scenario's name in place of the template's word for it. */
static tr_status copy_file(const char *from, const char *to, const char *id, tr_err *err)
{
    struct tr_buf in, out;
    tr_buf_init(&in, FILE_MAX_BYTES);
    tr_buf_init(&out, 2 * FILE_MAX_BYTES);
    tr_status st = tr_file_read(from, &in, err);
    tr_buf_u8(&in, 0);
    const char *at = (const char *)in.data;
    for (const char *hit; st == TR_OK && (hit = strstr(at, TR_STARTER_NAME)) != NULL;
         at = hit + strlen(TR_STARTER_NAME)) {
        tr_buf_put(&out, at, (size_t)(hit - at));
        tr_buf_put(&out, id, strlen(id));
    }
    if (st == TR_OK) {
        tr_buf_put(&out, at, strlen(at));
        st = in.status == TR_OK && out.status == TR_OK
                 ? tr_file_write(to, out.data, out.len, err)
                 : tr_fail(err, TR_ENOMEM, "there is no memory to copy %s", from);
    }
    tr_buf_done(&in);
    tr_buf_done(&out);
    return st;
}

static tr_status copy_folder(const char *from, const char *to, const char *id, tr_err *err)
{
    struct tr_names names = {0};
    char a[TR_PATH_MAX], b[TR_PATH_MAX];
    tr_status st = tr_dir_list(from, &names, err);
    if (st == TR_OK)
        st = tr_dir_make(to, err);
    for (size_t i = 0; i < names.count && st == TR_OK; i++) {
        st = tr_path_join(a, sizeof a, from, names.v[i], err);
        if (st == TR_OK)
            st = tr_path_join(b, sizeof b, to, names.v[i], err);
        if (st == TR_OK && tr_path_is_file(a))
            st = copy_file(a, b, id, err);
    }
    tr_names_done(&names);
    return st;
}

/* What copy_folder has made so far, after it failed. */
static void remove_copy(const char *to)
{
    for (size_t f = FOLDERS; f-- > 0;) {
        struct tr_names names = {0};
        char folder[TR_PATH_MAX], path[TR_PATH_MAX];
        if (tr_path_join(folder, sizeof folder, to, folders[f], NULL) != TR_OK ||
            tr_dir_list(folder, &names, NULL) != TR_OK)
            continue;
        for (size_t i = 0; i < names.count; i++)
            if (tr_path_join(path, sizeof path, folder, names.v[i], NULL) == TR_OK)
                (void)unlink(path);
        tr_names_done(&names);
        (void)rmdir(folder);
    }
}

static tr_status copy_all(const char *from, const char *to, const char *id, tr_err *err)
{
    char a[TR_PATH_MAX], b[TR_PATH_MAX];
    tr_status st = copy_folder(from, to, id, err);
    if (st == TR_OK)
        st = tr_path_join(a, sizeof a, from, "lines", err);
    if (st == TR_OK && tr_path_is_dir(a)) {
        st = tr_path_join(b, sizeof b, to, "lines", err);
        if (st == TR_OK)
            st = copy_folder(a, b, id, err);
    }
    return st;
}

tr_status tr_starter_make(const struct tr_loader *loader, const char *id, const char *template,
                          char *path, tr_err *err)
{
    char from[TR_PATH_MAX], part[TR_PATH_MAX], scenarios[TR_PATH_MAX];
    if (!is_id(id))
        return tr_fail(err, TR_EINVAL,
                       "\"%.60s\" cannot be a scenario's name; use small letters, digits and _, "
                       "beginning with a letter",
                       id);
    tr_status st = TR_OK;
    if (!is_id(template) ||
        snprintf(from, sizeof from, "%s/assets/templates/%s", loader->data_dir, template) >=
            (int)sizeof from ||
        !tr_path_is_dir(from))
        return tr_fail(err, TR_ENOTFOUND, "there is no template \"%.60s\"", template);
    st = tr_path_join(scenarios, sizeof scenarios, loader->data_dir, "scenarios", err);
    if (st == TR_OK)
        st = tr_path_join(path, TR_PATH_MAX, scenarios, id, err);
    if (st == TR_OK && snprintf(part, sizeof part, "%s/.new-%s", scenarios, id) >= (int)sizeof part)
        st = tr_fail(err, TR_ELIMIT, "the path of %s is too long", id);
    if (st != TR_OK)
        return st;
    if (access(path, F_OK) == 0)
        return tr_fail(err, TR_EINVAL, "there is a scenario \"%s\" already; choose another name",
                       id);
    st = copy_all(from, part, id, err);
    if (st == TR_OK && rename(part, path) != 0)
        st = tr_fail(err, TR_EIO, "%s cannot be made: %s", path, strerror(errno));
    if (st != TR_OK)
        remove_copy(part);
    return st;
}
