/* Lists of findings: what is wrong with a source, where, and what to do. Every
 * text in a list is its own. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "script/reader.h"

const char *const tr_severity_names[3] = {"note", "warning", "error"};

static char *copy(const char *text)
{
    return tr_strndup(text ? text : "", text ? strlen(text) : 0);
}

void tr_finding_done(struct tr_finding *f)
{
    tr_free(f->file);
    tr_free(f->path);
    tr_free(f->message);
    tr_free(f->hint);
}

tr_status tr_findings_add(struct tr_findings *list, const struct tr_finding *finding)
{
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 8;
        struct tr_finding *v = tr_realloc(list->v, cap * sizeof *v);
        if (!v)
            return TR_ENOMEM;
        list->v = v;
        list->cap = cap;
    }
    struct tr_finding f = *finding;
    f.code[sizeof f.code - 1] = '\0';
    f.file = copy(finding->file);
    f.path = copy(finding->path);
    f.message = copy(finding->message);
    f.hint = copy(finding->hint);
    if (!f.file || !f.path || !f.message || !f.hint) {
        tr_finding_done(&f);
        return TR_ENOMEM;
    }
    list->v[list->count++] = f;
    return TR_OK;
}

size_t tr_findings_errors(const struct tr_findings *list)
{
    size_t errors = 0;
    for (size_t i = 0; i < list->count; i++)
        errors += list->v[i].severity == TR_SEV_ERROR;
    return errors;
}

void tr_findings_done(struct tr_findings *list)
{
    for (size_t i = 0; i < list->count; i++)
        tr_finding_done(&list->v[i]);
    tr_free(list->v);
    memset(list, 0, sizeof *list);
}

static size_t put(char *out, size_t cap, size_t at, const char *text)
{
    size_t len = strlen(text);
    size_t room = cap - 1 - at;
    bool cut = len > room;
    if (cut)
        len = tr_utf8_floor(text, len, room);
    memcpy(out + at, text, len);
    out[at + len] = '\0';
    return cut ? cap - 1 : at + len; /* nothing follows a cut */
}

void tr_finding_format(const struct tr_finding *finding, char *out, size_t cap)
{
    if (cap == 0)
        return;
    char number[32];
    size_t at = 0;
    out[0] = '\0';
    if (finding->file && finding->file[0]) {
        at = put(out, cap, at, finding->file);
        if (finding->line > 0) {
            snprintf(number, sizeof number, ":%d", finding->line);
            at = put(out, cap, at, number);
            if (finding->column > 0) {
                snprintf(number, sizeof number, ":%d", finding->column);
                at = put(out, cap, at, number);
            }
        }
        at = put(out, cap, at, ": ");
    }
    if (finding->path && finding->path[0]) {
        at = put(out, cap, at, finding->path);
        at = put(out, cap, at, ": ");
    }
    at = put(out, cap, at, finding->message ? finding->message : "");
    if (finding->hint && finding->hint[0]) {
        at = put(out, cap, at, "; ");
        at = put(out, cap, at, finding->hint);
    }
    if (finding->code[0]) {
        at = put(out, cap, at, " [");
        at = put(out, cap, at, finding->code);
        put(out, cap, at, "]");
    }
}
