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
    size_t count = tr_type_break(ui->env.type, face, text, width, lines, UI_LINES);
    return (int)count * tr_type_line_height(ui->env.type, face);
}

/* The last line that fits, with an ellipsis for what does not. */
static void draw_cut(struct tr_ui *ui, enum tr_face face, const char *text,
                     const struct tr_type_line *line, SDL_Rect box, int y, tr_color color)
{
    static const char dots[] = "…";
    struct tr_type *type = ui->env.type;
    int room = box.w - tr_type_width(type, face, dots, sizeof dots - 1);
    size_t len =
        tr_type_hit(type, face, text + line->start, line->end - line->start, room > 0 ? room : 0);
    int width = tr_type_width(type, face, text + line->start, len);
    if (width > room && len > 0)
        len = tr_type_step(type, text + line->start, len, len, false);
    tr_type_draw(type, face, text + line->start, len, box.x, y, color);
    tr_type_draw(type, face, dots, sizeof dots - 1,
                 box.x + tr_type_width(type, face, text + line->start, len), y, color);
}

int tr_ui_lines(struct tr_ui *ui, struct ui_item *item, SDL_Rect box, enum tr_face face,
                tr_color color, enum tr_align align, bool middle, const char *text)
{
    struct tr_type_line lines[UI_LINES];
    struct tr_type *type = ui->env.type;
    int step = tr_type_line_height(type, face);
    size_t count = tr_type_break(type, face, text, box.w, lines, UI_LINES);
    size_t fit = box.h < step ? 1 : (size_t)(box.h / step);
    size_t shown = count < fit ? count : fit;
    int height = (int)shown * step, y = box.y;
    if (middle && height < box.h)
        y += (box.h - height) / 2;
    SDL_Rect used = {box.x, y, 0, height};
    int left = box.x + box.w;
    for (size_t i = 0; i < shown; i++, y += step) {
        const struct tr_type_line *line = &lines[i];
        int x = aligned(box, line->width, align);
        if (i + 1 == shown && shown < count)
            draw_cut(ui, face, text, line, box, y, color);
        else
            tr_type_draw(type, face, text + line->start, line->end - line->start, x, y, color);
        left = x < left ? x : left;
        used.w = line->width > used.w ? line->width : used.w;
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
    size_t count = tr_type_break(type, face, text, box.w, lines, UI_LINES);
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
