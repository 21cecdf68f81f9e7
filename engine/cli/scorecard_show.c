/* thirdring scorecard: one rule in full, and a whole card by section. */
#include <string.h>

#include "cli/cli.h"
#include "cli/scorecard.h"
#include "report/card_words.h"

/* ---- one rule ------------------------------------------------------------------ */

static json_t *acts_json(const struct tr_card *card, struct tr_slice acts)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < acts.count; i++)
        json_array_append_new(
            list, json_string(tr_card_str(card, card->acts[card->refs[acts.first + i]])));
    return list;
}

static json_t *rule_json(const struct tr_card_wish *wish, const struct tr_card *card,
                         const struct tr_rule *r)
{
    char threshold[96], applies[TR_CONDITION_MAX], that[TR_CONDITION_MAX];
    json_t *observe = json_array();
    tr_condition_words(card, r->applies, applies, sizeof applies);
    tr_condition_words(card, r->that, that, sizeof that);
    tr_threshold_words(r, threshold);
    for (int i = 0; i < TR_OBSERVED_COUNT; i++)
        if (r->observe >> i & 1)
            json_array_append_new(observe, json_string(tr_observed_names[i]));
    json_t *row = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:o, s:s, s:i, s:s, s:b, s:b, s:b, s:b, s:s, s:s, s:s, s:o, "
        "s:o, "
        "s:o, s:s, s:s, s:s, s:s, s:s, s:s}",
        "id", tr_card_str(card, r->id), "group", tr_card_str(card, r->group), "section",
        tr_card_str(card, card->sections[r->section].id), "phase", tr_rule_phase_names[r->phase],
        "kind", tr_rule_kind_names[r->kind], "observe", observe, "window",
        tr_window_names[r->window], "points", (int)r->points, "threshold", threshold, "fatal",
        r->fatal, "bonus", r->bonus, "timed", r->timed, "when_expected", r->when_expected,
        "applies", applies, "that", that, "field", tr_card_str(card, r->field), "any",
        acts_json(card, r->any), "all", acts_json(card, r->all), "before",
        acts_json(card, r->before), "title", tr_card_in(card, r->title, wish->lang), "expected",
        tr_card_in(card, r->expected, wish->lang), "met", tr_card_in(card, r->met, wish->lang),
        "broken", tr_card_in(card, r->broken, wish->lang), "coaching",
        tr_card_in(card, r->coaching, wish->lang), "sources", tr_card_str(card, r->sources));
    if (r->kind != TR_RULE_QUIZ)
        return row;
    json_t *answers = json_array();
    for (uint32_t i = 0; i < r->answers.count; i++) {
        const struct tr_quiz_answer *a = &card->answers[r->answers.first + i];
        json_array_append_new(answers,
                              json_pack("{s:s, s:b}", "text", tr_card_in(card, a->text, wish->lang),
                                        "right", (int)a->right));
    }
    json_object_set_new(row, "ask", json_string(tr_card_in(card, r->ask, wish->lang)));
    json_object_set_new(row, "answers", answers);
    return row;
}

static void say_line(const char *what, const char *text)
{
    int columns = tr_cli_columns(stdout);
    if (!*text)
        return;
    fputs("  ", stdout);
    tr_cli_pad(stdout, what, 14);
    tr_cli_wrap(stdout, text, 16, 16, columns);
    putchar('\n');
}

static void list_acts(const struct tr_card *card, const char *what, struct tr_slice acts)
{
    char text[1024];
    size_t len = 0;
    text[0] = '\0';
    for (uint32_t i = 0; i < acts.count && len < sizeof text; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "%s%s", i ? ", " : "",
                                tr_card_str(card, card->acts[card->refs[acts.first + i]]));
    say_line(what, text);
}

static void say_mood_share(const struct tr_card *card)
{
    char text[200];
    snprintf(text, sizeof text,
             tr_say("the caller's mood at the end decides %u of 1000 points in a call to which all "
                    "rules of the group base apply"),
             (unsigned)tr_mood_share(card));
    say_line(tr_say("share"), text);
}

static void explain_text(const struct tr_card_wish *wish, const struct tr_card *card,
                         const struct tr_rule *r)
{
    char text[160], condition[TR_CONDITION_MAX];
    printf("%s  %s\n", tr_card_str(card, r->id), tr_card_in(card, r->title, wish->lang));
    say_line(tr_say("asks"), tr_card_in(card, r->expected, wish->lang));
    say_line(tr_say("met by"), tr_card_in(card, r->met, wish->lang));
    say_line(tr_say("broken by"), tr_card_in(card, r->broken, wish->lang));
    say_line(tr_say("better"), tr_card_in(card, r->coaching, wish->lang));
    say_line(tr_say("belongs to"), tr_phase_words(r->phase));
    tr_observed_words(r, text);
    say_line(tr_say("seen in"), text);
    tr_threshold_words(r, text);
    say_line(tr_say("threshold"), text);
    snprintf(text, sizeof text, "%u%s%s", (unsigned)r->points,
             r->fatal   ? tr_say(", caps the score when broken")
             : r->bonus ? tr_say(", on top, nothing to lose")
                        : "",
             r->timed ? tr_say(", not in the untimed profile") : "");
    say_line(tr_say("weight"), text);
    list_acts(card, tr_say("acts"), r->any);
    list_acts(card, tr_say("all of"), r->all);
    list_acts(card, tr_rule_second_list(r->kind), r->before);
    if (*tr_card_str(card, r->field))
        say_line(tr_say("looks at"), tr_card_str(card, r->field));
    tr_condition_words(card, r->applies, condition, sizeof condition);
    say_line(tr_say("applies when"), condition);
    if (r->when_expected)
        say_line(tr_say("applies"), tr_say("only where the story expects one of the acts"));
    tr_condition_words(card, r->that, condition, sizeof condition);
    say_line(tr_say("met when"), condition);
    if (r->kind == TR_RULE_MOOD)
        say_mood_share(card);
    say_line(tr_say("group"), tr_card_str(card, r->group));
    say_line(tr_say("from"), tr_card_str(card, r->sources));
    say_line(tr_say("question"), tr_card_in(card, r->ask, wish->lang));
    for (uint32_t i = 0; i < r->answers.count; i++) {
        const struct tr_quiz_answer *answer = &card->answers[r->answers.first + i];
        say_line(answer->right ? "  ✓" : "  ✗", tr_card_in(card, answer->text, wish->lang));
    }
}

int tr_scorecard_explain(const struct tr_card_wish *wish, const struct tr_card *card,
                         const char *id)
{
    uint32_t i = tr_card_find(card, id);
    if (i != UINT32_MAX && wish->json)
        return tr_cli_print_json(rule_json(wish, card, &card->rules[i]), TR_EXIT_GOOD);
    if (i != UINT32_MAX) {
        explain_text(wish, card, &card->rules[i]);
        return TR_EXIT_GOOD;
    }
    const char *names[TR_CARD_RULES_MAX];
    for (uint32_t k = 0; k < card->rule_count; k++)
        names[k] = tr_card_str(card, card->rules[k].id);
    const char *near = tr_cli_nearest(id, names, card->rule_count);
    if (near)
        tr_cli_error(tr_say("scorecard %s has no rule \"%s\"; did you mean %s?"), wish->card, id,
                     near);
    else
        tr_cli_error(
            tr_say("scorecard %s has no rule \"%s\"; `thirdring scorecard show` lists them"),
            wish->card, id);
    return TR_EXIT_USAGE;
}

/* ---- a whole card ----------------------------------------------------------------- */

static bool is_wanted(const struct tr_card_wish *wish, const struct tr_card *card,
                      const struct tr_rule *r)
{
    return !wish->group || strcmp(wish->group, tr_card_str(card, r->group)) == 0;
}

/* Weight of what calls are judged by in a section, of the wanted group. */
static uint32_t weight_of(const struct tr_card_wish *wish, const struct tr_card *card,
                          uint32_t section)
{
    uint32_t weight = 0;
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *r = &card->rules[i];
        if (r->section == section && !r->bonus && r->kind != TR_RULE_QUIZ &&
            is_wanted(wish, card, r))
            weight += r->points;
    }
    return weight;
}

static bool has_any(const struct tr_card_wish *wish, const struct tr_card *card, uint32_t section)
{
    for (uint32_t i = 0; i < card->rule_count; i++)
        if (card->rules[i].section == section && is_wanted(wish, card, &card->rules[i]))
            return true;
    return false;
}

static const char *sign_of(const struct tr_rule *r)
{
    return r->fatal ? "!" : r->bonus ? "+" : r->kind == TR_RULE_QUIZ ? "?" : " ";
}

static void show_text(const struct tr_card_wish *wish, const struct tr_card *card)
{
    char threshold[96];
    printf("%s\n", tr_card_in(card, card->title, wish->lang));
    for (uint32_t s = 0; s < card->section_count; s++) {
        if (wish->group && !has_any(wish, card, s))
            continue;
        printf("\n%s  ", tr_card_in(card, card->sections[s].title, wish->lang));
        printf(tr_say("(weight %u)"), (unsigned)weight_of(wish, card, s));
        putchar('\n');
        for (uint32_t i = 0; i < card->rule_count; i++) {
            const struct tr_rule *r = &card->rules[i];
            if (r->section != s || !is_wanted(wish, card, r))
                continue;
            printf("  %4u%s ", (unsigned)r->points, sign_of(r));
            tr_cli_pad(stdout, tr_card_str(card, r->id), 30);
            tr_cli_pad(stdout, tr_card_str(card, r->group), 18);
            tr_threshold_words(r, threshold);
            printf("%s%s%s\n", tr_card_in(card, r->title, wish->lang), *threshold ? " · " : "",
                   threshold);
        }
    }
    printf("\n%s\n",
           tr_say("The number is a weight: the rules that apply to a call share 1000 "
                  "points. ! caps the score when broken, + comes on top, ? is asked after "
                  "calls and has no part in their score."));
    printf(tr_say("One rule marked ! broken: at most %u points; more than one: at most %u."),
           (unsigned)card->fatal_cap_one, (unsigned)card->fatal_cap_more);
    putchar('\n');
    printf(tr_say("The caller's mood at the end decides %u of 1000 points in a call to which all "
                  "rules of the group base apply."),
           (unsigned)tr_mood_share(card));
    putchar('\n');
}

/* Says what is wrong when the card has no such group. */
static bool has_group(const struct tr_card_wish *wish, const struct tr_card *card)
{
    const char *names[TR_CARD_RULES_MAX];
    for (uint32_t i = 0; i < card->rule_count; i++) {
        names[i] = tr_card_str(card, card->rules[i].group);
        if (is_wanted(wish, card, &card->rules[i]))
            return true;
    }
    const char *near = tr_cli_nearest(wish->group, names, card->rule_count);
    if (near)
        tr_cli_error(tr_say("scorecard %s has no group \"%s\"; did you mean %s?"),
                     tr_card_str(card, card->id), wish->group, near);
    else
        tr_cli_error(tr_say("scorecard %s has no group \"%s\"; `thirdring scorecard show` lists "
                            "them"),
                     tr_card_str(card, card->id), wish->group);
    return false;
}

int tr_scorecard_show(const struct tr_card_wish *wish, const struct tr_card *card)
{
    if (wish->group && !has_group(wish, card))
        return TR_EXIT_USAGE;
    if (!wish->json) {
        show_text(wish, card);
        return TR_EXIT_GOOD;
    }
    json_t *rules = json_array();
    for (uint32_t i = 0; i < card->rule_count; i++)
        if (is_wanted(wish, card, &card->rules[i]))
            json_array_append_new(rules, rule_json(wish, card, &card->rules[i]));
    return tr_cli_print_json(json_pack("{s:s, s:s, s:[i,i], s:i, s:o}", "scorecard",
                                       tr_card_str(card, card->id), "title",
                                       tr_card_in(card, card->title, wish->lang), "caps",
                                       (int)card->fatal_cap_one, (int)card->fatal_cap_more,
                                       "mood_share", (int)tr_mood_share(card), "rules", rules),
                             TR_EXIT_GOOD);
}
