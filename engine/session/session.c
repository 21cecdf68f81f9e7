/* The session: intent in, command recorded and stepped, events out. A command
 * is recorded before it is stepped and everything that could refuse it has been
 * asked before that, so that the record and the call never differ. */
#include "session/inside.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "script/suggest.h"
#include "speech/slip.h"

static void note_event(void *ctx, const struct tr_event *event)
{
    struct tr_session *s = ctx;
    switch (event->kind) {
    case TR_EV_BEAT:
        s->closing = s->closing || s->closing_beat[event->a];
        tr_session_take_visit(s, event);
        break;
    case TR_EV_RESUMED:
        s->after_hold = event->b == 0;
        tr_session_take_time(s, event);
        break;
    case TR_EV_SAID:
        s->after_hold = false;
        tr_session_take_time(s, event);
        break;
    case TR_EV_SILENCE:
    case TR_EV_HELD:
    case TR_EV_CORRECTED:
        tr_session_take_time(s, event);
        break;
    case TR_EV_ON_HOOK: /* another call begins */
        s->closing = false;
        break;
    case TR_EV_LINE:
    case TR_EV_SIDE_SAID:
        tr_session_hear_told(s, (uint32_t)event->b);
        break;
    default:
        break;
    }
    if (!s->opts.no_transcript)
        tr_session_write_down(s, event);
    if (s->opts.sink.emit)
        s->opts.sink.emit(s->opts.sink.ctx, event);
}

static void begin(struct tr_session *s)
{
    struct tr_sink sink = {note_event, s};
    s->ended = false;
    s->begun = s->from == TR_NONE;
    s->after_hold = false;
    s->closing = false;
    s->run_count = 0;
    memset(s->act_run, 0xff, (s->act_count + TR_PSEUDO_COUNT) * sizeof *s->act_run);
    tr_recorder_reset(&s->rec);
    tr_session_forget_spoken(s);
    tr_session_forget_slip(s);
    tr_call_init(&s->call, s->content->setup, &s->opts.call, &sink);
}

/* In the middle only when time begins to pass: who listens has the session by then. */
static void advance(struct tr_session *s, int32_t to_ms)
{
    if (!s->begun) {
        s->begun = true;
        tr_call_begin_in(&s->call, s->from);
    }
    tr_call_advance(&s->call, to_ms);
}

static void copy_text(char *out, size_t cap, const char *text)
{
    bool changed;
    out[0] = '\0';
    if (text)
        tr_utf8_clean(text, strlen(text), out, cap, &changed);
}

static tr_status check_opts(const struct tr_content *content, const struct tr_call_opts *o,
                            tr_err *err)
{
    if (!content->ear)
        return tr_fail(err, TR_EINVAL, "this content has no ear and cannot be played live");
    if (o->seed >> 53)
        return tr_fail(err, TR_EINVAL, "a seed must be below 2^53");
    if (o->lang != content->lang)
        return tr_fail(err, TR_EINVAL, "the call and its ear must have one language");
    if (o->mode >= TR_MODE_COUNT || o->input >= TR_INPUT_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no such mode or way of answering");
    if (o->profile != 0 && o->profile != 100 && o->profile != 150 && o->profile != 200)
        return tr_fail(err, TR_EINVAL, "a timing profile is 100, 150, 200 or untimed");
    return TR_OK;
}

/* The hasher inside the call wants a stricter alignment than an allocation has. */
static struct tr_session *session_alloc(void)
{
    size_t align = _Alignof(struct tr_session);
    void *block = tr_calloc(1, sizeof(struct tr_session) + align);
    if (!block)
        return NULL;
    uintptr_t at = ((uintptr_t)block + align - 1) / align * align;
    struct tr_session *s = (struct tr_session *)at;
    s->block = block;
    return s;
}

tr_status tr_session_beat(const struct tr_graph *graph, const char *name, uint16_t *out,
                          tr_err *err)
{
    struct tr_suggest suggest;
    char hint[TR_ERR_MAX];
    tr_suggest_init(&suggest, name);
    for (uint32_t i = 0; i < graph->beat_count; i++) {
        const char *known = tr_graph_str(graph, graph->beats[i].name);
        if (strcmp(known, name) == 0) {
            *out = (uint16_t)i;
            return TR_OK;
        }
        tr_suggest_offer(&suggest, known);
    }
    tr_suggest_hint(&suggest, hint, sizeof hint);
    return tr_fail(err, TR_ENOTFOUND, "%s has no beat \"%.60s\"%s%s",
                   tr_graph_str(graph, graph->id), name, *hint ? "; " : "", hint);
}

tr_status tr_session_new(struct tr_session **out, const struct tr_content *content,
                         const struct tr_session_opts *opts, tr_err *err)
{
    uint16_t from = TR_NONE;
    tr_status st = check_opts(content, &opts->call, err);
    if (st == TR_OK && opts->from)
        st = tr_session_beat(content->graph, opts->from, &from, err);
    if (st != TR_OK)
        return st;
    struct tr_session *s = session_alloc();
    if (!s)
        return tr_fail(err, TR_ENOMEM, "not enough memory for a call");
    s->content = content;
    s->opts = *opts;
    s->opts.from = NULL;
    s->opts.practice = opts->practice || opts->from != NULL;
    s->from = from;
    copy_text(s->player, sizeof s->player, opts->player);
    copy_text(s->played_at, sizeof s->played_at, opts->played_at);
    s->opts.player = s->player;
    s->opts.played_at = s->played_at;
    tr_recorder_init(&s->rec);
    st = tr_session_hearing_init(s, err);
    if (st != TR_OK) {
        tr_session_free(s);
        return st;
    }
    tr_session_plan_told(s);
    begin(s);
    *out = s;
    return TR_OK;
}

void tr_session_free(struct tr_session *s)
{
    if (!s)
        return;
    tr_session_forget_spoken(s);
    tr_free(s->spoken);
    tr_session_hearing_done(s);
    tr_recorder_done(&s->rec);
    tr_free(s->block);
}

tr_status tr_session_restart(struct tr_session *s, uint64_t seed, tr_err *err)
{
    if (seed >> 53)
        return tr_fail(err, TR_EINVAL, "a seed must be below 2^53");
    s->opts.call.seed = seed;
    begin(s);
    return TR_OK;
}

/* The verdict is computed once, when the call ends. */
static void look_for_end(struct tr_session *s)
{
    if (!s->ended && tr_call_ended(&s->call)) {
        s->ended = true;
        tr_score_verdict(&s->call.score, &s->call, &s->verdict);
    }
}

static tr_status find_field(const struct tr_session *s, const char *name, uint8_t *out, tr_err *err)
{
    const struct tr_graph *g = s->content->graph;
    for (uint32_t i = 0; name && i < g->slip_count; i++) {
        if (strcmp(tr_graph_str(g, g->slip[i].name), name) == 0) {
            *out = (uint8_t)i;
            return TR_OK;
        }
    }
    return tr_fail(err, TR_EINVAL, "the message slip has no field \"%s\"", name ? name : "");
}

/* How a value compares with a fact, look-alikes of names included. */
static uint8_t match_fact(const struct tr_session *s, uint16_t index, enum tr_slip_kind kind,
                          const char *value)
{
    const struct tr_graph *g = s->content->graph;
    char text[TR_LINE_TEXT_MAX];
    if (index == TR_NONE)
        return TR_MATCH_FREE;
    tr_call_fact(&s->call, index, false, text, sizeof text);
    enum tr_match match = tr_slip_compare(kind, text, value);
    const struct tr_fact *fact = &g->facts[index];
    uint32_t option = fact->options.first + (uint32_t)s->call.facts[index];
    for (uint32_t i = 0; fact->kind == TR_FACT_NAME && i < g->alike_count; i++) {
        if (g->alikes[i].option == option)
            match = tr_slip_compare_alike(match, tr_graph_str(g, g->alikes[i].text), value);
    }
    return (uint8_t)match;
}

static void write_slip(struct tr_session *s, size_t len, struct tr_cmd *cmd)
{
    const struct tr_slip_field *field = &s->content->graph->slip[cmd->field];
    cmd->text = s->text;
    cmd->text_len = (uint32_t)len;
    cmd->match = match_fact(s, field->fact, (enum tr_slip_kind)field->kind, s->text);
}

/* Digits are pressed one by one, so what was written between them is nothing. */
static void write_number(struct tr_session *s, size_t len, struct tr_cmd *cmd)
{
    uint16_t dial = s->call.dial;
    uint16_t fact = dial == TR_NONE ? TR_NONE : s->content->graph->dials[dial].fact;
    cmd->text = s->text;
    cmd->text_len = (uint32_t)len;
    cmd->match = match_fact(s, fact, TR_SLIP_DIGITS, s->text);
}

/* Up to as many names as fit, for a sentence. */
static void list_names(const struct tr_setup *setup, bool entries, char *out, size_t cap)
{
    uint32_t count = entries ? setup->entry_count : setup->who_count;
    size_t at = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < count; i++) {
        const char *id = entries ? setup->entries[i].id : setup->who[i].id;
        size_t len = strlen(id);
        if (len == 0)
            continue;
        if (at + len + 3 > cap)
            break;
        if (at > 0) {
            memcpy(out + at, ", ", 2);
            at += 2;
        }
        memcpy(out + at, id, len + 1);
        at += len;
    }
}

static tr_status find_target(const struct tr_session *s, uint8_t kind, const char *name,
                             uint16_t *out, tr_err *err)
{
    const struct tr_setup *setup = s->content->setup;
    bool entries = kind == TR_CMD_LOOK_UP;
    uint16_t found =
        entries ? tr_setup_entry(setup, name ? name : "") : tr_setup_who(setup, name ? name : "");
    char known[120];
    if (found != TR_NONE) {
        *out = found;
        return TR_OK;
    }
    list_names(setup, entries, known, sizeof known);
    return tr_fail(err, TR_EINVAL,
                   entries ? "there is no entry \"%.60s\" to look up; there are: %s"
                           : "there is nobody and no desk \"%.60s\"; there are: %s",
                   name ? name : "", *known ? known : "none");
}

/* An answer that the beat does not offer, or that nobody could hear now, goes on
 * without words; the call ignores it. */
static tr_status hear_choice(struct tr_session *s, uint8_t choice, struct tr_cmd *cmd, tr_err *err)
{
    uint8_t phase = s->call.phase;
    if (choice < 1 || choice > TR_CHOICES_MAX)
        return tr_fail(err, TR_EINVAL, "ready-made answers have the numbers 1 to %d, not %d",
                       TR_CHOICES_MAX, choice);
    cmd->choice = choice;
    cmd->text = "";
    if (phase != TR_PHASE_LINE && phase != TR_PHASE_WAITING && phase != TR_PHASE_SPEAKING &&
        !tr_call_is_aside(&s->call))
        return TR_OK;
    const struct tr_slice *offered = tr_session_offered(s);
    if (choice > offered->count)
        return TR_OK;
    return tr_session_hear_choice(s, s->content->graph->refs[offered->first + choice - 1], cmd,
                                  err);
}

tr_status tr_session_hear(struct tr_session *s, const char *text, size_t text_len,
                          struct tr_cmd *cmd, bool *changed, tr_err *err)
{
    bool written = cmd->kind == TR_CMD_NOTE || cmd->kind == TR_CMD_DIAL;
    if (cmd->kind == TR_CMD_CHOOSE)
        return hear_choice(s, cmd->choice, cmd, err);
    if (cmd->kind != TR_CMD_SAY && !written)
        return TR_OK;
    size_t cap = written ? TR_SLIP_TEXT_MAX + 1 : sizeof s->text;
    size_t len = tr_utf8_clean(text ? text : "", text ? text_len : 0, s->text, cap, changed);
    if (cmd->kind == TR_CMD_SAY)
        return tr_session_hear_typed(s, len, cmd, err);
    if (cmd->kind == TR_CMD_NOTE)
        write_slip(s, len, cmd);
    else
        write_number(s, len, cmd);
    return TR_OK;
}

tr_status tr_session_do(struct tr_session *s, const struct tr_intent *intent, bool *cut,
                        tr_err *err)
{
    struct tr_cmd cmd = {.at_ms = intent->at_ms, .kind = intent->kind};
    bool changed = false;
    tr_status st = TR_OK;
    if (intent->kind >= TR_CMD_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no command number %d", intent->kind);
    if (intent->at_ms < s->call.now)
        return tr_fail(err, TR_EINVAL, "time goes back: %d ms comes after %d ms",
                       (int)intent->at_ms, (int)s->call.now);
    if (intent->kind == TR_CMD_NOTE)
        st = find_field(s, intent->field, &cmd.field, err);
    else if (intent->kind == TR_CMD_LOOK_UP || intent->kind == TR_CMD_CONSULT ||
             intent->kind == TR_CMD_TRANSFER)
        st = find_target(s, intent->kind, intent->field, &cmd.target, err);
    if (st != TR_OK)
        return st;
    advance(s, intent->at_ms);
    look_for_end(s);
    if (s->ended)
        return TR_OK; /* too late: nobody is there any more */
    if (intent->at_ms > TR_CALL_MS_MAX)
        return tr_fail(err, TR_EINVAL, "%d ms lies after the longest call of an hour",
                       (int)intent->at_ms);
    if (intent->kind == TR_CMD_CHOOSE)
        cmd.choice = intent->choice;
    st = tr_session_hear(s, intent->text, intent->text_len, &cmd, &changed, err);
    if (st == TR_OK)
        st = tr_recorder_add(&s->rec, &cmd, err);
    if (st == TR_OK)
        st = tr_call_step(&s->call, &cmd, err);
    if (st == TR_OK && intent->kind == TR_CMD_NOTE)
        memcpy(s->slip[cmd.field], s->text, (size_t)cmd.text_len + 1);
    if (st == TR_OK) {
        look_for_end(s);
        if (cut)
            *cut = changed;
    }
    return st;
}

tr_status tr_session_advance(struct tr_session *s, int32_t to_ms, tr_err *err)
{
    if (to_ms < s->call.now)
        return tr_fail(err, TR_EINVAL, "time goes back: %d ms comes after %d ms", (int)to_ms,
                       (int)s->call.now);
    advance(s, to_ms);
    look_for_end(s);
    return TR_OK;
}

/* In the untimed profile the moment of leaving is the trainee's own and has to be
 * in the record; what happens by itself (ringing, a line, the caller's hanging
 * up) goes on before that, as it does when the run is played again. */
tr_status tr_session_finish(struct tr_session *s, tr_err *err)
{
    if (!s->begun)
        advance(s, s->call.now);
    if (s->opts.call.profile == 0) {
        while (s->call.phase == TR_PHASE_RINGING || s->call.phase == TR_PHASE_LINE ||
               s->call.phase == TR_PHASE_CLOSING || s->call.phase == TR_PHASE_RINGBACK)
            tr_call_advance(&s->call, tr_call_deadline(&s->call));
        if (!tr_call_ended(&s->call)) {
            struct tr_intent leave = {.at_ms = s->call.now, .kind = TR_CMD_LEAVE};
            tr_status st = tr_session_do(s, &leave, NULL, err);
            if (st != TR_OK)
                return st;
        }
    }
    tr_call_finish(&s->call);
    look_for_end(s);
    return TR_OK;
}

const struct tr_call *tr_session_call(const struct tr_session *s)
{
    return &s->call;
}

const struct tr_content *tr_session_content(const struct tr_session *s)
{
    return s->content;
}

const struct tr_verdict *tr_session_verdict(const struct tr_session *s)
{
    return s->ended ? &s->verdict : NULL;
}

const char *tr_session_ending(const struct tr_session *s)
{
    const struct tr_graph *g = s->content->graph;
    if (s->call.ending != TR_NONE && g->beats[s->call.ending].ending != 0)
        return tr_graph_str(g, g->beats[s->call.ending].ending);
    return tr_end_names[s->call.end];
}

tr_status tr_session_seal(const struct tr_session *s, struct tr_buf *out, tr_err *err)
{
    struct tr_run_head head;
    struct tr_digest digest;
    if (!s->ended)
        return tr_fail(err, TR_EINVAL, "the call has not ended yet, so there is no run to keep");
    memset(&head, 0, sizeof head);
    head.sim_version = TR_SIM_VERSION;
    head.ear_version = TR_EAR_VERSION;
    memcpy(head.content, s->content->digest, sizeof head.content);
    head.opts = s->opts.call;
    copy_text(head.player, sizeof head.player, s->player);
    copy_text(head.scenario, sizeof head.scenario,
              tr_graph_str(s->content->graph, s->content->graph->id));
    copy_text(head.played_at, sizeof head.played_at, s->played_at);
    tr_call_digest(&s->call, &digest);
    return tr_recorder_seal(&s->rec, &head, &s->verdict, &digest, out, err);
}

tr_status tr_session_run(const struct tr_session *s, struct tr_buf *out, tr_err *err)
{
    if (s->ended && s->opts.practice)
        return tr_fail(err, TR_EINVAL, "a call that was only tried out is no run to keep");
    return tr_session_seal(s, out, err);
}
