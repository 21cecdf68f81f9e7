/* A call at the terminal, in real time: what happens is printed above the line
 * that the trainee is typing. Without time pressure (profile untimed) reading is
 * not waiting: an answer given while the caller's line still lasts is taken as
 * given when the line ends, since the reader has it before their eyes at once. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "cli/live.h"

#define SPEAK_AGAIN_MS 4000 /* before the caller hears silence, at 5 s */
#define LINE_CAP (1u << 21)

int32_t tr_live_now(const struct tr_live *l)
{
    int64_t ms = tr_term_now_ms() - l->zero;
    return ms < 0 ? 0 : ms > TR_CALL_MS_MAX ? TR_CALL_MS_MAX : (int32_t)ms;
}

static bool ended(const struct tr_live *l)
{
    return tr_call_ended(tr_live_call(l));
}

static int wait_ms(void *ctx)
{
    const struct tr_live *l = ctx;
    int32_t deadline = tr_call_deadline(tr_live_call(l));
    if (deadline == INT32_MAX)
        return -1;
    int32_t left = deadline - tr_live_now(l);
    return left > 0 ? left : 0;
}

bool tr_live_tick(void *ctx)
{
    struct tr_live *l = ctx;
    int32_t now = tr_live_now(l);
    tr_err err = {0};
    if (now < tr_live_call(l)->now)
        now = tr_live_call(l)->now;
    if (tr_session_advance(l->session, now, &err) != TR_OK) {
        tr_cli_error("%s", err.msg);
        l->failed = true;
        return false;
    }
    tr_live_show(l);
    return !ended(l);
}

bool tr_live_act(struct tr_live *l, struct tr_intent *intent)
{
    bool cut = false;
    tr_err err = {0};
    intent->at_ms = tr_live_now(l);
    if (intent->at_ms < tr_live_call(l)->now)
        intent->at_ms = tr_live_call(l)->now;
    tr_status st = tr_session_do(l->session, intent, &cut, &err);
    tr_live_show(l);
    if (st != TR_OK)
        tr_live_say(l, err.msg);
    else if (cut)
        tr_live_say(l,
                    tr_say("That text could not be kept as it was and has been cut or cleaned."));
    tr_live_show(l);
    return st == TR_OK;
}

/* Characters taken back one after another are one correction. */
static void correction(struct tr_live *l, const char *line)
{
    size_t len = strlen(line);
    bool shorter = len < l->line_len, again = shorter && l->taking_back;
    if (len != l->line_len)
        l->taking_back = shorter;
    l->line_len = len;
    if (!shorter || again || tr_live_call(l)->speak_at < 0 ||
        tr_live_call(l)->phase != TR_PHASE_SPEAKING)
        return;
    struct tr_intent intent = {.kind = TR_CMD_CORRECT};
    (void)tr_live_act(l, &intent);
}

static void key(void *ctx, const char *line)
{
    struct tr_live *l = ctx;
    const struct tr_call *call = tr_live_call(l);
    correction(l, line);
    bool fresh = call->phase == TR_PHASE_LINE || call->phase == TR_PHASE_WAITING;
    if (call->phase != TR_PHASE_SPEAKING && !fresh)
        return;
    if (!tr_live_is_answer(l, line))
        return;
    bool first = call->speak_at < 0;
    int32_t since = tr_live_now(l) - l->spoke_at;
    if (!first && call->phase != TR_PHASE_WAITING && since < SPEAK_AGAIN_MS)
        return;
    struct tr_intent intent = {.kind = TR_CMD_SPEAK};
    if (tr_live_act(l, &intent))
        l->spoke_at = tr_live_now(l);
}

static void converse(struct tr_live *l)
{
    char *line = l->line;
    while (!ended(l) && !l->failed) {
        switch (tr_term_read(l->term, line, LINE_CAP)) {
        case TR_TERM_LINE:
            if (tr_live_tick(l))
                tr_live_entered(l, line);
            break;
        case TR_TERM_STOP:
            return;
        case TR_TERM_LEAVE:
            return;
        }
    }
}

static void live_done(struct tr_live *l)
{
    tr_term_free(l->term);
    if (l->out)
        (void)fclose(l->out);
    free(l->page); /* of open_memstream */
    tr_free(l->line);
}

int tr_play_live(struct tr_session **out, const struct tr_content *content,
                 struct tr_session_opts *opts)
{
    struct tr_live l = {.content = content, .choices_at = -1};
    struct tr_term_hooks hooks = {tr_live_prompt, wait_ms, tr_live_tick, key, &l};
    tr_err err = {0};
    l.untimed = opts->call.profile == 0;
    l.exam = opts->call.mode == TR_MODE_EXAM;
    l.from = opts->from;
    l.tutorial = opts->call.mode == TR_MODE_TUTORIAL;
    l.out = open_memstream(&l.page, &l.page_len);
    l.line = tr_malloc(LINE_CAP);
    opts->sink = (struct tr_sink){tr_live_event, &l};
    tr_status st = l.out && l.line ? tr_session_new(out, content, opts, &err)
                                   : tr_fail(&err, TR_ENOMEM, "not enough memory for a call");
    l.session = *out;
    if (st == TR_OK)
        st = tr_term_new(&l.term, &hooks, &err);
    if (st != TR_OK) {
        live_done(&l);
        return tr_cli_fail(&err);
    }
    l.mood = tr_live_call(&l)->mood;
    l.party = tr_live_call(&l)->party;
    tr_live_greet(&l);
    l.zero = tr_term_now_ms();
    converse(&l);
    st = tr_session_finish(l.session, &err);
    tr_live_show(&l);
    live_done(&l);
    return st == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
}
