/* Code back to text: the stack machine is run over strings instead of numbers. */
#include "audit/wording.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* How tightly an expression holds together, as in Lua. */
enum { P_OR = 1, P_AND, P_COMPARE, P_ADD, P_MUL, P_UNARY, P_ATOM };

#define TERM_MAX 512 /* bytes of one operand; longer ones end in dots */

struct term {
    char text[TERM_MAX];
    int binds;
};

struct words {
    const struct tr_graph *graph;
    struct term stack[TR_EXPR_DEPTH];
    uint32_t depth;
};

struct operator
{
    uint32_t op;
    const char *text;
    int binds;
};

static const struct operator operators[] = {
    {TR_OP_ADD, "+", P_ADD},     {TR_OP_SUB, "-", P_ADD},     {TR_OP_MUL, "*", P_MUL},
    {TR_OP_DIV, "//", P_MUL},    {TR_OP_MOD, "%", P_MUL},     {TR_OP_EQ, "==", P_COMPARE},
    {TR_OP_NE, "~=", P_COMPARE}, {TR_OP_LT, "<", P_COMPARE},  {TR_OP_LE, "<=", P_COMPARE},
    {TR_OP_GT, ">", P_COMPARE},  {TR_OP_GE, ">=", P_COMPARE}, {TR_OP_AND, "and", P_AND},
    {TR_OP_OR, "or", P_OR},
};

static struct term *push(struct words *w, int binds)
{
    struct term *t = &w->stack[w->depth++];
    t->text[0] = '\0';
    t->binds = binds;
    return t;
}

/* A name or a call of one; verified code keeps every index in bounds. */
static void name(struct words *w, const char *call, tr_str s)
{
    struct term *t = push(w, P_ATOM);
    const char *text = tr_graph_str(w->graph, s);
    if (call)
        (void)snprintf(t->text, sizeof t->text, "%s('%s')", call, text);
    else
        (void)snprintf(t->text, sizeof t->text, "%s", text);
}

static void operand(const struct term *t, bool wrap, char *out, size_t cap)
{
    (void)snprintf(out, cap, wrap ? "(%s)" : "%s", t->text);
}

static void unary(struct words *w, const char *sign)
{
    struct term *t = &w->stack[w->depth - 1];
    char inner[TERM_MAX];
    operand(t, t->binds < P_UNARY, inner, sizeof inner);
    (void)snprintf(t->text, sizeof t->text, "%s%.*s", sign, TERM_MAX - 8, inner);
    t->binds = P_UNARY;
}

static void drawn(struct term *most)
{
    char inner[TERM_MAX];
    operand(most, false, inner, sizeof inner);
    (void)snprintf(most->text, sizeof most->text, "draw(%.*s)", TERM_MAX - 8, inner);
    most->binds = P_ATOM;
}

/* Comparisons do not chain and the rest is left-associative, so an equal right
 * side needs its parentheses. */
static void binary(struct words *w, const struct operator* o)
{
    struct term *right = &w->stack[--w->depth];
    struct term *left = &w->stack[w->depth - 1];
    char a[TERM_MAX], b[TERM_MAX];
    bool chain = o->binds == P_AND || o->binds == P_OR;
    operand(left, left->binds < o->binds || (o->binds == P_COMPARE && left->binds == P_COMPARE), a,
            sizeof a);
    operand(right, chain ? right->binds < o->binds : right->binds <= o->binds, b, sizeof b);
    (void)snprintf(left->text, sizeof left->text, "%.*s %s %.*s", TERM_MAX / 2 - 8, a, o->text,
                   TERM_MAX / 2 - 8, b);
    left->binds = o->binds;
}

static const struct operator* find_operator(uint32_t op)
{
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (operators[i].op == op)
            return &operators[i];
    return NULL;
}

static void leaf(struct words *w, const struct tr_ins *ins)
{
    const struct tr_graph *g = w->graph;
    uint32_t arg = (uint32_t)ins->arg;
    switch ((enum tr_op)ins->op) {
    case TR_OP_PUSH:
        (void)snprintf(push(w, P_ATOM)->text, TERM_MAX, "%" PRId32, ins->arg);
        break;
    case TR_OP_VIEW:
        (void)snprintf(push(w, P_ATOM)->text, TERM_MAX, "%s", tr_view_names[arg]);
        break;
    case TR_OP_VAR:
        name(w, NULL, g->vars[arg].name);
        break;
    case TR_OP_FACT:
        name(w, NULL, g->facts[arg].name);
        break;
    case TR_OP_SAID:
        name(w, "said", g->acts[arg]);
        break;
    case TR_OP_SAID_COUNT:
        name(w, "count", g->acts[arg]);
        break;
    case TR_OP_HEARD:
        name(w, "heard", g->lines[arg].key);
        break;
    case TR_OP_SLIP:
        name(w, "slip", g->slip[arg].name);
        break;
    case TR_OP_SLIP_RIGHT:
        name(w, "right", g->slip[arg].name);
        break;
    case TR_OP_VISITS:
        name(w, "visits", g->beats[arg].name);
        break;
    case TR_OP_LOOKED:
        name(w, "looked", g->wants[arg].name);
        break;
    case TR_OP_CONSULTED:
        name(w, "consulted", g->wants[arg].name);
        break;
    case TR_OP_BRIEFED:
        name(w, "briefed", g->acts[arg]);
        break;
    case TR_OP_EVENT:
        name(w, "event", g->sides[arg].name);
        break;
    case TR_OP_EVENT_TIME:
        name(w, "event_time", g->sides[arg].name);
        break;
    case TR_OP_WAITED:
        name(w, "waited", g->sides[arg].name);
        break;
    case TR_OP_DRAW:
        drawn(&w->stack[w->depth - 1]);
        break;
    case TR_OP_NOT:
        unary(w, "not ");
        break;
    case TR_OP_NEG:
        unary(w, "-");
        break;
    default:
        break;
    }
}

static void run(struct words *w, const struct tr_ins *code, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct operator* o = find_operator(code[i].op);
        if (!o) {
            leaf(w, &code[i]);
            continue;
        }
        if (o->binds == P_AND || o->binds == P_OR) { /* the right side follows its jump */
            uint32_t right = (uint32_t)code[i].arg;
            run(w, code + i + 1, right);
            i += right;
        }
        binary(w, o);
    }
}

static void put(struct tr_buf *out, const char *text)
{
    tr_buf_put(out, text, strlen(text));
}

void tr_word_expr(const struct tr_graph *graph, struct tr_slice code, struct tr_buf *out)
{
    struct words w = {.graph = graph};
    if (code.count == 0)
        return;
    run(&w, graph->code + code.first, code.count);
    put(out, w.stack[0].text);
}

/* A field of the branch, apart from what stands before it. */
static void field(struct tr_buf *out, size_t from, const char *name)
{
    if (out->len > from)
        put(out, "; ");
    put(out, name);
}

static void put_acts(const struct tr_graph *graph, const char *name, struct tr_slice acts,
                     size_t from, struct tr_buf *out)
{
    if (acts.count == 0)
        return;
    field(out, from, name);
    for (uint32_t i = 0; i < acts.count; i++) {
        put(out, i > 0 ? ", " : " ");
        put(out, tr_graph_str(graph, graph->acts[graph->refs[acts.first + i]]));
    }
}

/* Whom, what or which event the trigger is about. */
static void put_what(const struct tr_graph *graph, const struct tr_branch *branch,
                     struct tr_buf *out)
{
    bool side = branch->trigger == TR_ON_EVENT || branch->trigger == TR_ON_HANDLED ||
                branch->trigger == TR_ON_MISSED;
    if (branch->what == TR_NONE)
        return;
    put(out, " ");
    put(out, tr_graph_str(graph, side ? graph->sides[branch->what].name
                                      : graph->wants[branch->what].name));
}

void tr_word_branch(const struct tr_graph *graph, const struct tr_branch *branch,
                    struct tr_buf *out)
{
    size_t from = out->len;
    if (branch->trigger != TR_ON_SAY)
        put(out, tr_trigger_names[branch->trigger]);
    put_what(graph, branch, out);
    put_acts(graph, "has", branch->all, from, out);
    put_acts(graph, "any", branch->any, from, out);
    put_acts(graph, "lacks", branch->lacks, from, out);
    if (branch->when.count) {
        field(out, from, "when ");
        tr_word_expr(graph, branch->when, out);
    }
    if (out->len == from)
        put(out, "otherwise");
}
