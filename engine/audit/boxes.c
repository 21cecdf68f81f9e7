/* The one table of boxes; the author's guide has the same numbers. */
#include "audit/boxes.h"

const struct tr_text_box tr_text_boxes[TR_BOX_COUNT] = {
    /* window: 466 pixels of 9 a column; terminal: 68 */
    [TR_BOX_ANSWER] = {"a ready-made answer", 51, 4},
    /* terminal: 68; window: 76 */
    [TR_BOX_ANSWER_WIDE] = {"a ready-made answer", 68, 4},
    /* window: 485 pixels of 12 above what the call is about; terminal: 56 in the list */
    [TR_BOX_TITLE] = {"the scenario's title", 40, 1},
    /* terminal: it stands before every line and may take no more than the line's text
     * has; window: 48 above a speech bubble */
    [TR_BOX_WHO] = {"a speaker's name", 30, 1},
    /* window: 274 pixels of 7.5 above a field */
    [TR_BOX_SLIP] = {"a slip title", 36, 1},
    /* the same less " (needed)" */
    [TR_BOX_SLIP_NEEDED] = {"the title of a slip field that is needed", 27, 1},
    /* terminal: 57 for name, department, extension and when they are back */
    [TR_BOX_PERSON] = {"the name of a person or desk", 24, 1},
    /* terminal: 57 less "(in the drawer: 120 s)" */
    [TR_BOX_ENTRY] = {"the title of an entry", 34, 1},
};

/* Of the window's list of answers: its height, that of a line, and what an answer
 * has around it, in pixels. */
#define ANSWERS_H 362
#define LINE_H 27
#define AROUND_H 16

int tr_box_lines(enum tr_box_id box, int columns)
{
    return columns < 1 ? 1
                       : (columns + tr_text_boxes[box].columns - 1) / tr_text_boxes[box].columns;
}

int tr_box_answer_lines(int answers)
{
    return (ANSWERS_H - answers * AROUND_H) / LINE_H;
}
