/* From the rows of a sheet to translations: headings first, then a line a row. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/say.h"
#include "report/sheet.h"
#include "report/sheet_inside.h"

struct reader {
    struct tr_exchange *out;
    bool headed;
    int column[TR_EX_FIELDS]; /* -1: not there */
    int variant;
};

/* The name of a column in its heading: what stands in brackets, else all of it. */
static void heading_name(const char *heading, char out[64])
{
    const char *open = strrchr(heading, '['), *close = open ? strchr(open, ']') : NULL;
    const char *from = close ? open + 1 : heading;
    size_t len = close ? (size_t)(close - from) : strlen(from);
    while (len > 0 && *from == ' ') {
        from++;
        len--;
    }
    while (len > 0 && from[len - 1] == ' ')
        len--;
    (void)snprintf(out, 64, "%.*s", len < 63 ? (int)len : 63, from);
    for (char *c = out; *c; c++)
        *c = (char)(*c >= 'A' && *c <= 'Z' && c == out ? *c + 32 : *c);
}

static tr_status take_headings(struct reader *r, uint32_t row, const char *const *cells,
                               tr_err *err)
{
    static const char *const names[TR_EX_FIELDS] = {
        [TR_EX_KEY] = "key",         [TR_EX_WHERE] = "where",   [TR_EX_SPEAKER] = "speaker",
        [TR_EX_CONTEXT] = "context", [TR_EX_SOURCE] = "source", [TR_EX_TEXT] = "translation",
        [TR_EX_NOTES] = "notes"};
    r->variant = -1;
    for (int f = 0; f < TR_EX_FIELDS; f++)
        r->column[f] = -1;
    for (int c = 0; c < TR_SHEET_COLUMNS; c++) {
        char name[64];
        if (!cells[c])
            continue;
        heading_name(cells[c], name);
        size_t len = strcspn(name, " ");
        int lang = name[len] ? tr_lang_of_tag(name + len + 1) : -1;
        name[len] = '\0';
        if (strcmp(name, "variant") == 0)
            r->variant = c;
        for (int f = 0; f < TR_EX_FIELDS; f++) {
            if (strcmp(name, names[f]) != 0)
                continue;
            if (r->column[f] >= 0)
                return tr_fail(err, TR_EFORMAT, "row %u: there are two columns \"%s\"; keep one",
                               row, name);
            r->column[f] = c;
            if (f == TR_EX_SOURCE)
                r->out->from = lang;
            else if (f == TR_EX_TEXT)
                r->out->to = lang;
        }
    }
    r->headed = true;
    if (r->column[TR_EX_KEY] >= 0 && r->column[TR_EX_TEXT] >= 0)
        return TR_OK;
    return tr_fail(err, TR_EFORMAT,
                   "row %u: the sheet has no column \"%s\"; keep the first row as extract wrote it",
                   row, r->column[TR_EX_KEY] < 0 ? "key" : "translation");
}

static tr_status take_variant(uint32_t row, const char *text, uint32_t *variant, tr_err *err)
{
    char *end = NULL;
    unsigned long n = strtoul(text, &end, 10);
    while (end && (*end == '.' || *end == '0')) /* 2.0, as some programs write numbers */
        end++;
    if (!text[0] || (*end == '\0' && end != text && n > 0 && n < 1000)) {
        *variant = (uint32_t)(text[0] ? n : 0);
        return TR_OK;
    }
    return tr_fail(err, TR_EFORMAT, "row %u: the variant is not a whole number from 1", row);
}

static tr_status take_row(void *ctx, uint32_t place, const char *const *cells,
                          const char *const *odd, tr_err *err)
{
    struct reader *r = ctx;
    size_t key_len;
    if (!r->headed)
        return take_headings(r, place, cells, err);
    const char *key = cells[r->column[TR_EX_KEY]], *text = cells[r->column[TR_EX_TEXT]];
    if ((!key || !key[0]) && (!text || !text[0]))
        return TR_OK;
    if (!key || !key[0])
        return tr_fail(err, TR_EFORMAT, "row %u: the key is missing; keep what extract wrote there",
                       place);
    if (odd[r->column[TR_EX_TEXT]])
        return tr_fail(err, TR_EFORMAT,
                       "row %u: the translation is %s; format the column as text and write it "
                       "again",
                       place, odd[r->column[TR_EX_TEXT]]);
    struct tr_exchange_row *row = tr_exchange_add(r->out);
    if (!row)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the translation");
    row->place = place;
    if (!tr_exchange_split(key, &key_len, &row->variant) || key_len == 0)
        return tr_fail(
            err, TR_EFORMAT,
            "row %u: what stands in the column key is none; keep what extract wrote there", place);
    for (int f = 0; f < TR_EX_FIELDS; f++) {
        const char *cell = r->column[f] >= 0 ? cells[r->column[f]] : NULL;
        if (cell && !tr_exchange_set(row, (enum tr_exchange_field)f, cell,
                                     f == TR_EX_KEY ? key_len : strlen(cell)))
            return tr_fail(err, TR_ENOMEM, "not enough memory for the translation");
    }
    const char *variant = r->variant >= 0 ? cells[r->variant] : NULL;
    return variant && row->variant == 0 ? take_variant(place, variant, &row->variant, err) : TR_OK;
}

tr_status tr_sheet_read(struct tr_exchange *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct tr_book book;
    struct reader r = {.out = out};
    out->sheet = true;
    tr_status st = tr_book_open(&book, bytes, len, err);
    if (st == TR_OK) {
        st = tr_book_rows(&book, take_row, &r, err);
        tr_book_done(&book);
    }
    if (st == TR_OK && !r.headed)
        st = tr_fail(err, TR_EFORMAT, "the sheet is empty");
    if (st == TR_OK && out->count == 0)
        st = tr_fail(err, TR_EFORMAT, "there is no translation in the file");
    if (st != TR_OK)
        tr_exchange_done(out);
    return st;
}
