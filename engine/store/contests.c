/* Making a contest: is there such a rule in the run, was it broken, and which words is it
 * about? */
#include "store/contests.h"

#include <stdio.h>
#include <string.h>

#include "audit/rescore_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "store/contests_inside.h"

tr_status tr_read_run(struct tr_store *store, int64_t id, struct tr_read_run *out, tr_err *err)
{
    struct tr_read_run r = {0};
    tr_status st = tr_store_one(store, id, &r.stored, err);
    if (st == TR_OK)
        st = tr_replay_decode(&r.run, r.stored.run.data, r.stored.run.len, err);
    if (st == TR_OK && r.stored.heard.len > 0)
        st = tr_replay_decode(&r.heard, r.stored.heard.data, r.stored.heard.len, err);
    if (st == TR_OK)
        *out = r;
    else
        tr_read_run_done(&r);
    return st;
}

void tr_read_run_done(struct tr_read_run *run)
{
    tr_replay_free(run->run);
    tr_replay_free(run->heard);
    tr_stored_run_done(&run->stored);
    run->run = run->heard = NULL;
}

const struct tr_rule *tr_rule_named(const struct tr_card *card, const char *id)
{
    for (uint32_t i = 0; i < card->rule_count; i++)
        if (strcmp(tr_card_str(card, card->rules[i].id), id) == 0)
            return &card->rules[i];
    return NULL;
}

tr_status tr_judge_rule(struct tr_store *store, const struct tr_read_run *run, const char *rule,
                        struct tr_rule_result *out, struct tr_rule *kind, tr_err *err)
{
    struct tr_rescorer *rescorer = NULL;
    const struct tr_rescore_stage *stage = NULL;
    struct tr_rescore_room room;
    tr_status st = tr_rescorer_new(&rescorer, NULL, 0, err);
    if (st == TR_OK && run->run->head.sim_version != TR_SIM_VERSION)
        st = tr_fail(err, TR_EVERSION,
                     "the run was played by another version of the program, which this one cannot "
                     "judge; its verdict stays");
    if (st == TR_OK)
        st = tr_rescorer_stage(rescorer, run->stored.content, tr_fetch_content, store, &stage, err);
    if (st == TR_OK && !stage->before)
        st = tr_fail(err, TR_EMISMATCH, "the run cannot be judged: %.300s", stage->reason);
    if (st == TR_OK)
        st = tr_rescore_play(run->run, run->heard, stage->before, false, &room.call, &room.before,
                             err);
    const struct tr_rule *named = st == TR_OK ? tr_rule_named(stage->own, rule) : NULL;
    bool found = false;
    for (uint16_t i = 0; named && i < room.before.rule_count; i++)
        if (&stage->own->rules[room.before.rules[i].rule] == named) {
            *out = room.before.rules[i];
            *kind = *named;
            found = true;
        }
    if (st == TR_OK && !found)
        st = tr_fail(
            err, TR_EINVAL,
            "the run has no rule \"%.60s\"; its result lists the rules that were looked at", rule);
    tr_rescorer_free(rescorer);
    return st;
}

static bool is_answer(const struct tr_cmd *cmd)
{
    return cmd->kind == TR_CMD_SAY || cmd->kind == TR_CMD_CHOOSE;
}

static int count_answers(const struct tr_replay *run)
{
    int n = 0;
    for (uint32_t i = 0; i < run->cmd_count; i++)
        n += is_answer(&run->cmds[i]);
    return n;
}

/* 0: none in particular */
static int answer_of(const struct tr_rule *rule, const struct tr_rule_result *result, int answers)
{
    if (rule->kind == TR_RULE_SAY && rule->window == TR_IN_FIRST_TURN)
        return 1;
    if (rule->kind == TR_RULE_SAY && rule->window == TR_IN_CLOSING && rule->limit == 1)
        return answers;
    return result->evidence.turn <= answers ? result->evidence.turn : 0;
}

/* The words of an answer, or of all: one after the other, with " / " between. */
static void words_of(const struct tr_replay *run, int answer, char out[TR_SAY_MAX + 1])
{
    size_t n = 0;
    int at = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < run->cmd_count && n < TR_SAY_MAX; i++) {
        const struct tr_cmd *cmd = &run->cmds[i];
        if (!is_answer(cmd) || (++at != answer && answer != 0))
            continue;
        n += (size_t)snprintf(out + n, TR_SAY_MAX + 1 - n, "%s%s", n > 0 ? " / " : "", cmd->text);
    }
    tr_utf8_trim(out);
}

tr_status tr_contest_make(struct tr_store *store, int64_t run, const char *rule, int answer,
                          const char *words, int64_t *id, bool *fresh, tr_err *err)
{
    struct tr_read_run read;
    struct tr_rule_result result = {0};
    struct tr_rule kind = {.id = 0};
    char all[TR_SAY_MAX + 1];
    tr_status st = tr_read_run(store, run, &read, err);
    if (st != TR_OK)
        return st;
    int answers = count_answers(read.run);
    st = tr_judge_rule(store, &read, rule, &result, &kind, err);
    if (st == TR_OK && result.result != TR_BROKEN)
        st = tr_fail(err, TR_EINVAL,
                     result.result == TR_MET
                         ? "\"%.60s\" is counted as kept already; there is nothing to contest"
                         : "\"%.60s\" did not apply to this call; there is nothing to contest",
                     rule);
    if (st == TR_OK && (answer < 0 || answer > answers))
        st = tr_fail(err, TR_EINVAL, "the call has %d answers, not %d", answers, answer);
    if (st == TR_OK && answer == 0)
        answer = answer_of(&kind, &result, answers);
    if (st == TR_OK && (!words || !*words)) {
        words_of(read.run, answer, all);
        words = all;
    }
    if (st == TR_OK)
        st = tr_store_contest(store, run, rule, answer, words, id, fresh, err);
    tr_read_run_done(&read);
    return st;
}

tr_status tr_contest_decline(struct tr_store *store, int64_t contest, const char *note, tr_err *err)
{
    char clean[TR_CONTEST_NOTE_MAX + 1];
    struct tr_decision decision = {
        .contest = contest, .state = TR_CONTEST_DECLINED, .act = "", .phrase = "", .note = clean};
    if (tr_utf8_clean(note, strlen(note), clean, sizeof clean, NULL) == 0)
        return tr_fail(err, TR_EINVAL,
                       "a contest is declined with a note, so that its trainee knows why");
    return tr_store_amend(store, &decision, NULL, 0, err);
}
