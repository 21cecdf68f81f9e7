/* What is spoken in a scenario, as rows: the list that an author reads, and the
 * sheet that somebody takes into a studio. */
#ifndef TR_REPORT_RECORDING_SHEET_H
#define TR_REPORT_RECORDING_SHEET_H

#include "audit/voices.h"
#include "report/rows.h"
#include "session/content.h"

struct tr_recording_sheet;

/* Rows of a list of voices. With the facts of a seed as examples.
 * voices, content: borrowed, must outlive the sheet
 * out:    caller frees with tr_recording_sheet_free
 * errors: TR_ENOMEM */
tr_status tr_recording_sheet_new(struct tr_recording_sheet **out, const struct tr_voices *voices,
                                 const struct tr_content *content, uint64_t seed, tr_err *err);
void tr_recording_sheet_free(struct tr_recording_sheet *sheet);

/* The author's list: what is there and how it fits; for text and JSON. */
struct tr_rows tr_recording_list(const struct tr_recording_sheet *sheet);
/* The studio's sheet: who says what, how, how long, and under which name. */
struct tr_rows tr_recording_studio(const struct tr_recording_sheet *sheet);
/* Its page: title and what the studio has to know; valid while the sheet is. */
struct tr_page tr_recording_page(const struct tr_recording_sheet *sheet);

#endif
