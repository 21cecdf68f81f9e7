/* A run read back from anyone's bytes, and played. Two passes over the commands:
 * the first checks and counts, the second fills one block of exactly that size. */
#include <string.h>

#include "base/alloc.h"
#include "sim/plain.h"
#include "sim/run_cmd.h"
#include "sim/run_head.h"

#define MAGIC_SIZE 4

/* The block; the public part comes first. */
struct arena {
    struct tr_replay replay;
    struct tr_heard *heard; /* of all commands, in order */
    uint32_t heard_count;
};

/* What the first pass learns. */
struct survey {
    struct tr_run_head head;
    uint32_t name_count, cmd_count, heard_count;
    size_t name_bytes, text_bytes;      /* terminators included */
    size_t names_from, cmds_from, cmds; /* offsets and size in the input */
    uint16_t score;
    struct tr_digest digest;
};

static tr_status refuse(size_t at, const char *why, tr_err *err)
{
    return tr_fail(err, TR_EFORMAT, "this run is refused at byte %zu: %s", at, why);
}

static tr_status check_frame(const uint8_t *bytes, size_t len, tr_err *err)
{
    struct tr_digest digest;

    if (len > TR_REPLAY_MAX)
        return tr_fail(err, TR_EFORMAT, "this run has %zu bytes (offset %u); at most %u are read",
                       len, TR_REPLAY_MAX, TR_REPLAY_MAX);
    if (len < MAGIC_SIZE + TR_DIGEST_SIZE || memcmp(bytes, TR_RUN_MAGIC, 3) != 0)
        return refuse(0, "it does not begin with the letters " TR_RUN_MAGIC, err);
    tr_digest_of(bytes, len - TR_DIGEST_SIZE, &digest);
    if (memcmp(digest.b, bytes + len - TR_DIGEST_SIZE, TR_DIGEST_SIZE) != 0)
        return refuse(len - TR_DIGEST_SIZE, "it is damaged, its seal does not match its bytes",
                      err);
    if (bytes[3] != TR_REPLAY_VERSION)
        return tr_fail(err, TR_EVERSION,
                       "this run has format version %u, this program reads version %d; verify it "
                       "with the program that wrote it",
                       bytes[3], TR_REPLAY_VERSION);
    return TR_OK;
}

static void get_str(struct tr_cursor *cur, char *to, size_t cap)
{
    size_t len;
    const char *s = tr_cursor_str(cur, cap - 1, &len);

    if (s != NULL && len > 0)
        memcpy(to, s, len);
    to[len] = '\0';
    if (memchr(to, '\0', len) != NULL)
        cur->failed = true;
}

static void get_digest(struct tr_cursor *cur, struct tr_digest *to)
{
    const uint8_t *b = tr_cursor_take(cur, TR_DIGEST_SIZE);

    if (b != NULL)
        memcpy(to->b, b, TR_DIGEST_SIZE);
}

static tr_status survey_head(struct tr_cursor *cur, struct tr_run_head *head, tr_err *err)
{
    const char *why;

    head->sim_version = tr_cursor_u32(cur);
    head->ear_version = tr_cursor_u32(cur);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        get_digest(cur, &head->content[i]);
    head->opts.seed = tr_cursor_u64(cur);
    head->opts.lang = tr_cursor_u8(cur);
    head->opts.mode = tr_cursor_u8(cur);
    head->opts.input = tr_cursor_u8(cur);
    head->opts.profile = tr_cursor_u16(cur);
    get_str(cur, head->player, sizeof head->player);
    get_str(cur, head->scenario, sizeof head->scenario);
    get_str(cur, head->played_at, sizeof head->played_at);
    why = cur->failed ? "its head is cut off or too long" : tr_run_head_fault(head);
    return why == NULL ? TR_OK : refuse(cur->pos, why, err);
}

static tr_status survey_names(struct tr_cursor *cur, struct survey *s, tr_err *err)
{
    s->name_count = tr_cursor_u16(cur);
    s->names_from = cur->pos;
    if (s->name_count > TR_RUN_NAMES_MAX)
        return refuse(cur->pos, "it names more acts than there can be", err);
    for (uint32_t i = 0; i < s->name_count; i++) {
        size_t at = cur->pos, len;
        const char *name = tr_cursor_str(cur, TR_NAME_MAX - 1, &len);

        if (name == NULL || !tr_plain_name(name, len))
            return refuse(at, "the name of an act is no identifier", err);
        s->name_bytes += len + 1;
    }
    return TR_OK;
}

static tr_status survey_cmds(struct tr_cursor *cur, struct survey *s, tr_err *err)
{
    struct tr_run_reader in = {.name_count = s->name_count};
    const uint8_t *from;

    s->cmd_count = tr_cursor_u32(cur);
    s->cmds = tr_cursor_u32(cur);
    s->cmds_from = cur->pos;
    from = tr_cursor_take(cur, s->cmds);
    if (from == NULL || s->cmd_count > TR_CMDS_MAX)
        return refuse(s->cmds_from, "it claims more commands than there are or can be", err);
    in.at = from;
    in.end = from + s->cmds;
    for (uint32_t i = 0; i < s->cmd_count; i++) {
        struct tr_heard heard[TR_RUN_HEARD_MAX];
        struct tr_cmd cmd;
        const char *why = tr_run_cmd_read(&in, &cmd, heard);

        if (why != NULL)
            return refuse(s->cmds_from + (size_t)(in.at - from), why, err);
        s->heard_count += cmd.heard_count;
        s->text_bytes += tr_run_cmd_has_text(cmd.kind) ? (size_t)cmd.text_len + 1 : 0;
    }
    if (in.at != in.end)
        return refuse(s->cmds_from + (size_t)(in.at - from), "bytes follow the last command", err);
    return TR_OK;
}

static tr_status survey(const uint8_t *bytes, size_t len, struct survey *s, tr_err *err)
{
    struct tr_cursor cur;
    tr_status st = check_frame(bytes, len, err);

    if (st != TR_OK)
        return st;
    tr_cursor_init(&cur, bytes, len - TR_DIGEST_SIZE);
    (void)tr_cursor_take(&cur, MAGIC_SIZE);
    st = survey_head(&cur, &s->head, err);
    if (st == TR_OK)
        st = survey_names(&cur, s, err);
    if (st == TR_OK)
        st = survey_cmds(&cur, s, err);
    if (st != TR_OK)
        return st;
    s->score = tr_cursor_u16(&cur);
    get_digest(&cur, &s->digest);
    if (cur.failed || tr_cursor_left(&cur) != 0 || s->score > 1000)
        return refuse(cur.pos, "its verdict is cut off, impossible or followed by more bytes", err);
    return TR_OK;
}

static void fill_names(struct tr_replay *replay, struct tr_cursor cur, char *texts)
{
    for (uint32_t i = 0; i < replay->name_count; i++) {
        size_t len;
        const char *name = tr_cursor_str(&cur, TR_NAME_MAX - 1, &len);

        memcpy(texts, name, len);
        replay->names[i] = texts;
        texts += len + 1;
    }
}

static void fill_cmds(struct tr_replay *replay, struct tr_run_reader in, struct tr_heard *heard,
                      char *texts)
{
    for (uint32_t i = 0; i < replay->cmd_count; i++) {
        struct tr_heard some[TR_RUN_HEARD_MAX];
        struct tr_cmd *cmd = &replay->cmds[i];

        (void)tr_run_cmd_read(&in, cmd, some);
        if (tr_run_cmd_has_text(cmd->kind)) {
            memcpy(texts, cmd->text, cmd->text_len);
            cmd->text = texts;
            texts += cmd->text_len + 1;
        }
        if (cmd->heard_count > 0) {
            memcpy(heard, some, cmd->heard_count * sizeof *heard);
            cmd->heard = heard;
            heard += cmd->heard_count;
        } else {
            cmd->heard = NULL;
        }
    }
}

static void fill(struct arena *arena, const struct survey *s, const uint8_t *bytes)
{
    struct tr_replay *replay = &arena->replay;
    const uint8_t *from = bytes + s->cmds_from;
    struct tr_run_reader in = {from, from + s->cmds, 0, s->name_count};
    struct tr_cursor cur;
    char *texts;

    replay->head = s->head;
    replay->score = s->score;
    replay->digest = s->digest;
    replay->cmd_count = s->cmd_count;
    replay->name_count = s->name_count;
    replay->cmds = (struct tr_cmd *)(arena + 1);
    replay->names = (const char **)(replay->cmds + s->cmd_count);
    arena->heard = (struct tr_heard *)(replay->names + s->name_count);
    arena->heard_count = s->heard_count;
    texts = (char *)(arena->heard + s->heard_count);
    tr_cursor_init(&cur, bytes + s->names_from, s->cmds_from - s->names_from);
    fill_names(replay, cur, texts);
    fill_cmds(replay, in, arena->heard, texts + s->name_bytes);
}

tr_status tr_replay_decode(struct tr_replay **out, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct survey s = {.name_count = 0};
    struct arena *arena;
    tr_status st = survey(bytes, len, &s, err);
    size_t size;

    if (st != TR_OK)
        return st;
    size = sizeof *arena + s.cmd_count * sizeof(struct tr_cmd) +
           s.name_count * sizeof(const char *) + s.heard_count * sizeof(struct tr_heard) +
           s.name_bytes + s.text_bytes;
    arena = tr_calloc(1, size);
    if (arena == NULL)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a run of %zu bytes", size);
    fill(arena, &s, bytes);
    *out = &arena->replay;
    return TR_OK;
}

void tr_replay_free(struct tr_replay *replay)
{
    tr_free(replay);
}

tr_status tr_replay_play(struct tr_replay *replay, const struct tr_setup *setup,
                         const struct tr_sink *sink, struct tr_call *call, tr_err *err)
{
    static const struct tr_sink nowhere = {NULL, NULL};
    struct arena *arena = (struct arena *)replay;
    uint16_t act[TR_RUN_NAMES_MAX];

    for (uint32_t i = 0; i < replay->name_count; i++)
        act[i] = tr_setup_act(setup, replay->names[i]);
    for (uint32_t i = 0; i < arena->heard_count; i++)
        arena->heard[i].act = act[arena->heard[i].name];
    tr_call_init(call, setup, &replay->head.opts, sink == NULL ? &nowhere : sink);
    for (uint32_t i = 0; i < replay->cmd_count; i++) {
        tr_status st = tr_call_step(call, &replay->cmds[i], err);

        if (st != TR_OK)
            return st;
    }
    tr_call_finish(call);
    return TR_OK;
}
