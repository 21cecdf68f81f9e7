/* Toasts: one sentence over everything, then the next. */
#include <string.h>

#include "app/ui_inside.h"
#include "base/utf8.h"

#define LEAST_MS 6000
#define PER_CHARACTER_MS 60

void tr_ui_toast(struct tr_ui *ui, enum tr_tint tint, const char *text)
{
    char kept[TR_ERR_MAX];
    SDL_utf8strlcpy(kept, text, sizeof kept);
    for (size_t i = 0; i < ui->toast_count; i++)
        if (strcmp(ui->toasts[i].text, kept) == 0)
            return;
    if (ui->toast_count == UI_TOASTS || !*kept)
        return;
    struct ui_toast *toast = &ui->toasts[ui->toast_count++];
    *toast = (struct ui_toast){.tint = tint};
    memcpy(toast->text, kept, sizeof kept);
}

void tr_ui_drop_toast(struct tr_ui *ui)
{
    if (ui->toast_count == 0)
        return;
    ui->toast_count--;
    memmove(ui->toasts, ui->toasts + 1, ui->toast_count * sizeof *ui->toasts);
    ui->toast_box = (SDL_Rect){0};
}

static void by_input(struct tr_ui *ui)
{
    bool gone = (ui->released || ui->pressed) && SDL_PointInRect(&ui->pointer, &ui->toast_box) &&
                !ui->panning;
    for (size_t i = 0; !gone && i < ui->batch; i++)
        gone = ui->queue[i].kind == UI_KEY && ui->queue[i].sym == SDLK_ESCAPE;
    if (gone && ui->toasts[0].until != 0)
        tr_ui_drop_toast(ui);
}

void tr_ui_draw_toast(struct tr_ui *ui)
{
    if (ui->toast_count > 0)
        by_input(ui);
    while (ui->toast_count > 0 && ui->toasts[0].until != 0 && ui->toasts[0].until <= ui->now)
        tr_ui_drop_toast(ui);
    ui->toast_box = (SDL_Rect){0};
    if (ui->toast_count == 0)
        return;
    struct ui_toast *toast = &ui->toasts[0];
    if (toast->until == 0) {
        uint64_t read = PER_CHARACTER_MS * tr_utf8_count(toast->text, strlen(toast->text));
        toast->until = ui->now + (read > LEAST_MS ? read : LEAST_MS);
    }
    int w, h;
    const struct tr_theme *theme = ui->env.theme;
    tr_canvas_size(ui->env.canvas, &w, &h);
    int width = w * 7 / 10, pad = theme->gap * 2;
    int text = tr_ui_text_height(ui, TR_FACE_BODY, width - 2 * pad, toast->text);
    SDL_Rect box = {(w - width) / 2, theme->gap, width, text + 2 * pad};
    tr_canvas_round(ui->env.canvas, box, theme->radius, tr_ui_tint(ui, TR_TINT_RAISED));
    tr_canvas_outline(ui->env.canvas, box, theme->radius, theme->focus_width,
                      tr_ui_tint(ui, toast->tint));
    struct ui_item *item = tr_ui_item(ui, "toast", "toast", box, toast->text, false, true);
    tr_ui_lines(ui, item, tr_inset(box, pad), TR_FACE_BODY, tr_ui_tint(ui, TR_TINT_TEXT),
                TR_ALIGN_MIDDLE, true, toast->text);
    ui->toast_box = box;
    tr_ui_wake_in(ui, (int)(toast->until - ui->now));
}
