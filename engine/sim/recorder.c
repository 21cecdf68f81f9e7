/* Writing a run while it is played. After the first command no memory is asked
 * for until 64 KiB are full, and each command is read back at once, so that a
 * run which cannot be read is noticed while it is played and not by a referee. */
#include <string.h>

#include "sim/plain.h"
#include "sim/run_cmd.h"
#include "sim/run_head.h"

#define CMDS_FIRST 65536u
#define NAMES_FIRST 4096u
#define NAME_BYTES (4 + TR_NAME_MAX) /* of one entry in the table, at most */
#define SEED_END ((uint64_t)1 << 53)

void tr_recorder_init(struct tr_recorder *rec)
{
    memset(rec, 0, sizeof *rec);
    tr_buf_init(&rec->cmds, TR_REPLAY_MAX - TR_RUN_FRAME_MAX);
    tr_buf_init(&rec->names, (size_t)TR_RUN_NAMES_MAX * NAME_BYTES);
}

void tr_recorder_done(struct tr_recorder *rec)
{
    tr_buf_done(&rec->cmds);
    tr_buf_done(&rec->names);
    tr_recorder_init(rec);
}

void tr_recorder_reset(struct tr_recorder *rec)
{
    tr_buf_reset(&rec->cmds);
    tr_buf_reset(&rec->names);
    rec->count = 0;
    rec->last_ms = 0;
    if (rec->name_count > 0)
        memset(rec->name_slot, 0, sizeof rec->name_slot);
    rec->name_count = 0;
}

/* Room for extra more bytes; growth doubles. A failure leaves the buffer as it
 * was and usable. */
static tr_status make_room(struct tr_buf *buf, size_t extra, size_t first)
{
    size_t want = buf->cap < first ? first : buf->cap;
    size_t left = buf->max - buf->len;
    tr_status st;

    if (buf->cap - buf->len >= extra)
        return TR_OK;
    if (want > left)
        want = left;
    if (want < extra)
        want = extra;
    st = tr_buf_reserve(buf, want);
    buf->status = TR_OK;
    return st;
}

static bool name_is(const struct tr_recorder *rec, uint32_t index, const char *name, size_t len)
{
    const uint8_t *at = rec->names.data + rec->name_at[index];
    size_t size = (size_t)(at[0] | at[1] << 8);

    return size == len && memcmp(at + 4, name, len) == 0;
}

uint16_t tr_recorder_name(struct tr_recorder *rec, const char *name)
{
    uint32_t hash = 2166136261u, slot, index;
    size_t len = 0;

    for (; name[len] != '\0' && len < TR_NAME_MAX; len++)
        hash = (hash ^ (uint8_t)name[len]) * 16777619u;
    slot = (hash ^ hash >> 16) % TR_RUN_NAME_SLOTS;
    for (; rec->name_slot[slot] != 0; slot = (slot + 1) % TR_RUN_NAME_SLOTS) {
        index = rec->name_slot[slot] - 1u;
        if (name_is(rec, index, name, len))
            return (uint16_t)index;
    }
    if (rec->name_count == TR_RUN_NAMES_MAX || !tr_plain_name(name, len) ||
        make_room(&rec->names, NAME_BYTES, NAMES_FIRST) != TR_OK)
        return TR_NONE;
    index = rec->name_count++;
    rec->name_at[index] = (uint32_t)rec->names.len;
    rec->name_slot[slot] = (uint16_t)(index + 1);
    tr_buf_str(&rec->names, name, len);
    return (uint16_t)index;
}

static bool heard_equal(const struct tr_cmd *a, const struct tr_cmd *b)
{
    for (uint32_t i = 0; i < a->heard_count; i++) {
        const struct tr_heard *x = &a->heard[i], *y = &b->heard[i];

        if (x->name != y->name || x->start != y->start || x->end != y->end)
            return false;
    }
    return true;
}

/* Whether all that the kind carries came back. */
static bool reads_as_written(const struct tr_cmd *a, const struct tr_cmd *b)
{
    if (a->at_ms != b->at_ms || a->kind != b->kind)
        return false;
    if (tr_run_cmd_has_target(a->kind) && a->target != b->target)
        return false;
    if (!tr_run_cmd_has_text(a->kind))
        return true;
    if (a->text_len != b->text_len || memcmp(a->text_len ? a->text : "", b->text, a->text_len) != 0)
        return false;
    if (a->kind == TR_CMD_NOTE)
        return a->field == b->field && a->match == b->match;
    if (a->kind == TR_CMD_DIAL)
        return a->match == b->match;
    if (a->kind == TR_CMD_CHOOSE && a->choice != b->choice)
        return false;
    return a->heard_count == b->heard_count && heard_equal(a, b);
}

static tr_status read_back(const struct tr_recorder *rec, size_t size, const struct tr_cmd *cmd,
                           tr_err *err)
{
    const uint8_t *from = rec->cmds.data + rec->cmds.len;
    struct tr_run_reader in = {from, from + size, rec->last_ms, rec->name_count};
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd back;
    const char *why = tr_run_cmd_read(&in, &back, heard);

    if (why == NULL && (in.at != in.end || !reads_as_written(cmd, &back)))
        why = "it does not read back as it was written";
    if (why != NULL)
        return tr_fail(err, TR_EINVAL, "command %u at %d ms cannot be recorded: %s",
                       (unsigned)rec->count + 1, (int)cmd->at_ms, why);
    return TR_OK;
}

tr_status tr_recorder_add(struct tr_recorder *rec, const struct tr_cmd *cmd, tr_err *err)
{
    tr_status st;
    size_t size;

    if (cmd->at_ms < rec->last_ms || cmd->at_ms > TR_CALL_MS_MAX)
        return tr_fail(err, TR_EINVAL,
                       "command %u at %d ms cannot be recorded: it lies before the last one (%d "
                       "ms) or beyond an hour",
                       (unsigned)rec->count + 1, (int)cmd->at_ms, (int)rec->last_ms);
    if (cmd->text_len > TR_SAY_MAX || cmd->heard_count > TR_RUN_HEARD_MAX)
        return tr_fail(err, TR_EINVAL,
                       "command %u cannot be recorded: %u bytes of text and %u acts; at most %d "
                       "and %d are possible",
                       (unsigned)rec->count + 1, (unsigned)cmd->text_len,
                       (unsigned)cmd->heard_count, TR_SAY_MAX, TR_RUN_HEARD_MAX);
    if (rec->count == TR_CMDS_MAX)
        return tr_fail(err, TR_ELIMIT, "a run holds at most %d commands; end the call",
                       TR_CMDS_MAX);
    st = make_room(&rec->cmds, tr_run_cmd_bound(cmd), CMDS_FIRST);
    if (st != TR_OK)
        return tr_fail(err, st, "there is no room to record command %u: %s",
                       (unsigned)rec->count + 1, tr_status_name(st));
    size = tr_run_cmd_write(cmd, rec->last_ms, rec->cmds.data + rec->cmds.len);
    st = read_back(rec, size, cmd, err);
    if (st != TR_OK)
        return st;
    rec->cmds.len += size;
    rec->count++;
    rec->last_ms = cmd->at_ms;
    return TR_OK;
}

/* Length of a string in an array of its own, or cap when it has no end there. */
static const char *text_fault(const char *s, size_t cap, const char *why)
{
    size_t len = strnlen(s, cap);

    return len < cap && tr_plain_text(s, len) ? NULL : why;
}

const char *tr_run_head_fault(const struct tr_run_head *head)
{
    const struct tr_call_opts *o = &head->opts;
    const char *why = text_fault(head->player, TR_PLAYER_MAX, "the player's name is no plain text");

    if (why == NULL)
        why = text_fault(head->played_at, sizeof head->played_at, "the time of day is no text");
    if (why != NULL)
        return why;
    if (!tr_plain_name(head->scenario, strnlen(head->scenario, TR_NAME_MAX)))
        return "the scenario's id is no identifier";
    if (o->seed >= SEED_END)
        return "the seed is not below 2^53";
    if (o->lang >= TR_LANG_COUNT || o->mode >= TR_MODE_COUNT || o->input >= TR_INPUT_COUNT)
        return "language, mode or way of answering is unknown";
    if (o->profile != 0 && o->profile != 100 && o->profile != 150 && o->profile != 200)
        return "the timing profile is not 0, 100, 150 or 200";
    return NULL;
}

static void put_head(const struct tr_run_head *head, struct tr_buf *out)
{
    tr_buf_put(out, TR_RUN_MAGIC, 3);
    tr_buf_u8(out, TR_REPLAY_VERSION);
    tr_buf_u32(out, head->sim_version);
    tr_buf_u32(out, head->ear_version);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_put(out, head->content[i].b, TR_DIGEST_SIZE);
    tr_buf_u64(out, head->opts.seed);
    tr_buf_u8(out, head->opts.lang);
    tr_buf_u8(out, head->opts.mode);
    tr_buf_u8(out, head->opts.input);
    tr_buf_u16(out, head->opts.profile);
    tr_buf_str(out, head->player, strlen(head->player));
    tr_buf_str(out, head->scenario, strlen(head->scenario));
    tr_buf_str(out, head->played_at, strlen(head->played_at));
}

tr_status tr_recorder_seal(const struct tr_recorder *rec, const struct tr_run_head *head,
                           const struct tr_verdict *verdict, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err)
{
    size_t start = out->len;
    const char *why = tr_run_head_fault(head);
    struct tr_digest seal;

    if (why == NULL && verdict->score > 1000)
        why = "the score is above 1000";
    if (why != NULL)
        return tr_fail(err, TR_EINVAL, "the run of scenario %.*s cannot be sealed: %s",
                       (int)strnlen(head->scenario, TR_NAME_MAX), head->scenario, why);
    put_head(head, out);
    tr_buf_u16(out, (uint16_t)rec->name_count);
    tr_buf_put(out, rec->names.data, rec->names.len);
    tr_buf_u32(out, rec->count);
    tr_buf_u32(out, (uint32_t)rec->cmds.len);
    tr_buf_put(out, rec->cmds.data, rec->cmds.len);
    tr_buf_u16(out, verdict->score);
    tr_buf_put(out, digest->b, TR_DIGEST_SIZE);
    if (out->status == TR_OK) {
        tr_digest_of(out->data + start, out->len - start, &seal);
        tr_buf_put(out, seal.b, TR_DIGEST_SIZE);
    }
    if (out->status != TR_OK) {
        out->len = start;
        return tr_fail(err, out->status, "the run of scenario %s could not be sealed: %s",
                       head->scenario, tr_status_name(out->status));
    }
    return TR_OK;
}
