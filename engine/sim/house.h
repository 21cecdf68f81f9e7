/* The organisation that answers the phone, after loading. Same contract as the
 * graph: bytes from anyone, checked, one arena. */
#ifndef TR_SIM_HOUSE_H
#define TR_SIM_HOUSE_H

#include "sim/graph.h"

#define TR_HOUSE_VERSION 1

struct tr_person {
    struct tr_text name; /* "沈工", "Mr Shen" */
    struct tr_text department;
    tr_str extension;
};

struct tr_house {
    tr_str id;
    struct tr_text name;   /* "云杉里" */
    struct tr_text desk;   /* "客服中心" */
    struct tr_text region; /* where it is, for the list of houses */
    uint32_t cadence_count;
    uint32_t cadence[TR_CADENCE_MAX]; /* ms on, off, on, off ...; even count; the sum is one ring */
    uint32_t alias_count, person_count, department_count, pool_size;
    struct tr_text *aliases; /* other forms of the name that count, as "云杉" */
    struct tr_person *people;
    struct tr_text *departments; /* desks that count as the department */
    char *pool;
};

const char *tr_house_str(const struct tr_house *house, tr_str s);
/* One ring from its beginning to the next, ms. */
uint32_t tr_house_ring_ms(const struct tr_house *house);
tr_status tr_house_encode(const struct tr_house *house, struct tr_buf *buf, tr_err *err);
tr_status tr_house_decode(struct tr_house **out, const uint8_t *bytes, size_t len, tr_err *err);
void tr_house_free(struct tr_house *house);

#endif
