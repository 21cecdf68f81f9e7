/* Hands on the game's keyboard, mouse and window. */
#include <X11/Xlib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "cmocka_all.h"
#include "ui/stage_inside.h"

#define FOCUS_STEPS_MAX 200
#define KEYS_MAX 2048 /* of one text */

static void xdotool(struct tr_stage *stage, const char *const *args)
{
    const char *argv[16] = {"xdotool"};
    size_t n = 1;
    while (*args && n + 1 < sizeof argv / sizeof *argv)
        argv[n++] = *args++;
    assert_null(*args);
    tr_stage_drain(stage); /* what is waited for next is looked for from here on */
    (void)tr_stage_run(stage, argv);
}

/* ---- mouse ------------------------------------------------------------------------ */

struct place {
    const char *id;
    struct tr_box seen;
    bool enabled;
};

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

static bool is_reachable(const struct tr_frame *frame, void *data)
{
    struct place *place = data;
    const struct tr_widget *w = tr_frame_find(frame, place->id);
    if (!w || (place->enabled && !w->enabled))
        return false;
    int x = most(most(w->box.x, w->clip.x), 0), y = most(most(w->box.y, w->clip.y), 0);
    int right = least(least(w->box.x + w->box.w, w->clip.x + w->clip.w), frame->w);
    int bottom = least(least(w->box.y + w->box.h, w->clip.y + w->clip.h), frame->h);
    place->seen = (struct tr_box){x, y, right - x, bottom - y};
    return place->seen.w > 0 && place->seen.h > 0;
}

/* Middle of what can be seen of the widget, once two looks found it in one place:
 * a frame after the next may still move it. */
static void find_place(struct tr_stage *stage, const char *id, bool enabled, int *x, int *y)
{
    char what[160];
    struct place place = {.id = id, .enabled = enabled}, before;
    snprintf(what, sizeof what, "%s to be in sight%s", id, enabled ? " and enabled" : "");
    do {
        (void)tr_stage_until(stage, is_reachable, &place, what);
        before = place;
        tr_stage_rest();
        tr_stage_rest();
        tr_stage_drain(stage);
        (void)tr_stage_until(stage, is_reachable, &place, what);
    } while (memcmp(&before.seen, &place.seen, sizeof before.seen) != 0);
    *x = place.seen.x + place.seen.w / 2;
    *y = place.seen.y + place.seen.h / 2;
}

/* Move the pointer and do one more thing; more: xdotool's words, NULL-terminated. */
static void point(struct tr_stage *stage, int x, int y, const char *const *more)
{
    char xs[16], ys[16];
    const char *args[12] = {"mousemove", "--window", stage->window, xs, ys};
    size_t n = 5;
    snprintf(xs, sizeof xs, "%d", x);
    snprintf(ys, sizeof ys, "%d", y);
    while (*more && n + 1 < sizeof args / sizeof *args)
        args[n++] = *more++;
    xdotool(stage, args);
}

void tr_stage_click_at(struct tr_stage *stage, int x, int y)
{
    point(stage, x, y, (const char *const[]){"click", "1", NULL});
}

void tr_stage_move_to(struct tr_stage *stage, int x, int y)
{
    point(stage, x, y, (const char *const[]){NULL});
}

/* data: the text that was there */
static bool toast_went(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *toast = tr_frame_find(frame, "toast");
    return !toast || strcmp(toast->text, data) != 0;
}

/* What lies over the place is clicked away first, as anybody would; by its corner,
 * so that the next click is no double click. */
static void uncover(struct tr_stage *stage, int x, int y)
{
    const struct tr_widget *toast;
    char text[600];
    while ((toast = tr_stage_find(stage, "toast")) && x >= toast->box.x && y >= toast->box.y &&
           x < toast->box.x + toast->box.w && y < toast->box.y + toast->box.h) {
        snprintf(text, sizeof text, "%s", toast->text);
        tr_stage_click_at(stage, toast->box.x + 4, toast->box.y + 4);
        (void)tr_stage_until(stage, toast_went, text, "the toast to go");
    }
}

void tr_stage_click(struct tr_stage *stage, const char *id)
{
    int x, y;
    find_place(stage, id, true, &x, &y);
    uncover(stage, x, y);
    tr_stage_click_at(stage, x, y);
}

void tr_stage_move(struct tr_stage *stage, const char *id)
{
    int x, y;
    find_place(stage, id, false, &x, &y);
    tr_stage_move_to(stage, x, y);
}

void tr_stage_press(struct tr_stage *stage, const char *id)
{
    int x, y;
    find_place(stage, id, true, &x, &y);
    uncover(stage, x, y);
    point(stage, x, y, (const char *const[]){"mousedown", "1", NULL});
}

void tr_stage_release(struct tr_stage *stage)
{
    xdotool(stage, (const char *const[]){"mouseup", "1", NULL});
}

void tr_stage_wheel(struct tr_stage *stage, const char *id, int steps)
{
    int x, y;
    char count[16];
    find_place(stage, id, false, &x, &y);
    snprintf(count, sizeof count, "%d", steps < 0 ? -steps : steps);
    if (steps != 0)
        point(stage, x, y,
              (const char *const[]){"click", "--repeat", count, "--delay", "5",
                                    steps < 0 ? "4" : "5", NULL});
}

/* ---- keyboard ----------------------------------------------------------------------- */

void tr_stage_key(struct tr_stage *stage, const char *names)
{
    char copy[1024], *save = NULL;
    const char *argv[STAGE_ARGS_MAX] = {"xdotool", "key", "--delay", "5"};
    size_t n = 4;
    assert_true(strlen(names) < sizeof copy);
    strcpy(copy, names);
    for (char *name = strtok_r(copy, " ", &save); name; name = strtok_r(NULL, " ", &save)) {
        assert_true(n + 1 < STAGE_ARGS_MAX);
        argv[n++] = name;
    }
    tr_stage_drain(stage);
    (void)tr_stage_run(stage, argv);
}

void tr_stage_key_down(struct tr_stage *stage, const char *name)
{
    xdotool(stage, (const char *const[]){"keydown", name, NULL});
}

void tr_stage_key_up(struct tr_stage *stage, const char *name)
{
    xdotool(stage, (const char *const[]){"keyup", name, NULL});
}

bool tr_stage_is_next(const struct tr_frame *frame, void *data)
{
    return frame->number > *(long *)data;
}

void tr_stage_focus_by(struct tr_stage *stage, const char *key, const char *id)
{
    for (int i = 0; i < FOCUS_STEPS_MAX; i++) {
        const struct tr_widget *w = tr_stage_find(stage, id);
        long number = stage->frame.number;
        if (w && w->focus)
            return;
        tr_stage_key(stage, key);
        (void)tr_stage_until(stage, tr_stage_is_next, &number, "a frame after a key");
        tr_stage_rest(); /* the key's release draws one, too */
    }
    tr_stage_fail(stage, "%s does not come to %s", key, id);
}

/* Two nudges: a frame that had begun before the clock was moved may answer the first. */
void tr_stage_pass(struct tr_stage *stage, int ms)
{
    assert_non_null(stage->clock);
    __atomic_add_fetch(stage->clock, ms, __ATOMIC_SEQ_CST);
    for (int i = 0; i < 2; i++) {
        tr_stage_drain(stage);
        long number = stage->frame.number;
        stage->nudged = !stage->nudged;
        tr_stage_move_to(stage, stage->frame.w - 1 - stage->nudged, stage->frame.h - 1);
        (void)tr_stage_until(stage, tr_stage_is_next, &number, "a frame after some time");
    }
}

/* Name of a key that xdotool can press for the character without changing the map. */
static bool plain_key(uint32_t cp, char name[16])
{
    if ((cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9'))
        snprintf(name, 16, "%c", (char)cp);
    else if (cp == ' ' || cp == '\n')
        snprintf(name, 16, "%s", cp == ' ' ? "space" : "Return");
    else
        return false;
    return true;
}

/* Keycode that the character is bound to; adds a line for xmodmap when it is new. */
static unsigned bound_key(struct tr_stage *stage, uint32_t cp, char *map, size_t cap)
{
    for (size_t i = 0; i < stage->bound_count; i++)
        if (stage->bound[i] == cp)
            return STAGE_KEY_FIRST + (unsigned)i;
    if (stage->bound_count == STAGE_KEYS_MAX)
        tr_stage_fail(stage, "a stage types at most %d different characters", STAGE_KEYS_MAX);
    unsigned key = STAGE_KEY_FIRST + (unsigned)stage->bound_count;
    size_t len = strlen(map);
    assert_true(len + 64 < cap && cp <= 0xffff);
    snprintf(map + len, cap - len, "keycode %u = U%04X U%04X\n", key, (unsigned)cp, (unsigned)cp);
    stage->bound[stage->bound_count++] = cp;
    return key;
}

/* All characters get their keys before the first is pressed, and keep them:
 * xdotool type gives them back before the window has read them. */
void tr_stage_type(struct tr_stage *stage, const char *text)
{
    static char names[KEYS_MAX][16];
    const char *argv[KEYS_MAX + 8] = {"xdotool", "key", "--delay", "3"};
    char map[STAGE_KEYS_MAX * 64 + 128] = "", *out = NULL;
    size_t n = 0, len = strlen(text);
    for (size_t at = 0; at < len; n++) {
        uint32_t cp = 0;
        assert_true(n < KEYS_MAX);
        at += tr_utf8_next(text + at, len - at, &cp);
        if (!plain_key(cp, names[n]))
            snprintf(names[n], sizeof names[n], "%u", bound_key(stage, cp, map, sizeof map));
        argv[4 + n] = names[n];
    }
    if (*map) {
        int code = tr_stage_call(stage, (const char *const[]){"xmodmap", "-", NULL}, map, &out);
        if (code != 0)
            tr_stage_fail(stage, "xmodmap gave %d: %s", code, out);
        free(out);
    }
    tr_stage_drain(stage);
    if (n > 0)
        (void)tr_stage_run(stage, argv);
}

/* ---- window ------------------------------------------------------------------------- */

struct size {
    int w, h;
};

static bool has_size(const struct tr_frame *frame, void *data)
{
    const struct size *size = data;
    return frame->w == size->w && frame->h == size->h;
}

void tr_stage_resize(struct tr_stage *stage, int w, int h)
{
    char ws[16], hs[16];
    snprintf(ws, sizeof ws, "%d", w);
    snprintf(hs, sizeof hs, "%d", h);
    xdotool(stage, (const char *const[]){"windowsize", stage->window, ws, hs, NULL});
    (void)tr_stage_until(stage, has_size, &(struct size){w, h}, "a frame of the new size");
}

/* The keyboard goes to nobody. */
void tr_stage_focus_out(struct tr_stage *stage)
{
    xdotool(stage, (const char *const[]){"windowfocus", "0", NULL});
}

void tr_stage_focus_in(struct tr_stage *stage)
{
    xdotool(stage, (const char *const[]){"windowfocus", "--sync", stage->window, NULL});
}

void tr_stage_shot(struct tr_stage *stage, const char *path)
{
    char target[STAGE_PATH_MAX + 8];
    snprintf(target, sizeof target, "png:%s", path);
    (void)tr_stage_run(stage, (const char *const[]){"import", "-silent", "-depth", "8", "-window",
                                                    stage->window, target, NULL});
}

/* What a window manager sends. */
void tr_stage_close_button(struct tr_stage *stage)
{
    Display *display = XOpenDisplay(stage->display);
    if (!display)
        tr_stage_fail(stage, "no way to the X server");
    XEvent event = {.xclient = {.type = ClientMessage,
                                .window = strtoul(stage->window, NULL, 10),
                                .message_type = XInternAtom(display, "WM_PROTOCOLS", False),
                                .format = 32}};
    event.xclient.data.l[0] = (long)XInternAtom(display, "WM_DELETE_WINDOW", False);
    tr_stage_drain(stage);
    int sent = XSendEvent(display, event.xclient.window, False, NoEventMask, &event);
    XCloseDisplay(display);
    if (!sent)
        tr_stage_fail(stage, "the close button could not be pressed");
}
