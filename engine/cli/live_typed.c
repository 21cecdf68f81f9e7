/* What can be typed during a live call: an answer, the number of a ready-made
 * one, or a command that begins with a slash. */
#include <string.h>

#include "cli/live.h"

bool tr_live_is_answer(const struct tr_live *l, const char *line)
{
    const char *texts[TR_CHOICES_MAX];
    if (line[0] == '/' || line[0] == '\0')
        return false;
    bool digit = line[0] >= '1' && line[0] <= '9' && line[1] == '\0';
    return !digit || l->exam || tr_session_choices(l->session, texts) == 0;
}

static void do_kind(struct tr_live *l, uint8_t kind)
{
    struct tr_intent intent = {.kind = kind};
    (void)tr_live_act(l, &intent);
}

/* Without time pressure nobody waits for a line that has been read already. */
static void skip_line(struct tr_live *l)
{
    if (!l->untimed)
        return;
    while (tr_live_call(l)->phase == TR_PHASE_LINE) {
        int32_t ahead = tr_call_deadline(tr_live_call(l)) - tr_live_now(l);
        if (ahead > 0)
            l->zero -= ahead;
        (void)tr_live_tick(l);
    }
}

/* A field by name, title or number. */
static const char *find_field(const struct tr_live *l, const char *word)
{
    const struct tr_graph *g = l->content->graph;
    for (uint32_t i = 0; i < g->slip_count; i++) {
        char number[12];
        (void)snprintf(number, sizeof number, "%u", i + 1);
        if (strcmp(word, tr_graph_str(g, g->slip[i].name)) == 0 ||
            strcmp(word, tr_field_title(l->content, i)) == 0 || strcmp(word, number) == 0)
            return tr_graph_str(g, g->slip[i].name);
    }
    return NULL;
}

static void note(struct tr_live *l, char *rest)
{
    char message[300];
    size_t n = strcspn(rest, " \t=");
    char *value = rest + n + strspn(rest + n, " \t=");
    rest[n] = '\0';
    const char *field = find_field(l, rest);
    if (!field) {
        (void)snprintf(message, sizeof message,
                       tr_say("The slip has no field \"%.60s\"; /slip shows them."), rest);
        tr_live_say(l, message);
        tr_live_show(l);
        return;
    }
    struct tr_intent intent = {
        .kind = TR_CMD_NOTE, .field = field, .text = value, .text_len = strlen(value)};
    (void)tr_live_act(l, &intent);
}

static void say(struct tr_live *l, const char *text)
{
    skip_line(l);
    struct tr_intent intent = {.kind = TR_CMD_SAY, .text = text, .text_len = strlen(text)};
    (void)tr_live_act(l, &intent);
}

static void slash(struct tr_live *l, char *line)
{
    static const char *const names[] = {"hold", "resume", "note",    "slip",
                                        "say",  "hangup", "hang_up", "help"};
    char message[200];
    char *name = line + 1;
    size_t n = strcspn(name, " \t");
    char *rest = name + n + strspn(name + n, " \t");
    name[n] = '\0';
    if (strcmp(name, "hold") == 0) {
        skip_line(l);
        do_kind(l, TR_CMD_HOLD);
    } else if (strcmp(name, "resume") == 0) {
        do_kind(l, TR_CMD_RESUME);
    } else if (strcmp(name, "hangup") == 0 || strcmp(name, "hang_up") == 0) {
        skip_line(l);
        do_kind(l, TR_CMD_HANG_UP);
    } else if (strcmp(name, "note") == 0) {
        note(l, rest);
    } else if (strcmp(name, "slip") == 0) {
        tr_live_slip(l);
    } else if (strcmp(name, "say") == 0) {
        say(l, rest);
    } else if (strcmp(name, "help") == 0 || strcmp(name, "?") == 0) {
        tr_live_help(l);
    } else {
        const char *near = tr_cli_nearest(name, names, sizeof names / sizeof *names);
        if (near)
            (void)snprintf(message, sizeof message, tr_say("There is no /%.40s; did you mean /%s?"),
                           name, near);
        else
            (void)snprintf(message, sizeof message, tr_say("There is no /%.40s; see /help."), name);
        tr_live_say(l, message);
        tr_live_show(l);
    }
}

static void choose(struct tr_live *l, int number)
{
    skip_line(l);
    struct tr_intent intent = {.kind = TR_CMD_CHOOSE, .choice = (uint8_t)number};
    (void)tr_live_act(l, &intent);
}

void tr_live_entered(struct tr_live *l, char *line)
{
    const char *texts[TR_CHOICES_MAX];
    line += strspn(line, " \t");
    if (*line == '/') {
        slash(l, line);
    } else if (tr_live_call(l)->phase == TR_PHASE_RINGING) {
        if (*line) {
            tr_live_say(l, tr_say("It is still ringing: press Enter on an empty line to pick up."));
            tr_live_show(l);
        } else {
            do_kind(l, TR_CMD_PICK_UP);
        }
    } else if (line[0] >= '1' && line[0] <= '9' && line[1] == '\0' && !l->exam &&
               tr_session_choices(l->session, texts) >= (size_t)(line[0] - '0')) {
        choose(l, line[0] - '0');
    } else if (line[0] >= '0' && line[0] <= '9' && line[1] == '\0' && !l->exam &&
               tr_session_choices(l->session, texts) > 0) {
        tr_live_say(l, tr_say("There is no answer of that number; /say says a digit."));
        tr_live_show(l);
    } else if (*line) {
        say(l, line);
    } else {
        l->choices_at = -1; /* an empty line asks for the answers again */
        tr_live_show(l);
    }
}
