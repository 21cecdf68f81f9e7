/* Buttons: pressed, and held down for what must not happen by accident. */
#include "app/ui_inside.h"

static tr_color fill_of(const struct tr_ui *ui, enum tr_button_look look)
{
    switch (look) {
    case TR_BUTTON_MAIN:
        return tr_ui_tint(ui, TR_TINT_ACCENT);
    case TR_BUTTON_DANGER:
        return tr_ui_tint(ui, TR_TINT_BAD);
    case TR_BUTTON_QUIET:
        return tr_ui_tint(ui, TR_TINT_SURFACE);
    case TR_BUTTON_PLAIN:
        break;
    }
    return tr_ui_tint(ui, TR_TINT_RAISED);
}

static bool is_bright(enum tr_button_look look)
{
    return look == TR_BUTTON_MAIN || look == TR_BUTTON_DANGER;
}

int tr_ui_button_height(struct tr_ui *ui, int width, const char *label)
{
    const struct tr_theme *theme = ui->env.theme;
    int text = tr_ui_text_height(ui, TR_FACE_STRONG, width - 2 * theme->gap, label);
    int whole = text + 2 * theme->gap;
    return whole > theme->control_h ? whole : theme->control_h;
}

/* done: 0..255 of a held button */
static void draw(struct tr_ui *ui, struct ui_item *item, enum tr_button_look look,
                 const char *label, int done)
{
    const struct tr_theme *theme = ui->env.theme;
    SDL_Rect box = item->box;
    bool enabled = item->enabled;
    tr_color back = tr_ui_tint(ui, TR_TINT_BACK), fill = fill_of(ui, look);
    tr_color text = tr_ui_tint(ui, is_bright(look) ? TR_TINT_ON_ACCENT : TR_TINT_TEXT);
    if (enabled && tr_ui_hovers(ui, box))
        fill = tr_ui_mix(tr_ui_tint(ui, TR_TINT_TEXT), fill, 24);
    if (!enabled) {
        fill = tr_ui_mix(fill, back, 90);
        text = tr_ui_tint(ui, TR_TINT_MUTED);
    }
    tr_canvas_round(ui->env.canvas, box, theme->radius, fill);
    if (!is_bright(look))
        tr_canvas_outline(ui->env.canvas, box, theme->radius, theme->border,
                          tr_ui_tint(ui, TR_TINT_EDGE));
    if (done > 0) {
        SDL_Rect part = {box.x, box.y, box.w * done / 255, box.h};
        tr_canvas_clip(ui->env.canvas, part);
        tr_canvas_round(ui->env.canvas, box, theme->radius,
                        tr_ui_mix(tr_ui_tint(ui, TR_TINT_TEXT), fill, 90));
        tr_canvas_unclip(ui->env.canvas);
    }
    SDL_Rect inner = {box.x + theme->gap, box.y, box.w - 2 * theme->gap, box.h};
    tr_ui_lines(ui, item, inner, TR_FACE_STRONG, text, TR_ALIGN_MIDDLE, true, label);
    if (tr_ui_focused(ui, item->hash) && enabled)
        tr_ui_ring(ui, box);
}

static bool pressed(struct tr_ui *ui, const struct ui_item *item)
{
    uint64_t hash = item->hash;
    bool clicked = tr_ui_clicked(ui, hash, item->box, item->enabled);
    bool keyed = item->enabled && (tr_ui_press_key(ui, hash, SDLK_RETURN) ||
                                   tr_ui_press_key(ui, hash, SDLK_KP_ENTER) ||
                                   tr_ui_press_key(ui, hash, SDLK_SPACE));
    return clicked || keyed;
}

bool tr_ui_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                  bool enabled, const char *label)
{
    struct ui_item *item = tr_ui_item(ui, "button", id, box, label, true, enabled);
    draw(ui, item, look, label, 0);
    return pressed(ui, item);
}

bool tr_ui_hot(struct tr_ui *ui, const char *id, SDL_Rect box, bool enabled, const char *label)
{
    struct ui_item *item = tr_ui_item(ui, "button", id, box, label, true, enabled);
    item->text_box = (SDL_Rect){box.x, box.y, 0, 0}; /* no text is drawn */
    if (tr_ui_focused(ui, item->hash) && item->enabled)
        tr_ui_ring(ui, box);
    return pressed(ui, item);
}

/* A key holds the button that had the focus when it went down; F4 the one that it
 * was brought to. */
static bool held_by_key(const struct tr_ui *ui, uint64_t hash)
{
    return ui->held_key && tr_ui_focused(ui, hash) &&
           (ui->held_for == hash || ui->held_key == SDLK_F4);
}

bool tr_ui_hold_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                       bool enabled, const char *label, int hold_ms)
{
    struct ui_item *item = tr_ui_item(ui, "button", id, box, label, true, enabled);
    uint64_t hash = item->hash;
    struct ui_state *state = tr_ui_state(ui, hash);
    if (hold_ms < 1)
        hold_ms = 1;
    (void)tr_ui_clicked(ui, hash, box, item->enabled);
    bool by_pointer = ui->down && ui->active == hash && tr_ui_hovers(ui, box);
    bool held = item->enabled && (held_by_key(ui, hash) || by_pointer);
    if (!held)
        state->held_since = 0;
    else if (state->held_since == 0)
        state->held_since = ui->now ? ui->now : 1;
    uint64_t since = held && ui->now > state->held_since ? ui->now - state->held_since : 0;
    if (since > (uint64_t)hold_ms)
        since = (uint64_t)hold_ms;
    bool done = held && since == (uint64_t)hold_ms;
    item->ranged = true;
    item->max = 100;
    item->now = (int)(since * 100 / (uint64_t)hold_ms);
    draw(ui, item, look, label, (int)(since * 255 / (uint64_t)hold_ms));
    if (held && !done)
        tr_ui_wake_in(ui, 16);
    if (done) { /* the next time needs another press */
        state->held_since = 0;
        ui->held_key = 0;
        ui->active = 0;
    }
    return done;
}
