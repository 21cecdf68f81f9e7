/* One string a line, however long: programs wrap as they like. */
#include "report/po.h"

#include <stdio.h>
#include <string.h>

static void put(struct tr_buf *out, const char *text)
{
    tr_buf_put(out, text, strlen(text));
}

static void put_string(struct tr_buf *out, const char *word, const char *text)
{
    put(out, word);
    put(out, " \"");
    for (; *text; text++) {
        const char *escape = *text == '"'    ? "\\\""
                             : *text == '\\' ? "\\\\"
                             : *text == '\n' ? "\\n"
                             : *text == '\t' ? "\\t"
                             : *text == '\r' ? "\\r"
                                             : NULL;
        if (escape)
            put(out, escape);
        else
            tr_buf_u8(out, (uint8_t)*text);
    }
    put(out, "\"\n");
}

/* A comment; line breaks begin further comments. */
static void put_comment(struct tr_buf *out, const char *mark, const char *text)
{
    while (*text) {
        size_t len = strcspn(text, "\n");
        put(out, mark);
        tr_buf_put(out, text, len);
        put(out, "\n");
        text += len + (text[len] == '\n');
    }
}

static void put_header(const struct tr_exchange *x, struct tr_buf *out)
{
    static const char *const locales[TR_LANG_COUNT] = {"zh_CN", "zh_TW", "en"};
    put(out, "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: ");
    put(out, x->scenario);
    put(out, "\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
             "\"Content-Transfer-Encoding: 8bit\\n\"\n");
    if (x->to >= 0) {
        put(out, "\"Language: ");
        put(out, locales[x->to]);
        put(out, "\\n\"\n");
    }
    if (x->from >= 0) {
        put(out, "\"X-Source-Language: ");
        put(out, locales[x->from]);
        put(out, "\\n\"\n");
    }
    put(out, "\"X-Third-Ring-Scenario: ");
    put(out, x->scenario);
    put(out, "\\n\"\n");
}

void tr_po_write(const struct tr_exchange *x, struct tr_buf *out)
{
    char key[512];
    put_header(x, out);
    for (size_t i = 0; i < x->count; i++) {
        const struct tr_exchange_row *row = &x->rows[i];
        put(out, "\n");
        put_comment(out, "#. ", tr_exchange_get(row, TR_EX_WHERE));
        put_comment(out, "#. ", tr_exchange_get(row, TR_EX_SPEAKER));
        put_comment(out, "#. ", tr_exchange_get(row, TR_EX_CONTEXT));
        put_comment(out, "#. ", tr_exchange_get(row, TR_EX_NOTES));
        put_comment(out, "#: ", row->file ? row->file : "");
        if (row->fuzzy)
            put(out, "#, fuzzy\n");
        (void)snprintf(key, sizeof key, row->variant ? "%.400s#%u" : "%.400s",
                       tr_exchange_get(row, TR_EX_KEY), row->variant);
        put_string(out, "msgctxt", key);
        put_string(out, "msgid", tr_exchange_get(row, TR_EX_SOURCE));
        put_string(out, "msgstr", tr_exchange_get(row, TR_EX_TEXT));
    }
}
