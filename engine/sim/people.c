/* Who and what a call can ask for. A scenario may add people and entries to the
 * house's, and place one of the house's people anew by using the same id. */
#include "sim/people.h"

#include <string.h>

static const char *house_id(const struct tr_house *house, uint32_t i)
{
    return tr_house_str(house, house->people[i].id);
}

static const char *own_id(const struct tr_graph *graph, uint32_t i)
{
    return tr_graph_str(graph, graph->people[i].id);
}

/* Place of a scenario's person among the house's, or person_count. */
static uint32_t replaces_person(const struct tr_graph *graph, const struct tr_house *house,
                                uint32_t own)
{
    uint32_t i = 0;

    while (i < house->person_count && strcmp(house_id(house, i), own_id(graph, own)) != 0)
        i++;
    return i;
}

static uint32_t replaces_topic(const struct tr_graph *graph, const struct tr_house *house,
                               uint32_t own)
{
    const char *id = tr_graph_str(graph, graph->topics[own].id);
    uint32_t i = 0;

    while (i < house->topic_count && strcmp(tr_house_str(house, house->topics[i].id), id) != 0)
        i++;
    return i;
}

uint32_t tr_people_count(const struct tr_graph *graph, const struct tr_house *house)
{
    uint32_t n = house->person_count + house->department_count;

    for (uint32_t i = 0; i < graph->person_count; i++)
        n += replaces_person(graph, house, i) == house->person_count;
    return n;
}

uint32_t tr_entries_count(const struct tr_graph *graph, const struct tr_house *house)
{
    uint32_t n = house->topic_count;

    for (uint32_t i = 0; i < graph->topic_count; i++)
        n += replaces_topic(graph, house, i) == house->topic_count;
    return n;
}

static void texts(const char *pool, const struct tr_text *text, const char *out[TR_LANG_COUNT])
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        out[lang] = pool + text->in[lang];
}

static bool given(const struct tr_text *text)
{
    return text->in[0] != 0 || text->in[1] != 0 || text->in[2] != 0;
}

static void put_person(struct tr_who *who, const char *pool, const struct tr_person *p)
{
    who->id = pool + p->id;
    if (given(&p->name) || who->name[0] == NULL)
        texts(pool, &p->name, who->name);
    if (given(&p->department) || who->department[0] == NULL)
        texts(pool, &p->department, who->department);
    if (p->extension != 0 || who->extension == NULL)
        who->extension = pool + p->extension;
    texts(pool, &p->back, who->back);
    who->where = (uint8_t)p->where;
    who->answers_ms = (int32_t)p->answers_ms;
}

static void put_desk(struct tr_who *who, const struct tr_house *house, uint32_t i)
{
    static const struct tr_text none;

    who->id = tr_house_str(house, house->department_ids[i]);
    texts(house->pool, &house->departments[i], who->name);
    texts(house->pool, &house->departments[i], who->department);
    texts(house->pool, &none, who->back);
    who->extension = house->pool;
    who->desk = 1;
    who->where = TR_AT_DESK;
    who->answers_ms = 2000;
}

static void link_people(struct tr_setup *setup)
{
    const struct tr_graph *graph = setup->graph;
    const struct tr_house *house = setup->house;
    uint32_t n = 0;

    for (uint32_t i = 0; i < house->person_count; i++)
        put_person(&setup->who[n++], house->pool, &house->people[i]);
    for (uint32_t i = 0; i < house->department_count; i++)
        put_desk(&setup->who[n++], house, i);
    for (uint32_t i = 0; i < graph->person_count; i++) {
        uint32_t place = replaces_person(graph, house, i);

        put_person(&setup->who[place < house->person_count ? place : n++], graph->pool,
                   &graph->people[i]);
    }
    setup->who_count = n;
}

static void put_topic(struct tr_lookup *entry, const char *pool, const struct tr_topic *t)
{
    entry->id = pool + t->id;
    texts(pool, &t->title, entry->title);
    texts(pool, &t->text, entry->text);
    entry->look_up_ms = (int32_t)t->look_up_ms;
    entry->everyday = (uint8_t)t->everyday;
}

static void link_entries(struct tr_setup *setup)
{
    const struct tr_graph *graph = setup->graph;
    const struct tr_house *house = setup->house;
    uint32_t n = 0;

    for (uint32_t i = 0; i < house->topic_count; i++)
        put_topic(&setup->entries[n++], house->pool, &house->topics[i]);
    for (uint32_t i = 0; i < graph->topic_count; i++) {
        uint32_t place = replaces_topic(graph, house, i);

        put_topic(&setup->entries[place < house->topic_count ? place : n++], graph->pool,
                  &graph->topics[i]);
    }
    setup->entry_count = n;
}

static uint16_t who_by_id(const struct tr_setup *setup, const char *id)
{
    for (uint32_t i = 0; *id != '\0' && i < setup->who_count; i++) {
        if (strcmp(setup->who[i].id, id) == 0)
            return (uint16_t)i;
    }
    return TR_NONE;
}

static uint16_t entry_by_id(const struct tr_setup *setup, const char *id)
{
    for (uint32_t i = 0; i < setup->entry_count; i++) {
        if (strcmp(setup->entries[i].id, id) == 0)
            return (uint16_t)i;
    }
    return TR_NONE;
}

static uint16_t festival_by_id(const struct tr_setup *setup, const char *id)
{
    for (uint32_t i = 0; i < setup->house->festival_count; i++) {
        if (strcmp(tr_house_str(setup->house, setup->house->festivals[i].id), id) == 0)
            return (uint16_t)i;
    }
    return TR_NONE;
}

static bool is_one_of(const char *const names[TR_LANG_COUNT], const char *name)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (strcmp(names[lang], name) == 0)
            return true;
    }
    return false;
}

uint16_t tr_setup_who(const struct tr_setup *setup, const char *name)
{
    uint16_t found = who_by_id(setup, name);

    for (uint32_t i = 0; found == TR_NONE && *name != '\0' && i < setup->who_count; i++) {
        const struct tr_who *who = &setup->who[i];

        if (is_one_of(who->name, name) || strcmp(who->extension, name) == 0)
            found = (uint16_t)i;
    }
    return found;
}

uint16_t tr_setup_entry(const struct tr_setup *setup, const char *name)
{
    uint16_t found = entry_by_id(setup, name);

    for (uint32_t i = 0; found == TR_NONE && *name != '\0' && i < setup->entry_count; i++) {
        if (is_one_of(setup->entries[i].title, name))
            found = (uint16_t)i;
    }
    return found;
}

struct search {
    const char *name;
    void (*offer)(void *ctx, const char *id);
    void *ctx;
    bool found;
};

static void look_at(struct search *s, const char *id)
{
    if (*id == '\0')
        return;
    s->found = s->found || strcmp(id, s->name) == 0;
    if (s->offer != NULL)
        s->offer(s->ctx, id);
}

bool tr_want_met(const struct tr_graph *graph, const struct tr_house *house, uint32_t want,
                 void (*offer)(void *ctx, const char *id), void *ctx)
{
    const struct tr_want *w = &graph->wants[want];
    struct search s = {tr_graph_str(graph, w->name), offer, ctx, false};

    if (w->kind == TR_WANT_WHO) {
        for (uint32_t i = 0; i < house->person_count; i++)
            look_at(&s, house_id(house, i));
        for (uint32_t i = 0; i < house->department_id_count; i++)
            look_at(&s, tr_house_str(house, house->department_ids[i]));
        for (uint32_t i = 0; i < graph->person_count; i++)
            look_at(&s, own_id(graph, i));
    } else if (w->kind == TR_WANT_ENTRY) {
        for (uint32_t i = 0; i < house->topic_count; i++)
            look_at(&s, tr_house_str(house, house->topics[i].id));
        for (uint32_t i = 0; i < graph->topic_count; i++)
            look_at(&s, tr_graph_str(graph, graph->topics[i].id));
    } else {
        for (uint32_t i = 0; i < house->festival_count; i++)
            look_at(&s, tr_house_str(house, house->festivals[i].id));
    }
    return s.found;
}

tr_status tr_people_link(struct tr_setup *setup, tr_err *err)
{
    static const char *const words[] = {"nobody and no desk", "no knowledge entry", "no festival"};
    const struct tr_graph *graph = setup->graph;

    link_people(setup);
    link_entries(setup);
    for (uint32_t i = 0; i < graph->want_count; i++) {
        const struct tr_want *want = &graph->wants[i];
        const char *name = tr_graph_str(graph, want->name);

        setup->wants[i] = want->kind == TR_WANT_WHO     ? who_by_id(setup, name)
                          : want->kind == TR_WANT_ENTRY ? entry_by_id(setup, name)
                                                        : festival_by_id(setup, name);
        if (setup->wants[i] == TR_NONE)
            return tr_fail(err, TR_EINVAL,
                           "scenario %s needs \"%s\", but house %s has %s of that id; correct the "
                           "name, add it to the house or to the scenario, or play in another house",
                           tr_graph_str(graph, graph->id), name,
                           tr_house_str(setup->house, setup->house->id), words[want->kind]);
    }
    return TR_OK;
}
