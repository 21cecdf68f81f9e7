/* The door to the store: picks the back end by URL and lets no run in that does
 * not come out of its own bytes again. */
#include "store/store.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "sim/plain.h"
#include "store/backend.h"

const char *const tr_contest_states[TR_CONTEST_COUNT] = {"open", "accepted", "declined"};

/* "postgres://..." has a scheme; "board.sqlite" and "a/b://c" have none. */
static size_t scheme_length(const char *url)
{
    size_t n = strspn(url, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
    return n > 0 && strncmp(url + n, "://", 3) == 0 ? n : 0;
}

tr_status tr_store_open(struct tr_store **out, const char *url, char *moved, size_t moved_cap,
                        tr_err *err)
{
    size_t scheme = scheme_length(url);
    if (url[0] == '\0')
        return tr_fail(err, TR_EINVAL, "the board has no name; give the path of a file");
    if (scheme > 0)
        return tr_fail(err, TR_EINVAL,
                       "this program cannot keep a board at %.*s://; give the path of a file",
                       (int)(scheme < 40 ? scheme : 40), url);
    struct tr_verifier *verifier = NULL;
    tr_status st = tr_verifier_new(&verifier, err);
    if (st == TR_OK)
        st = tr_sqlite_open(out, url, moved, moved_cap, err);
    if (st == TR_OK)
        (*out)->verifier = verifier;
    else
        tr_verifier_free(verifier);
    return st;
}

void tr_store_close(struct tr_store *store)
{
    if (!store)
        return;
    tr_verifier_free(store->verifier);
    store->backend->close(store);
}

tr_status tr_store_default(char *out, size_t cap, tr_err *err)
{
    char dir[TR_PATH_MAX];
    tr_status st = tr_home_dir(dir, sizeof dir, err);
    return st == TR_OK ? tr_path_join(out, cap, dir, "board.sqlite", err) : st;
}

tr_status tr_store_put(struct tr_store *store, const uint8_t *run, size_t len,
                       const struct tr_buf *blobs, int64_t *id, bool *fresh, tr_err *err)
{
    struct tr_verify_result verified;
    struct tr_buf played[TR_BLOB_COUNT];
    memcpy(played, blobs, sizeof played);
    played[TR_BLOB_LEXICON] = (struct tr_buf){0}; /* looked at when it is new here */
    tr_status st = tr_verifier_run(store->verifier, run, len, played, &verified, err);
    if (st != TR_OK)
        return st;
    if (verified.outcome != TR_VERIFIED)
        return tr_fail(err, TR_EMISMATCH, "the run was not stored (%s): %s",
                       tr_verified_names[verified.outcome], verified.reason);
    struct tr_entry entry = {.run = run, .len = len, .blobs = blobs, .verified = &verified};
    tr_digest_of(run, len, &entry.run_digest);
    int64_t row = 0;
    bool is_new = false;
    st = store->backend->put(store, &entry, &row, &is_new, err);
    if (st == TR_OK && id)
        *id = row;
    if (st == TR_OK && fresh)
        *fresh = is_new;
    return st;
}

tr_status tr_store_board(struct tr_store *store, const struct tr_board_query *query,
                         struct tr_board_row **out, size_t *count, tr_err *err)
{
    if (query->mode >= TR_MODE_COUNT || query->input >= TR_INPUT_COUNT)
        return tr_fail(err, TR_EINVAL, "a board cannot be asked for mode %d and input %d",
                       query->mode, query->input);
    return store->backend->board(store, query, out, count, err);
}

tr_status tr_store_get(struct tr_store *store, int64_t id, struct tr_buf *run,
                       struct tr_buf blobs[TR_BLOB_COUNT], tr_err *err)
{
    return store->backend->get(store, id, run, blobs, err);
}

tr_status tr_store_content(struct tr_store *store, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err)
{
    return store->backend->content(store, digest, out, err);
}

tr_status tr_fetch_content(void *ctx, const struct tr_digest *digest, struct tr_buf *out,
                           tr_err *err)
{
    return tr_store_content(ctx, digest, out, err);
}

tr_status tr_store_one(struct tr_store *store, int64_t id, struct tr_stored_run *out, tr_err *err)
{
    return store->backend->one(store, id, out, err);
}

void tr_stored_run_done(struct tr_stored_run *run)
{
    tr_buf_done(&run->run);
    tr_buf_done(&run->heard);
}

tr_status tr_store_verdicts(struct tr_store *store, int64_t run, struct tr_stored_verdict **out,
                            size_t *count, tr_err *err)
{
    return store->backend->verdicts(store, run, out, count, err);
}

void tr_stored_verdicts_free(struct tr_stored_verdict *verdicts, size_t count)
{
    for (size_t i = 0; verdicts && i < count; i++)
        tr_buf_done(&verdicts[i].heard);
    tr_free(verdicts);
}

tr_status tr_store_amend(struct tr_store *store, const struct tr_decision *decision,
                         const struct tr_amended *rows, size_t count, tr_err *err)
{
    char now[32];
    tr_now_rfc3339(now);
    return store->backend->amend(store, decision, rows, count, now, err);
}

tr_status tr_store_contest(struct tr_store *store, int64_t run, const char *rule, int answer,
                           const char *words, int64_t *id, bool *fresh, tr_err *err)
{
    struct tr_contest c = {.run = run, .answer = answer};
    int64_t row = 0;
    bool is_new = false;
    if (!tr_plain_name(rule, strlen(rule)))
        return tr_fail(err, TR_EINVAL, "\"%.60s\" is no name of a rule", rule);
    if (answer < 0 || answer > TR_CMDS_MAX)
        return tr_fail(err, TR_EINVAL, "a call has no answer number %d", answer);
    (void)snprintf(c.rule, sizeof c.rule, "%s", rule);
    tr_utf8_clean(words, strlen(words), c.words, sizeof c.words, NULL);
    tr_now_rfc3339(c.made_at);
    tr_status st = store->backend->contest(store, &c, &row, &is_new, err);
    if (st == TR_OK && id)
        *id = row;
    if (st == TR_OK && fresh)
        *fresh = is_new;
    return st;
}

tr_status tr_store_contests(struct tr_store *store, const struct tr_contest_query *query,
                            struct tr_contest **out, size_t *count, tr_err *err)
{
    return store->backend->contests(store, query, out, count, err);
}
