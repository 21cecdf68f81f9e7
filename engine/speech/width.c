/* How far can the words of one match lie apart? With that and the places of its
 * words in a text the index knows where a template may begin at all, and a long
 * text costs little more than a short one. */
#include <string.h>

#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/keys.h"

#define NUMBER_PLACES 18 /* "two hundred and five", with its spaces */
#define DIGITS_PLACES 44 /* of a row of digits, with what stands between */
#define EDGE_PLACES 5    /* of the marks in the middle of a template */

/* Part of a number, in whatever script. */
static bool is_numeral(uint32_t cp)
{
    switch (cp) {
    case 0x3007:
    case 0x4E00:
    case 0x4E03:
    case 0x4E07:
    case 0x4E09:
    case 0x4E24:
    case 0x4E5D:
    case 0x4E8C:
    case 0x4E94:
    case 0x4EBF:
    case 0x4FE9:
    case 0x516B:
    case 0x516D:
    case 0x5341:
    case 0x5343:
    case 0x5345:
    case 0x534A:
    case 0x56DB:
    case 0x5EFF:
    case 0x767E:
    case 0x96F6:
        return true;
    default:
        return (cp >= '0' && cp <= '9') || cp == ':';
    }
}

/* Does the unit stand at the same place as the one before? In English places are
 * words, in Chinese characters, and a number is at one place. */
static bool same_place(bool chinese, uint32_t before, uint32_t cp)
{
    if (chinese)
        return is_numeral(before) && is_numeral(cp);
    bool apart = cp == ' ' || tr_is_weak_break(cp) || tr_is_strong_break(cp);
    bool was_apart = before == ' ' || tr_is_weak_break(before) || tr_is_strong_break(before);
    return !apart && !was_apart;
}

static uint32_t add(uint32_t a, uint32_t b)
{
    return a + b < TR_PLACES_MAX ? a + b : TR_PLACES_MAX;
}

uint32_t tr_literal_width(bool chinese, const char *text, size_t len)
{
    uint32_t sum = 0;
    uint32_t before = 0;
    for (size_t at = 0; at < len;) {
        uint32_t cp = tr_decode(text, &at);
        sum += sum == 0 || !same_place(chinese, before, cp);
        before = cp;
    }
    return add(sum, 0);
}

/* Most nodes are literals. */
static uint32_t width_of(const struct tr_chooser *c, uint32_t at)
{
    const struct tr_node *n = &c->lex->nodes[at];
    return n->kind == TR_NODE_LITERAL ? c->literals[n->first].width : tr_node_width(c, at);
}

/* One after the other, with what may stand between. */
static uint32_t of_children(const struct tr_chooser *ch, const struct tr_node *n)
{
    uint32_t sum = 0;
    for (uint32_t c = n->first; c != TR_LEX_NONE; c = ch->lex->nodes[c].next)
        sum = add(sum, add(width_of(ch, c), TR_PLACES_BETWEEN));
    return sum;
}

static uint32_t of_widest(const struct tr_chooser *ch, const struct tr_node *n)
{
    uint32_t most = 0;
    for (uint32_t c = n->first; c != TR_LEX_NONE; c = ch->lex->nodes[c].next) {
        uint32_t one = width_of(ch, c);
        most = one > most ? one : most;
    }
    return most;
}

uint32_t tr_node_width(const struct tr_chooser *ch, uint32_t at)
{
    const struct tr_lex *lex = ch->lex;
    const struct tr_node *n = &lex->nodes[at];
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_LITERAL:
        return ch->literals[n->first].width;
    case TR_NODE_SEQ:
        return of_children(ch, n);
    case TR_NODE_ALT:
        return of_widest(ch, n);
    case TR_NODE_OPT:
        return tr_node_width(ch, n->first);
    case TR_NODE_REP:
        return add(n->max * add(tr_node_width(ch, n->first), TR_PLACES_BETWEEN), 0);
    case TR_NODE_GAP:
    case TR_NODE_FAR:
        /* a word with its space, and across commas a mark */
        return lex->chinese ? n->max : (n->max + 1u) * (n->kind == TR_NODE_FAR ? 3 : 2);
    case TR_NODE_SET:
        return lex->sets[n->first].width;
    case TR_NODE_NUM:
        return NUMBER_PLACES;
    case TR_NODE_DIGITS:
        return DIGITS_PLACES;
    case TR_NODE_WORD:
    case TR_NODE_NAME:
        return 1;
    case TR_NODE_EDGE:
        return EDGE_PLACES;
    case TR_NODE_START:
    case TR_NODE_END:
    case TR_NODE_NOT:
    case TR_NODE_NOT_AFTER:
        break;
    }
    return 0;
}

void tr_zones_cut(const struct tr_norm *text, bool chinese, struct tr_zones *out)
{
    uint32_t places = 1;
    for (uint32_t u = 1; u < text->count; u++)
        places += !same_place(chinese, text->units[u - 1].cp, text->units[u].cp);
    out->size = (places + TR_ZONES - 1) / TR_ZONES;
    uint32_t place = 0;
    uint32_t zone = 0;
    out->begin[0] = 0;
    for (uint32_t u = 0; u < text->count; u++) {
        place += u > 0 && !same_place(chinese, text->units[u - 1].cp, text->units[u].cp);
        if (place / out->size > zone)
            out->begin[++zone] = (uint16_t)u;
        out->of_unit[u] = (uint8_t)zone;
    }
    out->of_unit[text->count] = (uint8_t)zone;
    out->count = zone + 1;
    out->begin[out->count] = (uint16_t)text->count;
}
