/* The verdict as one JSON document. Field names are a contract: fields may be
 * added, never renamed. */
#include <jansson.h>
#include <string.h>

#include "cli/verdict.h"
#include "report/rows.h"

static void rule_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct tr_verdict_view *view = ctx;
    const struct tr_verdict_rule *r = &view->rules[index];
    out[0].text = r->id;
    out[1].text = tr_result_names[r->result->result];
    out[2].num = r->result->points;
    out[3].num = r->result->max;
    out[4].num = r->fatal;
    out[5].text = r->evidence;
    out[6].text = r->expected;
    out[7].num = r->result->evidence.at_ms;
    out[8].text = r->section;
    out[9].text = r->title;
    out[10].text = r->coaching;
}

static json_t *rules_json(const struct tr_verdict_view *view)
{
    static const struct tr_col cols[] = {
        {.id = "id", .title = "", .type = TR_COL_TEXT},
        {.id = "result", .title = "", .type = TR_COL_TEXT},
        {.id = "points", .title = "", .type = TR_COL_INT},
        {.id = "max", .title = "", .type = TR_COL_INT},
        {.id = "fatal", .title = "", .type = TR_COL_BOOL},
        {.id = "evidence", .title = "", .type = TR_COL_TEXT},
        {.id = "expected", .title = "", .type = TR_COL_TEXT},
        {.id = "at_ms", .title = "", .type = TR_COL_MS},
        {.id = "section", .title = "", .type = TR_COL_TEXT},
        {.id = "title", .title = "", .type = TR_COL_TEXT},
        {.id = "coaching", .title = "", .type = TR_COL_TEXT},
    };
    struct tr_rows rows = {.cols = cols,
                           .col_count = sizeof cols / sizeof *cols,
                           .row_count = view->rule_count,
                           .row = rule_row,
                           .ctx = view,
                           .marked = SIZE_MAX};
    json_t *list = tr_rows_json(&rows);
    /* what was never seen has no time */
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *row = json_array_get(list, i);
        if (json_integer_value(json_object_get(row, "at_ms")) < 0)
            (void)json_object_set_new(row, "at_ms", json_null());
    }
    return list;
}

static json_t *acts_json(const struct tr_session *session, const struct tr_spoken *sp)
{
    json_t *acts = json_array();
    for (uint32_t i = 0; i < sp->heard_count; i++) {
        const char *name = tr_session_act_name(session, sp->heard[i].name);
        if (!tr_session_is_pseudo(name))
            (void)json_array_append_new(acts, json_string(name));
    }
    return acts;
}

static json_t *transcript_json(const struct tr_session *session)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(session, &count);
    json_t *list = json_array();
    const struct tr_graph *g = tr_session_content(session)->graph;
    for (size_t i = 0; all && i < count; i++) {
        json_t *row = json_pack("{s:i, s:s, s:s, s:o}", "at_ms", (int)all[i].at_ms, "who",
                                tr_speaker_names[all[i].who], "text", all[i].text, "acts",
                                acts_json(session, &all[i]));
        if (row && all[i].event == TR_EV_LINE) /* when a line is over that nobody cuts short */
            (void)json_object_set_new(
                row, "ends_ms",
                json_integer(all[i].at_ms + (int)g->variants[all[i].b].duration_ms));
        (void)json_array_append_new(list, row);
    }
    return list;
}

static json_t *sections_json(const struct tr_verdict_view *view, const uint16_t *points)
{
    const struct tr_card *card = tr_session_content(view->session)->card;
    json_t *sections = json_object();
    for (uint32_t i = 0; i < card->section_count; i++)
        (void)json_object_set_new(sections, tr_card_str(card, card->sections[i].id),
                                  json_integer(points[i]));
    return sections;
}

static bool add_review(const struct tr_verdict_view *view, json_t *doc)
{
    struct tr_review review;
    if (tr_review_init(&review, view, NULL) != TR_OK)
        return false;
    bool good = json_object_set_new(doc, "review", tr_review_json(&review)) == 0;
    tr_review_done(&review);
    return good;
}

json_t *tr_verdict_json(const struct tr_verdict_view *view)
{
    const struct tr_session *session = view->session;
    const struct tr_content *content = tr_session_content(session);
    const struct tr_call_opts *o = &tr_session_call(session)->opts;
    const struct tr_verdict *v = tr_session_verdict(session);
    char digest[TR_DIGEST_HEX];
    tr_digest_hex(&view->digest, digest);
    json_t *doc =
        json_pack("{s:s, s:s, s:s, s:s, s:I, s:s, s:i}", "scenario",
                  tr_graph_str(content->graph, content->graph->id), "lang", tr_lang_names[o->lang],
                  "mode", tr_mode_names[o->mode], "input", tr_input_names[o->input], "seed",
                  (json_int_t)o->seed, "digest", digest, "score", (int)v->score);
    json_t *more = json_pack("{s:o, s:o, s:i, s:i, s:i, s:i, s:s, s:b, s:o, s:o}", "sections",
                             sections_json(view, v->sections), "rules", rules_json(view), "mood",
                             (int)v->mood, "rings", (int)v->rings, "duration_ms",
                             (int)v->duration_ms, "reaction_ms", (int)v->reaction_ms, "ending",
                             tr_session_ending(session), "stored", (int)view->stored, "run_id",
                             view->stored ? json_integer(view->run_id) : json_null(), "transcript",
                             transcript_json(session));
    json_t *added =
        json_pack("{s:s, s:s, s:s, s:i, s:s, s:i, s:i, s:i, s:o, s:i, s:i}", "title",
                  tr_graph_in(content, content->graph->title), "house", view->house, "scorecard",
                  view->card, "profile", (int)o->profile, "end", tr_end_names[v->end], "raw_score",
                  (int)v->raw, "fatal_broken", (int)v->fatal, "talk_ms", (int)v->talk_ms,
                  "section_max", sections_json(view, v->section_max), "sim_version", TR_SIM_VERSION,
                  "ear_version", TR_EAR_VERSION);
    if (!doc || !more || !added || json_object_update(doc, more) != 0 ||
        json_object_update(doc, added) != 0 || !tr_debrief_json(view, doc) ||
        !add_review(view, doc)) {
        json_decref(doc);
        doc = NULL;
    }
    json_decref(more);
    json_decref(added);
    return doc;
}
