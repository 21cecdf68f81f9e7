/* See review_words.h. */
#include "report/review_words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#define EARLIER_TOLD 5

void tr_review_change_title(const struct tr_review *r, const struct tr_review_change *c, char *out,
                            size_t cap)
{
    (void)snprintf(out, cap, "%s", r->view->rules[c->name].title);
    size_t len = strlen(out);
    if (c->rule_count == 2)
        (void)snprintf(out + len, cap - len, "%s", tr_say(", and one rule besides"));
    else if (c->rule_count > 2)
        (void)snprintf(out + len, cap - len, tr_say(", and %d rules besides"),
                       (int)c->rule_count - 1);
    tr_utf8_trim(out);
}

void tr_review_change_words(const struct tr_review_change *c, char *out, size_t cap)
{
    if (c->how == TR_REVIEW_DO)
        (void)snprintf(out, cap, "%s", c->line);
    else if (c->how == TR_REVIEW_INSTEAD)
        (void)snprintf(out, cap, tr_say("Say instead: “%s”"), c->phrase);
    else if (c->times == 1)
        (void)snprintf(out, cap, tr_say("Say: “%s”"), c->phrase);
    else if (c->times == 0)
        (void)snprintf(out, cap, tr_say("Say again and again: “%s”"), c->phrase);
    else
        (void)snprintf(out, cap, tr_say("Say in %d more answers, for example: “%s”"), (int)c->times,
                       c->phrase);
    tr_utf8_trim(out);
}

size_t tr_review_causes(const struct tr_review *r, int *number, size_t cap)
{
    size_t count = r->mood_count < cap ? r->mood_count : cap, told = 0;
    memset(number, 0, cap * sizeof *number);
    while (told < TR_REVIEW_CAUSES) {
        size_t best = 0;
        for (size_t i = 1; i < count; i++)
            if (number[i] == 0 && r->moods[i].change != 0 &&
                (best == 0 || abs(r->moods[i].change) > abs(r->moods[best].change)))
                best = i;
        if (best == 0)
            break;
        number[best] = 1;
        told++;
    }
    int n = 0;
    for (size_t i = 0; i < count; i++)
        if (number[i])
            number[i] = ++n;
    return told;
}

void tr_review_before_words(const struct tr_history *h, int score, char *out, size_t cap)
{
    int before = h->count > 0 ? h->earlier[0].score : 0;
    if (h->count == 0)
        (void)snprintf(out, cap, "%s", tr_say("No earlier runs: this is your first in this call."));
    else if (score == before)
        (void)snprintf(out, cap, tr_say("As many points as the last time: %d."), score);
    else if (score == before + 1)
        (void)snprintf(out, cap, tr_say("One point more than the last time (%d)."), before);
    else if (score == before - 1)
        (void)snprintf(out, cap, tr_say("One point fewer than the last time (%d)."), before);
    else if (score > before)
        (void)snprintf(out, cap, tr_say("%d points more than the last time (%d)."), score - before,
                       before);
    else
        (void)snprintf(out, cap, tr_say("%d points fewer than the last time (%d)."), before - score,
                       before);
}

void tr_review_earlier_words(const struct tr_history *h, char *out, size_t cap)
{
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = 0; i < h->count && i < EARLIER_TOLD && len < cap; i++) {
        if (i == 0)
            (void)snprintf(out, cap, "%s", tr_say("Your runs before it, the newest first: "));
        len = strlen(out);
        (void)snprintf(out + len, cap - len, i ? " · %d" : "%d", h->earlier[i].score);
        len = strlen(out);
    }
    if (h->played > EARLIER_TOLD && len < cap)
        (void)snprintf(out + len, cap - len, " …");
}

void tr_review_median_words(const struct tr_history *h, char *out, size_t cap)
{
    char label[200], median[16];
    (void)snprintf(label, sizeof label, tr_say("Median of all %d runs on this board"),
                   (int)h->runs);
    (void)snprintf(median, sizeof median, "%d", h->median);
    (void)snprintf(out, cap, tr_say("%s: %s"), label, median);
}

const char *tr_review_others(const struct tr_review *r)
{
    for (size_t i = 0; i < r->span_count; i++)
        if (r->spans[i].kind == TR_REVIEW_LINE && r->spans[i].by != TR_NONE)
            return tr_say("The others");
    return tr_caller_name(tr_session_content(r->view->session));
}

const char *tr_review_praise(int score)
{
    return score >= 900   ? tr_say("Excellent")
           : score >= 750 ? tr_say("Good")
           : score >= 500 ? tr_say("On the way")
                          : tr_say("Practise once more");
}
