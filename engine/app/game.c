/* A call in real time; see game.h. */
#include "app/game.h"

#include <SDL.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

void tr_game_load(struct tr_game *g, const struct tr_loader *loader)
{
    struct tr_findings findings = {0};
    tr_err err = {0};
    g->load_status = tr_content_load(&g->content, loader, g->scenario, g->house, g->card,
                                     (enum tr_lang)g->call.lang, &findings, &err);
    if (g->load_status != TR_OK) {
        SDL_strlcpy(g->problem, err.msg, sizeof g->problem);
        for (size_t i = 0; i < findings.count; i++) {
            if (findings.v[i].severity == TR_SEV_ERROR) {
                tr_finding_format(&findings.v[i], g->problem, sizeof g->problem);
                break;
            }
        }
    }
    tr_findings_done(&findings);
}

void tr_game_free(struct tr_game *g)
{
    if (!g)
        return;
    if (g->has_view)
        tr_verdict_view_done(&g->view);
    tr_session_free(g->session);
    if (g->load_status == TR_OK)
        tr_content_done(&g->content);
    tr_buf_done(&g->run);
    tr_free(g);
}

const struct tr_call *tr_game_call(const struct tr_game *g)
{
    return tr_session_call(g->session);
}

bool tr_game_ended(const struct tr_game *g)
{
    return tr_call_ended(tr_game_call(g));
}

/* ---- events ---------------------------------------------------------------- */

static void open_span(struct tr_game *g, enum tr_span_kind kind, int32_t from, int32_t to,
                      int32_t whole)
{
    if (g->span_count == TR_SPANS_MAX) /* the present one is always there */
        g->span_count--;
    g->spans[g->span_count++] = (struct tr_span){kind, from, to, whole};
}

static void close_spans(struct tr_game *g, int kind, int32_t at)
{
    for (size_t i = 0; i < g->span_count; i++)
        if (g->spans[i].to < 0 && (kind < 0 || g->spans[i].kind == (enum tr_span_kind)kind))
            g->spans[i].to = at;
}

static void add_mood(struct tr_game *g, int32_t at, int32_t mood)
{
    if (g->mood_count == TR_MOODS_MAX)
        g->mood_count--;
    g->moods[g->mood_count].at_ms = at;
    g->moods[g->mood_count++].mood = mood;
}

static void on_line(struct tr_game *g, const struct tr_event *event)
{
    size_t count = 0;
    const struct tr_graph *graph = g->content.graph;
    const struct tr_spoken *all = g->session ? tr_session_transcript(g->session, &count) : NULL;
    g->line_ms = event->c;
    open_span(g, TR_SPAN_CALLER, event->at_ms, -1, event->c);
    if (!all || !g->sound || all[count - 1].who != TR_WHO_CALLER)
        return;
    char file[TR_PATH_MAX];
    SDL_snprintf(file, sizeof file, "%s/scenarios/%s/voice/%s/%s.ogg", g->data_dir, g->scenario,
                 tr_lang_names[g->call.lang], tr_graph_str(graph, graph->lines[event->a].key));
    tr_sound_line(g->sound, tr_graph_str(graph, graph->caller.voice), tr_game_call(g)->mood,
                  all[count - 1].text, event->c, 0, file);
}

/* The tutorial tells a rule as soon as it is decided. */
static void on_rule(struct tr_game *g, const struct tr_event *event)
{
    if (g->call.mode != TR_MODE_TUTORIAL || g->gone || event->b == TR_NA ||
        g->told_count == TR_TOLD_MAX)
        return;
    g->told[g->told_count].rule = g->content.setup->rules[event->a];
    g->told[g->told_count++].met = event->b == TR_MET;
}

static void sound_of(struct tr_game *g, const struct tr_event *event)
{
    switch ((enum tr_event_kind)event->kind) {
    case TR_EV_RING:
        if (event->a == 1)
            tr_sound_ring(g->sound, g->content.house);
        break;
    case TR_EV_PICKED_UP:
        tr_sound_ring_stop(g->sound);
        tr_sound_tone(g->sound, TR_TONE_PICK_UP);
        break;
    case TR_EV_LINE_END:
    case TR_EV_INTERRUPTED:
        tr_sound_line_stop(g->sound);
        break;
    case TR_EV_HELD:
    case TR_EV_RESUMED:
        tr_sound_line_stop(g->sound);
        tr_sound_hold(g->sound, event->kind == TR_EV_HELD);
        break;
    case TR_EV_CALLER_GONE:
        tr_sound_line_stop(g->sound);
        tr_sound_tone(g->sound, TR_TONE_BUSY);
        break;
    case TR_EV_TRAINEE_GONE:
        tr_sound_line_stop(g->sound);
        tr_sound_tone(g->sound, TR_TONE_HANG_UP);
        break;
    case TR_EV_ENDED:
        tr_sound_ring_stop(g->sound);
        tr_sound_hold(g->sound, false);
        break;
    default:
        break;
    }
}

static void on_event(void *ctx, const struct tr_event *event)
{
    struct tr_game *g = ctx;
    if (g->sound)
        sound_of(g, event);
    switch ((enum tr_event_kind)event->kind) {
    case TR_EV_RING:
        if (event->a == 1)
            open_span(g, TR_SPAN_RING, event->at_ms, -1, 0);
        break;
    case TR_EV_PICKED_UP:
        close_spans(g, TR_SPAN_RING, event->at_ms);
        add_mood(g, event->at_ms, g->session ? tr_game_call(g)->mood : 0);
        break;
    case TR_EV_LINE:
        on_line(g, event);
        break;
    case TR_EV_INTERRUPTED:
    case TR_EV_LINE_END:
        close_spans(g, TR_SPAN_CALLER, event->at_ms);
        break;
    case TR_EV_SAID:
        open_span(g, TR_SPAN_OWN, event->c, event->at_ms, 0);
        break;
    case TR_EV_HELD:
        open_span(g, TR_SPAN_HOLD, event->at_ms, -1, 0);
        break;
    case TR_EV_RESUMED:
        close_spans(g, TR_SPAN_HOLD, event->at_ms);
        break;
    case TR_EV_MOOD:
        add_mood(g, event->at_ms, event->a);
        break;
    case TR_EV_IGNORED:
        g->ignored++;
        break;
    case TR_EV_RULE:
        on_rule(g, event);
        break;
    case TR_EV_CALLER_GONE:
    case TR_EV_TRAINEE_GONE:
        g->gone = true;
        g->by_caller = event->kind == TR_EV_CALLER_GONE;
        break;
    case TR_EV_ENDED:
        close_spans(g, -1, event->at_ms);
        break;
    default:
        break;
    }
}

/* ---- time -------------------------------------------------------------------- */

tr_status tr_game_start(struct tr_game *g, uint64_t now_ms, tr_err *err)
{
    struct tr_session_opts opts = {
        .call = g->call, .player = g->player, .played_at = g->played_at, .sink = {on_event, g}};
    g->now = now_ms;
    g->zero = (int64_t)now_ms;
    tr_now_rfc3339(g->played_at);
    return tr_session_new(&g->session, &g->content, &opts, err);
}

int32_t tr_game_time(const struct tr_game *g)
{
    int64_t ms = (int64_t)(g->paused ? g->paused_at : g->now) - g->zero;
    int32_t at = ms > TR_CALL_MS_MAX ? TR_CALL_MS_MAX : ms < 0 ? 0 : (int32_t)ms;
    int32_t reached = tr_game_call(g)->now;
    return at < reached ? reached : at;
}

int64_t tr_game_tick(struct tr_game *g, uint64_t now_ms)
{
    g->now = now_ms;
    if (tr_game_ended(g) || g->paused)
        return -1;
    (void)tr_session_advance(g->session, tr_game_time(g), NULL); /* time never goes back here */
    int32_t deadline = tr_call_deadline(tr_game_call(g));
    if (deadline == INT32_MAX || tr_game_ended(g))
        return -1;
    return deadline > tr_game_time(g) ? deadline - tr_game_time(g) : 1;
}

tr_status tr_game_do(struct tr_game *g, struct tr_intent *intent, bool *cut, tr_err *err)
{
    if (tr_game_ended(g) || g->paused)
        return TR_OK;
    g->now = SDL_GetTicks64(); /* of the key, not of the last frame */
    intent->at_ms = tr_game_time(g);
    return tr_session_do(g->session, intent, cut, err);
}

void tr_game_skip_line(struct tr_game *g)
{
    while (g->call.profile == 0 && !g->paused && tr_game_call(g)->phase == TR_PHASE_LINE) {
        int32_t ahead = tr_call_deadline(tr_game_call(g)) - tr_game_time(g);
        if (ahead > 0)
            g->zero -= ahead;
        (void)tr_game_tick(g, g->now);
    }
}

void tr_game_pause(struct tr_game *g, bool paused)
{
    if (paused == g->paused)
        return;
    g->now = SDL_GetTicks64();
    if (paused)
        g->paused_at = g->now;
    else
        g->zero += (int64_t)(g->now - g->paused_at);
    g->paused = paused;
}

void tr_game_walk_away(struct tr_game *g)
{
    struct tr_intent hang_up = {.kind = TR_CMD_HANG_UP};
    tr_game_pause(g, false);
    if (g->call.mode == TR_MODE_EXAM)
        (void)tr_game_do(g, &hang_up, NULL, NULL);
    g->sound = NULL; /* nobody is there to hear it */
    (void)tr_session_finish(g->session, NULL);
}

static int heard(const struct tr_game *g, const struct tr_span *line)
{
    int32_t since = (line->to >= 0 ? line->to : tr_game_time(g)) - line->from;
    if (line->whole <= 0 || since >= line->whole)
        return 1000;
    return since < 0 ? 0 : (int)((int64_t)since * 1000 / line->whole);
}

int tr_game_spoken(const struct tr_game *g)
{
    for (size_t i = g->span_count; i-- > 0;)
        if (g->spans[i].kind == TR_SPAN_CALLER)
            return heard(g, &g->spans[i]);
    return 1000;
}

size_t tr_game_spoken_bytes(const char *text, int permille)
{
    size_t len = strlen(text), count = tr_utf8_count(text, len) * (size_t)permille / 1000, at = 0;
    uint32_t cp;
    for (size_t i = 0; i < count && at < len; i++)
        at += tr_utf8_next(text + at, len - at, &cp);
    return at;
}

const char *tr_game_words(const struct tr_game *g, const struct tr_spoken *spoken, char *room,
                          size_t cap)
{
    const char *words = tr_spoken_words(g->session, spoken, room, cap);
    int permille = 1000;
    for (size_t i = 0; spoken->who == TR_WHO_CALLER && i < g->span_count; i++)
        if (g->spans[i].kind == TR_SPAN_CALLER && g->spans[i].from == spoken->at_ms &&
            g->spans[i].to >= 0)
            permille = heard(g, &g->spans[i]);
    if (permille == 1000)
        return words;
    const char *dash = g->call.lang == TR_LANG_EN ? "—" : "——";
    size_t heard_len = tr_game_spoken_bytes(words, permille);
    heard_len = tr_utf8_floor(words, heard_len, cap - strlen(dash) - 1);
    SDL_snprintf(room, cap, "%.*s%s", (int)heard_len, words, dash);
    return room;
}

tr_status tr_game_settle(struct tr_game *g, tr_err *err)
{
    if (g->settled)
        return TR_OK;
    tr_buf_init(&g->run, TR_REPLAY_MAX);
    tr_status st = tr_verdict_view_init(&g->view, g->session, err);
    g->has_view = st == TR_OK;
    if (st == TR_OK)
        st = tr_session_run(g->session, &g->run, err);
    g->settled = true;
    return st;
}
