/* The stage does what the other tests rely on. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cmocka_all.h"
#include "ui/stage.h"

static struct tr_stage *open_stage(void **state, bool input_method)
{
    static const char *const args[] = {"--lang", "en", "--player", "", NULL};
    struct tr_stage *stage =
        tr_stage_open(&(struct tr_stage_opts){.args = args, .input_method = input_method});
    *state = stage;
    tr_stage_wait_screen(stage, "list");
    return stage;
}

static void every_character_typed_arrives(void **state)
{
    static const char text[] = "您好，云山公司，abc XYZ 12! 請問您是哪位？\"'";
    struct tr_stage *stage = open_stage(state, false);
    tr_stage_focus_by(stage, "Tab", "player");
    tr_stage_type(stage, text);
    assert_string_equal(tr_stage_wait_text(stage, "player", "'")->text, text);
    assert_int_equal(tr_stage_end(stage), 0);
}

static bool loses(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, data);
    return w && !w->focus;
}

static void mouse_and_keys_arrive(void **state)
{
    struct tr_stage *stage = open_stage(state, false);
    tr_stage_click(stage, "player");
    tr_stage_wait_focus(stage, "player");
    tr_stage_key(stage, "shift+Tab");
    (void)tr_stage_until(stage, loses, (void *)"player", "the focus to go on");
    tr_stage_click(stage, "lang/2");
    tr_stage_wait_text(stage, "title", "第三聲鈴");
}

static void the_window_is_resized_and_shot(void **state)
{
    struct tr_stage *stage = open_stage(state, false);
    tr_stage_resize(stage, 700, 500);
    char path[512];
    struct stat file;
    snprintf(path, sizeof path, "%s", tr_stage_path(stage, "shot.png"));
    tr_stage_shot(stage, path);
    assert_string_equal(
        tr_stage_run(stage, (const char *const[]){"identify", "-format", "%wx%h", path, NULL}),
        "700x500");
    assert_int_equal(stat(path, &file), 0);
}

static void the_close_button_closes(void **state)
{
    struct tr_stage *stage = open_stage(state, false);
    tr_stage_close_button(stage);
    assert_int_equal(tr_stage_wait_exit(stage), 0);
}

static void the_game_is_ended_and_started_again(void **state)
{
    static const char *const args[] = {"--lang", "en", NULL};
    struct tr_stage *stage = open_stage(state, false);
    tr_stage_focus_by(stage, "Tab", "player");
    tr_stage_type(stage, "Mei");
    tr_stage_wait_text(stage, "player", "Mei");
    tr_stage_restart(stage, SIGTERM, args);
    tr_stage_wait_text(stage, "player", "Mei"); /* it is remembered */
    tr_stage_focus_out(stage);
    tr_stage_focus_in(stage);
    assert_int_equal(tr_stage_close(stage), 0);
    *state = NULL;
}

static void the_input_method_composes(void **state)
{
    struct tr_stage *stage = open_stage(state, true);
    tr_stage_focus_by(stage, "Tab", "player");
    tr_stage_input_method(stage, true);
    tr_stage_compose(stage, "player", "n i h a o", "你好");
    tr_stage_input_method(stage, false);
    tr_stage_key(stage, "x");
    tr_stage_wait_text(stage, "player", "你好x");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(every_character_typed_arrives, tr_stage_teardown),
        cmocka_unit_test_teardown(mouse_and_keys_arrive, tr_stage_teardown),
        cmocka_unit_test_teardown(the_window_is_resized_and_shot, tr_stage_teardown),
        cmocka_unit_test_teardown(the_game_is_ended_and_started_again, tr_stage_teardown),
        cmocka_unit_test_teardown(the_close_button_closes, tr_stage_teardown),
        cmocka_unit_test_teardown(the_input_method_composes, tr_stage_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
