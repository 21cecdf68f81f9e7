/* See acts_list.h. */
#include "cli/acts_list.h"

#include <jansson.h>
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"

#define CATALOGUE_MAX (1u << 18)
#define NAME_COLUMNS 24

/* Columns of acts.tsv. */
enum { ID, KIND, MEANING, COLUMNS = MEANING + TR_LANG_COUNT };
static const int meaning_in[TR_LANG_COUNT] = {
    [TR_LANG_EN] = MEANING, [TR_LANG_ZH_HANS] = MEANING + 1, [TR_LANG_ZH_HANT] = MEANING + 2};

/* Cuts a row at its tabs, and at its end; a cell that is not there is empty.
 * gives: the next row, NULL after the last */
static char *cut_row(char *row, char *cells[COLUMNS])
{
    char *end = row + strcspn(row, "\n");
    char *next = *end ? end + 1 : NULL;
    *end = '\0';
    for (int i = 0; i < COLUMNS; i++) {
        cells[i] = row;
        row += strcspn(row, "\t");
        if (*row)
            *row++ = '\0';
    }
    return next;
}

static bool show_json(char *const cells[COLUMNS], const char *meaning)
{
    json_t *doc =
        json_pack("{s:s, s:s, s:s}", "id", cells[ID], "kind", cells[KIND], "meaning", meaning);
    bool good = doc && json_dumpf(doc, stdout, JSON_COMPACT | JSON_PRESERVE_ORDER) == 0;
    json_decref(doc);
    putchar('\n');
    return good;
}

/* kind: that of the row before, "" at first */
static void show_text(char *const cells[COLUMNS], const char *meaning, const char *kind)
{
    if (strcmp(kind, cells[KIND]) != 0)
        printf("%s%s\n", *kind ? "\n" : "",
               strcmp(cells[KIND], "wanted") == 0 ? tr_say("Wanted:") : tr_say("Unwanted:"));
    fputs("  ", stdout);
    tr_cli_pad(stdout, cells[ID], NAME_COLUMNS);
    printf("%s\n", meaning);
}

static int list_rows(char *text, int lang, bool json)
{
    char *cells[COLUMNS];
    const char *kind = "";
    char *row = cut_row(text, cells); /* the heading */
    while (row && *row) {
        row = cut_row(row, cells);
        const char *own = cells[meaning_in[lang]], *meaning = *own ? own : cells[MEANING];
        if (!json) {
            show_text(cells, meaning, kind);
        } else if (!show_json(cells, meaning)) {
            tr_cli_error("%s", tr_say("not enough memory to write the JSON document"));
            return TR_EXIT_USAGE;
        }
        kind = cells[KIND];
    }
    return TR_EXIT_GOOD;
}

int tr_acts_list(const char *data, int lang, bool json)
{
    char path[TR_PATH_MAX];
    struct tr_buf text;
    tr_err err = {0};
    tr_buf_init(&text, CATALOGUE_MAX);
    tr_status st = tr_path_join(path, sizeof path, data, "assets/lexicon/acts.tsv", &err);
    if (st == TR_OK)
        st = tr_file_read(path, &text, &err);
    if (st == TR_OK) {
        tr_buf_u8(&text, 0);
        if (text.status != TR_OK)
            st = tr_fail(&err, text.status, "%s cannot be read: there is not enough memory", path);
    }
    int code = st == TR_OK ? list_rows((char *)text.data, lang < 0 ? TR_LANG_EN : lang, json)
                           : tr_cli_fail(&err);
    tr_buf_done(&text);
    return code;
}
