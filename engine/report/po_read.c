/* The PO grammar, line by line. Everything is checked: a file that a program has
 * half understood must not half change a scenario. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/po.h"
#include "report/say.h"
#include "sim/plain.h"

enum word { WORD_NONE, WORD_CONTEXT, WORD_ID, WORD_TEXT, WORDS };

struct reader {
    struct tr_exchange *out;
    const char *at, *end;
    uint32_t line, began;
    enum word word; /* what a continued string belongs to */
    struct tr_buf texts[WORDS];
    bool has[WORDS];
    bool fuzzy;
    bool header; /* has been seen */
    tr_err *err;
};

static const char *const words[WORDS] = {"", "msgctxt", "msgid", "msgstr"};

static tr_status refuse(struct reader *r, const char *what)
{
    return tr_fail(r->err, TR_EFORMAT, "line %u: %s", r->line, what);
}

static size_t text_of(const struct reader *r, enum word word, const char **text)
{
    *text = r->texts[word].data ? (const char *)r->texts[word].data : "";
    return r->texts[word].len;
}

/* The value of a field of the header, up to the line's end; "" when it is not there. */
static void header_field(const char *header, size_t len, const char *name, char *out, size_t cap)
{
    size_t n = strlen(name);
    out[0] = '\0';
    for (const char *at = header, *end = header + len; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t line = (size_t)((stop ? stop : end) - at);
        if (line > n && strncasecmp(at, name, n) == 0 && at[n] == ':') {
            size_t from = n + 1;
            while (from < line && at[from] == ' ')
                from++;
            (void)snprintf(out, cap, "%.*s", (int)(line - from), at + from);
            return;
        }
        at += line + 1;
    }
}

static tr_status take_header(struct reader *r)
{
    const char *text;
    char value[128];
    size_t len = text_of(r, WORD_TEXT, &text);
    header_field(text, len, "Content-Type", value, sizeof value);
    const char *charset = strcasestr(value, "charset=");
    if (charset && strncasecmp(charset + 8, "UTF-8", 5) != 0)
        return refuse(r, "the header names another encoding; save the file as UTF-8");
    header_field(text, len, "Language", value, sizeof value);
    r->out->to = value[0] ? tr_lang_of_tag(value) : -1;
    header_field(text, len, "X-Source-Language", value, sizeof value);
    r->out->from = value[0] ? tr_lang_of_tag(value) : -1;
    header_field(text, len, "X-Third-Ring-Scenario", value, sizeof value);
    if (tr_plain_name(value, strlen(value)))
        memcpy(r->out->scenario, value, strlen(value) + 1);
    r->header = true;
    return TR_OK;
}

/* The entry that has just ended. */
static tr_status take_entry(struct reader *r)
{
    const char *key, *source, *text;
    uint32_t variant;
    size_t key_len, len;
    tr_status st = TR_OK;
    for (int w = WORD_CONTEXT; w < WORDS; w++) {
        tr_buf_u8(&r->texts[w], 0);
        if (r->texts[w].status == TR_ENOMEM)
            return tr_fail(r->err, TR_ENOMEM, "not enough memory for the translation");
        if (r->texts[w].status != TR_OK)
            return tr_fail(r->err, TR_ELIMIT, "line %u: a text has more than %d bytes", r->began,
                           TR_EXCHANGE_TEXT - 1);
        r->texts[w].len--;
        if (!tr_utf8_valid((const char *)r->texts[w].data, r->texts[w].len))
            return tr_fail(r->err, TR_EFORMAT, "line %u: an escape makes a text that is not UTF-8",
                           r->began);
    }
    size_t ids = text_of(r, WORD_ID, &source);
    (void)text_of(r, WORD_CONTEXT, &key);
    if (!r->has[WORD_ID] && !r->has[WORD_CONTEXT] && !r->has[WORD_TEXT])
        return TR_OK;
    uint32_t line = r->line;
    r->line = r->began;
    if (!r->has[WORD_ID] || !r->has[WORD_TEXT]) {
        st = refuse(r, "an entry needs msgid and msgstr");
    } else if (ids == 0 && !r->has[WORD_CONTEXT]) {
        st = r->header ? refuse(r, "a second header; join files with msgcat") : take_header(r);
    } else if (!r->has[WORD_CONTEXT] || !tr_exchange_split(key, &key_len, &variant) ||
               key_len == 0 || strlen(key) != r->texts[WORD_CONTEXT].len) {
        st = refuse(r, "an entry has no msgctxt with its key; keep what extract wrote there");
    } else {
        struct tr_exchange_row *row = tr_exchange_add(r->out);
        len = text_of(r, WORD_TEXT, &text);
        if (!row || !tr_exchange_set(row, TR_EX_KEY, key, key_len) ||
            !tr_exchange_set(row, TR_EX_SOURCE, source, ids) ||
            !tr_exchange_set(row, TR_EX_TEXT, text, len))
            st = r->out->count == TR_EXCHANGE_ROWS && !row
                     ? tr_fail(r->err, TR_ELIMIT, "the file has more than %d entries",
                               TR_EXCHANGE_ROWS)
                     : tr_fail(r->err, TR_ENOMEM, "not enough memory for the translation");
        if (st == TR_OK) {
            row->variant = variant;
            row->fuzzy = r->fuzzy;
            row->place = r->began;
        }
    }
    r->line = line;
    for (int w = WORD_CONTEXT; w < WORDS; w++) {
        tr_buf_reset(&r->texts[w]);
        r->has[w] = false;
    }
    r->fuzzy = false;
    r->word = WORD_NONE;
    return st;
}

/* What stands behind a backslash at s[at]; gives how many bytes were taken, 0 on a mistake. */
static size_t escape(const char *s, size_t len, struct tr_buf *out)
{
    static const char letters[] = "abfnrtv\\\"'?", values[] = "\a\b\f\n\r\t\v\\\"'?";
    if (len == 0)
        return 0;
    const char *letter = s[0] ? strchr(letters, s[0]) : NULL;
    if (letter) {
        tr_buf_u8(out, (uint8_t)values[letter - letters]);
        return 1;
    }
    bool hex = s[0] == 'x';
    size_t from = hex, n = 0;
    unsigned value = 0;
    for (; from + n < len && n < (hex ? 2 : 3); n++) {
        char c = s[from + n];
        int digit = c >= '0' && c <= (hex ? '9' : '7')          ? c - '0'
                    : hex && (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                                : -1;
        if (digit < 0)
            break;
        value = value * (hex ? 16 : 8) + (unsigned)digit;
    }
    if (n == 0 || value == 0 || value > 255)
        return 0;
    tr_buf_u8(out, (uint8_t)value);
    return from + n;
}

/* A quoted string up to the line's end. */
static tr_status take_string(struct reader *r, const char *s, size_t len)
{
    struct tr_buf *out = &r->texts[r->word];
    size_t at = 1;
    while (at < len && s[at] != '"') {
        if (s[at] != '\\') {
            tr_buf_u8(out, (uint8_t)s[at++]);
            continue;
        }
        size_t taken = escape(s + at + 1, len - at - 1, out);
        if (taken == 0)
            return refuse(r, "a backslash is followed by something unknown; write \\\\ for one");
        at += taken + 1;
    }
    if (at >= len)
        return refuse(r, "a string has no closing quotation mark");
    for (at++; at < len; at++)
        if (s[at] != ' ' && s[at] != '\t')
            return refuse(r, "something stands behind the closing quotation mark");
    return TR_OK;
}

/* A line that begins with a word. */
static tr_status take_word(struct reader *r, const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && s[n] != ' ' && s[n] != '\t' && s[n] != '"')
        n++;
    enum word word = WORD_NONE;
    for (int w = WORD_CONTEXT; w < WORDS; w++)
        if (strlen(words[w]) == n && memcmp(words[w], s, n) == 0)
            word = (enum word)w;
    if (n > 6 && (memcmp(s, "msgid_", 6) == 0 || memcmp(s, "msgstr[", 7) == 0))
        return refuse(r, "a line of a call has no plural forms; take them out");
    if (word == WORD_NONE)
        return refuse(r, "this is neither a comment nor msgctxt, msgid, msgstr or a string; is it "
                         "a PO or XLSX file?");
    /* msgctxt, or msgid without one, begins the next entry */
    tr_status st = TR_OK;
    if (r->has[WORD_TEXT])
        st = take_entry(r);
    if (st != TR_OK)
        return st;
    if (r->has[word] || (word == WORD_CONTEXT && r->has[WORD_ID]) ||
        (word == WORD_TEXT && !r->has[WORD_ID]))
        return refuse(r, "the entry's parts are out of order; write msgctxt, msgid, msgstr");
    if (word == WORD_CONTEXT || !r->has[WORD_CONTEXT])
        r->began = r->began && word == WORD_TEXT ? r->began : r->line;
    r->has[word] = true;
    r->word = word;
    while (n < len && (s[n] == ' ' || s[n] == '\t'))
        n++;
    if (n == len || s[n] != '"')
        return refuse(r, "a string in quotation marks is missing");
    return take_string(r, s + n, len - n);
}

static tr_status take_line(struct reader *r, const char *s, size_t len)
{
    while (len > 0 && (*s == ' ' || *s == '\t')) {
        s++;
        len--;
    }
    while (len > 0 && (s[len - 1] == '\r'))
        len--;
    if (len == 0)
        return TR_OK;
    if (s[0] == '#') {
        tr_status st = r->has[WORD_TEXT] ? take_entry(r) : TR_OK;
        if (len > 1 && s[1] == ',' && memmem(s, len, "fuzzy", 5))
            r->fuzzy = true;
        else if (len > 1 && s[1] == '~')
            r->fuzzy = false; /* it was about an old entry */
        return st;
    }
    if (s[0] != '"')
        return take_word(r, s, len);
    if (r->word == WORD_NONE)
        return refuse(r, "a string stands alone; msgctxt, msgid or msgstr comes first");
    return take_string(r, s, len);
}

tr_status tr_po_read(struct tr_exchange *out, const char *bytes, size_t len, tr_err *err)
{
    struct reader r = {.out = out, .err = err};
    tr_status st = TR_OK;
    bytes = bytes ? bytes : "";
    r.at = bytes;
    r.end = bytes + len;
    if (!tr_utf8_valid(bytes, len) || memchr(bytes, '\0', len))
        return tr_fail(err, TR_EFORMAT,
                       "the file is neither XLSX nor text in UTF-8; save it as PO in UTF-8 or "
                       "as an Excel workbook (.xlsx)");
    if (len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
        r.at += 3;
    for (int w = 0; w < WORDS; w++)
        tr_buf_init(&r.texts[w], TR_EXCHANGE_TEXT);
    while (r.at < r.end && st == TR_OK) {
        const char *stop = memchr(r.at, '\n', (size_t)(r.end - r.at));
        size_t line = (size_t)((stop ? stop : r.end) - r.at);
        r.line++;
        st = take_line(&r, r.at, line);
        r.at = stop ? stop + 1 : r.end;
    }
    if (st == TR_OK)
        st = take_entry(&r);
    if (st == TR_OK && !r.header && out->count == 0)
        st = tr_fail(err, TR_EFORMAT, "there is no translation in the file");
    for (int w = 0; w < WORDS; w++)
        tr_buf_done(&r.texts[w]);
    if (st != TR_OK)
        tr_exchange_done(out);
    return st;
}
