/* thirdring progress: how a trainee gets on, what is to be repeated, and which call to take
 * next. */
#include <jansson.h>
#include <string.h>

#include "base/day.h"
#include "cli/trainee.h"
#include "speech/columns.h"

#define BAR 20
#define SOON 5 /* rules that come up after today */

static const struct option options[] = {TR_TRAINEE_OPTIONS, {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring progress [PLAYER] [OPTION...]\n\n"
                 "Shows a trainee's skill by section and kind of call over the last calls,\n"
                 "streaks, the levels that are open, the rules that are to be repeated, and\n"
                 "which call to take next, and why. A rule that was broken comes up again\n"
                 "after 1, 2, 4, 8 and 16 days, as long as it is kept.\n\n"
                 "  --player NAME    who (default: your login name)\n"
                 "  --board PATH     from which board (default: your own)\n"
                 "  --house H        whose calls are proposed (default: yunshan)\n"
                 "  --scorecard S    by which card (default: the house's)\n"
                 "  --lang L         zh-Hans, zh-Hant or en\n"
                 "  --json           one JSON document\n"
                 "  --data DIR       where scenarios and assets are\n"),
          stdout);
    return TR_EXIT_GOOD;
}

/* ---- for programs ------------------------------------------------------------------- */

static json_t *share_json(int permille)
{
    return permille < 0 ? json_null() : json_integer(permille);
}

static json_t *skills_json(const struct tr_progress *p)
{
    json_t *list = json_array();
    for (size_t i = 0; i < p->skill_count; i++) {
        const struct tr_progress_skill *s = &p->skills[i];
        json_t *course = json_array();
        for (size_t k = 0; k < s->count; k++)
            json_array_append_new(course, json_pack("{s:i, s:i}", "points", (int)s->points[k],
                                                    "max", (int)s->max[k]));
        json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:o, s:o, s:o}", "id", s->id, "kind",
                                              s->group ? "group" : "section", "title",
                                              tr_skill_title(s), "share", share_json(s->share),
                                              "before", share_json(s->before), "calls", course));
    }
    return list;
}

static json_t *rule_json(const struct tr_progress_rule *r)
{
    char due[16] = "";
    if (r->box > 0)
        tr_day_text(r->due, due);
    return json_pack("{s:s, s:s, s:i, s:s, s:i, s:i, s:i, s:b, s:b}", "id", r->id, "title",
                     r->title, "box", (int)r->box, "due", due, "met", (int)r->met, "broken",
                     (int)r->broken, "lately", (int)tr_progress_lately(r), "fatal", r->fatal,
                     "quiz", r->asked);
}

static json_t *levels_json(const struct tr_progress *p)
{
    json_t *list = json_array();
    for (int i = 0; i < TR_MODE_COUNT; i++) {
        const struct tr_progress_level *l = &p->levels[i];
        char needs[256];
        tr_level_words(p, (enum tr_mode)i, needs, sizeof needs);
        json_array_append_new(
            list, json_pack("{s:s, s:b, s:i, s:i, s:s}", "level", tr_mode_names[i], "open",
                            tr_progress_open(p, (enum tr_mode)i), "have", (int)l->have, "needs",
                            (int)l->needs.calls, "missing", needs));
    }
    return list;
}

static json_t *next_json(const struct tr_progress_all *all)
{
    static const char *const why[] = {"", "due", "new", "weakest"};
    const struct tr_next *next = &all->next;
    char words[512];
    json_t *rules = json_array();
    if (next->why == TR_NEXT_NOTHING) {
        json_decref(rules);
        return json_null();
    }
    for (size_t i = 0; i < next->rule_count; i++)
        json_array_append_new(rules, json_string(all->progress.rules[next->rules[i]].id));
    tr_next_words(&all->progress, next, words, sizeof words);
    return json_pack("{s:s, s:s, s:s, s:s, s:o}", "scenario", all->choices[next->choice].id,
                     "title", all->scenes[next->choice].title, "why", why[next->why], "reason",
                     words, "rules", rules);
}

static int print_json(const struct tr_trainee *t, const struct tr_progress_all *all)
{
    const struct tr_progress *p = &all->progress;
    char today[16];
    json_t *rules = json_array(), *due = json_array(), *scores = json_array();
    for (size_t i = 0; i < p->rule_count; i++)
        json_array_append_new(rules, rule_json(&p->rules[i]));
    for (size_t i = 0; i < p->due_count; i++)
        json_array_append_new(due, json_string(p->rules[p->plan[i]].id));
    for (size_t i = 0; i < p->score_count; i++)
        json_array_append_new(scores, json_integer(p->scores[i]));
    tr_day_text(p->today, today);
    return tr_cli_print_json(
        json_pack("{s:s, s:s, s:I, s:I, s:o, s:{s:i, s:i, s:b}, s:{s:i, s:i}, s:o, s:o, s:o, s:o, "
                  "s:o}",
                  "player", t->name, "today", today, "calls", (json_int_t)p->calls, "unknown",
                  (json_int_t)all->unknown, "scores", scores, "days", "row", (int)p->days, "best",
                  (int)p->days_best, "today", p->today_done, "clean", "row", (int)p->clean, "best",
                  (int)p->clean_best, "levels", levels_json(p), "skills", skills_json(p), "due",
                  due, "rules", rules, "next", next_json(all)),
        TR_EXIT_GOOD);
}

/* ---- for people --------------------------------------------------------------------- */

static void heading(const char *text)
{
    printf("\n%s\n", text);
}

static void show_skills(const struct tr_progress *p)
{
    int widest = 0;
    for (size_t i = 0; i < p->skill_count; i++) {
        int w = tr_text_columns(tr_skill_title(&p->skills[i]));
        widest = w > widest ? w : widest;
    }
    for (int group = 0; group < 2; group++) {
        bool begun = false;
        for (size_t i = 0; i < p->skill_count; i++) {
            const struct tr_progress_skill *s = &p->skills[i];
            if (s->group != (group == 1) || s->share < 0)
                continue;
            if (!begun)
                heading(group ? tr_say("By kind of rule, share of the points in the last calls:")
                              : tr_say("By part of the call, share of the points in the last "
                                       "calls:"));
            begun = true;
            fputs("  ", stdout);
            tr_cli_pad(stdout, tr_skill_title(s), widest + 2);
            for (int k = 0; k < BAR; k++)
                fputs((k + 1) * 1000 <= s->share * BAR + 500 ? "█" : "░", stdout);
            printf(" %3d %%", (s->share + 5) / 10);
            if (s->before >= 0)
                printf(tr_say("   before: %d %%"), (s->before + 5) / 10);
            putchar('\n');
        }
    }
}

static void show_rule(const struct tr_progress *p, const struct tr_progress_rule *r)
{
    char when[64], dots[16], line[512];
    tr_due_words(p, r, when, sizeof when);
    tr_box_dots(r, dots);
    (void)snprintf(line, sizeof line, tr_say("%s (%s; wrong lately: %d)"), r->title, when,
                   (int)tr_progress_lately(r));
    printf("  %s %s ", dots, r->fatal ? "!" : " ");
    tr_cli_wrap(stdout, line, 10, 10, tr_cli_columns(stdout));
    putchar('\n');
}

/* Those that come up soonest after today. */
static void show_soon(const struct tr_progress *p)
{
    for (size_t i = p->due_count; i < p->plan_count && i < p->due_count + SOON; i++) {
        if (i == p->due_count)
            heading(tr_say("Comes up soon:"));
        show_rule(p, &p->rules[p->plan[i]]);
    }
}

static void show_levels(const struct tr_progress *p)
{
    heading(tr_say("Levels:"));
    for (int i = 0; i < TR_MODE_COUNT; i++) {
        char needs[256];
        tr_level_words(p, (enum tr_mode)i, needs, sizeof needs);
        fputs(*needs ? "  ✗ " : "  ✓ ", stdout);
        if (*needs)
            tr_cli_wrap(stdout, needs, 4, 4, tr_cli_columns(stdout));
        else
            fputs(tr_mode_word((enum tr_mode)i), stdout);
        putchar('\n');
    }
}

static void print_text(const struct tr_trainee *t, const struct tr_progress_all *all)
{
    const struct tr_progress *p = &all->progress;
    char words[512];
    printf(tr_say("Progress of %s\n\n"), *t->name ? t->name : "–");
    printf(tr_say("  Calls: %d\n"), (int)p->calls);
    if (p->calls > 0) {
        printf(tr_say("  Days in a row: %d (best: %d)%s\n"), (int)p->days, (int)p->days_best,
               p->days > 0 && !p->today_done ? tr_say("; today is still missing") : "");
        printf(tr_say("  Calls in a row without a fatal mistake: %d (best: %d)\n"), (int)p->clean,
               (int)p->clean_best);
    }
    if (all->unknown > 0)
        printf(
            tr_say("  Of another version of Third Ring, or damaged; only their points count: %d\n"),
            (int)all->unknown);
    if (all->next.why != TR_NEXT_NOTHING) {
        printf(tr_say("\nNext call: %s (%s)\n  "), all->scenes[all->next.choice].title,
               all->choices[all->next.choice].id);
        tr_next_words(p, &all->next, words, sizeof words);
        tr_cli_wrap(stdout, words, 2, 2, tr_cli_columns(stdout));
        putchar('\n');
    }
    show_levels(p);
    show_skills(p);
    if (p->due_count > 0)
        heading(tr_say("To be repeated today:"));
    for (size_t i = 0; i < tr_progress_today(p); i++)
        show_rule(p, &p->rules[p->plan[i]]);
    if (p->due_count > tr_progress_today(p))
        printf(tr_say("  More that is due, once this is done: %d\n"),
               (int)(p->due_count - tr_progress_today(p)));
    show_soon(p);
}

int tr_cli_progress(int argc, char **argv)
{
    struct tr_trainee t;
    struct tr_progress_all all;
    int opt, code;
    tr_trainee_init(&t);
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == TR_OPT_BAD || !tr_trainee_take(&t, opt))
            return TR_EXIT_USAGE;
    }
    if (argc - optind > 1 || (argc > optind && t.player)) {
        tr_cli_error("%s", tr_say("progress is of one player at a time"));
        return TR_EXIT_USAGE;
    }
    if (argc > optind)
        t.player = argv[optind];
    code = tr_trainee_read(&t, &all);
    if (code != TR_EXIT_GOOD)
        return code;
    if (t.json)
        code = print_json(&t, &all);
    else
        print_text(&t, &all);
    tr_progress_all_done(&all);
    return code;
}
