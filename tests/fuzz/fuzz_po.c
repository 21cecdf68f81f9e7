/* PO files from anybody: what is read is written, read again and then the same. */
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"
#include "report/exchange.h"
#include "report/po.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const enum tr_exchange_field kept[] = {TR_EX_KEY, TR_EX_SOURCE, TR_EX_TEXT};
    struct tr_exchange x, again;
    struct tr_buf bytes;
    tr_exchange_init(&x);
    if (tr_po_read(&x, (const char *)data, size, NULL) != TR_OK)
        return 0;
    tr_exchange_init(&again);
    tr_buf_init(&bytes, (size_t)64 << 20);
    for (size_t i = 0; i < x.count; i++) /* an empty source is the header's place */
        if (!tr_exchange_get(&x.rows[i], TR_EX_SOURCE)[0] &&
            !tr_exchange_set(&x.rows[i], TR_EX_SOURCE, "x", 1))
            abort();
    for (size_t i = 0; i < x.count; i++) /* longer keys are cut when written */
        if (strlen(tr_exchange_get(&x.rows[i], TR_EX_KEY)) > 400 &&
            !tr_exchange_set(&x.rows[i], TR_EX_KEY, "long", 4))
            abort();
    tr_po_write(&x, &bytes);
    if (bytes.status != TR_OK ||
        tr_po_read(&again, (const char *)bytes.data, bytes.len, NULL) != TR_OK ||
        again.count != x.count)
        abort();
    for (size_t i = 0; i < x.count; i++)
        for (size_t f = 0; f < sizeof kept / sizeof *kept; f++)
            if (strcmp(tr_exchange_get(&x.rows[i], kept[f]),
                       tr_exchange_get(&again.rows[i], kept[f])) != 0)
                abort();
    tr_buf_done(&bytes);
    tr_exchange_done(&again);
    tr_exchange_done(&x);
    return 0;
}
