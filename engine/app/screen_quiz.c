/* Three questions after a call: what no simulated call can show. One at a time, answered with
 * 1 to 4, by mouse or with Enter; the answer is stored before its outcome is shown. One key
 * leaves. */
#include <string.h>

#include "app/learn.h"
#include "base/alloc.h"
#include "report/card_words.h"

/* A question with texts of its own: the card may be read anew meanwhile. */
struct asked {
    char rule[TR_NAME_MAX];
    char *title, *ask, *met, *coaching; /* owned */
    char *answers[TR_QUESTION_ANSWERS_MAX];
    uint8_t order[TR_QUESTION_ANSWERS_MAX];
    size_t count, right;
};

enum step { STEP_ASK, STEP_STORE, STEP_TELL, STEP_END };

struct quiz {
    struct asked v[TR_QUIZ_AFTER];
    size_t count, at, right;
    enum step step;
    int chosen, selected, height;
    char player[TR_PLAYER_MAX];
};

/* ---- beginning --------------------------------------------------------------------------- */

bool tr_quiz_offered(const struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    return known && known->card && tr_quiz_count(known->card) > 0;
}

void tr_quiz_begin(struct tr_app *app)
{
    if (!tr_quiz_offered(app))
        return;
    app->learn->quiz_from = app->screen;
    app->learn->quiz_asked = true;
    app->learn->quiz_then_next = false;
    tr_app_go(app, TR_SCREEN_QUIZ);
}

static char *copy(const char *text)
{
    return tr_strndup(text, strlen(text));
}

static bool take(struct asked *to, const struct tr_card *card, const struct tr_question *q,
                 enum tr_lang lang)
{
    const struct tr_rule *rule = &card->rules[q->rule];
    SDL_strlcpy(to->rule, tr_card_str(card, rule->id), sizeof to->rule);
    to->title = copy(tr_card_in(card, rule->title, lang));
    to->ask = copy(tr_card_in(card, rule->ask, lang));
    to->met = copy(tr_card_in(card, rule->met, lang));
    to->coaching = copy(tr_card_in(card, rule->coaching, lang));
    to->count = q->count;
    to->right = tr_quiz_right(card, q);
    bool good = to->title && to->ask && to->met && to->coaching;
    for (size_t i = 0; i < q->count; i++) {
        to->order[i] = q->order[i];
        to->answers[i] =
            copy(tr_card_in(card, card->answers[rule->answers.first + q->order[i]].text, lang));
        good = good && to->answers[i];
    }
    return good;
}

static void done(struct quiz *quiz)
{
    for (size_t k = 0; k < quiz->count; k++) {
        struct asked *a = &quiz->v[k];
        tr_free(a->title);
        tr_free(a->ask);
        tr_free(a->met);
        tr_free(a->coaching);
        for (size_t i = 0; i < TR_QUESTION_ANSWERS_MAX; i++)
            tr_free(a->answers[i]);
    }
    tr_free(quiz);
}

/* After a call the call's seed; else what was answered so far. */
static uint64_t seed_of(const struct tr_app *app, const struct tr_progress_all *known)
{
    if (app->learn->quiz_from == TR_SCREEN_RESULT && app->game)
        return app->game->call.seed;
    return (uint64_t)known->progress.today * TR_PROGRESS_ANSWERS + known->answered_count;
}

static tr_status enter(struct tr_app *app, tr_err *err)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    struct tr_question drawn[TR_QUIZ_AFTER];
    struct quiz *quiz = tr_calloc(1, sizeof *quiz);
    bool good = quiz && known && known->card;
    if (good) {
        quiz->count =
            tr_quiz_draw(known->card, &known->progress, seed_of(app, known), drawn, TR_QUIZ_AFTER);
        SDL_strlcpy(quiz->player, app->learn->player, sizeof quiz->player);
        for (size_t i = 0; i < quiz->count; i++)
            good = take(&quiz->v[i], known->card, &drawn[i], app->set.lang) && good;
    }
    if (!good || quiz->count == 0) {
        if (quiz)
            done(quiz);
        return tr_fail(err, TR_EINVAL, "%s", tr_say("There are no questions to ask."));
    }
    app->state = quiz;
    tr_ui_focus(app->ui, "answers");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    done(app->state);
    app->state = NULL;
    tr_learn_refresh(app);
}

static void go_back(struct tr_app *app)
{
    if (app->learn->quiz_then_next) {
        app->learn->quiz_then_next = false; /* where it cannot be played, the result comes back */
        tr_learn_next(app);
        return;
    }
    bool result = app->learn->quiz_from == TR_SCREEN_RESULT && app->game && app->game->has_view;
    tr_app_go(app, result ? TR_SCREEN_RESULT
                          : (app->learn->quiz_from == TR_SCREEN_PROGRESS ? TR_SCREEN_PROGRESS
                                                                         : TR_SCREEN_LIST));
}

/* ---- storing ------------------------------------------------------------------------------ */

struct answer_job {
    struct tr_job job;
    char board[TR_PATH_MAX], player[TR_PLAYER_MAX], rule[TR_NAME_MAX];
    int chosen;
    bool right;
    char problem[TR_ERR_MAX];
};

static void answer_run(struct tr_job *job)
{
    struct answer_job *a = (struct answer_job *)job;
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_store_open(&store, a->board, NULL, 0, &err) != TR_OK ||
        tr_store_answer(store, a->player, a->rule, a->chosen, a->right, &err) != TR_OK)
        SDL_strlcpy(a->problem, err.msg, sizeof a->problem);
    tr_store_close(store);
}

static void answer_done(struct tr_app *app, struct tr_job *job)
{
    struct answer_job *a = (struct answer_job *)job;
    struct quiz *quiz = app->screen == TR_SCREEN_QUIZ ? app->state : NULL;
    if (*a->problem)
        tr_app_tell(app, TR_TINT_WARN, tr_say("The answer could not be stored: %s"), a->problem);
    if (quiz && quiz->step == STEP_STORE && strcmp(quiz->v[quiz->at].rule, a->rule) == 0) {
        quiz->step = STEP_TELL;
        tr_ui_focus(app->ui, "go_on");
        tr_app_wake_in(app, 0);
    }
    tr_free(a);
}

static void choose(struct tr_app *app, int chosen)
{
    struct quiz *quiz = app->state;
    struct asked *asked = &quiz->v[quiz->at];
    struct answer_job *a = tr_calloc(1, sizeof *a);
    bool right = chosen == (int)asked->right;
    quiz->chosen = chosen;
    quiz->right += right;
    quiz->step = STEP_STORE;
    if (!a) {
        tr_app_tell(app, TR_TINT_WARN, "%s", tr_say("There is no memory to store the answer."));
        quiz->step = STEP_TELL;
        return;
    }
    a->job.run = answer_run;
    a->job.done = answer_done;
    SDL_strlcpy(a->board, app->board, sizeof a->board);
    SDL_strlcpy(a->player, quiz->player, sizeof a->player);
    SDL_strlcpy(a->rule, asked->rule, sizeof a->rule);
    a->chosen = asked->order[chosen];
    a->right = right;
    tr_worker_add(app->worker, &a->job);
}

/* ---- drawing -------------------------------------------------------------------------------- */

static void draw_answers(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct quiz *quiz = app->state;
    const struct asked *a = &quiz->v[quiz->at];
    const char *rows[TR_QUESTION_ANSWERS_MAX];
    for (size_t i = 0; i < a->count; i++)
        rows[i] = a->answers[i];
    int h = tr_ui_list_height(app->ui, flow->left.w, rows, NULL, a->count, true);
    tr_ui_label(app->ui, tr_say("Answers"));
    tr_ui_disable(app->ui, quiz->step != STEP_ASK);
    int chosen = tr_ui_list(app->ui, "answers", tr_column_take(flow, h, app->theme.gap), rows, NULL,
                            a->count, &quiz->selected, true);
    tr_ui_disable(app->ui, false);
    if (chosen >= 0 && quiz->step == STEP_ASK) {
        choose(app, chosen);
        tr_app_wake_in(app, 0);
    }
}

/* A mark in a column of its own, and the answer. */
static void draw_answer(struct tr_column *flow, size_t at)
{
    struct tr_app *app = flow->app;
    const struct quiz *quiz = app->state;
    const struct asked *a = &quiz->v[quiz->at];
    bool right = at == a->right, mine = (int)at == quiz->chosen;
    enum tr_face face = right || mine ? TR_FACE_STRONG : TR_FACE_BODY;
    enum tr_tint tint = right ? TR_TINT_GOOD : mine ? TR_TINT_BAD : TR_TINT_MUTED;
    int mark_w = app->theme.size[TR_FACE_BODY] * 3 / 2;
    char id[32], text[1024];
    SDL_snprintf(text, sizeof text, "%s%s", a->answers[at], mine ? tr_say("  (your answer)") : "");
    int h = tr_ui_text_height(app->ui, face, flow->left.w - mark_w, text);
    SDL_Rect row = tr_column_take(flow, h, app->theme.gap / 2);
    SDL_Rect mark = tr_cut_left(&row, mark_w);
    SDL_snprintf(id, sizeof id, "answer%d/mark", (int)at + 1);
    if (right || mine)
        tr_ui_text(app->ui, id, mark, TR_FACE_STRONG, tint, TR_ALIGN_LEFT, right ? "✓" : "✗");
    SDL_snprintf(id, sizeof id, "answer%d", (int)at + 1);
    tr_ui_text(app->ui, id, row, face, tint, TR_ALIGN_LEFT, text);
}

static void draw_outcome(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct quiz *quiz = app->state;
    const struct asked *a = &quiz->v[quiz->at];
    int gap = app->theme.gap;
    for (size_t i = 0; i < a->count; i++)
        draw_answer(flow, i);
    tr_column_take(flow, 0, gap / 2);
    bool right = quiz->chosen == (int)a->right;
    tr_column_text(flow, "outcome", TR_FACE_STRONG, right ? TR_TINT_GOOD : TR_TINT_WARN,
                   right ? tr_say("Right.") : tr_say("Not quite."), gap / 2);
    tr_column_text(flow, "rule", TR_FACE_STRONG, TR_TINT_TEXT, a->title, gap / 4);
    tr_column_text(flow, "met", TR_FACE_BODY, TR_TINT_TEXT, a->met, gap / 2);
    tr_column_text(flow, "coaching", TR_FACE_BODY, TR_TINT_MUTED, a->coaching, gap);
}

static void draw_question(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct quiz *quiz = app->state;
    const struct asked *a = &quiz->v[quiz->at];
    int gap = app->theme.gap;
    char text[1024];
    SDL_snprintf(text, sizeof text, tr_say("Question %d of %d"), (int)quiz->at + 1,
                 (int)quiz->count);
    tr_column_text(flow, "number", TR_FACE_SMALL, TR_TINT_MUTED, text, gap / 2);
    tr_column_text(flow, "ask", TR_FACE_TITLE, TR_TINT_TEXT, a->ask, gap * 3 / 2);
    if (quiz->step == STEP_TELL)
        draw_outcome(flow);
    else
        draw_answers(flow);
}

static void draw_end(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct quiz *quiz = app->state;
    char text[128];
    SDL_snprintf(text, sizeof text, tr_say("Right: %d of %d"), (int)quiz->right, (int)quiz->count);
    tr_column_text(flow, "end", TR_FACE_TITLE, TR_TINT_TEXT, text, app->theme.gap);
    tr_column_text(flow, "end/about", TR_FACE_BODY, TR_TINT_MUTED,
                   tr_say("No answer is part of a score. What went wrong is asked again."),
                   app->theme.gap);
}

static void go_on(struct tr_app *app)
{
    struct quiz *quiz = app->state;
    quiz->selected = quiz->chosen = 0;
    if (quiz->at + 1 < quiz->count) {
        quiz->at++;
        quiz->step = STEP_ASK;
        tr_ui_focus(app->ui, "answers");
    } else {
        quiz->step = STEP_END;
        tr_ui_focus(app->ui, "leave");
    }
    tr_app_wake_in(app, 0);
}

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    struct quiz *quiz = app->state;
    bool tell = quiz->step == STEP_TELL, end = quiz->step == STEP_END;
    SDL_Rect right = tr_cut_right(&foot, (foot.w - app->theme.gap) / 2);
    tr_cut_right(&foot, app->theme.gap);
    if (tr_ui_button(app->ui, "leave", foot, end ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, true,
                     !end                         ? tr_say("Skip (Esc)")
                     : app->learn->quiz_then_next ? tr_say("Next call (Esc)")
                                                  : tr_say("Back (Esc)")))
        go_back(app);
    if (!end && tr_ui_button(app->ui, "go_on", right, tell ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN, tell,
                             quiz->at + 1 < quiz->count ? tr_say("Next question")
                                                        : tr_say("How did it go?")))
        go_on(app);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct quiz *quiz = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_page(app, whole);
    int h = SDL_max(tr_ui_button_height(app->ui, body.w / 2, tr_say("How did it go?")),
                    theme->control_h);
    SDL_Rect foot = tr_cut_bottom(&body, h);
    tr_cut_bottom(&body, 2 * theme->gap);
    SDL_Rect inside = tr_app_card(app, body, 2 * theme->gap);
    tr_ui_label(app->ui, tr_say("Questions"));
    struct tr_column flow = tr_column_begin(app, "question", inside, &quiz->height);
    if (quiz->step == STEP_END)
        draw_end(&flow);
    else
        draw_question(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type == SDL_KEYDOWN && e->key.keysym.sym == SDLK_ESCAPE && !e->key.repeat)
        go_back(app);
}

const struct tr_screen tr_screen_quiz = {"quiz", enter, event, draw, leave, NULL};
