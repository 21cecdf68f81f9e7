/* From an id to checked bytes: collect, look in the cache, else ask the loader,
 * and believe nothing that comes back before it is decoded. */
#include "script/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "script/cache.h"
#include "script/codes.h"
#include "script/collect.h"
#include "script/defence.h"
#include "script/spawn.h"
#include "sim/card.h"
#include "sim/house.h"
#include "sim/plain.h"

static const char program_name[] = "thirdring-loader";

/* Beside this program, or in bin/ of a folder above it: a build tree. */
static tr_status find_program(char *out, size_t cap, tr_err *err)
{
    char dir[TR_PATH_MAX], bin[TR_PATH_MAX];
    const char *given = getenv("THIRDRING_LOADER");
    if (given && given[0]) {
        if (access(given, X_OK) != 0)
            return tr_fail(err, TR_ENOTFOUND,
                           "THIRDRING_LOADER is %.300s, which cannot be run; set it to "
                           "thirdring-loader or unset it",
                           given);
        return tr_path_join(out, cap, given[0] == '/' ? "" : ".", given, err);
    }
    tr_status status = tr_program_dir(dir, sizeof dir, err);
    if (status != TR_OK)
        return status;
    if (tr_path_join(out, cap, dir, program_name, NULL) == TR_OK && access(out, X_OK) == 0)
        return TR_OK;
    for (int up = 0; up < 5; up++) {
        if (tr_path_join(bin, sizeof bin, dir, "bin", NULL) == TR_OK &&
            tr_path_join(out, cap, bin, program_name, NULL) == TR_OK && access(out, X_OK) == 0)
            return TR_OK;
        char *slash = strrchr(dir, '/');
        if (!slash || slash == dir)
            break;
        *slash = '\0';
    }
    out[0] = '\0';
    return tr_fail(err, TR_ENOTFOUND,
                   "thirdring-loader was not found beside this program; install it there or set "
                   "THIRDRING_LOADER");
}

tr_status tr_loader_init(struct tr_loader *loader, const char *data, tr_err *err)
{
    struct tr_loader made;
    memset(&made, 0, sizeof made);
    tr_status status = tr_data_dir(data, made.data_dir, sizeof made.data_dir, err);
    if (status == TR_OK)
        status = find_program(made.program, sizeof made.program, err);
    if (status == TR_OK && tr_cache_dir(made.cache_dir, sizeof made.cache_dir, NULL) != TR_OK)
        made.cache_dir[0] = '\0'; /* nowhere to keep things: every load is a first one */
    if (status == TR_OK)
        *loader = made;
    return status;
}

tr_status tr_loader_version(char *out, size_t cap, tr_err *err)
{
    char program[TR_PATH_MAX];
    struct tr_buf text;
    out[0] = '\0';
    tr_buf_init(&text, 1024);
    tr_status status = find_program(program, sizeof program, err);
    if (status == TR_OK)
        status = tr_spawn_option(program, "--version", &text, err);
    for (size_t i = 0; status == TR_OK && i < text.len; i++)
        if (text.data[i] != '\n' && (text.data[i] < 0x20 || text.data[i] > 0x7e))
            status = tr_fail(err, TR_EFORMAT, "%.300s does not say what it is", program);
    if (status == TR_OK)
        snprintf(out, cap, "%.*s", (int)text.len, text.len ? (const char *)text.data : "");
    tr_buf_done(&text);
    return status;
}

void tr_loaded_done(struct tr_loaded *loaded)
{
    tr_buf_done(&loaded->bytes);
    tr_findings_done(&loaded->findings);
    tr_places_done(&loaded->places);
    memset(loaded, 0, sizeof *loaded);
}

static tr_status check_id(const char *pool, uint32_t id, const char *asked, tr_err *err)
{
    if (strcmp(pool + id, asked) == 0 || !tr_stands(TR_DEFENCE_REPLY_ID))
        return TR_OK;
    return tr_fail(err, TR_EFORMAT, "the loader's answer is about \"%.60s\" instead", pool + id);
}

/* Would anybody be able to use these bytes, and are they what was asked for? */
static tr_status check_blob(enum tr_load_kind kind, const char *id, const struct tr_response *resp,
                            tr_err *err)
{
    const struct tr_buf *blob = &resp->blob;
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    tr_status status;
    switch (kind) {
    case TR_LOAD_SCENARIO:
        status = tr_graph_decode(&graph, blob->data, blob->len, err);
        if (status == TR_OK) {
            status = check_id(graph->pool, graph->id, id, err);
            if (status == TR_OK)
                status = tr_places_check(&resp->places, graph, err);
            tr_graph_free(graph);
        }
        break;
    case TR_LOAD_HOUSE:
        status = tr_house_decode(&house, blob->data, blob->len, err);
        if (status == TR_OK) {
            status = check_id(house->pool, house->id, id, err);
            tr_house_free(house);
        }
        break;
    default:
        status = tr_card_decode(&card, blob->data, blob->len, err);
        if (status == TR_OK) {
            status = check_id(card->pool, card->id, id, err);
            tr_card_free(card);
        }
    }
    return status;
}

/* An answer is either something to use or a reason why there is nothing. */
static tr_status check_answer(const struct tr_collected *c, const struct tr_response *resp,
                              tr_err *err)
{
    size_t errors = tr_findings_errors(&resp->findings);
    if (resp->blob.len == 0)
        return errors ? TR_OK
                      : tr_fail(err, TR_EFORMAT, "the loader gave neither a result nor a reason");
    if (errors)
        return tr_fail(err, TR_EFORMAT, "the loader gave a result with errors in it");
    if (c->req.kind != TR_LOAD_SCENARIO && resp->places.count > 0)
        return tr_fail(err, TR_EFORMAT, "the loader gave places of what is no scenario");
    return tr_stands(TR_DEFENCE_REPLY_BYTES) ? check_blob(c->req.kind, c->id, resp, err) : TR_OK;
}

/* Was the loader stopped by the clock? The next time it may be luckier. */
static bool was_stopped(const struct tr_findings *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (tr_code_parse(list->v[i].code) == TR_C_STOPPED)
            return true;
    return false;
}

/* A finding of our own about the main file. */
static tr_status add_own(struct tr_findings *list, const char *file, int code, const char *message)
{
    struct tr_finding f = {.severity = TR_SEV_ERROR,
                           .file = (char *)(uintptr_t)file,
                           .message = (char *)(uintptr_t)message};
    tr_code_text(code, f.code);
    return tr_findings_add(list, &f);
}

/* Ask the cache, then the loader. A refusal becomes a finding and its status. */
static tr_status ask(const struct tr_loader *loader, const struct tr_collected *c,
                     struct tr_response *resp, bool *cached, tr_err *err)
{
    struct tr_buf request, answer;
    struct tr_digest key;
    tr_err why;
    tr_buf_init(&request, TR_REQUEST_MAX);
    tr_buf_init(&answer, TR_RESPONSE_MAX);
    tr_request_encode(&c->req, &request);
    if (request.status != TR_OK) {
        tr_status failed = request.status;
        tr_buf_done(&request);
        return tr_fail(err, failed, "the sources of \"%s\" do not fit into memory", c->id);
    }
    tr_cache_key(loader->program, &request, &key);
    tr_status status = TR_OK;
    *cached = tr_cache_get(loader->cache_dir, &key, resp);
    if (*cached && check_answer(c, resp, &why) != TR_OK) {
        *cached = false;
        tr_response_done(resp);
        tr_response_init(resp);
    }
    if (!*cached) {
        status = tr_spawn(loader->program, &request, &answer, &why);
        int code = TR_C_STOPPED;
        if (status == TR_OK) {
            code = TR_C_REFUSED;
            status = tr_response_decode(resp, answer.data, answer.len, &why);
            if (status == TR_OK)
                status = check_answer(c, resp, &why);
        }
        if (status == TR_OK) {
            if (!was_stopped(&resp->findings))
                tr_cache_put(loader->cache_dir, &key, resp);
        } else {
            tr_response_done(resp);
            tr_response_init(resp);
            tr_status added = add_own(&resp->findings, c->main, code, why.msg);
            status = added == TR_OK ? status : added;
            tr_fail(err, status, "%.200s%.60s could not be read: %.200s", c->prefix, c->main,
                    why.msg);
        }
    }
    tr_buf_done(&answer);
    tr_buf_done(&request);
    return status;
}

/* Move findings into a list, with the folder before their file names. */
static tr_status merge(struct tr_findings *into, const struct tr_findings *from, const char *prefix)
{
    for (size_t i = 0; i < from->count; i++) {
        char file[TR_PATH_MAX + TR_SOURCE_NAME_MAX];
        struct tr_finding f = from->v[i];
        snprintf(file, sizeof file, "%s%s", f.file[0] ? prefix : "", f.file);
        f.file = file;
        tr_status status = tr_findings_add(into, &f);
        if (status != TR_OK)
            return status;
    }
    return TR_OK;
}

/* Move the places, with the folder before their file names. */
static tr_status move_places(struct tr_places *into, struct tr_places *from, const char *prefix)
{
    for (size_t i = 0; i < from->file_count; i++) {
        char file[TR_PATH_MAX + TR_SOURCE_NAME_MAX];
        snprintf(file, sizeof file, "%s%s", prefix, from->files[i]);
        char *name = tr_strndup(file, strlen(file));
        if (!name)
            return TR_ENOMEM;
        tr_free(from->files[i]);
        from->files[i] = name;
    }
    *into = *from;
    memset(from, 0, sizeof *from);
    return TR_OK;
}

tr_status tr_load_collected(const struct tr_loader *loader, const struct tr_collected *c,
                            struct tr_loaded *out, tr_err *err)
{
    struct tr_response resp;
    memset(out, 0, sizeof *out);
    tr_buf_init(&out->bytes, TR_BLOB_MAX);
    tr_response_init(&resp);
    tr_status status = ask(loader, c, &resp, &out->cached, err);
    tr_status merged = merge(&out->findings, &c->findings, c->prefix);
    if (merged == TR_OK)
        merged = merge(&out->findings, &resp.findings, c->prefix);
    if (merged == TR_OK)
        merged = move_places(&out->places, &resp.places, c->prefix);
    if (merged != TR_OK)
        status = tr_fail(err, merged, "not enough memory to read \"%.60s\"", c->id);
    size_t errors = tr_findings_errors(&out->findings);
    if (status == TR_OK && errors > 0) {
        char first[TR_ERR_MAX];
        size_t i = 0;
        while (out->findings.v[i].severity != TR_SEV_ERROR)
            i++;
        tr_finding_format(&out->findings.v[i], first, sizeof first);
        status = tr_fail(err, was_stopped(&out->findings) ? TR_ELIMIT : TR_EFORMAT, "%s", first);
    }
    if (status == TR_OK) {
        tr_buf_done(&out->bytes);
        out->bytes = resp.blob;
        tr_buf_init(&resp.blob, TR_BLOB_MAX);
        tr_digest_of(out->bytes.data, out->bytes.len, &out->digest);
    }
    tr_response_done(&resp);
    return status;
}

tr_status tr_load(const struct tr_loader *loader, enum tr_load_kind kind, const char *id,
                  struct tr_loaded *out, tr_err *err)
{
    struct tr_collected *c = tr_calloc(1, sizeof *c);
    memset(out, 0, sizeof *out);
    tr_buf_init(&out->bytes, TR_BLOB_MAX);
    if (!c)
        return tr_fail(err, TR_ENOMEM, "not enough memory to read \"%.60s\"", id);
    tr_status status = tr_collect(c, loader, kind, id, err);
    if (status == TR_OK)
        status = tr_load_collected(loader, c, out, err);
    tr_collected_done(c);
    tr_free(c);
    return status;
}

static bool is_id(const char *dir, enum tr_load_kind kind, char *name)
{
    char path[TR_PATH_MAX], main_file[TR_PATH_MAX];
    size_t len = strlen(name);
    if (kind == TR_LOAD_SCENARIO)
        return strcmp(name, "houses") != 0 && strcmp(name, "scorecards") != 0 &&
               tr_path_join(path, sizeof path, dir, name, NULL) == TR_OK &&
               tr_path_join(main_file, sizeof main_file, path, "scenario.lua", NULL) == TR_OK &&
               tr_path_is_file(main_file);
    if (len <= 4 || strcmp(name + len - 4, ".lua") != 0 ||
        tr_path_join(path, sizeof path, dir, name, NULL) != TR_OK || !tr_path_is_file(path))
        return false;
    name[len - 4] = '\0';
    return tr_plain_name(name, len - 4);
}

tr_status tr_load_ids(const struct tr_loader *loader, enum tr_load_kind kind, struct tr_names *out,
                      tr_err *err)
{
    static const char *const folders[] = {"scenarios", "scenarios/houses", "scenarios/scorecards"};
    char dir[TR_PATH_MAX];
    struct tr_names names;
    tr_status status = tr_path_join(dir, sizeof dir, loader->data_dir, folders[kind], err);
    if (status == TR_OK)
        status = tr_dir_list(dir, &names, err);
    if (status != TR_OK)
        return status;
    size_t kept = 0;
    for (size_t i = 0; i < names.count; i++) {
        if (is_id(dir, kind, names.v[i]))
            names.v[kept++] = names.v[i];
        else
            tr_free(names.v[i]);
    }
    names.count = kept;
    *out = names;
    return TR_OK;
}
