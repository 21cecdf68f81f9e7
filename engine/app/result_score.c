/* The score as a ring, each section an arc as long as its points; what it is made of;
 * whether the call was stored. */
#include <string.h>

#include "app/desk.h"
#include "app/keep_job.h"
#include "app/result_inside.h"
#include "report/review_words.h"

#define ARC_STEP 7 /* degrees between the corners of an arc */

static void draw_stored(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_game *game = app->game;
    char text[TR_ERR_MAX + TR_PATH_MAX];
    enum tr_tint tint = TR_TINT_MUTED;
    if (game->storing) {
        SDL_strlcpy(text, tr_say("Storing …"), sizeof text);
    } else if (game->practice) {
        SDL_strlcpy(text, tr_say("Only tried out: not stored and not ranked."), sizeof text);
    } else if (game->kept.stored) {
        SDL_snprintf(text, sizeof text, tr_say("✓ Stored as run %d"), (int)game->kept.run_id);
        tint = TR_TINT_GOOD;
    } else if (*game->kept.beside) {
        SDL_snprintf(text, sizeof text, tr_say("Not stored on the board: %s. It is kept in %s."),
                     game->keep_problem, game->kept.beside);
        tint = TR_TINT_BAD;
    } else if (*game->keep_problem) {
        SDL_snprintf(text, sizeof text, tr_say("Not stored: %s"), game->keep_problem);
        tint = TR_TINT_BAD;
    } else {
        SDL_strlcpy(text, tr_say("Not stored: there is no board."), sizeof text);
        tint = TR_TINT_WARN;
    }
    bool refused = !game->storing && !game->kept.stored && *game->keep_problem;
    tr_column_text(flow, "stored", TR_FACE_SMALL, tint, text, app->theme.gap * (refused ? 1 : 2));
    if (refused && tr_column_button(flow, "store", TR_BUTTON_PLAIN, true, tr_say("Store again")))
        tr_app_keep(app);
}

static enum tr_tint share_tint(int points, int max)
{
    int part = points * 100 / max;
    return part >= 75 ? TR_TINT_GOOD : part >= 40 ? TR_TINT_WARN : TR_TINT_BAD;
}

/* Clockwise from the top, in tenths of a degree. */
static void draw_arc(struct tr_app *app, SDL_Point middle, int radius, int width, int from, int to,
                     enum tr_tint tint)
{
    SDL_Point points[3600 / (10 * ARC_STEP) + 3];
    size_t n = 0;
    for (int at = from;; at += 10 * ARC_STEP) {
        double angle = (at < to ? at : to) * M_PI / 1800;
        points[n++] = (SDL_Point){middle.x + (int)SDL_lround(SDL_sin(angle) * radius),
                                  middle.y - (int)SDL_lround(SDL_cos(angle) * radius)};
        if (at >= to)
            break;
    }
    tr_canvas_polyline(app->canvas, points, n, width, app->theme.tint[tint]);
}

/* Each section's arc is as long as the points it has, and filled as far as they were got. */
static void draw_ring(struct tr_app *app, SDL_Rect box)
{
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    const struct tr_card *card = app->game->content.card;
    int width = SDL_max(app->theme.gap, 4), radius = box.w / 2 - width / 2 - 1, so_far = 0, all = 0;
    SDL_Point middle = {box.x + box.w / 2, box.y + box.h / 2};
    int space = 10 * 360 * (width + app->theme.gap / 2) / (int)(2 * M_PI * SDL_max(radius, 1));
    for (uint32_t i = 0; i < card->section_count; i++)
        all += v->section_max[i];
    for (uint32_t i = 0; i < card->section_count && all > 0; i++) {
        if (v->section_max[i] == 0)
            continue;
        int from = 3600 * so_far / all + space / 2;
        so_far += v->section_max[i];
        int to = SDL_max(3600 * so_far / all - space / 2, from);
        draw_arc(app, middle, radius, width, from, to, TR_TINT_RAISED);
        int got = SDL_min(v->sections[i], v->section_max[i]); /* a bonus is on top */
        if (got > 0)
            draw_arc(app, middle, radius, width, from, from + (to - from) * got / v->section_max[i],
                     share_tint(got, v->section_max[i]));
    }
}

/* The points in the ring's middle; gives what is left beside it. */
static void draw_points(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    char text[160];
    int huge = tr_type_line_height(app->type, TR_FACE_HUGE);
    int side =
        SDL_max(huge * 2, tr_type_width(app->type, TR_FACE_HUGE, "1000", 4) + 4 * theme->gap);
    int body = tr_type_line_height(app->type, TR_FACE_BODY);
    SDL_snprintf(text, sizeof text, "%u", v->score);
    SDL_Rect row = tr_column_take(flow, side, theme->gap);
    SDL_Rect ring = tr_cut_left(&row, side);
    draw_ring(app, ring);
    SDL_Rect middle = {ring.x, ring.y + (ring.h - huge) / 2, ring.w, huge};
    tr_ui_text(app->ui, "score", middle, TR_FACE_HUGE, TR_TINT_ACCENT, TR_ALIGN_MIDDLE, text);
    tr_cut_left(&row, theme->gap * 2);
    SDL_snprintf(text, sizeof text, tr_say("of 1000 · %s"), tr_review_praise(v->score));
    int h = row.w > 0 ? tr_ui_text_height(app->ui, TR_FACE_BODY, row.w, text) : side + 1;
    if (h <= side && row.w >= 4 * body) {
        SDL_Rect of = {row.x, row.y + (side - h) / 2, row.w, h};
        tr_ui_text(app->ui, "score/of", of, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT, text);
    } else {
        tr_column_text(flow, "score/of", TR_FACE_BODY, TR_TINT_MUTED, text, 0);
    }
}

void tr_result_score(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    char text[400], time[32], reaction[32];
    draw_points(flow);
    if (v->score < v->raw) {
        SDL_snprintf(text, sizeof text, tr_say("Capped by a fatal mistake; without it %u."),
                     v->raw);
        tr_column_text(flow, "capped", TR_FACE_STRONG, TR_TINT_BAD, text, theme->gap / 2);
    }
    tr_clock_text(v->duration_ms, time);
    tr_clock_text(v->reaction_ms, reaction);
    if (tr_result_unanswered(app)) /* nobody has seen a mood */
        SDL_snprintf(text, sizeof text, tr_say("Nobody picked up. Call %s."), time);
    else
        SDL_snprintf(text, sizeof text,
                     tr_say("Caller at the end: %s (%d). Call %s, of which the caller "
                            "waited %s for you."),
                     tr_mood_word(v->mood), (int)v->mood, time, reaction);
    tr_column_text(flow, "summary", TR_FACE_SMALL, TR_TINT_MUTED, text, theme->gap / 2);
    draw_stored(flow);
}

void tr_result_sections(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_content *content = &app->game->content;
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    char text[48], id[32];
    for (uint32_t i = 0; i < content->card->section_count; i++) {
        if (v->section_max[i] == 0)
            continue;
        int h = tr_type_line_height(app->type, TR_FACE_SMALL);
        SDL_Rect row = tr_column_take(flow, h, 2);
        int got = SDL_min(v->sections[i], v->section_max[i]), bonus = v->sections[i] - got;
        SDL_snprintf(text, sizeof text, bonus > 0 ? "%d / %u  +%d" : "%d / %u", got,
                     v->section_max[i], bonus);
        SDL_snprintf(id, sizeof id, "section%u/points", i + 1);
        int w = tr_type_width(app->type, TR_FACE_SMALL, text, strlen(text)) + 2;
        tr_ui_text(app->ui, id, tr_cut_right(&row, w), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_RIGHT,
                   text);
        SDL_snprintf(id, sizeof id, "section%u", i + 1);
        tr_ui_text(app->ui, id, row, TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
                   tr_section_title(content, i));
        SDL_Rect track = tr_column_take(flow, theme->gap, theme->gap);
        tr_app_round(app, track, theme->gap / 2, TR_TINT_RAISED);
        track.w = track.w * got / v->section_max[i];
        if (track.w > 0)
            tr_app_round(app, track, SDL_min(theme->gap / 2, track.w / 2),
                         share_tint(got, v->section_max[i]));
    }
    tr_column_take(flow, theme->gap, 0);
}
