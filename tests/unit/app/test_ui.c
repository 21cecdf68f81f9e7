/* The widget kit without a display: focus, keys, mouse, text fields that stay
 * valid whatever comes, lists, scrolling, dialogs, and what the dump tells. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "app/ui.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "cmocka_all.h"
#include "screen.h"

#define W 800
#define H 600

struct kit {
    struct screen screen;
    struct tr_theme theme;
    struct tr_type *type;
    struct tr_ui *ui;
    uint64_t now;
};

static int setup(void **state)
{
    struct kit *k = tr_calloc(1, sizeof *k);
    tr_err err = {0};
    assert_non_null(k);
    screen_open(&k->screen, W, H);
    if (tr_theme_load(&k->theme, THEME, false, W, H, 100, &err) != TR_OK ||
        tr_type_new(&k->type, k->screen.canvas, &k->theme, TR_LANG_ZH_HANS, &err) != TR_OK ||
        tr_ui_new(&k->ui, &err) != TR_OK)
        fail_msg("%s", err.msg);
    k->now = 1000;
    *state = k;
    return 0;
}

static int teardown(void **state)
{
    struct kit *k = *state;
    tr_ui_free(k->ui);
    tr_type_free(k->type);
    screen_close(&k->screen);
    tr_free(k);
    return 0;
}

static void begin(struct kit *k)
{
    struct tr_ui_env env = {k->screen.canvas, k->type, &k->theme};
    assert_int_equal(tr_canvas_begin(k->screen.canvas, 0xFFFFFFFF, NULL), TR_OK);
    k->now += 10;
    tr_ui_begin(k->ui, &env, k->now);
}

static int end(struct kit *k)
{
    int wake = tr_ui_end(k->ui);
    assert_int_equal(tr_canvas_end(k->screen.canvas, false, NULL), TR_OK);
    return wake;
}

static bool key(struct kit *k, SDL_Keycode sym, int mod)
{
    bool used;
    SDL_Event e = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = (Uint16)mod}}};
    (void)tr_ui_event(k->ui, &e, &used);
    return used;
}

static void type_text(struct kit *k, const char *text)
{
    bool used;
    SDL_Event e = {.text = {.type = SDL_TEXTINPUT}};
    SDL_strlcpy(e.text.text, text, sizeof e.text.text);
    (void)tr_ui_event(k->ui, &e, &used);
}

static void compose(struct kit *k, const char *text)
{
    bool used;
    SDL_Event e = {.edit = {.type = SDL_TEXTEDITING}};
    SDL_strlcpy(e.edit.text, text, sizeof e.edit.text);
    (void)tr_ui_event(k->ui, &e, &used);
}

static void mouse(struct kit *k, Uint32 type, int x, int y, int clicks)
{
    bool used;
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
    (void)tr_ui_event(k->ui, &e, &used);
}

static void click(struct kit *k, int x, int y)
{
    mouse(k, SDL_MOUSEMOTION, x, y, 0);
    mouse(k, SDL_MOUSEBUTTONDOWN, x, y, 1);
    mouse(k, SDL_MOUSEBUTTONUP, x, y, 1);
}

/* ---- focus and buttons ---------------------------------------------------------- */

static int three_buttons(struct kit *k)
{
    static const char *const ids[] = {"a", "b", "c"};
    int pressed = -1;
    begin(k);
    for (int i = 0; i < 3; i++)
        if (tr_ui_button(k->ui, ids[i], (SDL_Rect){10, 10 + 60 * i, 200, 44}, TR_BUTTON_PLAIN,
                         i != 1, ids[i]))
            pressed = i;
    end(k);
    return pressed;
}

static void tab_goes_round_and_skips_what_is_disabled(void **state)
{
    struct kit *k = *state;
    three_buttons(k);
    assert_true(key(k, SDLK_TAB, 0));
    three_buttons(k);
    assert_true(tr_ui_has_focus(k->ui, "a"));
    key(k, SDLK_TAB, 0);
    three_buttons(k);
    assert_true(tr_ui_has_focus(k->ui, "c"));
    key(k, SDLK_TAB, 0);
    three_buttons(k);
    assert_true(tr_ui_has_focus(k->ui, "a"));
    key(k, SDLK_TAB, KMOD_LSHIFT);
    three_buttons(k);
    assert_true(tr_ui_has_focus(k->ui, "c"));
}

static void a_button_is_pressed_by_key_and_by_mouse(void **state)
{
    struct kit *k = *state;
    tr_ui_focus(k->ui, "c");
    assert_int_equal(three_buttons(k), -1);
    assert_true(key(k, SDLK_SPACE, 0));
    assert_int_equal(three_buttons(k), 2);
    key(k, SDLK_RETURN, 0);
    assert_int_equal(three_buttons(k), 2);
    click(k, 20, 20);
    assert_int_equal(three_buttons(k), 0);
    click(k, 20, 80); /* disabled */
    assert_int_equal(three_buttons(k), -1);
    mouse(k, SDL_MOUSEBUTTONDOWN, 20, 20, 1);
    three_buttons(k);
    mouse(k, SDL_MOUSEBUTTONUP, 500, 500, 1); /* let go elsewhere */
    assert_int_equal(three_buttons(k), -1);
}

static bool held_button(struct kit *k)
{
    begin(k);
    bool done = tr_ui_hold_button(k->ui, "hang", (SDL_Rect){10, 10, 200, 44}, TR_BUTTON_DANGER,
                                  true, "hang up", 500);
    end(k);
    return done;
}

static void a_held_button_needs_its_time(void **state)
{
    struct kit *k = *state;
    mouse(k, SDL_MOUSEBUTTONDOWN, 20, 20, 1);
    assert_false(held_button(k));
    k->now += 300;
    assert_false(held_button(k));
    mouse(k, SDL_MOUSEBUTTONUP, 20, 20, 1);
    k->now += 900;
    assert_false(held_button(k));
    mouse(k, SDL_MOUSEBUTTONDOWN, 20, 20, 1);
    held_button(k);
    k->now += 600;
    assert_true(held_button(k));
}

/* ---- fields ---------------------------------------------------------------------- */

static unsigned field(struct kit *k, char *text, size_t cap)
{
    begin(k);
    unsigned did = tr_ui_field(k->ui, "f", (SDL_Rect){10, 10, 300, 80}, text, cap, "hint", true);
    end(k);
    assert_true(strlen(text) < cap);
    assert_true(tr_utf8_valid(text, strlen(text)));
    return did;
}

static void typing_moving_and_selecting(void **state)
{
    struct kit *k = *state;
    char text[64] = "";
    tr_ui_focus(k->ui, "f");
    field(k, text, sizeof text);
    type_text(k, "您好 ok");
    assert_true(field(k, text, sizeof text) & TR_FIELD_CHANGED);
    assert_string_equal(text, "您好 ok");
    key(k, SDLK_HOME, 0);
    key(k, SDLK_RIGHT, 0);
    key(k, SDLK_DELETE, 0);
    field(k, text, sizeof text);
    assert_string_equal(text, "您 ok");
    key(k, SDLK_a, KMOD_LCTRL);
    key(k, SDLK_x, KMOD_LCTRL);
    field(k, text, sizeof text);
    assert_string_equal(text, "");
    key(k, SDLK_v, KMOD_LCTRL);
    key(k, SDLK_v, KMOD_LCTRL);
    field(k, text, sizeof text);
    assert_string_equal(text, "您 ok您 ok");
    key(k, SDLK_BACKSPACE, 0);
    key(k, SDLK_LEFT, KMOD_LSHIFT);
    field(k, text, sizeof text);
    type_text(k, "K");
    field(k, text, sizeof text);
    assert_string_equal(text, "您 ok您 K");
    key(k, SDLK_RETURN, 0);
    assert_true(field(k, text, sizeof text) & TR_FIELD_ENTER);
}

static void a_composition_is_no_text_and_takes_enter(void **state)
{
    struct kit *k = *state;
    char text[64] = "";
    tr_ui_focus(k->ui, "f");
    field(k, text, sizeof text);
    compose(k, "ni hao");
    key(k, SDLK_RETURN, 0);
    unsigned did = field(k, text, sizeof text);
    assert_true(tr_ui_composing(k->ui));
    assert_true(did & TR_FIELD_TYPED);
    assert_false(did & TR_FIELD_ENTER);
    assert_string_equal(text, "");
    type_text(k, "你好");
    compose(k, "");
    field(k, text, sizeof text);
    assert_false(tr_ui_composing(k->ui));
    assert_string_equal(text, "你好");
}

static void whatever_is_pasted_stays_valid_and_within_bounds(void **state)
{
    struct kit *k = *state;
    static const char *const pieces[] = {"电话",
                                         "👩‍👩‍👧‍👦",
                                         "مرحبا بالعالم",
                                         "\x01\x02\x1b[31m",
                                         "a\r\nb\tc",
                                         "\xe2\x80\xae",
                                         "é́́́"};
    char text[97] = "";
    size_t big = 1 << 20;
    char *much = malloc(big + 1);
    assert_non_null(much);
    tr_ui_focus(k->ui, "f");
    field(k, text, sizeof text);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        SDL_SetClipboardText(pieces[i]);
        key(k, SDLK_a, KMOD_LCTRL);
        key(k, SDLK_v, KMOD_LCTRL);
        field(k, text, sizeof text);
        for (const char *c = text; *c; c++)
            assert_true((unsigned char)*c >= ' ');
        for (int step = 0; step < 6; step++) {
            key(k, step % 2 ? SDLK_LEFT : SDLK_BACKSPACE, 0);
            field(k, text, sizeof text);
        }
        size_t n = strlen(pieces[i]), at = 0;
        for (; at + n <= big; at += n)
            memcpy(much + at, pieces[i], n);
        much[at] = '\0';
        SDL_SetClipboardText(much);
        key(k, SDLK_v, KMOD_LCTRL);
        field(k, text, sizeof text);
    }
    free(much);
}

/* ---- lists, scrolling, dialogs ------------------------------------------------------ */

static const char *const rows[] = {"one", "two", "three", "four"};

static int list(struct kit *k, int *selected)
{
    begin(k);
    int chosen =
        tr_ui_list(k->ui, "l", (SDL_Rect){10, 10, 300, 200}, rows, NULL, 4, selected, true);
    char text[8] = "";
    (void)tr_ui_field(k->ui, "f", (SDL_Rect){10, 300, 300, 44}, text, sizeof text, "", false);
    end(k);
    return chosen;
}

static void digits_choose_only_while_the_list_has_the_focus(void **state)
{
    struct kit *k = *state;
    int selected = 0;
    list(k, &selected);
    assert_false(key(k, SDLK_2, 0));
    assert_int_equal(list(k, &selected), -1);
    tr_ui_focus(k->ui, "l");
    list(k, &selected);
    assert_true(key(k, SDLK_3, 0));
    assert_int_equal(list(k, &selected), 2);
    key(k, SDLK_TAB, 0);
    list(k, &selected);
    assert_true(tr_ui_has_focus(k->ui, "f"));
    key(k, SDLK_1, 0);
    assert_int_equal(list(k, &selected), -1);
}

static void arrows_and_enter_choose(void **state)
{
    struct kit *k = *state;
    int selected = 0;
    tr_ui_focus(k->ui, "l");
    list(k, &selected);
    key(k, SDLK_DOWN, 0);
    list(k, &selected);
    assert_int_equal(selected, 1);
    key(k, SDLK_END, 0);
    list(k, &selected);
    assert_int_equal(selected, 3);
    key(k, SDLK_RETURN, 0);
    assert_int_equal(list(k, &selected), 3);
}

static int scrolled(struct kit *k)
{
    begin(k);
    SDL_Rect area = tr_ui_scroll_begin(k->ui, "s", (SDL_Rect){0, 0, 300, 200}, 1000);
    tr_ui_button(k->ui, "deep", (SDL_Rect){area.x + 10, area.y + 900, 100, 44}, TR_BUTTON_PLAIN,
                 true, "deep");
    tr_ui_scroll_end(k->ui);
    end(k);
    return area.y;
}

static void scrolling_follows_the_wheel_and_the_focus(void **state)
{
    struct kit *k = *state;
    bool used;
    SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -1}};
    assert_int_equal(scrolled(k), 0);
    mouse(k, SDL_MOUSEMOTION, 50, 50, 0);
    (void)tr_ui_event(k->ui, &wheel, &used);
    scrolled(k);
    assert_true(scrolled(k) < 0);
    tr_ui_focus(k->ui, "deep");
    scrolled(k);
    assert_true(scrolled(k) <= -740); /* 900 + 44 is in sight */
    tr_ui_scroll_to_end(k->ui, "s");
    assert_int_equal(scrolled(k), -800);
}

static int with_dialog(struct kit *k, bool open, bool *behind)
{
    static const char *const buttons[] = {"yes", "no"};
    int chosen = -1;
    begin(k);
    *behind = tr_ui_button(k->ui, "behind", (SDL_Rect){0, 0, 100, 44}, TR_BUTTON_PLAIN, true, "b");
    if (open)
        chosen = tr_ui_dialog(k->ui, "d", "title", "text", buttons, 2);
    end(k);
    return chosen;
}

static void a_dialog_keeps_everything_else_out(void **state)
{
    struct kit *k = *state;
    bool behind;
    tr_ui_focus(k->ui, "behind");
    with_dialog(k, false, &behind);
    key(k, SDLK_ESCAPE, 0); /* the key that opens it does not close it */
    assert_int_equal(with_dialog(k, true, &behind), -1);
    with_dialog(k, true, &behind);
    with_dialog(k, true, &behind);
    assert_true(tr_ui_has_focus(k->ui, "d/1"));
    click(k, 20, 20);
    with_dialog(k, true, &behind);
    assert_false(behind);
    for (int i = 0; i < 5; i++) {
        key(k, SDLK_TAB, 0);
        with_dialog(k, true, &behind);
        assert_false(tr_ui_has_focus(k->ui, "behind"));
    }
    key(k, SDLK_ESCAPE, 0);
    assert_int_equal(with_dialog(k, true, &behind), 0);
    with_dialog(k, false, &behind);
    click(k, 20, 20);
    with_dialog(k, false, &behind);
    assert_true(behind);
}

/* ---- the dump ------------------------------------------------------------------------ */

static void the_dump_tells_what_is_there(void **state)
{
    struct kit *k = *state;
    char *bytes = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&bytes, &len);
    assert_non_null(out);
    begin(k);
    tr_ui_text(k->ui, "t", (SDL_Rect){0, 0, 60, 30}, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT,
               "much more than fits into a box that is so small");
    tr_ui_button(k->ui, "b", (SDL_Rect){0, 100, 200, 44}, TR_BUTTON_MAIN, true, "接电话");
    end(k);
    assert_int_equal(tr_ui_dump(k->ui, "test", 1, out, NULL), TR_OK);
    fclose(out);
    char *second = strchr(bytes, '\n');
    assert_non_null(second);
    *second++ = '\0';
    json_t *text = json_loads(bytes, 0, NULL), *button = json_loads(second, 0, NULL);
    assert_true(json_is_true(json_object_get(text, "cut")));
    assert_string_equal(json_string_value(json_object_get(button, "text")), "接电话");
    assert_string_equal(json_string_value(json_object_get(button, "role")), "button");
    assert_false(json_is_true(json_object_get(button, "cut")));
    assert_int_equal(json_integer_value(json_array_get(json_object_get(button, "box"), 3)), 44);
    json_decref(text);
    json_decref(button);
    free(bytes);
}

static void a_line_that_appears_renders_nothing_new(void **state)
{
    struct kit *k = *state;
    static const char words[] = "喂，城东支行是吧？我想问问退休金到账没有。";
    uint64_t rendered = 0;
    for (size_t shown = 3; shown <= sizeof words - 1; shown += 3) {
        begin(k);
        tr_ui_text_part(k->ui, "p", (SDL_Rect){0, 0, 200, 200}, TR_FACE_BODY, TR_TINT_TEXT, words,
                        shown);
        end(k);
        if (shown == 3)
            rendered = tr_type_rendered(k->type);
    }
    assert_true(tr_type_rendered(k->type) <= rendered + 3); /* at most the other lines */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tab_goes_round_and_skips_what_is_disabled, setup, teardown),
        cmocka_unit_test_setup_teardown(a_button_is_pressed_by_key_and_by_mouse, setup, teardown),
        cmocka_unit_test_setup_teardown(a_held_button_needs_its_time, setup, teardown),
        cmocka_unit_test_setup_teardown(typing_moving_and_selecting, setup, teardown),
        cmocka_unit_test_setup_teardown(a_composition_is_no_text_and_takes_enter, setup, teardown),
        cmocka_unit_test_setup_teardown(whatever_is_pasted_stays_valid_and_within_bounds, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(digits_choose_only_while_the_list_has_the_focus, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(arrows_and_enter_choose, setup, teardown),
        cmocka_unit_test_setup_teardown(scrolling_follows_the_wheel_and_the_focus, setup, teardown),
        cmocka_unit_test_setup_teardown(a_dialog_keeps_everything_else_out, setup, teardown),
        cmocka_unit_test_setup_teardown(the_dump_tells_what_is_there, setup, teardown),
        cmocka_unit_test_setup_teardown(a_line_that_appears_renders_nothing_new, setup, teardown),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
