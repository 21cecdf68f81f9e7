/* Joining the lexicon's files into one sequence of bytes, always in the same
 * order, so that equal files give equal bytes on every machine. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "speech/ear.h"
#include "speech/lexread.h"

#define FILE_MAX (1u << 20)     /* bytes of one lexicon file */
#define LEXICON_ROOM (1u << 20) /* bytes of all together as a rule: growing copies */

static void put(struct tr_buf *out, const char *s)
{
    tr_buf_put(out, s, strlen(s));
}

static tr_status done(struct tr_buf *out, tr_err *err)
{
    if (out->status == TR_OK)
        return TR_OK;
    return tr_fail(err, out->status,
                   out->status == TR_ENOMEM ? "no memory for the lexicon"
                                            : "the lexicon is too large");
}

/* Only the names of acts: an edited definition is no other lexicon. */
static tr_status read_acts(const char *dir, struct tr_buf *out, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_buf text;
    tr_buf_init(&text, FILE_MAX);
    tr_status s = tr_path_join(path, sizeof path, dir, "acts.tsv", err);
    if (s == TR_OK)
        s = tr_file_read(path, &text, err);
    if (s == TR_OK)
        put(out, TR_LEXICON_ACTS_MARK "\n");
    bool header = true;
    for (size_t at = 0; at < text.len && s == TR_OK;) {
        const char *line = (const char *)text.data + at;
        const char *nl = memchr(line, '\n', text.len - at);
        size_t len = nl ? (size_t)(nl - line) : text.len - at;
        const char *tab = memchr(line, '\t', len);
        if (!header && tab) {
            tr_buf_put(out, line, (size_t)(tab - line));
            put(out, "\n");
        }
        header = false;
        at += len + 1;
    }
    tr_buf_done(&text);
    return s == TR_OK ? done(out, err) : s;
}

static tr_status read_folder(const char *dir, const char *folder, struct tr_buf *out, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_names names = {NULL, 0};
    tr_status s = tr_path_join(path, sizeof path, dir, folder, err);
    if (s == TR_OK)
        s = tr_dir_list(path, &names, err);
    for (size_t i = 0; i < names.count && s == TR_OK; i++) {
        size_t len = strlen(names.v[i]);
        if (len < 5 || strcmp(names.v[i] + len - 4, ".lex") != 0)
            continue;
        char file[TR_PATH_MAX];
        s = tr_path_join(file, sizeof file, path, names.v[i], err);
        if (s != TR_OK)
            break;
        put(out, TR_LEXICON_FILE_MARK);
        put(out, folder);
        put(out, "/");
        put(out, names.v[i]);
        put(out, "\n");
        struct tr_buf text;
        tr_buf_init(&text, FILE_MAX);
        s = tr_file_read(file, &text, err);
        if (s == TR_OK)
            tr_buf_put(out, text.data, text.len);
        tr_buf_done(&text);
        put(out, "\n");
        if (s == TR_OK)
            s = done(out, err);
    }
    tr_names_done(&names);
    return s;
}

tr_status tr_lexicon_read(const char *dir, const char *lang, struct tr_buf *out, tr_err *err)
{
    bool hans = strcmp(lang, "zh-Hans") == 0;
    bool hant = strcmp(lang, "zh-Hant") == 0;
    if (!hans && !hant && strcmp(lang, "en") != 0)
        return tr_fail(err, TR_ENOTFOUND,
                       "there is no lexicon for \"%.40s\"; there is zh-Hans, "
                       "zh-Hant and en",
                       lang);
    size_t before = out->len;
    if (out->max - out->len >= LEXICON_ROOM)
        (void)tr_buf_reserve(out, LEXICON_ROOM); /* what it cannot hold is told below */
    tr_status s = read_acts(dir, out, err);
    if (s == TR_OK)
        s = read_folder(dir, hans || hant ? "zh" : "en", out, err);
    if (s == TR_OK && hant)
        s = read_folder(dir, "zh-Hant", out, err);
    if (s != TR_OK && out->status == TR_OK)
        out->len = before;
    return s;
}
