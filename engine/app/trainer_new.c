/* The form for a new scenario: its name, and the template that it is made from. */
#include <string.h>

#include "app/trainer.h"

/* NULL, or why there can be no scenario of that name. */
static const char *fault(const struct tr_app *app, const char *id)
{
    size_t len = strlen(id);
    if (strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_") != len || id[0] < 'a' || id[0] > 'z')
        return tr_say("Small letters, digits and _ only, beginning with a letter.");
    if (tr_catalog_find(&app->catalog, id))
        return tr_say("There is a scenario of that name already.");
    return NULL;
}

void tr_trainer_form_go(struct tr_app *app, struct tr_new_form *form)
{
    const struct tr_trainer *t = &app->trainer;
    if (!*form->id || fault(app, form->id) || t->making ||
        form->template <0 || (size_t)form->template >= t->template_count)
        return;
    tr_trainer_make(app, form->id, t->templates[form->template].name);
}

static void draw_templates(struct tr_column *flow, struct tr_new_form *form)
{
    struct tr_app *app = flow->app;
    const struct tr_trainer *t = &app->trainer;
    const char *rows[TR_TEMPLATES_MAX], *lines[TR_TEMPLATES_MAX];
    size_t count = SDL_min(t->template_count, TR_TEMPLATES_MAX);
    for (size_t i = 0; i < count; i++) {
        rows[i] = t->templates[i].name;
        lines[i] = t->templates[i].about[app->set.lang];
    }
    tr_column_text(flow, "templates/label", TR_FACE_SMALL, TR_TINT_MUTED, tr_say("Template"),
                   app->theme.gap / 2);
    if (count == 0)
        return;
    int h = tr_ui_list_height(app->ui, flow->left.w, rows, lines, count, false);
    (void)tr_ui_list(app->ui, "templates", tr_column_take(flow, h, app->theme.gap), rows, lines,
                     count, &form->template, false);
}

bool tr_trainer_form(struct tr_app *app, struct tr_new_form *form, SDL_Rect box)
{
    const struct tr_trainer *t = &app->trainer;
    const struct tr_theme *theme = &app->theme;
    bool stay = true;
    SDL_Rect foot = tr_cut_bottom(&box, theme->control_h);
    tr_cut_bottom(&box, theme->gap);
    tr_ui_label(app->ui, tr_say("New scenario"));
    struct tr_column flow = tr_column_begin(app, "new", box, &form->height);
    tr_column_text(&flow, "new/title", TR_FACE_TITLE, TR_TINT_TEXT, tr_say("New scenario"),
                   theme->gap);
    tr_column_text(&flow, "new_id/label", TR_FACE_SMALL, TR_TINT_MUTED,
                   tr_say("Name of its folder"), theme->gap / 2);
    unsigned did =
        tr_ui_field(app->ui, "new_id", tr_column_take(&flow, theme->control_h, theme->gap / 2),
                    form->id, sizeof form->id, tr_say("for instance late_parcel"), false);
    const char *wrong = *form->id ? fault(app, form->id) : NULL;
    if (wrong || *t->problem)
        tr_column_text(&flow, "new/problem", TR_FACE_SMALL, TR_TINT_BAD, wrong ? wrong : t->problem,
                       theme->gap);
    draw_templates(&flow, form);
    tr_column_end(&flow);
    SDL_Rect left = tr_cut_left(&foot, (foot.w - theme->gap) / 2);
    tr_cut_left(&foot, theme->gap);
    bool can = *form->id && !wrong && !t->making && t->template_count > 0;
    if (tr_ui_button(app->ui, "make", left, TR_BUTTON_MAIN, can,
                     t->making ? tr_say("One moment …") : tr_say("Make it")) ||
        (did & TR_FIELD_ENTER))
        tr_trainer_form_go(app, form);
    if (tr_ui_button(app->ui, "cancel", foot, TR_BUTTON_PLAIN, !t->making, tr_say("Cancel")))
        stay = false;
    return stay;
}
