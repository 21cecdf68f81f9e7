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

/* done: 0..255 of a held button; gives the widget's hash */
static uint64_t draw(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                     bool enabled, const char *label, int done)
{
    const struct tr_theme *theme = ui->env.theme;
    struct ui_item *item = tr_ui_item(ui, "button", id, box, label, true, enabled);
    uint64_t hash = item->hash;
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
                          tr_ui_tint(ui, TR_TINT_LINE));
    if (done > 0) {
        SDL_Rect part = {box.x, box.y, box.w * done / 255, box.h};
        tr_canvas_clip(ui->env.canvas, part);
        tr_canvas_round(ui->env.canvas, box, theme->radius,
                        tr_ui_mix(tr_ui_tint(ui, TR_TINT_TEXT), fill, 90));
        tr_canvas_unclip(ui->env.canvas);
    }
    SDL_Rect inner = {box.x + theme->gap, box.y, box.w - 2 * theme->gap, box.h};
    tr_ui_lines(ui, item, inner, TR_FACE_STRONG, text, TR_ALIGN_MIDDLE, true, label);
    if (tr_ui_focused(ui, hash) && enabled)
        tr_ui_ring(ui, box);
    return hash;
}

static bool pressed(struct tr_ui *ui, uint64_t hash, SDL_Rect box, bool enabled)
{
    bool clicked = tr_ui_clicked(ui, hash, box, enabled);
    bool keyed = enabled && (tr_ui_key(ui, hash, SDLK_RETURN) ||
                             tr_ui_key(ui, hash, SDLK_KP_ENTER) || tr_ui_key(ui, hash, SDLK_SPACE));
    return clicked || keyed;
}

bool tr_ui_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                  bool enabled, const char *label)
{
    uint64_t hash = draw(ui, id, box, look, enabled, label, 0);
    return pressed(ui, hash, box, enabled);
}

bool tr_ui_hot(struct tr_ui *ui, const char *id, SDL_Rect box, bool enabled, const char *label)
{
    struct ui_item *item = tr_ui_item(ui, "button", id, box, label, true, enabled);
    uint64_t hash = item->hash;
    item->text_box = (SDL_Rect){box.x, box.y, 0, 0}; /* no text is drawn */
    if (tr_ui_focused(ui, hash) && enabled)
        tr_ui_ring(ui, box);
    return pressed(ui, hash, box, enabled);
}

bool tr_ui_hold_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                       bool enabled, const char *label, int hold_ms)
{
    uint64_t hash = tr_ui_hash(id);
    struct ui_state *state = tr_ui_state(ui, hash);
    const Uint8 *keys = SDL_GetKeyboardState(NULL);
    bool focused = tr_ui_focused(ui, hash);
    bool by_key =
        focused && (keys[SDL_SCANCODE_RETURN] || keys[SDL_SCANCODE_SPACE] || keys[SDL_SCANCODE_F4]);
    (void)tr_ui_clicked(ui, hash, box, enabled);
    bool held = enabled && (by_key || (ui->down && ui->active == hash));
    if (!held)
        state->held_since = 0;
    else if (state->held_since == 0)
        state->held_since = ui->now ? ui->now : 1;
    uint64_t since = held ? ui->now - state->held_since : 0;
    bool done = held && since >= (uint64_t)hold_ms;
    draw(ui, id, box, look, enabled, label, (int)(since * 255 / (uint64_t)hold_ms));
    if (held && !done)
        tr_ui_wake_in(ui, 16);
    if (done)
        state->held_since = 0;
    return done;
}
