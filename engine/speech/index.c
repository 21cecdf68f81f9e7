/* Which templates can a text show at all? Every template names words of which
 * one must be there; a text is looked up word by word, so the cost of hearing
 * hardly grows with the lexicon. What the index lets through must hold the
 * template's other words, too, before a pattern is tried. */
#include <string.h>

#include "base/alloc.h"
#include "speech/keys.h"

static bool post(struct tr_lex *lex, uint32_t number, uint32_t template)
{
    void *postings = lex->postings;
    bool room =
        tr_lex_grow(&postings, &lex->posting_cap, lex->posting_count, sizeof *lex->postings);
    lex->postings = postings;
    if (!room)
        return false;
    uint32_t *head = &lex->heads[number];
    if (*head && lex->postings[*head - 1].template == template)
        return true;
    if (lex->posting_count == TR_LEX_POSTINGS_MAX)
        return false;
    lex->postings[lex->posting_count] = (struct tr_posting){.template = template, .next = *head};
    *head = ++lex->posting_count;
    return true;
}

/* A template of which every text must be asked. */
static bool put_always(struct tr_lex *lex, uint32_t t)
{
    void *all = lex->always;
    bool room = tr_lex_grow(&all, &lex->always_cap, lex->always_count, sizeof *lex->always);
    lex->always = all;
    if (room)
        lex->always[lex->always_count++] = t;
    return room;
}

/* Where a group of keys stands in lex->groups; a set's group is written once. */
static uint32_t group_at(struct tr_chooser *c, const struct tr_keyset *k)
{
    struct tr_lex *lex = c->lex;
    if (k->set != TR_LEX_NONE && c->groups[k->set])
        return c->groups[k->set] - 1;
    uint32_t at = lex->group_count;
    void *groups = lex->groups;
    bool room = tr_lex_grow(&groups, &lex->group_cap, at + k->count, sizeof *lex->groups);
    lex->groups = groups;
    if (!room)
        return TR_LEX_NONE;
    lex->groups[at] = k->count;
    memcpy(&lex->groups[at + 1], &c->numbers[k->at], k->count * sizeof *lex->groups);
    lex->group_count += k->count + 1;
    if (k->set != TR_LEX_NONE)
        c->groups[k->set] = at + 1;
    return at;
}

static bool add_need(struct tr_chooser *c, const struct tr_keyset *k)
{
    struct tr_lex *lex = c->lex;
    struct tr_need need = {.group = group_at(c, k),
                           .reach = (uint16_t)k->reach,
                           .set = k->set < TR_NEED_NO_SET ? (uint16_t)k->set : TR_NEED_NO_SET};
    void *needs = lex->needs;
    bool room = need.group != TR_LEX_NONE &&
                tr_lex_grow(&needs, &lex->need_cap, lex->need_count, sizeof *lex->needs);
    lex->needs = needs;
    if (room)
        lex->needs[lex->need_count++] = need;
    return room;
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
        good = put_always(lex, t);
    for (uint32_t i = 0; count && i < groups[0].count && good && !condition; i++)
        good = post(lex, c->numbers[groups[0].at + i], t);
    tpl->needs = lex->need_count;
    for (uint32_t g = 0; g < count && good; g++) {
        uint32_t before = 0;
        for (uint32_t o = 0; o < count; o++)
            before += groups[o].place < groups[g].place;
        tpl->need_order = (uint8_t)(tpl->need_order | g << 2 * before);
        tpl->need_groups++;
        good = add_need(c, &groups[g]);
    }
    return good;
}

/* Room for what so many templates need as a rule: growing copies. */
static bool reserve(struct tr_lex *lex)
{
    void *groups = NULL;
    void *needs = NULL;
    void *postings = NULL;
    uint32_t count = lex->template_count;
    bool room = tr_lex_make_room(&groups, &lex->group_cap, 16 * count, sizeof *lex->groups) &&
                tr_lex_make_room(&needs, &lex->need_cap, 4 * count, sizeof *lex->needs) &&
                tr_lex_make_room(&postings, &lex->posting_cap, 4 * count, sizeof *lex->postings);
    lex->groups = groups;
    lex->needs = needs;
    lex->postings = postings;
    return room;
}

tr_status tr_index_build(struct tr_lex *lex, tr_err *err)
{
    struct tr_chooser c;
    bool good = tr_chooser_init(&c, lex) && reserve(lex);
    uint32_t t = 0;
    for (; t < lex->template_count && good; t++)
        good = index_template(&c, t);
    tr_chooser_done(&c);
    if (!good && lex->posting_count == TR_LEX_POSTINGS_MAX)
        return tr_fail(err, TR_ELIMIT,
                       "%s:%u: the templates up to here begin with too many different words; "
                       "use fewer large sets",
                       tr_lex_file(lex, lex->templates[t - 1].place.file),
                       lex->templates[t - 1].place.line);
    return good ? TR_OK : tr_fail(err, TR_ENOMEM, "no memory for the lexicon's index");
}

/* From here on texts are mended; templates are taken as written. */
tr_status tr_index_learn(struct tr_lex *lex, tr_err *err)
{
    tr_status s = tr_typos_reserve(lex->typos, lex->literal_count, err);
    for (uint32_t i = 0; i < lex->literal_count && s == TR_OK; i++)
        s = tr_typos_learn(lex->typos, (const char *)lex->pool.data + lex->literals[i].first,
                           lex->literals[i].len, TR_LEARN_TEXT, err);
    tr_typos_set_pairs(lex->typos, &lex->keys);
    lex->normaliser.typos = lex->typos;
    return s;
}

struct finder {
    const struct tr_lex *lex;
    const struct tr_norm *text;
    struct tr_index_scratch *scratch;
};

static void look_up(void *user, uint64_t key, size_t at)
{
    struct finder *f = user;
    const uint32_t *number = tr_keymap_get(&f->lex->keys, key);
    if (!number)
        return;
    uint32_t n = *number - 1;
    uint64_t zone = 1ull << f->scratch->zones.of_unit[f->text->unit_at[at]];
    uint64_t bit = 1ull << n % 64;
    if (f->scratch->present[n / 64] & bit) {
        f->scratch->key_zones[n] |= zone;
        return;
    }
    f->scratch->present[n / 64] |= bit;
    f->scratch->key_zones[n] = zone;
    for (uint32_t i = f->lex->heads[n]; i; i = f->lex->postings[i - 1].next)
        tr_index_note(f->scratch, f->lex->postings[i - 1].template);
}

/* The zones, and so many before each of them. */
static uint64_t with_those_before(uint64_t zones, uint32_t count)
{
    for (uint32_t step = 1; count > 0; step *= 2) {
        uint32_t by = step < count ? step : count;
        zones |= by < TR_ZONES ? zones >> by : 0;
        count -= by;
    }
    return zones;
}

/* Zones that hold one of a group's keys; a set is asked once for each text. */
static uint64_t zones_of(const struct tr_lex *lex, struct tr_index_scratch *scratch,
                         const struct tr_need *need)
{
    struct tr_seen *set = need->set < TR_NEED_NO_SET ? &scratch->sets[need->set] : NULL;
    if (set && set->mark == scratch->mark)
        return set->zones;
    const uint32_t *n = &lex->groups[need->group];
    uint64_t found = 0;
    for (uint32_t i = 1; i <= *n; i++)
        if (scratch->present[n[i] / 64] >> n[i] % 64 & 1)
            found |= scratch->key_zones[n[i]];
    scratch->looked += *n;
    if (set)
        *set = (struct tr_seen){found, scratch->mark};
    return found;
}

static uint64_t begins_of(const struct tr_lex *lex, struct tr_index_scratch *scratch,
                          const struct tr_template *tpl)
{
    const struct tr_zones *zones = &scratch->zones;
    uint64_t found[TR_KEY_GROUPS];
    /* the rarest brought us here, and so it comes last */
    for (uint32_t g = tpl->need_groups; g-- > 0;) {
        uint32_t i = (tpl->need_groups - g) % tpl->need_groups;
        found[i] = zones_of(lex, scratch, &lex->needs[tpl->needs + i]);
        if (found[i] == 0)
            return 0;
    }
    uint64_t after = UINT64_MAX; /* the item before stands in the first of these */
    uint64_t begin = UINT64_MAX;
    for (uint32_t g = 0; g < tpl->need_groups; g++) {
        uint32_t i = tpl->need_order >> 2 * g & 3;
        uint32_t reach = (lex->needs[tpl->needs + i].reach + zones->size - 1) / zones->size;
        uint64_t here = found[i] & after;
        if (here == 0)
            return 0;
        begin &= with_those_before(here, reach < TR_ZONES ? reach : TR_ZONES);
        after = ~((here & -here) - 1);
    }
    return zones->count < TR_ZONES ? begin & ((1ull << zones->count) - 1) : begin;
}

uint64_t tr_index_zones(const struct tr_lex *lex, struct tr_index_scratch *scratch, uint32_t t)
{
    struct tr_seen *known = &scratch->begins[t];
    if (known->mark != scratch->mark)
        *known = (struct tr_seen){begins_of(lex, scratch, &lex->templates[t]), scratch->mark};
    return known->zones;
}

void tr_index_find(const struct tr_lex *lex, const struct tr_norm *text,
                   struct tr_index_scratch *scratch)
{
    struct finder f = {.lex = lex, .text = text, .scratch = scratch};
    if (++scratch->mark == 0) {
        memset(scratch->sets, 0, lex->set_count * sizeof *scratch->sets);
        memset(scratch->begins, 0, lex->template_count * sizeof *scratch->begins);
        scratch->mark = 1;
    }
    memset(scratch->maybe, 0, (lex->template_count / 64 + 1u) * sizeof *scratch->maybe);
    memset(scratch->present, 0, (lex->head_count / 64 + 1u) * sizeof *scratch->present);
    scratch->looked = 0;
    tr_zones_cut(text, lex->chinese, &scratch->zones);
    tr_keys_of_text(lex->chinese, text->text, text->len, look_up, &f);
    for (uint32_t i = 0; i < lex->always_count; i++)
        tr_index_note(scratch, lex->always[i]);
}

tr_status tr_index_scratch_init(struct tr_index_scratch *s, const struct tr_lex *lex, tr_err *err)
{
    s->maybe = tr_calloc(lex->template_count / 64 + 1u, sizeof *s->maybe);
    s->present = tr_calloc(lex->head_count / 64 + 1u, sizeof *s->present);
    s->key_zones = tr_malloc((lex->head_count + 1u) * sizeof *s->key_zones);
    s->sets = tr_calloc(lex->set_count + 1u, sizeof *s->sets);
    s->begins = tr_calloc(lex->template_count + 1u, sizeof *s->begins);
    if (s->maybe && s->present && s->key_zones && s->sets && s->begins)
        return TR_OK;
    return tr_fail(err, TR_ENOMEM, "no memory for the ear");
}

void tr_index_scratch_done(struct tr_index_scratch *s)
{
    tr_free(s->maybe);
    tr_free(s->present);
    tr_free(s->key_zones);
    tr_free(s->sets);
    tr_free(s->begins);
}
