/* What frames cost, for scripts/bench and for tests: one JSON object a frame. */
#ifndef TR_APP_FRAME_LOG_H
#define TR_APP_FRAME_LOG_H

#include "app/type.h"

struct tr_frame_log;

/* Write to path, which is emptied.
 * errors: TR_EIO (the file cannot be written), TR_ENOMEM */
tr_status tr_frame_log_new(struct tr_frame_log **out, const char *path, tr_err *err);
void tr_frame_log_free(struct tr_frame_log *log);

/* The frame that has just ended, as one line:
 * frame, screen; at_ms: its end, since the log began; list_ms, draw_ms, present_ms:
 * making the list of draw calls, drawing and showing what changed, by the clock;
 * cpu_ms: of the whole process since the last line; texts: rendered by the font library
 * in this frame; calls, rects, pixels: draw calls listed, rectangles and pixels
 * presented; whole: everything was drawn.
 * log: NULL does nothing
 * errors: TR_EIO; nothing is written after that */
tr_status tr_frame_log_add(struct tr_frame_log *log, const char *screen, uint64_t frame,
                           const struct tr_canvas *canvas, const struct tr_type *type, tr_err *err);

#endif
