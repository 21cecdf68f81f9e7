/* Sources read for editing, without Lua: whatever they hold, what is found lies in
 * them in order, and a literal written in a literal's manner says the same. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "fuzz/fuzz.h"
#include "script/lines_file.h"
#include "script/quote.h"
#include "script/survey.h"

static void requote(const struct tr_wording *w)
{
    struct tr_buf literal, text;
    struct tr_lex lx;
    tr_buf_init(&literal, (size_t)8 << 20);
    tr_buf_init(&text, (size_t)8 << 20);
    tr_lua_quote(w->text, w->len, &w->token, &literal);
    tr_lex_init(&lx, (const char *)literal.data, literal.len);
    struct tr_token tok = tr_lex_next(&lx);
    if (tok.len != literal.len || tr_lua_unquote(&tok, &text, NULL) != TR_OK ||
        text.len != w->len || (w->len && memcmp(text.data, w->text, w->len) != 0))
        abort();
    tr_buf_done(&literal);
    tr_buf_done(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct tr_lines_file f;
    struct tr_survey s;
    struct tr_request *req = tr_calloc(1, sizeof *req);
    const char *text = (const char *)data;
    size_t last = 0;
    if (tr_lines_file_read(&f, text, size, NULL) == TR_OK) {
        for (size_t i = 0; i < f.count; i++) {
            const struct tr_entry *e = &f.entries[i];
            if (e->begin < last || e->end < e->begin || e->end > f.close)
                abort();
            last = e->end;
        }
        for (size_t i = 0; i < f.wording_count; i++) {
            const struct tr_wording *w = &f.wordings[i];
            if (w->begin >= w->end || w->end > size || w->token.text < text + w->begin)
                abort();
            requote(w);
        }
        if (text[f.close] != '}' || f.value_end > f.last_end || f.last_end > f.close)
            abort();
    }
    tr_lines_file_done(&f);
    req->count = 1;
    req->files[0] = (struct tr_source){"scenario.lua", text, size};
    if (tr_survey_read(&s, req, NULL) != TR_OK)
        abort();
    for (size_t i = 0; i < s.count; i++)
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            if (s.v[i].in[lang].len > size || s.v[i].room > size)
                abort();
    tr_survey_done(&s);
    tr_free(req);
    return 0;
}
