/* How the call went, to one scale of time: the caller's mood, who spoke when, and
 * what was said. */
#include "app/result_course.h"

#include <string.h>

#include "app/desk.h"

static void draw_chart(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_game *game = app->game;
    const struct tr_verdict *v = tr_session_verdict(game->session);
    struct tr_chart_point points[200];
    size_t n = 0;
    for (size_t i = 0; i < game->mood_count && n < 200; i++)
        points[n++] = (struct tr_chart_point){game->moods[i].at_ms, game->moods[i].mood, "●",
                                              tr_mood_tint(game->moods[i].mood)};
    tr_column_text(flow, "chart/title", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("The caller's mood"),
                   app->theme.gap / 2);
    int h = SDL_max(tr_type_line_height(app->type, TR_FACE_BODY) * 6, 60);
    tr_ui_chart(app->ui, "chart", tr_column_take(flow, h, app->theme.gap * 2), points, n,
                v->duration_ms);
}

/* The caller, or whoever spoke to the trainee. */
static const char *who_spoke(const struct tr_game *game)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    for (size_t i = 0; all && i < count; i++)
        if (all[i].who == TR_WHO_CALLER && all[i].by != TR_NONE)
            return tr_say("The others");
    return tr_caller_name(&game->content);
}

/* Who spoke when: a lane each, to the same scale as the curve above. */
static void draw_lanes(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_game *game = app->game;
    const struct tr_verdict *v = tr_session_verdict(game->session);
    static const enum tr_tint tints[TR_SPAN_COUNT] = {TR_TINT_MUTED, TR_TINT_CALLER, TR_TINT_OWN,
                                                      TR_TINT_WARN};
    const char *names[TR_SPAN_COUNT] = {tr_say("Ringing"), who_spoke(game), tr_say("You"),
                                        tr_say("On hold")};
    char id[32];
    int small = tr_type_line_height(app->type, TR_FACE_SMALL);
    int32_t span = SDL_max(v->duration_ms, 1);
    tr_column_text(flow, "lanes/title", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("Who spoke when"),
                   theme->gap / 2);
    for (int kind = 0; kind < TR_SPAN_COUNT; kind++) {
        bool any = false;
        for (size_t i = 0; i < game->span_count; i++)
            any = any || game->spans[i].kind == (enum tr_span_kind)kind;
        if (!any)
            continue;
        SDL_snprintf(id, sizeof id, "lane%d", kind + 1);
        tr_ui_text(app->ui, id, tr_column_take(flow, small, 0), TR_FACE_SMALL, TR_TINT_MUTED,
                   TR_ALIGN_LEFT, names[kind]);
        SDL_Rect lane = tr_column_take(flow, theme->gap * 3 / 2, theme->gap);
        tr_app_round(app, lane, theme->gap / 2, TR_TINT_RAISED);
        for (size_t i = 0; i < game->span_count; i++) {
            const struct tr_span *s = &game->spans[i];
            if (s->kind != (enum tr_span_kind)kind)
                continue;
            int x0 = (int)((int64_t)lane.w * s->from / span);
            int x1 = (int)((int64_t)lane.w * (s->to < 0 ? span : s->to) / span);
            SDL_Rect bar = {lane.x + x0, lane.y, SDL_max(x1 - x0, 3), lane.h};
            tr_app_round(app, bar, SDL_min(bar.w / 2, 4), tints[kind]);
        }
    }
    tr_column_take(flow, theme->gap, 0);
}

static void draw_words(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_game *game = app->game;
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    char room[TR_LINE_TEXT_MAX], text[TR_LINE_TEXT_MAX + 200], clock[32], id[32];
    tr_column_text(flow, "words/title", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("What was said"),
                   app->theme.gap / 2);
    for (size_t i = 0; all && i < count; i++) {
        const char *words = tr_game_words(game, &all[i], room, sizeof room);
        bool system = all[i].who == TR_WHO_SYSTEM;
        if (!*words)
            continue;
        tr_clock_text(all[i].at_ms, clock);
        SDL_snprintf(id, sizeof id, "word%d", (int)i + 1);
        if (system)
            SDL_snprintf(text, sizeof text, "%s  %s", clock, words);
        else
            SDL_snprintf(text, sizeof text, tr_say("%s  %s: %s"), clock,
                         all[i].who == TR_WHO_CALLER   ? tr_speaker_name(&game->content, &all[i])
                         : all[i].event == TR_EV_ASIDE ? tr_say("You, aside")
                                                       : tr_say("You"),
                         words);
        tr_column_text(flow, id, TR_FACE_SMALL,
                       system                        ? TR_TINT_MUTED
                       : all[i].who == TR_WHO_CALLER ? TR_TINT_CALLER
                                                     : TR_TINT_OWN,
                       text, app->theme.gap / 2);
    }
}

void tr_result_course(struct tr_column *flow, bool words)
{
    draw_chart(flow);
    draw_lanes(flow);
    if (words)
        draw_words(flow);
}
