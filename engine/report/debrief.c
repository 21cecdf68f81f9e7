/* See debrief.h. */
#include "report/debrief.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

tr_status tr_debrief_init(struct tr_debrief *out, const struct tr_session *session, tr_err *err)
{
    memset(out, 0, sizeof *out);
    out->times = *tr_session_times(session);
    tr_status st = tr_debrief_slip_rows(out, session, err);
    if (st == TR_OK)
        st = tr_debrief_coach_rows(out, session, err);
    if (st != TR_OK)
        tr_debrief_done(out);
    return st;
}

static void free_phrases(char *phrases[TR_COACH_PHRASES])
{
    for (int i = 0; i < TR_COACH_PHRASES; i++)
        tr_free(phrases[i]);
}

void tr_debrief_done(struct tr_debrief *d)
{
    for (size_t i = 0; i < d->slip_count; i++) {
        tr_free(d->slip[i].written);
        tr_free(d->slip[i].fact);
        tr_free(d->slip[i].note);
    }
    for (size_t i = 0; i < d->read_count; i++) {
        tr_free(d->reads[i].said);
        tr_free(d->reads[i].fact);
        tr_free(d->reads[i].slip);
        tr_free(d->reads[i].note);
    }
    for (size_t i = 0; i < d->coach_count; i++)
        free_phrases(d->coach[i].phrases);
    for (size_t i = 0; i < d->taboo_count; i++) {
        tr_free(d->taboos[i].words);
        free_phrases(d->taboos[i].phrases);
    }
    tr_free(d->slip);
    tr_free(d->reads);
    tr_free(d->coach);
    tr_free(d->taboos);
    memset(d, 0, sizeof *d);
}

static void tenths(int32_t ms, char out[32])
{
    (void)snprintf(out, 32, tr_say("%d.%d s"), ms / 1000, ms % 1000 / 100);
}

void tr_debrief_times_text(const struct tr_session_times *t, char *out, size_t cap)
{
    char key[32], longest[32], typing[32], silence[32], held[32];
    int32_t answers = t->answers > 0 ? t->answers : 1;
    tenths(t->first_key / answers, key);
    tenths(t->first_key_longest, longest);
    tenths(t->typing, typing);
    tenths(t->silence, silence);
    tenths(t->held, held);
    (void)snprintf(out, cap,
                   tr_say("To the first key %s on average, %s at the longest; typing %s, "
                          "corrections %d; silence %s, holds %s."),
                   key, longest, typing, (int)t->corrections, silence, held);
}
