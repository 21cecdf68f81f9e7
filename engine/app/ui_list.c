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

static void step_selection(struct tr_ui *ui, uint64_t hash, size_t count, int *selected)
{
    int last = (int)count - 1;
    if (tr_ui_key(ui, hash, SDLK_DOWN))
        *selected = *selected < last ? *selected + 1 : last;
    if (tr_ui_key(ui, hash, SDLK_UP))
        *selected = *selected > 0 ? *selected - 1 : 0;
    if (tr_ui_key(ui, hash, SDLK_HOME))
        *selected = 0;
    if (tr_ui_key(ui, hash, SDLK_END))
        *selected = last;
}

static int chosen_by_key(struct tr_ui *ui, uint64_t hash, size_t count, int selected, bool digits)
{
    if (tr_ui_key(ui, hash, SDLK_RETURN) || tr_ui_key(ui, hash, SDLK_KP_ENTER))
        return selected;
    for (int i = 0; digits && i < 9 && i < (int)count; i++)
        if (tr_ui_key(ui, hash, SDLK_1 + i) || tr_ui_key(ui, hash, SDLK_KP_1 + i))
            return i;
    return -1;
}

/* Draws one row; gives whether it was clicked. */
static bool draw_row(struct tr_ui *ui, const char *list, uint64_t hash, SDL_Rect box, size_t index,
                     const char *row, const char *line, bool selected, bool digits)
{
    const struct tr_theme *theme = ui->env.theme;
    char id[96], number[8];
    SDL_snprintf(id, sizeof id, "%s/%d", list, (int)index + 1);
    struct ui_item *item = tr_ui_item(ui, "row", id, box, row, false, true);
    bool hover = tr_ui_hovers(ui, box);
    if (selected || hover)
        tr_canvas_round(ui->env.canvas, box, theme->radius,
                        selected ? tr_ui_tint(ui, TR_TINT_SELECT)
                                 : tr_ui_mix(tr_ui_tint(ui, TR_TINT_SELECT),
                                             tr_ui_tint(ui, TR_TINT_SURFACE), 110));
    SDL_Rect inner = tr_inset(box, theme->gap);
    if (digits) {
        SDL_Rect place = tr_cut_left(&inner, theme->size[TR_FACE_BODY] * 3 / 2);
        SDL_snprintf(number, sizeof number, "%d", (int)index + 1);
        tr_ui_lines(ui, NULL, place, TR_FACE_STRONG, tr_ui_tint(ui, TR_TINT_MUTED), TR_ALIGN_LEFT,
                    false, number);
    }
    int h = tr_ui_lines(ui, item, inner, TR_FACE_BODY, tr_ui_tint(ui, TR_TINT_TEXT), TR_ALIGN_LEFT,
                        false, row);
    tr_cut_top(&inner, h);
    if (line && *line)
        tr_ui_text(ui, id, inner, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, line);
    if (hover && ui->pressed) {
        ui->active = hash;
        ui->focus = hash;
        ui->focus_seen = true;
    }
    return hover && ui->released && ui->active == hash;
}

int tr_ui_list(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *rows,
               const char *const *lines, size_t count, int *selected, bool digits)
{
    const struct tr_theme *theme = ui->env.theme;
    struct ui_item *item = tr_ui_item(ui, "list", id, box, "", true, count > 0);
    uint64_t hash = item->hash;
    struct ui_state *state = tr_ui_state(ui, hash);
    int indent = digits ? theme->size[TR_FACE_BODY] * 3 / 2 : 0, chosen = -1, y = 0, before;
    bool focused = tr_ui_focused(ui, hash);
    if (focused)
        ui->focus_digits = digits;
    before = *selected;
    step_selection(ui, hash, count, selected);
    chosen = chosen_by_key(ui, hash, count, *selected, digits);
    if (ui->wheel && state->content > box.h && tr_ui_hovers(ui, box)) {
        state->scroll -= ui->wheel * theme->control_h;
        ui->wheel = 0;
    }
    int most = state->content > box.h ? state->content - box.h : 0;
    state->scroll = state->scroll < 0 ? 0 : state->scroll > most ? most : state->scroll;

    tr_canvas_clip(ui->env.canvas, box);
    for (size_t i = 0; i < count; i++) {
        const char *line = lines ? lines[i] : NULL;
        int h = row_height(ui, box.w - 2 * theme->gap - indent, rows[i], line);
        if ((int)i == *selected && *selected != before) { /* keep it in sight */
            if (y < state->scroll)
                state->scroll = y;
            if (y + h > state->scroll + box.h)
                state->scroll = y + h - box.h;
        }
        SDL_Rect place = {box.x, box.y + y - state->scroll, box.w, h};
        if (draw_row(ui, id, hash, place, i, rows[i], line, (int)i == *selected, digits)) {
            if (digits || *selected == (int)i)
                chosen = (int)i; /* an answer is given by one click, a row opened by a second */
            *selected = (int)i;
        }
        y += h;
    }
    state->content = y;
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
    size_t columns = per_row(ui, width, labels, count);
    return (int)((count + columns - 1) / columns) * ui->env.theme->control_h;
}

static int row_of_buttons(struct tr_ui *ui, const char *role, const char *id, SDL_Rect box,
                          const char *const *labels, size_t count, int chosen)
{
    const struct tr_theme *theme = ui->env.theme;
    size_t columns = per_row(ui, box.w, labels, count);
    size_t rows = (count + columns - 1) / columns;
    struct ui_item *group = tr_ui_item(ui, role, id, box, "", true, true);
    uint64_t hash = group->hash;
    if (tr_ui_key(ui, hash, SDLK_RIGHT) || tr_ui_key(ui, hash, SDLK_DOWN))
        chosen = (chosen + 1) % (int)count;
    if (tr_ui_key(ui, hash, SDLK_LEFT) || tr_ui_key(ui, hash, SDLK_UP))
        chosen = (chosen + (int)count - 1) % (int)count;
    SDL_Rect below = box, left = {0};
    for (size_t i = 0; i < count; i++) {
        if (i % columns == 0)
            left = tr_cut_top(&below, below.h / (int)(rows - i / columns));
        SDL_Rect place = tr_cut_left(&left, left.w / (int)(columns - i % columns));
        char part[96];
        SDL_snprintf(part, sizeof part, "%s/%d", id, (int)i + 1);
        bool on = (int)i == chosen;
        if (tr_ui_clicked(ui, hash + i + 1, place, true)) {
            chosen = (int)i;
            ui->focus_wanted = hash;
        }
        place = tr_inset(place, theme->border);
        tr_canvas_round(ui->env.canvas, place, theme->radius,
                        tr_ui_tint(ui, on ? TR_TINT_SELECT : TR_TINT_RAISED));
        tr_canvas_outline(ui->env.canvas, place, theme->radius,
                          on ? theme->focus_width : theme->border,
                          tr_ui_tint(ui, on ? TR_TINT_ACCENT : TR_TINT_LINE));
        struct ui_item *item = tr_ui_item(ui, "option", part, place, labels[i], false, true);
        SDL_Rect inner = {place.x + theme->gap, place.y, place.w - 2 * theme->gap, place.h};
        tr_ui_lines(ui, item, inner, on ? TR_FACE_STRONG : TR_FACE_BODY,
                    tr_ui_tint(ui, TR_TINT_TEXT), TR_ALIGN_MIDDLE, true, labels[i]);
    }
    if (tr_ui_focused(ui, hash))
        tr_ui_ring(ui, box);
    return chosen;
}

int tr_ui_tabs(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
               size_t count, int chosen)
{
    return row_of_buttons(ui, "tabs", id, box, labels, count, chosen);
}

int tr_ui_choice(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
                 size_t count, int chosen)
{
    return row_of_buttons(ui, "tabs", id, box, labels, count, chosen);
}
