#include "kit.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"

static int setup(void **state, enum tr_lang lang)
{
    struct kit *k = tr_calloc(1, sizeof *k);
    tr_err err = {0};
    assert_non_null(k);
    screen_open(&k->screen, KIT_W, KIT_H);
    if (tr_theme_load(&k->theme, THEME, false, KIT_W, KIT_H, 100, &err) != TR_OK ||
        tr_type_new(&k->type, k->screen.canvas, &k->theme, lang, &err) != TR_OK ||
        tr_ui_new(&k->ui, &err) != TR_OK)
        fail_msg("%s", err.msg);
    k->now = 1000;
    *state = k;
    return 0;
}

int kit_setup(void **state)
{
    return setup(state, TR_LANG_ZH_HANS);
}

int kit_setup_english(void **state)
{
    return setup(state, TR_LANG_EN);
}

int kit_teardown(void **state)
{
    struct kit *k = *state;
    tr_ui_free(k->ui);
    tr_type_free(k->type);
    screen_close(&k->screen);
    tr_free(k);
    return 0;
}

void kit_begin(struct kit *k)
{
    struct tr_ui_env env = {k->screen.canvas, k->type, &k->theme};
    assert_int_equal(tr_canvas_begin(k->screen.canvas, 0xFFFFFFFF, NULL), TR_OK);
    k->now += 10;
    tr_ui_begin(k->ui, &env, k->now);
}

int kit_end(struct kit *k)
{
    int wake = tr_ui_end(k->ui);
    assert_int_equal(tr_canvas_end(k->screen.canvas, false, NULL), TR_OK);
    return wake;
}

static bool send(struct kit *k, const SDL_Event *event)
{
    return tr_ui_event(k->ui, event, &k->used);
}

bool kit_key_down(struct kit *k, SDL_Keycode sym, int mod, bool repeat)
{
    SDL_Event e = {
        .key = {.type = SDL_KEYDOWN, .repeat = repeat, .keysym = {.sym = sym, .mod = (Uint16)mod}}};
    (void)send(k, &e);
    return k->used;
}

void kit_key_up(struct kit *k, SDL_Keycode sym)
{
    SDL_Event e = {.key = {.type = SDL_KEYUP, .keysym = {.sym = sym}}};
    (void)send(k, &e);
}

bool kit_key(struct kit *k, SDL_Keycode sym, int mod)
{
    bool used = kit_key_down(k, sym, mod, false);
    kit_key_up(k, sym);
    return used;
}

void kit_type(struct kit *k, const char *text)
{
    SDL_Event e = {.text = {.type = SDL_TEXTINPUT}};
    SDL_strlcpy(e.text.text, text, sizeof e.text.text);
    (void)send(k, &e);
}

void kit_compose(struct kit *k, const char *text, int cursor)
{
    SDL_Event e = {.edit = {.type = SDL_TEXTEDITING, .start = cursor}};
    SDL_strlcpy(e.edit.text, text, sizeof e.edit.text);
    (void)send(k, &e);
}

void kit_compose_long(struct kit *k, char *text, int cursor)
{
    SDL_Event e = {.editExt = {.type = SDL_TEXTEDITING_EXT, .text = text, .start = cursor}};
    (void)send(k, &e);
}

void kit_mouse(struct kit *k, Uint32 type, int x, int y, int clicks)
{
    SDL_Event e = {.type = type};
    if (type == SDL_MOUSEMOTION) {
        e.motion.x = x;
        e.motion.y = y;
    } else {
        e.button.button = SDL_BUTTON_LEFT;
        e.button.x = x;
        e.button.y = y;
        e.button.clicks = (Uint8)clicks;
    }
    (void)send(k, &e);
}

void kit_clicks(struct kit *k, int x, int y, int clicks)
{
    kit_mouse(k, SDL_MOUSEMOTION, x, y, 0);
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, x, y, clicks);
    kit_mouse(k, SDL_MOUSEBUTTONUP, x, y, clicks);
}

void kit_click(struct kit *k, int x, int y)
{
    kit_clicks(k, x, y, 1);
}

void kit_wheel(struct kit *k, int y)
{
    SDL_Event e = {.wheel = {.type = SDL_MOUSEWHEEL, .y = y}};
    (void)send(k, &e);
}

void kit_finger(struct kit *k, Uint32 type, int x, int y)
{
    k->touch += 20;
    SDL_Event e = {.tfinger = {.type = type,
                               .timestamp = k->touch,
                               .fingerId = 7,
                               .x = ((float)x + 0.5f) / KIT_W,
                               .y = ((float)y + 0.5f) / KIT_H}};
    (void)send(k, &e);
}

void kit_tap(struct kit *k, int x, int y)
{
    kit_finger(k, SDL_FINGERDOWN, x, y);
    kit_finger(k, SDL_FINGERUP, x, y);
}

static const struct ui_item *find(const struct kit *k, const char *id)
{
    for (size_t i = 0; i < k->ui->last_count; i++)
        if (strcmp(k->ui->pool + k->ui->items[i].id, id) == 0)
            return &k->ui->items[i];
    return NULL;
}

const struct ui_item *kit_item(const struct kit *k, const char *id)
{
    const struct ui_item *item = find(k, id);
    if (!item)
        fail_msg("there is no widget %s", id);
    return item;
}

bool kit_has(const struct kit *k, const char *id)
{
    return find(k, id) != NULL;
}

/* All lines of the dump, an array. */
static json_t *lines_of(const struct kit *k)
{
    char *bytes = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&bytes, &len);
    json_t *all = json_array();
    assert_non_null(out);
    assert_int_equal(tr_ui_dump(k->ui, "test", k->ui->frame, out, NULL), TR_OK);
    assert_int_equal(fclose(out), 0);
    for (char *line = bytes, *end; (end = strchr(line, '\n')); line = end + 1) {
        *end = '\0';
        json_t *one = json_loads(line, 0, NULL);
        if (!one)
            fail_msg("not JSON: %s", line);
        json_array_append_new(all, one);
    }
    free(bytes);
    return all;
}

json_t *kit_dump(const struct kit *k, const char *id)
{
    json_t *all = lines_of(k), *found = NULL, *line;
    size_t i;
    json_array_foreach(
        all, i, line) if (!found && strcmp(json_string_value(json_object_get(line, "id")), id) == 0)
        found = json_incref(line);
    json_decref(all);
    if (!found)
        fail_msg("the dump has no %s", id);
    return found;
}

void kit_check_dump(const struct kit *k)
{
    json_t *all = lines_of(k), *line;
    size_t i, count = json_array_size(all), focused = 0;
    assert_int_equal(count, k->ui->last_count + 1);
    json_array_foreach(all, i, line)
    {
        bool tab = json_is_true(json_object_get(line, "tab"));
        const char *label = json_string_value(json_object_get(line, "label"));
        if (tab && (!label || !*label))
            fail_msg("%s has no label", json_string_value(json_object_get(line, "id")));
        if (json_is_true(json_object_get(line, "focus"))) {
            assert_true(tab && json_is_true(json_object_get(line, "enabled")));
            focused++;
        }
    }
    assert_true(focused <= 1);
    line = json_array_get(all, count - 1);
    assert_string_equal(json_string_value(json_object_get(line, "role")), "frame");
    json_decref(all);
}

bool kit_has_ring(const struct kit *k, SDL_Rect box)
{
    tr_color ring = k->theme.tint[TR_TINT_FOCUS] >> 8;
    int y = box.y + box.h / 2, w = k->theme.focus_width;
    if (box.x < w || y < 0 || y >= KIT_H || box.x + box.w + w >= KIT_W)
        return false;
    return screen_pixel(&k->screen, box.x - w / 2 - 1, y) == ring &&
           screen_pixel(&k->screen, box.x + box.w + w / 2, y) == ring;
}

bool kit_focus(const struct kit *k, const char *id)
{
    const struct ui_item *item = find(k, id);
    return item && item->can_focus && item->enabled && item->hash == k->ui->focus;
}
