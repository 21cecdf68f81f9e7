/* The engine behind the tables of codec.h. Sizes are settled from the counts
 * before anything is allocated, so that a hostile count costs nothing; then each
 * field is checked while it is read, with its offset at hand for the message. */
#include "sim/codec.h"

#include <string.h>

#include "base/alloc.h"
#include "base/digest.h"
#include "sim/expr.h"
#include "sim/graph.h"
#include "sim/limits.h"
#include "sim/plain.h"

#define MAGIC_SIZE 4
#define ALIGN 8

static const struct {
    uint8_t file, memory;
} type_size[] = {
    [TR_FT_U16] = {2, 2},   [TR_FT_U32] = {4, 4},   [TR_FT_I32] = {4, 4},
    [TR_FT_I64] = {8, 8},   [TR_FT_NAME] = {4, 4},  [TR_FT_TEXT] = {4, 4},
    [TR_FT_SLICE] = {8, 8}, [TR_FT_INDEX] = {2, 2}, [TR_FT_INDEX_NONE] = {2, 2},
};

static uint32_t u32_at(const void *root, size_t offset)
{
    uint32_t v;

    memcpy(&v, (const char *)root + offset, sizeof v);
    return v;
}

static void *ptr_at(const void *root, size_t offset)
{
    void *p;

    memcpy(&p, (const char *)root + offset, sizeof p);
    return p;
}

static size_t file_size(const struct tr_field *fields, uint32_t count)
{
    size_t size = 0;

    for (uint32_t i = 0; i < count; i++)
        size += (size_t)type_size[fields[i].type].file * fields[i].repeat;
    return size;
}

static size_t head_size(const struct tr_codec *codec)
{
    return MAGIC_SIZE + 4 * ((size_t)codec->array_count + 1);
}

static void put_fields(const struct tr_field *fields, uint32_t count, const char *from,
                       struct tr_buf *buf)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct tr_field *f = &fields[i];
        const char *at = from + f->offset;

        for (uint32_t r = 0; r < f->repeat; r++, at += type_size[f->type].memory) {
            uint16_t v16;
            uint64_t v64;

            switch (type_size[f->type].file) {
            case 2:
                memcpy(&v16, at, sizeof v16);
                tr_buf_u16(buf, v16);
                break;
            case 4:
                tr_buf_u32(buf, u32_at(at, 0));
                break;
            default:
                if (f->type == TR_FT_SLICE) {
                    tr_buf_u32(buf, u32_at(at, offsetof(struct tr_slice, first)));
                    tr_buf_u32(buf, u32_at(at, offsetof(struct tr_slice, count)));
                } else {
                    memcpy(&v64, at, sizeof v64);
                    tr_buf_u64(buf, v64);
                }
            }
        }
    }
}

tr_status tr_codec_encode(const struct tr_codec *codec, const void *root, struct tr_buf *buf,
                          tr_err *err)
{
    size_t start = buf->len;
    uint32_t pool_size = u32_at(root, codec->pool_size_at);
    struct tr_digest digest;

    tr_buf_put(buf, codec->magic, 3);
    tr_buf_u8(buf, codec->version);
    for (uint32_t a = 0; a < codec->array_count; a++)
        tr_buf_u32(buf, u32_at(root, codec->arrays[a].count_at));
    tr_buf_u32(buf, pool_size);
    put_fields(codec->fields, codec->field_count, root, buf);
    for (uint32_t a = 0; a < codec->array_count; a++) {
        const struct tr_array *array = &codec->arrays[a];
        const char *items = ptr_at(root, array->items_at);
        uint32_t count = u32_at(root, array->count_at);

        for (uint32_t i = 0; i < count; i++)
            put_fields(array->fields, array->field_count, items + (size_t)i * array->size, buf);
    }
    tr_buf_put(buf, ptr_at(root, codec->pool_at), pool_size);
    if (buf->status == TR_OK) {
        tr_digest_of(buf->data + start, buf->len - start, &digest);
        tr_buf_put(buf, digest.b, sizeof digest.b);
    }
    if (buf->status != TR_OK) {
        buf->len = start;
        return tr_fail(err, buf->status,
                       "the %s could not be written: %s; make it smaller or free some memory",
                       codec->what, tr_status_name(buf->status));
    }
    return TR_OK;
}

/* What reading needs besides the cursor. */
struct reader {
    const struct tr_codec *codec;
    const void *root;
    const char *pool;
    uint32_t pool_size;
    struct tr_cursor cur;
    const char *array; /* what is being read, NULL: the root */
    uint32_t index;
};

static tr_status refuse_field(const struct reader *r, const struct tr_field *f, size_t at,
                              long long got, const char *why, tr_err *err)
{
    if (r->array == NULL)
        return tr_fail(err, TR_EFORMAT,
                       "this %s is refused at byte %zu: %s is %lld, %s; compile it again from its "
                       "source",
                       r->codec->what, at, f->name, got, why);
    return tr_fail(err, TR_EFORMAT,
                   "this %s is refused at byte %zu: %s[%u].%s is %lld, %s; compile it again from "
                   "its source",
                   r->codec->what, at, r->array, (unsigned)r->index, f->name, got, why);
}

/* Why a string of the pool will not do, or NULL. */
static const char *string_fault(const struct reader *r, const struct tr_field *f, uint32_t s)
{
    size_t len;

    if (s == 0)
        return f->low > 0 ? "which leaves empty what must not be" : NULL;
    if (s >= r->pool_size || r->pool[s - 1] != '\0')
        return "where no text begins";
    len = strnlen(r->pool + s, (size_t)f->high + 1);
    if (len == 0)
        return "an empty text that should be number 0";
    if ((int64_t)len < f->low || (int64_t)len > f->high)
        return "a text of unfit length";
    if (f->type == TR_FT_NAME && !tr_plain_name(r->pool + s, len))
        return "no identifier of a-z, 0-9 and _";
    return NULL;
}

static uint32_t count_of(const struct reader *r, uint32_t array)
{
    return u32_at(r->root, r->codec->arrays[array].count_at);
}

/* Read one value of a field to `to`. */
static tr_status get_value(struct reader *r, const struct tr_field *f, char *to, tr_err *err)
{
    size_t at = r->cur.pos;
    const char *why = NULL;
    long long got;
    uint16_t v16;
    uint32_t v32;
    int32_t i32;
    int64_t i64;
    struct tr_slice slice;

    switch ((enum tr_field_type)f->type) {
    case TR_FT_U16:
    case TR_FT_INDEX:
    case TR_FT_INDEX_NONE:
        v16 = tr_cursor_u16(&r->cur);
        memcpy(to, &v16, sizeof v16);
        got = v16;
        break;
    case TR_FT_U32:
    case TR_FT_NAME:
    case TR_FT_TEXT:
        v32 = tr_cursor_u32(&r->cur);
        memcpy(to, &v32, sizeof v32);
        got = v32;
        if (f->type != TR_FT_U32)
            why = string_fault(r, f, v32);
        break;
    case TR_FT_I32:
        i32 = (int32_t)tr_cursor_u32(&r->cur);
        memcpy(to, &i32, sizeof i32);
        got = i32;
        break;
    case TR_FT_I64:
        i64 = (int64_t)tr_cursor_u64(&r->cur);
        memcpy(to, &i64, sizeof i64);
        got = i64;
        break;
    case TR_FT_SLICE:
    default:
        slice.first = tr_cursor_u32(&r->cur);
        slice.count = tr_cursor_u32(&r->cur);
        memcpy(to, &slice, sizeof slice);
        got = slice.count;
        v32 = count_of(r, f->of);
        if (slice.first > v32 || slice.count > v32 - slice.first)
            why = "elements, beyond the end of its array";
        break;
    }
    if (why == NULL && f->type == TR_FT_INDEX && got >= count_of(r, f->of))
        why = "beyond the end of its array";
    if (why == NULL && f->type == TR_FT_INDEX_NONE && got != TR_NONE && got >= count_of(r, f->of))
        why = "beyond the end of its array";
    if (why == NULL && (f->type <= TR_FT_I64 || f->type == TR_FT_SLICE) &&
        (got < f->low || got > f->high))
        why = "out of its range";
    return why == NULL ? TR_OK : refuse_field(r, f, at, got, why, err);
}

static tr_status get_fields(struct reader *r, const struct tr_field *fields, uint32_t count,
                            char *to, tr_err *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct tr_field *f = &fields[i];
        char *at = to + f->offset;

        for (uint32_t k = 0; k < f->repeat; k++, at += type_size[f->type].memory) {
            tr_status st = get_value(r, f, at, err);

            if (st != TR_OK)
                return st;
        }
    }
    return TR_OK;
}

/* Letters, digest, version: whether these bytes are worth reading at all. */
static tr_status check_frame(const struct tr_codec *codec, const uint8_t *bytes, size_t len,
                             tr_err *err)
{
    struct tr_digest digest;

    if (len > TR_BLOB_MAX)
        return tr_fail(err, TR_ELIMIT, "this %s has %zu bytes; at most %u are read", codec->what,
                       len, TR_BLOB_MAX);
    if (len < MAGIC_SIZE + TR_DIGEST_SIZE || memcmp(bytes, codec->magic, 3) != 0)
        return tr_fail(err, TR_EFORMAT,
                       "this is no %s: it does not begin with the letters %s (byte 0)", codec->what,
                       codec->magic);
    tr_digest_of(bytes, len - TR_DIGEST_SIZE, &digest);
    if (memcmp(digest.b, bytes + len - TR_DIGEST_SIZE, TR_DIGEST_SIZE) != 0)
        return tr_fail(err, TR_EFORMAT,
                       "this %s is damaged: the digest at byte %zu does not match; compile it "
                       "again from its source",
                       codec->what, len - TR_DIGEST_SIZE);
    if (bytes[3] != codec->version)
        return tr_fail(err, TR_EVERSION,
                       "this %s has format version %u, this program reads version %u; compile it "
                       "again from its source",
                       codec->what, bytes[3], codec->version);
    return TR_OK;
}

/* Counts and sizes, from the head of the file. counts: array_count + 1 */
struct plan {
    uint32_t counts[32];
    size_t pool_from; /* in the file */
    size_t memory;    /* of everything */
};

static size_t aligned(size_t size)
{
    return (size + ALIGN - 1) / ALIGN * ALIGN;
}

static tr_status make_plan(const struct tr_codec *codec, struct tr_cursor *cur, struct plan *plan,
                           tr_err *err)
{
    size_t file = head_size(codec) + file_size(codec->fields, codec->field_count);
    size_t memory = aligned(codec->size);
    uint32_t pool_size;

    for (uint32_t a = 0; a < codec->array_count; a++) {
        const struct tr_array *array = &codec->arrays[a];
        size_t at = cur->pos;
        uint32_t n = tr_cursor_u32(cur);

        if (n < array->least || n > array->most)
            return tr_fail(err, TR_EFORMAT,
                           "this %s is refused at byte %zu: it claims %u %s; %u to %u are allowed",
                           codec->what, at, (unsigned)n, array->name, (unsigned)array->least,
                           (unsigned)array->most);
        plan->counts[a] = n;
        file += n * file_size(array->fields, array->field_count);
        memory += aligned((size_t)n * array->size);
    }
    pool_size = tr_cursor_u32(cur);
    if (pool_size == 0 || pool_size > TR_POOL_MAX)
        return tr_fail(err, TR_EFORMAT,
                       "this %s is refused at byte %zu: it claims %u bytes of text; 1 to %u are "
                       "allowed",
                       codec->what, cur->pos - 4, (unsigned)pool_size, TR_POOL_MAX);
    plan->counts[codec->array_count] = pool_size;
    plan->pool_from = file;
    plan->memory = memory + pool_size;
    if (cur->failed || cur->len != file + pool_size)
        return tr_fail(err, TR_EFORMAT,
                       "this %s is refused at byte %zu: its counts give %zu bytes, not the %zu "
                       "that are there; compile it again from its source",
                       codec->what, cur->pos, file + pool_size + TR_DIGEST_SIZE,
                       cur->len + TR_DIGEST_SIZE);
    return TR_OK;
}

static tr_status check_pool(const struct tr_codec *codec, const struct plan *plan,
                            const uint8_t *bytes, tr_err *err)
{
    const char *pool = (const char *)bytes + plan->pool_from;
    uint32_t size = plan->counts[codec->array_count];

    if (pool[0] != '\0' || pool[size - 1] != '\0')
        return tr_fail(err, TR_EFORMAT,
                       "this %s is refused at byte %zu: its texts do not begin and end with a "
                       "zero byte",
                       codec->what, plan->pool_from);
    for (size_t at = 0, n; at < size; at += n + 1) {
        n = strlen(pool + at);
        if (!tr_plain_text(pool + at, n))
            return tr_fail(err, TR_EFORMAT,
                           "this %s is refused at byte %zu: a text is not valid UTF-8 or holds a "
                           "control character",
                           codec->what, plan->pool_from + at);
    }
    return TR_OK;
}

/* Give the root its counts and its pointers into the block. */
static void lay_out(const struct tr_codec *codec, const struct plan *plan, char *root)
{
    char *at = root + aligned(codec->size);

    for (uint32_t a = 0; a < codec->array_count; a++) {
        const struct tr_array *array = &codec->arrays[a];

        memcpy(root + array->count_at, &plan->counts[a], sizeof plan->counts[a]);
        memcpy(root + array->items_at, &at, sizeof at);
        at += aligned((size_t)plan->counts[a] * array->size);
    }
    memcpy(root + codec->pool_size_at, &plan->counts[codec->array_count], sizeof(uint32_t));
    memcpy(root + codec->pool_at, &at, sizeof at);
}

static tr_status fill(struct reader *r, char *root, tr_err *err)
{
    const struct tr_codec *codec = r->codec;
    tr_status st = get_fields(r, codec->fields, codec->field_count, root, err);

    for (uint32_t a = 0; st == TR_OK && a < codec->array_count; a++) {
        const struct tr_array *array = &codec->arrays[a];
        char *items = ptr_at(root, array->items_at);
        uint32_t count = count_of(r, a);

        r->array = array->name;
        for (r->index = 0; st == TR_OK && r->index < count; r->index++)
            st = get_fields(r, array->fields, array->field_count,
                            items + (size_t)r->index * array->size, err);
    }
    return st;
}

tr_status tr_codec_decode(const struct tr_codec *codec, void **out, const uint8_t *bytes,
                          size_t len, tr_err *err)
{
    struct plan plan = {.memory = 0};
    struct reader r = {.codec = codec};
    char *root;
    tr_status st = check_frame(codec, bytes, len, err);

    if (st != TR_OK)
        return st;
    tr_cursor_init(&r.cur, bytes, len - TR_DIGEST_SIZE);
    (void)tr_cursor_take(&r.cur, MAGIC_SIZE);
    st = make_plan(codec, &r.cur, &plan, err);
    if (st == TR_OK)
        st = check_pool(codec, &plan, bytes, err);
    if (st != TR_OK)
        return st;
    root = tr_calloc(1, plan.memory);
    if (root == NULL)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a %s of %zu bytes", codec->what,
                       plan.memory);
    lay_out(codec, &plan, root);
    r.root = root;
    r.pool_size = plan.counts[codec->array_count];
    memcpy(ptr_at(root, codec->pool_at), bytes + plan.pool_from, r.pool_size);
    r.pool = ptr_at(root, codec->pool_at);
    st = fill(&r, root, err);
    if (st != TR_OK) {
        tr_free(root);
        return st;
    }
    *out = root;
    return TR_OK;
}

tr_status tr_codec_refuse(const struct tr_codec *codec, const void *root, uint32_t array,
                          uint32_t index, const char *why, tr_err *err)
{
    size_t at = head_size(codec);

    if (array >= codec->array_count)
        return tr_fail(err, TR_EFORMAT,
                       "this %s is refused at byte %zu: %s; compile it again from its source",
                       codec->what, at, why);
    at += file_size(codec->fields, codec->field_count);
    for (uint32_t a = 0; a < array; a++)
        at += u32_at(root, codec->arrays[a].count_at) *
              file_size(codec->arrays[a].fields, codec->arrays[a].field_count);
    at += index * file_size(codec->arrays[array].fields, codec->arrays[array].field_count);
    return tr_fail(err, TR_EFORMAT,
                   "this %s is refused at byte %zu: %s[%u]: %s; compile it again from its source",
                   codec->what, at, codec->arrays[array].name, (unsigned)index, why);
}
