/* Which templates can a text show at all? Every template names words of which
 * one must be there; a text is looked up word by word, so the cost of hearing
 * hardly grows with the lexicon. What the index lets through must hold the
 * template's other words, too, before a pattern is tried. */
#include <string.h>

#include "base/alloc.h"
#include "speech/keys.h"

/* Number of a key, made when new; TR_LEX_NONE when memory is short. */
static uint32_t key_number(struct tr_lex *lex, uint64_t key)
{
    void *heads = lex->heads;
    bool room = tr_lex_grow(&heads, &lex->head_cap, lex->head_count, sizeof *lex->heads);
    lex->heads = heads;
    uint32_t *number = room ? tr_keymap_put(&lex->keys, key) : NULL;
    if (!number)
        return TR_LEX_NONE;
    if (*number == 0) {
        lex->heads[lex->head_count] = 0;
        *number = ++lex->head_count;
    }
    return *number - 1;
}

static bool post(struct tr_lex *lex, uint64_t key, uint32_t template)
{
    uint32_t number = key_number(lex, key);
    void *postings = lex->postings;
    bool room = number != TR_LEX_NONE && tr_lex_grow(&postings, &lex->posting_cap,
                                                     lex->posting_count, sizeof *lex->postings);
    lex->postings = postings;
    if (!room)
        return false;
    uint32_t *head = &lex->heads[number];
    if (*head && lex->postings[*head - 1].template == template)
        return true;
    lex->postings[lex->posting_count] = (struct tr_posting){.template = template, .next = *head};
    *head = ++lex->posting_count;
    return true;
}

static bool put(uint32_t **list, uint32_t *cap, uint32_t *count, uint32_t v)
{
    void *all = *list;
    bool room = v != TR_LEX_NONE && tr_lex_grow(&all, cap, *count, sizeof **list);
    *list = all;
    if (room)
        (*list)[(*count)++] = v;
    return room;
}

/* Where a group of keys stands in lex->groups; a set's group is written once. */
static uint32_t group_at(struct tr_chooser *c, const struct tr_keyset *k)
{
    struct tr_lex *lex = c->lex;
    if (k->set != TR_LEX_NONE && c->groups[k->set])
        return c->groups[k->set] - 1;
    uint32_t at = lex->group_count;
    bool good = put(&lex->groups, &lex->group_cap, &lex->group_count, k->count);
    for (uint32_t i = 0; i < k->count && good; i++)
        good = put(&lex->groups, &lex->group_cap, &lex->group_count, key_number(lex, k->v[i]));
    if (good && k->set != TR_LEX_NONE)
        c->groups[k->set] = at + 1;
    return good ? at : TR_LEX_NONE;
}

static bool index_template(struct tr_chooser *c, uint32_t t)
{
    struct tr_lex *lex = c->lex;
    struct tr_keyset groups[TR_KEY_GROUPS + 1];
    uint32_t count = tr_keys_choose(c, lex->templates[t].root, groups);
    struct tr_template *tpl = &lex->templates[t];
    bool condition = tpl->block == TR_LEX_NONE;
    bool good = !c->failed;
    if (good && count == 0 && !condition)
        good = put(&lex->always, &lex->always_cap, &lex->always_count, t);
    for (uint32_t i = 0; count && i < groups[0].count && good && !condition; i++)
        good = post(lex, groups[0].v[i], t);
    /* what was found by its only item needs no second look */
    tpl->needs = lex->need_count;
    uint32_t left = count > 1 || condition ? count : 0;
    for (uint32_t place = 0; left && good; place++)
        for (uint32_t g = 0; g < count && good; g++)
            if (groups[g].place == place) {
                left--;
                tpl->need_groups++;
                good = put(&lex->needs, &lex->need_cap, &lex->need_count, group_at(c, &groups[g]));
            }
    for (uint32_t g = 0; g < count; g++)
        tr_keyset_drop(&groups[g]);
    return good;
}

tr_status tr_index_build(struct tr_lex *lex, tr_err *err)
{
    struct tr_chooser c;
    bool good = tr_chooser_init(&c, lex) && tr_keymap_reserve(&lex->keys, lex->literal_count);
    for (uint32_t t = 0; t < lex->template_count && good; t++)
        good = index_template(&c, t);
    tr_chooser_done(&c);
    return good ? TR_OK : tr_fail(err, TR_ENOMEM, "no memory for the lexicon's index");
}

/* From here on texts are mended; templates are taken as written. */
tr_status tr_index_learn(struct tr_lex *lex, tr_err *err)
{
    tr_status s = tr_typos_reserve(lex->typos, lex->literal_count / 2, err);
    for (uint32_t i = 0; i < lex->literal_count && s == TR_OK; i++)
        s = tr_typos_learn(lex->typos, (const char *)lex->pool.data + lex->literals[i].first,
                           lex->literals[i].len, TR_LEARN_TEXT, err);
    tr_typos_set_pairs(lex->typos, &lex->freq);
    lex->normaliser.typos = lex->typos;
    return s;
}

struct finder {
    const struct tr_lex *lex;
    struct tr_index_scratch *scratch;
    uint32_t count;
    uint32_t at; /* key visited, counted from 0 */
};

static void note(struct finder *f, uint32_t template)
{
    if (f->scratch->stamp[template] == f->scratch->mark)
        return;
    f->scratch->stamp[template] = f->scratch->mark;
    f->scratch->found[f->count++] = template;
}

static void look_up(void *user, uint64_t key)
{
    struct finder *f = user;
    const uint32_t *number = tr_keymap_get(&f->lex->keys, key);
    f->at++;
    if (!number)
        return;
    struct tr_seen *seen = &f->scratch->seen[*number - 1];
    bool again = seen->mark == f->scratch->mark;
    *seen = (struct tr_seen){f->scratch->mark, again ? seen->first : f->at, f->at};
    if (again)
        return;
    for (uint32_t i = f->lex->heads[*number - 1]; i; i = f->lex->postings[i - 1].next)
        note(f, f->lex->postings[i - 1].template);
}

bool tr_index_may(const struct tr_lex *lex, const struct tr_index_scratch *scratch, uint32_t t)
{
    uint32_t from = 0; /* the item before stands here or later */
    for (uint32_t g = 0; g < lex->templates[t].need_groups; g++) {
        const uint32_t *n = &lex->groups[lex->needs[lex->templates[t].needs + g]];
        uint32_t nearest = UINT32_MAX;
        for (uint32_t i = 1; i <= *n; i++) {
            const struct tr_seen *seen = &scratch->seen[n[i]];
            if (seen->mark != scratch->mark || seen->last < from)
                continue;
            uint32_t at = seen->first >= from ? seen->first : from;
            nearest = at < nearest ? at : nearest;
        }
        if (nearest == UINT32_MAX)
            return false;
        from = nearest;
    }
    return true;
}

uint32_t tr_index_find(const struct tr_lex *lex, const struct tr_norm *text,
                       struct tr_index_scratch *scratch)
{
    struct finder f = {.lex = lex, .scratch = scratch};
    if (++scratch->mark == 0) {
        memset(scratch->stamp, 0, lex->template_count * sizeof *scratch->stamp);
        memset(scratch->seen, 0, lex->head_count * sizeof *scratch->seen);
        scratch->mark = 1;
    }
    tr_keys_of_text(lex->chinese, text->text, text->len, look_up, &f);
    for (uint32_t i = 0; i < lex->always_count; i++)
        note(&f, lex->always[i]);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < f.count; i++)
        if (tr_index_may(lex, scratch, scratch->found[i]))
            scratch->found[kept++] = scratch->found[i];
    return kept;
}

tr_status tr_index_scratch_init(struct tr_index_scratch *s, const struct tr_lex *lex, tr_err *err)
{
    s->stamp = tr_calloc(lex->template_count + 1u, sizeof *s->stamp);
    s->found = tr_calloc(lex->template_count + 1u, sizeof *s->found);
    s->seen = tr_calloc(lex->head_count + 1u, sizeof *s->seen);
    if (s->stamp && s->found && s->seen)
        return TR_OK;
    return tr_fail(err, TR_ENOMEM, "no memory for the ear");
}

void tr_index_scratch_done(struct tr_index_scratch *s)
{
    tr_free(s->stamp);
    tr_free(s->found);
    tr_free(s->seen);
}
