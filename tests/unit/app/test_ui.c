/* The widget kit without a display: what each widget does with keys, mouse, a
 * finger and the focus, disabled, and what the dump tells of it.
 *
 *              key            mouse          finger        disabled  dump
 *   button     Enter Space    click          tap           ×         label
 *   hot        Enter Space    click          tap           ×         label
 *   hold       Enter Space F4 hold, let go   long press    ×         range
 *   list       arrows Enter   click, double, tap, drag     ×         selected, value, range
 *              pages, digits  wheel, bar
 *   field      see test_ui_field.c
 *   table      arrows, pages  wheel, bar     drag          –         rows, selected
 *   scroll     arrows, pages  wheel, bar     drag          –         range
 *   tabs       arrows         click          tap           ×         selected
 *   choice     arrows         click          tap           ×         checked
 *   dialog     Tab Esc Enter  click          tap           –         label, hint
 *   toast      Esc            click          tap           –         text
 *   chart      –              –              –             –         range
 *   picture    –              –              –             –         label
 *
 * The ring and the order of Tab are tested for all that take the focus. From the
 * table on, see test_ui_areas.c. */
#include <string.h>

#include "cmocka_all.h"
#include "panel.h"

/* ---- focus ------------------------------------------------------------------------ */

static void tab_goes_through_everything_and_back(void **state)
{
    PANEL(state);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; panel_order[i]; i++) {
            assert_true(kit_key(k, SDLK_TAB, 0));
            panel_rest(k, &p);
            if (!kit_focus(k, panel_order[i]))
                fail_msg("Tab does not reach %s", panel_order[i]);
            SDL_Rect box = kit_item(k, panel_order[i])->box;
            if (!kit_has_ring(k, box))
                fail_msg("%s has no ring", panel_order[i]);
        }
    }
    size_t last = 0;
    while (panel_order[last + 1])
        last++;
    for (size_t i = last; i-- > 0;) {
        kit_key(k, SDLK_TAB, KMOD_LSHIFT);
        panel_rest(k, &p);
        assert_true(kit_focus(k, panel_order[i]));
    }
    kit_key(k, SDLK_TAB, KMOD_LSHIFT); /* from the first to the last */
    panel_rest(k, &p);
    assert_true(kit_focus(k, panel_order[last]));
}

static void only_the_focused_has_a_ring(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "hot");
    for (size_t i = 0; panel_order[i]; i++)
        assert_int_equal(kit_has_ring(k, kit_item(k, panel_order[i])->box),
                         strcmp(panel_order[i], "hot") == 0);
}

static void keys_in_one_frame_keep_their_order(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "answers");
    kit_key(k, SDLK_TAB, 0); /* to the field, and typed into it at once */
    kit_type(k, "a");
    kit_key(k, SDLK_BACKSPACE, 0);
    kit_type(k, "bc");
    kit_key(k, SDLK_RETURN, 0);
    kit_type(k, "d");
    unsigned did = 0;
    bool seen = false;
    for (int i = 0; i < 4; i++) {
        (void)panel_frame(k, &p);
        did |= p.line_did;
        if (p.line_did & TR_FIELD_ENTER) {
            assert_string_equal(p.line, "bc"); /* what came after Enter is not there yet */
            seen = true;
        }
    }
    assert_true(seen && did & TR_FIELD_CHANGED);
    assert_string_equal(p.line, "bcd");
}

static void a_press_and_another_in_one_frame_are_two(void **state)
{
    PANEL(state);
    SDL_Point tabs = panel_middle(k, "tabs/2"), choice = panel_middle(k, "choice/3");
    kit_click(k, tabs.x, tabs.y);
    kit_click(k, choice.x, choice.y);
    panel_rest(k, &p);
    assert_int_equal(p.tab, 1);
    assert_int_equal(p.choice, 2);
}

static void the_focus_waits_for_its_widget(void **state)
{
    struct kit *k = *state;
    for (int i = 0; i < 6; i++) {
        kit_begin(k);
        tr_ui_button(k->ui, "a", (SDL_Rect){10, 10, 100, 40}, TR_BUTTON_PLAIN, true, "a");
        if (i != 2 && i != 3)
            tr_ui_button(k->ui, "b", (SDL_Rect){10, 60, 100, 40}, TR_BUTTON_PLAIN, i != 4, "b");
        tr_ui_button(k->ui, "c", (SDL_Rect){10, 110, 100, 40}, TR_BUTTON_PLAIN, true, "c");
        kit_end(k);
        if (i == 0)
            tr_ui_focus(k->ui, "b");
        assert_int_equal(kit_focus(k, "b"), i == 1 || i == 5);
        if (i >= 2 && i < 5)
            assert_int_equal(k->ui->focus, 0);
    }
    /* Tab goes on from where it was */
    kit_begin(k);
    tr_ui_button(k->ui, "a", (SDL_Rect){10, 10, 100, 40}, TR_BUTTON_PLAIN, true, "a");
    tr_ui_button(k->ui, "c", (SDL_Rect){10, 110, 100, 40}, TR_BUTTON_PLAIN, true, "c");
    kit_end(k);
    kit_key(k, SDLK_TAB, 0);
    kit_begin(k);
    tr_ui_button(k->ui, "a", (SDL_Rect){10, 10, 100, 40}, TR_BUTTON_PLAIN, true, "a");
    tr_ui_button(k->ui, "c", (SDL_Rect){10, 110, 100, 40}, TR_BUTTON_PLAIN, true, "c");
    kit_end(k);
    assert_true(kit_focus(k, "c"));
}

static void what_is_disabled_does_nothing(void **state)
{
    PANEL(state);
    p.disabled = true;
    SDL_SetClipboardText("clip");
    panel_rest(k, &p);
    struct panel before = p;
    for (int i = 0; i < 5; i++) {
        kit_key(k, SDLK_TAB, 0);
        panel_rest(k, &p);
        assert_int_equal(k->ui->focus, 0);
    }
    static const char *const all[] = {"button", "off",       "hot",  "hold", "tabs/2", "choice/2",
                                      "list/3", "answers/2", "line", "text", NULL};
    for (size_t i = 0; all[i]; i++) {
        panel_click(k, &p, all[i]);
        assert_true(p.pressed == 0 && p.hot == 0 && p.chosen == -1 && p.answered == -1);
        panel_tap(k, &p, all[i]);
        assert_true(p.pressed == 0 && p.hot == 0 && p.chosen == -1 && p.answered == -1);
        kit_key(k, SDLK_RETURN, 0);
        kit_type(k, "x");
        panel_rest(k, &p);
        json_t *line = kit_dump(k, all[i]);
        assert_true(json_is_false(json_object_get(line, "enabled")));
        assert_true(json_is_false(json_object_get(line, "focus")));
        json_decref(line);
    }
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, panel_middle(k, "hold").x, panel_middle(k, "hold").y, 1);
    (void)panel_frame(k, &p);
    k->now += 900;
    (void)panel_frame(k, &p);
    assert_false(p.held);
    assert_true(p.tab == before.tab && p.choice == before.choice);
    assert_true(p.selected == before.selected && p.answer == before.answer);
    assert_string_equal(p.line, "");
    assert_string_equal(p.text, "");
}

/* ---- buttons ------------------------------------------------------------------------ */

static void buttons_are_pressed(void **state)
{
    PANEL(state);
    static const SDL_Keycode keys[] = {SDLK_RETURN, SDLK_KP_ENTER, SDLK_SPACE};
    for (int i = 0; i < 3; i++) {
        panel_focus(k, &p, "button");
        assert_true(kit_key(k, keys[i], 0));
        (void)panel_frame(k, &p);
        assert_true(p.pressed && !p.hot);
        panel_focus(k, &p, "hot");
        assert_true(kit_key(k, keys[i], 0));
        (void)panel_frame(k, &p);
        assert_true(p.hot && !p.pressed);
    }
    assert_false(kit_key(k, SDLK_F3, 0)); /* left for the screen */
    panel_rest(k, &p);
    panel_click(k, &p, "button");
    assert_true(p.pressed && kit_focus(k, "button"));
    panel_click(k, &p, "hot");
    assert_true(p.hot && kit_focus(k, "hot"));
    panel_tap(k, &p, "button");
    assert_true(p.pressed && kit_focus(k, "button"));
    panel_tap(k, &p, "hot");
    assert_true(p.hot);
    panel_click(k, &p, "off");
    assert_false(kit_focus(k, "off"));
    /* let go elsewhere */
    SDL_Point to = panel_middle(k, "button");
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, to.x, to.y, 1);
    (void)panel_frame(k, &p);
    kit_mouse(k, SDL_MOUSEMOTION, 700, 590, 0);
    kit_mouse(k, SDL_MOUSEBUTTONUP, 700, 590, 1);
    panel_rest(k, &p);
    assert_false(p.pressed);
    /* the other button of the mouse */
    SDL_Event e = {.button = {.type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_RIGHT}};
    assert_false(tr_ui_event(k->ui, &e, &k->used));
}

static void a_key_that_repeats_presses_nothing(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "button");
    kit_key_down(k, SDLK_RETURN, 0, false);
    (void)panel_frame(k, &p);
    assert_true(p.pressed);
    for (int i = 0; i < 5; i++) {
        kit_key_down(k, SDLK_RETURN, 0, true);
        (void)panel_frame(k, &p);
        assert_false(p.pressed);
    }
    /* and what it does to one widget it does not go on doing to another */
    tr_ui_focus(k->ui, "line");
    panel_rest(k, &p);
    kit_key_down(k, SDLK_SPACE, 0, true);
    kit_type(k, " ");
    panel_rest(k, &p);
    assert_string_equal(p.line, "");
    /* with Ctrl or Alt it is another key */
    panel_focus(k, &p, "button");
    kit_key(k, SDLK_RETURN, KMOD_LALT);
    (void)panel_frame(k, &p);
    assert_false(p.pressed);
}

static void mouse_events_made_of_touch_are_left_out(void **state)
{
    PANEL(state);
    SDL_Point to = panel_middle(k, "button");
    SDL_Event e = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                              .which = SDL_TOUCH_MOUSEID,
                              .button = SDL_BUTTON_LEFT,
                              .x = to.x,
                              .y = to.y}};
    assert_false(tr_ui_event(k->ui, &e, &k->used));
    e.type = SDL_MOUSEBUTTONUP;
    assert_false(tr_ui_event(k->ui, &e, &k->used));
    (void)panel_frame(k, &p);
    assert_false(p.pressed);
    /* a second finger does nothing */
    kit_finger(k, SDL_FINGERDOWN, 700, 590);
    SDL_Event second = {.tfinger = {.type = SDL_FINGERDOWN,
                                    .fingerId = 8,
                                    .x = (float)to.x / KIT_W,
                                    .y = (float)to.y / KIT_H}};
    assert_false(tr_ui_event(k->ui, &second, &k->used));
    (void)panel_frame(k, &p);
    kit_finger(k, SDL_FINGERUP, 700, 590);
    panel_rest(k, &p);
    assert_false(p.pressed || kit_focus(k, "button"));
}

static void frames(struct kit *k, struct panel *p, int ms)
{
    for (; ms > 0; ms -= 50) {
        k->now += 40;
        (void)panel_frame(k, p);
        if (p->held)
            return;
    }
}

static void a_held_button_needs_its_time(void **state)
{
    PANEL(state);
    SDL_Point to = panel_middle(k, "hold");
    /* mouse: too short, moved away, long enough; once only */
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, to.x, to.y, 1);
    frames(k, &p, 300);
    assert_false(p.held);
    json_t *line = kit_dump(k, "hold");
    assert_in_range(json_integer_value(json_object_get(line, "now")), 30, 80);
    assert_int_equal(json_integer_value(json_object_get(line, "max")), 100);
    json_decref(line);
    kit_mouse(k, SDL_MOUSEBUTTONUP, to.x, to.y, 1);
    frames(k, &p, 900);
    assert_false(p.held);
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, to.x, to.y, 1);
    frames(k, &p, 300);
    kit_mouse(k, SDL_MOUSEMOTION, 700, 590, 0);
    frames(k, &p, 900);
    assert_false(p.held);
    kit_mouse(k, SDL_MOUSEBUTTONUP, 700, 590, 1);
    panel_rest(k, &p);
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, to.x, to.y, 1);
    frames(k, &p, 900);
    assert_true(p.held);
    (void)panel_frame(k, &p);
    frames(k, &p, 900);
    assert_false(p.held);
    kit_mouse(k, SDL_MOUSEBUTTONUP, to.x, to.y, 1);
    panel_rest(k, &p);
    /* a finger that stays, and one that slides away */
    kit_finger(k, SDL_FINGERDOWN, to.x, to.y);
    frames(k, &p, 200);
    kit_finger(k, SDL_FINGERMOTION, to.x + 3, to.y + 3); /* no hand is quite still */
    frames(k, &p, 700);
    assert_true(p.held);
    kit_finger(k, SDL_FINGERUP, to.x, to.y);
    panel_rest(k, &p);
    kit_finger(k, SDL_FINGERDOWN, to.x, to.y);
    frames(k, &p, 200);
    kit_finger(k, SDL_FINGERMOTION, to.x, to.y + 60);
    frames(k, &p, 900);
    assert_false(p.held);
    kit_finger(k, SDL_FINGERUP, to.x, to.y + 60);
    panel_rest(k, &p);
}

static void a_held_button_is_held_by_keys(void **state)
{
    PANEL(state);
    static const SDL_Keycode keys[] = {SDLK_RETURN, SDLK_SPACE, SDLK_KP_ENTER, SDLK_F4};
    for (int i = 0; i < 4; i++) {
        panel_focus(k, &p, "hold");
        kit_key_down(k, keys[i], 0, false);
        frames(k, &p, 300);
        assert_false(p.held);
        kit_key_up(k, keys[i]);
        frames(k, &p, 900);
        assert_false(p.held);
        kit_key_down(k, keys[i], 0, false);
        for (int n = 0; n < 8; n++)
            kit_key_down(k, keys[i], 0, true);
        frames(k, &p, 900);
        assert_true(p.held);
        (void)panel_frame(k, &p);
        frames(k, &p, 900);
        assert_false(p.held); /* another time needs another press */
        kit_key_up(k, keys[i]);
    }
    /* a key that went down elsewhere does not hold it; F4 does, which brought it there */
    panel_focus(k, &p, "button");
    kit_key_down(k, SDLK_SPACE, 0, false);
    tr_ui_focus(k->ui, "hold");
    frames(k, &p, 900);
    assert_false(p.held);
    kit_key_up(k, SDLK_SPACE);
    panel_focus(k, &p, "button");
    kit_key_down(k, SDLK_F4, 0, false);
    tr_ui_focus(k->ui, "hold");
    frames(k, &p, 900);
    assert_true(p.held);
    kit_key_up(k, SDLK_F4);
    /* nor does one that the window lost */
    panel_focus(k, &p, "hold");
    kit_key_down(k, SDLK_SPACE, 0, false);
    frames(k, &p, 200);
    SDL_Event e = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST}};
    (void)tr_ui_event(k->ui, &e, &k->used);
    frames(k, &p, 900);
    assert_false(p.held);
}

/* ---- lists -------------------------------------------------------------------------- */

static void lists_are_walked_by_keys(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "list");
    static const struct {
        SDL_Keycode key;
        int to;
    } steps[] = {{SDLK_DOWN, 1},   {SDLK_DOWN, 2}, {SDLK_UP, 1},    {SDLK_PAGEDOWN, 6},
                 {SDLK_PAGEUP, 1}, {SDLK_UP, 0},   {SDLK_UP, 0},    {SDLK_END, 29},
                 {SDLK_DOWN, 29},  {SDLK_HOME, 0}, {SDLK_PAGEUP, 0}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        assert_true(kit_key(k, steps[i].key, 0));
        panel_rest(k, &p);
        assert_int_equal(p.selected, steps[i].to);
        char id[16];
        SDL_snprintf(id, sizeof id, "list/%d", steps[i].to + 1);
        const struct ui_item *row = kit_item(k, id), *list = kit_item(k, "list");
        assert_true(row->box.y >= list->box.y); /* in sight */
        assert_true(row->box.y + row->box.h <= list->box.y + list->box.h);
        assert_true(row->selected == 1 && row->index == steps[i].to + 1);
    }
    kit_key(k, SDLK_DOWN, 0);
    kit_key(k, SDLK_DOWN, 0);
    kit_key(k, SDLK_RETURN, 0);
    (void)panel_frame(k, &p);
    assert_int_equal(p.chosen, 2);
    assert_false(kit_key(k, SDLK_SPACE, 0)); /* Space is the screen's: it lifts */
    json_t *line = kit_dump(k, "list");
    assert_string_equal(json_string_value(json_object_get(line, "value")), "row 3");
    assert_string_equal(json_string_value(json_object_get(line, "label")), "things");
    assert_true(json_integer_value(json_object_get(line, "max")) > 0);
    json_decref(line);
}

static void lists_are_clicked_and_scrolled(void **state)
{
    PANEL(state);
    SDL_Point row = panel_middle(k, "list/2");
    kit_click(k, row.x, row.y);
    (void)panel_frame(k, &p);
    assert_true(p.selected == 1 && p.chosen == -1 && kit_focus(k, "list"));
    kit_clicks(k, row.x, row.y, 2);
    (void)panel_frame(k, &p);
    assert_int_equal(p.chosen, 1);
    panel_click(k, &p, "answers/3");
    assert_true(p.answered == 2 && kit_focus(k, "answers"));
    panel_tap(k, &p, "answers/2");
    assert_int_equal(p.answered, 1);
    panel_tap(k, &p, "list/3");
    assert_true(p.selected == 2 && p.chosen == -1);
    kit_tap(k, panel_middle(k, "list/3").x,
            panel_middle(k, "list/3").y); /* the second of a double tap */
    (void)panel_frame(k, &p);
    assert_int_equal(p.chosen, 2);
    /* wheel, finger, bar: the selection stays */
    kit_mouse(k, SDL_MOUSEMOTION, row.x, row.y, 0);
    kit_wheel(k, -1);
    panel_rest(k, &p);
    int y = kit_item(k, "list/1")->box.y, first = y;
    assert_true(y < 30);
    panel_drag(k, &p, (SDL_Point){row.x, 150}, -100);
    y = kit_item(k, "list/1")->box.y;
    assert_in_range(first - y, 85, 100);
    assert_true(p.selected == 2 && p.chosen == -1);
    SDL_Rect box = kit_item(k, "list")->box;
    kit_mouse(k, SDL_MOUSEMOTION, box.x + box.w - 2, box.y + 5, 0);
    kit_mouse(k, SDL_MOUSEBUTTONDOWN, box.x + box.w - 2, box.y + 5, 1);
    (void)panel_frame(k, &p);
    kit_mouse(k, SDL_MOUSEMOTION, box.x + box.w + 30, box.y + box.h + 50, 0);
    panel_rest(k, &p);
    kit_mouse(k, SDL_MOUSEBUTTONUP, box.x + box.w + 30, box.y + box.h + 50, 1);
    panel_rest(k, &p);
    const struct ui_item *last = kit_item(k, "list/30");
    assert_int_equal(last->box.y + last->box.h, box.y + box.h);
    assert_int_equal(p.selected, 2);
}

static void digits_choose_only_while_the_list_has_the_focus(void **state)
{
    PANEL(state);
    static const char *const elsewhere[] = {"button", "list", "tabs", "line", NULL};
    for (size_t i = 0; elsewhere[i]; i++) {
        panel_focus(k, &p, elsewhere[i]);
        bool used = kit_key(k, SDLK_2, 0);
        assert_int_equal(used, strcmp(elsewhere[i], "line") == 0);
        (void)panel_frame(k, &p);
        assert_int_equal(p.answered, -1);
    }
    panel_focus(k, &p, "answers");
    assert_true(kit_key_down(k, SDLK_3, 0, false));
    kit_type(k, "3"); /* as the keyboard sends it */
    kit_key_up(k, SDLK_3);
    (void)panel_frame(k, &p);
    assert_int_equal(p.answered, 2);
    panel_rest(k, &p);
    assert_true(kit_focus(k, "answers"));
    assert_string_equal(p.text, "");
    assert_true(kit_key(k, SDLK_KP_1, KMOD_NUM));
    (void)panel_frame(k, &p);
    assert_int_equal(p.answered, 0);
    kit_key_down(k, SDLK_7, 0, false); /* there are three */
    kit_type(k, "7");
    kit_key_up(k, SDLK_7);
    panel_rest(k, &p);
    assert_true(p.answered == -1 && kit_focus(k, "answers"));
    kit_key(k, SDLK_1, KMOD_LCTRL);
    (void)panel_frame(k, &p);
    assert_int_equal(p.answered, -1);
    /* keyboards on which digits need Shift, and input methods that make them wide */
    kit_key_down(k, SDLK_AMPERSAND, KMOD_LSHIFT, false);
    kit_type(k, "1");
    (void)panel_frame(k, &p);
    assert_int_equal(p.answered, 0);
    kit_type(k, "２");
    (void)panel_frame(k, &p);
    assert_int_equal(p.answered, 1);
}

static void who_just_types_is_understood(void **state)
{
    PANEL(state);
    panel_focus(k, &p, "answers");
    assert_true(k->ui->text_on); /* else no text would come */
    kit_key_down(k, SDLK_g, 0, false);
    kit_type(k, "g");
    kit_key_up(k, SDLK_g);
    kit_key_down(k, SDLK_o, 0, false);
    kit_type(k, "o");
    panel_rest(k, &p);
    assert_string_equal(p.text, "go");
    assert_true(kit_focus(k, "text"));
    kit_key_down(k, SDLK_2, 0, false); /* a digit is a character now */
    kit_type(k, "2");
    panel_rest(k, &p);
    assert_string_equal(p.text, "go2");
    assert_int_equal(p.answered, -1);
    kit_key(k, SDLK_TAB, KMOD_LSHIFT);
    panel_rest(k, &p);
    kit_key(k, SDLK_TAB, KMOD_LSHIFT);
    panel_rest(k, &p);
    assert_true(kit_focus(k, "answers"));
    /* what is there is not replaced */
    kit_type(k, "你");
    panel_rest(k, &p);
    assert_string_equal(p.text, "go2你");
    /* a composition begins there, too */
    panel_focus(k, &p, "answers");
    kit_compose(k, "h", 1);
    (void)panel_frame(k, &p);
    assert_true(kit_focus(k, "text") && tr_ui_composing(k->ui));
    kit_compose(k, "hao", 3);
    panel_rest(k, &p);
    kit_type(k, "好");
    kit_compose(k, "", 0);
    panel_rest(k, &p);
    assert_string_equal(p.text, "go2你好");
    /* Space, control characters and zero are no typing */
    panel_focus(k, &p, "answers");
    kit_key_down(k, SDLK_SPACE, 0, false);
    kit_type(k, " ");
    kit_key_up(k, SDLK_SPACE);
    kit_type(k, "\t");
    kit_type(k, "　");
    kit_type(k, "0");
    panel_rest(k, &p);
    assert_true(kit_focus(k, "answers"));
    assert_string_equal(p.text, "go2你好");
    /* from a button letters go there, and digits unless they wait for a list */
    panel_focus(k, &p, "button");
    p.digits_wait = true;
    panel_rest(k, &p);
    kit_type(k, "5");
    kit_type(k, "５");
    kit_type(k, "0");
    panel_rest(k, &p);
    assert_true(kit_focus(k, "button"));
    p.digits_wait = false;
    panel_rest(k, &p);
    kit_type(k, "6");
    panel_rest(k, &p);
    assert_string_equal(p.text, "go2你好6");
    /* not from another field, not under a dialog, not where no field is named */
    panel_focus(k, &p, "line");
    kit_type(k, "x");
    panel_rest(k, &p);
    assert_string_equal(p.line, "x");
    panel_focus(k, &p, "answers");
    p.dialog = true;
    panel_rest(k, &p);
    kit_type(k, "y");
    kit_compose(k, "y", 1);
    panel_rest(k, &p);
    assert_true(kit_focus(k, "ask/1") && !tr_ui_composing(k->ui));
    kit_key(k, SDLK_ESCAPE, 0);
    panel_rest(k, &p);
    p.type_into = NULL;
    panel_rest(k, &p);
    kit_type(k, "z");
    panel_rest(k, &p);
    assert_true(kit_focus(k, "answers"));
    assert_string_equal(p.text, "go2你好6");
    assert_string_equal(p.line, "x");
}

#define WITH_KIT(test) cmocka_unit_test_setup_teardown(test, kit_setup, kit_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_KIT(tab_goes_through_everything_and_back),
        WITH_KIT(only_the_focused_has_a_ring),
        WITH_KIT(keys_in_one_frame_keep_their_order),
        WITH_KIT(a_press_and_another_in_one_frame_are_two),
        WITH_KIT(the_focus_waits_for_its_widget),
        WITH_KIT(what_is_disabled_does_nothing),
        WITH_KIT(buttons_are_pressed),
        WITH_KIT(a_key_that_repeats_presses_nothing),
        WITH_KIT(mouse_events_made_of_touch_are_left_out),
        WITH_KIT(a_held_button_needs_its_time),
        WITH_KIT(a_held_button_is_held_by_keys),
        WITH_KIT(lists_are_walked_by_keys),
        WITH_KIT(lists_are_clicked_and_scrolled),
        WITH_KIT(digits_choose_only_while_the_list_has_the_focus),
        WITH_KIT(who_just_types_is_understood),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
