/* How long a line takes, and what may stand in its braces. Chinese is spoken by
 * the character, English by the letter; a name in braces counts as the longest
 * value that it can have. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/build.h"

#define LEAST_MS 600
#define ZH_CHARACTER_MS 200
#define ZH_PUNCTUATION_MS 300
#define EN_CHARACTER_MS 65
/* Characters of a house's name and desk, which only the call knows. */
#define HOUSE_ZH 4
#define HOUSE_EN 15
#define PERSON_ZH 3
#define PERSON_EN 10

static bool is_space(uint32_t cp)
{
    return cp == ' ' || cp == 0xA0 || cp == 0x3000 || (cp >= 0x2000 && cp <= 0x200B);
}

static bool is_punctuation(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 0x21 && cp <= 0x2F) || (cp >= 0x3A && cp <= 0x40) ||
               (cp >= 0x5B && cp <= 0x60) || cp >= 0x7B;
    return cp == 0xA1 || cp == 0xB7 || cp == 0xBF || (cp >= 0x2010 && cp <= 0x205E) ||
           (cp >= 0x3001 && cp <= 0x3003) || (cp >= 0x3008 && cp <= 0x301F) ||
           (cp >= 0xFF01 && cp <= 0xFF0F) || (cp >= 0xFF1A && cp <= 0xFF20) ||
           (cp >= 0xFF3B && cp <= 0xFF40) || (cp >= 0xFF5B && cp <= 0xFF65);
}

static bool is_chinese(const char *text)
{
    size_t len = strlen(text);
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += tr_utf8_next(text + i, len - i, &cp);
        if (cp >= 0x2E80 && cp < 0xFB00 && cp != 0x3000)
            return true;
    }
    return false;
}

/* One character or, spelled, one with the gap before the next. */
static uint32_t character_ms(uint32_t cp, bool zh, bool spelled)
{
    if (!zh)
        return EN_CHARACTER_MS * (spelled ? 2 : 1);
    if (is_space(cp))
        return 0;
    return is_punctuation(cp) ? ZH_PUNCTUATION_MS : ZH_CHARACTER_MS;
}

static uint32_t plain_ms(const char *text, bool zh, bool spelled)
{
    size_t len = strlen(text);
    uint32_t ms = 0;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += tr_utf8_next(text + i, len - i, &cp);
        ms += character_ms(cp, zh, spelled);
    }
    return ms;
}

static uint32_t fact_ms(const struct tr_build *b, uint16_t fact, int lang, bool zh, bool spelled)
{
    const struct tr_fact *f = (const struct tr_fact *)b->vec[TR_V_FACTS].v + fact;
    const struct tr_text *options = b->vec[TR_V_OPTIONS].v;
    uint32_t widest = 0;
    if (f->options.count > 0) {
        for (uint32_t i = 0; i < f->options.count; i++) {
            tr_str s = options[f->options.first + i].in[lang];
            uint32_t ms = plain_ms(tr_pool_at(b, s), zh, spelled);
            widest = ms > widest ? ms : widest;
        }
        if (f->kind != TR_FACT_UNIT)
            return widest;
    }
    char low[24], high[24];
    if (f->kind == TR_FACT_UNIT) {
        snprintf(high, sizeof high, "-%u00", f->floors[1]);
        return widest + plain_ms(high, zh, spelled);
    }
    if (f->kind == TR_FACT_CLOCK)
        return plain_ms("00:00", zh, spelled);
    int64_t unit = f->kind == TR_FACT_AMOUNT && f->width ? 100 : 1;
    snprintf(low, sizeof low, "%lld", (long long)(f->low / unit));
    snprintf(high, sizeof high, "%lld%s", (long long)(f->high / unit), unit > 1 ? ".00" : "");
    return plain_ms(strlen(low) > strlen(high) ? low : high, zh, spelled);
}

static uint32_t braced_ms(const struct tr_build *b, const struct tr_braced *name, int lang, bool zh)
{
    bool spelled = name->suffix[0] != '\0';
    if (strncmp(name->name, "house.", 6) == 0)
        return zh ? HOUSE_ZH * ZH_CHARACTER_MS : HOUSE_EN * EN_CHARACTER_MS;
    if (strncmp(name->name, "person.", 7) == 0)
        return zh ? PERSON_ZH * ZH_CHARACTER_MS : PERSON_EN * EN_CHARACTER_MS;
    if (strncmp(name->name, "extension.", 10) == 0)
        return 4 * (zh ? ZH_CHARACTER_MS : EN_CHARACTER_MS);
    if (strcmp(name->name, "caller.surname") == 0) {
        const struct tr_caller *caller = &b->graph.caller;
        if (caller->surname_fact != TR_NONE)
            return fact_ms(b, caller->surname_fact, lang, zh, false);
        return plain_ms(tr_pool_at(b, caller->surname.in[lang]), zh, false);
    }
    uint16_t fact = tr_fact_find(b, name->name);
    return fact == TR_NONE ? 0 : fact_ms(b, fact, lang, zh, spelled);
}

uint32_t tr_pace(struct tr_build *b, const char *text, int lang)
{
    bool zh = lang < 0 ? is_chinese(text) : lang != TR_LANG_EN;
    uint32_t ms = 0;
    size_t len = strlen(text), at = 0, from = 0;
    struct tr_braced name;
    if (lang < 0)
        lang = zh ? TR_LANG_ZH_HANS : TR_LANG_EN;
    for (;;) {
        bool more = tr_braces_next(text, &at, &name) && name.closed;
        size_t stop = more ? name.from : len;
        while (from < stop) {
            uint32_t cp;
            from += tr_utf8_next(text + from, stop - from, &cp);
            ms += character_ms(cp, zh, false);
        }
        if (!more)
            break;
        ms += braced_ms(b, &name, lang, zh);
        from = at;
    }
    if (ms < LEAST_MS)
        ms = LEAST_MS;
    return ms * 100 / (b->rate ? b->rate : 100);
}

bool tr_braces_next(const char *text, size_t *at, struct tr_braced *out)
{
    const char *open = strchr(text + *at, '{');
    if (!open)
        return false;
    memset(out, 0, sizeof *out);
    out->from = (size_t)(open - text);
    const char *p = open + 1;
    size_t n = 0;
    char *into = out->name;
    size_t cap = sizeof out->name;
    for (; *p && *p != '}' && *p != '{'; p++) {
        if (*p == ':' && into == out->name) {
            into = out->suffix;
            cap = sizeof out->suffix;
            n = 0;
        } else if (n + 1 < cap) {
            into[n++] = *p;
        }
    }
    out->closed = *p == '}';
    *at = (size_t)(p - text) + (out->closed ? 1 : 0);
    return true;
}

uint16_t tr_fact_find(const struct tr_build *b, const char *name)
{
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++)
        if (strcmp(tr_pool_at(b, facts[i].name), name) == 0)
            return (uint16_t)i;
    return TR_NONE;
}

/* {person.shen}, {extension.shen}: somebody whom the house has to know. */
static bool names_person(struct tr_build *b, const struct tr_braced *name)
{
    const char *id = strncmp(name->name, "person.", 7) == 0       ? name->name + 7
                     : strncmp(name->name, "extension.", 10) == 0 ? name->name + 10
                                                                  : NULL;
    if (!id || name->suffix[0] || !tr_is_name(id, strlen(id)))
        return false;
    (void)tr_want(b, TR_WANT_WHO, id);
    return true;
}

/* Money and the time of day are not spelled out. */
static bool has_digits(const struct tr_build *b, uint16_t fact)
{
    const struct tr_fact *f = (const struct tr_fact *)b->vec[TR_V_FACTS].v + fact;
    return f->kind != TR_FACT_AMOUNT && f->kind != TR_FACT_CLOCK;
}

static void check_name(struct tr_build *b, const char *text, const struct tr_braced *name)
{
    if (names_person(b, name))
        return;
    static const char *const fixed[] = {"house.name", "house.desk", "caller.surname"};
    bool known = tr_fact_find(b, name->name) != TR_NONE;
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_suggest_init(&s, name->name);
    for (int i = 0; i < 3; i++) {
        if (strcmp(name->name, fixed[i]) == 0 && !name->suffix[0])
            return;
        tr_suggest_offer(&s, fixed[i]);
    }
    if (known && !name->suffix[0])
        return;
    if (known && strcmp(name->suffix, "digits") == 0 && has_digits(b, tr_fact_find(b, name->name)))
        return;
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++)
        tr_suggest_offer(&s, tr_pool_at(b, facts[i].name));
    tr_suggest_hint(&s, hint, sizeof hint);
    if (known && strcmp(name->suffix, "digits") == 0)
        tr_note_inside(b, TR_C_BRACES, text, name->from, "write it without :digits",
                       "{%s} is money or a time, which is not said digit by digit", name->name);
    else if (name->suffix[0] && known)
        tr_note_inside(b, TR_C_BRACES, text, name->from, "only :digits can follow a name",
                       "{%s:%s} is not known", name->name, name->suffix);
    else
        tr_note_inside(b, TR_C_BRACES, text, name->from, hint, "nothing is called {%s}",
                       name->name);
}

void tr_braces_check(struct tr_build *b, const char *text)
{
    char copy[TR_LINE_TEXT_MAX + 1]; /* the pool may move */
    struct tr_braced name;
    size_t at = 0;
    snprintf(copy, sizeof copy, "%s", text);
    while (tr_braces_next(copy, &at, &name)) {
        if (name.closed)
            check_name(b, copy, &name);
        else
            tr_note_inside(b, TR_C_BRACES, copy, name.from, "close it with }",
                           "a brace is never closed");
    }
}
