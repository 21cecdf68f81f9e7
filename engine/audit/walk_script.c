/* A way as a command script: it is walked again from the first ring, and every
 * command is written down with its time. */
#include <stdio.h>
#include <string.h>

#include "audit/walk_words.h"
#include "base/alloc.h"

#define SAID_MOST 256 /* answers of one way that are told apart */

struct script {
    struct tr_walker *w;
    struct tr_call *call;
    struct tr_buf *out;
    bool wordless;            /* an answer has no words in which the ear finds what is meant */
    uint64_t said[SAID_MOST]; /* what was said */
    uint32_t said_count;
};

static void put(struct script *s, const char *text)
{
    tr_buf_put(s->out, text, strlen(text));
}

/* Nobody repeats himself to the letter: what was said before ends in dots. */
static uint32_t said_before(struct script *s, const char *text)
{
    uint32_t times = 0;
    uint64_t what = UINT64_C(14695981039346656037);
    for (const char *at = text; *at; at++)
        what = (what ^ (uint8_t)*at) * UINT64_C(1099511628211);
    for (uint32_t i = 0; i < s->said_count; i++)
        times += s->said[i] == what;
    if (s->said_count < SAID_MOST)
        s->said[s->said_count++] = what;
    return times;
}

static void put_said(struct script *s, const char *text, uint32_t before)
{
    put(s, "say ");
    put(s, text);
    for (; before > 0; before--)
        put(s, " …");
    put(s, "\n");
}

static void put_words(struct script *s, uint16_t words)
{
    uint32_t class = words & (uint32_t)~TR_BARE_ACTS;
    const char *text = s->w->worded[class].text;
    s->wordless |= words & TR_BARE_ACTS && s->w->classes[class].count > 0;
    text = text ? text : "…";
    put_said(s, text, said_before(s, text));
}

/* A ready-made answer that is given again is typed. */
static void put_choice(struct script *s, const struct tr_cmd *cmd)
{
    const struct tr_graph *g = s->w->content->graph;
    char text[TR_SAY_MAX + 1];
    uint32_t variant = tr_walker_wording(s->w, tr_walker_choice_line(s->w, s->call, cmd->choice));
    (void)tr_call_text(s->call, tr_graph_str(g, g->variants[variant].text), text, sizeof text);
    uint32_t before = said_before(s, text);
    if (before > 0) {
        put_said(s, text, before);
    } else {
        (void)snprintf(text, sizeof text, "choose %d\n", cmd->choice);
        put(s, text);
    }
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
    char value[TR_SLIP_TEXT_MAX + 1] = "1";
    uint16_t fact = s->call->dial == TR_NONE ? TR_NONE : setup->graph->dials[s->call->dial].fact;
    const char *target = NULL;
    if (cmd->kind == TR_CMD_LOOK_UP)
        target = setup->entries[cmd->target].id;
    else if (cmd->kind == TR_CMD_CONSULT || cmd->kind == TR_CMD_TRANSFER)
        target = setup->who[cmd->target].id;
    else if (cmd->kind == TR_CMD_DIAL)
        target = value;
    if (cmd->kind == TR_CMD_DIAL && fact != TR_NONE && cmd->match != TR_MATCH_WRONG)
        (void)tr_call_fact(s->call, fact, false, value, sizeof value);
    if (target) {
        put(s, " ");
        put(s, target);
    }
}

static void on_cmd(void *ctx, const struct tr_cmd *cmd, uint16_t words)
{
    struct script *s = ctx;
    char text[32];
    (void)snprintf(text, sizeof text, "%d ", (int)cmd->at_ms);
    put(s, text);
    if (cmd->kind == TR_CMD_SAY) {
        put_words(s, words);
    } else if (cmd->kind == TR_CMD_NOTE) {
        put_note(s, cmd);
    } else if (cmd->kind == TR_CMD_CHOOSE) {
        put_choice(s, cmd);
    } else {
        put(s, tr_cmd_names[cmd->kind]);
        put_target(s, cmd);
        put(s, "\n");
    }
}

/* Walk a way again, from the first ring to its end. */
static tr_status go(struct tr_walker *w, struct tr_walk_end end, struct tr_call *call,
                    const struct tr_move_log *log, tr_err *err)
{
    struct tr_move moves[TR_MOVES_MAX];
    struct tr_beside beside = {0};
    uint32_t steps = 1;
    for (uint32_t at = end.state; tr_walker_head(w, at)->parent != TR_WALK_NONE; steps++)
        at = tr_walker_head(w, at)->parent;
    uint16_t *way = tr_calloc(steps, sizeof *way); /* moves, the last first */
    if (!way)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk a way again");
    way[0] = end.move;
    for (uint32_t at = end.state, i = 1; i < steps; i++) {
        way[i] = tr_walker_head(w, at)->move;
        at = tr_walker_head(w, at)->parent;
    }
    tr_status st = TR_OK;
    w->unseen = true;
    while (steps-- > 0 && st == TR_OK) {
        uint32_t count = tr_moves_of(w, call, &beside, moves);
        st = way[steps] < count ? tr_move_make(w, call, &beside, &moves[way[steps]], log, err)
                                : tr_fail(err, TR_EINVAL, "the way cannot be walked again");
    }
    tr_free(way);
    return st;
}

tr_status tr_walk_script(const struct tr_walk *walk, struct tr_walk_end end, struct tr_buf *out,
                         tr_err *err)
{
    struct tr_walker *w = walk->passes[end.pass];
    struct tr_call call = w->start;
    struct script s = {.w = w, .call = &call, .out = out};
    struct tr_move_log log = {on_cmd, &s};
    tr_status st = go(w, end, &call, &log, err);
    if (st == TR_OK && out->status != TR_OK)
        st = tr_fail(err, out->status, "there is no memory to write the script");
    if (st == TR_OK && s.wordless)
        st = tr_fail(err, TR_ENOTFOUND,
                     "an answer on the way has no words in which the ear finds what is meant");
    return st;
}

tr_status tr_walk_verdict(const struct tr_walk *walk, struct tr_walk_end end,
                          struct tr_verdict *out, tr_err *err)
{
    struct tr_call call = walk->passes[end.pass]->start;
    tr_status st = go(walk->passes[end.pass], end, &call, NULL, err);
    if (st == TR_OK && !tr_call_ended(&call))
        st = tr_fail(err, TR_EINVAL, "the way ends no call");
    if (st == TR_OK)
        tr_score_verdict(&call.score, &call, out);
    return st;
}
