/* The end of reading a lexicon: slots for names, sets within sets, the order in
 * which acts are settled. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/lexread.h"

/* A character that no text holds: what an empty list of names stands for. */
#define NOBODY "\xF0\xBF\xBF\xBD"

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "no memory for the lexicon");
}

static bool is_break(uint32_t cp)
{
    return cp == ' ' || tr_is_weak_break(cp) || tr_is_strong_break(cp);
}

/* A name in normal form. Marks at its edges go: "Yahoo!" is said before any other mark,
 * and words end where letters do. A name of nothing else gives no bytes. */
static tr_status normal_name(struct tr_lex *lex, const char *name, const char **text, size_t *len,
                             tr_err *err)
{
    struct tr_norm *n = lex->norm;
    tr_status s = tr_normalise(&lex->normaliser, name, strlen(name), true, n, err);
    if (s != TR_OK)
        return s;
    uint32_t from = 0;
    uint32_t to = n->count;
    while (from < to && is_break(n->units[from].cp))
        from++;
    while (to > from && is_break(n->units[to - 1].cp))
        to--;
    *text = n->text + n->offset[from];
    *len = (size_t)n->offset[to] - n->offset[from];
    return TR_OK;
}

/* Put an alternative before all others of a set. */
static tr_status add_name(struct tr_lex *lex, uint32_t set, const char *name, tr_err *err)
{
    uint32_t literal;
    const char *text = NOBODY;
    size_t len = sizeof NOBODY - 1;
    tr_status s = TR_OK;
    if (strcmp(name, NOBODY) != 0)
        s = normal_name(lex, name, &text, &len, err);
    if (s != TR_OK || len == 0)
        return s; /* nobody says what has no words */
    s = tr_lex_word(lex, text, len, &literal, err);
    if (s != TR_OK)
        return s;
    lex->literals[lex->literal_count - 1].count = 1;
    if (lex->sets[set].root == TR_LEX_NONE)
        lex->sets[set].root = tr_lex_node(lex, TR_NODE_ALT, TR_LEX_NONE);
    if (lex->sets[set].root == TR_LEX_NONE)
        return no_memory(err);
    lex->nodes[literal].next = lex->nodes[lex->sets[set].root].first;
    lex->nodes[lex->sets[set].root].first = literal;
    return s;
}

static tr_status add_names(struct tr_lex *lex, const char *slot, const char *const *list,
                           tr_err *err)
{
    uint32_t set = tr_lex_set(lex, slot, strlen(slot));
    if (set == TR_LEX_NONE)
        return no_memory(err);
    tr_status s = TR_OK;
    /* the longest name ends up first: a short one may begin alike */
    size_t above = 0;
    size_t length = 1;
    while (list && length && s == TR_OK) {
        length = 0;
        for (size_t i = 0; list[i]; i++) {
            size_t n = strlen(list[i]);
            if (n > above && (length == 0 || n < length))
                length = n;
        }
        for (size_t i = 0; list[i] && s == TR_OK && length; i++)
            if (strlen(list[i]) == length)
                s = add_name(lex, set, list[i], err);
        above = length;
    }
    if (s == TR_OK && lex->sets[set].root == TR_LEX_NONE)
        s = add_name(lex, set, NOBODY, err);
    return s;
}

static tr_status resolve_set(struct tr_lex *lex, uint32_t index, uint32_t around, tr_err *err);

/* Every set within a tree exists and is not around it.
 * around: so many sets are */
static tr_status resolve_node(struct tr_lex *lex, uint32_t at, uint32_t around, uint32_t *depth,
                              tr_err *err)
{
    const struct tr_node *n = &lex->nodes[at];
    tr_status s = TR_OK;
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_SEQ:
    case TR_NODE_ALT:
        for (uint32_t c = n->first; c != TR_LEX_NONE && s == TR_OK; c = lex->nodes[c].next)
            s = resolve_node(lex, c, around, depth, err);
        break;
    case TR_NODE_OPT:
    case TR_NODE_REP:
    case TR_NODE_NOT:
        s = resolve_node(lex, n->first, around, depth, err);
        break;
    case TR_NODE_SET:
        s = resolve_set(lex, n->first, around, err);
        if (s == TR_OK && lex->sets[n->first].depth > *depth)
            *depth = lex->sets[n->first].depth;
        break;
    default:
        break;
    }
    return s;
}

static tr_status resolve_set(struct tr_lex *lex, uint32_t index, uint32_t around, tr_err *err)
{
    struct tr_wordset *set = &lex->sets[index];
    const char *file = tr_lex_file(lex, set->place.file);
    const char *name = (const char *)lex->pool.data + set->name;
    if (set->depth)
        return TR_OK;
    if (set->root == TR_LEX_NONE)
        return tr_fail(err, TR_EFORMAT, "%s:%u: there is no @set %.*s", file, set->place.line,
                       (int)set->name_len, name);
    if (set->resolving)
        return tr_fail(err, TR_EFORMAT, "%s:%u: @set %.*s contains itself", file, set->place.line,
                       (int)set->name_len, name);
    set->resolving = true;
    uint32_t depth = 0;
    bool deep = around >= TR_LEX_DEPTH_MAX; /* asked before going on: each takes stack */
    tr_status s = deep ? TR_OK : resolve_node(lex, set->root, around + 1, &depth, err);
    set->resolving = false;
    if (s != TR_OK)
        return s;
    if (deep || depth + 1 > TR_LEX_DEPTH_MAX)
        return tr_fail(err, TR_EFORMAT, "%s:%u: @set %.*s: sets are nested too deeply", file,
                       set->place.line, (int)set->name_len, name);
    set->depth = depth + 1;
    return TR_OK;
}

/* <notafter …> holds plain words only: what stands before is compared backwards. */
static tr_status check_not_after(const struct tr_lex *lex, struct tr_place place, uint32_t at,
                                 bool inside, tr_err *err)
{
    const struct tr_node *n = &lex->nodes[at];
    bool leaf = n->kind == TR_NODE_LITERAL ||
                (n->kind >= TR_NODE_GAP && n->kind != TR_NODE_NOT && n->kind != TR_NODE_NOT_AFTER);
    if (inside && n->kind != TR_NODE_LITERAL && n->kind != TR_NODE_SEQ)
        return tr_fail(err, TR_EFORMAT, "%s:%u: <notafter …> holds plain words with | between",
                       tr_lex_file(lex, place.file), place.line);
    tr_status s = TR_OK;
    bool behind = n->kind == TR_NODE_NOT_AFTER;
    uint32_t first = leaf ? TR_LEX_NONE : behind ? lex->nodes[n->first].first : n->first;
    for (uint32_t c = first; c != TR_LEX_NONE && s == TR_OK; c = lex->nodes[c].next)
        s = check_not_after(lex, place, c, inside || behind, err);
    return s;
}

/* Who must be settled before whom. */
struct graph {
    uint8_t before[TR_LEX_ACTS_MAX][TR_LEX_ACTS_MAX];
    uint16_t waits[TR_LEX_ACTS_MAX]; /* for so many others */
    bool beats_all[TR_LEX_ACTS_MAX]; /* such acts are settled first */
    bool settled[TR_LEX_ACTS_MAX];
};

/* The two acts that a link orders; false for a link to all or to itself. */
static bool ends_of(const struct tr_block *block, const struct tr_link *l, uint16_t *from,
                    uint16_t *to)
{
    *from = l->kind == TR_LINK_BEATS ? block->act : l->act;
    *to = l->kind == TR_LINK_BEATS ? l->act : block->act;
    return l->act != TR_LEX_ACTS_MAX && l->act != block->act;
}

static void draw(const struct tr_lex *lex, struct graph *g)
{
    for (uint32_t b = 0; b < lex->block_count; b++) {
        const struct tr_block *block = &lex->blocks[b];
        for (uint32_t i = 0; i < block->link_count; i++) {
            const struct tr_link *l = &lex->links[block->links + i];
            uint16_t from, to;
            if (l->act == TR_LEX_ACTS_MAX)
                g->beats_all[block->act] = true;
            if (!ends_of(block, l, &from, &to) || g->before[from][to])
                continue;
            g->before[from][to] = 1;
            g->waits[to]++;
        }
    }
}

/* Is a settled before b? Who waits for fewer others; where acts wait for each
 * other in a circle, that breaks it, and then the name. */
static bool sooner(const struct graph *g, uint16_t a, uint16_t b)
{
    if (g->waits[a] != g->waits[b])
        return g->waits[a] < g->waits[b];
    return g->beats_all[a] && !g->beats_all[b];
}

static tr_status order_acts(struct tr_lex *lex, tr_err *err)
{
    struct graph *g = tr_calloc(1, sizeof *g);
    lex->order = tr_malloc((lex->act_count + 1u) * sizeof *lex->order);
    if (!g || !lex->order) {
        tr_free(g);
        return no_memory(err);
    }
    draw(lex, g);
    for (uint16_t done = 0; done < lex->act_count; done++) {
        uint16_t pick = UINT16_MAX;
        for (uint16_t a = 0; a < lex->act_count; a++)
            if (!g->settled[a] && (pick == UINT16_MAX || sooner(g, a, pick)))
                pick = a;
        if (g->waits[pick] > 0)
            lex->circles++;
        g->settled[pick] = true;
        lex->order[done] = pick;
        for (uint16_t a = 0; a < lex->act_count; a++)
            if (g->before[pick][a])
                g->waits[a]--;
    }
    tr_free(g);
    return TR_OK;
}

tr_status tr_lex_link(struct tr_lex *lex, const struct tr_ear_names *names, tr_err *err)
{
    static const struct tr_ear_names nobody = {NULL, NULL, NULL};
    names = names ? names : &nobody;
    tr_status s = add_names(lex, "org", names->org, err);
    if (s == TR_OK)
        s = add_names(lex, "dept", names->departments, err);
    if (s == TR_OK)
        s = add_names(lex, "person", names->people, err);
    uint32_t sn = s == TR_OK ? tr_lex_set(lex, "sn", 2) : TR_LEX_NONE;
    if (s == TR_OK && sn == TR_LEX_NONE)
        s = no_memory(err);
    if (s == TR_OK && lex->sets[sn].root == TR_LEX_NONE) {
        lex->sets[sn].root = tr_lex_node(lex, TR_NODE_NAME, TR_LEX_NONE);
        if (lex->sets[sn].root == TR_LEX_NONE)
            s = no_memory(err);
    }
    for (uint32_t i = 0; i < lex->set_count && s == TR_OK; i++)
        s = resolve_set(lex, i, 0, err);
    for (uint32_t i = 0; i < lex->set_count && s == TR_OK; i++)
        if (lex->sets[i].behind)
            s = check_not_after(lex, lex->sets[i].place, lex->sets[i].root, false, err);
    for (uint32_t i = 0; i < lex->template_count && s == TR_OK; i++)
        if (lex->templates[i].behind)
            s = check_not_after(lex, lex->templates[i].place, lex->templates[i].root, false, err);
    return s == TR_OK ? order_acts(lex, err) : s;
}
