/* Which words must a text hold for a template to match? Of every item that must
 * be there the rarest word counts, the rarer the better. */
#include "speech/keys.h"

#include <string.h>

#include "base/alloc.h"

#define KEYS_MAX 4096 /* keys of one template */
#define PILE_MAX (2 * KEYS_MAX + 2)
#define TWICE_MAX 64 /* keys of a keyset in which none is twice; in larger ones it may be */

static struct tr_keyset no_keys(void)
{
    return (struct tr_keyset){.cost = TR_KEYS_NONE, .set = TR_LEX_NONE};
}

/* A keyset that is being filled, on top of the stack of numbers. */
struct pile {
    struct tr_keyset k;
    uint64_t seen; /* bits of its numbers; numbers share bits */
};

/* There is room for as many numbers as a pile may get; c->failed: there is not. */
static struct pile new_pile(struct tr_chooser *c)
{
    uint32_t need = c->number_count + PILE_MAX;
    void *numbers = c->numbers;
    if (need > c->number_cap &&
        !tr_lex_make_room(&numbers, &c->number_cap, need, sizeof *c->numbers))
        c->failed = true;
    c->numbers = numbers;
    return (struct pile){.k = {.at = c->number_count, .set = TR_LEX_NONE}};
}

static uint32_t cost_of(const struct tr_chooser *c, uint32_t number)
{
    return c->counts[number] ? c->counts[number] : 1;
}

static bool holds(const struct tr_chooser *c, const struct pile *p, uint32_t number)
{
    if (!(p->seen >> number % 64 & 1) || p->k.count >= TWICE_MAX)
        return false;
    uint32_t i = 0;
    while (i < p->k.count && c->numbers[p->k.at + i] != number)
        i++;
    return i < p->k.count;
}

static void add(struct tr_chooser *c, struct pile *p, uint32_t number)
{
    if (holds(c, p, number))
        return;
    c->numbers[p->k.at + p->k.count++] = number;
    p->k.cost += cost_of(c, number);
    p->seen |= 1ull << number % 64;
}

/* The keyset, which now takes its place on the stack. */
static struct tr_keyset taken(struct tr_chooser *c, const struct pile *p)
{
    c->number_count = p->k.at + p->k.count;
    return p->k;
}

static struct tr_keyset choose(struct tr_chooser *c, uint32_t at);

static struct tr_keyset choose_literal(const struct tr_chooser *c, const struct tr_node *n)
{
    uint32_t number = c->literals[n->first].number;
    if (number == TR_LEX_NONE)
        return no_keys();
    return (struct tr_keyset){
        .at = number, .count = 1, .cost = cost_of(c, number), .set = TR_LEX_NONE};
}

static struct tr_keyset choose_alt(struct tr_chooser *c, const struct tr_node *alt)
{
    struct pile p = new_pile(c);
    for (uint32_t at = alt->first; at != TR_LEX_NONE && !c->failed;) {
        const struct tr_node *n = &c->lex->nodes[at];
        bool none;
        if (n->kind == TR_NODE_LITERAL) {
            uint32_t number = c->literals[n->first].number;
            none = number == TR_LEX_NONE;
            if (!none)
                add(c, &p, number);
        } else {
            (void)taken(c, &p);
            struct tr_keyset one = choose(c, at);
            none = one.count == 0;
            /* they stand above the pile: adding them overwrites none that is to come */
            for (uint32_t i = 0; i < one.count; i++)
                add(c, &p, c->numbers[one.at + i]);
        }
        if (none || p.k.count > KEYS_MAX)
            return no_keys();
        at = n->next;
    }
    return c->failed ? no_keys() : taken(c, &p);
}

/* Items first..last (last excluded) are written without spaces between. */
static struct tr_keyset choose_joined(struct tr_chooser *c, uint32_t first, uint32_t last)
{
    struct pile p = new_pile(c);
    const struct tr_key_forms *f = c->forms;
    bool good = tr_key_forms(c->lex, first, last, c->forms);
    for (uint32_t i = 0; i < f->count && good && !c->failed; i++) {
        /* a form of several words gives any of them */
        uint32_t number = tr_keys_rarest(c, f->text[i], strlen(f->text[i]));
        good = number != TR_LEX_NONE;
        if (good)
            add(c, &p, number);
    }
    return good && p.k.count && !c->failed ? taken(c, &p) : no_keys();
}

/* The item at *n, or the word that joined items make; *n moves on. */
static struct tr_keyset choose_item(struct tr_chooser *c, uint32_t *n)
{
    const struct tr_node *nodes = c->lex->nodes;
    uint32_t first = *n;
    uint32_t next = nodes[first].next;
    bool run = false;
    while (!c->lex->chinese && next != TR_LEX_NONE && nodes[next].joined &&
           nodes[next].kind <= TR_NODE_REP) {
        run = true;
        next = nodes[next].next;
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

static struct tr_keyset choose(struct tr_chooser *c, uint32_t at)
{
    const struct tr_node *n = &c->lex->nodes[at];
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_LITERAL:
        return choose_literal(c, n);
    case TR_NODE_SEQ:
        return choose_seq(c, n);
    case TR_NODE_ALT:
        return choose_alt(c, n);
    case TR_NODE_REP:
        /* words may be glued when they are repeated: "hahaha" */
        return c->lex->chinese ? choose(c, n->first) : no_keys();
    case TR_NODE_SET:
        return c->sets[n->first];
    default:
        return no_keys();
    }
}

/* Keep the TR_KEY_GROUPS cheapest; of equal ones the first. */
static uint32_t insert(struct tr_keyset *out, uint32_t count, const struct tr_keyset *one)
{
    uint32_t at = count;
    for (; at > 0 && out[at - 1].cost > one->cost; at--)
        out[at] = out[at - 1];
    out[at] = *one;
    return count < TR_KEY_GROUPS ? count + 1 : count;
}

uint32_t tr_keys_choose(struct tr_chooser *c, uint32_t root, struct tr_keyset *out)
{
    const struct tr_node *nodes = c->lex->nodes;
    const struct tr_node *alt = &nodes[root];
    uint32_t count = 0;
    c->number_count = c->set_numbers;
    if (alt->kind != TR_NODE_ALT || nodes[alt->first].next != TR_LEX_NONE) {
        out[0] = choose(c, root);
        out[0].reach = tr_node_width(c, root);
        return out[0].count ? 1 : 0;
    }
    bool plain = nodes[alt->first].kind == TR_NODE_LITERAL;
    uint32_t n = plain ? alt->first : nodes[alt->first].first;
    uint32_t reach = 0;
    for (uint32_t place = 0; n != TR_LEX_NONE && !c->failed; place++) {
        uint32_t item = n;
        struct tr_keyset one = choose_item(c, &n);
        for (; item != n; item = nodes[item].next)
            reach += tr_node_width(c, item) + TR_PLACES_BETWEEN;
        one.place = place;
        one.reach = reach < TR_PLACES_MAX ? reach : TR_PLACES_MAX;
        if (one.count > 0)
            count = insert(out, count, &one);
    }
    return count;
}

/* What every template may say of a set. */
static void choose_set(struct tr_chooser *c, uint32_t index)
{
    struct tr_wordset *set = &c->lex->sets[index];
    c->sets[index] = no_keys();
    if (set->name_len == 2 && memcmp(c->lex->pool.data + set->name, "sn", 2) == 0) {
        set->width = TR_NAME_MAX; /* whatever the caller's is */
        return;
    }
    uint32_t width = tr_node_width(c, set->root);
    set->width = width ? width : 1;
    c->sets[index] = choose(c, set->root);
    c->sets[index].set = index;
}

/* Every key of a literal alone is a keyset, without anything to choose. */
static bool stack_literals(struct tr_chooser *c)
{
    void *numbers = NULL;
    bool good = tr_lex_make_room(&numbers, &c->number_cap, c->lex->head_count, sizeof *c->numbers);
    c->numbers = numbers;
    for (uint32_t i = 0; i < c->lex->head_count && good; i++)
        c->numbers[c->number_count++] = i;
    return good;
}

bool tr_chooser_init(struct tr_chooser *c, struct tr_lex *lex)
{
    *c = (struct tr_chooser){.lex = lex};
    c->sets = tr_calloc(lex->set_count ? lex->set_count : 1, sizeof *c->sets);
    c->groups = tr_calloc(lex->set_count ? lex->set_count : 1, sizeof *c->groups);
    c->literals = tr_calloc(lex->literal_count + 1u, sizeof *c->literals);
    c->forms = tr_malloc(sizeof *c->forms);
    uint32_t keys = lex->chinese ? lex->literal_count / 4 * 3 : lex->literal_count; /* as a rule */
    c->failed =
        !c->sets || !c->groups || !c->literals || !c->forms || !tr_keymap_reserve(&lex->keys, keys);
    if (!c->failed)
        tr_keys_count(c);
    c->failed = c->failed || !stack_literals(c);
    /* sets within sets come before those around them */
    for (uint32_t depth = 1; depth <= TR_LEX_DEPTH_MAX && !c->failed; depth++)
        for (uint32_t i = 0; i < lex->set_count && !c->failed; i++)
            if (lex->sets[i].depth == depth)
                choose_set(c, i);
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
