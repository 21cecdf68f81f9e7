/* The compiled lexicon: what the files say, as arrays of small records.
 * Built once by lexparse.c, completed by index.c, never changed by hearing.
 * Everything refers to everything by index, so that growing arrays is safe. */
#ifndef TR_SPEECH_LEX_H
#define TR_SPEECH_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"
#include "speech/ear.h"
#include "speech/keymap.h"
#include "speech/normal.h"
#include "speech/typos.h"
#include "speech/why.h"

#define TR_LEX_ACTS_MAX 192 /* distinct acts of one lexicon */
#define TR_LEX_TEMPLATES_MAX 40000
#define TR_LEX_NODES_MAX 1000000
#define TR_LEX_SETS_MAX 2000
#define TR_LEX_POSTINGS_MAX 1000000 /* words times templates that they may lead to */
#define TR_LEX_DEPTH_MAX 24         /* brackets within brackets, sets within sets */
#define TR_LEX_NONE UINT32_MAX
#define TR_NEED_NO_SET UINT16_MAX
#define TR_PLACES_MAX TR_NORM_UNITS

enum tr_node_kind {
    TR_NODE_LITERAL,   /* words as they are */
    TR_NODE_SEQ,       /* children in order */
    TR_NODE_ALT,       /* one of the children: sequences, or literals alone */
    TR_NODE_OPT,       /* the child or nothing */
    TR_NODE_REP,       /* the child min..max times */
    TR_NODE_GAP,       /* up to max words (characters in Chinese), no break */
    TR_NODE_FAR,       /* the same, across weak breaks */
    TR_NODE_SET,       /* a named set */
    TR_NODE_NUM,       /* a number */
    TR_NODE_DIGITS,    /* a row of digits */
    TR_NODE_WORD,      /* any one word or Chinese character */
    TR_NODE_START,     /* ^ */
    TR_NODE_END,       /* $ */
    TR_NODE_EDGE,      /* / */
    TR_NODE_NOT,       /* the child does not follow here */
    TR_NODE_NOT_AFTER, /* the child does not stand before */
    TR_NODE_NAME       /* any surname-like word, in English */
};

struct tr_node {
    uint8_t kind;
    bool joined; /* written without a space after the item before */
    uint8_t min, max;
    uint32_t first; /* literal and set: index; else first child */
    uint32_t next;  /* next sibling or TR_LEX_NONE */
};

struct tr_place {
    uint16_t file;
    uint32_t line;
};

struct tr_wordset {
    uint32_t name, name_len; /* pool */
    uint32_t root;           /* an ALT, or TR_LEX_NONE until it is defined */
    uint32_t newest;         /* the first alternative of the line that was read last */
    struct tr_place place;
    uint32_t depth; /* of sets within, once resolved; 0 before */
    uint32_t width; /* places that it covers at most; known once the index is built */
    bool resolving;
    bool behind; /* holds <notafter …> */
};

struct tr_cond {
    uint8_t needs; /* 1: must be found, 0: must not */
    uint8_t scope; /* enum tr_scope */
    uint32_t template;
};

enum tr_link_kind { TR_LINK_BEATS, TR_LINK_UNLESS, TR_LINK_NEEDS };

struct tr_link {
    uint8_t kind;
    uint8_t scope;
    uint16_t act; /* TR_LEX_ACTS_MAX: every other act */
};

struct tr_block {
    uint16_t act;
    uint8_t moments;            /* bit per enum tr_moment */
    bool quoted;                /* holds inside quotation marks too */
    uint16_t at_most, at_least; /* words of the turn */
    uint32_t conds, cond_count;
    uint32_t links, link_count;
    struct tr_place place;
    uint16_t guards[4]; /* blocks whose conditions hold here too */
    uint8_t guard_count;
    uint32_t name, name_len; /* pool: of a guard */
};

struct tr_template {
    uint32_t root;
    uint32_t block; /* TR_LEX_NONE for a template of a condition */
    struct tr_place place;
    bool fatal;
    bool surname; /* holds <sn>: its pattern depends on the caller's surname */
    bool behind;  /* holds <notafter …> */
    uint8_t need_groups;
    uint8_t need_order; /* as the items stand in the template; two bits each */
    uint32_t needs;     /* lex->needs: items of each of which a key must be there, rarest first */
};

struct tr_posting {
    uint32_t template;
    uint32_t next; /* index plus one */
};

struct tr_lex {
    bool chinese;
    struct tr_normaliser normaliser;
    struct tr_rewrites *rewrites;
    struct tr_typos *typos;
    struct tr_norm *norm; /* scratch for pieces of templates */
    struct tr_norm *norm2;

    struct tr_buf pool; /* literals and names */
    struct tr_literal {
        uint32_t first, len; /* pool */
        uint32_t count;      /* of nodes that hold it */
    } * literals;            /* each spelling once */
    uint32_t literal_count, literal_cap;
    struct tr_keymap spellings; /* key of the bytes as written -> literal index plus one */
    struct tr_node *nodes;
    uint32_t node_count, node_cap;
    struct tr_wordset *sets;
    uint32_t set_count, set_cap;
    struct tr_template *templates;
    uint32_t template_count, template_cap;
    struct tr_block *blocks;
    uint32_t block_count, block_cap;
    struct tr_cond *conds;
    uint32_t cond_count, cond_cap;
    struct tr_link *links;
    uint32_t link_count, link_cap;
    struct tr_buf files; /* names, each terminated */
    uint16_t file_count;
    const char **acts; /* sorted names; point into act_names */
    char *act_names;
    uint16_t act_count;
    uint16_t *order;  /* acts such that who beats another comes before */
    uint16_t circles; /* places where that could not be, and the name decided */

    struct tr_keymap keys; /* key of every word of a template -> its number plus one */
    uint32_t *heads;       /* per key: posting index plus one */
    uint32_t head_count, head_cap;
    struct tr_need {
        uint32_t group; /* place in groups */
        uint16_t reach; /* places from where a match begins to where the item ends */
        uint16_t set;   /* whose group it is; TR_NEED_NO_SET: nobody else's */
    } * needs;
    uint32_t need_count, need_cap;
    uint32_t *groups; /* a count and so many numbers of keys, again and again */
    uint32_t group_count, group_cap;
    struct tr_posting *postings;
    uint32_t posting_count, posting_cap;
    uint32_t *always;
    uint32_t always_count, always_cap;
};

/* Grow an array to hold `need` elements, more than it holds now, and at least twice as many
 * as now.
 * gives: false when memory is short; the array is as before */
bool tr_lex_make_room(void **data, uint32_t *cap, uint32_t need, size_t size);

/* The same for one more than count. */
static inline bool tr_lex_grow(void **data, uint32_t *cap, uint32_t count, size_t size)
{
    return count < *cap || tr_lex_make_room(data, cap, count + 1, size);
}

/* The bytes of a literal node, not terminated. */
static inline const char *tr_lex_text(const struct tr_lex *lex, const struct tr_node *n,
                                      uint32_t *len)
{
    const struct tr_literal *l = &lex->literals[n->first];
    *len = l->len;
    return (const char *)lex->pool.data + l->first;
}

const char *tr_lex_file(const struct tr_lex *lex, uint16_t file);

/* Parse the joined files of a lexicon. See assets/lexicon/README.md.
 * lex:    zeroed, chinese set; on error tr_lex_done cleans up
 * errors: TR_EFORMAT (file and line), TR_ENOMEM, TR_ELIMIT */
tr_status tr_lex_parse(struct tr_lex *lex, const uint8_t *bytes, size_t len,
                       const struct tr_ear_names *names, tr_err *err);
void tr_lex_done(struct tr_lex *lex);

/* Read one template.
 * out:    root, surname and behind are set */
tr_status tr_template_parse(struct tr_lex *lex, const char *text, size_t len, struct tr_place place,
                            struct tr_template *out, tr_err *err);
/* Make room for so many more nodes, or for all that TR_LEX_NODES_MAX allows.
 * gives: false when memory is short */
bool tr_lex_nodes_room(struct tr_lex *lex, size_t more);
/* A node; first: what belongs to its kind.
 * gives: TR_LEX_NONE when there is no room */
static inline uint32_t tr_lex_put_node(struct tr_lex *lex, enum tr_node_kind kind, uint32_t first)
{
    if (lex->node_count == lex->node_cap)
        return TR_LEX_NONE;
    lex->nodes[lex->node_count] =
        (struct tr_node){.kind = (uint8_t)kind, .first = first, .next = TR_LEX_NONE};
    return lex->node_count++;
}

/* The same, and room is made for it. */
uint32_t tr_lex_node(struct tr_lex *lex, enum tr_node_kind kind, uint32_t first);

/* One more literal, of a spelling that has not been seen yet; most are in normal form as
 * they are written.
 * apostrophe: it ends the word before it, so that the apostrophe in front ('s) stays */
tr_status tr_lex_spelling(struct tr_lex *lex, const char *text, size_t len, bool apostrophe,
                          struct tr_place place, tr_err *err);
/* A literal node of a text that is in normal form already. */
tr_status tr_lex_word(struct tr_lex *lex, const char *text, size_t len, uint32_t *node,
                      tr_err *err);
/* Index of a set, made when new; TR_LEX_NONE when memory is short. */
uint32_t tr_lex_set(struct tr_lex *lex, const char *name, size_t len);

/* Choose for every template the words of which one must be there, and index
 * the templates by them.
 * errors: TR_ELIMIT (more than TR_LEX_POSTINGS_MAX), TR_ENOMEM */
tr_status tr_index_build(struct tr_lex *lex, tr_err *err);

/* Let slips be mended towards the words of the templates.
 * errors: TR_ENOMEM */
tr_status tr_index_learn(struct tr_lex *lex, tr_err *err);

/* Give back what only reading and indexing needed. Nothing can be added after. */
void tr_lex_trim(struct tr_lex *lex);

/* A text is cut into at most 64 zones of equally many places: in English words,
 * spaces and marks are places, in Chinese characters and whole numbers. */
#define TR_ZONES 64
struct tr_zones {
    uint32_t count, size; /* size: places of one zone */
    uint8_t of_unit[TR_NORM_UNITS + 1];
    uint16_t begin[TR_ZONES + 1]; /* first unit; at count: behind the last */
};
void tr_zones_cut(const struct tr_norm *text, bool chinese, struct tr_zones *out);

/* What looking up needs to remember; one per ear. */
struct tr_index_scratch {
    uint64_t *maybe;     /* a bit per template: the last text holds its rarest word */
    uint64_t *present;   /* a bit per key: the last text holds it */
    uint64_t *key_zones; /* per key that is present: zones that hold it */
    /* What is known of the last text, valid where the mark equals that below. */
    struct tr_seen {
        uint64_t zones; /* that hold one of a set's keys; in which a template may begin */
        uint32_t mark;
    } * sets, *begins; /* per set and template */
    uint32_t mark;
    uint32_t looked;       /* keys that were asked for since the last text was taken */
    struct tr_zones zones; /* of the last text */
};
tr_status tr_index_scratch_init(struct tr_index_scratch *s, const struct tr_lex *lex, tr_err *err);
void tr_index_scratch_done(struct tr_index_scratch *s);

/* Note in scratch->maybe the templates of blocks of which the text holds the rarest word,
 * or that have none. */
void tr_index_find(const struct tr_lex *lex, const struct tr_norm *text,
                   struct tr_index_scratch *scratch);

/* Number of the lowest bit that is set; 64 when there is none. */
static inline uint32_t tr_lowest_bit(uint64_t bits)
{
    return bits ? (uint32_t)__builtin_ctzll(bits) : 64;
}

static inline void tr_index_note(struct tr_index_scratch *scratch, uint32_t t)
{
    scratch->maybe[t / 64] |= 1ull << t % 64;
}

/* Zones of the text that was looked up last in which a match of the template may
 * begin, as far as its words tell; 0: it cannot match. */
uint64_t tr_index_zones(const struct tr_lex *lex, struct tr_index_scratch *scratch, uint32_t t);

#endif
