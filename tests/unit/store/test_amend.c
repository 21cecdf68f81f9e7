/* What stands beside runs: later verdicts and contests. The run and its own verdict stay
 * what they were; a board of the version before gets the tables, and keeps its runs. */
#include "board.h"

#include <sqlite3.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/amend.h"
#include "store/sqlite_migrate.h"

static const struct tr_contest_query anything = {.state = -1};

static int64_t number(const char *path, const char *sql)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *st = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    int64_t value = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    sqlite3_close(db);
    return value;
}

/* The mini card under another id: other bytes, another digest. */
static struct tr_digest other_card(const struct desk *desk, struct tr_buf *bytes)
{
    struct tr_card *card = NULL;
    struct tr_digest digest;
    tr_err err;
    const struct tr_buf *own = &desk->mini.blobs[TR_BLOB_CARD];
    must(tr_card_decode(&card, own->data, own->len, &err), &err);
    card->fatal_cap_one--;
    tr_buf_init(bytes, TR_BLOB_MAX);
    must(tr_card_encode(card, bytes, &err), &err);
    tr_card_free(card);
    tr_digest_of(bytes->data, bytes->len, &digest);
    return digest;
}

static struct tr_amended verdict_of(const struct desk *desk, int64_t run, int score)
{
    return (struct tr_amended){.run = run,
                               .score = score,
                               .card = desk->mini.digest[TR_BLOB_CARD],
                               .lexicon = desk->mini.digest[TR_BLOB_LEXICON]};
}

static int score_at(struct tr_store *store, struct tr_board_query query, size_t at, int64_t *rank)
{
    struct tr_board_row *rows = NULL;
    size_t count = rows_of(store, query, &rows);
    assert_true(at < count);
    int score = rows[at].score;
    if (rank)
        *rank = rows[at].rank;
    tr_free(rows);
    return score;
}

static void a_later_verdict_stands_beside_the_own(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "beside.sqlite"));
    struct tr_board_query query = everything(), played = everything();
    struct tr_board_row *rows = NULL;
    struct tr_buf heard;
    struct tr_stored_run one;
    tr_err err;
    played.as_played = true;
    int64_t polite = put(desk, store, (struct tr_mini_call){.player = "A"});
    int64_t rude = put(desk, store, (struct tr_mini_call){.player = "B", .rude = true});
    int before = score_at(store, query, 1, NULL);
    tr_buf_init(&heard, 64);
    tr_buf_put(&heard, "heard", 5);
    struct tr_amended row = verdict_of(desk, rude, 1000);
    row.heard = &heard;
    must(tr_store_amend(store, NULL, &row, 1, &err), &err);
    assert_int_equal(rows_of(store, query, &rows), 2);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(rows[i].amended, rows[i].id == rude);
        if (rows[i].id == rude) {
            assert_int_equal(rows[i].score, 1000);
            assert_int_equal(rows[i].played_score, before);
        }
    }
    tr_free(rows);
    assert_int_equal(score_at(store, played, 1, NULL), before);
    must(tr_store_one(store, rude, &one, &err), &err);
    assert_int_equal(one.heard.len, 5);
    assert_memory_equal(one.heard.data, "heard", 5);
    assert_true(tr_digest_equal(&one.content[TR_BLOB_GRAPH], &desk->mini.digest[TR_BLOB_GRAPH]));
    tr_stored_run_done(&one);
    must(tr_store_one(store, polite, &one, &err), &err);
    assert_int_equal(one.heard.len, 0);
    tr_stored_run_done(&one);
    /* once made, it stays */
    row.score = 1;
    must(tr_store_amend(store, NULL, &row, 1, &err), &err);
    assert_int_equal(score_at(store, query, 0, NULL), 1000);
    tr_buf_done(&heard);
    tr_store_close(store);
}

static void a_board_under_a_card_has_only_its_verdicts(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "card.sqlite"));
    struct tr_board_query under = everything();
    struct tr_board_row *rows = NULL;
    struct tr_buf card;
    struct tr_stored_verdict *verdicts = NULL;
    struct tr_digest digest = other_card(desk, &card);
    int64_t ids[4], rank;
    size_t count = 0;
    tr_err err;
    under.card = &digest;
    for (int i = 0; i < 4; i++)
        ids[i] = put(desk, store, (struct tr_mini_call){.player = (char[]){(char)('A' + i), 0}});
    assert_int_equal(rows_of(store, under, &rows), 0);
    tr_free(rows);
    struct tr_amended some[3] = {verdict_of(desk, ids[0], 300), verdict_of(desk, ids[1], 500),
                                 verdict_of(desk, ids[2], 500)};
    for (int i = 0; i < 3; i++) {
        some[i].card = digest;
        some[i].card_bytes = i == 0 ? &card : NULL;
    }
    must(tr_store_amend(store, NULL, some, 3, &err), &err);
    assert_int_equal(score_at(store, under, 0, &rank), 500);
    assert_int_equal(rank, 1);
    assert_int_equal(score_at(store, under, 1, &rank), 500);
    assert_int_equal(rank, 1); /* the same reaction: 1224 */
    assert_int_equal(score_at(store, under, 2, &rank), 300);
    assert_int_equal(rank, 3);
    assert_int_equal(rows_of(store, under, &rows), 3);
    tr_free(rows);
    under.card = &desk->mini.digest[TR_BLOB_CARD];
    assert_int_equal(rows_of(store, under, &rows), 4);
    assert_false(rows[0].amended);
    tr_free(rows);
    must(tr_store_verdicts(store, ids[1], &verdicts, &count, &err), &err);
    assert_int_equal(count, 1);
    assert_true(tr_digest_equal(&verdicts[0].card, &digest));
    assert_int_equal(verdicts[0].score, 500);
    assert_int_equal(verdicts[0].contest, 0);
    tr_stored_verdicts_free(verdicts, count);
    must(tr_store_verdicts(store, ids[3], &verdicts, &count, &err), &err);
    assert_int_equal(count, 0);
    tr_stored_verdicts_free(verdicts, count);
    tr_buf_done(&card);
    tr_store_close(store);
}

static void a_verdict_without_its_content_is_refused(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "without.sqlite");
    struct tr_store *store = open_board(path);
    struct tr_buf card;
    tr_err err;
    int64_t id = put(desk, store, (struct tr_mini_call){0});
    struct tr_amended rows[2] = {verdict_of(desk, id, 10), verdict_of(desk, id, 20)};
    rows[1].card = other_card(desk, &card);
    assert_int_not_equal(tr_store_amend(store, NULL, rows, 2, &err), TR_OK);
    rows[1].card_bytes = &desk->mini.blobs[TR_BLOB_HOUSE];
    assert_int_equal(tr_store_amend(store, NULL, rows, 2, &err), TR_EMISMATCH);
    rows[1].card_bytes = &card;
    rows[1].run = id + 1;
    assert_int_not_equal(tr_store_amend(store, NULL, rows, 2, &err), TR_OK);
    assert_int_equal(number(path, "SELECT count(*) FROM verdicts"), 0); /* all or none */
    tr_buf_done(&card);
    tr_store_close(store);
}

static struct tr_contest only(struct tr_store *store)
{
    struct tr_contest *list = NULL;
    size_t count = 0;
    tr_err err;
    must(tr_store_contests(store, &anything, &list, &count, &err), &err);
    assert_int_equal(count, 1);
    struct tr_contest c = list[0];
    tr_free(list);
    return c;
}

static void a_contest_is_kept_and_decided_once(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "contest.sqlite"));
    char long_note[TR_CONTEST_NOTE_MAX + 2];
    int64_t id = 0, again = 0;
    bool fresh = false;
    tr_err err;
    int64_t run = put(desk, store, (struct tr_mini_call){.player = "王", .rude = true});
    must(tr_store_contest(store, run, "greet_first", 1, "a\x01\nb\xff", &id, &fresh, &err), &err);
    assert_true(fresh);
    must(tr_store_contest(store, run, "greet_first", 2, "other", &again, &fresh, &err), &err);
    assert_false(fresh);
    assert_int_equal(again, id);
    struct tr_contest c = only(store);
    assert_string_equal(c.words, "a b\xef\xbf\xbd");
    assert_string_equal(c.player, "王");
    assert_int_equal(c.answer, 1);
    assert_int_equal(c.state, TR_CONTEST_OPEN);
    assert_int_equal(tr_store_contest(store, run + 1, "greet_first", 1, "", NULL, NULL, &err),
                     TR_ENOTFOUND);
    assert_int_equal(tr_store_contest(store, run, "'; DROP", 1, "", NULL, NULL, &err), TR_EINVAL);
    assert_int_equal(tr_store_contest(store, run, "greet_first", -1, "", NULL, NULL, &err),
                     TR_EINVAL);

    struct tr_amended row = verdict_of(desk, run, 700);
    struct tr_decision decision = {.contest = id,
                                   .state = TR_CONTEST_ACCEPTED,
                                   .act = "greet",
                                   .phrase = "幸会",
                                   .note = long_note};
    memset(long_note, 'x', sizeof long_note - 1);
    long_note[sizeof long_note - 1] = '\0';
    row.contest = id;
    assert_int_equal(tr_store_amend(store, &decision, &row, 1, &err), TR_EINVAL);
    assert_int_equal(only(store).state, TR_CONTEST_OPEN);
    decision.note = "好";
    must(tr_store_amend(store, &decision, &row, 1, &err), &err);
    c = only(store);
    assert_int_equal(c.state, TR_CONTEST_ACCEPTED);
    assert_string_equal(c.phrase, "幸会");
    assert_string_equal(c.note, "好");
    assert_int_equal(c.score, 700);
    assert_true(c.decided_at[0] != '\0');
    decision.state = TR_CONTEST_DECLINED;
    row.score = 0;
    row.lexicon = row.card; /* another row, which is not to be kept either */
    assert_int_equal(tr_store_amend(store, &decision, &row, 1, &err), TR_EINVAL);
    assert_int_equal(only(store).state, TR_CONTEST_ACCEPTED);
    assert_int_equal(only(store).score, 700);
    tr_store_close(store);
}

static void contests_are_found_by_player_and_state(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "find.sqlite"));
    struct tr_contest *list = NULL;
    size_t count = 0;
    tr_err err;
    int64_t a = put(desk, store, (struct tr_mini_call){.player = "A", .rude = true});
    int64_t b = put(desk, store, (struct tr_mini_call){.player = "B", .rude = true});
    int64_t id = 0;
    must(tr_store_contest(store, a, "one", 0, "", NULL, NULL, &err), &err);
    must(tr_store_contest(store, b, "two", 0, "", &id, NULL, &err), &err);
    must(tr_store_contest(store, b, "three", 0, "", NULL, NULL, &err), &err);
    const struct tr_decision no = {
        .contest = id, .state = TR_CONTEST_DECLINED, .act = "", .phrase = "", .note = "n"};
    must(tr_store_amend(store, &no, NULL, 0, &err), &err);
    const struct {
        struct tr_contest_query query;
        size_t count;
    } cases[] = {{{.state = -1}, 3},
                 {{.state = -1, .player = "B"}, 2},
                 {{.state = TR_CONTEST_OPEN, .player = "B"}, 1},
                 {{.state = TR_CONTEST_DECLINED}, 1},
                 {{.state = TR_CONTEST_ACCEPTED}, 0},
                 {{.state = -1, .run = a}, 1},
                 {{.state = -1, .id = id}, 1},
                 {{.state = -1, .player = "C"}, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        must(tr_store_contests(store, &cases[i].query, &list, &count, &err), &err);
        assert_int_equal(count, cases[i].count);
        tr_free(list);
    }
    tr_store_close(store);
}

/* A board as the first version made it, with a run on it. */
static void a_board_of_the_first_version_is_led_on(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "first.sqlite");
    sqlite3 *db = NULL;
    tr_err err;
    struct tr_store *store = open_board(path);
    int64_t run = put(desk, store, (struct tr_mini_call){.player = "old", .rude = true});
    int before = score_at(store, everything(), 0, NULL);
    tr_store_close(store);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK); /* take back what came after it */
    char *drop = NULL;
    sqlite3_stmt *st = NULL;
    assert_int_equal(
        sqlite3_prepare_v2(db,
                           "SELECT group_concat('DROP ' || type || ' ' || name, ';') FROM "
                           "(SELECT type, name FROM sqlite_schema WHERE sql NOT NULL "
                           "AND name NOT IN ('content', 'runs') ORDER BY type, name = "
                           "'contests')",
                           -1, &st, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    drop =
        tr_strndup((const char *)sqlite3_column_text(st, 0), (size_t)sqlite3_column_bytes(st, 0));
    sqlite3_finalize(st);
    assert_int_equal(sqlite3_exec(db, drop, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA user_version = 1", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    tr_free(drop);

    store = open_board(path);
    assert_int_equal(number(path, "PRAGMA user_version"), tr_board_version);
    assert_int_equal(tr_temp_find(desk->dir, "first.sqlite.v1-", ".backup", NULL, 0), 1);
    assert_int_equal(score_at(store, everything(), 0, NULL), before);
    struct tr_amended row = verdict_of(desk, run, 999);
    must(tr_store_contest(store, run, "greet_first", 1, "hi", &row.contest, NULL, &err), &err);
    must(tr_store_amend(store, NULL, &row, 1, &err), &err);
    assert_int_equal(score_at(store, everything(), 0, NULL), 999);
    tr_store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_later_verdict_stands_beside_the_own),
        cmocka_unit_test(a_board_under_a_card_has_only_its_verdicts),
        cmocka_unit_test(a_verdict_without_its_content_is_refused),
        cmocka_unit_test(a_contest_is_kept_and_decided_once),
        cmocka_unit_test(contests_are_found_by_player_and_state),
        cmocka_unit_test(a_board_of_the_first_version_is_led_on),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
