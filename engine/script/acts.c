/* The catalogue of acts, and which of them a graph or card names. While things
 * are built an act is its place in the catalogue; in the end only those in use
 * are kept, sorted, and every reference follows. */

#include <string.h>

#include "base/alloc.h"
#include "script/build.h"
#include "script/sort.h"

static int compare(const void *a, const void *b)
{
    const char *const *x = a, *const *y = b;
    return strcmp(*x, *y);
}

/* First column of each row but the heading; and what only the session adds. */
void tr_acts_read(struct tr_build *b)
{
    static const char *const extra[] = {"fatal_phrase", "read_back_part", "read_back_right",
                                        "read_back_wrong"};
    const struct tr_request *req = b->c->req;
    b->acts_text = tr_malloc(req->acts_len + 1);
    if (!b->acts_text)
        tr_build_no_memory(b);
    size_t used = 0;
    bool heading = true;
    for (size_t i = 0; i < req->acts_len;) {
        const char *row = req->acts + i;
        const char *stop = memchr(row, '\n', req->acts_len - i);
        size_t len = stop ? (size_t)(stop - row) : req->acts_len - i;
        i += len + 1;
        const char *tab = memchr(row, '\t', len);
        size_t n = tab ? (size_t)(tab - row) : len;
        if (!heading && tr_is_name(row, n)) {
            char *name = b->acts_text + used;
            memcpy(name, row, n);
            name[n] = '\0';
            used += n + 1;
            *(const char **)tr_vec_add(b, TR_V_CATALOGUE) = name;
        }
        heading = false;
    }
    for (size_t i = 0; i < sizeof extra / sizeof *extra; i++)
        *(const char **)tr_vec_add(b, TR_V_CATALOGUE) = extra[i];
    struct tr_vec *all = &b->vec[TR_V_CATALOGUE];
    tr_sort(all->v, all->count, sizeof(char *), compare);
    for (uint32_t i = 0; i < all->count; i++)
        tr_vec_add(b, TR_V_ACT_USED);
}

int tr_act_find(struct tr_build *b, const char *name, struct tr_suggest *s)
{
    const char **all = b->vec[TR_V_CATALOGUE].v;
    uint8_t *used = b->vec[TR_V_ACT_USED].v;
    uint32_t low = 0, high = b->vec[TR_V_CATALOGUE].count;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        int order = strcmp(all[mid], name);
        if (order == 0) {
            used[mid] = 1;
            return (int)mid;
        }
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    for (uint32_t i = 0; s && i < b->vec[TR_V_CATALOGUE].count; i++)
        tr_suggest_offer(s, all[i]);
    return -1;
}

static void add_ref(struct tr_build *b)
{
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "the name of an act in quotes");
        return;
    }
    const char *name = lua_tostring(b->L, -1);
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_suggest_init(&s, name);
    int act = tr_act_find(b, name, &s);
    if (act < 0) {
        tr_suggest_hint(&s, hint, sizeof hint);
        tr_note(b, TR_C_NO_ACT, hint, "no act \"%.60s\"", name);
        return;
    }
    *(uint16_t *)tr_vec_add(b, TR_V_REFS) = (uint16_t)act;
    *(uint8_t *)tr_vec_add(b, TR_V_REF_IS_ACT) = 1;
}

static void add_refs(struct tr_build *b, int t, const char *name)
{
    if (!name || !tr_open(b, t, name))
        return;
    if (lua_type(b->L, -1) == LUA_TSTRING) {
        add_ref(b);
    } else if (lua_type(b->L, -1) == LUA_TTABLE && tr_mark_of(b->L, -1) == TR_MARK_NONE) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n; i++) {
            tr_open_index(b, list, i);
            add_ref(b);
            tr_close(b);
        }
        if (n == 0)
            tr_note(b, TR_C_REQUIRED, "", "the list of acts is empty");
    } else {
        tr_wrong_type(b, "an act or a list of acts");
    }
    tr_close(b);
}

struct tr_slice tr_acts_of(struct tr_build *b, int t, const char *name, const char *more)
{
    struct tr_slice s = {b->vec[TR_V_REFS].count, 0};
    t = lua_absindex(b->L, t);
    add_refs(b, t, name);
    add_refs(b, t, more);
    s.count = b->vec[TR_V_REFS].count - s.first;
    if (s.count == 0)
        s.first = 0;
    if (s.count > TR_ACTS_MAX)
        tr_note(b, TR_C_TOO_MANY, "", "more than %d acts in one place", TR_ACTS_MAX);
    return s;
}

void tr_acts_finish(struct tr_build *b)
{
    const char **all = b->vec[TR_V_CATALOGUE].v;
    uint8_t *used = b->vec[TR_V_ACT_USED].v;
    uint32_t total = b->vec[TR_V_CATALOGUE].count;
    uint16_t map[2000];
    for (uint32_t i = 0; i < total; i++) {
        map[i] = (uint16_t)b->vec[TR_V_ACTS].count;
        if (used[i])
            *(tr_str *)tr_vec_add(b, TR_V_ACTS) = tr_pool_add(b, all[i], strlen(all[i]));
    }
    uint16_t *refs = b->vec[TR_V_REFS].v;
    const uint8_t *is_act = b->vec[TR_V_REF_IS_ACT].v;
    for (uint32_t i = 0; i < b->vec[TR_V_REFS].count; i++)
        if (is_act[i])
            refs[i] = map[refs[i]];
    struct tr_ins *code = b->vec[TR_V_CODE].v;
    for (uint32_t i = 0; i < b->vec[TR_V_CODE].count; i++)
        if (code[i].op == TR_OP_SAID || code[i].op == TR_OP_SAID_COUNT ||
            code[i].op == TR_OP_BRIEFED)
            code[i].arg = map[code[i].arg];
}
