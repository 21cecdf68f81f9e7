/* Bounds of everything that comes from a stranger's file. A file beyond them is
 * refused with a sentence; inside the engine they size fixed arrays. */
#ifndef TR_SIM_LIMITS_H
#define TR_SIM_LIMITS_H

#define TR_BEATS_MAX 512
#define TR_BRANCHES_MAX 4096 /* in one graph */
#define TR_CHOICES_MAX 9     /* in one beat: the digits 1..9 */
#define TR_LINES_MAX 1024
#define TR_VARIANTS_MAX 16 /* of one line in one language */
#define TR_ACTS_MAX 191    /* distinct acts of graph and scorecard together */
#define TR_VARS_MAX 32     /* flags and counters */
#define TR_FACTS_MAX 16
#define TR_OPTIONS_MAX 32     /* values of one drawn fact */
#define TR_SLIP_MAX 16        /* fields of the message slip */
#define TR_ALIKES_MAX 512     /* look-alikes of all names in one graph */
#define TR_CAST_MAX 8         /* voices besides the caller's */
#define TR_SIDES_MAX 8        /* side events of one scenario */
#define TR_DIALS_MAX 16       /* beats in which the trainee dials */
#define TR_TRIES_MAX 64       /* what happens at a dialled call, in one graph */
#define TR_WANTS_MAX 64       /* people, desks, entries and festivals a scenario asks a house for */
#define TR_TOPICS_MAX 64      /* entries of one house's or scenario's knowledge */
#define TR_OWN_PEOPLE_MAX 16  /* people that a scenario adds to its house or places anew */
#define TR_FESTIVALS_MAX 32   /* of one house */
#define TR_AFTERS_MAX 16      /* branches with `after` of one beat */
#define TR_SEVERITIES_MAX 999 /* codes of findings that one house rates anew; TR001 to TR999 */
#define TR_WHO_MAX (TR_PEOPLE_MAX + TR_DEPARTMENTS_MAX + TR_OWN_PEOPLE_MAX)
#define TR_ENTRIES_MAX (2 * TR_TOPICS_MAX) /* of house and scenario together */
#define TR_RULES_MAX 192                   /* in use in one call */
#define TR_CARD_RULES_MAX 320              /* of one scorecard */
#define TR_ANSWERS_MAX 640                 /* of all questions of one scorecard */
#define TR_QUESTION_ANSWERS_MAX 4
#define TR_GROUPS_MAX 20
#define TR_SECTIONS_MAX 8
#define TR_CODE_MAX 32768        /* instructions in one graph or scorecard */
#define TR_EXPR_DEPTH 32         /* values on an expression's stack */
#define TR_EXPR_MAX 512          /* instructions of one expression */
#define TR_BEAT_BRANCHES_MAX 256 /* of one beat */
#define TR_SETS_MAX 8192         /* assignments in one graph */
#define TR_SETS_ONE_MAX 64       /* assignments of one branch or beat */
#define TR_REFS_MAX 32768        /* act and line references in one graph or scorecard */
#define TR_PEOPLE_MAX 500        /* of one house */
#define TR_ALIASES_MAX 64        /* other names of one house */
#define TR_DEPARTMENTS_MAX 64    /* of one house */
#define TR_POOL_MAX (1u << 20)   /* bytes of text in one graph, house or card */
#define TR_BLOB_MAX (4u << 20)   /* bytes of an encoded graph, house or card */
#define TR_NAME_MAX 64           /* bytes of an identifier */
#define TR_LINE_TEXT_MAX 2000    /* bytes of one caller line */
#define TR_SAY_MAX 2000          /* bytes of one typed answer; longer text is cut and said so */
#define TR_SLIP_TEXT_MAX 200     /* bytes of one slip field */
#define TR_ANSWERS_KEPT 64       /* answers remembered to notice a repetition */
#define TR_HEARD_MAX 32          /* acts found in one answer */
#define TR_CADENCE_MAX 8         /* on/off times of one ring */
#define TR_CALL_MS_MAX 3600000   /* a call is ended after an hour */
#define TR_CMDS_MAX 20000        /* commands in one run */
#define TR_REPLAY_MAX (8u << 20) /* bytes of a run file */

#endif
