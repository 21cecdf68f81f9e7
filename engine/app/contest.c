/* Contests on the worker; see contest.h. What the trainee contests is stored before anything
 * is said about it. */
#include "app/contest.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

static struct tr_contesting *contesting(struct tr_app *app)
{
    if (!app->contesting)
        app->contesting = tr_calloc(1, sizeof *app->contesting);
    return app->contesting;
}

void tr_contesting_done(struct tr_app *app)
{
    if (app->contesting)
        tr_free(app->contesting->v);
    tr_free(app->contesting);
    app->contesting = NULL;
}

/* ---- reading ----------------------------------------------------------------- */

struct read_job {
    struct tr_job job;
    char board[TR_PATH_MAX], player[TR_PLAYER_MAX]; /* player: to tell what is new; else empty */
    struct tr_contest *v;
    size_t count;
    int accepted, declined; /* since the player's last call */
    char problem[TR_ERR_MAX];
};

static int open_first(const void *a, const void *b)
{
    const struct tr_contest *x = a, *y = b;
    bool open_x = x->state == TR_CONTEST_OPEN, open_y = y->state == TR_CONTEST_OPEN;
    if (open_x != open_y)
        return open_x ? -1 : 1;
    int order = open_x ? 0 : strcmp(y->decided_at, x->decided_at);
    return order != 0 ? order : (x->id > y->id) - (x->id < y->id);
}

static void count_news(struct read_job *read, struct tr_store *store)
{
    const struct tr_board_query own = {
        .player = read->player, .mode = -1, .input = -1, .profile = -1};
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    const char *last = "";
    if (!*read->player || tr_store_board(store, &own, &rows, &count, NULL) != TR_OK)
        return;
    for (size_t i = 0; i < count; i++)
        last = strcmp(rows[i].at, last) > 0 ? rows[i].at : last;
    for (size_t i = 0; i < read->count; i++) {
        const struct tr_contest *c = &read->v[i];
        if (strcmp(c->player, read->player) != 0 || strcmp(c->decided_at, last) <= 0)
            continue;
        read->accepted += c->state == TR_CONTEST_ACCEPTED;
        read->declined += c->state == TR_CONTEST_DECLINED;
    }
    tr_free(rows);
}

static void read_run(struct tr_job *job)
{
    struct read_job *read = (struct read_job *)job;
    const struct tr_contest_query all = {.state = -1};
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (!tr_path_is_file(read->board)) /* looking makes no board */
        return;
    if (tr_store_open(&store, read->board, NULL, 0, &err) != TR_OK ||
        tr_store_contests(store, &all, &read->v, &read->count, &err) != TR_OK)
        SDL_strlcpy(read->problem, err.msg, sizeof read->problem);
    else
        count_news(read, store);
    tr_store_close(store);
    if (read->count > 0)
        qsort(read->v, read->count, sizeof *read->v, open_first);
}

static void read_done(struct tr_app *app, struct tr_job *job)
{
    struct read_job *read = (struct read_job *)job;
    struct tr_contesting *c = contesting(app);
    if (c) {
        c->reading = false;
        c->ready = true;
        tr_free(c->v);
        c->v = read->v;
        c->count = read->count;
        read->v = NULL;
        if (*read->problem)
            SDL_strlcpy(c->problem, read->problem, sizeof c->problem);
    }
    if (read->accepted + read->declined > 0)
        tr_app_tell(app, TR_TINT_GOOD,
                    tr_say("What you contested was looked at: accepted %d, declined %d. The notes "
                           "are under Trainers, Contests."),
                    read->accepted, read->declined);
    tr_free(read->v);
    tr_free(read);
    tr_app_wake_in(app, 0);
}

static void begin_reading(struct tr_app *app, const char *player)
{
    struct tr_contesting *c = contesting(app);
    struct read_job *read = c && *app->board && !c->reading ? tr_calloc(1, sizeof *read) : NULL;
    if (!read)
        return;
    c->reading = true;
    read->job.run = read_run;
    read->job.done = read_done;
    read->job.may_drop = true;
    SDL_strlcpy(read->board, app->board, sizeof read->board);
    SDL_strlcpy(read->player, player, sizeof read->player);
    tr_worker_add(app->worker, &read->job);
}

void tr_contests_read(struct tr_app *app)
{
    begin_reading(app, "");
}

void tr_contests_tell(struct tr_app *app)
{
    if (*app->set.player)
        begin_reading(app, app->set.player);
}

/* ---- contesting -------------------------------------------------------------- */

struct make_job {
    struct tr_job job;
    char board[TR_PATH_MAX], rule[TR_NAME_MAX], problem[TR_ERR_MAX];
    int64_t run;
};

static void make_run(struct tr_job *job)
{
    struct make_job *make = (struct make_job *)job;
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_store_open(&store, make->board, NULL, 0, &err) != TR_OK ||
        tr_contest_make(store, make->run, make->rule, 0, NULL, NULL, NULL, &err) != TR_OK)
        SDL_strlcpy(make->problem, err.msg, sizeof make->problem);
    tr_store_close(store);
}

static void make_done(struct tr_app *app, struct tr_job *job)
{
    struct make_job *make = (struct make_job *)job;
    struct tr_contesting *c = contesting(app);
    if (*make->problem) {
        tr_app_tell(app, TR_TINT_BAD, tr_say("This could not be contested: %s"), make->problem);
        if (c)
            *c->rule = '\0';
    } else {
        tr_app_tell(app, TR_TINT_GOOD,
                    tr_say("Kept: a trainer will look at what you said and tell you."));
    }
    tr_contests_read(app);
    tr_free(make);
}

static const struct tr_contest *find(struct tr_app *app, size_t rule)
{
    const struct tr_contesting *c = app->contesting;
    const struct tr_game *game = app->game;
    if (!c || !game || !game->has_view || rule >= game->view.rule_count || !game->kept.stored)
        return NULL;
    for (size_t i = 0; i < c->count; i++)
        if (c->v[i].run == game->kept.run_id &&
            strcmp(c->v[i].rule, game->view.rules[rule].id) == 0)
            return &c->v[i];
    return NULL;
}

/* On its way to the board. */
static bool is_pending(const struct tr_app *app, size_t rule)
{
    const struct tr_contesting *c = app->contesting;
    return c && *c->rule && c->run == app->game->kept.run_id &&
           strcmp(c->rule, app->game->view.rules[rule].id) == 0;
}

/* Whether it is words that broke the rule: of rings or holds nobody says "I did say that", and
 * no trainer could accept it. */
static bool is_about_words(const struct tr_game *game, size_t rule)
{
    const struct tr_rule *of = &game->content.card->rules[game->view.rules[rule].result->rule];
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    if (of->any.count + of->all.count == 0)
        return false;
    for (size_t i = 0; all && i < count; i++)
        if (all[i].event == TR_EV_SAID)
            return true;
    return false;
}

bool tr_contest_can(struct tr_app *app, size_t rule)
{
    const struct tr_game *game = app->game;
    return *app->board && game && game->has_view && game->kept.stored && !game->practice &&
           rule < game->view.rule_count && game->view.rules[rule].result->result == TR_BROKEN &&
           is_about_words(game, rule) && !find(app, rule) && !is_pending(app, rule);
}

const char *tr_contest_mark(struct tr_app *app, size_t rule)
{
    const struct tr_contest *contest = find(app, rule);
    if (!contest)
        return app->game && app->game->has_view && rule < app->game->view.rule_count &&
                       is_pending(app, rule)
                   ? tr_say("contested")
                   : "";
    return contest->state == TR_CONTEST_ACCEPTED   ? tr_say("contested: accepted")
           : contest->state == TR_CONTEST_DECLINED ? tr_say("contested: declined")
                                                   : tr_say("contested");
}

void tr_contest_rule(struct tr_app *app, size_t rule)
{
    struct tr_contesting *c = contesting(app);
    struct make_job *make = c && tr_contest_can(app, rule) ? tr_calloc(1, sizeof *make) : NULL;
    if (!make)
        return;
    make->job.run = make_run;
    make->job.done = make_done;
    make->run = app->game->kept.run_id;
    SDL_strlcpy(make->board, app->board, sizeof make->board);
    SDL_strlcpy(make->rule, app->game->view.rules[rule].id, sizeof make->rule);
    c->run = make->run;
    SDL_strlcpy(c->rule, make->rule, sizeof c->rule);
    tr_worker_add(app->worker, &make->job);
    tr_app_wake_in(app, 0);
}

/* ---- deciding ---------------------------------------------------------------- */

struct decide_job {
    struct tr_job job;
    char board[TR_PATH_MAX], data[TR_PATH_MAX];
    bool accepts;
    int64_t contest;
    char phrase[TR_CONTEST_PHRASE_MAX + 1], act[TR_NAME_MAX], note[TR_CONTEST_NOTE_MAX + 1];
    struct tr_accepted accepted;
    char problem[TR_ERR_MAX];
};

static void decide_run(struct tr_job *job)
{
    struct decide_job *d = (struct decide_job *)job;
    const struct tr_accept_wish wish = {.data_dir = d->data,
                                        .contest = d->contest,
                                        .act = *d->act ? d->act : NULL,
                                        .phrase = *d->phrase ? d->phrase : NULL,
                                        .note = d->note};
    struct tr_store *store = NULL;
    tr_err err = {0};
    tr_status st = tr_store_open(&store, d->board, NULL, 0, &err);
    if (st == TR_OK)
        st = d->accepts ? tr_contest_accept(store, &wish, &d->accepted, &err)
                        : tr_contest_decline(store, d->contest, d->note, &err);
    if (st != TR_OK)
        SDL_strlcpy(d->problem, err.msg, sizeof d->problem);
    tr_store_close(store);
}

static void decide_done(struct tr_app *app, struct tr_job *job)
{
    struct decide_job *d = (struct decide_job *)job;
    struct tr_contesting *c = contesting(app);
    if (c) {
        c->deciding = false;
        c->decided = *d->problem ? 0 : d->contest;
        SDL_strlcpy(c->problem, d->problem, sizeof c->problem);
    }
    if (!*d->problem && d->accepted.already)
        tr_app_tell(
            app, TR_TINT_GOOD, "%s",
            tr_say("Accepted: the rule is kept by now, by another phrase; none was added."));
    else if (!*d->problem && d->accepts)
        tr_app_tell(
            app, TR_TINT_GOOD,
            d->accepted.rule_met
                ? tr_say("Accepted: \"%s\" is heard from now on. Runs with more points: %d.")
                : tr_say("Accepted: \"%s\" is heard from now on; the rule stays broken for "
                         "another reason. Runs with more points: %d."),
            d->accepted.template, (int)d->accepted.count);
    else if (!*d->problem)
        tr_app_tell(app, TR_TINT_GOOD, tr_say("Declined; the trainee sees your note."));
    tr_accepted_done(&d->accepted);
    tr_free(d);
    tr_contests_read(app);
    tr_app_wake_in(app, 0);
}

static void decide(struct tr_app *app, bool accepts, int64_t contest, const char *phrase,
                   const char *act, const char *note)
{
    struct tr_contesting *c = contesting(app);
    struct decide_job *d = c && !c->deciding && *app->board ? tr_calloc(1, sizeof *d) : NULL;
    if (!d)
        return;
    c->deciding = true;
    *c->problem = '\0';
    d->job.run = decide_run;
    d->job.done = decide_done;
    d->accepts = accepts;
    d->contest = contest;
    SDL_strlcpy(d->board, app->board, sizeof d->board);
    SDL_strlcpy(d->data, app->loader.data_dir, sizeof d->data);
    SDL_strlcpy(d->phrase, phrase, sizeof d->phrase);
    SDL_strlcpy(d->act, act, sizeof d->act);
    SDL_strlcpy(d->note, note, sizeof d->note);
    tr_worker_add(app->worker, &d->job);
    tr_app_wake_in(app, 0);
}

void tr_contest_accept_it(struct tr_app *app, int64_t contest, const char *phrase, const char *act,
                          const char *note)
{
    decide(app, true, contest, phrase, act, note);
}

void tr_contest_decline_it(struct tr_app *app, int64_t contest, const char *note)
{
    decide(app, false, contest, "", "", note);
}
