/* Scoring: a call of three minutes is recorded once with the whole rulebook in force,
 * every group of it, and then played again from its recorded acts, stepped, scored and
 * judged, without an ear. What is told is the whole of that, on one core. */
#include <string.h>

#include "base/file.h"
#include "cli/bench.h"

#define ANSWERS 9
#define MEASURE_MS 1000
#define BATCH 256
#define LEAST_MS 170000 /* "three minutes" */

static const char scenario_text[] =
    "scenario {\n"
    "  format = 1, id = \"bench_score\", title = \"Bench\", about = \"Three minutes.\",\n"
    "  caller = { who = \"王先生\", surname = \"王\", mood = 70 },\n"
    "  facts = { phone = digits { 8 } },\n"
    "  slip = { { \"phone\", kind = \"digits\", fact = \"phone\", title = \"电话\", required = "
    "true } },\n"
    "  events = { somebody = { kind = \"visitor\", at = 50, leaves = 40 } },\n"
    "  length = { 60, 200 },\n"
    "  scorecard = { \"base\", \"sales\", \"outbound\", \"complaint\", \"colleague_absent\", "
    "\"transfer\",\n"
    "    \"visit\", \"own_personal_call\", \"shift\", \"rude_customer\", \"repair\", \"fees\",\n"
    "    \"wrong_number\", \"authority\", \"colleague_private\", \"message\", \"thank_you\" },\n"
    "}\n"
    "for i = 1, 9 do\n"
    "  beat(\"b\" .. i) {\n"
    "    caller = \"我姓{caller.surname}，电话是{phone:digits}，这是第\" .. i .. "
    "\"件事，请您听好。\",\n"
    "    patience = 30, expects = { \"ask_name\", \"read_back\", \"apologise\", \"inform\" },\n"
    "    next = \"b\" .. (i + 1),\n"
    "  }\n"
    "end\n"
    "beat \"b10\" { caller = \"再见。\", ending = \"done\", hangs_up = 2 }\n";

static const char *const answers[ANSWERS] = {
    "您好，云杉里客服中心，我姓林，请问有什么可以帮您？",
    "请问您贵姓？怎么称呼您？",
    "好的，王先生，我明白您的意思了。",
    "真的很抱歉给您添麻烦了，我马上帮您查。",
    "请您稍等一分钟，我去查一下，可以吗？",
    "谢谢您的等待，让您久等了。泳池六点半开，晚上九点关。",
    "我跟您核对一下，您的电话对吗？这个情况我们会在明天下午三点前给您回电话。",
    "请问还有其他可以帮您的吗？",
    "感谢您的来电，祝您生活愉快，再见。",
};

static tr_status load(struct tr_content *content, const struct tr_bench *b, tr_err *err)
{
    char folder[TR_PATH_MAX];
    char path[TR_PATH_MAX];
    struct tr_findings findings = {0};
    tr_status st = tr_path_join(folder, sizeof folder, b->folder, "bench_score", err);
    if (st == TR_OK)
        st = tr_dir_make(folder, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, folder, "scenario.lua", err);
    if (st == TR_OK)
        st = tr_file_write(path, scenario_text, sizeof scenario_text - 1, err);
    if (st == TR_OK)
        st = tr_content_load(content, &b->loader, folder, TR_DEFAULT_HOUSE, TR_USUAL_CARD,
                             TR_LANG_ZH_HANS, &findings, err);
    for (size_t i = 0; st != TR_OK && i < findings.count; i++)
        tr_cli_error("%s", findings.v[i].message);
    tr_findings_done(&findings);
    return st;
}

static tr_status act(struct tr_session *s, struct tr_intent intent, tr_err *err)
{
    return tr_session_do(s, &intent, NULL, err);
}

/* The call, with a hold, a note and a sign to the visitor. */
static tr_status record(struct tr_content *content, struct tr_buf *run, tr_err *err)
{
    struct tr_session *s = NULL;
    struct tr_session_opts opts = {
        .call = {.lang = TR_LANG_ZH_HANS, .mode = TR_MODE_PRACTICE, .profile = 100},
        .player = "bench",
        .played_at = "2026-01-01T00:00:00Z"};
    tr_status st = tr_session_new(&s, content, &opts, err);
    int32_t at = 6000;
    if (st == TR_OK)
        st = act(s, (struct tr_intent){.at_ms = at, .kind = TR_CMD_PICK_UP}, err);
    for (int i = 0; st == TR_OK && i < ANSWERS; i++) {
        at += 19500;
        st = act(s,
                 (struct tr_intent){.at_ms = at,
                                    .kind = TR_CMD_SAY,
                                    .text = answers[i],
                                    .text_len = strlen(answers[i])},
                 err);
        if (st == TR_OK && i == 1)
            st = act(s, (struct tr_intent){.at_ms = at + 500, .kind = TR_CMD_SIGNAL}, err);
        if (st == TR_OK && i == 4) {
            st = act(s, (struct tr_intent){.at_ms = at + 8000, .kind = TR_CMD_HOLD}, err);
            at += 25000;
            if (st == TR_OK)
                st = act(s, (struct tr_intent){.at_ms = at, .kind = TR_CMD_RESUME}, err);
            at -= 15000;
        }
    }
    if (st == TR_OK)
        st = tr_session_finish(s, err);
    if (st == TR_OK && tr_session_verdict(s)->talk_ms < LEAST_MS)
        st = tr_fail(err, TR_EMISMATCH, "the bench call lasted %d ms only",
                     (int)tr_session_verdict(s)->talk_ms);
    if (st == TR_OK)
        st = tr_session_run(s, run, err);
    tr_session_free(s);
    return st;
}

tr_status tr_bench_score(struct tr_bench *b, tr_err *err)
{
    static _Alignas(64) struct tr_call call;
    struct tr_content content;
    struct tr_replay *replay = NULL;
    struct tr_verdict verdict;
    struct tr_buf run;
    tr_status st = load(&content, b, err);
    if (st != TR_OK)
        return st;
    tr_buf_init(&run, TR_REPLAY_MAX);
    st = record(&content, &run, err);
    if (st == TR_OK)
        st = tr_replay_decode(&replay, run.data, run.len, err);
    double began = tr_bench_cpu_ms();
    double took = 0;
    double played = 0;
    while (st == TR_OK && took < MEASURE_MS) {
        for (int i = 0; i < BATCH && st == TR_OK; i++) {
            st = tr_replay_play(replay, content.setup, NULL, &call, err);
            tr_score_verdict(&call.score, &call, &verdict);
        }
        played += BATCH;
        took = tr_bench_cpu_ms() - began;
    }
    if (st == TR_OK) {
        tr_bench_add(b, "score_three_minutes", took * 1000 / played, "us", false, 20);
        tr_bench_add(b, "score_rules_in_force", verdict.rule_count, "rules", true, 0);
    }
    tr_replay_free(replay);
    tr_buf_done(&run);
    tr_content_done(&content);
    return st;
}
