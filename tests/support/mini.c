/* See mini.h. The tables below live for as long as the encoders run; what tests
 * use afterwards is what the decoders made of the bytes. */
#include "support/mini.h"

#include <stdio.h>
#include <string.h>

#define RING_MS 5000
#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof *(a)))

/* Texts one after another; offset 0 is the empty one. */
struct pool {
    char text[2048];
    uint32_t size;
};

static tr_str add(struct pool *pool, const char *text)
{
    size_t len = strlen(text) + 1;
    if (pool->size == 0)
        pool->size = 1;
    if (len == 1 || len > sizeof pool->text - pool->size)
        return 0;
    memcpy(pool->text + pool->size, text, len);
    pool->size += (uint32_t)len;
    return pool->size - (uint32_t)len;
}

static struct tr_text same(struct pool *pool, const char *text)
{
    tr_str s = add(pool, text);
    return (struct tr_text){{s, s, s}};
}

static tr_status make_graph(struct tr_buf *out, tr_err *err)
{
    struct pool p = {{0}, 0};
    tr_str acts[] = {add(&p, "greet"), add(&p, "offer_help")};
    tr_str groups[] = {add(&p, "base")};
    struct tr_variant variants[] = {{add(&p, "Is that {house.name}? I am on {phone}."), 2000},
                                    {add(&p, "Thank you, goodbye."), 1500}};
    struct tr_line lines[] = {{add(&p, "asks"), {{0, 1}, {0, 1}, {0, 1}}},
                              {add(&p, "bye"), {{1, 1}, {1, 1}, {1, 1}}}};
    struct tr_fact facts[] = {{.name = add(&p, "phone"),
                               .kind = TR_FACT_DIGITS,
                               .width = 8,
                               .low = 10000000,
                               .high = 99999999}};
    struct tr_slip_field slip[] = {{.name = add(&p, "phone_no"),
                                    .kind = TR_SLIP_DIGITS,
                                    .fact = 0,
                                    .required = 1,
                                    .title = same(&p, "Phone")}};
    uint16_t refs[] = {0};
    struct tr_branch branches[] = {
        {.trigger = TR_ON_SAY, .any = {0, 1}, .mood = 10, .to = 1},
        {.trigger = TR_ON_SAY, .mood = -30, .to = 1, .otherwise = 1},
    };
    for (size_t i = 0; i < COUNT(branches); i++)
        branches[i].what = branches[i].start = TR_NONE;
    struct tr_beat beats[] = {
        {.name = add(&p, "asks"),
         .line = 0,
         .next = TR_NONE,
         .patience_ms = 8000,
         .expects = {0, 1},
         .branches = {0, 2}},
        {.name = add(&p, "bye"),
         .line = 1,
         .next = TR_NONE,
         .patience_ms = 8000,
         .hangs_up_ms = 1000,
         .ending = add(&p, "helped")},
    };
    for (size_t i = 0; i < COUNT(beats); i++)
        beats[i].by = beats[i].start = beats[i].dial = TR_NONE;
    struct tr_graph g = {
        .id = add(&p, TR_MINI_ID),
        .title = same(&p, "A small call"),
        .kind = TR_INBOUND,
        .festival = TR_NONE,
        .difficulty = 1,
        .gives_up_after_rings = 8,
        .length_low_s = 5,
        .length_high_s = 60,
        .caller = {.surname_fact = TR_NONE,
                   .who = same(&p, "Somebody"),
                   .mood = 60,
                   .hold_bears_ms = 20000,
                   .hold_mood = -5,
                   .interrupt_mood = -5,
                   .silence_mood = -10,
                   .silences_borne = 2},
        .beat_count = COUNT(beats),
        .branch_count = COUNT(branches),
        .line_count = COUNT(lines),
        .variant_count = COUNT(variants),
        .fact_count = COUNT(facts),
        .slip_count = COUNT(slip),
        .act_count = COUNT(acts),
        .ref_count = COUNT(refs),
        .group_count = COUNT(groups),
        .beats = beats,
        .branches = branches,
        .lines = lines,
        .variants = variants,
        .facts = facts,
        .slip = slip,
        .acts = acts,
        .refs = refs,
        .groups = groups,
        .pool = p.text,
    };
    g.pool_size = p.size;
    return tr_graph_encode(&g, out, err);
}

static tr_status make_house(struct tr_buf *out, tr_err *err)
{
    struct pool p = {{0}, 0};
    struct tr_house h = {
        .id = add(&p, "mini_house"),
        .name = same(&p, "Mini House"),
        .desk = same(&p, "Front desk"),
        .cadence_count = 2,
        .cadence = {1000, RING_MS - 1000},
        .pool = p.text,
    };
    h.pool_size = p.size;
    return tr_house_encode(&h, out, err);
}

static tr_status make_card(struct tr_buf *out, tr_err *err)
{
    struct pool p = {{0}, 0};
    tr_str base = add(&p, "base");
    tr_str acts[] = {add(&p, "greet"), add(&p, "shout_back")};
    uint16_t refs[] = {0, 1};
    struct tr_section sections[] = {{add(&p, "opening"), same(&p, "Opening")},
                                    {add(&p, "timing"), same(&p, "Timing")}};
    struct tr_rule rules[] = {
        {.id = add(&p, "greet_first"),
         .group = base,
         .section = 0,
         .kind = TR_RULE_SAY,
         .window = TR_IN_FIRST_TURN,
         .points = 50,
         .low = 1,
         .any = {0, 1},
         .title = same(&p, "Greet"),
         .expected = same(&p, "a greeting in the first answer"),
         .coaching = same(&p, "Say hello before anything else.")},
        {.id = add(&p, "answer_within_three_rings"),
         .group = base,
         .section = 1,
         .kind = TR_RULE_RINGS,
         .points = 30,
         .low = 1,
         .limit = 3,
         .title = same(&p, "Three rings")},
        {.id = add(&p, "no_shouting"),
         .group = base,
         .section = 0,
         .kind = TR_RULE_AVOID,
         .window = TR_IN_CALL,
         .points = 20,
         .fatal = 1,
         .any = {1, 1},
         .title = same(&p, "Keep calm")},
    };
    struct tr_card c = {
        .id = base,
        .title = same(&p, "Base"),
        .fatal_cap_one = 300,
        .fatal_cap_more = 100,
        .section_count = COUNT(sections),
        .rule_count = COUNT(rules),
        .act_count = COUNT(acts),
        .ref_count = COUNT(refs),
        .sections = sections,
        .rules = rules,
        .acts = acts,
        .refs = refs,
        .pool = p.text,
    };
    c.pool_size = p.size;
    return tr_card_encode(&c, out, err);
}

tr_status tr_mini_init(struct tr_mini *mini, tr_err *err)
{
    static const char lexicon[] = "greet = hello\n";
    struct tr_buf *b = mini->blobs;
    memset(mini, 0, sizeof *mini);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&b[i], TR_BLOB_MAX);
    tr_status st = make_graph(&b[TR_BLOB_GRAPH], err);
    if (st == TR_OK)
        st = make_house(&b[TR_BLOB_HOUSE], err);
    if (st == TR_OK)
        st = make_card(&b[TR_BLOB_CARD], err);
    tr_buf_put(&b[TR_BLOB_LEXICON], lexicon, sizeof lexicon - 1);
    if (st == TR_OK && b[TR_BLOB_LEXICON].status != TR_OK)
        st = tr_fail(err, TR_ENOMEM, "no memory for the lexicon");
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_digest_of(b[i].data, b[i].len, &mini->digest[i]);
    if (st == TR_OK)
        st = tr_graph_decode(&mini->graph, b[TR_BLOB_GRAPH].data, b[TR_BLOB_GRAPH].len, err);
    if (st == TR_OK)
        st = tr_house_decode(&mini->house, b[TR_BLOB_HOUSE].data, b[TR_BLOB_HOUSE].len, err);
    if (st == TR_OK)
        st = tr_card_decode(&mini->card, b[TR_BLOB_CARD].data, b[TR_BLOB_CARD].len, err);
    if (st == TR_OK)
        st = tr_setup_new(&mini->setup, mini->graph, mini->house, mini->card, err);
    if (st != TR_OK)
        tr_mini_done(mini);
    return st;
}

void tr_mini_done(struct tr_mini *mini)
{
    tr_setup_free(mini->setup);
    tr_card_free(mini->card);
    tr_house_free(mini->house);
    tr_graph_free(mini->graph);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&mini->blobs[i]);
    memset(mini, 0, sizeof *mini);
}

static tr_status act(struct tr_call *call, struct tr_recorder *rec, const struct tr_cmd *cmd,
                     tr_err *err)
{
    tr_status st = tr_recorder_add(rec, cmd, err);
    return st == TR_OK ? tr_call_step(call, cmd, err) : st;
}

static tr_status play(const struct tr_mini *mini, const struct tr_mini_call *how,
                      struct tr_call *call, struct tr_recorder *rec, tr_err *err)
{
    static const char kind[] = "Hello, Mini House.", rude[] = "What now?";
    struct tr_heard heard = {tr_setup_act(mini->setup, "greet"), 0, 0, 5};
    int32_t up = how->late ? 4 * RING_MS + 500 : RING_MS + 500;
    int32_t said = up + 2000 + (how->answer_ms > 0 ? how->answer_ms : 2500);
    const char *text = how->rude ? rude : kind;
    heard.name = tr_recorder_name(rec, "greet");
    if (heard.name == TR_NONE)
        return tr_fail(err, TR_ENOMEM, "no memory for the names of acts");
    struct tr_cmd cmds[] = {
        {.at_ms = up, .kind = TR_CMD_PICK_UP},
        {.at_ms = said - 500, .kind = TR_CMD_SPEAK},
        {.at_ms = said,
         .kind = TR_CMD_SAY,
         .heard_count = how->rude ? 0 : 1,
         .heard = how->rude ? NULL : &heard,
         .text = text,
         .text_len = (uint32_t)strlen(text)},
    };
    tr_status st = TR_OK;
    for (uint32_t i = 0; st == TR_OK && i < COUNT(cmds); i++)
        st = act(call, rec, &cmds[i], err);
    if (st == TR_OK)
        tr_call_finish(call);
    return st;
}

tr_status tr_mini_run(const struct tr_mini *mini, const struct tr_mini_call *how,
                      struct tr_buf *run, struct tr_verdict *verdict, tr_err *err)
{
    struct tr_run_head head = {.sim_version = TR_SIM_VERSION, .ear_version = 1};
    struct tr_recorder rec;
    struct tr_call call;
    struct tr_verdict result;
    struct tr_digest digest;
    head.opts = (struct tr_call_opts){.seed = how->seed,
                                      .lang = how->lang,
                                      .mode = how->mode,
                                      .input = how->input,
                                      .profile = 100};
    memcpy(head.content, mini->digest, sizeof head.content);
    snprintf(head.player, sizeof head.player, "%s", how->player ? how->player : "Test");
    snprintf(head.scenario, sizeof head.scenario, "%s", TR_MINI_ID);
    snprintf(head.played_at, sizeof head.played_at, "%s",
             how->played_at ? how->played_at : "2026-01-02T03:04:05Z");
    tr_recorder_init(&rec);
    tr_call_init(&call, mini->setup, &head.opts, NULL);
    tr_status st = play(mini, how, &call, &rec, err);
    if (st == TR_OK) {
        tr_score_verdict(&call.score, &call, &result);
        tr_call_digest(&call, &digest);
        st = tr_recorder_seal(&rec, &head, &result, &digest, run, err);
    }
    tr_recorder_done(&rec);
    if (st == TR_OK && verdict)
        *verdict = result;
    return st;
}
