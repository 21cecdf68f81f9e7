/* See reviewed.h. */
#include "unit/report/reviewed.h"

#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"

static struct played now;

void must(tr_status st, const tr_err *err)
{
    if (st != TR_OK)
        fail_msg("%s: %s", tr_status_name(st), err->msg);
}

void load_call(struct played *p, const char *name, const char *card)
{
    char folder[600];
    struct tr_loader loader;
    tr_err err = {0};
    memset(p, 0, sizeof *p);
    (void)snprintf(folder, sizeof folder, TR_SOURCE_DIR "/tests/unit/report/%s", name);
    must(tr_desk_loader(&loader, &err), &err);
    must(tr_content_load(&p->content, &loader, folder, "yunshan", card, TR_LANG_EN, NULL, &err),
         &err);
}

void reweigh(struct played *p)
{
    struct tr_setup *setup = NULL;
    tr_err err = {0};
    must(tr_setup_new(&setup, p->content.graph, p->content.house, p->content.card, &err), &err);
    tr_setup_free(p->content.setup);
    p->content.setup = setup;
}

int load(void **state)
{
    load_call(&now, "review_call", "base");
    *state = &now;
    return 0;
}

static void forget(struct played *p)
{
    tr_review_done(&p->review);
    tr_verdict_view_done(&p->view);
    tr_session_free(p->session);
    p->session = NULL;
}

void unload_call(struct played *p)
{
    forget(p);
    tr_content_done(&p->content);
}

int unload(void **state)
{
    unload_call(*state);
    return 0;
}

/* ---- playing --------------------------------------------------------------------------- */

void begin(struct played *p, uint16_t profile)
{
    struct tr_session_opts opts = {.call = {.seed = 5,
                                            .lang = TR_LANG_EN,
                                            .mode = TR_MODE_PRACTICE,
                                            .input = TR_INPUT_TYPED,
                                            .profile = profile},
                                   .player = "Ann",
                                   .played_at = "2026-01-02T03:04:05Z"};
    tr_err err = {0};
    forget(p);
    must(tr_session_new(&p->session, &p->content, &opts, &err), &err);
}

void wait_for_line(struct played *p)
{
    const struct tr_call *call = tr_session_call(p->session);
    tr_err err = {0};
    while (call->phase == TR_PHASE_LINE)
        must(tr_session_advance(p->session, tr_call_deadline(call), &err), &err);
}

void act(struct played *p, int32_t after_ms, struct tr_intent intent)
{
    tr_err err = {0};
    intent.at_ms = tr_session_call(p->session)->now + after_ms;
    must(tr_session_do(p->session, &intent, NULL, &err), &err);
}

void pick_up(struct played *p, int32_t after_ms)
{
    act(p, after_ms, (struct tr_intent){.kind = TR_CMD_PICK_UP});
}

void say_for(struct played *p, const char *text, int32_t ms)
{
    wait_for_line(p);
    act(p, 600, (struct tr_intent){.kind = TR_CMD_SPEAK});
    act(p, ms, (struct tr_intent){.kind = TR_CMD_SAY, .text = text, .text_len = strlen(text)});
}

void say(struct played *p, const char *text)
{
    say_for(p, text, 900);
}

void finish(struct played *p)
{
    tr_err err = {0};
    must(tr_session_finish(p->session, &err), &err);
    must(tr_verdict_view_init(&p->view, p->session, &err), &err);
    must(tr_review_init(&p->review, &p->view, &err), &err);
}

void play(struct played *p, const char *const answers[ANSWERS])
{
    begin(p, 100);
    pick_up(p, 1500);
    for (int i = 0; i < ANSWERS; i++)
        say(p, answers[i]);
    finish(p);
}

const char *const poor[ANSWERS] = {"Hello?", "All right.", "Yes.", "Bye."};
const char *const rude[ANSWERS] = {"Hello?", "You idiot, what do you want?", "Yes.", "Bye."};

/* ---- the verdict when something else had been heard ------------------------------------- */

struct tr_verdict judge(const struct played *p, uint16_t acts[ANSWERS][8], uint16_t unsaid)
{
    struct tr_replay *run = NULL;
    static struct tr_call call;
    struct tr_heard heard[64];
    struct tr_verdict verdict;
    const struct tr_sink nowhere = {NULL, NULL};
    uint32_t answer = 0;
    tr_err err = {0};
    must(tr_session_recorded(p->session, &run, &err), &err);
    tr_call_init(&call, p->content.setup, &run->head.opts, &nowhere);
    for (uint32_t i = 0; i < run->cmd_count; i++) {
        struct tr_cmd cmd = run->cmds[i];
        uint16_t n = 0;
        for (uint16_t k = 0; k < cmd.heard_count; k++) {
            heard[n] = cmd.heard[k];
            heard[n].act = tr_setup_act(p->content.setup, run->names[heard[n].name]);
            if (unsaid == TR_NONE || heard[n].act != unsaid)
                n++;
        }
        for (int k = 0; cmd.kind == TR_CMD_SAY && k < 8 && acts[answer][k] != TR_NONE; k++)
            heard[n++] = (struct tr_heard){.act = acts[answer][k]};
        answer += cmd.kind == TR_CMD_SAY;
        cmd.heard = heard;
        cmd.heard_count = n;
        must(tr_call_step(&call, &cmd, &err), &err);
    }
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
    tr_replay_free(run);
    return verdict;
}

void nothing_added(uint16_t acts[ANSWERS][8])
{
    for (int i = 0; i < ANSWERS; i++)
        for (int k = 0; k < 8; k++)
            acts[i][k] = TR_NONE;
}

struct tr_verdict best_of(const struct played *p, uint16_t acts[ANSWERS][8], uint16_t act)
{
    struct tr_verdict best = {0};
    int best_answer = -1, best_slot = 0;
    for (int i = 0; i < ANSWERS; i++) {
        int slot = 0;
        bool there = false;
        for (; acts[i][slot] != TR_NONE; slot++)
            there = there || acts[i][slot] == act;
        if (there) /* once more in the same answer is not once more */
            continue;
        assert_true(slot < 7);
        acts[i][slot] = act;
        struct tr_verdict v = judge(p, acts, TR_NONE);
        acts[i][slot] = TR_NONE;
        if (best_answer >= 0 && v.score <= best.score)
            continue;
        best = v;
        best_answer = i;
        best_slot = slot;
    }
    assert_true(best_answer >= 0);
    acts[best_answer][best_slot] = act;
    return best;
}
