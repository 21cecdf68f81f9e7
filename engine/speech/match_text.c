/* What the matcher knows of a text before it looks for anything, and the lists of ends
 * that it keeps. */
#include <string.h>

#include "speech/lex.h"
#include "speech/match.h"

static const uint32_t numerals[] = {0x96F6, 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                    0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343,
                                    0x4E07, 0x4EBF, 0x4E24, 0x4FE9, 0x5EFF, 0x5345, 0x534A};
#define NUMERALS_OF_DIGITS 11 /* the first ones, and two more */

static uint16_t kind_of_numeral(uint32_t cp)
{
    if (cp == 0x5E7A)
        return TR_CHAR_DIGIT;
    for (size_t i = 0; i < sizeof numerals / sizeof numerals[0]; i++)
        if (numerals[i] == cp)
            return i < NUMERALS_OF_DIGITS || cp == 0x4E24 ? TR_CHAR_NUMERAL | TR_CHAR_DIGIT
                                                          : TR_CHAR_NUMERAL;
    return 0;
}

uint16_t tr_char_kind(uint32_t cp)
{
    if (cp >= 'a' && cp <= 'z')
        return TR_CHAR_WORD | TR_CHAR_LATIN | TR_CHAR_NAME;
    if (cp >= '0' && cp <= '9')
        return TR_CHAR_WORD | TR_CHAR_ARABIC | TR_CHAR_DIGIT;
    if (cp >= 0x3007)
        return cp <= 0x96F6 ? kind_of_numeral(cp) : 0;
    switch (cp) {
    case ',':
    case 0x2026:
        return TR_CHAR_WEAK;
    case '.':
    case '?':
    case '!':
    case '(':
    case ')':
        return TR_CHAR_STRONG;
    case ' ':
        return TR_CHAR_SPACE;
    case '\'':
    case '-':
        return TR_CHAR_NAME;
    case '_':
        return TR_CHAR_WORD;
    default:
        return cp >= 'A' && cp <= 'Z' ? TR_CHAR_WORD : 0;
    }
}

void tr_matcher_init(struct tr_matcher *m, struct tr_program *program, const struct tr_lex *lex)
{
    m->program = program;
    m->lex = lex;
    m->pool = (const char *)lex->pool.data;
    m->chinese = lex->chinese;
}

void tr_matcher_forget(struct tr_matcher *m)
{
    m->end_count = 0;
    if (++m->mark == 0) {
        memset(m->known, 0, sizeof m->known);
        m->mark = 1;
    }
}

void tr_matcher_take(struct tr_matcher *m, const struct tr_norm *norm, const char *surname)
{
    m->norm = norm;
    m->surname = surname;
    m->surname_bytes = (uint32_t)strlen(surname);
    m->steps = 0;
    m->failed = false;
    uint16_t before = 0;
    for (uint32_t i = 0; i < norm->count; i++) {
        uint16_t kind = tr_char_kind(norm->units[i].cp);
        m->first[i] = tr_first_bit(norm->units[i].cp);
        m->kind[i] = kind | ((kind ^ before) & TR_CHAR_WORD ? TR_CHAR_EDGE : 0);
        before = kind;
    }
    m->kind[norm->count] = 0;
    m->number_end[norm->count] = (uint16_t)norm->count;
    for (uint32_t i = norm->count; i-- > 0;) {
        unsigned same = m->kind[i] & m->kind[i + 1] & (TR_CHAR_ARABIC | TR_CHAR_NUMERAL);
        bool digit = m->kind[i] & (TR_CHAR_ARABIC | TR_CHAR_NUMERAL);
        m->number_end[i] = same ? m->number_end[i + 1] : (uint16_t)(i + digit);
    }
    if (m->ways > UINT32_MAX / 2) {
        memset(m->seen, 0, sizeof m->seen);
        m->ways = 0;
    }
    memset(m->tried, 0, sizeof m->tried);
    tr_matcher_forget(m);
}

bool tr_matcher_word_edge(const struct tr_matcher *m, uint32_t at)
{
    if (at < m->to)
        return m->kind[at] & TR_CHAR_EDGE;
    return at > 0 && m->kind[at - 1] & TR_CHAR_WORD;
}

void tr_matcher_add_end(struct tr_matcher *m, struct tr_ends *ends, uint32_t at)
{
    uint64_t bit = 1ull << at % 64;
    if (ends->there[at / 64] & bit)
        return; /* what follows was tried from here */
    ends->there[at / 64] |= bit;
    if (ends->last && m->end_at[ends->last - 1].least == at + 1)
        m->end_at[ends->last - 1].least = (uint16_t)at;
    else
        tr_matcher_add_ends(m, ends, at, at);
}

void tr_matcher_add_ends(struct tr_matcher *m, struct tr_ends *ends, uint32_t most, uint32_t least)
{
    if (most < least)
        return;
    if (m->end_count == TR_MATCHER_ENDS) {
        m->beyond = true;
        return;
    }
    m->end_at[m->end_count++] = (struct tr_end_at){(uint16_t)most, (uint16_t)least, 0};
    if (ends->last)
        m->end_at[ends->last - 1].next = m->end_count;
    else
        ends->head = m->end_count;
    ends->last = m->end_count;
}
