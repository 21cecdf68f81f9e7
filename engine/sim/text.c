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

/* A number of at least `width` digits, with zeros in front. */
static size_t put_padded(char *out, int64_t value, size_t width)
{
    char digits[24];
    size_t n = put_number(digits, value), len = 0;
    while (len + n < width)
        out[len++] = '0';
    memcpy(out + len, digits, n);
    return len + n;
}

/* "B-1203": block, floor, flat. */
static void put_unit(const struct tr_call *call, const struct tr_fact *f, int64_t value,
                     struct out *o)
{
    const struct tr_graph *graph = call->setup->graph;
    int64_t flats = f->flats[1] - f->flats[0] + 1, floors = f->floors[1] - f->floors[0] + 1;
    uint32_t block = f->options.first + (uint32_t)(value / flats / floors);
    char digits[48];
    size_t len = put_number(digits, f->floors[0] + value / flats % floors);
    const char *name = graph_text(call, &graph->options[block]);
    len += put_padded(digits + len, f->flats[0] + value % flats, 2);
    put(o, name, strlen(name));
    put(o, "-", 1);
    put(o, digits, len);
}

/* A fact's value as it is written. */
static void put_value(const struct tr_call *call, uint16_t fact, struct out *o)
{
    const struct tr_fact *f = &call->setup->graph->facts[fact];
    int64_t value = call->facts[fact];
    char text[64];
    size_t len = 0;
    switch ((enum tr_fact_kind)f->kind) {
    case TR_FACT_PICK:
    case TR_FACT_NAME: {
        const struct tr_text *option =
            &call->setup->graph->options[f->options.first + (uint32_t)value];
        const char *name = graph_text(call, option);
        put(o, name, strlen(name));
        return;
    }
    case TR_FACT_UNIT:
        put_unit(call, f, value, o);
        return;
    case TR_FACT_AMOUNT:
        len = put_number(text, f->width ? value / 100 : value);
        if (f->width) {
            text[len++] = '.';
            len += put_padded(text + len, value % 100, 2);
        }
        break;
    case TR_FACT_CLOCK:
        len = put_padded(text, value / 60, 2);
        text[len++] = ':';
        len += put_padded(text + len, value % 60, 2);
        break;
    default:
        len = put_number(text, value);
    }
    put(o, text, len);
}

/* A space between each two characters; the dash of a unit is not spoken. */
static void put_spaced(const char *text, struct out *o)
{
    size_t len = strlen(text);
    for (size_t at = 0, step; at < len; at += step) {
        uint32_t cp;
        step = tr_utf8_next(text + at, len - at, &cp);
        if (cp == '-' && at > 0)
            continue;
        if (at > 0)
            put(o, " ", 1);
        put(o, text + at, step);
    }
}

size_t tr_call_fact(const struct tr_call *call, uint16_t fact, bool digits, char *out, size_t cap)
{
    struct out o;
    char value[TR_LINE_TEXT_MAX];
    out_init(&o, out, cap);
    if (fact >= call->setup->graph->fact_count)
        return 0;
    if (!digits) {
        put_value(call, fact, &o);
        return o.len;
    }
    struct out whole;
    out_init(&whole, value, sizeof value);
    put_value(call, fact, &whole);
    put_spaced(value, &o);
    return o.len;
}

size_t tr_call_surname(const struct tr_call *call, char *out, size_t cap)
{
    const struct tr_graph *graph = call->setup->graph;
    bool caller = call->party == TR_NONE;
    const struct tr_text *text =
        caller ? &graph->caller.surname : &graph->cast[call->party].surname;
    uint16_t fact = caller ? graph->caller.surname_fact : graph->cast[call->party].surname_fact;
    if (fact != TR_NONE)
        return tr_call_fact(call, fact, false, out, cap);
    struct out o;
    out_init(&o, out, cap);
    const char *name = graph_text(call, text);
    put(&o, name, strlen(name));
    return o.len;
}

static bool is(const char *name, size_t len, const char *what)
{
    return strlen(what) == len && memcmp(name, what, len) == 0;
}

static bool starts(const char *name, size_t len, const char *with)
{
    size_t n = strlen(with);
    return len > n && memcmp(name, with, n) == 0;
}

/* Somebody by id, which is not terminated. */
static const struct tr_who *who_named(const struct tr_call *call, const char *id, size_t len)
{
    for (uint32_t i = 0; i < call->setup->who_count; i++)
        if (is(id, len, call->setup->who[i].id))
            return &call->setup->who[i];
    return NULL;
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
    } else if (starts(name, len, "person.")) {
        const struct tr_who *who = who_named(call, name + 7, len - 7);
        text = who ? who->name[call->opts.lang] : NULL;
    } else if (starts(name, len, "extension.")) {
        const struct tr_who *who = who_named(call, name + 10, len - 10);
        text = who ? who->extension : NULL;
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
    if (!text)
        return false;
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
