/* The boxes that the lints measure texts against are those of the real window: its
 * letters are half as wide as they are high, taken over a whole line. */
#include "cmocka_all.h"

#include <stdio.h>

#include "audit/boxes.h"
#include "stage.h"

/* Heights of letters in the window's theme at 1280 by 720, pixels. */
#define SMALL 15
#define BODY 18
#define TITLE 24
#define GAP 8

static int columns(int pixels, int letters)
{
    return 2 * pixels / letters;
}

static void boxes_are_those_of_the_window(void **state)
{
    struct tr_stage *stage =
        tr_stage_open(&(struct tr_stage_opts){.args = (const char *const[]){"--lang", "en", NULL}});
    *state = stage;
    const struct tr_text_box *boxes = tr_text_boxes;
    tr_stage_wait_text(stage, "about/title", "Is Mr Shen in?"); /* the first in the list */
    assert_int_equal(columns(tr_stage_find(stage, "about/title")->box.w, TITLE),
                     boxes[TR_BOX_TITLE].columns);
    tr_stage_click(stage, "start");
    tr_stage_wait_screen(stage, "call");
    assert_int_equal(columns(tr_stage_wait(stage, "slip1/label")->box.w, SMALL),
                     boxes[TR_BOX_SLIP].columns);
    tr_stage_key(stage, "space");
    struct tr_box answers = tr_stage_wait(stage, "answers")->box;
    struct tr_box said = tr_stage_wait(stage, "transcript")->box;
    int indent = BODY * 3 / 2; /* the number before each */
    assert_int_equal(columns(answers.w - 2 * GAP - indent, BODY), boxes[TR_BOX_ANSWER].columns);
    /* the conversation keeps three tenths of what both have */
    int most = (answers.y + answers.h - said.y) * 7 / 10, line = BODY * 3 / 2;
    for (int n = 2; n <= 9; n++)
        assert_int_equal((most - n * 2 * GAP) / line, tr_box_answer_lines(n));
    assert_int_equal(tr_stage_close(stage), 0);
    *state = NULL;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(boxes_are_those_of_the_window, tr_stage_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
