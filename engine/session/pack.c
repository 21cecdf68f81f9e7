/* Run files for passing on. Layout, little-endian: "TRP", a zero byte, u16
 * version; the run and the content in the order of enum tr_blob, each as u32
 * length and bytes; BLAKE2b-256 of all before.
 * Always holds: what decode gives out belongs together, because every content
 * has the digest that the run's head names; on failure nothing is given out. */
#include "session/pack.h"

#include <string.h>

static const char magic[4] = "TRP";

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory for the run file");
}

tr_status tr_pack_encode(const uint8_t *run, size_t run_len, const struct tr_buf *blobs,
                         struct tr_buf *out, tr_err *err)
{
    if (run_len == 0 || run_len > TR_REPLAY_MAX)
        return tr_fail(err, TR_ELIMIT, "a run has 1 to %u bytes, this one %zu", TR_REPLAY_MAX,
                       run_len);
    for (int i = 0; i < TR_BLOB_COUNT; i++) {
        if (blobs[i].len > TR_BLOB_MAX)
            return tr_fail(err, TR_ELIMIT, "the %s has %zu bytes, a run file takes %u",
                           tr_blob_names[i], blobs[i].len, TR_BLOB_MAX);
    }
    struct tr_buf buf;
    struct tr_digest seal;
    tr_buf_init(&buf, TR_PACK_MAX);
    tr_buf_put(&buf, magic, sizeof magic);
    tr_buf_u16(&buf, TR_PACK_VERSION);
    tr_buf_str(&buf, (const char *)run, run_len);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_str(&buf, (const char *)blobs[i].data, blobs[i].len);
    tr_digest_of(buf.data, buf.len, &seal);
    tr_buf_put(&buf, seal.b, sizeof seal.b);
    tr_status st = buf.status;
    if (st == TR_OK && (st = tr_buf_reserve(out, buf.len)) == TR_OK)
        tr_buf_put(out, buf.data, buf.len);
    tr_buf_done(&buf);
    if (st == TR_ENOMEM)
        return no_memory(err);
    if (st != TR_OK)
        return tr_fail(err, st, "the run file does not fit into what was reserved for it");
    return TR_OK;
}

/* Take a length-checked part into a buffer of its own. */
static tr_status take_part(struct tr_cursor *cur, struct tr_buf *part, size_t max, const char *what,
                           tr_err *err)
{
    size_t len, at = cur->pos;
    const char *bytes = tr_cursor_str(cur, max, &len);
    if (cur->failed)
        return tr_fail(err, TR_EFORMAT,
                       "the run file is damaged: its %s at byte %zu goes beyond its end or its "
                       "limit",
                       what, at);
    tr_buf_init(part, max);
    if (tr_buf_reserve(part, len) != TR_OK)
        return no_memory(err);
    tr_buf_put(part, bytes, len);
    return TR_OK;
}

/* The content is what the run was played with. */
static tr_status check_content(const struct tr_pack *pack, tr_err *err)
{
    struct tr_replay *replay;
    tr_status st = tr_replay_decode(&replay, pack->run.data, pack->run.len, err);
    if (st != TR_OK)
        return st;
    for (int i = 0; st == TR_OK && i < TR_BLOB_COUNT; i++) {
        struct tr_digest digest;
        tr_digest_of(pack->blobs[i].data, pack->blobs[i].len, &digest);
        if (!tr_digest_equal(&digest, &replay->head.content[i]))
            st = tr_fail(err, TR_EMISMATCH,
                         "the %s in the run file is not the one that the run was played with",
                         tr_blob_names[i]);
    }
    tr_replay_free(replay);
    return st;
}

tr_status tr_pack_decode(struct tr_pack *out, const uint8_t *bytes, size_t len, tr_err *err)
{
    const size_t least = sizeof magic + 2 + TR_DIGEST_SIZE;
    if (len < sizeof magic || memcmp(bytes, magic, sizeof magic) != 0)
        return tr_fail(err, TR_EFORMAT,
                       "this is no run file of Third Ring: it does not begin "
                       "with TRP");
    if (len < least || len > TR_PACK_MAX)
        return tr_fail(err, TR_EFORMAT, "the run file has %zu bytes, one has %zu to %u", len, least,
                       TR_PACK_MAX);
    struct tr_cursor cur;
    tr_cursor_init(&cur, bytes, len - TR_DIGEST_SIZE);
    tr_cursor_take(&cur, sizeof magic);
    unsigned version = tr_cursor_u16(&cur);
    if (version != TR_PACK_VERSION)
        return tr_fail(err, TR_EVERSION,
                       "the run file is of version %u, this program reads version %d", version,
                       TR_PACK_VERSION);
    struct tr_digest seal;
    tr_digest_of(bytes, len - TR_DIGEST_SIZE, &seal);
    if (memcmp(seal.b, bytes + len - TR_DIGEST_SIZE, TR_DIGEST_SIZE) != 0)
        return tr_fail(err, TR_EFORMAT,
                       "the run file is damaged: its content does not match its seal; get a "
                       "fresh copy");

    struct tr_pack pack;
    memset(&pack, 0, sizeof pack);
    tr_status st = take_part(&cur, &pack.run, TR_REPLAY_MAX, "run", err);
    for (int i = 0; st == TR_OK && i < TR_BLOB_COUNT; i++)
        st = take_part(&cur, &pack.blobs[i], TR_BLOB_MAX, tr_blob_names[i], err);
    if (st == TR_OK && tr_cursor_left(&cur) != 0)
        st = tr_fail(err, TR_EFORMAT, "the run file is damaged: %zu bytes too many at byte %zu",
                     tr_cursor_left(&cur), cur.pos);
    if (st == TR_OK)
        st = check_content(&pack, err);
    if (st == TR_OK)
        *out = pack;
    else
        tr_pack_done(&pack);
    return st;
}

void tr_pack_done(struct tr_pack *pack)
{
    tr_buf_done(&pack->run);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&pack->blobs[i]);
}
