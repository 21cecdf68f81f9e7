/* Going on from a moment of a call that is over: the same content, seed and options, all that
 * was done until then done again, and from there the trainee acts. Practice: nothing of it is
 * stored or ranked, and the call screen says so. The call it came from waits behind it. */
#include <string.h>

#include "app/result_inside.h"
#include "app/try_out.h"
#include "session/retell.h"

/* A call that is on its way to the board, or that could be kept nowhere yet, is not put aside. */
static bool is_safe(const struct tr_game *game)
{
    return !game->storing &&
           (game->practice || game->kept.stored || *game->kept.beside || !*game->keep_problem);
}

bool tr_result_can_try(const struct tr_app *app, const struct tr_review_mark *m)
{
    return m->at_ms >= 0 && !app->loading && is_safe(app->game);
}

/* The very content of the other call: nothing is read from files, and ear and phrasings are
 * lent. */
static tr_status take_content(struct tr_game *game, const struct tr_game *from, tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_COUNT];
    memcpy(blobs, from->content.bytes, sizeof blobs);
    blobs[TR_BLOB_LEXICON] = (struct tr_buf){0}; /* or another ear would be made of it */
    game->load_status =
        tr_content_from_bytes(&game->content, blobs, (enum tr_lang)from->content.lang, err);
    if (game->load_status != TR_OK)
        return game->load_status;
    tr_content_lend_ear(&game->content, &from->content);
    game->content.phrasings = from->content.phrasings;
    return TR_OK;
}

void tr_result_try(struct tr_app *app, const struct tr_review_mark *m)
{
    struct tr_game *from = app->game;
    struct tr_game *game = tr_app_new_game(app, from->scenario, (int64_t)from->call.seed);
    tr_err err = {0};
    if (!game) {
        tr_ui_toast(app->ui, TR_TINT_BAD, tr_say("There is no memory for another call."));
        return;
    }
    tr_result_hear_stop(app);
    tr_try_end(app);
    game->call = from->call;
    if (game->call.mode == TR_MODE_EXAM)
        game->call.mode = TR_MODE_PRACTICE;
    game->practice = true;
    game->again_ms = m->from_ms;
    SDL_strlcpy(game->from, from->from, sizeof game->from);
    tr_status st = tr_session_recorded(from->session, &game->again, &err);
    if (st == TR_OK)
        st = take_content(game, from, &err);
    if (st != TR_OK) {
        game->content.phrasings = NULL;
        tr_game_free(game);
        tr_app_tell(app, TR_TINT_BAD, tr_say("This call cannot be played: %s"), err.msg);
        return;
    }
    game->ear_of = from;
    app->game = game;
    tr_app_go(app, TR_SCREEN_CALL);
}

bool tr_result_has_before(const struct tr_app *app)
{
    return app->game->again && app->game->ear_of && app->game->ear_of->has_view;
}

void tr_result_back(struct tr_app *app)
{
    struct tr_game *tried = app->game;
    app->game = tried->ear_of;
    tried->content.phrasings = NULL; /* lent */
    tried->ear_of = NULL;
    tr_game_free(tried);
    tr_app_go(app, TR_SCREEN_RESULT);
}
