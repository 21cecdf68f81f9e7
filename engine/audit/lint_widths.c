/* Texts against the boxes that they are shown in, with their facts at their
 * longest. One finding for a text in each language in which it is too wide. */
#include <stdio.h>
#include <string.h>

#include "audit/boxes.h"
#include "audit/lint_hear.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/columns.h"

#define QUOTED 80 /* bytes of a text that is quoted */

/* The beginning of a text, cut between characters. */
static const char *quote(const char *text, char out[QUOTED + 4])
{
    size_t len = strlen(text), n = tr_utf8_floor(text, len, QUOTED);
    (void)snprintf(out, QUOTED + 4, "%.*s%s", (int)n, text, n < len ? "…" : "");
    return out;
}

static int columns_of(const struct tr_lint *l, enum tr_lang lang, const char *text)
{
    char filled[TR_LINE_TEXT_MAX + 1];
    (void)tr_lint_longest(l, lang, text, filled, sizeof filled);
    return lang == TR_LANG_EN ? tr_text_columns(filled) : tr_text_columns_chinese(filled);
}

static void tell(struct tr_lint *l, const struct tr_lint_at *at, enum tr_box_id id,
                 enum tr_lang lang, int columns, const char *text)
{
    const struct tr_text_box *box = &tr_text_boxes[id];
    char hint[96], room[48] = "", quoted[QUOTED + 4];
    (void)snprintf(hint, sizeof hint, "shorten it by %d columns%s",
                   columns - box->columns * box->lines,
                   lang == TR_LANG_EN ? "" : "; a Chinese character takes two");
    if (box->lines > 1)
        (void)snprintf(room, sizeof room, " (%d lines of %d)", box->lines, box->columns);
    tr_lint_add(l, TR_C_TOO_WIDE, at, hint, "in %s \"%s\" is %d columns wide; %s has room for %d%s",
                tr_lang_names[lang], quote(text, quoted), columns, box->what,
                box->columns * box->lines, room);
}

/* --- texts of the head ---------------------------------------------------------------------- */

static void check_text(struct tr_lint *l, const struct tr_lint_at *at, enum tr_box_id id,
                       const struct tr_text *text)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        if (!tr_lint_judges_text(l, text, (enum tr_lang)lang))
            continue;
        const char *words = tr_graph_str(l->graph, text->in[lang]);
        int columns = columns_of(l, (enum tr_lang)lang, words);
        if (columns > tr_text_boxes[id].columns * tr_text_boxes[id].lines)
            tell(l, at, id, (enum tr_lang)lang, columns, words);
    }
}

static struct tr_lint_at head_at(const struct tr_lint *l, const char *path)
{
    struct tr_lint_at at = tr_lint_part(l, TR_SPOT_HEAD, 0);
    (void)snprintf(at.path, sizeof at.path, "%s", path);
    return at;
}

static void check_head(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    struct tr_lint_at at = head_at(l, "scenario.title");
    check_text(l, &at, TR_BOX_TITLE, &g->title);
    at = head_at(l, "scenario.caller.who");
    check_text(l, &at, TR_BOX_WHO, &g->caller.who);
    for (uint32_t i = 0; i < g->cast_count; i++) {
        at = tr_lint_part(l, TR_SPOT_CAST, i);
        check_text(l, &at, TR_BOX_WHO, &g->cast[i].who);
    }
    for (uint32_t i = 0; i < g->slip_count; i++) {
        at = tr_lint_part(l, TR_SPOT_SLIP, i);
        check_text(l, &at, g->slip[i].required ? TR_BOX_SLIP_NEEDED : TR_BOX_SLIP,
                   &g->slip[i].title);
    }
    for (uint32_t i = 0; i < g->person_count; i++) {
        at = head_at(l, "scenario.people");
        check_text(l, &at, TR_BOX_PERSON, &g->people[i].name);
    }
    for (uint32_t i = 0; i < g->topic_count; i++) {
        at = head_at(l, "scenario.knowledge");
        check_text(l, &at, TR_BOX_ENTRY, &g->topics[i].title);
    }
}

/* --- ready-made answers --------------------------------------------------------------------- */

static enum tr_box_id answer_box(const struct tr_lint *l)
{
    return l->graph->slip_count > 0 ? TR_BOX_ANSWER : TR_BOX_ANSWER_WIDE;
}

/* Columns of the widest wording. */
static int widest(const struct tr_lint *l, uint16_t line, enum tr_lang lang, const char **text)
{
    const struct tr_graph *g = l->graph;
    const struct tr_slice *s = &g->lines[line].variants[lang];
    int most = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        const char *words = tr_graph_str(g, g->variants[s->first + i].text);
        int columns = columns_of(l, lang, words);
        if (columns > most) {
            most = columns;
            *text = words;
        }
    }
    return most;
}

static void check_answer(struct tr_lint *l, uint16_t beat, uint16_t line)
{
    enum tr_box_id id = answer_box(l);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const char *text = "";
        if (!tr_lint_judges(l, line, (enum tr_lang)lang))
            continue;
        int columns = widest(l, line, (enum tr_lang)lang, &text);
        if (tr_box_lines(id, columns) <= tr_text_boxes[id].lines)
            continue;
        struct tr_lint_at at = tr_lint_line(l, line, (enum tr_lang)lang, beat);
        tell(l, &at, id, (enum tr_lang)lang, columns, text);
    }
}

/* All answers of a beat are to be seen at once. */
static void check_list(struct tr_lint *l, uint16_t beat, const struct tr_slice *refs)
{
    int room = tr_box_answer_lines((int)refs->count), most = 0;
    enum tr_lang in = TR_LANG_COUNT;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        int lines = 0;
        for (uint32_t k = 0; k < refs->count; k++) {
            const char *text;
            lines += tr_box_lines(answer_box(l), widest(l, l->graph->refs[refs->first + k],
                                                        (enum tr_lang)lang, &text));
        }
        if (lines > most) {
            most = lines;
            in = (enum tr_lang)lang;
        }
    }
    if (most <= room)
        return;
    struct tr_lint_at at = tr_lint_beat(l, beat);
    tr_lint_add(l, TR_C_TOO_WIDE, &at, "shorten them, or offer fewer",
                "in %s the %u answers take %d lines; %d can be seen without scrolling",
                tr_lang_names[in], refs->count, most, room);
}

static void check_refs(struct tr_lint *l, uint16_t beat, const struct tr_slice *refs, uint8_t *seen)
{
    for (uint32_t k = 0; k < refs->count; k++) {
        uint16_t line = l->graph->refs[refs->first + k];
        if (!seen[line])
            check_answer(l, beat, line);
        seen[line] = 1;
    }
    if (refs->count > 0)
        check_list(l, beat, refs);
}

void tr_lint_widths(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    uint8_t *seen = tr_calloc(g->line_count + 1, 1);
    if (!seen) {
        l->no_memory = true;
        return;
    }
    check_head(l);
    for (uint32_t i = 0; i < g->beat_count; i++) {
        check_refs(l, (uint16_t)i, &g->beats[i].choices, seen);
        check_refs(l, (uint16_t)i, &g->beats[i].asides, seen);
    }
    tr_free(seen);
}

/* --- a house -------------------------------------------------------------------------------- */

static void check_house_text(struct tr_lint *l, const struct tr_house *house, const char *file,
                             enum tr_box_id id, const struct tr_text *text)
{
    const struct tr_text_box *box = &tr_text_boxes[id];
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const char *words = tr_house_str(house, text->in[lang]);
        bool chinese = lang != TR_LANG_EN, told = false;
        char quoted[QUOTED + 4];
        for (int i = 0; i < lang; i++) /* one text for several languages */
            told = told || text->in[i] == text->in[lang];
        int columns = chinese ? tr_text_columns_chinese(words) : tr_text_columns(words);
        if (!told && columns > box->columns)
            tr_lint_add_file(l, TR_C_TOO_WIDE, file, "shorten it",
                             "in %s \"%s\" is %d columns wide; %s has room for %d",
                             tr_lang_names[lang], quote(words, quoted), columns, box->what,
                             box->columns);
    }
}

tr_status tr_lint_house(const struct tr_house *house, struct tr_findings *out, tr_err *err)
{
    struct tr_lint l = {.out = out};
    char file[TR_LINT_PATH_MAX];
    (void)snprintf(file, sizeof file, "scenarios/houses/%s.lua", tr_house_str(house, house->id));
    for (uint32_t i = 0; i < house->person_count; i++)
        check_house_text(&l, house, file, TR_BOX_PERSON, &house->people[i].name);
    for (uint32_t i = 0; i < house->department_count; i++)
        check_house_text(&l, house, file, TR_BOX_PERSON, &house->departments[i]);
    for (uint32_t i = 0; i < house->topic_count; i++)
        check_house_text(&l, house, file, TR_BOX_ENTRY, &house->topics[i].title);
    if (l.no_memory)
        return tr_fail(err, TR_ENOMEM, "not enough memory to look at the house");
    return TR_OK;
}
