/* thirdring voices: what is spoken in a scenario, what of it is recorded, the sheet for
 * the studio, and a computed voice for what is missing. */
#include <string.h>
#include <sys/stat.h>

#include "audit/voice_render.h"
#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"
#include "report/recording_sheet.h"

#include <jansson.h>

enum { OPT_LANG = 256, OPT_DATA, OPT_HOUSE, OPT_SEED, OPT_SHEET, OPT_RENDER, OPT_INTO, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"seed", required_argument, NULL, OPT_SEED},
                                        {"sheet", required_argument, NULL, OPT_SHEET},
                                        {"render", no_argument, NULL, OPT_RENDER},
                                        {"into", required_argument, NULL, OPT_INTO},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

struct request {
    const char *scenario, *data, *house, *sheet, *into;
    enum tr_lang lang;
    uint64_t seed;
    bool render, json;
};

/* What rendering has come to. */
struct rendered {
    size_t cached, written, drawn;
};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring voices SCENARIO [OPTION...]\n\n"
               "Lists every line that is spoken, in play order: who says it, how long it lasts,\n"
               "and whether there is a recording, voice/LANG/KEY.ogg in the scenario's folder\n"
               "(KEY_2.ogg for the second wording). Recordings change no score.\n\n"
               "  --sheet FILE   write the sheet for a recording studio: .html, .csv or .txt\n"
               "  --render       let espeak-ng say what is not recorded; kept in your cache, for\n"
               "                 calls with --voices espeak\n"
               "  --into DIR     with --render: write Ogg files DIR/LANG/KEY.ogg instead, to be\n"
               "                 played like recordings (needs oggenc)\n"
               "  --seed N       the facts in the lines are those of this call (default: 1)\n"
               "  --house H      who answers (default: yunshan)\n"
               "  --lang L       language of the lines\n"
               "  --data DIR     folder with scenarios/ and assets/\n"
               "  --json         one JSON document\n"),
        stdout);
    return TR_EXIT_GOOD;
}

/* ---- the sheet -------------------------------------------------------------------- */

static bool ends_with(const char *path, const char *tail)
{
    size_t n = strlen(path), t = strlen(tail);
    return n > t && strcmp(path + n - t, tail) == 0;
}

static tr_status write_sheet(const struct tr_recording_sheet *sheet, FILE *out, const char *path,
                             tr_err *err)
{
    struct tr_rows rows = tr_recording_studio(sheet);
    struct tr_page page = tr_recording_page(sheet);
    if (ends_with(path, ".html"))
        return tr_rows_html(&rows, &page, out, err);
    if (ends_with(path, ".csv"))
        return tr_rows_csv(&rows, out, err);
    fprintf(out, "%s\n\n", page.title);
    for (size_t i = 0; page.intro[i]; i++) {
        tr_cli_wrap(out, page.intro[i], 0, 0, 78);
        fputc('\n', out);
    }
    fputc('\n', out);
    return tr_rows_text(&rows, out, err);
}

/* Into a buffer first, so that a full disk leaves no half a sheet. */
static tr_status keep_sheet(const struct tr_recording_sheet *sheet, const char *path, tr_err *err)
{
    char *text = NULL;
    size_t len = 0;
    struct stat there;
    if (!ends_with(path, ".html") && !ends_with(path, ".csv") && !ends_with(path, ".txt"))
        return tr_fail(err, TR_EINVAL,
                       tr_say("the sheet %.300s has to end with .html, .csv or .txt"), path);
    if (lstat(path, &there) == 0)
        return tr_fail(err, TR_EINVAL,
                       tr_say("%.300s is there already; choose another name or remove it"), path);
    FILE *out = open_memstream(&text, &len);
    if (!out)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a sheet");
    tr_status st = write_sheet(sheet, out, path, err);
    if (fclose(out) != 0 && st == TR_OK)
        st = tr_fail(err, TR_ENOMEM, "there is no memory for a sheet");
    if (st == TR_OK)
        st = tr_file_write(path, text, len, err);
    free(text);
    return st;
}

/* ---- rendering -------------------------------------------------------------------- */

/* What stands in the way of rendering at all, as a sentence with a remedy. */
static tr_status may_render(const struct request *q, tr_err *err)
{
    tr_status st = tr_espeak_check(err);
    if (st == TR_ENOTFOUND)
        return tr_fail(err, st, "%s",
                       tr_say("espeak-ng is not installed; install it with \"apt-get install "
                              "espeak-ng\", or record the lines"));
    if (st != TR_OK || !q->into)
        return st;
    st = tr_voice_export_check(err);
    return st != TR_ENOTFOUND ? st
                              : tr_fail(err, st, "%s",
                                        tr_say("oggenc is not installed; install it with \"apt-get "
                                               "install vorbis-tools\", or leave out --into"));
}

static tr_status render(const struct request *q, const struct tr_voices *voices,
                        const struct tr_content *content, struct rendered *done, tr_err *err)
{
    tr_status st = may_render(q, err);
    for (size_t i = 0; i < voices->count && st == TR_OK; i++) {
        const struct tr_voice_line *v = &voices->v[i];
        if (!v->drawn && v->state != TR_VOICE_MISSING)
            continue;
        if (q->into && v->drawn) {
            done->drawn++;
        } else if (q->into) {
            st = tr_voice_export(voices, i, content, q->into, err);
            done->written += st == TR_OK;
            if (st == TR_EINVAL) { /* somebody's file: it stays, the others are made */
                tr_cli_error("%s", err->msg);
                st = TR_OK;
            }
        } else {
            st = tr_voice_render(voices, i, content, q->seed, err);
            done->cached += st == TR_OK;
        }
    }
    return st;
}

static void tell_rendered(const struct request *q, const struct tr_voices *voices,
                          const struct rendered *done)
{
    if (!q->into) {
        printf(
            tr_say("%zu lines are said by espeak-ng; hear them with: thirdring play %s --lang %s "
                   "--seed %llu --voices espeak\n"),
            done->cached, q->scenario, tr_lang_names[q->lang], (unsigned long long)q->seed);
        return;
    }
    printf(tr_say("%zu files were written to %s/%s\n"), done->written, q->into,
           tr_lang_names[voices->lang]);
    if (done->drawn > 0)
        printf(tr_say("%zu lines were left out, because their facts differ in every call\n"),
               done->drawn);
}

/* ---- the list --------------------------------------------------------------------- */

static size_t count_state(const struct tr_voices *voices, bool drawn, enum tr_voice_state state)
{
    size_t n = 0;
    for (size_t i = 0; i < voices->count; i++)
        n += voices->v[i].drawn == drawn && (drawn || voices->v[i].state == state);
    return n;
}

/* Files that are there and cannot be played. */
static size_t count_unusable(const struct tr_voices *voices)
{
    size_t n = 0;
    for (int state = TR_VOICE_THERE + 1; state < TR_VOICE_STATE_COUNT; state++)
        n += count_state(voices, false, (enum tr_voice_state)state);
    return n;
}

static tr_status list_text(const struct tr_voices *voices, const struct tr_rows *rows, tr_err *err)
{
    size_t drawn = count_state(voices, true, TR_VOICE_MISSING);
    tr_status st = tr_rows_text(rows, stdout, err);
    printf(tr_say("\n%zu lines: %zu recorded, %zu missing, %zu not usable, %zu that differ in "
                  "every call\n"),
           voices->count, count_state(voices, false, TR_VOICE_THERE),
           count_state(voices, false, TR_VOICE_MISSING), count_unusable(voices), drawn);
    printf(tr_say("Recordings are looked for in %s\n"), voices->folder);
    if (drawn > 0)
        fputs(tr_say("Lines whose facts the seed draws cannot be recorded whole: they are said by "
                     "a computed\nvoice. Put the fact into a line of its own, and the rest can be "
                     "recorded.\n"),
              stdout);
    for (size_t i = 0; i < voices->orphans.count; i++)
        printf(tr_say("No line plays %s/%s\n"), voices->folder, voices->orphans.v[i]);
    return st;
}

static json_t *names_json(const struct tr_names *names)
{
    json_t *list = json_array();
    for (size_t i = 0; list && i < names->count; i++)
        (void)json_array_append_new(list, json_string(names->v[i]));
    return list;
}

static int list_json(const struct tr_voices *voices, const struct tr_rows *rows,
                     const struct rendered *done, int code)
{
    json_t *doc = json_pack("{s:s, s:s, s:s, s:o, s:o, s:{s:I, s:I, s:I}}", "scenario",
                            tr_graph_str(voices->graph, voices->graph->id), "lang",
                            tr_lang_names[voices->lang], "folder", voices->folder, "lines",
                            tr_rows_json(rows), "orphans", names_json(&voices->orphans), "rendered",
                            "cached", (json_int_t)done->cached, "written",
                            (json_int_t)done->written, "left_out", (json_int_t)done->drawn);
    return tr_cli_print_json(doc, code);
}

/* ---- the command ------------------------------------------------------------------ */

static int report(const struct request *q, const struct tr_voices *voices,
                  const struct tr_content *content)
{
    struct tr_recording_sheet *sheet = NULL;
    struct rendered done = {0};
    tr_err err = {0};
    tr_status st = tr_recording_sheet_new(&sheet, voices, content, q->seed, &err);
    if (st == TR_OK && q->sheet)
        st = keep_sheet(sheet, q->sheet, &err);
    if (st == TR_OK && q->render)
        st = render(q, voices, content, &done, &err);
    int code = count_unusable(voices) > 0 ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
    if (st == TR_OK) {
        struct tr_rows rows = tr_recording_list(sheet);
        if (q->json) {
            code = list_json(voices, &rows, &done, code);
        } else {
            st = list_text(voices, &rows, &err);
            if (st == TR_OK && q->render)
                tell_rendered(q, voices, &done);
        }
    }
    tr_recording_sheet_free(sheet);
    return st == TR_OK ? code : tr_cli_fail(&err);
}

static int voices_of(const struct tr_loader *loader, const struct request *q)
{
    struct tr_content content;
    struct tr_voices voices;
    char folder[TR_PATH_MAX];
    tr_err err = {0};
    tr_status st = tr_cli_load(&content, loader, q->scenario, q->house, NULL, q->lang);
    if (st != TR_OK)
        return st == TR_EFORMAT ? TR_EXIT_FINDINGS : TR_EXIT_USAGE;
    st = tr_scenario_dir(loader->data_dir, q->scenario, folder, sizeof folder, &err);
    if (st == TR_OK)
        st = tr_voices_list(&voices, content.graph, q->lang, folder, &err);
    int code = TR_EXIT_USAGE;
    if (st == TR_OK) {
        code = report(q, &voices, &content);
        tr_voices_done(&voices);
    } else {
        code = tr_cli_fail(&err);
    }
    tr_content_done(&content);
    return code;
}

static bool take(struct request *q, int opt)
{
    switch (opt) {
    case OPT_LANG:
        return tr_cli_lang(optarg, &q->lang);
    case OPT_DATA:
        q->data = optarg;
        return true;
    case OPT_HOUSE:
        q->house = optarg;
        return true;
    case OPT_SEED:
        return tr_cli_number("--seed", optarg, 0, ((uint64_t)1 << 53) - 1, &q->seed);
    case OPT_SHEET:
        q->sheet = optarg;
        return true;
    case OPT_RENDER:
        q->render = true;
        return true;
    case OPT_INTO:
        q->into = optarg;
        return true;
    case OPT_JSON:
        q->json = true;
        return true;
    default:
        return false;
    }
}

int tr_cli_voices(int argc, char **argv)
{
    struct tr_loader loader;
    int lang = tr_lang_of_system();
    struct request q = {
        .house = TR_DEFAULT_HOUSE, .seed = 1, .lang = lang >= 0 ? (enum tr_lang)lang : TR_LANG_EN};
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&q, opt))
            return TR_EXIT_USAGE;
    }
    tr_texts_use(q.lang);
    if (optind + 1 != argc) {
        tr_cli_error("%s", tr_say("voices needs the name of one scenario"));
        return TR_EXIT_USAGE;
    }
    if (q.into && !q.render) {
        tr_cli_error("%s", tr_say("--into goes with --render"));
        return TR_EXIT_USAGE;
    }
    q.scenario = argv[optind];
    if (tr_loader_init(&loader, q.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    return voices_of(&loader, &q);
}
