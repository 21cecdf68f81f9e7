/* Which words must a text hold for a template to match? Of every item that must
 * be there the rarest word counts, the rarer the better. */
#include <string.h>

#include "base/alloc.h"
#include "speech/decode.h"
#include "speech/keys.h"

#define KEYS_MAX 4096 /* keys of one template */
#define KEYS_FIRST 8  /* places of a keyset at first */
#define WORDS_MAX 64  /* forms of one word built from parts */

static bool is_letter(uint8_t b)
{
    return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b >= 0x80;
}

void tr_keys_of_text(bool chinese, const char *s, size_t len, tr_key_visit *visit, void *user)
{
    uint32_t before = 0;
    for (size_t at = 0; at < len;) {
        size_t behind = at;
        uint32_t cp = tr_decode(s, &behind);
        if (chinese && (cp < 'a' || cp > 'z')) {
            if (tr_is_han(cp)) {
                visit(user, tr_key_chars(cp, 0), at);
                if (before)
                    visit(user, tr_key_chars(before, cp), at);
                before = cp;
            } else {
                before = 0;
            }
            at = behind;
            continue;
        }
        size_t from = at;
        before = 0;
        while (chinese && at < len && s[at] >= 'a' && s[at] <= 'z')
            at++;
        while (!chinese && at < len && is_letter((uint8_t)s[at]) &&
               memcmp(s + at, "\xE2\x80\xA6", len - at < 3 ? len - at : 3) != 0)
            at++;
        if (at > from)
            visit(user, tr_key_bytes(s + from, at - from), from);
        else
            at = behind;
    }
}

/* Number of a key, made when new; TR_LEX_NONE when memory is short. */
static uint32_t number_of(struct tr_chooser *c, uint64_t key)
{
    struct tr_lex *lex = c->lex;
    uint32_t *number = tr_keymap_put(&lex->keys, key);
    if (!number) {
        c->failed = true;
        return TR_LEX_NONE;
    }
    if (*number)
        return *number - 1;
    void *counts = c->counts;
    void *heads = lex->heads;
    bool room = tr_lex_grow(&counts, &c->count_cap, lex->head_count, sizeof *c->counts);
    c->counts = counts;
    room = room && tr_lex_grow(&heads, &lex->head_cap, lex->head_count, sizeof *lex->heads);
    lex->heads = heads;
    if (!room) {
        c->failed = true;
        return TR_LEX_NONE;
    }
    c->counts[lex->head_count] = 0;
    lex->heads[lex->head_count] = 0;
    *number = ++lex->head_count;
    return *number - 1;
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
    void *found = c->found;
    if (number == TR_LEX_NONE ||
        !tr_lex_grow(&found, &c->found_cap, c->found_count, sizeof *c->found)) {
        c->failed = true;
        return;
    }
    c->found = found;
    c->found[c->found_count++] = number << 1 | says_more(key);
    c->counts[number] += c->weight;
}

static struct tr_keyset no_keys(void)
{
    return (struct tr_keyset){.cost = TR_KEYS_NONE, .set = TR_LEX_NONE};
}

/* A place for so many numbers; false when memory is short. */
static bool room(struct tr_chooser *c, uint32_t count, uint32_t *at)
{
    uint32_t need = c->number_count + count;
    if (need > c->number_cap) {
        uint32_t cap = need * 2;
        uint32_t *all = tr_realloc(c->numbers, cap * sizeof *all);
        c->failed = c->failed || !all;
        if (!all)
            return false;
        c->numbers = all;
        c->number_cap = cap;
    }
    *at = c->number_count;
    c->number_count = need;
    return true;
}

static bool add(struct tr_chooser *c, struct tr_keyset *k, uint32_t number)
{
    for (uint32_t i = 0; i < k->count && k->count < 64; i++)
        if (c->numbers[k->at + i] == number)
            return true;
    if (k->count == 0 || (k->count >= KEYS_FIRST && (k->count & (k->count - 1)) == 0)) {
        uint32_t at;
        if (!room(c, k->count ? k->count * 2 : KEYS_FIRST, &at))
            return false;
        memcpy(c->numbers + at, c->numbers + k->at, k->count * sizeof *c->numbers);
        k->at = at;
    }
    c->numbers[k->at + k->count++] = number;
    if (k->cost == TR_KEYS_NONE)
        k->cost = 0;
    k->cost += c->counts[number] ? c->counts[number] : 1;
    return true;
}

struct best {
    struct tr_chooser *c;
    uint32_t number;
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

static struct tr_key_choice choice_of(const struct best *b)
{
    if (b->cost == TR_KEYS_NONE)
        return (struct tr_key_choice){.cost = 0};
    return (struct tr_key_choice){.number = b->number, .cost = (uint32_t)(b->cost / 16 + 1)};
}

/* The rarest key of a text. */
static struct tr_key_choice rarest(struct tr_chooser *c, bool chinese, const char *s, size_t len)
{
    struct best b = {.c = c, .cost = TR_KEYS_NONE};
    tr_keys_of_text(chinese, s, len, take_key, &b);
    return choice_of(&b);
}

/* The rarest key of a literal node. */
static struct tr_key_choice key_of_literal(struct tr_chooser *c, const struct tr_node *n)
{
    return c->literals[n->first];
}

static struct tr_keyset choose(struct tr_chooser *c, uint32_t at);

static struct tr_keyset choose_literal(struct tr_chooser *c, const struct tr_node *n)
{
    struct tr_keyset k = no_keys();
    struct tr_key_choice best = key_of_literal(c, n);
    if (best.cost)
        add(c, &k, best.number);
    return k;
}

static struct tr_keyset choose_alt(struct tr_chooser *c, const struct tr_node *alt)
{
    struct tr_keyset k = no_keys();
    for (uint32_t n = alt->first; n != TR_LEX_NONE; n = c->lex->nodes[n].next) {
        bool none;
        if (c->lex->nodes[n].kind == TR_NODE_LITERAL) {
            struct tr_key_choice best = key_of_literal(c, &c->lex->nodes[n]);
            none = best.cost == 0;
            if (!none)
                add(c, &k, best.number);
        } else {
            struct tr_keyset one = choose(c, n);
            none = one.cost == TR_KEYS_NONE;
            for (uint32_t i = 0; i < one.count && !c->failed; i++)
                add(c, &k, c->numbers[one.at + i]);
        }
        if (none || k.count > KEYS_MAX || c->failed) {
            k = no_keys();
            break;
        }
    }
    return k;
}

/* Words that are put together from joined parts, such as call(s|ing). */
struct tr_key_forms {
    char text[WORDS_MAX][32];
    uint32_t count;
};

static bool append(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t at);

static bool append_literal(struct tr_key_forms *f, const char *s, size_t len)
{
    for (uint32_t i = 0; i < f->count; i++) {
        size_t have = strlen(f->text[i]);
        if (have + len >= sizeof f->text[i])
            return false;
        memcpy(f->text[i] + have, s, len);
        f->text[i][have + len] = '\0';
    }
    return true;
}

static bool append_options(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t alt,
                           bool optional)
{
    struct tr_key_forms *all = tr_malloc(2 * sizeof *all);
    if (!all)
        return false;
    struct tr_key_forms *one = all + 1;
    all->count = 0;
    if (optional)
        *all = *f;
    bool good = true;
    for (uint32_t c = lex->nodes[alt].first; c != TR_LEX_NONE && good; c = lex->nodes[c].next) {
        *one = *f;
        good = append(lex, one, c) && all->count + one->count <= WORDS_MAX;
        if (good)
            memcpy(all->text[all->count], one->text, one->count * sizeof one->text[0]);
        all->count += good ? one->count : 0;
    }
    if (good)
        *f = *all;
    tr_free(all);
    return good;
}

static bool append(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t at)
{
    const struct tr_node *n = &lex->nodes[at];
    uint32_t len;
    if (n->kind == TR_NODE_LITERAL) {
        const char *text = tr_lex_text(lex, n, &len);
        return append_literal(f, text, len);
    }
    if (n->kind == TR_NODE_SEQ && lex->nodes[n->first].next == TR_LEX_NONE)
        return append(lex, f, n->first);
    if (n->kind == TR_NODE_ALT)
        return append_options(lex, f, at, false);
    if (n->kind == TR_NODE_OPT)
        return append_options(lex, f, n->first, true);
    return false;
}

/* Items first..last (last excluded) are written without spaces between. */
static struct tr_keyset choose_joined(struct tr_chooser *c, uint32_t first, uint32_t last)
{
    struct tr_keyset k = no_keys();
    struct tr_key_forms *f = c->forms;
    f->count = 1;
    f->text[0][0] = '\0';
    bool good = true;
    for (uint32_t n = first; n != last && good; n = c->lex->nodes[n].next)
        good = append(c->lex, f, n);
    for (uint32_t i = 0; i < f->count && good; i++) {
        /* a form of several words gives any of them */
        struct tr_key_choice best = rarest(c, false, f->text[i], strlen(f->text[i]));
        good = best.cost && add(c, &k, best.number);
    }
    return good ? k : no_keys();
}

/* The item at *n, or the word that joined items make; *n moves on. */
static struct tr_keyset choose_item(struct tr_chooser *c, uint32_t *n)
{
    uint32_t first = *n;
    uint32_t next = c->lex->nodes[first].next;
    bool run = false;
    while (!c->lex->chinese && next != TR_LEX_NONE && c->lex->nodes[next].joined &&
           c->lex->nodes[next].kind <= TR_NODE_REP) {
        run = true;
        next = c->lex->nodes[next].next;
    }
    *n = next;
    return run ? choose_joined(c, first, next) : choose(c, first);
}

static struct tr_keyset choose_seq(struct tr_chooser *c, const struct tr_node *seq)
{
    struct tr_keyset best = no_keys();
    for (uint32_t n = seq->first; n != TR_LEX_NONE && !c->failed;) {
        struct tr_keyset one = choose_item(c, &n);
        if (one.cost < best.cost)
            best = one;
    }
    return best;
}

static struct tr_keyset keys_of_set(struct tr_chooser *c, uint32_t set)
{
    if (c->sets[set].cost == 0) {
        struct tr_keyset k = choose(c, c->lex->sets[set].root);
        c->sets[set] = k;
    }
    return c->sets[set];
}

static struct tr_keyset choose(struct tr_chooser *c, uint32_t at)
{
    const struct tr_node *n = &c->lex->nodes[at];
    struct tr_keyset none = no_keys();
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_LITERAL:
        return choose_literal(c, n);
    case TR_NODE_SEQ:
        return choose_seq(c, n);
    case TR_NODE_ALT:
        return choose_alt(c, n);
    case TR_NODE_REP:
        /* words may be glued when they are repeated: "hahaha" */
        return c->lex->chinese ? choose(c, n->first) : none;
    case TR_NODE_SET: {
        const struct tr_wordset *set = &c->lex->sets[n->first];
        if (set->name_len == 2 && memcmp(c->lex->pool.data + set->name, "sn", 2) == 0)
            return none; /* changes with the caller */
        struct tr_keyset same = keys_of_set(c, n->first);
        same.set = n->first;
        return same.count ? same : none;
    }
    default:
        return none;
    }
}

uint32_t tr_keys_choose(struct tr_chooser *c, uint32_t root, struct tr_keyset *out)
{
    const struct tr_node *alt = &c->lex->nodes[root];
    uint32_t count = 0;
    c->number_count = c->set_numbers;
    if (alt->kind != TR_NODE_ALT || c->lex->nodes[alt->first].next != TR_LEX_NONE) {
        out[0] = choose(c, root);
        out[0].reach = tr_node_width(c, root);
        return out[0].count ? 1 : 0;
    }
    bool plain = c->lex->nodes[alt->first].kind == TR_NODE_LITERAL;
    uint32_t n = plain ? alt->first : c->lex->nodes[alt->first].first;
    uint32_t reach = 0;
    for (uint32_t place = 0; n != TR_LEX_NONE && !c->failed; place++) {
        uint32_t item = n;
        struct tr_keyset one = choose_item(c, &n);
        for (; item != n; item = c->lex->nodes[item].next)
            reach += tr_node_width(c, item) + TR_PLACES_BETWEEN;
        one.place = place;
        one.reach = reach < TR_PLACES_MAX ? reach : TR_PLACES_MAX;
        if (one.count == 0)
            continue;
        uint32_t at = count;
        while (at > 0 && out[at - 1].cost > one.cost)
            at--;
        if (count == TR_KEY_GROUPS) {
            if (at == count)
                continue;
            count--;
        }
        memmove(&out[at + 1], &out[at], (count - at) * sizeof *out);
        out[at] = one;
        count++;
    }
    return count;
}

bool tr_chooser_init(struct tr_chooser *c, struct tr_lex *lex)
{
    *c = (struct tr_chooser){.lex = lex};
    c->sets = tr_calloc(lex->set_count ? lex->set_count : 1, sizeof *c->sets);
    c->groups = tr_calloc(lex->set_count ? lex->set_count : 1, sizeof *c->groups);
    c->literals = tr_calloc(lex->literal_count + 1u, sizeof *c->literals);
    c->forms = tr_malloc(sizeof *c->forms);
    c->failed = !c->sets || !c->groups || !c->literals || !c->forms ||
                !tr_keymap_reserve(&lex->keys, lex->literal_count);
    const char *pool = (const char *)lex->pool.data;
    for (uint32_t i = 0; i < lex->literal_count && !c->failed; i++) {
        const struct tr_literal *l = &lex->literals[i];
        c->weight = l->count;
        tr_keys_of_text(lex->chinese, pool + l->first, l->len, count_key, c);
        c->literals[i].number = c->found_count; /* for now: its keys end here */
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < lex->literal_count && !c->failed; i++) {
        const struct tr_literal *l = &lex->literals[i];
        struct best b = {.c = c, .cost = TR_KEYS_NONE};
        for (uint32_t end = c->literals[i].number; at < end; at++)
            take_rarer(&b, c->found[at] >> 1, c->found[at] & 1);
        c->literals[i] = choice_of(&b);
        c->literals[i].width = tr_literal_width(lex->chinese, pool + l->first, l->len);
    }
    tr_free(c->found);
    c->found = NULL;
    for (uint32_t i = 0; i < lex->set_count && !c->failed; i++)
        (void)keys_of_set(c, i);
    c->set_numbers = c->number_count; /* these stay */
    return !c->failed;
}

void tr_chooser_done(struct tr_chooser *c)
{
    tr_free(c->sets);
    tr_free(c->numbers);
    tr_free(c->forms);
    tr_free(c->groups);
    tr_free(c->counts);
    tr_free(c->found);
    tr_free(c->literals);
}
