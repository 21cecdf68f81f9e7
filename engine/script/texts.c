/* Texts: a plain string for every language, a table by language, or L"key". */
#include <lauxlib.h>
#include <string.h>

#include "script/build.h"
#include "sim/plain.h"

/* What a language shows when it has no text of its own. */
const uint8_t tr_lang_order[TR_LANG_COUNT][TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = {TR_LANG_ZH_HANS, TR_LANG_ZH_HANT, TR_LANG_EN},
    [TR_LANG_ZH_HANT] = {TR_LANG_ZH_HANT, TR_LANG_ZH_HANS, TR_LANG_EN},
    [TR_LANG_EN] = {TR_LANG_EN, TR_LANG_ZH_HANS, TR_LANG_ZH_HANT}};

void tr_text_fall_back(struct tr_text *text)
{
    struct tr_text own = *text;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        for (int k = TR_LANG_COUNT - 1; k >= 0; k--)
            if (own.in[tr_lang_order[lang][k]])
                text->in[lang] = own.in[tr_lang_order[lang][k]];
}

tr_str tr_text_string(struct tr_build *b, size_t max)
{
    size_t len;
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a text");
        return 0;
    }
    const char *s = lua_tolstring(b->L, -1, &len);
    if (len == 0) {
        tr_note(b, TR_C_BAD_TEXT, "", "the text is empty");
        return 0;
    }
    if (len > max) {
        tr_note(b, TR_C_BAD_TEXT, "", "the text has %zu bytes; at most %zu can be shown", len, max);
        return 0;
    }
    if (!tr_plain_text(s, len)) {
        tr_note(b, TR_C_BAD_TEXT, "write it in one line of UTF-8",
                "the text has control characters or is not UTF-8");
        return 0;
    }
    return tr_pool_add(b, s, len);
}

/* The first wording of the entry on top of the stack. */
static tr_str first_wording(struct tr_build *b, size_t max)
{
    int pops = 0;
    tr_str found = 0;
    if (lua_type(b->L, -1) == LUA_TTABLE && tr_open_index(b, -1, 1))
        pops++;
    if (lua_type(b->L, -1) == LUA_TTABLE && tr_open(b, -1, "text"))
        pops++;
    found = tr_text_string(b, max);
    while (pops-- > 0)
        tr_close(b);
    return found;
}

static struct tr_text text_of_key(struct tr_build *b, const char *key, size_t max)
{
    struct tr_text text = {{0}};
    struct tr_where here = b->at;
    bool any = false;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (!tr_lines_push(b, lang, key))
            continue;
        any = true;
        tr_lines_go(b, lang, key);
        text.in[lang] = first_wording(b, max);
        lua_pop(b->L, 1);
        b->at = here;
    }
    if (!any)
        tr_lines_unknown(b, key);
    else
        tr_lines_used(b, key);
    tr_text_fall_back(&text);
    return text;
}

static struct tr_text text_of_table(struct tr_build *b, size_t max, enum tr_fieldset set)
{
    struct tr_text text = {{0}};
    const char *missing = NULL;
    bool any = false;
    const char *allowed[TR_LANG_COUNT + 1] = {NULL};
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        allowed[lang] = tr_lang_names[lang];
    if (set == TR_F_COUNT)
        tr_only_names(b, -1, allowed, 0);
    else
        tr_only_fields(b, -1, set, 0);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (tr_open(b, -1, tr_lang_names[lang])) {
            any = true;
            text.in[lang] = tr_text_string(b, max);
            tr_close(b);
        } else {
            missing = tr_lang_names[lang];
        }
    }
    if (!any)
        tr_note(b, TR_C_REQUIRED, "", "the text has no language");
    else if (missing)
        tr_note(b, TR_C_UNTRANSLATED, "", "no text in %s", missing);
    tr_text_fall_back(&text);
    return text;
}

struct tr_text tr_text_here(struct tr_build *b, size_t max)
{
    return tr_text_among(b, max, TR_F_COUNT);
}

struct tr_text tr_text_among(struct tr_build *b, size_t max, enum tr_fieldset set)
{
    struct tr_text text = {{0}};
    enum tr_mark mark = tr_mark_of(b->L, -1);
    if (lua_type(b->L, -1) == LUA_TSTRING) {
        tr_str s = tr_text_string(b, max);
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            text.in[lang] = s;
    } else if (mark == TR_MARK_LINE) {
        lua_rawgeti(b->L, -1, 1);
        text = text_of_key(b, lua_tostring(b->L, -1), max);
        lua_pop(b->L, 1);
    } else if (lua_type(b->L, -1) == LUA_TTABLE && mark == TR_MARK_NONE) {
        text = text_of_table(b, max, set);
    } else {
        tr_wrong_type(b, "a text");
    }
    return text;
}

struct tr_text tr_text_field(struct tr_build *b, int t, const char *name, enum tr_text_need need,
                             size_t max)
{
    struct tr_text text = {{0}};
    if (tr_open(b, t, name)) {
        text = tr_text_here(b, max);
        tr_close(b);
    } else if (need == TR_TEXT_NEEDED) {
        tr_missing(b, name);
    }
    return text;
}
