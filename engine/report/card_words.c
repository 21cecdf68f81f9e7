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
        if (v >= 120000 && v % 60000 == 0)
            snprintf(out, cap, tr_say("%d min"), v / 60000);
        else if (v % 1000)
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
    case TR_RULE_HOLD:
        if (rule->low) {
            amount(TR_UNIT_TIME, rule->low, low, sizeof low);
            snprintf(out, 96, tr_say("at most %s, %s in all"), limit, low);
        } else {
            snprintf(out, 96, tr_say("at most %s"), limit);
        }
        break;
    case TR_RULE_BETWEEN:
        if (rule->low && rule->limit)
            snprintf(out, 96, tr_say("%s to %s"), low, limit);
        else if (rule->low)
            snprintf(out, 96, tr_say("at least %s"), low);
        else if (rule->limit)
            snprintf(out, 96, tr_say("at most %s"), limit);
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

void tr_points_text(const struct tr_rule_result *result, char out[16])
{
    if (result->max == 0 && result->points)
        snprintf(out, 16, "+%u", (unsigned)result->points);
    else
        snprintf(out, 16, "%u/%u", (unsigned)result->points, (unsigned)result->max);
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

uint32_t tr_mood_share(const struct tr_card *card)
{
    uint32_t mood = 0, whole = 0;
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *r = &card->rules[i];
        if (r->bonus || r->kind == TR_RULE_QUIZ || strcmp(tr_card_str(card, r->group), "base") != 0)
            continue;
        whole += r->points;
        mood += r->kind == TR_RULE_MOOD ? r->points : 0;
    }
    return whole ? (1000 * mood + whole / 2) / whole : 0;
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

static void list_acts(const struct tr_card *card, struct tr_slice acts, char out[400])
{
    size_t len = 0;
    *out = '\0';
    for (uint32_t i = 0; i < acts.count && len < 400; i++)
        len += (size_t)snprintf(out + len, 400 - len, "%s%s", i ? tr_say(", ") : "",
                                tr_card_str(card, card->acts[card->refs[acts.first + i]]));
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

static void change_acts(char *out, size_t cap, const char *what, const struct tr_card *before,
                        struct tr_slice x, const struct tr_card *after, struct tr_slice y)
{
    char from[400], to[400];
    if (same_acts(before, x, after, y))
        return;
    list_acts(before, x, from);
    list_acts(after, y, to);
    add_change(out, cap, what, from, to);
}

static void change_condition(char *out, size_t cap, const char *what, const struct tr_card *before,
                             struct tr_slice x, const struct tr_card *after, struct tr_slice y)
{
    char from[TR_CONDITION_MAX], to[TR_CONDITION_MAX];
    tr_condition_words(before, x, from, sizeof from);
    tr_condition_words(after, y, to, sizeof to);
    add_change(out, cap, what, from, to);
}

static bool same_text(const struct tr_card *a, struct tr_text x, const struct tr_card *b,
                      struct tr_text y)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        if (strcmp(tr_card_str(a, x.in[lang]), tr_card_str(b, y.in[lang])) != 0)
            return false;
    return true;
}

/* The texts are too long for a line: which of them differ. */
static void change_texts(char *out, size_t cap, const struct tr_card *before,
                         const struct tr_rule *a, const struct tr_card *after,
                         const struct tr_rule *b)
{
    const struct {
        const char *name;
        struct tr_text from, to;
    } texts[] = {{tr_say("title"), a->title, b->title},
                 {tr_say("asks"), a->expected, b->expected},
                 {tr_say("met by"), a->met, b->met},
                 {tr_say("broken by"), a->broken, b->broken},
                 {tr_say("better"), a->coaching, b->coaching}};
    char names[200];
    size_t len = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts && len < sizeof names; i++)
        if (!same_text(before, texts[i].from, after, texts[i].to))
            len += (size_t)snprintf(names + len, sizeof names - len, "%s%s",
                                    len ? tr_say(", ") : "", texts[i].name);
    size_t used = strlen(out);
    if (len && used < cap)
        snprintf(out + used, cap - used, "%s%s: %s", used ? tr_say(", ") : "",
                 tr_say("other words"), names);
}

const char *tr_rule_second_list(uint32_t kind)
{
    return kind == TR_RULE_SAY       ? tr_say("none of")
           : kind == TR_RULE_BETWEEN ? tr_say("until")
                                     : tr_say("before");
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
    add_change(out, cap, tr_say("section"), tr_card_str(before, before->sections[a->section].id),
               tr_card_str(after, after->sections[b->section].id));
    add_change(out, cap, tr_say("in the untimed profile"), a->timed ? tr_say("no") : tr_say("yes"),
               b->timed ? tr_say("no") : tr_say("yes"));
    add_change(out, cap, tr_say("only when expected"),
               a->when_expected ? tr_say("yes") : tr_say("no"),
               b->when_expected ? tr_say("yes") : tr_say("no"));
    change_acts(out, cap, tr_say("acts"), before, a->any, after, b->any);
    change_acts(out, cap, tr_say("all of"), before, a->all, after, b->all);
    change_acts(out, cap, tr_rule_second_list(a->kind), before, a->before, after, b->before);
    change_condition(out, cap, tr_say("applies when"), before, a->applies, after, b->applies);
    change_condition(out, cap, tr_say("met when"), before, a->that, after, b->that);
    add_change(out, cap, tr_say("looks at"), tr_card_str(before, a->field),
               tr_card_str(after, b->field));
    change_texts(out, cap, before, a, after, b);
    return *out != '\0';
}
