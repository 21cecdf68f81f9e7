/* One line of a lexicon file. The format is described in
 * assets/lexicon/README.md. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/lex.h"
#include "speech/lexread.h"

tr_status tr_lex_no_memory(struct tr_lex_reader *r)
{
    return tr_fail(r->err, TR_ENOMEM, "no memory for the lexicon");
}

static tr_status bad(struct tr_lex_reader *r, const char *what, const char *s, size_t len)
{
    size_t shown = tr_utf8_floor(s, len, len > 40 ? 40 : len);
    return tr_fail(r->err, TR_EFORMAT, "%s:%u: %s: \"%.*s\"", tr_lex_file(r->lex, r->place.file),
                   r->place.line, what, (int)shown, s);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static const char *skip_space(const char *s, const char *end)
{
    while (s < end && is_space(*s))
        s++;
    return s;
}

/* The first word; the rest begins with the next one. */
static struct tr_lex_word next_word(struct tr_lex_word *rest)
{
    const char *end = rest->s + rest->len;
    const char *s = skip_space(rest->s, end);
    const char *behind = s;
    while (behind < end && !is_space(*behind))
        behind++;
    rest->s = skip_space(behind, end);
    rest->len = (size_t)(end - rest->s);
    return (struct tr_lex_word){s, (size_t)(behind - s)};
}

static int act_index(const struct tr_lex *lex, struct tr_lex_word w)
{
    int low = 0;
    int high = lex->act_count;
    while (low < high) {
        int middle = (low + high) / 2;
        int c = strncmp(lex->acts[middle], w.s, w.len);
        if (c == 0 && lex->acts[middle][w.len] == '\0')
            return middle;
        if (c < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

static tr_status add_template(struct tr_lex_reader *r, struct tr_lex_word text, uint32_t block,
                              bool fatal, uint32_t *index)
{
    struct tr_lex *lex = r->lex;
    struct tr_template t = {.block = block, .place = r->place, .fatal = fatal};
    tr_status s = tr_template_parse(lex, text.s, text.len, r->place, &t, r->err);
    if (s != TR_OK)
        return s;
    if (lex->template_count >= TR_LEX_TEMPLATES_MAX)
        return tr_fail(r->err, TR_ELIMIT, "%s:%u: a lexicon has at most %d templates",
                       tr_lex_file(lex, r->place.file), r->place.line, TR_LEX_TEMPLATES_MAX);
    void *all = lex->templates;
    if (!tr_lex_grow(&all, &lex->template_cap, lex->template_count, sizeof *lex->templates))
        return tr_lex_no_memory(r);
    lex->templates = all;
    lex->templates[lex->template_count] = t;
    *index = lex->template_count++;
    return TR_OK;
}

static tr_status add_cond(struct tr_lex_reader *r, bool needs, enum tr_scope scope,
                          struct tr_lex_word text)
{
    struct tr_lex *lex = r->lex;
    struct tr_block *b = &lex->blocks[lex->block_count - 1];
    struct tr_cond c = {.needs = needs, .scope = (uint8_t)scope};
    tr_status s = add_template(r, text, TR_LEX_NONE, false, &c.template);
    if (s != TR_OK)
        return s;
    void *all = lex->conds;
    if (!tr_lex_grow(&all, &lex->cond_cap, lex->cond_count, sizeof *lex->conds))
        return tr_lex_no_memory(r);
    lex->conds = all;
    if (b->cond_count == 0)
        b->conds = lex->cond_count;
    lex->conds[lex->cond_count++] = c;
    b->cond_count++;
    return TR_OK;
}

/* Said twice is said once, so that a block has few links. */
static bool has_link(const struct tr_lex *lex, const struct tr_block *b, const struct tr_link *link)
{
    for (uint32_t i = 0; i < b->link_count; i++) {
        const struct tr_link *l = &lex->links[b->links + i];
        if (l->kind == link->kind && l->scope == link->scope && l->act == link->act)
            return true;
    }
    return false;
}

static tr_status add_links(struct tr_lex_reader *r, enum tr_link_kind kind, enum tr_scope scope,
                           struct tr_lex_word rest)
{
    struct tr_lex *lex = r->lex;
    struct tr_block *b = &lex->blocks[lex->block_count - 1];
    while (rest.len) {
        struct tr_lex_word w = next_word(&rest);
        int act = tr_lex_is(w, "*") && kind == TR_LINK_BEATS ? TR_LEX_ACTS_MAX : act_index(lex, w);
        if (act < 0)
            return bad(r, "no act of this name in acts.tsv", w.s, w.len);
        struct tr_link link = {
            .kind = (uint8_t)kind, .scope = (uint8_t)scope, .act = (uint16_t)act};
        if (has_link(lex, b, &link))
            continue;
        void *all = lex->links;
        if (!tr_lex_grow(&all, &lex->link_cap, lex->link_count, sizeof *lex->links))
            return tr_lex_no_memory(r);
        lex->links = all;
        if (b->link_count == 0)
            b->links = lex->link_count;
        lex->links[lex->link_count++] = link;
        b->link_count++;
    }
    return TR_OK;
}

static tr_status open_block(struct tr_lex_reader *r, uint16_t act, struct tr_lex_word name)
{
    struct tr_lex *lex = r->lex;
    void *all = lex->blocks;
    if (lex->block_count >= UINT16_MAX ||
        !tr_lex_grow(&all, &lex->block_cap, lex->block_count, sizeof *lex->blocks))
        return tr_lex_no_memory(r);
    lex->blocks = all;
    lex->blocks[lex->block_count++] = (struct tr_block){.act = act,
                                                        .moments = (1u << TR_MOMENT_COUNT) - 1,
                                                        .at_most = UINT16_MAX,
                                                        .place = r->place,
                                                        .name = (uint32_t)lex->pool.len,
                                                        .name_len = (uint32_t)name.len};
    tr_buf_put(&lex->pool, name.s, name.len);
    return lex->pool.status == TR_OK ? TR_OK : tr_lex_no_memory(r);
}

static tr_status read_when(struct tr_lex_reader *r, struct tr_lex_word rest)
{
    uint8_t moments = 0;
    while (rest.len) {
        struct tr_lex_word w = next_word(&rest);
        int m = 0;
        while (m < TR_MOMENT_COUNT && !tr_lex_is(w, tr_moment_names[m]))
            m++;
        if (m == TR_MOMENT_COUNT)
            return bad(r, "no moment of this name", w.s, w.len);
        moments = (uint8_t)(moments | 1u << m);
    }
    if (moments == 0)
        return bad(r, "a moment is missing after", "when", 4);
    r->lex->blocks[r->lex->block_count - 1].moments = moments;
    return TR_OK;
}

static tr_status read_words(struct tr_lex_reader *r, struct tr_lex_word rest, uint16_t *out)
{
    struct tr_lex_word w = next_word(&rest);
    unsigned v = 0;
    for (size_t i = 0; i < w.len; i++)
        v = w.s[i] >= '0' && w.s[i] <= '9' && v < 10000 ? v * 10 + (unsigned)(w.s[i] - '0') : 99999;
    if (w.len == 0 || rest.len || v < 1 || v > 2000)
        return bad(r, "a number of words, 1 to 2000, is needed here", w.s, w.len);
    *out = (uint16_t)v;
    return TR_OK;
}

static tr_status read_use(struct tr_lex_reader *r, struct tr_lex_word rest)
{
    struct tr_lex *lex = r->lex;
    struct tr_block *b = &lex->blocks[lex->block_count - 1];
    while (rest.len) {
        struct tr_lex_word w = next_word(&rest);
        uint32_t g = 0;
        while (g < lex->block_count &&
               !(lex->blocks[g].name_len == w.len && lex->blocks[g].act == UINT16_MAX &&
                 memcmp(lex->pool.data + lex->blocks[g].name, w.s, w.len) == 0))
            g++;
        if (g == lex->block_count)
            return bad(r, "no @guard of this name stands before this line", w.s, w.len);
        if (b->guard_count == sizeof b->guards / sizeof b->guards[0])
            return bad(r, "a block uses at most four guards", w.s, w.len);
        b->guards[b->guard_count++] = (uint16_t)g;
    }
    return TR_OK;
}

/* A line inside an act or a guard. */
static tr_status read_in_block(struct tr_lex_reader *r, struct tr_lex_word key,
                               struct tr_lex_word rest)
{
    struct tr_block *b = &r->lex->blocks[r->lex->block_count - 1];
    uint32_t index;
    bool fatal = tr_lex_is(key, "!");
    if (r->in == TR_IN_ACT && (fatal || tr_lex_is(key, "+")))
        return add_template(r, rest, r->lex->block_count - 1, fatal, &index);
    static const struct {
        const char *name;
        uint8_t what; /* 0 unless, 1 needs, 2 unless-act, 3 needs-act, 4 beats */
        uint8_t scope;
    } keys[] = {{"unless", 0, TR_SCOPE_CLAUSE},           {"unless-sentence", 0, TR_SCOPE_SENTENCE},
                {"unless-turn", 0, TR_SCOPE_TURN},        {"needs", 1, TR_SCOPE_CLAUSE},
                {"needs-sentence", 1, TR_SCOPE_SENTENCE}, {"needs-turn", 1, TR_SCOPE_TURN},
                {"unless-act", 2, TR_SCOPE_SENTENCE},     {"unless-act-turn", 2, TR_SCOPE_TURN},
                {"needs-act", 3, TR_SCOPE_SENTENCE},      {"needs-act-turn", 3, TR_SCOPE_TURN},
                {"beats", 4, TR_SCOPE_SENTENCE},          {"beats-turn", 4, TR_SCOPE_TURN}};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (!tr_lex_is(key, keys[i].name))
            continue;
        if (rest.len == 0)
            return bad(r, "something is missing after", key.s, key.len);
        if (keys[i].what < 2)
            return add_cond(r, keys[i].what == 1, keys[i].scope, rest);
        if (r->in == TR_IN_GUARD)
            return bad(r, "a guard holds unless and needs only", key.s, key.len);
        static const enum tr_link_kind kinds[] = {TR_LINK_UNLESS, TR_LINK_NEEDS, TR_LINK_BEATS};
        return add_links(r, kinds[keys[i].what - 2], keys[i].scope, rest);
    }
    if (r->in == TR_IN_GUARD)
        return bad(r, "a guard holds unless and needs only", key.s, key.len);
    if (tr_lex_is(key, "when"))
        return read_when(r, rest);
    if (tr_lex_is(key, "at-most"))
        return read_words(r, rest, &b->at_most);
    if (tr_lex_is(key, "at-least"))
        return read_words(r, rest, &b->at_least);
    if (tr_lex_is(key, "use"))
        return read_use(r, rest);
    if (tr_lex_is(key, "quoted")) {
        b->quoted = true;
        return TR_OK;
    }
    return bad(r,
               "a line of an act begins with + ! when use unless needs beats at-most at-least "
               "or quoted, not with",
               key.s, key.len);
}

/* name = template, or more alternatives for the set that is open */
static tr_status read_set(struct tr_lex_reader *r, struct tr_lex_word rest, bool more)
{
    struct tr_lex *lex = r->lex;
    if (!more) {
        struct tr_lex_word name = next_word(&rest);
        struct tr_lex_word eq = next_word(&rest);
        if (name.len == 0 || name.len >= TR_NAME_MAX || !tr_lex_is(eq, "=") || rest.len == 0)
            return bad(r, "a set is written @set name = a | b, not", name.s, name.len);
        r->set = tr_lex_set(lex, name.s, name.len);
        if (r->set == TR_LEX_NONE)
            return tr_lex_no_memory(r);
        if (r->set >= TR_LEX_SETS_MAX)
            return bad(r, "a lexicon has at most 2000 sets; one too many is", name.s, name.len);
        r->in = TR_IN_SET;
    } else {
        rest.s++;
        rest.len--;
    }
    struct tr_template t = {.block = TR_LEX_NONE};
    tr_status s = tr_template_parse(lex, rest.s, rest.len, r->place, &t, r->err);
    if (s != TR_OK)
        return s;
    if (t.surname)
        return bad(r, "<sn> cannot stand inside a set", rest.s, rest.len);
    struct tr_wordset *set = &lex->sets[r->set];
    set->behind = set->behind || t.behind;
    uint32_t first = lex->nodes[t.root].first;
    if (set->root == TR_LEX_NONE) {
        set->root = t.root;
        set->place = r->place;
    } else {
        uint32_t last = set->newest; /* from the very first one on, a long set would take long */
        while (lex->nodes[last].next != TR_LEX_NONE)
            last = lex->nodes[last].next;
        lex->nodes[last].next = first;
    }
    set->newest = first;
    return TR_OK;
}

/* Words in text, before = after. Several words may stand before, with | between. */
static tr_status read_rewrite(struct tr_lex_reader *r, struct tr_lex_word rest)
{
    struct tr_lex *lex = r->lex;
    const char *eq = memchr(rest.s, '=', rest.len);
    if (!eq)
        return bad(r, "a rewrite is written @rewrite a | b = c, not", rest.s, rest.len);
    size_t left = (size_t)(eq - rest.s);
    tr_status s =
        tr_normalise(&lex->normaliser, eq + 1, rest.len - left - 1, true, lex->norm2, r->err);
    if (s != TR_OK)
        return s;
    while (left > 0 && s == TR_OK) {
        const char *bar = memchr(rest.s, '|', left);
        size_t one = bar ? (size_t)(bar - rest.s) : left;
        s = tr_normalise(&lex->normaliser, rest.s, one, true, lex->norm, r->err);
        if (s == TR_OK && (lex->norm->count == 0 || lex->norm2->count == 0))
            return bad(r, "a side of a rewrite is empty", rest.s, one);
        if (s == TR_OK)
            s = tr_rewrites_add(lex->rewrites, lex->norm, lex->norm2, r->err);
        if (s == TR_OK)
            s = tr_typos_learn(lex->typos, lex->norm->text, lex->norm->len, TR_LEARN_TEXT, r->err);
        rest.s += bar ? one + 1 : one;
        left -= bar ? one + 1 : one;
    }
    return s;
}

/* @word: slips are mended into these. @known: these are no slips. */
static tr_status read_words_line(struct tr_lex_reader *r, struct tr_lex_word rest, bool known)
{
    struct tr_lex *lex = r->lex;
    tr_status s = TR_OK;
    if (rest.len == 0)
        return bad(r, "a word is missing after", known ? "@known" : "@word", known ? 6 : 5);
    while (rest.len && s == TR_OK) {
        struct tr_lex_word w = next_word(&rest);
        s = tr_normalise(&lex->normaliser, w.s, w.len, true, lex->norm, r->err);
        if (s == TR_OK && lex->norm->words == 0)
            return bad(r, "this is no word", w.s, w.len);
        if (s == TR_OK && !known && lex->chinese && (lex->norm->count < 2 || lex->norm->count > 4))
            return bad(r, "a @word has two to four characters", w.s, w.len);
        if (s == TR_OK)
            s = tr_typos_learn(lex->typos, lex->norm->text, lex->norm->len,
                               known ? TR_LEARN_KNOWN : TR_LEARN_WORD, r->err);
    }
    return s;
}

/* A line that begins with @. Rules that change texts must be known before the first
 * template is read, and so they are read in a round of their own. */
static tr_status read_at(struct tr_lex_reader *r, struct tr_lex_word line, bool rewrites)
{
    struct tr_lex_word rest = line;
    struct tr_lex_word key = next_word(&rest);
    bool known = tr_lex_is(key, "@known");
    if (known || tr_lex_is(key, "@word"))
        return rewrites ? read_words_line(r, rest, known) : TR_OK;
    if (tr_lex_is(key, "@rewrite"))
        return rewrites ? read_rewrite(r, rest) : TR_OK;
    if (rewrites)
        return TR_OK;
    if (tr_lex_is(key, "@guard")) {
        struct tr_lex_word name = next_word(&rest);
        if (name.len == 0 || rest.len)
            return bad(r, "a guard is written @guard name, not", line.s, line.len);
        r->in = TR_IN_GUARD;
        return open_block(r, UINT16_MAX, name);
    }
    if (tr_lex_is(key, "@set"))
        return read_set(r, rest, false);
    return bad(r, "there is @set, @guard, @rewrite, @word and @known, but not", key.s, key.len);
}

tr_status tr_lex_read_line(struct tr_lex_reader *r, struct tr_lex_word line, bool rewrites)
{
    const char *s = skip_space(line.s, line.s + line.len);
    struct tr_lex_word rest = {s, line.len - (size_t)(s - line.s)};
    if (rest.len == 0 || *s == '#')
        return TR_OK;
    if (*s == '@')
        return read_at(r, line, rewrites);
    if (rewrites)
        return TR_OK;
    if (*s == '|' && r->in == TR_IN_SET)
        return read_set(r, rest, true);
    struct tr_lex_word key = next_word(&rest);
    if (tr_lex_is(key, "act")) {
        struct tr_lex_word name = next_word(&rest);
        int act = act_index(r->lex, name);
        if (act < 0 || rest.len)
            return bad(r, "no act of this name in acts.tsv", name.s, name.len);
        r->in = TR_IN_ACT;
        return open_block(r, (uint16_t)act, name);
    }
    if (r->in != TR_IN_ACT && r->in != TR_IN_GUARD)
        return bad(r, "this line stands under no act", line.s, line.len);
    return read_in_block(r, key, rest);
}
