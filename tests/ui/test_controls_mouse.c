/* One call of one's own with every control of the desk, by the mouse alone: the
 * sheet, the keypad, an engaged line and redial, pen and form, the mouthpiece, a
 * nod, the drawer, the second line, asking a colleague and putting through. And
 * what shows on the way: captions, greyed widgets, what opens and closes. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "controls.h"

static const char lua[] =
    "scenario { format = 1, id = 'every_control', title = 'Every control', kind = 'outbound',\n"
    "  about = 'Tell Ms Kang what she owes.',\n"
    "  caller = { who = 'Ms Kang', surname = 'Kang', mood = 70, hold = { bears = 90 } },\n"
    "  cast = { visitor = { who = 'Mr Liao', voice = 'man_2', room = true },\n"
    "           mei = { who = 'Ms Mei', voice = 'woman_2' } },\n"
    "  facts = { phone = digits { 8 }, fee = amount { 300, 320 } },\n"
    "  knowledge = { { 'sheet', title = 'Call sheet', everyday = true, text = 'Number {phone}' },\n"
    "                { 'fees', title = 'Fees of C-506', text = 'Fee {fee}.', seconds = 3 } },\n"
    "  people = { { 'fang', where = 'out', back = 'at three' } },\n"
    "  slip = { { 'fee', fact = 'fee', title = 'Fee' } },\n"
    "  events = { pen = { kind = 'not_ready', at = 0 },\n"
    "             visitor = { kind = 'visitor', at = 4, leaves = 60, by = 'visitor',\n"
    "                         says = 'Excuse me?' },\n"
    "             line2 = { kind = 'second_line', delay = 1 } },\n"
    "  scorecard = { 'base' } }\n"
    "beat 'dials' { dial = { number = 'phone', tries = { 'engaged', { rings = 1 } } },\n"
    "  next = 'hello' }\n"
    "beat 'hello' { caller = 'Hello?', patience = 60,\n"
    "  choices = { 'Good morning, this is Yunshan Court, Customer Service.' },\n"
    "  asides = { 'Please take a seat.' }, next = 'asks' }\n"
    "beat 'asks' { caller = 'What do I owe?', patience = 60, choices = { 'Here it is.' },\n"
    "  next = 'lift' }\n"
    "beat 'lift' { caller = 'And my lift?', patience = 60, start = 'line2',\n"
    "  asides = { 'Ms Kang has a question about the lift.' },\n"
    "  on { { handled = 'line2', to = 'mei' }, { consulted = 'shen', mood = 0 },\n"
    "       { transfer = 'shen', when = \"consulted('shen') and asides > 1\", to = 'handed' },\n"
    "       { transfer = true, to = 'blind' } }, next = 'lift' }\n"
    "beat 'mei' { caller = 'Only a moment!', by = 'mei', patience = 60, choices = { 'Yes?' },\n"
    "  on { { resume = true, to = 'lift' } },"
    "  next = 'mei' }\n"
    "beat 'handed' { caller = 'Thank you.', ending = 'handed_over' }\n"
    "beat 'blind' { caller = 'Hm.', ending = 'handed_blindly' }\n";

static char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];

/* ---- looking -------------------------------------------------------------------------- */

static const char *text_of(const struct tr_app *app, const char *id)
{
    const struct tr_widget *w = tr_controls_find(app, id);
    return w ? w->text : "";
}

static void expect_text(struct tr_app *app, const char *id, const char *part)
{
    tr_inside_rest(app);
    if (!strstr(text_of(app, id), part))
        fail_msg("%s says \"%s\" and not \"%s\"", id, text_of(app, id), part);
}

static void expect_none(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    assert_null(tr_controls_find(app, id));
}

static bool enabled(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    return w && w->enabled;
}

static int expanded(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    return w ? w->expanded : -1;
}

static uint8_t phase(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase;
}

static bool waits(const struct tr_app *app)
{
    return phase(app) == TR_PHASE_WAITING;
}

static bool second_line(const struct tr_app *app)
{
    return tr_game_second_line_rings(app->game);
}

static bool visitor_came(const struct tr_app *app)
{
    const struct tr_graph *g = app->game->content.graph;
    for (uint32_t i = 0; i < g->side_count; i++)
        if (g->sides[i].kind == TR_SIDE_VISITOR)
            return tr_game_call(app->game)->sides[i].state == TR_SIDE_ON;
    return false;
}

static bool somebody_listens(const struct tr_app *app)
{
    return tr_game_call(app->game)->talking_to != TR_NONE;
}

static bool nobody_is_asked(const struct tr_app *app)
{
    return tr_game_call(app->game)->asked == TR_NONE;
}

/* ---- the mouse --------------------------------------------------------------------------- */

/* Whether the middle of the widget is in sight. */
static bool in_sight(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    int y = w ? w->box.y + w->box.h / 2 : 0;
    return w && y >= w->clip.y && y < w->clip.y + w->clip.h;
}

/* Turn the wheel over the place where it lies until it comes. */
static void scroll_to(struct tr_app *app, const char *id)
{
    for (int i = 0; i < 50 && !in_sight(app, id); i++) {
        const struct tr_widget *w = tr_controls_find(app, id);
        if (!w)
            break;
        SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION}};
        move.motion.x = w->clip.x + w->clip.w / 2;
        move.motion.y = w->clip.y + w->clip.h / 2;
        SDL_PushEvent(&move);
        SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL}};
        wheel.wheel.y = w->box.y > w->clip.y ? -1 : 1;
        SDL_PushEvent(&wheel);
        tr_inside_frame(app);
    }
}

static void click(struct tr_app *app, const char *id)
{
    scroll_to(app, id);
    if (!enabled(app, id) || !in_sight(app, id))
        fail_msg("%s cannot be clicked", id);
    tr_inside_press(app, id, 0);
    if (!app->game || !tr_game_ended(app->game))
        tr_inside_rest(app);
}

static void click_digits(struct tr_app *app, const char *digits)
{
    char id[16];
    for (; *digits; digits++) {
        snprintf(id, sizeof id, "key/%d", *digits == '0' ? 11 : *digits - '0');
        click(app, id);
    }
}

static bool reads_sheet(const struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading && view &&
           view->briefing;
}

/* The row of the list with that title, the button that starts it, its sheet. */
static void from_the_list(struct tr_app *app, const char *title)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    char id[64] = "";
    tr_inside_rest(app);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strncmp(widgets[i].id, "scenarios/", 10) == 0 && strcmp(widgets[i].text, title) == 0)
            snprintf(id, sizeof id, "%s", widgets[i].id);
    click(app, id);
    expect_text(app, "about/title", title);
    click(app, "start");
    tr_inside_until(app, reads_sheet, 0, "the call sheet");
    int32_t at = tr_game_time(app->game);
    tr_inside_pass(app, 5000);
    assert_int_equal(tr_game_time(app->game), at); /* while it is read time stands still */
    expect_text(app, "sheet/whom", "Ms Kang");
    click(app, "go");
}

/* ---- the call ------------------------------------------------------------------------------ */

static void read_number(const struct tr_app *app, char *out, size_t cap)
{
    const struct tr_graph *g = app->game->content.graph;
    for (uint16_t i = 0; i < g->fact_count; i++)
        if (strcmp(tr_graph_str(g, g->facts[i].name), "phone") == 0)
            tr_call_fact(tr_game_call(app->game), i, false, out, cap);
}

static void reach_her(struct tr_app *app)
{
    char number[TR_SLIP_TEXT_MAX] = "";
    read_number(app, number, sizeof number);
    assert_int_equal(strlen(number), 8);
    expect_text(app, "sheet/about", "Tell Ms Kang what she owes.");
    expect_text(app, "sheet/sheet/text", number);
    assert_false(enabled(app, "dial_it"));
    click_digits(app, "7");
    click(app, "delete");
    click_digits(app, number);
    expect_text(app, "number", number);
    click(app, "dial_it");
    assert_int_equal(phase(app), TR_PHASE_ENGAGED);
    expect_text(app, "caption", "Sound: the busy tone");
    expect_text(app, "status", "No connection: hang up");
    click(app, "hang_up");
    assert_int_equal(phase(app), TR_PHASE_IDLE);
    click(app, "redial");
    tr_inside_rest(app);
    assert_int_equal(phase(app), TR_PHASE_RINGBACK);
    expect_text(app, "status", "It rings there: ring 1");
    expect_text(app, "caption", "Sound: it rings over there");
    tr_inside_until(app, waits, 30000, "her answer");
    expect_none(app, "number");
}

static void first_words(struct tr_app *app)
{
    assert_false(enabled(app, "slip1"));
    click(app, "ready");
    assert_true(enabled(app, "slip1"));
    expect_none(app, "ready");
    tr_inside_until(app, visitor_came, 10000, "the visitor");
    expect_text(app, "besides/1", "Mr Liao, at your desk: “Excuse me?”");
    expect_text(app, "answers/1", "Good morning");
    click(app, "mute");
    expect_text(app, "mute", "Uncover");
    expect_text(app, "besides/2", "the caller hears nothing");
    expect_text(app, "say_it", "Say aside");
    click(app, "answers/1"); /* to the visitor */
    assert_int_equal(tr_game_call(app->game)->asides, 1);
    assert_int_equal(tr_game_call(app->game)->turns, 0);
    expect_none(app, "besides/2");
    click(app, "mute");
    click(app, "sign");
    expect_text(app, "answers/1", "Good morning");
    click(app, "answers/1");
    assert_int_equal(tr_game_call(app->game)->turns, 1);
    tr_inside_until(app, waits, 30000, "her question");
}

static void look_it_up(struct tr_app *app)
{
    assert_int_equal(expanded(app, "drawer"), 0);
    click(app, "drawer");
    assert_int_equal(expanded(app, "drawer"), 1);
    expect_text(app, "who/fang/about", "back: at three");
    click(app, "drawer/tabs/2");
    expect_text(app, "entry/fees", "(3 s)");
    click(app, "entry/fees");
    expect_text(app, "entry/fees", "looking, 3 s more");
    expect_none(app, "entry/fees/text");
    expect_text(app, "besides/1", "You look for “Fees of C-506”");
    tr_inside_pass(app, 2000);
    expect_text(app, "entry/fees", "looking, 1 s more");
    tr_inside_pass(app, 1000);
    expect_text(app, "entry/fees/text", "Fee 3");
    click(app, "entry/fees");
    expect_none(app, "entry/fees/text");
    click(app, "entry/fees"); /* found is found */
    expect_text(app, "entry/fees/text", "Fee 3");
    assert_int_equal(tr_game_call(app->game)->lookups, 1);
    click(app, "drawer");
    assert_int_equal(expanded(app, "drawer"), 0);
    click(app, "answers/1");
}

static void take_the_other_line(struct tr_app *app)
{
    assert_false(enabled(app, "line2"));
    tr_inside_until(app, second_line, 10000, "the second line");
    expect_text(app, "line2", "Answer");
    expect_text(app, "caption", "Sound: the second line rings");
    tr_inside_until(app, waits, 30000, "her turn");
    click(app, "line2");
    assert_true(tr_game_call(app->game)->parked);
    tr_inside_until(app, waits, 30000, "the other caller");
    expect_text(app, "status", "on hold");
    expect_text(app, "answers/1", "Yes?");
    click(app, "hold");
    assert_false(tr_game_call(app->game)->parked);
    tr_inside_until(app, waits, 30000, "her turn");
}

static void put_her_through(struct tr_app *app)
{
    click(app, "hold");
    assert_int_equal(phase(app), TR_PHASE_HELD);
    click(app, "drawer");
    click(app, "drawer/tabs/1");
    click(app, "ask/fang");
    expect_text(app, "who/fang/about", "is being called");
    tr_inside_until(app, nobody_is_asked, 10000, "that she is out");
    assert_false(somebody_listens(app));
    click(app, "ask/shen");
    tr_inside_until(app, somebody_listens, 10000, "him");
    expect_text(app, "besides/1", "Mr Shen listens to you.");
    click(app, "answers/1");
    assert_int_equal(tr_game_call(app->game)->asides, 2);
    click(app, "put/shen");
    tr_controls_to_end(app);
    assert_string_equal(tr_session_ending(app->game->session), "handed_over");
}

static void every_control_by_mouse(void **state)
{
    struct tr_app *app = tr_inside_open(data, board, TR_LANG_EN);
    (void)state;
    tr_inside_draw(false);
    app->set.answering = TR_ANSWER_CHOICE;
    from_the_list(app, "Every control");
    reach_her(app);
    first_words(app);
    look_it_up(app);
    take_the_other_line(app);
    put_her_through(app);
    tr_inside_draw(true);
    tr_app_free(app);
}

/* The table of keys, from the pause; Escape goes back step by step. */
static void keys_are_told(void **state)
{
    struct tr_app *app = tr_inside_open(data, board, TR_LANG_EN);
    (void)state;
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 7);
    tr_inside_pass(app, 1000);
    int32_t at = tr_game_time(app->game);
    tr_inside_press(app, "menu", 0);
    click(app, "pause/3");
    expect_text(app, "dialog/text", "F5: the drawer");
    tr_inside_pass(app, 3000);
    tr_inside_key(app, SDLK_ESCAPE);
    expect_none(app, "keys");
    expect_text(app, "dialog/text", "Time stands still"); /* where it came from */
    tr_inside_key(app, SDLK_ESCAPE);
    expect_none(app, "pause");
    expect_text(app, "status", "Ringing: ring 1");
    assert_in_range(tr_game_time(app->game), at, at + 200); /* time stood still */
    tr_inside_key(app, SDLK_F1);
    expect_text(app, "keys", "Keys");
    tr_inside_key(app, SDLK_RETURN);
    expect_none(app, "keys");
    tr_app_free(app);
}

/* A redial after a cut: the dead line is heard and seen, the number stands on the slip. */
static void a_cut_line_is_dialled_again(void **state)
{
    struct tr_app *app = tr_inside_open(data, board, TR_LANG_EN);
    (void)state;
    tr_controls_begin(app, "line_cut", TR_ANSWER_TYPED, 1);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_type(app, "Good morning, Yunshan Court.");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, waits, 30000, "the complaint");
    tr_controls_tab_to(app, "slip1");
    tr_inside_type(app, "50168606");
    tr_inside_key(app, SDLK_RETURN);
    tr_controls_tab_to(app, "say");
    tr_inside_type(app, "When would it suit you?");
    tr_inside_key(app, SDLK_RETURN);
    for (int i = 0; i < 200 && phase(app) != TR_PHASE_IDLE; i++)
        tr_inside_pass(app, 100);
    expect_text(app, "caption", "Sound: a steady tone, the line is dead");
    expect_text(app, "status", "Nobody is on the line: dial");
    tr_controls_has_focus(app, "number");
    tr_inside_pass(app, 3000);
    expect_text(app, "caption", "Sound: none, nobody is on the line");
    tr_inside_type(app, "x5y"); /* letters are no keys of a telephone */
    expect_text(app, "number", "5");
    assert_int_equal(strlen(text_of(app, "number")), 1);
    tr_inside_press(app, "from_slip/1", 0);
    tr_controls_has_focus(app, "number");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_int_equal(phase(app), TR_PHASE_ENGAGED);
    tr_app_free(app);
}

static int start(void **state)
{
    char path[TR_PATH_MAX];
    (void)state;
    if (!tr_controls_start(home, data, board) ||
        tr_path_join(path, sizeof path, data, "scenarios/every_control", NULL) != TR_OK ||
        tr_dir_make(path, NULL) != TR_OK ||
        tr_path_join(path, sizeof path, data, "scenarios/every_control/scenario.lua", NULL) !=
            TR_OK)
        return 1;
    return tr_file_write(path, lua, sizeof lua - 1, NULL) == TR_OK ? 0 : 1;
}

static int stop(void **state)
{
    (void)state;
    tr_temp_remove(home);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_control_by_mouse),
                                       cmocka_unit_test(keys_are_told),
                                       cmocka_unit_test(a_cut_line_is_dialled_again)};
    return cmocka_run_group_tests(tests, start, stop);
}
