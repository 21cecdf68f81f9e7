/* What may be played and what comes next; see learn.h. */
#include <string.h>

#include "app/keep_job.h"
#include "app/learn.h"
#include "app/result_inside.h"

bool tr_learn_may(const struct tr_app *app, enum tr_answering how, char *why, size_t cap)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    bool may = true;
    if (cap > 0)
        why[0] = '\0';
    if (how != TR_ANSWER_EXAM || !*app->board || (app->learn && *app->learn->problem))
        return true;
    if (known)
        may = tr_progress_open(&known->progress, TR_MODE_EXAM);
    if (known && cap > 0)
        tr_level_words(&known->progress, TR_MODE_EXAM, why, cap);
    else if (cap > 0)
        SDL_strlcpy(why, tr_say("One moment …"), cap);
    return known && may;
}

bool tr_learn_guides(const struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    return known && !app->opts.mode && app->set.answering != TR_ANSWER_EXAM &&
           !tr_progress_open(&known->progress, TR_MODE_PRACTICE);
}

int tr_learn_proposed(const struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    if (!known || known->next.why == TR_NEXT_NOTHING)
        return -1;
    for (size_t i = 0; i < app->catalog.count; i++)
        if (!app->catalog.v[i].reason &&
            strcmp(app->catalog.v[i].id, known->choices[known->next.choice].id) == 0)
            return (int)i;
    return -1;
}

/* What is known was read before the present call was stored, or anew after that. */
bool tr_learn_played_before(const struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    bool among = app->game && app->game->kept.stored && !app->learn->reading;
    return known && known->progress.calls > (among ? 1 : 0);
}

/* The voice and the desk are asked about after a shift, which is a day's first calls. */
static bool asks_first(const struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    const struct tr_game *game = app->game;
    return app->screen == TR_SCREEN_RESULT && known && game && !game->practice &&
           game->call.mode == TR_MODE_PRACTICE && !known->asked_today && !app->learn->quiz_asked &&
           tr_learn_played_before(app) && tr_quiz_offered(app);
}

/* Without progress: the one after the present call. */
static int next_in_list(const struct tr_app *app)
{
    const struct tr_catalog *catalog = &app->catalog;
    size_t at = 0;
    for (size_t i = 0; app->game && i < catalog->count; i++)
        if (strcmp(catalog->v[i].id, app->game->scenario) == 0)
            at = i;
    for (size_t step = 1; step <= catalog->count; step++) {
        size_t i = (at + step) % catalog->count;
        if (!catalog->v[i].reason)
            return (int)i;
    }
    return -1;
}

void tr_learn_next(struct tr_app *app)
{
    int at = tr_learn_proposed(app);
    if (at < 0)
        at = next_in_list(app);
    if (at < 0)
        return;
    if (asks_first(app)) {
        tr_quiz_begin(app);
        app->learn->quiz_then_next = true;
        return;
    }
    app->selected = (size_t)at;
    tr_app_play(app, app->catalog.v[at].id, -1);
}

void tr_learn_result(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_progress_all *known = tr_learn_known(app);
    int at = tr_learn_proposed(app), gap = app->theme.gap;
    char text[640], why[512];
    if (app->game->practice || !known || app->game->storing || app->learn->reading)
        return; /* what is proposed now may be another call in a moment */
    if (at >= 0 || tr_quiz_offered(app))
        tr_result_heading(flow, "next/heading", tr_say("What next"));
    if (at >= 0) {
        const struct tr_entry *entry = &app->catalog.v[at];
        const char *title = entry->title[app->set.lang];
        tr_next_words(&known->progress, &known->next, why, sizeof why);
        SDL_snprintf(text, sizeof text, tr_say("Next for you: %s"),
                     title && *title ? title : entry->id);
        tr_column_text(flow, "next/title", TR_FACE_STRONG, TR_TINT_TEXT, text, gap / 2);
        tr_column_text(flow, "next/why", TR_FACE_SMALL, TR_TINT_MUTED, why, gap);
    }
    if (tr_quiz_offered(app) &&
        tr_column_button(flow, "quiz", TR_BUTTON_PLAIN, true, tr_say("Three questions (Q)")))
        tr_quiz_begin(app);
}
