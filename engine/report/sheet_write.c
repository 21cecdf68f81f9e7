/* libxlsxwriter writes to named files only, so the workbook is made in a temporary
 * one. All cells are texts: nothing that a line begins with becomes a formula. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/file.h"
#include "report/say.h"
#include "report/sheet.h"

struct column {
    const char *id;      /* by which the reader knows it */
    const char *heading; /* for people */
    enum tr_exchange_field field;
    double width;
};

/* Texts that xgettext cannot see here are in assets/po all the same. */
static const struct column columns[] = {
    {"key", "Key", TR_EX_KEY, 22},
    {"variant", "Variant", TR_EX_FIELDS, 8},
    {"where", "Where", TR_EX_WHERE, 18},
    {"speaker", "Speaker", TR_EX_SPEAKER, 14},
    {"context", "Context", TR_EX_CONTEXT, 34},
    {"source", "Source", TR_EX_SOURCE, 48},
    {"translation", "Translation", TR_EX_TEXT, 48},
    {"notes", "Notes", TR_EX_NOTES, 26},
};
#define COLUMNS ((lxw_col_t)(sizeof columns / sizeof *columns))

static void heading(const struct tr_exchange *x, const struct column *c, char out[128])
{
    char id[48];
    int lang = c->field == TR_EX_SOURCE ? x->from : c->field == TR_EX_TEXT ? x->to : -1;
    const char *said = tr_say(c->heading);
    (void)snprintf(id, sizeof id, lang < 0 ? "%s%s" : "%s %s", c->id,
                   lang < 0 ? "" : tr_lang_names[lang]);
    (void)snprintf(out, 128, strcmp(said, c->heading) == 0 ? "%s%s" : "%.70s [%s]",
                   strcmp(said, c->heading) == 0 ? "" : said, id);
}

/* A text that looks like an escape of the format ("_x000D_") is escaped itself, which
 * the library leaves to its callers. out->data is the cell; false without memory. */
static bool cell_text(const char *text, struct tr_buf *out)
{
    tr_buf_reset(out);
    for (; *text; text++) {
        if (text[0] == '_' && text[1] == 'x' && strspn(text + 2, "0123456789abcdefABCDEF") >= 4 &&
            text[6] == '_')
            tr_buf_put(out, "_x005F", 6);
        tr_buf_u8(out, (uint8_t)*text);
    }
    tr_buf_u8(out, 0);
    return out->status == TR_OK;
}

static bool fill(lxw_workbook *book, const struct tr_exchange *x)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, "lines");
    lxw_format *bold = workbook_add_format(book), *plain = workbook_add_format(book),
               *mine = workbook_add_format(book);
    struct tr_buf cell;
    char text[128];
    bool good = true;
    tr_buf_init(&cell, 8 * (size_t)TR_EXCHANGE_TEXT);
    format_set_bold(bold);
    format_set_bottom(bold, LXW_BORDER_THIN);
    lxw_format *wrapped[] = {plain, mine};
    for (size_t i = 0; i < 2; i++) {
        format_set_text_wrap(wrapped[i]);
        format_set_align(wrapped[i], LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(wrapped[i], "@"); /* what is typed stays a text */
    }
    format_set_bg_color(mine, 0xFFF8DC);
    for (lxw_col_t c = 0; c < COLUMNS; c++) {
        worksheet_set_column(sheet, c, c, columns[c].width,
                             columns[c].field == TR_EX_TEXT ? mine : plain);
        heading(x, &columns[c], text);
        worksheet_write_string(sheet, 0, c, text, bold);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (size_t i = 0; i < x->count; i++) {
        const struct tr_exchange_row *row = &x->rows[i];
        for (lxw_col_t c = 0; c < COLUMNS; c++) {
            const char *value = text;
            text[0] = '\0';
            if (row->variant > 0)
                (void)snprintf(text, sizeof text, "%u", row->variant);
            if (columns[c].field != TR_EX_FIELDS)
                value = tr_exchange_get(row, columns[c].field);
            if (!value[0])
                continue;
            good = cell_text(value, &cell) &&
                   worksheet_write_string(sheet, (lxw_row_t)i + 1, c, (const char *)cell.data,
                                          columns[c].field == TR_EX_TEXT ? mine : plain) ==
                       LXW_NO_ERROR &&
                   good;
        }
    }
    worksheet_autofilter(sheet, 0, 0, (lxw_row_t)x->count, (lxw_col_t)(COLUMNS - 1));
    tr_buf_done(&cell);
    return good;
}

tr_status tr_sheet_write(const struct tr_exchange *x, struct tr_buf *out, tr_err *err)
{
    const char *dir = getenv("TMPDIR");
    char path[TR_PATH_MAX];
    if (snprintf(path, sizeof path, "%s/thirdring-XXXXXX", dir && dir[0] ? dir : "/tmp") >=
        (int)sizeof path)
        return tr_fail(err, TR_ELIMIT, "the path of $TMPDIR is too long");
    int fd = mkstemp(path);
    if (fd < 0)
        return tr_fail(err, TR_EIO, "a temporary file cannot be made in %.200s: %s",
                       dir && dir[0] ? dir : "/tmp", strerror(errno));
    (void)close(fd);
    lxw_workbook *book = workbook_new(path);
    tr_status st = TR_OK;
    if (!book) {
        st = tr_fail(err, TR_ENOMEM, "not enough memory for the workbook");
    } else {
        bool fits = fill(book, x);
        lxw_error wrong = workbook_close(book);
        if (!fits)
            st = tr_fail(err, TR_ELIMIT, "a text is longer than a cell can be; use --format po");
        else if (wrong != LXW_NO_ERROR)
            st = tr_fail(err, TR_EIO, "the workbook cannot be written: %s", lxw_strerror(wrong));
    }
    if (st == TR_OK)
        st = tr_file_read(path, out, err);
    (void)unlink(path);
    return st;
}
