/* Templates as patterns for PCRE2. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/decode.h"
#include "support/twin.h"

#define BREAKS ",\xE2\x80\xA6.?!()" /* , … . ? ! ( ) */
#define STRONG ".?!()"
#define WEAK ",\xE2\x80\xA6"
#define WEAK_ASCII ","

struct emitter {
    const struct tr_lex *lex;
    const char *surname;
    struct tr_buf *out;
    bool failed; /* for want of memory */
};

static void put(struct emitter *e, const char *s)
{
    tr_buf_put(e->out, s, strlen(s));
}

static void put_escaped(struct emitter *e, const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        bool plain = (s[i] >= '0' && s[i] <= '9') || (s[i] >= 'a' && s[i] <= 'z') ||
                     (uint8_t)s[i] >= 0x80 || s[i] == ' ' || s[i] == '\'' || s[i] == ',';
        if (!plain)
            put(e, "\\");
        tr_buf_put(e->out, &s[i], 1);
    }
}

static const struct tr_node *node_at(const struct emitter *e, uint32_t n)
{
    return &e->lex->nodes[n];
}

static const char *literal(const struct emitter *e, const struct tr_node *n)
{
    uint32_t len;
    return tr_lex_text(e->lex, n, &len);
}

static uint32_t bytes_of(const struct emitter *e, const struct tr_node *n)
{
    return e->lex->literals[n->first].len;
}

static void emit_node(struct emitter *e, uint32_t at);

/* The literal that an alternative consists of, when it is a single one. */
static const struct tr_node *single(const struct emitter *e, uint32_t alternative)
{
    const struct tr_node *n = node_at(e, alternative);
    return n->kind == TR_NODE_LITERAL ? n : NULL;
}

static bool is_latin(char c)
{
    return c >= 'a' && c <= 'z';
}

/* In Chinese a row of Latin letters is one word, as the index takes it. */
static bool has_latin_edge(const struct emitter *e, const struct tr_node *literal_node)
{
    const char *s = literal(e, literal_node);
    uint32_t len = bytes_of(e, literal_node);
    return e->lex->chinese && len > 0 && (is_latin(s[0]) || is_latin(s[len - 1]));
}

static void emit_literal(struct emitter *e, const struct tr_node *n)
{
    const char *s = literal(e, n);
    bool edges = has_latin_edge(e, n);
    if (edges && is_latin(s[0]))
        put(e, "(?<![a-z])");
    put_escaped(e, s, bytes_of(e, n));
    if (edges && is_latin(s[bytes_of(e, n) - 1]))
        put(e, "(?![a-z])");
}

/* The same, when it can stand in a tree of words. */
static const struct tr_node *in_tree(const struct emitter *e, uint32_t alternative)
{
    const struct tr_node *n = single(e, alternative);
    return n && !has_latin_edge(e, n) ? n : NULL;
}

struct words {
    const char *s;
    uint32_t len;
};

static size_t first_char(const struct words *w)
{
    size_t n = 0;
    (void)tr_decode(w->s, &n);
    return n;
}

static bool same_first(const struct words *a, const struct words *b)
{
    size_t n = first_char(a);
    return b->len >= n && memcmp(a->s, b->s, n) == 0;
}

/* Bring the words that begin like the first one to the front.
 * gives: how many they are */
static uint32_t gather(struct words *w, uint32_t count)
{
    uint32_t front = 1;
    for (uint32_t i = 1; i < count; i++)
        if (w[i].len && same_first(&w[0], &w[i])) {
            struct words found = w[i];
            memmove(&w[front + 1], &w[front], (i - front) * sizeof *w);
            w[front++] = found;
        }
    return front;
}

/* Bring the words of a single character to the end.
 * gives: how many they are */
static uint32_t take_chars(struct words *w, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        struct words one = w[i];
        if (one.len == 0 || first_char(&one) != one.len) {
            w[i] = w[kept];
            w[kept++] = one;
        }
    }
    return count - kept;
}

/* Any of the words, written as a tree of their beginnings: long lists are
 * compared once per character, not once per word. The order in w is lost. */
static void emit_words(struct emitter *e, struct words *w, uint32_t count)
{
    bool nothing = false;
    bool written = false;
    uint32_t chars = take_chars(w, count);
    put(e, "(?:");
    struct words *alone = w + count - chars;
    count -= chars;
    while (count > 0 && e->out->status == TR_OK) {
        if (w->len == 0) {
            nothing = true;
            w++;
            count--;
            continue;
        }
        uint32_t alike = gather(w, count);
        size_t n = first_char(w);
        put(e, written ? "|" : "");
        written = true;
        put_escaped(e, w->s, n);
        for (uint32_t i = 0; i < alike; i++) {
            w[i].s += n;
            w[i].len -= (uint32_t)n;
        }
        if (alike > 1)
            emit_words(e, w, alike);
        else
            put_escaped(e, w->s, w->len);
        w += alike;
        count -= alike;
    }
    for (uint32_t i = 0; i < chars; i++) {
        put(e, i ? "" : written ? "|[" : "[");
        put_escaped(e, alone[i].s, alone[i].len);
    }
    put(e, chars ? "]" : "");
    put(e, nothing ? ")?" : ")");
}

static void emit_alt(struct emitter *e, const struct tr_node *alt)
{
    uint32_t count = 0;
    uint32_t all = 0;
    for (uint32_t c = alt->first; c != TR_LEX_NONE; c = node_at(e, c)->next)
        all++;
    struct words *list = tr_malloc((all + 1u) * sizeof *list);
    if (!list) {
        e->failed = true;
        return;
    }
    for (uint32_t c = alt->first; c != TR_LEX_NONE; c = node_at(e, c)->next) {
        const struct tr_node *l = in_tree(e, c);
        if (l)
            list[count++] = (struct words){literal(e, l), bytes_of(e, l)};
    }
    put(e, "(?:");
    if (count > 0)
        emit_words(e, list, count);
    tr_free(list);
    bool first = count == 0;
    for (uint32_t c = alt->first; c != TR_LEX_NONE; c = node_at(e, c)->next) {
        if (in_tree(e, c))
            continue;
        put(e, first ? "" : "|");
        first = false;
        emit_node(e, c);
    }
    put(e, ")");
}

static void emit_set(struct emitter *e, const struct tr_node *n)
{
    const struct tr_wordset *set = &e->lex->sets[n->first];
    bool is_sn = set->name_len == 2 && memcmp(e->lex->pool.data + set->name, "sn", 2) == 0;
    if (is_sn && e->surname) {
        put(e, "(?:");
        put_escaped(e, e->surname, strlen(e->surname));
        put(e, ")");
    } else {
        emit_node(e, set->root);
    }
}

static void emit_number(struct emitter *e)
{
    if (e->lex->chinese)
        put(e, "(?:[0-9]+(?::[0-9]+)?|[零〇一二三四五六七八九十百千万亿两俩廿卅半]+)");
    else
        put(e, "\\b(?:[0-9]+(?::[0-9]+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
               "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
               "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half)"
               "(?:[ ](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
               "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
               "fifty|sixty|seventy|eighty|ninety|hundred|thousand)){0,4})");
}

static void emit_digits(struct emitter *e)
{
    if (e->lex->chinese)
        put(e, "[0-9零〇一二三四五六七八九幺两][0-9零〇一二三四五六七八九幺两, -]{1,18}"
               "[0-9零〇一二三四五六七八九幺两]");
    else
        put(e, "\\b(?:[0-9][0-9 -]{1,18}[0-9]|(?:zero|oh|one|two|three|four|five|six|seven|eight|"
               "nine|double)(?:,? (?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double))"
               "{2,12})");
}

static bool is_gap(const struct tr_node *n)
{
    return n->kind == TR_NODE_GAP || n->kind == TR_NODE_FAR;
}

static bool is_mark(const struct tr_node *n)
{
    return n->kind == TR_NODE_START || n->kind == TR_NODE_END || n->kind == TR_NODE_EDGE ||
           n->kind == TR_NODE_NOT || n->kind == TR_NODE_NOT_AFTER;
}

/* Does the literal begin (or end) with a mark rather than a word? */
static bool marked_edge(const struct emitter *e, const struct tr_node *n, bool end)
{
    if (n->kind != TR_NODE_LITERAL)
        return false;
    const char *s = literal(e, n);
    uint32_t len = bytes_of(e, n);
    char edge = s[end ? len - 1 : 0];
    if (end && len >= 3 && memcmp(s + len - 3, "\xE2\x80\xA6", 3) == 0)
        return true;
    if (!end && len >= 3 && memcmp(s, "\xE2\x80\xA6", 3) == 0)
        return true;
    return strchr(WEAK_ASCII STRONG "%", edge) != NULL;
}

/* English: a gap ends before a word; before a mark its last word has no space. */
static void end_gap(struct emitter *e, const struct tr_node *gap)
{
    if (!e->lex->chinese && is_gap(gap))
        put(e, gap->kind == TR_NODE_FAR ? "[^ " STRONG "]{0,40}" : "[^ " BREAKS "]{0,40}");
}

/* What may stand between two items that were written with a space. */
static void emit_space(struct emitter *e, const struct tr_node *before, const struct tr_node *after)
{
    if (e->lex->chinese) {
        if (!is_gap(before) && !is_gap(after))
            put(e, "[" WEAK "]?");
    } else if (marked_edge(e, before, true) || marked_edge(e, after, false)) {
        end_gap(e, before);
        put(e, " *");
    } else if (is_gap(before)) {
        put(e, "\\b");
    } else {
        put(e, "\\b[ " WEAK "]*\\b");
    }
}

static void emit_edge(struct emitter *e, bool first, bool last)
{
    /* alone in a group: whichever edge */
    if (first && last)
        put(e, "(?:(?<![^" BREAKS "])|(?![^" BREAKS "]))");
    else if (first && !e->lex->chinese)
        put(e, "(?:(?<![^" BREAKS "])|(?<=[" BREAKS "] ))");
    else if (first)
        put(e, "(?<![^" BREAKS "])");
    else if (last)
        put(e, "(?![^" BREAKS "])");
    else
        put(e, "[" BREAKS "]{1,4} ?");
}

/* A gap; `closing` when it ends its sequence and has no item to lean on. */
static void emit_gap(struct emitter *e, const struct tr_node *n)
{
    char text[80];
    const char *stop = n->kind == TR_NODE_FAR ? STRONG : BREAKS;
    if (e->lex->chinese)
        snprintf(text, sizeof text, "[^%s]{0,%u}?", stop, n->max);
    else
        snprintf(text, sizeof text, "(?:[^ %s]+ ){0,%u}?", stop, n->max);
    put(e, text);
}

/* Look-behinds must know their width: every alternative is plain words. */
static void emit_not_after(struct emitter *e, const struct tr_node *n)
{
    const struct tr_node *alt = node_at(e, n->first);
    for (uint32_t c = alt->first; c != TR_LEX_NONE; c = node_at(e, c)->next) {
        for (int comma = 0; comma < (e->lex->chinese ? 1 : 2); comma++) {
            put(e, e->lex->chinese ? "(?<!" : "(?<!\\b");
            const struct tr_node *one = single(e, c);
            if (one)
                put_escaped(e, literal(e, one), bytes_of(e, one));
            uint32_t first = one ? TR_LEX_NONE : node_at(e, c)->first;
            for (uint32_t k = first; k != TR_LEX_NONE; k = node_at(e, k)->next) {
                if (k != first && !e->lex->chinese)
                    put(e, " ");
                put_escaped(e, literal(e, node_at(e, k)), bytes_of(e, node_at(e, k)));
            }
            put(e, e->lex->chinese ? ")" : comma ? ", )" : " )");
        }
    }
}

static void emit_seq(struct emitter *e, const struct tr_node *seq)
{
    const struct tr_node *before = NULL; /* the last item that takes text */
    bool spaced = false;
    for (uint32_t c = seq->first; c != TR_LEX_NONE; c = node_at(e, c)->next) {
        const struct tr_node *n = node_at(e, c);
        bool first = c == seq->first;
        bool last = n->next == TR_LEX_NONE;
        spaced = spaced || !n->joined;
        if (n->kind == TR_NODE_NOT) {
            put(e, "(?!");
            if (before && spaced && !e->lex->chinese && !is_gap(before))
                put(e, "[ " WEAK "]*");
            emit_node(e, n->first);
            put(e, e->lex->chinese ? ")" : "\\b)");
            continue;
        }
        if ((n->kind == TR_NODE_EDGE || n->kind == TR_NODE_END) && before)
            end_gap(e, before);
        if (n->kind == TR_NODE_EDGE) {
            emit_edge(e, first, last);
            if (!first && !last)
                before = NULL;
            continue;
        }
        if (before && spaced && !is_mark(n))
            emit_space(e, before, n);
        emit_node(e, c);
        spaced = false;
        if (!is_mark(n))
            before = n;
        else if (n->kind == TR_NODE_NOT_AFTER && before)
            spaced = true;
    }
}

static void emit_node(struct emitter *e, uint32_t at)
{
    const struct tr_node *n = node_at(e, at);
    if (e->out->status != TR_OK)
        return;
    char text[32];
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_LITERAL:
        emit_literal(e, n);
        break;
    case TR_NODE_SEQ:
        emit_seq(e, n);
        break;
    case TR_NODE_ALT:
        emit_alt(e, n);
        break;
    case TR_NODE_OPT:
        put(e, "(?:");
        emit_node(e, n->first);
        put(e, ")?");
        break;
    case TR_NODE_REP:
        put(e, "(?:");
        emit_node(e, n->first);
        snprintf(text, sizeof text, "%s){%u,%u}", e->lex->chinese ? "" : "[ " WEAK "]{0,2}", n->min,
                 n->max);
        put(e, text);
        break;
    case TR_NODE_GAP:
    case TR_NODE_FAR:
        emit_gap(e, n);
        break;
    case TR_NODE_SET:
        emit_set(e, n);
        break;
    case TR_NODE_NUM:
        emit_number(e);
        break;
    case TR_NODE_DIGITS:
        emit_digits(e);
        break;
    case TR_NODE_WORD:
        put(e, e->lex->chinese ? "[^ " BREAKS "]" : "[^ " BREAKS "]+");
        break;
    case TR_NODE_NAME:
        put(e, e->lex->chinese ? "[^ " BREAKS "]" : "[a-z][a-z'-]+");
        break;
    case TR_NODE_START:
        put(e, "\\A");
        break;
    case TR_NODE_END:
        put(e, "(?=[" BREAKS " ]*\\z)");
        break;
    case TR_NODE_NOT_AFTER:
        emit_not_after(e, n);
        break;
    case TR_NODE_EDGE:
    case TR_NODE_NOT:
        break; /* written by the sequence */
    }
}

static bool first_is_mark(const struct tr_lex *lex, uint32_t at, bool end)
{
    const struct tr_node *n = &lex->nodes[at];
    if (n->kind == TR_NODE_ALT) {
        for (uint32_t c = n->first; c != TR_LEX_NONE; c = lex->nodes[c].next)
            if (first_is_mark(lex, c, end))
                return true;
        return false;
    }
    if (n->kind == TR_NODE_SEQ) {
        uint32_t edge = TR_LEX_NONE;
        for (uint32_t c = n->first; c != TR_LEX_NONE && (end || edge == TR_LEX_NONE);
             c = lex->nodes[c].next)
            if (lex->nodes[c].kind != TR_NODE_NOT && lex->nodes[c].kind != TR_NODE_NOT_AFTER)
                edge = c;
        return edge == TR_LEX_NONE || first_is_mark(lex, edge, end);
    }
    if (n->kind == TR_NODE_LITERAL) {
        uint32_t len;
        const char *s = tr_lex_text(lex, n, &len);
        uint8_t b = (uint8_t)s[end ? len - 1 : 0];
        return !((b >= 'a' && b <= 'z') || (b >= '0' && b <= '9'));
    }
    return n->kind != TR_NODE_OPT && n->kind != TR_NODE_SET && n->kind != TR_NODE_REP &&
           n->kind != TR_NODE_WORD && n->kind != TR_NODE_NAME && n->kind != TR_NODE_NUM &&
           n->kind != TR_NODE_DIGITS;
}

bool tr_twin_pattern(const struct tr_lex *lex, uint32_t template, const char *surname,
                     struct tr_buf *out)
{
    const struct tr_template *t = &lex->templates[template];
    struct emitter e = {.lex = lex, .surname = surname, .out = out};
    /* words do not begin or end inside other words */
    if (!lex->chinese && !first_is_mark(lex, t->root, false))
        put(&e, "\\b");
    emit_node(&e, t->root);
    if (!lex->chinese && !first_is_mark(lex, t->root, true))
        put(&e, "\\b");
    tr_buf_u8(out, 0);
    return out->status == TR_OK && !e.failed;
}
