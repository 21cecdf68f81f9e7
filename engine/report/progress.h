/* A trainee's progress, reckoned from their stored calls and answered questions in the order
 * in which those happened: skill over time, rules to be repeated, streaks, levels, and the
 * call to take next. It knows no clock: days are numbers that come from outside. Equal
 * histories give equal progress.
 *
 * Repetition, by boxes: a rule that is broken goes into box 1, from wherever it was. A rule
 * in box n is due 1, 2, 4, 8 or 16 days after it was put there. Kept on a day on which it is
 * due, it goes one box further, and from the last one back to the end of that; kept before,
 * it stays where it is, so that nothing is learned by heart in an afternoon. A rule that was
 * never broken is in no box. */
#ifndef TR_REPORT_PROGRESS_H
#define TR_REPORT_PROGRESS_H

#include "report/levels.h"
#include "sim/score.h"

#define TR_BOXES 5
extern const uint8_t tr_box_days[TR_BOXES]; /* 1, 2, 4, 8, 16 */

#define TR_PROGRESS_COURSE 20 /* calls that a skill's course shows */
#define TR_PROGRESS_TODAY 8   /* rules for one day: nobody minds more at once */
#define TR_PROGRESS_LATELY 5  /* calls that "lately" means */

/* A rule that was decided at least once. */
struct tr_progress_rule {
    char id[TR_NAME_MAX];
    char *title;       /* owned; in the reader's language, by the card met last */
    bool fatal, asked; /* asked: a question, never seen in a call */
    bool idle;         /* no call at hand exercises it: it is left out of the plan */
    uint8_t box;       /* 1..TR_BOXES; 0: never broken */
    int64_t due;       /* day, when in a box */
    uint32_t met, broken;
    uint32_t lately; /* a bit for each of the last times it was decided, the newest lowest:
                        broken */
};

/* A section of the card or a group of rules. */
struct tr_progress_skill {
    char id[TR_NAME_MAX];
    char *title; /* owned; "" for a group */
    bool group;
    uint32_t order;                                               /* of a section on its card */
    uint16_t points[TR_PROGRESS_COURSE], max[TR_PROGRESS_COURSE]; /* oldest first */
    size_t count;
    int share, before; /* permille of the last TR_PROGRESS_LATELY calls in which it counted, and
                          of as many before; -1: there are none */
};

struct tr_progress_scenario {
    char id[TR_NAME_MAX];
    uint32_t calls;
    int best, last;
    size_t order; /* of the last call in it: the number of the call */
};

struct tr_progress_level {
    struct tr_level needs;
    bool open;
    uint32_t have; /* calls that count, at present */
};

struct tr_progress {
    int64_t today;
    size_t calls;
    int scores[TR_PROGRESS_COURSE]; /* oldest first */
    size_t score_count;
    uint32_t days, days_best;   /* in a row, up to today or yesterday */
    bool today_done;            /* today counts among them */
    uint32_t clean, clean_best; /* calls in a row without a fatal mistake */
    struct tr_progress_level levels[TR_MODE_COUNT];
    struct tr_progress_rule *rules; /* owned; in the order in which they were met first */
    size_t rule_count;
    struct tr_progress_skill *skills; /* owned; sections as the cards have them, then groups */
    size_t skill_count;
    struct tr_progress_scenario *scenarios; /* owned */
    size_t scenario_count;
    size_t *plan; /* owned; of rules: all in a box, first those due today, the most urgent
                     first, then the others by their day */
    size_t plan_count, due_count; /* due_count: of them today */

    /* while it is reckoned */
    int64_t last_day;
    uint32_t row;
    struct {
        int mode, points;
        bool fatal;
    } recent[TR_LEVELS_OF_LAST]; /* a ring */
};

/* today: day number. p: caller's storage, tr_progress_done */
void tr_progress_init(struct tr_progress *p, const struct tr_levels *levels, int64_t today);
void tr_progress_done(struct tr_progress *progress);

/* A call that was played. Those that belong to it follow by tr_progress_saw.
 * day:    on which it was played; one after today counts as today */
tr_status tr_progress_call(struct tr_progress *p, int64_t day, const char *scenario,
                           enum tr_mode mode, int score, bool fatal, tr_err *err);

/* The result of a rule in the call that came last. Texts are borrowed and copied. */
struct tr_progress_seen {
    const char *rule, *title, *section, *section_title, *group;
    uint32_t section_order;
    enum tr_result result; /* TR_NA is left out */
    uint16_t points, max;
    bool fatal;
};
tr_status tr_progress_saw(struct tr_progress *p, const struct tr_progress_seen *seen, tr_err *err);
/* A question that was answered on a day. */
tr_status tr_progress_asked(struct tr_progress *p, int64_t day, const char *rule, const char *title,
                            bool right, tr_err *err);
/* Everything has come: what is due, streaks as of today, shares. errors: TR_ENOMEM */
tr_status tr_progress_finish(struct tr_progress *p, tr_err *err);

const struct tr_progress_rule *tr_progress_rule(const struct tr_progress *p, const char *id);
/* Rules of the plan that are for today: the most urgent of those due. */
size_t tr_progress_today(const struct tr_progress *p);
/* How often a rule was broken in the last times that it was decided. */
uint32_t tr_progress_lately(const struct tr_progress_rule *rule);
/* Whether a level may be played; the tutorial always. */
bool tr_progress_open(const struct tr_progress *p, enum tr_mode mode);

/* ---- what to take next (progress_next.c) ------------------------------------------- */

/* A rule that a call exercises: 1 when it can show there, 3 when it is what it is about. */
struct tr_exercise {
    char rule[TR_NAME_MAX];
    uint8_t weight;
};

/* A call that can be proposed. */
struct tr_progress_choice {
    char id[TR_NAME_MAX];
    uint32_t difficulty;
    const struct tr_exercise *v;
    size_t count;
};

enum tr_why_next {
    TR_NEXT_NOTHING, /* there is no call */
    TR_NEXT_DUE,     /* it exercises most of what is for today */
    TR_NEXT_NEW,     /* it was never taken */
    TR_NEXT_WEAK,    /* it went worst when it was last taken */
};
#define TR_NEXT_RULES 3
struct tr_next {
    enum tr_why_next why;
    size_t choice;
    size_t rules[TR_NEXT_RULES]; /* DUE: of progress->rules, as they are due */
    size_t rule_count;           /* of those, at most TR_NEXT_RULES */
    size_t due_count;            /* due rules that it exercises */
    int score;                   /* WEAK: when it was last taken */
};
/* Of several that are worth the same: the one taken less often, the easier, the first by
 * name. */
void tr_progress_next(const struct tr_progress *p, const struct tr_progress_choice *choices,
                      size_t count, struct tr_next *out);

/* ---- in words (progress_words.c) --------------------------------------------------- */

/* Why it is proposed, in a sentence. */
void tr_next_words(const struct tr_progress *p, const struct tr_next *next, char *out, size_t cap);
/* What a level still needs; empty when it is open. */
void tr_level_words(const struct tr_progress *p, enum tr_mode mode, char *out, size_t cap);
/* A mode as people call it; borrowed. */
const char *tr_mode_word(enum tr_mode mode);
/* How far it has come: a filled dot for each box, "●●○○○". out: 16 bytes */
void tr_box_dots(const struct tr_progress_rule *rule, char out[16]);
/* When a rule is due, seen from today: "today", "tomorrow", "in 4 days". */
void tr_due_words(const struct tr_progress *p, const struct tr_progress_rule *rule, char *out,
                  size_t cap);
/* Heading of a skill: a section's own title, a group's in words. borrowed */
const char *tr_skill_title(const struct tr_progress_skill *skill);

#endif
