/* The text of an expression, after a byte that says what is wanted and where: it
 * becomes code that the simulation's own check accepts, or a mistake with a place
 * inside the text. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "fuzz/fuzz.h"
#include "fuzz/sim_world.h"
#include "script/codes.h"
#include "script/expr_compile.h"
#include "sim/graph.h"
#include "sim/plain.h"

/* Three names of each sort, some of them of several. */
static int find(void *ctx, enum tr_expr_sort sort, const char *name, struct tr_suggest *s)
{
    static const char *const names[] = {"a", "warned", "greet"};
    (void)ctx;
    for (int i = 0; i < 3; i++) {
        if (strcmp(names[i], name) == 0)
            return sort == TR_NAME_COUNTER && i == 0 ? -1 : i;
        if (s)
            tr_suggest_offer(s, names[i]);
    }
    return -1;
}

static int compile(const char *text, size_t len, uint8_t how, struct tr_ins *code, uint32_t *count,
                   struct tr_expr_error *err)
{
    const struct tr_expr_scope scope = {.find = find, .card = (how & 2) != 0};
    memset(err, 0, sizeof *err);
    *count = 0;
    return tr_expr_compile(text, len, how & 1 ? TR_EXPR_BOOL : TR_EXPR_INT, &scope, code, count,
                           err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct tr_ins code[TR_EXPR_CODE_MAX], again[TR_EXPR_CODE_MAX];
    struct tr_expr_error err, err2;
    uint32_t count, count2;
    tr_err why;
    if (size == 0)
        return 0;
    const char *text = (const char *)data + 1;
    int good = compile(text, size - 1, data[0], code, &count, &err);
    if (good) {
        union { /* three of everything, whatever sorts there are */
            struct tr_expr_bounds named;
            uint32_t each[sizeof(struct tr_expr_bounds) / sizeof(uint32_t)];
        } bounds;
        for (size_t i = 0; i < sizeof bounds.each / sizeof *bounds.each; i++)
            bounds.each[i] = 3;
        world_must(count > 0 && count <= TR_EXPR_CODE_MAX, "there is code, and not too much");
        world_must(tr_expr_verify(code, count, &bounds.named, &why) == TR_OK,
                   "the code is accepted");
    } else {
        world_must(tr_code_find(err.code) != NULL, "a mistake has a code");
        world_must(err.offset <= size - 1, "it has a place in the text");
        world_must(err.message[0] != '\0' && strlen(err.message) < sizeof err.message,
                   "it is said in words");
    }
    world_must(good == compile(text, size - 1, data[0], again, &count2, &err2) && count == count2 &&
                   memcmp(code, again, good ? count * sizeof *code : 0) == 0 &&
                   (good || (err.code == err2.code && err.offset == err2.offset)),
               "the same text gives the same");
    return 0;
}
