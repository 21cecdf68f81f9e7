/* One description per structure for both directions of the file formats of
 * graph, house and scorecard: what is written is what is read and checked.
 * Layout: three letters and a version byte; a u32 count for each array and for
 * the pool; the structure's own fields; the arrays; the pool; BLAKE2b-256 of all
 * that. Little-endian, no padding, so equal content always gives equal bytes and
 * the size of a file follows from its counts alone. */
#ifndef TR_SIM_CODEC_H
#define TR_SIM_CODEC_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"

enum tr_field_type {
    TR_FT_U16,       /* low..high: the range of the number, as for the next three */
    TR_FT_U32,       /* */
    TR_FT_I32,       /* */
    TR_FT_I64,       /* */
    TR_FT_NAME,      /* identifier in the pool. low..high: bytes */
    TR_FT_TEXT,      /* text in the pool. low..high: bytes */
    TR_FT_SLICE,     /* part of array `of`. low..high: elements */
    TR_FT_INDEX,     /* u16, element of array `of` */
    TR_FT_INDEX_NONE /* the same, or TR_NONE */
};

struct tr_field {
    const char *name;
    uint32_t offset; /* in the structure */
    uint8_t type;    /* enum tr_field_type */
    uint8_t repeat;  /* equal fields in a row, at least 1 */
    uint8_t of;      /* number of an array */
    int64_t low, high;
};

struct tr_array {
    const char *name;
    uint32_t count_at, items_at; /* offsets in the root of the count and of the pointer */
    uint32_t size;               /* of one element in memory */
    uint32_t least, most;        /* elements */
    const struct tr_field *fields;
    uint32_t field_count;
};

struct tr_codec {
    const char *what; /* "graph", for messages */
    char magic[4];    /* three letters */
    uint8_t version;
    size_t size; /* of the root */
    const struct tr_field *fields;
    uint32_t field_count;
    const struct tr_array *arrays;
    uint32_t array_count;
    uint32_t pool_at, pool_size_at; /* offsets in the root */
};

/* Rows of such tables. */
#define TR_NUM(st, m, ty, lo, hi)                                                                  \
    {                                                                                              \
#m, offsetof(st, m), ty, 1, 0, lo, hi                                                      \
    }
#define TR_NUMS(st, m, ty, n, lo, hi)                                                              \
    {                                                                                              \
#m, offsetof(st, m), ty, n, 0, lo, hi                                                      \
    }
#define TR_STRING(st, m, ty, lo, hi)                                                               \
    {                                                                                              \
#m, offsetof(st, m), ty, 1, 0, lo, hi                                                      \
    }
#define TR_LANGS(st, m, lo, hi)                                                                    \
    {                                                                                              \
#m, offsetof(st, m), TR_FT_TEXT, TR_LANG_COUNT, 0, lo, hi                                  \
    }
#define TR_PART(st, m, array, lo, hi)                                                              \
    {                                                                                              \
#m, offsetof(st, m), TR_FT_SLICE, 1, array, lo, hi                                         \
    }
#define TR_REF(st, m, ty, array)                                                                   \
    {                                                                                              \
#m, offsetof(st, m), ty, 1, array, 0, 0                                                    \
    }
#define TR_COUNT_OF(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))
#define TR_ARRAY(root, label, count, items, least, most, fields)                                   \
    {                                                                                              \
        label, offsetof(root, count), offsetof(root, items), sizeof(*((root *)0)->items), least,   \
            most, fields, TR_COUNT_OF(fields)                                                      \
    }

/* Append the bytes of root. errors: buf->status; nothing is appended then */
tr_status tr_codec_encode(const struct tr_codec *codec, const void *root, struct tr_buf *buf,
                          tr_err *err);

/* Read and check all that the tables say.
 * out:    the root at the head of one block, for tr_free; untouched on error
 * errors: TR_EFORMAT, TR_EVERSION, TR_ELIMIT (longer than TR_BLOB_MAX), TR_ENOMEM */
tr_status tr_codec_decode(const struct tr_codec *codec, void **out, const uint8_t *bytes,
                          size_t len, tr_err *err);

/* TR_EFORMAT for what only a look at the whole shows, with the byte where the
 * element begins. array: its number, or array_count for the root itself */
tr_status tr_codec_refuse(const struct tr_codec *codec, const void *root, uint32_t array,
                          uint32_t index, const char *why, tr_err *err);

#endif
