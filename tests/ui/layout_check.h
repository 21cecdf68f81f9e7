/* What must hold of every frame that the game describes, whatever the window's
 * size, the language and the size of the text: texts lie whole inside their
 * boxes, nothing lies over anything else, nothing is where it cannot be seen, and
 * Tab comes to everything that can be used. Only descriptions are looked at (the
 * widgets of --ui-dump), so that the checks work on any source of frames. */
#ifndef TR_TESTS_UI_LAYOUT_CHECK_H
#define TR_TESTS_UI_LAYOUT_CHECK_H

#include "stage.h"

#define TR_LAYOUT_REPORT 4000 /* bytes of a report */
#define TR_TOUR_MAX 256       /* widgets that take the focus, of one frame */

/* Look at one frame.
 * report: gets a line for each fault, cut where it is full; empty when there is none
 * gives:  number of faults */
size_t tr_layout_check(const struct tr_frame *frame, char report[TR_LAYOUT_REPORT]);

/* Where Tab has been. Zeroed at first. */
struct tr_tour {
    size_t count;
    bool round; /* back where it began */
    char ids[TR_TOUR_MAX][64];
    char report[TR_LAYOUT_REPORT];
    size_t faults;
};

/* A frame after Tab was pressed and what it focused was brought into sight. */
void tr_tour_step(struct tr_tour *tour, const struct tr_frame *frame);
/* After the last step: whether all that can be used in frame was visited.
 * gives: number of faults; tour->report has a line for each */
size_t tr_tour_end(struct tr_tour *tour, const struct tr_frame *frame);

#endif
