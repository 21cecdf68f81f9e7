#include "unit/script/inline.h"

#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"

const char inline_head[] =
    "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' } }\n";
const char inline_beats[] = "beat 'open' { listen = true, next = 'bye' }\n"
                            "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";

static const char acts[] = "act\tkind\tdefinition\n"
                           "greet\twanted\tA greeting\n"
                           "apologise_late\twanted\tSorry\n"
                           "farewell\twanted\tBye\n"
                           "coarse\tunwanted\tRude\n";

tr_status inline_compile(const struct inline_source *src, struct tr_response *out, tr_err *err)
{
    static struct tr_request req;
    struct tr_compiler *compiler;
    memset(&req, 0, sizeof req);
    req.kind = src->kind;
    req.id = src->id;
    req.main = src->main;
    req.acts = acts;
    req.acts_len = sizeof acts - 1;
    for (; req.count < 8 && src->files[req.count].name; req.count++) {
        struct tr_source *f = &req.files[req.count];
        f->name = src->files[req.count].name;
        f->bytes = src->files[req.count].text;
        f->len = src->files[req.count].len ? src->files[req.count].len : strlen(f->bytes);
    }
    tr_response_init(out);
    tr_status status = tr_compiler_new(&compiler, err);
    if (status != TR_OK)
        return status;
    status = tr_compiler_run(compiler, &req, out, err);
    tr_compiler_free(compiler);
    return status;
}

tr_status inline_scenario(const char *text, struct tr_response *out, tr_err *err)
{
    struct inline_source src = {TR_LOAD_SCENARIO, "x", "scenario.lua", {{"scenario.lua", text, 0}}};
    return inline_compile(&src, out, err);
}

const struct tr_finding *inline_find(const struct tr_response *resp, const char *code)
{
    for (size_t i = 0; i < resp->findings.count; i++)
        if (strcmp(resp->findings.v[i].code, code) == 0)
            return &resp->findings.v[i];
    return NULL;
}

const char *inline_text(const struct tr_finding *f)
{
    static char text[2048];
    text[0] = '\0';
    if (f)
        tr_finding_format(f, text, sizeof text);
    return text;
}

void inline_expect(const struct tr_response *resp, const char *text)
{
    const char *bracket = strrchr(text, '[');
    char code[8] = "";
    if (bracket)
        (void)snprintf(code, sizeof code, "%.*s", (int)strcspn(bracket + 1, "]"), bracket + 1);
    assert_string_equal(inline_text(inline_find(resp, code)), text);
}

void inline_print(const struct tr_response *resp)
{
    for (size_t i = 0; i < resp->findings.count; i++)
        fprintf(stderr, "  %s\n", inline_text(&resp->findings.v[i]));
}
