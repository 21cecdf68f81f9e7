/* Inside of the walk: packed states, the moves of a state, and making one. */
#ifndef TR_AUDIT_WALK_INSIDE_H
#define TR_AUDIT_WALK_INSIDE_H

#include "audit/walk.h"
#include "audit/walk_bytes.h"

#define TR_MOVES_MAX 512
#define TR_DELAYS_MAX 8
#define TR_RINGS_TRIED 100
#define TR_CONTROLS_MAX 64
#define TR_LATE_RINGS 3 /* more than so many is a late pick-up, as in the session */

enum tr_move_kind {
    TR_MOVE_PICK_UP, /* arg: ring */
    TR_MOVE_MISS,
    TR_MOVE_ANSWER, /* arg: class of acts in words, or with TR_BARE_ACTS as such; delay */
    TR_MOVE_CHOOSE, /* arg: 1..9; delay */
    TR_MOVE_SILENCE,
    TR_MOVE_INTERRUPT, /* arg: class of acts */
    TR_MOVE_HOLD,
    TR_MOVE_RESUME,     /* arg: index of walker->holds, how long it lasts */
    TR_MOVE_HOLD_FOR,   /* both */
    TR_MOVE_NOTE_RIGHT, /* all fields */
    TR_MOVE_NOTE_WRONG, /* all fields */
    TR_MOVE_NOTE_FIELD, /* arg: field, rightly */
    TR_MOVE_NOTE_FIELD_WRONG,
    TR_MOVE_SAY_GOODBYE, /* while the caller is about to hang up */
    TR_MOVE_WAIT_END,    /* let the caller hang up */
    TR_MOVE_HANG_UP,     /* arg: ms after the line */
    TR_MOVE_CUT_SHORT,   /* hang up over the caller's line */
    TR_MOVE_CONTROL,     /* arg: of walker->controls */
    TR_MOVE_DIAL,        /* arg: enum tr_match; delay: index of walker->idles */
    TR_MOVE_LET_PASS,    /* until something happens by itself */
    TR_MOVE_WAIT_UNTIL   /* arg: side event, or TR_WAIT_TALK, TR_WAIT_TIME: it has lasted so long
                            that conditions tell no more */
};
#define TR_BARE_ACTS 0x8000u
#define TR_WAIT_TALK TR_SIDES_MAX
#define TR_WAIT_TIME (TR_SIDES_MAX + 1)

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
    uint8_t expanded; /* 1: its moves were made */
    int8_t fresh;     /* its merit; second pass */
    int32_t talk;
    uint32_t alike; /* 1 + another state of the same place */
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
#define TR_PACKED_MAX                                                                              \
    (2 * TR_BEATS_MAX + TR_LINES_MAX + TR_ACTS_MAX + 8 * TR_VARS_MAX + 4 * TR_VIEW_COUNT + 2048)

#define TR_GROUPS_TOLD 64 /* groups of lines, and conditions on them, that are told apart */

/* What expressions look at. */
struct tr_looks {
    uint32_t views; /* a bit for each enum tr_view */
    uint32_t vars;
    uint64_t slip;              /* fields */
    uint64_t looked, consulted; /* of graph->wants */
    uint64_t groups;            /* of plan->groups: whether a line of it was heard */
    uint64_t reads;             /* of plan->reads */
    struct tr_actset said, counted, briefed;
    uint64_t visits[TR_BEATS_MAX / 64];
    uint32_t sides;   /* side events whose length is asked for */
    uint32_t moments; /* bit per enum tr_tells: the ear hears some answer differently then */
};

/* What of the session's state beside a call can change what is heard. */
enum tr_tells { TR_TELLS_CLOSING = 1, TR_TELLS_AFTER_HOLD = 2, TR_TELLS_SURNAME = 4 };

/* "heard(a) or heard(b)": what is asked is whether one of them was heard. */
struct tr_heard_group {
    uint8_t lines[TR_LINES_MAX / 8]; /* as tr_call.heard_line */
};

/* A branch whose condition looks at such groups, and the groups of branches before
 * it: once one of those is heard, this one is never come to again. */
struct tr_heard_read {
    uint64_t groups, shut;
};

/* Values beyond which no comparison can tell; INT32_MAX, INT64_MAX: every value counts. */
struct tr_limits {
    int64_t vars[TR_VARS_MAX];
    int32_t views[TR_VIEW_COUNT];
    int32_t visits[TR_BEATS_MAX];
    int32_t counts[TR_ACTS_MAX + 1]; /* by act of the setup */
    int32_t sides[TR_SIDES_MAX];     /* seconds */
};

/* What of a call is worth telling apart, settled once. */
struct tr_pack_plan {
    struct tr_looks *live; /* per beat: what can still be looked at from there on */
    struct tr_looks any;   /* by any condition */
    struct tr_looks card;  /* by a rule */
    struct tr_limits limits;
    bool rings_again; /* a call of its own can follow: rules look at each */
    struct tr_heard_group groups[TR_GROUPS_TOLD];
    struct tr_heard_read reads[TR_GROUPS_TOLD];
    uint32_t group_count, read_count;
    uint64_t line_groups[TR_LINES_MAX]; /* groups that a line is of */
    struct tr_heard_group loose;        /* lines of groups that found no room: each counts */
    bool has_loose;
    struct tr_actset noticed;               /* acts that conditions can tell */
    struct tr_actset expected, recent;      /* acts that rules ask for */
    bool idle_rule[TR_RULES_MAX];           /* can never come into force */
    bool closing_rule[TR_RULES_MAX];        /* looks at the last answers */
    uint8_t count_most[TR_RULES_MAX];       /* counts beyond are one */
    int32_t points[TR_RULES_MAX];           /* what a rule is worth */
    uint16_t windows;                       /* that rules look into */
    int32_t turns_most;                     /* answers that rules count */
    int32_t talk_most;                      /* ms; a longer talk is one; 0: no rule looks at it */
    int32_t reaction_most, first_word_most; /* ms, likewise */
    uint32_t side_rules;                    /* bit per enum tr_side_kind */
    int32_t side_most;                      /* ms that rules let them last */
    uint16_t visits[TR_BEATS_MAX];          /* beats whose visits a condition reads */
    uint32_t visit_count;
    uint16_t line_bytes[TR_LINES_MAX / 8]; /* of heard_line, of which a condition reads a bit */
    uint32_t line_count;
    size_t key_bytes, rule_bytes, bytes; /* for conditions, for rules, in all */
    size_t card_skip;                    /* bytes of the rules' views */
    size_t key_skip; /* of the key's bytes, what is behind the mood and before what was said */
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
    struct tr_slice *beat_classes;  /* per beat: of classes that conditions tell apart */
    struct tr_slice *beat_extremes; /* per beat: more that rules want or forbid */
    uint8_t *windows;               /* per class of extremes: enum tr_window, when it is said */
    uint16_t goodbye;               /* class of what rules want at last; TR_NONE: none */
    int32_t delays[TR_DELAYS_MAX];  /* ms from the line's end to an answer */
    uint32_t delay_count;
    int32_t holds[TR_DELAYS_MAX]; /* ms that a hold lasts */
    uint32_t hold_count;
    int32_t idles[TR_DELAYS_MAX]; /* ms from hanging up to dialling */
    uint32_t idle_count;
    int32_t rings[TR_RINGS_TRIED]; /* in which it is picked up */
    uint32_t ring_count;
    int32_t closes[2]; /* ms after the last line when the trainee hangs up: too soon, late enough */
    struct tr_control controls[TR_CONTROLS_MAX];
    uint32_t control_count;
    bool besides;                    /* something can go on besides the line */
    uint64_t wants_entry, wants_who; /* of graph->wants */
    bool *closing_beat;
    struct tr_worded *worded;    /* classes in words */
    char filler[TR_SAY_MAX + 8]; /* stands for the text of an answer */
    struct tr_said *choice_acts; /* what the ear found, by wording, moment and known surname */

    uint8_t *nodes; /* heads and packed states; when the pass is over, heads only */
    size_t node_size;
    uint32_t node_count, node_cap;
    struct tr_bucket *buckets; /* hash table by what conditions see */
    uint32_t bucket_count;
    struct tr_place *places;        /* the same by all; second pass, as many as buckets */
    struct tr_standings *standings; /* states to be expanded by their points; second pass */
    bool dropped;                   /* a state was not kept for its likeness to others */
    bool unseen;                    /* calls are walked again: nothing is new */
    struct tr_beside *beside;       /* of the call that moves, for what it hears of it */
    uint32_t *novel;                /* states that came with something never seen before */
    uint32_t novel_count;
    bool news;              /* the step being made has shown something new */
    struct tr_walk_end now; /* the step being made, for what is seen on the way */
};

/* --- walk_looks.c --- */
/* Who looks at what: fills the plan's looks. errors: TR_ENOMEM */
tr_status tr_walker_looks(struct tr_walker *w, tr_err *err);
/* Look at all that `from` looks at, too; gives whether something is new. */
bool tr_looks_join(struct tr_looks *to, const struct tr_looks *from);
/* What one expression looks at. assigned: the variable that gets its value, or TR_NONE */
void tr_walker_look(struct tr_pack_plan *plan, struct tr_looks *looks, struct tr_slice slice,
                    const struct tr_ins *all, const uint16_t *act_map, uint16_t assigned);

/* --- walk_rules.c --- */
/* What rules look at. */
void tr_walker_look_rules(struct tr_walker *w);

/* --- walk_limits.c --- */
/* The number that the value at an instruction is compared with, on either side; false:
 * it is put to another use. */
bool tr_limits_compared(const struct tr_ins *code, uint32_t count, uint32_t at, int32_t *with);
/* What one instruction asks of a value: beyond which limit it tells no more. */
void tr_limits_look(struct tr_limits *l, const struct tr_ins *code, uint32_t count, uint32_t at,
                    const uint16_t *act_map, uint16_t assigned);

/* --- walk_heard.c --- */
/* The group that begins at an instruction.
 * gives: its bit, 0 when there are too many; *end: behind its last instruction */
uint64_t tr_heard_group(struct tr_pack_plan *plan, const struct tr_ins *code, uint32_t count,
                        uint32_t at, uint32_t *end);
/* What a beat's branches ask about lines that were heard. */
void tr_heard_beat(struct tr_walker *w, uint32_t beat);
/* Groups that were heard and can still matter. */
uint64_t tr_heard_told(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_looks *live);

/* --- walk_thresholds.c --- */
void tr_thresholds_plan(struct tr_walker *w);

/* --- walk_plan.c --- */
/* Everything that does not change while walking. errors: TR_ENOMEM, as tr_ear_hear */
tr_status tr_walker_plan(struct tr_walker *w, tr_err *err);
void tr_walker_plan_done(struct tr_walker *w);
/* --- walk_choices.c --- */
/* The ready-made answers that are offered now: those of the beat, or asides. */
const struct tr_slice *tr_walker_offered(const struct tr_walker *w, const struct tr_call *call);
/* What the ear finds in one of them at this moment of a call.
 * errors: as tr_ear_hear */
tr_status tr_walker_choice(struct tr_walker *w, const struct tr_call *call,
                           const struct tr_beside *beside, uint32_t choice,
                           const struct tr_said **out, tr_err *err);
/* What it finds in the words of a class; NULL: there are none. errors: as tr_ear_hear */
tr_status tr_walker_words(struct tr_walker *w, const struct tr_call *call,
                          const struct tr_beside *beside, uint32_t class,
                          const struct tr_said **out, tr_err *err);
/* The line of one of the answers that are offered. */
uint16_t tr_walker_choice_line(const struct tr_walker *w, const struct tr_call *call,
                               uint32_t choice);
/* The wording of a line that this seed has drawn: of graph->variants. */
uint32_t tr_walker_wording(const struct tr_walker *w, uint16_t line);
/* The acts that conditions can tell in an answer, without hearing the caller out.
 * move: TR_MOVE_ANSWER or TR_MOVE_CHOOSE. errors: as tr_ear_hear */
tr_status tr_walker_answer_acts(struct tr_walker *w, const struct tr_call *call,
                                const struct tr_beside *beside, const struct tr_move *move,
                                struct tr_actset *out, tr_err *err);

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
/* States of this walk that there is room for. */
uint32_t tr_known_room(const struct tr_walker *w);
/* Give back all memory but what ways are found with. */
void tr_known_close(struct tr_walker *w);
void tr_known_done(struct tr_walker *w);

/* --- walk_others.c --- */
/* What calls can come to that this one cannot: fills in walk->others.
 * errors: TR_ENOMEM */
tr_status tr_others_find(struct tr_walk *walk, tr_err *err);

/* --- walk_spoils.c --- */
/* errors: TR_ENOMEM */
tr_status tr_spoils_find(const struct tr_walker *w, struct tr_walk_spoils *out, tr_err *err);
void tr_spoils_done(struct tr_walk_spoils *s);

/* --- walk_seen.c --- */
/* Sink of a walked call: what is reached for the first time. */
void tr_seen_event(void *ctx, const struct tr_event *ev);
/* An ended call: its ending, rules, score and length. */
void tr_seen_end(struct tr_walker *w, const struct tr_call *call);
/* Calls drawn at random. errors: TR_ENOMEM, as tr_move_make */
tr_status tr_seen_samples(struct tr_walker *w, tr_err *err);

/* Which moments the ear tells apart in the answers of each beat. errors: as tr_ear_hear */
tr_status tr_walker_moments(struct tr_walker *w, tr_err *err);

/* --- walk_besides.c --- */
/* Whether anything of this can happen in a scenario. */
bool tr_besides_used(const struct tr_graph *graph);
/* How soon something is, in steps of half and double. */
uint32_t tr_besides_soon(int64_t ms);
/* For the key: what conditions, the order of what comes, and rules can tell. */
void tr_besides_key(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_looks *live, struct tr_bytes_out *o);
/* All of it, for going on. */
void tr_besides_put(const struct tr_walker *w, const struct tr_call *call, struct tr_bytes_out *o);
/* call: with its time */
void tr_besides_get(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i);
/* call: of this walk; to: another one */
void tr_besides_copy(struct tr_call *to, const struct tr_call *from);
void tr_besides_plan(struct tr_walker *w);
bool tr_control_applies(const struct tr_call *call, const struct tr_control *control);

/* --- walk_pack_rules.c --- */
void tr_pack_rules(const struct tr_walker *w, const struct tr_call *call, struct tr_bytes_out *o);
void tr_unpack_rules(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i);
/* What rules measure, exactly: needed to go on, while the key holds it only roughly. */
void tr_pack_measured(const struct tr_walker *w, const struct tr_call *call,
                      struct tr_bytes_out *o);
void tr_unpack_measured(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *in);
/* How long the talk was, as far as rules can tell, and the answers that said something
 * new less those that did not: two states that differ in nothing else are better the
 * shorter and the fresher they are. */
struct tr_merit {
    int32_t talk, fresh;
};
struct tr_merit tr_merit_of(const struct tr_walker *w, const struct tr_call *call);

/* --- walk_pack.c --- */
void tr_pack_sizes(struct tr_walker *w);
/* The views that `looks` looks at, with room for those of `ever`. */
void tr_pack_views(const struct tr_walker *w, const struct tr_call *call,
                   const struct tr_looks *looks, const struct tr_looks *ever,
                   struct tr_bytes_out *o);
/* How often acts were said, likewise. */
void tr_pack_counts(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_actset *asked, const struct tr_actset *ever,
                    struct tr_bytes_out *o);
/* known: acts whose counts the call holds already: the higher of both */
void tr_unpack_counts(struct tr_call *call, const struct tr_actset *ever,
                      const struct tr_actset *known, struct tr_bytes_in *i);
/* Fields of the slip. */
void tr_pack_slip(const struct tr_walker *w, const struct tr_call *call, uint64_t fields,
                  struct tr_bytes_out *o);
void tr_unpack_slip(const struct tr_walker *w, struct tr_call *call, uint64_t fields,
                    struct tr_bytes_in *i);
/* Copy what a call of this walk can have of its own; both are copies of walker->start
 * to begin with. */
void tr_pack_copy(const struct tr_walker *w, struct tr_call *to, const struct tr_call *from);
/* What tells states apart, and what is only needed to go on; both into the same bytes. */
void tr_pack_told(const struct tr_walker *w, const struct tr_call *call,
                  const struct tr_beside *beside, uint8_t *out);
void tr_pack_rest(const struct tr_walker *w, const struct tr_call *call,
                  const struct tr_beside *beside, uint8_t *out);
/* call: a copy of walker->start, or of another call of this walk, on entry */
void tr_unpack(const struct tr_walker *w, const uint8_t *in, struct tr_call *call,
               struct tr_beside *beside);

/* --- walk_moves.c --- */
/* The moves of a state, always the same and in the same order; gives how many. */
uint32_t tr_moves_of(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_beside *beside, struct tr_move out[TR_MOVES_MAX]);
/* --- walk_make.c --- */
/* When a side event or the talk has lasted for so long that conditions tell no more,
 * ms; -1: never. what: as of TR_MOVE_WAIT_UNTIL */
int32_t tr_moves_lasts_until(const struct tr_walker *w, const struct tr_call *call, uint32_t what);
/* Commands of a move as they are made, for scripts. */
struct tr_move_log {
    /* words: as TR_MOVE_ANSWER's argument, or TR_NONE */
    void (*cmd)(void *ctx, const struct tr_cmd *cmd, uint16_t words);
    void *ctx;
};
/* Make a move. log may be NULL. errors: as tr_ear_hear */
tr_status tr_move_make(struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                       const struct tr_move *move, const struct tr_move_log *log, tr_err *err);

#endif
