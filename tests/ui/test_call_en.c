/* One whole call in English without a key: the language and the call are clicked,
 * the handset lifted by a click, answers chosen, hold and back, the hang-up button
 * held; then the result's tabs, the board, "again", "next" and the list. It is
 * played at the caller's real pace. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "ui/stage.h"

struct wanted {
    const char *list, *part;
    char id[64];
};

/* A row of the list whose text has that part. */
static bool has_row(const struct tr_frame *frame, void *data)
{
    struct wanted *wanted = data;
    size_t len = strlen(wanted->list);
    for (size_t i = 0; i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        if (strcmp(w->role, "row") == 0 && strncmp(w->id, wanted->list, len) == 0 &&
            w->id[len] == '/' && strstr(w->text, wanted->part)) {
            snprintf(wanted->id, sizeof wanted->id, "%.60s", w->id);
            return true;
        }
    }
    return false;
}

static void click_row(struct tr_stage *stage, const char *list, const char *part)
{
    struct wanted wanted = {.list = list, .part = part};
    (void)tr_stage_until(stage, has_row, &wanted, part);
    tr_stage_click(stage, wanted.id);
}

static bool is_selected(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, data);
    return w && w->selected == 1;
}

static void call(struct tr_stage *stage)
{
    click_row(stage, "scenarios", "My cousin on the line");
    tr_stage_wait_text(stage, "about/title", "My cousin on the line");
    tr_stage_click(stage, "start");
    tr_stage_wait_screen(stage, "call");
    tr_stage_click(stage, "phone");
    tr_stage_wait_gone(stage, "phone");
    click_row(stage, "answers", "How may I help you?");
    tr_stage_wait_text(stage, "status", "The caller speaks");
    tr_stage_wait_text(stage, "status", "Your turn");
    tr_stage_click(stage, "hold");
    tr_stage_wait_text(stage, "status", "On hold");
    tr_stage_click(stage, "hold");
    click_row(stage, "answers", "after work, at six?");
    click_row(stage, "answers", "book it on my own phone");
    tr_stage_wait_text(stage, "status", "The caller speaks");
    tr_stage_press(stage, "hang_up");
    tr_stage_wait_text(stage, "status", "You hung up.");
    tr_stage_release(stage);
    tr_stage_wait_screen(stage, "result");
}

static void result(struct tr_stage *stage)
{
    static const char one[] =
        "SELECT count(*) FROM runs WHERE player = 'Ann' AND scenario = 'own_personal_call' AND "
        "lang = 'en' AND input = 'choice' AND profile = 100 AND verified = 1";
    tr_stage_wait_text(stage, "stored", "run 1");
    const char *board = tr_stage_board(stage);
    assert_string_equal(tr_stage_sql(stage, board, one), "1");
    const char *score = tr_stage_sql(stage, board, "SELECT score FROM runs");
    assert_string_equal(tr_stage_wait(stage, "score")->text, score);
    tr_stage_wait(stage, "change1");
    tr_stage_wait_any_text(stage, "this is your first in this call");
    tr_stage_click(stage, "tabs/2");
    (void)tr_stage_until(stage, is_selected, (char[]){"tabs/2"}, "the course of the call");
    tr_stage_wait_any_text(stage, "book it on my own phone");
    tr_stage_click(stage, "tabs/3");
    (void)tr_stage_until(stage, is_selected, (char[]){"tabs/3"}, "the rules");
    tr_stage_wait_any_text(stage, "Good afternoon, Yunshan Court"); /* as evidence */
}

static bool is_own_row(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *row = tr_frame_find(frame, "table/1");
    const struct tr_widget *name = tr_frame_find(frame, "table/1/2");
    (void)data;
    return row && row->selected == 1 && name && strcmp(name->text, "Ann") == 0;
}

/* Leave a call that only rings: nothing of it is kept. */
static void leave(struct tr_stage *stage)
{
    tr_stage_click(stage, "menu");
    tr_stage_click(stage, "pause/2");
    tr_stage_wait_screen(stage, "list");
}

static void a_call_by_mouse(void **state)
{
    static const char *const args[] = {"--lang", "zh-Hans", "--player", "Ann",
                                       "--seed", "43",      NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    tr_stage_click(stage, "lang/3");
    tr_stage_wait_any_text(stage, "Third Ring");
    call(stage);
    result(stage);
    tr_stage_click(stage, "board");
    tr_stage_wait_screen(stage, "board");
    (void)tr_stage_until(stage, is_own_row, NULL, "one's own row, marked");
    tr_stage_click(stage, "result");
    tr_stage_wait_screen(stage, "result");
    tr_stage_click(stage, "again");
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "title", "My cousin on the line");
    leave(stage);
    assert_int_equal(tr_stage_close(stage), 0);
    *state = NULL;
}

/* From a call that was hung up on at once to the one that is proposed next. */
static void next_goes_on_to_another_call(void **state)
{
    static const char *const args[] = {"--lang",    "en",      "--player",   "Ann",
                                       "--profile", "untimed", "--scenario", "own_personal_call",
                                       "--seed",    "43",      NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    tr_stage_wait_screen(stage, "call");
    tr_stage_click(stage, "lift");
    tr_stage_press(stage, "hang_up");
    tr_stage_wait(stage, "result");
    tr_stage_release(stage);
    tr_stage_click(stage, "result");
    tr_stage_wait_screen(stage, "result");
    static const char label[] = "Next for you: ";
    char next[200];
    const char *proposed = tr_stage_wait_text(stage, "next/title", label)->text;
    snprintf(next, sizeof next, "%.190s", proposed + strlen(label));
    tr_stage_click(stage, "next");
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "title", next);
    leave(stage);
    assert_string_equal(tr_stage_sql(stage, tr_stage_board(stage), "SELECT count(*) FROM runs"),
                        "1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_call_by_mouse, tr_stage_teardown),
        cmocka_unit_test_teardown(next_goes_on_to_another_call, tr_stage_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
