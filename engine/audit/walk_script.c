/* A way as a command script: it is walked again from the first ring, and every
 * command is written down with its time. */
#include <stdio.h>
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"

struct script {
    struct tr_walker *w;
    struct tr_call *call;
    const struct tr_walk_words *words;
    struct tr_buf *out;
    bool wordless; /* an act has no phrase */
};

static void put(struct script *s, const char *text)
{
    tr_buf_put(s->out, text, strlen(text));
}

static void put_words(struct script *s, const struct tr_class *acts)
{
    char text[TR_SAY_MAX + 1];
    put(s, "say");
    for (uint16_t i = 0; i < acts->count; i++) {
        const char *act = s->w->content->setup->acts[acts->acts[i]];
        const char *phrase = s->words->phrase(s->words->ctx, act);
        s->wordless |= !phrase;
        if (!phrase)
            continue;
        (void)tr_call_text(s->call, phrase, text, sizeof text);
        put(s, " ");
        put(s, text);
    }
    if (acts->count == 0)
        put(s, " …");
    put(s, "\n");
}

/* What was noted: the fact itself, or the fact with its first character changed. */
static void put_note(struct script *s, const struct tr_cmd *cmd)
{
    const struct tr_graph *g = s->w->content->graph;
    const struct tr_slip_field *field = &g->slip[cmd->field];
    char value[TR_SLIP_TEXT_MAX + 1] = "-";
    if (field->fact != TR_NONE)
        (void)tr_call_fact(s->call, field->fact, false, value, sizeof value);
    put(s, "note ");
    put(s, tr_graph_str(g, field->name));
    put(s, cmd->match == TR_MATCH_WRONG ? " xx" : " ");
    put(s, cmd->match == TR_MATCH_WRONG ? "" : value);
    put(s, "\n");
}

/* Who or what a control is about, as scripts name it. */
static void put_target(struct script *s, const struct tr_cmd *cmd)
{
    const struct tr_setup *setup = s->w->content->setup;
    const struct tr_graph *g = setup->graph;
    char value[TR_SLIP_TEXT_MAX + 1] = "1";
    bool who = cmd->kind == TR_CMD_CONSULT || cmd->kind == TR_CMD_TRANSFER;
    for (uint32_t i = 0; i < g->want_count; i++) {
        if (setup->wants[i] != cmd->target ||
            (g->wants[i].kind == TR_WANT_WHO
                 ? !who
                 : g->wants[i].kind != TR_WANT_ENTRY || cmd->kind != TR_CMD_LOOK_UP))
            continue;
        put(s, " ");
        put(s, tr_graph_str(g, g->wants[i].name));
        return;
    }
    if (cmd->kind != TR_CMD_DIAL)
        return;
    uint16_t fact = s->call->dial == TR_NONE ? TR_NONE : g->dials[s->call->dial].fact;
    if (fact != TR_NONE && cmd->match != TR_MATCH_WRONG)
        (void)tr_call_fact(s->call, fact, false, value, sizeof value);
    put(s, " ");
    put(s, value);
}

static void on_cmd(void *ctx, const struct tr_cmd *cmd, const struct tr_class *acts)
{
    struct script *s = ctx;
    char text[32];
    (void)snprintf(text, sizeof text, "%d ", (int)cmd->at_ms);
    put(s, text);
    if (cmd->kind == TR_CMD_SAY) {
        put_words(s, acts);
    } else if (cmd->kind == TR_CMD_NOTE) {
        put_note(s, cmd);
    } else if (cmd->kind == TR_CMD_CHOOSE) {
        (void)snprintf(text, sizeof text, "choose %d\n", cmd->choice);
        put(s, text);
    } else {
        put(s, tr_cmd_names[cmd->kind]);
        put_target(s, cmd);
        put(s, "\n");
    }
}

tr_status tr_walk_script(const struct tr_walk *walk, struct tr_walk_end end,
                         const struct tr_walk_words *words, struct tr_buf *out, tr_err *err)
{
    struct tr_walker *w = walk->passes[end.pass];
    struct tr_move moves[TR_MOVES_MAX];
    uint32_t steps = 1;
    for (uint32_t at = end.state; tr_walker_head(w, at)->parent != TR_WALK_NONE; steps++)
        at = tr_walker_head(w, at)->parent;
    uint16_t *way = tr_calloc(steps, sizeof *way); /* moves, the last first */
    if (!way)
        return tr_fail(err, TR_ENOMEM, "there is no memory to write the script");
    way[0] = end.move;
    for (uint32_t at = end.state, i = 1; i < steps; i++) {
        way[i] = tr_walker_head(w, at)->move;
        at = tr_walker_head(w, at)->parent;
    }
    struct tr_call call = w->start;
    struct tr_beside beside = {0};
    struct script s = {w, &call, words, out, false};
    struct tr_move_log log = {on_cmd, &s};
    call.sink = (struct tr_sink){0};
    tr_status st = TR_OK;
    while (steps-- > 0 && st == TR_OK) {
        uint32_t count = tr_moves_of(w, &call, &beside, moves);
        st = way[steps] < count ? tr_move_make(w, &call, &beside, &moves[way[steps]], &log, err)
                                : tr_fail(err, TR_EINVAL, "the way cannot be walked again");
    }
    tr_free(way);
    if (st == TR_OK && out->status != TR_OK)
        st = tr_fail(err, out->status, "there is no memory to write the script");
    if (st == TR_OK && s.wordless)
        st = tr_fail(err, TR_ENOTFOUND, "an act on the way has no phrasing in the lexicon");
    return st;
}
