/* The verdict of every rule as a mark on the timeline: one walks from mark to mark, and Enter
 * goes to the evidence. */
#include <string.h>

#include "app/result_inside.h"

#define STACK_MAX 5 /* marks over each other */

/* What a mark is called when it is read out. */
static void name_mark(const struct tr_app *app, const struct tr_review_mark *m, char *out,
                      size_t cap)
{
    const struct tr_verdict_rule *rule = &app->game->view.rules[m->rule];
    char clock[32] = "";
    if (m->at_ms >= 0)
        tr_clock_text(m->at_ms, clock);
    SDL_snprintf(out, cap, "%s%s%s %s", clock, *clock ? " " : "",
                 rule->result->result == TR_BROKEN ? "×" : "✓", rule->title);
}

/* Cells as wide as a sign: a mark stands where its time is, and those that would lie on one
 * another stand over each other. */
struct cells {
    int side, count;
    int x[TR_RULES_MAX];
};

static int cell_side(const struct tr_app *app)
{
    return SDL_max(app->theme.size[TR_FACE_BODY] * 5 / 4, 18);
}

/* of: per mark its cell; marks are in the order of their time */
static void make_cells(const struct tr_time_scale *s, const struct tr_review_mark *marks,
                       size_t count, struct cells *c, int *of)
{
    for (size_t i = 0; i < count; i++) {
        int x = SDL_clamp(tr_time_x(s, marks[i].at_ms) - c->side / 2, s->x,
                          s->x + SDL_max(s->w - c->side, 0));
        if (c->count == 0 || x >= c->x[c->count - 1] + c->side)
            c->x[c->count++] = x;
        of[i] = c->count - 1;
    }
}

static void draw_sign(struct tr_app *app, SDL_Rect cell, const char *text, enum tr_tint tint)
{
    int h = tr_type_line_height(app->type, TR_FACE_SMALL);
    int w = tr_type_width(app->type, TR_FACE_SMALL, text, strlen(text));
    tr_type_draw(app->type, TR_FACE_SMALL, text, strlen(text), cell.x + (cell.w - w) / 2,
                 cell.y + (cell.h - h) / 2, app->theme.tint[tint]);
}

/* One mark in its cell. */
static void draw_mark(struct tr_app *app, SDL_Rect cell, const char *id, size_t mark, size_t first,
                      size_t count)
{
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_review_mark *m = &result->review.marks[mark];
    bool broken = app->game->view.rules[m->rule].result->result == TR_BROKEN;
    bool selected = result->mark == (int)mark;
    char label[400];
    name_mark(app, m, label, sizeof label);
    if (tr_ui_row(app->ui, id, cell, mark - first, count, selected, label)) {
        result->mark = (int)mark;
        tr_app_wake_in(app, 0);
    }
    draw_sign(app, cell, broken ? "×" : "✓", broken ? TR_TINT_BAD : TR_TINT_GOOD);
}

static bool is_broken(const struct tr_app *app, size_t mark)
{
    size_t rule = tr_result_of(app)->review.marks[mark].rule;
    return app->game->view.rules[rule].result->result == TR_BROKEN;
}

/* The marks of one moment over each other; of a high stack the rest is only told by a sign, and
 * shown as one walks through it. */
static void draw_stack(struct tr_app *app, SDL_Rect top, const size_t *marks, size_t n,
                       size_t count)
{
    struct tr_result_view *result = tr_result_of(app);
    bool more = n > STACK_MAX;
    size_t shown = more ? STACK_MAX - 1 : n, last = shown;
    for (size_t k = 0; k < shown; k++, top.y += top.h)
        draw_mark(app, top, "marks", marks[k], 0, count);
    if (!more)
        return;
    for (size_t k = shown; k < n; k++)
        if (result->mark == (int)marks[k])
            last = k;
    if (result->mark == (int)marks[last]) {
        draw_mark(app, top, "marks", marks[last], 0, count);
        return;
    }
    char label[400];
    name_mark(app, &result->review.marks[marks[last]], label, sizeof label);
    if (tr_ui_row(app->ui, "marks", top, marks[last], count, false, label)) {
        result->mark = (int)marks[last];
        tr_app_wake_in(app, 0);
    }
    bool broken = false;
    for (size_t k = shown; k < n; k++)
        broken = broken || is_broken(app, marks[k]);
    draw_sign(app, top, "+", broken ? TR_TINT_BAD : TR_TINT_MUTED);
}

/* Marks [0, count), all of which have a time. */
static void draw_stacks(struct tr_column *flow, const struct tr_time_scale *s, size_t count)
{
    struct tr_app *app = flow->app;
    struct cells c = {.side = cell_side(app)};
    int of[TR_RULES_MAX], deepest = 0;
    make_cells(s, tr_result_of(app)->review.marks, count, &c, of);
    for (int cell = 0; cell < c.count; cell++) {
        int n = 0;
        for (size_t i = 0; i < count; i++)
            n += of[i] == cell;
        deepest = SDL_max(deepest, SDL_min(n, STACK_MAX));
    }
    SDL_Rect area = tr_column_take(flow, deepest * c.side, app->theme.gap);
    for (int cell = 0; cell < c.count; cell++) {
        size_t marks[TR_RULES_MAX], n = 0;
        for (size_t i = 0; i < count; i++)
            if (of[i] == cell)
                marks[n++] = i;
        draw_stack(app, (SDL_Rect){c.x[cell], area.y, c.side, c.side}, marks, n, count);
    }
}

/* A run of marks that one walks through. Coming by with Tab chooses none: what can be done with
 * the chosen one would go away before one is there. */
static void walk_marks(struct tr_app *app, const char *id, size_t first, size_t count)
{
    struct tr_result_view *result = tr_result_of(app);
    bool among = result->mark >= (int)first && result->mark < (int)(first + count);
    int at = among ? result->mark - (int)first : 0, was = at;
    int chosen = tr_ui_rows(app->ui, id, count, &at);
    if (chosen >= 0)
        tr_result_open_mark(app, first + (size_t)chosen);
    else if (at != was)
        result->mark = (int)first + at;
}

void tr_result_timed_marks(struct tr_column *flow, const struct tr_time_scale *s, size_t count)
{
    struct tr_app *app = flow->app;
    if (count == 0)
        return;
    walk_marks(app, "marks", 0, count);
    if (s->label_w > 0) {
        const char *text = tr_say("Verdicts");
        int w = s->label_w - app->theme.gap;
        SDL_Rect label = {flow->left.x, flow->left.y, w,
                          tr_ui_text_height(app->ui, TR_FACE_SMALL, w, text)};
        tr_ui_text(app->ui, "marks/title", label, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   text);
    }
    draw_stacks(flow, s, count);
}

/* Those of no one moment, side by side; as many lines as it takes. */
void tr_result_whole_marks(struct tr_column *flow, const struct tr_time_scale *s, size_t first,
                           size_t count)
{
    struct tr_app *app = flow->app;
    int side = cell_side(app), columns = SDL_max(s->w / side, 1);
    if (count == 0)
        return;
    tr_column_text(flow, "whole/title", TR_FACE_SMALL, TR_TINT_MUTED,
                   tr_say("Rules about the call as a whole"), 2);
    walk_marks(app, "whole", first, count);
    for (size_t i = 0; i < count;) {
        SDL_Rect line = tr_column_take(flow, side, 2);
        for (int col = 0; col < columns && i < count; col++, i++)
            draw_mark(app, (SDL_Rect){s->x + col * side, line.y, side, side}, "whole", first + i,
                      first, count);
    }
    tr_column_take(flow, app->theme.gap, 0);
}
