/* The text field: caret, selection, words, clipboard, undo, the input method, and
 * whatever strangers paste. Also with mouse and finger; focus, disabled state and
 * labels are in test_ui.c with those of all other widgets. */
#include <stdlib.h>
#include <string.h>

#include "app/type_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "cmocka_all.h"
#include "kit.h"

#define FAMILY "👨‍👩‍👧"
#define FLAGS "🇨🇳🇹🇼"
#define ACCENTS "e\u0301\u0323"

static const SDL_Rect one_box = {10, 10, 300, 40}, many_box = {10, 10, 300, 120};

struct input {
    struct kit *k;
    char text[401];
    size_t cap;
    bool many;
    SDL_Rect box;
};

static unsigned frame(struct input *in)
{
    struct kit *k = in->k;
    kit_begin(k);
    unsigned did = tr_ui_field(k->ui, "f", in->box, in->text, in->cap, "hint", in->many);
    tr_ui_button(k->ui, "b", (SDL_Rect){10, 300, 100, 40}, TR_BUTTON_PLAIN, true, "b");
    kit_end(k);
    size_t len = strlen(in->text);
    assert_true(len < in->cap);
    assert_true(tr_utf8_valid(in->text, len));
    const struct ui_item *item = kit_item(k, "f");
    assert_true(item->from <= item->to);
    return did;
}

/* A focused field with a text in it and the caret at its end. */
static struct input start(void **state, bool many, const char *text)
{
    struct input in = {.k = *state, .cap = 401, .many = many, .box = many ? many_box : one_box};
    tr_ui_reset(in.k->ui);
    SDL_strlcpy(in.text, text, sizeof in.text);
    tr_ui_focus(in.k->ui, "f");
    frame(&in);
    frame(&in);
    kit_key(in.k, SDLK_END, KMOD_LCTRL);
    frame(&in);
    return in;
}

static unsigned key(struct input *in, SDL_Keycode sym, int mod)
{
    kit_key(in->k, sym, mod);
    return frame(in);
}

static unsigned type(struct input *in, const char *text)
{
    kit_type(in->k, text);
    return frame(in);
}

static size_t caret(const struct input *in)
{
    return tr_ui_state(in->k->ui, tr_ui_hash("f"))->caret;
}

static void selection_is(const struct input *in, size_t from, size_t to)
{
    struct ui_state *s = tr_ui_state(in->k->ui, tr_ui_hash("f"));
    assert_int_equal(tr_ui_edit_from(s), from);
    assert_int_equal(tr_ui_edit_to(s), to);
}

/* ---- keys ---------------------------------------------------------------------- */

static void typing_moving_and_selecting(void **state)
{
    struct input in = start(state, false, "");
    assert_true(type(&in, "您好 ok") & TR_FIELD_CHANGED);
    assert_string_equal(in.text, "您好 ok");
    key(&in, SDLK_HOME, 0);
    key(&in, SDLK_RIGHT, 0);
    key(&in, SDLK_DELETE, 0);
    assert_string_equal(in.text, "您 ok");
    key(&in, SDLK_END, KMOD_LSHIFT);
    selection_is(&in, 3, 6);
    key(&in, SDLK_LEFT, KMOD_LSHIFT);
    selection_is(&in, 3, 5);
    key(&in, SDLK_LEFT, 0); /* to the selection's beginning */
    selection_is(&in, 3, 3);
    key(&in, SDLK_HOME, KMOD_LSHIFT);
    type(&in, "x");
    assert_string_equal(in.text, "x ok");
    key(&in, SDLK_a, KMOD_LCTRL);
    selection_is(&in, 0, 4);
    key(&in, SDLK_RIGHT, 0);
    selection_is(&in, 4, 4);
    assert_false(key(&in, SDLK_RETURN, 0) & TR_FIELD_CHANGED);
    assert_true(key(&in, SDLK_KP_ENTER, 0) & TR_FIELD_ENTER);
    kit_key_down(in.k, SDLK_RETURN, 0, true); /* held down */
    assert_false(frame(&in) & TR_FIELD_ENTER);
    key(&in, SDLK_DELETE, 0); /* nothing there */
    assert_string_equal(in.text, "x ok");
    key(&in, SDLK_HOME, 0);
    key(&in, SDLK_BACKSPACE, 0);
    assert_string_equal(in.text, "x ok");
}

static void the_caret_moves_by_clusters(void **state)
{
    static const struct {
        const char *text;
        int steps;
    } texts[] = {
        {FAMILY, 1}, {FLAGS, 2},      {ACCENTS, 1}, {"a" FAMILY "b", 3}, {"您" ACCENTS "好", 3},
        {"क्षि", 1},  {"👍🏽x", 2}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct input in = start(state, i % 2, texts[i].text);
        int steps = 0, back = 0;
        key(&in, SDLK_HOME, KMOD_LCTRL);
        for (; caret(&in) < strlen(in.text); steps++)
            key(&in, SDLK_RIGHT, 0);
        for (; caret(&in) > 0; back++)
            key(&in, SDLK_LEFT, 0);
        assert_int_equal(steps, texts[i].steps);
        assert_int_equal(back, texts[i].steps);
        for (; *in.text; back--) /* and whole clusters are erased */
            key(&in, SDLK_DELETE, 0);
        assert_int_equal(back, 0);
    }
}

static void words_are_steps_in_chinese_too(void **state)
{
    struct input in = start(state, false, "请稍等，我马上转接 to Ms Zhou.");
    key(&in, SDLK_HOME, 0);
    size_t last = 0;
    int steps = 0;
    while (caret(&in) < strlen(in.text)) {
        key(&in, SDLK_RIGHT, KMOD_LCTRL);
        assert_true(caret(&in) > last);
        last = caret(&in);
        steps++;
    }
    assert_in_range(steps, 7, 11);
    int back = 0;
    for (; caret(&in) > 0; back++)
        key(&in, SDLK_LEFT, KMOD_LCTRL);
    assert_in_range(back, steps - 1, steps + 1);
    key(&in, SDLK_END, 0);
    key(&in, SDLK_BACKSPACE, KMOD_LCTRL);
    assert_string_equal(in.text, "请稍等，我马上转接 to Ms ");
    key(&in, SDLK_LEFT, KMOD_LCTRL | KMOD_LSHIFT);
    key(&in, SDLK_x, KMOD_LCTRL);
    assert_string_equal(in.text, "请稍等，我马上转接 to ");
    key(&in, SDLK_HOME, 0);
    key(&in, SDLK_DELETE, KMOD_LCTRL);
    assert_true(strlen(in.text) < strlen("请稍等，我马上转接 to "));
}

static void lines_of_a_large_field(void **state)
{
    struct input in =
        start(state, true, "one two three four five six seven eight nine ten eleven twelve");
    size_t end = strlen(in.text);
    key(&in, SDLK_HOME, 0); /* of the line */
    size_t line = caret(&in);
    assert_true(line > 0 && line < end);
    key(&in, SDLK_UP, 0);
    assert_true(caret(&in) < line);
    key(&in, SDLK_DOWN, 0);
    assert_int_equal(caret(&in), line);
    key(&in, SDLK_DOWN, KMOD_LSHIFT); /* below the last line: its end */
    selection_is(&in, line, end);
    key(&in, SDLK_HOME, KMOD_LCTRL);
    selection_is(&in, 0, 0);
    key(&in, SDLK_END, 0);
    assert_true(caret(&in) > 0 && caret(&in) < line);
    key(&in, SDLK_UP, 0);
    assert_int_equal(caret(&in), 0);
    key(&in, SDLK_END, KMOD_LCTRL);
    selection_is(&in, end, end);
    /* in a field of one line Up and Down do nothing */
    in = start(state, false, "one two");
    key(&in, SDLK_UP, 0);
    key(&in, SDLK_DOWN, 0);
    selection_is(&in, 7, 7);
}

static void the_clipboard(void **state)
{
    struct input in = start(state, false, "one two");
    SDL_SetClipboardText("");
    key(&in, SDLK_c, KMOD_LCTRL); /* nothing is selected */
    key(&in, SDLK_LEFT, KMOD_LCTRL | KMOD_LSHIFT);
    key(&in, SDLK_c, KMOD_LCTRL);
    assert_string_equal(in.text, "one two");
    key(&in, SDLK_HOME, 0);
    assert_true(key(&in, SDLK_v, KMOD_LCTRL) & TR_FIELD_CHANGED);
    assert_string_equal(in.text, "twoone two");
    key(&in, SDLK_INSERT, KMOD_LSHIFT);
    assert_string_equal(in.text, "twotwoone two");
    key(&in, SDLK_a, KMOD_LCTRL);
    key(&in, SDLK_x, KMOD_LCTRL);
    assert_string_equal(in.text, "");
    key(&in, SDLK_v, KMOD_LCTRL);
    key(&in, SDLK_v, KMOD_LCTRL | KMOD_LALT); /* AltGr: another key */
    assert_string_equal(in.text, "twotwoone two");
    key(&in, SDLK_a, KMOD_LCTRL);
    key(&in, SDLK_DELETE, KMOD_LSHIFT);
    assert_string_equal(in.text, "");
    key(&in, SDLK_v, KMOD_LGUI);
    assert_string_equal(in.text, "twotwoone two");
}

static void what_was_done_is_undone(void **state)
{
    struct input in = start(state, false, "old");
    type(&in, "a");
    type(&in, "b");
    type(&in, "你好"); /* a commit of the input method is by itself */
    key(&in, SDLK_BACKSPACE, 0);
    key(&in, SDLK_BACKSPACE, 0);
    assert_string_equal(in.text, "oldab");
    static const char *const back[] = {"oldab你好", "oldab", "old", "old"};
    for (size_t i = 0; i < 4; i++) {
        key(&in, SDLK_z, KMOD_LCTRL);
        assert_string_equal(in.text, back[i]);
    }
    key(&in, SDLK_y, KMOD_LCTRL);
    assert_string_equal(in.text, "oldab");
    key(&in, SDLK_z, KMOD_LCTRL | KMOD_LSHIFT);
    assert_string_equal(in.text, "oldab你好");
    key(&in, SDLK_a, KMOD_LCTRL);
    type(&in, "x"); /* the selection comes back */
    key(&in, SDLK_z, KMOD_LCTRL);
    assert_string_equal(in.text, "oldab你好");
    selection_is(&in, 0, strlen(in.text));
    key(&in, SDLK_z, KMOD_LCTRL);
    type(&in, "c"); /* what was undone is gone for good */
    key(&in, SDLK_y, KMOD_LCTRL);
    assert_string_equal(in.text, "oldabc");
    /* many steps: the oldest are forgotten */
    for (int i = 0; i < 60; i++) {
        type(&in, "z");
        key(&in, SDLK_LEFT, 0);
    }
    for (int i = 0; i < 80; i++)
        key(&in, SDLK_z, KMOD_LCTRL);
    assert_true(strlen(in.text) > 6);
    /* a text that the screen has changed has no past */
    type(&in, "q");
    in.text[0] = '\0';
    frame(&in);
    key(&in, SDLK_z, KMOD_LCTRL);
    assert_string_equal(in.text, "");
}

/* ---- mouse and finger ---------------------------------------------------------------- */

static int x_of(const struct input *in, size_t bytes)
{
    return in->box.x + in->k->theme.gap + tr_type_width(in->k->type, TR_FACE_BODY, in->text, bytes);
}

static void clicks_set_the_caret_and_select(void **state)
{
    struct input in = start(state, false, "请稍等，谢谢，Ms Zhou");
    size_t after = strlen("请稍等，");
    int y = 30;
    kit_click(in.k, x_of(&in, after), y);
    frame(&in);
    selection_is(&in, after, after);
    kit_clicks(in.k, x_of(&in, after + 3), y, 2);
    frame(&in);
    selection_is(&in, after, after + strlen("谢谢"));
    kit_clicks(in.k, x_of(&in, strlen(in.text) - 2), y, 2);
    frame(&in);
    selection_is(&in, strlen(in.text) - 4, strlen(in.text));
    kit_clicks(in.k, x_of(&in, after), y, 3);
    frame(&in);
    selection_is(&in, 0, strlen(in.text));
    /* dragging, out of the box as well */
    kit_mouse(in.k, SDL_MOUSEBUTTONDOWN, x_of(&in, 3), y, 1);
    frame(&in);
    kit_mouse(in.k, SDL_MOUSEMOTION, x_of(&in, 9), y, 0);
    frame(&in);
    selection_is(&in, 3, 9);
    kit_mouse(in.k, SDL_MOUSEMOTION, 700, 500, 0);
    frame(&in);
    selection_is(&in, 3, strlen(in.text));
    kit_mouse(in.k, SDL_MOUSEBUTTONUP, 700, 500, 1);
    frame(&in);
    kit_mouse(in.k, SDL_MOUSEMOTION, x_of(&in, 6), y, 0);
    frame(&in);
    frame(&in);
    selection_is(&in, 3, strlen(in.text)); /* let go */
    kit_key(in.k, SDLK_TAB, 0);
    frame(&in);
    kit_tap(in.k, x_of(&in, 6), y);
    frame(&in);
    frame(&in);
    assert_true(kit_focus(in.k, "f"));
    selection_is(&in, 6, 6);
    for (int i = 0; i < 2; i++) {
        kit_tap(in.k, x_of(&in, after + 3), y);
        frame(&in);
    }
    selection_is(&in, after, after + strlen("谢谢")); /* a double tap */
    /* the second line */
    in = start(state, true, "one two three four five six seven eight nine ten eleven twelve");
    int h = tr_type_line_height(in.k->type, TR_FACE_BODY);
    kit_click(in.k, 12 + in.k->theme.gap, 10 + in.k->theme.gap + h + h / 2);
    frame(&in);
    assert_true(caret(&in) > 10 && in.text[caret(&in) - 1] == ' ');
}

/* ---- input methods ---------------------------------------------------------------------- */

static SDL_Rect caret_box(const struct input *in)
{
    return kit_item(in->k, "f")->caret;
}

static void a_composition_is_shown_in_place(void **state)
{
    struct input in = start(state, false, "ab");
    key(&in, SDLK_LEFT, 0);
    SDL_Rect before = caret_box(&in);
    kit_compose(in.k, "nihao", 5);
    assert_true(frame(&in) & TR_FIELD_TYPED);
    assert_true(tr_ui_composing(in.k->ui));
    assert_string_equal(in.text, "ab");
    assert_string_equal(in.k->ui->pool + kit_item(in.k, "f")->text, "anihaob");
    json_t *line = kit_dump(in.k, "f");
    assert_string_equal(json_string_value(json_object_get(line, "composition")), "nihao");
    assert_string_equal(json_string_value(json_object_get(line, "value")), "ab");
    json_decref(line);
    int w = tr_type_width(in.k->type, TR_FACE_BODY, "anihao", 6) -
            tr_type_width(in.k->type, TR_FACE_BODY, "a", 1);
    assert_in_range(caret_box(&in).x - before.x, w - 1, w + 1);
    kit_compose(in.k, "你hao", 1); /* the caret within it, in characters */
    frame(&in);
    w = tr_type_width(in.k->type, TR_FACE_BODY, "a你", 4) -
        tr_type_width(in.k->type, TR_FACE_BODY, "a", 1);
    assert_in_range(caret_box(&in).x - before.x, w - 1, w + 1);
    kit_type(in.k, "你好");
    kit_compose(in.k, "", 0);
    frame(&in);
    assert_false(tr_ui_composing(in.k->ui));
    assert_string_equal(in.text, "a你好b");
    assert_int_equal(caret(&in), 7);
}

static void keys_do_nothing_in_a_composition(void **state)
{
    static const SDL_Keycode keys[] = {
        SDLK_RETURN, SDLK_SPACE, SDLK_1,    SDLK_9,  SDLK_BACKSPACE, SDLK_TAB,
        SDLK_DELETE, SDLK_LEFT,  SDLK_HOME, SDLK_F3, SDLK_F4,        SDLK_PAGEDOWN,
        SDLK_UP,     SDLK_v,     SDLK_x,    SDLK_a,  SDLK_KP_1,      SDLK_KP_ENTER};
    struct input in = start(state, false, "ab");
    SDL_SetClipboardText("clip");
    kit_compose(in.k, "ni", 2);
    frame(&in);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        for (int mod = 0; mod < 2; mod++) {
            assert_true(kit_key(in.k, keys[i], mod ? KMOD_LCTRL : 0)); /* nor for the screen */
            unsigned did = frame(&in);
            assert_false(did & (TR_FIELD_ENTER | TR_FIELD_CHANGED));
            assert_true(kit_focus(in.k, "f") && tr_ui_composing(in.k->ui));
            assert_string_equal(in.text, "ab");
            selection_is(&in, 2, 2);
        }
    }
    kit_compose(in.k, "", 0);
    assert_true(key(&in, SDLK_RETURN, 0) & TR_FIELD_ENTER);
}

static void a_commit_replaces_the_selection(void **state)
{
    for (int many = 0; many < 2; many++) {
        struct input in = start(state, many, "one two");
        key(&in, SDLK_LEFT, KMOD_LCTRL | KMOD_LSHIFT);
        kit_compose(in.k, "er", 2);
        frame(&in);
        assert_string_equal(in.k->ui->pool + kit_item(in.k, "f")->text, "one er");
        assert_string_equal(in.text, "one two"); /* until it is sure */
        kit_compose(in.k, "", 0);
        frame(&in);
        selection_is(&in, 4, 7); /* given up: it is still there */
        kit_compose(in.k, "er", 2);
        frame(&in);
        kit_type(in.k, "二");
        kit_compose(in.k, "", 0);
        frame(&in);
        assert_string_equal(in.text, "one 二");
        key(&in, SDLK_z, KMOD_LCTRL);
        assert_string_equal(in.text, "one two");
    }
}

static void compositions_end_with_their_field(void **state)
{
    struct input in = start(state, false, "ab");
    kit_compose(in.k, "ni", 2);
    frame(&in);
    kit_click(in.k, x_of(&in, 1), 30); /* into the same field: it goes on */
    frame(&in);
    frame(&in);
    assert_true(tr_ui_composing(in.k->ui));
    selection_is(&in, 2, 2);
    kit_click(in.k, 20, 310); /* elsewhere */
    frame(&in);
    frame(&in);
    assert_false(tr_ui_composing(in.k->ui));
    in = start(state, false, "ab");
    kit_compose(in.k, "ni", 2);
    frame(&in);
    SDL_Event lost = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST}};
    (void)tr_ui_event(in.k->ui, &lost, &in.k->used);
    assert_false(tr_ui_composing(in.k->ui));
    kit_compose(in.k, "ni", 2);
    frame(&in);
    kit_key(in.k, SDLK_ESCAPE, 0); /* the input method would have kept it */
    assert_false(tr_ui_composing(in.k->ui));
    kit_compose(in.k, "ni", 2);
    frame(&in);
    tr_ui_reset(in.k->ui); /* another screen */
    assert_false(tr_ui_composing(in.k->ui));
}

static void long_and_broken_compositions(void **state)
{
    struct input in = start(state, true, "ab");
    char much[3001];
    for (size_t i = 0; i + 3 < sizeof much; i += 3)
        memcpy(much + i, "您", 4);
    kit_compose_long(in.k, much, 10);
    frame(&in);
    size_t len = strlen(in.k->ui->composition);
    assert_true(len > 400 && tr_utf8_valid(in.k->ui->composition, len));
    kit_compose_long(in.k, NULL, 0);
    frame(&in);
    assert_false(tr_ui_composing(in.k->ui));
    static const int carets[] = {-5, -1, 0, 1, 100, 100000};
    for (size_t i = 0; i < 6; i++) {
        kit_compose(in.k, "你好a", carets[i]);
        frame(&in);
        assert_true(tr_ui_composing(in.k->ui));
    }
    kit_compose(in.k, "a\xff\xfe", 1); /* no text at all */
    frame(&in);
    assert_false(tr_ui_composing(in.k->ui));
    assert_string_equal(in.text, "ab");
}

/* ---- what strangers paste ------------------------------------------------------------------ */

static const char *const pieces[] = {"a",
                                     "电话",
                                     FAMILY,
                                     FLAGS,
                                     ACCENTS,
                                     "مرحبا بالعالم",
                                     "שלום abc 123",
                                     "\x01\x02\x1b[31m",
                                     "a\r\nb\tc",
                                     "\xe2\x80\xae\xe2\x80\xa8",
                                     "\xff\xfe\xc0\x80",
                                     "\u0301",
                                     "\u200d",
                                     "Ｗｉｄｅ　ｓｐａｃｅ"};

static char *repeated(const char *piece, size_t bytes)
{
    size_t n = strlen(piece), at = 0;
    char *much = malloc(bytes + 1);
    assert_non_null(much);
    for (; at + n <= bytes; at += n)
        memcpy(much + at, piece, n);
    much[at] = '\0';
    return much;
}

/* How much the type had to break and to measure: nothing longer than a field. */
static size_t longest_broken(const struct kit *k)
{
    size_t longest = 0;
    for (const struct tr_entry *e = k->type->broken.newest; e; e = e->older)
        longest = e->len > longest ? e->len : longest;
    return longest;
}

static void check_paste(struct input *in, const char *much)
{
    SDL_SetClipboardText(much);
    kit_key(in->k, SDLK_a, KMOD_LCTRL);
    kit_key(in->k, SDLK_v, KMOD_LCTRL);
    unsigned did = frame(in);
    for (const char *c = in->text; *c; c++)
        assert_true((unsigned char)*c >= ' ' && *c != 0x7f);
    assert_true(longest_broken(in->k) < 600); /* never the megabyte, not even once */
    char clean[2000];
    size_t whole = tr_utf8_clean(much, strlen(much), clean, sizeof clean, NULL);
    assert_int_equal((did & TR_FIELD_CUT) != 0, whole > in->cap - 1);
    assert_int_equal(in->k->ui->toast_count > 0, (did & TR_FIELD_CUT) != 0); /* it says so */
    tr_ui_drop_toast(in->k->ui);
    for (int i = 0; i < 8; i++)
        key(in, i % 3 == 0 ? SDLK_BACKSPACE : i % 3 == 1 ? SDLK_LEFT : SDLK_UP, 0);
    kit_click(in->k, 100, in->many ? 60 : 30);
    frame(in);
    frame(in);
}

static void whatever_is_pasted_fits(void **state)
{
    static const size_t caps[] = {2, 7, 129, 401};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char *much = repeated(pieces[i], 1 << 20);
        for (int many = 0; many < 2; many++) {
            for (size_t c = 0; c < sizeof caps / sizeof *caps; c++) {
                struct input in = start(state, many, "");
                in.cap = caps[c];
                check_paste(&in, pieces[i]);
                check_paste(&in, much);
            }
        }
        free(much);
    }
}

static void what_is_cut_is_cut_between_clusters(void **state)
{
    static const struct {
        const char *piece;
        size_t cap, kept;
    } cuts[] = {{FAMILY, 40, 36}, {FLAGS, 30, 24}, {ACCENTS, 12, 10}, {"您", 12, 9}, {"abc", 6, 5}};
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        struct input in = start(state, false, "");
        in.cap = cuts[i].cap;
        char *much = repeated(cuts[i].piece, 2000);
        SDL_SetClipboardText(much);
        assert_true(key(&in, SDLK_v, KMOD_LCTRL) & TR_FIELD_CUT);
        assert_int_equal(strlen(in.text), cuts[i].kept);
        key(&in, SDLK_LEFT, 0);
        type(&in, "x"); /* what is full takes nothing and loses nothing */
        type(&in, "您");
        assert_true(strlen(in.text) >= cuts[i].kept);
        free(much);
    }
    struct input in = start(state, false, "");
    SDL_Event e = {.text = {.type = SDL_TEXTINPUT}};
    memcpy(e.text.text, "ab\0cd", 6); /* ends where C's strings end */
    (void)tr_ui_event(in.k->ui, &e, &in.k->used);
    frame(&in);
    assert_string_equal(in.text, "ab");
}

static void a_flood_of_keys_is_bounded(void **state)
{
    struct input in = start(state, false, "");
    for (int i = 0; i < 3 * UI_QUEUE; i++) {
        kit_type(in.k, "电话电话电话");
        kit_mouse(in.k, i % 2 ? SDL_MOUSEBUTTONDOWN : SDL_MOUSEBUTTONUP, 700, 500, 1);
    }
    kit_mouse(in.k, SDL_MOUSEBUTTONUP, 700, 500, 1);
    for (int i = 0; i < 3 * UI_QUEUE; i++)
        frame(&in);
    assert_int_equal(in.k->ui->queue_count, 0);
    assert_int_equal(in.k->ui->typed_len, 0);
    assert_false(in.k->ui->down); /* nothing stays pressed */
    assert_true(strlen(in.text) > 300);
}

/* ---- looks ------------------------------------------------------------------------------------
 */

static bool has_color(const struct kit *k, SDL_Rect box, uint32_t color)
{
    for (int y = box.y; y < box.y + box.h; y++)
        for (int x = box.x; x < box.x + box.w; x++)
            if (screen_pixel(&k->screen, x, y) == color)
                return true;
    return false;
}

static void selection_and_caret_are_drawn(void **state)
{
    struct input in = start(state, false, "   ");
    uint32_t select = in.k->theme.tint[TR_TINT_SELECT] >> 8,
             ink = in.k->theme.tint[TR_TINT_TEXT] >> 8;
    in.k->now = 530 * 4;
    frame(&in);
    assert_true(has_color(in.k, one_box, ink)); /* the caret */
    assert_false(has_color(in.k, one_box, select));
    in.k->now = 530 * 5;
    frame(&in);
    assert_false(has_color(in.k, one_box, ink)); /* it blinks */
    key(&in, SDLK_a, KMOD_LCTRL);
    assert_true(has_color(in.k, one_box, select));
    kit_key(in.k, SDLK_TAB, 0);
    frame(&in);
    assert_false(has_color(in.k, one_box, select)); /* only where the focus is */
    kit_key(in.k, SDLK_TAB, KMOD_LSHIFT);
    frame(&in);
    selection_is(&in, 0, 3); /* came by Tab: all of it */
    /* the caret is always in sight */
    for (int many = 0; many < 2; many++) {
        in = start(state, many, "");
        for (int i = 0; i < 60; i++) {
            type(&in, i % 3 ? "电" : "ab ");
            SDL_Rect box = caret_box(&in);
            assert_true(box.x >= in.box.x && box.x + box.w <= in.box.x + in.box.w);
            assert_true(box.y >= in.box.y && box.y + box.h <= in.box.y + in.box.h);
        }
    }
    /* boxes with no room at all */
    for (int w = 0; w < 60; w += 7) {
        in = start(state, w % 2, "some text in a box that is too small");
        in.box = (SDL_Rect){10, 10, w, w / 2};
        frame(&in);
        kit_click(in.k, 12, 12);
        frame(&in);
    }
}

static void short_memory(void **state)
{
    struct input in = start(state, true, "some text 电话");
    for (uint64_t n = 1; n < 40; n++) {
        kit_type(in.k, "x");
        kit_compose(in.k, n % 2 ? "ni" : "", 1);
        SDL_SetClipboardText("clip");
        kit_key(in.k, SDLK_v, KMOD_LCTRL);
        tr_alloc_fail_at(n, n % 3 == 0);
        struct tr_ui_env env = {in.k->screen.canvas, in.k->type, &in.k->theme};
        tr_status begun = tr_canvas_begin(in.k->screen.canvas, 0xff, NULL);
        tr_ui_begin(in.k->ui, &env, in.k->now += 10);
        (void)tr_ui_field(in.k->ui, "f", in.box, in.text, in.cap, "hint", true);
        (void)tr_ui_end(in.k->ui);
        if (begun == TR_OK)
            (void)tr_canvas_end(in.k->screen.canvas, false, NULL);
        tr_alloc_fail_at(0, false);
        assert_true(strlen(in.text) < in.cap && tr_utf8_valid(in.text, strlen(in.text)));
        kit_compose(in.k, "", 0);
        frame(&in);
    }
}

#define WITH_KIT(test) cmocka_unit_test_setup_teardown(test, kit_setup, kit_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_KIT(typing_moving_and_selecting),
        WITH_KIT(the_caret_moves_by_clusters),
        WITH_KIT(words_are_steps_in_chinese_too),
        WITH_KIT(lines_of_a_large_field),
        WITH_KIT(the_clipboard),
        WITH_KIT(what_was_done_is_undone),
        WITH_KIT(clicks_set_the_caret_and_select),
        WITH_KIT(a_composition_is_shown_in_place),
        WITH_KIT(keys_do_nothing_in_a_composition),
        WITH_KIT(a_commit_replaces_the_selection),
        WITH_KIT(compositions_end_with_their_field),
        WITH_KIT(long_and_broken_compositions),
        WITH_KIT(whatever_is_pasted_fits),
        WITH_KIT(what_is_cut_is_cut_between_clusters),
        WITH_KIT(a_flood_of_keys_is_bounded),
        WITH_KIT(selection_and_caret_are_drawn),
        WITH_KIT(short_memory),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
