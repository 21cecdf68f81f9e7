/* What trainees have contested: the list at the left, at the right the words and what to make
 * of them. Arrow keys walk, A accepts, D declines; phrase, act and note are typed. */
#include <string.h>

#include "app/contest.h"
#include "app/learn.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "report/card_words.h"

#define ROWS_MAX 300

struct contests {
    int selected, side_h, column_h;
    bool settled;  /* the focus is where something can be done */
    int64_t shown; /* contest that the fields belong to; 0: none */
    char phrase[TR_CONTEST_PHRASE_MAX + 1], act[TR_NAME_MAX], note[TR_CONTEST_NOTE_MAX + 1];
    const char *titles[ROWS_MAX], *lines[ROWS_MAX];
    char title_text[ROWS_MAX][256], line_text[ROWS_MAX][320];
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct contests *view = tr_calloc(1, sizeof *view);
    if (!view)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the list of contests");
    app->state = view;
    if (app->contesting)
        *app->contesting->problem = '\0';
    tr_contests_read(app);
    tr_ui_focus(app->ui, "contests");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    tr_free(app->state);
    app->state = NULL;
}

static const struct tr_contest *chosen(const struct tr_app *app)
{
    const struct contests *view = app->state;
    const struct tr_contesting *c = app->contesting;
    return c && view->selected >= 0 && (size_t)view->selected < c->count ? &c->v[view->selected]
                                                                         : NULL;
}

/* ---- names ------------------------------------------------------------------- */

/* Of the card in use, or NULL: the run may have been scored by another one. */
static const struct tr_rule *rule_of(const struct tr_app *app, const struct tr_contest *of)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    uint32_t at = known && known->card ? tr_card_find(known->card, of->rule) : UINT32_MAX;
    return at == UINT32_MAX ? NULL : &known->card->rules[at];
}

static const char *rule_name(const struct tr_app *app, const struct tr_contest *of)
{
    const struct tr_rule *rule = rule_of(app, of);
    const char *title =
        rule ? tr_card_in(tr_learn_known(app)->card, rule->title, app->set.lang) : "";
    return *title ? title : of->rule;
}

static const char *call_name(const struct tr_app *app, const struct tr_contest *of)
{
    const struct tr_entry *entry = tr_catalog_find(&app->catalog, of->scenario);
    const char *title = entry ? entry->title[app->set.lang] : NULL;
    return title && *title ? title : of->scenario;
}

/* Of a rule that looks for several acts one has to be named: here they are. */
static void acts_hint(const struct tr_app *app, const struct tr_contest *of, char *out, size_t cap)
{
    const struct tr_rule *rule = rule_of(app, of);
    char names[256] = "";
    out[0] = '\0';
    if (!rule || rule->kind == TR_RULE_AVOID || rule->any.count + rule->all.count < 2)
        return;
    const struct tr_card *card = tr_learn_known(app)->card;
    const struct tr_slice lists[] = {rule->any, rule->all};
    for (int l = 0; l < 2; l++)
        for (uint32_t i = 0; i < lists[l].count; i++) {
            SDL_strlcat(names, *names ? ", " : "", sizeof names);
            SDL_strlcat(names, tr_card_str(card, card->acts[card->refs[lists[l].first + i]]),
                        sizeof names);
        }
    SDL_snprintf(out, cap, tr_say("one of: %s"), names);
}

/* ---- the list ---------------------------------------------------------------- */

static const char *state_word(enum tr_contest_state state)
{
    return state == TR_CONTEST_ACCEPTED   ? tr_say("accepted")
           : state == TR_CONTEST_DECLINED ? tr_say("declined")
                                          : tr_say("open");
}

static size_t make_rows(struct tr_app *app)
{
    struct contests *view = app->state;
    const struct tr_contesting *c = app->contesting;
    size_t count = c ? SDL_min(c->count, ROWS_MAX) : 0;
    for (size_t i = 0; i < count; i++) {
        const struct tr_contest *of = &c->v[i];
        SDL_snprintf(view->title_text[i], sizeof view->title_text[i], tr_say("%s: %s"),
                     state_word(of->state), rule_name(app, of));
        SDL_snprintf(view->line_text[i], sizeof view->line_text[i], "%s · %s · %.10s",
                     *of->player ? of->player : "–", call_name(app, of), of->made_at);
        tr_utf8_trim(view->title_text[i]);
        tr_utf8_trim(view->line_text[i]);
        view->titles[i] = view->title_text[i];
        view->lines[i] = view->line_text[i];
    }
    if (view->selected >= (int)count)
        view->selected = count > 0 ? (int)count - 1 : 0;
    return count;
}

static void draw_list(struct tr_app *app, SDL_Rect box, size_t count)
{
    struct contests *view = app->state;
    const struct tr_contesting *c = app->contesting;
    if (count == 0) {
        bool waits = !c || !c->ready || c->reading;
        const char *text = !*app->board  ? tr_say("There is no board, so nothing can be contested.")
                           : waits       ? tr_say("One moment …")
                           : *c->problem ? "" /* it stands beside */
                                         : tr_say("Nothing is contested.");
        tr_ui_text(app->ui, "contests/none", box, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT, text);
        return;
    }
    tr_ui_label(app->ui, tr_say("Contests"));
    if (tr_ui_list(app->ui, "contests", box, view->titles, view->lines, count, &view->selected,
                   false) >= 0)
        tr_ui_focus(app->ui, "phrase");
}

/* ---- one of them ------------------------------------------------------------- */

/* The fields of another one: the words as they were contested. */
static void follow_selection(struct tr_app *app)
{
    struct contests *view = app->state;
    struct tr_contesting *c = app->contesting;
    const struct tr_contest *of = chosen(app);
    int64_t id = of ? of->id : 0;
    if (c && c->decided && !c->reading) { /* the next open one has moved to where it was */
        c->decided = 0;
        view->shown = 0;
        tr_ui_focus(app->ui, "contests");
    }
    if (id == view->shown)
        return;
    view->shown = id;
    *view->phrase = *view->act = *view->note = '\0';
    if (of && of->answer > 0 && strlen(of->words) < sizeof view->phrase)
        SDL_strlcpy(view->phrase, of->words, sizeof view->phrase);
    if (c)
        *c->problem = '\0';
}

static void draw_words(struct tr_column *flow, const struct tr_contest *of)
{
    const struct tr_app *app = flow->app;
    int gap = app->theme.gap;
    char text[512];
    tr_column_text(flow, "about/rule", TR_FACE_TITLE, TR_TINT_TEXT, rule_name(app, of), gap / 2);
    SDL_snprintf(text, sizeof text, tr_say("%s, %s, run %lld, %d points"),
                 *of->player ? of->player : "–", call_name(app, of), (long long)of->run,
                 of->played_score);
    tr_utf8_trim(text);
    tr_column_text(flow, "about/run", TR_FACE_BODY, TR_TINT_MUTED, text, gap);
    if (of->answer > 0)
        SDL_snprintf(text, sizeof text, tr_say("Answer %d"), of->answer);
    else
        SDL_strlcpy(text, tr_say("All answers"), sizeof text);
    tr_column_text(flow, "words/label", TR_FACE_SMALL, TR_TINT_MUTED, text, gap / 4);
    tr_column_text(flow, "words", TR_FACE_BODY, TR_TINT_TEXT, of->words, gap);
}

static void draw_decided(struct tr_column *flow, const struct tr_contest *of)
{
    int gap = flow->app->theme.gap;
    char text[TR_CONTEST_NOTE_MAX + 64];
    SDL_snprintf(text, sizeof text, "%s, %.10s", state_word(of->state), of->decided_at);
    tr_column_text(flow, "decided", TR_FACE_STRONG,
                   of->state == TR_CONTEST_ACCEPTED ? TR_TINT_GOOD : TR_TINT_TEXT, text, gap / 2);
    if (*of->phrase) {
        SDL_snprintf(text, sizeof text, tr_say("%s: %s"), of->act, of->phrase);
        tr_column_text(flow, "decided/phrase", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 2);
    }
    if (of->score != of->played_score) {
        SDL_snprintf(text, sizeof text, tr_say("%d points, now %d"), of->played_score, of->score);
        tr_column_text(flow, "decided/points", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 2);
    }
    if (*of->note)
        tr_column_text(flow, "decided/note", TR_FACE_BODY, TR_TINT_TEXT, of->note, gap);
}

static void draw_field(struct tr_column *flow, const char *id, const char *label, char *text,
                       size_t cap, const char *hint)
{
    struct tr_app *app = flow->app;
    char part[32];
    SDL_snprintf(part, sizeof part, "%s/label", id);
    tr_column_text(flow, part, TR_FACE_SMALL, TR_TINT_MUTED, label, app->theme.gap / 4);
    tr_ui_label(app->ui, label);
    tr_ui_field(app->ui, id, tr_column_take(flow, app->theme.control_h, app->theme.gap), text, cap,
                hint, false);
}

static void draw_fields(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct contests *view = app->state;
    const struct tr_contesting *c = app->contesting;
    char acts[320];
    acts_hint(app, chosen(app), acts, sizeof acts);
    tr_ui_disable(app->ui, c->deciding);
    draw_field(flow, "phrase", tr_say("Words to listen for from now on"), view->phrase,
               sizeof view->phrase, tr_say("only the words that say it"));
    draw_field(flow, "act", tr_say("What they say (an act; empty: what the rule looks for)"),
               view->act, sizeof view->act, acts);
    draw_field(flow, "note", tr_say("Note to the trainee"), view->note, sizeof view->note,
               tr_say("needed for declining"));
    tr_ui_disable(app->ui, false);
    if (*c->problem)
        tr_column_text(flow, "problem", TR_FACE_BODY, TR_TINT_BAD, c->problem, app->theme.gap);
}

static void draw_one(struct tr_column *flow)
{
    const struct tr_contest *of = chosen(flow->app);
    const struct tr_contesting *c = flow->app->contesting;
    if (!of) {
        if (c && *c->problem)
            tr_column_text(flow, "problem", TR_FACE_BODY, TR_TINT_BAD, c->problem,
                           flow->app->theme.gap);
        return;
    }
    draw_words(flow, of);
    if (of->state == TR_CONTEST_OPEN)
        draw_fields(flow);
    else
        draw_decided(flow, of);
}

/* ---- the screen -------------------------------------------------------------- */

static bool can_decide(const struct tr_app *app)
{
    const struct tr_contest *of = chosen(app);
    return of && of->state == TR_CONTEST_OPEN && !app->contesting->deciding;
}

static void accept(struct tr_app *app)
{
    const struct contests *view = app->state;
    if (can_decide(app))
        tr_contest_accept_it(app, chosen(app)->id, view->phrase, view->act, view->note);
}

/* Without a note the trainee would not know why: the field is shown instead. */
static void decline(struct tr_app *app)
{
    const struct contests *view = app->state;
    if (!can_decide(app))
        return;
    if (*view->note)
        tr_contest_decline_it(app, chosen(app)->id, view->note);
    else
        tr_ui_focus(app->ui, "note");
    tr_app_wake_in(app, 0);
}

static const char *const button_ids[] = {"accept", "decline", "trainer"};

static void button_labels(const char *labels[3])
{
    labels[0] = tr_say("Accept (A)");
    labels[1] = tr_say("Decline (D)");
    labels[2] = tr_say("Back");
}

static int foot_height(struct tr_app *app, int width)
{
    const char *labels[3];
    int h = app->theme.control_h;
    button_labels(labels);
    for (int i = 0; i < 3; i++)
        h = SDL_max(h, tr_ui_button_height(app->ui, (width - 2 * app->theme.gap) / 3, labels[i]));
    return h;
}

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    const char *labels[3];
    bool can[] = {can_decide(app), can_decide(app), true};
    button_labels(labels);
    for (int i = 0; i < 3; i++) {
        SDL_Rect place = tr_cut_left(&foot, foot.w / (3 - i));
        if (i < 2)
            tr_cut_right(&place, app->theme.gap);
        if (!tr_ui_button(app->ui, button_ids[i], place, i == 0 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                          can[i], labels[i]))
            continue;
        if (i == 0)
            accept(app);
        else if (i == 1)
            decline(app);
        else
            tr_app_go(app, TR_SCREEN_TRAINER);
    }
}

static void draw_wide(struct tr_app *app, SDL_Rect body, size_t count)
{
    struct contests *view = app->state;
    int gap = app->theme.gap;
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, gap * 2);
    SDL_Rect side = tr_cut_right(&body, body.w * 58 / 100);
    tr_cut_right(&body, 2 * gap);
    SDL_Rect left = tr_app_card(app, body, 2 * gap);
    int head = tr_ui_text_height(app->ui, TR_FACE_TITLE, left.w, tr_say("Contests"));
    tr_ui_text(app->ui, "title", tr_cut_top(&left, head), TR_FACE_TITLE, TR_TINT_TEXT,
               TR_ALIGN_LEFT, tr_say("Contests"));
    tr_cut_top(&left, gap);
    draw_list(app, left, count);
    SDL_Rect right = tr_app_card(app, side, 2 * gap);
    tr_ui_label(app->ui, tr_say("What was said"));
    struct tr_column flow = tr_column_begin(app, "panel", right, &view->side_h);
    draw_one(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

static void draw_narrow(struct tr_app *app, SDL_Rect body, size_t count)
{
    struct contests *view = app->state;
    int gap = app->theme.gap;
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, gap);
    SDL_Rect inside = tr_app_card(app, body, gap * 3 / 2);
    tr_ui_label(app->ui, tr_say("Contests"));
    struct tr_column flow = tr_column_begin(app, "column", inside, &view->column_h);
    int room = count > 0 ? tr_ui_list_fit(app->ui, flow.left.w, view->titles, view->lines, count,
                                          inside.h * 3 / 4)
                         : 2 * app->theme.control_h;
    draw_list(app, tr_column_take(&flow, room, gap), count);
    draw_one(&flow);
    tr_column_end(&flow);
    draw_buttons(app, foot);
}

/* An empty list takes no keys. */
static void settle_focus(struct tr_app *app, size_t count)
{
    struct contests *view = app->state;
    const struct tr_contesting *c = app->contesting;
    if (view->settled || (*app->board && (!c || !c->ready || c->reading)))
        return;
    view->settled = true;
    if (count == 0)
        tr_ui_focus(app->ui, "trainer");
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    SDL_Rect body = tr_app_margin(app, whole);
    size_t count = make_rows(app);
    settle_focus(app, count);
    follow_selection(app);
    if (tr_app_ems(app, whole.w) >= 50 && tr_app_ems(app, whole.h) >= 22)
        draw_wide(app, body, count);
    else
        draw_narrow(app, body, count);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type != SDL_KEYDOWN || e->key.repeat)
        return;
    if (e->key.keysym.sym == SDLK_ESCAPE)
        tr_app_go(app, TR_SCREEN_TRAINER);
    else if (e->key.keysym.sym == SDLK_a && !tr_ui_in_field(app->ui))
        accept(app);
    else if (e->key.keysym.sym == SDLK_d && !tr_ui_in_field(app->ui))
        decline(app);
}

const struct tr_screen tr_screen_contests = {"contests", enter, event, draw, leave, NULL};
