/* A script file: MS COMMAND ARG…, one a line. It is read and checked whole before
 * the first command is played, so that a mistake in the last line costs nothing. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "cli/play.h"

#define SCRIPT_MAX (16u << 20)
#define SHOWN_MAX 40 /* bytes of a wrong word that a message repeats */

struct step {
    struct tr_intent intent;
    char *field; /* owned copy: NOTE, LOOK_UP, CONSULT, TRANSFER */
    size_t line;
};

struct script {
    const char *path;
    const struct tr_play_watch *watch;
    struct step *steps;
    size_t count, cap;
    struct tr_buf bytes;
};

static void script_done(struct script *s)
{
    for (size_t i = 0; i < s->count; i++)
        tr_free(s->steps[i].field);
    tr_free(s->steps);
    tr_buf_done(&s->bytes);
}

/* A word of the file, fit to be shown in a message. */
static const char *shown(const char *word, size_t len, char out[SHOWN_MAX + 1])
{
    bool changed;
    (void)tr_utf8_clean(word, len, out, SHOWN_MAX + 1, &changed);
    return out;
}

static bool bad_line(const struct script *s, size_t line, const char *message)
{
    fprintf(stderr, "%s:%zu: %s\n", s->path, line, message);
    return false;
}

static size_t word(const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && s[n] != ' ' && s[n] != '\t')
        n++;
    return n;
}

static size_t blanks(const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && (s[n] == ' ' || s[n] == '\t'))
        n++;
    return n;
}

static bool read_time(const struct script *s, size_t line, const char *text, size_t len,
                      int32_t *out)
{
    char message[160];
    char part[SHOWN_MAX + 1];
    int64_t ms = 0;
    size_t i = 0;
    while (i < len && text[i] >= '0' && text[i] <= '9' && ms <= TR_CALL_MS_MAX)
        ms = ms * 10 + (text[i++] - '0');
    if (i == 0 || i < len || ms > TR_CALL_MS_MAX) {
        (void)snprintf(message, sizeof message,
                       tr_say("a line begins with milliseconds from 0 to %d, not \"%s\""),
                       TR_CALL_MS_MAX, shown(text, len, part));
        return bad_line(s, line, message);
    }
    int32_t before = s->count > 0 ? s->steps[s->count - 1].intent.at_ms : 0;
    if (ms < before) {
        (void)snprintf(message, sizeof message, tr_say("time goes back: %d ms comes after %d ms"),
                       (int)ms, (int)before);
        return bad_line(s, line, message);
    }
    *out = (int32_t)ms;
    return true;
}

static bool read_command(const struct script *s, size_t line, const char *text, size_t len,
                         uint8_t *out)
{
    char message[160];
    char part[SHOWN_MAX + 1];
    for (int k = 0; k < TR_CMD_COUNT; k++) {
        if (strlen(tr_cmd_names[k]) == len && memcmp(tr_cmd_names[k], text, len) == 0) {
            *out = (uint8_t)k;
            return true;
        }
    }
    const char *near = tr_cli_nearest(shown(text, len, part), tr_cmd_names, TR_CMD_COUNT);
    if (len == 0)
        (void)snprintf(message, sizeof message, "%s", tr_say("the command is missing"));
    else if (near)
        (void)snprintf(message, sizeof message,
                       tr_say("there is no command \"%s\"; did you mean \"%s\"?"), part, near);
    else
        (void)snprintf(message, sizeof message, tr_say("there is no command \"%s\""), part);
    return bad_line(s, line, message);
}

static bool read_field(const struct script *s, const struct tr_graph *graph, struct step *step,
                       const char *text, size_t len)
{
    const char *names[TR_SLIP_MAX];
    char message[200];
    char part[TR_NAME_MAX + 1];
    bool changed;
    for (uint32_t i = 0; i < graph->slip_count; i++)
        names[i] = tr_graph_str(graph, graph->slip[i].name);
    size_t n = tr_utf8_clean(text, len, part, sizeof part, &changed);
    for (uint32_t i = 0; i < graph->slip_count; i++) {
        if (strcmp(names[i], part) == 0) {
            step->field = tr_strndup(part, n);
            step->intent.field = step->field;
            return step->field || bad_line(s, step->line, tr_say("not enough memory"));
        }
    }
    const char *near = tr_cli_nearest(part, names, graph->slip_count);
    if (near)
        (void)snprintf(message, sizeof message,
                       tr_say("the message slip has no field \"%s\"; did you mean \"%s\"?"), part,
                       near);
    else
        (void)snprintf(message, sizeof message, tr_say("the message slip has no field \"%s\""),
                       part);
    return bad_line(s, step->line, message);
}

/* Somebody, a desk or an entry: the session knows them by id or name. */
static bool read_target(const struct script *s, struct step *step, const char *text, size_t len)
{
    char part[TR_LINE_TEXT_MAX];
    bool changed;
    if (len == 0)
        return bad_line(s, step->line,
                        step->intent.kind == TR_CMD_LOOK_UP
                            ? tr_say("look_up needs the entry to look up")
                            : tr_say("this command needs the id of somebody or of a desk"));
    size_t n = tr_utf8_clean(text, len, part, sizeof part, &changed);
    step->field = tr_strndup(part, n);
    step->intent.field = step->field;
    return step->field || bad_line(s, step->line, tr_say("not enough memory"));
}

static bool read_arguments(const struct script *s, const struct tr_graph *graph, struct step *step,
                           const char *text, size_t len)
{
    size_t n;
    switch (step->intent.kind) {
    case TR_CMD_SAY:
        step->intent.text = text;
        step->intent.text_len = len;
        return true;
    case TR_CMD_DIAL:
        step->intent.text = text;
        step->intent.text_len = len;
        return true;
    case TR_CMD_LOOK_UP:
    case TR_CMD_CONSULT:
    case TR_CMD_TRANSFER:
        return read_target(s, step, text, len);
    case TR_CMD_CHOOSE:
        if (len != 1 || text[0] < '1' || text[0] > '9')
            return bad_line(s, step->line, tr_say("choose needs the answer's number, 1 to 9"));
        step->intent.choice = (uint8_t)(text[0] - '0');
        return true;
    case TR_CMD_NOTE:
        n = word(text, len);
        if (!read_field(s, graph, step, text, n))
            return false;
        n += blanks(text + n, len - n);
        step->intent.text = text + n;
        step->intent.text_len = len - n;
        return true;
    default:
        return len == 0 ||
               bad_line(s, step->line, tr_say("this command takes nothing after its name"));
    }
}

static bool read_line(struct script *s, const struct tr_graph *graph, size_t line, const char *text,
                      size_t len)
{
    size_t n = blanks(text, len);
    text += n;
    len -= n;
    if (len == 0 || text[0] == '#')
        return true;
    if (s->count == s->cap) {
        size_t cap = s->cap ? 2 * s->cap : 32;
        struct step *grown = tr_realloc(s->steps, cap * sizeof *grown);
        if (!grown)
            return bad_line(s, line, tr_say("not enough memory"));
        s->steps = grown;
        s->cap = cap;
    }
    struct step step = {.line = line};
    n = word(text, len);
    if (!read_time(s, line, text, n, &step.intent.at_ms))
        return false;
    n += blanks(text + n, len - n);
    text += n;
    len -= n;
    n = word(text, len);
    if (!read_command(s, line, text, n, &step.intent.kind))
        return false;
    n += blanks(text + n, len - n);
    text += n;
    len -= n;
    while (step.intent.kind != TR_CMD_SAY && len > 0 && blanks(text + len - 1, 1))
        len--;
    bool good = read_arguments(s, graph, &step, text, len);
    s->steps[s->count++] = step;
    return good;
}

static bool read_script(struct script *s, const struct tr_graph *graph)
{
    const char *text = (const char *)s->bytes.data;
    size_t left = s->bytes.len;
    if (left >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        text += 3;
        left -= 3;
    }
    for (size_t line = 1; left > 0; line++) {
        const char *end = memchr(text, '\n', left);
        size_t len = end ? (size_t)(end - text) : left;
        size_t trimmed = len > 0 && text[len - 1] == '\r' ? len - 1 : len;
        if (!read_line(s, graph, line, text, trimmed))
            return false;
        len += end ? 1 : 0;
        text += len;
        left -= len;
    }
    return true;
}

/* Why a text was not kept as written. */
static void say_cut(const struct script *s, const struct step *step)
{
    size_t max = step->intent.kind == TR_CMD_SAY ? TR_SAY_MAX : TR_SLIP_TEXT_MAX;
    char message[200];
    if (!tr_utf8_valid(step->intent.text, step->intent.text_len))
        (void)snprintf(message, sizeof message, "%s",
                       tr_say("the text is not valid UTF-8; wrong bytes were replaced"));
    else if (step->intent.text_len > max)
        (void)snprintf(message, sizeof message, tr_say("the text has %zu bytes and was cut at %zu"),
                       step->intent.text_len, max);
    else
        (void)snprintf(message, sizeof message, "%s",
                       tr_say("control characters were taken out of the text"));
    (void)bad_line(s, step->line, message);
}

static void say_ignored(const struct script *s, const struct step *step)
{
    char message[200];
    (void)snprintf(message, sizeof message, tr_say("%s does not apply at %d ms and was ignored"),
                   tr_cmd_names[step->intent.kind], (int)step->intent.at_ms);
    (void)bad_line(s, step->line, message);
}

static bool play_steps(const struct script *s, struct tr_session *session)
{
    tr_err err = {0};
    for (size_t i = 0; i < s->count; i++) {
        const struct step *step = &s->steps[i];
        bool cut = false;
        uint32_t ignored = s->watch->ignored;
        if (tr_session_do(session, &step->intent, &cut, &err) != TR_OK)
            return bad_line(s, step->line, err.msg);
        if (cut)
            say_cut(s, step);
        if (s->watch->ignored > ignored)
            say_ignored(s, step);
    }
    if (tr_session_finish(session, &err) != TR_OK) {
        tr_cli_error("%s", err.msg);
        return false;
    }
    return true;
}

void tr_play_watch(void *watch, const struct tr_event *event)
{
    struct tr_play_watch *w = watch;
    w->ignored += event->kind == TR_EV_IGNORED;
}

int tr_play_script(struct tr_session *session, const char *path, const struct tr_play_watch *watch)
{
    struct script s = {.path = path, .watch = watch};
    tr_err err = {0};
    tr_buf_init(&s.bytes, SCRIPT_MAX);
    if (tr_file_read(path, &s.bytes, &err) != TR_OK) {
        tr_buf_done(&s.bytes);
        return tr_cli_fail(&err);
    }
    bool good = read_script(&s, tr_session_content(session)->graph) && play_steps(&s, session);
    script_done(&s);
    return good ? TR_EXIT_GOOD : TR_EXIT_USAGE;
}
