/* What a call's events mean to the window: what is heard, and what has to be
 * remembered to show and to draw the call afterwards. */
#include <SDL.h>

#include "app/game_inside.h"

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

void tr_game_speak(const struct tr_game *g, struct tr_sound *sound, uint32_t variant, uint16_t by,
                   int mood, const char *text, int32_t ms, int32_t from_ms)
{
    const struct tr_graph *graph = g->content.graph;
    char file[TR_PATH_MAX];
    tr_game_voice_file(g, variant, by, text, ms, file);
    tr_sound_line(sound,
                  tr_graph_str(graph, by == TR_NONE ? graph->caller.voice : graph->cast[by].voice),
                  mood, text, ms, from_ms, file);
}

/* The words that are spoken now. */
static void sound_line(struct tr_game *g, uint32_t variant, const struct tr_spoken *spoken,
                       int32_t ms, int32_t from_ms)
{
    const struct tr_call *call = tr_game_call(g);
    tr_game_speak(g, g->sound, variant, spoken->by, spoken->by == call->party ? call->mood : 60,
                  spoken->text, ms, from_ms);
}

static void on_line(struct tr_game *g, const struct tr_event *event)
{
    size_t count = 0;
    const struct tr_spoken *all = g->session ? tr_session_transcript(g->session, &count) : NULL;
    g->line_ms = event->c;
    open_span(g, TR_SPAN_CALLER, event->at_ms, -1, event->c);
    if (all && g->sound && all[count - 1].who == TR_WHO_CALLER)
        sound_line(g, (uint32_t)event->b, &all[count - 1], event->c, 0);
}

/* Words from beside the telephone are heard where they cover nobody else's. */
static void on_side_said(struct tr_game *g, const struct tr_event *event)
{
    size_t count = 0;
    const struct tr_spoken *all = g->session ? tr_session_transcript(g->session, &count) : NULL;
    if (all && g->sound && tr_game_call(g)->phase != TR_PHASE_LINE &&
        all[count - 1].who == TR_WHO_CALLER)
        sound_line(g, (uint32_t)event->b, &all[count - 1], event->c, 0);
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
    case TR_EV_UNANSWERED:
        tr_sound_ring_stop(g->sound);
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
    case TR_EV_LINE: /* with the caller on hold: somebody else is listened to */
    case TR_EV_OTHER_LINE:
        tr_sound_hold(g->sound, false);
        break;
    case TR_EV_SIDE:
        if (g->content.graph->sides[event->a].kind != TR_SIDE_SECOND_LINE)
            break;
        if (event->b == TR_SIDE_ON)
            tr_sound_ring(g->sound, g->content.house);
        else
            tr_sound_ring_stop(g->sound);
        break;
    case TR_EV_CUT:
        tr_sound_line_stop(g->sound);
        tr_sound_tone(g->sound, TR_TONE_DEAD);
        break;
    case TR_EV_DIALLED:
        tr_sound_tone_stop(g->sound);
        break;
    case TR_EV_RINGBACK:
        tr_sound_tone(g->sound, TR_TONE_RINGBACK);
        break;
    case TR_EV_ENGAGED:
        tr_sound_tone_on(g->sound, TR_TONE_BUSY);
        break;
    case TR_EV_ANSWERED:
        tr_sound_tone(g->sound, TR_TONE_PICK_UP);
        break;
    case TR_EV_ON_HOOK:
        tr_sound_line_stop(g->sound);
        tr_sound_hold(g->sound, false);
        tr_sound_tone(g->sound, event->a ? TR_TONE_BUSY : TR_TONE_HANG_UP);
        break;
    case TR_EV_TRANSFERRED:
        tr_sound_line_stop(g->sound);
        tr_sound_tone(g->sound, TR_TONE_HANG_UP);
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
        if (event->a == TR_END_GIVEN_UP)
            tr_sound_tone_stop(g->sound);
        break;
    default:
        break;
    }
}

void tr_game_event(void *ctx, const struct tr_event *event)
{
    struct tr_game *g = ctx;
    if (g->practice)
        tr_rehearsal_event(&g->done, g->content.graph, event);
    if (g->sound)
        sound_of(g, event);
    switch ((enum tr_event_kind)event->kind) {
    case TR_EV_RING:
        if (event->a == 1)
            open_span(g, TR_SPAN_RING, event->at_ms, -1, 0);
        break;
    case TR_EV_UNANSWERED:
        close_spans(g, TR_SPAN_RING, event->at_ms);
        break;
    case TR_EV_PICKED_UP:
    case TR_EV_ANSWERED:
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
    case TR_EV_SIDE_SAID:
        on_side_said(g, event);
        break;
    case TR_EV_CUT:
    case TR_EV_ON_HOOK:
        g->tone = event->kind == TR_EV_CUT ? TR_TONE_DEAD
                  : event->a               ? TR_TONE_BUSY
                                           : TR_TONE_HANG_UP;
        g->tone_from = event->at_ms;
        close_spans(g, -1, event->at_ms);
        break;
    case TR_EV_TRANSFERRED:
        close_spans(g, -1, event->at_ms);
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

void tr_game_sound(struct tr_game *g, struct tr_sound *sound)
{
    const struct tr_call *call = tr_game_call(g);
    size_t count = 0;
    const struct tr_spoken *all = tr_session_transcript(g->session, &count);
    g->sound = sound;
    if (!sound)
        return;
    tr_sound_ring_stop(sound);
    tr_sound_line_stop(sound);
    tr_sound_hold(sound, call->phase == TR_PHASE_HELD);
    if (call->phase == TR_PHASE_RINGING)
        tr_sound_ring(sound, g->content.house);
    while (count > 0 && all && all[count - 1].who != TR_WHO_CALLER)
        count--;
    if (call->phase == TR_PHASE_LINE && count > 0 && all)
        sound_line(g, call->variant, &all[count - 1], g->line_ms,
                   g->line_ms - (call->deadline - call->now));
}
