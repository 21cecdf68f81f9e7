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

/* Somebody, a desk or an entry of the knowledge. */
static void about(struct tr_live *l, uint8_t kind, const char *name)
{
    struct tr_intent intent = {.kind = kind, .field = name};
    (void)tr_live_act(l, &intent);
}

static void dial(struct tr_live *l, const char *number)
{
    struct tr_intent intent = {.kind = TR_CMD_DIAL, .text = number, .text_len = strlen(number)};
    (void)tr_live_act(l, &intent);
}

/* What a word behind the slash does. */
enum deed { D_KIND, D_SPEAKING, D_ABOUT, D_DIAL, D_NOTE, D_SLIP, D_SAY, D_DESK, D_HELP };

static const struct word {
    const char *name;
    enum deed deed;
    uint8_t kind;
} words[] = {
    {"hold", D_SPEAKING, TR_CMD_HOLD},
    {"resume", D_KIND, TR_CMD_RESUME},
    {"hangup", D_SPEAKING, TR_CMD_HANG_UP},
    {"hang_up", D_SPEAKING, TR_CMD_HANG_UP},
    {"mute", D_KIND, TR_CMD_MUTE},
    {"unmute", D_KIND, TR_CMD_UNMUTE},
    {"ready", D_KIND, TR_CMD_READY},
    {"signal", D_KIND, TR_CMD_SIGNAL},
    {"look", D_ABOUT, TR_CMD_LOOK_UP},
    {"look_up", D_ABOUT, TR_CMD_LOOK_UP},
    {"consult", D_ABOUT, TR_CMD_CONSULT},
    {"transfer", D_ABOUT, TR_CMD_TRANSFER},
    {"line", D_KIND, TR_CMD_OTHER_LINE},
    {"other_line", D_KIND, TR_CMD_OTHER_LINE},
    {"dial", D_DIAL, TR_CMD_DIAL},
    {"leave", D_KIND, TR_CMD_LEAVE},
    {"note", D_NOTE, 0},
    {"slip", D_SLIP, 0},
    {"say", D_SAY, 0},
    {"desk", D_DESK, 0},
    {"help", D_HELP, 0},
    {"?", D_HELP, 0},
};
#define WORD_COUNT (sizeof words / sizeof *words)

static void no_such_word(struct tr_live *l, const char *name)
{
    const char *names[WORD_COUNT];
    char message[200];
    for (size_t i = 0; i < WORD_COUNT; i++)
        names[i] = words[i].name;
    const char *near = tr_cli_nearest(name, names, WORD_COUNT);
    if (near)
        (void)snprintf(message, sizeof message, tr_say("There is no /%.40s; did you mean /%s?"),
                       name, near);
    else
        (void)snprintf(message, sizeof message, tr_say("There is no /%.40s; see /help."), name);
    tr_live_say(l, message);
    tr_live_show(l);
}

static void slash(struct tr_live *l, char *line)
{
    char *name = line + 1;
    size_t n = strcspn(name, " \t");
    char *rest = name + n + strspn(name + n, " \t");
    size_t i = 0;
    name[n] = '\0';
    while (i < WORD_COUNT && strcmp(words[i].name, name) != 0)
        i++;
    if (i == WORD_COUNT) {
        no_such_word(l, name);
        return;
    }
    switch (words[i].deed) {
    case D_SPEAKING:
        skip_line(l);
        do_kind(l, words[i].kind);
        break;
    case D_KIND:
        do_kind(l, words[i].kind);
        break;
    case D_ABOUT:
        about(l, words[i].kind, rest);
        break;
    case D_DIAL:
        dial(l, rest);
        break;
    case D_NOTE:
        note(l, rest);
        break;
    case D_SLIP:
        tr_live_slip(l);
        break;
    case D_SAY:
        say(l, rest);
        break;
    case D_DESK:
        tr_live_desk(l);
        break;
    case D_HELP:
        tr_live_help(l);
        break;
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
