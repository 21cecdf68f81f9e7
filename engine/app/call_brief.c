/* Before a call of one's own: who is to be called and why, as the scenario tells
 * it, and what lies on the desk about it. Time stands still until the trainee goes
 * to the telephone; the sheet then stays in sight until somebody has answered. */
#include <string.h>

#include "app/call_view.h"

/* Everyday entries that the scenario itself brings: its call sheet. */
static bool is_of_scenario(const struct tr_graph *g, const char *id)
{
    for (uint32_t i = 0; i < g->topic_count; i++)
        if (strcmp(tr_graph_str(g, g->topics[i].id), id) == 0)
            return true;
    return false;
}

static void draw_entries(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_content *content = &app->game->content;
    char id[TR_NAME_MAX + 24], text[2 * TR_LINE_TEXT_MAX];
    for (uint32_t i = 0; i < content->setup->entry_count; i++) {
        const struct tr_lookup *entry = &content->setup->entries[i];
        if (!entry->everyday || !is_of_scenario(content->graph, entry->id))
            continue;
        SDL_snprintf(id, sizeof id, "sheet/%s", entry->id);
        tr_column_text(flow, id, TR_FACE_STRONG, TR_TINT_TEXT, entry->title[content->lang],
                       app->theme.gap / 4);
        tr_call_text(tr_game_call(app->game), entry->text[content->lang], text, sizeof text);
        SDL_snprintf(id, sizeof id, "sheet/%s/text", entry->id);
        tr_column_text(flow, id, TR_FACE_BODY, TR_TINT_TEXT, text, app->theme.gap * 3 / 2);
    }
}

void tr_call_sheet(struct tr_column *flow, bool title)
{
    struct tr_app *app = flow->app;
    const struct tr_content *content = &app->game->content;
    const struct tr_graph *g = content->graph;
    int gap = app->theme.gap;
    char text[320];
    if (title)
        tr_column_text(flow, "sheet/title", TR_FACE_TITLE, TR_TINT_TEXT,
                       tr_graph_in(content, g->title), gap);
    SDL_snprintf(text, sizeof text, tr_say("You call for %s."), tr_call_house(app));
    tr_column_text(flow, "sheet/house", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 2);
    SDL_snprintf(text, sizeof text, tr_say("Whom: %s"), tr_caller_name(content));
    tr_column_text(flow, "sheet/whom", TR_FACE_BODY, TR_TINT_TEXT, text, gap * 3 / 2);
    tr_column_text(flow, "sheet/about", TR_FACE_BODY, TR_TINT_MUTED, tr_graph_in(content, g->about),
                   gap * 3 / 2);
    draw_entries(flow);
}

void tr_call_brief(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    const char *go = tr_say("To the telephone");
    int most = theme->size[TR_FACE_BODY] * 44; /* a sheet, not a banner */
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 2);
    SDL_Rect foot = tr_cut_bottom(&inside, tr_ui_button_height(app->ui, inside.w, go));
    tr_cut_bottom(&inside, theme->gap);
    tr_ui_label(app->ui, tr_say("Call sheet"));
    struct tr_column flow = tr_column_begin(app, "brief", inside, &view->brief_h);
    tr_call_sheet(&flow, true);
    tr_column_text(&flow, "brief/time", TR_FACE_SMALL, TR_TINT_MUTED,
                   tr_say("The sheet stays before you while you dial. Time stands still until you "
                          "go to the telephone."),
                   0);
    tr_column_end(&flow);
    if (tr_ui_button(app->ui, "go", foot, TR_BUTTON_MAIN, true, go)) {
        view->briefing = false;
        tr_call_open_keypad(app);
    }
}
