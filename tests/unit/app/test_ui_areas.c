/* The widget kit without a display: tabs, areas that scroll, tables, dialogs,
 * toasts and pictures, and the dump of all of them. test_ui.c has the table of
 * what each widget does. */
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "panel.h"

/* ---- tabs and choices ------------------------------------------------------------------ */

static void tabs_and_choices_are_chosen(void **state)
{
    PANEL(state);
    static const char *const ids[] = {"tabs", "choice"};
    for (int i = 0; i < 2; i++) {
        const int *chosen = i == 0 ? &p.tab : &p.choice;
        static const struct {
            SDL_Keycode key;
            int to;
        } steps[] = {{SDLK_RIGHT, 1}, {SDLK_DOWN, 2}, {SDLK_RIGHT, 0}, {SDLK_LEFT, 2},
                     {SDLK_UP, 1},    {SDLK_HOME, 0}, {SDLK_END, 2}};
        panel_focus(k, &p, ids[i]);
        for (size_t s = 0; s < sizeof steps / sizeof *steps; s++) {
            assert_true(kit_key(k, steps[s].key, 0));
            panel_rest(k, &p);
            assert_int_equal(*chosen, steps[s].to);
        }
        char id[16];
        SDL_snprintf(id, sizeof id, "%s/2", ids[i]);
        tr_ui_focus(k->ui, "button");
        panel_rest(k, &p);
        SDL_Point to = panel_middle(k, id);
        kit_mouse(k, SDL_MOUSEBUTTONDOWN, to.x, to.y, 1);
        (void)panel_frame(k, &p);
        assert_true(kit_focus(k, ids[i]) && *chosen == 2);
        kit_mouse(k, SDL_MOUSEBUTTONUP, to.x, to.y, 1);
        panel_rest(k, &p);
        assert_int_equal(*chosen, 1);
        SDL_snprintf(id, sizeof id, "%s/1", ids[i]);
        panel_tap(k, &p, id);
        assert_int_equal(*chosen, 0);
        panel_rest(k, &p);
        json_t *line = kit_dump(k, id), *group = kit_dump(k, ids[i]);
        assert_true(json_is_true(json_object_get(line, "selected")));
        assert_int_equal(json_is_true(json_object_get(line, "checked")), i == 1);
        assert_int_equal(json_integer_value(json_object_get(line, "index")), 1);
        assert_int_equal(json_integer_value(json_object_get(line, "count")), 3);
        assert_string_equal(json_string_value(json_object_get(group, "role")), ids[i]);
        assert_string_equal(json_string_value(json_object_get(group, "value")), "one");
        json_decref(line);
        json_decref(group);
    }
}

/* ---- scrolling ---------------------------------------------------------------------------- */

static void areas_are_scrolled(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "area");
    static const struct {
        SDL_Keycode key;
        int way;
    } steps[] = {{SDLK_DOWN, 1},    {SDLK_PAGEDOWN, 1}, {SDLK_UP, -1},
                 {SDLK_PAGEUP, -1}, {SDLK_END, 1},      {SDLK_HOME, -1}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        int before = p.scroll_y;
        assert_true(kit_key(k, steps[i].key, 0));
        panel_rest(k, &p);
        assert_true(steps[i].way > 0 ? p.scroll_y < before : p.scroll_y > before);
    }
    assert_int_equal(p.scroll_y, 30);
    kit_mouse(k, SDL_MOUSEMOTION, 500, 100, 0);
    kit_wheel(k, -2);
    panel_rest(k, &p);
    assert_int_equal(p.scroll_y, 30 - 2 * k->theme.control_h);
    kit_mouse(k, SDL_MOUSEMOTION, 700, 590, 0); /* not over it */
    kit_wheel(k, -2);
    panel_rest(k, &p);
    assert_int_equal(p.scroll_y, 30 - 2 * k->theme.control_h);
    int before = p.scroll_y;
    panel_drag(k, &p, (SDL_Point){500, 200}, -120);
    assert_in_range(before - p.scroll_y, 105, 120);
    panel_drag(k, &p, (SDL_Point){500, 100}, 500); /* no further than its beginning */
    assert_int_equal(p.scroll_y, 30);
    /* the bar */
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, 597, 228, 1);
    panel_rest(k, &p);
    assert_int_equal(p.scroll_y, 30 - 800);
    kit_mouse(k, SDL_MOUSEBUTTONUP, 597, 228, 1);
    panel_rest(k, &p);
    json_t *line = kit_dump(k, "area");
    assert_int_equal(json_integer_value(json_object_get(line, "now")), 800);
    assert_int_equal(json_integer_value(json_object_get(line, "max")), 800);
    json_decref(line);
    /* a button in it: seen when it gets the focus; a finger that drags it presses nothing */
    kit_key(k, SDLK_HOME, 0);
    panel_rest(k, &p);
    panel_focus(k, &p, "deep");
    const struct ui_item *deep = kit_item(k, "deep");
    assert_true(deep->box.y >= 30 && deep->box.y + deep->box.h <= 230);
    SDL_Point to = panel_middle(k, "deep");
    panel_focus(k, &p, "button");
    panel_drag(k, &p, to, 60);
    assert_true(kit_focus(k, "button"));
    tr_ui_scroll_to_end(k->ui, "area");
    panel_rest(k, &p);
    assert_int_equal(p.scroll_y, -770);
}

static void tables_are_read_and_scrolled(void **state)
{
    PANEL(state);
    json_t *row = kit_dump(k, "table/2"), *other = kit_dump(k, "table/1"),
           *table = kit_dump(k, "table/table");
    assert_string_equal(json_string_value(json_object_get(row, "role")), "row");
    assert_true(json_is_true(json_object_get(row, "selected")));
    assert_true(json_is_false(json_object_get(other, "selected")));
    assert_int_equal(json_integer_value(json_object_get(row, "index")), 2);
    assert_int_equal(json_integer_value(json_object_get(table, "count")), 8);
    assert_string_equal(json_string_value(json_object_get(table, "label")), "ranks");
    json_decref(row);
    json_decref(other);
    json_decref(table);
    int first = kit_item(k, "table/1")->box.y;
    panel_focus(k, &p, "table");
    kit_key(k, SDLK_DOWN, 0);
    panel_rest(k, &p);
    int y = kit_item(k, "table/1")->box.y;
    assert_true(y < first);
    kit_mouse(k, SDL_MOUSEMOTION, 500, 330, 0);
    kit_wheel(k, 1);
    panel_rest(k, &p);
    assert_true(kit_item(k, "table/1")->box.y > y);
    kit_key(k, SDLK_HOME, 0);
    panel_rest(k, &p);
    panel_drag(k, &p, (SDL_Point){500, 350}, -40);
    assert_in_range(first - kit_item(k, "table/1")->box.y, 25, 40);
    kit_key(k, SDLK_END, 0);
    panel_rest(k, &p);
    const struct ui_item *last = kit_item(k, "table/8");
    assert_true(last->box.y + last->box.h <= 380);
}

static void the_marked_row_is_brought_into_sight(void **state)
{
    struct kit *k = *state;
    static char names[200][8];
    static const char *cells[400];
    static const char *const heads[] = {"Rank", "Name"};
    static const int percent[] = {50, 50};
    static const bool right[] = {false, false};
    for (int i = 0; i < 200; i++) {
        SDL_snprintf(names[i], sizeof names[i], "%d", i + 1);
        cells[2 * i] = names[i];
        cells[2 * i + 1] = "Mei";
    }
    SDL_Rect box = {10, 10, 300, 200};
    for (int frame = 0; frame < 3; frame++) {
        kit_begin(k);
        tr_ui_label(k->ui, "board");
        tr_ui_table(k->ui, "t", box, heads, cells, percent, right, 2, 200, 149);
        tr_ui_button(k->ui, "after", (SDL_Rect){10, 300, 100, 40}, TR_BUTTON_PLAIN, true, "after");
        kit_end(k);
        const struct ui_item *row = kit_item(k, "t/150");
        SDL_Point middle = {row->box.x + 5, row->box.y + row->box.h / 2};
        assert_int_equal(SDL_PointInRect(&middle, &box), frame < 2); /* scrolled away by hand */
        assert_true(kit_has(k, "t/150/2") == (frame < 2) && kit_has(k, "t/1"));
        assert_true(kit_has(k, "after"));
        kit_check_dump(k);
        if (frame == 1) {
            kit_mouse(k, SDL_MOUSEMOTION, 100, 100, 0);
            kit_wheel(k, 50);
            kit_begin(k);
            tr_ui_label(k->ui, "board");
            tr_ui_table(k->ui, "t", box, heads, cells, percent, right, 2, 200, 149);
            kit_end(k);
        }
    }
    json_t *line = kit_dump(k, "t/150");
    assert_string_equal(json_string_value(json_object_get(line, "label")), "150, Mei");
    json_decref(line);
}

/* ---- dialogs and toasts ---------------------------------------------------------------------- */

static void a_dialog_has_everything_to_itself(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "line");
    kit_type(k, "before");
    panel_rest(k, &p);
    kit_key(k, SDLK_ESCAPE, 0); /* the key that opens it does not close it */
    p.dialog = true;
    (void)panel_frame(k, &p);
    assert_true(p.dialog);
    panel_rest(k, &p);
    assert_true(kit_focus(k, "ask/1"));
    assert_true(kit_has_ring(k, kit_item(k, "ask/1")->box));
    for (int i = 0; i < 6; i++) {
        kit_key(k, SDLK_TAB, i % 2 ? KMOD_LSHIFT : 0);
        panel_rest(k, &p);
        assert_true(kit_focus(k, "ask/1") || kit_focus(k, "ask/2"));
    }
    assert_true(kit_key(k, SDLK_F3, 0)); /* nothing is left for the screen */
    panel_click(k, &p, "button");
    panel_tap(k, &p, "hot");
    kit_type(k, "x");
    panel_rest(k, &p);
    assert_true(!p.pressed && !p.hot && p.dialog);
    assert_string_equal(p.line, "before");
    assert_false(kit_item(k, "button")->can_focus);
    json_t *line = kit_dump(k, "ask");
    assert_string_equal(json_string_value(json_object_get(line, "label")), "Leave?");
    assert_string_equal(json_string_value(json_object_get(line, "hint")), "It is not kept.");
    json_decref(line);
    assert_true(kit_key(k, SDLK_ESCAPE, 0));
    (void)panel_frame(k, &p);
    assert_int_equal(p.decided, 0);
    panel_rest(k, &p);
    assert_true(kit_focus(k, "line")); /* back to where it was */
}

static void dialogs_are_answered(void **state)
{
    PANEL(state);
    for (int way = 0; way < 4; way++) {
        panel_focus(k, &p, "choice");
        p.dialog = true;
        panel_rest(k, &p);
        if (way == 0) {
            kit_key(k, SDLK_RETURN, 0);
            (void)panel_frame(k, &p);
        } else if (way == 1) {
            kit_key(k, SDLK_TAB, 0);
            kit_key(k, SDLK_SPACE, 0);
            (void)panel_frame(k, &p);
        } else if (way == 2) {
            panel_click(k, &p, "ask/2");
        } else {
            panel_tap(k, &p, "ask/1");
        }
        assert_int_equal(p.decided, way == 1 || way == 2 ? 1 : 0);
        panel_rest(k, &p);
        assert_true(kit_focus(k, "choice"));
    }
    /* the screen may send the focus elsewhere */
    p.dialog = true;
    panel_rest(k, &p);
    kit_key(k, SDLK_ESCAPE, 0);
    (void)panel_frame(k, &p);
    tr_ui_focus(k->ui, "hot");
    panel_rest(k, &p);
    assert_true(kit_focus(k, "hot"));
}

static void toasts_wait_for_each_other(void **state)
{
    PANEL(state);
    tr_ui_toast(k->ui, TR_TINT_WARN, "first");
    tr_ui_toast(k->ui, TR_TINT_BAD, "second");
    tr_ui_toast(k->ui, TR_TINT_BAD, "first");
    assert_in_range(panel_frame(k, &p), 5000, 6000);
    assert_string_equal(k->ui->pool + kit_item(k, "toast")->text, "first");
    tr_ui_reset(k->ui); /* another screen: they stay */
    panel_rest(k, &p);
    assert_string_equal(k->ui->pool + kit_item(k, "toast")->text, "first");
    k->now += 6000;
    panel_rest(k, &p);
    assert_string_equal(k->ui->pool + kit_item(k, "toast")->text, "second");
    assert_false(kit_key(k, SDLK_ESCAPE, 0)); /* the screen gets it, too */
    panel_rest(k, &p);
    assert_false(kit_has(k, "toast"));
    /* long ones stay longer */
    char much[400];
    memset(much, 'a', sizeof much - 1);
    much[sizeof much - 1] = '\0';
    tr_ui_toast(k->ui, TR_TINT_TEXT, much);
    panel_rest(k, &p);
    k->now += 12000;
    panel_rest(k, &p);
    assert_true(kit_has(k, "toast"));
    /* a click or a tap takes it away and presses nothing below it */
    SDL_Point row = panel_middle(k, "list/1");
    assert_true(SDL_PointInRect(&row, &kit_item(k, "toast")->box));
    kit_click(k, row.x, row.y);
    panel_rest(k, &p);
    assert_false(kit_has(k, "toast") || kit_focus(k, "list"));
    tr_ui_toast(k->ui, TR_TINT_TEXT, much);
    panel_rest(k, &p);
    kit_tap(k, row.x, row.y);
    panel_rest(k, &p);
    assert_false(kit_has(k, "toast"));
    for (int i = 0; i < 3 * UI_TOASTS; i++) { /* a flood has an end */
        SDL_snprintf(much, sizeof much, "%d", i);
        tr_ui_toast(k->ui, TR_TINT_TEXT, much);
    }
    assert_int_equal(k->ui->toast_count, UI_TOASTS);
}

/* ---- the dump ------------------------------------------------------------------------------ */

static void the_dump_is_enough_for_a_reader(void **state)
{
    PANEL(state);
    kit_check_dump(k);
    json_t *line = kit_dump(k, "chart");
    assert_int_equal(json_integer_value(json_object_get(line, "min")), 20);
    assert_int_equal(json_integer_value(json_object_get(line, "max")), 80);
    assert_int_equal(json_integer_value(json_object_get(line, "now")), 80);
    json_decref(line);
    line = kit_dump(k, "picture");
    assert_string_equal(json_string_value(json_object_get(line, "text")), "a phone");
    json_decref(line);
    line = kit_dump(k, "line");
    assert_string_equal(json_string_value(json_object_get(line, "value")), "");
    assert_string_equal(json_string_value(json_object_get(line, "hint")), "one line");
    assert_int_equal(json_integer_value(json_object_get(line, "limit")), 40);
    json_decref(line);
    line = kit_dump(k, "off");
    assert_true(json_is_false(json_object_get(line, "enabled")));
    json_decref(line);
    kit_begin(k);
    tr_ui_text(k->ui, "f/label", (SDL_Rect){0, 0, 60, 30}, TR_FACE_BODY, TR_TINT_TEXT,
               TR_ALIGN_LEFT, "much more than fits into a box that is so small");
    char text[8] = "abc";
    (void)tr_ui_field(k->ui, "f", (SDL_Rect){0, 40, 60, 30}, text, sizeof text, "hint", false);
    tr_ui_expanded(k->ui, true);
    tr_ui_button(k->ui, "more", (SDL_Rect){0, 100, 200, 44}, TR_BUTTON_QUIET, true, "\xff接电话");
    kit_end(k);
    line = kit_dump(k, "f/label");
    assert_true(json_is_true(json_object_get(line, "cut")));
    json_decref(line);
    line = kit_dump(k, "f");
    assert_non_null(strstr(json_string_value(json_object_get(line, "label")), "much more"));
    assert_string_equal(json_string_value(json_object_get(line, "text")), "abc");
    json_decref(line);
    line = kit_dump(k, "more");
    assert_true(json_is_true(json_object_get(line, "expanded")));
    assert_string_equal(json_string_value(json_object_get(line, "label")), "?接电话");
    assert_int_equal(json_integer_value(json_array_get(json_object_get(line, "box"), 3)), 44);
    json_decref(line);
}

static void a_picture_keeps_its_shape(void **state)
{
    struct kit *k = *state;
    kit_begin(k);
    SDL_Texture *picture =
        SDL_CreateTexture(tr_canvas_renderer(k->screen.canvas), SDL_PIXELFORMAT_ARGB8888,
                          SDL_TEXTUREACCESS_STATIC, 20, 10);
    assert_non_null(picture);
    uint32_t pixels[200];
    for (int i = 0; i < 200; i++)
        pixels[i] = 0xffff0000u;
    SDL_UpdateTexture(picture, NULL, pixels, 80);
    tr_ui_picture(k->ui, "p", (SDL_Rect){100, 100, 200, 200}, picture, 1, 0, "red");
    tr_ui_picture(k->ui, "none", (SDL_Rect){400, 100, 200, 200}, NULL, 2, 0, "nothing");
    kit_end(k);
    assert_int_equal(screen_pixel(&k->screen, 200, 200), 0xff0000);
    assert_int_equal(screen_pixel(&k->screen, 102, 200), 0xff0000);
    assert_int_equal(screen_pixel(&k->screen, 200, 140), 0xffffff); /* above it */
    assert_int_equal(screen_pixel(&k->screen, 200, 260), 0xffffff);
    assert_int_equal(screen_pixel(&k->screen, 500, 200), 0xffffff);
    assert_string_equal(k->ui->pool + kit_item(k, "none")->text, "nothing");
    SDL_DestroyTexture(picture);
}

static void a_line_that_appears_renders_nothing_new(void **state)
{
    struct kit *k = *state;
    static const char words[] = "喂，城东支行是吧？我想问问退休金到账没有。";
    uint64_t rendered = 0;
    for (size_t shown = 3; shown <= sizeof words - 1; shown += 3) {
        kit_begin(k);
        tr_ui_text_part(k->ui, "p", (SDL_Rect){0, 0, 200, 200}, TR_FACE_BODY, TR_TINT_TEXT, words,
                        shown);
        kit_end(k);
        if (shown == 3)
            rendered = tr_type_rendered(k->type);
    }
    assert_true(tr_type_rendered(k->type) <= rendered + 3); /* at most the other lines */
}

/* More lines, more widgets, more areas within each other than there is room for. */
static void too_much_is_left_out(void **state)
{
    struct kit *k = *state;
    char many[1201];
    for (size_t i = 0; i < sizeof many - 1; i++)
        many[i] = i % 2 ? '\n' : 'a';
    many[sizeof many - 1] = '\0';
    kit_begin(k);
    int h = tr_ui_text_height(k->ui, TR_FACE_BODY, 200, many);
    assert_int_equal(h, 601 * tr_type_line_height(k->type, TR_FACE_BODY));
    tr_ui_text(k->ui, "long", (SDL_Rect){0, 0, 200, h}, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT,
               many);
    for (int i = 0; i < UI_DEPTH + 4; i++) {
        tr_ui_label(k->ui, "in");
        tr_ui_scroll_begin(k->ui, "in", (SDL_Rect){300, 10, 200, 200}, 400);
    }
    tr_ui_button(k->ui, "inside", (SDL_Rect){310, 20, 100, 40}, TR_BUTTON_PLAIN, true, "inside");
    for (int i = 0; i < UI_DEPTH + 4; i++)
        tr_ui_scroll_end(k->ui);
    SDL_Rect clip = tr_canvas_clip_now(k->screen.canvas);
    assert_true(clip.w == KIT_W && clip.h == KIT_H);
    for (int i = 0; i < UI_ITEMS + 50; i++) {
        char id[16];
        SDL_snprintf(id, sizeof id, "b%d", i);
        tr_ui_button(k->ui, id, (SDL_Rect){10, 10, 100, 40}, TR_BUTTON_PLAIN, true, id);
    }
    kit_end(k);
    assert_int_equal(k->ui->last_count, UI_ITEMS);
    kit_check_dump(k);
}

#define WITH_KIT(test) cmocka_unit_test_setup_teardown(test, kit_setup, kit_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_KIT(tabs_and_choices_are_chosen),
        WITH_KIT(areas_are_scrolled),
        WITH_KIT(tables_are_read_and_scrolled),
        WITH_KIT(the_marked_row_is_brought_into_sight),
        WITH_KIT(a_dialog_has_everything_to_itself),
        WITH_KIT(dialogs_are_answered),
        WITH_KIT(toasts_wait_for_each_other),
        WITH_KIT(the_dump_is_enough_for_a_reader),
        WITH_KIT(a_picture_keeps_its_shape),
        WITH_KIT(a_line_that_appears_renders_nothing_new),
        WITH_KIT(too_much_is_left_out),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
