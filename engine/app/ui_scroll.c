/* Scrolling areas: what does not fit is reached by wheel, drag, keys or focus. */
#include "app/ui_inside.h"

static void by_keys(struct tr_ui *ui, uint64_t hash, struct ui_state *state, int page)
{
    int step = ui->env.theme->control_h;
    if (tr_ui_key(ui, hash, SDLK_DOWN))
        state->scroll += step;
    if (tr_ui_key(ui, hash, SDLK_UP))
        state->scroll -= step;
    if (tr_ui_key(ui, hash, SDLK_PAGEDOWN))
        state->scroll += page;
    if (tr_ui_key(ui, hash, SDLK_PAGEUP))
        state->scroll -= page;
    if (tr_ui_key(ui, hash, SDLK_HOME))
        state->scroll = 0;
    if (tr_ui_key(ui, hash, SDLK_END))
        state->scroll = state->content;
}

static void draw_bar(struct tr_ui *ui, SDL_Rect box, const struct ui_state *state)
{
    const struct tr_theme *theme = ui->env.theme;
    int w = theme->gap / 2 > 3 ? theme->gap / 2 : 3;
    int h = box.h * box.h / state->content;
    h = h < theme->control_h / 2 ? theme->control_h / 2 : h;
    int y = (box.h - h) * state->scroll / (state->content - box.h);
    SDL_Rect bar = {box.x + box.w - w, box.y + y, w, h};
    tr_canvas_round(ui->env.canvas, bar, w / 2, tr_ui_tint(ui, TR_TINT_LINE));
}

SDL_Rect tr_ui_scroll_begin(struct tr_ui *ui, const char *id, SDL_Rect box, int content_h)
{
    uint64_t hash = tr_ui_hash(id);
    struct ui_state *state = tr_ui_state(ui, hash);
    int most = content_h > box.h ? content_h - box.h : 0;
    state->content = content_h;
    tr_ui_item(ui, "scroll", id, box, "", most > 0, true);
    by_keys(ui, hash, state, box.h * 9 / 10);
    if (state->to_end)
        state->scroll = most;
    state->to_end = false;
    state->scroll = state->scroll < 0 ? 0 : state->scroll > most ? most : state->scroll;
    tr_canvas_clip(ui->env.canvas, box);
    if (ui->depth < UI_DEPTH) {
        ui->scrolls[ui->depth].id = hash;
        ui->scrolls[ui->depth].box = box;
        ui->scrolls[ui->depth].moved = (int)ui->item_count;
        ui->depth++;
    }
    int bar = most > 0 ? ui->env.theme->gap : 0;
    return (SDL_Rect){box.x, box.y - state->scroll, box.w - bar,
                      content_h > box.h ? content_h : box.h};
}

void tr_ui_scroll_end(struct tr_ui *ui)
{
    if (ui->depth == 0)
        return;
    ui->depth--;
    SDL_Rect box = ui->scrolls[ui->depth].box;
    uint64_t hash = ui->scrolls[ui->depth].id;
    struct ui_state *state = tr_ui_state(ui, hash);
    tr_canvas_unclip(ui->env.canvas);
    if (state->content > box.h)
        draw_bar(ui, box, state);
    if (tr_ui_focused(ui, hash) && state->content > box.h)
        tr_ui_ring(ui, box);
    if (ui->wheel && state->content > box.h && tr_ui_hovers(ui, box)) {
        /* at the end, so that what lies inside and scrolls comes first */
        state->scroll -= ui->wheel * ui->env.theme->control_h;
        ui->wheel = 0;
        tr_ui_wake_in(ui, 1);
    }
    /* a widget that got the focus by Tab is brought into sight at the next frame */
    for (size_t i = (size_t)ui->scrolls[ui->depth].moved; ui->focus_moved && i < ui->item_count;
         i++) {
        const struct ui_item *item = &ui->items[i];
        if (!item->can_focus || item->hash != ui->focus)
            continue;
        if (item->box.y < box.y)
            state->scroll -= box.y - item->box.y + ui->env.theme->gap;
        else if (item->box.y + item->box.h > box.y + box.h)
            state->scroll += item->box.y + item->box.h - box.y - box.h + ui->env.theme->gap;
        tr_ui_wake_in(ui, 1);
    }
}

void tr_ui_scroll_to_end(struct tr_ui *ui, const char *id)
{
    tr_ui_state(ui, tr_ui_hash(id))->to_end = true;
}
