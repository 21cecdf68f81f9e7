/* The organisation that answers the phone, after loading. Same contract as the
 * graph: bytes from anyone, checked, one arena. */
#ifndef TR_SIM_HOUSE_H
#define TR_SIM_HOUSE_H

#include "sim/graph.h"

#define TR_HOUSE_VERSION 4

enum tr_greet_order { TR_GREET_ANY, TR_GREET_FIRST };

/* What a greeting at this house says. */
struct tr_greeting {
    uint16_t org, dept, self, offer; /* 1: it does */
    uint32_t order;                  /* enum tr_greet_order */
};

struct tr_festival {
    tr_str id;
    struct tr_text greeting;
    tr_str from, to; /* "2027-02-06"; for show, nobody reads a calendar here */
};

/* What a house makes of the code of a finding, instead of its usual severity. */
enum tr_house_level { TR_LEVEL_OFF, TR_LEVEL_NOTE, TR_LEVEL_WARNING, TR_LEVEL_ERROR };

struct tr_house_severity {
    uint32_t code;  /* 12: TR012 */
    uint32_t level; /* enum tr_house_level */
};

struct tr_house {
    tr_str id;
    struct tr_text name;   /* "云杉里" */
    struct tr_text desk;   /* "客服中心" */
    struct tr_text region; /* where it is, for the list of houses */
    tr_str scorecard;      /* how its calls are scored, or empty: as everywhere */
    uint32_t cadence_count;
    uint32_t cadence[TR_CADENCE_MAX]; /* ms on, off, on, off ...; even count; the sum is one ring */
    struct tr_greeting greeting;
    uint32_t alias_count, person_count, department_count, pool_size, department_id_count,
        topic_count, festival_count, severity_count;
    struct tr_text *aliases; /* other forms of the name that count, as "云杉" */
    struct tr_person *people;
    struct tr_text *departments; /* desks that count as the department */
    tr_str *department_ids;      /* of each, or empty: cannot be asked for */
    struct tr_topic *topics;
    struct tr_festival *festivals;
    struct tr_house_severity *severities; /* ascending by code, each once */
    char *pool;
};

const char *tr_house_str(const struct tr_house *house, tr_str s);
/* One ring from its beginning to the next, ms. */
uint32_t tr_house_ring_ms(const struct tr_house *house);
tr_status tr_house_encode(const struct tr_house *house, struct tr_buf *buf, tr_err *err);
tr_status tr_house_decode(struct tr_house **out, const uint8_t *bytes, size_t len, tr_err *err);
void tr_house_free(struct tr_house *house);

#endif
