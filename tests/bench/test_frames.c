/* What of the window's speed can be counted: frames without a new text render none,
 * only what changed is presented, nothing is drawn while nothing moves, and what was
 * covered is drawn again. The figures come from --frame-stats. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "ui/stage.h"

#define FRAMES_MAX 20000
#define QUIET_MS 3000
#define W 1280
#define H 720

struct frame {
    char screen[16];
    double at_ms;
    long texts, rects, pixels;
    bool whole;
};

struct world {
    struct tr_stage *stage;
    char log[64];
    struct frame *v;
    size_t count;
    size_t from; /* frames before this one do not count */
    long pixels; /* of the condition waited for */
    double quiet_since;
    size_t quiet_count;
};

static double now_ms(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* All whole lines that are there. */
static void read_frames(struct world *world)
{
    char line[512];
    FILE *file = fopen(world->log, "r");
    assert_non_null(file);
    world->count = 0;
    while (world->count < FRAMES_MAX && fgets(line, sizeof line, file) && strchr(line, '\n')) {
        json_t *root = json_loads(line, 0, NULL);
        const char *screen = json_string_value(json_object_get(root, "screen"));
        struct frame *f = &world->v[world->count++];
        if (!screen)
            fail_msg("no frame: %s", line);
        (void)snprintf(f->screen, sizeof f->screen, "%s", screen);
        f->at_ms = json_number_value(json_object_get(root, "at_ms"));
        f->texts = (long)json_integer_value(json_object_get(root, "texts"));
        f->rects = (long)json_integer_value(json_object_get(root, "rects"));
        f->pixels = (long)json_integer_value(json_object_get(root, "pixels"));
        f->whole = json_is_true(json_object_get(root, "whole"));
        json_decref(root);
    }
    (void)fclose(file);
}

static int set_up(void **state)
{
    struct world *world = calloc(1, sizeof *world);
    if (!world)
        return -1;
    *state = world;
    world->v = calloc(FRAMES_MAX, sizeof *world->v);
    (void)snprintf(world->log, sizeof world->log, "/tmp/tr_frames_XXXXXX");
    int fd = mkstemp(world->log);
    return !world->v || fd < 0 || close(fd) != 0 ? -1 : 0;
}

static int tear_down(void **state)
{
    struct world *world = *state;
    void *stage = world->stage;
    int bad = tr_stage_teardown(&stage);
    (void)remove(world->log);
    free(world->v);
    free(world);
    return bad;
}

static void open_game(struct world *world, const char *scenario)
{
    const char *args[] = {"--lang",        "zh-Hans",  "--seed", "1",        "--mute", "--light",
                          "--frame-stats", world->log, "--size", "1280x720", scenario, NULL};
    world->stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
}

/* No frame for a while: asked again and again, so that a slow machine only takes longer. */
static bool is_quiet(void *data)
{
    struct world *world = data;
    read_frames(world);
    if (world->count != world->quiet_count) {
        world->quiet_count = world->count;
        world->quiet_since = now_ms();
    }
    return now_ms() - world->quiet_since >= QUIET_MS;
}

static size_t count_whole(struct world *world)
{
    size_t n = 0;
    read_frames(world);
    for (size_t i = world->from; i < world->count; i++)
        n += world->v[i].whole;
    return n;
}

static bool was_drawn_anew(void *data)
{
    return count_whole(data) >= 1;
}

static bool was_drawn_often(void *data)
{
    return count_whole(data) >= 10;
}

static void wait_until_quiet(struct world *world)
{
    tr_stage_wait_any_text(world->stage, "打错的电话");
    tr_stage_until_true(world->stage, is_quiet, world, "a while without a frame");
    world->from = world->count;
}

static void nothing_is_drawn_while_nothing_moves(void **state)
{
    struct world *world = *state;
    open_game(world, NULL);
    tr_stage_wait_screen(world->stage, "list");
    wait_until_quiet(world);
    /* and the log does speak of what is drawn */
    tr_stage_move(world->stage, "lang/2");
    tr_stage_click(world->stage, "lang/2");
    tr_stage_wait_text(world->stage, "title", "第三聲鈴");
    read_frames(world);
    assert_true(world->count > world->from);
}

static void the_same_texts_are_rendered_once(void **state)
{
    struct world *world = *state;
    open_game(world, NULL);
    tr_stage_wait_screen(world->stage, "list");
    wait_until_quiet(world);
    long before = 0;
    for (size_t i = 0; i < world->count; i++)
        before += world->v[i].texts;
    assert_true(before > 10);
    char pid[16];
    (void)snprintf(pid, sizeof pid, "%ld", (long)tr_stage_pid(world->stage));
    (void)tr_stage_run(world->stage,
                       (const char *const[]){TR_PROBE, "expose", "40", "20", pid, NULL});
    tr_stage_until_true(world->stage, was_drawn_often, world, "ten frames of everything");
    for (size_t i = world->from; i < world->count; i++) {
        assert_int_equal(world->v[i].texts, 0);
        if (world->v[i].whole)
            assert_int_equal(world->v[i].pixels, W * H);
    }
}

static bool rang_long_enough(void *data)
{
    struct world *world = data;
    long n = 0;
    read_frames(world);
    for (size_t i = 0; i < world->count; i++)
        n += strcmp(world->v[i].screen, "call") == 0 && world->v[i].pixels > 0;
    return n >= 30;
}

static void only_what_changed_is_presented(void **state)
{
    struct world *world = *state;
    open_game(world, "wrong_number");
    tr_stage_wait_screen(world->stage, "call");
    tr_stage_until_true(world->stage, rang_long_enough, world, "the phone to ring for a while");
    long small = 0, large = 0;
    for (size_t i = 0; i < world->count; i++) {
        const struct frame *f = &world->v[i];
        if (strcmp(f->screen, "call") != 0 || f->whole || f->pixels == 0)
            continue;
        assert_true(f->rects > 0);
        if (f->pixels < W * H / 8)
            small++;
        else
            large++;
    }
    /* the screen's first frame is new as a whole, and a caption may come and go */
    assert_true(large <= 4);
    assert_true(small >= 20);
}

static const char *picture(struct world *world, const char *name)
{
    const char *path = tr_stage_path(world->stage, name);
    tr_stage_shot(world->stage, path);
    return tr_stage_run(world->stage,
                        (const char *const[]){"identify", "-format", "%#", path, NULL});
}

struct same {
    struct world *world;
    char before[128];
};

/* The server may not have drawn the frame yet that the log tells of. */
static bool looks_as_before(void *ctx)
{
    const struct same *same = ctx;
    return strcmp(same->before, picture(same->world, "after.png")) == 0;
}

static void what_was_covered_is_drawn_again(void **state)
{
    struct world *world = *state;
    struct same same = {.world = world};
    open_game(world, NULL);
    tr_stage_wait_screen(world->stage, "list");
    /* where it changes no picture: uncovering brings the pointer back */
    tr_stage_move_to(world->stage, 3, 3);
    wait_until_quiet(world);
    (void)snprintf(same.before, sizeof same.before, "%s", picture(world, "before.png"));
    read_frames(world);
    world->from = world->count;
    (void)tr_stage_run(world->stage, (const char *const[]){TR_PROBE, "cover", "ff00ff", NULL});
    tr_stage_until_true(world->stage, was_drawn_anew, world, "the window to be drawn anew");
    tr_stage_until_true(world->stage, looks_as_before, &same, "the picture to be as before");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_is_drawn_while_nothing_moves, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_texts_are_rendered_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(only_what_changed_is_presented, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_covered_is_drawn_again, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
