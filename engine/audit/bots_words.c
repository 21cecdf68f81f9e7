/* What each of the bots says: acts put into the house's phrasings. */
#include <string.h>

#include "audit/bots_inside.h"

#define STAYS_MOST 3 /* turns in one beat before something is tried that leads on */

void tr_bot_phrase(struct tr_bot_call *b, const char *act)
{
    const char *phrase = tr_phrasing(b->phrasings, act);
    bool spaced = b->content->lang == TR_LANG_EN;
    if (!phrase || b->len + 2 >= sizeof b->text)
        return;
    if (b->len > 0 && spaced)
        b->text[b->len++] = ' ';
    b->len += tr_call_text(b->call, phrase, b->text + b->len, sizeof b->text - b->len);
}

static void add_phrases(struct tr_bot_call *b, const char *const *acts)
{
    for (; *acts; acts++)
        tr_bot_phrase(b, *acts);
}

static const char *expected(const struct tr_bot_call *b, uint32_t i)
{
    const struct tr_graph *g = b->content->graph;
    return tr_graph_str(g, g->acts[g->refs[tr_bot_beat(b)->expects.first + i]]);
}

static bool is_expected(const struct tr_bot_call *b, const char *act)
{
    for (uint32_t i = 0; i < tr_bot_beat(b)->expects.count; i++)
        if (strcmp(expected(b, i), act) == 0)
            return true;
    return false;
}

/* How a call is begun, whatever it is about. */
static void say_opening(struct tr_bot_call *b)
{
    static const char *const inbound[] = {"greet", "identify_org", "identify_dept", "offer_help"};
    static const char *const outbound[] = {"greet", "identify_org", "confirm_person",
                                           "state_purpose"};
    bool out = b->content->graph->kind == TR_OUTBOUND;
    for (size_t i = 0; i < sizeof inbound / sizeof *inbound; i++)
        if (!is_expected(b, out ? outbound[i] : inbound[i]))
            tr_bot_phrase(b, out ? outbound[i] : inbound[i]);
}

static bool forbidden(const struct tr_bot_call *b, uint16_t act)
{
    const struct tr_setup *setup = b->content->setup;
    for (uint32_t i = 0; i < setup->rule_count; i++)
        if (setup->card->rules[setup->rules[i]].kind == TR_RULE_AVOID &&
            tr_actset_has(&setup->rule_sets[i].any, act))
            return true;
    return false;
}

/* What leads on: the acts of a branch that does no harm, another one at each turn. */
static bool say_what_leads_on(struct tr_bot_call *b)
{
    const struct tr_graph *g = b->content->graph;
    const struct tr_slice branches = tr_bot_beat(b)->branches;
    for (uint32_t i = 0; i < branches.count; i++) {
        const struct tr_branch *br = &g->branches[branches.first + (b->turn + i) % branches.count];
        const struct tr_slice acts = br->all.count ? br->all : br->any;
        if (br->trigger != TR_ON_SAY || acts.count == 0 || br->mood < 0 || br->to == TR_NONE ||
            forbidden(b, b->content->setup->graph_act[g->refs[acts.first]]))
            continue;
        for (uint32_t k = 0; k < (br->all.count ? acts.count : 1); k++)
            tr_bot_phrase(b, tr_graph_str(g, g->acts[g->refs[acts.first + k]]));
        return true;
    }
    return false;
}

/* What the beat expects; in a beat that comes again a sign of having heard before it,
 * as nobody says the same twice; and after some of these, what leads on. */
void tr_bot_say_expected(struct tr_bot_call *b)
{
    static const char *const fillers[] = {"acknowledge", "show_willingness", "calm",
                                          "reassure_action"};
    uint32_t count = tr_bot_beat(b)->expects.count;
    bool again = b->last_beat == b->call->beat;
    b->stays = again ? b->stays + 1 : 0;
    if (b->turn == 0 && b->call->rings > 3)
        tr_bot_phrase(b, "apologise_late");
    if (b->turn == 0)
        say_opening(b);
    else if ((again || count == 0) && !(b->stays > STAYS_MOST && say_what_leads_on(b)))
        tr_bot_phrase(b, fillers[b->turn % (sizeof fillers / sizeof *fillers)]);
    for (uint32_t i = 0; i < count; i++) {
        bool asks = strcmp(expected(b, i), "ask_to_hold") == 0;
        b->asked_to_hold |= asks;
        b->asked_turn = asks ? b->turn + 1 : b->asked_turn;
        b->said_goodbye |= strcmp(expected(b, i), "farewell") == 0;
        tr_bot_phrase(b, expected(b, i));
    }
    b->last_beat = b->call->beat;
}

void tr_bot_say_politely(struct tr_bot_call *b)
{
    static const char *const first[] = {"greet", "identify_org", "offer_help", NULL};
    static const char *const rest[][3] = {{"show_willingness", "ask_name", NULL},
                                          {"acknowledge", "reassure_action", NULL},
                                          {"thank", "offer_more_help", NULL},
                                          {"calm", "acknowledge", NULL}};
    add_phrases(b, b->turn == 0 ? first : rest[b->turn % 4]);
}

void tr_bot_say_curtly(struct tr_bot_call *b)
{
    static const char *const acts[] = {"bare_wei", "acknowledge", "passive_minimal"};
    tr_bot_phrase(b, b->turn == 0 ? acts[0] : acts[1 + b->turn % 2]);
}

void tr_bot_say_rudely(struct tr_bot_call *b)
{
    static const char *const acts[] = {
        "bare_wei", "interrogate", "rush", "refuse_bluntly", "sarcasm",     "blame_customer",
        "argue",    "coarse",      "dare", "busy_brush_off", "order_caller"};
    tr_bot_phrase(b, acts[b->turn % (sizeof acts / sizeof *acts)]);
}
