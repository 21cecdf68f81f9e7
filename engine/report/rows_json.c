/* Rows as JSON. jansson's memory comes from tr_malloc, set before main so that
 * no value is ever made by one allocator and given back to another. */
#include <jansson.h>
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/rows.h"

__attribute__((constructor)) static void hook_memory(void)
{
    json_set_alloc_funcs(tr_malloc, tr_free);
}

/* Text that is not UTF-8 is mended visibly rather than lost. */
static json_t *json_text(const char *text)
{
    size_t len = strlen(text);
    if (tr_utf8_valid(text, len))
        return json_stringn_nocheck(text, len);
    size_t cap = 3 * len + 1; /* each malformed byte becomes one character of three */
    char *mended = tr_malloc(cap);
    if (!mended)
        return NULL;
    size_t n = tr_utf8_clean(text, len, mended, cap, NULL);
    json_t *json = json_stringn_nocheck(mended, n);
    tr_free(mended);
    return json;
}

static json_t *json_value(enum tr_col_type type, const struct tr_value *value)
{
    switch (type) {
    case TR_COL_TEXT:
        return value->text ? json_text(value->text) : json_null();
    case TR_COL_BOOL:
        return json_boolean(value->num != 0);
    case TR_COL_REAL:
        return isfinite(value->real) ? json_real(value->real) : json_null();
    case TR_COL_INT:
    case TR_COL_MS:
    default:
        return json_integer(value->num);
    }
}

static json_t *json_row(const struct tr_rows *rows, size_t index, struct tr_value *values)
{
    json_t *object = json_object();
    memset(values, 0, rows->col_count * sizeof *values);
    if (object)
        rows->row(rows->ctx, index, values);
    for (size_t c = 0; object && c < rows->col_count; c++) {
        if (rows->cols[c].text_only)
            continue;
        json_t *value = json_value(rows->cols[c].type, &values[c]);
        if (!value || json_object_set_new_nocheck(object, rows->cols[c].id, value) != 0) {
            json_decref(object);
            object = NULL;
        }
    }
    return object;
}

struct json_t *tr_rows_json(const struct tr_rows *rows)
{
    struct tr_value *values = tr_calloc(rows->col_count, sizeof *values);
    json_t *array = values ? json_array() : NULL;
    for (size_t r = 0; array && r < rows->row_count; r++) {
        json_t *object = json_row(rows, r, values);
        if (!object || json_array_append_new(array, object) != 0) {
            json_decref(array);
            array = NULL;
        }
    }
    tr_free(values);
    return array;
}
