/* The fixture's scenario with a world around it: a visitor and a colleague in the room,
 * two people and a file to be asked for, side events and dials yet to be described. */
#ifndef TR_TESTS_SIM_DESK_H
#define TR_TESTS_SIM_DESK_H

#include "unit/sim/fixture.h"

enum { W_SHEN, W_LUO, W_FILE }; /* of wants */
enum { SHEN, LUO };             /* of people: at the desk, and out */

struct desk {
    struct fixture fx;
    _Alignas(64) struct tr_call call;
    struct trace trace;
    struct tr_cast cast[2];
    struct tr_side sides[3];
    struct tr_dial dials[1];
    struct tr_try tries[3];
    struct tr_want wants[3];
    struct tr_person people[2];
    struct tr_topic topics[1];
};

/* Fails the test when something cannot be made; fixture_done(&d->fx) afterwards. */
void desk_init(struct desk *d);

/* Look up, consult, transfer. */
void desk_target(struct desk *d, int32_t at_ms, enum tr_cmd_kind kind, uint16_t what);
void desk_dial(struct desk *d, int32_t at_ms, enum tr_match match);
/* Ring 1 at 0, picked up at 1 s, greeted at 3 s, the line of `asks` from 3 to 5 s. */
void desk_until_asked(struct desk *d);

#endif
