/* Precedence climbing over Lua's tokens, with types checked on the way. Numbers
 * and truth values never mix; texts exist only as arguments and beside mode and
 * lang. */
#include "script/expr_compile.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/codes.h"
#include "script/lex.h"
#include "sim/call.h"
#include "sim/graph.h"

#define NEST_MAX 40

enum type { T_INT, T_BOOL, T_MODE, T_LANG, T_TEXT, T_FAILED };

static const char *const type_names[] = {"a number", "a truth value", "mode", "lang", "a text", ""};

struct operand {
    enum type type;
    struct tr_token at; /* where it begins; the text itself of T_TEXT */
};

struct parser {
    const char *text;
    struct tr_lex lex;
    const struct tr_expr_scope *scope;
    struct tr_ins *out;
    uint32_t count;
    int depth, nest;
    struct tr_expr_error *err;
};

static struct operand parse(struct parser *p, int above);

static enum type fail(struct parser *p, int code, const struct tr_token *at, const char *hint,
                      const char *fmt, ...) __attribute__((format(printf, 5, 6)));

static enum type fail(struct parser *p, int code, const struct tr_token *at, const char *hint,
                      const char *fmt, ...)
{
    if (p->err->code)
        return T_FAILED; /* the first one counts */
    va_list args;
    va_start(args, fmt);
    vsnprintf(p->err->message, sizeof p->err->message, fmt, args);
    va_end(args);
    snprintf(p->err->hint, sizeof p->err->hint, "%s", hint);
    p->err->code = code;
    p->err->offset = (size_t)(at->text - p->text);
    return T_FAILED;
}

static bool emit(struct parser *p, const struct tr_token *at, enum tr_op op, int32_t arg, int grows)
{
    p->depth += grows;
    if (p->count == TR_EXPR_CODE_MAX || p->depth > TR_EXPR_DEPTH) {
        fail(p, TR_C_EXPR_SIZE, at, "use a flag or a counter for part of it",
             "the expression is too long");
        return false;
    }
    p->out[p->count].op = (uint32_t)op;
    p->out[p->count].arg = arg;
    p->count++;
    return true;
}

/* The token as a terminated text of at most cap - 1 bytes. */
static void spell(const char *text, size_t len, char *out, size_t cap)
{
    size_t n = tr_utf8_floor(text, len, cap - 1);
    memcpy(out, text, n);
    out[n] = '\0';
}

struct function {
    const char *name;
    enum tr_op op;
    enum type type;
    enum tr_expr_sort sort;
    int code;
    const char *what;
};

static const struct function functions[] = {
    {"said", TR_OP_SAID, T_BOOL, TR_NAME_ACT, TR_C_NO_ACT, "act"},
    {"count", TR_OP_SAID_COUNT, T_INT, TR_NAME_ACT, TR_C_NO_ACT, "act"},
    {"heard", TR_OP_HEARD, T_BOOL, TR_NAME_LINE, TR_C_NO_LINE, "line of the caller"},
    {"slip", TR_OP_SLIP, T_BOOL, TR_NAME_SLIP, TR_C_NO_SLIP, "slip field"},
    {"right", TR_OP_SLIP_RIGHT, T_BOOL, TR_NAME_SLIP, TR_C_NO_SLIP, "slip field"},
    {"visits", TR_OP_VISITS, T_INT, TR_NAME_BEAT, TR_C_NO_BEAT, "beat"},
    {"looked", TR_OP_LOOKED, T_BOOL, TR_NAME_ENTRY, TR_C_NAME, "entry"},
    {"consulted", TR_OP_CONSULTED, T_BOOL, TR_NAME_WHO, TR_C_NAME, "person"},
    {"briefed", TR_OP_BRIEFED, T_BOOL, TR_NAME_ACT, TR_C_NO_ACT, "act"},
    {"event", TR_OP_EVENT, T_INT, TR_NAME_SIDE, TR_C_NO_EVENT, "side event"},
    {"event_time", TR_OP_EVENT_TIME, T_INT, TR_NAME_SIDE, TR_C_NO_EVENT, "side event"},
    {"waited", TR_OP_WAITED, T_INT, TR_NAME_SIDE, TR_C_NO_EVENT, "side event"}};
#define FUNCTION_COUNT (sizeof functions / sizeof *functions)

static enum type call_function(struct parser *p, const struct function *f,
                               const struct tr_token *at)
{
    char name[TR_NAME_MAX * 2], hint[96];
    const char *plain;
    size_t len;
    struct tr_token open = tr_lex_next(&p->lex);
    struct tr_token arg = tr_token_is(&open, "(") ? tr_lex_next(&p->lex) : open;
    if (!tr_token_plain(&arg, &plain, &len))
        return fail(p, TR_C_EXPR_SYNTAX, at, "", "%s needs the name of one %s: %s('…')", f->name,
                    f->what, f->name);
    if (tr_token_is(&open, "(")) {
        struct tr_token close = tr_lex_next(&p->lex);
        if (!tr_token_is(&close, ")"))
            return fail(p, TR_C_EXPR_SYNTAX, &close, "", "%s takes one name and then )", f->name);
    }
    if (p->scope->card && f->sort != TR_NAME_ACT)
        return fail(p, TR_C_EXPR_NAME, at, "said, count and briefed can be used",
                    "%s does not exist in a scorecard", f->name);
    spell(plain, len, name, sizeof name);
    int index = p->scope->find(p->scope->ctx, f->sort, name, NULL);
    if (index < 0) {
        struct tr_suggest s;
        tr_suggest_init(&s, name);
        p->scope->find(p->scope->ctx, f->sort, name, &s);
        tr_suggest_hint(&s, hint, sizeof hint);
        return fail(p, f->code, &arg, hint, "no %s \"%s\"", f->what, name);
    }
    return emit(p, at, f->op, index, 1) ? f->type : T_FAILED;
}

/* draw(6): a number 0 to 5. */
static enum type call_draw(struct parser *p, const struct tr_token *at)
{
    struct tr_token open = tr_lex_next(&p->lex);
    if (p->scope->card)
        return fail(p, TR_C_EXPR_NAME, at, "", "draw does not exist in a scorecard");
    if (!tr_token_is(&open, "("))
        return fail(p, TR_C_EXPR_SYNTAX, at, "", "draw needs a number: draw(6)");
    struct operand inner = parse(p, 0);
    if (inner.type == T_FAILED)
        return T_FAILED;
    if (inner.type != T_INT)
        return fail(p, TR_C_EXPR_TYPE, &inner.at, "", "draw needs a number but gets %s",
                    type_names[inner.type]);
    struct tr_token close = tr_lex_next(&p->lex);
    if (!tr_token_is(&close, ")"))
        return fail(p, TR_C_EXPR_SYNTAX, &close, "", "draw takes one number and then )");
    return emit(p, at, TR_OP_DRAW, 0, 0) ? T_INT : T_FAILED;
}

static enum type view_type(int view)
{
    switch (view) {
    case TR_VIEW_MODE:
        return T_MODE;
    case TR_VIEW_LANG:
        return T_LANG;
    case TR_VIEW_READY:
    case TR_VIEW_MUTED:
    case TR_VIEW_FESTIVAL:
    case TR_VIEW_HOUSE_ORG:
    case TR_VIEW_HOUSE_DEPT:
    case TR_VIEW_HOUSE_SELF:
    case TR_VIEW_HOUSE_OFFER:
        return T_BOOL;
    default:
        return T_INT;
    }
}

static enum type unknown_name(struct parser *p, const struct tr_token *t, const char *name)
{
    char hint[96];
    struct tr_suggest s;
    tr_suggest_init(&s, name);
    for (int v = 0; v < TR_VIEW_COUNT; v++)
        tr_suggest_offer(&s, tr_view_names[v]);
    for (size_t i = 0; i < FUNCTION_COUNT; i++)
        if (!p->scope->card || functions[i].sort == TR_NAME_ACT)
            tr_suggest_offer(&s, functions[i].name);
    if (!p->scope->card) {
        tr_suggest_offer(&s, "draw");
        p->scope->find(p->scope->ctx, TR_NAME_FLAG, name, &s);
        p->scope->find(p->scope->ctx, TR_NAME_COUNTER, name, &s);
        p->scope->find(p->scope->ctx, TR_NAME_FACT, name, &s);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    return fail(p, TR_C_EXPR_NAME, t, hint, "no name \"%s\"", name);
}

static enum type parse_name(struct parser *p, const struct tr_token *t)
{
    static const char *const keywords[] = {"and",  "or",  "not",      "nil",   "if",
                                           "then", "end", "function", "local", "return"};
    char name[TR_NAME_MAX * 2];
    spell(t->text, t->len, name, sizeof name);
    if (tr_token_is(t, "true") || tr_token_is(t, "false"))
        return emit(p, t, TR_OP_PUSH, tr_token_is(t, "true"), 1) ? T_BOOL : T_FAILED;
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (strcmp(name, keywords[i]) == 0)
            return fail(p, TR_C_EXPR_SYNTAX, t, "", "a value is expected before \"%s\"", name);
    for (size_t i = 0; i < FUNCTION_COUNT; i++)
        if (strcmp(name, functions[i].name) == 0)
            return call_function(p, &functions[i], t);
    if (strcmp(name, "draw") == 0)
        return call_draw(p, t);
    for (int v = 0; v < TR_VIEW_COUNT; v++)
        if (strcmp(name, tr_view_names[v]) == 0) {
            if (!emit(p, t, TR_OP_VIEW, v, 1))
                return T_FAILED;
            return view_type(v);
        }
    if (p->scope->card)
        return unknown_name(p, t, name);
    int at = p->scope->find(p->scope->ctx, TR_NAME_FLAG, name, NULL);
    if (at >= 0)
        return emit(p, t, TR_OP_VAR, at, 1) ? T_BOOL : T_FAILED;
    at = p->scope->find(p->scope->ctx, TR_NAME_COUNTER, name, NULL);
    if (at >= 0)
        return emit(p, t, TR_OP_VAR, at, 1) ? T_INT : T_FAILED;
    at = p->scope->find(p->scope->ctx, TR_NAME_FACT, name, NULL);
    if (at >= 0)
        return emit(p, t, TR_OP_FACT, at, 1) ? T_INT : T_FAILED;
    return unknown_name(p, t, name);
}

static enum type parse_number(struct parser *p, const struct tr_token *t)
{
    int64_t value = 0;
    for (size_t i = 0; i < t->len; i++) {
        if (t->text[i] < '0' || t->text[i] > '9')
            return fail(p, TR_C_NUMBER, t, "", "only whole numbers can be used");
        value = value * 10 + (t->text[i] - '0');
        if (value > INT32_MAX)
            return fail(p, TR_C_RANGE, t, "", "the number is larger than %d", INT32_MAX);
    }
    return emit(p, t, TR_OP_PUSH, (int32_t)value, 1) ? T_INT : T_FAILED;
}

static enum type parse_primary(struct parser *p, const struct tr_token *t)
{
    const char *plain;
    size_t len;
    if (t->kind == TR_TOK_NAME)
        return parse_name(p, t);
    if (t->kind == TR_TOK_NUMBER)
        return parse_number(p, t);
    if (tr_token_plain(t, &plain, &len))
        return T_TEXT;
    if (tr_token_is(t, "(")) {
        struct operand inner = parse(p, 0);
        struct tr_token close = tr_lex_next(&p->lex);
        if (inner.type != T_FAILED && !tr_token_is(&close, ")"))
            return fail(p, TR_C_EXPR_SYNTAX, &close, "", "a ) is missing");
        if (inner.type == T_TEXT)
            return fail(p, TR_C_EXPR_TYPE, &inner.at, "", "a text cannot stand alone");
        return inner.type;
    }
    if (t->kind == TR_TOK_END)
        return fail(p, TR_C_EXPR_SYNTAX, t, "", "the expression ends too early");
    return fail(p, TR_C_EXPR_SYNTAX, t, "", "\"%.*s\" does not belong here",
                (int)(t->len > 20 ? 20 : t->len), t->text);
}

static struct operand parse_unary(struct parser *p)
{
    struct tr_token t = tr_lex_next(&p->lex);
    struct operand o = {T_FAILED, t};
    if (++p->nest > NEST_MAX) {
        fail(p, TR_C_EXPR_SIZE, &t, "", "the expression is nested too deeply");
    } else if (tr_token_is(&t, "not")) {
        enum type inner = parse(p, 7).type;
        if (inner != T_FAILED && inner != T_BOOL)
            fail(p, TR_C_EXPR_TYPE, &t, "compare it first", "not needs a truth value but gets %s",
                 type_names[inner]);
        else if (inner == T_BOOL && emit(p, &t, TR_OP_NOT, 0, 0))
            o.type = T_BOOL;
    } else if (tr_token_is(&t, "-")) {
        enum type inner = parse(p, 7).type;
        if (inner != T_FAILED && inner != T_INT)
            fail(p, TR_C_EXPR_TYPE, &t, "", "- needs a number but gets %s", type_names[inner]);
        else if (inner == T_INT && emit(p, &t, TR_OP_NEG, 0, 0))
            o.type = T_INT;
    } else {
        o.type = parse_primary(p, &t);
    }
    p->nest--;
    return o;
}

struct binary {
    const char *sign;
    int level; /* Lua's: or 1, and 2, comparison 3, + - 5, * // % 6, unary 7 */
    enum tr_op op;
};

static const struct binary binaries[] = {
    {"or", 1, TR_OP_OR}, {"and", 2, TR_OP_AND}, {"<", 3, TR_OP_LT},  {">", 3, TR_OP_GT},
    {"<=", 3, TR_OP_LE}, {">=", 3, TR_OP_GE},   {"~=", 3, TR_OP_NE}, {"==", 3, TR_OP_EQ},
    {"+", 5, TR_OP_ADD}, {"-", 5, TR_OP_SUB},   {"*", 6, TR_OP_MUL}, {"//", 6, TR_OP_DIV},
    {"%", 6, TR_OP_MOD}};

static const struct binary *binary_of(const struct tr_token *t)
{
    for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++)
        if (tr_token_is(t, binaries[i].sign))
            return &binaries[i];
    return NULL;
}

/* mode == 'exam': the text becomes the number of that word. */
static bool emit_word(struct parser *p, enum type type, const struct tr_token *word)
{
    const char *const *names = type == T_MODE ? tr_mode_names : tr_lang_names;
    int total = type == T_MODE ? (int)TR_MODE_COUNT : (int)TR_LANG_COUNT;
    const char *plain;
    char name[64], hint[96];
    size_t len;
    if (!tr_token_plain(word, &plain, &len))
        return false;
    spell(plain, len, name, sizeof name);
    struct tr_suggest s;
    tr_suggest_init(&s, name);
    for (int i = 0; i < total; i++) {
        if (strcmp(name, names[i]) == 0)
            return emit(p, word, TR_OP_PUSH, i, 1);
        tr_suggest_offer(&s, names[i]);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    fail(p, TR_C_WORD, word, hint, "%s is never \"%s\"", type_names[type], name);
    return false;
}

/* Type of `a op b`, with what is still to be emitted. */
static enum type join(struct parser *p, const struct binary *b, const struct tr_token *sign,
                      const struct operand *left, const struct operand *right)
{
    enum type l = left->type, r = right->type;
    if (l == T_FAILED || r == T_FAILED)
        return T_FAILED;
    bool equality = b->op == TR_OP_EQ || b->op == TR_OP_NE;
    bool word = (l == T_TEXT && (r == T_MODE || r == T_LANG)) ||
                (r == T_TEXT && (l == T_MODE || l == T_LANG));
    if (word && equality) {
        if (!emit_word(p, l == T_TEXT ? r : l, l == T_TEXT ? &left->at : &right->at))
            return T_FAILED;
    } else if (b->level >= 5 || (b->level == 3 && !equality)) {
        if (l != T_INT || r != T_INT)
            return fail(p, TR_C_EXPR_TYPE, sign, "", "%s needs two numbers but gets %s and %s",
                        b->sign, type_names[l], type_names[r]);
    } else if (!equality || l != r || (l != T_INT && l != T_BOOL)) {
        return fail(p, TR_C_EXPR_TYPE, sign,
                    equality ? "" : "compare the number with something first",
                    "%s cannot join %s and %s", b->sign, type_names[l], type_names[r]);
    }
    if (!emit(p, sign, b->op, 0, -1))
        return T_FAILED;
    return b->level == 3 ? T_BOOL : T_INT;
}

static struct operand parse(struct parser *p, int above)
{
    struct operand left = parse_unary(p);
    while (left.type != T_FAILED) {
        struct tr_token sign = tr_lex_peek(&p->lex);
        const struct binary *b = binary_of(&sign);
        if (!b || b->level <= above)
            break;
        tr_lex_next(&p->lex);
        if (b->level <= 2) { /* and, or: the right side runs only when it decides */
            uint32_t jump = p->count;
            if (left.type != T_BOOL) {
                left.type =
                    fail(p, TR_C_EXPR_TYPE, &left.at, "compare it with something first",
                         "%s needs a truth value but gets %s", b->sign, type_names[left.type]);
                break;
            }
            if (!emit(p, &sign, b->op, 0, -1)) {
                left.type = T_FAILED;
                break;
            }
            struct operand right = parse(p, b->level);
            if (right.type != T_FAILED && right.type != T_BOOL)
                right.type =
                    fail(p, TR_C_EXPR_TYPE, &right.at, "compare it with something first",
                         "%s needs a truth value but gets %s", b->sign, type_names[right.type]);
            p->out[jump].arg = (int32_t)(p->count - jump - 1);
            left.type = right.type;
        } else {
            struct operand right = parse(p, b->level);
            left.type = join(p, b, &sign, &left, &right);
        }
    }
    return left;
}

bool tr_expr_compile(const char *text, size_t len, enum tr_expr_type want,
                     const struct tr_expr_scope *scope, struct tr_ins *out, uint32_t *count,
                     struct tr_expr_error *err)
{
    struct parser p = {.text = text, .scope = scope, .out = out, .err = err};
    memset(err, 0, sizeof *err);
    tr_lex_init(&p.lex, text, len > TR_EXPR_TEXT_MAX ? 0 : len);
    struct tr_token first = tr_lex_peek(&p.lex);
    if (len > TR_EXPR_TEXT_MAX) {
        fail(&p, TR_C_EXPR_SIZE, &first, "", "an expression has at most %d bytes",
             TR_EXPR_TEXT_MAX);
        return false;
    }
    struct operand whole = parse(&p, 0);
    if (whole.type == T_FAILED)
        return false;
    struct tr_token rest = tr_lex_next(&p.lex);
    if (rest.kind != TR_TOK_END) {
        bool assigns = tr_token_is(&rest, "=");
        fail(&p, TR_C_EXPR_SYNTAX, &rest, assigns ? "== compares" : "",
             "\"%.*s\" does not belong here", (int)(rest.len > 20 ? 20 : rest.len), rest.text);
        return false;
    }
    if (whole.type != (want == TR_EXPR_BOOL ? T_BOOL : T_INT)) {
        fail(&p, TR_C_EXPR_TYPE, &first, "", "%s is needed but this gives %s",
             want == TR_EXPR_BOOL ? type_names[T_BOOL] : type_names[T_INT], type_names[whole.type]);
        return false;
    }
    *count = p.count;
    return true;
}
