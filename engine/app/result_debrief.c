/* The slip field by field with a mark, a word and what is wrong with it, never by
 * colour alone; then phrases that fit this house and this moment. */
#include <string.h>

#include "app/result_inside.h"

#define COACH_SHOWN 12

/* A mark, and beside it lines of words. */
static SDL_Rect begin_row(struct tr_column *flow, const char *id, bool good)
{
    struct tr_app *app = flow->app;
    SDL_Rect whole = flow->left;
    char part[48];
    int mark_w = app->theme.size[TR_FACE_BODY] * 3 / 2;
    SDL_Rect mark = {flow->left.x, flow->left.y, mark_w,
                     tr_type_line_height(app->type, TR_FACE_BODY)};
    SDL_snprintf(part, sizeof part, "%s/mark", id);
    tr_ui_text(app->ui, part, mark, TR_FACE_STRONG, good ? TR_TINT_GOOD : TR_TINT_BAD,
               TR_ALIGN_LEFT, good ? "✓" : "×");
    flow->left.x += mark_w;
    flow->left.w -= mark_w;
    return whole;
}

static void end_row(struct tr_column *flow, SDL_Rect whole)
{
    flow->left.x = whole.x;
    flow->left.w = whole.w;
    tr_column_take(flow, flow->app->theme.gap * 3 / 4, 0);
}

static void line(struct tr_column *flow, const char *id, const char *part, enum tr_face face,
                 enum tr_tint tint, const char *text)
{
    char whole[48];
    if (!*text)
        return;
    SDL_snprintf(whole, sizeof whole, "%s/%s", id, part);
    tr_column_text(flow, whole, face, tint, text, 2);
}

static void labelled(struct tr_column *flow, const char *id, const char *part, const char *label,
                     const char *text, enum tr_tint tint)
{
    char both[TR_LINE_TEXT_MAX + 100];
    if (!*text)
        return;
    SDL_snprintf(both, sizeof both, "%s%s", label, text);
    line(flow, id, part, TR_FACE_SMALL, tint, both);
}

static void draw_slip(struct tr_column *flow)
{
    const struct tr_content *content = &flow->app->game->content;
    const struct tr_debrief *d = &flow->app->game->view.debrief;
    char id[24], text[TR_LINE_TEXT_MAX];
    for (size_t i = 0; i < d->slip_count; i++) {
        const struct tr_debrief_slip *row = &d->slip[i];
        bool good = tr_slip_judgement_good(row->judgement);
        SDL_snprintf(id, sizeof id, "field%d", (int)i + 1);
        SDL_Rect whole = begin_row(flow, id, good);
        SDL_snprintf(text, sizeof text, tr_say("%s: %s – %s"), tr_field_title(content, row->field),
                     *row->written ? row->written : "…", tr_slip_judgement_words(row->judgement));
        line(flow, id, "written", TR_FACE_BODY, TR_TINT_TEXT, text);
        if (row->judgement != TR_SLIP_IS_EXACT)
            labelled(flow, id, "fact", tr_say("Said: "), row->fact, TR_TINT_MUTED);
        line(flow, id, "note", TR_FACE_SMALL, TR_TINT_ACCENT, row->note);
        end_row(flow, whole);
    }
}

static void draw_read(struct tr_column *flow)
{
    const struct tr_content *content = &flow->app->game->content;
    const struct tr_debrief *d = &flow->app->game->view.debrief;
    char id[24], text[2 * TR_LINE_TEXT_MAX], clock[32];
    for (size_t i = 0; i < d->read_count; i++) {
        const struct tr_debrief_read *row = &d->reads[i];
        bool good = row->judgement == TR_READ_IS_RIGHT;
        SDL_snprintf(id, sizeof id, "read%d", (int)i + 1);
        SDL_Rect whole = begin_row(flow, id, good);
        tr_clock_text(row->at_ms, clock);
        SDL_snprintf(text, sizeof text, tr_say("%s %s: %s – %s"), clock,
                     tr_field_title(content, row->field), *row->said ? row->said : "…",
                     tr_read_judgement_words(row->judgement));
        line(flow, id, "said", TR_FACE_BODY, TR_TINT_TEXT, text);
        if (!good)
            labelled(flow, id, "fact", tr_say("Said: "), row->fact, TR_TINT_MUTED);
        if (row->judgement == TR_READ_IS_OFF_SLIP)
            labelled(flow, id, "slip", tr_say("On the slip: "), row->slip, TR_TINT_MUTED);
        line(flow, id, "note", TR_FACE_SMALL, TR_TINT_ACCENT, row->note);
        end_row(flow, whole);
    }
}

void tr_result_slip(struct tr_column *flow)
{
    const struct tr_debrief *d = &flow->app->game->view.debrief;
    if (d->slip_count > 0) {
        tr_result_heading(flow, "slip/title", tr_say("Your slip, beside what was said"));
        draw_slip(flow);
    }
    if (d->read_count > 0) {
        tr_result_heading(flow, "read/title", tr_say("What you read back"));
        draw_read(flow);
    }
}

static void phrases(struct tr_column *flow, const char *id, const char *sign, char *const *list,
                    size_t count)
{
    char part[16];
    for (size_t i = 0; i < count; i++) {
        SDL_snprintf(part, sizeof part, "say%d", (int)i + 1);
        labelled(flow, id, part, sign, list[i], TR_TINT_ACCENT);
    }
}

bool tr_result_has_coach(const struct tr_app *app)
{
    const struct tr_debrief *d = &app->game->view.debrief;
    return !tr_result_unanswered(app) || d->taboo_count + d->coach_count > 0;
}

void tr_result_coach(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_debrief *d = &app->game->view.debrief;
    char id[24], text[TR_LINE_TEXT_MAX], clock[32];
    if (!tr_result_has_coach(app))
        return;
    if (d->taboo_count > 0)
        tr_result_heading(flow, "taboos/title", tr_say("Say instead"));
    for (size_t i = 0; i < d->taboo_count; i++) {
        const struct tr_debrief_taboo *row = &d->taboos[i];
        SDL_snprintf(id, sizeof id, "taboo%d", (int)i + 1);
        tr_clock_text(row->at_ms, clock);
        SDL_snprintf(text, sizeof text, "%s  ", clock);
        size_t len = strlen(text);
        SDL_snprintf(text + len, sizeof text - len, tr_say("\"%s\""), row->words);
        line(flow, id, "words", TR_FACE_BODY, TR_TINT_TEXT, text);
        phrases(flow, id, "→ ", row->phrases, row->count);
        tr_column_take(flow, app->theme.gap * 3 / 4, 0);
    }
    if (d->coach_count > 0)
        tr_result_heading(flow, "coach/title", tr_say("You could have said"));
    for (size_t i = 0; i < d->coach_count && i < COACH_SHOWN; i++) {
        const struct tr_debrief_coach *row = &d->coach[i];
        SDL_snprintf(id, sizeof id, "coach%d", (int)i + 1);
        clock[0] = '\0';
        if (row->at_ms >= 0)
            tr_clock_text(row->at_ms, clock);
        SDL_snprintf(text, sizeof text, "%s%s%s", clock, *clock ? "  " : "", row->title);
        line(flow, id, "act", TR_FACE_BODY, TR_TINT_TEXT, text);
        phrases(flow, id, "· ", row->phrases, row->count);
        tr_column_take(flow, app->theme.gap * 3 / 4, 0);
    }
    if (d->taboo_count + d->coach_count == 0)
        tr_column_text(flow, "coach/none", TR_FACE_BODY, TR_TINT_MUTED,
                       tr_say("Nothing was missing and nothing out of place."), app->theme.gap);
}

void tr_result_times(struct tr_column *flow)
{
    char text[400];
    struct tr_app *app = flow->app;
    if (tr_session_verdict(app->game->session)->talk_ms <= 0)
        return;
    tr_debrief_times_text(&app->game->view.debrief.times, text, sizeof text);
    tr_column_text(flow, "times", TR_FACE_SMALL, TR_TINT_MUTED, text, app->theme.gap * 2);
}
