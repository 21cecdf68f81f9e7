/* The check of a decoded graph as a whole: after it nobody checks anything again. */
#include <string.h>

#include "sim/graph_inside.h"

#define CLOCK_MAX (24 * 60 - 1)
#define HANGS_UP_LEAST_MS 500
#define RINGS_LEAST_MS 500 /* so that time passes even when nobody has to do anything */

static bool refs_below(const struct tr_graph *g, struct tr_slice slice, uint32_t bound)
{
    for (uint32_t i = 0; i < slice.count; i++) {
        if (g->refs[slice.first + i] >= bound)
            return false;
    }
    return true;
}

static tr_status check_code(const struct tr_graph *g, struct tr_slice slice, uint32_t array,
                            uint32_t index, tr_err *err)
{
    const struct tr_expr_bounds bounds = {
        .vars = g->var_count,
        .facts = g->fact_count,
        .acts = g->act_count,
        .lines = g->line_count,
        .slip = g->slip_count,
        .beats = g->beat_count,
        .wants = g->want_count,
        .sides = g->side_count,
        .draws = TR_CODE_MAX,
    };
    tr_err inner;

    if (tr_expr_verify(g->code + slice.first, slice.count, &bounds, &inner) == TR_OK)
        return TR_OK;
    return tr_codec_refuse(&tr_graph_codec, g, array, index, inner.msg, err);
}

static tr_status check_beats(const struct tr_graph *g, tr_err *err)
{
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *b = &g->beats[i];
        const char *why = NULL;

        if (!refs_below(g, b->choices, g->line_count))
            why = "a choice names no line";
        else if (!refs_below(g, b->asides, g->line_count))
            why = "an aside names no line";
        else if (!refs_below(g, b->expects, g->act_count))
            why = "it expects an act that is not listed";
        else if (b->hangs_up_ms == 0 && b->ending != 0)
            why = "an end needs a time until the caller hangs up";
        else if (b->hangs_up_ms > 0 && b->ending == 0 && b->next == TR_NONE)
            why = "the caller hangs up, but neither an end nor a way on is named";
        else if ((b->dial != TR_NONE || b->ring_max > 0) &&
                 (b->line != TR_NONE || b->hangs_up_ms > 0))
            why = "nobody can speak while nothing is on the line";
        else if (b->dial != TR_NONE && b->ring_max > 0)
            why = "it dials and rings at once";
        else if (b->ring_max > 0 && b->ring_after_ms < RINGS_LEAST_MS)
            why = "it rings sooner than after 500 ms";
        else if (b->ring_taken > b->ring_max)
            why = "a colleague answers when it rings no more";
        else if (b->hangs_up_ms > 0 && b->hangs_up_ms < HANGS_UP_LEAST_MS)
            why = "the caller hangs up sooner than 500 ms";
        if (why != NULL)
            return tr_codec_refuse(&tr_graph_codec, g, BEATS, i, why, err);
    }
    return TR_OK;
}

/* What the branch's trigger may name. */
static const char *what_fault(const struct tr_graph *g, const struct tr_branch *b)
{
    bool entry = b->trigger == TR_ON_LOOK_UP || b->trigger == TR_ON_LOOKED_UP;
    bool who = b->trigger >= TR_ON_CONSULT && b->trigger <= TR_ON_TRANSFER;
    bool side = b->trigger >= TR_ON_EVENT && b->trigger <= TR_ON_MISSED;

    if (b->what == TR_NONE)
        return side ? "it names no side event" : NULL;
    if (side)
        return b->what < g->side_count ? NULL : "it names no side event";
    if ((!entry && !who) || b->what >= g->want_count ||
        g->wants[b->what].kind != (uint32_t)(entry ? TR_WANT_ENTRY : TR_WANT_WHO))
        return "it names nothing that its trigger can be about";
    return NULL;
}

static tr_status check_branches(const struct tr_graph *g, tr_err *err)
{
    for (uint32_t i = 0; i < g->branch_count; i++) {
        const struct tr_branch *b = &g->branches[i];

        if (!refs_below(g, b->all, g->act_count) || !refs_below(g, b->any, g->act_count) ||
            !refs_below(g, b->lacks, g->act_count))
            return tr_codec_refuse(&tr_graph_codec, g, BRANCHES, i,
                                   "it names an act that is not listed", err);
        if (what_fault(g, b) != NULL)
            return tr_codec_refuse(&tr_graph_codec, g, BRANCHES, i, what_fault(g, b), err);
        if (b->when.count > 0) {
            tr_status st = check_code(g, b->when, BRANCHES, i, err);

            if (st != TR_OK)
                return st;
        }
    }
    return TR_OK;
}

uint64_t tr_fact_values(const struct tr_fact *f)
{
    if (f->kind == TR_FACT_PICK || f->kind == TR_FACT_NAME)
        return f->options.count;
    return (uint64_t)(f->high - f->low) / (f->step > 1 ? f->step : 1) + 1;
}

static const char *unit_fault(const struct tr_fact *f)
{
    int64_t floors = f->floors[1] - f->floors[0] + 1, flats = f->flats[1] - f->flats[0] + 1;

    if (floors < 1 || flats < 1)
        return "its floors or flats are none";
    if (f->low != 0 || f->high != floors * flats * (int64_t)f->options.count - 1)
        return "its range does not fit its blocks, floors and flats";
    return NULL;
}

static const char *fact_fault(const struct tr_fact *f)
{
    bool listed = f->kind == TR_FACT_PICK || f->kind == TR_FACT_NAME || f->kind == TR_FACT_UNIT;
    int64_t least = 1;

    if (f->low > f->high)
        return "its range is empty";
    if (listed != (f->options.count > 0))
        return "only a picked fact has options, and needs at least one";
    if (f->kind == TR_FACT_UNIT)
        return unit_fault(f);
    if (f->kind == TR_FACT_AMOUNT && f->width != 0 && f->width != 2)
        return "money has no or two digits behind the point";
    if (f->kind == TR_FACT_AMOUNT && f->low < 0)
        return "money is not below zero";
    if (f->kind == TR_FACT_CLOCK && (f->low < 0 || f->high > CLOCK_MAX))
        return "the time lies outside of the day";
    if (f->kind != TR_FACT_DIGITS)
        return NULL;
    if (f->width == 0)
        return "it has no digits";
    for (uint32_t i = 1; i < f->width; i++)
        least *= 10;
    if (f->low < least || f->high > least * 10 - 1)
        return "its range does not fit its number of digits";
    return NULL;
}

static tr_status check_rest(const struct tr_graph *g, tr_err *err)
{
    if (g->length_low_s > g->length_high_s)
        return tr_codec_refuse(&tr_graph_codec, g, ARRAYS, 0,
                               "the shortest good call exceeds the longest", err);
    for (uint32_t i = 0; i < g->fact_count; i++) {
        const char *why = fact_fault(&g->facts[i]);

        if (why != NULL)
            return tr_codec_refuse(&tr_graph_codec, g, FACTS, i, why, err);
    }
    for (uint32_t i = 0; i < g->var_count; i++) {
        if (g->vars[i].flag == 1 && g->vars[i].init != 0 && g->vars[i].init != 1)
            return tr_codec_refuse(&tr_graph_codec, g, VARS, i, "a flag begins as neither 0 nor 1",
                                   err);
    }
    for (uint32_t i = 0; i < g->set_count; i++) {
        tr_status st = check_code(g, g->sets[i].value, SETS, i, err);

        if (st != TR_OK)
            return st;
    }
    for (uint32_t i = 0; i < g->side_count; i++) {
        const struct tr_side *s = &g->sides[i];

        if ((s->at_ms > TR_CALL_MS_MAX && s->at_ms != TR_NEVER) ||
            (s->leaves_ms > TR_CALL_MS_MAX && s->leaves_ms != TR_NEVER))
            return tr_codec_refuse(&tr_graph_codec, g, SIDES, i, "it lies beyond an hour", err);
        if ((s->binds[0] == 0) != (s->binds[1] == 0) || s->binds[0] > s->binds[1])
            return tr_codec_refuse(&tr_graph_codec, g, SIDES, i,
                                   "the rings that free the hands are out of order", err);
    }
    for (uint32_t i = 0; i < g->dial_count; i++) {
        const struct tr_dial *d = &g->dials[i];

        for (uint32_t k = 0; k < d->tries.count; k++) {
            const struct tr_try *t = &g->tries[d->tries.first + k];

            if ((t->kind == TR_TRY_ANSWERS) != (t->rings > 0) || t->rings > d->rings_max)
                return tr_codec_refuse(&tr_graph_codec, g, DIALS, i,
                                       "the other side answers before or after it can", err);
        }
    }
    if (g->festival != TR_NONE && g->wants[g->festival].kind != TR_WANT_FESTIVAL)
        return tr_codec_refuse(&tr_graph_codec, g, ARRAYS, 0, "it plays on what is no festival",
                               err);
    for (uint32_t i = 1; i < g->alike_count; i++) {
        if (g->alikes[i - 1].option > g->alikes[i].option)
            return tr_codec_refuse(&tr_graph_codec, g, ALIKES, i, "the look-alikes are not sorted",
                                   err);
    }
    for (uint32_t i = 1; i < g->act_count; i++) {
        if (strcmp(g->pool + g->acts[i - 1], g->pool + g->acts[i]) >= 0)
            return tr_codec_refuse(&tr_graph_codec, g, ACTS, i, "the acts are not sorted", err);
    }
    return TR_OK;
}

tr_status tr_graph_check(const struct tr_graph *g, tr_err *err)
{
    tr_status st = check_beats(g, err);

    if (st == TR_OK)
        st = check_branches(g, err);
    if (st == TR_OK)
        st = check_rest(g, err);
    return st;
}
