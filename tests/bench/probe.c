/* Looks at a window from outside, through the X server, so that two programs are
 * measured in the same way whatever they are made with.
 *
 *   probe start X Y RRGGBB RUNS COMMAND…   ms from exec until the root window shows
 *                                          that colour there, one number a run
 *   probe expose TIMES MS PID              tell the windows of a process that all of
 *                                          them has to be painted, every MS milliseconds
 *   probe click FIFO PID                   with the game ringing and its sound in a FIFO
 *                                          (SDL's disk driver): in a pause of the bell
 *                                          press Space; ms until the buffer with the
 *                                          click is handed over
 *   probe saved FRESH FILE X Y W H         put a file in the place of another as an editor
 *                                          does; ms until that part of the screen shows
 *                                          something else
 *   probe cover RRGGBB                     lay a window of that colour over everything
 *                                          and, when it is to be seen, take it away
 */
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_MS 60000.0
#define LOOK_NS 200000 /* between two looks at the screen */
#define QUIET 20       /* no sample of silence is louder */
#define PAUSE 48000    /* samples of silence, half a second of both channels */

extern char **environ;

static double now_ms(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void rest(long ns)
{
    struct timespec t = {ns / 1000000000, ns % 1000000000};
    (void)nanosleep(&t, NULL);
}

static unsigned long pixel_at(Display *display, int x, int y)
{
    XImage *image = XGetImage(display, DefaultRootWindow(display), x, y, 1, 1, AllPlanes, ZPixmap);
    if (!image)
        return ~0UL;
    unsigned long pixel = XGetPixel(image, 0, 0) & 0xffffff;
    XDestroyImage(image);
    return pixel;
}

/* Wait until the pixel is (or is not) of that colour; false when it takes too long. */
static bool wait_for(Display *display, int x, int y, unsigned long color, bool there)
{
    double until = now_ms() + PATIENCE_MS;
    while ((pixel_at(display, x, y) == color) != there) {
        if (now_ms() > until)
            return false;
        rest(LOOK_NS);
    }
    return true;
}

static int start(Display *display, int argc, char **argv)
{
    if (argc < 5)
        return 2;
    int x = atoi(argv[0]), y = atoi(argv[1]), runs = atoi(argv[3]);
    unsigned long color = strtoul(argv[2], NULL, 16);
    for (int i = 0; i < runs; i++) {
        pid_t child;
        if (!wait_for(display, x, y, color, false)) {
            fprintf(stderr, "probe: %s is on the screen before the program starts\n", argv[2]);
            return 1;
        }
        double begun = now_ms();
        int problem = posix_spawnp(&child, argv[4], NULL, NULL, argv + 4, environ);
        if (problem) {
            fprintf(stderr, "probe: %s: %s\n", argv[4], strerror(problem));
            return 1;
        }
        bool shown = wait_for(display, x, y, color, true);
        double took = now_ms() - begun;
        (void)kill(child, SIGTERM);
        (void)waitpid(child, NULL, 0);
        if (!shown) {
            fprintf(stderr, "probe: %s never showed %s at %d, %d\n", argv[4], argv[2], x, y);
            return 1;
        }
        printf("%.2f\n", took);
    }
    return 0;
}

/* Whether the window says that it belongs to the process. */
static bool belongs(Display *display, Window window, long pid)
{
    Atom type;
    int format;
    unsigned long count, left;
    unsigned char *value = NULL;
    bool is = false;
    if (XGetWindowProperty(display, window, XInternAtom(display, "_NET_WM_PID", False), 0, 1, False,
                           XA_CARDINAL, &type, &format, &count, &left, &value) == Success &&
        value && count == 1 && format == 32)
        is = *(const long *)(const void *)value == pid;
    if (value)
        XFree(value);
    return is;
}

static int expose(Display *display, int argc, char **argv)
{
    if (argc < 3)
        return 2;
    int times = atoi(argv[0]), ms = atoi(argv[1]), told = 0;
    long pid = atol(argv[2]);
    Window root, parent, *windows = NULL;
    unsigned count = 0;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &windows, &count))
        return 1;
    for (int i = 0; i < times; i++) {
        for (unsigned k = 0; k < count; k++) {
            if (!belongs(display, windows[k], pid))
                continue;
            XClearArea(display, windows[k], 0, 0, 0, 0, True);
            told++;
        }
        XSync(display, False);
        rest(ms * 1000000L);
    }
    if (windows)
        XFree(windows);
    if (!told)
        fprintf(stderr, "probe: process %ld has no window\n", pid);
    return told ? 0 : 1;
}

/* Loudest sample of so many. */
static int loudest(const int16_t *samples, size_t count)
{
    int most = 0;
    for (size_t i = 0; i < count; i++)
        most = abs(samples[i]) > most ? abs(samples[i]) : most;
    return most;
}

static void press_space(Display *display, long pid)
{
    Window root, parent, *windows = NULL;
    unsigned count = 0;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &windows, &count))
        return;
    for (unsigned i = 0; i < count; i++) {
        if (!belongs(display, windows[i], pid))
            continue;
        XKeyEvent key = {.type = KeyPress,
                         .display = display,
                         .window = windows[i],
                         .root = DefaultRootWindow(display),
                         .time = CurrentTime,
                         .same_screen = True,
                         .keycode = XKeysymToKeycode(display, XK_space)};
        XSendEvent(display, windows[i], True, KeyPressMask, (XEvent *)&key);
        key.type = KeyRelease;
        XSendEvent(display, windows[i], True, KeyReleaseMask, (XEvent *)&key);
    }
    XFree(windows);
    XSync(display, False);
}

static int click_after_key(Display *display, int argc, char **argv)
{
    int16_t samples[1024];
    size_t silent = 0; /* samples, since the bell was last heard */
    bool heard = false;
    double pressed = 0, until = now_ms() + PATIENCE_MS;
    if (argc < 2)
        return 2;
    FILE *file = fopen(argv[0], "rb");
    if (!file || setvbuf(file, NULL, _IONBF, 0))
        return 1;
    for (;;) {
        ssize_t got = read(fileno(file), samples, sizeof samples);
        double now = now_ms();
        if (got <= 0 || now > until)
            break;
        size_t count = (size_t)got / sizeof *samples;
        bool loud = loudest(samples, count) > QUIET;
        if (loud && pressed > 0) {
            printf("%.2f\n", now - pressed);
            (void)fclose(file);
            return 0;
        }
        heard = heard || loud;
        silent = loud ? 0 : silent + count;
        if (heard && pressed <= 0 && silent > PAUSE) {
            pressed = now_ms();
            press_space(display, atol(argv[1]));
        }
    }
    (void)fclose(file);
    fputs("probe: no click was heard\n", stderr);
    return 1;
}

/* The part of the screen as one number. */
static uint64_t part_of(Display *display, const int box[4])
{
    uint64_t sum = 14695981039346656037U;
    XImage *image = XGetImage(display, DefaultRootWindow(display), box[0], box[1], (unsigned)box[2],
                              (unsigned)box[3], AllPlanes, ZPixmap);
    if (!image)
        return 0;
    for (size_t i = 0; i < (size_t)image->bytes_per_line * (size_t)image->height; i++)
        sum = (sum ^ (unsigned char)image->data[i]) * 1099511628211U;
    XDestroyImage(image);
    return sum;
}

static int saved(Display *display, int argc, char **argv)
{
    int box[4];
    if (argc < 6)
        return 2;
    for (int i = 0; i < 4; i++)
        box[i] = atoi(argv[2 + i]);
    uint64_t before = part_of(display, box);
    double begun = now_ms();
    if (rename(argv[0], argv[1]) != 0) {
        fprintf(stderr, "probe: %s: %s\n", argv[1], strerror(errno));
        return 1;
    }
    while (part_of(display, box) == before) {
        if (now_ms() - begun > PATIENCE_MS) {
            fputs("probe: what was saved was never shown\n", stderr);
            return 1;
        }
        rest(LOOK_NS);
    }
    printf("%.2f\n", now_ms() - begun);
    return 0;
}

static int cover(Display *display, int argc, char **argv)
{
    if (argc < 1)
        return 2;
    int screen = DefaultScreen(display);
    XSetWindowAttributes how = {.override_redirect = True,
                                .background_pixel = strtoul(argv[0], NULL, 16)};
    Window window = XCreateWindow(
        display, DefaultRootWindow(display), 0, 0, (unsigned)DisplayWidth(display, screen),
        (unsigned)DisplayHeight(display, screen), 0, CopyFromParent, InputOutput, CopyFromParent,
        CWOverrideRedirect | CWBackPixel, &how);
    XMapRaised(display, window);
    bool shown = wait_for(display, DisplayWidth(display, screen) / 2,
                          DisplayHeight(display, screen) / 2, how.background_pixel, true);
    XDestroyWindow(display, window);
    XSync(display, False);
    return shown ? 0 : 1;
}

int main(int argc, char **argv)
{
    Display *display = XOpenDisplay(NULL);
    int code = 2;
    if (!display) {
        fputs("probe: there is no display\n", stderr);
        return 1;
    }
    if (argc > 2 && strcmp(argv[1], "start") == 0)
        code = start(display, argc - 2, argv + 2);
    else if (argc > 2 && strcmp(argv[1], "expose") == 0)
        code = expose(display, argc - 2, argv + 2);
    else if (argc > 2 && strcmp(argv[1], "click") == 0)
        code = click_after_key(display, argc - 2, argv + 2);
    else if (argc > 2 && strcmp(argv[1], "saved") == 0)
        code = saved(display, argc - 2, argv + 2);
    else if (argc > 2 && strcmp(argv[1], "cover") == 0)
        code = cover(display, argc - 2, argv + 2);
    if (code == 2)
        fputs("usage: probe start X Y RRGGBB RUNS COMMAND... | probe expose TIMES MS PID | "
              "probe click FIFO PID | probe saved FRESH FILE X Y W H | probe cover RRGGBB\n",
              stderr);
    XCloseDisplay(display);
    return code;
}
