#include "speech/phrasings.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)
#define ROWS_MAX 512
#define COLUMNS_MAX 8

struct row {
    const char *act, *text; /* in the file's bytes */
};

struct tr_phrasings {
    struct tr_buf bytes;
    struct row rows[ROWS_MAX];
    size_t count;
};

static int by_act(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->act, ((const struct row *)b)->act);
}

/* Cut a line at its tabs; gives how many columns there are. */
static int split(char *line, char *columns[COLUMNS_MAX])
{
    int n = 0;
    columns[n++] = line;
    for (char *tab = strchr(line, '\t'); tab && n < COLUMNS_MAX; tab = strchr(tab, '\t')) {
        *tab++ = '\0';
        columns[n++] = tab;
    }
    return n;
}

static tr_status read_rows(struct tr_phrasings *p, const char *path, const char *lang, tr_err *err)
{
    char *columns[COLUMNS_MAX];
    int number = 0, column = 0, width = 0;
    for (char *line = (char *)p->bytes.data, *end; *line; line = end + 1) {
        end = strchr(line, '\n');
        if (!end)
            return tr_fail(err, TR_EFORMAT, "%s: the last line has no end", path);
        *end = '\0';
        int n = split(line, columns);
        if (++number == 1) {
            width = n;
            for (int i = 1; i < n; i++)
                column = strcmp(columns[i], lang) == 0 ? i : column;
            if (column == 0)
                return tr_fail(err, TR_EFORMAT, "%s:1: no column \"%s\"", path, lang);
            continue;
        }
        if (n != width || p->count == ROWS_MAX || !*columns[0] || !*columns[column])
            return tr_fail(err, TR_EFORMAT, "%s:%d: not an act with its %d phrases", path, number,
                           width - 1);
        p->rows[p->count++] = (struct row){columns[0], columns[column]};
    }
    qsort(p->rows, p->count, sizeof *p->rows, by_act);
    return TR_OK;
}

tr_status tr_phrasings_read(struct tr_phrasings **out, const char *dir, const char *lang,
                            tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_phrasings *p = tr_calloc(1, sizeof *p);
    if (!p)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the phrasings");
    tr_buf_init(&p->bytes, FILE_MAX_BYTES);
    tr_status st = tr_path_join(path, sizeof path, dir, "phrasings.tsv", err);
    if (st == TR_OK)
        st = tr_file_read(path, &p->bytes, err);
    if (st == TR_OK && !tr_utf8_valid((const char *)p->bytes.data, p->bytes.len))
        st = tr_fail(err, TR_EFORMAT, "%s: not UTF-8", path);
    tr_buf_u8(&p->bytes, 0);
    if (st == TR_OK && p->bytes.status != TR_OK)
        st = tr_fail(err, p->bytes.status, "there is no memory for the phrasings");
    if (st == TR_OK)
        st = read_rows(p, path, lang, err);
    if (st != TR_OK) {
        tr_phrasings_free(p);
        return st;
    }
    *out = p;
    return TR_OK;
}

void tr_phrasings_free(struct tr_phrasings *p)
{
    if (!p)
        return;
    tr_buf_done(&p->bytes);
    tr_free(p);
}

const char *tr_phrasing(const struct tr_phrasings *p, const char *act)
{
    struct row key = {act, NULL};
    const struct row *row = bsearch(&key, p->rows, p->count, sizeof *p->rows, by_act);
    return row ? row->text : NULL;
}
