/* See card_words.h. */
#include "report/card_words.h"

#include <stdio.h>
#include <string.h>

/* "60 s", "3 rings" */
static void amount(enum tr_rule_unit unit, int32_t value, char *out, size_t cap)
{
    int v = (int)value;
    switch (unit) {
    case TR_UNIT_TIME:
        if (v % 1000)
            snprintf(out, cap, tr_say("%d.%d s"), v / 1000, v % 1000 / 100);
        else
            snprintf(out, cap, tr_say("%d s"), v / 1000);
        break;
    case TR_UNIT_TIMES:
        snprintf(out, cap, v == 1 ? tr_say("%d time") : tr_say("%d times"), v);
        break;
    case TR_UNIT_ANSWERS:
        snprintf(out, cap, v == 1 ? tr_say("%d answer") : tr_say("%d answers"), v);
        break;
    case TR_UNIT_RINGS:
        snprintf(out, cap, v == 1 ? tr_say("%d ring") : tr_say("%d rings"), v);
        break;
    case TR_UNIT_PERCENT:
        snprintf(out, cap, "%d %%", v);
        break;
    case TR_UNIT_MOOD:
        snprintf(out, cap, tr_say("mood %d"), v);
        break;
    default:
        *out = '\0';
        break;
    }
}

void tr_threshold_words(const struct tr_rule *rule, char out[96])
{
    char low[32], limit[32];
    const struct tr_rule_units *units = &tr_rule_units[rule->kind];
    enum tr_rule_unit of_limit = rule->kind == TR_RULE_SAY && rule->window == TR_BEFORE_LOOK_UP
                                     ? TR_UNIT_TIME
                                     : (enum tr_rule_unit)units->limit;
    amount((enum tr_rule_unit)units->low, rule->low, low, sizeof low);
    amount(of_limit, rule->limit, limit, sizeof limit);
    bool open = rule->limit == TR_CALL_MS_MAX;
    *out = '\0';
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_SAY:
        if (rule->window == TR_IN_CLOSING)
            snprintf(out, 96, tr_say("in the last %s"), limit);
        else if (rule->window == TR_IN_FIRST_TURNS)
            snprintf(out, 96, tr_say("in the first %s"), limit);
        else if (rule->window == TR_BEFORE_LOOK_UP)
            snprintf(out, 96, tr_say("before more than %s"), limit);
        else if (rule->low > 1)
            snprintf(out, 96, tr_say("at least %s"), low);
        break;
    case TR_RULE_RINGS:
        snprintf(out, 96, tr_say("%d to %s"), (int)rule->low, limit);
        break;
    case TR_RULE_CONTROL:
        if (!open)
            snprintf(out, 96, tr_say("%d to %s"), (int)rule->low, limit);
        else
            snprintf(out, 96, tr_say("at least %s"), low);
        break;
    case TR_RULE_MOOD:
    case TR_RULE_TALLY:
    case TR_RULE_SEQUENCE:
        snprintf(out, 96, tr_say("at least %s"), rule->kind == TR_RULE_MOOD ? limit : low);
        break;
    case TR_RULE_REACTION:
    case TR_RULE_LONG_ANSWER:
        snprintf(out, 96, tr_say("at most %s, %s may be longer"), limit, low);
        break;
    case TR_RULE_HANG_UP:
        if (rule->limit)
            snprintf(out, 96, tr_say("or after %s"), limit);
        break;
    case TR_RULE_AVOID:
        if (rule->limit && rule->window == TR_IN_FIRST_TURNS)
            snprintf(out, 96, tr_say("in the first %s"), limit);
        else if (rule->limit)
            snprintf(out, 96, tr_say("at most %s"), limit);
        break;
    default:
        if (*limit)
            snprintf(out, 96, tr_say("at most %s"), limit);
        break;
    }
}

void tr_observed_words(const struct tr_rule *rule, char out[160])
{
    const char *const words[TR_OBSERVED_COUNT] = {
        [TR_BY_TIMING] = tr_say("time"),
        [TR_BY_ACT] = tr_say("words"),
        [TR_BY_FORM] = tr_say("slip"),
        [TR_BY_CONTROL] = tr_say("controls"),
        [TR_BY_SCENE] = tr_say("what goes on beside the call"),
        [TR_BY_QUIZ] = tr_say("questions"),
        [TR_BY_VOICE] = tr_say("the voice, which is not heard here"),
    };
    size_t len = 0;
    *out = '\0';
    for (int i = 0; i < TR_OBSERVED_COUNT && len < 160; i++)
        if (rule->observe >> i & 1)
            len +=
                (size_t)snprintf(out + len, 160 - len, "%s%s", len ? tr_say(", ") : "", words[i]);
}

const char *tr_phase_words(uint32_t phase)
{
    const char *const words[TR_RULE_PHASE_COUNT] = {
        [TR_PHASE_BEFORE_CALL] = tr_say("before the call"),
        [TR_PHASE_PICK_UP] = tr_say("picking up"),
        [TR_PHASE_OPENING] = tr_say("opening"),
        [TR_PHASE_TALK] = tr_say("talk"),
        [TR_PHASE_HOLD] = tr_say("hold"),
        [TR_PHASE_TRANSFER] = tr_say("calls for others"),
        [TR_PHASE_RECORD] = tr_say("recording"),
        [TR_PHASE_CLOSE] = tr_say("close"),
        [TR_PHASE_AFTER_CALL] = tr_say("after the call"),
        [TR_PHASE_OUTBOUND] = tr_say("calls that we make"),
        [TR_PHASE_WHOLE_CALL] = tr_say("whole call"),
    };
    return phase < TR_RULE_PHASE_COUNT ? words[phase] : "";
}

const char *tr_card_in(const struct tr_card *card, struct tr_text text, enum tr_lang lang)
{
    return tr_card_str(card, text.in[lang]);
}

uint32_t tr_card_find(const struct tr_card *card, const char *id)
{
    for (uint32_t i = 0; i < card->rule_count; i++)
        if (strcmp(tr_card_str(card, card->rules[i].id), id) == 0)
            return i;
    return UINT32_MAX;
}

static void add_change(char *out, size_t cap, const char *what, const char *from, const char *to)
{
    size_t len = strlen(out);
    if (strcmp(from, to) != 0 && len < cap)
        snprintf(out + len, cap - len, "%s%s%s%s → %s", len ? tr_say(", ") : "", what,
                 *what ? " " : "", *from ? from : "–", *to ? to : "–");
}

static bool same_acts(const struct tr_card *a, struct tr_slice x, const struct tr_card *b,
                      struct tr_slice y)
{
    if (x.count != y.count)
        return false;
    for (uint32_t i = 0; i < x.count; i++)
        if (strcmp(tr_card_str(a, a->acts[a->refs[x.first + i]]),
                   tr_card_str(b, b->acts[b->refs[y.first + i]])) != 0)
            return false;
    return true;
}

bool tr_rule_changes(const struct tr_card *before, const struct tr_rule *a,
                     const struct tr_card *after, const struct tr_rule *b, char *out, size_t cap)
{
    char from[96], to[96];
    *out = '\0';
    snprintf(from, sizeof from, "%u", (unsigned)a->points);
    snprintf(to, sizeof to, "%u", (unsigned)b->points);
    add_change(out, cap, tr_say("points"), from, to);
    add_change(out, cap, "", tr_rule_kind_names[a->kind], tr_rule_kind_names[b->kind]);
    add_change(out, cap, "", tr_window_names[a->window], tr_window_names[b->window]);
    tr_threshold_words(a, from);
    tr_threshold_words(b, to);
    add_change(out, cap, "", from, to);
    add_change(out, cap, tr_say("fatal"), a->fatal ? tr_say("yes") : tr_say("no"),
               b->fatal ? tr_say("yes") : tr_say("no"));
    add_change(out, cap, tr_say("bonus"), a->bonus ? tr_say("yes") : tr_say("no"),
               b->bonus ? tr_say("yes") : tr_say("no"));
    add_change(out, cap, tr_say("group"), tr_card_str(before, a->group),
               tr_card_str(after, b->group));
    if (!same_acts(before, a->any, after, b->any) || !same_acts(before, a->all, after, b->all) ||
        !same_acts(before, a->before, after, b->before))
        add_change(out, cap, "", tr_say("acts"), tr_say("other acts"));
    return *out != '\0';
}
