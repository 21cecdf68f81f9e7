/* Plays every script of this folder and of tests/language (see support/scripted.h) and
 * compares a readable verdict with the expected one beside it; --update writes those.
 * Each call is played a second time in a thousand small steps, and its run verified,
 * which must change nothing: digests do not depend on steps, compilers or optimisation. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "base/file.h"
#include "support/scripted.h"

static const char *const folders[] = {TR_SOURCE_DIR "/tests/replays",
                                      TR_SOURCE_DIR "/tests/language"};
#define STEP_MS 37

/* The verdict as text: ids, so that rewording a card's sentences changes nothing. */
static void write_verdict(struct tr_session *session, FILE *out)
{
    struct tr_verdict_view view;
    const struct tr_content *content = tr_session_content(session);
    const struct tr_verdict *v = tr_session_verdict(session);
    char hex[TR_DIGEST_HEX];
    char clock[32];
    size_t count;
    if (tr_verdict_view_init(&view, session, NULL) != TR_OK)
        return;
    tr_digest_hex(&view.digest, hex);
    const struct tr_spoken *all = tr_session_transcript(session, &count);
    for (size_t i = 0; i < count; i++) {
        tr_clock_text(all[i].at_ms, clock);
        const char *who = all[i].by == TR_NONE
                              ? tr_speaker_names[all[i].who]
                              : tr_graph_str(content->graph, content->graph->cast[all[i].by].name);
        fprintf(out, "%5s %-7s %s\n", clock, all[i].event == TR_EV_ASIDE ? "aside" : who,
                all[i].text);
        if (all[i].heard_count == 0)
            continue;
        fputs("             ", out);
        for (uint32_t k = 0; k < all[i].heard_count; k++)
            fprintf(out, " %s", tr_session_act_name(session, all[i].heard[k].name));
        fputc('\n', out);
    }
    fprintf(out, "\nscore %u (raw %u, fatal %u), mood %d, ring %d, ending %s\n", v->score, v->raw,
            v->fatal, v->mood, v->rings, tr_session_ending(session));
    fprintf(out, "duration %d ms, reaction %d ms\n", v->duration_ms, v->reaction_ms);
    for (uint32_t i = 0; i < content->card->section_count; i++)
        fprintf(out, "%s %u/%u\n", tr_card_str(content->card, content->card->sections[i].id),
                v->sections[i], v->section_max[i]);
    for (size_t i = 0; i < view.rule_count; i++) {
        const struct tr_verdict_rule *r = &view.rules[i];
        fprintf(out, "%-6s %s %u/%u", tr_result_names[r->result->result], r->id, r->result->points,
                r->result->max);
        fprintf(out, *r->evidence ? "  %s\n" : "\n", r->evidence);
    }
    fprintf(out, "digest %s\n", hex);
    tr_verdict_view_done(&view);
}

static bool verifies(const struct tr_session *session, tr_err *err)
{
    struct tr_verify_result result;
    struct tr_buf run;
    tr_buf_init(&run, TR_REPLAY_MAX);
    bool good =
        tr_session_run(session, &run, err) == TR_OK &&
        tr_verify_run(run.data, run.len, tr_session_content(session)->bytes, &result, err) == TR_OK;
    if (good && result.outcome != TR_VERIFIED) {
        (void)snprintf(err->msg, sizeof err->msg, "%s", result.reason);
        good = false;
    }
    tr_buf_done(&run);
    return good;
}

/* The same commands with time passing in small steps: equal digests? */
static bool steps_alike(const struct tr_session *session, tr_err *err)
{
    const struct tr_content *content = tr_session_content(session);
    struct tr_replay *replay = NULL;
    struct tr_digest digest, whole;
    struct tr_buf run;
    static _Alignas(64) struct tr_call call;
    tr_buf_init(&run, TR_REPLAY_MAX);
    bool good = tr_session_run(session, &run, err) == TR_OK &&
                tr_replay_decode(&replay, run.data, run.len, err) == TR_OK &&
                tr_replay_play(replay, content->setup, NULL, &call, err) == TR_OK;
    tr_buf_done(&run);
    if (!good)
        return false;
    tr_call_digest(&call, &whole);
    tr_call_init(&call, content->setup, &replay->head.opts, NULL);
    for (uint32_t i = 0; i < replay->cmd_count && good; i++) {
        while (!tr_call_ended(&call) && call.now + STEP_MS < replay->cmds[i].at_ms)
            tr_call_advance(&call, call.now + STEP_MS);
        good = tr_call_step(&call, &replay->cmds[i], err) == TR_OK;
    }
    while (good && !tr_call_ended(&call) && call.opts.profile != 0)
        tr_call_advance(&call, call.now + STEP_MS);
    tr_call_finish(&call);
    tr_call_digest(&call, &digest);
    tr_replay_free(replay);
    if (good && !tr_digest_equal(&digest, &whole))
        good = tr_fail(err, TR_EMISMATCH, "small steps give another digest") == TR_OK;
    return good;
}

/* Play one script; *text is what came of it, to be freed. */
static bool play(struct tr_scripted *r, struct tr_content *content, char **text, tr_err *err)
{
    struct tr_session *session = NULL;
    size_t len = 0;
    bool good = tr_scripted_play(&session, r, content, err);
    if (good) {
        FILE *out = open_memstream(text, &len);
        good = out != NULL;
        if (out) {
            write_verdict(session, out);
            (void)fclose(out);
        }
    }
    good = good && verifies(session, err) && steps_alike(session, err);
    tr_session_free(session);
    return good;
}

/* Show the first lines that differ. */
static void show_difference(const char *name, const char *expected, const char *got)
{
    int line = 1;
    printf("%s: the verdict differs\n", name);
    while (*expected || *got) {
        size_t a = strcspn(expected, "\n");
        size_t b = strcspn(got, "\n");
        if (a != b || memcmp(expected, got, a) != 0)
            printf("  line %d\n  - %.*s\n  + %.*s\n", line, (int)a, expected, (int)b, got);
        expected += a + (expected[a] == '\n');
        got += b + (got[b] == '\n');
        line++;
    }
}

static bool compare(const struct tr_scripted *r, const char *text, bool update, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_buf expected;
    (void)snprintf(path, sizeof path, "%.*s.expected", (int)(strlen(r->path) - strlen(".script")),
                   r->path);
    if (update)
        return tr_file_write(path, text, strlen(text), err) == TR_OK;
    tr_buf_init(&expected, 1u << 20);
    bool good = tr_file_read(path, &expected, err) == TR_OK;
    tr_buf_u8(&expected, 0);
    if (good && strcmp((const char *)expected.data, text) != 0) {
        show_difference(r->name, (const char *)expected.data, text);
        good = tr_fail(err, TR_EMISMATCH, "run it with --update if that is meant") == TR_OK;
    }
    tr_buf_done(&expected);
    return good;
}

static bool run_one(const struct tr_loader *loader, const char *folder, const char *file,
                    bool update)
{
    struct tr_scripted r;
    struct tr_content content;
    tr_err err = {0};
    char *text = NULL;
    if (!tr_scripted_read(&r, folder, file, folder != folders[0])) {
        printf("FAILED %s: name or options are not as support/scripted.h says\n", file);
        return false;
    }
    bool good = tr_scripted_load(&content, &r, loader);
    if (good) {
        good = play(&r, &content, &text, &err) && compare(&r, text, update, &err);
        tr_content_done(&content);
    }
    printf("%s %s%s%s\n", good ? "ok    " : "FAILED", r.name, *err.msg ? ": " : "", err.msg);
    free(text);
    return good;
}

static bool run_folder(const struct tr_loader *loader, const char *folder, bool update,
                       size_t *played, size_t *failed)
{
    struct tr_names files = {0};
    tr_err err = {0};
    if (tr_dir_list(folder, &files, &err) != TR_OK) {
        printf("%s\n", err.msg);
        return false;
    }
    for (size_t i = 0; i < files.count; i++) {
        size_t len = strlen(files.v[i]);
        if (len > 7 && strcmp(files.v[i] + len - 7, ".script") == 0) {
            ++*played;
            *failed += !run_one(loader, folder, files.v[i], update);
        }
    }
    tr_names_done(&files);
    return true;
}

int main(int argc, char **argv)
{
    struct tr_loader loader;
    tr_err err = {0};
    bool update = (argc > 1 && strcmp(argv[1], "--update") == 0) || getenv("TR_REPLAYS_UPDATE");
    size_t played = 0;
    size_t failed = 0;
    if (tr_loader_init(&loader, TR_SOURCE_DIR, &err) != TR_OK) {
        printf("%s\n", err.msg);
        return 1;
    }
    loader.cache_dir[0] = '\0';
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        size_t before = played;
        if (!run_folder(&loader, folders[i], update, &played, &failed) || played == before)
            return 1;
    }
    printf("%zu replays, %zu failed\n", played, failed);
    return failed > 0;
}
