/* Progress reckoned call by call; see progress.h. */
#include "report/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

const uint8_t tr_box_days[TR_BOXES] = {1, 2, 4, 8, 16};

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory for the progress");
}

void tr_progress_init(struct tr_progress *p, const struct tr_levels *levels, int64_t today)
{
    memset(p, 0, sizeof *p);
    p->today = today;
    p->last_day = INT64_MIN;
    for (int i = 0; i < TR_MODE_COUNT; i++) {
        p->levels[i].needs = levels->v[i];
        p->levels[i].open = !levels->v[i].locked;
    }
}

void tr_progress_done(struct tr_progress *p)
{
    for (size_t i = 0; i < p->rule_count; i++)
        tr_free(p->rules[i].title);
    for (size_t i = 0; i < p->skill_count; i++)
        tr_free(p->skills[i].title);
    tr_free(p->rules);
    tr_free(p->skills);
    tr_free(p->scenarios);
    tr_free(p->plan);
    memset(p, 0, sizeof *p);
}

/* Room for one more, all zero; the list grows by powers of two. */
static void *grow(void **list, size_t *count, size_t size)
{
    size_t n = *count;
    if ((n & (n - 1)) == 0) { /* 0, 1, 2, 4, ... are full */
        void *more = tr_realloc(*list, (n > 0 ? 2 * n : 1) * size);
        if (!more)
            return NULL;
        *list = more;
    }
    *count = n + 1;
    return memset((char *)*list + n * size, 0, size);
}

/* ---- calls ------------------------------------------------------------------------- */

static void count_day(struct tr_progress *p, int64_t day)
{
    if (day <= p->last_day && p->row > 0) /* the same, or a clock that was set back */
        return;
    p->row = p->row > 0 && day == p->last_day + 1 ? p->row + 1 : 1;
    p->last_day = day;
    p->days_best = p->row > p->days_best ? p->row : p->days_best;
}

/* Calls that count for a level among the last ones of its mode. */
static uint32_t fulfil(const struct tr_progress *p, const struct tr_level *level)
{
    uint32_t seen = 0, have = 0;
    for (size_t i = 0; i < p->calls && i < TR_LEVELS_OF_LAST && seen < level->of_last; i++) {
        size_t at = (p->calls - 1 - i) % TR_LEVELS_OF_LAST;
        if (level->mode >= 0 && p->recent[at].mode != level->mode)
            continue;
        seen++;
        have += p->recent[at].points >= level->points && !(level->no_fatal && p->recent[at].fatal);
    }
    return have;
}

static struct tr_progress_scenario *scenario_of(struct tr_progress *p, const char *id)
{
    for (size_t i = 0; i < p->scenario_count; i++)
        if (strcmp(p->scenarios[i].id, id) == 0)
            return &p->scenarios[i];
    void *list = p->scenarios;
    struct tr_progress_scenario *s = grow(&list, &p->scenario_count, sizeof *s);
    p->scenarios = list;
    if (s)
        (void)snprintf(s->id, sizeof s->id, "%s", id);
    return s;
}

tr_status tr_progress_call(struct tr_progress *p, int64_t day, const char *scenario,
                           enum tr_mode mode, int score, bool fatal, tr_err *err)
{
    struct tr_progress_scenario *s = scenario_of(p, scenario);
    if (!s)
        return no_memory(err);
    size_t at = p->calls % TR_LEVELS_OF_LAST;
    p->recent[at].mode = (int)mode;
    p->recent[at].points = score;
    p->recent[at].fatal = fatal;
    s->order = ++p->calls;
    s->calls++;
    s->last = score;
    s->best = score > s->best ? score : s->best;
    if (p->score_count == TR_PROGRESS_COURSE)
        memmove(p->scores, p->scores + 1, sizeof *p->scores * --p->score_count);
    p->scores[p->score_count++] = score;
    count_day(p, day > p->today ? p->today : day);
    p->clean = fatal ? 0 : p->clean + 1;
    p->clean_best = p->clean > p->clean_best ? p->clean : p->clean_best;
    for (int i = 0; i < TR_MODE_COUNT; i++) {
        struct tr_progress_level *level = &p->levels[i];
        level->have = level->needs.locked ? fulfil(p, &level->needs) : 0;
        level->open = level->open || level->have >= level->needs.calls;
    }
    return TR_OK;
}

/* ---- rules ------------------------------------------------------------------------- */

static struct tr_progress_rule *rule_of(struct tr_progress *p, const char *id, const char *title)
{
    struct tr_progress_rule *r = NULL;
    for (size_t i = 0; i < p->rule_count && !r; i++)
        if (strcmp(p->rules[i].id, id) == 0)
            r = &p->rules[i];
    if (!r) {
        void *list = p->rules;
        r = grow(&list, &p->rule_count, sizeof *r);
        p->rules = list;
        if (r)
            (void)snprintf(r->id, sizeof r->id, "%s", id);
    }
    if (r && (!r->title || strcmp(r->title, title) != 0)) {
        char *copy = tr_strndup(title, strlen(title));
        if (!copy)
            return NULL;
        tr_free(r->title);
        r->title = copy;
    }
    return r;
}

static void decide(struct tr_progress_rule *r, int64_t day, bool broken)
{
    r->lately = r->lately << 1 | (broken ? 1 : 0);
    if (broken) {
        r->broken++;
        r->box = 1;
        r->due = day + tr_box_days[0];
        return;
    }
    r->met++;
    if (r->box == 0 || day < r->due)
        return;
    r->box = (uint8_t)(r->box + (r->box < TR_BOXES));
    r->due = day + tr_box_days[r->box - 1];
}

static tr_status add_skill(struct tr_progress *p, bool group, const char *id, const char *title,
                           const struct tr_progress_seen *seen, tr_err *err)
{
    struct tr_progress_skill *s = NULL;
    for (size_t i = 0; i < p->skill_count && !s; i++)
        if (p->skills[i].group == group && strcmp(p->skills[i].id, id) == 0)
            s = &p->skills[i];
    if (!s) {
        void *list = p->skills;
        s = grow(&list, &p->skill_count, sizeof *s);
        p->skills = list;
        if (!s)
            return no_memory(err);
        (void)snprintf(s->id, sizeof s->id, "%s", id);
        s->group = group;
        s->order = group ? 0 : seen->section_order;
    }
    if (!s->title || strcmp(s->title, title) != 0) {
        char *copy = tr_strndup(title, strlen(title));
        if (!copy)
            return no_memory(err);
        tr_free(s->title);
        s->title = copy;
    }
    /* share holds the number of the call until tr_progress_finish */
    if (s->count == 0 || s->share != (int)p->calls) {
        if (s->count == TR_PROGRESS_COURSE) {
            memmove(s->points, s->points + 1, sizeof *s->points * (s->count - 1));
            memmove(s->max, s->max + 1, sizeof *s->max * (s->count - 1));
            s->count--;
        }
        s->points[s->count] = s->max[s->count] = 0;
        s->count++;
        s->share = (int)p->calls;
    }
    s->points[s->count - 1] = (uint16_t)(s->points[s->count - 1] + seen->points);
    s->max[s->count - 1] = (uint16_t)(s->max[s->count - 1] + seen->max);
    return TR_OK;
}

tr_status tr_progress_saw(struct tr_progress *p, const struct tr_progress_seen *seen, tr_err *err)
{
    if (seen->result == TR_NA)
        return TR_OK;
    struct tr_progress_rule *r = rule_of(p, seen->rule, seen->title);
    if (!r)
        return no_memory(err);
    r->fatal = seen->fatal;
    decide(r, p->last_day, seen->result == TR_BROKEN);
    if (seen->max == 0)
        return TR_OK;
    tr_status st = add_skill(p, false, seen->section, seen->section_title, seen, err);
    return st == TR_OK ? add_skill(p, true, seen->group, "", seen, err) : st;
}

tr_status tr_progress_asked(struct tr_progress *p, int64_t day, const char *rule, const char *title,
                            bool right, tr_err *err)
{
    struct tr_progress_rule *r = rule_of(p, rule, title);
    if (!r)
        return no_memory(err);
    r->asked = true;
    decide(r, day > p->today ? p->today : day, !right);
    return TR_OK;
}

/* ---- everything has come ----------------------------------------------------------- */

uint32_t tr_progress_lately(const struct tr_progress_rule *rule)
{
    uint32_t n = 0;
    for (int i = 0; i < TR_PROGRESS_LATELY; i++)
        n += rule->lately >> i & 1;
    return n;
}

/* A rule of the plan and whether it is due. */
struct planned {
    const struct tr_progress_rule *rule;
    bool due;
};

/* What is due first; the more urgent first: fatal, broken most lately, in the lowest box, due
 * longest. What comes later goes by its day. */
static int compare_planned(const void *a, const void *b)
{
    const struct planned *x = a, *y = b;
    uint32_t lately_x = tr_progress_lately(x->rule), lately_y = tr_progress_lately(y->rule);
    if (x->due != y->due)
        return x->due ? -1 : 1;
    if (!x->due && x->rule->due != y->rule->due)
        return x->rule->due < y->rule->due ? -1 : 1;
    if (x->rule->fatal != y->rule->fatal)
        return x->rule->fatal ? -1 : 1;
    if (lately_x != lately_y)
        return lately_x > lately_y ? -1 : 1;
    if (x->rule->box != y->rule->box)
        return x->rule->box < y->rule->box ? -1 : 1;
    if (x->rule->due != y->rule->due)
        return x->rule->due < y->rule->due ? -1 : 1;
    return strcmp(x->rule->id, y->rule->id);
}

static tr_status make_plan(struct tr_progress *p, tr_err *err)
{
    struct planned *all = tr_malloc(p->rule_count * sizeof *all);
    p->plan = tr_malloc(p->rule_count * sizeof *p->plan);
    if (!all || !p->plan) {
        tr_free(all);
        return no_memory(err);
    }
    for (size_t i = 0; i < p->rule_count; i++) {
        bool due = p->rules[i].due <= p->today;
        if (p->rules[i].box == 0 || p->rules[i].idle)
            continue;
        all[p->plan_count].rule = &p->rules[i];
        all[p->plan_count++].due = due;
        p->due_count += due;
    }
    qsort(all, p->plan_count, sizeof *all, compare_planned);
    for (size_t i = 0; i < p->plan_count; i++)
        p->plan[i] = (size_t)(all[i].rule - p->rules);
    tr_free(all);
    return TR_OK;
}

static int share_of(const struct tr_progress_skill *s, size_t from, size_t to)
{
    uint32_t points = 0, max = 0;
    for (size_t i = from; i < to; i++) {
        points += s->points[i];
        max += s->max[i];
    }
    return max > 0 ? (int)((points * 1000 + max / 2) / max) : -1;
}

static bool stands_behind(const struct tr_progress_skill *a, const struct tr_progress_skill *b)
{
    if (a->group != b->group)
        return a->group;
    return a->group ? strcmp(a->id, b->id) > 0 : a->order > b->order;
}

/* Few; equal ones keep the order in which they were met. */
static void sort_skills(struct tr_progress *p)
{
    for (size_t i = 1; i < p->skill_count; i++) {
        struct tr_progress_skill s = p->skills[i];
        size_t k = i;
        for (; k > 0 && stands_behind(&p->skills[k - 1], &s); k--)
            p->skills[k] = p->skills[k - 1];
        p->skills[k] = s;
    }
}

tr_status tr_progress_finish(struct tr_progress *p, tr_err *err)
{
    p->today_done = p->row > 0 && p->last_day == p->today;
    p->days = p->row > 0 && p->last_day >= p->today - 1 ? p->row : 0;
    for (size_t i = 0; i < p->skill_count; i++) {
        struct tr_progress_skill *s = &p->skills[i];
        size_t last = s->count > TR_PROGRESS_LATELY ? s->count - TR_PROGRESS_LATELY : 0;
        size_t first = last > TR_PROGRESS_LATELY ? last - TR_PROGRESS_LATELY : 0;
        s->share = share_of(s, last, s->count);
        s->before = share_of(s, first, last);
    }
    sort_skills(p);
    return make_plan(p, err);
}

const struct tr_progress_rule *tr_progress_rule(const struct tr_progress *p, const char *id)
{
    for (size_t i = 0; i < p->rule_count; i++)
        if (strcmp(p->rules[i].id, id) == 0)
            return &p->rules[i];
    return NULL;
}

size_t tr_progress_today(const struct tr_progress *p)
{
    return p->due_count < TR_PROGRESS_TODAY ? p->due_count : TR_PROGRESS_TODAY;
}

bool tr_progress_open(const struct tr_progress *p, enum tr_mode mode)
{
    return p->levels[mode].open || mode == TR_MODE_TUTORIAL;
}
