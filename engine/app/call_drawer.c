/* The drawer: whom one can ask and hand over to, and what can be looked up. It
 * lies before the trainee in place of the desk; the call goes on, and so does its
 * clock. What has been found stays open until it is closed. */
#include <string.h>

#include "app/call_view.h"
#include "base/utf8.h"

#define REVEAL_FRAMES 3

/* ---- opening --------------------------------------------------------------------------- */

void tr_call_open_drawer(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    if (tr_game_ended(app->game))
        return;
    view->place = TR_PLACE_DRAWER;
    view->search[0] = '\0';
    tr_ui_focus(app->ui, "search");
    tr_app_wake_in(app, 0);
}

void tr_call_close_drawer(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    view->place = TR_PLACE_DESK;
    if (tr_call_off_line(tr_game_call(app->game)))
        tr_call_open_keypad(app);
    else if (tr_game_call(app->game)->phase == TR_PHASE_RINGING)
        tr_ui_focus(app->ui, "lift");
    else
        tr_call_focus_talk(app);
    tr_app_wake_in(app, 0);
}

/* ---- searching --------------------------------------------------------------------------- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether part stands in text; capitals and small letters are the same. */
static bool holds(const char *text, const char *part)
{
    for (; text && *text; text++) {
        size_t i = 0;
        while (part[i] && lower(text[i]) == lower(part[i]))
            i++;
        if (!part[i])
            return true;
    }
    return !*part;
}

static bool who_fits(const struct tr_who *who, uint8_t lang, const char *search)
{
    return holds(who->name[lang], search) || holds(who->department[lang], search) ||
           holds(who->extension, search) || holds(who->name[TR_LANG_EN], search) ||
           holds(who->id, search);
}

/* ---- people and desks ---------------------------------------------------------------------- */

static void add_part(char *out, size_t cap, const char *part)
{
    if (!part || !*part)
        return;
    if (*out)
        SDL_strlcat(out, " · ", cap);
    SDL_strlcat(out, part, cap);
}

/* Desk, extension, and what can be seen from here: a lamp that shows a telephone in
 * use, the board that says when somebody is back. */
static void about_who(const struct tr_app *app, uint32_t index, char *out, size_t cap)
{
    const struct tr_content *content = &app->game->content;
    const struct tr_call *call = tr_game_call(app->game);
    const struct tr_who *who = &content->setup->who[index];
    char back[160];
    out[0] = '\0';
    if (!who->desk)
        add_part(out, cap, who->department[content->lang]);
    add_part(out, cap, who->extension);
    if (who->where == TR_ON_LINE)
        add_part(out, cap, tr_say("on the telephone"));
    if (*who->back[content->lang]) {
        SDL_snprintf(back, sizeof back, tr_say("back: %s"), who->back[content->lang]);
        tr_utf8_trim(back);
        add_part(out, cap, back);
    }
    if (call->asked == index)
        add_part(out, cap, tr_say("is being called …"));
    else if (call->talking_to == index)
        add_part(out, cap, tr_say("listens to you"));
    tr_utf8_trim(out);
}

static void act_on(struct tr_app *app, enum tr_cmd_kind kind, const char *id)
{
    struct tr_intent intent = {.kind = (uint8_t)kind, .field = id};
    tr_call_note(app, true);
    tr_game_skip_line(app->game);
    tr_call_act(app, &intent);
}

static void draw_who(struct tr_column *flow, uint32_t index)
{
    struct tr_app *app = flow->app;
    const struct tr_content *content = &app->game->content;
    const struct tr_who *who = &content->setup->who[index];
    const char *name = who->name[content->lang], *ask = tr_say("Ask"), *put = tr_say("Put through");
    int gap = app->theme.gap;
    char id[TR_NAME_MAX + 16], text[400], label[256];
    SDL_snprintf(id, sizeof id, "who/%s", who->id);
    tr_column_text(flow, id, TR_FACE_STRONG, TR_TINT_TEXT, name, 0);
    about_who(app, index, text, sizeof text);
    SDL_snprintf(id, sizeof id, "who/%s/about", who->id);
    tr_column_text(flow, id, TR_FACE_SMALL, TR_TINT_MUTED, text, gap / 2);
    int each = (flow->left.w - gap) / 2;
    int h =
        SDL_max(tr_ui_button_height(app->ui, each, ask), tr_ui_button_height(app->ui, each, put));
    SDL_Rect row = tr_column_take(flow, h, gap * 3 / 2);
    SDL_Rect left = tr_cut_left(&row, each);
    tr_cut_left(&row, gap);
    bool live = !tr_game_ended(app->game);
    SDL_snprintf(id, sizeof id, "ask/%s", who->id);
    SDL_snprintf(label, sizeof label, "%s: %s", ask, name);
    tr_utf8_trim(label);
    tr_ui_label(app->ui, label);
    if (tr_ui_button(app->ui, id, left, TR_BUTTON_PLAIN, live, ask))
        act_on(app, TR_CMD_CONSULT, who->id);
    SDL_snprintf(id, sizeof id, "put/%s", who->id);
    SDL_snprintf(label, sizeof label, "%s: %s", put, name);
    tr_utf8_trim(label);
    tr_ui_label(app->ui, label);
    if (tr_ui_button(app->ui, id, row, TR_BUTTON_PLAIN, live && tr_call_connected(app), put))
        act_on(app, TR_CMD_TRANSFER, who->id);
}

/* ---- knowledge --------------------------------------------------------------------------------
 */

static bool is_open(const struct tr_call_view *view, uint32_t entry)
{
    return view->open[entry >> 6] >> (entry & 63) & 1;
}

static bool is_found(const struct tr_app *app, uint32_t entry)
{
    const struct tr_call *call = tr_game_call(app->game);
    return app->game->content.setup->entries[entry].everyday ||
           (call->looked[entry >> 6] >> (entry & 63) & 1);
}

static void entry_label(const struct tr_app *app, uint32_t index, char *out, size_t cap)
{
    const struct tr_content *content = &app->game->content;
    const struct tr_call *call = tr_game_call(app->game);
    const struct tr_lookup *entry = &content->setup->entries[index];
    const char *title = entry->title[content->lang];
    if (call->looking == index)
        SDL_snprintf(out, cap, tr_say("%s: looking, %d s more"), title,
                     (int)((SDL_max(call->look_until - tr_game_time(app->game), 0) + 999) / 1000));
    else if (is_found(app, index))
        SDL_strlcpy(out, title, cap);
    else
        SDL_snprintf(out, cap, tr_say("%s (%d s)"), title, (int)(entry->look_up_ms / 1000));
}

/* Everyday matters lie open on the desk and need no looking up. */
static void draw_entry(struct tr_column *flow, uint32_t index)
{
    struct tr_app *app = flow->app;
    struct tr_call_view *view = app->state;
    const struct tr_content *content = &app->game->content;
    const struct tr_call *call = tr_game_call(app->game);
    const struct tr_lookup *entry = &content->setup->entries[index];
    bool found = is_found(app, index), open = found && is_open(view, index);
    char id[TR_NAME_MAX + 16], label[300], text[2 * TR_LINE_TEXT_MAX];
    entry_label(app, index, label, sizeof label);
    tr_utf8_trim(label);
    SDL_snprintf(id, sizeof id, "entry/%s", entry->id);
    tr_ui_expanded(app->ui, open);
    if (tr_column_button(flow, id, open ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                         !tr_game_ended(app->game) && call->looking != index, label)) {
        view->open[index >> 6] ^= (uint64_t)1 << (index & 63);
        if (!found) {
            view->open[index >> 6] |= (uint64_t)1 << (index & 63);
            act_on(app, TR_CMD_LOOK_UP, entry->id);
        }
    }
    if (!open) {
        view->reveal[index] = 0;
        return;
    }
    int from = flow->left.y - app->theme.control_h - app->theme.gap;
    tr_call_text(call, entry->text[content->lang], text, sizeof text);
    SDL_snprintf(id, sizeof id, "entry/%s/text", entry->id);
    tr_column_text(flow, id, TR_FACE_BODY, TR_TINT_TEXT, text, app->theme.gap * 3 / 2);
    if (view->reveal[index] < REVEAL_FRAMES) { /* its height counts one frame later */
        view->reveal[index]++;
        tr_ui_reveal(app->ui, (SDL_Rect){flow->left.x, from, flow->left.w, flow->left.y - from});
    }
}

/* ---- all of it ----------------------------------------------------------------------------- */

static bool draw_people(struct tr_column *flow)
{
    const struct tr_call_view *view = flow->app->state;
    const struct tr_content *content = &flow->app->game->content;
    bool any = false;
    for (uint32_t i = 0; i < content->setup->who_count; i++) {
        const struct tr_who *who = &content->setup->who[i];
        if (!*who->id || !who_fits(who, content->lang, view->search))
            continue;
        any = true;
        draw_who(flow, i);
    }
    return any;
}

static bool draw_knowledge(struct tr_column *flow)
{
    const struct tr_call_view *view = flow->app->state;
    const struct tr_content *content = &flow->app->game->content;
    bool any = false;
    for (uint32_t i = 0; i < content->setup->entry_count; i++) {
        const struct tr_lookup *entry = &content->setup->entries[i];
        if (!holds(entry->title[content->lang], view->search) && !holds(entry->id, view->search))
            continue;
        any = true;
        draw_entry(flow, i);
    }
    return any;
}

void tr_call_drawer(struct tr_app *app, SDL_Rect box)
{
    struct tr_call_view *view = app->state;
    const struct tr_theme *theme = &app->theme;
    int field_h = tr_type_line_height(app->type, TR_FACE_BODY) + theme->gap;
    tr_ui_label(app->ui, tr_say("Drawer"));
    struct tr_column flow = tr_column_begin(app, "drawer/scroll", box, &view->drawer_h);
    tr_ui_label(app->ui, tr_say("Search the drawer"));
    (void)tr_ui_field(app->ui, "search", tr_column_take(&flow, field_h, theme->gap), view->search,
                      sizeof view->search, tr_say("Search: a name, a desk, a matter"), false);
    bool all = *view->search != '\0'; /* a search looks everywhere */
    if (!all) {
        const char *tabs[] = {tr_say("Whom to ask"), tr_say("Knowledge")};
        int h = tr_ui_choice_height(app->ui, flow.left.w, tabs, 2);
        tr_ui_label(app->ui, tr_say("What is in the drawer"));
        view->drawer_tab =
            tr_ui_tabs(app->ui, "drawer/tabs", tr_column_take(&flow, h, theme->gap * 3 / 2), tabs,
                       2, view->drawer_tab);
    }
    bool people = (all || view->drawer_tab == 0) && draw_people(&flow);
    bool knowledge = (all || view->drawer_tab == 1) && draw_knowledge(&flow);
    if (!people && !knowledge)
        tr_column_text(&flow, "drawer/none", TR_FACE_BODY, TR_TINT_MUTED,
                       all ? tr_say("Nothing in the drawer is called that.")
                           : tr_say("There is nothing here."),
                       theme->gap);
    tr_column_end(&flow);
}
