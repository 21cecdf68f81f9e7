/* What goes through the pipe: a request with all sources, a response with the
 * encoded result and the findings. Both ends read it as a stranger's bytes. */
#ifndef TR_SCRIPT_WIRE_H
#define TR_SCRIPT_WIRE_H

#include "script/places.h"
#include "script/reader.h"
#include "sim/limits.h"

#define TR_SOURCES_MAX 64
#define TR_SOURCE_MAX (256u << 10)  /* bytes of one file */
#define TR_SOURCES_BYTES (2u << 20) /* bytes of all files */
#define TR_SOURCE_NAME_MAX 200      /* bytes of a file's name within its folder */
#define TR_ACTS_BYTES (256u << 10)  /* bytes of the catalogue of acts */
#define TR_REQUEST_MAX (3u << 20)   /* bytes of an encoded request */
#define TR_RESPONSE_MAX (TR_BLOB_MAX + (2u << 20))
#define TR_FINDINGS_MAX 100 /* more are counted, not listed */

/* One file of a request; names and bytes are borrowed. */
struct tr_source {
    const char *name; /* "scenario.lua", "lines/en.lua"; terminated */
    const char *bytes;
    size_t len;
};

struct tr_request {
    enum tr_load_kind kind;
    const char *id;   /* what the source must call itself; terminated */
    const char *main; /* name of the source that is run */
    size_t count;
    struct tr_source files[TR_SOURCES_MAX];
    const char *acts; /* content of acts.tsv */
    size_t acts_len;
};

/* errors: out->status */
void tr_request_encode(const struct tr_request *req, struct tr_buf *out);
/* out borrows from bytes. errors: TR_EFORMAT */
tr_status tr_request_decode(struct tr_request *out, const uint8_t *bytes, size_t len, tr_err *err);

struct tr_response {
    struct tr_buf blob; /* empty when there are errors */
    struct tr_findings findings;
    struct tr_places places; /* of a scenario; empty when there are errors */
};
void tr_response_init(struct tr_response *resp);
void tr_response_done(struct tr_response *resp);
/* errors: out->status */
void tr_response_encode(const struct tr_response *resp, struct tr_buf *out);
/* out:    initialised by the caller, filled in; empty again on error
 * errors: TR_EFORMAT, TR_ENOMEM */
tr_status tr_response_decode(struct tr_response *out, const uint8_t *bytes, size_t len,
                             tr_err *err);

#endif
