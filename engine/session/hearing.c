/* The session's hearing: which moment of the call it is, what the ear finds in
 * an answer, and the memory of ready-made answers, so that choosing one a second
 * time costs neither the ear nor an allocation. What is remembered equals what
 * the ear would say: an answer with drawn facts in it is compared before use. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "session/inside.h"
#include "sim/rng.h"

#define LATE_RINGS 3 /* more than so many is a late pick-up */

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory to hear the answer");
}

static bool expects(const struct tr_graph *g, const struct tr_beat *beat, const char *act)
{
    for (uint32_t i = 0; i < beat->expects.count; i++) {
        if (strcmp(tr_graph_str(g, g->acts[g->refs[beat->expects.first + i]]), act) == 0)
            return true;
    }
    return false;
}

/* Does a text hold the value of a drawn fact? */
static bool names_fact(const struct tr_graph *g, const char *text)
{
    for (const char *open = strchr(text, '{'); open; open = strchr(open + 1, '{')) {
        size_t len = strcspn(open + 1, ":}{");
        if ((g->caller.surname_fact != TR_NONE || g->cast_count > 0) && len == 14 &&
            memcmp(open + 1, "caller.surname", len) == 0)
            return true;
        for (uint32_t i = 0; i < g->fact_count; i++) {
            const char *name = tr_graph_str(g, g->facts[i].name);
            if (strlen(name) == len && memcmp(open + 1, name, len) == 0)
                return true;
        }
    }
    return false;
}

tr_status tr_session_hearing_init(struct tr_session *s, tr_err *err)
{
    const struct tr_graph *g = s->content->graph;
    s->acts = tr_ear_acts(s->content->ear, &s->act_count);
    s->heard_cap = (size_t)g->variant_count * TR_MOMENT_COUNT * 2;
    s->closing_beat = tr_calloc(g->beat_count + 1, sizeof *s->closing_beat);
    s->fact_text = tr_calloc(g->variant_count + 1, sizeof *s->fact_text);
    s->heard = tr_calloc(s->heard_cap + 1, sizeof *s->heard);
    s->act_setup = tr_calloc(s->act_count + TR_PSEUDO_COUNT, sizeof *s->act_setup);
    s->act_run = tr_calloc(s->act_count + TR_PSEUDO_COUNT, sizeof *s->act_run);
    s->run_act = tr_calloc(s->act_count + TR_PSEUDO_COUNT, sizeof *s->run_act);
    if (!s->closing_beat || !s->fact_text || !s->heard || !s->act_setup || !s->act_run ||
        !s->run_act)
        return no_memory(err);
    for (size_t i = 0; i < s->act_count; i++)
        s->act_setup[i] = tr_setup_act(s->content->setup, s->acts[i]);
    for (size_t i = 0; i < TR_PSEUDO_COUNT; i++)
        s->act_setup[s->act_count + i] = tr_setup_act(s->content->setup, tr_pseudo_acts[i]);
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *beat = &g->beats[i];
        s->closing_beat[i] = beat->ending != 0 || beat->hangs_up_ms > 0 ||
                             expects(g, beat, "farewell") || expects(g, beat, "offer_more_help");
    }
    for (uint32_t i = 0; i < g->variant_count; i++)
        s->fact_text[i] = names_fact(g, tr_graph_str(g, g->variants[i].text));
    return TR_OK;
}

static void utterance_free(struct tr_utterance *u)
{
    if (u) {
        tr_free(u->text);
        tr_free(u->surname);
        tr_free(u);
    }
}

void tr_session_hearing_done(struct tr_session *s)
{
    for (size_t i = 0; s->heard && i < s->heard_cap; i++)
        utterance_free(s->heard[i]);
    tr_free(s->heard);
    tr_free(s->fact_text);
    tr_free(s->closing_beat);
    tr_free(s->act_setup);
    tr_free(s->act_run);
    tr_free(s->run_act);
}

enum tr_moment tr_session_moment(const struct tr_session *s)
{
    if (tr_call_is_aside(&s->call))
        return TR_MOMENT_MID;
    if (tr_call_turns(&s->call) == 0 && (s->from == TR_NONE || s->from == 0)) {
        if (s->call.dialled)
            return TR_MOMENT_OUTBOUND_FIRST;
        return s->call.rings > LATE_RINGS ? TR_MOMENT_FIRST_TURN_LATE : TR_MOMENT_FIRST_TURN;
    }
    if (s->after_hold)
        return TR_MOMENT_AFTER_HOLD;
    return s->closing || s->call.phase == TR_PHASE_CLOSING ? TR_MOMENT_CLOSING : TR_MOMENT_MID;
}

static int by_name(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

/* The ear's findings as the run records them, and the fatal act besides. */
static uint16_t take_down(const struct tr_session *s, const struct tr_hearing *hearing,
                          struct tr_heard *heard, uint16_t *ids)
{
    uint16_t n = 0;
    const struct tr_hearing_act *fatal = NULL;
    for (uint32_t i = 0; i < hearing->count; i++) {
        const struct tr_hearing_act *a = &hearing->acts[i];
        const char *const *at = bsearch(a->act, s->acts, s->act_count, sizeof *s->acts, by_name);
        if (a->fatal && !fatal)
            fatal = a;
        if (!at || n == TR_HEARD_MAX)
            continue;
        ids[n] = (uint16_t)(at - s->acts);
        heard[n] = (struct tr_heard){
            .act = s->act_setup[ids[n]], .name = TR_NONE, .start = a->start, .end = a->end};
        n++;
    }
    if (fatal) {
        if (n == TR_HEARD_MAX)
            n--;
        ids[n] = (uint16_t)s->act_count;
        heard[n] = (struct tr_heard){.act = s->act_setup[s->act_count],
                                     .name = TR_NONE,
                                     .start = fatal->start,
                                     .end = fatal->end};
        n++;
    }
    return n;
}

const char *const tr_pseudo_acts[TR_PSEUDO_COUNT] = {TR_ACT_FATAL, TR_ACT_READ_RIGHT,
                                                     TR_ACT_READ_WRONG, TR_ACT_READ_PART};

bool tr_session_is_pseudo(const char *act)
{
    for (int i = 0; i < TR_PSEUDO_COUNT; i++)
        if (strcmp(tr_pseudo_acts[i], act) == 0)
            return true;
    return false;
}

static const char *act_name(const struct tr_session *s, uint16_t id)
{
    return id >= s->act_count ? tr_pseudo_acts[id - s->act_count] : s->acts[id];
}

/* Index of an act in this run's table, TR_NONE without memory; id: as for act_name */
static uint16_t name_act(struct tr_session *s, uint16_t id)
{
    if (s->act_run[id] == TR_NONE) {
        uint16_t name = tr_recorder_name(&s->rec, act_name(s, id));
        if (name == TR_NONE || name >= s->act_count + TR_PSEUDO_COUNT)
            return TR_NONE;
        s->act_run[id] = name;
        s->run_act[name] = id;
        if (name >= s->run_count)
            s->run_count = (uint16_t)(name + 1);
    }
    return s->act_run[id];
}

static tr_status name_acts(struct tr_session *s, struct tr_heard *heard, const uint16_t *ids,
                           uint16_t count, tr_err *err)
{
    for (uint16_t i = 0; i < count; i++) {
        heard[i].name = name_act(s, ids[i]);
        if (heard[i].name == TR_NONE)
            return no_memory(err);
    }
    return TR_OK;
}

uint16_t tr_session_name_act(struct tr_session *s, const char *act)
{
    const char *const *at = bsearch(act, s->acts, s->act_count, sizeof *s->acts, by_name);
    if (at)
        return name_act(s, (uint16_t)(at - s->acts));
    for (size_t i = 0; i < TR_PSEUDO_COUNT; i++)
        if (strcmp(tr_pseudo_acts[i], act) == 0)
            return name_act(s, (uint16_t)(s->act_count + i));
    return TR_NONE;
}

tr_status tr_session_hear_typed(struct tr_session *s, size_t len, struct tr_cmd *cmd, tr_err *err)
{
    char surname[TR_SLIP_TEXT_MAX + 1];
    uint16_t ids[TR_HEARD_MAX];
    struct tr_hearing hearing;
    const char *known = NULL;
    if (s->call.surname_known && tr_call_surname(&s->call, surname, sizeof surname) > 0)
        known = surname;
    hearing.count = 0;
    tr_status st =
        tr_ear_hear(s->content->ear, tr_session_moment(s), known, s->text, len, &hearing, err);
    if (st != TR_OK)
        return st;
    cmd->heard_count = take_down(s, &hearing, s->now, ids);
    tr_session_read_back(s, s->text, len, cmd->at_ms, ids, &cmd->heard_count);
    cmd->heard = s->now;
    cmd->text = s->text;
    cmd->text_len = (uint32_t)len;
    return name_acts(s, s->now, ids, cmd->heard_count, err);
}

static bool same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* Hear a ready-made answer for the first time, or anew with other facts. */
static tr_status hear_anew(struct tr_session *s, struct tr_utterance **slot, enum tr_moment moment,
                           const char *text, size_t len, const char *surname, bool dynamic,
                           tr_err *err)
{
    struct tr_hearing hearing;
    hearing.count = 0;
    tr_status st = tr_ear_hear(s->content->ear, moment, surname, text, len, &hearing, err);
    if (st != TR_OK)
        return st;
    struct tr_utterance *u = tr_calloc(1, sizeof *u);
    if (!u)
        return no_memory(err);
    u->text = tr_strndup(text, len);
    u->surname = surname ? tr_strndup(surname, strlen(surname)) : NULL;
    if (!u->text || (surname && !u->surname)) {
        utterance_free(u);
        return no_memory(err);
    }
    u->len = (uint32_t)len;
    u->dynamic = dynamic;
    u->count = take_down(s, &hearing, u->heard, u->ids);
    utterance_free(*slot);
    *slot = u;
    return TR_OK;
}

/* The wording of a ready-made answer, drawn once a call. */
static uint32_t choice_variant(const struct tr_session *s, uint16_t line)
{
    struct tr_slice v = s->content->graph->lines[line].variants[s->call.opts.lang];
    if (v.count < 2)
        return v.first;
    return v.first + tr_draw_below(s->call.opts.seed, TR_STREAM_VARIANTS,
                                   ((uint64_t)1 << 32) + line, v.count);
}

const struct tr_slice *tr_session_offered(const struct tr_session *s)
{
    const struct tr_beat *beat = &s->content->graph->beats[s->call.beat];
    bool room = tr_call_in_room(&s->call) && s->call.phase != TR_PHASE_CLOSING;
    return tr_call_is_aside(&s->call) && !room ? &beat->asides : &beat->choices;
}

tr_status tr_session_hear_choice(struct tr_session *s, uint16_t line, struct tr_cmd *cmd,
                                 tr_err *err)
{
    const struct tr_graph *g = s->content->graph;
    uint32_t variant = choice_variant(s, line);
    enum tr_moment moment = tr_session_moment(s);
    bool known = s->call.surname_known;
    bool dynamic =
        s->fact_text[variant] || (known && (g->caller.surname_fact != TR_NONE || g->cast_count));
    struct tr_utterance **slot = &s->heard[(variant * TR_MOMENT_COUNT + moment) * 2 + known];
    if (!*slot || (*slot)->dynamic) {
        char surname_text[TR_SLIP_TEXT_MAX + 1];
        const char *surname = NULL;
        if (known && tr_call_surname(&s->call, surname_text, sizeof surname_text) > 0)
            surname = surname_text;
        size_t len = tr_call_text(&s->call, tr_graph_str(g, g->variants[variant].text), s->text,
                                  sizeof s->text);
        if (!*slot || !same((*slot)->text, s->text) || !same((*slot)->surname, surname)) {
            tr_status st = hear_anew(s, slot, moment, s->text, len, surname, dynamic, err);
            if (st != TR_OK)
                return st;
        }
    }
    struct tr_utterance *u = *slot;
    uint16_t ids[TR_HEARD_MAX];
    memcpy(s->now, u->heard, u->count * sizeof *s->now);
    memcpy(ids, u->ids, u->count * sizeof *ids);
    cmd->heard_count = u->count;
    tr_session_read_back(s, u->text, u->len, cmd->at_ms, ids, &cmd->heard_count);
    cmd->heard = s->now;
    cmd->text = u->text;
    cmd->text_len = u->len;
    return name_acts(s, s->now, ids, cmd->heard_count, err);
}

size_t tr_session_choices(struct tr_session *s, const char *out[TR_CHOICES_MAX])
{
    const struct tr_graph *g = s->content->graph;
    uint8_t phase = s->call.phase;
    bool talks = phase == TR_PHASE_LINE || phase == TR_PHASE_WAITING ||
                 phase == TR_PHASE_SPEAKING || phase == TR_PHASE_CLOSING;
    if (!talks && !tr_call_is_aside(&s->call))
        return 0;
    const struct tr_slice *offered = tr_session_offered(s);
    for (uint32_t i = 0; i < offered->count && i < TR_CHOICES_MAX; i++) {
        uint32_t variant = choice_variant(s, g->refs[offered->first + i]);
        tr_call_text(&s->call, tr_graph_str(g, g->variants[variant].text), s->choices[i],
                     sizeof s->choices[i]);
        out[i] = s->choices[i];
    }
    return offered->count;
}

const char *tr_session_act_name(const struct tr_session *s, uint16_t name)
{
    if (name >= s->run_count)
        return "";
    return act_name(s, s->run_act[name]);
}
