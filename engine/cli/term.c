/* libedit calls read_key() for each character; there the call goes on while
 * nobody types. Signals arrive through a descriptor, so that a closed connection
 * ends the call in order and the run is kept. What is printed meanwhile goes
 * above the edited line, which is then drawn again. */
#include "cli/term.h"

#include <errno.h>
#include <histedit.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/columns.h"

#define LINE_MAX_BYTES (4u << 20) /* read ahead in line mode; the session cuts much earlier */

struct tr_term {
    struct tr_term_hooks hooks;
    EditLine *el; /* NULL: line mode */
    History *history;
    int signals;
    sigset_t old_mask;
    bool reading, drawn;
    enum tr_term_got why;
    char *ahead; /* line mode: bytes read but not yet taken */
    size_t ahead_len, ahead_cap;
    bool eof;
};

int64_t tr_term_now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- waiting ------------------------------------------------------------ */

enum waited { WAIT_INPUT, WAIT_STOP };

static bool leaves(struct tr_term *t)
{
    struct signalfd_siginfo info;
    if (read(t->signals, &info, sizeof info) != (ssize_t)sizeof info)
        return false;
    if (info.ssi_signo == SIGWINCH) {
        if (t->el)
            el_resize(t->el);
        return false;
    }
    return info.ssi_signo != SIGTSTP; /* a call cannot be put aside */
}

/* Until there is input, or a reason to stop reading (t->why says which). */
static enum waited wait_input(struct tr_term *t)
{
    for (;;) {
        struct pollfd fds[2] = {{STDIN_FILENO, POLLIN, 0}, {t->signals, POLLIN, 0}};
        int ms = t->hooks.wait_ms(t->hooks.ctx);
        int n = poll(fds, 2, ms);
        if (n < 0 && errno != EINTR) {
            t->why = TR_TERM_LEAVE;
            return WAIT_STOP;
        }
        if (n > 0 && (fds[1].revents & POLLIN) && leaves(t)) {
            t->why = TR_TERM_LEAVE;
            return WAIT_STOP;
        }
        if (!t->hooks.tick(t->hooks.ctx)) {
            t->why = TR_TERM_STOP;
            return WAIT_STOP;
        }
        if (n > 0 && fds[0].revents)
            return WAIT_INPUT;
    }
}

/* ---- editing ------------------------------------------------------------ */

static struct tr_term *term_of(EditLine *el)
{
    void *ctx = NULL;
    (void)el_get(el, EL_CLIENTDATA, &ctx);
    return ctx;
}

static char *prompt_of(EditLine *el)
{
    struct tr_term *t = term_of(el);
    t->drawn = true;
    return (char *)(uintptr_t)t->hooks.prompt(t->hooks.ctx);
}

/* What stands in the line, with cp added at the cursor's end. */
static void report_key(struct tr_term *t, const char *key, size_t len)
{
    char line[4096];
    if (!t->hooks.key || (unsigned char)key[0] < 0x20 || key[0] == 0x7f)
        return;
    const LineInfo *info = el_line(t->el);
    size_t used = (size_t)(info->lastchar - info->buffer);
    used = tr_utf8_floor(info->buffer, used, sizeof line - 8);
    memcpy(line, info->buffer, used);
    memcpy(line + used, key, len);
    line[used + len] = '\0';
    t->hooks.key(t->hooks.ctx, line);
}

/* One character for libedit: 1 read, 0 end, -1 error. */
static int read_key(EditLine *el, wchar_t *out)
{
    struct tr_term *t = term_of(el);
    char bytes[4];
    uint32_t cp;
    if (wait_input(t) == WAIT_STOP)
        return 0;
    ssize_t n = read(STDIN_FILENO, bytes, 1);
    if (n <= 0) {
        t->why = TR_TERM_LEAVE;
        return 0;
    }
    unsigned char first = (unsigned char)bytes[0];
    size_t want = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    size_t len = 1;
    while (len < want && read(STDIN_FILENO, bytes + len, 1) == 1)
        len++;
    if (tr_utf8_next(bytes, len, &cp) != len)
        cp = 0xfffd;
    report_key(t, bytes, len);
    *out = (wchar_t)cp;
    return 1;
}

static int terminal_columns(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 2)
        return 80;
    return size.ws_col;
}

/* The cell after this text, counted in whole rows: a wide character that does
 * not fit at the end of a row begins the next. */
static int cell_after(int cell, const char *text, size_t len, int columns)
{
    char one[5];
    while (len > 0) {
        uint32_t cp;
        size_t n = tr_utf8_next(text, len, &cp);
        memcpy(one, text, n);
        one[n] = '\0';
        int w = tr_text_columns(one);
        if (cell % columns + w > columns)
            cell += columns - cell % columns;
        cell += w;
        text += n;
        len -= n;
    }
    return cell;
}

/* Take the edited line off the screen: the cursor is len bytes into it, or so
 * many rows below that. */
static void erase_line(struct tr_term *t, const char *line, size_t len, int below)
{
    const char *prompt = t->hooks.prompt(t->hooks.ctx);
    int columns = terminal_columns();
    int up = cell_after(cell_after(0, prompt, strlen(prompt), columns), line, len, columns);
    up = up / columns + below;
    putchar('\r');
    if (up > 0)
        printf("\033[%dA", up);
    fputs("\033[J", stdout);
}

void tr_term_print(struct tr_term *t, const char *text)
{
    if (*text == '\0')
        return;
    if (t->el && t->reading && t->drawn) {
        const LineInfo *info = el_line(t->el);
        fflush(stdout);
        erase_line(t, info->buffer, (size_t)(info->cursor - info->buffer), 0);
        fputs(text, stdout);
        fflush(stdout);
        el_set(t->el, EL_REFRESH);
    } else {
        fputs(text, stdout);
        fflush(stdout);
    }
}

void tr_term_refresh(struct tr_term *t)
{
    if (t->el && t->reading && t->drawn) {
        const LineInfo *info = el_line(t->el);
        erase_line(t, info->buffer, (size_t)(info->cursor - info->buffer), 0);
        fflush(stdout);
        el_set(t->el, EL_REFRESH);
    }
}

static enum tr_term_got read_edited(struct tr_term *t, char *out, size_t cap)
{
    int count = 0;
    HistEvent event;
    t->why = TR_TERM_LEAVE;
    t->reading = true;
    t->drawn = false;
    const char *line = el_gets(t->el, &count);
    t->reading = false;
    if (!line || count <= 0 || line[count - 1] != '\n') {
        const LineInfo *info = el_line(t->el);
        erase_line(t, info->buffer, (size_t)(info->lastchar - info->buffer), 0);
        fflush(stdout);
        return t->why;
    }
    size_t len = (size_t)count - 1;
    erase_line(t, line, len, 1);
    fflush(stdout);
    if (len > 0)
        (void)history(t->history, &event, H_ENTER, line);
    len = tr_utf8_floor(line, len, cap - 1);
    memcpy(out, line, len);
    out[len] = '\0';
    return TR_TERM_LINE;
}

/* ---- whole lines -------------------------------------------------------- */

static bool read_more(struct tr_term *t)
{
    if (t->ahead_cap - t->ahead_len < 4096) {
        size_t cap = t->ahead_cap ? 2 * t->ahead_cap : 8192;
        char *grown = cap <= LINE_MAX_BYTES ? tr_realloc(t->ahead, cap) : NULL;
        if (!grown)
            return false;
        t->ahead = grown;
        t->ahead_cap = cap;
    }
    ssize_t n = read(STDIN_FILENO, t->ahead + t->ahead_len, t->ahead_cap - t->ahead_len);
    t->eof = n <= 0;
    t->ahead_len += n > 0 ? (size_t)n : 0;
    return true;
}

static enum tr_term_got read_plain(struct tr_term *t, char *out, size_t cap)
{
    for (;;) {
        const char *end = t->ahead_len > 0 ? memchr(t->ahead, '\n', t->ahead_len) : NULL;
        if (end || (t->eof && t->ahead_len > 0)) {
            size_t len = end ? (size_t)(end - t->ahead) : t->ahead_len;
            size_t used = len + (end ? 1 : 0);
            size_t kept = len < cap - 1 ? len : cap - 1;
            memcpy(out, t->ahead, kept);
            while (kept > 0 && out[kept - 1] == '\r')
                kept--;
            out[kept] = '\0';
            memmove(t->ahead, t->ahead + used, t->ahead_len - used);
            t->ahead_len -= used;
            return TR_TERM_LINE;
        }
        if (t->eof)
            return TR_TERM_LEAVE;
        if (wait_input(t) == WAIT_STOP)
            return t->why;
        if (!read_more(t))
            return TR_TERM_LEAVE;
    }
}

enum tr_term_got tr_term_read(struct tr_term *t, char *out, size_t cap)
{
    if (t->el)
        return read_edited(t, out, cap);
    return read_plain(t, out, cap);
}

/* ---- begin, end --------------------------------------------------------- */

static bool can_edit(void)
{
    const char *term = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && term && *term &&
           strcmp(term, "dumb") != 0;
}

static tr_status begin_editing(struct tr_term *t, tr_err *err)
{
    HistEvent event;
    t->el = el_init("thirdring", stdin, stdout, stderr);
    t->history = history_init();
    if (!t->el || !t->history)
        return tr_fail(err, TR_ENOMEM, "not enough memory to edit lines");
    (void)history(t->history, &event, H_SETSIZE, 100);
    el_set(t->el, EL_CLIENTDATA, t);
    el_set(t->el, EL_EDITOR, "emacs");
    el_set(t->el, EL_SIGNAL, 0);
    /* between two lines too, keys are left to libedit: the system's own editing
     * would echo them anywhere and erase Chinese byte by byte */
    el_set(t->el, EL_SETTY, "-x", "-icanon", "-echo", NULL);
    el_set(t->el, EL_PROMPT, prompt_of);
    el_set(t->el, EL_GETCFN, read_key);
    el_set(t->el, EL_HIST, history, t->history);
    return TR_OK;
}

tr_status tr_term_new(struct tr_term **out, const struct tr_term_hooks *hooks, tr_err *err)
{
    sigset_t mask;
    struct tr_term *t = tr_calloc(1, sizeof *t);
    if (!t)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the terminal");
    t->hooks = *hooks;
    t->signals = -1;
    sigemptyset(&mask);
    sigaddset(&mask, SIGINT);
    sigaddset(&mask, SIGTERM);
    sigaddset(&mask, SIGHUP);
    sigaddset(&mask, SIGTSTP);
    sigaddset(&mask, SIGWINCH);
    (void)sigprocmask(SIG_BLOCK, &mask, &t->old_mask);
    t->signals = signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    tr_status st =
        t->signals < 0 ? tr_fail(err, TR_EIO, "the system gave no descriptor for signals") : TR_OK;
    if (st == TR_OK && can_edit())
        st = begin_editing(t, err);
    if (st != TR_OK) {
        tr_term_free(t);
        return st;
    }
    *out = t;
    return TR_OK;
}

void tr_term_free(struct tr_term *t)
{
    if (!t)
        return;
    if (t->el)
        el_end(t->el);
    if (t->history)
        history_end(t->history);
    if (t->signals >= 0)
        (void)close(t->signals);
    /* a terminal that closes signals more than once; the run is still to be stored */
    (void)signal(SIGINT, SIG_IGN);
    (void)signal(SIGHUP, SIG_IGN);
    (void)signal(SIGTERM, SIG_IGN);
    (void)sigprocmask(SIG_SETMASK, &t->old_mask, NULL);
    tr_free(t->ahead);
    tr_free(t);
}

bool tr_term_edits(const struct tr_term *t)
{
    return t->el != NULL;
}
