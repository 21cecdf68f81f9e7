/* What goes on besides the line, a line each, where the eyes are: who stands at the
 * desk and what they said, whether the caller hears one, what is being looked up,
 * who is being asked. It tells what there is, never what to do about it. */
#include <string.h>

#include "app/call_view.h"
#include "base/utf8.h"

#define LINES_MAX (TR_SIDES_MAX + 4)

struct news {
    enum tr_tint tint;
    char text[TR_LINE_TEXT_MAX + 400]; /* the longest words, and who says them */
};

/* What somebody beside the telephone said last; "" for nothing. */
static const char *words_of(const struct tr_game *game, uint32_t side)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(game->session, &count);
    for (size_t i = all ? count : 0; i-- > 0;)
        if (all[i].event == TR_EV_SIDE_SAID && all[i].a == (int32_t)side)
            return all[i].text;
    return "";
}

static const char *who_of(const struct tr_game *game, uint32_t side)
{
    const struct tr_graph *g = game->content.graph;
    uint16_t by = g->sides[side].by;
    const char *who = by == TR_NONE ? "" : tr_graph_in(&game->content, g->cast[by].who);
    if (*who)
        return who;
    return g->sides[side].kind == TR_SIDE_VISITOR ? tr_say("A visitor") : tr_say("A colleague");
}

static void side_text(const struct tr_game *game, uint32_t side, char *out, size_t cap)
{
    const char *words = words_of(game, side);
    switch ((enum tr_side_kind)game->content.graph->sides[side].kind) {
    case TR_SIDE_VISITOR:
    case TR_SIDE_COLLEAGUE:
        SDL_snprintf(out, cap,
                     *words ? tr_say("%s, at your desk: “%s”") : tr_say("%s is at your desk."),
                     who_of(game, side), words);
        break;
    case TR_SIDE_CALLED_AWAY:
        SDL_snprintf(out, cap, *words ? tr_say("%s, to you: “%s”") : tr_say("%s calls you away."),
                     who_of(game, side), words);
        break;
    case TR_SIDE_SECOND_LINE:
        SDL_strlcpy(out, tr_say("The second line rings."), cap);
        break;
    case TR_SIDE_NOISE:
        SDL_strlcpy(out, tr_say("It is loud around the telephone."), cap);
        break;
    case TR_SIDE_NOT_READY:
        SDL_strlcpy(out, tr_say("Pen and form are not at hand."), cap);
        break;
    case TR_SIDE_DISTRACTION:
        if (game->content.graph->sides[side].binds[0])
            SDL_strlcpy(out, tr_say("Both hands are full: the handset has to wait."), cap);
        else if (*words)
            SDL_snprintf(out, cap, tr_say("Beside you: “%s”"), words);
        else
            SDL_strlcpy(out, tr_say("Something beside you wants your attention."), cap);
        break;
    case TR_SIDE_LINE_CUT: /* the status says it */
    case TR_SIDE_KIND_COUNT:
        out[0] = '\0';
        break;
    }
}

static struct news *add(struct news *news, size_t *count, enum tr_tint tint)
{
    struct news *one = &news[(*count)++];
    one->tint = tint;
    SDL_strlcpy(one->text, "● ", sizeof one->text);
    return one;
}

static char *room(struct news *one, size_t *cap)
{
    size_t len = strlen(one->text);
    *cap = sizeof one->text - len;
    return one->text + len;
}

/* What the trainee does. */
static size_t own_doings(const struct tr_app *app, struct news *news, size_t count)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    const struct tr_setup *setup = game->content.setup;
    size_t cap;
    char *at;
    if (call->muted) {
        at = room(add(news, &count, TR_TINT_OWN), &cap);
        SDL_strlcpy(at, tr_say("Your hand is over the mouthpiece: the caller hears nothing."), cap);
    }
    if (call->looking != TR_NONE) {
        const struct tr_lookup *entry = &setup->entries[call->looking];
        int32_t left = call->look_until - tr_game_time(game);
        at = room(add(news, &count, TR_TINT_TEXT), &cap);
        SDL_snprintf(at, cap, tr_say("You look for “%s”: %d s more."),
                     entry->title[game->content.lang], (int)((SDL_max(left, 0) + 999) / 1000));
    }
    if (call->asked != TR_NONE) {
        at = room(add(news, &count, TR_TINT_TEXT), &cap);
        SDL_snprintf(at, cap, tr_say("You call %s …"),
                     setup->who[call->asked].name[game->content.lang]);
    }
    if (call->talking_to != TR_NONE) {
        at = room(add(news, &count, TR_TINT_OWN), &cap);
        SDL_snprintf(at, cap, tr_say("%s listens to you."),
                     setup->who[call->talking_to].name[game->content.lang]);
    }
    return count;
}

static size_t list(const struct tr_app *app, struct news *news)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    size_t count = 0, cap;
    if (tr_game_ended(game))
        return 0;
    for (uint32_t i = 0; i < game->content.graph->side_count; i++) {
        if (call->sides[i].state != TR_SIDE_ON)
            continue;
        struct news *one = add(news, &count, TR_TINT_WARN);
        char *at = room(one, &cap);
        side_text(game, i, at, cap);
        if (!*at)
            count--;
    }
    count = own_doings(app, news, count);
    for (size_t i = 0; i < count; i++)
        tr_utf8_trim(news[i].text);
    return count;
}

bool tr_call_has_besides(const struct tr_app *app)
{
    struct news news[LINES_MAX];
    return list(app, news) > 0;
}

SDL_Rect tr_call_besides(struct tr_app *app, SDL_Rect box)
{
    struct news news[LINES_MAX];
    char id[32];
    const struct tr_theme *theme = &app->theme;
    size_t count = list(app, news);
    if (count == 0)
        return box;
    int whole = 0, width = box.w - 2 * theme->gap;
    int most =
        SDL_max(box.h * 40 / 100, tr_type_line_height(app->type, TR_FACE_SMALL) + theme->gap);
    for (size_t i = 0; i < count; i++)
        whole += tr_ui_text_height(app->ui, TR_FACE_SMALL, width, news[i].text);
    SDL_Rect band = tr_cut_bottom(&box, SDL_min(whole + theme->gap, most));
    tr_cut_bottom(&box, theme->gap / 2);
    tr_app_round(app, band, theme->radius, TR_TINT_RAISED);
    SDL_Rect mark = {band.x, band.y + theme->radius / 2, theme->focus_width,
                     band.h - theme->radius};
    tr_app_fill(app, mark, TR_TINT_WARN);
    SDL_Rect inside = {band.x + theme->gap, band.y + theme->gap / 2, width, band.h - theme->gap};
    tr_ui_label(app->ui, tr_say("Besides the call"));
    SDL_Rect area = tr_ui_scroll_begin(app->ui, "besides", inside, whole);
    area.w = width;
    for (size_t i = 0; i < count; i++) {
        int h = tr_ui_text_height(app->ui, TR_FACE_SMALL, width, news[i].text);
        SDL_snprintf(id, sizeof id, "besides/%d", (int)i + 1);
        tr_ui_text(app->ui, id, tr_cut_top(&area, h), TR_FACE_SMALL, news[i].tint, TR_ALIGN_LEFT,
                   news[i].text);
    }
    tr_ui_scroll_end(app->ui);
    return box;
}
