/* Answers in words. A set of acts is put into the house's phrasings and heard by the
 * ear, as if it had been typed; what is walked is what was heard, so that a script
 * does what the walk did. */
#include "audit/walk_words.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "session/session.h"

/* Phrases of the acts that have one, filled in. gives: its length, 0: none has any */
static size_t phrase_acts(struct tr_walker *w, const struct tr_class *c, char out[TR_SAY_MAX + 1])
{
    char surname[TR_SLIP_TEXT_MAX + 1] = "";
    size_t len = 0;
    (void)tr_call_surname(&w->start, surname, sizeof surname);
    for (uint16_t i = 0; i < c->count; i++) {
        const char *act = w->content->setup->acts[c->acts[i]];
        const char *phrase = w->opts.words->phrase(w->opts.words->ctx, act);
        bool nameless = phrase && strstr(phrase, "{caller.surname}") && surname[0] == '\0';
        if (!phrase || nameless || len + 2 >= TR_SAY_MAX)
            continue;
        if (len > 0)
            out[len++] = ' ';
        len += tr_call_text(&w->start, phrase, out + len, TR_SAY_MAX + 1 - len);
    }
    return len;
}

tr_status tr_words_plan(struct tr_walker *w, tr_err *err)
{
    char text[TR_SAY_MAX + 1] = "…";
    w->worded = tr_calloc(w->class_count + 1, sizeof *w->worded);
    if (!w->worded)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    for (uint32_t i = 0; w->opts.words && i < w->class_count; i++) {
        size_t len = w->classes[i].count ? phrase_acts(w, &w->classes[i], text)
                                         : (size_t)snprintf(text, sizeof text, "…");
        if (len == 0)
            continue;
        w->worded[i].text = tr_calloc(len + 1, 1);
        w->worded[i].said = tr_calloc((size_t)TR_MOMENT_COUNT * 2, sizeof *w->worded[i].said);
        if (!w->worded[i].text || !w->worded[i].said)
            return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
        memcpy(w->worded[i].text, text, len);
        w->worded[i].len = (uint32_t)len;
    }
    return TR_OK;
}

void tr_words_done(struct tr_walker *w)
{
    for (uint32_t i = 0; w->worded && i < w->class_count; i++) {
        tr_free(w->worded[i].text);
        tr_free(w->worded[i].said);
    }
    tr_free(w->worded);
    w->worded = NULL;
}

static void add_heard(struct tr_said *said, uint16_t act)
{
    if (said->count < TR_HEARD_MAX)
        said->heard[said->count++] = (struct tr_heard){.act = act, .name = TR_NONE};
}

tr_status tr_words_hear(struct tr_walker *w, struct tr_said *said, const char *text, size_t len,
                        enum tr_moment moment, bool named, tr_err *err)
{
    char surname[TR_SLIP_TEXT_MAX + 1];
    struct tr_hearing hearing;
    bool fatal = false;
    if (said->known)
        return TR_OK;
    bool known = named && tr_call_surname(&w->start, surname, sizeof surname) > 0;
    tr_status st =
        tr_ear_hear(w->content->ear, moment, known ? surname : NULL, text, len, &hearing, err);
    if (st != TR_OK)
        return st;
    for (uint32_t i = 0; i < hearing.count; i++) {
        add_heard(said, tr_setup_act(w->content->setup, hearing.acts[i].act));
        fatal |= hearing.acts[i].fatal;
    }
    if (fatal)
        add_heard(said, tr_setup_act(w->content->setup, TR_ACT_FATAL));
    said->len = (uint32_t)len;
    said->known = true;
    return TR_OK;
}

bool tr_words_fall_short(const struct tr_walker *w, uint32_t class)
{
    return w->worded[class].text == NULL || w->worded[class].short_of;
}

struct tr_actset tr_words_acts(const struct tr_heard *heard, uint16_t count)
{
    struct tr_actset acts = {{0}};
    for (uint16_t i = 0; i < count; i++)
        if (heard[i].act != TR_NONE)
            tr_actset_add(&acts, heard[i].act);
    return acts;
}

/* Whether in the middle of a call something of the class is not heard, or more than it. */
static tr_status compare(struct tr_walker *w, uint32_t class, tr_err *err)
{
    struct tr_worded *s = &w->worded[class];
    const struct tr_class *c = &w->classes[class];
    struct tr_said *said = &s->said[TR_MOMENT_MID * 2];
    tr_status st = tr_words_hear(w, said, s->text, s->len, TR_MOMENT_MID, false, err);
    struct tr_actset heard = tr_words_acts(said->heard, said->count), meant = {{0}};
    for (uint16_t i = 0; i < c->count; i++)
        tr_actset_add(&meant, c->acts[i]);
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        s->short_of |= ((heard.w[k] ^ meant.w[k]) & w->plan.noticed.w[k]) != 0;
    return st;
}

tr_status tr_words_check(struct tr_walker *w, tr_err *err)
{
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < w->class_count && st == TR_OK; i++)
        if (w->worded[i].text)
            st = compare(w, i, err);
    return st;
}
