/* Inside of the walk: packed states, the moves of a state, and making one. */
#ifndef TR_AUDIT_WALK_INSIDE_H
#define TR_AUDIT_WALK_INSIDE_H

#include "audit/walk.h"

#define TR_MOVES_MAX 512
#define TR_DELAYS_MAX 8
#define TR_CONTROLS_MAX 64
#define TR_LATE_RINGS 3 /* more than so many is a late pick-up, as in the session */

enum tr_move_kind {
    TR_MOVE_PICK_UP, /* arg: ring */
    TR_MOVE_MISS,
    TR_MOVE_ANSWER, /* arg: class of acts; delay */
    TR_MOVE_CHOOSE, /* arg: 1..9; delay */
    TR_MOVE_SILENCE,
    TR_MOVE_INTERRUPT, /* arg: class of acts */
    TR_MOVE_HOLD,
    TR_MOVE_RESUME,      /* arg: index of walker->holds, how long it lasts */
    TR_MOVE_NOTE_RIGHT,  /* all fields */
    TR_MOVE_NOTE_WRONG,  /* all fields */
    TR_MOVE_NOTE_FIELD,  /* arg: field, rightly */
    TR_MOVE_SAY_GOODBYE, /* while the caller is about to hang up */
    TR_MOVE_WAIT_END,    /* let the caller hang up */
    TR_MOVE_HANG_UP,     /* arg: ms after the line */
    TR_MOVE_CONTROL,     /* arg: of walker->controls */
    TR_MOVE_DIAL,        /* arg: enum tr_match */
    TR_MOVE_LET_PASS     /* until something happens by itself */
};

struct tr_move {
    uint8_t kind;  /* enum tr_move_kind */
    uint8_t delay; /* index of walker->delays */
    uint16_t arg;
};

/* Acts that an answer holds, as indices of setup->acts. */
struct tr_class {
    uint16_t count;
    uint16_t acts[TR_HEARD_MAX];
};

/* A known state: how it was reached, and behind it its packed bytes. */
struct tr_node_head {
    uint32_t parent;
    uint16_t move;
    uint16_t expanded; /* 1: its moves were made */
};

/* States that only rules can tell apart. Of these the first few are kept, and
 * later ones only if they are the best or worst so far. */
struct tr_bucket {
    uint32_t first; /* 1 + a state */
    uint32_t hash;
    int16_t best, worst;
    uint16_t count;
};

/* A state with all that rules see. */
struct tr_place {
    uint32_t node; /* 1 + a state */
    uint32_t hash;
};

/* Bytes of a packed state at the most, by the limits of what is packed. */
#define TR_PACKED_MAX (TR_BEATS_MAX + TR_LINES_MAX + TR_BEATS_MAX + 8 * TR_VARS_MAX + 1024)

/* What expressions look at. */
struct tr_looks {
    uint32_t views; /* a bit for each enum tr_view */
    uint32_t vars;
    uint64_t slip; /* fields */
    struct tr_actset said, counted;
    uint64_t visits[TR_BEATS_MAX / 64];
    uint8_t lines[TR_LINES_MAX / 8]; /* as tr_call.heard_line */
};

/* What of a call is worth telling apart, settled once. */
struct tr_pack_plan {
    struct tr_looks *live;             /* per beat: what can still be looked at from there on */
    struct tr_looks any;               /* by any condition */
    struct tr_looks card;              /* by a rule */
    struct tr_actset expected, recent; /* acts that rules ask for */
    bool closing_rule[TR_RULES_MAX];   /* looks at the last answers */
    uint8_t count_most[TR_RULES_MAX];  /* counts beyond are one */
    int32_t points[TR_RULES_MAX];      /* what a rule is worth */
    bool length_rule;                  /* a rule looks at how long the call is */
    uint16_t visits[TR_BEATS_MAX];     /* beats whose visits a condition reads */
    uint32_t visit_count;
    uint16_t line_bytes[TR_LINES_MAX / 8]; /* of heard_line, of which a condition reads a bit */
    uint32_t line_count;
    int64_t var_most[TR_VARS_MAX];       /* values beyond are one; INT64_MAX: every value counts */
    size_t key_bytes, rule_bytes, bytes; /* for conditions, for rules, in all */
};

/* The bits of a call that the session keeps beside it. */
struct tr_beside {
    bool closing;    /* a closing beat was entered */
    bool after_hold; /* the next answer is the first after a hold */
    bool noted;      /* the slip was dealt with */
    bool said_goodbye;
};

/* A command besides words: to whom or what. */
struct tr_control {
    uint8_t kind; /* enum tr_cmd_kind */
    uint16_t target;
};

struct tr_walker {
    void *block; /* in which it lies */
    uint16_t pass;
    const struct tr_content *content;
    struct tr_walk *walk;
    struct tr_walk_opts opts;
    struct tr_pack_plan plan;
    struct tr_setup bare; /* for the first pass, which asks for no score: no rules */
    struct tr_ruleset *no_rules;
    struct tr_call start;      /* before the first ring */
    struct tr_call here, next; /* the state being expanded, and what a move makes of it */

    struct tr_class *classes; /* of all beats, beat by beat; then those of closing */
    uint32_t class_count;
    struct tr_slice *beat_classes;      /* per beat: of classes that conditions tell apart */
    struct tr_slice *beat_extremes;     /* per beat: the same with all that rules want or forbid */
    uint16_t goodbye, wanted, unwanted; /* classes of what rules ask for; TR_NONE: none */
    int32_t delays[TR_DELAYS_MAX];      /* ms from the line's end to an answer */
    uint32_t delay_count;
    int32_t holds[TR_DELAYS_MAX]; /* ms that a hold lasts */
    uint32_t hold_count;
    int32_t rings[TR_DELAYS_MAX]; /* in which it is picked up */
    uint32_t ring_count;
    int32_t closes[2]; /* ms after the last line when the trainee hangs up: too soon, late enough */
    struct tr_control controls[TR_CONTROLS_MAX];
    uint32_t control_count;
    bool besides; /* something can go on besides the line */
    bool *closing_beat;
    struct tr_said *choice_acts; /* what the ear found, by wording, moment and known surname */

    uint8_t *nodes; /* heads and packed states; when the pass is over, heads only */
    size_t node_size;
    uint32_t node_count, node_cap;
    struct tr_bucket *buckets; /* hash table by what conditions see */
    uint32_t bucket_count;
    struct tr_place *places;        /* the same by all; second pass, as many as buckets */
    struct tr_standings *standings; /* states to be expanded by their points; second pass */
    bool dropped;                   /* a state was not kept for its likeness to others */
    uint32_t *novel;                /* states that came with something never seen before */
    uint32_t novel_count;
    bool news;              /* the step being made has shown something new */
    struct tr_walk_end now; /* the step being made, for what is seen on the way */
};

/* --- walk_looks.c --- */
/* Who looks at what: fills the plan's looks. errors: TR_ENOMEM */
tr_status tr_walker_looks(struct tr_walker *w, tr_err *err);

/* --- walk_plan.c --- */
/* Everything that does not change while walking. errors: TR_ENOMEM */
tr_status tr_walker_plan(struct tr_walker *w, tr_err *err);
/* What the ear finds in a ready-made answer at this moment of a call.
 * errors: as tr_ear_hear */
tr_status tr_walker_choice(struct tr_walker *w, const struct tr_call *call,
                           const struct tr_beside *beside, uint32_t choice,
                           const struct tr_said **out, tr_err *err);
void tr_walker_plan_done(struct tr_walker *w);

/* What was heard in one wording. */
struct tr_said {
    bool known;
    uint16_t count;
    struct tr_heard heard[TR_HEARD_MAX];
};

/* --- walk_known.c --- */
const struct tr_node_head *tr_walker_head(const struct tr_walker *w, uint32_t state);
/* Keep a state unless it is known or too much like known ones. errors: TR_ENOMEM */
tr_status tr_known_keep(struct tr_walker *w, const struct tr_call *call,
                        const struct tr_beside *beside, struct tr_walk_end from, tr_err *err);
/* Mark a state as expanded and unpack it. */
void tr_known_open(struct tr_walker *w, uint32_t state, struct tr_call *call,
                   struct tr_beside *beside);
/* The next state to be expanded, or TR_WALK_NONE: what was never seen first; in the
 * second pass by turns the best, the worst and the oldest; in the first the oldest.
 * oldest: all before are expanded; kept by the caller, 0 at first */
uint32_t tr_known_next(struct tr_walker *w, uint32_t *oldest, uint32_t turn);
/* Give back all memory but what ways are found with. */
void tr_known_close(struct tr_walker *w);
void tr_known_done(struct tr_walker *w);

/* --- walk_seen.c --- */
/* Sink of a walked call: what is reached for the first time. */
void tr_seen_event(void *ctx, const struct tr_event *ev);
/* An ended call: its ending, rules, score and length. */
void tr_seen_end(struct tr_walker *w, const struct tr_call *call);
/* Calls drawn at random. errors: TR_ENOMEM, as tr_move_make */
tr_status tr_seen_samples(struct tr_walker *w, tr_err *err);

/* --- walk_besides.c --- */
/* Whether anything of this can happen in a scenario. */
bool tr_besides_used(const struct tr_graph *graph);
size_t tr_besides_bytes(void);
void tr_besides_put(const struct tr_walker *w, const struct tr_call *call, uint8_t *out);
/* call: with its time and phase */
void tr_besides_get(const struct tr_walker *w, struct tr_call *call, const uint8_t *in);
void tr_besides_plan(struct tr_walker *w);
bool tr_control_applies(const struct tr_call *call, const struct tr_control *control);

/* --- walk_pack.c --- */
void tr_pack_sizes(struct tr_walker *w);
/* Copy what a call of this walk can have of its own; both are copies of walker->start
 * to begin with. */
void tr_pack_copy(const struct tr_walker *w, struct tr_call *to, const struct tr_call *from);
void tr_pack(const struct tr_walker *w, const struct tr_call *call, const struct tr_beside *beside,
             uint8_t *out);
/* call: a copy of walker->start, or of another call of this walk, on entry */
void tr_unpack(const struct tr_walker *w, const uint8_t *in, struct tr_call *call,
               struct tr_beside *beside);

/* --- walk_moves.c --- */
/* The moves of a state, always the same and in the same order; gives how many. */
uint32_t tr_moves_of(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_beside *beside, struct tr_move out[TR_MOVES_MAX]);
/* Commands of a move as they are made, for scripts. */
struct tr_move_log {
    void (*cmd)(void *ctx, const struct tr_cmd *cmd, const struct tr_class *acts);
    void *ctx;
};
/* Make a move. log may be NULL. errors: as tr_ear_hear */
tr_status tr_move_make(struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                       const struct tr_move *move, const struct tr_move_log *log, tr_err *err);

#endif
