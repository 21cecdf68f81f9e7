/* Rows that own their texts. */
#include "report/exchange.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "report/po.h"
#include "report/sheet.h"
#include "sim/plain.h"

void tr_exchange_init(struct tr_exchange *x)
{
    memset(x, 0, sizeof *x);
    x->from = x->to = -1;
}

void tr_exchange_done(struct tr_exchange *x)
{
    for (size_t i = 0; i < x->count; i++) {
        for (int f = 0; f < TR_EX_FIELDS; f++)
            tr_free(x->rows[i].field[f]);
        tr_free(x->rows[i].file);
    }
    tr_free(x->rows);
    tr_exchange_init(x);
}

struct tr_exchange_row *tr_exchange_add(struct tr_exchange *x)
{
    if (x->count == TR_EXCHANGE_ROWS)
        return NULL;
    if (x->count == x->cap) {
        size_t cap = x->cap ? x->cap * 2 : 128;
        struct tr_exchange_row *more = tr_realloc(x->rows, cap * sizeof *more);
        if (!more)
            return NULL;
        x->rows = more;
        x->cap = cap;
    }
    struct tr_exchange_row *row = &x->rows[x->count++];
    memset(row, 0, sizeof *row);
    return row;
}

bool tr_exchange_set(struct tr_exchange_row *row, enum tr_exchange_field field, const char *text,
                     size_t len)
{
    char *kept = tr_strndup(text, len);
    if (!kept)
        return false;
    tr_free(row->field[field]);
    row->field[field] = kept;
    return true;
}

const char *tr_exchange_get(const struct tr_exchange_row *row, enum tr_exchange_field field)
{
    return row->field[field] ? row->field[field] : "";
}

bool tr_exchange_split(const char *text, size_t *key_len, uint32_t *variant)
{
    const char *hash = strchr(text, '#');
    *key_len = hash ? (size_t)(hash - text) : strlen(text);
    *variant = 0;
    if (!tr_plain_text(text, strlen(text)))
        return false; /* it will be shown */
    if (!hash)
        return true;
    size_t digits = strspn(hash + 1, "0123456789");
    if (digits == 0 || digits > 3 || hash[1 + digits] || hash[1] == '0')
        return false;
    *variant = (uint32_t)strtoul(hash + 1, NULL, 10);
    return true;
}

tr_status tr_exchange_read(struct tr_exchange *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    if (len > TR_EXCHANGE_BYTES)
        return tr_fail(err, TR_ELIMIT, "the file has %zu bytes, at most %zu are read", len,
                       TR_EXCHANGE_BYTES);
    bool zip = len >= 4 && memcmp(bytes, "PK\3\4", 4) == 0;
    return zip ? tr_sheet_read(out, bytes, len, err)
               : tr_po_read(out, (const char *)bytes, len, err);
}
