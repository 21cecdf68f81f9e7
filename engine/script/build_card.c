/* scorecards/<id>.lua: its head and sections; the rules are build_rule.c's. */
#include <string.h>

#include "script/build.h"

static void read_section(struct tr_build *b)
{
    struct tr_section section = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ \"name\", title = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_SECTION, 1);
    if (tr_open_index(b, t, 1)) {
        const char *name = tr_name_here(b);
        const struct tr_section *others = b->vec[TR_V_SECTIONS].v;
        for (uint32_t i = 0; name && i < b->vec[TR_V_SECTIONS].count; i++)
            if (strcmp(tr_pool_at(b, others[i].id), name) == 0)
                tr_note(b, TR_C_DUPLICATE, "", "there are two sections \"%s\"", name);
        if (name)
            section.id = tr_pool_add(b, name, strlen(name));
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the section has no name");
    }
    section.title = tr_text_field(b, t, "title", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    if (!section.title.in[0])
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            section.title.in[lang] = section.id;
    *(struct tr_section *)tr_vec_add(b, TR_V_SECTIONS) = section;
}

static void read_caps(struct tr_build *b, int t)
{
    int64_t one = 300, more = 100;
    if (tr_open_table(b, t, "caps")) {
        int list = lua_gettop(b->L);
        if (tr_list_len(b, list) != 2) {
            tr_note(b, TR_C_REQUIRED, "write { 300, 100 }", "two numbers are needed");
        } else {
            tr_open_index(b, list, 1);
            tr_int_here(b, 0, 1000, &one);
            tr_close(b);
            tr_open_index(b, list, 2);
            if (tr_int_here(b, 0, 1000, &more) && more > one)
                tr_note(b, TR_C_CONFLICT, "make the second at most the first",
                        "two fatal mistakes may not leave more points than one");
            tr_close(b);
        }
        tr_close(b);
    }
    b->card.fatal_cap_one = (uint32_t)one;
    b->card.fatal_cap_more = (uint32_t)more;
}

void tr_build_card(struct tr_build *b)
{
    struct tr_card *card = &b->card;
    tr_dsl_push_main(b->L);
    int t = lua_gettop(b->L);
    tr_at_site(b, "scorecard", NULL, "scorecard", &b->c->main);
    tr_only_fields(b, t, TR_F_SCORECARD, 0);
    tr_format_and_id(b, t, &card->id);
    card->title = tr_text_field(b, t, "title", TR_TEXT_NEEDED, TR_LINE_TEXT_MAX);
    read_caps(b, t);
    if (tr_open_table(b, t, "sections")) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n; i++) {
            tr_open_index(b, list, i);
            read_section(b);
            tr_close(b);
        }
        tr_close(b);
    } else {
        tr_missing(b, "sections");
    }
    tr_build_rules(b);
    tr_at_site(b, "scorecard", NULL, "scorecard", &b->c->main);
    tr_check_sections(b);
    tr_acts_finish(b);
    card->sections = b->vec[TR_V_SECTIONS].v;
    card->section_count = b->vec[TR_V_SECTIONS].count;
    card->rules = b->vec[TR_V_RULES].v;
    card->rule_count = b->vec[TR_V_RULES].count;
    card->answers = b->vec[TR_V_ANSWERS].v;
    card->answer_count = b->vec[TR_V_ANSWERS].count;
    card->acts = b->vec[TR_V_ACTS].v;
    card->act_count = b->vec[TR_V_ACTS].count;
    card->refs = b->vec[TR_V_REFS].v;
    card->ref_count = b->vec[TR_V_REFS].count;
    card->code = b->vec[TR_V_CODE].v;
    card->code_count = b->vec[TR_V_CODE].count;
    card->pool = b->pool;
    card->pool_size = b->pool_len;
}
