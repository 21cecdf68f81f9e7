/* What to take away: the three changes that would have gained most, each with words to use,
 * and what went well. */
#include <string.h>

#include "app/result_inside.h"
#include "report/review_words.h"

/* Number, name and gain in a row; what to say below; a button that shows the moment. */
static void draw_change(struct tr_column *flow, size_t index)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_review_change *c = &tr_result_of(app)->review.changes[index];
    char id[24], part[48], text[400], gain[16];
    SDL_Rect whole = flow->left;
    SDL_snprintf(id, sizeof id, "change%d", (int)index + 1);
    tr_result_gain(gain, c->gain);
    if (tr_result_of(app)->review.unanswered)
        gain[0] = '\0';
    int number_w = theme->size[TR_FACE_STRONG] * 3 / 2;
    int gain_w = tr_type_width(app->type, TR_FACE_STRONG, gain, strlen(gain)) + 2;
    tr_review_change_title(&tr_result_of(app)->review, c, text, sizeof text);
    int width = whole.w - number_w - gain_w - theme->gap;
    SDL_Rect row = tr_column_take(flow, tr_ui_text_height(app->ui, TR_FACE_STRONG, width, text), 2);
    SDL_snprintf(part, sizeof part, "%s/gain", id);
    if (*gain)
        tr_ui_label(app->ui, tr_say("Points it would have gained"));
    tr_ui_text(app->ui, part, tr_cut_right(&row, gain_w), TR_FACE_STRONG, TR_TINT_GOOD,
               TR_ALIGN_RIGHT, gain);
    SDL_snprintf(part, sizeof part, "%d", (int)index + 1);
    SDL_Rect number = tr_cut_left(&row, number_w);
    char mark[48];
    SDL_snprintf(mark, sizeof mark, "%s/number", id);
    tr_ui_text(app->ui, mark, number, TR_FACE_STRONG, TR_TINT_ACCENT, TR_ALIGN_LEFT, part);
    row.w = width;
    tr_ui_text(app->ui, id, row, TR_FACE_STRONG, TR_TINT_TEXT, TR_ALIGN_LEFT, text);
    flow->left.x += number_w;
    flow->left.w -= number_w;
    if (c->fatal) {
        SDL_snprintf(part, sizeof part, "%s/fatal", id);
        tr_column_text(flow, part, TR_FACE_SMALL, TR_TINT_BAD,
                       tr_say("Fatal: this caps the whole score."), 2);
    }
    bool say = c->how != TR_REVIEW_DO;
    char words[TR_LINE_TEXT_MAX + 100];
    SDL_snprintf(part, sizeof part, say ? "%s/say" : "%s/line", id);
    tr_review_change_words(c, words, sizeof words);
    tr_column_text(flow, part, TR_FACE_BODY, say ? TR_TINT_OWN : TR_TINT_TEXT, words,
                   theme->gap / 2);
    if (c->mark != TR_REVIEW_NONE && tr_result_of(app)->review.marks[c->mark].at_ms >= 0) {
        char clock[32];
        tr_clock_text(tr_result_of(app)->review.marks[c->mark].at_ms, clock);
        SDL_snprintf(part, sizeof part, "%s/show", id);
        SDL_snprintf(text, sizeof text, tr_say("Show the moment (%s)"), clock);
        int button_w =
            SDL_min(tr_type_width(app->type, TR_FACE_STRONG, text, strlen(text)) + 4 * theme->gap,
                    flow->left.w);
        int h = tr_ui_button_height(app->ui, button_w, text);
        SDL_Rect place = tr_column_take(flow, h, 0);
        place.w = button_w;
        if (tr_ui_button(app->ui, part, place, TR_BUTTON_QUIET, true, text))
            tr_result_open_mark(app, c->mark);
    }
    flow->left.x = whole.x;
    flow->left.w = whole.w;
    tr_column_take(flow, theme->gap * 3 / 2, 0);
}

void tr_result_changes(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_review *r = &tr_result_of(app)->review;
    char text[160];
    if (!tr_result_of(app)->reviewed)
        return;
    tr_result_heading(flow, "changes/title",
                      r->change_count > 0 ? tr_say("What would have gained most")
                                          : tr_say("Nothing to mend"));
    if (r->change_count == 0) {
        tr_column_text(flow, "changes/none", TR_FACE_BODY, TR_TINT_TEXT,
                       tr_say("No rule cost you a point in this call."), app->theme.gap * 2);
        return;
    }
    for (size_t i = 0; i < r->change_count; i++)
        draw_change(flow, i);
    if (r->unanswered) {
        tr_column_take(flow, app->theme.gap, 0);
        return;
    }
    SDL_snprintf(text, sizeof text, tr_say("With all of this: %d points."),
                 (int)r->changes[r->change_count - 1].score);
    tr_column_text(flow, "changes/all", TR_FACE_SMALL, TR_TINT_MUTED, text, app->theme.gap * 2);
}

void tr_result_good(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_review *r = &tr_result_of(app)->review;
    char id[24], part[48];
    if (r->good_count == 0)
        return;
    tr_result_heading(flow, "good/title", tr_say("What went well"));
    for (size_t i = 0; i < r->good_count; i++) {
        const struct tr_verdict_rule *rule = &app->game->view.rules[r->good[i]];
        SDL_Rect whole = flow->left;
        int mark_w = app->theme.size[TR_FACE_BODY] * 3 / 2;
        SDL_Rect sign = {whole.x, whole.y, mark_w, tr_type_line_height(app->type, TR_FACE_BODY)};
        SDL_snprintf(id, sizeof id, "good%d", (int)i + 1);
        SDL_snprintf(part, sizeof part, "%s/mark", id);
        tr_ui_label(app->ui, tr_say("Rule kept"));
        tr_ui_text(app->ui, part, sign, TR_FACE_STRONG, TR_TINT_GOOD, TR_ALIGN_LEFT, "✓");
        flow->left.x += mark_w;
        flow->left.w -= mark_w;
        tr_column_text(flow, id, TR_FACE_BODY, TR_TINT_TEXT, rule->title, 2);
        tr_result_note(flow, id, "evidence", "", rule->evidence, TR_TINT_MUTED);
        flow->left.x = whole.x;
        flow->left.w = whole.w;
        tr_column_take(flow, app->theme.gap / 2, 0);
    }
    tr_column_take(flow, app->theme.gap, 0);
}
