/* Every rule with what showed it and how to do better, by section. One row is selected: arrow
 * keys walk, Enter or a second click shows its moment on the timeline. */
#include <string.h>

#include "app/contest.h"
#include "app/result_inside.h"
#include "base/utf8.h"
#include "report/card_words.h"

#define NOTES_MAX 6

/* A rule as it is laid: its title, and small lines below. */
struct row {
    size_t rule;
    char id[24];
    const struct tr_verdict_rule *of;
    bool broken, na;
    struct {
        const char *what;
        enum tr_tint tint;
        char text[1400];
    } notes[NOTES_MAX];
    size_t note_count;
    char points[32];
    int mark_w, points_w, title_h, height;
};

static void add_note(struct row *row, const char *what, const char *label, const char *words,
                     enum tr_tint tint)
{
    if (!*words || row->note_count == NOTES_MAX)
        return;
    row->notes[row->note_count].what = what;
    row->notes[row->note_count].tint = tint;
    SDL_snprintf(row->notes[row->note_count].text, sizeof row->notes[0].text, "%s%s", label, words);
    tr_utf8_trim(row->notes[row->note_count].text);
    row->note_count++;
}

static void make_notes(struct row *row)
{
    const struct tr_verdict_rule *rule = row->of;
    if (!row->na && !(rule->whole_call && !row->broken))
        add_note(row, "evidence", tr_say("Seen: "), rule->evidence, TR_TINT_MUTED);
    if (!row->broken)
        return;
    if (rule->fatal)
        add_note(row, "fatal", "", tr_say("Fatal: this caps the whole score."), TR_TINT_BAD);
    add_note(row, "expected", tr_say("Expected: "), rule->expected, TR_TINT_TEXT);
    add_note(row, "coaching", tr_say("Better: "), rule->coaching, TR_TINT_ACCENT);
}

static void measure(struct tr_app *app, int width, struct row *row)
{
    const struct tr_theme *theme = &app->theme;
    row->mark_w = theme->size[TR_FACE_BODY] * 3 / 2;
    row->points_w =
        row->na ? 0 : tr_type_width(app->type, TR_FACE_BODY, row->points, strlen(row->points)) + 2;
    row->title_h = tr_ui_text_height(
        app->ui, TR_FACE_BODY, width - row->mark_w - row->points_w - theme->gap, row->of->title);
    row->height = row->title_h + 2;
    for (size_t i = 0; i < row->note_count; i++)
        row->height +=
            tr_ui_text_height(app->ui, TR_FACE_SMALL, width - row->mark_w, row->notes[i].text) + 2;
}

static void make_row(struct tr_app *app, size_t rule, int width, struct row *row)
{
    const struct tr_verdict_rule *of = &app->game->view.rules[rule];
    *row = (struct row){.rule = rule, .of = of};
    row->broken = of->result->result == TR_BROKEN;
    row->na = of->result->result == TR_NA;
    SDL_snprintf(row->id, sizeof row->id, "rule%d", (int)rule + 1);
    tr_points_text(of->result, row->points);
    make_notes(row);
    add_note(row, "contest", "", tr_contest_mark(app, rule), TR_TINT_MUTED);
    measure(app, width, row);
}

static void draw_title(struct tr_column *flow, const struct row *row)
{
    struct tr_app *app = flow->app;
    char part[48];
    SDL_Rect place = tr_column_take(flow, row->title_h, 2);
    SDL_snprintf(part, sizeof part, "%s/mark", row->id);
    tr_ui_label(app->ui, row->na       ? tr_say("Rule without an occasion")
                         : row->broken ? tr_say("Rule broken")
                                       : tr_say("Rule kept"));
    tr_ui_text(app->ui, part, tr_cut_left(&place, row->mark_w), TR_FACE_STRONG,
               row->na       ? TR_TINT_MUTED
               : row->broken ? TR_TINT_BAD
                             : TR_TINT_GOOD,
               TR_ALIGN_LEFT,
               row->na       ? "–"
               : row->broken ? "×"
                             : "✓");
    SDL_snprintf(part, sizeof part, "%s/points", row->id);
    if (!row->na)
        tr_ui_text(app->ui, part, tr_cut_right(&place, row->points_w), TR_FACE_BODY,
                   row->broken ? TR_TINT_BAD : TR_TINT_MUTED, TR_ALIGN_RIGHT, row->points);
    tr_cut_right(&place, app->theme.gap);
    tr_ui_text(app->ui, row->id, place, TR_FACE_BODY, row->na ? TR_TINT_MUTED : TR_TINT_TEXT,
               TR_ALIGN_LEFT, row->of->title);
}

static void open_moment(struct tr_app *app, size_t rule)
{
    size_t mark = tr_review_mark_of(&tr_result_of(app)->review, rule);
    if (mark != TR_REVIEW_NONE)
        tr_result_open_mark(app, mark);
}

/* at: among the rows that are shown */
static void draw_rule(struct tr_column *flow, size_t rule, size_t at, size_t count)
{
    struct tr_app *app = flow->app;
    struct tr_result_view *result = tr_result_of(app);
    SDL_Rect whole = flow->left;
    struct row row;
    char part[48];
    int pad = app->theme.gap / 2; /* between the text and the border of the chosen row */
    make_row(app, rule, whole.w - 2 * pad, &row);
    SDL_Rect box = {whole.x, whole.y, whole.w, row.height};
    bool was = result->rule == (int)rule;
    if (tr_ui_row(app->ui, "rules", box, at, count, was, row.of->title)) {
        if (was)
            open_moment(app, rule);
        result->rule = (int)rule;
        tr_app_wake_in(app, 0);
    }
    flow->left.x += pad;
    flow->left.w -= 2 * pad;
    draw_title(flow, &row);
    flow->left.x += row.mark_w;
    flow->left.w -= row.mark_w;
    for (size_t i = 0; i < row.note_count; i++) {
        SDL_snprintf(part, sizeof part, "%s/%s", row.id, row.notes[i].what);
        tr_column_text(flow, part, TR_FACE_SMALL, row.notes[i].tint, row.notes[i].text, 2);
    }
    flow->left.x = whole.x;
    flow->left.w = whole.w;
    tr_column_take(flow, app->theme.gap, 0);
}

/* In the order in which they are shown: by section, then those that had no occasion. */
static size_t order(const struct tr_app *app, bool left_out, size_t out[TR_RULES_MAX])
{
    const struct tr_verdict_view *view = &app->game->view;
    const struct tr_card *card = app->game->content.card;
    size_t n = 0;
    for (uint32_t s = 0; s < card->section_count; s++)
        for (size_t i = 0; i < view->rule_count; i++)
            if (view->rules[i].result->result != TR_NA &&
                strcmp(view->rules[i].section, tr_card_str(card, card->sections[s].id)) == 0)
                out[n++] = i;
    for (size_t i = 0; left_out && i < view->rule_count; i++)
        if (view->rules[i].result->result == TR_NA)
            out[n++] = i;
    return n;
}

static void walk(struct tr_app *app, const size_t *rows, size_t count)
{
    struct tr_result_view *result = tr_result_of(app);
    int at = 0;
    for (size_t i = 0; i < count; i++)
        if (rows[i] == (size_t)result->rule)
            at = (int)i;
    int chosen = tr_ui_rows(app->ui, "rules", count, &at);
    if (count > 0)
        result->rule = (int)rows[at];
    if (chosen >= 0)
        open_moment(app, rows[chosen]);
}

static void draw_section(struct tr_column *flow, const char *id)
{
    const struct tr_content *content = &flow->app->game->content;
    const struct tr_card *card = content->card;
    char part[32];
    for (uint32_t s = 0; s < card->section_count; s++) {
        if (strcmp(tr_card_str(card, card->sections[s].id), id) != 0)
            continue;
        SDL_snprintf(part, sizeof part, "rules/section%u", s + 1);
        tr_result_heading(flow, part, tr_section_title(content, s));
    }
}

static void draw_left_out(struct tr_column *flow, size_t left_out)
{
    struct tr_app *app = flow->app;
    struct tr_result_view *result = tr_result_of(app);
    char label[96];
    if (left_out == 0)
        return;
    if (left_out == 1)
        SDL_strlcpy(label,
                    result->show_left_out ? tr_say("Hide the one rule without an occasion")
                                          : tr_say("Show the one rule without an occasion"),
                    sizeof label);
    else
        SDL_snprintf(label, sizeof label,
                     result->show_left_out ? tr_say("Hide the %d rules without an occasion")
                                           : tr_say("Show the %d rules without an occasion"),
                     (int)left_out);
    tr_ui_expanded(app->ui, result->show_left_out);
    if (tr_column_button(flow, "left_out", TR_BUTTON_QUIET, true, label)) {
        result->show_left_out = !result->show_left_out;
        tr_app_wake_in(app, 0);
    }
}

void tr_result_rules(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_verdict_view *view = &app->game->view;
    const char *section = "";
    size_t rows[TR_RULES_MAX], left_out = 0, told = 0;
    bool all = tr_result_of(app)->show_left_out;
    size_t count = order(app, all, rows);
    for (size_t i = 0; i < view->rule_count; i++)
        left_out += view->rules[i].result->result == TR_NA;
    walk(app, rows, count);
    for (size_t i = 0; i < count; i++) {
        if (!tr_contest_can(app, rows[i]))
            continue;
        tr_column_text(flow, "rules/keys", TR_FACE_SMALL, TR_TINT_MUTED,
                       tr_say("Arrow keys: choose a rule. Enter: its moment. C: “I did say that”."),
                       app->theme.gap);
        break;
    }
    for (; told < count && view->rules[rows[told]].result->result != TR_NA; told++) {
        if (strcmp(section, view->rules[rows[told]].section) != 0)
            draw_section(flow, view->rules[rows[told]].section);
        section = view->rules[rows[told]].section;
        draw_rule(flow, rows[told], told, count);
    }
    draw_left_out(flow, left_out);
    for (; told < count; told++)
        draw_rule(flow, rows[told], told, count);
}
