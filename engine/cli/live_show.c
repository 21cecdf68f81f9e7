/* What a live call shows: events as lines of a transcript, the caller's mood, the
 * ready-made answers, and the remarks of the program, all below each other in
 * the order in which they happened. */
#include <string.h>

#include "cli/live.h"

static void show_mood(struct tr_live *l)
{
    const struct tr_call *call = tr_live_call(l);
    int32_t mood = call->mood;
    if (call->party != l->party && !l->exam && tr_call_off_hook(call))
        fprintf(l->out, tr_say("       %s: mood %d\n"),
                call->party == TR_NONE
                    ? tr_caller_name(l->content)
                    : tr_graph_in(l->content, l->content->graph->cast[call->party].who),
                (int)mood);
    else if (call->party == l->party && mood != l->mood && !l->exam && call->picked_up_at >= 0)
        fprintf(l->out, tr_say("       mood %d -> %d\n"), (int)l->mood, (int)mood);
    else if (call->party != l->party)
        return; /* told when they are on the line */
    l->mood = mood;
    l->party = call->party;
}

/* In the tutorial a rule is told as soon as it is decided. */
static void show_rule(struct tr_live *l, const struct tr_event *event)
{
    const struct tr_card *card = l->content->card;
    const struct tr_rule *rule = &card->rules[l->content->setup->rules[event->a]];
    if (event->b == TR_NA)
        return;
    fprintf(l->out, "       %s ", event->b == TR_MET ? "✓" : "✗");
    tr_cli_wrap(l->out, tr_card_str(card, rule->title.in[l->content->lang]), 9, 9,
                tr_cli_columns(stdout));
    fputc('\n', l->out);
}

static void show_text(struct tr_live *l, const char *name, const char *text)
{
    fputs("       ", l->out);
    tr_cli_pad(l->out, name, 14);
    tr_cli_wrap(l->out, text, 21, 21, tr_cli_columns(stdout));
    fputc('\n', l->out);
}

/* Looked-up and everyday entries show their text. */
static void show_entry(struct tr_live *l, uint32_t i)
{
    const struct tr_lookup *entry = &l->content->setup->entries[i];
    const struct tr_call *call = tr_live_call(l);
    char text[2 * TR_LINE_TEXT_MAX];
    bool open = entry->everyday || (call->looked[i >> 6] >> (i & 63) & 1);
    if (open)
        tr_call_text(call, entry->text[l->content->lang], text, sizeof text);
    else
        (void)snprintf(text, sizeof text, tr_say("%s (in the drawer: %d s)"),
                       entry->title[l->content->lang], (int)(entry->look_up_ms / 1000));
    show_text(l, entry->id, text);
}

/* Events come in order; the session has written them down already. */
void tr_live_event(void *ctx, const struct tr_event *event)
{
    struct tr_live *l = ctx;
    size_t count;
    if (!l->session)
        return; /* the first ring may sound while the session is being made */
    const struct tr_spoken *all = tr_session_transcript(l->session, &count);
    bool again = event->a == 1 && l->content->graph->beats[tr_live_call(l)->beat].ring_max > 0;
    if (event->kind == TR_EV_RING && !again) /* the transcript tells of it */
        fprintf(l->out, tr_say("       Ring %d ...\n"), event->a);
    if (event->kind == TR_EV_CALLER_GONE || event->kind == TR_EV_TRAINEE_GONE)
        l->gone = true;
    if (event->kind == TR_EV_RULE && l->tutorial && !l->gone)
        show_rule(l, event);
    if (event->kind == TR_EV_RESUMED)
        l->choices_at = -1; /* show them again */
    if (event->kind == TR_EV_RINGBACK)
        fprintf(l->out, tr_say("       It rings there: %d ...\n"), event->a);
    if (event->kind == TR_EV_LOOKED_UP)
        show_entry(l, (uint32_t)event->a);
    if (all && l->shown < count)
        show_mood(l);
    for (; all && l->shown < count; l->shown++)
        tr_spoken_text(l->session, &all[l->shown], l->out);
}

static void show_choices(struct tr_live *l)
{
    const struct tr_call *call = tr_live_call(l);
    const char *texts[TR_CHOICES_MAX];
    bool listens = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING ||
                   (l->untimed && call->phase == TR_PHASE_LINE) || tr_call_is_aside(call);
    if (l->exam || !listens)
        return;
    int32_t turn = 2 * (call->turns + call->asides) + tr_call_is_aside(call);
    if (l->choices_at == turn && l->choices_beat == call->beat)
        return;
    size_t count = tr_session_choices(l->session, texts);
    l->choices_at = turn;
    l->choices_beat = call->beat;
    for (size_t i = 0; i < count; i++) {
        fprintf(l->out, "       %zu  ", i + 1);
        tr_cli_wrap(l->out, texts[i], 10, 10, tr_cli_columns(stdout));
        fputc('\n', l->out);
    }
}

/* Print all that has happened since the last time. */
void tr_live_show(struct tr_live *l)
{
    show_mood(l);
    show_choices(l);
    fflush(l->out);
    if (l->page_len > 0) {
        l->page[l->page_len] = '\0'; /* older text may stand behind it */
        tr_term_print(l->term, l->page);
        rewind(l->out);
        fflush(l->out); /* an empty page again */
    } else if (l->phase != tr_live_call(l)->phase) {
        tr_term_refresh(l->term);
    }
    l->phase = tr_live_call(l)->phase;
}

void tr_live_say(struct tr_live *l, const char *text)
{
    fputs("       ", l->out);
    tr_cli_wrap(l->out, text, 7, 7, tr_cli_columns(stdout));
    fputc('\n', l->out);
}

const char *tr_live_prompt(void *ctx)
{
    const struct tr_live *l = ctx;
    switch ((enum tr_phase)tr_live_call(l)->phase) {
    case TR_PHASE_RINGING:
        return tr_say("ringing> ");
    case TR_PHASE_LINE:
        if (l->content->graph->beats[tr_live_call(l)->beat].hangs_up_ms > 0)
            return tr_say("closing> ");
        return l->untimed ? tr_say("you> ") : tr_say("caller speaks> ");
    case TR_PHASE_HELD:
        return tr_say("on hold> ");
    case TR_PHASE_CLOSING:
        return tr_say("closing> ");
    case TR_PHASE_IDLE:
        return tr_say("on the hook> ");
    case TR_PHASE_RINGBACK:
        return tr_say("it rings there> ");
    case TR_PHASE_ENGAGED:
        return tr_say("busy tone> ");
    default:
        return tr_call_is_aside(tr_live_call(l)) ? tr_say("aside> ") : tr_say("you> ");
    }
}

void tr_live_greet(const struct tr_live *l)
{
    const struct tr_graph *g = l->content->graph;
    const char *house =
        tr_house_str(l->content->house, l->content->house->name.in[l->content->lang]);
    const char *desk =
        tr_house_str(l->content->house, l->content->house->desk.in[l->content->lang]);
    const char *about = tr_graph_in(l->content, g->about);
    printf("%s\n", tr_graph_in(l->content, g->title));
    if (*about) {
        tr_cli_wrap(stdout, about, 0, 0, tr_cli_columns(stdout));
        putchar('\n');
    }
    printf(tr_say("You sit at the desk of %s, %s.\n"), house, desk);
    if (l->untimed)
        puts(tr_say("Take your time: this call is not timed."));
    if (l->from)
        printf(tr_say("The call is tried out from beat \"%s\" on and is not stored. /help shows "
                      "what you can do.\n\n"),
               l->from);
    else if (g->kind == TR_OUTBOUND)
        puts(tr_say("You make this call: /dial NUMBER. /help shows what you can do.\n"));
    else
        puts(tr_say("Enter picks up. /help shows what you can do.\n"));
    fflush(stdout);
}

void tr_live_help(struct tr_live *l)
{
    static const char *const lines[] = {
        "Type what you say and press Enter, or a number to take a ready-made answer.",
        "/hold         put the caller on hold",
        "/resume       take the caller back",
        "/note F TEXT  write TEXT into field F of the message slip",
        "/slip         show the slip and its fields",
        "/desk         who can be asked, what can be looked up",
        "/look ENTRY   open the drawer at an entry",
        "/consult WHO  ask a colleague or another desk",
        "/transfer WHO hand the caller over",
        "/mute, /unmute  cover the mouthpiece: what you say is not heard",
        "/signal       nod to somebody in the room",
        "/ready        put pen and form at hand",
        "/line         take the line that rings besides",
        "/dial NUMBER  dial, where nothing is on the line",
        "/say TEXT     say TEXT, even if it is only a number",
        "/hangup       hang up",
        "/help         this list",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        tr_live_say(l, tr_say(lines[i]));
    tr_live_show(l);
}

void tr_live_desk(struct tr_live *l)
{
    const struct tr_setup *setup = l->content->setup;
    char text[400];
    for (uint32_t i = 0; i < setup->entry_count; i++)
        show_entry(l, i);
    for (uint32_t i = 0; i < setup->who_count; i++) {
        const struct tr_who *who = &setup->who[i];
        if (!*who->id)
            continue;
        (void)snprintf(text, sizeof text, "%s %s %s %s", who->name[l->content->lang],
                       who->desk ? "" : who->department[l->content->lang], who->extension,
                       who->back[l->content->lang]);
        show_text(l, who->id, text);
    }
    tr_live_show(l);
}

/* The value written last into a field: the transcript has "name = value". */
static const char *field_value(const struct tr_live *l, const char *name)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(l->session, &count);
    size_t len = strlen(name);
    const char *value = "";
    for (size_t i = 0; all && i < count; i++) {
        if (all[i].who == TR_WHO_SYSTEM && all[i].event == TR_EV_NOTED &&
            strncmp(all[i].text, name, len) == 0 && strncmp(all[i].text + len, " = ", 3) == 0)
            value = all[i].text + len + 3;
    }
    return value;
}

void tr_live_slip(struct tr_live *l)
{
    const struct tr_graph *g = l->content->graph;
    if (g->slip_count == 0)
        tr_live_say(l, tr_say("This call needs no message slip."));
    for (uint32_t i = 0; i < g->slip_count; i++) {
        const char *name = tr_graph_str(g, g->slip[i].name);
        const char *value = field_value(l, name);
        fputs("       ", l->out);
        tr_cli_pad(l->out, name, 12);
        tr_cli_pad(l->out, tr_field_title(l->content, i), 14);
        fprintf(l->out, " %s\n", *value ? value : g->slip[i].required ? tr_say("(needed)") : "–");
    }
    tr_live_show(l);
}
