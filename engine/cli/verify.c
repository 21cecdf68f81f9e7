/* thirdring verify: play saved runs again from their own bytes and compare; when asked,
 * hear their answers again, too. */
#include <jansson.h>
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/heard.h"
#include "session/pack.h"

enum { OPT_LANG = 256, OPT_HEAR, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"hear", no_argument, NULL, OPT_HEAR},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring verify [--hear] [--json] FILE...\n\n"
                 "Plays saved runs again and compares digest and score. Each is verified, forged\n"
                 "(gives another result), other_engine (of another version: cannot be judged\n"
                 "here) or damaged. Exit code 1 unless all are verified.\n\n"
                 "  --hear  hear every answer again, with the lexicon that came with the run; one\n"
                 "          that was recorded otherwise makes the run forged. Exit code 1 unless\n"
                 "          all are heard the same\n"
                 "  --json  print JSON\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static tr_status verify_pack(const struct tr_pack *pack, struct tr_referee *referee,
                             struct tr_verify_result *out, struct tr_hear_result *heard,
                             tr_err *err)
{
    return referee ? tr_referee_run(referee, pack->run.data, pack->run.len, pack->blobs, out, heard,
                                    err)
                   : tr_verify_run(pack->run.data, pack->run.len, pack->blobs, out, err);
}

/* referee: NULL: nothing is heard
 * gives:   false when the file cannot be read at all */
static bool verify_file(const char *path, struct tr_referee *referee, struct tr_verify_result *out,
                        struct tr_hear_result *heard)
{
    struct tr_buf bytes;
    struct tr_pack pack;
    tr_err err = {0};
    bool readable = true;
    memset(out, 0, sizeof *out);
    memset(heard, 0, sizeof *heard);
    tr_buf_init(&bytes, TR_PACK_MAX);
    tr_status st = tr_file_read(path, &bytes, &err);
    if (st == TR_OK) {
        st = tr_pack_decode(&pack, bytes.data, bytes.len, &err);
        if (st == TR_OK) {
            st = verify_pack(&pack, referee, out, heard, &err);
            tr_pack_done(&pack);
        } else {
            out->outcome = st == TR_EVERSION ? TR_OTHER_ENGINE : TR_DAMAGED;
            (void)snprintf(out->reason, sizeof out->reason, "%s", err.msg);
            st = st == TR_ENOMEM ? st : TR_OK;
        }
    }
    if (st != TR_OK) {
        tr_cli_error("%s", err.msg);
        readable = false;
    }
    tr_buf_done(&bytes);
    return readable;
}

static json_t *result_json(const char *path, const struct tr_verify_result *r)
{
    char digest[TR_DIGEST_HEX] = "";
    char again[TR_DIGEST_HEX] = "";
    bool judged = r->outcome == TR_VERIFIED || r->outcome == TR_FORGED;
    if (r->outcome != TR_DAMAGED)
        tr_digest_hex(&r->recorded_digest, digest);
    if (judged)
        tr_digest_hex(&r->digest, again);
    return json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:I, s:i, s:o, s:s, s:s, s:s, s:s}", "file", path, "result",
        tr_verified_names[r->outcome], "reason", r->reason, "scenario", r->head.scenario, "player",
        r->head.player, "seed", (json_int_t)r->head.opts.seed, "score", (int)r->recorded_score,
        "recomputed_score", judged ? json_integer(r->verdict.score) : json_null(), "digest", digest,
        "recomputed_digest", again, "ending", r->ending, "at", r->head.played_at);
}

static void result_text(const char *path, const struct tr_verify_result *r,
                        const struct tr_hear_result *heard, bool hear)
{
    if (r->outcome != TR_VERIFIED || (hear && heard->outcome != TR_HEARD_SAME))
        tr_cli_print_heard(path, r, heard);
    else if (hear)
        printf(tr_say("%s: verified, %s, score %u; %u answers heard the same\n"), path,
               r->head.scenario, r->recorded_score, (unsigned)heard->answers);
    else
        printf(tr_say("%s: %s, %s, score %u\n"), path, tr_cli_verified_word(r->outcome),
               r->head.scenario, r->recorded_score);
}

/* referee: NULL: nothing is heard */
static int verify_all(char **paths, int count, struct tr_referee *referee, bool json)
{
    int code = TR_EXIT_GOOD;
    bool whole = true;
    json_t *list = json ? json_array() : NULL;
    for (int i = 0; i < count; i++) {
        struct tr_verify_result result;
        struct tr_hear_result heard;
        if (!verify_file(paths[i], referee, &result, &heard)) {
            code = TR_EXIT_USAGE;
            continue;
        }
        bool good = result.outcome == TR_VERIFIED && (!referee || heard.outcome == TR_HEARD_SAME);
        if (!good && code == TR_EXIT_GOOD)
            code = TR_EXIT_FINDINGS;
        if (!json) {
            result_text(paths[i], &result, &heard, referee != NULL);
            continue;
        }
        json_t *run = result_json(paths[i], &result);
        whole = whole && (!referee || tr_cli_heard_json(run, &result, &heard)) &&
                json_array_append(list, run) == 0;
        json_decref(run);
    }
    if (!json)
        return code;
    json_t *document = whole ? json_pack("{s:O}", "runs", list) : NULL;
    json_decref(list);
    return tr_cli_print_json(document, code);
}

int tr_cli_verify(int argc, char **argv)
{
    struct tr_referee *referee = NULL;
    bool json = false, hear = false;
    enum tr_lang lang;
    tr_err err = {0};
    clock_t began = 0;
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_HEAR)
            hear = true;
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    if (optind >= argc) {
        tr_cli_error("%s", tr_say("verify needs at least one run file"));
        return TR_EXIT_USAGE;
    }
    if (hear && tr_cli_referee_new(&referee, &began, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = verify_all(argv + optind, argc - optind, referee, json);
    tr_referee_free(referee);
    return code;
}
