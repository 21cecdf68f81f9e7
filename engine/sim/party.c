/* Who is on the line. A voice of the cast may be somebody of their own, with a
 * mood and a surname; all others share those of whoever is there. call->mood is
 * always that of the one who is; the others' wait in call->moods. */
#include "sim/flow.h"

/* Place of a party in sets and in moods: the caller's first. */
static uint32_t place(uint16_t party)
{
    return party == TR_NONE ? 0 : 1u + party;
}

void tr_party_init(struct tr_call *call)
{
    const struct tr_graph *graph = call->setup->graph;
    call->party = TR_NONE;
    call->hold_party = TR_NONE;
    call->mood = graph->caller.mood;
    call->moods[0] = (uint8_t)call->mood;
    for (uint32_t i = 0; i < graph->cast_count; i++)
        call->moods[1 + i] = (uint8_t)graph->cast[i].mood;
    call->surname_known = graph->caller.knows_surname != 0;
    call->named = call->surname_known;
}

/* Whose beat it is: where one dials, and where somebody speaks who has no mood of
 * their own, nothing changes. */
static uint16_t party_of(const struct tr_call *call, const struct tr_beat *beat)
{
    if (beat->dial != TR_NONE)
        return call->party;
    if (beat->by == TR_NONE)
        return TR_NONE;
    return call->setup->graph->cast[beat->by].own ? beat->by : call->party;
}

void tr_party_turn_to(struct tr_call *call, const struct tr_beat *beat)
{
    uint16_t party = party_of(call, beat);
    if (party != call->party) {
        call->moods[place(call->party)] = (uint8_t)call->mood;
        call->party = party;
        call->mood = call->moods[place(party)];
        call->surname_known = call->named >> place(party) & 1;
        tr_flow_emit(call, TR_EV_MOOD, call->mood, 0, 0, NULL);
    }
    if (beat->dial == TR_NONE && beat->ring_max == 0)
        call->met |= (uint16_t)(1u << place(party));
}

int32_t tr_party_mood(struct tr_call *call, uint16_t party, int32_t change)
{
    uint8_t *theirs = &call->moods[place(party)];
    if (party == call->party) {
        tr_flow_mood(call, change);
        return call->mood;
    }
    int32_t mood = *theirs + change;
    *theirs = (uint8_t)(mood < 0 ? 0 : mood > 100 ? 100 : mood);
    return *theirs;
}

void tr_party_heard(struct tr_call *call, uint32_t variant)
{
    uint32_t gives = call->setup->gives_surname[variant];
    if (!(gives & 1) && !(gives >> (1 + place(call->party)) & 1))
        return;
    call->surname_known = 1;
    call->named |= (uint16_t)(1u << place(call->party));
}

int32_t tr_call_mood_lowest(const struct tr_call *call)
{
    int32_t lowest = call->met >> place(call->party) & 1 || !call->met ? call->mood : 100;
    for (uint32_t i = 0; i <= call->setup->graph->cast_count; i++)
        if (call->met >> i & 1 && i != place(call->party) && call->moods[i] < lowest)
            lowest = call->moods[i];
    return lowest;
}

bool tr_call_off_hook(const struct tr_call *call)
{
    bool dialling = call->phase == TR_PHASE_RINGBACK || call->phase == TR_PHASE_ENGAGED;
    return call->phase != TR_PHASE_ENDED && (call->on_line || dialling);
}
