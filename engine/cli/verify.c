/* thirdring verify: play saved runs again from their own bytes and compare. */
#include <jansson.h>
#include <string.h>

#include "audit/verify.h"
#include "base/file.h"
#include "cli/cli.h"
#include "session/pack.h"

enum { OPT_LANG = 256, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring verify [--json] FILE...\n\n"
                 "Plays saved runs again and compares digest and score. Each is verified, forged\n"
                 "(gives another result), other_engine (of another version: cannot be judged\n"
                 "here) or damaged. Exit code 1 unless all are verified.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

/* gives: false when the file cannot be read at all */
static bool verify_file(const char *path, struct tr_verify_result *out)
{
    struct tr_buf bytes;
    struct tr_pack pack;
    tr_err err = {0};
    bool readable = true;
    memset(out, 0, sizeof *out);
    tr_buf_init(&bytes, TR_PACK_MAX);
    tr_status st = tr_file_read(path, &bytes, &err);
    if (st == TR_OK) {
        st = tr_pack_decode(&pack, bytes.data, bytes.len, &err);
        if (st == TR_OK) {
            st = tr_verify_run(pack.run.data, pack.run.len, pack.blobs, out, &err);
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

static void result_text(const char *path, const struct tr_verify_result *r)
{
    static const char *const words[] = {"verified", "forged", "other engine", "damaged"};
    if (r->outcome == TR_VERIFIED)
        printf(tr_say("%s: %s, %s, score %u\n"), path, tr_say(words[r->outcome]), r->head.scenario,
               r->recorded_score);
    else
        printf("%s: %s: %s\n", path, tr_say(words[r->outcome]), r->reason);
}

int tr_cli_verify(int argc, char **argv)
{
    bool json = false;
    enum tr_lang lang;
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    if (optind >= argc) {
        tr_cli_error("%s", tr_say("verify needs at least one run file"));
        return TR_EXIT_USAGE;
    }
    int code = TR_EXIT_GOOD;
    json_t *list = json ? json_array() : NULL;
    for (int i = optind; i < argc; i++) {
        struct tr_verify_result result;
        if (!verify_file(argv[i], &result)) {
            code = TR_EXIT_USAGE;
            continue;
        }
        if (result.outcome != TR_VERIFIED && code == TR_EXIT_GOOD)
            code = TR_EXIT_FINDINGS;
        if (json)
            (void)json_array_append_new(list, result_json(argv[i], &result));
        else
            result_text(argv[i], &result);
    }
    if (json)
        return tr_cli_print_json(json_pack("{s:o}", "runs", list), code);
    return code;
}
