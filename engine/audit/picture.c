/* One walk over the graph, written by one of two writers. */
#include "audit/picture.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "audit/wording.h"

#define LABEL_COLUMNS 44 /* of a line of text in a box or at an arrow */
#define LABEL_LINES 4
#define HUB_WAYS 7 /* beats that lead to one */

/* A way out of a beat. */
struct way {
    uint32_t from, to;
    uint32_t row; /* of its beat, from 0 */
    const char *label;
    uint32_t taken;
    bool answer; /* the trainee said something; else something happened */
};

struct writer {
    const struct tr_graph *graph;
    const struct tr_coverage *coverage;
    enum tr_lang lang;
    struct tr_buf *out;
    const struct form *form;
    uint32_t arrows; /* Mermaid numbers them */
};

/* What differs between the two. All beats with their rows come first, then the
 * arrows. */
struct form {
    void (*begin)(struct writer *w);
    void (*beat)(struct writer *w, uint32_t beat, const char *label, bool reached);
    void (*row)(struct writer *w, const struct way *way);
    void (*beat_end)(struct writer *w, uint32_t beat, bool reached);
    void (*arrow)(struct writer *w, const struct way *way);
    void (*end)(struct writer *w);
};

static void put(struct writer *w, const char *text)
{
    tr_buf_put(w->out, text, strlen(text));
}

static void putf(struct writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void putf(struct writer *w, const char *format, ...)
{
    char line[256];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(line, sizeof line, format, args);
    va_end(args);
    put(w, line);
}

/* ---- labels -------------------------------------------------------------- */

static int columns(unsigned char first)
{
    return first >= 0xE1 ? 2 : first >= 0x80 && first < 0xC0 ? 0 : 1;
}

/* Append text broken into at most LABEL_LINES lines by '\n': at a space where
 * there is one, between any two characters in Chinese. */
static void wrap(const char *text, struct tr_buf *out)
{
    const char *at = text;
    for (int line = 0; *at; line++) {
        const char *end = at, *space = NULL;
        int width = 0;
        if (line == LABEL_LINES) {
            tr_buf_put(out, "…", strlen("…"));
            break;
        }
        while (*end && width + columns((unsigned char)*end) <= LABEL_COLUMNS) {
            space = *end == ' ' ? end : space;
            width += columns((unsigned char)*end++);
        }
        while (((unsigned char)*end & 0xC0) == 0x80)
            end++;
        bool inside_word = *end && *end != ' ' && (unsigned char)*end < 0x80;
        if (inside_word && space && space > at)
            end = space;
        if (line > 0)
            tr_buf_u8(out, '\n');
        tr_buf_put(out, at, (size_t)(end - at));
        at = *end == ' ' ? end + 1 : end;
    }
}

/* Whose walking off leads here, from anywhere: "← gone: caller, mei". */
static void put_gone(const struct tr_graph *g, uint32_t beat, struct tr_buf *label)
{
    const char *before = "\n← gone: ";
    for (uint32_t i = 0; i <= g->cast_count && beat > 0; i++) {
        const char *who = i == 0 ? "caller" : tr_graph_str(g, g->cast[i - 1].name);
        if ((i == 0 ? g->caller.gone : g->cast[i - 1].gone) != beat)
            continue;
        tr_buf_put(label, before, strlen(before));
        tr_buf_put(label, who, strlen(who));
        before = ", ";
    }
}

static const char *label_of(struct writer *w, const struct tr_beat *beat, struct tr_buf *label)
{
    const struct tr_graph *g = w->graph;
    const char *name = tr_graph_str(g, beat->name);
    tr_buf_reset(label);
    tr_buf_put(label, name, strlen(name));
    if (beat->line != TR_NONE) {
        struct tr_slice variants = g->lines[beat->line].variants[w->lang];
        tr_buf_u8(label, '\n');
        wrap(tr_graph_str(g, g->variants[variants.first].text), label);
    }
    put_gone(g, (uint32_t)(beat - g->beats), label);
    if (beat->hangs_up_ms) {
        const char *ending = tr_graph_str(g, beat->ending);
        tr_buf_put(label, "\n■ ", strlen("\n■ "));
        tr_buf_put(label, ending, strlen(ending));
    }
    tr_buf_u8(label, 0);
    return label->status == TR_OK ? (const char *)label->data : "";
}

/* ---- Graphviz ------------------------------------------------------------ */

/* Text of an HTML-like label. */
static void dot_text(struct writer *w, const char *text, const char *line_break)
{
    for (; *text; text++) {
        if (*text == '\n')
            put(w, line_break);
        else if (strchr("\"&<>", *text))
            putf(w, "&#%d;", *text);
        else
            tr_buf_u8(w->out, (uint8_t)*text);
    }
}

static void dot_begin(struct writer *w)
{
    putf(w, "digraph \"%s\" {\n", tr_graph_str(w->graph, w->graph->id));
    put(w, "  graph [rankdir=LR, nodesep=0.3, ranksep=1.1, fontname=\"sans-serif\"];\n"
           "  node [shape=plain, fontname=\"sans-serif\", fontsize=11];\n"
           "  edge [color=\"#6b6257\", arrowsize=0.7];\n");
}

/* A table: the name, the line, and a row for each way out. */
static void dot_beat(struct writer *w, uint32_t beat, const char *label, bool reached)
{
    bool end = w->graph->beats[beat].hangs_up_ms > 0;
    const char *line = strchr(label, '\n');
    const char *head = !reached ? "#e4e4e4" : end ? "#cfe0ca" : "#f3dfb9";
    putf(w,
         "  b%u [label=<<TABLE BORDER=\"%d\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
         "CELLPADDING=\"4\" COLOR=\"%s\" BGCOLOR=\"%s\" STYLE=\"ROUNDED\">",
         beat, beat == 0 ? 2 : 1, reached ? "#8a6d46" : "#b5b5b5",
         !reached ? "#f7f7f7"
         : end    ? "#f1f6ef"
                  : "#fffaf0");
    putf(w, "<TR><TD PORT=\"in\" BGCOLOR=\"%s\"><B>%.*s</B></TD></TR>", head,
         line ? (int)(line - label) : (int)strlen(label), label);
    if (line) {
        put(w, "<TR><TD ALIGN=\"LEFT\">");
        dot_text(w, line + 1, "<BR ALIGN=\"LEFT\"/>");
        put(w, "<BR ALIGN=\"LEFT\"/></TD></TR>");
    }
}

static void dot_row(struct writer *w, const struct way *way)
{
    if (way->row == 0)
        put(w, "<HR/>");
    putf(w, "<TR><TD PORT=\"r%u\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"9\" COLOR=\"%s\">", way->row,
         way->answer ? "#4d463d" : "#a8653f");
    dot_text(w, way->label, "<BR ALIGN=\"LEFT\"/>");
    put(w, "<BR ALIGN=\"LEFT\"/></FONT></TD></TR>");
}

static void dot_beat_end(struct writer *w, uint32_t beat, bool reached)
{
    (void)beat;
    (void)reached;
    put(w, "</TABLE>>];\n");
}

/* Width of an arrow that so many runs took: 1 to 6 points, by doublings, so that
 * a rare way stays visible beside a common one. */
static double width_of(uint32_t taken)
{
    double width = 1;
    for (; taken > 0 && width < 6; taken >>= 1)
        width += 0.7;
    return width;
}

static bool leads(const struct tr_graph *g, uint32_t from, uint32_t to)
{
    const struct tr_slice branches = g->beats[from].branches;
    for (uint32_t i = 0; i < branches.count; i++)
        if (g->branches[branches.first + i].to == to)
            return true;
    return g->beats[from].next == to;
}

/* So many beats lead there that arrows to it would hide all others. */
static bool is_hub(const struct tr_graph *g, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < g->beat_count && count < HUB_WAYS; i++)
        count += i != to && leads(g, i, to);
    return count >= HUB_WAYS;
}

/* To a hub it is only a short one, with the hub's name at its end. */
static void dot_arrow(struct writer *w, const struct way *a)
{
    if (a->from == a->to) {
        putf(w, "  b%u:r%u:e -> b%u:r%u:e [", a->from, a->row, a->to, a->row);
    } else if (is_hub(w->graph, a->to)) {
        putf(w, "  s%u_%u [fontsize=9, fontcolor=\"#4d463d\", label=\"%s\"];\n", a->from, a->row,
             tr_graph_str(w->graph, w->graph->beats[a->to].name));
        putf(w, "  b%u:r%u:e -> s%u_%u:w [", a->from, a->row, a->from, a->row);
    } else {
        putf(w, "  b%u:r%u:e -> b%u:in [", a->from, a->row, a->to);
    }
    if (w->coverage)
        putf(w, "penwidth=%.1f, tooltip=\"%u\", ", width_of(a->taken), a->taken);
    if (w->coverage && a->taken == 0)
        put(w, "style=dashed, ");
    putf(w, "color=\"%s\"];\n", a->answer ? "#6b6257" : "#a8653f");
}

static void dot_end(struct writer *w)
{
    put(w, "}\n");
}

/* ---- Mermaid ----------------------------------------------------------------- */

/* Mermaid has entities in quoted labels; whatever could end the label is one. */
static void mermaid_string(struct writer *w, const char *text)
{
    put(w, "\"");
    for (; *text; text++) {
        if (*text == '\n')
            put(w, "<br/>");
        else if (strchr("\"#<>&`;", *text))
            putf(w, "#%d;", *text);
        else
            tr_buf_u8(w->out, (uint8_t)*text);
    }
    put(w, "\"");
}

static void mermaid_begin(struct writer *w)
{
    put(w, "flowchart TD\n");
}

static void mermaid_beat(struct writer *w, uint32_t beat, const char *label, bool reached)
{
    bool end = w->graph->beats[beat].hangs_up_ms > 0;
    putf(w, "  b%u%s", beat, end ? "([" : "[");
    mermaid_string(w, label);
    put(w, end ? "])\n" : "]\n");
    (void)reached;
}

/* Its conditions stand at the arrows. */
static void mermaid_row(struct writer *w, const struct way *way)
{
    (void)w;
    (void)way;
}

static void mermaid_beat_end(struct writer *w, uint32_t beat, bool reached)
{
    if (!reached)
        putf(w, "  style b%u stroke-dasharray:4\n", beat);
}

static void mermaid_arrow(struct writer *w, const struct way *a)
{
    putf(w, "  b%u %s|", a->from, w->coverage && a->taken == 0 ? "-.->" : "-->");
    mermaid_string(w, a->label);
    putf(w, "| b%u\n", a->to);
    if (w->coverage && a->taken > 0)
        putf(w, "  linkStyle %u stroke-width:%.1fpx\n", w->arrows, width_of(a->taken));
    w->arrows++;
}

static void mermaid_end(struct writer *w)
{
    (void)w;
}

static const struct form forms[] = {
    [TR_PICTURE_DOT] = {dot_begin, dot_beat, dot_row, dot_beat_end, dot_arrow, dot_end},
    [TR_PICTURE_MERMAID] = {mermaid_begin, mermaid_beat, mermaid_row, mermaid_beat_end,
                            mermaid_arrow, mermaid_end},
};

/* ---- the walk over the graph ------------------------------------------------ */

/* Where a way's label is put together and broken into lines. */
struct scratch {
    struct tr_buf label, wrapped;
};

static void give(struct writer *w, struct way *way, struct scratch *s,
                 void (*to)(struct writer *, const struct way *))
{
    tr_buf_u8(&s->label, 0);
    tr_buf_reset(&s->wrapped);
    if (s->label.status == TR_OK)
        wrap((const char *)s->label.data, &s->wrapped);
    tr_buf_u8(&s->wrapped, 0);
    if (s->label.status != TR_OK || s->wrapped.status != TR_OK) {
        w->out->status = TR_ENOMEM;
        return;
    }
    way->label = (const char *)s->wrapped.data;
    to(w, way);
    way->row++;
}

/* All ways out of a beat, in the order in which they are tried. */
static void ways(struct writer *w, uint32_t index, struct scratch *s,
                 void (*to)(struct writer *, const struct way *))
{
    const struct tr_graph *g = w->graph;
    const struct tr_beat *beat = &g->beats[index];
    struct way way = {.from = index};
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint32_t at = beat->branches.first + i;
        const struct tr_branch *branch = &g->branches[at];
        way.to = branch->to == TR_NONE ? index : branch->to;
        way.taken = w->coverage ? w->coverage->branches[at] : 0;
        way.answer = branch->trigger == TR_ON_SAY;
        tr_buf_reset(&s->label);
        tr_word_branch(g, branch, &s->label);
        give(w, &way, s, to);
    }
    if (beat->next != TR_NONE) {
        way.to = beat->next;
        way.taken = w->coverage ? w->coverage->nexts[index] : 0;
        way.answer = true;
        tr_buf_reset(&s->label);
        tr_buf_put(&s->label, "next", 4);
        give(w, &way, s, to);
    }
}

tr_status tr_picture_write(const struct tr_graph *graph, enum tr_picture_kind kind,
                           enum tr_lang lang, const struct tr_coverage *coverage,
                           struct tr_buf *out, tr_err *err)
{
    struct writer w = {
        .graph = graph, .coverage = coverage, .lang = lang, .out = out, .form = &forms[kind]};
    struct scratch s;
    tr_buf_init(&s.label, TR_BLOB_MAX);
    tr_buf_init(&s.wrapped, TR_BLOB_MAX);
    w.form->begin(&w);
    for (uint32_t i = 0; i < graph->beat_count; i++) {
        bool reached = !coverage || coverage->beats[i] > 0;
        w.form->beat(&w, i, label_of(&w, &graph->beats[i], &s.label), reached);
        ways(&w, i, &s, w.form->row);
        w.form->beat_end(&w, i, reached);
    }
    for (uint32_t i = 0; i < graph->beat_count; i++)
        ways(&w, i, &s, w.form->arrow);
    w.form->end(&w);
    tr_buf_done(&s.label);
    tr_buf_done(&s.wrapped);
    if (out->status != TR_OK)
        return tr_fail(err, out->status, "there is no memory to draw the scenario");
    return TR_OK;
}
