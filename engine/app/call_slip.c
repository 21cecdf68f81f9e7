/* The message slip: a field for each thing to write down. What is typed is noted
 * when the field is left, on Enter, or when the keys have rested for a while. */
#include <string.h>

#include "app/call_view.h"

#define REST_MS 1500

void tr_call_note(struct tr_app *app, bool force)
{
    struct tr_call_view *view = app->state;
    const struct tr_graph *g = app->game->content.graph;
    char id[32];
    if (tr_game_ended(app->game) || app->game->paused || tr_call_not_ready(app))
        return;
    for (uint32_t i = 0; i < g->slip_count && i < TR_SLIP_MAX; i++) {
        if (strcmp(view->slip[i], view->noted[i]) == 0)
            continue;
        SDL_snprintf(id, sizeof id, "slip%u", i + 1);
        bool typing = tr_ui_has_focus(app->ui, id) && app->now < view->typed_at[i] + REST_MS;
        if (typing && !force) {
            tr_app_wake_in(app, (int64_t)(view->typed_at[i] + REST_MS - app->now));
            continue;
        }
        struct tr_intent intent = {.kind = TR_CMD_NOTE,
                                   .field = tr_graph_str(g, g->slip[i].name),
                                   .text = view->slip[i],
                                   .text_len = strlen(view->slip[i])};
        SDL_strlcpy(view->noted[i], view->slip[i], sizeof view->noted[i]);
        tr_call_act(app, &intent);
    }
}

void tr_call_slip(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const struct tr_content *content = &app->game->content;
    const struct tr_graph *g = content->graph;
    char id[32], label[160], part[48];
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 2);
    /* the strip that a pad of slips is glued by */
    SDL_Rect strip = {box.x + theme->border, box.y + theme->radius, box.w - 2 * theme->border,
                      theme->focus_width};
    tr_app_fill(app, strip, TR_TINT_ACCENT);
    tr_ui_label(app->ui, tr_say("Message slip"));
    struct tr_column flow = tr_column_begin(app, "slip", inside, &view->slip_h);
    /* lower than other fields: a slip of eight has to be seen whole */
    int field_h = tr_type_line_height(app->type, TR_FACE_BODY) + theme->gap;
    tr_column_text(&flow, "slip/title", TR_FACE_TITLE, TR_TINT_TEXT, tr_say("Message slip"),
                   theme->gap);
    if (g->slip_count == 0)
        tr_column_text(&flow, "slip/none", TR_FACE_BODY, TR_TINT_MUTED,
                       tr_say("This call needs no message slip."), theme->gap);
    bool missing = tr_call_not_ready(app);
    if (missing) {
        tr_column_text(&flow, "slip/missing", TR_FACE_BODY, TR_TINT_WARN,
                       tr_say("Pen and form are not at hand."), theme->gap / 2);
        if (tr_column_button(&flow, "ready", TR_BUTTON_MAIN, true,
                             tr_say("Take pen and form (F12)")))
            tr_call_do(app, TR_CMD_READY);
    }
    tr_ui_disable(app->ui, missing);
    for (uint32_t i = 0; i < g->slip_count && i < TR_SLIP_MAX; i++) {
        SDL_snprintf(id, sizeof id, "slip%u", i + 1);
        SDL_snprintf(part, sizeof part, "%s/label", id);
        SDL_snprintf(label, sizeof label, g->slip[i].required ? tr_say("%s (needed)") : "%s",
                     tr_field_title(content, i));
        tr_column_text(&flow, part, TR_FACE_SMALL, TR_TINT_MUTED, label, theme->gap / 4);
        unsigned did = tr_ui_field(app->ui, id, tr_column_take(&flow, field_h, theme->gap),
                                   view->slip[i], sizeof view->slip[i], "", false);
        if (did & TR_FIELD_TYPED)
            view->typed_at[i] = app->now;
        if (did & TR_FIELD_ENTER)
            view->typed_at[i] = 0;
    }
    tr_ui_disable(app->ui, false);
    tr_column_end(&flow);
    tr_call_note(app, false);
}
