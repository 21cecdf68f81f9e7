/* Rows as a table for a terminal. Numbers stand right, texts left; the last
 * column is never padded, so that a long one simply runs on. Nothing that a cell
 * holds reaches the terminal as a control character. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/rows_inside.h"
#include "speech/columns.h"

#define CELL TR_CELL_MAX
#define MARK "*" /* in a column of its own, since colour is never the only sign */
#define CUT "..."

/* Numbers are put together from integers: printf's floats follow the locale. */
static void print_real(double real, char *out)
{
    if (!isfinite(real) || fabs(real) >= 1e15) {
        snprintf(out, CELL, "-");
        return;
    }
    double size = fabs(real);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 1 ? 2 : 4;
    int64_t unit = decimals == 0 ? 1 : decimals == 2 ? 100 : 10000;
    int64_t scaled = llround(size * (double)unit);
    const char *sign = real < 0 && scaled > 0 ? "-" : "";
    if (decimals == 0)
        snprintf(out, CELL, "%s%" PRId64, sign, scaled);
    else
        snprintf(out, CELL, "%s%" PRId64 ".%0*" PRId64, sign, scaled / unit, decimals,
                 scaled % unit);
}

/* Seconds with one decimal, rounded half up. */
static void print_ms(int64_t ms, char *out)
{
    uint64_t size = ms < 0 ? 0 - (uint64_t)ms : (uint64_t)ms;
    uint64_t tenths = size / 100 + (size % 100 >= 50 ? 1 : 0);
    snprintf(out, CELL, "%s%" PRIu64 ".%" PRIu64 " s", ms < 0 && tenths > 0 ? "-" : "", tenths / 10,
             tenths % 10);
}

static void print_text(const char *text, char *out)
{
    size_t len = strlen(text);
    size_t n = tr_utf8_clean(text, len < 4 * CELL ? len : 4 * CELL, out, CELL, NULL);
    if (len > n && n > CELL - 8) {
        n = tr_utf8_floor(out, n, CELL - sizeof CUT);
        memcpy(out + n, CUT, sizeof CUT);
    }
}

void tr_cell_text(enum tr_col_type type, const struct tr_value *value, char out[TR_CELL_MAX])
{
    switch (type) {
    case TR_COL_TEXT:
        print_text(value->text ? value->text : "-", out);
        break;
    case TR_COL_BOOL:
        snprintf(out, CELL, "%s", value->num ? "\xe2\x9c\x93" : "-");
        break;
    case TR_COL_MS:
        print_ms(value->num, out);
        break;
    case TR_COL_REAL:
        print_real(value->real, out);
        break;
    case TR_COL_INT:
    default:
        snprintf(out, CELL, "%" PRId64, value->num);
        break;
    }
}

static bool stands_right(enum tr_col_type type)
{
    return type == TR_COL_INT || type == TR_COL_MS || type == TR_COL_REAL;
}

static void pad(FILE *out, int columns)
{
    for (int i = 0; i < columns; i++)
        fputc(' ', out);
}

struct table {
    const struct tr_rows *rows;
    struct tr_value *values;
    int *widths;
    char *cell; /* CELL bytes */
    size_t last;
};

/* row: SIZE_MAX for the headings */
static const char *cell_text(struct table *t, size_t row, size_t column)
{
    if (row == SIZE_MAX)
        print_text(t->rows->cols[column].title, t->cell);
    else
        tr_cell_text(t->rows->cols[column].type, &t->values[column], t->cell);
    return t->cell;
}

static void fetch(struct table *t, size_t row)
{
    memset(t->values, 0, t->rows->col_count * sizeof *t->values);
    if (row != SIZE_MAX)
        t->rows->row(t->rows->ctx, row, t->values);
}

static void measure(struct table *t, size_t row)
{
    fetch(t, row);
    for (size_t c = 0; c < t->rows->col_count; c++) {
        if (t->rows->cols[c].json_only)
            continue;
        int width = tr_text_columns(cell_text(t, row, c));
        if (width > t->widths[c])
            t->widths[c] = width;
        t->last = c > t->last ? c : t->last;
    }
}

static void write_row(struct table *t, size_t row, FILE *out)
{
    int gap = 0;
    fetch(t, row);
    if (t->rows->marked != SIZE_MAX) {
        fputs(row != SIZE_MAX && row == t->rows->marked ? MARK : " ", out);
        gap = 1;
    }
    for (size_t c = 0; c < t->rows->col_count; c++) {
        const struct tr_col *col = &t->rows->cols[c];
        if (col->json_only)
            continue;
        const char *text = cell_text(t, row, c);
        int space = t->widths[c] - tr_text_columns(text);
        pad(out, gap);
        gap = 2;
        if (stands_right(col->type))
            pad(out, space);
        fputs(text, out);
        if (!stands_right(col->type) && c != t->last)
            pad(out, space);
    }
    fputc('\n', out);
}

tr_status tr_rows_text(const struct tr_rows *rows, FILE *out, tr_err *err)
{
    struct table t = {.rows = rows};
    tr_status st = TR_OK;
    t.values = tr_calloc(rows->col_count, sizeof *t.values);
    t.widths = tr_calloc(rows->col_count, sizeof *t.widths);
    t.cell = tr_malloc(CELL);
    if (t.values && t.widths && t.cell) {
        measure(&t, SIZE_MAX);
        for (size_t r = 0; r < rows->row_count; r++)
            measure(&t, r);
        write_row(&t, SIZE_MAX, out);
        for (size_t r = 0; r < rows->row_count; r++)
            write_row(&t, r, out);
        if (ferror(out))
            st = tr_fail(err, TR_EIO,
                         "the table cannot be written; is the disk full or the reader "
                         "gone?");
    } else {
        st = tr_fail(err, TR_ENOMEM, "not enough memory for a table of %zu columns",
                     rows->col_count);
    }
    tr_free(t.cell);
    tr_free(t.widths);
    tr_free(t.values);
    return st;
}
