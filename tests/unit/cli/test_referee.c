/* verify --hear and referee as a person meets them: a board with an honest run, one that a
 * forger wrote acts into, and one whose row was changed in the file. */
#include "cmocka_all.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "session/pack.h"
#include "store/store.h"
#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    if (command_begin() != 0)
        return -1;
    write_text("poor.script", "6200 pick_up\n"
                              "7000 speak\n"
                              "8000 say 喂。\n"
                              "30000 choose 1\n"
                              "60000 hang_up\n");
    expect_run(0, "$TR play wrong_number --lang zh-Hans --script poor.script --seed 9 --json "
                  "--board b.sqlite --save poor.trp --player 林");
    return 0;
}

static void in_home(char path[2 * TR_TEMP_MAX], const char *name)
{
    (void)snprintf(path, 2 * TR_TEMP_MAX, "%s/%s", home, name);
}

static void read_pack(const char *name, struct tr_pack *pack)
{
    char path[2 * TR_TEMP_MAX];
    struct tr_buf bytes;
    tr_err err = {0};
    in_home(path, name);
    tr_buf_init(&bytes, TR_PACK_MAX);
    assert_int_equal(tr_file_read(path, &bytes, &err), TR_OK);
    assert_int_equal(tr_pack_decode(pack, bytes.data, bytes.len, &err), TR_OK);
    tr_buf_done(&bytes);
}

static void seal(const struct tr_replay *r, const struct tr_recorder *rec, uint16_t score,
                 const struct tr_digest *digest, struct tr_buf *run_out)
{
    struct tr_verdict verdict = {.score = score};
    tr_err err = {0};
    tr_buf_init(run_out, TR_REPLAY_MAX);
    assert_int_equal(tr_recorder_seal(rec, &r->head, &verdict, digest, run_out, &err), TR_OK);
}

/* The first answer's greeting put in, or another ear named; score and digest as they come
 * out of it. */
static void forge(struct tr_pack *pack, bool greets, uint32_t ear_version)
{
    struct tr_replay *r = NULL;
    struct tr_recorder rec;
    struct tr_verify_result v;
    struct tr_heard heard = {TR_NONE, 0, 0, 6};
    tr_err err = {0};
    assert_int_equal(tr_replay_decode(&r, pack->run.data, pack->run.len, &err), TR_OK);
    tr_recorder_init(&rec);
    for (uint32_t i = 0; i < r->name_count; i++)
        assert_int_equal(tr_recorder_name(&rec, r->names[i]), i);
    heard.name = tr_recorder_name(&rec, "greet");
    for (uint32_t i = 0; i < r->cmd_count; i++) {
        struct tr_cmd cmd = r->cmds[i];
        if (greets && cmd.kind == TR_CMD_SAY) {
            cmd.heard = &heard;
            cmd.heard_count = 1;
        }
        assert_int_equal(tr_recorder_add(&rec, &cmd, &err), TR_OK);
    }
    if (ear_version)
        r->head.ear_version = ear_version;
    tr_buf_done(&pack->run);
    seal(r, &rec, r->score, &r->digest, &pack->run);
    assert_int_equal(tr_verify_run(pack->run.data, pack->run.len, pack->blobs, &v, &err), TR_OK);
    tr_buf_done(&pack->run); /* now it claims what it gives */
    seal(r, &rec, v.verdict.score, &v.digest, &pack->run);
    tr_recorder_done(&rec);
    tr_replay_free(r);
}

static void write_pack(const struct tr_pack *pack, const char *name)
{
    struct tr_buf bytes;
    tr_err err = {0};
    tr_buf_init(&bytes, TR_PACK_MAX);
    assert_int_equal(tr_pack_encode(pack->run.data, pack->run.len, pack->blobs, &bytes, &err),
                     TR_OK);
    write_file(name, (const char *)bytes.data, bytes.len);
    tr_buf_done(&bytes);
}

static void put(const struct tr_pack *pack)
{
    char path[2 * TR_TEMP_MAX];
    struct tr_store *store = NULL;
    int64_t id;
    bool fresh = false;
    tr_err err = {0};
    in_home(path, "b.sqlite");
    assert_int_equal(tr_store_open(&store, path, NULL, 0, &err), TR_OK);
    if (tr_store_put(store, pack->run.data, pack->run.len, pack->blobs, &id, &fresh, &err) != TR_OK)
        fail_msg("%s", err.msg);
    assert_true(fresh);
    tr_store_close(store);
}

static void an_honest_run_is_heard_the_same(void **state)
{
    (void)state;
    expect_run(0, "$TR --lang en verify --hear poor.trp");
    expect_in(out, "poor.trp: verified, wrong_number");
    expect_in(out, "2 answers heard the same");
    expect_run(0, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "1 runs as recorded, 0 not, 0 not judged.");
    expect_run(0, "$TR verify --hear --json poor.trp");
    json_t *doc = parsed(out);
    const json_t *run = json_array_get(json_object_get(doc, "runs"), 0);
    assert_string_equal(string_of(run, "hearing"), "same");
    assert_string_equal(string_of(run, "result"), "verified");
    assert_int_equal(int_of(run, "answers"), 2);
    json_decref(doc);
}

/* Calls of every kind: nobody who played honestly is accused. */
static void no_honest_call_is_accused(void **state)
{
    (void)state;
    expect_run(0,
               "for f in '%s'/tests/replays/*.average.script '%s'/tests/replays/*.terrible.script; "
               "do n=${f##*/}; l=${n#*.}; $TR play \"${n%%%%.*}\" --lang \"${l%%%%.*}\" --script "
               "\"$f\" --seed 5 --board all.sqlite --json > /dev/null 2>&1; done; "
               "$TR referee --board all.sqlite --json",
               TR_SOURCE_DIR, TR_SOURCE_DIR);
    json_t *doc = parsed(out);
    assert_true(int_of(doc, "as_recorded") >= 20);
    assert_int_equal(int_of(doc, "not_as_recorded"), 0);
    assert_int_equal(int_of(doc, "not_judged"), 0);
    json_decref(doc);
}

static void an_act_written_into_a_run_is_told(void **state)
{
    struct tr_pack pack;
    (void)state;
    read_pack("poor.trp", &pack);
    forge(&pack, true, 0);
    write_pack(&pack, "forged.trp");
    expect_run(0, "$TR verify forged.trp"); /* it plays as it claims */
    expect_run(1, "$TR --lang en verify --hear poor.trp forged.trp");
    expect_in(out, "poor.trp: verified");
    expect_in(out, "forged.trp: forged: answer 1 at 8.000 s, \"喂。\": recorded was greet 0-6, "
                   "heard is ");
    expect_run(1, "$TR --lang zh-Hans verify --hear forged.trp");
    expect_in(out, "第 1 句回答");
    expect_run(1, "$TR verify --hear --json forged.trp");
    json_t *doc = parsed(out);
    const json_t *runs = json_array_get(json_object_get(doc, "runs"), 0);
    assert_string_equal(string_of(runs, "result"), "forged");
    assert_string_equal(string_of(runs, "hearing"), "otherwise");
    assert_int_equal(int_of(runs, "differing"), 1);
    const json_t *d = json_array_get(json_object_get(runs, "differences"), 0);
    assert_int_equal(int_of(d, "answer"), 1);
    const json_t *act = json_array_get(json_object_get(json_object_get(d, "recorded"), "acts"), 0);
    assert_string_equal(string_of(act, "id"), "greet");
    json_decref(doc);

    put(&pack); /* the store believes it: it re-simulates and does not hear */
    expect_run(1, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "run 2 (林, wrong_number, score ");
    expect_in(out, "forged: answer 1 at");
    expect_in(out, "1 runs as recorded, 1 not, 0 not judged.");
    assert_null(strstr(out, "run 1 ("));
    tr_pack_done(&pack);
}

static void another_ear_is_not_judged(void **state)
{
    struct tr_pack pack;
    (void)state;
    read_pack("poor.trp", &pack);
    forge(&pack, false, 4000000);
    write_pack(&pack, "old.trp");
    put(&pack);
    tr_pack_done(&pack);
    expect_run(1, "$TR --lang en verify --hear old.trp");
    expect_in(out, "old.trp: verified: its answers were heard by ear 4000000");
    expect_run(0, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "1 runs as recorded, 0 not, 1 not judged.");
    expect_run(0, "$TR referee --board b.sqlite --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "as_recorded"), 1);
    assert_int_equal(int_of(doc, "not_judged"), 1);
    assert_int_equal(json_array_size(json_object_get(doc, "runs")), 2);
    json_decref(doc);
}

static void a_row_changed_in_the_file_is_told(void **state)
{
    char path[2 * TR_TEMP_MAX];
    sqlite3 *db = NULL;
    (void)state;
    in_home(path, "b.sqlite");
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "UPDATE runs SET score = 1000", NULL, NULL, NULL), SQLITE_OK);
    (void)sqlite3_close(db);
    expect_run(1, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "forged: the board shows another score than the run has");
}

static void wrong_use_is_told(void **state)
{
    (void)state;
    expect_run(2, "$TR --lang en referee --board none.sqlite");
    expect_in(said, "there is no board at none.sqlite");
    expect_run(1, "test -e none.sqlite");
    expect_run(2, "$TR --lang en referee poor.trp");
    expect_in(said, "verify --hear");
    write_text("no.sqlite", "this is somebody's diary, not a board");
    expect_run(2, "$TR referee --board no.sqlite");
    expect_run(0, "head -c 2000 poor.trp > short.trp");
    expect_run(1, "$TR --lang en verify --hear short.trp");
    expect_in(out, "short.trp: damaged");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_honest_run_is_heard_the_same, begin, command_end),
        cmocka_unit_test_setup_teardown(no_honest_call_is_accused, begin, command_end),
        cmocka_unit_test_setup_teardown(an_act_written_into_a_run_is_told, begin, command_end),
        cmocka_unit_test_setup_teardown(another_ear_is_not_judged, begin, command_end),
        cmocka_unit_test_setup_teardown(a_row_changed_in_the_file_is_told, begin, command_end),
        cmocka_unit_test_setup_teardown(wrong_use_is_told, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
