/* Words for what happens besides the line: side events, the drawer, colleagues,
 * the mouthpiece, dialling. */
#include <stdio.h>
#include <string.h>

#include "report/say.h"
#include "report/verdict.h"

const char *tr_speaker_name(const struct tr_content *content, const struct tr_spoken *spoken)
{
    if (spoken->by != TR_NONE && spoken->by < content->graph->cast_count) {
        const char *who = tr_graph_in(content, content->graph->cast[spoken->by].who);
        if (*who)
            return who;
    }
    return tr_caller_name(content);
}

static const char *side_text(const struct tr_content *content, const struct tr_spoken *sp)
{
    static const char *const begins[TR_SIDE_KIND_COUNT] = {
        [TR_SIDE_VISITOR] = "A visitor comes to the desk.",
        [TR_SIDE_SECOND_LINE] = "The second line rings.",
        [TR_SIDE_COLLEAGUE] = "A colleague comes up.",
        [TR_SIDE_LINE_CUT] = "The line is cut.",
        [TR_SIDE_NOT_READY] = "Pen and form are not at hand.",
        [TR_SIDE_NOISE] = "It gets loud around the telephone.",
        [TR_SIDE_CALLED_AWAY] = "You are called away.",
        [TR_SIDE_DISTRACTION] = "Something wants your attention.",
    };
    static const char *const missed[TR_SIDE_KIND_COUNT] = {
        [TR_SIDE_VISITOR] = "The visitor leaves; nobody took notice.",
        [TR_SIDE_SECOND_LINE] = "The second line falls silent; nobody answered.",
        [TR_SIDE_COLLEAGUE] = "The colleague goes away again.",
        [TR_SIDE_LINE_CUT] = "Nobody rang back after the cut.",
        [TR_SIDE_NOT_READY] = "Pen and form are still missing.",
        [TR_SIDE_NOISE] = "The noise was not kept from the caller.",
        [TR_SIDE_CALLED_AWAY] = "Nobody came when you were called.",
        [TR_SIDE_DISTRACTION] = "It passes.",
    };
    uint32_t kind = content->graph->sides[sp->a].kind;
    if (content->graph->sides[sp->a].binds[0])
        return sp->b == TR_SIDE_ON ? tr_say("Both your hands are full.")
                                   : tr_say("Your hands are free again.");
    if (sp->b == TR_SIDE_ON)
        return tr_say(begins[kind]);
    return sp->b == TR_SIDE_MISSED ? tr_say(missed[kind]) : "";
}

const char *tr_besides_words(const struct tr_content *content, const struct tr_spoken *sp,
                             char *out, size_t cap)
{
    const struct tr_setup *setup = content->setup;
    uint8_t lang = content->lang;
    bool who = sp->event == TR_EV_CONSULT || sp->event == TR_EV_CONSULTED ||
               sp->event == TR_EV_TRANSFERRED;
    const char *name = who ? setup->who[sp->a].name[lang] : "";
    switch ((enum tr_event_kind)sp->event) {
    case TR_EV_READY:
        return tr_say("Pen and form are at hand.");
    case TR_EV_MUTED:
        return tr_say("You cover the mouthpiece.");
    case TR_EV_UNMUTED:
        return tr_say("You uncover the mouthpiece.");
    case TR_EV_SIGNALLED:
        return tr_say("You give a sign.");
    case TR_EV_LOOK_UP:
        (void)snprintf(out, cap, tr_say("You look up: %s"), setup->entries[sp->a].title[lang]);
        return out;
    case TR_EV_LOOKED_UP:
        (void)snprintf(out, cap, tr_say("Found: %s"), setup->entries[sp->a].title[lang]);
        return out;
    case TR_EV_CONSULT:
        if (sp->b)
            (void)snprintf(out, cap, tr_say("You call %s, so that the caller hears it."), name);
        else
            (void)snprintf(out, cap, tr_say("You ask %s."), name);
        return out;
    case TR_EV_CONSULTED:
        if (sp->b)
            (void)snprintf(out, cap, tr_say("%s answers."), name);
        else
            (void)snprintf(out, cap, tr_say("%s cannot come."), name);
        return out;
    case TR_EV_TRANSFERRED:
        (void)snprintf(out, cap, tr_say("You hand the call over to %s."), name);
        return out;
    case TR_EV_OTHER_LINE:
        return tr_say("You take the second line.");
    case TR_EV_DIALLED: /* the transcript has "dialled 61880217" */
        (void)snprintf(out, cap, tr_say("You dial %s."),
                       strchr(sp->text, ' ') ? strchr(sp->text, ' ') + 1 : "");
        return out;
    case TR_EV_ENGAGED:
        return sp->a ? tr_say("You get no connection.") : tr_say("The line is engaged.");
    case TR_EV_ANSWERED:
        return tr_say("Somebody answers.");
    case TR_EV_ON_HOOK:
        return sp->a ? tr_say("The caller hangs up.") : tr_say("You hang up.");
    case TR_EV_RING:
        return tr_say("The telephone rings.");
    case TR_EV_UNANSWERED:
        return sp->b ? tr_say("A colleague has answered.")
                     : tr_say("It stops ringing; nobody has answered.");
    case TR_EV_SIDE:
        return side_text(content, sp);
    case TR_EV_RESUMED: /* of itself: nobody came back to the caller */
        return sp->b ? "" : NULL;
    case TR_EV_CUT:
    case TR_EV_RINGBACK:
        return "";
    default:
        return NULL;
    }
}
