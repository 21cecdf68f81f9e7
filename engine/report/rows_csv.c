/* Rows as comma-separated values. */
#include <string.h>

#include "base/alloc.h"
#include "report/rows_inside.h"

static bool is_number(enum tr_col_type type)
{
    return type != TR_COL_TEXT;
}

/* A text that a spreadsheet would work out instead of showing. */
static bool is_formula(const char *text)
{
    return strchr("=+-@\t\r", text[0]) != NULL && text[0] != '\0';
}

static void put_cell(FILE *out, const char *text, bool number)
{
    bool guard = !number && is_formula(text);
    bool quotes = strpbrk(text, ",\"\r\n") != NULL;
    if (quotes)
        fputc('"', out);
    if (guard)
        fputc('\'', out);
    for (const char *c = text; *c; c++) {
        if (*c == '"')
            fputc('"', out);
        fputc(*c, out);
    }
    if (quotes)
        fputc('"', out);
}

/* row: NULL for the headings */
static void put_row(const struct tr_rows *rows, const struct tr_value *row, char *cell, FILE *out)
{
    bool first = true;
    for (size_t c = 0; c < rows->col_count; c++) {
        const struct tr_col *col = &rows->cols[c];
        const struct tr_value head = {.text = col->title};
        if (col->json_only)
            continue;
        if (!first)
            fputc(',', out);
        first = false;
        if (row && col->type == TR_COL_TEXT && !row[c].text) /* nothing there */
            continue;
        tr_cell_text(row ? col->type : TR_COL_TEXT, row ? &row[c] : &head, cell);
        put_cell(out, cell, row && is_number(col->type));
    }
    fputs("\r\n", out);
}

tr_status tr_rows_csv(const struct tr_rows *rows, FILE *out, tr_err *err)
{
    struct tr_value *values = tr_calloc(rows->col_count, sizeof *values);
    char *cell = tr_malloc(TR_CELL_MAX);
    tr_status st = TR_OK;
    if (values && cell) {
        fputs("\xef\xbb\xbf", out);
        put_row(rows, NULL, cell, out);
        for (size_t r = 0; r < rows->row_count; r++) {
            memset(values, 0, rows->col_count * sizeof *values);
            rows->row(rows->ctx, r, values);
            put_row(rows, values, cell, out);
        }
        if (ferror(out))
            st = tr_fail(err, TR_EIO, "the table cannot be written; is the disk full?");
    } else {
        st = tr_fail(err, TR_ENOMEM, "not enough memory for a table of %zu columns",
                     rows->col_count);
    }
    tr_free(cell);
    tr_free(values);
    return st;
}
