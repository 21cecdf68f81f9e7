/* Hearing a moment of the call again: what rang, spoke or played then does so once more, by
 * the same voices, while a line goes over the timeline. The trainee's own answers were typed;
 * they are shown, and long typing is hurried through. */
#include <string.h>

#include "app/result_inside.h"
#include "base/utf8.h"

#define TYPING_MS 2500 /* an answer is shown no longer than so */

bool tr_result_can_hear(const struct tr_review_mark *m)
{
    return m->at_ms >= 0 && m->hear_to > m->from_ms;
}

/* What a span sounds like when it begins, or when the moment begins within it. */
static void sound_span(struct tr_app *app, const struct tr_review_span *span, int32_t at)
{
    struct tr_result_view *result = tr_result_of(app);
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(app->game->session, &count);
    if (!app->sound)
        return;
    if (span->kind == TR_REVIEW_RING && at < span->to) {
        tr_sound_ring(app->sound, app->game->content.house);
        result->hearing.rings = true;
    } else if (span->kind == TR_REVIEW_HOLD && at < span->to) {
        tr_sound_hold(app->sound, true);
        result->hearing.holds = true;
    } else if (span->kind == TR_REVIEW_LINE && at < span->to && all && span->spoken < count) {
        tr_game_speak(app->game, app->sound, span->variant, span->by, span->mood,
                      all[span->spoken].text, span->whole, at - span->from);
    }
}

static bool goes_on(const struct tr_review *r, enum tr_review_span_kind kind, int32_t at)
{
    for (size_t i = 0; i < r->span_count; i++)
        if (r->spans[i].kind == kind && r->spans[i].from <= at && at < r->spans[i].to)
            return true;
    return false;
}

/* What has begun and what is over by now. */
static void sound_now(struct tr_app *app, int32_t at)
{
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_review *r = &result->review;
    struct tr_result_hearing *h = &result->hearing;
    for (; h->next < r->span_count && r->spans[h->next].from <= at; h->next++)
        sound_span(app, &r->spans[h->next], at);
    if (!app->sound)
        return;
    if (h->rings && !goes_on(r, TR_REVIEW_RING, at)) {
        tr_sound_ring_stop(app->sound);
        tr_sound_tone(app->sound, TR_TONE_PICK_UP);
        h->rings = false;
    }
    if (h->holds && !goes_on(r, TR_REVIEW_HOLD, at)) {
        tr_sound_hold(app->sound, false);
        h->holds = false;
    }
    if (!goes_on(r, TR_REVIEW_LINE, at))
        tr_sound_line_stop(app->sound); /* perhaps it was cut */
}

void tr_result_hear(struct tr_app *app, const struct tr_review_mark *m)
{
    struct tr_result_hearing *h = &tr_result_of(app)->hearing;
    tr_result_hear_stop(app);
    *h = (struct tr_result_hearing){.on = true,
                                    .mark = tr_result_of(app)->mark,
                                    .from = m->from_ms,
                                    .to = m->hear_to,
                                    .at_us = (int64_t)m->from_ms * 1000,
                                    .last = app->now};
    if (app->sound)
        tr_sound_rest(app->sound, false);
    sound_now(app, h->from);
    tr_result_of(app)->mark_changed = true; /* the caption comes into sight */
    tr_app_wake_in(app, 0);
}

void tr_result_hear_stop(struct tr_app *app)
{
    struct tr_result_hearing *h = &tr_result_of(app)->hearing;
    if (!h->on)
        return;
    h->on = false;
    if (!app->sound)
        return;
    tr_sound_ring_stop(app->sound);
    tr_sound_line_stop(app->sound);
    tr_sound_hold(app->sound, false);
    tr_sound_rest(app->sound, true);
}

/* How many times faster than the call it goes now, in percent. */
static int64_t speed(const struct tr_review *r, int32_t at)
{
    if (goes_on(r, TR_REVIEW_LINE, at))
        return 100;
    for (size_t i = 0; i < r->span_count; i++) {
        const struct tr_review_span *span = &r->spans[i];
        bool typing = span->kind == TR_REVIEW_ANSWER || span->kind == TR_REVIEW_ASIDE;
        if (typing && span->from <= at && at < span->to && span->to - span->from > TYPING_MS)
            return (int64_t)(span->to - span->from) * 100 / TYPING_MS;
    }
    return 100;
}

void tr_result_hear_tick(struct tr_app *app)
{
    struct tr_result_view *result = tr_result_of(app);
    struct tr_result_hearing *h = &result->hearing;
    if (!h->on)
        return;
    int64_t passed = app->now > h->last ? (int64_t)(app->now - h->last) : 0;
    h->last = app->now;
    bool seen = !result->in_tabs || result->tab == TR_RESULT_COURSE;
    if (h->mark != result->mark || !seen) { /* somebody walks on */
        tr_result_hear_stop(app);
        return;
    }
    h->at_us += passed * 10 * speed(&result->review, (int32_t)(h->at_us / 1000));
    if (h->at_us / 1000 >= h->to) {
        tr_result_hear_stop(app);
        tr_app_wake_in(app, 0);
        return;
    }
    sound_now(app, (int32_t)(h->at_us / 1000));
    tr_app_wake_in(app, 40);
}

/* The last thing that has begun. */
const char *tr_result_hear_caption(const struct tr_app *app, char *out, size_t cap)
{
    const struct tr_result_view *result = tr_result_of(app);
    const struct tr_review *r = &result->review;
    int32_t at = (int32_t)(result->hearing.at_us / 1000);
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(app->game->session, &count);
    const struct tr_review_span *now = NULL;
    for (size_t i = 0; i < r->span_count && r->spans[i].from <= at; i++)
        if (at < r->spans[i].to || !now || r->spans[i].to > now->to)
            now = &r->spans[i];
    if (!result->hearing.on || !now)
        return "";
    switch (now->kind) {
    case TR_REVIEW_RING:
        return tr_say("The telephone rings.");
    case TR_REVIEW_SILENCE:
        return tr_say("Silence. The caller is waiting for you.");
    case TR_REVIEW_HOLD:
        return tr_say("The caller is on hold.");
    case TR_REVIEW_LOOK_UP:
        return tr_say("You look something up.");
    default:
        break;
    }
    if (!all || now->spoken >= count)
        return "";
    SDL_snprintf(out, cap, tr_say("%s: %s"),
                 now->kind == TR_REVIEW_LINE
                     ? tr_speaker_name(&app->game->content, &all[now->spoken])
                     : tr_say("You"),
                 all[now->spoken].text);
    tr_utf8_trim(out);
    return out;
}
