/* The bots; see bots.h. Each turn one of them hears the caller out, thinks for a
 * while, and says something or uses a control. */
#include <stdio.h>
#include <string.h>

#include "audit/bots_inside.h"
#include "sim/rng.h"

#define TURNS_MOST 300
#define TYPING_MS 1500 /* from the first key to the end of an answer */
#define SOON_MS 700
#define SLOW_MS 6000
#define HOLD_MS 12000
#define PICK_UP_MS 600 /* into a ring */

const char *const tr_bot_names[TR_BOT_COUNT] = {"perfect", "polite", "curt",  "rude",
                                                "silent",  "slow",   "random"};

const struct tr_beat *tr_bot_beat(const struct tr_bot_call *b)
{
    return &b->content->graph->beats[b->call->beat];
}

/* ---- commands --------------------------------------------------------------------- */

tr_status tr_bot_act(struct tr_bot_call *b, enum tr_cmd_kind kind, int32_t after_ms, tr_err *err)
{
    struct tr_intent intent = {.at_ms = b->call->now + after_ms,
                               .kind = (uint8_t)kind,
                               .text = b->text,
                               .text_len = b->len};
    return tr_session_do(b->session, &intent, NULL, err);
}

tr_status tr_bot_speak(struct tr_bot_call *b, int32_t after_ms, tr_err *err)
{
    tr_status st = tr_bot_act(b, TR_CMD_SPEAK, after_ms, err);
    if (st == TR_OK)
        st = tr_bot_act(b, TR_CMD_SAY, TYPING_MS, err);
    b->turn++;
    b->len = 0;
    return st;
}

tr_status tr_bot_choose(struct tr_bot_call *b, uint32_t choice, int32_t after_ms, tr_err *err)
{
    struct tr_intent intent = {
        .at_ms = b->call->now + after_ms, .kind = TR_CMD_CHOOSE, .choice = (uint8_t)choice};
    b->turn++;
    return tr_session_do(b->session, &intent, NULL, err);
}

static tr_status note(struct tr_bot_call *b, uint32_t field, const char *value, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    struct tr_intent intent = {.at_ms = b->call->now,
                               .kind = TR_CMD_NOTE,
                               .field = tr_graph_str(g, g->slip[field].name),
                               .text = value,
                               .text_len = strlen(value)};
    return tr_session_do(b->session, &intent, NULL, err);
}

/* Whether a text tells a fact, which may be the surname. */
static bool tells(const struct tr_bot_call *b, const char *line, uint16_t fact)
{
    const struct tr_graph *g = b->content->graph;
    char name[TR_NAME_MAX + 2];
    (void)snprintf(name, sizeof name, "{%s", tr_graph_str(g, g->facts[fact].name));
    const char *at = strstr(line, name);
    size_t len = strlen(name);
    return (at && (at[len] == '}' || at[len] == ':')) ||
           (g->caller.surname_fact == fact && strstr(line, "{caller.surname}"));
}

/* Note what a text tells; NULL: whatever is still open. */
static tr_status take_notes(struct tr_bot_call *b, const char *told, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    char value[TR_LINE_TEXT_MAX];
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < g->slip_count && st == TR_OK; i++) {
        uint16_t fact = g->slip[i].fact;
        if (b->call->slip[i].filled || (told && (fact == TR_NONE || !tells(b, told, fact))))
            continue;
        if (fact != TR_NONE)
            (void)tr_call_fact(b->call, fact, false, value, sizeof value);
        else
            (void)tr_call_text(b->call, tr_graph_str(g, g->title.in[b->content->lang]), value,
                               sizeof value);
        st = note(b, i, value, err);
    }
    return st;
}

tr_status tr_bot_note_told(struct tr_bot_call *b, const char *text, tr_err *err)
{
    return take_notes(b, text, err);
}

bool tr_bot_heeds(const struct tr_bot_call *b, enum tr_trigger trigger)
{
    const struct tr_slice branches = tr_bot_beat(b)->branches;
    for (uint32_t i = 0; i < branches.count; i++)
        if (b->content->graph->branches[branches.first + i].trigger == (uint32_t)trigger)
            return true;
    return false;
}

static bool may_hold(const struct tr_bot_call *b)
{
    return tr_bot_heeds(b, TR_ON_HOLD) && b->asked_to_hold && !b->held && !b->call->parked;
}

/* ---- turns ------------------------------------------------------------------------- */

static tr_status expected_turn(struct tr_bot_call *b, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    bool done = false;
    int32_t after_ms = b->wait_ms;
    tr_status st = take_notes(b, tr_graph_str(g, g->variants[b->call->variant].text), err);
    if (st == TR_OK)
        st = tr_bot_hands(b, &done, err);
    if (st != TR_OK || done)
        return st;
    if (may_hold(b)) {
        b->held = true;
        st = tr_bot_act(b, TR_CMD_HOLD, after_ms, err);
        return st == TR_OK ? tr_bot_act(b, TR_CMD_RESUME, HOLD_MS - after_ms, err) : st;
    }
    tr_bot_say_expected(b);
    return tr_bot_speak(b, after_ms, err);
}

static tr_status random_control(struct tr_bot_call *b, tr_err *err)
{
    static const enum tr_cmd_kind kinds[] = {TR_CMD_READY, TR_CMD_MUTE,   TR_CMD_UNMUTE,
                                             TR_CMD_HOLD,  TR_CMD_SIGNAL, TR_CMD_OTHER_LINE};
    uint32_t which = tr_draw_below(b->seed, TR_STREAM_BOTS, (uint64_t)b->turn * 8 + 7,
                                   sizeof kinds / sizeof *kinds);
    b->turn++;
    return tr_bot_act(b, kinds[which], SOON_MS, err);
}

static tr_status random_turn(struct tr_bot_call *b, tr_err *err)
{
    static const char *const acts[] = {"greet",   "identify_org", "ask_name",    "ask_detail",
                                       "thank",   "apologise",    "farewell",    "acknowledge",
                                       "rush",    "argue",        "ask_to_hold", "offer_callback",
                                       "confirm", "wish",         "read_back",   "mumble"};
    const uint32_t count = sizeof acts / sizeof *acts;
    uint64_t at = (uint64_t)b->turn * 8;
    uint32_t kind = tr_draw_below(b->seed, TR_STREAM_BOTS, at, 20);
    int32_t after = (int32_t)tr_draw_below(b->seed, TR_STREAM_BOTS, at + 1, 5000);
    uint32_t choices = tr_bot_beat(b)->choices.count;
    if (kind == 0) {
        b->turn++;
        return tr_session_advance(b->session, tr_call_deadline(b->call), err);
    }
    if (kind == 1 && b->turn > 2)
        return tr_bot_act(b, TR_CMD_HANG_UP, after, err);
    if (kind == 2)
        return random_control(b, err);
    if (kind < 12 && choices > 0) {
        return tr_bot_choose(b, 1 + tr_draw_below(b->seed, TR_STREAM_BOTS, at + 2, choices), after,
                             err);
    }
    for (uint32_t i = 0; i <= kind % 3; i++)
        tr_bot_phrase(b, acts[tr_draw_below(b->seed, TR_STREAM_BOTS, at + 3 + i, count)]);
    return tr_bot_speak(b, after, err);
}

/* Slow with everything, but before patience runs out. */
static int32_t wait_of(const struct tr_bot_call *b)
{
    int32_t patience = (int32_t)tr_bot_beat(b)->patience_ms - 500;
    if (b->kind != TR_BOT_SLOW)
        return SOON_MS;
    return patience < SLOW_MS ? (patience > 0 ? patience : 0) : SLOW_MS;
}

static tr_status take_turn(struct tr_bot_call *b, tr_err *err)
{
    switch (b->kind) {
    case TR_BOT_PERFECT:
    case TR_BOT_SLOW:
        return expected_turn(b, err);
    case TR_BOT_POLITE:
        tr_bot_say_politely(b);
        return tr_bot_speak(b, SOON_MS, err);
    case TR_BOT_CURT:
        tr_bot_say_curtly(b);
        return tr_bot_speak(b, SOON_MS, err);
    case TR_BOT_RUDE:
        tr_bot_say_rudely(b);
        return tr_bot_speak(b, SOON_MS, err);
    case TR_BOT_RANDOM:
        return random_turn(b, err);
    default:
        return tr_session_advance(b->session, tr_call_deadline(b->call), err);
    }
}

/* The caller has said the last word, or all before somebody else is called. */
static tr_status last_turn(struct tr_bot_call *b, tr_err *err)
{
    bool careful = b->kind == TR_BOT_PERFECT || b->kind == TR_BOT_SLOW;
    bool last = tr_bot_beat(b)->ending != 0;
    tr_status st = careful && last ? take_notes(b, NULL, err) : TR_OK;
    if (st != TR_OK)
        return st;
    if (b->kind == TR_BOT_CURT || b->kind == TR_BOT_RUDE)
        return tr_bot_act(b, TR_CMD_HANG_UP, 0, err);
    if (((careful && !b->said_goodbye) || b->kind == TR_BOT_POLITE) &&
        tr_bot_beat(b)->hangs_up_ms > TYPING_MS && b->last_beat != b->call->beat) {
        b->len = 0;
        b->last_beat = b->call->beat;
        tr_bot_phrase(b, "thank");
        tr_bot_phrase(b, "farewell");
        st = tr_bot_act(b, TR_CMD_SAY, 0, err);
    }
    b->said_goodbye = b->said_goodbye && last;
    return st == TR_OK && !tr_call_ended(b->call)
               ? tr_session_advance(b->session, b->call->deadline, err)
               : st;
}

static tr_status pick_up(struct tr_bot_call *b, tr_err *err)
{
    uint32_t ring = b->kind == TR_BOT_SLOW ? 5 : 2;
    uint32_t most = tr_bot_beat(b)->ring_max ? tr_bot_beat(b)->ring_max
                                             : b->content->graph->gives_up_after_rings;
    tr_status st = TR_OK;
    while (st == TR_OK && b->call->phase == TR_PHASE_RINGING && tr_call_bound(b->call))
        st = tr_session_advance(b->session, tr_call_deadline(b->call), err);
    if (st != TR_OK || b->call->phase != TR_PHASE_RINGING)
        return st;
    int32_t at = b->call->ring_from +
                 (int32_t)(b->content->setup->ring_ms * ((ring < most ? ring : most) - 1)) +
                 PICK_UP_MS;
    at = at > b->call->now ? at : b->call->now;
    b->said_goodbye = false;
    b->last_beat = TR_NONE;
    if (st == TR_OK && b->call->not_ready && b->kind == TR_BOT_PERFECT)
        st = tr_bot_act(b, TR_CMD_READY, 0, err);
    return st == TR_OK ? tr_bot_act(b, TR_CMD_PICK_UP, at - b->call->now, err) : st;
}

static tr_status go_on(struct tr_bot_call *b, tr_err *err)
{
    bool careful = b->kind == TR_BOT_PERFECT || b->kind == TR_BOT_SLOW, done = false;
    tr_status st;
    b->wait_ms = wait_of(b);
    switch ((enum tr_phase)b->call->phase) {
    case TR_PHASE_LINE:
        st = careful ? tr_bot_hands(b, &done, err) : TR_OK;
        return st == TR_OK && !done && !tr_call_ended(b->call)
                   ? tr_session_advance(b->session, tr_call_deadline(b->call), err)
                   : st;
    case TR_PHASE_WAITING:
        return take_turn(b, err);
    case TR_PHASE_HELD:
        return tr_bot_held(b, err);
    case TR_PHASE_CLOSING:
        return last_turn(b, err);
    case TR_PHASE_RINGING:
        return pick_up(b, err);
    case TR_PHASE_IDLE:
        if (tr_bot_beat(b)->ring_max)
            break;
        /* fall through */
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        if (b->kind != TR_BOT_SILENT)
            return tr_bot_dial(b, err);
        break;
    default:
        break;
    }
    return tr_session_advance(b->session, tr_call_deadline(b->call), err);
}

static tr_status play(struct tr_bot_call *b, struct tr_bot_result *out, tr_err *err)
{
    tr_status st = tr_session_advance(b->session, 0, err); /* the first ring */
    for (int turns = 0; st == TR_OK && turns < TURNS_MOST && !tr_call_ended(b->call); turns++)
        st = go_on(b, err);
    if (st == TR_OK && !tr_call_ended(b->call))
        st = tr_session_finish(b->session, err);
    if (st != TR_OK)
        return st;
    const struct tr_verdict *v = tr_session_verdict(b->session);
    out->score = v->score;
    out->duration_ms = v->duration_ms;
    (void)snprintf(out->ending, sizeof out->ending, "%s", tr_session_ending(b->session));
    return TR_OK;
}

tr_status tr_bots_play(struct tr_bot_result out[TR_BOT_COUNT], const struct tr_content *content,
                       const struct tr_phrasings *phrasings, uint64_t seed, tr_err *err)
{
    struct tr_bot_result results[TR_BOT_COUNT];
    struct tr_session_opts opts = {.call = {.seed = seed,
                                            .lang = content->lang,
                                            .mode = TR_MODE_PRACTICE,
                                            .input = TR_INPUT_TYPED,
                                            .profile = 100},
                                   .no_transcript = true};
    struct tr_session *session;
    tr_status st = tr_session_new(&session, content, &opts, err);
    if (st != TR_OK)
        return st;
    for (int i = 0; i < TR_BOT_COUNT && st == TR_OK; i++) {
        struct tr_bot_call b = {.kind = (enum tr_bot)i,
                                .session = session,
                                .call = tr_session_call(session),
                                .content = content,
                                .phrasings = phrasings,
                                .seed = seed,
                                .last_beat = TR_NONE,
                                .asked_beat = TR_NONE,
                                .asked_turn = UINT32_MAX,
                                .briefed = TR_NONE,
                                .tried = TR_NONE,
                                .aside_beat = TR_NONE};
        st = tr_session_restart(session, seed, err);
        if (st == TR_OK)
            st = play(&b, &results[i], err);
    }
    tr_session_free(session);
    if (st == TR_OK)
        memcpy(out, results, sizeof results);
    return st;
}
