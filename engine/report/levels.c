/* The table of levels; see levels.h. */
#include "report/levels.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

#define LEVELS_FILE "scenarios/levels.txt"
#define LEVELS_BYTES ((size_t)16 << 10)
#define COLUMNS 6
#define WORD 32

static const char *const heads[COLUMNS] = {"level", "calls", "of_last", "mode", "points", "fatal"};

struct line {
    const char *file;
    int number;
    char word[COLUMNS][WORD];
    int count;
};

/* Words of a line; what is behind a # is left out. */
static tr_status split(struct line *line, const char *at, size_t len, tr_err *err)
{
    line->count = 0;
    for (size_t i = 0; i < len && at[i] != '#';) {
        size_t n = 0;
        while (i + n < len && !strchr(" \t\r#", at[i + n]))
            n++;
        if (n == 0) {
            i++;
            continue;
        }
        if (line->count == COLUMNS || n >= WORD)
            return tr_fail(
                err, TR_EFORMAT,
                "%s:%d: a line has %d short words: level calls of_last mode points fatal",
                line->file, line->number, COLUMNS);
        memcpy(line->word[line->count], at + i, n);
        line->word[line->count++][n] = '\0';
        i += n;
    }
    if (line->count != 0 && line->count != COLUMNS)
        return tr_fail(err, TR_EFORMAT, "%s:%d: the column \"%s\" is missing", line->file,
                       line->number, heads[line->count]);
    return TR_OK;
}

static tr_status number(const struct line *line, int column, uint32_t low, uint32_t high,
                        uint32_t *out, tr_err *err)
{
    const char *word = line->word[column];
    uint32_t n = 0;
    size_t len = strspn(word, "0123456789");
    for (size_t i = 0; i < len && i < 6; i++)
        n = n * 10 + (uint32_t)(word[i] - '0');
    if (len == 0 || len > 6 || word[len] || n < low || n > high)
        return tr_fail(err, TR_EFORMAT, "%s:%d: %s is a whole number from %u to %u, not \"%s\"",
                       line->file, line->number, heads[column], (unsigned)low, (unsigned)high,
                       word);
    *out = n;
    return TR_OK;
}

static tr_status mode(const struct line *line, int column, bool or_any, int *out, tr_err *err)
{
    for (int i = 0; i < TR_MODE_COUNT; i++)
        if (strcmp(line->word[column], tr_mode_names[i]) == 0) {
            *out = i;
            return TR_OK;
        }
    *out = -1;
    if (or_any && strcmp(line->word[column], "any") == 0)
        return TR_OK;
    return tr_fail(err, TR_EFORMAT, "%s:%d: %s is tutorial, practice or exam%s, not \"%s\"",
                   line->file, line->number, heads[column], or_any ? ", or any" : "",
                   line->word[column]);
}

static tr_status take(struct tr_levels *levels, const struct line *line, tr_err *err)
{
    struct tr_level level = {.locked = true};
    uint32_t points = 0;
    int which = -1;
    tr_status st = mode(line, 0, false, &which, err);
    if (st == TR_OK)
        st = number(line, 1, 1, TR_LEVELS_OF_LAST, &level.calls, err);
    if (st == TR_OK)
        st = number(line, 2, level.calls, TR_LEVELS_OF_LAST, &level.of_last, err);
    if (st == TR_OK)
        st = mode(line, 3, true, &level.mode, err);
    if (st == TR_OK)
        st = number(line, 4, 0, 1000, &points, err);
    if (st != TR_OK)
        return st;
    level.points = (int)points;
    level.no_fatal = strcmp(line->word[5], "none") == 0;
    if (!level.no_fatal && strcmp(line->word[5], "any") != 0)
        return tr_fail(err, TR_EFORMAT, "%s:%d: fatal is none or any, not \"%s\"", line->file,
                       line->number, line->word[5]);
    if (which == TR_MODE_TUTORIAL)
        return tr_fail(err, TR_EFORMAT, "%s:%d: the tutorial is always open; leave this line out",
                       line->file, line->number);
    if (levels->v[which].locked)
        return tr_fail(err, TR_EFORMAT, "%s:%d: %s stands here twice; keep one line", line->file,
                       line->number, line->word[0]);
    levels->v[which] = level;
    return TR_OK;
}

tr_status tr_levels_read(struct tr_levels *out, const char *text, size_t len, const char *name,
                         tr_err *err)
{
    struct tr_levels levels = {0};
    struct line line = {.file = name, .number = 0};
    bool head = false;
    tr_status st = TR_OK;
    for (size_t at = 0; st == TR_OK && at < len;) {
        const char *end = memchr(text + at, '\n', len - at);
        size_t n = end ? (size_t)(end - (text + at)) : len - at;
        line.number++;
        st = split(&line, text + at, n, err);
        at += n + 1;
        if (st != TR_OK || line.count == 0)
            continue;
        for (int i = 0; !head && st == TR_OK && i < COLUMNS; i++)
            if (strcmp(line.word[i], heads[i]) != 0)
                st = tr_fail(err, TR_EFORMAT,
                             "%s:%d: the first line names the columns: level calls of_last mode "
                             "points fatal",
                             name, line.number);
        if (head)
            st = take(&levels, &line, err);
        head = true;
    }
    if (st == TR_OK)
        *out = levels;
    return st;
}

tr_status tr_levels_load(struct tr_levels *out, const char *data_dir, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_buf text;
    memset(out, 0, sizeof *out);
    tr_buf_init(&text, LEVELS_BYTES);
    tr_status st = tr_path_join(path, sizeof path, data_dir, LEVELS_FILE, err);
    if (st == TR_OK)
        st = tr_file_read(path, &text, err);
    if (st == TR_OK)
        st = tr_levels_read(out, (const char *)text.data, text.len, LEVELS_FILE, err);
    tr_buf_done(&text);
    if (st == TR_ENOTFOUND) { /* a house without levels */
        if (err)
            *err = (tr_err){0};
        return TR_OK;
    }
    return st;
}
