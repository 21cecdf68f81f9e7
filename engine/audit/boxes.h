/* The boxes that texts of a scenario are shown in, in columns: what a window of
 * 1280 by 720 with texts at 100 % has room for, or a terminal of 80 columns, where
 * that has less. A column is half the height of the letters: a Chinese character
 * takes two, a Latin letter one. How many pixels a text really takes is measured
 * by the window's own tests. */
#ifndef TR_AUDIT_BOXES_H
#define TR_AUDIT_BOXES_H

enum tr_box_id {
    TR_BOX_ANSWER,      /* beside a slip */
    TR_BOX_ANSWER_WIDE, /* where there is no slip */
    TR_BOX_TITLE,
    TR_BOX_WHO,
    TR_BOX_SLIP,
    TR_BOX_SLIP_NEEDED,
    TR_BOX_PERSON,
    TR_BOX_ENTRY,
    TR_BOX_COUNT
};

struct tr_text_box {
    const char *what; /* "a slip title" */
    int columns, lines;
};
extern const struct tr_text_box tr_text_boxes[TR_BOX_COUNT];

/* Lines that a text of so many columns takes in a box, at least one. */
int tr_box_lines(enum tr_box_id box, int columns);

/* Lines that so many answers may take together before their list has to be
 * scrolled: it gets what the conversation leaves, and each answer has room around
 * it besides its lines. */
int tr_box_answer_lines(int answers);

#endif
