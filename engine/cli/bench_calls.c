/* Complete calls: a generated scenario of 25 beats with a condition on every
 * branch goes through the real loader; each call is heard, recorded, stepped and
 * scored by the session like any other. Processor time, not the clock, is
 * counted, since the figure is per core. */
#include <string.h>

#include "base/file.h"
#include "cli/bench.h"
#include "store/store.h"
#include "store/store_bench.h"

#define BEATS 25
#define TYPED 9
#define MEASURE_MS 1500
#define RESCORED 400 /* calls on the board that is re-scored */
#define BATCH 64     /* calls between two looks at the clock */

static const char scenario_text[] =
    "scenario {\n"
    "  format = 1, id = \"bench_calls\", title = \"Bench\", about = \"A long call.\",\n"
    "  kind = \"inbound\", difficulty = 1,\n"
    "  caller = { who = \"Caller\", manner = \"neutral\", voice = \"man_1\", mood = 70 },\n"
    "  line = { gives_up_after_rings = 8 }, length = { 60, 600 },\n"
    "  counters = { passed = 0 }, flags = { late = false },\n"
    "  scorecard = { \"base\" },\n"
    "}\n"
    "local answers = {\n"
    "  \"您好，云杉里客服中心，请问有什么可以帮您？\",\n"
    "  \"好的，我马上为您查一下。\",\n"
    "  \"请问您贵姓？\",\n"
    "  \"我跟您核对一下，电话是六一八八零二一七，对吗？\",\n"
    "  \"非常抱歉，给您添麻烦了。\",\n"
    "  \"请稍等，不要挂断。\",\n"
    "  \"感谢您的来电，再见。\",\n"
    "}\n"
    "for i = 1, 24 do\n"
    "  local a = answers[(i - 1) % #answers + 1]\n"
    "  beat(\"b\" .. i) {\n"
    "    caller = \"这是第\" .. i .. \"句话，请您听好。\", patience = 8,\n"
    "    choices = { a, \"嗯。\" },\n"
    "    on {\n"
    "      { when = \"passed >= 0 and (rings > 8 or late)\", to = \"b1\" },\n"
    "      { when = \"mood > 0 and passed < 100\", set = { passed = \"passed + 1\" },\n"
    "        to = \"b\" .. (i + 1) },\n"
    "      { when = \"turns > 1000\", silence = true, to = \"b25\" },\n"
    "      { otherwise = true, to = \"b25\" },\n"
    "    },\n"
    "  }\n"
    "end\n"
    "beat \"b25\" { caller = \"再见。\", ending = \"done\", hangs_up = 2 }\n";

static const char *const typed[TYPED] = {
    "您好，云杉里客服中心，我姓林，请问有什么可以帮您？",
    "请问您贵姓？怎么称呼您？",
    "好的，王先生，我明白您的意思了。",
    "我跟您核对一下，您的电话是6188 0217，对吗？",
    "真的很抱歉让您久等了，我马上帮您查。",
    "请您稍等一分钟，我去查一下订单，好吗？",
    "这个情况我们会在明天下午三点前给您回电话。",
    "请问还有其他可以帮您的吗？",
    "感谢您的来电，祝您生活愉快，再见。",
};

static tr_status write_scenario(const struct tr_bench *b, char *folder, size_t cap, tr_err *err)
{
    char path[TR_PATH_MAX];
    tr_status st = tr_path_join(folder, cap, b->folder, "bench_calls", err);
    if (st == TR_OK)
        st = tr_dir_make(folder, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, folder, "scenario.lua", err);
    if (st == TR_OK)
        st = tr_file_write(path, scenario_text, sizeof scenario_text - 1, err);
    return st;
}

/* One call from the first ring to its verdict. */
static tr_status play(struct tr_session *s, uint64_t seed, bool types, tr_err *err)
{
    struct tr_intent intent = {.at_ms = 4200, .kind = TR_CMD_PICK_UP};
    const struct tr_call *call = tr_session_call(s);
    tr_status st = tr_session_restart(s, seed, err);
    if (st == TR_OK)
        st = tr_session_do(s, &intent, NULL, err);
    for (int turn = 0; st == TR_OK && !tr_call_ended(call); turn++) {
        if (call->phase == TR_PHASE_CLOSING || call->beat == BEATS - 1)
            return tr_session_finish(s, err);
        intent = (struct tr_intent){.at_ms = tr_call_deadline(call) + 700};
        if (types && turn < TYPED) {
            intent.kind = TR_CMD_SAY;
            intent.text = typed[turn];
            intent.text_len = strlen(typed[turn]);
        } else {
            intent.kind = TR_CMD_CHOOSE;
            intent.choice = 1;
        }
        st = tr_session_do(s, &intent, NULL, err);
    }
    return st;
}

static tr_status rate(struct tr_session *s, bool types, double *out, tr_err *err)
{
    uint64_t seed = 1;
    tr_status st = play(s, 0, types, err); /* hears everything once */
    if (st == TR_OK && tr_session_call(s)->turns != BEATS - 1)
        st = tr_fail(err, TR_EMISMATCH, "the bench call took %d answers instead of %d",
                     (int)tr_session_call(s)->turns, BEATS - 1);
    double began = tr_bench_cpu_ms();
    double took = 0;
    while (st == TR_OK && took < MEASURE_MS) {
        for (int i = 0; i < BATCH && st == TR_OK; i++)
            st = play(s, seed++, types, err);
        took = tr_bench_cpu_ms() - began;
    }
    if (st == TR_OK)
        *out = (double)(seed - 1) * 1000 / took;
    return st;
}

static tr_status measure_store(struct tr_bench *b, const struct tr_session *s, tr_err *err)
{
    struct tr_buf run;
    double put = 0;
    double bare = 0;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_status st = tr_session_run(s, &run, err);
    if (st == TR_OK)
        st = tr_store_bench(run.data, run.len, tr_session_content(s)->bytes, &put, &bare, err);
    tr_buf_done(&run);
    if (st == TR_OK) {
        tr_bench_add(b, "store_run", put, "ms", false, 0);
        tr_bench_add(b, "bare_durable_insert", bare, "ms", false, 0);
        tr_bench_add(b, "store_run_to_bare_insert", put / bare, "times", false, 1.3);
    }
    return st;
}

/* A board of such calls, and all of them under another scorecard. */
static tr_status measure_rescore(struct tr_bench *b, struct tr_session *s, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_store *store = NULL;
    tr_status st = tr_path_join(path, sizeof path, b->folder, "rescore.sqlite", err);
    if (st == TR_OK)
        st = tr_store_open(&store, path, NULL, 0, err);
    for (uint64_t seed = 1; st == TR_OK && seed <= RESCORED; seed++) {
        struct tr_buf run;
        tr_buf_init(&run, TR_REPLAY_MAX);
        st = play(s, seed, true, err);
        if (st == TR_OK)
            st = tr_session_run(s, &run, err);
        if (st == TR_OK)
            st = tr_store_put(store, run.data, run.len, tr_session_content(s)->bytes, NULL, NULL,
                              err);
        tr_buf_done(&run);
    }
    tr_store_close(store);
    return st == TR_OK ? tr_bench_rescore(b, path, err) : st;
}

tr_status tr_bench_calls(struct tr_bench *b, tr_err *err)
{
    struct tr_content content;
    struct tr_session *s = NULL;
    struct tr_session_opts opts = {
        .call = {.lang = TR_LANG_ZH_HANS, .mode = TR_MODE_PRACTICE, .profile = 100},
        .player = "bench",
        .played_at = "2026-01-01T00:00:00Z",
        .no_transcript = true};
    struct tr_findings findings = {0};
    char folder[TR_PATH_MAX];
    double choosing = 0;
    double typing = 0;
    tr_status st = write_scenario(b, folder, sizeof folder, err);
    if (st != TR_OK)
        return st;
    st = tr_content_load(&content, &b->loader, folder, TR_DEFAULT_HOUSE, TR_USUAL_CARD,
                         TR_LANG_ZH_HANS, &findings, err);
    for (size_t i = 0; st != TR_OK && i < findings.count; i++)
        tr_cli_error("%s", findings.v[i].message);
    tr_findings_done(&findings);
    if (st != TR_OK)
        return st;
    st = tr_session_new(&s, &content, &opts, err);
    if (st == TR_OK)
        st = rate(s, false, &choosing, err);
    if (st == TR_OK) {
        tr_bench_add(b, "calls_choosing", choosing, "calls/s", true, 100000);
        st = rate(s, true, &typing, err);
    }
    if (st == TR_OK) {
        tr_bench_add(b, "calls_typing_nine", typing, "calls/s", true, 2000);
        st = measure_store(b, s, err);
    }
    if (st == TR_OK)
        st = measure_rescore(b, s, err);
    tr_session_free(s);
    tr_content_done(&content);
    return st;
}
