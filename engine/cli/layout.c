/* Laying out text on a terminal: columns count display cells, in which a Chinese
 * character takes two. Lines break at spaces, or between Chinese characters but
 * never before closing punctuation. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/utf8.h"
#include "cli/cli.h"
#include "speech/columns.h"

#define COLUMNS_MAX 100
#define COLUMNS_DEFAULT 78
#define COLUMNS_MIN 40

/* Text that is put together in memory is on its way to the standard output. */
static int descriptor(FILE *out)
{
    int fd = fileno(out);
    return fd < 0 ? STDOUT_FILENO : fd;
}

int tr_cli_columns(FILE *out)
{
    struct winsize size;
    int fd = descriptor(out);
    if (!isatty(fd) || ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return COLUMNS_DEFAULT;
    int columns = size.ws_col - 1;
    return columns > COLUMNS_MAX ? COLUMNS_MAX : columns < COLUMNS_MIN ? COLUMNS_MIN : columns;
}

bool tr_cli_colour(FILE *out)
{
    const char *none = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return isatty(descriptor(out)) && (!none || *none == '\0') && term && strcmp(term, "dumb") != 0;
}

void tr_cli_pad(FILE *out, const char *text, int columns)
{
    fputs(text, out);
    for (int i = tr_text_columns(text); i < columns; i++)
        fputc(' ', out);
}

/* Characters that must not begin a line. */
static bool closes(uint32_t cp)
{
    return (cp >= 0x3001 && cp <= 0x3002) || cp == 0xff0c || cp == 0xff01 || cp == 0xff1f ||
           cp == 0xff1b || cp == 0xff1a || cp == 0x201d || cp == 0x2019 || cp == 0x300b ||
           cp == 0x300d || cp == 0x300f || cp == 0xff09 || cp == 0x2026;
}

static bool is_wide(uint32_t cp)
{
    return cp >= 0x2e80;
}

/* Bytes of the next piece that may not be broken, its following spaces apart. */
static size_t piece(const char *s, size_t len)
{
    uint32_t cp;
    size_t n = tr_utf8_next(s, len, &cp);
    bool wide = is_wide(cp);
    while (n < len && s[n] != ' ') {
        size_t step = tr_utf8_next(s + n, len - n, &cp);
        if ((wide || is_wide(cp)) && !closes(cp))
            break;
        n += step;
    }
    return n;
}

static int width(const char *s, size_t len)
{
    char part[256];
    int sum = 0;
    while (len > 0) {
        size_t n = tr_utf8_floor(s, len, sizeof part - 1);
        if (n == 0)
            break;
        memcpy(part, s, n);
        part[n] = '\0';
        sum += tr_text_columns(part);
        s += n;
        len -= n;
    }
    return sum;
}

void tr_cli_wrap(FILE *out, const char *text, int at, int indent, int columns)
{
    size_t len = strlen(text);
    int spaces = 0;
    bool begins = true;
    while (len > 0) {
        if (*text == ' ') {
            spaces++;
            text++;
            len--;
            continue;
        }
        size_t n = piece(text, len);
        int w = width(text, n);
        if (!begins && at + spaces + w > columns) {
            fputc('\n', out);
            for (at = 0; at < indent; at++)
                fputc(' ', out);
            spaces = 0;
        }
        for (; spaces > 0; spaces--, at++)
            fputc(' ', out);
        fwrite(text, 1, n, out);
        at += w;
        begins = false;
        text += n;
        len -= n;
    }
}
