/* A recorded call once more, for a referee: each command is heard as it was heard when it
 * was given, and stepped as it was recorded. So a difference in one answer does not hide
 * behind the differences that it would make later. */
#include "session/inside.h"

#include <string.h>

tr_status tr_session_hear_again(struct tr_session *s, const struct tr_cmd *recorded,
                                struct tr_cmd *now, tr_err *err)
{
    struct tr_cmd cmd = *recorded;
    bool changed = false;
    cmd.heard_count = 0;
    cmd.heard = NULL;
    cmd.text = "";
    cmd.text_len = 0;
    cmd.match = TR_MATCH_FREE;
    if (cmd.kind == TR_CMD_NOTE && cmd.field >= s->content->graph->slip_count)
        return tr_fail(err, TR_EINVAL, "the message slip has no field number %d", cmd.field);
    tr_status st = tr_session_advance(s, cmd.at_ms, err);
    if (st == TR_OK && !s->ended) /* nobody hears what comes after the end */
        st = tr_session_hear(s, recorded->text, recorded->text_len, &cmd, &changed, err);
    if (st == TR_OK)
        *now = cmd;
    return st;
}

tr_status tr_session_follow(struct tr_session *s, const struct tr_cmd *recorded, tr_err *err)
{
    bool ended = s->ended;
    tr_status st = tr_call_step(&s->call, recorded, err);
    if (st == TR_OK && recorded->kind == TR_CMD_NOTE && !ended) {
        memcpy(s->slip[recorded->field], recorded->text, recorded->text_len);
        s->slip[recorded->field][recorded->text_len] = '\0';
    }
    return st == TR_OK ? tr_session_advance(s, s->call.now, err) : st;
}
