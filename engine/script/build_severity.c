/* severity = { TR047 = "error", TR023 = "off" } of a house: what check makes of a
 * finding there. What is an error stays one: such a scenario cannot be played. */
#include <string.h>

#include "script/build.h"
#include "script/keys.h"

static const char *const levels[] = {"off", "note", "warning", "error"};

static void no_code(struct tr_build *b, const char *name)
{
    struct tr_suggest s;
    char hint[TR_HINT_MAX], names[TR_SEVERITIES_MAX][8];
    size_t count;
    const struct tr_code_info *codes = tr_codes(&count);
    tr_suggest_init(&s, name);
    for (size_t i = 0; i < count; i++) {
        tr_code_text(codes[i].number, names[i]);
        tr_suggest_offer(&s, names[i]);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    tr_note(b, TR_C_WORD, hint, "there is no code \"%.60s\"", name);
}

/* The value of a code on top of the stack. */
static void read_level(struct tr_build *b, const char *name)
{
    const struct tr_code_info *info = tr_code_find(tr_code_parse(name));
    int level = -1;
    if (!info) {
        no_code(b, name);
        return;
    }
    if (lua_type(b->L, -1) == LUA_TSTRING)
        level = tr_name_index(levels, 4, lua_tostring(b->L, -1));
    if (level < 0) {
        tr_note(b, TR_C_WORD, "", "%s is \"off\", \"note\", \"warning\" or \"error\"", name);
    } else if (info->severity == TR_SEV_ERROR && level != TR_LEVEL_ERROR) {
        tr_note(b, TR_C_RANGE, "remove it",
                "%s cannot be made \"%s\": what has it cannot be loaded or played", name,
                levels[level]);
    } else {
        *(struct tr_house_severity *)tr_vec_add(b, TR_V_SEVERITIES) =
            (struct tr_house_severity){(uint32_t)info->number, (uint32_t)level};
    }
}

void tr_build_severity(struct tr_build *b, int t)
{
    struct tr_keys keys;
    if (!tr_open_table(b, t, "severity"))
        return;
    int map = lua_gettop(b->L);
    tr_keys_push(b->L, map, &keys); /* bytewise, and codes are all equally long: ascending */
    for (size_t i = 0; i < keys.count; i++) {
        const char *name = keys.v[i].text;
        if (!name || strlen(name) != keys.v[i].len) {
            tr_note(b, TR_C_TYPE, "write TR047 = \"off\"", "a severity without a code");
            continue;
        }
        tr_open(b, map, name);
        read_level(b, name);
        tr_close(b);
    }
    if (keys.odd)
        tr_note(b, TR_C_TYPE, "write TR047 = \"off\"", "a severity without a code");
    lua_pop(b->L, 1);
    tr_close(b);
}
