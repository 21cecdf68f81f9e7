/* What was said and done, written down as events come by. A transcript is whole
 * or absent: when memory runs short it is given up, never shown with gaps. */
#include <string.h>

#include "base/alloc.h"
#include "session/inside.h"

const char *const tr_speaker_names[3] = {"caller", "trainee", "system"};

void tr_session_forget_spoken(struct tr_session *s)
{
    for (size_t i = 0; i < s->spoken_count; i++) {
        tr_free(s->spoken[i].text);
        tr_free(s->spoken[i].heard);
    }
    s->spoken_count = 0;
    s->spoken_lost = false;
}

static struct tr_spoken *add(struct tr_session *s, const struct tr_event *event,
                             enum tr_speaker who, const char *text, size_t len)
{
    if (s->spoken_count == s->spoken_cap) {
        size_t cap = s->spoken_cap ? 2 * s->spoken_cap : 32;
        struct tr_spoken *grown = tr_realloc(s->spoken, cap * sizeof *grown);
        if (!grown)
            return NULL;
        s->spoken = grown;
        s->spoken_cap = cap;
    }
    char *copy = tr_strndup(text, len);
    if (!copy)
        return NULL;
    struct tr_spoken *sp = &s->spoken[s->spoken_count++];
    *sp = (struct tr_spoken){.at_ms = event->at_ms,
                             .who = who,
                             .text = copy,
                             .event = event->kind,
                             .by = TR_NONE,
                             .a = event->a,
                             .b = event->b};
    return sp;
}

static struct tr_spoken *add_said(struct tr_session *s, const struct tr_event *event)
{
    const struct tr_cmd *cmd = event->cmd;
    struct tr_spoken *sp = add(s, event, TR_WHO_TRAINEE, cmd->text, cmd->text_len);
    if (sp && cmd->heard_count > 0) {
        size_t size = cmd->heard_count * sizeof *cmd->heard;
        sp->heard = tr_malloc(size);
        if (!sp->heard)
            return NULL;
        memcpy(sp->heard, cmd->heard, size);
        sp->heard_count = cmd->heard_count;
    }
    return sp;
}

static struct tr_spoken *add_line(struct tr_session *s, const struct tr_event *event)
{
    const struct tr_graph *g = s->content->graph;
    char text[2 * TR_LINE_TEXT_MAX];
    size_t len =
        tr_call_text(&s->call, tr_graph_str(g, g->variants[event->b].text), text, sizeof text);
    struct tr_spoken *sp = add(s, event, TR_WHO_CALLER, text, len);
    if (sp)
        sp->by = event->kind == TR_EV_SIDE_SAID ? g->sides[event->a].by : tr_call_speaker(&s->call);
    return sp;
}

/* "consult shen", "side visit handled": what happened, and with what. */
static struct tr_spoken *add_about(struct tr_session *s, const struct tr_event *event,
                                   const char *what, const char *how)
{
    char text[3 * TR_NAME_MAX];
    const char *parts[] = {tr_event_names[event->kind], what, how};
    size_t len = 0;
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(parts[i]);
        if (n == 0 || len + n + 1 > sizeof text)
            continue;
        if (len > 0)
            text[len++] = ' ';
        memcpy(text + len, parts[i], n);
        len += n;
    }
    return add(s, event, TR_WHO_SYSTEM, text, len);
}

static struct tr_spoken *add_besides(struct tr_session *s, const struct tr_event *event)
{
    static const char *const states[] = {"", "begins", "handled", "missed"};
    const struct tr_setup *setup = s->content->setup;
    const struct tr_graph *g = s->content->graph;
    switch (event->kind) {
    case TR_EV_SIDE:
        return add_about(s, event, tr_graph_str(g, g->sides[event->a].name), states[event->b]);
    case TR_EV_LOOK_UP:
    case TR_EV_LOOKED_UP:
        return add_about(s, event, setup->entries[event->a].id, "");
    case TR_EV_CONSULTED:
        return add_about(s, event, setup->who[event->a].id, event->b ? "" : "unavailable");
    case TR_EV_CONSULT:
    case TR_EV_TRANSFERRED:
        return add_about(s, event, setup->who[event->a].id, "");
    case TR_EV_UNANSWERED:
        return add_about(s, event, event->b ? "taken" : "", "");
    case TR_EV_DIALLED:
        return add_about(s, event, event->cmd ? event->cmd->text : "",
                         event->a >= TR_MATCH_NEAR ? "wrong" : "");
    default:
        return add_about(s, event, "", "");
    }
}

static struct tr_spoken *add_note(struct tr_session *s, const struct tr_event *event)
{
    const struct tr_graph *g = s->content->graph;
    char text[TR_NAME_MAX + TR_SLIP_TEXT_MAX + 4];
    const char *name = tr_graph_str(g, g->slip[event->a].name);
    size_t len = strlen(name) < TR_NAME_MAX ? strlen(name) : TR_NAME_MAX;
    size_t value = event->cmd->text_len;
    memcpy(text, name, len);
    memcpy(text + len, " = ", 3);
    if (value > TR_SLIP_TEXT_MAX)
        value = TR_SLIP_TEXT_MAX;
    memcpy(text + len + 3, event->cmd->text, value);
    return add(s, event, TR_WHO_SYSTEM, text, len + 3 + value);
}

void tr_session_write_down(struct tr_session *s, const struct tr_event *event)
{
    struct tr_spoken *sp = NULL;
    if (s->spoken_lost)
        return;
    switch (event->kind) {
    case TR_EV_LINE:
    case TR_EV_SIDE_SAID:
        sp = add_line(s, event);
        break;
    case TR_EV_SAID:
    case TR_EV_ASIDE:
        if (!event->cmd)
            return;
        sp = add_said(s, event);
        break;
    case TR_EV_NOTED:
        if (!event->cmd)
            return;
        sp = add_note(s, event);
        break;
    case TR_EV_PICKED_UP:
    case TR_EV_INTERRUPTED:
    case TR_EV_SILENCE:
    case TR_EV_HELD:
    case TR_EV_RESUMED:
    case TR_EV_HOLD_LONG:
    case TR_EV_IGNORED:
    case TR_EV_CALLER_GONE:
    case TR_EV_TRAINEE_GONE:
    case TR_EV_ENDED:
        sp = add(s, event, TR_WHO_SYSTEM, tr_event_names[event->kind],
                 strlen(tr_event_names[event->kind]));
        break;
    case TR_EV_RING: /* again; a call that begins with ringing needs no word about it */
        if (event->a > 1 || s->content->graph->beats[s->call.beat].ring_max == 0)
            return;
        sp = add_besides(s, event);
        break;
    case TR_EV_UNANSWERED:
    case TR_EV_READY:
    case TR_EV_MUTED:
    case TR_EV_UNMUTED:
    case TR_EV_SIGNALLED:
    case TR_EV_LOOK_UP:
    case TR_EV_LOOKED_UP:
    case TR_EV_CONSULT:
    case TR_EV_CONSULTED:
    case TR_EV_TRANSFERRED:
    case TR_EV_OTHER_LINE:
    case TR_EV_DIALLED:
    case TR_EV_RINGBACK:
    case TR_EV_ENGAGED:
    case TR_EV_ANSWERED:
    case TR_EV_SIDE:
    case TR_EV_CUT:
    case TR_EV_ON_HOOK:
        sp = add_besides(s, event);
        break;
    default:
        return;
    }
    if (!sp) {
        tr_session_forget_spoken(s);
        s->spoken_lost = true;
    }
}

const struct tr_spoken *tr_session_transcript(const struct tr_session *s, size_t *count)
{
    *count = s->spoken_count;
    return s->spoken_count > 0 ? s->spoken : NULL;
}
