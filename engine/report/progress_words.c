/* Progress in sentences, for window and terminal. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "report/progress.h"
#include "report/say.h"
#include "script/codes.h"

void tr_next_words(const struct tr_progress *p, const struct tr_next *next, char *out, size_t cap)
{
    out[0] = '\0';
    if (next->why == TR_NEXT_DUE) {
        const struct tr_progress_rule *rule = &p->rules[next->rules[0]];
        uint32_t lately = tr_progress_lately(rule);
        if (lately > 1)
            (void)snprintf(out, cap, tr_say("Because this went wrong %d times lately: %s."),
                           (int)lately, rule->title);
        else
            (void)snprintf(out, cap, tr_say("Because it is time to repeat: %s."), rule->title);
        size_t len = strlen(out);
        if (next->due_count > 1 && len < cap)
            (void)snprintf(out + len, cap - len, tr_say(" More that is due in this call: %d."),
                           (int)(next->due_count - 1));
    } else if (next->why == TR_NEXT_NEW) {
        (void)snprintf(out, cap, "%s", tr_say("Because you have not taken this call yet."));
    } else if (next->why == TR_NEXT_WEAK) {
        (void)snprintf(out, cap, tr_say("Because it gave you the fewest points last time: %d."),
                       next->score);
    }
    tr_utf8_trim(out);
}

const char *tr_mode_word(enum tr_mode mode)
{
    return mode == TR_MODE_TUTORIAL   ? tr_say("Tutorial")
           : mode == TR_MODE_PRACTICE ? tr_say("Practice")
                                      : tr_say("Exam");
}

void tr_level_words(const struct tr_progress *p, enum tr_mode mode, char *out, size_t cap)
{
    const struct tr_progress_level *level = &p->levels[mode];
    const struct tr_level *needs = &level->needs;
    const char *calls =
        needs->mode == TR_MODE_PRACTICE ? tr_say("practice calls") : tr_say("calls");
    int have = (int)level->have, count = (int)needs->calls, last = (int)needs->of_last;
    out[0] = '\0';
    if (tr_progress_open(p, mode))
        return;
    if (needs->points == 0 && !needs->no_fatal && needs->calls == 1)
        (void)snprintf(out, cap, tr_say("%s opens after your first call."), tr_mode_word(mode));
    else if (needs->no_fatal)
        (void)snprintf(out, cap,
                       tr_say("%s opens when %d of your last %d %s reach %d points without a fatal "
                              "mistake; so far %d."),
                       tr_mode_word(mode), count, last, calls, needs->points, have);
    else
        (void)snprintf(out, cap,
                       tr_say("%s opens when %d of your last %d %s reach %d points; so far %d."),
                       tr_mode_word(mode), count, last, calls, needs->points, have);
    tr_utf8_trim(out);
}

void tr_box_dots(const struct tr_progress_rule *rule, char out[16])
{
    out[0] = '\0';
    for (int i = 0; i < TR_BOXES; i++)
        (void)strcat(out, i < rule->box ? "●" : "○"); /* three bytes each */
}

void tr_due_words(const struct tr_progress *p, const struct tr_progress_rule *rule, char *out,
                  size_t cap)
{
    int64_t days = rule->due - p->today;
    if (days <= 0)
        (void)snprintf(out, cap, "%s", tr_say("today"));
    else if (days == 1)
        (void)snprintf(out, cap, "%s", tr_say("tomorrow"));
    else
        (void)snprintf(out, cap, tr_say("in %d days"), (int)days);
}

const char *tr_skill_title(const struct tr_progress_skill *skill)
{
    static const struct {
        const char *id, *title;
    } groups[] = {{"base", TR_MSG("Every call")},
                  {"complaint", TR_MSG("Complaints")},
                  {"repair", TR_MSG("Repairs")},
                  {"fees", TR_MSG("Fees")},
                  {"sales", TR_MSG("Sales")},
                  {"message", TR_MSG("Messages")},
                  {"colleague_absent", TR_MSG("Calls for others")},
                  {"transfer", TR_MSG("Transfers")},
                  {"visit", TR_MSG("Visitors and second lines")},
                  {"outbound", TR_MSG("Calling out")},
                  {"shift", TR_MSG("Several calls in a row")},
                  {"rude_customer", TR_MSG("Rude callers")},
                  {"wrong_number", TR_MSG("Wrong numbers")},
                  {"own_personal_call", TR_MSG("Personal calls")}};
    if (!skill->group)
        return skill->title;
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (strcmp(groups[i].id, skill->id) == 0)
            return tr_say(groups[i].title);
    return skill->id;
}
