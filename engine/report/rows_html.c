/* Rows as a page. Everything that comes from outside is escaped; the page loads
 * nothing from anywhere. */
#include <string.h>

#include "base/alloc.h"
#include "report/html.h"
#include "report/rows_inside.h"

static const char style[] =
    "body{font:16px/1.5 system-ui,'Noto Sans CJK SC','Noto Sans CJK TC',sans-serif;margin:2em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #999;padding:.4em .6em;text-align:left;vertical-align:top}"
    "th{background:#eee}td.n{text-align:right;white-space:nowrap}"
    "thead{display:table-header-group}tr{break-inside:avoid}"
    "@media print{body{margin:0;font-size:12px}}";

static void put_head(const struct tr_page *page, FILE *out)
{
    fputs("<!DOCTYPE html>\n<html lang=\"", out);
    tr_html_put(out, page->lang);
    fputs("\">\n<head><meta charset=\"utf-8\">\n<title>", out);
    tr_html_put(out, page->title);
    fprintf(out, "</title>\n<style>%s</style></head>\n<body>\n<h1>", style);
    tr_html_put(out, page->title);
    fputs("</h1>\n", out);
    for (size_t i = 0; page->intro && page->intro[i]; i++) {
        fputs("<p>", out);
        tr_html_put(out, page->intro[i]);
        fputs("</p>\n", out);
    }
}

static void put_row(const struct tr_rows *rows, const struct tr_value *row, char *cell, FILE *out)
{
    fputs("<tr>", out);
    for (size_t c = 0; c < rows->col_count; c++) {
        const struct tr_col *col = &rows->cols[c];
        const struct tr_value head = {.text = col->title};
        if (col->json_only)
            continue;
        fputs(!row ? "<th>" : col->type == TR_COL_TEXT ? "<td>" : "<td class=\"n\">", out);
        tr_cell_text(row ? col->type : TR_COL_TEXT, row ? &row[c] : &head, cell);
        tr_html_put(out, cell);
        fputs(row ? "</td>" : "</th>", out);
    }
    fputs("</tr>\n", out);
}

tr_status tr_rows_html(const struct tr_rows *rows, const struct tr_page *page, FILE *out,
                       tr_err *err)
{
    struct tr_value *values = tr_calloc(rows->col_count, sizeof *values);
    char *cell = tr_malloc(TR_CELL_MAX);
    tr_status st = TR_OK;
    if (values && cell) {
        put_head(page, out);
        fputs("<table>\n<thead>\n", out);
        put_row(rows, NULL, cell, out);
        fputs("</thead>\n<tbody>\n", out);
        for (size_t r = 0; r < rows->row_count; r++) {
            memset(values, 0, rows->col_count * sizeof *values);
            rows->row(rows->ctx, r, values);
            put_row(rows, values, cell, out);
        }
        fputs("</tbody>\n</table>\n</body>\n</html>\n", out);
        if (ferror(out))
            st = tr_fail(err, TR_EIO, "the page cannot be written; is the disk full?");
    } else {
        st = tr_fail(err, TR_ENOMEM, "not enough memory for a table of %zu columns",
                     rows->col_count);
    }
    tr_free(cell);
    tr_free(values);
    return st;
}
