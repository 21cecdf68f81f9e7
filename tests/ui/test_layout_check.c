/* The layout check itself: what is wrong is found, what is right is left alone. */
#include <stdio.h>
#include <string.h>

#include "app/ui.h"
#include "app/ui_inside.h"
#include "cmocka_all.h"
#include "inside.h"
#include "layout_check.h"
#include "support/temp.h"

#define W 640
#define H 400
#define WHOLE                                                                                      \
    {                                                                                              \
        0, 0, W, H                                                                                 \
    }

static struct tr_widget text(const char *id, int x, int y, int w, int h)
{
    return (struct tr_widget){.role = "text",
                              .id = id,
                              .text = "words",
                              .box = {x, y, w, h},
                              .text_box = {x, y, w, h},
                              .clip = WHOLE,
                              .enabled = true};
}

static struct tr_widget button(const char *id, int x, int y, int w, int h)
{
    struct tr_widget b = text(id, x, y, w, h);
    b.role = "button";
    b.tab = true;
    b.text_box = (struct tr_box){x + 4, y + 4, w - 8, h - 8};
    return b;
}

/* Shows 200 of 1000 pixels. */
static struct tr_widget scroll(const char *id, int x, int y)
{
    struct tr_widget s = text(id, x, y, 300, 200);
    s.role = "scroll";
    s.text = "";
    s.tab = true;
    s.text_box = (struct tr_box){x, y - 100, 300, 1000};
    return s;
}

static struct tr_widget within(struct tr_widget w, const struct tr_widget *area)
{
    w.clip = area->box;
    return w;
}

static size_t faults(const struct tr_widget *v, size_t count, const char *expected)
{
    char report[TR_LAYOUT_REPORT];
    struct tr_frame frame = {.screen = "test", .w = W, .h = H, .count = count, .v = v};
    size_t n = tr_layout_check(&frame, report);
    if (expected && !strstr(report, expected))
        fail_msg("\"%s\" was not said, but: \"%s\"", expected, report);
    if (!expected && n > 0)
        fail_msg("nothing is wrong, but it was said: \"%s\"", report);
    return n;
}

static void test_good(void **state)
{
    (void)state;
    struct tr_widget area = scroll("area", 10, 100);
    struct tr_widget toast = text("toast", 0, 0, W, 80),
                     dialog = text("dialog", 100, 100, 200, 100);
    toast.role = "toast";
    dialog.role = "dialog";
    const struct tr_widget v[] = {
        button("a", 10, 10, 100, 40),
        button("b", 110, 10, 100, 40), /* side by side is not over each other */
        area,
        within(text("above", 20, 20, 200, 30), &area), /* can be scrolled to */
        within(text("below", 20, 800, 200, 30), &area),
        text("outside", 400, 100, 100, 30),
        toast,
    };
    assert_int_equal(faults(v, sizeof v / sizeof *v, NULL), 0);
    const struct tr_widget w[] = {text("under it", 150, 120, 100, 30), dialog,
                                  button("go on", 110, 110, 80, 40)};
    assert_int_equal(faults(w, 3, NULL), 0);
}

static void test_overlap(void **state)
{
    (void)state;
    const struct tr_widget v[] = {button("a", 10, 10, 100, 40), button("b", 109, 10, 100, 40)};
    assert_int_equal(faults(v, 2, "button b lies over button a by 1x40"), 1);
    const struct tr_widget w[] = {text("a", 10, 10, 100, 40), text("b", 20, 20, 10, 10)};
    assert_int_equal(faults(w, 2, "text b lies over text a"), 1); /* a text holds nothing */
}

static void test_cut(void **state)
{
    (void)state;
    struct tr_widget t = text("t", 10, 10, 100, 40);
    t.cut = true;
    assert_int_equal(faults(&t, 1, "text t is cut"), 1);
    t.cut = false;
    t.text_box.w = 102;
    assert_int_equal(faults(&t, 1, "outside its box"), 1);
    t.text_box.w = 100;
    t.text_box.y = 9;
    assert_int_equal(faults(&t, 1, "outside its box"), 1);
}

static void test_place(void **state)
{
    (void)state;
    struct tr_widget t = button("t", W - 50, 10, 51, 40);
    assert_int_equal(faults(&t, 1, "is cut off"), 1);
    t = text("t", 10, 10, 0, 40);
    assert_int_equal(faults(&t, 1, "has no room"), 1);
    struct tr_widget area = scroll("area", 10, 100);
    struct tr_widget v[] = {area, within(text("t", 20, 990, 100, 30), &area)};
    assert_true(faults(v, 2, "cannot be reached in area") > 0); /* the content ends at 1000 */
    v[1] = within(text("t", 20, 120, 400, 30), &area);
    assert_true(faults(v, 2, "cannot be reached in area") > 0); /* nothing scrolls sideways */
    v[0].box.h = 10;
    v[1] = within(text("t", 20, 100, 100, 30), &v[0]);
    assert_true(faults(v, 2, "is a slit") > 0);
}

static void test_names(void **state)
{
    (void)state;
    const struct tr_widget v[] = {button("a", 10, 10, 100, 40), button("a", 10, 60, 100, 40)};
    assert_int_equal(faults(v, 2, "two widgets are called a"), 1);
}

/* Press Tab `presses` times over widgets in that order, beginning with the first. */
static size_t tour(struct tr_widget *v, size_t count, const size_t *order, size_t presses,
                   struct tr_tour *out)
{
    struct tr_frame frame = {.screen = "test", .w = W, .h = H, .count = count, .v = v};
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < presses && !out->round; i++) {
        for (size_t k = 0; k < count; k++)
            v[k].focus = k == order[i];
        tr_tour_step(out, &frame);
    }
    assert_true(out->round);
    return tr_tour_end(out, &frame);
}

static void test_tab(void **state)
{
    (void)state;
    static struct tr_tour t;
    struct tr_widget v[] = {button("a", 10, 10, 100, 40), button("b", 10, 60, 100, 40),
                            button("c", 10, 110, 100, 40)};
    assert_int_equal(tour(v, 3, (const size_t[]){0, 1, 2, 0}, 4, &t), 0);
    assert_int_equal(tour(v, 3, (const size_t[]){0, 2, 0}, 3, &t), 1);
    assert_non_null(strstr(t.report, "button b cannot be reached by Tab"));
    assert_true(tour(v, 3, (const size_t[]){0, 1, 1}, 3, &t) > 0);
    assert_non_null(strstr(t.report, "without coming back"));
    assert_true(tour(v, 3, (const size_t[]){9}, 1, &t) > 0);
    assert_non_null(strstr(t.report, "nothing has the focus"));
    v[1].enabled = false; /* what cannot be used need not be reached */
    assert_int_equal(tour(v, 3, (const size_t[]){0, 2, 0}, 3, &t), 0);
    v[2].clip = (struct tr_box){0, 0, W, 120}; /* focused, but mostly out of sight */
    assert_true(tour(v, 3, (const size_t[]){0, 2, 0}, 3, &t) > 0);
    assert_non_null(strstr(t.report, "rows are seen"));
}

/* The faults are found in frames of the game too, when it makes them. */
static void test_in_the_game(void **state)
{
    (void)state;
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    char home[TR_TEMP_MAX], data[TR_PATH_MAX], report[TR_LAYOUT_REPORT];
    assert_true(tr_temp_make(home));
    assert_true(tr_inside_start(home, data));
    struct tr_app *app = tr_inside_open(data, NULL, TR_LANG_EN);
    tr_inside_rest(app);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    assert_int_equal(tr_layout_check(&frame, report), 0);
    struct tr_ui *ui = app->ui;
    struct tr_ui_env env = {app->canvas, app->type, &app->theme};
    tr_err err = {0};
    assert_int_equal(tr_canvas_begin(app->canvas, 0x000000ff, &err), TR_OK);
    tr_ui_begin(ui, &env, 5000);
    tr_ui_button(ui, "a", (SDL_Rect){10, 10, 300, 60}, TR_BUTTON_MAIN, true, "One");
    tr_ui_button(ui, "b", (SDL_Rect){200, 20, 300, 60}, TR_BUTTON_MAIN, true, "Two");
    tr_ui_text(ui, "c", (SDL_Rect){10, 200, 120, 20}, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT,
               "more than what has room on a line of a hundred and twenty pixels");
    tr_ui_end(ui);
    assert_int_equal(tr_canvas_end(app->canvas, false, &err), TR_OK);
    frame = tr_inside_widgets(app, widgets);
    (void)tr_layout_check(&frame, report);
    assert_non_null(strstr(report, "button b lies over button a"));
    assert_non_null(strstr(report, "text c is cut"));
    tr_app_free(app);
    tr_temp_remove(home);
}

/* On a dense display the screens are laid out in pixels, while the window system
 * counts in points, for the mouse as for the input method. */
static void test_dense(void **state)
{
    (void)state;
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    char home[TR_TEMP_MAX], data[TR_PATH_MAX], report[TR_LAYOUT_REPORT];
    assert_true(tr_temp_make(home));
    assert_true(tr_inside_start(home, data));
    struct tr_app *app = tr_inside_open(data, NULL, TR_LANG_EN);
    int gap = app->theme.gap;
    SDL_SetWindowSize(app->window, 2560, 1440);
    tr_inside_density(2);
    tr_inside_rest(app);
    tr_inside_rest(app);
    assert_int_equal(app->theme.gap, 2 * gap);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    assert_int_equal(frame.w, 2560);
    assert_int_equal(tr_layout_check(&frame, report), 0);
    tr_inside_press(app, "player", 0);
    tr_inside_rest(app);
    assert_true(tr_ui_has_focus(app->ui, "player"));
    SDL_Rect caret = tr_inside_caret();
    frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++) {
        struct tr_box box = frame.v[i].box;
        if (strcmp(frame.v[i].id, "player") != 0)
            continue;
        assert_in_range(caret.x, box.x / 2, (box.x + box.w) / 2);
        assert_in_range(caret.y, box.y / 2, (box.y + box.h) / 2);
    }
    tr_inside_density(1);
    tr_app_free(app);
    tr_temp_remove(home);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),        cmocka_unit_test(test_overlap),
        cmocka_unit_test(test_cut),         cmocka_unit_test(test_place),
        cmocka_unit_test(test_names),       cmocka_unit_test(test_tab),
        cmocka_unit_test(test_in_the_game), cmocka_unit_test(test_dense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
