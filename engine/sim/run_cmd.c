/* See run_cmd.h. On the path of every command that is played, hence the plain
 * pointers; the bounds are those of tr_run_cmd_bound and of the reader's end. */
#include "sim/run_cmd.h"

#include <string.h>

#include "sim/graph.h"
#include "sim/plain.h"
#include "sim/varint.h"

#define TARGET_MAX (TR_WHO_MAX > TR_ENTRIES_MAX ? TR_WHO_MAX : TR_ENTRIES_MAX)

size_t tr_run_cmd_bound(const struct tr_cmd *cmd)
{
    return 4 * TR_VARINT_MAX + 3 + (size_t)cmd->text_len +
           (size_t)cmd->heard_count * 3 * TR_VARINT_MAX;
}

static bool has_heard(uint32_t kind)
{
    return kind == TR_CMD_SAY || kind == TR_CMD_CHOOSE;
}

size_t tr_run_cmd_write(const struct tr_cmd *cmd, int32_t last_ms, uint8_t *to)
{
    uint8_t *at = tr_varint_put(to, (uint32_t)cmd->at_ms - (uint32_t)last_ms);

    *at++ = cmd->kind;
    if (tr_run_cmd_has_target(cmd->kind))
        at = tr_varint_put(at, cmd->target);
    if (!tr_run_cmd_has_text(cmd->kind))
        return (size_t)(at - to);
    if (cmd->kind == TR_CMD_CHOOSE)
        *at++ = cmd->choice;
    if (cmd->kind == TR_CMD_NOTE) {
        *at++ = cmd->field;
        *at++ = cmd->match;
    }
    if (cmd->kind == TR_CMD_DIAL)
        *at++ = cmd->match;
    at = tr_varint_put(at, cmd->text_len);
    if (cmd->text_len > 0)
        memcpy(at, cmd->text, cmd->text_len);
    at += cmd->text_len;
    if (!has_heard(cmd->kind))
        return (size_t)(at - to);
    at = tr_varint_put(at, cmd->heard_count);
    for (uint32_t i = 0; i < cmd->heard_count; i++) {
        const struct tr_heard *h = &cmd->heard[i];

        at = tr_varint_put(at, h->name);
        at = tr_varint_put(at, h->start);
        at = tr_varint_put(at, h->end - h->start);
    }
    return (size_t)(at - to);
}

static bool get_long(struct tr_run_reader *in, uint32_t max, uint32_t *v)
{
    uint64_t value = 0;

    for (unsigned shift = 0; shift < 7 * TR_VARINT_MAX; shift += 7) {
        uint8_t byte;

        if (in->at == in->end)
            return false;
        byte = *in->at++;
        value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) {
            *v = (uint32_t)value;
            return value <= max && (byte != 0 || shift == 0);
        }
    }
    return false;
}

/* A number of at most max in its shortest form; nearly all are of one byte. */
static bool get(struct tr_run_reader *in, uint32_t max, uint32_t *v)
{
    if (in->at == in->end || *in->at >= 0x80)
        return get_long(in, max, v);
    *v = *in->at++;
    return *v <= max;
}

static bool get_byte(struct tr_run_reader *in, uint8_t *v)
{
    if (in->at == in->end)
        return false;
    *v = *in->at++;
    return true;
}

/* A span must not cut a character in two. */
static bool is_boundary(const struct tr_cmd *cmd, uint32_t at)
{
    return at == cmd->text_len || ((uint8_t)cmd->text[at] & 0xc0) != 0x80;
}

static const char *get_text(struct tr_run_reader *in, uint32_t max, struct tr_cmd *cmd)
{
    if (!get(in, max, &cmd->text_len))
        return "a text is longer than allowed";
    if (cmd->text_len > (size_t)(in->end - in->at))
        return "a text is cut off";
    cmd->text = (const char *)in->at;
    in->at += cmd->text_len;
    if (!tr_plain_text(cmd->text, cmd->text_len))
        return "a text is not valid UTF-8 or holds a control character";
    return NULL;
}

static const char *get_heard(struct tr_run_reader *in, struct tr_cmd *cmd,
                             struct tr_heard heard[TR_RUN_HEARD_MAX])
{
    uint32_t count;

    if (!get(in, TR_RUN_HEARD_MAX, &count))
        return "more acts are heard in an answer than allowed";
    cmd->heard_count = (uint16_t)count;
    cmd->heard = heard;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t name, start, size;

        if (!get(in, UINT16_MAX, &name) || name >= in->name_count)
            return "an act has no name in this run";
        if (!get(in, cmd->text_len, &start) || !get(in, cmd->text_len - start, &size))
            return "an act was heard outside of its text";
        heard[i] = (struct tr_heard){TR_NONE, (uint16_t)name, start, start + size};
        if (!is_boundary(cmd, start) || !is_boundary(cmd, start + size))
            return "an act was heard in half a character";
    }
    return NULL;
}

const char *tr_run_cmd_read(struct tr_run_reader *in, struct tr_cmd *cmd,
                            struct tr_heard heard[TR_RUN_HEARD_MAX])
{
    const char *why;
    uint32_t since;

    *cmd = (struct tr_cmd){.text = ""};
    if (!get(in, (uint32_t)(TR_CALL_MS_MAX - in->last_ms), &since))
        return "a command lies beyond an hour";
    in->last_ms += (int32_t)since;
    cmd->at_ms = in->last_ms;
    if (!get_byte(in, &cmd->kind) || cmd->kind >= TR_CMD_COUNT)
        return "a command is of no known kind";
    if (tr_run_cmd_has_target(cmd->kind)) {
        uint32_t target;

        if (!get(in, TARGET_MAX, &target))
            return "a command is about something that cannot be";
        cmd->target = (uint16_t)target;
    }
    if (!tr_run_cmd_has_text(cmd->kind))
        return NULL;
    if (cmd->kind == TR_CMD_CHOOSE &&
        (!get_byte(in, &cmd->choice) || cmd->choice < 1 || cmd->choice > TR_CHOICES_MAX))
        return "a choice is not 1 to 9";
    if (cmd->kind == TR_CMD_NOTE && (!get_byte(in, &cmd->field) || cmd->field >= TR_SLIP_MAX ||
                                     !get_byte(in, &cmd->match) || cmd->match > TR_MATCH_WRONG))
        return "a note names no field or no kind of match";
    if (cmd->kind == TR_CMD_DIAL && (!get_byte(in, &cmd->match) || cmd->match > TR_MATCH_WRONG))
        return "a dialled number has no kind of match";
    why = get_text(in, has_heard(cmd->kind) ? TR_SAY_MAX : TR_SLIP_TEXT_MAX, cmd);
    if (why == NULL && has_heard(cmd->kind))
        why = get_heard(in, cmd, heard);
    return why;
}
