/* The referee hears a run again: an honest one sounds as recorded, and what a forger writes
 * into one is found although digest and score fit what he wrote. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/hear_again.h"
#include "base/alloc.h"
#include "speech/lexread.h"
#include "unit/session/desk.h"

struct fixture {
    struct tr_content content;
    struct tr_buf run;
};

static void act(struct tr_session *s, struct tr_intent intent)
{
    tr_err err = {0};
    const struct tr_call *call = tr_session_call(s);
    while (call->phase == TR_PHASE_LINE)
        assert_int_equal(tr_session_advance(s, tr_call_deadline(call), &err), TR_OK);
    intent.at_ms = call->now + 1000;
    if (tr_session_do(s, &intent, NULL, &err) != TR_OK)
        fail_msg("%s", err.msg);
    assert_false(tr_call_ended(call));
}

static void say(struct tr_session *s, const char *text)
{
    act(s, (struct tr_intent){.kind = TR_CMD_SAY, .text = text, .text_len = strlen(text)});
}

static void note(struct tr_session *s, const char *field, const char *text)
{
    act(s, (struct tr_intent){
               .kind = TR_CMD_NOTE, .field = field, .text = text, .text_len = strlen(text)});
}

/* Answers of every kind: in the house's own words, ready-made, read back, after a hold,
 * aside, with the surname, closing. */
static void play(const struct tr_content *content, struct tr_buf *out)
{
    struct tr_session_opts opts = {.call = {.seed = 7, .profile = 100}, .player = "Test"};
    struct tr_session *s = NULL;
    tr_err err = {0};
    char phone[64] = "", text[256], surname[64];
    opts.call.lang = content->lang;
    assert_int_equal(tr_session_new(&s, content, &opts, &err), TR_OK);
    const struct tr_call *call = tr_session_call(s);
    const struct tr_graph *g = content->graph;
    for (uint16_t i = 0; i < g->fact_count; i++)
        if (strcmp(tr_graph_str(g, g->facts[i].name), "phone") == 0)
            tr_call_fact(call, i, false, phone, sizeof phone);
    act(s, (struct tr_intent){.kind = TR_CMD_PICK_UP});
    say(s, "您好，云杉里管家为您服务。");
    note(s, "phone", phone);
    note(s, "matter", "请沈工回电");
    act(s, (struct tr_intent){.kind = TR_CMD_MUTE});
    say(s, "这人真烦，白痴。");
    act(s, (struct tr_intent){.kind = TR_CMD_UNMUTE});
    act(s, (struct tr_intent){.kind = TR_CMD_HOLD});
    act(s, (struct tr_intent){.kind = TR_CMD_RESUME});
    say(s, "让您久等了。");
    assert_true(tr_call_surname(call, surname, sizeof surname) > 0);
    (void)snprintf(text, sizeof text, "%s先生，跟您核对一下，电话是%s，对吗？", surname, phone);
    say(s, text);
    act(s, (struct tr_intent){.kind = TR_CMD_CHOOSE, .choice = 1});
    assert_int_equal(tr_session_finish(s, &err), TR_OK);
    assert_int_equal(tr_session_run(s, out, &err), TR_OK);
    tr_session_free(s);
}

static int setup(void **state)
{
    static struct fixture f;
    tr_err err = {0};
    memset(&f, 0, sizeof f);
    tr_buf_init(&f.run, TR_REPLAY_MAX);
    if (tr_desk_load(&f.content, TR_LANG_ZH_HANS, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    play(&f.content, &f.run);
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    tr_buf_done(&f->run);
    tr_content_done(&f->content);
    return 0;
}

/* What a forger does to the answer with this number, or to all of the run. */
struct change {
    uint32_t answer;
    const char *add;  /* an act that was not heard */
    bool drop, shift; /* the first act goes, or its span moves by a character */
    const char *text; /* other words, the acts stay */
    int match;        /* of the first note, + 1 */
    uint32_t ear_version;
    bool late; /* another answer after the call has ended */
    struct tr_digest *lexicon;
};

static void change_answer(struct tr_recorder *rec, const struct change *c, struct tr_cmd *cmd,
                          struct tr_heard heard[TR_RUN_HEARD_MAX])
{
    memcpy(heard, cmd->heard, cmd->heard_count * sizeof *heard);
    cmd->heard = heard;
    if (c->drop) {
        assert_true(cmd->heard_count > 0);
        memmove(heard, heard + 1, --cmd->heard_count * sizeof *heard);
    }
    if (c->shift) {
        assert_true(cmd->heard_count > 0 && heard[0].end - heard[0].start > 3);
        heard[0].end -= 3; /* one Chinese character */
    }
    if (c->add) {
        assert_true(cmd->heard_count < TR_HEARD_MAX);
        heard[cmd->heard_count++] =
            (struct tr_heard){.act = TR_NONE, .name = tr_recorder_name(rec, c->add), .end = 3};
    }
    if (c->text) {
        cmd->text = c->text;
        cmd->text_len = (uint32_t)strlen(c->text);
    }
}

static void record(const struct tr_replay *r, const struct change *c, struct tr_recorder *rec)
{
    uint32_t answer = 0, notes = 0;
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    tr_err err = {0};
    tr_recorder_init(rec);
    for (uint32_t i = 0; i < r->name_count; i++)
        assert_int_equal(tr_recorder_name(rec, r->names[i]), i);
    for (uint32_t i = 0; i < r->cmd_count; i++) {
        struct tr_cmd cmd = r->cmds[i];
        bool answers = cmd.kind == TR_CMD_SAY || cmd.kind == TR_CMD_CHOOSE;
        answer += answers;
        if (answers && answer == c->answer)
            change_answer(rec, c, &cmd, heard);
        if (cmd.kind == TR_CMD_NOTE && ++notes == 1 && c->match)
            cmd.match = (uint8_t)(c->match - 1);
        if (tr_recorder_add(rec, &cmd, &err) != TR_OK)
            fail_msg("%s", err.msg);
    }
    const struct tr_cmd late = {
        .at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_SAY, .text = "您好", .text_len = 6};
    if (c->late)
        assert_int_equal(tr_recorder_add(rec, &late, &err), TR_OK);
}

/* A whole run again: the commands changed, and score and digest as they come out of them. */
static void forge(const struct fixture *f, const struct change *c, struct tr_buf *out)
{
    struct tr_replay *r = NULL, *changed = NULL;
    struct tr_recorder rec;
    struct tr_verdict verdict = {0};
    struct tr_digest digest = {{0}};
    struct tr_call call;
    struct tr_buf draft;
    tr_err err = {0};
    assert_int_equal(tr_replay_decode(&r, f->run.data, f->run.len, &err), TR_OK);
    if (c->ear_version)
        r->head.ear_version = c->ear_version;
    if (c->lexicon)
        r->head.content[TR_BLOB_LEXICON] = *c->lexicon;
    record(r, c, &rec);
    tr_buf_init(&draft, TR_REPLAY_MAX);
    assert_int_equal(tr_recorder_seal(&rec, &r->head, &verdict, &digest, &draft, &err), TR_OK);
    assert_int_equal(tr_replay_decode(&changed, draft.data, draft.len, &err), TR_OK);
    assert_int_equal(tr_replay_play(changed, f->content.setup, NULL, &call, &err), TR_OK);
    tr_score_verdict(&call.score, &call, &verdict);
    tr_call_digest(&call, &digest);
    assert_int_equal(tr_recorder_seal(&rec, &r->head, &verdict, &digest, out, &err), TR_OK);
    tr_buf_done(&draft);
    tr_recorder_done(&rec);
    tr_replay_free(changed);
    tr_replay_free(r);
}

/* A run is forged, verified as any other, and heard. blobs: NULL: the run's own */
static void judge(const struct fixture *f, struct change c, const struct tr_buf *blobs,
                  struct tr_verify_result *v, struct tr_hear_result *h)
{
    struct tr_referee *referee = NULL;
    struct tr_verify_result alone;
    struct tr_buf run;
    tr_err err = {0};
    tr_buf_init(&run, TR_REPLAY_MAX);
    forge(f, &c, &run);
    if (!blobs)
        blobs = f->content.bytes;
    assert_int_equal(tr_verify_run(run.data, run.len, blobs, &alone, &err), TR_OK);
    assert_int_equal(alone.outcome, TR_VERIFIED); /* nothing shows without an ear */
    assert_int_equal(tr_referee_new(&referee, &err), TR_OK);
    for (int twice = 0; twice < 2; twice++) { /* the second time all is made already */
        memset(h, 0xEE, sizeof *h);
        assert_int_equal(tr_referee_run(referee, run.data, run.len, blobs, v, h, &err), TR_OK);
        assert_int_equal(v->outcome, h->outcome == TR_HEARD_OTHERWISE ? TR_FORGED : TR_VERIFIED);
    }
    tr_referee_free(referee);
    tr_buf_done(&run);
}

static bool has(const struct tr_hear_side *side, const char *name)
{
    for (uint16_t i = 0; i < side->count; i++)
        if (strcmp(side->acts[i].name, name) == 0)
            return true;
    return false;
}

static void an_honest_run_is_heard_the_same(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){0}, NULL, &v, &h);
    assert_int_equal(h.outcome, TR_HEARD_SAME);
    assert_int_equal(h.answers, 5);
    assert_int_equal(h.differing, 0);
    assert_string_equal(tr_hearing_names[h.outcome], "same");
}

static const struct tr_hear_difference *only(const struct tr_hear_result *h, uint32_t answer)
{
    assert_int_equal(h->outcome, TR_HEARD_OTHERWISE);
    assert_int_equal(h->differing, 1);
    assert_int_equal(h->kept, 1);
    assert_int_equal(h->differences[0].answer, answer);
    return &h->differences[0];
}

static void an_act_put_in_is_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.answer = 3, .add = "offer_help"}, NULL, &v, &h);
    const struct tr_hear_difference *d = only(&h, 3);
    assert_string_equal(d->recorded.text, "让您久等了。");
    assert_true(has(&d->recorded, "offer_help"));
    assert_false(has(&d->heard, "offer_help"));
    assert_true(d->heard.count > 0); /* what follows a hold is heard in its moment */
    assert_int_equal(d->kind, TR_CMD_SAY);
}

static void an_act_taken_out_is_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.answer = 1, .drop = true}, NULL, &v, &h);
    const struct tr_hear_difference *d = only(&h, 1);
    assert_int_equal(d->heard.count, d->recorded.count + 1);
}

static void a_span_that_moved_is_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.answer = 1, .shift = true}, NULL, &v, &h);
    const struct tr_hear_difference *d = only(&h, 1);
    assert_string_equal(d->heard.acts[0].name, d->recorded.acts[0].name);
    assert_int_equal(d->heard.acts[0].end, d->recorded.acts[0].end + 3);
}

static void a_fatal_mark_and_a_read_back_are_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.answer = 1, .add = TR_ACT_FATAL}, NULL, &v, &h);
    assert_true(has(&only(&h, 1)->recorded, TR_ACT_FATAL));
    judge(*state, (struct change){.answer = 5, .add = TR_ACT_READ_RIGHT}, NULL, &v, &h);
    assert_int_equal(only(&h, 5)->kind, TR_CMD_CHOOSE);
    judge(*state, (struct change){.answer = 4, .add = TR_ACT_READ_WRONG}, NULL, &v, &h);
    assert_true(has(&only(&h, 4)->heard, TR_ACT_READ_RIGHT)); /* heard with slip and facts */
}

static void other_words_are_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.answer = 5, .text = "谢谢您的来电，感谢您，再见，再见，再见。"},
          NULL, &v, &h);
    const struct tr_hear_difference *d = only(&h, 5); /* chosen: the words are the scenario's */
    assert_string_not_equal(d->heard.text, d->recorded.text);
    judge(*state, (struct change){.late = true}, NULL, &v, &h); /* nobody is there any more */
    assert_string_equal(only(&h, 6)->heard.text, "");
}

static void a_note_that_was_wrong_is_found(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    judge(*state, (struct change){.match = TR_MATCH_NEAR + 1}, NULL, &v, &h);
    const struct tr_hear_difference *d = only(&h, 0);
    assert_int_equal(d->kind, TR_CMD_NOTE);
    assert_int_equal(d->recorded.match, TR_MATCH_NEAR);
    assert_int_equal(d->heard.match, TR_MATCH_EXACT);
}

static void another_ear_is_not_called_forged(void **state)
{
    struct tr_verify_result v;
    struct tr_hear_result h;
    struct change c = {.answer = 1, .add = "offer_more_help", .ear_version = TR_EAR_VERSION + 1};
    judge(*state, c, NULL, &v, &h);
    assert_int_equal(h.outcome, TR_HEARD_OTHER_ENGINE);
    assert_int_equal(v.outcome, TR_VERIFIED);
    assert_int_equal(v.head.ear_version, TR_EAR_VERSION + 1);
}

static void without_a_lexicon_nothing_is_heard(void **state)
{
    struct fixture *f = *state;
    struct tr_buf blobs[TR_BLOB_COUNT];
    struct tr_verify_result v;
    struct tr_hear_result h;
    memcpy(blobs, f->content.bytes, sizeof blobs);
    tr_buf_init(&blobs[TR_BLOB_LEXICON], 0);
    judge(f, (struct change){.answer = 1, .drop = true}, blobs, &v, &h);
    assert_int_equal(h.outcome, TR_HEARD_NO_LEXICON);
    assert_int_equal(v.outcome, TR_VERIFIED);
}

/* A lexicon of a stranger's with a run that names it. */
static void judge_with(struct fixture *f, struct tr_buf *lexicon, struct tr_hear_result *h)
{
    struct tr_buf blobs[TR_BLOB_COUNT];
    struct tr_verify_result v;
    struct tr_digest digest;
    memcpy(blobs, f->content.bytes, sizeof blobs);
    blobs[TR_BLOB_LEXICON] = *lexicon;
    tr_digest_of(lexicon->data, lexicon->len, &digest);
    judge(f, (struct change){.lexicon = &digest}, blobs, &v, h);
}

static void the_words_of_a_house_belong_to_it(void **state)
{
    static const char house[] = TR_LEXICON_FILE_MARK "scenarios/houses/yunshan/";
    struct fixture *f = *state;
    struct tr_buf lexicon = f->content.bytes[TR_BLOB_LEXICON];
    struct tr_hear_result h;
    size_t at = 0;
    while (at + sizeof house <= lexicon.len &&
           memcmp(lexicon.data + at, house, sizeof house - 1) != 0)
        at++;
    assert_true(at + sizeof house < lexicon.len);
    lexicon.len = at;
    judge_with(f, &lexicon, &h);
    const struct tr_hear_difference *d = only(&h, 1);
    assert_true(has(&d->recorded, "offer_help"));
    assert_false(has(&d->heard, "offer_help"));
}

static void a_hostile_lexicon_ends_in_an_outcome(void **state)
{
    struct fixture *f = *state;
    static const char odd[] =
        TR_LEXICON_ACTS_MARK "\nODD\n" TR_LEXICON_FILE_MARK "odd.lex\nact ODD\n  + 您好\n";
    const struct tr_buf *own = &f->content.bytes[TR_BLOB_LEXICON];
    struct tr_hear_result h;
    struct tr_buf lexicon;
    tr_buf_init(&lexicon, TR_BLOB_MAX);
    tr_buf_put(&lexicon, "\xff\x00no lexicon", 12);
    judge_with(f, &lexicon, &h);
    assert_int_equal(h.outcome, TR_HEARD_OTHERWISE);
    assert_int_not_equal(h.lexicon[0], '\0');
    for (size_t cut = 1; cut < 8; cut++) { /* in the middle of whatever stands there */
        tr_buf_reset(&lexicon);
        tr_buf_put(&lexicon, own->data, own->len / 8 * cut);
        judge_with(f, &lexicon, &h);
        assert_int_equal(h.outcome, TR_HEARD_OTHERWISE);
    }
    tr_buf_reset(&lexicon);
    tr_buf_put(&lexicon, odd, sizeof odd - 1);
    judge_with(f, &lexicon, &h);
    assert_int_equal(h.outcome, TR_HEARD_OTHERWISE);
    assert_int_not_equal(h.lexicon[0], '\0');
    tr_buf_done(&lexicon);
}

/* Two texts are heard in time. */
static bool after_two(void *ctx, bool begins)
{
    int *asked = ctx;
    *asked = begins ? 0 : *asked + 1;
    return *asked > 2;
}

static void a_lexicon_cannot_take_any_time(void **state)
{
    struct fixture *f = *state;
    struct tr_referee *referee = NULL;
    struct tr_verify_result v;
    struct tr_hear_result h;
    tr_err err = {0};
    int asked = 99;
    assert_int_equal(tr_referee_new(&referee, &err), TR_OK);
    tr_referee_limit(referee, after_two, &asked);
    assert_int_equal(
        tr_referee_run(referee, f->run.data, f->run.len, f->content.bytes, &v, &h, &err), TR_OK);
    assert_int_equal(h.outcome, TR_HEARD_TOO_SLOW);
    assert_int_equal(h.answers, 1); /* the other text was a note */
    assert_int_equal(v.outcome, TR_VERIFIED);
    tr_referee_limit(referee, NULL, NULL);
    assert_int_equal(
        tr_referee_run(referee, f->run.data, f->run.len, f->content.bytes, &v, &h, &err), TR_OK);
    assert_int_equal(h.outcome, TR_HEARD_SAME);
    tr_referee_free(referee);
}

static void what_does_not_verify_is_not_heard(void **state)
{
    struct fixture *f = *state;
    struct tr_referee *referee = NULL;
    struct tr_verify_result v;
    struct tr_hear_result h;
    tr_err err = {0};
    assert_int_equal(tr_referee_new(&referee, &err), TR_OK);
    for (size_t len = 0; len <= f->run.len; len += f->run.len / 50 + 1) {
        assert_int_equal(tr_referee_run(referee, f->run.data, len, f->content.bytes, &v, &h, &err),
                         TR_OK);
        assert_int_equal(v.outcome, TR_DAMAGED);
        assert_int_equal(h.outcome, TR_HEARD_NOT);
    }
    tr_referee_free(referee);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_honest_run_is_heard_the_same),
        cmocka_unit_test(an_act_put_in_is_found),
        cmocka_unit_test(an_act_taken_out_is_found),
        cmocka_unit_test(a_span_that_moved_is_found),
        cmocka_unit_test(a_fatal_mark_and_a_read_back_are_found),
        cmocka_unit_test(other_words_are_found),
        cmocka_unit_test(a_note_that_was_wrong_is_found),
        cmocka_unit_test(another_ear_is_not_called_forged),
        cmocka_unit_test(without_a_lexicon_nothing_is_heard),
        cmocka_unit_test(the_words_of_a_house_belong_to_it),
        cmocka_unit_test(a_hostile_lexicon_ends_in_an_outcome),
        cmocka_unit_test(a_lexicon_cannot_take_any_time),
        cmocka_unit_test(what_does_not_verify_is_not_heard),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
