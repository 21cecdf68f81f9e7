/* See layout_check.h. */
#include "layout_check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct report {
    char *text;
    size_t faults;
};

static void fault(struct report *report, const char *why, ...)
    __attribute__((format(printf, 2, 3)));

static void fault(struct report *report, const char *why, ...)
{
    size_t len = strlen(report->text);
    va_list args;
    report->faults++;
    if (len + 1 >= TR_LAYOUT_REPORT)
        return;
    va_start(args, why);
    int n = vsnprintf(report->text + len, TR_LAYOUT_REPORT - len, why, args);
    va_end(args);
    if (n > 0)
        strncat(report->text, "\n", TR_LAYOUT_REPORT - strlen(report->text) - 1);
}

static bool is(const struct tr_widget *w, const char *role)
{
    return strcmp(w->role, role) == 0;
}

/* Holds others and moves them: what is clipped away in it can be brought back. */
static bool scrolls(const struct tr_widget *w)
{
    return is(w, "scroll") || is(w, "list");
}

/* Others lie on it. */
static bool holds(const struct tr_widget *w)
{
    return scrolls(w) || is(w, "row") || is(w, "tabs") || is(w, "choice") || is(w, "table") ||
           is(w, "dialog") || is(w, "chart");
}

/* Floats above the rest for a while. */
static bool floats(const struct tr_widget *w)
{
    return is(w, "toast");
}

static bool can_be_used(const struct tr_widget *w)
{
    return w->enabled &&
           (is(w, "button") || is(w, "field") || is(w, "list") || is(w, "tabs") || w->tab);
}

static struct tr_box meet(struct tr_box a, struct tr_box b)
{
    int x = a.x > b.x ? a.x : b.x, y = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (struct tr_box){x, y, right > x ? right - x : 0, bottom > y ? bottom - y : 0};
}

static bool empty(struct tr_box b)
{
    return b.w <= 0 || b.h <= 0;
}

static bool inside(struct tr_box in, struct tr_box out)
{
    return in.x >= out.x && in.y >= out.y && in.x + in.w <= out.x + out.w &&
           in.y + in.h <= out.y + out.h;
}

/* Nothing is as large as nothing, wherever it is. */
static bool same(struct tr_box a, struct tr_box b)
{
    if (empty(a) || empty(b))
        return empty(a) && empty(b);
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

/* The part of the screen that a widget covers: a text only that of its letters. */
static struct tr_box covers(const struct tr_widget *w)
{
    return meet(is(w, "text") ? w->text_box : w->box, w->clip);
}

/* What the widget at index is moved by; NULL when it stands still. */
static const struct tr_widget *mover(const struct tr_frame *frame, size_t index)
{
    const struct tr_widget *w = &frame->v[index];
    const struct tr_box whole = {0, 0, frame->w, frame->h};
    if (same(w->clip, whole))
        return NULL;
    for (size_t i = index; i-- > 0;) {
        const struct tr_widget *before = &frame->v[i];
        if (scrolls(before) && same(meet(before->box, before->clip), w->clip))
            return before;
    }
    return NULL;
}

/* First widget that takes part: a dialog shuts out what was drawn before it. */
static size_t first_of(const struct tr_frame *frame)
{
    size_t first = 0;
    for (size_t i = 0; i < frame->count; i++)
        if (is(&frame->v[i], "dialog"))
            first = i;
    return first;
}

static void check_place(struct report *report, const struct tr_frame *frame, size_t index)
{
    const struct tr_widget *w = &frame->v[index], *by = mover(frame, index);
    const struct tr_box whole = {0, 0, frame->w, frame->h};
    if (empty(w->box)) {
        fault(report, "%s %s has no room: %d x %d", w->role, w->id, w->box.w, w->box.h);
    } else if (!by && !inside(w->box, w->clip)) {
        fault(report, "%s %s is cut off: box %d,%d %dx%d, seen %d,%d %dx%d", w->role, w->id,
              w->box.x, w->box.y, w->box.w, w->box.h, w->clip.x, w->clip.y, w->clip.w, w->clip.h);
    } else if (!by && !inside(w->box, whole)) {
        fault(report, "%s %s is outside the window: %d,%d %dx%d", w->role, w->id, w->box.x,
              w->box.y, w->box.w, w->box.h);
    } else if (by && !inside(w->box, by->text_box)) {
        fault(report, "%s %s cannot be reached in %s: box %d,%d %dx%d, content %d,%d %dx%d",
              w->role, w->id, by->id, w->box.x, w->box.y, w->box.w, w->box.h, by->text_box.x,
              by->text_box.y, by->text_box.w, by->text_box.h);
    }
    /* a slit through which a line cannot be read is no scrolling area */
    if (by && is(w, "text") && !empty(w->text_box) && by->text_box.h > by->box.h && by->box.h < 24)
        fault(report, "%s is a slit of %d pixels for %s", by->id, by->box.h, w->id);
}

static void check_text(struct report *report, const struct tr_widget *w)
{
    if (w->tab && w->label && !*w->label)
        fault(report, "%s %s has no label to be read out", w->role, w->id);
    if (w->cut)
        fault(report, "%s %s is cut: \"%.60s\" in %dx%d", w->role, w->id, w->text, w->box.w,
              w->box.h);
    if (*w->text && !scrolls(w) && !inside(w->text_box, w->box))
        fault(report, "%s %s: text %d,%d %dx%d outside its box %d,%d %dx%d: \"%.60s\"", w->role,
              w->id, w->text_box.x, w->text_box.y, w->text_box.w, w->text_box.h, w->box.x, w->box.y,
              w->box.w, w->box.h, w->text);
}

static void check_overlap(struct report *report, const struct tr_widget *a,
                          const struct tr_widget *b)
{
    struct tr_box of_a = covers(a), of_b = covers(b), both = meet(of_a, of_b);
    if (floats(a) || floats(b) || empty(both))
        return;
    if ((holds(a) && inside(of_b, of_a)) || (holds(b) && inside(of_a, of_b)))
        return;
    fault(report, "%s %s lies over %s %s by %dx%d at %d,%d", b->role, b->id, a->role, a->id, both.w,
          both.h, both.x, both.y);
}

size_t tr_layout_check(const struct tr_frame *frame, char text[TR_LAYOUT_REPORT])
{
    struct report report = {text, 0};
    size_t first = first_of(frame);
    text[0] = '\0';
    for (size_t i = first; i < frame->count; i++) {
        check_place(&report, frame, i);
        check_text(&report, &frame->v[i]);
        for (size_t k = first; k < i; k++)
            check_overlap(&report, &frame->v[k], &frame->v[i]);
        for (size_t k = first; k < i; k++)
            if (can_be_used(&frame->v[i]) && can_be_used(&frame->v[k]) &&
                strcmp(frame->v[i].id, frame->v[k].id) == 0)
                fault(&report, "two widgets are called %s", frame->v[i].id);
    }
    return report.faults;
}

/* ---- Tab -------------------------------------------------------------------- */

static bool visited(const struct tr_tour *tour, const char *id)
{
    for (size_t i = 0; i < tour->count; i++)
        if (strcmp(tour->ids[i], id) == 0)
            return true;
    return false;
}

static const struct tr_widget *focused(const struct tr_frame *frame)
{
    for (size_t i = 0; i < frame->count; i++)
        if (frame->v[i].focus)
            return &frame->v[i];
    return NULL;
}

void tr_tour_step(struct tr_tour *tour, const struct tr_frame *frame)
{
    struct report report = {tour->report, tour->faults};
    const struct tr_widget *w = focused(frame);
    if (!w) {
        fault(&report, "after Tab nothing has the focus");
        tour->round = true;
    } else if (tour->count && strcmp(tour->ids[0], w->id) == 0) {
        tour->round = true;
    } else if (visited(tour, w->id) || tour->count == TR_TOUR_MAX) {
        fault(&report, "Tab goes round without coming back to %s: %s comes again", tour->ids[0],
              w->id);
        tour->round = true;
    } else {
        int seen = covers(w).h, room = w->clip.h < w->box.h ? w->clip.h : w->box.h;
        (void)snprintf(tour->ids[tour->count++], sizeof tour->ids[0], "%s", w->id);
        if (seen < room || empty(covers(w)))
            fault(&report, "%s %s has the focus but only %d of %d rows are seen", w->role, w->id,
                  seen, room);
    }
    tour->faults = report.faults;
}

size_t tr_tour_end(struct tr_tour *tour, const struct tr_frame *frame)
{
    struct report report = {tour->report, tour->faults};
    for (size_t i = first_of(frame); i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        if (can_be_used(w) && !visited(tour, w->id))
            fault(&report, "%s %s cannot be reached by Tab", w->role, w->id);
    }
    tour->faults = report.faults;
    return tour->faults;
}
