/* The conditions of a scorecard's rules as their authors could have written them. The
 * card holds code for a stack; here each value on it is a text with the strength of its
 * last operator, so that brackets stand only where they are needed. */
#include <stdio.h>
#include <string.h>

#include "report/card_words.h"

#define TEXT_MAX TR_CONDITION_MAX

enum { BY_OR = 1, BY_AND, BY_NOT, BY_ORDER, BY_SUM, BY_PRODUCT, BY_SIGN, ALONE };

struct part {
    char text[TEXT_MAX];
    int strength;
};

struct reading {
    const struct tr_card *card;
    struct part parts[TR_EXPR_DEPTH + 1];
    int count;
};

static void push(struct reading *r, const char *text, int strength)
{
    struct part *p = &r->parts[r->count];
    size_t len = strlen(text);
    if (r->count > TR_EXPR_DEPTH)
        return;
    if (len >= TEXT_MAX)
        len = TEXT_MAX - 1;
    memcpy(p->text, text, len);
    p->text[len] = '\0';
    p->strength = strength;
    r->count++;
}

/* The text of a part, in brackets when it holds together less than that. */
static void bracketed(const struct part *p, int strength, char out[TEXT_MAX + 2])
{
    bool loose = p->strength < strength;
    (void)snprintf(out, TEXT_MAX + 2, "%s%.*s%s", loose ? "(" : "", TEXT_MAX - 1, p->text,
                   loose ? ")" : "");
}

static void join(struct reading *r, const char *word, int strength)
{
    char left[TEXT_MAX + 2], right[TEXT_MAX + 2], all[2 * TEXT_MAX + 16];
    if (r->count < 2)
        return;
    bool any_order = strength == BY_OR || strength == BY_AND;
    bracketed(&r->parts[r->count - 2], strength, left);
    bracketed(&r->parts[r->count - 1], any_order ? strength : strength + 1, right);
    (void)snprintf(all, sizeof all, "%s %s %s", left, word, right);
    r->count -= 2;
    push(r, all, strength);
}

static void before(struct reading *r, const char *word, int strength)
{
    char inner[TEXT_MAX + 2], all[TEXT_MAX + 16];
    if (r->count < 1)
        return;
    bracketed(&r->parts[--r->count], strength, inner);
    (void)snprintf(all, sizeof all, "%s%s", word, inner);
    push(r, all, strength);
}

static void of_act(struct reading *r, const char *word, int32_t act)
{
    char text[TR_NAME_MAX + 32];
    const struct tr_card *card = r->card;
    const char *name =
        act >= 0 && (uint32_t)act < card->act_count ? tr_card_str(card, card->acts[act]) : "";
    (void)snprintf(text, sizeof text, "%s('%s')", word, name);
    push(r, text, ALONE);
}

static void value(struct reading *r, const struct tr_ins *ins)
{
    static const struct {
        const char *word;
        int strength;
    } joins[TR_OP_COUNT] = {
        [TR_OP_ADD] = {"+", BY_SUM},     [TR_OP_SUB] = {"-", BY_SUM},
        [TR_OP_MUL] = {"*", BY_PRODUCT}, [TR_OP_DIV] = {"//", BY_PRODUCT},
        [TR_OP_MOD] = {"%", BY_PRODUCT}, [TR_OP_EQ] = {"==", BY_ORDER},
        [TR_OP_NE] = {"~=", BY_ORDER},   [TR_OP_LT] = {"<", BY_ORDER},
        [TR_OP_LE] = {"<=", BY_ORDER},   [TR_OP_GT] = {">", BY_ORDER},
        [TR_OP_GE] = {">=", BY_ORDER},
    };
    char number[16];
    if (joins[ins->op].word) {
        join(r, joins[ins->op].word, joins[ins->op].strength);
        return;
    }
    switch ((enum tr_op)ins->op) {
    case TR_OP_PUSH:
        (void)snprintf(number, sizeof number, "%d", (int)ins->arg);
        push(r, number, ALONE);
        break;
    case TR_OP_VIEW:
        push(r, tr_view_names[ins->arg], ALONE);
        break;
    case TR_OP_SAID:
        of_act(r, "said", ins->arg);
        break;
    case TR_OP_SAID_COUNT:
        of_act(r, "count", ins->arg);
        break;
    case TR_OP_BRIEFED:
        of_act(r, "briefed", ins->arg);
        break;
    case TR_OP_NOT:
        before(r, "not ", BY_NOT);
        break;
    case TR_OP_NEG:
        before(r, "-", BY_SIGN);
        break;
    default: /* what only scenarios have */
        push(r, "…", ALONE);
        break;
    }
}

static void read_code(struct reading *r, const struct tr_ins *code, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        bool both = code[i].op == TR_OP_AND;
        if (!both && code[i].op != TR_OP_OR) {
            value(r, &code[i]);
            continue;
        }
        uint32_t right = (uint32_t)code[i].arg; /* checked: it lies within the code */
        read_code(r, code + i + 1, right);
        join(r, both ? "and" : "or", both ? BY_AND : BY_OR);
        i += right;
    }
}

void tr_condition_words(const struct tr_card *card, struct tr_slice code, char *out, size_t cap)
{
    struct reading r;
    r.card = card;
    r.count = 0;
    read_code(&r, card->code + code.first, code.count);
    (void)snprintf(out, cap, "%s", r.count ? r.parts[r.count - 1].text : "");
}
