/* Rows that a screen lays out itself, wherever they stand: one of them is selected and has the
 * focus for all; arrow keys walk from one to the next. */
#include "app/ui_inside.h"

#define PAGE_ROWS 8

int tr_ui_rows(struct tr_ui *ui, const char *id, size_t count, int *selected)
{
    static const struct {
        SDL_Keycode key;
        int by;
    } steps[] = {{SDLK_DOWN, 1},
                 {SDLK_RIGHT, 1},
                 {SDLK_UP, -1},
                 {SDLK_LEFT, -1},
                 {SDLK_PAGEDOWN, PAGE_ROWS},
                 {SDLK_PAGEUP, -PAGE_ROWS},
                 {SDLK_HOME, -1000000},
                 {SDLK_END, 1000000}};
    uint64_t hash = tr_ui_hash(id);
    int last = (int)count - 1, to = *selected;
    if (count == 0)
        return -1;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        while (tr_ui_key(ui, hash, steps[i].key))
            to = SDL_clamp(to + steps[i].by, 0, last);
    to = SDL_clamp(to, 0, last);
    struct ui_state *state = tr_ui_state(ui, hash);
    state->stop = to + 1;
    if (to != *selected) /* it is brought into sight where it is drawn */
        state->shown = to + 1;
    *selected = to;
    bool chosen = tr_ui_press_key(ui, hash, SDLK_RETURN) ||
                  tr_ui_press_key(ui, hash, SDLK_KP_ENTER) || tr_ui_press_key(ui, hash, SDLK_SPACE);
    return chosen ? to : -1;
}

bool tr_ui_row(struct tr_ui *ui, const char *id, SDL_Rect box, size_t index, size_t count,
               bool selected, const char *label)
{
    uint64_t hash = tr_ui_hash(id);
    struct ui_state *state = tr_ui_state(ui, hash);
    bool stop = selected || state->stop == (int)index + 1; /* where Tab comes to */
    char part[96];
    SDL_snprintf(part, sizeof part, "%s/%d", id, (int)index + 1);
    tr_ui_label(ui, label);
    struct ui_item *item =
        tr_ui_item(ui, stop ? "list" : "row", stop ? id : part, box, "", stop, true);
    item->index = (int)index + 1;
    item->count = (int)count;
    item->text_box = box;
    if (stop) {
        item->value = tr_ui_keep(ui, label);
        if (state->shown == (int)index + 1)
            tr_ui_reveal(ui, tr_inset(box, -ui->env.theme->gap));
        state->shown = 0;
    } else {
        item->selected = false;
    }
    if (selected || tr_ui_hovers(ui, box))
        tr_canvas_round(ui->env.canvas, box, ui->env.theme->radius / 2,
                        selected ? tr_ui_tint(ui, TR_TINT_SELECT)
                                 : tr_ui_mix(tr_ui_tint(ui, TR_TINT_SELECT),
                                             tr_ui_tint(ui, TR_TINT_SURFACE), 110));
    if (stop && tr_ui_focused(ui, hash))
        tr_ui_ring(ui, box);
    return tr_ui_clicked_for(ui, hash + index + 1, hash, box, item->enabled);
}
