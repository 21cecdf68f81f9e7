/* A scenario as a whole: head, beats, checks, and the graph they make. */
#include "script/build.h"

#include <string.h>

void tr_format_and_id(struct tr_build *b, int t, tr_str *id)
{
    const char *wanted = b->c->req->id;
    int64_t format = 0;
    if (!tr_open(b, t, "format")) {
        tr_note(b, TR_C_REQUIRED, "add format = 1", "the field format is missing");
    } else {
        if (tr_int_here(b, INT32_MIN, INT32_MAX, &format) && format != 1)
            tr_note(b, TR_C_FORMAT, "this version reads format = 1",
                    "format %lld is not known here", (long long)format);
        tr_close(b);
    }
    *id = tr_pool_add(b, wanted, strlen(wanted));
    if (!tr_is_name(wanted, strlen(wanted)))
        tr_note(b, TR_C_NAME, "rename it with a-z, 0-9 and _", "\"%.60s\" cannot be an id", wanted);
    if (!tr_open(b, t, "id")) {
        tr_missing(b, "id");
        return;
    }
    const char *given = tr_name_here(b);
    if (given && strcmp(given, wanted) != 0)
        tr_note(b, TR_C_ID, "make them equal", "the id is \"%s\" but the name is \"%s\"", given,
                wanted);
    tr_close(b);
}

static void hand_over(struct tr_build *b)
{
    struct tr_graph *g = &b->graph;
    struct tr_vec *v = b->vec;
    g->beats = v[TR_V_BEATS].v;
    g->beat_count = v[TR_V_BEATS].count;
    g->branches = v[TR_V_BRANCHES].v;
    g->branch_count = v[TR_V_BRANCHES].count;
    g->lines = v[TR_V_LINES].v;
    g->line_count = v[TR_V_LINES].count;
    g->variants = v[TR_V_VARIANTS].v;
    g->variant_count = v[TR_V_VARIANTS].count;
    g->facts = v[TR_V_FACTS].v;
    g->fact_count = v[TR_V_FACTS].count;
    g->options = v[TR_V_OPTIONS].v;
    g->option_count = v[TR_V_OPTIONS].count;
    g->slip = v[TR_V_SLIP].v;
    g->slip_count = v[TR_V_SLIP].count;
    g->vars = v[TR_V_VARS].v;
    g->var_count = v[TR_V_VARS].count;
    g->sets = v[TR_V_SETS].v;
    g->set_count = v[TR_V_SETS].count;
    g->acts = v[TR_V_ACTS].v;
    g->act_count = v[TR_V_ACTS].count;
    g->refs = v[TR_V_REFS].v;
    g->ref_count = v[TR_V_REFS].count;
    g->code = v[TR_V_CODE].v;
    g->code_count = v[TR_V_CODE].count;
    g->groups = v[TR_V_GROUPS].v;
    g->group_count = v[TR_V_GROUPS].count;
    g->alikes = v[TR_V_ALIKES].v;
    g->alike_count = v[TR_V_ALIKES].count;
    g->cast = v[TR_V_CAST].v;
    g->cast_count = v[TR_V_CAST].count;
    g->sides = v[TR_V_SIDES].v;
    g->side_count = v[TR_V_SIDES].count;
    g->dials = v[TR_V_DIALS].v;
    g->dial_count = v[TR_V_DIALS].count;
    g->tries = v[TR_V_TRIES].v;
    g->try_count = v[TR_V_TRIES].count;
    g->wants = v[TR_V_WANTS].v;
    g->want_count = v[TR_V_WANTS].count;
    g->people = v[TR_V_PEOPLE].v;
    g->person_count = v[TR_V_PEOPLE].count;
    g->topics = v[TR_V_TOPICS].v;
    g->topic_count = v[TR_V_TOPICS].count;
    g->pool = b->pool;
    g->pool_size = b->pool_len;
}

void tr_build_scenario(struct tr_build *b)
{
    tr_dsl_push_main(b->L);
    int head = lua_gettop(b->L);
    tr_lines_open(b);
    tr_at_site(b, "scenario", NULL, "scenario", &b->c->main);
    tr_build_head(b, head);
    if (b->c->call_count == 0) {
        b->at.depth = 0;
        tr_note(b, TR_C_REQUIRED, "add beat \"opening\" { … }", "the scenario has no beat");
        return;
    }
    tr_build_beats(b);
    tr_check_graph(b);
    tr_lines_unused(b);
    tr_acts_finish(b);
    hand_over(b);
    tr_build_places(b);
}
