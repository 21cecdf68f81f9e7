/* See desk.h. */
#include <string.h>

#include "cmocka_all.h"
#include "unit/sim/desk.h"

void desk_init(struct desk *d)
{
    tr_str name;

    memset(d, 0, sizeof *d);
    fixture_init(&d->fx);
    name = fixture_word(&d->fx, "Shen");
    d->people[SHEN] = (struct tr_person){
        .name = {{name, name, name}}, .id = fixture_word(&d->fx, "shen"), .answers_ms = 3000};
    d->people[LUO] = (struct tr_person){.name = {{name, name, name}},
                                        .id = fixture_word(&d->fx, "luo"),
                                        .where = TR_OUT,
                                        .answers_ms = 5000};
    d->topics[0] = (struct tr_topic){.id = fixture_word(&d->fx, "file"),
                                     .title = {{name, name, name}},
                                     .text = {{name, name, name}},
                                     .look_up_ms = 20000};
    d->wants[W_SHEN] = (struct tr_want){d->people[SHEN].id, TR_WANT_WHO};
    d->wants[W_LUO] = (struct tr_want){d->people[LUO].id, TR_WANT_WHO};
    d->wants[W_FILE] = (struct tr_want){d->topics[0].id, TR_WANT_ENTRY};
    d->cast[0] = (struct tr_cast){.name = fixture_word(&d->fx, "visitor"), .room = 1, .rate = 100};
    d->cast[1] = (struct tr_cast){.name = fixture_word(&d->fx, "mei"), .rate = 100};
    for (int i = 0; i < 3; i++)
        d->sides[i] = (struct tr_side){
            .name = name, .at_ms = TR_NEVER, .leaves_ms = TR_NEVER, .by = TR_NONE, .line = TR_NONE};
    d->fx.graph.people = d->people, d->fx.graph.person_count = 2;
    d->fx.graph.topics = d->topics, d->fx.graph.topic_count = 1;
    d->fx.graph.wants = d->wants, d->fx.graph.want_count = 3;
    d->fx.graph.cast = d->cast, d->fx.graph.cast_count = 2;
    d->fx.graph.sides = d->sides;
    d->fx.graph.dials = d->dials;
    d->fx.graph.tries = d->tries;
}

void desk_target(struct desk *d, int32_t at_ms, enum tr_cmd_kind kind, uint16_t what)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = (uint8_t)kind, .target = what, .text = ""};
    tr_err err;

    assert_int_equal(tr_call_step(&d->call, &cmd, &err), TR_OK);
}

void desk_dial(struct desk *d, int32_t at_ms, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = at_ms,
                         .kind = TR_CMD_DIAL,
                         .match = (uint8_t)match,
                         .text = "61880217",
                         .text_len = 8};
    tr_err err;

    assert_int_equal(tr_call_step(&d->call, &cmd, &err), TR_OK);
}

void desk_until_asked(struct desk *d)
{
    fixture_link(&d->fx);
    begin(&d->fx, &d->call, &d->trace);
    do_cmd(&d->call, 1000, TR_CMD_PICK_UP);
    SAY(&d->call, 3000, A_GREET);
    tr_call_advance(&d->call, 5000);
    assert_int_equal(d->call.beat, B_ASKS);
    assert_int_equal(d->call.phase, TR_PHASE_WAITING);
}
