/* What happens to the call on the screen by itself or because of the window: it
 * begins, time passes, the window goes to the background or is to be closed, the
 * call ends and is stored. A call that was picked up is always kept: whoever
 * leaves it ends it. */
#include <string.h>

#include "app/call_view.h"
#include "app/learn.h"
#include "app/try_out.h"
#include "base/alloc.h"

#define AFTERWARDS_MS 2200

bool tr_call_is_exam(const struct tr_app *app)
{
    return app->game->call.mode == TR_MODE_EXAM;
}

static bool picked_up(const struct tr_app *app)
{
    return tr_game_call(app->game)->picked_up_at >= 0;
}

/* The call goes on from a moment: what stood on the slip then is there. */
static void take_up(struct tr_app *app, struct tr_call_view *view)
{
    const struct tr_game *game = app->game;
    for (uint32_t i = 0; i < game->content.graph->slip_count; i++) {
        SDL_strlcpy(view->slip[i], tr_session_slip(game->session, i), sizeof view->slip[i]);
        SDL_strlcpy(view->noted[i], view->slip[i], sizeof view->noted[i]);
    }
    if (tr_game_call(game)->phase != TR_PHASE_RINGING)
        tr_ui_focus(app->ui, view->in_list ? "answers" : "say");
}

tr_status tr_call_enter(struct tr_app *app, tr_err *err)
{
    struct tr_call_view *view = tr_calloc(1, sizeof *view);
    if (!view || !app->game) {
        tr_free(view);
        return tr_fail(err, TR_ENOMEM, "%s", tr_say("There is no memory for another call."));
    }
    view->in_list = app->game->call.input == TR_INPUT_CHOICE;
    view->briefing =
        app->game->content.graph->kind == TR_OUTBOUND && !*app->game->from && !app->game->again;
    view->place = view->briefing ? TR_PLACE_KEYPAD : TR_PLACE_DESK;
    app->game->sound = app->sound;
    if (app->sound)
        tr_sound_rest(app->sound, false);
    tr_ui_focus(app->ui, view->briefing ? "go" : "lift");
    tr_status st = tr_game_start(app->game, SDL_GetTicks64(), err);
    if (st != TR_OK) {
        tr_free(view);
        return st;
    }
    if (app->game->again)
        take_up(app, view);
    app->state = view;
    return TR_OK;
}

/* The call is over: verdict and storing. */
static void settle(struct tr_app *app)
{
    tr_err err = {0};
    if (app->game->settled)
        return;
    if (tr_game_settle(app->game, &err) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
    else
        tr_app_keep(app);
}

void tr_call_leave(struct tr_app *app)
{
    struct tr_game *game = app->game;
    bool dials = game && game->session && tr_call_off_line(tr_game_call(game));
    if (game && game->session) {
        if (!tr_game_ended(game) && (picked_up(app) || tr_call_is_exam(app))) {
            tr_game_pause(game, false);
            tr_call_note(app, true); /* what stands on the slip counts */
            tr_game_walk_away(game);
        }
        if (tr_game_ended(game))
            settle(app);
    }
    if (app->sound) {
        tr_sound_ring_stop(app->sound);
        tr_sound_line_stop(app->sound);
        if (dials) /* the busy tone that ends a call sounds to its end */
            tr_sound_tone_stop(app->sound);
        tr_sound_hold(app->sound, false);
        tr_sound_pause(app->sound, false);
        tr_sound_rest(app->sound, true);
    }
    tr_free(app->state);
    app->state = NULL;
}

/* ---- in the background --------------------------------------------------------- */

/* An exam stands still only before it has begun. */
static void pause_call(struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    bool asked = (view->menu || view->keys) && !tr_call_is_exam(app);
    bool writes = app->game->practice && (!app->focused || tr_try_waits(app));
    tr_game_pause(app->game, asked || writes || view->briefing);
    if (app->sound)
        tr_sound_pause(app->sound, app->game->paused);
}

static void back_to_work(struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    /* The dialog gives the focus back; whoever opened it by its button goes to work. */
    if (tr_ui_has_focus(app->ui, "menu"))
        tr_ui_focus(app->ui, tr_game_call(app->game)->phase == TR_PHASE_RINGING ? "lift"
                             : view->place == TR_PLACE_KEYPAD                   ? "number"
                             : view->in_list                                    ? "answers"
                                                                                : "say");
    tr_app_wake_in(app, 0);
}

static void went_away(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    if (view->briefing)
        return; /* time stands still as it is */
    if (app->game->practice)
        return; /* whoever writes it looks on; time stands still all the same */
    if (tr_call_is_exam(app)) {
        if (!view->away) {
            view->away = true;
            view->away_from = app->now;
            tr_ui_toast(app->ui, TR_TINT_WARN,
                        tr_say("The exam goes on while the window is in the background."));
        }
    } else if (!view->menu) {
        view->menu = view->focus_pause = true;
    }
}

static void came_back(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    char text[200];
    if (view->away) {
        SDL_snprintf(text, sizeof text,
                     tr_say("The exam went on for %d s while the window was in the background; "
                            "that counts."),
                     (int)((app->now - view->away_from + 999) / 1000));
        tr_ui_toast(app->ui, TR_TINT_WARN, text);
        view->away = false;
    }
    if (view->focus_pause) {
        view->menu = view->focus_pause = false;
        tr_ui_toast(app->ui, TR_TINT_GOOD,
                    tr_say("Time stood still while the window was in the background; the call "
                           "goes on."));
        back_to_work(app);
    }
}

/* ---- what happens by itself ------------------------------------------------------ */

/* The rules decided since the last frame, in one sentence. */
static void tell_rules(struct tr_app *app)
{
    struct tr_game *game = app->game;
    const struct tr_card *card = game->content.card;
    char text[TR_ERR_MAX] = "";
    bool broken = false;
    for (size_t i = 0; i < game->told_count; i++) {
        const struct tr_rule *rule = &card->rules[game->told[i].rule];
        SDL_strlcat(text, i ? "   " : "", sizeof text);
        SDL_strlcat(text, game->told[i].met ? "✓ " : "× ", sizeof text);
        SDL_strlcat(text, tr_card_str(card, rule->title.in[game->content.lang]), sizeof text);
        broken = broken || !game->told[i].met;
    }
    if (game->told_count > 0)
        tr_ui_toast(app->ui, broken ? TR_TINT_WARN : TR_TINT_GOOD, text);
    game->told_count = 0;
}

/* The keypad comes by itself when there is somebody to be dialled, and goes when
 * somebody has answered or will ring. */
static void change_place(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    bool may_dial = tr_call_may_dial(tr_game_call(app->game));
    if (may_dial == view->may_dial)
        return;
    view->may_dial = may_dial;
    if (may_dial) {
        tr_call_open_keypad(app);
    } else if (view->place == TR_PLACE_KEYPAD) {
        view->place = TR_PLACE_DESK;
        view->tab = TR_TAB_TALK;
        tr_call_focus_talk(app);
    }
}

/* It rings again: whoever writes on the slip or searches the drawer is left to it. */
static void hear_bell(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    const struct tr_call *call = tr_game_call(app->game);
    bool rings = call->phase == TR_PHASE_RINGING && call->rings > 0;
    if (rings && !view->rings && (!tr_ui_in_field(app->ui) || tr_ui_has_focus(app->ui, "say")))
        tr_ui_focus(app->ui, "lift");
    view->rings = rings;
}

void tr_call_tick(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    struct tr_game *game = app->game;
    if (!game->sound)
        game->sound = app->sound;
    if (!app->focused && !tr_game_ended(game))
        went_away(app);
    else if (app->focused)
        came_back(app);
    pause_call(app);
    int64_t due = tr_game_tick(game, app->now);
    if (due >= 0)
        tr_app_wake_in(app, due);
    tell_rules(app);
    char news[TR_ERR_MAX];
    if (app->sound && tr_sound_news(app->sound, news, sizeof news))
        tr_ui_toast(app->ui, TR_TINT_WARN, news);
    const struct tr_call *call = tr_game_call(game);
    tr_desk_lift(app, &view->desk, tr_call_off_hook(call));
    change_place(app);
    hear_bell(app);
    if (call->phase != TR_PHASE_ENDED && !game->paused) /* the clock at the top */
        tr_app_wake_in(app, 1000 - tr_game_time(game) % 1000);
    if (!tr_game_ended(game))
        return;
    if (!view->ended_at) {
        view->ended_at = app->now;
        view->menu = view->closing = view->keys = false;
        view->place = TR_PLACE_DESK;
        settle(app); /* stored before anything is shown */
        tr_ui_focus(app->ui, "result");
    }
    if (app->now >= view->ended_at + AFTERWARDS_MS)
        tr_app_go(app, tr_self_review_or_result(app));
    else
        tr_app_wake_in(app, (int64_t)(view->ended_at + AFTERWARDS_MS - app->now));
}

/* ---- pausing and leaving ----------------------------------------------------------- */

bool tr_call_may_close(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    if (app->game->practice || view->closing || tr_game_ended(app->game) ||
        (!picked_up(app) && !tr_call_is_exam(app)))
        return true;
    view->menu = view->closing = true;
    view->focus_pause = false;
    tr_app_wake_in(app, 0);
    return false;
}

void tr_call_menu(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    bool exam = tr_call_is_exam(app);
    const char *buttons[] = {tr_say("Go on"),
                             view->closing ? tr_say("Close") : tr_say("Leave the call"),
                             tr_say("Keys (F1)")};
    const char *title = view->closing ? tr_say("Close the window?")
                        : exam        ? tr_say("Exam")
                                      : tr_say("Paused");
    const char *text =
        exam ? tr_say("The clock runs on: this is an exam. Leaving hangs up, and that counts.")
        : app->game->practice
            ? tr_say("Time stands still. The call is only tried out and is not kept.")
        : view->focus_pause ? tr_say("The window was in the background, so time stands still.")
        : picked_up(app)
            ? tr_say("Time stands still. If you leave, the call ends here and is kept as it is.")
            : tr_say("Time stands still. A call that was not answered is not kept.");
    int chosen = tr_ui_dialog(app->ui, "pause", title, text, buttons, view->closing ? 2 : 3);
    if (chosen < 0)
        return;
    if (chosen == 2) { /* the table lies over this dialog, which comes back after it */
        view->keys = true;
        tr_app_wake_in(app, 0);
        return;
    }
    bool closing = view->closing;
    view->menu = view->focus_pause = view->closing = false;
    if (chosen == 0) {
        app->focused = true; /* whoever presses buttons is here */
        back_to_work(app);
    } else if (closing) {
        app->quit = true;
    } else {
        tr_app_go(app, picked_up(app) || exam ? TR_SCREEN_RESULT : TR_SCREEN_LIST);
    }
}
