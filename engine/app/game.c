/* A call in real time; see game.h. */
#include "app/game_inside.h"

#include <SDL.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "session/retell.h"

#define MISTAKES_TOLD 3

/* The first mistake; to who writes the scenario a few of them. */
static void tell_problem(struct tr_game *g, const struct tr_findings *findings, const char *reason)
{
    size_t told = 0, most = g->practice ? MISTAKES_TOLD : 1;
    for (size_t i = 0; i < findings->count && told < most; i++) {
        char line[TR_ERR_MAX];
        if (findings->v[i].severity != TR_SEV_ERROR)
            continue;
        tr_finding_format(&findings->v[i], line, sizeof line);
        SDL_strlcat(g->problem, told++ ? "\n" : "", sizeof g->problem);
        SDL_strlcat(g->problem, line, sizeof g->problem);
    }
    if (!told)
        SDL_strlcpy(g->problem, reason, sizeof g->problem);
}

void tr_game_load(struct tr_game *g, const struct tr_loader *loader)
{
    struct tr_findings findings = {0};
    tr_err err = {0};
    g->load_status = tr_content_load_but_ear(&g->content, loader, g->scenario, g->house, g->card,
                                             (enum tr_lang)g->call.lang,
                                             g->has_ear_key ? &g->ear_key : NULL, &findings, &err);
    if (g->load_status != TR_OK) {
        tell_problem(g, &findings, err.msg);
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
    tr_rehearsal_done(&g->done);
    tr_replay_free(g->again);
    if (g->ear_of && g->content.phrasings == g->ear_of->content.phrasings)
        g->content.phrasings = NULL; /* lent, as the ear is */
    if (g->load_status == TR_OK)
        tr_content_done(&g->content);
    tr_game_free(g->ear_of);
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

bool tr_game_second_line_rings(const struct tr_game *g)
{
    const struct tr_graph *graph = g->content.graph;
    const struct tr_call *call = tr_game_call(g);
    for (uint32_t i = 0; !tr_call_ended(call) && i < graph->side_count; i++)
        if (graph->sides[i].kind == TR_SIDE_SECOND_LINE && call->sides[i].state == TR_SIDE_ON)
            return true;
    return false;
}

/* ---- time -------------------------------------------------------------------- */

static struct tr_session_opts session_opts(struct tr_game *g)
{
    tr_now_rfc3339(g->played_at);
    return (struct tr_session_opts){.call = g->call,
                                    .player = g->player,
                                    .played_at = g->played_at,
                                    .sink = {tr_game_event, g},
                                    .practice = g->practice,
                                    .from = *g->from ? g->from : NULL};
}

/* Silently to the moment from which the trainee goes on. */
static tr_status take_up(struct tr_game *g, tr_err *err)
{
    struct tr_sound *sound = g->sound;
    g->sound = NULL;
    tr_status st = tr_session_redo(g->session, g->again, g->again_ms, err);
    g->zero = (int64_t)g->now - tr_game_call(g)->now;
    g->told_count = 0;
    tr_game_sound(g, sound);
    return st;
}

tr_status tr_game_start(struct tr_game *g, uint64_t now_ms, tr_err *err)
{
    struct tr_session_opts opts = session_opts(g);
    g->now = now_ms;
    g->zero = (int64_t)now_ms;
    g->tone = TR_TONE_COUNT;
    if (g->sound && g->content.graph->kind == TR_OUTBOUND)
        tr_sound_region(g->sound, g->content.house);
    tr_status st = tr_session_new(&g->session, &g->content, &opts, err);
    if (st == TR_OK && opts.from)
        st = tr_session_advance(g->session, 0, err);
    return st == TR_OK && g->again ? take_up(g, err) : st;
}

/* What was gathered from events is of a call that begins once more. */
static void forget_events(void *ctx)
{
    struct tr_game *g = ctx;
    g->span_count = g->mood_count = g->told_count = 0;
    g->ignored = 0;
    g->gone = g->by_caller = false;
    g->tone = TR_TONE_COUNT;
}

tr_status tr_game_resume(struct tr_game *g, const struct tr_game *old, uint64_t now_ms,
                         enum tr_rehearsed *how, tr_err *err)
{
    struct tr_session_opts opts = session_opts(g);
    g->done.begun = forget_events;
    g->done.ctx = g;
    tr_status st =
        tr_rehearse(&g->session, old->session, &old->done, &g->content, &opts, &g->done, how, err);
    if (st != TR_OK)
        return st;
    g->now = now_ms;
    g->zero = (int64_t)now_ms - tr_game_call(g)->now;
    g->paused = old->paused;
    g->paused_at = now_ms;
    g->told_count = 0; /* it was told before */
    return TR_OK;
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
    if (!g->practice)
        return tr_session_do(g->session, intent, cut, err);
    (void)tr_session_advance(g->session, intent->at_ms, NULL); /* what comes before it by itself */
    tr_rehearsal_before(&g->done, g->session, intent);
    tr_status st = tr_session_do(g->session, intent, cut, err);
    tr_rehearsal_after(&g->done);
    return st;
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
    for (size_t i = 0; spoken->event == TR_EV_LINE && i < g->span_count; i++)
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
    if (st == TR_OK && !g->practice)
        st = tr_session_run(g->session, &g->run, err);
    g->settled = true;
    return st;
}
