/* The copy is made in a hidden folder beside its place and then renamed, so that
 * nobody ever lists half a scenario. */
#include "session/starter.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
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

/* ---- lines of a template ---------------------------------------------------------- */

/* The language of a comment that has one: indent, "-- ", a language's name, ": ".
 * said: what follows. Gives -1 for every other line. */
static int comment_lang(const char *line, size_t len, const char **said)
{
    const char *at = line, *end = line + len;
    while (at < end && *at == ' ')
        at++;
    if (end - at < 3 || memcmp(at, "-- ", 3) != 0)
        return -1;
    at += 3;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        size_t n = strlen(tr_lang_names[lang]);
        if ((size_t)(end - at) >= n + 2 && memcmp(at, tr_lang_names[lang], n) == 0 &&
            memcmp(at + n, ": ", 2) == 0) {
            *said = at + n + 2;
            return lang;
        }
    }
    return -1;
}

/* A line with the scenario's name in place of the template's word for it. */
static void put_named(struct tr_buf *out, const char *at, size_t len, const char *id)
{
    static const char word[] = TR_STARTER_NAME;
    while (len > 0) {
        const char *hit = memmem(at, len, word, sizeof word - 1);
        size_t before = hit ? (size_t)(hit - at) : len;
        tr_buf_put(out, at, before);
        if (hit)
            tr_buf_put(out, id, strlen(id));
        before += hit ? sizeof word - 1 : 0;
        at += before;
        len -= before;
    }
}

static void put_line(struct tr_buf *out, const char *line, size_t len, const char *id,
                     enum tr_lang lang)
{
    const char *said = line;
    int own = comment_lang(line, len, &said);
    if (own >= 0 && own != (int)lang)
        return;
    if (own >= 0) {
        tr_buf_put(out, line, (size_t)(strchr(line, '-') - line));
        tr_buf_put(out, "-- ", 3);
    }
    put_named(out, said, len - (size_t)(said - line), id);
}

static tr_status copy_file(const char *from, const char *to, const char *id, enum tr_lang lang,
                           tr_err *err)
{
    struct tr_buf in, out;
    tr_buf_init(&in, FILE_MAX_BYTES);
    tr_buf_init(&out, 2 * FILE_MAX_BYTES);
    tr_status st = tr_file_read(from, &in, err);
    const char *at = (const char *)in.data;
    for (size_t left = in.len; st == TR_OK && left > 0;) {
        const char *end = memchr(at, '\n', left);
        size_t len = end ? (size_t)(end - at) + 1 : left;
        put_line(&out, at, len, id, lang);
        at += len;
        left -= len;
    }
    if (st == TR_OK)
        st = out.status == TR_OK ? tr_file_write(to, out.data, out.len, err)
                                 : tr_fail(err, TR_ENOMEM, "there is no memory to copy %s", from);
    tr_buf_done(&in);
    tr_buf_done(&out);
    return st;
}

bool tr_starter_about(const struct tr_loader *loader, const char *template, enum tr_lang lang,
                      char *out, size_t cap)
{
    char path[TR_PATH_MAX];
    struct tr_buf in;
    bool found = false;
    if (snprintf(path, sizeof path, "%s/assets/templates/%s/scenario.lua", loader->data_dir,
                 template) >= (int)sizeof path)
        return false;
    tr_buf_init(&in, FILE_MAX_BYTES);
    const char *at = tr_file_read(path, &in, NULL) == TR_OK ? (const char *)in.data : NULL;
    for (size_t left = in.len; at && left > 0 && !found;) {
        const char *end = memchr(at, '\n', left), *said = at;
        size_t len = end ? (size_t)(end - at) : left;
        found = comment_lang(at, len, &said) == (int)lang;
        if (found)
            (void)tr_utf8_clean(said, len - (size_t)(said - at), out, cap, NULL);
        at += len + (end ? 1 : 0);
        left -= len + (end ? 1 : 0);
    }
    tr_buf_done(&in);
    return found;
}

/* ---- the copy ------------------------------------------------------------------------ */

static tr_status copy_folder(const char *from, const char *to, const char *id, enum tr_lang lang,
                             tr_err *err)
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
            st = copy_file(a, b, id, lang, err);
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

static tr_status copy_all(const char *from, const char *to, const char *id, enum tr_lang lang,
                          tr_err *err)
{
    char a[TR_PATH_MAX], b[TR_PATH_MAX];
    tr_status st = copy_folder(from, to, id, lang, err);
    if (st == TR_OK)
        st = tr_path_join(a, sizeof a, from, "lines", err);
    if (st == TR_OK && tr_path_is_dir(a)) {
        st = tr_path_join(b, sizeof b, to, "lines", err);
        if (st == TR_OK)
            st = copy_folder(a, b, id, lang, err);
    }
    return st;
}

tr_status tr_starter_make(const struct tr_loader *loader, const char *id, const char *template,
                          enum tr_lang lang, char *path, tr_err *err)
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
    st = copy_all(from, part, id, lang, err);
    if (st == TR_OK && rename(part, path) != 0)
        st = tr_fail(err, TR_EIO, "%s cannot be made: %s", path, strerror(errno));
    if (st != TR_OK)
        remove_copy(part);
    return st;
}
