/* The inside of writing programs; shared by the program*.c files only. Everything is
 * written from its end: what writes a piece takes the code that follows it, and gives
 * the code that begins with the piece. */
#ifndef TR_SPEECH_PROGRAM_INSIDE_H
#define TR_SPEECH_PROGRAM_INSIDE_H

#include "speech/decode.h"
#include "speech/lex.h"
#include "speech/program.h"

struct tr_compiler {
    const struct tr_lex *lex;
    struct tr_program *p;
    uint32_t depth; /* of p->stack: what is to be written */
    bool failed;    /* for want of memory */
};

/* Where code begins, and with what. */
struct tr_code {
    uint32_t at;
    uint64_t first;
};

static inline const struct tr_node *tr_node_at(const struct tr_compiler *c, uint32_t n)
{
    return &c->lex->nodes[n];
}

static inline const struct tr_literal *tr_literal_of(const struct tr_compiler *c,
                                                     const struct tr_node *n)
{
    return &c->lex->literals[n->first];
}

static inline const char *tr_literal_text(const struct tr_compiler *c, const struct tr_node *n)
{
    return (const char *)c->lex->pool.data + tr_literal_of(c, n)->first;
}

static inline uint32_t tr_literal_bytes(const struct tr_compiler *c, const struct tr_node *n)
{
    return tr_literal_of(c, n)->len;
}

static inline uint64_t tr_first_of(uint32_t cp)
{
    return 1ull << tr_first_bit(cp);
}

static inline uint64_t tr_first_of_text(const char *s)
{
    size_t n = 0;
    return tr_first_of(tr_decode(s, &n));
}

/* A mask as two words. */
static inline void tr_program_mask(uint32_t *w, uint64_t mask)
{
    w[0] = (uint32_t)mask;
    w[1] = (uint32_t)(mask >> 32);
}

/* A place for so many words at the end of the program; 0 when memory is short. */
uint32_t tr_program_take(struct tr_compiler *c, uint32_t words);
/* Onto p->stack. */
void tr_program_push(struct tr_compiler *c, uint32_t v);

/* A step of two words, or of four with a mask. first: with what it begins */
struct tr_code tr_program_step(struct tr_compiler *c, enum tr_prog op, uint32_t number,
                               struct tr_code next, const uint64_t *mask, uint64_t first);
struct tr_code tr_program_at(struct tr_compiler *c, enum tr_at where, struct tr_code next);
/* number: see tr_some; first: with what its characters begin */
struct tr_code tr_program_some(struct tr_compiler *c, uint32_t number, uint64_t first,
                               struct tr_code next);
struct tr_code tr_program_call(struct tr_compiler *c, uint32_t part, struct tr_code next);
/* What may be left out, or must not follow, stands beside the way on. */
struct tr_code tr_program_beside(struct tr_compiler *c, enum tr_prog op, struct tr_code beside,
                                 struct tr_code next);
struct tr_code tr_program_text(struct tr_compiler *c, enum tr_prog op, uint32_t number,
                               uint32_t place, uint32_t bytes, struct tr_code next);

struct tr_code tr_program_node(struct tr_compiler *c, uint32_t at, struct tr_code next);
struct tr_code tr_program_seq(struct tr_compiler *c, const struct tr_node *seq,
                              struct tr_code next);

#endif
