/* Single steps of a program. */
#include "base/alloc.h"
#include "speech/program_inside.h"

#define ROOM 32768 /* words by which the program grows */

uint32_t tr_program_take(struct tr_compiler *c, uint32_t words)
{
    struct tr_program *p = c->p;
    uint32_t need = p->count + words;
    if (need > p->cap && !c->failed) {
        uint32_t cap = need + ROOM;
        uint32_t *w = tr_realloc(p->w, cap * sizeof *w);
        c->failed = !w;
        p->w = w ? w : p->w;
        p->cap = w ? cap : p->cap;
    }
    if (c->failed)
        return 0;
    p->count = need;
    return need - words;
}

void tr_program_push(struct tr_compiler *c, uint32_t v)
{
    struct tr_program *p = c->p;
    void *all = p->stack;
    if (!c->failed && tr_lex_grow(&all, &p->stack_cap, c->depth, sizeof *p->stack)) {
        p->stack = all;
        p->stack[c->depth++] = v;
    } else {
        c->failed = true;
    }
}

struct tr_code tr_program_step(struct tr_compiler *c, enum tr_prog op, uint32_t number,
                               struct tr_code next, const uint64_t *mask, uint64_t first)
{
    uint32_t at = tr_program_take(c, mask ? 4 : 2);
    if (!c->failed) {
        c->p->w[at] = op | number << 8;
        c->p->w[at + 1] = next.at;
        if (mask)
            tr_program_mask(c->p->w + at + 2, *mask);
    }
    return (struct tr_code){at, first};
}

struct tr_code tr_program_at(struct tr_compiler *c, enum tr_at where, struct tr_code next)
{
    /* nothing is taken, so that even the end of a text will do where nothing follows */
    return tr_program_step(c, TR_PROG_AT, where, next, NULL, next.first);
}

struct tr_code tr_program_some(struct tr_compiler *c, uint32_t number, uint64_t first,
                               struct tr_code next)
{
    bool none = !(number & TR_SOME_ONE);
    return tr_program_step(c, TR_PROG_SOME, number, next, &next.first,
                           none ? first | next.first : first);
}

struct tr_code tr_program_call(struct tr_compiler *c, uint32_t part, struct tr_code next)
{
    return tr_program_step(c, TR_PROG_CALL, part, next, &next.first, c->p->parts[part].first);
}

struct tr_code tr_program_beside(struct tr_compiler *c, enum tr_prog op, struct tr_code beside,
                                 struct tr_code next)
{
    uint32_t at = tr_program_take(c, 5);
    if (!c->failed) {
        uint32_t *w = c->p->w + at;
        w[0] = op;
        w[1] = next.at;
        tr_program_mask(w + 2, beside.first);
        w[4] = beside.at;
    }
    return (struct tr_code){at, op == TR_PROG_OPTION ? beside.first | next.first : next.first};
}

struct tr_code tr_program_text(struct tr_compiler *c, enum tr_prog op, uint32_t number,
                               uint32_t place, uint32_t bytes, struct tr_code next)
{
    uint32_t at = tr_program_take(c, 4);
    if (!c->failed) {
        uint32_t *w = c->p->w + at;
        w[0] = op | number << 8;
        w[1] = next.at;
        w[2] = place;
        w[3] = bytes;
    }
    return (struct tr_code){at, next.first};
}
