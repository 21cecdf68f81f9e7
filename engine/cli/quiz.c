/* thirdring quiz: the questions of a scorecard on the terminal. An answer is stored before it
 * is said whether it was right. */
#include <jansson.h>
#include <string.h>
#include <sys/random.h>

#include "cli/trainee.h"
#include "report/card_words.h"
#include "report/quiz.h"

enum { OPT_COUNT = TR_OPT_TRAINEE_LAST, OPT_SEED };

static const struct option options[] = {TR_TRAINEE_OPTIONS,
                                        {"card", required_argument, NULL, TR_OPT_CARD},
                                        {"count", required_argument, NULL, OPT_COUNT},
                                        {"seed", required_argument, NULL, OPT_SEED},
                                        {NULL, 0, NULL, 0}};

struct quiz {
    struct tr_trainee t;
    struct tr_progress_all all;
    struct tr_store *store;
    json_t *rows; /* NULL: for people */
    size_t right, asked;
    bool failed; /* an answer could not be stored */
};

static int usage(void)
{
    fputs(tr_say("usage: thirdring quiz [OPTION...]\n\n"
                 "Asks what no simulated call can show: the voice, the desk, the work around\n"
                 "the call. Answer with a number; an empty line leaves a question out, q ends.\n"
                 "What was answered wrong comes up again. No answer is part of a score.\n\n"
                 "  --count N        so many questions (default: 3)\n"
                 "  --card C         of which scorecard (default: the house's)\n"
                 "  --player NAME    who (default: your login name)\n"
                 "  --board PATH     where answers are kept (default: your own board)\n"
                 "  --house H        of which house (default: yunshan)\n"
                 "  --seed N         the same questions again\n"
                 "  --lang L         zh-Hans, zh-Hant or en\n"
                 "  --json           no prompts; one JSON document at the end\n"
                 "  --data DIR       where scenarios and assets are\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static const char *answer_text(const struct quiz *z, const struct tr_question *q, size_t i)
{
    const struct tr_card *card = z->all.card;
    const struct tr_rule *rule = &card->rules[q->rule];
    return tr_card_in(card, card->answers[rule->answers.first + q->order[i]].text, z->t.lang);
}

static void show(const struct quiz *z, const struct tr_question *q, size_t number, size_t count)
{
    int columns = tr_cli_columns(stdout);
    char head[32];
    int at = snprintf(head, sizeof head, "%zu/%zu  ", number, count);
    fputs(head, stdout);
    tr_cli_wrap(stdout, tr_card_in(z->all.card, z->all.card->rules[q->rule].ask, z->t.lang), at, at,
                columns);
    putchar('\n');
    for (size_t i = 0; i < q->count; i++) {
        printf("  %zu  ", i + 1);
        tr_cli_wrap(stdout, answer_text(z, q, i), 5, 5, columns);
        putchar('\n');
    }
}

/* What was typed: an answer from 0, -1 for none, -2 for the end. */
static int read_answer(const struct quiz *z, const struct tr_question *q)
{
    char line[64];
    for (;;) {
        if (!z->rows) {
            fputs("> ", stdout);
            (void)fflush(stdout);
        }
        if (!fgets(line, sizeof line, stdin))
            return -2;
        if (!strchr(line, '\n')) /* the rest of a long line is no answer */
            for (int c = getchar(); c != '\n' && c != EOF; c = getchar()) {
            }
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '\0')
            return -1;
        if (strcmp(line, "q") == 0)
            return -2;
        if (line[0] >= '1' && line[0] < '1' + q->count && line[1] == '\0')
            return line[0] - '1';
        tr_cli_error(tr_say("answer with a number from 1 to %d"), (int)q->count);
        if (z->rows) /* nobody is there to be asked once more */
            return -1;
    }
}

static void tell(struct quiz *z, const struct tr_question *q, int chosen, bool stored)
{
    const struct tr_card *card = z->all.card;
    const struct tr_rule *rule = &card->rules[q->rule];
    size_t right = tr_quiz_right(card, q);
    const char *reason = tr_quiz_reason(card, q, z->t.lang);
    int columns = tr_cli_columns(stdout);
    if (z->rows) {
        json_t *answers = json_array();
        for (size_t i = 0; i < q->count; i++)
            json_array_append_new(answers, json_string(answer_text(z, q, i)));
        json_array_append_new(
            z->rows,
            json_pack("{s:s, s:s, s:o, s:o, s:i, s:b, s:s, s:b}", "rule",
                      tr_card_str(card, rule->id), "question",
                      tr_card_in(card, rule->ask, z->t.lang), "answers", answers, "chosen",
                      chosen < 0 ? json_null() : json_integer(chosen + 1), "right", (int)right + 1,
                      "correct", chosen == (int)right, "reason", reason, "stored", stored));
        return;
    }
    if (chosen >= 0) {
        if (chosen == (int)right)
            printf("✓ %s\n", tr_say("Right."));
        else
            printf(tr_say("✗ Better: %s\n"), answer_text(z, q, right));
        fputs("  ", stdout);
        tr_cli_wrap(stdout, reason, 2, 2, columns);
        putchar('\n');
    }
    putchar('\n');
}

static void ask_all(struct quiz *z, const struct tr_question *v, size_t count)
{
    const struct tr_card *card = z->all.card;
    for (size_t i = 0; i < count; i++) {
        tr_err err = {0};
        bool stored = false;
        if (!z->rows)
            show(z, &v[i], i + 1, count);
        int chosen = read_answer(z, &v[i]);
        if (chosen == -2)
            return;
        bool right = chosen == (int)tr_quiz_right(card, &v[i]);
        if (chosen >= 0) {
            z->asked++;
            z->right += right;
            stored =
                tr_store_answer(z->store, z->t.name, tr_card_str(card, card->rules[v[i].rule].id),
                                v[i].order[chosen], right, &err) == TR_OK;
            if (!stored) {
                (void)tr_cli_fail(&err);
                z->failed = true;
            }
        }
        tell(z, &v[i], chosen, stored);
    }
}

static int run(struct quiz *z, uint64_t seed, size_t count)
{
    struct tr_question v[TR_QUIZ_MAX];
    tr_err err = {0};
    if (!z->all.card)
        return TR_EXIT_USAGE; /* why has been said */
    size_t n = tr_quiz_draw(z->all.card, &z->all.progress, seed, v, count);
    if (n == 0) {
        tr_cli_error(tr_say("the scorecard %s has no questions"),
                     tr_card_str(z->all.card, z->all.card->id));
        return TR_EXIT_FINDINGS;
    }
    if (tr_store_open(&z->store, z->t.board_path, NULL, 0, &err) != TR_OK)
        return tr_cli_fail(&err);
    z->rows = z->t.json ? json_array() : NULL;
    ask_all(z, v, n);
    int code = z->failed ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
    if (z->rows)
        return tr_cli_print_json(json_pack("{s:s, s:I, s:I, s:I, s:o}", "player", z->t.name, "seed",
                                           (json_int_t)seed, "asked", (json_int_t)z->asked, "right",
                                           (json_int_t)z->right, "questions", z->rows),
                                 code);
    if (z->asked > 0)
        printf(tr_say("Right: %d of %d\n"), (int)z->right, (int)z->asked);
    return code;
}

int tr_cli_quiz(int argc, char **argv)
{
    struct quiz z = {0};
    uint64_t seed = 0, count = TR_QUIZ_AFTER;
    bool seeded = false;
    int opt;
    tr_trainee_init(&z.t);
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        bool good = opt != TR_OPT_BAD;
        if (opt == 'h')
            return usage();
        if (opt == OPT_COUNT)
            good = tr_cli_number("--count", optarg, 1, TR_QUIZ_MAX, &count);
        else if (opt == OPT_SEED)
            good = seeded = tr_cli_number("--seed", optarg, 0, ((uint64_t)1 << 53) - 1, &seed);
        else if (good)
            good = tr_trainee_take(&z.t, opt);
        if (!good)
            return TR_EXIT_USAGE;
    }
    if (optind < argc) {
        tr_cli_error(tr_say("quiz takes no argument \"%s\""), argv[optind]);
        return TR_EXIT_USAGE;
    }
    if (!seeded && getrandom(&seed, sizeof seed, 0) == (ssize_t)sizeof seed)
        seed %= 1000000000u; /* short enough to be typed again */
    int code = tr_trainee_read(&z.t, &z.all);
    if (code != TR_EXIT_GOOD)
        return code;
    code = run(&z, seed, (size_t)count);
    tr_store_close(z.store);
    tr_progress_all_done(&z.all);
    return code;
}
