/* Drawing questions; see quiz.h. */
#include "report/quiz.h"

#include <string.h>

#include "report/card_words.h"
#include "sim/rng.h"

static bool is_question(const struct tr_rule *rule)
{
    return rule->kind == TR_RULE_QUIZ && rule->answers.count > 1 &&
           rule->answers.count <= TR_QUESTION_ANSWERS_MAX;
}

size_t tr_quiz_count(const struct tr_card *card)
{
    size_t n = 0;
    for (uint32_t i = 0; i < card->rule_count; i++)
        n += is_question(&card->rules[i]);
    return n;
}

/* The lower, the sooner it is asked. */
static int turn_of(const struct tr_card *card, const struct tr_rule *rule,
                   const struct tr_progress *p)
{
    const struct tr_progress_rule *r = tr_progress_rule(p, tr_card_str(card, rule->id));
    bool due = r && r->box > 0 && r->due <= p->today;
    if (due)
        return 0;
    if (!r || !r->asked) /* of the trade of others later than of everybody's */
        return strcmp(tr_card_str(card, rule->group), "base") == 0 ? 1 : 2;
    return r->lately & 1 ? 3 : 4;
}

/* The right answer stands first in most rows of a card: shuffled, it stands anywhere. */
static void shuffle(struct tr_question *q, uint64_t seed)
{
    for (uint8_t i = 0; i < q->count; i++)
        q->order[i] = i;
    for (uint8_t i = q->count; i > 1; i--) {
        uint64_t index = (uint64_t)TR_CARD_RULES_MAX * (i + 1u) + q->rule;
        uint8_t k = (uint8_t)tr_draw_below(seed, TR_STREAM_DRAWS, index, i);
        uint8_t held = q->order[i - 1];
        q->order[i - 1] = q->order[k];
        q->order[k] = held;
    }
}

size_t tr_quiz_draw(const struct tr_card *card, const struct tr_progress *p, uint64_t seed,
                    struct tr_question *out, size_t want)
{
    struct {
        int turn;
        uint64_t draw;
    } of[TR_QUIZ_MAX];
    size_t n = 0;
    want = want < TR_QUIZ_MAX ? want : TR_QUIZ_MAX;
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *rule = &card->rules[i];
        if (!is_question(rule))
            continue;
        int turn = turn_of(card, rule, p);
        uint64_t draw = tr_draw(seed, TR_STREAM_DRAWS, i);
        size_t at = n < want ? n++ : want; /* the best so far, in order */
        for (; at > 0 &&
               (turn < of[at - 1].turn || (turn == of[at - 1].turn && draw < of[at - 1].draw));
             at--)
            if (at < want) {
                of[at] = of[at - 1];
                out[at] = out[at - 1];
            }
        if (at == want)
            continue;
        of[at].turn = turn;
        of[at].draw = draw;
        out[at].rule = i;
        out[at].count = (uint8_t)rule->answers.count;
    }
    for (size_t i = 0; i < n; i++)
        shuffle(&out[i], seed);
    return n;
}

size_t tr_quiz_right(const struct tr_card *card, const struct tr_question *q)
{
    const struct tr_rule *rule = &card->rules[q->rule];
    size_t at = 0;
    for (size_t i = 0; i < q->count; i++)
        if (card->answers[rule->answers.first + q->order[i]].right)
            at = i;
    return at;
}

const char *tr_quiz_reason(const struct tr_card *card, const struct tr_question *q,
                           enum tr_lang lang)
{
    const struct tr_rule *rule = &card->rules[q->rule];
    const char *met = tr_card_in(card, rule->met, lang);
    return met[0] ? met : tr_card_in(card, rule->coaching, lang);
}
