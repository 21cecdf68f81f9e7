/* Request and response as bytes. Texts carry their terminator, so that a
 * decoded request can be used in place. */
#include "script/wire.h"

#include <string.h>

#include "script/codes.h"
#include "script/defence.h"
#include "sim/plain.h"

#define REQUEST_MAGIC 0x31715254u  /* "TRq1" */
#define RESPONSE_MAGIC 0x32735254u /* "TRs2" */
#define TEXT_MAX 4096

static void put_text(struct tr_buf *out, const char *text)
{
    tr_buf_str(out, text, strlen(text) + 1);
}

/* A terminated text without a NUL inside, or NULL. */
static const char *take_text(struct tr_cursor *cur, size_t max)
{
    size_t len;
    const char *s = tr_cursor_str(cur, max + 1, &len);
    if (cur->failed || len == 0 || memchr(s, '\0', len) != s + len - 1)
        return NULL;
    return s;
}

void tr_request_encode(const struct tr_request *req, struct tr_buf *out)
{
    tr_buf_u32(out, REQUEST_MAGIC);
    tr_buf_u8(out, (uint8_t)req->kind);
    put_text(out, req->id);
    put_text(out, req->main);
    tr_buf_u32(out, (uint32_t)req->count);
    for (size_t i = 0; i < req->count; i++) {
        put_text(out, req->files[i].name);
        tr_buf_str(out, req->files[i].bytes, req->files[i].len);
    }
    tr_buf_str(out, req->acts, req->acts_len);
}

tr_status tr_request_decode(struct tr_request *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct tr_cursor cur;
    tr_cursor_init(&cur, bytes, len);
    memset(out, 0, sizeof *out);
    uint32_t magic = tr_cursor_u32(&cur);
    uint8_t kind = tr_cursor_u8(&cur);
    out->id = take_text(&cur, TR_NAME_MAX);
    out->main = take_text(&cur, TR_SOURCE_NAME_MAX);
    uint32_t count = tr_cursor_u32(&cur);
    if (magic != REQUEST_MAGIC || kind > TR_LOAD_CARD || !out->id || !out->main ||
        count > TR_SOURCES_MAX)
        return tr_fail(err, TR_EFORMAT, "the request to the loader is not readable");
    out->kind = (enum tr_load_kind)kind;
    out->count = count;
    for (size_t i = 0; i < count; i++) {
        struct tr_source *f = &out->files[i];
        f->name = take_text(&cur, TR_SOURCE_NAME_MAX);
        f->bytes = tr_cursor_str(
            &cur, tr_stands(TR_DEFENCE_SOURCE_SIZE) ? TR_SOURCE_MAX : TR_SOURCES_BYTES, &f->len);
        if (!f->name || cur.failed)
            return tr_fail(err, TR_EFORMAT, "file %zu of the request is not readable", i + 1);
    }
    out->acts = tr_cursor_str(&cur, TR_ACTS_BYTES, &out->acts_len);
    if (cur.failed || tr_cursor_left(&cur) != 0)
        return tr_fail(err, TR_EFORMAT, "the request to the loader has a wrong length");
    return TR_OK;
}

void tr_response_init(struct tr_response *resp)
{
    memset(resp, 0, sizeof *resp);
    tr_buf_init(&resp->blob, TR_BLOB_MAX);
}

void tr_response_done(struct tr_response *resp)
{
    tr_buf_done(&resp->blob);
    tr_findings_done(&resp->findings);
    tr_places_done(&resp->places);
}

static void put_places(const struct tr_places *places, struct tr_buf *out)
{
    tr_buf_u32(out, (uint32_t)places->file_count);
    for (size_t i = 0; i < places->file_count; i++)
        put_text(out, places->files[i]);
    tr_buf_u32(out, (uint32_t)places->count);
    for (size_t i = 0; i < places->count; i++) {
        const struct tr_spot *s = &places->spots[i];
        tr_buf_u8(out, (uint8_t)s->kind);
        tr_buf_u8(out, (uint8_t)s->file);
        tr_buf_u32(out, s->index);
        tr_buf_u32(out, s->line);
        tr_buf_u32(out, s->column);
    }
}

void tr_response_encode(const struct tr_response *resp, struct tr_buf *out)
{
    tr_buf_u32(out, RESPONSE_MAGIC);
    tr_buf_str(out, (const char *)resp->blob.data, resp->blob.len);
    tr_buf_u32(out, (uint32_t)resp->findings.count);
    for (size_t i = 0; i < resp->findings.count; i++) {
        const struct tr_finding *f = &resp->findings.v[i];
        put_text(out, f->code);
        tr_buf_u8(out, (uint8_t)f->severity);
        tr_buf_u32(out, (uint32_t)f->line);
        tr_buf_u32(out, (uint32_t)f->column);
        put_text(out, f->file);
        put_text(out, f->path);
        put_text(out, f->message);
        put_text(out, f->hint);
    }
    put_places(&resp->places, out);
    tr_buf_u32(out, RESPONSE_MAGIC);
}

/* Texts are shown as they are, in a terminal too: nothing may hide in them. */
static bool is_shown(const char *text)
{
    return tr_plain_text(text, strlen(text)) || !tr_stands(TR_DEFENCE_REPLY_TEXTS);
}

/* A finding whose texts borrow from the cursor; false when it is not one. */
static bool take_finding(struct tr_cursor *cur, struct tr_finding *f)
{
    const char *code = take_text(cur, sizeof f->code - 1);
    uint8_t severity = tr_cursor_u8(cur);
    uint32_t line = tr_cursor_u32(cur);
    uint32_t column = tr_cursor_u32(cur);
    const char *texts[4];
    for (int k = 0; k < 4; k++) {
        texts[k] = take_text(cur, TEXT_MAX);
        if (!texts[k] || !is_shown(texts[k]))
            return false;
    }
    if (!code || !tr_code_find(tr_code_parse(code)) || severity > TR_SEV_ERROR ||
        line > INT32_MAX || column > INT32_MAX)
        return false;
    memset(f, 0, sizeof *f);
    memcpy(f->code, code, strlen(code) + 1);
    f->severity = (enum tr_severity)severity;
    f->line = (int)line;
    f->column = (int)column;
    /* Borrowed here; tr_findings_add copies. */
    f->file = (char *)(uintptr_t)texts[0];
    f->path = (char *)(uintptr_t)texts[1];
    f->message = (char *)(uintptr_t)texts[2];
    f->hint = (char *)(uintptr_t)texts[3];
    return true;
}

/* A place in ascending order behind the one before; false when it is not one. */
static bool take_spot(struct tr_cursor *cur, const struct tr_places *places, struct tr_spot *s)
{
    const struct tr_spot *last = places->count ? &places->spots[places->count - 1] : NULL;
    s->kind = tr_cursor_u8(cur);
    s->file = tr_cursor_u8(cur);
    s->index = tr_cursor_u32(cur);
    s->line = tr_cursor_u32(cur);
    s->column = tr_cursor_u32(cur);
    if (cur->failed || s->kind >= TR_SPOT_KIND_COUNT || s->file >= places->file_count ||
        s->line == 0 || s->line > INT32_MAX || s->column > INT32_MAX)
        return false;
    return !last || s->kind > last->kind || (s->kind == last->kind && s->index > last->index);
}

static tr_status take_places(struct tr_cursor *cur, struct tr_places *places)
{
    uint32_t files = tr_cursor_u32(cur);
    tr_status status = files <= TR_SOURCES_MAX ? TR_OK : TR_EFORMAT;
    for (uint32_t i = 0; i < files && status == TR_OK; i++) {
        const char *name = take_text(cur, TR_SOURCE_NAME_MAX);
        status = name && is_shown(name) ? tr_places_add_file(places, name) : TR_EFORMAT;
    }
    uint32_t count = status == TR_OK ? tr_cursor_u32(cur) : 0;
    if (count > TR_SPOTS_MAX)
        status = TR_EFORMAT;
    for (uint32_t i = 0; i < count && status == TR_OK; i++) {
        struct tr_spot s;
        status = take_spot(cur, places, &s) ? tr_places_add(places, &s) : TR_EFORMAT;
    }
    return status;
}

tr_status tr_response_decode(struct tr_response *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct tr_cursor cur;
    tr_cursor_init(&cur, bytes, len);
    tr_status status = TR_OK;
    uint32_t magic = tr_cursor_u32(&cur);
    size_t blob_len;
    const char *blob = tr_cursor_str(&cur, TR_BLOB_MAX, &blob_len);
    uint32_t count = tr_cursor_u32(&cur);
    if (magic != RESPONSE_MAGIC || cur.failed || count > TR_FINDINGS_MAX + 1)
        return tr_fail(err, TR_EFORMAT, "the loader's answer is not readable");
    tr_buf_put(&out->blob, blob, blob_len);
    status = out->blob.status;
    for (uint32_t i = 0; i < count && status == TR_OK; i++) {
        struct tr_finding f;
        if (take_finding(&cur, &f))
            status = tr_findings_add(&out->findings, &f);
        else
            status = TR_EFORMAT;
    }
    if (status == TR_OK)
        status = take_places(&cur, &out->places);
    if (status == TR_OK &&
        (tr_cursor_u32(&cur) != RESPONSE_MAGIC || cur.failed || tr_cursor_left(&cur) != 0))
        status = TR_EFORMAT;
    if (status != TR_OK) {
        tr_response_done(out);
        tr_response_init(out);
        return status == TR_ENOMEM
                   ? tr_fail(err, status, "not enough memory for the loader's answer")
                   : tr_fail(err, status, "the loader's answer is damaged");
    }
    return TR_OK;
}
