/* Texts in boxes: broken, aligned, cut visibly where there is no room. */
#include <string.h>

#include "app/ui_inside.h"

static int aligned(SDL_Rect box, int width, enum tr_align align)
{
    if (align == TR_ALIGN_LEFT || width > box.w)
        return box.x;
    return align == TR_ALIGN_RIGHT ? box.x + box.w - width : box.x + (box.w - width) / 2;
}

int tr_ui_text_height(struct tr_ui *ui, enum tr_face face, int width, const char *text)
{
    struct tr_type_line lines[UI_LINES];
    size_t count = tr_type_break(ui->env.type, face, text, width > 0 ? width : 1, lines, UI_LINES);
    return (int)count * tr_type_line_height(ui->env.type, face);
}

size_t tr_ui_before_dots(struct tr_ui *ui, enum tr_face face, const char *text, size_t len,
                         int width)
{
    struct tr_type *type = ui->env.type;
    if (width <= 0)
        return 0;
    size_t fit = tr_type_hit(type, face, text, len, width);
    while (fit > 0 && tr_type_width(type, face, text, fit) > width)
        fit = tr_type_step(type, text, len, fit, false);
    return fit;
}

/* The last line that fits, with an ellipsis for what does not. Gives its width. */
static int draw_cut(struct tr_ui *ui, enum tr_face face, const char *text,
                    const struct tr_type_line *line, SDL_Rect box, int y, tr_color color)
{
    static const char dots[] = "…";
    struct tr_type *type = ui->env.type;
    int wide = tr_type_width(type, face, dots, sizeof dots - 1);
    const char *words = text + line->start;
    size_t len = tr_ui_before_dots(ui, face, words, line->end - line->start, box.w - wide);
    int width = tr_type_width(type, face, words, len);
    tr_type_draw(type, face, words, len, box.x, y, color);
    if (width + wide <= box.w) { /* in a box too small for anything there is nothing */
        tr_type_draw(type, face, dots, sizeof dots - 1, box.x + width, y, color);
        width += wide;
    }
    return width;
}

int tr_ui_lines(struct tr_ui *ui, struct ui_item *item, SDL_Rect box, enum tr_face face,
                tr_color color, enum tr_align align, bool middle, const char *text)
{
    struct tr_type_line lines[UI_LINES];
    struct tr_type *type = ui->env.type;
    int step = tr_type_line_height(type, face);
    size_t count = tr_type_break(type, face, text, box.w > 0 ? box.w : 1, lines, UI_LINES);
    size_t fit = box.h < step ? 1 : (size_t)(box.h / step);
    fit = fit < UI_LINES ? fit : UI_LINES;
    size_t shown = count < fit ? count : fit;
    int height = (int)shown * step, y = box.y;
    if (middle && height < box.h)
        y += (box.h - height) / 2;
    SDL_Rect used = {box.x, y, 0, height};
    int left = box.x + box.w;
    for (size_t i = 0; i < shown; i++, y += step) {
        const struct tr_type_line *line = &lines[i];
        int x = aligned(box, line->width, align), w = line->width;
        if (i + 1 == shown && shown < count) {
            x = box.x;
            w = draw_cut(ui, face, text, line, box, y, color);
        } else {
            tr_type_draw(type, face, text + line->start, line->end - line->start, x, y, color);
        }
        left = x < left ? x : left;
        used.w = w > used.w ? w : used.w;
    }
    if (shown)
        used.x = left;
    if (item) {
        item->text_box = used;
        item->cut = shown < count;
    }
    return height;
}

int tr_ui_text(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_face face, enum tr_tint tint,
               enum tr_align align, const char *text)
{
    if (!*text)
        return 0;
    struct ui_item *item = tr_ui_item(ui, "text", id, box, text, false, true);
    return tr_ui_lines(ui, item, box, face, tr_ui_tint(ui, tint), align, false, text);
}

int tr_ui_text_part(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_face face,
                    enum tr_tint tint, const char *text, size_t shown)
{
    struct tr_type_line lines[UI_LINES];
    struct tr_type *type = ui->env.type;
    struct ui_item *item = tr_ui_item(ui, "text", id, box, text, false, true);
    int step = tr_type_line_height(type, face);
    size_t count = tr_type_break(type, face, text, box.w > 0 ? box.w : 1, lines, UI_LINES);
    count = count > UI_LINES ? UI_LINES : count;
    for (size_t i = 0; i < count && lines[i].start < shown; i++) {
        const struct tr_type_line *line = &lines[i];
        size_t len = line->end - line->start;
        /* the whole line is drawn, and cut: it stays one texture while it appears */
        SDL_Rect seen = {box.x, box.y + (int)i * step, line->width, step};
        if (shown < line->end)
            seen.w = tr_type_width(type, face, text + line->start, shown - line->start);
        tr_canvas_clip(ui->env.canvas, seen);
        tr_type_draw(type, face, text + line->start, len, box.x, seen.y, tr_ui_tint(ui, tint));
        tr_canvas_unclip(ui->env.canvas);
    }
    item->text_box.h = (int)count * step;
    return (int)count * step;
}
