/* See walk_world.h. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "unit/audit/walk_world.h"
#include "unit/script/inline.h"

static const char house_text[] =
    "house { format = 1, id = 'home', name = 'N', desk = 'D', ring = { 1000, 1000 } }";

static const char card_text[] =
    "scorecard { format = 1, id = 'base', title = 'B', caps = { 300, 100 },\n"
    "  sections = { { 'a', title = 'A' } } }\n"
    "rule 'greets' { section = 'a', kind = 'say', window = 'first_turn', any = 'greet', points = "
    "7, title = 'T' }\n"
    "rule 'sorry' { section = 'a', kind = 'say', any = 'apologise_late', points = 3, title = 'T', "
    "applies = 'rings > 2' }\n"
    "rule 'polite' { section = 'a', kind = 'avoid', any = 'coarse', points = 11, fatal = true, "
    "title = 'T' }\n"
    "rule 'bye' { section = 'a', kind = 'say', window = 'closing', limit = '2 answers', any = "
    "'farewell', "
    "points = 5, title = 'T' }\n"
    "rule 'rings' { section = 'a', kind = 'rings', low = '1 ring', limit = '2 rings', points = 2, "
    "title = 'T' }\n"
    "rule 'soon' { section = 'a', kind = 'reaction', limit = '3 s', points = 4, title = 'T' }\n"
    "rule 'first' { section = 'a', kind = 'hang_up', limit = '1 s', points = 6, title = 'T' }\n"
    "rule 'brisk' { section = 'a', kind = 'length', limit = '100 %', points = 8, title = 'T' }\n"
    "rule 'quiet' { section = 'a', kind = 'silence', limit = '0 times', points = 9, title = 'T' "
    "}\n";

const char walk_small[] =
    "scenario { format = 1, id = 'x', title = 'X', difficulty = 1, scorecard = { 'base' },\n"
    "  caller = { who = 'He', mood = 40, silence = { mood = -5, bears = 1 } },\n"
    "  line = { gives_up_after_rings = 4 }, length = { 5, 12 },\n"
    "  flags = { warned = false } }\n"
    "beat 'open' { listen = true, expects = 'greet', on {\n"
    "  { has = 'coarse', mood = -50, to = 'asks' }, { has = 'greet', to = 'asks' },\n"
    "  { when = 'mood > 200', to = 'rare' }, { silence = true }, { otherwise = true, mood = -10, "
    "to = 'asks' } } }\n"
    "beat 'asks' { caller = 'Well?', expects = 'farewell', on {\n"
    "  { has = 'apologise_late', set = { warned = true }, to = 'bye' },\n"
    "  { any = { 'apologise_late', 'coarse' }, lacks = 'greet', to = 'cross' },\n"
    "  { has = { 'apologise_late', 'farewell' }, to = 'rare' },\n"
    "  { otherwise = true, to = 'bye' } } }\n"
    "beat 'rare' { caller = 'Oh.', next = 'bye' }\n"
    "beat 'cross' { caller = 'Hm.', ending = 'cross', hangs_up = 2 }\n"
    "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";

static struct tr_response compiled(enum tr_load_kind kind, const char *id, const char *text)
{
    char file[64];
    struct tr_response resp;
    tr_err err = {0};
    (void)snprintf(file, sizeof file, "%s.lua", id);
    struct inline_source src = {kind, id, file, {{file, text, 0}}};
    if (inline_compile(&src, &resp, &err) != TR_OK || resp.blob.len == 0) {
        inline_print(&resp);
        fail_msg("%s does not compile: %s", id, err.msg);
    }
    return resp;
}

void walk_make(struct tr_content *c, const char *scenario)
{
    tr_err err = {0};
    struct tr_response graph = compiled(TR_LOAD_SCENARIO, "x", scenario),
                       house = compiled(TR_LOAD_HOUSE, "home", house_text),
                       card = compiled(TR_LOAD_CARD, "base", card_text);
    memset(c, 0, sizeof *c);
    c->lang = TR_LANG_EN;
    assert_int_equal(tr_graph_decode(&c->graph, graph.blob.data, graph.blob.len, &err), TR_OK);
    assert_int_equal(tr_house_decode(&c->house, house.blob.data, house.blob.len, &err), TR_OK);
    assert_int_equal(tr_card_decode(&c->card, card.blob.data, card.blob.len, &err), TR_OK);
    assert_int_equal(tr_setup_new(&c->setup, c->graph, c->house, c->card, &err), TR_OK);
    tr_response_done(&graph);
    tr_response_done(&house);
    tr_response_done(&card);
}

uint32_t walk_beat_of(const struct tr_graph *g, const char *name)
{
    for (uint32_t i = 0; i < g->beat_count; i++)
        if (strcmp(tr_graph_str(g, g->beats[i].name), name) == 0)
            return i;
    fail_msg("no beat %s", name);
    return 0;
}

bool walk_taken(const struct tr_walk *walk, const char *beat, uint32_t branch)
{
    const struct tr_graph *g = walk->content->graph;
    uint32_t first = g->beats[walk_beat_of(g, beat)].branches.first;
    return walk->branches[first + branch].state != TR_WALK_NONE;
}

void walk_text(struct tr_content *c, struct tr_walk *walk, const char *source, uint32_t states)
{
    struct tr_walk_opts opts = {.seed = 1, .states_max = states};
    tr_err err = {0};
    walk_make(c, source);
    assert_int_equal(tr_walk_run(walk, c, &opts, &err), TR_OK);
}
