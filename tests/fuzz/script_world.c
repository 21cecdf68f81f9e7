/* Whatever the source, the answer is a graph that can be played or findings that
 * can be shown; it is the same when asked again; and nothing is left behind. */
#include "fuzz/script_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "fuzz/sim_world.h"
#include "sim/plain.h"

#define STEPS 200000 /* enough for every scenario that we have; keeps loops short */

static struct tr_buf acts;

static void read_acts(void)
{
    tr_err err;
    if (acts.len > 0)
        return;
    tr_buf_init(&acts, TR_ACTS_BYTES);
    world_must(tr_file_read(TR_SOURCE_DIR "/assets/lexicon/acts.tsv", &acts, &err) == TR_OK,
               "the catalogue of acts can be read");
}

/* The first id = "…" or 'x'. */
static void find_id(const char *text, char id[TR_NAME_MAX])
{
    snprintf(id, TR_NAME_MAX, "x");
    for (const char *p = text; (p = strstr(p, "id")) != NULL; p += 2) {
        const char *q = p + 2 + strspn(p + 2, " =");
        size_t len = *q == '"' || *q == '\'' ? strcspn(q + 1, "\"'\n") : 0;
        if (len > 0 && tr_plain_name(q + 1, len)) {
            snprintf(id, TR_NAME_MAX, "%.*s", (int)len, q + 1);
            return;
        }
    }
}

static void compile(const struct tr_request *req, struct tr_response *out)
{
    struct tr_compiler *c;
    tr_err err;
    tr_response_init(out);
    world_must(tr_compiler_new(&c, &err) == TR_OK, "there is memory for a compiler");
    c->steps = STEPS;
    world_must(tr_compiler_run(c, req, out, &err) == TR_OK, "there is memory to compile");
    tr_compiler_free(c);
}

static void check_finding(const struct tr_request *req, const struct tr_finding *f)
{
    bool known = f->file[0] == '\0';
    int lines = 1;
    for (size_t i = 0; i < req->count; i++) {
        const struct tr_source *src = &req->files[i];
        if (strcmp(src->name, f->file) != 0)
            continue;
        known = true;
        for (size_t k = 0; k < src->len; k++)
            lines += src->bytes[k] == '\n' || src->bytes[k] == '\r';
    }
    world_must(known, "a finding names a file of the request");
    world_must(f->line >= 0 && f->line <= lines && f->column >= 0, "a finding has a place there");
    world_must(tr_code_find(tr_code_parse(f->code)) != NULL, "a finding has a known code");
    world_must(f->message[0] != '\0', "a finding says something");
    world_must(tr_plain_text(f->message, strlen(f->message)) &&
                   tr_plain_text(f->hint, strlen(f->hint)) &&
                   tr_plain_text(f->path, strlen(f->path)),
               "nothing hides in a finding");
}

static void play(enum tr_load_kind kind, const char *id, const struct tr_buf *blob)
{
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    const char *name;
    tr_status status;
    if (kind == TR_LOAD_SCENARIO) {
        status = tr_graph_decode(&graph, blob->data, blob->len, NULL);
        world_must(status == TR_OK, "a graph that was made can be read");
        name = graph->pool + graph->id;
        world_must(strcmp(name, id) == 0, "it has the id that was asked for");
        world_play(graph, world_house(), world_card());
        tr_graph_free(graph);
    } else if (kind == TR_LOAD_HOUSE) {
        status = tr_house_decode(&house, blob->data, blob->len, NULL);
        world_must(status == TR_OK, "a house that was made can be read");
        name = house->pool + house->id;
        world_must(strcmp(name, id) == 0, "it has the id that was asked for");
        world_play(world_graph(), house, world_card());
        tr_house_free(house);
    } else {
        status = tr_card_decode(&card, blob->data, blob->len, NULL);
        world_must(status == TR_OK, "a scorecard that was made can be read");
        name = card->pool + card->id;
        world_must(strcmp(name, id) == 0, "it has the id that was asked for");
        world_play(world_graph(), world_house(), card);
        tr_card_free(card);
    }
}

static void check(const struct tr_request *req)
{
    size_t before = tr_alloc_stats().live_blocks;
    struct tr_response resp, again;
    struct tr_buf bytes[2];
    compile(req, &resp);
    for (size_t i = 0; i < resp.findings.count; i++)
        check_finding(req, &resp.findings.v[i]);
    bool errors = tr_findings_errors(&resp.findings) > 0;
    world_must(errors == (resp.blob.len == 0), "there is a result or a reason why not");
    world_must(resp.findings.count <= TR_FINDINGS_MAX + 1, "findings are bounded");
    if (resp.blob.len > 0)
        play(req->kind, req->id, &resp.blob);
    compile(req, &again);
    tr_buf_init(&bytes[0], TR_RESPONSE_MAX);
    tr_buf_init(&bytes[1], TR_RESPONSE_MAX);
    tr_response_encode(&resp, &bytes[0]);
    tr_response_encode(&again, &bytes[1]);
    world_must(bytes[0].status == TR_OK, "an answer fits");
    world_must(bytes[0].len == bytes[1].len &&
                   memcmp(bytes[0].data, bytes[1].data, bytes[0].len) == 0,
               "the same question gives the same answer");
    tr_response_done(&again);
    tr_response_init(&again);
    world_must(tr_response_decode(&again, bytes[0].data, bytes[0].len, NULL) == TR_OK,
               "the other side can read it");
    tr_buf_done(&bytes[1]);
    tr_buf_done(&bytes[0]);
    tr_response_done(&again);
    tr_response_done(&resp);
    world_must(tr_alloc_stats().live_blocks == before, "nothing is left behind");
}

static const char *const mains[] = {"scenario.lua", "x.lua", "x.lua"};

void script_check(enum tr_load_kind kind, const uint8_t *text, size_t size)
{
    static const char mark[] = "-- file: ";
    struct tr_request *req = tr_calloc(1, sizeof *req);
    char *copy = tr_strndup((const char *)text, size);
    char id[TR_NAME_MAX];
    world_must(req && copy, "there is memory for the input");
    read_acts();
    find_id(copy, id);
    req->kind = kind;
    req->id = id;
    req->main = mains[kind];
    req->acts = (const char *)acts.data;
    req->acts_len = acts.len;
    req->files[0] = (struct tr_source){.name = req->main, .bytes = copy};
    req->count = 1;
    for (char *p = copy, *end = copy + size; p <= end;) {
        char *eol = memchr(p, '\n', (size_t)(end - p));
        char *next = eol ? eol + 1 : end + 1;
        struct tr_source *file = &req->files[req->count - 1];
        if ((size_t)(end - p) > sizeof mark && memcmp(p, mark, sizeof mark - 1) == 0 && eol &&
            req->count < 4) {
            *eol = '\0';
            const char *name = p + sizeof mark - 1;
            if (tr_path_is_inside(name) && strlen(name) < TR_SOURCE_NAME_MAX &&
                strcmp(name, req->main) != 0) {
                file->len = (size_t)(p - file->bytes);
                req->files[req->count++] = (struct tr_source){.name = name, .bytes = next};
            } else {
                *eol = '\n';
            }
        }
        p = next;
    }
    struct tr_source *last = &req->files[req->count - 1];
    last->len = (size_t)(copy + size - last->bytes);
    bool fits = true;
    for (size_t i = 0; i < req->count; i++)
        fits &= req->files[i].len <= TR_SOURCE_MAX;
    if (fits)
        check(req);
    tr_free(copy);
    tr_free(req);
}

void script_check_lines(const uint8_t *text, size_t size)
{
    static const char scenario[] =
        "scenario { format = 1, id = 'x', title = L'title', caller = { who = L'who', surname = "
        "fact "
        "'name' }, facts = { name = pick { 'Li', 'Wu' }, phone = digits { 8 } } }\n"
        "beat 'a' { caller = L'asks', choices = { L'kind', L'curt' }, next = 'b' }\n"
        "beat 'b' { caller = L'bye', ending = 'done' }\n";
    struct tr_request *req = tr_calloc(1, sizeof *req);
    world_must(req != NULL, "there is memory for the input");
    read_acts();
    req->kind = TR_LOAD_SCENARIO;
    req->id = "x";
    req->main = "scenario.lua";
    req->acts = (const char *)acts.data;
    req->acts_len = acts.len;
    req->count = 2;
    req->files[0] = (struct tr_source){"lines/en.lua", (const char *)text, size};
    req->files[1] = (struct tr_source){"scenario.lua", scenario, sizeof scenario - 1};
    if (size <= TR_SOURCE_MAX)
        check(req);
    tr_free(req);
}
