/* Workbooks from anybody: the bytes as a whole, and, since no fuzzer packs a zip, as
 * the XML of a sheet and of its strings. Whatever is read has a key and fits. */
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"
#include "report/exchange.h"
#include "report/sheet.h"
#include "report/sheet_inside.h"

static void check(const struct tr_exchange *x)
{
    for (size_t i = 0; i < x->count; i++)
        if (!tr_exchange_get(&x->rows[i], TR_EX_KEY)[0] ||
            strlen(tr_exchange_get(&x->rows[i], TR_EX_TEXT)) >= TR_EXCHANGE_TEXT)
            abort();
}

static tr_status look(void *ctx, uint32_t row, const char *const *cells, const char *const *odd,
                      tr_err *err)
{
    size_t *seen = ctx;
    (void)err;
    if (row == 0)
        abort();
    for (size_t i = 0; i < TR_SHEET_COLUMNS; i++)
        *seen += cells[i] ? strlen(cells[i]) : odd[i] != NULL;
    return TR_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct tr_exchange x;
    struct tr_book book;
    size_t seen = 0;
    tr_exchange_init(&x);
    if (tr_sheet_read(&x, data, size, NULL) == TR_OK)
        check(&x);
    tr_exchange_done(&x);
    const uint8_t *cut = size > 0 ? memchr(data, '\0', size) : NULL;
    size_t strings = cut ? (size_t)(cut - data) : 0, sheet = cut ? strings + 1 : 0;
    tr_buf_init(&book.sheet, TR_SHEET_PART);
    tr_buf_init(&book.strings, TR_SHEET_PART);
    tr_buf_put(&book.strings, data, strings);
    tr_buf_put(&book.sheet, data + sheet, size - sheet);
    (void)tr_book_rows(&book, look, &seen, NULL);
    tr_book_done(&book);
    return 0;
}
