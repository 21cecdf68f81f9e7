/* For who writes scenarios: each with what is wrong with it and where it lies, to be
 * tried out while it is written; and the way to a new one. */
#include <string.h>

#include "app/trainer.h"
#include "app/try_out.h"
#include "base/alloc.h"
#include "report/code_said.h"
#include "session/starter.h"

#define FINDINGS_SHOWN 100
#define BUTTONS 5

struct trainer {
    int selected, side_h, column_h;
    bool form; /* a new one is being made */
    struct tr_new_form fresh;
    const char *titles[TR_TRAINER_ROWS], *lines[TR_TRAINER_ROWS];
    char line_text[TR_TRAINER_ROWS][256];
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct trainer *view = tr_calloc(1, sizeof *view);
    if (!view)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the list of scenarios");
    view->selected = (int)app->selected;
    app->state = view;
    *app->trainer.made_id = '\0';
    tr_trainer_check(app, true); /* they may have been written since */
    tr_ui_focus(app->ui, "all");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    struct trainer *view = app->state;
    app->selected = (size_t)view->selected;
    tr_free(view);
}

static const struct tr_entry *chosen(const struct tr_app *app)
{
    const struct trainer *view = app->state;
    const struct tr_catalog *catalog = &app->catalog;
    return view->selected >= 0 && (size_t)view->selected < catalog->count
               ? &catalog->v[view->selected]
               : NULL;
}

static void try_out(struct tr_app *app)
{
    const struct tr_entry *entry = chosen(app);
    if (entry && !app->loading)
        tr_try_begin(app, entry->id, NULL, true);
}

/* Folders may have come and gone as well. */
static void check_again(struct tr_app *app)
{
    tr_catalog_load(app);
    tr_trainer_check(app, true);
}

static void open_form(struct tr_app *app)
{
    struct trainer *view = app->state;
    const struct tr_trainer *t = &app->trainer;
    memset(&view->fresh, 0, sizeof view->fresh);
    for (size_t i = 0; i < t->template_count; i++)
        if (strcmp(t->templates[i].name, TR_STARTER_DEFAULT) == 0)
            view->fresh.template = (int)i;
    *app->trainer.problem = '\0';
    view->form = true;
    tr_ui_focus(app->ui, "new_id");
    tr_app_wake_in(app, 0);
}

static void close_form(struct tr_app *app)
{
    struct trainer *view = app->state;
    view->form = false;
    tr_ui_focus(app->ui, "all");
    tr_app_wake_in(app, 0);
}

/* In the desktop's own file manager. */
static void open_folder(struct tr_app *app, const char *folder)
{
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
    char url[3 * TR_PATH_MAX + 8] = "file://";
    size_t at = strlen(url);
    for (const char *c = folder; *c; c++) {
        if (strchr(plain, *c))
            url[at++] = *c;
        else
            at += (size_t)SDL_snprintf(url + at, 4, "%%%02X", (unsigned)(unsigned char)*c);
    }
    url[at] = '\0';
    if (SDL_OpenURL(url) != 0)
        tr_app_tell(app, TR_TINT_WARN, tr_say("This desktop cannot open a folder; it is %s"),
                    folder);
}

/* ---- keeping up ------------------------------------------------------------------------ */

static void follow_catalog(struct tr_app *app)
{
    const struct tr_catalog *catalog = &app->catalog;
    const struct tr_trainer *t = &app->trainer;
    bool same = catalog->count == t->count;
    for (size_t i = 0; same && i < t->count; i++)
        same = strcmp(catalog->v[i].id, t->v[i].id) == 0;
    if (catalog->ready && !same)
        tr_trainer_check(app, false);
}

/* The new one is in the list by now. */
static void follow_made(struct tr_app *app)
{
    struct trainer *view = app->state;
    struct tr_trainer *t = &app->trainer;
    const struct tr_entry *entry = *t->made_id ? tr_catalog_find(&app->catalog, t->made_id) : NULL;
    if (!entry)
        return;
    view->selected = (int)(entry - app->catalog.v);
    *t->made_id = '\0';
    if (view->form)
        close_form(app);
    tr_app_tell(app, TR_TINT_GOOD, tr_say("Made: %s. Edit scenario.lua and lines/ there."),
                t->made);
}

/* ---- the list ---------------------------------------------------------------------------- */

static void result_text(const struct tr_checked *checked, char *out, size_t cap)
{
    if (!checked || !checked->ready)
        SDL_strlcpy(out, tr_say("being checked …"), cap);
    else if (checked->errors > 0)
        SDL_snprintf(out, cap, tr_say("× broken · errors: %d, warnings: %d"), (int)checked->errors,
                     (int)checked->warnings);
    else if (checked->warnings > 0)
        SDL_snprintf(out, cap, tr_say("! warnings: %d"), (int)checked->warnings);
    else
        SDL_strlcpy(out, tr_say("✓ nothing is wrong"), cap);
}

static void make_rows(struct tr_app *app, struct trainer *view)
{
    const struct tr_catalog *catalog = &app->catalog;
    for (size_t i = 0; i < catalog->count && i < TR_TRAINER_ROWS; i++) {
        view->titles[i] = catalog->v[i].id;
        result_text(tr_trainer_find(app, catalog->v[i].id), view->line_text[i],
                    sizeof view->line_text[i]);
        view->lines[i] = view->line_text[i];
    }
}

static void draw_list(struct tr_app *app, SDL_Rect box)
{
    struct trainer *view = app->state;
    size_t count = SDL_min(app->catalog.count, TR_TRAINER_ROWS);
    if (count == 0) {
        tr_ui_text(app->ui, "all/none", box, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT,
                   app->catalog.ready ? tr_say("There are no calls here.")
                                      : tr_say("Looking for calls …"));
        return;
    }
    make_rows(app, view);
    tr_ui_label(app->ui, tr_say("Scenarios"));
    if (tr_ui_list(app->ui, "all", box, view->titles, view->lines, count, &view->selected, false) >=
        0)
        try_out(app);
}

/* As many whole rows as have room; at least one. */
static int rows_height(struct tr_app *app, int width, int room)
{
    struct trainer *view = app->state;
    size_t count = SDL_min(app->catalog.count, TR_TRAINER_ROWS);
    make_rows(app, view);
    return tr_ui_list_fit(app->ui, width, view->titles, view->lines, count, room);
}

/* ---- one of them ------------------------------------------------------------------------- */

/* Findings speak English. Who reads another language sees first what is meant by one
 * and, where a kind of it comes first, what to do. */
static void draw_finding(struct tr_column *flow, const struct tr_findings *findings, size_t index)
{
    static const enum tr_tint tints[] = {TR_TINT_MUTED, TR_TINT_WARN, TR_TINT_BAD};
    const char *words[] = {tr_say("Note"), tr_say("Warning"), tr_say("Error")};
    const struct tr_finding *finding = &findings->v[index];
    int gap = flow->app->theme.gap;
    bool meant = tr_finding_wants_meaning(finding);
    bool advised = meant && tr_finding_is_first(findings, index, false);
    char id[48], text[1200];
    SDL_snprintf(id, sizeof id, "finding%d/severity", (int)index + 1);
    tr_column_text(flow, id, TR_FACE_SMALL, tints[finding->severity], words[finding->severity], 0);
    SDL_snprintf(id, sizeof id, "finding%d/meaning", (int)index + 1);
    if (meant)
        tr_column_text(flow, id, TR_FACE_STRONG, TR_TINT_TEXT, tr_finding_meaning(finding),
                       gap / 2);
    SDL_snprintf(id, sizeof id, "finding%d", (int)index + 1);
    tr_finding_format(finding, text, sizeof text);
    tr_column_text(flow, id, TR_FACE_SMALL, meant ? TR_TINT_MUTED : TR_TINT_TEXT, text,
                   advised ? gap / 2 : gap);
    SDL_snprintf(id, sizeof id, "finding%d/advice", (int)index + 1);
    if (advised)
        tr_column_text(flow, id, TR_FACE_SMALL, TR_TINT_TEXT, tr_finding_advice(finding), gap);
}

static void draw_checked(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_entry *entry = chosen(app);
    const struct tr_checked *checked = entry ? tr_trainer_find(app, entry->id) : NULL;
    char text[200];
    int gap = app->theme.gap;
    if (!entry)
        return;
    const char *title = entry->reason ? "" : entry->title[app->set.lang];
    tr_column_text(flow, "about/id", TR_FACE_TITLE, TR_TINT_TEXT, entry->id, gap / 2);
    if (title && *title)
        tr_column_text(flow, "about/title", TR_FACE_BODY, TR_TINT_MUTED, title, gap / 2);
    result_text(checked, text, sizeof text);
    tr_column_text(flow, "about/result", TR_FACE_STRONG,
                   checked && checked->errors ? TR_TINT_BAD : TR_TINT_TEXT, text, gap);
    if (!checked || !checked->ready)
        return;
    tr_column_text(flow, "folder", TR_FACE_SMALL, TR_TINT_MUTED, checked->folder, gap / 2);
    if (tr_column_button(flow, "open", TR_BUTTON_QUIET, true, tr_say("Open the folder")))
        open_folder(app, checked->folder);
    size_t count = SDL_min(checked->findings.count, FINDINGS_SHOWN);
    for (int severity = TR_SEV_ERROR; severity >= 0; severity--) /* the worst first */
        for (size_t i = 0; i < count; i++)
            if ((int)checked->findings.v[i].severity == severity)
                draw_finding(flow, &checked->findings, i);
}

/* ---- the screen ---------------------------------------------------------------------------- */

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    const char *labels[] = {tr_say("Try it out"), tr_say("Check again"), tr_say("New"),
                            tr_say("Contests"), tr_say("List")};
    static const char *const ids[] = {"try", "check", "new", "contested", "list"};
    bool can[] = {chosen(app) && !app->loading, app->catalog.ready && !app->trainer.checking,
                  app->trainer.template_count > 0, true, true};
    for (int i = 0; i < BUTTONS; i++) {
        SDL_Rect place = tr_cut_left(&foot, foot.w / (BUTTONS - i));
        if (i < BUTTONS - 1)
            tr_cut_right(&place, app->theme.gap);
        if (!tr_ui_button(app->ui, ids[i], place, i == 0 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, can[i],
                          labels[i]))
            continue;
        if (i == 0)
            try_out(app);
        else if (i == 1)
            check_again(app);
        else if (i == 2)
            open_form(app);
        else
            tr_app_go(app, i == 3 ? TR_SCREEN_CONTESTS : TR_SCREEN_LIST);
    }
}

static int foot_height(struct tr_app *app, int width)
{
    const char *labels[] = {tr_say("Try it out"), tr_say("Check again"), tr_say("New"),
                            tr_say("Contests"), tr_say("List")};
    int h = app->theme.control_h;
    for (int i = 0; i < BUTTONS; i++)
        h = SDL_max(h, tr_ui_button_height(
                           app->ui, (width - (BUTTONS - 1) * app->theme.gap) / BUTTONS, labels[i]));
    return h;
}

static void draw_wide(struct tr_app *app, SDL_Rect body)
{
    struct trainer *view = app->state;
    int gap = app->theme.gap;
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, gap * 2);
    SDL_Rect side = tr_cut_right(&body, body.w * 58 / 100);
    tr_cut_right(&body, 2 * gap);
    SDL_Rect left = tr_app_card(app, body, 2 * gap);
    int head = tr_ui_text_height(app->ui, TR_FACE_TITLE, left.w, tr_say("Scenarios"));
    tr_ui_text(app->ui, "scenarios", tr_cut_top(&left, head), TR_FACE_TITLE, TR_TINT_TEXT,
               TR_ALIGN_LEFT, tr_say("Scenarios"));
    tr_cut_top(&left, gap);
    tr_ui_disable(app->ui, view->form);
    draw_list(app, left);
    tr_ui_disable(app->ui, false);
    SDL_Rect right = tr_app_card(app, side, 2 * gap);
    if (view->form) {
        if (!tr_trainer_form(app, &view->fresh, right))
            close_form(app);
    } else {
        tr_ui_label(app->ui, tr_say("What was found"));
        struct tr_column flow = tr_column_begin(app, "panel", right, &view->side_h);
        draw_checked(&flow);
        tr_column_end(&flow);
    }
    tr_ui_disable(app->ui, view->form);
    draw_buttons(app, foot);
    tr_ui_disable(app->ui, false);
}

static void draw_narrow(struct tr_app *app, SDL_Rect body)
{
    struct trainer *view = app->state;
    int gap = app->theme.gap;
    if (view->form) {
        if (!tr_trainer_form(app, &view->fresh, tr_app_card(app, body, gap * 3 / 2)))
            close_form(app);
        return;
    }
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, gap);
    SDL_Rect inside = tr_app_card(app, body, gap * 3 / 2);
    tr_ui_label(app->ui, tr_say("Scenarios"));
    struct tr_column flow = tr_column_begin(app, "column", inside, &view->column_h);
    draw_list(app, tr_column_take(&flow, rows_height(app, flow.left.w, inside.h * 3 / 4), gap));
    draw_checked(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    SDL_Rect body = tr_app_margin(app, whole);
    follow_catalog(app);
    follow_made(app);
    if (tr_app_ems(app, whole.w) >= 50 && tr_app_ems(app, whole.h) >= 22)
        draw_wide(app, body);
    else
        draw_narrow(app, body);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    struct trainer *view = app->state;
    if (e->type != SDL_KEYDOWN || e->key.keysym.sym != SDLK_ESCAPE)
        return;
    if (view->form && !app->trainer.making)
        close_form(app);
    else if (!view->form)
        tr_app_go(app, TR_SCREEN_LIST);
}

const struct tr_screen tr_screen_trainer = {"trainer", enter, event, draw, leave, NULL};
