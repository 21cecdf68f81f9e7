/* Where the time of a call goes, and which beats it came to: for the debrief. */
#include "session/inside.h"

/* Typing, silence and holds apart from each other. */
void tr_session_take_time(struct tr_session *s, const struct tr_event *event)
{
    struct tr_session_times *t = &s->times;
    switch (event->kind) {
    case TR_EV_SAID:
        t->answers++;
        t->first_key += event->b;
        t->first_key_longest = event->b > t->first_key_longest ? event->b : t->first_key_longest;
        t->typing += event->at_ms - event->c;
        break;
    case TR_EV_SILENCE:
        t->silences++;
        t->silence += event->a;
        break;
    case TR_EV_HELD:
        t->holds++;
        break;
    case TR_EV_RESUMED:
        t->held += event->a;
        break;
    case TR_EV_CORRECTED:
        t->corrections = event->a;
        break;
    default:
        break;
    }
}

void tr_session_take_visit(struct tr_session *s, const struct tr_event *event)
{
    if (s->visit_count < TR_SESSION_VISITS_MAX)
        s->visits[s->visit_count++] = (struct tr_session_visit){event->at_ms, (uint16_t)event->a,
                                                                (uint8_t)tr_session_moment(s)};
}

const struct tr_session_visit *tr_session_visits(const struct tr_session *s, size_t *count)
{
    *count = s->visit_count;
    return s->visits;
}

const struct tr_session_times *tr_session_times(const struct tr_session *s)
{
    return &s->times;
}
