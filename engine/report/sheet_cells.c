/* From the XML of a sheet to the texts of its rows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/exchange.h"
#include "report/sheet_inside.h"

#define STRINGS_MAX 100000
#define ROW_MAX 1048576

/* ---- texts ----------------------------------------------------------------------- */

static int hex4(const char *s)
{
    int value = 0;
    for (int i = 0; i < 4; i++) {
        char c = s[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                           : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* "_x000D_" stands for a character that XML cannot hold. */
static void decode(struct tr_buf *text)
{
    char *s = (char *)text->data;
    size_t out = 0;
    for (size_t i = 0; i < text->len; i++) {
        int code = i + 7 <= text->len && s[i] == '_' && s[i + 1] == 'x' && s[i + 6] == '_'
                       ? hex4(s + i + 2)
                       : -1;
        char bytes[4];
        size_t n = code > 0 ? tr_utf8_put((uint32_t)code, bytes) : 0;
        if (n > 0) {
            memcpy(s + out, bytes, n);
            out += n;
            i += 6;
        } else {
            s[out++] = s[i];
        }
    }
    text->len = out;
}

/* Texts one behind the other, each terminated. */
struct texts {
    struct tr_buf pool;
    uint32_t *at; /* owned */
    size_t count, cap;
};

static tr_status add_text(struct texts *t, const struct tr_buf *text, tr_err *err)
{
    if (t->count == STRINGS_MAX)
        return tr_fail(err, TR_ELIMIT, "the workbook has more than %d texts; it is refused",
                       STRINGS_MAX);
    if (t->count == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 256;
        uint32_t *more = tr_realloc(t->at, cap * sizeof *more);
        if (!more)
            return tr_fail(err, TR_ENOMEM, "not enough memory to read the workbook");
        t->at = more;
        t->cap = cap;
    }
    t->at[t->count++] = (uint32_t)t->pool.len;
    tr_buf_put(&t->pool, text->data, text->len);
    tr_buf_u8(&t->pool, 0);
    return t->pool.status == TR_OK
               ? TR_OK
               : tr_fail(err, t->pool.status, "the texts of the workbook do not fit into memory");
}

/* A cell's text did not fit. row: 0 where it is not known */
static tr_status overflow(const struct tr_buf *now, uint32_t row, tr_err *err)
{
    char where[32] = "";
    if (now->status == TR_ENOMEM)
        return tr_fail(err, TR_ENOMEM, "not enough memory to read the workbook");
    if (row > 0)
        (void)snprintf(where, sizeof where, "row %u: ", row);
    return tr_fail(err, TR_ELIMIT, "%sa cell has more than %d bytes; a line has at most %d", where,
                   TR_EXCHANGE_TEXT, TR_LINE_TEXT_MAX);
}

/* ---- shared strings ---------------------------------------------------------------- */

struct strings {
    struct texts texts;
    struct tr_buf now;
    bool in_text;
    int aside; /* inside of a pronunciation */
};

static void string_start(struct tr_xml *xml, const char *name, const char **atts)
{
    struct strings *s = xml->ctx;
    (void)atts;
    if (strcmp(name, "si") == 0)
        tr_buf_reset(&s->now);
    s->aside += strcmp(name, "rPh") == 0;
    s->in_text = strcmp(name, "t") == 0 && s->aside == 0;
}

static void string_text(struct tr_xml *xml, const char *text, int len)
{
    struct strings *s = xml->ctx;
    if (!s->in_text)
        return;
    tr_buf_put(&s->now, text, (size_t)len);
    if (s->now.status != TR_OK)
        tr_xml_stop(xml, overflow(&s->now, 0, xml->err));
}

static void string_end(struct tr_xml *xml, const char *name)
{
    struct strings *s = xml->ctx;
    s->aside -= strcmp(name, "rPh") == 0;
    s->in_text = false;
    if (strcmp(name, "si") != 0)
        return;
    decode(&s->now);
    tr_status st = add_text(&s->texts, &s->now, xml->err);
    if (st != TR_OK)
        tr_xml_stop(xml, st);
}

/* ---- cells --------------------------------------------------------------------------- */

bool tr_cell_name(const char *name, uint32_t *row, uint32_t *column)
{
    uint32_t c = 0;
    size_t letters = 0;
    for (; name[letters] >= 'A' && name[letters] <= 'Z' && letters < 3; letters++)
        c = c * 26 + (uint32_t)(name[letters] - 'A') + 1;
    size_t digits = strspn(name + letters, "0123456789");
    if (letters == 0 || digits == 0 || digits > 7 || name[letters + digits])
        return false;
    *column = c;
    *row = (uint32_t)strtoul(name + letters, NULL, 10);
    return *row > 0 && *row <= ROW_MAX;
}

struct cells {
    const struct texts *strings;
    tr_row_fn *each;
    void *ctx;
    struct texts texts;             /* of the row */
    size_t index[TR_SHEET_COLUMNS]; /* of texts, plus 1; 0: none */
    const char *odd[TR_SHEET_COLUMNS];
    uint32_t row, column, rows;
    char type[16];
    bool in_cell, in_value, in_text, formula, has_value;
    int aside;
    struct tr_buf now;
};

static void clear_row(struct cells *c)
{
    c->texts.count = 0;
    tr_buf_reset(&c->texts.pool);
    memset(c->index, 0, sizeof c->index);
    memset(c->odd, 0, sizeof c->odd);
    c->column = 0;
}

static void end_row(struct tr_xml *xml, struct cells *c)
{
    const char *cells[TR_SHEET_COLUMNS];
    bool any = false;
    for (size_t i = 0; i < TR_SHEET_COLUMNS; i++) {
        size_t at = c->index[i];
        cells[i] = at ? (const char *)c->texts.pool.data + c->texts.at[at - 1] : NULL;
        any = any || cells[i] || c->odd[i];
    }
    tr_status st = any ? c->each(c->ctx, c->row, cells, c->odd, xml->err) : TR_OK;
    if (st != TR_OK)
        tr_xml_stop(xml, st);
}

static void begin_row(struct tr_xml *xml, struct cells *c, const char **atts)
{
    const char *r = tr_xml_attr(atts, "r", false);
    clear_row(c);
    unsigned long given = r ? strtoul(r, NULL, 10) : 0;
    c->row = given > 0 && given <= ROW_MAX ? (uint32_t)given : c->row + 1;
    if (++c->rows > TR_EXCHANGE_ROWS)
        tr_xml_stop(
            xml, tr_fail(xml->err, TR_ELIMIT, "the sheet has more than %d rows", TR_EXCHANGE_ROWS));
}

static void begin_cell(struct cells *c, const char **atts)
{
    const char *r = tr_xml_attr(atts, "r", false), *t = tr_xml_attr(atts, "t", false);
    uint32_t row, column;
    c->column = r && tr_cell_name(r, &row, &column) ? column : c->column + 1;
    (void)snprintf(c->type, sizeof c->type, "%s", t ? t : "n");
    c->in_cell = true;
    c->formula = c->has_value = false;
    c->aside = 0;
    tr_buf_reset(&c->now);
}

static void cell_start(struct tr_xml *xml, const char *name, const char **atts)
{
    struct cells *c = xml->ctx;
    if (strcmp(name, "row") == 0)
        begin_row(xml, c, atts);
    else if (strcmp(name, "c") == 0)
        begin_cell(c, atts);
    if (!c->in_cell)
        return;
    c->aside += strcmp(name, "rPh") == 0;
    c->formula = c->formula || strcmp(name, "f") == 0;
    c->in_value = strcmp(name, "v") == 0;
    c->in_text = strcmp(name, "t") == 0 && c->aside == 0;
    c->has_value = c->has_value || c->in_value || c->in_text;
}

static void cell_text(struct tr_xml *xml, const char *text, int len)
{
    struct cells *c = xml->ctx;
    if (!c->in_cell || !(c->in_value || c->in_text))
        return;
    tr_buf_put(&c->now, text, (size_t)len);
    if (c->now.status != TR_OK)
        tr_xml_stop(xml, overflow(&c->now, c->row, xml->err));
}

/* Replace the number of a shared string by the string. */
static tr_status take_shared(struct cells *c, tr_err *err)
{
    tr_buf_u8(&c->now, 0);
    if (c->now.status != TR_OK)
        return overflow(&c->now, c->row, err);
    const char *digits = (const char *)c->now.data;
    char *end = NULL;
    unsigned long i = strtoul(digits, &end, 10);
    if (c->now.len < 2 || end == digits || *end || i >= c->strings->count)
        return tr_fail(err, TR_EFORMAT, "row %u: a cell names a text that the workbook lacks",
                       c->row);
    const char *text = (const char *)c->strings->pool.data + c->strings->at[i];
    tr_buf_reset(&c->now);
    tr_buf_put(&c->now, text, strlen(text));
    return c->now.status == TR_OK ? TR_OK : overflow(&c->now, c->row, err);
}

static tr_status end_cell(struct cells *c, tr_err *err)
{
    size_t at = c->column - 1;
    tr_status st = TR_OK;
    c->in_cell = false;
    if (at >= TR_SHEET_COLUMNS || !c->has_value)
        return TR_OK;
    if (strcmp(c->type, "s") == 0)
        st = take_shared(c, err);
    else if (strcmp(c->type, "inlineStr") == 0)
        decode(&c->now);
    if (c->formula)
        c->odd[at] = "a formula";
    else if (strcmp(c->type, "b") == 0)
        c->odd[at] = "true or false";
    else if (strcmp(c->type, "e") == 0)
        c->odd[at] = "an error";
    else if (strcmp(c->type, "n") == 0 || strcmp(c->type, "d") == 0)
        c->odd[at] = c->now.len ? "a number or a date" : NULL;
    if (st == TR_OK)
        st = add_text(&c->texts, &c->now, err);
    c->index[at] = c->texts.count;
    return st;
}

static void cell_end(struct tr_xml *xml, const char *name)
{
    struct cells *c = xml->ctx;
    tr_status st = TR_OK;
    if (c->in_cell) {
        c->aside -= strcmp(name, "rPh") == 0;
        c->in_value = c->in_text = false;
    }
    if (strcmp(name, "c") == 0 && c->in_cell)
        st = end_cell(c, xml->err);
    else if (strcmp(name, "row") == 0)
        end_row(xml, c);
    if (st != TR_OK)
        tr_xml_stop(xml, st);
}

static void texts_init(struct texts *t)
{
    memset(t, 0, sizeof *t);
    tr_buf_init(&t->pool, TR_SHEET_PART);
}

static void texts_done(struct texts *t)
{
    tr_buf_done(&t->pool);
    tr_free(t->at);
}

tr_status tr_book_rows(const struct tr_book *book, tr_row_fn *each, void *ctx, tr_err *err)
{
    struct strings strings = {.in_text = false};
    struct cells cells = {.strings = &strings.texts, .each = each, .ctx = ctx};
    struct tr_xml xml = {
        .ctx = &strings, .start = string_start, .end = string_end, .text = string_text};
    tr_status st = TR_OK;
    texts_init(&strings.texts);
    texts_init(&cells.texts);
    tr_buf_init(&strings.now, TR_EXCHANGE_TEXT);
    tr_buf_init(&cells.now, TR_EXCHANGE_TEXT);
    if (book->strings.len > 0)
        st = tr_xml_parse(&xml, &book->strings, "the part with the texts", err);
    xml.ctx = &cells;
    xml.start = cell_start;
    xml.end = cell_end;
    xml.text = cell_text;
    if (st == TR_OK)
        st = tr_xml_parse(&xml, &book->sheet, "the sheet", err);
    tr_buf_done(&strings.now);
    tr_buf_done(&cells.now);
    texts_done(&strings.texts);
    texts_done(&cells.texts);
    return st;
}
