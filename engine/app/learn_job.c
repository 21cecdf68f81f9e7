/* Reading the player's progress on the worker; see learn.h. It comes after whatever is being
 * stored, since jobs run in their order. */
#include <string.h>

#include "app/learn.h"
#include "base/alloc.h"
#include "base/day.h"

struct learn_job {
    struct tr_job job;
    struct tr_loader loader;
    char board[TR_PATH_MAX], player[TR_PLAYER_MAX];
    const char *house, *card; /* borrowed from the options */
    enum tr_lang lang;
    struct tr_progress_all all;
    bool ready;
    char problem[TR_ERR_MAX];
};

static void run(struct tr_job *job)
{
    struct learn_job *learn = (struct learn_job *)job;
    char now[32];
    int64_t today = 0;
    tr_err err = {0};
    tr_now_rfc3339(now);
    (void)tr_day_of(now, tr_east_s(), &today);
    struct tr_progress_wish wish = {.loader = &learn->loader,
                                    .board = learn->board,
                                    .house = learn->house,
                                    .card = learn->card,
                                    .player = learn->player,
                                    .lang = learn->lang,
                                    .today = today,
                                    .east_s = tr_east_s()};
    learn->ready = tr_progress_read(&learn->all, &wish, &err) == TR_OK;
    if (!learn->ready)
        SDL_strlcpy(learn->problem, err.msg, sizeof learn->problem);
}

static void read_now(struct tr_app *app);

static void take(struct tr_app *app, struct learn_job *job)
{
    struct tr_learn *learn = app->learn;
    tr_progress_all_done(&learn->all);
    learn->all = job->all;
    memset(&job->all, 0, sizeof job->all);
    learn->ready = job->ready;
    SDL_strlcpy(learn->problem, job->problem, sizeof learn->problem);
    if (learn->ready && tr_progress_open(&learn->all.progress, TR_MODE_PRACTICE))
        learn->guided = false;
    if (*learn->all.problem && !learn->told) {
        learn->told = true;
        tr_app_tell(app, TR_TINT_WARN, tr_say("Nothing is locked and little is proposed: %s"),
                    learn->all.problem);
    }
    tr_app_wake_in(app, 0);
}

static void done(struct tr_app *app, struct tr_job *job)
{
    struct learn_job *read = (struct learn_job *)job;
    struct tr_learn *learn = app->learn;
    learn->reading = false;
    if (strcmp(read->player, learn->player) == 0 && read->lang == learn->lang)
        take(app, read);
    tr_progress_all_done(&read->all);
    tr_free(read);
    if (learn->again)
        read_now(app);
}

static void read_now(struct tr_app *app)
{
    struct tr_learn *learn = app->learn;
    learn->again = learn->reading;
    if (learn->reading)
        return;
    struct learn_job *job = tr_calloc(1, sizeof *job);
    if (!job)
        return;
    job->job.run = run;
    job->job.done = done;
    job->job.may_drop = true;
    job->loader = app->loader;
    SDL_strlcpy(job->board, app->board, sizeof job->board);
    SDL_strlcpy(job->player, learn->player, sizeof job->player);
    job->house = app->opts.house;
    job->card = app->opts.card;
    job->lang = learn->lang;
    learn->reading = true;
    tr_worker_add(app->worker, &job->job);
}

void tr_learn_refresh(struct tr_app *app)
{
    if (*app->board && app->learn)
        read_now(app);
}

void tr_learn_follow(struct tr_app *app, const char *player)
{
    if (!*app->board)
        return;
    if (!app->learn) {
        app->learn = tr_calloc(1, sizeof *app->learn);
        if (!app->learn)
            return;
    } else if (strcmp(app->learn->player, player) == 0 && app->learn->lang == app->set.lang) {
        return;
    }
    if (strcmp(app->learn->player, player) != 0)
        app->learn->ready = app->learn->resting = app->learn->quiz_asked = false;
    SDL_strlcpy(app->learn->player, player, sizeof app->learn->player);
    app->learn->lang = app->set.lang;
    read_now(app);
}

void tr_learn_done(struct tr_app *app)
{
    if (app->learn)
        tr_progress_all_done(&app->learn->all);
    tr_free(app->learn);
    app->learn = NULL;
}

void tr_learn_begins(struct tr_app *app)
{
    if (!app->learn)
        return;
    app->learn->review.count = 0;
    app->learn->of = NULL;
}

const struct tr_progress_all *tr_learn_known(const struct tr_app *app)
{
    return app->learn && app->learn->ready ? &app->learn->all : NULL;
}
