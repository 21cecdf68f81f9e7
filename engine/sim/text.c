/* Texts of a scenario with their placeholders filled in. Pure copying into the
 * caller's buffer, without stdio, so that the simulation may use it. */
#include <string.h>

#include "base/utf8.h"
#include "sim/call.h"

struct out {
    char *buf;
    size_t cap, len;
    bool full;
};

static void put(struct out *o, const char *s, size_t n)
{
    if (o->full)
        return;
    size_t room = o->cap - 1 - o->len;
    if (n > room) {
        n = tr_utf8_floor(s, n, room);
        o->full = true;
    }
    memcpy(o->buf + o->len, s, n);
    o->len += n;
    o->buf[o->len] = '\0';
}

static void out_init(struct out *o, char *buf, size_t cap)
{
    *o = (struct out){buf, cap, 0, false};
    buf[0] = '\0';
}

static const char *house_text(const struct tr_call *call, const struct tr_text *text)
{
    return tr_house_str(call->setup->house, text->in[call->opts.lang]);
}

static const char *graph_text(const struct tr_call *call, const struct tr_text *text)
{
    return tr_graph_str(call->setup->graph, text->in[call->opts.lang]);
}

static size_t put_number(char out[24], int64_t value)
{
    char rev[24];
    size_t n = 0, len = 0;
    uint64_t left = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        rev[n++] = (char)('0' + left % 10);
        left /= 10;
    } while (left);
    if (value < 0)
        out[len++] = '-';
    while (n)
        out[len++] = rev[--n];
    return len;
}

size_t tr_call_fact(const struct tr_call *call, uint16_t fact, bool digits, char *out, size_t cap)
{
    struct out o;
    out_init(&o, out, cap);
    const struct tr_graph *graph = call->setup->graph;
    if (fact >= graph->fact_count)
        return 0;
    const struct tr_fact *f = &graph->facts[fact];
    int64_t value = call->facts[fact];
    char number[24];
    const char *text = number;
    size_t len;
    if (f->kind == TR_FACT_PICK) {
        text = graph_text(call, &graph->options[f->options.first + (uint32_t)value]);
        len = strlen(text);
    } else {
        len = put_number(number, value);
    }
    for (size_t at = 0, step; digits && at < len; at += step) {
        uint32_t cp;
        step = tr_utf8_next(text + at, len - at, &cp);
        if (at > 0)
            put(&o, " ", 1);
        put(&o, text + at, step);
    }
    if (!digits)
        put(&o, text, len);
    return o.len;
}

size_t tr_call_surname(const struct tr_call *call, char *out, size_t cap)
{
    const struct tr_caller *caller = &call->setup->graph->caller;
    if (caller->surname_fact != TR_NONE)
        return tr_call_fact(call, caller->surname_fact, false, out, cap);
    struct out o;
    out_init(&o, out, cap);
    const char *name = graph_text(call, &caller->surname);
    put(&o, name, strlen(name));
    return o.len;
}

static bool is(const char *name, size_t len, const char *what)
{
    return strlen(what) == len && memcmp(name, what, len) == 0;
}

/* Write the value that a name in braces stands for; false when there is none of that name. */
static bool put_named(const struct tr_call *call, struct out *o, const char *name, size_t len)
{
    const struct tr_graph *graph = call->setup->graph;
    char value[TR_LINE_TEXT_MAX];
    const char *text = value;
    if (is(name, len, "house.name")) {
        text = house_text(call, &call->setup->house->name);
    } else if (is(name, len, "house.desk")) {
        text = house_text(call, &call->setup->house->desk);
    } else if (is(name, len, "caller.surname")) {
        tr_call_surname(call, value, sizeof value);
    } else {
        static const char suffix[] = ":digits";
        size_t tail = sizeof suffix - 1;
        bool digits = len > tail && memcmp(name + len - tail, suffix, tail) == 0;
        size_t stem = digits ? len - tail : len;
        uint16_t fact = 0;
        while (fact < graph->fact_count &&
               !is(name, stem, tr_graph_str(graph, graph->facts[fact].name)))
            fact++;
        if (fact == graph->fact_count)
            return false;
        tr_call_fact(call, fact, digits, value, sizeof value);
    }
    put(o, text, strlen(text));
    return true;
}

size_t tr_call_text(const struct tr_call *call, const char *text, char *out, size_t cap)
{
    struct out o;
    out_init(&o, out, cap);
    while (*text) {
        const char *open = strchr(text, '{');
        const char *close = open ? strchr(open, '}') : NULL;
        if (!close) {
            put(&o, text, strlen(text));
            break;
        }
        put(&o, text, (size_t)(open - text));
        if (!put_named(call, &o, open + 1, (size_t)(close - open - 1)))
            put(&o, open, (size_t)(close + 1 - open));
        text = close + 1;
    }
    return o.len;
}
