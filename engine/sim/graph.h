/* A scenario after loading: an immutable graph of beats in one arena.
 * Only scripts/loader code builds one; everybody else decodes bytes. The bytes
 * are the scenario's identity: their digest stands in every run. A decoded
 * graph is safe to play: every index is in bounds, every expression verified,
 * every text valid UTF-8. */
#ifndef TR_SIM_GRAPH_H
#define TR_SIM_GRAPH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"
#include "sim/expr.h"
#include "sim/limits.h"

#define TR_GRAPH_VERSION 1
#define TR_NONE UINT16_MAX /* "no such index" */

/* A text: offset of a terminated string in the pool; 0 is the empty string. */
typedef uint32_t tr_str;

enum tr_lang { TR_LANG_ZH_HANS, TR_LANG_ZH_HANT, TR_LANG_EN, TR_LANG_COUNT };
/* "zh-Hans", "zh-Hant", "en". */
extern const char *const tr_lang_names[TR_LANG_COUNT];
/* Index of a language's name, or -1. */
int tr_lang_find(const char *name);

struct tr_text {
    tr_str in[TR_LANG_COUNT];
};

/* One wording of a line. duration_ms is how long the caller speaks it. */
struct tr_variant {
    tr_str text; /* with {fact}, {fact:digits}, {house.name}, {caller.surname} left in */
    uint32_t duration_ms;
};

struct tr_line {
    tr_str key;
    struct tr_slice variants[TR_LANG_COUNT]; /* of graph->variants; never empty */
};

enum tr_fact_kind { TR_FACT_DIGITS, TR_FACT_NUMBER, TR_FACT_PICK };

/* A value drawn by the run's seed. */
struct tr_fact {
    tr_str name;
    uint32_t kind;           /* enum tr_fact_kind */
    uint32_t width;          /* TR_FACT_DIGITS: 1..15 digits, the first never 0 */
    int64_t low, high;       /* TR_FACT_NUMBER: inclusive; digits: the range of its width */
    struct tr_slice options; /* TR_FACT_PICK: of graph->options; the value is the index */
};

enum tr_slip_kind { TR_SLIP_TEXT, TR_SLIP_NAME, TR_SLIP_DIGITS, TR_SLIP_NUMBER };

struct tr_slip_field {
    tr_str name;
    uint32_t kind; /* enum tr_slip_kind: how a value is compared */
    uint16_t fact; /* what it should hold, or TR_NONE when anything will do */
    uint16_t required;
    struct tr_text title;
};

enum tr_trigger {
    TR_ON_SAY,     /* the trainee answered */
    TR_ON_SILENCE, /* the caller's patience ran out */
    TR_ON_HOLD,    /* put on hold */
    TR_ON_RESUME,  /* taken from hold */
    TR_TRIGGER_COUNT
};

struct tr_set {
    uint16_t var;
    uint16_t pad;
    struct tr_slice value; /* code */
};

/* Branches of a beat are tried in order; the first that holds is taken. */
struct tr_branch {
    uint32_t trigger;                /* enum tr_trigger */
    struct tr_slice all, any, lacks; /* of graph->refs: indices of acts in this answer */
    struct tr_slice when;            /* code; empty is true */
    struct tr_slice sets;            /* of graph->sets, done in order */
    int32_t mood;                    /* added to the caller's mood, -100..100 */
    uint16_t to;                     /* beat, or TR_NONE to stay and listen */
    uint16_t otherwise;              /* 1: written as the branch for everything else */
};

/* A beat: its line is spoken, then the trainee is expected to react. */
struct tr_beat {
    tr_str name;
    uint16_t line;           /* spoken on entry, or TR_NONE to listen at once */
    uint16_t next;           /* where an answer leads that no branch takes, or TR_NONE */
    uint32_t patience_ms;    /* silence the caller bears here */
    struct tr_slice choices; /* of graph->refs: lines */
    struct tr_slice expects; /* of graph->refs: acts */
    struct tr_slice branches;
    struct tr_slice sets; /* done on entry */
    int32_t mood;         /* added on entry */
    uint32_t hangs_up_ms; /* > 0: an end; the caller hangs up so long after the line */
    tr_str ending;        /* name of that end, else empty */
};

struct tr_var {
    tr_str name;
    uint32_t flag; /* 1: a boolean, 0: a counter */
    int64_t init;
};

struct tr_caller {
    struct tr_text surname; /* {caller.surname}; empty when unknown or drawn */
    uint16_t surname_fact;  /* drawn by a fact, or TR_NONE */
    uint16_t knows_surname; /* 1: the surname may be used from the start */
    struct tr_text who;     /* how captions call them: "Elderly man" */
    tr_str manner, voice;
    int32_t mood;            /* at pick-up, 0..100 */
    uint32_t hold_bears_ms;  /* a hold longer than this starts to annoy */
    int32_t hold_mood;       /* then, and every 10 s more, this is added */
    int32_t interrupt_mood;  /* added when talked over */
    int32_t silence_mood;    /* added when patience runs out */
    uint32_t silences_borne; /* after more than so many in a row the caller hangs up */
};

enum tr_call_kind { TR_INBOUND, TR_OUTBOUND };

struct tr_graph {
    tr_str id;
    struct tr_text title, about;
    uint32_t kind; /* enum tr_call_kind */
    uint32_t difficulty;
    uint32_t gives_up_after_rings;
    uint32_t length_low_s, length_high_s; /* seconds that a good call takes */
    struct tr_caller caller;

    uint32_t beat_count, branch_count, line_count, variant_count, fact_count, option_count,
        slip_count, var_count, set_count, act_count, ref_count, code_count, group_count, pool_size;
    struct tr_beat *beats; /* beats[0] is where the call opens */
    struct tr_branch *branches;
    struct tr_line *lines;
    struct tr_variant *variants;
    struct tr_fact *facts;
    struct tr_text *options;
    struct tr_slip_field *slip;
    struct tr_var *vars;
    struct tr_set *sets;
    tr_str *acts;   /* names of acts that this graph mentions, sorted */
    uint16_t *refs; /* act or line indices, as the slices say */
    struct tr_ins *code;
    tr_str *groups; /* groups of rules in use */
    char *pool;
};

/* Text at an offset of the pool; borrowed, lives as long as the graph. */
const char *tr_graph_str(const struct tr_graph *graph, tr_str s);

/* Write a graph as bytes ("TRG", version, fields in fixed order, digest).
 * Deterministic: equal graphs give equal bytes.
 * errors: buf->status (TR_ENOMEM, TR_ELIMIT) */
tr_status tr_graph_encode(const struct tr_graph *graph, struct tr_buf *buf, tr_err *err);

/* Read and check a graph from anyone's bytes.
 * out:    caller frees with tr_graph_free; untouched on error
 * errors: TR_EFORMAT (err->msg says what and at which offset), TR_EVERSION, TR_ELIMIT, TR_ENOMEM */
tr_status tr_graph_decode(struct tr_graph **out, const uint8_t *bytes, size_t len, tr_err *err);

/* NULL is fine. For graphs of tr_graph_decode only. */
void tr_graph_free(struct tr_graph *graph);

#endif
