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

#define TR_GRAPH_VERSION 3
#define TR_NONE UINT16_MAX /* "no such index" */

/* A text: offset of a terminated string in the pool; 0 is the empty string. */
typedef uint32_t tr_str;

enum tr_lang { TR_LANG_ZH_HANS, TR_LANG_ZH_HANT, TR_LANG_EN, TR_LANG_COUNT };
/* "zh-Hans", "zh-Hant", "en". */
extern const char *const tr_lang_names[TR_LANG_COUNT];
/* Index of a name in such a table, or -1. */
int tr_name_index(const char *const *names, int count, const char *name);
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

enum tr_fact_kind {
    TR_FACT_DIGITS,
    TR_FACT_NUMBER,
    TR_FACT_PICK,
    TR_FACT_NAME,   /* a pick whose look-alikes are known */
    TR_FACT_UNIT,   /* "B-1203": block, floor, flat */
    TR_FACT_AMOUNT, /* money; the value is in hundredths when cents are drawn */
    TR_FACT_CLOCK,  /* minutes since midnight */
    TR_FACT_KIND_COUNT
};
extern const char *const tr_fact_kind_names[TR_FACT_KIND_COUNT];

/* A value drawn by the run's seed. */
struct tr_fact {
    tr_str name;
    uint32_t kind;                /* enum tr_fact_kind */
    uint32_t width;               /* TR_FACT_DIGITS: 1..15 digits, the first never 0;
                                     TR_FACT_AMOUNT: digits behind the point, 0 or 2 */
    int64_t low, high;            /* inclusive; digits: the range of its width; what has options
                                     or blocks: 0 and the last index */
    struct tr_slice options;      /* PICK, NAME: of graph->options, the value is the index;
                                     UNIT: the blocks */
    uint32_t step;                /* values lie so far apart; 0 and 1: every one */
    uint16_t floors[2], flats[2]; /* UNIT: lowest and highest; the value counts flats first,
                                     then floors, then blocks */
};
/* How many values a fact can have. */
uint64_t tr_fact_values(const struct tr_fact *fact);

/* Another writing of a name that sounds the same. */
struct tr_alike {
    uint16_t option, pad; /* of graph->options */
    tr_str text;
};

enum tr_slip_kind {
    TR_SLIP_TEXT,
    TR_SLIP_NAME,
    TR_SLIP_DIGITS,
    TR_SLIP_NUMBER,
    TR_SLIP_UNIT,
    TR_SLIP_AMOUNT,
    TR_SLIP_CLOCK,
    TR_SLIP_COMPANY, /* with or without its legal form */
    TR_SLIP_MATTER,  /* by the key words of the fact */
    TR_SLIP_WHEN,    /* a day or date, with or without a time */
    TR_SLIP_KIND_COUNT
};
extern const char *const tr_slip_kind_names[TR_SLIP_KIND_COUNT];

struct tr_slip_field {
    tr_str name;
    uint32_t kind; /* enum tr_slip_kind: how a value is compared */
    uint16_t fact; /* what it should hold, or TR_NONE when anything will do */
    uint16_t required;
    struct tr_text title;
};

enum tr_trigger {
    TR_ON_SAY,         /* the trainee answered */
    TR_ON_SILENCE,     /* the caller's patience ran out */
    TR_ON_HOLD,        /* put on hold */
    TR_ON_RESUME,      /* taken from hold */
    TR_ON_INTERRUPTED, /* an answer began over the caller's line */
    TR_ON_AFTER,       /* so long after the beat was entered */
    TR_ON_HUNG_UP,     /* the trainee hung up before the end */
    TR_ON_LOOK_UP,     /* the drawer is opened. what: of graph->wants, or any */
    TR_ON_LOOKED_UP,   /* the entry has been found */
    TR_ON_CONSULT,     /* somebody is asked. what: of graph->wants, or any */
    TR_ON_CONSULTED,   /* they answer */
    TR_ON_UNAVAILABLE, /* they cannot come to the telephone */
    TR_ON_TRANSFER,    /* the caller is handed over */
    TR_ON_ASIDE,       /* something was said aside */
    TR_ON_EVENT,       /* a side event begins. what: of graph->sides */
    TR_ON_HANDLED,
    TR_ON_MISSED,
    TR_ON_ANSWERED,     /* dialling: the other side answers; ringing: the trainee does */
    TR_ON_ENGAGED,      /* dialling: the other line is busy */
    TR_ON_NO_ANSWER,    /* dialling: hung up while it was ringing over there; ringing: it
                           stopped, nobody has answered */
    TR_ON_WRONG_NUMBER, /* dialling: the digits are not those of the fact */
    TR_ON_TAKEN,        /* ringing: a colleague has lifted the receiver */
    TR_TRIGGER_COUNT
};
/* "say", "silence", ...: as authors write them. */
extern const char *const tr_trigger_names[TR_TRIGGER_COUNT];

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
    uint16_t what;     /* of graph->wants or graph->sides, as the trigger says; TR_NONE: any */
    uint16_t start;    /* side event that begins, or TR_NONE */
    uint32_t after_ms; /* TR_ON_AFTER */
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
    struct tr_slice sets;   /* done on entry */
    int32_t mood;           /* added on entry */
    uint32_t hangs_up_ms;   /* > 0: the caller hangs up so long after the line */
    tr_str ending;          /* name of that end; empty with hangs_up_ms > 0: the story goes on
                               with `next` */
    uint16_t by;            /* who speaks: of graph->cast, or TR_NONE for the caller */
    uint16_t start;         /* side event that begins on entry, or TR_NONE */
    uint16_t dial;          /* of graph->dials: nothing is on the line, or TR_NONE */
    uint16_t ring_max;      /* > 0: nothing is on the line, and the telephone will ring, so often
                               at most */
    uint16_t ring_taken;    /* ... but in this ring a colleague answers; 0: nobody does */
    uint32_t ring_after_ms; /* ... so long after the beat was entered */
    struct tr_slice asides; /* of graph->refs: lines to choose from for an aside */
};

/* A voice besides the caller's. */
struct tr_cast {
    tr_str name;
    struct tr_text who; /* how captions call them */
    tr_str manner, voice;
    uint16_t room; /* 1: in the room or on the house's own telephone, not on this line */
    uint16_t rate; /* percent of the normal pace */
    uint16_t own;  /* 1: somebody with a mood and a surname of their own; else the voice shares
                      those of whoever is on the line */
    uint16_t surname_fact; /* of theirs, drawn by a fact, or TR_NONE */
    int32_t mood;          /* of theirs at first, 0..100 */
    uint16_t gone;         /* as the caller's */
    uint16_t pad;
    struct tr_text surname;
};

enum tr_side_kind {
    TR_SIDE_VISITOR,     /* handled by a signal, or by an aside */
    TR_SIDE_SECOND_LINE, /* handled by taking the other line */
    TR_SIDE_COLLEAGUE,   /* handled by an aside, or by consulting */
    TR_SIDE_LINE_CUT,    /* handled by dialling */
    TR_SIDE_NOT_READY,   /* pen and form are missing; handled by ready */
    TR_SIDE_NOISE,       /* handled by muting */
    TR_SIDE_CALLED_AWAY, /* handled by hold or transfer */
    TR_SIDE_DISTRACTION, /* nothing to be handled: it wants to be ignored */
    TR_SIDE_KIND_COUNT
};
extern const char *const tr_side_kind_names[TR_SIDE_KIND_COUNT];

enum tr_side_state { TR_SIDE_WAITS, TR_SIDE_ON, TR_SIDE_HANDLED, TR_SIDE_MISSED };

#define TR_NEVER UINT32_MAX

/* Something that happens besides the call. */
struct tr_side {
    tr_str name;
    uint32_t kind;      /* enum tr_side_kind */
    uint32_t at_ms;     /* after pick-up, 0: from the first ring, TR_NEVER: only by start */
    uint32_t delay_ms;  /* after it was started */
    uint32_t leaves_ms; /* after its beginning it is missed, TR_NEVER: it stays */
    int32_t mood;       /* added when missed */
    uint16_t by;        /* of graph->cast, or TR_NONE */
    uint16_t line;      /* said at its beginning, or TR_NONE */
    uint16_t binds[2];  /* while it goes on both hands are full and nothing can be lifted; it
                           ends with a ring of these two or between them, or when it rings no
                           more; 0: it binds nobody */
};

enum tr_try_kind { TR_TRY_NO_ANSWER, TR_TRY_ENGAGED, TR_TRY_ANSWERS };

/* What one dialling meets. */
struct tr_try {
    uint16_t kind;  /* enum tr_try_kind */
    uint16_t rings; /* ANSWERS: after so many */
};

struct tr_dial {
    uint16_t fact;         /* the number, or TR_NONE: any will do */
    uint16_t rings_max;    /* then the exchange cuts it off */
    struct tr_slice tries; /* of graph->tries; the last repeats */
    uint16_t anew;         /* 1: a call of its own, judged by itself */
    uint16_t pad;
};

enum tr_want_kind { TR_WANT_WHO, TR_WANT_ENTRY, TR_WANT_FESTIVAL };

/* A name that the house or the scenario itself has to know. */
struct tr_want {
    tr_str name;
    uint32_t kind; /* enum tr_want_kind */
};

enum tr_whereabouts { TR_AT_DESK, TR_BUSY, TR_OUT, TR_WITH_CUSTOMER, TR_ON_LINE, TR_WHERE_COUNT };
/* "desk", "busy", "out", "with_customer", "on_line" */
extern const char *const tr_whereabouts_names[TR_WHERE_COUNT];

struct tr_person {
    struct tr_text name; /* "沈工", "Mr Shen"; in a scenario empty to keep the house's */
    struct tr_text department;
    tr_str extension;
    tr_str id;           /* "shen", or empty: cannot be asked for */
    uint32_t where;      /* enum tr_whereabouts */
    struct tr_text back; /* "16:00" */
    uint32_t answers_ms; /* until they pick up, or until it is clear that they do not */
};

/* One entry of what is known at the desk. */
struct tr_topic {
    tr_str id;
    struct tr_text title, text; /* text with {fact} and the like left in */
    uint32_t look_up_ms;
    uint32_t everyday; /* 1: lies open on the desk */
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
    uint16_t gone; /* beat that follows when the caller has hung up in anger or after silence; 0
                      (where calls open): the call ends */
    uint16_t pad;
};

enum tr_call_kind { TR_INBOUND, TR_OUTBOUND };

struct tr_graph {
    tr_str id;
    struct tr_text title, about;
    uint32_t kind; /* enum tr_call_kind */
    uint32_t difficulty;
    uint32_t gives_up_after_rings;
    uint32_t length_low_s, length_high_s; /* seconds that a good call takes */
    uint16_t festival;                    /* of wants, or TR_NONE */
    struct tr_caller caller;

    uint32_t beat_count, branch_count, line_count, variant_count, fact_count, option_count,
        slip_count, var_count, set_count, act_count, ref_count, code_count, group_count, pool_size,
        alike_count, cast_count, side_count, dial_count, try_count, want_count, person_count,
        topic_count;
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
    tr_str *groups;          /* groups of rules in use */
    struct tr_alike *alikes; /* by option */
    struct tr_cast *cast;
    struct tr_side *sides;
    struct tr_dial *dials;
    struct tr_try *tries;
    struct tr_want *wants;
    struct tr_person *people; /* added to the house's, or placed anew */
    struct tr_topic *topics;  /* added to the house's knowledge */
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
