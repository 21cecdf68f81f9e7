/* Tables, charts, dialogs, pictures. */
#include <string.h>

#include "app/ui_inside.h"
#include "base/utf8.h"

static int cell_row(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *cells,
                    const int *percent, const bool *right, size_t columns, enum tr_face face,
                    enum tr_tint tint)
{
    int gap = ui->env.theme->gap, highest = 0, x = box.x;
    for (size_t c = 0; c < columns; c++) {
        int w = box.w * percent[c] / 100;
        SDL_Rect cell = {x + gap, box.y + gap / 2, w - 2 * gap, box.h};
        int h = tr_ui_text_height(ui, face, cell.w, cells[c]);
        cell.h = h;
        char part[96];
        SDL_snprintf(part, sizeof part, "%s/%d", id, (int)c + 1);
        tr_ui_text(ui, part, cell, face, tint, right && right[c] ? TR_ALIGN_RIGHT : TR_ALIGN_LEFT,
                   cells[c]);
        highest = h > highest ? h : highest;
        x += w;
    }
    return highest + gap;
}

static int row_needs(struct tr_ui *ui, int width, const char *const *cells, const int *percent,
                     size_t columns, enum tr_face face)
{
    int gap = ui->env.theme->gap, highest = tr_type_line_height(ui->env.type, face);
    for (size_t c = 0; c < columns; c++) {
        int room = width * percent[c] / 100 - 2 * gap;
        /* nearly always one line, which is quickly told */
        if (tr_type_width(ui->env.type, face, cells[c], strlen(cells[c])) <= room)
            continue;
        int h = tr_ui_text_height(ui, face, room, cells[c]);
        highest = h > highest ? h : highest;
    }
    return highest + gap;
}

static void table_row(struct tr_ui *ui, const char *id, SDL_Rect place, const char *const *row,
                      const int *percent, const bool *right, size_t columns, bool marked)
{
    const struct tr_theme *theme = ui->env.theme;
    if (marked) {
        tr_canvas_round(ui->env.canvas, place, theme->radius, tr_ui_tint(ui, TR_TINT_SELECT));
        SDL_Rect bar = {place.x, place.y, theme->focus_width * 2, place.h};
        tr_canvas_fill(ui->env.canvas, bar, tr_ui_tint(ui, TR_TINT_ACCENT));
    }
    (void)cell_row(ui, id, place, row, percent, right, columns,
                   marked ? TR_FACE_STRONG : TR_FACE_BODY, TR_TINT_TEXT);
}

/* What a row says when it is read out. */
static void name_row(struct tr_ui *ui, const char *const *row, size_t columns)
{
    char label[256] = "";
    for (size_t c = 0; c < columns; c++) {
        if (c > 0)
            SDL_strlcat(label, ", ", sizeof label);
        SDL_strlcat(label, row[c], sizeof label);
    }
    tr_utf8_trim(label);
    tr_ui_label(ui, label);
}

/* Bring the marked row to the middle when it is marked for the first time. */
static void show_marked(struct tr_ui *ui, const char *id, int marked, int y, int h, int room)
{
    struct ui_state *state = tr_ui_state(ui, tr_ui_hash(id));
    if (marked >= 0 && state->shown != marked + 1)
        state->scroll = y + h / 2 - room / 2;
    state->shown = marked + 1;
}

void tr_ui_table(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *heads,
                 const char *const *cells, const int *percent, const bool *right, size_t columns,
                 size_t rows, int marked)
{
    const struct tr_theme *theme = ui->env.theme;
    char part[64], label[256];
    memcpy(label, ui->next_label, sizeof label); /* of the table and of what it scrolls in */
    SDL_snprintf(part, sizeof part, "%s/table", id);
    struct ui_item *table = tr_ui_item(ui, "table", part, box, "", false, true);
    table->count = (int)rows;
    SDL_snprintf(part, sizeof part, "%s/head", id);
    SDL_Rect top = box;
    top.w -= theme->gap; /* as wide as the rows beside the bar */
    int head =
        cell_row(ui, part, top, heads, percent, right, columns, TR_FACE_SMALL, TR_TINT_MUTED);
    tr_cut_top(&box, head);
    tr_canvas_fill(ui->env.canvas, tr_cut_top(&box, theme->border), tr_ui_tint(ui, TR_TINT_LINE));
    int whole = 0, width = box.w - theme->gap, marked_y = 0, marked_h = 0;
    for (size_t r = 0; r < rows; r++) {
        int h = row_needs(ui, width, cells + r * columns, percent, columns,
                          (int)r == marked ? TR_FACE_STRONG : TR_FACE_BODY);
        if ((int)r == marked) {
            marked_y = whole;
            marked_h = h;
        }
        whole += h;
    }
    show_marked(ui, id, marked < (int)rows ? marked : -1, marked_y, marked_h, box.h);
    tr_ui_label(ui, label);
    SDL_Rect area = tr_ui_scroll_begin(ui, id, box, whole);
    area.w = width;
    for (size_t r = 0; r < rows; r++) {
        const char *const *row = cells + r * columns;
        bool own = (int)r == marked;
        SDL_Rect place = tr_cut_top(&area, row_needs(ui, width, row, percent, columns,
                                                     own ? TR_FACE_STRONG : TR_FACE_BODY));
        SDL_snprintf(part, sizeof part, "%s/%d", id, (int)r + 1);
        name_row(ui, row, columns);
        struct ui_item *item = tr_ui_item(ui, "row", part, place, "", false, true);
        item->selected = own;
        item->index = (int)r + 1;
        item->count = (int)rows;
        if (SDL_HasIntersection(&place, &item->clip)) /* a board may have many rows */
            table_row(ui, part, place, row, percent, right, columns, own);
    }
    tr_ui_scroll_end(ui);
}

/* A dot; one that is told about elsewhere is larger and has its number in it. */
static void chart_dot(struct tr_ui *ui, SDL_Rect plot, const struct tr_chart_point *point,
                      int32_t span_ms)
{
    const struct tr_theme *theme = ui->env.theme;
    struct tr_type *type = ui->env.type;
    bool number = *point->mark >= '0' && *point->mark <= '9';
    int line = tr_type_line_height(type, TR_FACE_SMALL), len = (int)strlen(point->mark);
    int r = number ? theme->size[TR_FACE_SMALL] * 2 / 3 : theme->gap / 2 + 1;
    int x = plot.x + (int)((int64_t)plot.w * point->at_ms / span_ms);
    int y = plot.y + plot.h - plot.h * point->value / 100;
    y = number ? SDL_clamp(y, plot.y + r, plot.y + plot.h - r) : y;
    tr_canvas_round(ui->env.canvas, (SDL_Rect){x - r, y - r, 2 * r, 2 * r}, r,
                    tr_ui_tint(ui, point->tint));
    if (!number)
        return;
    int w = tr_type_width(type, TR_FACE_SMALL, point->mark, (size_t)len);
    tr_type_draw(type, TR_FACE_SMALL, point->mark, (size_t)len, x - w / 2, y - line / 2,
                 tr_ui_tint(ui, TR_TINT_SURFACE));
}

void tr_ui_chart(struct tr_ui *ui, const char *id, SDL_Rect box,
                 const struct tr_chart_point *points, size_t count, int32_t span_ms)
{
    const struct tr_theme *theme = ui->env.theme;
    struct tr_canvas *canvas = ui->env.canvas;
    int foot = tr_type_line_height(ui->env.type, TR_FACE_SMALL);
    struct ui_item *item = tr_ui_item(ui, "chart", id, box, "", false, true);
    for (size_t i = 0; i < count; i++) { /* told as its lowest, highest and last value */
        int v = (int)points[i].value;
        item->min = i == 0 || v < item->min ? v : item->min;
        item->max = i == 0 || v > item->max ? v : item->max;
        item->now = v;
    }
    item->ranged = count > 0;
    SDL_Rect plot = box;
    tr_cut_bottom(&plot, foot);
    for (int k = 0; k <= 2; k++) {
        SDL_Rect grid = {plot.x, plot.y + (plot.h - theme->border) * k / 2, plot.w, theme->border};
        tr_canvas_fill(canvas, grid, tr_ui_tint(ui, TR_TINT_LINE));
    }
    if (span_ms < 1)
        span_ms = 1;
    SDL_Point line[256];
    size_t n = 0;
    for (size_t i = 0; i < count && n + 2 < 256; i++) {
        int x = plot.x + (int)((int64_t)plot.w * points[i].at_ms / span_ms);
        int y = plot.y + plot.h - plot.h * points[i].value / 100;
        if (n > 0) /* the value holds until it changes */
            line[n] = (SDL_Point){x, line[n - 1].y}, n++;
        line[n++] = (SDL_Point){x, y};
    }
    if (n > 0)
        line[n] = (SDL_Point){plot.x + plot.w, line[n - 1].y}, n++;
    tr_canvas_polyline(canvas, line, n, theme->focus_width, tr_ui_tint(ui, TR_TINT_ACCENT));
    for (size_t i = 0; i < count; i++)
        if (points[i].mark)
            chart_dot(ui, plot, &points[i], span_ms);
    char text[32], part[96];
    for (int k = 0; k <= 4; k++) {
        int32_t at = (int32_t)((int64_t)span_ms * k / 4);
        SDL_snprintf(text, sizeof text, "%d:%02d", (int)(at / 60000), (int)(at / 1000 % 60));
        SDL_snprintf(part, sizeof part, "%s/t%d", id, k);
        int w = tr_type_width(ui->env.type, TR_FACE_SMALL, text, strlen(text));
        int x = plot.x + (plot.w - w) * k / 4;
        tr_ui_text(ui, part, (SDL_Rect){x, plot.y + plot.h, w, foot}, TR_FACE_SMALL, TR_TINT_MUTED,
                   TR_ALIGN_LEFT, text);
    }
}

int tr_ui_dialog(struct tr_ui *ui, const char *id, const char *title, const char *text,
                 const char *const *buttons, size_t count)
{
    const struct tr_theme *theme = ui->env.theme;
    int w, h, chosen = -1, gap = theme->gap;
    tr_canvas_size(ui->env.canvas, &w, &h);
    ui->modal = true;
    tr_canvas_fill(ui->env.canvas, (SDL_Rect){0, 0, w, h}, 0x00000099);
    int width = w * 6 / 10 > 36 * gap ? w * 6 / 10 : w - 4 * gap;
    int inner = width - 6 * gap;
    int title_h = tr_ui_text_height(ui, TR_FACE_TITLE, inner, title);
    int text_h = tr_ui_text_height(ui, TR_FACE_BODY, inner - gap, text); /* beside the bar */
    int foot_h = theme->control_h;
    for (size_t i = 0; i < count; i++)
        foot_h = SDL_max(foot_h, tr_ui_button_height(ui, inner / (int)count - gap, buttons[i]));
    int height = title_h + text_h + foot_h + 9 * gap;
    height = height > h - 2 * gap ? h - 2 * gap : height;
    SDL_Rect box = {(w - width) / 2, (h - height) / 2, width, height};
    tr_canvas_round(ui->env.canvas, box, theme->radius, tr_ui_tint(ui, TR_TINT_SURFACE));
    struct ui_item *item = tr_ui_item(ui, "dialog", id, box, title, false, true);
    item->hint = tr_ui_keep(ui, text);
    if (!ui->modal_last)
        ui->focus_before = ui->focus_wanted ? ui->focus_wanted
                           : ui->focus      ? ui->focus
                                            : ui->focus_lost;
    SDL_Rect area = tr_inset(box, 3 * gap);
    SDL_Rect foot = tr_cut_bottom(&area, foot_h);
    tr_cut_bottom(&area, gap);
    tr_ui_text(ui, "dialog/title", tr_cut_top(&area, title_h), TR_FACE_TITLE, TR_TINT_TEXT,
               TR_ALIGN_LEFT, title);
    tr_cut_top(&area, gap);
    tr_ui_label(ui, title);
    SDL_Rect body = tr_ui_scroll_begin(ui, "dialog/scroll", area, text_h);
    body.w = area.w - gap;
    tr_ui_text(ui, "dialog/text", body, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT, text);
    tr_ui_scroll_end(ui);
    for (size_t i = 0; i < count; i++) {
        char part[96];
        SDL_snprintf(part, sizeof part, "%s/%d", id, (int)i + 1);
        SDL_Rect place = tr_cut_left(&foot, foot.w / (int)(count - i));
        if (i + 1 < count)
            tr_cut_right(&place, gap);
        if (!ui->modal_last && i == 0)
            ui->focus_wanted = tr_ui_hash(part);
        if (tr_ui_button(ui, part, place, i == 0 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, true,
                         buttons[i]))
            chosen = (int)i;
    }
    /* the Escape that opened it does not close it */
    for (size_t i = 0; ui->modal_last && i < ui->batch; i++)
        if (ui->queue[i].kind == UI_KEY && ui->queue[i].sym == SDLK_ESCAPE && !ui->queue[i].repeat)
            chosen = 0;
    return chosen;
}

void tr_ui_picture(struct tr_ui *ui, const char *id, SDL_Rect box, SDL_Texture *texture,
                   uint64_t key, int angle, const char *words)
{
    int w = 0, h = 0;
    tr_ui_item(ui, "picture", id, box, words, false, true);
    if (!texture || SDL_QueryTexture(texture, NULL, NULL, &w, &h) != 0 || w == 0 || h == 0)
        return;
    SDL_Rect to = box;
    if (w * box.h > h * box.w)
        to.h = box.w * h / w;
    else
        to.w = box.h * w / h;
    to.x += (box.w - to.w) / 2;
    to.y += (box.h - to.h) / 2;
    tr_canvas_image(ui->env.canvas, texture, key, NULL, to, angle, 255);
}
