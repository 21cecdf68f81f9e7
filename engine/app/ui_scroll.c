/* Scrolling areas: what does not fit is reached by wheel, bar, finger, keys or focus. */
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

/* The handle of the bar. */
static SDL_Rect handle(const struct tr_ui *ui, SDL_Rect box, const struct ui_state *state)
{
    const struct tr_theme *theme = ui->env.theme;
    int w = theme->gap / 2 > 3 ? theme->gap / 2 : 3;
    int h = (int)((int64_t)box.h * box.h / state->content);
    h = h < theme->control_h / 2 ? theme->control_h / 2 : h;
    h = h > box.h ? box.h : h;
    int most = state->content - box.h;
    int y = most > 0 ? (int)((int64_t)(box.h - h) * state->scroll / most) : 0;
    return (SDL_Rect){box.x + box.w - w, box.y + y, w, h};
}

void tr_ui_scroll_bar(struct tr_ui *ui, struct ui_item *item, SDL_Rect box,
                      const struct ui_state *state)
{
    int most = state->content - box.h;
    if (most <= 0)
        return;
    item->ranged = true;
    item->max = most;
    item->now = state->scroll;
    SDL_Rect bar = handle(ui, box, state);
    tr_canvas_round(ui->env.canvas, bar, bar.w / 2, tr_ui_tint(ui, TR_TINT_EDGE));
}

/* The mouse takes the bar where it is, or brings it to where it points. */
static void by_bar(struct tr_ui *ui, uint64_t id, struct ui_state *state, SDL_Rect box)
{
    int gap = ui->env.theme->gap;
    SDL_Rect strip = {box.x + box.w - gap, box.y, gap, box.h};
    uint64_t own = id ^ 1; /* no widget's, but always the same */
    if (ui->pressed && !ui->touch && tr_ui_hovers(ui, strip))
        ui->active = own;
    if (!ui->down || ui->active != own)
        return;
    SDL_Rect bar = handle(ui, box, state);
    int room = box.h - bar.h, to = ui->pointer.y - box.y - bar.h / 2;
    if (room > 0)
        state->scroll = (int)((int64_t)(state->content - box.h) * to / room);
}

void tr_ui_scroll_by_pointer(struct tr_ui *ui, uint64_t id, struct ui_state *state, SDL_Rect box)
{
    int most = state->content > box.h ? state->content - box.h : 0, before = state->scroll;
    SDL_Rect clip = tr_canvas_clip_now(ui->env.canvas);
    bool takes_part = ui->modal || !ui->modal_last;
    if (most > 0 && ui->wheel && tr_ui_hovers(ui, box)) {
        state->scroll -= ui->wheel * ui->env.theme->control_h;
        ui->wheel = 0;
    }
    if (most > 0 && ui->pan && takes_part && SDL_PointInRect(&ui->pan_from, &box) &&
        SDL_PointInRect(&ui->pan_from, &clip)) {
        state->scroll -= ui->pan;
        ui->pan = 0;
    }
    if (most > 0 && takes_part)
        by_bar(ui, id, state, box);
    state->scroll = state->scroll < 0 ? 0 : state->scroll > most ? most : state->scroll;
    if (state->scroll != before)
        tr_ui_wake_in(ui, 1);
}

SDL_Rect tr_ui_scroll_begin(struct tr_ui *ui, const char *id, SDL_Rect box, int content_h)
{
    uint64_t hash = tr_ui_hash(id);
    struct ui_state *state = tr_ui_state(ui, hash);
    int most = content_h > box.h ? content_h - box.h : 0;
    state->content = content_h;
    struct ui_item *item = tr_ui_item(ui, "scroll", id, box, "", most > 0, true);
    by_keys(ui, hash, state, box.h * 9 / 10);
    if (state->to_end)
        state->scroll = most;
    state->to_end = false;
    state->scroll = state->scroll < 0 ? 0 : state->scroll > most ? most : state->scroll;
    int bar = most > 0 ? ui->env.theme->gap : 0;
    SDL_Rect content = {box.x, box.y - state->scroll, box.w - bar, SDL_max(content_h, box.h)};
    item->text_box = (SDL_Rect){content.x, content.y, box.w, content.h};
    tr_canvas_clip(ui->env.canvas, box);
    if (ui->depth < UI_DEPTH) {
        ui->scrolls[ui->depth].id = hash;
        ui->scrolls[ui->depth].box = box;
        ui->scrolls[ui->depth].first = ui->item_count;
    }
    ui->depth++;
    return content;
}

/* A widget that got the focus by Tab or by the screen is brought into sight at the
 * next frame. */
static void follow_focus(struct tr_ui *ui, struct ui_state *state, SDL_Rect box, size_t first)
{
    int gap = ui->env.theme->gap;
    for (size_t i = first; i < ui->item_count; i++) {
        const struct ui_item *item = &ui->items[i];
        if (!item->can_focus || item->hash != ui->focus)
            continue;
        int above = box.y - item->box.y, below = item->box.y + item->box.h - box.y - box.h;
        if (above > 0)
            state->scroll -= above + gap;
        else if (below > 0) /* of what is higher than the area, the top */
            state->scroll += below + gap < -above ? below + gap : -above;
        tr_ui_wake_in(ui, 1);
    }
}

void tr_ui_scroll_end(struct tr_ui *ui)
{
    if (ui->depth == 0)
        return;
    ui->depth--;
    tr_canvas_unclip(ui->env.canvas);
    if (ui->depth >= UI_DEPTH)
        return;
    SDL_Rect box = ui->scrolls[ui->depth].box;
    uint64_t hash = ui->scrolls[ui->depth].id;
    size_t first = ui->scrolls[ui->depth].first;
    struct ui_state *state = tr_ui_state(ui, hash);
    tr_ui_scroll_bar(ui, &ui->items[first > 0 ? first - 1 : 0], box, state);
    if (tr_ui_focused(ui, hash) && state->content > box.h)
        tr_ui_ring(ui, box);
    /* at the end, so that what lies inside and scrolls comes first */
    tr_ui_scroll_by_pointer(ui, hash, state, box);
    if (ui->focus_moved || ui->focus_typed)
        follow_focus(ui, state, box, first);
}

void tr_ui_scroll_to_end(struct tr_ui *ui, const char *id)
{
    tr_ui_state(ui, tr_ui_hash(id))->to_end = true;
}

void tr_ui_reveal(struct tr_ui *ui, SDL_Rect box)
{
    if (ui->depth == 0 || ui->depth > UI_DEPTH)
        return;
    SDL_Rect area = ui->scrolls[ui->depth - 1].box;
    struct ui_state *state = tr_ui_state(ui, ui->scrolls[ui->depth - 1].id);
    int above = area.y - box.y, below = box.y + box.h - area.y - area.h;
    if (above > 0)
        state->scroll -= above;
    else if (below > 0) /* of what is higher than the area, the top */
        state->scroll += below < -above ? below : -above;
    tr_ui_wake_in(ui, 1);
}
