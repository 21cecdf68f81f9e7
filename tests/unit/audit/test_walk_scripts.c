/* Every script that a walk writes does what the walk says: played through the session,
 * by the ear, it comes to the same beat, branch, ending, rule and score. And bots use
 * what the story asks for. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/bots.h"
#include "audit/walk.h"
#include "session/session.h"

static const char *const shipped[] = {"wrong_number", "own_personal_call", "rude_customer",
                                      "colleague_absent"};
static const char *const language[] = {"called_away", "homophone",        "line_cut",
                                       "long_lookup", "no_answer",        "three_way",
                                       "two_lines",   "transfer_briefed", "visitor_mid_call"};
/* of the rulebook: calls to come back to, a message to pass on, a hold that is too long */
static const char *const rulebook[] = {"ledger"};
#define SEED 3

static struct tr_phrasings *phrasings;

static int set_up(void **state)
{
    tr_err err = {0};
    (void)state;
    return tr_phrasings_read(&phrasings, TR_SOURCE_DIR "/assets/lexicon", "en", &err) == TR_OK ? 0
                                                                                               : -1;
}

static int tear_down(void **state)
{
    (void)state;
    tr_phrasings_free(phrasings);
    return 0;
}

static void load(struct tr_content *c, const char *folder, const char *id)
{
    struct tr_loader loader;
    char path[512];
    tr_err err = {0};
    assert_int_equal(tr_loader_init(&loader, TR_SOURCE_DIR, &err), TR_OK);
    loader.cache_dir[0] = '\0';
    (void)snprintf(path, sizeof path, "%s%s", folder, id);
    if (tr_content_load(c, &loader, path, "yunshan", "base", TR_LANG_EN, NULL, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

/* ---- playing a script ------------------------------------------------------------------ */

struct seen {
    uint8_t beats[TR_BEATS_MAX], branches[TR_BRANCHES_MAX];
};

static struct seen seen; /* of the call that was played last */

static void see(void *ctx, const struct tr_event *ev)
{
    (void)ctx;
    if (ev->kind == TR_EV_BEAT)
        seen.beats[ev->a] = 1;
    else if (ev->kind == TR_EV_BRANCH)
        seen.branches[ev->a] = 1;
}

static void play_line(struct tr_session *s, char *line)
{
    tr_err err = {0};
    char *word = strchr(line, ' ') + 1, *rest = strchr(word, ' ');
    struct tr_intent intent = {.at_ms = (int32_t)strtol(line, NULL, 10), .kind = TR_CMD_COUNT};
    if (rest)
        *rest++ = '\0';
    rest = rest ? rest : word + strlen(word);
    for (int k = 0; k < TR_CMD_COUNT; k++)
        if (strcmp(word, tr_cmd_names[k]) == 0)
            intent.kind = (uint8_t)k;
    intent.field = rest;
    if (intent.kind == TR_CMD_NOTE) {
        char *value = strchr(rest, ' ');
        *value = '\0';
        rest = value + 1;
    }
    intent.text = rest;
    intent.text_len = strlen(rest);
    intent.choice = (uint8_t)(intent.kind == TR_CMD_CHOOSE ? rest[0] - '0' : 0);
    if (tr_session_do(s, &intent, NULL, &err) != TR_OK)
        fail_msg("%s: %s", word, err.msg);
}

static void play(struct tr_session *s, const struct tr_walk *walk, struct tr_walk_end way)
{
    struct tr_buf script;
    tr_err err = {0};
    tr_buf_init(&script, (size_t)1 << 20);
    if (tr_walk_script(walk, way, &script, &err) != TR_OK)
        fail_msg("%s", err.msg);
    tr_buf_u8(&script, 0);
    memset(&seen, 0, sizeof seen);
    assert_int_equal(tr_session_restart(s, SEED, &err), TR_OK);
    for (char *line = (char *)script.data, *end; *line; line = end + 1) {
        end = strchr(line, '\n');
        *end = '\0';
        play_line(s, line);
    }
    assert_int_equal(tr_session_finish(s, &err), TR_OK);
    tr_buf_done(&script);
}

/* ---- every finding ------------------------------------------------------------------------ */

static uint32_t played;

static bool has_words(const struct tr_walk *walk, struct tr_walk_end way)
{
    struct tr_buf script;
    tr_err err = {0};
    tr_buf_init(&script, (size_t)1 << 20);
    tr_status st = tr_walk_script(walk, way, &script, &err);
    tr_buf_done(&script);
    return st == TR_OK;
}

static const char *rule_name(const struct tr_setup *setup, uint32_t i)
{
    return tr_card_str(setup->card, setup->card->rules[setup->rules[i]].id);
}

static void same_verdict(const struct tr_session *s, const struct tr_verdict *walked)
{
    const struct tr_setup *setup = tr_session_call(s)->setup;
    const struct tr_verdict *played_one = tr_session_verdict(s);
    for (uint32_t i = 0; i < setup->rule_count; i++)
        if (played_one->rules[i].result != walked->rules[i].result ||
            played_one->rules[i].points != walked->rules[i].points)
            fail_msg("rule %s: %d, %u points, and %d, %u points where it was walked",
                     rule_name(setup, i), played_one->rules[i].result, played_one->rules[i].points,
                     walked->rules[i].result, walked->rules[i].points);
    assert_int_equal(played_one->score, walked->score);
}

static void check_score(struct tr_session *s, const struct tr_walk *walk, struct tr_walk_end way,
                        uint16_t score, const char *ending)
{
    struct tr_verdict v;
    tr_err err = {0};
    assert_int_equal(tr_walk_verdict(walk, way, &v, &err), TR_OK);
    assert_int_equal(v.score, score);
    if (!has_words(walk, way))
        return;
    play(s, walk, way);
    played++;
    same_verdict(s, &v);
    if (ending)
        assert_string_equal(tr_session_ending(s), ending);
}

static void check_ways(struct tr_session *s, const struct tr_walk *walk)
{
    const struct tr_graph *g = walk->content->graph;
    uint32_t spoken = 0, all = 0;
    for (uint32_t i = 0; i < g->branch_count; i++) {
        if (walk->branches[i].state == TR_WALK_NONE)
            continue;
        all++;
        if (!has_words(walk, walk->branches[i]))
            continue;
        spoken++;
        play(s, walk, walk->branches[i]);
        if (!seen.branches[i])
            fail_msg("branch %u is not taken", i);
    }
    for (uint32_t i = 0; i < g->beat_count; i++) {
        if (walk->beats[i].state == TR_WALK_NONE || !has_words(walk, walk->beats[i]))
            continue;
        play(s, walk, walk->beats[i]);
        if (!seen.beats[i] && tr_session_call(s)->ending != i)
            fail_msg("beat %s is not come to", tr_graph_str(g, g->beats[i].name));
    }
    played += spoken;
    assert_true(spoken * 10 >= all * 9); /* nearly all can be said */
}

static void expect_result(const struct tr_session *s, uint32_t rule, int result)
{
    if (tr_session_verdict(s)->rules[rule].result != result)
        fail_msg("rule %s: %d, not %d", rule_name(tr_session_call(s)->setup, rule),
                 tr_session_verdict(s)->rules[rule].result, result);
}

static void check_rules(struct tr_session *s, const struct tr_walk *walk)
{
    for (uint32_t i = 0; i < walk->rule_count; i++) {
        const struct tr_walk_rule *r = &walk->rules[i];
        if (r->met && has_words(walk, r->how_met)) {
            play(s, walk, r->how_met);
            expect_result(s, i, TR_MET);
        }
        if (r->broken && has_words(walk, r->how_broken)) {
            play(s, walk, r->how_broken);
            expect_result(s, i, TR_BROKEN);
        }
    }
}

static const char *phrase(void *ctx, const char *act)
{
    return tr_phrasing(ctx, act);
}

static void check(const char *folder, const char *id)
{
    struct tr_walk_words words = {phrase, phrasings};
    struct tr_walk_opts opts = {.seed = SEED, .states_max = 4000, .words = &words};
    struct tr_content c;
    struct tr_walk walk;
    struct tr_session *s;
    tr_err err = {0};
    load(&c, folder, id);
    struct tr_session_opts how = {
        .call = {.seed = SEED, .lang = TR_LANG_EN, .mode = TR_MODE_PRACTICE, .profile = 100},
        .no_transcript = true};
    how.sink.emit = see;
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    assert_int_equal(tr_session_new(&s, &c, &how, &err), TR_OK);
    print_message("%s\n", id);
    check_score(s, &walk, walk.least, walk.least_score, NULL);
    check_score(s, &walk, walk.most, walk.most_score, NULL);
    for (uint32_t i = 0; i < walk.ending_count; i++) {
        const struct tr_walk_ending *e = &walk.endings[i];
        if (e->scored == 0)
            continue;
        check_score(s, &walk, e->best, e->most, e->name);
        check_score(s, &walk, e->worst, e->least, e->name);
    }
    check_rules(s, &walk);
    check_ways(s, &walk);
    tr_session_free(s);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

static void scripts_of_the_shipped_scenarios_do_what_they_say(void **state)
{
    (void)state;
    played = 0;
    for (size_t i = 0; i < sizeof shipped / sizeof *shipped; i++)
        check("", shipped[i]);
    assert_true(played > 200);
}

static void scripts_of_the_whole_language_do_what_they_say(void **state)
{
    (void)state;
    played = 0;
    for (size_t i = 0; i < sizeof language / sizeof *language; i++)
        check(TR_SOURCE_DIR "/tests/language/", language[i]);
    assert_true(played > 100);
}

static void scripts_of_the_rulebook_do_what_they_say(void **state)
{
    (void)state;
    played = 0;
    for (size_t i = 0; i < sizeof rulebook / sizeof *rulebook; i++)
        check(TR_SOURCE_DIR "/tests/rulebook/", rulebook[i]);
    assert_true(played > 10);
}

/* ---- full marks --------------------------------------------------------------------------------
 */

static uint32_t beat_of(const struct tr_graph *g, const char *name)
{
    for (uint32_t i = 0; i < g->beat_count; i++)
        if (strcmp(tr_graph_str(g, g->beats[i].name), name) == 0)
            return i;
    fail_msg("no beat %s", name);
    return 0;
}

/* Whoever is silent twice loses full marks for good; whoever answers rightly does not. */
static void it_is_told_where_full_marks_are_lost(void **state)
{
    struct tr_walk_opts opts = {.seed = SEED, .states_max = 2000};
    struct tr_content c;
    struct tr_walk walk;
    tr_err err = {0};
    (void)state;
    load(&c, "", "wrong_number");
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    uint16_t rule = walk.spoils.beats[beat_of(c.graph, "gave_up")];
    assert_true(rule < walk.rule_count);
    assert_string_equal(tr_card_str(c.card, c.card->rules[c.setup->rules[rule]].id),
                        "no_long_silence");
    assert_int_equal(walk.spoils.beats[0], TR_NONE);
    for (uint32_t i = 0; i < walk.ending_count; i++)
        if (walk.endings[i].scored && walk.endings[i].most == 1000 &&
            walk.endings[i].beat != TR_NONE)
            assert_int_equal(walk.spoils.beats[walk.endings[i].beat], TR_NONE);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* ---- bots
 * ---------------------------------------------------------------------------------------- */

static void bots_of(const char *folder, const char *id, struct tr_bot_result out[TR_BOT_COUNT])
{
    struct tr_content c;
    tr_err err = {0};
    load(&c, folder, id);
    if (tr_bots_play(out, &c, phrasings, SEED, &err) != TR_OK)
        fail_msg("%s: %s", id, err.msg);
    tr_content_done(&c);
}

/* What only comes of dialling, asking, handing over, looking up, taking the other line. */
static void the_perfect_bot_uses_every_control(void **state)
{
    static const struct {
        const char *id, *ending;
    } rows[] = {
        {"called_away", "handed_over"}, {"homophone", "right_name"},
        {"line_cut", "settled_late"},   {"long_lookup", "itemised"},
        {"no_answer", "confirmed"},     {"three_way", "appointment"},
        {"two_lines", "both_served"},   {"transfer_briefed", "handed_over"},
    };
    struct tr_bot_result bots[TR_BOT_COUNT];
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bots_of(TR_SOURCE_DIR "/tests/language/", rows[i].id, bots);
        assert_string_equal(bots[TR_BOT_PERFECT].ending, rows[i].ending);
        assert_true(bots[TR_BOT_PERFECT].score > bots[TR_BOT_CURT].score);
        assert_true(bots[TR_BOT_PERFECT].score >= bots[TR_BOT_SLOW].score);
    }
}

static void manners_show_in_the_scores(void **state)
{
    struct tr_bot_result bots[TR_BOT_COUNT];
    (void)state;
    for (size_t i = 0; i < sizeof shipped / sizeof *shipped; i++) {
        bots_of("", shipped[i], bots);
        assert_true(bots[TR_BOT_PERFECT].score >= 900);
        assert_true(bots[TR_BOT_PERFECT].score > bots[TR_BOT_SLOW].score);
        assert_true(bots[TR_BOT_SLOW].score > bots[TR_BOT_CURT].score);
        assert_true(bots[TR_BOT_RUDE].score <= 330);
        assert_true(bots[TR_BOT_SILENT].score < bots[TR_BOT_CURT].score);
        assert_true(bots[TR_BOT_SLOW].duration_ms > bots[TR_BOT_PERFECT].duration_ms);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scripts_of_the_shipped_scenarios_do_what_they_say),
        cmocka_unit_test(scripts_of_the_whole_language_do_what_they_say),
        cmocka_unit_test(scripts_of_the_rulebook_do_what_they_say),
        cmocka_unit_test(it_is_told_where_full_marks_are_lost),
        cmocka_unit_test(the_perfect_bot_uses_every_control),
        cmocka_unit_test(manners_show_in_the_scores),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
