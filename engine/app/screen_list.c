/* The first screen: which language, who plays, which call, how. */
#include <string.h>

#include "app/learn.h"
#include "base/alloc.h"
#include "base/utf8.h"

#define ROWS_MAX 200

struct list {
    int column_h, panel_h; /* remembered by the flows */
    int selected;
    bool shown; /* the list has been there */
    char player[TR_PLAYER_MAX];
    const char *titles[ROWS_MAX];
    const char *lines[ROWS_MAX];
    char line_text[ROWS_MAX][256];
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct list *list = tr_calloc(1, sizeof *list);
    if (!list)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the list of calls");
    list->selected = (int)app->selected;
    SDL_strlcpy(list->player, app->set.player, sizeof list->player);
    app->state = list;
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    struct list *list = app->state;
    app->selected = (size_t)list->selected;
    SDL_strlcpy(app->set.player, list->player, sizeof app->set.player);
    tr_free(list);
}

static const struct tr_entry *chosen(const struct tr_app *app)
{
    const struct list *list = app->state;
    const struct tr_catalog *catalog = &app->catalog;
    return list->selected >= 0 && (size_t)list->selected < catalog->count
               ? &catalog->v[list->selected]
               : NULL;
}

static void start(struct tr_app *app)
{
    const struct list *list = app->state;
    const struct tr_entry *entry = chosen(app);
    if (!entry || entry->reason || !tr_learn_may(app, app->set.answering, NULL, 0))
        return;
    if (app->learn)
        app->learn->guided = tr_learn_guides(app);
    SDL_strlcpy(app->set.player, list->player, sizeof app->set.player);
    tr_app_play(app, entry->id, app->opts.seed);
}

static const char *title_of(const struct tr_app *app, const struct tr_entry *entry)
{
    const char *title = entry->reason ? entry->id : entry->title[app->set.lang];
    return title && *title ? title : entry->id;
}

static void make_rows(struct tr_app *app, struct list *list)
{
    const struct tr_catalog *catalog = &app->catalog;
    int proposed = tr_learn_proposed(app);
    for (size_t i = 0; i < catalog->count && i < ROWS_MAX; i++) {
        const struct tr_entry *entry = &catalog->v[i];
        char *line = list->line_text[i];
        char stars[32] = "";
        list->titles[i] = title_of(app, entry);
        for (uint32_t k = 0; k < 5; k++)
            SDL_strlcat(stars, k < entry->difficulty ? "●" : "○", sizeof stars);
        if (entry->reason)
            SDL_snprintf(line, sizeof list->line_text[i], tr_say("Broken: %s"), entry->reason);
        else
            SDL_snprintf(line, sizeof list->line_text[i], tr_say("Difficulty %s  about %d–%d s"),
                         stars, (int)entry->low_s, (int)entry->high_s);
        if ((int)i == proposed) {
            SDL_strlcat(line, "  ", sizeof list->line_text[i]);
            SDL_strlcat(line, tr_say("★ next for you"), sizeof list->line_text[i]);
        }
        tr_utf8_trim(line);
        list->lines[i] = line;
    }
}

/* As many whole rows as have room; at least one. */
static int rows_height(struct tr_app *app, int width, int room)
{
    struct list *list = app->state;
    size_t count = app->catalog.ready ? SDL_min(app->catalog.count, ROWS_MAX) : 0;
    make_rows(app, list);
    return tr_ui_list_fit(app->ui, width, list->titles, list->lines, count, room);
}

static void draw_scenarios(struct tr_app *app, SDL_Rect box)
{
    struct list *list = app->state;
    const struct tr_catalog *catalog = &app->catalog;
    size_t count = catalog->count < ROWS_MAX ? catalog->count : ROWS_MAX;
    const char *waiting = NULL;
    if (!catalog->ready)
        waiting = tr_say("Looking for calls …");
    else if (count == 0)
        waiting = tr_say("There are no calls here.");
    if (waiting) {
        tr_ui_text(app->ui, "scenarios/none", box, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   waiting);
        return;
    }
    make_rows(app, list);
    if (!list->shown) {
        tr_ui_focus(app->ui, "scenarios");
        tr_app_wake_in(app, 0);
    }
    list->shown = true;
    tr_ui_label(app->ui, tr_say("Calls"));
    if (tr_ui_list(app->ui, "scenarios", box, list->titles, list->lines, count, &list->selected,
                   false) >= 0)
        start(app);
}

static void draw_about(struct tr_column *flow, const struct tr_entry *entry)
{
    struct tr_app *app = flow->app;
    int gap = app->theme.gap;
    if (!entry)
        return;
    tr_column_text(flow, "about/title", TR_FACE_TITLE, TR_TINT_TEXT, title_of(app, entry), gap / 2);
    if (entry->reason) {
        tr_column_text(flow, "about/broken", TR_FACE_STRONG, TR_TINT_BAD,
                       tr_say("This call is broken and cannot be played."), gap / 2);
        tr_column_text(flow, "about/reason", TR_FACE_SMALL, TR_TINT_TEXT, entry->reason, 2 * gap);
        return;
    }
    const char *about = entry->about[app->set.lang];
    tr_column_text(flow, "about/text", TR_FACE_BODY, TR_TINT_MUTED, about ? about : "", 2 * gap);
}

static void draw_how(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct list *list = app->state;
    const struct tr_theme *theme = &app->theme;
    static const int profiles[] = {100, 150, 200, 0};
    const char *ways[] = {tr_say("Choose answers"), tr_say("Own words"), tr_say("Exam")};
    const char *patience[] = {tr_say("Real"), tr_say("1.5 ×"), tr_say("2 ×"), tr_say("Untimed")};
    const char *about_way[] = {
        tr_say("Ready-made answers stand beside the field; you may also use your own words."),
        tr_say("You find the words yourself. The caller's mood is shown."),
        tr_say("Own words, no mood, no pause. The clock always runs.")};
    char locked[256];
    int profile = 0;
    tr_column_text(flow, "player/label", TR_FACE_SMALL, TR_TINT_MUTED, tr_say("Your name"),
                   theme->gap / 2);
    (void)tr_ui_field(app->ui, "player", tr_column_take(flow, theme->control_h, theme->gap * 3 / 2),
                      list->player, sizeof list->player, tr_say("as it stands on the board"),
                      false);
    app->set.answering = (enum tr_answering)tr_column_choice(flow, "answering", tr_say("Answers"),
                                                             ways, 3, (int)app->set.answering);
    bool may = tr_learn_may(app, app->set.answering, locked, sizeof locked);
    tr_column_text(flow, "answering/about", TR_FACE_SMALL, TR_TINT_MUTED,
                   about_way[app->set.answering], may ? theme->gap * 3 / 2 : theme->gap / 2);
    if (!may)
        tr_column_text(flow, "answering/locked", TR_FACE_SMALL, TR_TINT_WARN, locked,
                       theme->gap * 3 / 2);
    else if (tr_learn_guides(app))
        tr_column_text(flow, "answering/guided", TR_FACE_SMALL, TR_TINT_GOOD,
                       tr_say("Your first call is a guided one: every rule is told as it is "
                              "decided."),
                       theme->gap * 3 / 2);
    for (int i = 0; i < 4; i++)
        profile = profiles[i] == app->set.profile ? i : profile;
    profile =
        tr_column_choice(flow, "profile", tr_say("The caller's patience"), patience, 4, profile);
    app->set.profile = profiles[profile];
}

static void draw_look(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    static const int sizes[] = {80, 100, 125, 150, 200};
    const char *colours[] = {tr_say("Light"), tr_say("Dark"), tr_say("As the system")};
    const char *percents[] = {"80 %", "100 %", "125 %", "150 %", "200 %"};
    int size = 0;
    for (int i = 0; i < 5; i++)
        size = sizes[i] <= app->set.text_percent ? i : size;
    int chosen = tr_column_choice(flow, "colours", tr_say("Colours"), colours, TR_COLOURS_COUNT,
                                  (int)app->set.colours);
    int new_size = tr_column_choice(flow, "text", tr_say("Size of the text"), percents, 5, size);
    tr_hearing_choice(flow);
    if (chosen != (int)app->set.colours || new_size != size) {
        tr_settings_colours(&app->set, (enum tr_colours)chosen);
        if (new_size != size)
            app->set.text_percent = sizes[new_size];
        tr_app_restyle(app);
    }
}

static void draw_languages(struct tr_app *app, SDL_Rect box)
{
    static const char *const names[TR_LANG_COUNT] = {"简体中文", "繁體中文", "English"};
    tr_ui_label(app->ui, tr_say("Language"));
    int lang = tr_ui_choice(app->ui, "lang", box, names, TR_LANG_COUNT, (int)app->set.lang);
    if (lang != (int)app->set.lang) {
        app->set.lang = (enum tr_lang)lang;
        tr_app_restyle(app);
    }
}

static bool start_button(struct tr_app *app, SDL_Rect box)
{
    const struct tr_entry *entry = chosen(app);
    bool ready =
        entry && !entry->reason && !app->loading && tr_learn_may(app, app->set.answering, NULL, 0);
    return tr_ui_button(app->ui, "start", box, TR_BUTTON_MAIN, ready,
                        app->loading ? tr_say("One moment …") : tr_say("Start the call"));
}

static int label_width(const struct tr_app *app, const char *label)
{
    return tr_type_width(app->type, TR_FACE_STRONG, label, strlen(label)) + 4 * app->theme.gap;
}

/* The buttons beside the one that starts: as wide as their labels, where that has room. */
static void beside_widths(const struct tr_app *app, int width, int *board, int *trainers)
{
    *board = label_width(app, tr_say("Board"));
    *trainers = label_width(app, tr_say("Trainers (F9)"));
    if (*board + *trainers + 2 * app->theme.gap > width * 3 / 5)
        *board = *trainers = (width - 2 * app->theme.gap) / 4;
}

/* Room for the buttons at the foot, in a row of so many pixels. */
static int foot_height(struct tr_app *app, int width)
{
    int board, trainers;
    beside_widths(app, width, &board, &trainers);
    int h = tr_ui_button_height(app->ui, board, tr_say("Board"));
    h = SDL_max(h, tr_ui_button_height(app->ui, trainers, tr_say("Trainers (F9)")));
    h = SDL_max(
        h, tr_ui_button_height(app->ui, width - board - trainers - 2 * app->theme.gap,
                               app->loading ? tr_say("One moment …") : tr_say("Start the call")));
    return SDL_max(h, app->theme.control_h);
}

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    int board_w, trainers_w, gap = app->theme.gap;
    beside_widths(app, foot.w, &board_w, &trainers_w);
    SDL_Rect trainers = tr_cut_right(&foot, trainers_w);
    tr_cut_right(&foot, gap);
    SDL_Rect board = tr_cut_right(&foot, board_w);
    tr_cut_right(&foot, gap);
    if (start_button(app, foot))
        start(app);
    if (tr_ui_button(app->ui, "board", board, TR_BUTTON_PLAIN, *app->board != '\0',
                     tr_say("Board")))
        tr_app_go(app, TR_SCREEN_BOARD);
    if (tr_ui_button(app->ui, "trainers", trainers, TR_BUTTON_PLAIN, true, tr_say("Trainers (F9)")))
        tr_app_go(app, TR_SCREEN_TRAINER);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type != SDL_KEYDOWN || e->key.repeat)
        return;
    if (e->key.keysym.sym == SDLK_F9)
        tr_app_go(app, TR_SCREEN_TRAINER);
    else if (e->key.keysym.sym == SDLK_F8)
        tr_app_go(app, TR_SCREEN_PROGRESS);
}

static void progress_button(struct tr_app *app, SDL_Rect box)
{
    if (tr_ui_button(app->ui, "progress", box, TR_BUTTON_QUIET, *app->board != '\0',
                     tr_say("My progress (F8)")))
        tr_app_go(app, TR_SCREEN_PROGRESS);
}

/* The call with the star, and why it is the next. gives: its height */
static int proposal(struct tr_app *app, SDL_Rect box, bool draw_it)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    char why[512], text[768];
    int at = tr_learn_proposed(app);
    if (at < 0)
        return 0;
    tr_next_words(&known->progress, &known->next, why, sizeof why);
    SDL_snprintf(text, sizeof text, "★ %s · %s", title_of(app, &app->catalog.v[at]), why);
    if (draw_it)
        tr_ui_text(app->ui, "next/why", box, TR_FACE_SMALL, TR_TINT_MUTED, TR_ALIGN_LEFT, text);
    return tr_ui_text_height(app->ui, TR_FACE_SMALL, box.w, text);
}

static void draw_wide(struct tr_app *app, SDL_Rect body)
{
    struct list *list = app->state;
    int gap = app->theme.gap;
    SDL_Rect side = tr_cut_right(&body, body.w * 42 / 100);
    tr_cut_right(&body, 2 * gap);
    SDL_Rect left = tr_app_card(app, body, 2 * gap);
    int head = tr_ui_text_height(app->ui, TR_FACE_TITLE, left.w, tr_say("Calls"));
    int button_w = SDL_min(label_width(app, tr_say("My progress (F8)")), left.w * 3 / 5);
    int button_h = tr_ui_button_height(app->ui, button_w, tr_say("My progress (F8)"));
    SDL_Rect top = tr_cut_top(&left, SDL_max(head, button_h));
    SDL_Rect button = tr_cut_right(&top, button_w);
    top.y += (top.h - head) / 2;
    top.h = head;
    tr_ui_text(app->ui, "calls", top, TR_FACE_TITLE, TR_TINT_TEXT, TR_ALIGN_LEFT, tr_say("Calls"));
    tr_cut_top(&left, gap);
    int why = proposal(app, left, false);
    if (why > 0) {
        (void)proposal(app, tr_cut_top(&left, why), true);
        tr_cut_top(&left, gap);
    }
    draw_scenarios(app, left);
    progress_button(app, button);

    SDL_Rect right = tr_app_card(app, side, 2 * gap);
    SDL_Rect foot = tr_cut_bottom(&right, foot_height(app, right.w));
    tr_cut_bottom(&right, 2 * gap);
    tr_ui_label(app->ui, tr_say("The call and how to take it"));
    struct tr_column flow = tr_column_begin(app, "panel", right, &list->panel_h);
    draw_about(&flow, chosen(app));
    draw_how(&flow);
    draw_look(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

static void draw_narrow(struct tr_app *app, SDL_Rect body)
{
    struct list *list = app->state;
    const struct tr_theme *theme = &app->theme;
    int gap = theme->gap;
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, gap);
    SDL_Rect inside = tr_app_card(app, body, gap * 3 / 2);
    tr_ui_label(app->ui, tr_say("The call and how to take it"));
    struct tr_column flow = tr_column_begin(app, "column", inside, &list->column_h);
    draw_languages(app, tr_column_take(&flow, theme->control_h, gap));
    draw_scenarios(app,
                   tr_column_take(&flow, rows_height(app, flow.left.w, inside.h * 3 / 4), gap));
    int why = proposal(app, flow.left, false);
    if (why > 0)
        (void)proposal(app, tr_column_take(&flow, why, gap), true);
    progress_button(
        app,
        tr_column_take(&flow, tr_ui_button_height(app->ui, flow.left.w, tr_say("My progress (F8)")),
                       gap));
    draw_about(&flow, chosen(app));
    draw_how(&flow);
    draw_look(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    const struct list *list = app->state;
    tr_learn_follow(app, list->player);
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_margin(app, whole);
    bool wide = tr_app_ems(app, whole.w) >= 50 && tr_app_ems(app, whole.h) >= 22;
    if (!wide) {
        draw_narrow(app, body);
        return;
    }
    int h = tr_ui_text_height(app->ui, TR_FACE_HUGE, body.w, tr_say("Third Ring"));
    SDL_Rect head = tr_cut_top(&body, h);
    tr_cut_top(&body, theme->gap);
    SDL_Rect langs = tr_cut_right(&head, SDL_min(theme->size[TR_FACE_BODY] * 22, head.w / 2));
    langs.y += (langs.h - theme->control_h) / 2;
    langs.h = theme->control_h;
    SDL_Rect name = tr_cut_left(&head, tr_type_width(app->type, TR_FACE_HUGE, tr_say("Third Ring"),
                                                     strlen(tr_say("Third Ring"))) +
                                           2 * theme->gap);
    tr_ui_text(app->ui, "title", name, TR_FACE_HUGE, TR_TINT_ACCENT, TR_ALIGN_LEFT,
               tr_say("Third Ring"));
    head.y += head.h - tr_type_line_height(app->type, TR_FACE_BODY) * 5 / 4;
    head.h = tr_type_line_height(app->type, TR_FACE_BODY);
    if (head.w > theme->size[TR_FACE_BODY] * 14)
        tr_ui_text(app->ui, "subtitle", head, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   tr_say("Practise answering the telephone"));
    draw_languages(app, langs);
    draw_wide(app, body);
}

const struct tr_screen tr_screen_list = {"list", enter, event, draw, leave, NULL};
