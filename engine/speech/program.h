/* Templates as programs of a few words each, for the matcher (match.c). A program says
 * the same as the template's tree, in the order in which ways are tried:
 *   of plain words the longest first, then other alternatives as they were written;
 *   what may be left out is taken rather than left out; gaps are as short as they can.
 * Programs are written from their end, so that every piece knows what follows it. */
#ifndef TR_SPEECH_PROGRAM_H
#define TR_SPEECH_PROGRAM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"

struct tr_lex;

/* A step of a program: its first word holds the operation in the lowest byte and a
 * number above it; the second says where to go on. What follows is told below.
 * `mask` are two words: characters with which a way can begin, see tr_first_of. */
enum tr_prog {
    TR_PROG_ACCEPT,  /* the end */
    TR_PROG_LITERAL, /* number: enum tr_edges; place in the pool, bytes */
    TR_PROG_ALT,     /* number: of words; mask, number of ways; per word a key and its place in
                      * the pool; per way mask and place. Words go on, ways know where to. */
    TR_PROG_OPTION,  /* mask and place of what may be left out */
    TR_PROG_GAP,     /* number: enum tr_gap_kind and how many; mask of what follows */
    TR_PROG_CALL,    /* number: part that stands here; mask of what follows */
    TR_PROG_SURNAME, /* the caller's; while nobody knows it, as CALL */
    TR_PROG_NOT,     /* mask and place of what must not follow */
    TR_PROG_BEHIND,  /* number: enum tr_behind; text that must not stand before: place, bytes */
    TR_PROG_AT,      /* number: enum tr_at */
    TR_PROG_SOME,    /* number: see tr_some; mask of what follows */
    TR_PROG_BETWEEN  /* English words end here, and others begin; mask of what follows */
};

enum tr_edges { TR_NO_LETTER_BEFORE = 1, TR_NO_LETTER_BEHIND = 2 };

enum tr_at { TR_AT_START, TR_AT_END, TR_AT_WORD_EDGE, TR_AT_FIRST, TR_AT_LAST, TR_AT_EITHER };

enum tr_behind { TR_BEHIND_PLAIN, TR_BEHIND_SPACE, TR_BEHIND_COMMA };

enum tr_gap_kind { TR_GAP_NEAR = 0, TR_GAP_FAR = 1 }; /* the number is kind | count << 1 */

/* What a character is; kinds of one character are added. */
enum tr_char_kind {
    TR_CHAR_WEAK = 1,   /* , … */
    TR_CHAR_STRONG = 2, /* . ? ! ( ) */
    TR_CHAR_SPACE = 4,
    TR_CHAR_WORD = 8,      /* a-z A-Z 0-9 _: words of English end where these do */
    TR_CHAR_LATIN = 16,    /* a-z */
    TR_CHAR_NAME = 32,     /* a-z ' - */
    TR_CHAR_ARABIC = 64,   /* 0-9 */
    TR_CHAR_NUMERAL = 128, /* of Chinese numbers */
    TR_CHAR_DIGIT = 256,   /* of Chinese rows of digits */
    TR_CHAR_EDGE = 512     /* an English word begins or ends before it */
};
#define TR_CHAR_BREAK (TR_CHAR_WEAK | TR_CHAR_STRONG)

/* Characters of one kind, or of none of these, in a row: as many as there are, then
 * fewer. Packed into the number: kinds (8 bits), none, at least (1 bit), at most. */
#define TR_SOME_NONE (1u << 8)
#define TR_SOME_ONE (1u << 9)
#define TR_SOME_MOST_SHIFT 10
#define TR_SOME_MANY 4096u
#define tr_some(kinds, flags, most) ((kinds) | (flags) | (most) << TR_SOME_MOST_SHIFT)

/* The key of a word: its first character, then long words before short ones. */
#define TR_WORD_BYTES_MAX 2047u
#define tr_word_key(first, bytes) ((first) << 11 | (TR_WORD_BYTES_MAX - (bytes)))

/* What begins with one of these characters; characters share bits. */
#define TR_FIRST_ANY UINT64_MAX
static inline uint8_t tr_first_bit(uint32_t cp)
{
    return (uint8_t)(cp * 0x9E3779B1u >> 26);
}

/* Where a program begins, and with what. */
struct tr_entry {
    uint32_t at;         /* 0: it is not written yet */
    uint32_t from, size; /* of a template: words that are its own */
    uint32_t parts;      /* of a template: the first of its own */
    uint64_t first;
};

/* Parts stand for themselves in many templates: numbers, rows of digits, every set, and
 * what is repeated. Where each can end is asked once for each place of a text. */
enum tr_part { TR_PART_NUMBER, TR_PART_DIGITS, TR_PART_SETS };

/* Sets are written at once, templates when they are first needed, behind each other in
 * the order in which texts happen to need them. No result may depend on that order. */
struct tr_program {
    uint32_t *w;
    uint32_t count, cap;
    uint32_t common;            /* words of the sets */
    struct tr_entry *templates; /* beside lex->templates */
    struct tr_entry *parts;
    uint32_t part_count, part_cap;
    uint32_t common_parts; /* that do not belong to one template */
    struct tr_buf behind;  /* texts of TR_PROG_BEHIND */
    uint32_t *stack;       /* while writing */
    uint32_t stack_cap;
};

/* errors: TR_ENOMEM; tr_program_done cleans up either way */
tr_status tr_program_init(struct tr_program *p, const struct tr_lex *lex, tr_err *err);
void tr_program_done(struct tr_program *p);

/* Write the program of a template unless it is there.
 * gives: false when memory is short; p is as before */
bool tr_program_need(struct tr_program *p, const struct tr_lex *lex, uint32_t t);

/* What a character is, but for TR_CHAR_EDGE, which its place decides. */
uint16_t tr_char_kind(uint32_t cp);

#endif
