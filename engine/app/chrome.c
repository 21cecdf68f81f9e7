/* What every screen is laid on: margins and cards. */
#include "app/app_inside.h"

void tr_app_fill(struct tr_app *app, SDL_Rect box, enum tr_tint tint)
{
    tr_canvas_fill(app->canvas, box, app->theme.tint[tint]);
}

void tr_app_round(struct tr_app *app, SDL_Rect box, int radius, enum tr_tint tint)
{
    tr_canvas_round(app->canvas, box, radius, app->theme.tint[tint]);
}

SDL_Rect tr_app_card(struct tr_app *app, SDL_Rect box, int pad)
{
    const struct tr_theme *theme = &app->theme;
    SDL_Rect shadow = {box.x, box.y + theme->gap / 2, box.w, box.h};
    if (box.w <= 0 || box.h <= 0)
        return (SDL_Rect){box.x, box.y, 0, 0};
    tr_app_round(app, shadow, theme->radius, TR_TINT_SHADOW);
    tr_app_round(app, box, theme->radius, TR_TINT_SURFACE);
    tr_canvas_outline(app->canvas, box, theme->radius, theme->border, theme->tint[TR_TINT_LINE]);
    return tr_inset(box, pad);
}

SDL_Rect tr_app_margin(const struct tr_app *app, SDL_Rect whole)
{
    int gap = app->theme.gap;
    return tr_inset(whole, whole.w > 100 * gap ? 3 * gap : gap * 3 / 2);
}

SDL_Rect tr_app_page(const struct tr_app *app, SDL_Rect whole)
{
    SDL_Rect page = tr_app_margin(app, whole);
    int w = app->theme.size[TR_FACE_BODY] * 46, h = app->theme.size[TR_FACE_BODY] * 32;
    if (page.w > w) {
        page.x += (page.w - w) / 2;
        page.w = w;
    }
    if (page.h > h) {
        page.y += (page.h - h) / 3;
        page.h = h;
    }
    return page;
}

int tr_app_ems(const struct tr_app *app, int width)
{
    int size = app->theme.size[TR_FACE_BODY];
    return size > 0 ? width / size : 0;
}

#define ENDLESS (1 << 20) /* pixels: no screen is so high */

/* The scrolling area is larger than the column: focus rings lie around widgets, and
 * the bar stands in the card's padding. So the column is as wide as what stands
 * above and below it, and never gets narrower when the bar appears. */
struct tr_column tr_column_begin(struct tr_app *app, const char *id, SDL_Rect box, int *height)
{
    int ring = app->theme.focus_width;
    SDL_Rect area = {box.x - ring, box.y - ring, box.w + 2 * ring + app->theme.gap,
                     box.h + 2 * ring};
    SDL_Rect inner = tr_ui_scroll_begin(app->ui, id, area, *height);
    struct tr_column flow = {app, {box.x, inner.y + ring, box.w, ENDLESS}, inner.y, height};
    return flow;
}

void tr_column_end(struct tr_column *flow)
{
    int height = flow->left.y - flow->top + flow->app->theme.focus_width;
    if (height != *flow->height) {
        *flow->height = height;
        tr_app_wake_in(flow->app, 0);
    }
    tr_ui_scroll_end(flow->app->ui);
}

SDL_Rect tr_column_take(struct tr_column *flow, int h, int gap)
{
    SDL_Rect out = tr_cut_top(&flow->left, h);
    tr_cut_top(&flow->left, gap);
    return out;
}

void tr_column_text(struct tr_column *flow, const char *id, enum tr_face face, enum tr_tint tint,
                    const char *text, int gap)
{
    if (!*text)
        return;
    int h = tr_ui_text_height(flow->app->ui, face, flow->left.w, text);
    tr_ui_text(flow->app->ui, id, tr_column_take(flow, h, gap), face, tint, TR_ALIGN_LEFT, text);
}

bool tr_column_button(struct tr_column *flow, const char *id, enum tr_button_look look,
                      bool enabled, const char *label)
{
    struct tr_ui *ui = flow->app->ui;
    int h = tr_ui_button_height(ui, flow->left.w, label);
    return tr_ui_button(ui, id, tr_column_take(flow, h, flow->app->theme.gap), look, enabled,
                        label);
}

int tr_column_choice(struct tr_column *flow, const char *id, const char *label,
                     const char *const *options, size_t count, int chosen)
{
    struct tr_ui *ui = flow->app->ui;
    const struct tr_theme *theme = &flow->app->theme;
    char part[96];
    SDL_snprintf(part, sizeof part, "%s/label", id);
    tr_column_text(flow, part, TR_FACE_SMALL, TR_TINT_MUTED, label, theme->gap / 2);
    int h = tr_ui_choice_height(ui, flow->left.w, options, count);
    return tr_ui_choice(ui, id, tr_column_take(flow, h, theme->gap * 3 / 2), options, count,
                        chosen);
}
