/* The bots; see bots.h. Each turn one of them hears the caller out, thinks for a
 * while, and says something or uses a control. */
#include "audit/bots.h"

#include <stdio.h>
#include <string.h>

#include "session/session.h"
#include "sim/rng.h"

#define TURNS_MOST 120
#define TYPING_MS 1500 /* from the first key to the end of an answer */
#define SOON_MS 700
#define SLOW_MS 6000
#define HOLD_MS 12000
#define PICK_UP_MS 600 /* into a ring */

const char *const tr_bot_names[TR_BOT_COUNT] = {"perfect", "polite", "curt",  "rude",
                                                "silent",  "slow",   "random"};

struct bot {
    enum tr_bot kind;
    struct tr_session *session;
    const struct tr_call *call;
    const struct tr_content *content;
    const struct tr_phrasings *phrasings;
    uint64_t seed;
    uint32_t turn;
    bool asked_to_hold, held, said_goodbye;
    uint16_t last_beat; /* in which it spoke last */
    char text[TR_SAY_MAX + 1];
    size_t len;
};

static const struct tr_beat *beat_now(const struct bot *b)
{
    return &b->content->graph->beats[b->call->beat];
}

/* ---- words ---------------------------------------------------------------------- */

static void add_phrase(struct bot *b, const char *act)
{
    const char *phrase = tr_phrasing(b->phrasings, act);
    bool spaced = b->content->lang == TR_LANG_EN;
    if (!phrase || b->len + 2 >= sizeof b->text)
        return;
    if (b->len > 0 && spaced)
        b->text[b->len++] = ' ';
    b->len += tr_call_text(b->call, phrase, b->text + b->len, sizeof b->text - b->len);
}

static void add_phrases(struct bot *b, const char *const *acts)
{
    for (; *acts; acts++)
        add_phrase(b, *acts);
}

static const char *expected(const struct bot *b, uint32_t i)
{
    const struct tr_graph *g = b->content->graph;
    return tr_graph_str(g, g->acts[g->refs[beat_now(b)->expects.first + i]]);
}

/* What the beat expects; in a beat that comes again, and in one that expects
 * nothing, a sign of having heard before it, as nobody says the same twice. */
static void say_expected(struct bot *b)
{
    static const char *const fillers[] = {"acknowledge", "show_willingness", "calm",
                                          "reassure_action"};
    uint32_t count = beat_now(b)->expects.count;
    if (b->turn == 0 && b->call->rings > 3)
        add_phrase(b, "apologise_late");
    if (b->last_beat == b->call->beat || count == 0)
        add_phrase(b, fillers[b->turn % (sizeof fillers / sizeof *fillers)]);
    for (uint32_t i = 0; i < count; i++) {
        b->asked_to_hold |= strcmp(expected(b, i), "ask_to_hold") == 0;
        b->said_goodbye |= strcmp(expected(b, i), "farewell") == 0;
        add_phrase(b, expected(b, i));
    }
    b->last_beat = b->call->beat;
}

static void say_politely(struct bot *b)
{
    static const char *const first[] = {"greet", "identify_org", "offer_help", NULL};
    static const char *const rest[][3] = {{"show_willingness", "ask_name", NULL},
                                          {"acknowledge", "reassure_action", NULL},
                                          {"thank", "offer_more_help", NULL},
                                          {"calm", "acknowledge", NULL}};
    add_phrases(b, b->turn == 0 ? first : rest[b->turn % 4]);
}

static void say_curtly(struct bot *b)
{
    static const char *const acts[] = {"bare_wei", "acknowledge", "passive_minimal"};
    add_phrase(b, b->turn == 0 ? acts[0] : acts[1 + b->turn % 2]);
}

static void say_rudely(struct bot *b)
{
    static const char *const acts[] = {
        "bare_wei", "interrogate", "rush", "refuse_bluntly", "sarcasm",     "blame_customer",
        "argue",    "coarse",      "dare", "busy_brush_off", "order_caller"};
    add_phrase(b, acts[b->turn % (sizeof acts / sizeof *acts)]);
}

/* ---- commands --------------------------------------------------------------------- */

static tr_status act(struct bot *b, enum tr_cmd_kind kind, int32_t at_ms, tr_err *err)
{
    struct tr_intent intent = {
        .at_ms = at_ms, .kind = (uint8_t)kind, .text = b->text, .text_len = b->len};
    return tr_session_do(b->session, &intent, NULL, err);
}

static tr_status speak(struct bot *b, int32_t after_ms, tr_err *err)
{
    int32_t at = b->call->now + after_ms;
    tr_status st = act(b, TR_CMD_SPEAK, at, err);
    if (st == TR_OK)
        st = act(b, TR_CMD_SAY, at + TYPING_MS, err);
    b->turn++;
    b->len = 0;
    return st;
}

static tr_status note(struct bot *b, uint32_t field, const char *value, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    struct tr_intent intent = {.at_ms = b->call->now,
                               .kind = TR_CMD_NOTE,
                               .field = tr_graph_str(g, g->slip[field].name),
                               .text = value,
                               .text_len = strlen(value)};
    return tr_session_do(b->session, &intent, NULL, err);
}

/* Whether the caller's line just now tells a fact, which may be the surname. */
static bool tells(const struct bot *b, uint16_t fact)
{
    const struct tr_graph *g = b->content->graph;
    const char *line = tr_graph_str(g, g->variants[b->call->variant].text);
    char name[TR_NAME_MAX + 2];
    (void)snprintf(name, sizeof name, "{%s", tr_graph_str(g, g->facts[fact].name));
    const char *at = strstr(line, name);
    size_t len = strlen(name);
    return (at && (at[len] == '}' || at[len] == ':')) ||
           (g->caller.surname_fact == fact && strstr(line, "{caller.surname}"));
}

/* Note what was just told; at the end, whatever is still open. */
static tr_status take_notes(struct bot *b, bool all, tr_err *err)
{
    const struct tr_graph *g = b->content->graph;
    char value[TR_LINE_TEXT_MAX];
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < g->slip_count && st == TR_OK; i++) {
        uint16_t fact = g->slip[i].fact;
        if (b->call->slip[i].filled || (!all && (fact == TR_NONE || !tells(b, fact))))
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

static bool may_hold(const struct bot *b)
{
    const struct tr_beat *beat = beat_now(b);
    for (uint32_t i = 0; i < beat->branches.count; i++)
        if (b->content->graph->branches[beat->branches.first + i].trigger == TR_ON_HOLD)
            return b->asked_to_hold && !b->held;
    return false;
}

/* ---- turns ------------------------------------------------------------------------- */

static tr_status expected_turn(struct bot *b, int32_t after_ms, tr_err *err)
{
    tr_status st = take_notes(b, false, err);
    if (st != TR_OK)
        return st;
    if (may_hold(b)) {
        b->held = true;
        st = act(b, TR_CMD_HOLD, b->call->now + after_ms, err);
        return st == TR_OK ? act(b, TR_CMD_RESUME, b->call->now + HOLD_MS, err) : st;
    }
    say_expected(b);
    return speak(b, after_ms, err);
}

static tr_status random_turn(struct bot *b, tr_err *err)
{
    static const char *const acts[] = {"greet",   "identify_org", "ask_name",    "ask_detail",
                                       "thank",   "apologise",    "farewell",    "acknowledge",
                                       "rush",    "argue",        "ask_to_hold", "offer_callback",
                                       "confirm", "wish",         "read_back",   "mumble"};
    const uint32_t count = sizeof acts / sizeof *acts;
    uint64_t at = (uint64_t)b->turn * 8;
    uint32_t kind = tr_draw_below(b->seed, TR_STREAM_BOTS, at, 20);
    int32_t after = (int32_t)tr_draw_below(b->seed, TR_STREAM_BOTS, at + 1, 5000);
    uint32_t choices = beat_now(b)->choices.count;
    if (kind == 0) {
        b->turn++;
        return tr_session_advance(b->session, tr_call_deadline(b->call), err);
    }
    if (kind == 1 && b->turn > 2)
        return act(b, TR_CMD_HANG_UP, b->call->now + after, err);
    if (kind < 12 && choices > 0) {
        struct tr_intent choose = {
            .at_ms = b->call->now + after,
            .kind = TR_CMD_CHOOSE,
            .choice = (uint8_t)(1 + tr_draw_below(b->seed, TR_STREAM_BOTS, at + 2, choices))};
        b->turn++;
        return tr_session_do(b->session, &choose, NULL, err);
    }
    for (uint32_t i = 0; i <= kind % 3; i++)
        add_phrase(b, acts[tr_draw_below(b->seed, TR_STREAM_BOTS, at + 3 + i, count)]);
    return speak(b, after, err);
}

static tr_status take_turn(struct bot *b, tr_err *err)
{
    switch (b->kind) {
    case TR_BOT_PERFECT:
        return expected_turn(b, SOON_MS, err);
    case TR_BOT_SLOW: {
        int32_t patience = (int32_t)beat_now(b)->patience_ms - 500;
        return expected_turn(b, patience < SLOW_MS ? (patience > 0 ? patience : 0) : SLOW_MS, err);
    }
    case TR_BOT_POLITE:
        say_politely(b);
        return speak(b, SOON_MS, err);
    case TR_BOT_CURT:
        say_curtly(b);
        return speak(b, SOON_MS, err);
    case TR_BOT_RUDE:
        say_rudely(b);
        return speak(b, SOON_MS, err);
    case TR_BOT_RANDOM:
        return random_turn(b, err);
    default:
        return tr_session_advance(b->session, tr_call_deadline(b->call), err);
    }
}

/* The caller has said the last word. */
static tr_status last_turn(struct bot *b, tr_err *err)
{
    static const char *const goodbye[] = {"thank", "farewell", NULL};
    bool notes = b->kind == TR_BOT_PERFECT || b->kind == TR_BOT_SLOW;
    tr_status st = notes ? take_notes(b, true, err) : TR_OK;
    if (st != TR_OK)
        return st;
    if (b->kind == TR_BOT_CURT || b->kind == TR_BOT_RUDE)
        return act(b, TR_CMD_HANG_UP, b->call->now, err);
    if (((notes && !b->said_goodbye) || b->kind == TR_BOT_POLITE) &&
        beat_now(b)->hangs_up_ms > TYPING_MS) {
        b->len = 0;
        add_phrases(b, goodbye);
        st = act(b, TR_CMD_SAY, b->call->now, err);
    }
    return st == TR_OK ? tr_session_finish(b->session, err) : st;
}

static tr_status pick_up(struct bot *b, tr_err *err)
{
    uint32_t ring = b->kind == TR_BOT_SLOW ? 5 : 2;
    if (ring > b->content->graph->gives_up_after_rings)
        ring = b->content->graph->gives_up_after_rings;
    return act(b, TR_CMD_PICK_UP, (int32_t)(b->content->setup->ring_ms * (ring - 1)) + PICK_UP_MS,
               err);
}

static tr_status play(struct bot *b, struct tr_bot_result *out, tr_err *err)
{
    tr_status st = pick_up(b, err);
    for (int turns = 0; st == TR_OK && turns < TURNS_MOST && !tr_call_ended(b->call); turns++) {
        if (b->call->phase == TR_PHASE_LINE)
            st = tr_session_advance(b->session, tr_call_deadline(b->call), err);
        else if (b->call->phase == TR_PHASE_WAITING)
            st = take_turn(b, err);
        else if (b->call->phase == TR_PHASE_CLOSING)
            st = last_turn(b, err);
        else
            break;
    }
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
        struct bot b = {.kind = (enum tr_bot)i,
                        .session = session,
                        .call = tr_session_call(session),
                        .content = content,
                        .phrasings = phrasings,
                        .seed = seed,
                        .last_beat = TR_NONE};
        st = tr_session_restart(session, seed, err);
        if (st == TR_OK)
            st = play(&b, &results[i], err);
    }
    tr_session_free(session);
    if (st == TR_OK)
        memcpy(out, results, sizeof results);
    return st;
}
