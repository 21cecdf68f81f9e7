/* Twenty thousand things done at random to a screen that has every widget. After
 * each frame: the focus is on a widget that can be used or nowhere, texts are
 * valid and within their caps, and the dump is whole. The seed is fixed, so a
 * fault can be seen again. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "cmocka_all.h"
#include "panel.h"

#define EVENTS 20000
#define SEED UINT64_C(0x5eed0fca11)

struct dice {
    uint64_t state;
};

static uint32_t roll(struct dice *d, uint32_t sides)
{
    d->state ^= d->state << 13;
    d->state ^= d->state >> 7;
    d->state ^= d->state << 17;
    return (uint32_t)(d->state >> 11) % sides;
}

static const char *pick_text(struct dice *d)
{
    static const char *const texts[] = {"a",    "1",     " ",  "您好",  "👩‍👩‍👧‍👦",
                                        "\xff", "́",      "３", "مرحبا", "long words",
                                        "\r\n", "\u202e"};
    return texts[roll(d, sizeof texts / sizeof *texts)];
}

static SDL_Keycode pick_key(struct dice *d)
{
    static const SDL_Keycode keys[] = {
        SDLK_TAB,  SDLK_TAB,  SDLK_TAB,   SDLK_RETURN, SDLK_SPACE,  SDLK_ESCAPE,    SDLK_UP,
        SDLK_DOWN, SDLK_LEFT, SDLK_RIGHT, SDLK_HOME,   SDLK_END,    SDLK_PAGEUP,    SDLK_PAGEDOWN,
        SDLK_1,    SDLK_3,    SDLK_KP_2,  SDLK_F4,     SDLK_DELETE, SDLK_BACKSPACE, SDLK_INSERT,
        SDLK_a,    SDLK_c,    SDLK_v,     SDLK_x,      SDLK_y,      SDLK_z,         SDLK_LSHIFT};
    return keys[roll(d, sizeof keys / sizeof *keys)];
}

static int pick_mod(struct dice *d)
{
    static const int mods[] = {
        0, 0, 0, KMOD_LSHIFT, KMOD_LCTRL, KMOD_LCTRL | KMOD_LSHIFT, KMOD_NUM, KMOD_LALT};
    return mods[roll(d, 8)];
}

static void point_somewhere(struct kit *k, struct dice *d)
{
    static const Uint32 mouse[] = {SDL_MOUSEMOTION, SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP};
    static const Uint32 finger[] = {SDL_FINGERDOWN, SDL_FINGERMOTION, SDL_FINGERUP};
    int x = (int)roll(d, KIT_W + 100) - 50, y = (int)roll(d, KIT_H + 100) - 50;
    uint32_t what = roll(d, 10);
    if (what < 3)
        kit_mouse(k, mouse[what], x, y, 1 + (int)roll(d, 4));
    else if (what < 6)
        kit_finger(k, finger[what - 3], x, y);
    else if (what < 8)
        kit_clicks(k, x, y, 1 + (int)roll(d, 3));
    else if (what < 9)
        kit_tap(k, x, y);
    else
        kit_wheel(k, (int)roll(d, 21) - 10);
}

static void do_something(struct kit *k, struct panel *p, struct dice *d)
{
    switch (roll(d, 16)) {
    case 0:
    case 1:
    case 2:
    case 3:
        kit_key_down(k, pick_key(d), pick_mod(d), roll(d, 5) == 0);
        break;
    case 4:
        kit_key_up(k, pick_key(d));
        break;
    case 5:
    case 6:
    case 7:
        kit_type(k, pick_text(d));
        break;
    case 8:
        kit_compose(k, pick_text(d), (int)roll(d, 9) - 2);
        break;
    case 9:
    case 10:
        kit_compose(k, "", 0);
        if (roll(d, p->dialog ? 3 : 60) == 0)
            p->dialog = !p->dialog;
        else if (roll(d, p->disabled ? 3 : 60) == 0)
            p->disabled = !p->disabled;
        else if (roll(d, 20) == 0)
            p->type_into = p->type_into ? NULL : "text";
        else if (roll(d, 30) == 0)
            tr_ui_reset(k->ui);
        break;
    case 11:
        if (roll(d, 10) == 0)
            tr_ui_toast(k->ui, TR_TINT_WARN, pick_text(d));
        else if (roll(d, 10) == 0)
            tr_ui_focus(k->ui, panel_order[roll(d, 12)]);
        else if (roll(d, 10) == 0)
            SDL_SetClipboardText(pick_text(d));
        else if (roll(d, 40) == 0)
            p->line[0] = p->text[0] = '\0'; /* as a screen does after Enter */
        break;
    default:
        point_somewhere(k, d);
    }
}

static void check_text(const char *text, size_t cap)
{
    size_t len = strlen(text);
    assert_true(len < cap && tr_utf8_valid(text, len));
}

static void check(const struct kit *k, const struct panel *p)
{
    const struct tr_ui *ui = k->ui;
    size_t focused = 0;
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        focused += item->hash == ui->focus && item->can_focus && item->enabled;
        if (item->is_field)
            assert_true(item->from <= item->to && item->to <= item->limit);
        if (item->ranged)
            assert_true(item->min <= item->now && item->now <= item->max);
    }
    assert_int_equal(focused, ui->focus != 0);
    check_text(p->line, sizeof p->line);
    check_text(p->text, sizeof p->text);
    assert_in_range(p->selected, 0, PANEL_ROWS - 1);
    assert_in_range(p->answer, 0, 2);
    assert_in_range(p->tab, 0, 2);
    assert_in_range(p->choice, 0, 2);
    assert_true(p->scroll_y <= 30 && p->scroll_y >= 30 - 800);
    assert_true(!tr_ui_composing(ui) || strcmp(ui->focus_role, "field") == 0 ||
                ui->focus_wanted != 0);
}

static void whatever_is_done(void **state)
{
    struct kit *k = *state;
    struct dice d = {SEED};
    struct panel p;
    size_t used[3] = {0}; /* that it is not all in vain */
    panel_start(&p);
    panel_rest(k, &p);
    for (int done = 0; done < EVENTS; done++) {
        do_something(k, &p, &d);
        if (roll(&d, 3) == 0)
            continue; /* several in one frame */
        k->now += roll(&d, 200);
        (void)panel_frame(k, &p);
        check(k, &p);
        used[0] += p.pressed || p.hot || p.held;
        used[1] += p.answered >= 0 || p.chosen >= 0;
        used[2] += ((p.line_did | p.text_did) & TR_FIELD_CHANGED) != 0;
        if (done % 50 == 0)
            kit_check_dump(k);
    }
    for (int i = 0; i < 3; i++)
        assert_true(used[i] > 20);
    /* and nothing is stuck afterwards */
    kit_compose(k, "", 0);
    kit_finger(k, SDL_FINGERUP, 790, 590);
    kit_mouse(k, SDL_MOUSEBUTTONUP, 790, 590, 1);
    p.dialog = p.disabled = false;
    while (k->ui->toast_count > 0)
        tr_ui_drop_toast(k->ui);
    for (int i = 0; i < 5; i++)
        panel_rest(k, &p);
    SDL_Point to = panel_middle(k, "button");
    kit_click(k, to.x, to.y);
    (void)panel_frame(k, &p);
    assert_true(p.pressed);
    panel_focus(k, &p, "line");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(whatever_is_done, kit_setup, kit_teardown),
    };
    if (screen_start() != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
