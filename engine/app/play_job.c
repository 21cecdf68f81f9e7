/* Loading a call on the worker, and taking it to the screen when it is there. */
#include <sys/random.h>

#include "app/keep_job.h"
#include "app/learn.h"
#include "app/try_out.h"
#include "base/alloc.h"

#define SEED_RANGE 1000000000u /* drawn seeds are short enough to be read out */

struct play_job {
    struct tr_job job;
    struct tr_loader loader;
    struct tr_game *game;
};

void tr_app_show_game(struct tr_app *app, struct tr_game *game)
{
    tr_app_put_away(app);
    app->game = game;
    tr_learn_begins(app);
    if (*game->content.card_trouble.msg)
        tr_app_tell(
            app, TR_TINT_WARN,
            tr_say("The house's scorecard cannot be used, so this call is scored with %s: %s"),
            TR_USUAL_CARD, game->content.card_trouble.msg);
    if (*game->voice_problem)
        tr_app_tell(app, TR_TINT_WARN, tr_say("espeak-ng does not speak: %s"), game->voice_problem);
    tr_app_go(app, TR_SCREEN_CALL);
}

static void load_run(struct tr_job *job)
{
    struct play_job *play = (struct play_job *)job;
    tr_game_load(play->game, &play->loader);
    tr_game_voices(play->game);
}

static void load_done(struct tr_app *app, struct tr_job *job)
{
    struct play_job *play = (struct play_job *)job;
    app->loading = false;
    if (play->game->load_status != TR_OK) {
        tr_app_tell(app, TR_TINT_BAD, tr_say("This call cannot be played: %s"),
                    play->game->problem);
        tr_game_free(play->game);
    } else {
        tr_app_show_game(app, play->game);
    }
    tr_free(play);
}

static enum tr_mode mode_of(const struct tr_app *app)
{
    if (app->set.answering == TR_ANSWER_EXAM)
        return TR_MODE_EXAM;
    bool guided = app->learn && app->learn->guided;
    return app->tutorial || guided ? TR_MODE_TUTORIAL : TR_MODE_PRACTICE;
}

struct tr_game *tr_app_new_game(const struct tr_app *app, const char *scenario, int64_t seed)
{
    uint64_t drawn = 0;
    struct tr_game *game = tr_calloc(1, sizeof *game);
    if (!game || (seed < 0 && getrandom(&drawn, sizeof drawn, 0) != (ssize_t)sizeof drawn)) {
        tr_free(game);
        return NULL;
    }
    SDL_strlcpy(game->scenario, scenario, sizeof game->scenario);
    SDL_strlcpy(game->player, app->set.player, sizeof game->player);
    SDL_strlcpy(game->data_dir, app->loader.data_dir, sizeof game->data_dir);
    game->house = app->opts.house;
    game->card = app->opts.card;
    game->espeak = app->opts.espeak;
    game->load_status = TR_EINVAL; /* not loaded yet */
    game->call.seed = seed >= 0 ? (uint64_t)seed : drawn % SEED_RANGE;
    game->call.lang = (uint8_t)app->set.lang;
    game->call.mode = (uint8_t)mode_of(app);
    game->call.input = app->set.answering == TR_ANSWER_CHOICE ? TR_INPUT_CHOICE : TR_INPUT_TYPED;
    game->call.profile = (uint16_t)app->set.profile;
    return game;
}

void tr_app_play(struct tr_app *app, const char *scenario, int64_t seed)
{
    if (app->loading)
        return;
    tr_try_end(app);
    struct play_job *play = tr_calloc(1, sizeof *play);
    struct tr_game *game = play ? tr_app_new_game(app, scenario, seed) : NULL;
    if (!game) {
        tr_ui_toast(app->ui, TR_TINT_BAD, tr_say("There is no memory for another call."));
        tr_free(play);
        return;
    }
    play->job.run = load_run;
    play->job.done = load_done;
    play->job.may_drop = true;
    play->loader = app->loader;
    play->game = game;
    app->loading = true;
    tr_worker_add(app->worker, &play->job);
}
