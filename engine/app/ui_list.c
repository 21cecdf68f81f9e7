/* Lists, tabs and choices of few. */
#include <string.h>

#include "app/ui_inside.h"

static int row_height(struct tr_ui *ui, int width, const char *row, const char *line)
{
    int gap = ui->env.theme->gap;
    int h = tr_ui_text_height(ui, TR_FACE_BODY, width, row) + 2 * gap;
    return line && *line ? h + tr_ui_text_height(ui, TR_FACE_SMALL, width, line) : h;
}

int tr_ui_list_height(struct tr_ui *ui, int width, const char *const *rows,
                      const char *const *lines, size_t count, bool digits)
{
    const struct tr_theme *theme = ui->env.theme;
    int indent = digits ? theme->size[TR_FACE_BODY] * 3 / 2 : 0, h = 0;
    for (size_t i = 0; i < count; i++)
        h += row_height(ui, width - 2 * theme->gap - indent, rows[i], lines ? lines[i] : NULL);
    return h;
}

int tr_ui_list_fit(struct tr_ui *ui, int width, const char *const *rows, const char *const *lines,
                   size_t count, int room)
{
    int h = tr_type_line_height(ui->env.type, TR_FACE_BODY);
    for (size_t i = 1; i <= count; i++) {
        int next = tr_ui_list_height(ui, width, rows, lines, i, false);
        if (i > 1 && next > room)
            break;
        h = next;
    }
    return h;
}

#define PAGE_ROWS 5

static void step_selection(struct tr_ui *ui, uint64_t hash, size_t count, int *selected)
{
    static const struct {
        SDL_Keycode key;
        int by;
    } steps[] = {{SDLK_DOWN, 1},
                 {SDLK_UP, -1},
                 {SDLK_PAGEDOWN, PAGE_ROWS},
                 {SDLK_PAGEUP, -PAGE_ROWS},
                 {SDLK_HOME, -1000000},
                 {SDLK_END, 1000000}};
    int last = (int)count - 1;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        while (tr_ui_key(ui, hash, steps[i].key)) {
            int to = *selected + steps[i].by;
            *selected = to > last ? last : to < 0 ? 0 : to;
        }
    }
}

static int chosen_by_key(struct tr_ui *ui, uint64_t hash, size_t count, int selected, bool digits)
{
    if (tr_ui_press_key(ui, hash, SDLK_RETURN) || tr_ui_press_key(ui, hash, SDLK_KP_ENTER))
        return selected >= 0 && selected < (int)count ? selected : -1;
    for (int i = 0; digits && i < 9 && i < (int)count; i++)
        if (tr_ui_press_key(ui, hash, SDLK_1 + i) || tr_ui_press_key(ui, hash, SDLK_KP_1 + i))
            return i;
    return -1;
}

/* What its rows share. */
struct rows {
    struct tr_ui *ui;
    const char *list;
    uint64_t hash;
    bool digits, enabled;
    size_t count;
};

/* Draws one row; gives whether it was clicked. */
static bool draw_row(const struct rows *rows, SDL_Rect box, size_t index, const char *row,
                     const char *line, bool selected)
{
    struct tr_ui *ui = rows->ui;
    const struct tr_theme *theme = ui->env.theme;
    enum tr_tint tint = rows->enabled ? TR_TINT_TEXT : TR_TINT_MUTED;
    char id[96], number[16];
    SDL_snprintf(id, sizeof id, "%s/%d", rows->list, (int)index + 1);
    struct ui_item *item = tr_ui_item(ui, "row", id, box, row, false, rows->enabled);
    item->selected = selected;
    item->index = (int)index + 1;
    item->count = (int)rows->count;
    item->hint = line ? tr_ui_keep(ui, line) : 0;
    bool hover = rows->enabled && tr_ui_hovers(ui, box);
    if (selected || hover)
        tr_canvas_round(ui->env.canvas, box, theme->radius,
                        selected ? tr_ui_tint(ui, TR_TINT_SELECT)
                                 : tr_ui_mix(tr_ui_tint(ui, TR_TINT_SELECT),
                                             tr_ui_tint(ui, TR_TINT_SURFACE), 110));
    SDL_Rect inner = tr_inset(box, theme->gap);
    if (rows->digits) {
        SDL_Rect place = tr_cut_left(&inner, theme->size[TR_FACE_BODY] * 3 / 2);
        SDL_snprintf(number, sizeof number, "%d", (int)index + 1);
        tr_ui_lines(ui, NULL, place, TR_FACE_STRONG, tr_ui_tint(ui, TR_TINT_MUTED), TR_ALIGN_LEFT,
                    false, number);
    }
    int h =
        tr_ui_lines(ui, item, inner, TR_FACE_BODY, tr_ui_tint(ui, tint), TR_ALIGN_LEFT, false, row);
    tr_cut_top(&inner, h);
    if (line && *line) {
        SDL_strlcat(id, "/about", sizeof id);
        tr_ui_text(ui, id, inner, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, line);
    }
    return tr_ui_clicked_for(ui, rows->hash + index + 1, rows->hash, box, rows->enabled);
}

/* The least scroll that shows a row. */
static void show_row(struct ui_state *state, int y, int h, int room)
{
    if (y + h > state->scroll + room)
        state->scroll = y + h - room;
    if (y < state->scroll)
        state->scroll = y;
}

int tr_ui_list(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *rows,
               const char *const *lines, size_t count, int *selected, bool digits)
{
    const struct tr_theme *theme = ui->env.theme;
    struct ui_item *item = tr_ui_item(ui, "list", id, box, "", true, count > 0);
    struct rows all = {ui, id, item->hash, digits, item->enabled, count};
    struct ui_state *state = tr_ui_state(ui, item->hash);
    int indent = digits ? theme->size[TR_FACE_BODY] * 3 / 2 : 0, chosen = -1, y = 0;
    bool focused = item->enabled && tr_ui_focused(ui, item->hash);
    if (focused)
        ui->focus_digits = digits;
    int before = *selected;
    if (focused) {
        step_selection(ui, item->hash, count, selected);
        chosen = chosen_by_key(ui, item->hash, count, *selected, digits);
    }
    tr_ui_scroll_by_pointer(ui, item->hash, state, box);
    int width = box.w - (state->content > box.h ? theme->gap : 0);
    bool show = *selected != before || (focused && ui->focus_moved);

    tr_canvas_clip(ui->env.canvas, box);
    for (size_t i = 0; i < count; i++) {
        const char *line = lines ? lines[i] : NULL;
        int h = row_height(ui, width - 2 * theme->gap - indent, rows[i], line);
        if (show && (int)i == *selected)
            show_row(state, y, h, box.h);
        SDL_Rect place = {box.x, box.y + y - state->scroll, width, h};
        if (draw_row(&all, place, i, rows[i], line, (int)i == *selected)) {
            if (digits || ui->clicks > 1)
                chosen = (int)i; /* an answer is given by one click, a row opened by a second */
            *selected = (int)i;
        }
        y += h;
    }
    state->content = y;
    item->text_box =
        (SDL_Rect){box.x, box.y - state->scroll, box.w, y > box.h ? y : box.h}; /* content */
    if (*selected >= 0 && *selected < (int)count)
        item->value = tr_ui_keep(ui, rows[*selected]);
    tr_ui_scroll_bar(ui, item, box, state);
    tr_canvas_unclip(ui->env.canvas);
    if (focused)
        tr_ui_ring(ui, box);
    return chosen;
}

/* How many labels stand beside each other: as many as need no more than two lines. */
static size_t per_row(struct tr_ui *ui, int width, const char *const *labels, size_t count)
{
    const struct tr_theme *theme = ui->env.theme;
    for (size_t columns = count; columns > 1; columns--) {
        int room = width / (int)columns - 2 * (theme->gap + theme->border);
        bool fits = true;
        for (size_t i = 0; fits && i < count; i++)
            fits =
                tr_type_width(ui->env.type, TR_FACE_STRONG, labels[i], strlen(labels[i])) <= room;
        if (fits)
            return columns;
    }
    return 1;
}

int tr_ui_choice_height(struct tr_ui *ui, int width, const char *const *labels, size_t count)
{
    if (count == 0)
        return 0;
    size_t columns = per_row(ui, width, labels, count);
    return (int)((count + columns - 1) / columns) * ui->env.theme->control_h;
}

static int chosen_by_arrow(struct tr_ui *ui, uint64_t hash, int count, int chosen)
{
    while (tr_ui_key(ui, hash, SDLK_RIGHT) || tr_ui_key(ui, hash, SDLK_DOWN))
        chosen = (chosen + 1) % count;
    while (tr_ui_key(ui, hash, SDLK_LEFT) || tr_ui_key(ui, hash, SDLK_UP))
        chosen = (chosen + count - 1) % count;
    if (tr_ui_key(ui, hash, SDLK_HOME))
        chosen = 0;
    if (tr_ui_key(ui, hash, SDLK_END))
        chosen = count - 1;
    return chosen;
}

static void draw_option(struct tr_ui *ui, struct ui_item *item, const char *label, bool on)
{
    const struct tr_theme *theme = ui->env.theme;
    SDL_Rect place = item->box;
    tr_canvas_round(ui->env.canvas, place, theme->radius,
                    tr_ui_tint(ui, on ? TR_TINT_SELECT : TR_TINT_RAISED));
    tr_canvas_outline(ui->env.canvas, place, theme->radius, on ? theme->focus_width : theme->border,
                      tr_ui_tint(ui, on && item->enabled ? TR_TINT_ACCENT : TR_TINT_EDGE));
    SDL_Rect inner = {place.x + theme->gap, place.y, place.w - 2 * theme->gap, place.h};
    tr_ui_lines(ui, item, inner, on ? TR_FACE_STRONG : TR_FACE_BODY,
                tr_ui_tint(ui, item->enabled ? TR_TINT_TEXT : TR_TINT_MUTED), TR_ALIGN_MIDDLE, true,
                label);
}

static int row_of_buttons(struct tr_ui *ui, bool tabs, const char *id, SDL_Rect box,
                          const char *const *labels, size_t count, int chosen)
{
    struct ui_item *group = tr_ui_item(ui, tabs ? "tabs" : "choice", id, box, "", true, count > 0);
    uint64_t hash = group->hash;
    if (count == 0)
        return chosen;
    size_t columns = per_row(ui, box.w, labels, count);
    size_t rows = (count + columns - 1) / columns;
    if (group->enabled)
        chosen = chosen_by_arrow(ui, hash, (int)count, chosen);
    SDL_Rect below = box, left = {0};
    for (size_t i = 0; i < count; i++) {
        if (i % columns == 0)
            left = tr_cut_top(&below, below.h / (int)(rows - i / columns));
        SDL_Rect place = tr_cut_left(&left, left.w / (int)(columns - i % columns));
        char part[96];
        SDL_snprintf(part, sizeof part, "%s/%d", id, (int)i + 1);
        if (tr_ui_clicked_for(ui, hash + i + 1, hash, place, group->enabled))
            chosen = (int)i;
        bool on = (int)i == chosen;
        place = tr_inset(place, ui->env.theme->border);
        struct ui_item *item = tr_ui_item(ui, "option", part, place, labels[i], false, true);
        item->index = (int)i + 1;
        item->count = (int)count;
        item->selected = on;
        item->checked = tabs ? -1 : on;
        draw_option(ui, item, labels[i], on);
    }
    if (chosen >= 0 && chosen < (int)count)
        group->value = tr_ui_keep(ui, labels[chosen]);
    if (group->enabled && tr_ui_focused(ui, hash))
        tr_ui_ring(ui, box);
    return chosen;
}

int tr_ui_tabs(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
               size_t count, int chosen)
{
    return row_of_buttons(ui, true, id, box, labels, count, chosen);
}

int tr_ui_choice(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
                 size_t count, int chosen)
{
    return row_of_buttons(ui, false, id, box, labels, count, chosen);
}
