/* One whole call in Chinese without the mouse: language, name and way of playing
 * are set, the call is chosen, lifted, answered in one's own words (one answer
 * through a real input method), put on hold and taken back, the slip is filled,
 * the caller hangs up; result, board, list. Then another call is ended by the held key. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "ui/stage.h"

static const char greeting[] = "您好，云杉里客服中心，请问有什么可以帮您？";

/* With this seed the card bears 6183 0316. */
static const char *const middle[] = {
    "先生，您好像拨错号码了，我们这里是云杉里小区客服中心，不是银行。您听得清我说话吗？",
    "我明白。没关系的，先生，按错一位很常见，我来帮您核对一下号码，好吗？",
    "很抱歉，先生，我们没办法替您转，不过我可以帮您核对号码。您念一下卡片上的，好吗？",
    "我重复一遍，6183 0316，对吗？我们的号码是 6188 0316，只差一位，您大概是拨错了一位。",
    "没关系的，先生，您别放在心上。请问您还有别的需要吗？",
};

static bool is_selected(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, data);
    return w && w->selected == 1;
}

/* Tab to a row of options and step to one of them. */
static void choose(struct tr_stage *stage, const char *row, const char *keys, char *option)
{
    tr_stage_focus_by(stage, "Tab", row);
    tr_stage_key(stage, keys);
    (void)tr_stage_until(stage, is_selected, option, option);
}

struct said {
    const char *who, *words;
};

/* A line of the conversation by that person with these words. */
static bool is_said(const struct tr_frame *frame, void *data)
{
    const struct said *said = data;
    for (size_t i = 0; i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        char id[64];
        if (strncmp(w->id, "said", 4) != 0 || strchr(w->id, '/') || !strstr(w->text, said->words))
            continue;
        snprintf(id, sizeof id, "%.40s/who", w->id);
        const struct tr_widget *who = tr_frame_find(frame, id);
        if (who && strstr(who->text, said->who))
            return true;
    }
    return false;
}

static void wait_said(struct tr_stage *stage, const char *who, const char *words)
{
    (void)tr_stage_until(stage, is_said, &(struct said){who, words}, words);
}

static void answer(struct tr_stage *stage, const char *words)
{
    tr_stage_focus_by(stage, "Tab", "say");
    tr_stage_type(stage, words);
    assert_string_equal(tr_stage_wait_text(stage, "say", words)->text, words);
    tr_stage_key(stage, "Return");
    wait_said(stage, "您", words);
}

static void note(struct tr_stage *stage, const char *field, const char *words)
{
    tr_stage_focus_by(stage, "Tab", field);
    tr_stage_type(stage, words);
    assert_string_equal(tr_stage_wait_text(stage, field, words)->text, words);
}

/* Pinyin, shown in place while it is composed; Space picks a candidate and must do
 * nothing else. */
static void answer_by_input_method(struct tr_stage *stage)
{
    tr_stage_focus_by(stage, "Tab", "say");
    tr_stage_input_method(stage, true);
    tr_stage_compose(stage, "say", "x i e x i e", "谢谢");
    tr_stage_compose(stage, "say", "z a i j i a n", "再见");
    tr_stage_input_method(stage, false);
    tr_stage_key(stage, "Return");
    wait_said(stage, "您", "谢谢再见");
}

static void set_up(struct tr_stage *stage)
{
    choose(stage, "lang", "Left Left", (char[]){"lang/1"});
    tr_stage_wait_any_text(stage, "第三声铃");
    tr_stage_focus_by(stage, "Tab", "player");
    tr_stage_type(stage, "李梅");
    tr_stage_wait_text(stage, "player", "李梅");
    choose(stage, "answering", "Right", (char[]){"answering/2"});
    choose(stage, "profile", "Right Right Right", (char[]){"profile/4"});
    tr_stage_focus_by(stage, "shift+Tab", "scenarios");
    tr_stage_key(stage, "End");
    tr_stage_wait_text(stage, "about/title", "打错的电话");
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "call");
}

static void talk(struct tr_stage *stage)
{
    tr_stage_wait_text(stage, "status", "铃");
    tr_stage_key(stage, "space");
    tr_stage_wait_gone(stage, "lift");
    tr_stage_wait_focus(stage, "say");
    answer(stage, greeting);
    wait_said(stage, "老先生", "城东支行");
    answer(stage, middle[0]);
    answer(stage, middle[1]);
    tr_stage_key(stage, "F3");
    tr_stage_wait_text(stage, "hold", "F3");
    tr_stage_wait_text(stage, "status", "等候");
    tr_stage_key(stage, "F3");
    wait_said(stage, "老先生", "银行");
    answer(stage, middle[2]);
    wait_said(stage, "老先生", "6183 0316");
    note(stage, "slip1", "61830316");
    note(stage, "slip2", "打错电话");
    answer(stage, middle[3]);
    answer(stage, middle[4]);
    answer_by_input_method(stage);
    tr_stage_wait_screen(stage, "result"); /* he hangs up */
}

/* What is on the screen is what is in the board's file; the first call of a player is a guided
 * one. */
static void look_at_result(struct tr_stage *stage)
{
    static const char one[] = "SELECT count(*) FROM runs WHERE player = '李梅' AND scenario = "
                              "'wrong_number' AND lang = 'zh-Hans' AND mode = 'tutorial' AND "
                              "input = 'typed' AND profile = 0 AND verified = 1 AND rings >= 1";
    tr_stage_wait_text(stage, "stored", "1");
    const char *board = tr_stage_board(stage);
    assert_string_equal(tr_stage_sql(stage, board, one), "1");
    const char *score = tr_stage_sql(stage, board, "SELECT score FROM runs");
    assert_string_equal(tr_stage_wait(stage, "score")->text, score);
    assert_true(atoi(score) > 500);
    tr_stage_focus_by(stage, "Tab", "tabs");
    tr_stage_key(stage, "Right");
    (void)tr_stage_until(stage, is_selected, (char[]){"tabs/2"}, "the course of the call");
    tr_stage_wait_any_text(stage, "61830316");
    tr_stage_wait_any_text(stage, "谢谢再见");
    tr_stage_key(stage, "Right");
    (void)tr_stage_until(stage, is_selected, (char[]){"tabs/3"}, "the rules");
    /* heard: the greeting, and what came through the input method */
    tr_stage_wait_any_text(stage, "您好，云杉里客服中心");
    tr_stage_wait_any_text(stage, "谢谢");
}

static bool is_own_row(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *row = tr_frame_find(frame, "table/1");
    const struct tr_widget *name = tr_frame_find(frame, "table/1/2");
    (void)data;
    return row && row->selected == 1 && name && strcmp(name->text, "李梅") == 0;
}

static void a_call_by_keyboard(void **state)
{
    static const char *const args[] = {"--lang", "en", "--player", "", "--seed", "11", NULL};
    struct tr_stage *stage =
        tr_stage_open(&(struct tr_stage_opts){.args = args, .input_method = true});
    *state = stage;
    set_up(stage);
    talk(stage);
    look_at_result(stage);
    tr_stage_focus_by(stage, "Tab", "board");
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "board");
    (void)tr_stage_until(stage, is_own_row, NULL, "one's own row, marked");
    tr_stage_focus_by(stage, "Tab", "list");
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "list");
    assert_int_equal(tr_stage_close(stage), 0);
    *state = NULL;
}

static void the_held_key_hangs_up(void **state)
{
    static const char *const args[] = {"--lang", "zh-Hans",   "--player", "李梅", "--seed",
                                       "3",      "--profile", "untimed",  NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "call");
    tr_stage_key(stage, "space");
    tr_stage_wait_focus(stage, "answers");
    tr_stage_key(stage, "F4");
    tr_stage_wait_focus(stage, "hang_up");
    tr_stage_key(stage, "space"); /* a touch is not enough */
    tr_stage_focus_by(stage, "shift+Tab", "hold");
    tr_stage_key(stage, "F4");
    tr_stage_wait_focus(stage, "hang_up");
    tr_stage_key_down(stage, "space");
    tr_stage_wait(stage, "result");
    tr_stage_key_up(stage, "space");
    tr_stage_wait_screen(stage, "result");
    tr_stage_wait_text(stage, "stored", "1");
    assert_string_equal(tr_stage_sql(stage, tr_stage_board(stage),
                                     "SELECT player FROM runs WHERE input = 'choice'"),
                        "李梅");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_call_by_keyboard, tr_stage_teardown),
        cmocka_unit_test_teardown(the_held_key_hangs_up, tr_stage_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
