#include "panel.h"

#include <string.h>

#include "cmocka_all.h"

const char *const panel_order[] = {"button", "hot",  "hold", "tabs", "choice", "list", "answers",
                                   "line",   "text", "area", "deep", "table",  NULL};

static const char *const options[] = {"one", "two", "three"};
static const char *const replies[] = {"您好", "再见", "请稍等"};
static const char *const buttons[] = {"Go on", "Leave"};
static const char *const heads[] = {"Rank", "Name"};
static const int percent[] = {30, 70};
static const bool right[] = {true, false};
static const struct tr_chart_point points[] = {
    {0, 50, NULL, TR_TINT_GOOD}, {1000, 20, "●", TR_TINT_BAD}, {4000, 80, "●", TR_TINT_GOOD}};

void panel_start(struct panel *p)
{
    *p = (struct panel){.type_into = "text"};
}

static void draw_left(struct kit *k, struct panel *p)
{
    struct tr_ui *ui = k->ui;
    tr_ui_text(ui, "label", (SDL_Rect){10, 5, 180, 20}, TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
               "a panel");
    p->pressed =
        tr_ui_button(ui, "button", (SDL_Rect){10, 30, 180, 40}, TR_BUTTON_MAIN, true, "press me");
    tr_ui_button(ui, "off", (SDL_Rect){10, 80, 180, 40}, TR_BUTTON_PLAIN, false, "cannot");
    p->hot = tr_ui_hot(ui, "hot", (SDL_Rect){10, 130, 180, 40}, true, "a place");
    p->held = tr_ui_hold_button(ui, "hold", (SDL_Rect){10, 180, 180, 40}, TR_BUTTON_DANGER, true,
                                "hold me", 500);
    tr_ui_label(ui, "pages");
    p->tab = tr_ui_tabs(ui, "tabs", (SDL_Rect){10, 230, 180, 40}, options, 3, p->tab);
    tr_ui_label(ui, "ways");
    p->choice = tr_ui_choice(ui, "choice", (SDL_Rect){10, 280, 180, 40}, options, 3, p->choice);
    tr_ui_label(ui, "a picture's place");
    tr_ui_picture(ui, "picture", (SDL_Rect){10, 330, 180, 100}, p->picture, 1, 0, "a phone");
    tr_ui_chart(ui, "chart", (SDL_Rect){10, 440, 180, 120}, points, 3, 5000);
}

static void draw_middle(struct kit *k, struct panel *p)
{
    static char names[PANEL_ROWS][16];
    const char *rows[PANEL_ROWS];
    struct tr_ui *ui = k->ui;
    for (int i = 0; i < PANEL_ROWS; i++) {
        SDL_snprintf(names[i], sizeof names[i], "row %d", i + 1);
        rows[i] = names[i];
    }
    tr_ui_label(ui, "things");
    p->chosen = tr_ui_list(ui, "list", (SDL_Rect){210, 30, 180, 150}, rows, rows, PANEL_ROWS,
                           &p->selected, false);
    tr_ui_label(ui, "answers");
    p->answered = tr_ui_list(ui, "answers", (SDL_Rect){210, 200, 180, 150}, replies, NULL, 3,
                             &p->answer, true);
    p->line_did = tr_ui_field(ui, "line", (SDL_Rect){210, 370, 180, 40}, p->line, sizeof p->line,
                              "one line", false);
    p->text_did = tr_ui_field(ui, "text", (SDL_Rect){210, 430, 180, 120}, p->text, sizeof p->text,
                              "many lines", true);
}

static void draw_right(struct kit *k, struct panel *p)
{
    struct tr_ui *ui = k->ui;
    static const char *const cells[] = {"1", "Mei", "2", "Zhou", "3", "Lin", "4", "Shen",
                                        "5", "Bai", "6", "Tan",  "7", "Gu",  "8", "Ye"};
    tr_ui_label(ui, "an area");
    SDL_Rect area = tr_ui_scroll_begin(ui, "area", (SDL_Rect){420, 30, 180, 200}, 1000);
    p->scroll_y = area.y;
    tr_ui_button(ui, "deep", (SDL_Rect){area.x + 10, area.y + 900, 100, 40}, TR_BUTTON_PLAIN, true,
                 "deep");
    tr_ui_scroll_end(ui);
    tr_ui_label(ui, "ranks");
    tr_ui_table(ui, "table", (SDL_Rect){420, 260, 180, 120}, heads, cells, percent, right, 2, 8, 1);
}

int panel_frame(struct kit *k, struct panel *p)
{
    kit_begin(k);
    tr_ui_disable(k->ui, p->disabled);
    if (p->type_into)
        tr_ui_type_into(k->ui, p->type_into, !p->digits_wait);
    draw_left(k, p);
    draw_middle(k, p);
    draw_right(k, p);
    tr_ui_disable(k->ui, false);
    p->decided =
        p->dialog ? tr_ui_dialog(k->ui, "ask", "Leave?", "It is not kept.", buttons, 2) : -1;
    if (p->decided >= 0)
        p->dialog = false;
    return kit_end(k);
}

void panel_rest(struct kit *k, struct panel *p)
{
    for (int i = 0; i < 20; i++) {
        int wake = panel_frame(k, p);
        if (wake < 0 || wake > 1)
            return;
    }
    fail_msg("the kit asks for one frame after the other");
}

SDL_Point panel_middle(const struct kit *k, const char *id)
{
    const struct ui_item *item = kit_item(k, id);
    SDL_Rect seen;
    assert_true(SDL_IntersectRect(&item->box, &item->clip, &seen));
    return (SDL_Point){seen.x + seen.w / 2, seen.y + seen.h / 2};
}

void panel_focus(struct kit *k, struct panel *p, const char *id)
{
    panel_rest(k, p);
    for (int i = 0; i < 40 && !kit_focus(k, id); i++) {
        kit_key(k, SDLK_TAB, 0);
        panel_rest(k, p);
    }
    assert_true(kit_focus(k, id));
}

void panel_click(struct kit *k, struct panel *p, const char *id)
{
    SDL_Point to = panel_middle(k, id);
    kit_click(k, to.x, to.y);
    (void)panel_frame(k, p);
}

void panel_tap(struct kit *k, struct panel *p, const char *id)
{
    SDL_Point to = panel_middle(k, id);
    k->touch += 2000; /* no double tap with the one before */
    kit_tap(k, to.x, to.y);
    (void)panel_frame(k, p);
}

void panel_drag(struct kit *k, struct panel *p, SDL_Point from, int dy)
{
    kit_finger(k, SDL_FINGERDOWN, from.x, from.y);
    (void)panel_frame(k, p);
    for (int i = 1; i <= 4; i++) {
        kit_finger(k, SDL_FINGERMOTION, from.x, from.y + dy * i / 4);
        (void)panel_frame(k, p);
    }
    kit_finger(k, SDL_FINGERUP, from.x, from.y + dy);
    panel_rest(k, p);
}
