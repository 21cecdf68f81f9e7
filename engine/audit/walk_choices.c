/* Ready-made answers: what the ear finds in them, at each moment of a call. It is
 * asked once, as the session would ask it, and kept. */
#include <string.h>

#include "audit/walk_words.h"
#include "sim/rng.h"

static enum tr_moment moment_of(const struct tr_call *call, const struct tr_beside *beside)
{
    if (tr_call_is_aside(call))
        return TR_MOMENT_MID;
    if (tr_call_turns(call) == 0) {
        if (call->dialled)
            return TR_MOMENT_OUTBOUND_FIRST;
        return call->rings > TR_LATE_RINGS ? TR_MOMENT_FIRST_TURN_LATE : TR_MOMENT_FIRST_TURN;
    }
    if (beside->after_hold)
        return TR_MOMENT_AFTER_HOLD;
    return beside->closing || call->phase == TR_PHASE_CLOSING ? TR_MOMENT_CLOSING : TR_MOMENT_MID;
}

const struct tr_slice *tr_walker_offered(const struct tr_walker *w, const struct tr_call *call)
{
    const struct tr_beat *beat = &w->content->graph->beats[call->beat];
    bool room = tr_call_in_room(call) && call->phase != TR_PHASE_CLOSING;
    return tr_call_is_aside(call) && !room ? &beat->asides : &beat->choices;
}

uint32_t tr_walker_wording(const struct tr_walker *w, uint16_t line)
{
    struct tr_slice wordings = w->content->graph->lines[line].variants[w->start.opts.lang];
    return wordings.first + tr_draw_below(w->start.opts.seed, TR_STREAM_VARIANTS,
                                          ((uint64_t)1 << 32) + line, wordings.count);
}

/* named: the caller's surname is known */
static tr_status hear(struct tr_walker *w, uint32_t variant, enum tr_moment moment, bool named,
                      const struct tr_said **out, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    char text[TR_SAY_MAX + 1];
    struct tr_said *said =
        &w->choice_acts[((size_t)variant * TR_MOMENT_COUNT + (size_t)moment) * 2 + named];
    *out = said;
    if (said->known)
        return TR_OK;
    size_t len =
        tr_call_text(&w->start, tr_graph_str(g, g->variants[variant].text), text, sizeof text);
    return tr_words_hear(w, said, text, len, moment, named, err);
}

uint16_t tr_walker_choice_line(const struct tr_walker *w, const struct tr_call *call,
                               uint32_t choice)
{
    return w->content->graph->refs[tr_walker_offered(w, call)->first + choice - 1];
}

tr_status tr_walker_choice(struct tr_walker *w, const struct tr_call *call,
                           const struct tr_beside *beside, uint32_t choice,
                           const struct tr_said **out, tr_err *err)
{
    uint16_t line = tr_walker_choice_line(w, call, choice);
    return hear(w, tr_walker_wording(w, line), moment_of(call, beside), call->surname_known, out,
                err);
}

tr_status tr_walker_words(struct tr_walker *w, const struct tr_call *call,
                          const struct tr_beside *beside, uint32_t class,
                          const struct tr_said **out, tr_err *err)
{
    const struct tr_worded *s = &w->worded[class];
    *out = NULL;
    if (!s->text)
        return TR_OK;
    enum tr_moment moment = moment_of(call, beside);
    struct tr_said *said = &s->said[(size_t)moment * 2 + call->surname_known];
    *out = said;
    return tr_words_hear(w, said, s->text, s->len, moment, call->surname_known, err);
}

/* ---- what conditions can tell -------------------------------------------------------- */

/* Acts of an answer that a condition could tell. */
static struct tr_actset noticed(const struct tr_walker *w, const struct tr_said *said)
{
    struct tr_actset acts = tr_words_acts(said->heard, said->count);
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        acts.w[k] &= w->plan.noticed.w[k];
    return acts;
}

tr_status tr_walker_answer_acts(struct tr_walker *w, const struct tr_call *call,
                                const struct tr_beside *beside, const struct tr_move *move,
                                struct tr_actset *out, tr_err *err)
{
    const struct tr_said *said = NULL;
    const struct tr_class *c = &w->classes[move->arg & ~TR_BARE_ACTS];
    tr_status st = TR_OK;
    if (move->kind == TR_MOVE_CHOOSE)
        st = tr_walker_choice(w, call, beside, move->arg, &said, err);
    else if (!(move->arg & TR_BARE_ACTS))
        st = tr_walker_words(w, call, beside, move->arg, &said, err);
    if (st != TR_OK)
        return st;
    struct tr_said bare = {.known = false};
    for (uint16_t i = 0; !said && i < c->count; i++)
        bare.heard[bare.count++] = (struct tr_heard){.act = c->acts[i]};
    *out = noticed(w, said ? said : &bare);
    if (w->plan.any.views >> TR_VIEW_ACTS & 1) /* their number counts as well */
        out->w[TR_ACTSET_WORDS - 1] |= (uint64_t)(said ? said : &bare)->count << 57;
    return TR_OK;
}

/* ---- what the moments tell ------------------------------------------------------------- */

static bool differ(const struct tr_walker *w, const struct tr_said *a, const struct tr_said *b)
{
    struct tr_actset x = noticed(w, a), y = noticed(w, b);
    bool counted = w->plan.any.views >> TR_VIEW_ACTS & 1;
    return memcmp(&x, &y, sizeof x) != 0 || (counted && a->count != b->count);
}

static tr_status moments_of(struct tr_walker *w, uint16_t line, uint32_t *out, tr_err *err)
{
    static const enum tr_moment moments[] = {TR_MOMENT_MID, TR_MOMENT_CLOSING,
                                             TR_MOMENT_AFTER_HOLD};
    const struct tr_said *said[3][2];
    uint32_t variant = tr_walker_wording(w, line);
    for (int m = 0; m < 3; m++)
        for (int named = 0; named < 2; named++) {
            tr_status st = hear(w, variant, moments[m], named, &said[m][named], err);
            if (st != TR_OK)
                return st;
        }
    for (int named = 0; named < 2; named++) {
        *out |= differ(w, said[0][named], said[1][named]) ? TR_TELLS_CLOSING : 0;
        *out |=
            differ(w, said[0][named], said[2][named]) || differ(w, said[1][named], said[2][named])
                ? TR_TELLS_AFTER_HOLD
                : 0;
    }
    for (int m = 0; m < 3; m++)
        *out |= differ(w, said[m][0], said[m][1]) ? TR_TELLS_SURNAME : 0;
    return TR_OK;
}

tr_status tr_walker_moments(struct tr_walker *w, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_slice *choices = &g->beats[i].choices;
        for (uint32_t k = 0; k < choices->count; k++) {
            uint16_t line = g->refs[choices->first + k];
            tr_status st = moments_of(w, line, &w->plan.live[i].moments, err);
            if (st != TR_OK)
                return st;
        }
    }
    return TR_OK;
}
