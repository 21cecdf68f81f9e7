/* The keys of texts: words, and in Chinese characters and pairs of them. Those of all
 * literals are numbered and counted, and the rarest of each is chosen. */
#include <string.h>

#include "base/alloc.h"
#include "speech/decode.h"
#include "speech/keys.h"

/* Does the byte at s belong to a word? What is no ASCII does, but for "…". */
static bool in_word(const char *s, size_t len)
{
    uint8_t b = (uint8_t)*s;
    if (b < 0x80)
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
    return memcmp(s, "\xE2\x80\xA6", len < 3 ? len : 3) != 0;
}

static void keys_of_words(const char *s, size_t len, tr_key_visit *visit, void *user)
{
    for (size_t at = 0; at < len;) {
        size_t from = at;
        while (at < len && in_word(s + at, len - at))
            at++;
        if (at > from)
            visit(user, tr_key_bytes(s + from, at - from), from);
        else
            (void)tr_decode(s, &at);
    }
}

static void keys_of_characters(const char *s, size_t len, tr_key_visit *visit, void *user)
{
    uint32_t before = 0;
    for (size_t at = 0; at < len;) {
        size_t from = at;
        uint32_t cp = tr_decode(s, &at);
        if (tr_is_han(cp)) {
            visit(user, tr_key_chars(cp, 0), from);
            if (before)
                visit(user, tr_key_chars(before, cp), from);
            before = cp;
            continue;
        }
        before = 0;
        if (cp < 'a' || cp > 'z')
            continue;
        while (at < len && s[at] >= 'a' && s[at] <= 'z')
            at++;
        visit(user, tr_key_bytes(s + from, at - from), from);
    }
}

void tr_keys_of_text(bool chinese, const char *s, size_t len, tr_key_visit *visit, void *user)
{
    if (chinese)
        keys_of_characters(s, len, visit, user);
    else
        keys_of_words(s, len, visit, user);
}

static uint32_t new_number(struct tr_chooser *c, uint64_t key)
{
    struct tr_lex *lex = c->lex;
    void *counts = c->counts;
    void *heads = lex->heads;
    bool room = tr_lex_grow(&counts, &c->count_cap, lex->head_count, sizeof *c->counts);
    c->counts = counts;
    room = room && tr_lex_grow(&heads, &lex->head_cap, lex->head_count, sizeof *lex->heads);
    lex->heads = heads;
    uint32_t *number = room ? tr_keymap_add(&lex->keys, key) : NULL;
    if (!number) {
        c->failed = true;
        return TR_LEX_NONE;
    }
    c->counts[lex->head_count] = 0;
    lex->heads[lex->head_count] = 0;
    *number = ++lex->head_count;
    return *number - 1;
}

/* Number of a key, made when new; TR_LEX_NONE when memory is short. */
static uint32_t number_of(struct tr_chooser *c, uint64_t key)
{
    const uint32_t *number = tr_keymap_get(&c->lex->keys, key);
    return number ? *number - 1 : new_number(c, key);
}

/* Two characters say more than one. */
static bool says_more(uint64_t key)
{
    return key & 0xFFFFFF;
}

static void count_key(void *user, uint64_t key, size_t at)
{
    (void)at;
    struct tr_chooser *c = user;
    uint32_t number = number_of(c, key);
    if (number == TR_LEX_NONE)
        return;
    c->found[c->found_count++] = number << 1 | says_more(key);
    c->counts[number] += c->weight;
}

struct best {
    struct tr_chooser *c;
    uint32_t number; /* TR_LEX_NONE: of none so far */
    uint64_t cost;
};

static void take_rarer(struct best *b, uint32_t number, bool more)
{
    uint32_t count = b->c->counts[number];
    uint64_t cost = (uint64_t)(count ? count : 1) * 16 - more;
    if (cost < b->cost) {
        b->cost = cost;
        b->number = number;
    }
}

static void take_key(void *user, uint64_t key, size_t at)
{
    (void)at;
    struct best *b = user;
    uint32_t number = number_of(b->c, key);
    if (number != TR_LEX_NONE)
        take_rarer(b, number, says_more(key));
}

uint32_t tr_keys_rarest(struct tr_chooser *c, const char *s, size_t len)
{
    struct best b = {.c = c, .number = TR_LEX_NONE, .cost = UINT64_MAX};
    tr_keys_of_text(c->lex->chinese, s, len, take_key, &b);
    return b.number;
}

void tr_keys_count(struct tr_chooser *c)
{
    const struct tr_lex *lex = c->lex;
    const char *pool = (const char *)lex->pool.data;
    c->found = tr_malloc((lex->pool.len + 1) * sizeof *c->found); /* a byte gives one at most */
    c->failed = c->failed || !c->found;
    for (uint32_t i = 0; i < lex->literal_count && !c->failed; i++) {
        const struct tr_literal *l = &lex->literals[i];
        c->weight = l->count;
        tr_keys_of_text(lex->chinese, pool + l->first, l->len, count_key, c);
        c->literals[i].number = c->found_count; /* for now: its keys end here */
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < lex->literal_count && !c->failed; i++) {
        const struct tr_literal *l = &lex->literals[i];
        struct best b = {.c = c, .number = TR_LEX_NONE, .cost = UINT64_MAX};
        for (uint32_t end = c->literals[i].number; at < end; at++)
            take_rarer(&b, c->found[at] >> 1, c->found[at] & 1);
        c->literals[i].number = b.number;
        c->literals[i].width = tr_literal_width(lex->chinese, pool + l->first, l->len);
    }
    tr_free(c->found);
    c->found = NULL;
}
