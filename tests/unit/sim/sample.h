/* A graph, a house and a scorecard that use every field of their formats, as
 * structures that a test may spoil before it encodes them. */
#ifndef TR_TEST_SIM_SAMPLE_H
#define TR_TEST_SIM_SAMPLE_H

#include "sim/setup.h"

struct sample_pool {
    char text[16384];
    uint32_t len;
};

struct sample_graph {
    struct tr_graph g;
    struct tr_beat beats[6]; /* opening, asks, hurt, bye, redial, rings */
    struct tr_branch branches[9];
    struct tr_line lines[4];
    struct tr_variant variants[13];
    struct tr_fact facts[7];
    struct tr_text options[6];
    struct tr_slip_field slip[3];
    struct tr_var vars[2];
    struct tr_set sets[2];
    tr_str acts[4]; /* "ask_name", "farewell", "greet", "refuse_bluntly" */
    uint16_t refs[8];
    struct tr_ins code[24];
    tr_str groups[1];
    struct tr_alike alikes[2];
    struct tr_cast cast[2];
    struct tr_side sides[2];
    struct tr_dial dials[1];
    struct tr_try tries[3];
    struct tr_want wants[4]; /* "luo", "pool_hours", "own_file", "spring" */
    struct tr_person people[1];
    struct tr_topic topics[1];
    struct sample_pool pool;
};

struct sample_house {
    struct tr_house h;
    struct tr_text aliases[2], departments[1];
    struct tr_person people[2];
    tr_str department_ids[1];
    struct tr_topic topics[1];
    struct tr_festival festivals[1];
    struct tr_house_severity severities[2];
    struct sample_pool pool;
};

struct sample_card {
    struct tr_card c;
    struct tr_section sections[2];
    struct tr_rule rules[9]; /* the third is of a group that the graph does not use */
    struct tr_quiz_answer answers[2];
    tr_str acts[3]; /* "apologise_late", "farewell", "greet" */
    uint16_t refs[4];
    struct tr_ins code[4];
    struct sample_pool pool;
};

void sample_graph_init(struct sample_graph *s);
void sample_house_init(struct sample_house *s);
void sample_card_init(struct sample_card *s);

/* Put the right digest at the end of bytes that were changed. */
void sample_reseal(uint8_t *bytes, size_t len);

#endif
