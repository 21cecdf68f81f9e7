/* A line a frame; see frame_log.h. Lines are flushed, so that who waits for a frame
 * can read along. */
#include "app/frame_log.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"

struct tr_frame_log {
    FILE *file; /* NULL: it could not be written */
    const char *path;
    double began, cpu; /* ms */
    uint64_t rendered;
};

static double clock_ms(clockid_t clock)
{
    struct timespec now;
    (void)clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

tr_status tr_frame_log_new(struct tr_frame_log **out, const char *path, tr_err *err)
{
    struct tr_frame_log *log = tr_calloc(1, sizeof *log);
    if (!log)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the frames' figures");
    log->file = fopen(path, "we");
    if (!log->file) {
        tr_free(log);
        return tr_fail(err, TR_EIO, "cannot write %s: %s", path, strerror(errno));
    }
    log->path = path;
    log->began = clock_ms(CLOCK_MONOTONIC);
    log->cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
    *out = log;
    return TR_OK;
}

void tr_frame_log_free(struct tr_frame_log *log)
{
    if (log && log->file)
        (void)fclose(log->file);
    tr_free(log);
}

tr_status tr_frame_log_add(struct tr_frame_log *log, const char *screen, uint64_t frame,
                           const struct tr_canvas *canvas, const struct tr_type *type, tr_err *err)
{
    if (!log || !log->file)
        return TR_OK;
    struct tr_canvas_stats stats = tr_canvas_stats(canvas);
    double cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
    uint64_t rendered = tr_type_rendered(type);
    int written = fprintf(
        log->file,
        "{\"frame\":%llu,\"screen\":\"%s\",\"at_ms\":%.3f,\"list_ms\":%.3f,\"draw_ms\":%.3f,"
        "\"present_ms\":%.3f,\"cpu_ms\":%.3f,\"texts\":%llu,\"calls\":%llu,\"rects\":%llu,"
        "\"pixels\":%llu,\"whole\":%s}\n",
        (unsigned long long)frame, screen, clock_ms(CLOCK_MONOTONIC) - log->began, stats.list_ms,
        stats.draw_ms, stats.present_ms, cpu - log->cpu,
        (unsigned long long)(rendered - log->rendered), (unsigned long long)stats.calls,
        (unsigned long long)stats.rects, (unsigned long long)stats.pixels,
        stats.whole ? "true" : "false");
    if (written < 0 || fflush(log->file) != 0) {
        (void)fclose(log->file);
        log->file = NULL;
        return tr_fail(err, TR_EIO, "cannot write %s: %s", log->path, strerror(errno));
    }
    log->cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
    log->rendered = rendered;
    return TR_OK;
}
