/* How every screen looks, against the pictures in tests/ui/golden: in Chinese and
 * light, in English and dark. The clock is stopped, the seed and the fonts are
 * fixed, so that a call is the same to the millisecond. After a wanted change:
 * `ui_golden --update` takes the pictures anew (look at each), the README shows
 * them. A picture that differs is left
 * in the build folder. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cmocka_all.h"
#include "ui/picture.h"
#include "ui/stage.h"

#define GOLDEN TR_SOURCE_DIR "/tests/ui/golden"

struct look {
    const char *lang, *colours, *player, *seed;
    const char *answers[9]; /* parts of the ready-made ones, as a good call goes */
    const char *notes[3];   /* on the slip */
    const char *others[3];  /* on the board: who played the recorded calls */
};

static const struct look zh = {
    .lang = "zh-Hans",
    .colours = "--light",
    .player = "李梅",
    .seed = "11",
    .answers = {"请问有什么可以帮您", "请问您贵姓", "需要我替您转告他吗", "打哪个号码",
                "跟您核对一下", "电话改成", "请他今天给您回电", "还有别的需要吗", "再见"},
    .notes = {"丁先生", "白榆电梯", "电梯验收改期"},
    .others = {"王芳", "陈志远", "周晓"},
};

static const struct look en = {
    .lang = "en",
    .colours = "--dark",
    .player = "Lin",
    .seed = "13",
    .answers = {"How may I help you?", "May I have your name", "May I take a message",
                "Which number can", "Let me read that back", "I've changed it",
                "as soon as he's back", "anything else", "Thank you for calling"},
    .notes = {"Mr Lu", "Qingwan Lifts", "Lift inspection moved"},
    .others = {"Ann", "Wei", "Tom"},
};

static bool updating;

/* ---- pictures ----------------------------------------------------------------- */

static void update(struct tr_stage *stage, const char *shot, const char *golden)
{
    char target[700];
    snprintf(target, sizeof target, "png8:%s", golden);
    (void)tr_stage_run(stage,
                       (const char *const[]){"convert", shot, "+dither", "-colors", "256", "-strip",
                                             "-define", "png:compression-level=9", target, NULL});
    printf("%s\n", golden);
}

/* The window as it stands now, against its golden picture. */
static size_t look_at(struct tr_stage *stage, const struct look *look, const char *what)
{
    char shot[600], golden[600];
    size_t all = 0;
    snprintf(golden, sizeof golden, "%s/%s.%s.png", GOLDEN, what, look->lang);
    snprintf(shot, sizeof shot, "%s/%s.%s.png", TR_SHOTS, what, look->lang);
    tr_stage_pass(stage, 0);
    tr_stage_shot(stage, shot);
    if (updating)
        update(stage, shot, golden);
    struct tr_picture seen = tr_picture_read(shot), wanted = tr_picture_read(golden);
    size_t different = tr_picture_differences(&wanted, &seen, &all);
    tr_picture_done(&seen);
    tr_picture_done(&wanted);
    bool other = tr_picture_is_other(different, all);
    if (other)
        fprintf(stderr, "%s: %zu of %zu blocks differ from %s\n", shot, different, all, golden);
    else
        (void)remove(shot);
    return other;
}

/* ---- the way through the screens -------------------------------------------------- */

struct wanted {
    const char *part;
    int number;
};

static bool has_answer(const struct tr_frame *frame, void *data)
{
    struct wanted *wanted = data;
    for (size_t i = 0; i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        if (strcmp(w->role, "row") == 0 && strncmp(w->id, "answers/", 8) == 0 &&
            strstr(w->text, wanted->part)) {
            wanted->number = atoi(w->id + 8);
            return true;
        }
    }
    return false;
}

/* Let the caller speak to the end, think for a moment, and answer. */
static void answer(struct tr_stage *stage, const char *part)
{
    struct wanted wanted = {.part = part};
    char digit[8];
    const struct tr_frame *frame = tr_stage_frame(stage);
    for (int i = 0; i < 60 && !has_answer(frame, &wanted); i++) {
        tr_stage_pass(stage, 500);
        frame = tr_stage_frame(stage);
    }
    if (!has_answer(frame, &wanted))
        tr_stage_fail(stage, "there is no answer with \"%s\"", part);
    tr_stage_pass(stage, 1200);
    tr_stage_focus_by(stage, "Tab", "answers");
    snprintf(digit, sizeof digit, "%d", wanted.number);
    tr_stage_key(stage, digit);
    tr_stage_wait_gone(stage, "answers");
}

static void note(struct tr_stage *stage, const char *field, const char *words)
{
    tr_stage_focus_by(stage, "Tab", field);
    tr_stage_type(stage, words);
    tr_stage_wait_text(stage, field, words);
}

/* Nothing stands before the screen, and the caller has spoken. */
static void settle(struct tr_stage *stage, const char *widget)
{
    for (int i = 0; i < 60; i++) {
        if (!tr_stage_find(stage, "toast") && tr_stage_find(stage, widget))
            return;
        tr_stage_pass(stage, 500);
    }
    tr_stage_fail(stage, "%s does not come alone", widget);
}

static size_t call(struct tr_stage *stage, const struct look *look)
{
    size_t other = 0;
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "call");
    tr_stage_pass(stage, 5300);
    other += look_at(stage, look, "ringing");
    tr_stage_key(stage, "space");
    tr_stage_wait_gone(stage, "lift");
    answer(stage, look->answers[0]);
    answer(stage, look->answers[1]);
    note(stage, "slip1", look->notes[0]);
    note(stage, "slip2", look->notes[1]);
    settle(stage, "answers");
    tr_stage_focus_by(stage, "Tab", "answers");
    other += look_at(stage, look, "talking");
    answer(stage, look->answers[2]);
    note(stage, "slip3", look->notes[2]);
    settle(stage, "answers");
    tr_stage_key(stage, "F3");
    tr_stage_wait_gone(stage, "answers");
    tr_stage_pass(stage, 12000);
    other += look_at(stage, look, "holding");
    tr_stage_key(stage, "F3");
    tr_stage_key(stage, "Escape");
    tr_stage_wait(stage, "pause/1");
    other += look_at(stage, look, "paused");
    tr_stage_key(stage, "Escape");
    tr_stage_wait_gone(stage, "pause/1");
    for (size_t i = 3; i < 9; i++)
        answer(stage, look->answers[i]);
    for (int i = 0; i < 60 && strcmp(tr_stage_frame(stage)->screen, "result") != 0; i++)
        tr_stage_pass(stage, 500);
    return other;
}

/* The recorded calls of tests/replays, played by others on the same board. */
static void fill_board(struct tr_stage *stage, const struct look *look)
{
    static const char *const ways[] = {"perfect", "average", "terrible"};
    char script[600], clock[600];
    snprintf(clock, sizeof clock, "THIRDRING_TEST_CLOCK=%s", tr_stage_path(stage, "clock"));
    for (size_t i = 0; i < 3; i++) {
        snprintf(script, sizeof script, "%s/tests/replays/colleague_absent.%s.%s.script",
                 TR_SOURCE_DIR, look->lang, ways[i]);
        (void)tr_stage_run(stage, (const char *const[]){"env",      "LD_PRELOAD=" TR_CLOCK,
                                                        clock,      TR_PROGRAM,
                                                        "play",     "colleague_absent",
                                                        "--text",   "--json",
                                                        "--lang",   look->lang,
                                                        "--script", script,
                                                        "--seed",   look->seed,
                                                        "--player", look->others[i],
                                                        "--data",   TR_SOURCE_DIR,
                                                        "--board",  tr_stage_board(stage),
                                                        NULL});
    }
}

static size_t afterwards(struct tr_stage *stage, const struct look *look)
{
    size_t other = 0;
    tr_stage_wait_screen(stage, "result");
    settle(stage, "stored");
    tr_stage_wait_text(stage, "stored", "1");
    tr_stage_wait(stage, "compare/own");
    other += look_at(stage, look, "overview");
    tr_stage_focus_by(stage, "Tab", "tabs");
    tr_stage_key(stage, "Right");
    tr_stage_wait(stage, "chart");
    other += look_at(stage, look, "course");
    tr_stage_key(stage, "Right");
    tr_stage_wait(stage, "rules");
    other += look_at(stage, look, "rules");
    tr_stage_key(stage, "Right");
    tr_stage_wait(stage, "field1/written");
    other += look_at(stage, look, "slip");
    tr_stage_key(stage, "Right");
    tr_stage_wait(stage, "coach/title");
    other += look_at(stage, look, "say");
    fill_board(stage, look);
    tr_stage_focus_by(stage, "Tab", "board");
    tr_stage_key(stage, "Return");
    tr_stage_wait_screen(stage, "board");
    tr_stage_wait(stage, "table/4/1");
    other += look_at(stage, look, "board");
    return other;
}

static void walk(void **state, const struct look *look)
{
    const char *const args[] = {look->colours, "--lang",   look->lang, "--player", look->player,
                                "--seed",      look->seed, "--size",   "1280x720", NULL};
    static const char *const env[] = {"FONTCONFIG_FILE=" GOLDEN "/fonts.conf", "TZ=UTC", NULL};
    struct tr_stage *stage =
        tr_stage_open(&(struct tr_stage_opts){.args = args, .env = env, .stopped_clock = true});
    *state = stage;
    tr_stage_wait_screen(stage, "list");
    settle(stage, "scenarios/1");
    size_t other = look_at(stage, look, "list");
    other += call(stage, look);
    other += afterwards(stage, look);
    assert_int_equal(other, 0);
    assert_int_equal(tr_stage_close(stage), 0);
    *state = NULL;
}

static void chinese_and_light(void **state)
{
    walk(state, &zh);
}

static void english_and_dark(void **state)
{
    walk(state, &en);
}

/* ---- the measure itself --------------------------------------------------------------- */

/* Move what is in the box by so many pixels to the right. */
static void shift(struct tr_picture *p, int x, int y, int w, int h, int by)
{
    for (int row = y; row < y + h; row++) {
        uint8_t *at = p->rgb + ((size_t)row * (size_t)p->w + (size_t)x) * 3;
        memmove(at + (size_t)by * 3, at, (size_t)w * 3);
    }
}

/* As another version of the font library might: every pixel a little of its neighbour. */
static void smooth(struct tr_picture *p)
{
    size_t count = (size_t)p->w * (size_t)p->h * 3;
    for (size_t i = 0; i + 3 < count; i++)
        p->rgb[i] = (uint8_t)((p->rgb[i] * 4 + p->rgb[i + 3]) / 5);
}

static void a_moved_button_is_seen_and_smoothing_is_not(void **state)
{
    (void)state;
    size_t all;
    struct tr_picture golden = tr_picture_read(GOLDEN "/list.zh-Hans.png");
    struct tr_picture other = tr_picture_read(GOLDEN "/list.zh-Hans.png");
    assert_false(tr_picture_is_other(tr_picture_differences(&golden, &other, &all), all));
    smooth(&other);
    size_t smoothed = tr_picture_differences(&golden, &other, &all);
    printf("smoothed: %zu of %zu blocks\n", smoothed, all);
    assert_false(tr_picture_is_other(smoothed, all));
    tr_picture_done(&other);
    other = tr_picture_read(GOLDEN "/list.zh-Hans.png");
    shift(&other, 755, 636, 320, 44, 4); /* the button that starts the call */
    size_t moved = tr_picture_differences(&golden, &other, &all);
    printf("moved: %zu of %zu blocks\n", moved, all);
    assert_true(tr_picture_is_other(moved, all));
    tr_picture_done(&other);
    tr_picture_done(&golden);
}

int main(int argc, char **argv)
{
    updating = argc > 1 && strcmp(argv[1], "--update") == 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(chinese_and_light, tr_stage_teardown),
        cmocka_unit_test_teardown(english_and_dark, tr_stage_teardown),
        cmocka_unit_test(a_moved_button_is_seen_and_smoothing_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
