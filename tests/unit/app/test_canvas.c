/* The canvas: only what changed is drawn and presented, and what is drawn in
 * parts is what drawing it whole would give. */
#include "cmocka_all.h"

#include <SDL_image.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "app/canvas_inside.h"
#include "screen.h"

#define W 640
#define H 400
#define BACK 0x112233ffu
#define RED 0xff0000ffu
#define GREEN 0x00ff00ffu

static void begin(struct screen *s)
{
    assert_int_equal(tr_canvas_begin(s->canvas, BACK, NULL), TR_OK);
}

static struct tr_canvas_stats end(struct screen *s)
{
    assert_int_equal(tr_canvas_end(s->canvas, false, NULL), TR_OK);
    return tr_canvas_stats(s->canvas);
}

static void test_equal_frames_cost_nothing(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    for (int i = 0; i < 5; i++) {
        begin(&s);
        tr_canvas_round(s.canvas, (SDL_Rect){100, 100, 200, 80}, 12, RED);
        struct tr_canvas_stats stats = end(&s);
        assert_int_equal(stats.frames, i + 1);
        assert_int_equal(stats.presented, 1);
        assert_int_equal(stats.pixels, i == 0 ? W * H : 0);
        assert_int_equal(stats.calls, 1);
    }
    screen_close(&s);
}

static void test_only_the_change_is_presented(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    for (int i = 0; i < 2; i++) {
        begin(&s);
        tr_canvas_fill(s.canvas, (SDL_Rect){10, 10, 20, 20}, GREEN);
        tr_canvas_fill(s.canvas, (SDL_Rect){400 + i, 300, 4, 4}, RED);
        /* Something that the canvas did not draw stays when it lies elsewhere. */
        if (i == 1)
            *(uint32_t *)SDL_GetWindowSurface(s.window)->pixels = 0xabcdef;
        struct tr_canvas_stats stats = end(&s);
        if (i == 1) {
            assert_int_equal(stats.rects, 1);
            assert_true(stats.pixels <= 4 * CELL * CELL);
        }
    }
    assert_int_equal(screen_pixel(&s, 0, 0), 0xabcdef);
    assert_int_equal(screen_pixel(&s, 400, 301), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 404, 301), RED >> 8);
    assert_int_equal(screen_pixel(&s, 15, 15), GREEN >> 8);
    /* Asked for, everything is drawn anew. */
    begin(&s);
    assert_int_equal(tr_canvas_end(s.canvas, true, NULL), TR_OK);
    assert_int_equal(screen_pixel(&s, 0, 0), BACK >> 8);
    screen_close(&s);
}

static void test_order_counts(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    SDL_Rect box = {50, 50, 60, 60};
    for (int i = 0; i < 2; i++) {
        begin(&s);
        tr_canvas_fill(s.canvas, box, i ? RED : GREEN);
        tr_canvas_fill(s.canvas, box, i ? GREEN : RED);
        end(&s);
        assert_int_equal(screen_pixel(&s, 60, 60), (i ? GREEN : RED) >> 8);
    }
    screen_close(&s);
}

static void test_what_lies_under(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    SDL_Rect all = {0, 0, W, H};
    begin(&s);
    tr_canvas_fill(s.canvas, (SDL_Rect){50, 50, 100, 100}, GREEN);
    tr_canvas_fill(s.canvas, all, 0xff000080u); /* one sees through it */
    end(&s);
    uint32_t mixed = screen_pixel(&s, 60, 60), beside = screen_pixel(&s, 300, 300);
    assert_true(mixed != RED >> 8 && mixed != GREEN >> 8 && mixed != beside);
    begin(&s);
    tr_canvas_fill(s.canvas, (SDL_Rect){50, 50, 100, 100}, GREEN);
    tr_canvas_fill(s.canvas, all, RED); /* but not through this */
    tr_canvas_fill(s.canvas, (SDL_Rect){80, 80, 10, 10}, GREEN);
    end(&s);
    assert_int_equal(screen_pixel(&s, 60, 60), RED >> 8);
    assert_int_equal(screen_pixel(&s, 85, 85), GREEN >> 8);
    screen_close(&s);
}

/* What a later call hides may be left out, and nothing else. */
static void test_what_is_hidden(void **state)
{
    (void)state;
    static const tr_color over[] = {GREEN, 0x00ff0080u};
    for (int clear = 0; clear < 2; clear++) {
        struct screen s;
        screen_open(&s, W, H);
        begin(&s);
        tr_canvas_round(s.canvas, (SDL_Rect){100, 104, 200, 150}, 10, 0xff000080u);
        tr_canvas_round(s.canvas, (SDL_Rect){100, 100, 200, 150}, 10, over[clear]);
        tr_canvas_fill(s.canvas, (SDL_Rect){400, 100, 100, 100}, 0xff000080u);
        tr_canvas_clip(s.canvas, (SDL_Rect){400, 100, 50, 300});
        tr_canvas_round(s.canvas, (SDL_Rect){380, 90, 140, 120}, 4, over[clear]);
        tr_canvas_unclip(s.canvas);
        end(&s);
        uint32_t shadow = screen_pixel(&s, 200, 252), card = screen_pixel(&s, 200, 200);
        assert_true(shadow != BACK >> 8 && shadow != RED >> 8 && shadow != card);
        for (int x = 110; x < 290; x++) { /* below the card, and no seam inside it */
            assert_int_equal(screen_pixel(&s, x, 252), shadow);
            for (int y = 115; y < 235; y++)
                assert_int_equal(screen_pixel(&s, x, y), card);
        }
        if (clear) /* the shadow is seen through it */
            assert_true((card >> 16) > (BACK >> 24));
        else
            assert_int_equal(card, GREEN >> 8);
        /* cut at its clip, it hides the left half only */
        assert_int_equal(screen_pixel(&s, 480, 150), shadow);
        assert_int_equal(screen_pixel(&s, 420, 150), card);
        screen_close(&s);
    }
}

static void test_clips(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    begin(&s);
    tr_canvas_clip(s.canvas, (SDL_Rect){100, 100, 100, 100});
    tr_canvas_clip(s.canvas, (SDL_Rect){150, 50, 300, 100});
    SDL_Rect now = tr_canvas_clip_now(s.canvas);
    assert_memory_equal(&now, &((SDL_Rect){150, 100, 50, 50}), sizeof now);
    tr_canvas_fill(s.canvas, (SDL_Rect){0, 0, W, H}, RED);
    tr_canvas_unclip(s.canvas);
    tr_canvas_fill(s.canvas, (SDL_Rect){0, 0, 110, 110}, GREEN);
    tr_canvas_clip(s.canvas, (SDL_Rect){0, 0, 10, 10}); /* beside the clip around it */
    tr_canvas_fill(s.canvas, (SDL_Rect){0, 0, W, H}, RED);
    for (int i = 0; i < 3 * CLIPS_MAX; i++)
        tr_canvas_clip(s.canvas, (SDL_Rect){0, 0, W, H});
    tr_canvas_fill(s.canvas, (SDL_Rect){0, 0, W, H}, RED);
    for (int i = 0; i < 3 * CLIPS_MAX + 9; i++)
        tr_canvas_unclip(s.canvas);
    tr_canvas_fill(s.canvas, (SDL_Rect){630, 390, 20, 20}, GREEN);
    end(&s);
    assert_int_equal(screen_pixel(&s, 149, 120), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 150, 120), RED >> 8);
    assert_int_equal(screen_pixel(&s, 199, 149), RED >> 8);
    assert_int_equal(screen_pixel(&s, 200, 149), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 170, 150), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 99, 99), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 105, 105), GREEN >> 8);
    assert_int_equal(screen_pixel(&s, 5, 5), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 635, 395), GREEN >> 8);
    screen_close(&s);
}

/* Shades between background and colour in a rectangle. */
static int shades(const struct screen *s, SDL_Rect r, uint32_t color)
{
    int n = 0;
    for (int y = r.y; y < r.y + r.h; y++) {
        for (int x = r.x; x < r.x + r.w; x++) {
            uint32_t p = screen_pixel(s, x, y);
            n += p != BACK >> 8 && p != color >> 8;
        }
    }
    return n;
}

static void test_round_shapes_are_smooth(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    begin(&s);
    tr_canvas_round(s.canvas, (SDL_Rect){20, 20, 100, 60}, 16, RED);
    tr_canvas_outline(s.canvas, (SDL_Rect){200, 20, 100, 60}, 16, 3, RED);
    tr_canvas_round(s.canvas, (SDL_Rect){20, 120, 40, 40}, 1000, RED); /* a disc */
    tr_canvas_outline(s.canvas, (SDL_Rect){200, 120, 40, 40}, 0, 2, RED);
    tr_canvas_outline(s.canvas, (SDL_Rect){300, 120, 60, 60}, 4, 10, RED);
    end(&s);
    assert_int_equal(screen_pixel(&s, 20, 20), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 119, 79), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 36, 20), RED >> 8);
    assert_int_equal(screen_pixel(&s, 20, 50), RED >> 8);
    assert_int_equal(screen_pixel(&s, 70, 50), RED >> 8);
    assert_true(shades(&s, (SDL_Rect){20, 20, 16, 16}, RED) >= 12);
    assert_int_equal(shades(&s, (SDL_Rect){36, 20, 60, 60}, RED), 0);
    assert_int_equal(screen_pixel(&s, 250, 22), RED >> 8);
    assert_int_equal(screen_pixel(&s, 250, 23), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 297, 50), RED >> 8);
    assert_int_equal(screen_pixel(&s, 296, 50), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 214, 34), BACK >> 8);
    assert_true(shades(&s, (SDL_Rect){200, 20, 16, 16}, RED) >= 20);
    assert_int_equal(screen_pixel(&s, 21, 121), BACK >> 8);
    assert_int_equal(screen_pixel(&s, 40, 140), RED >> 8);
    assert_int_equal(screen_pixel(&s, 200, 120), RED >> 8);
    assert_int_equal(screen_pixel(&s, 202, 122), BACK >> 8);
    for (int i = 5; i < 10; i++) /* thicker than its corner: no hole in it */
        assert_int_equal(screen_pixel(&s, 300 + i, 120 + i), RED >> 8);
    assert_int_equal(screen_pixel(&s, 310, 130), BACK >> 8);
    screen_close(&s);
}

static void test_half_transparent_shapes_have_no_seams(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    begin(&s);
    tr_canvas_round(s.canvas, (SDL_Rect){20, 20, 100, 60}, 16, 0xff000080u);
    end(&s);
    uint32_t middle = screen_pixel(&s, 70, 50);
    assert_true(middle != RED >> 8 && middle != BACK >> 8);
    for (int y = 22; y < 78; y++)
        assert_int_equal(screen_pixel(&s, 70, y), middle);
    for (int x = 20; x < 120; x++)
        assert_int_equal(screen_pixel(&s, x, 50), middle);
    screen_close(&s);
}

static void test_lines_are_smooth(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    const SDL_Point points[] = {{20, 20}, {220, 70}, {221, 300}, {20, 300}, {500, 301}};
    begin(&s);
    tr_canvas_polyline(s.canvas, points, 5, 3, RED);
    tr_canvas_polyline(s.canvas, points, 1, 9, RED);
    tr_canvas_polyline(s.canvas, points, 0, 9, RED);
    end(&s);
    for (int i = 0; i < 5; i++)
        assert_int_equal(screen_pixel(&s, points[i].x, points[i].y), RED >> 8);
    assert_int_equal(screen_pixel(&s, 24, 20), RED >> 8);
    assert_true(shades(&s, (SDL_Rect){60, 20, 120, 50}, RED) > 120);
    for (int i = 1; i < 50; i++) /* no gap along the way */
        assert_true(screen_pixel(&s, 20 + 4 * i, 20 + i) != BACK >> 8);
    assert_int_equal(screen_pixel(&s, 100, 200), BACK >> 8);
    screen_close(&s);
}

static void test_moving_lines_keep_little(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    for (int i = 0; i < 100; i++) {
        const SDL_Point points[] = {{0, 0}, {W - 1, H - 1 - i}};
        begin(&s);
        tr_canvas_polyline(s.canvas, points, 2, 3, RED);
        end(&s);
    }
    size_t bytes = 0;
    for (size_t i = 0; i < MASK_COUNT; i++)
        bytes += (size_t)s.canvas->masks[i].w * (size_t)s.canvas->masks[i].h * 4;
    assert_true(bytes > 0 && bytes <= MASK_BYTES);
    screen_close(&s);
}

static uint32_t next(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static SDL_Texture *checkered(struct screen *s)
{
    uint32_t pixels[16 * 16];
    for (uint32_t i = 0; i < 256; i++)
        pixels[i] = (i & 255) << 24 | (i % 3 ? 0xffff00u : 0x00ffffu);
    SDL_Texture *texture = SDL_CreateTexture(
        tr_canvas_renderer(s->canvas), SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, 16, 16);
    SDL_UpdateTexture(texture, NULL, pixels, 64);
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

/* A few dozen draw calls of all kinds; `moved` of them differ from `seed`'s. */
static void draw_chaos(struct screen *s, SDL_Texture *texture, uint32_t seed, uint32_t moved)
{
    int clips = 0;
    for (int i = 0; i < 40; i++) {
        uint32_t own = seed + (uint32_t)i * 977u + (i % 13 == 0 ? moved : 0);
        SDL_Rect r = {(int)(next(&own) % W) - 50, (int)(next(&own) % H) - 50,
                      (int)(next(&own) % 200), (int)(next(&own) % 150)};
        tr_color color = next(&own) << 8 | (next(&own) % 2 ? 255 : next(&own) % 256);
        SDL_Point points[3] = {{r.x, r.y}, {r.x + r.w, r.y + r.h}, {r.x + r.h, r.y}};
        switch (next(&own) % 8) {
        case 0:
            tr_canvas_fill(s->canvas, r, color);
            break;
        case 1:
            tr_canvas_round(s->canvas, r, (int)(next(&own) % 40), color);
            break;
        case 2:
            tr_canvas_outline(s->canvas, r, (int)(next(&own) % 40), 1 + (int)(next(&own) % 6),
                              color);
            break;
        case 3:
            tr_canvas_polyline(s->canvas, points, 3, 1 + (int)(next(&own) % 6), color);
            break;
        case 4:
            tr_canvas_image(s->canvas, texture, 1, NULL, (SDL_Rect){r.x, r.y, 16, 16}, 0,
                            (uint8_t)color);
            break;
        case 5:
            tr_canvas_tinted(s->canvas, texture, 1, &(SDL_Rect){2, 2, 9, 7},
                             (SDL_Rect){r.x, r.y, 9, 7}, color);
            break;
        case 6:
            tr_canvas_clip(s->canvas, (SDL_Rect){r.x, r.y, r.w + 200, r.h + 200});
            clips++;
            break;
        default:
            if (clips > 0) {
                tr_canvas_unclip(s->canvas);
                clips--;
            }
        }
    }
}

static void test_parts_give_the_whole(void **state)
{
    (void)state;
    struct screen parts, whole;
    screen_open(&parts, W, H);
    screen_open(&whole, W, H);
    SDL_Texture *one = checkered(&parts), *two = checkered(&whole);
    int partial = 0;
    for (uint32_t i = 0; i < 60; i++) {
        begin(&parts);
        draw_chaos(&parts, one, i / 6 * 7919u, i);
        struct tr_canvas_stats stats = end(&parts);
        partial += stats.pixels > 0 && stats.pixels < W * H;
        begin(&whole);
        draw_chaos(&whole, two, i / 6 * 7919u, i);
        assert_int_equal(tr_canvas_end(whole.canvas, true, NULL), TR_OK);
        uint32_t *a = screen_copy(&parts), *b = screen_copy(&whole);
        assert_memory_equal(a, b, W * H * sizeof *a);
        SDL_free(a);
        SDL_free(b);
    }
    assert_true(partial > 30);
    SDL_DestroyTexture(one);
    SDL_DestroyTexture(two);
    screen_close(&parts);
    screen_close(&whole);
}

static void test_turned_and_scaled_pictures(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    SDL_Texture *texture = checkered(&s);
    for (int angle = 0; angle < 360; angle += 5) {
        begin(&s);
        tr_canvas_image(s.canvas, texture, 7, NULL, (SDL_Rect){200, 150, 160, 40}, angle, 255);
        struct tr_canvas_stats stats = end(&s);
        if (angle)
            assert_in_range(stats.pixels, 1, 400 * 300);
    }
    /* What it left behind is gone. */
    begin(&s);
    end(&s);
    assert_int_equal(shades(&s, (SDL_Rect){0, 0, W, H}, BACK), 0);
    SDL_DestroyTexture(texture);
    screen_close(&s);
}

static void test_resize(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    begin(&s);
    tr_canvas_round(s.canvas, (SDL_Rect){20, 20, 100, 60}, 16, RED);
    end(&s);
    uint32_t generation = tr_canvas_generation(s.canvas);
    SDL_SetWindowSize(s.window, 900, 500);
    SDL_PumpEvents();
    begin(&s);
    int w, h;
    tr_canvas_size(s.canvas, &w, &h);
    assert_int_equal(w, 900);
    assert_int_equal(h, 500);
    assert_true(tr_canvas_generation(s.canvas) > generation);
    tr_canvas_round(s.canvas, (SDL_Rect){20, 20, 100, 60}, 16, RED);
    tr_canvas_fill(s.canvas, (SDL_Rect){890, 490, 10, 10}, GREEN);
    struct tr_canvas_stats stats = end(&s);
    assert_int_equal(stats.pixels, 900 * 500);
    assert_int_equal(screen_pixel(&s, 70, 50), RED >> 8);
    assert_int_equal(screen_pixel(&s, 899, 499), GREEN >> 8);
    screen_close(&s);
}

static void test_terrible_numbers(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    static const int numbers[] = {INT_MIN, INT_MIN / 2, -1, 0, 1, INT_MAX / 2, INT_MAX};
    begin(&s);
    for (size_t i = 0; i < 7; i++) {
        for (size_t k = 0; k < 7; k++) {
            SDL_Rect r = {numbers[i], numbers[k], numbers[k], numbers[i]};
            tr_canvas_fill(s.canvas, r, RED);
            tr_canvas_round(s.canvas, r, numbers[i], RED);
            tr_canvas_outline(s.canvas, r, numbers[k], numbers[i], RED);
            const SDL_Point line[] = {{numbers[i], numbers[k]}, {numbers[k], 3}};
            tr_canvas_polyline(s.canvas, line, 2, numbers[i], RED);
            tr_canvas_clip(s.canvas, r);
            tr_canvas_fill(s.canvas, (SDL_Rect){0, 0, 1, 1}, RED);
            tr_canvas_unclip(s.canvas);
        }
    }
    end(&s);
    screen_close(&s);
}

static void test_screenshots(void **state)
{
    (void)state;
    struct screen s;
    screen_open(&s, W, H);
    begin(&s);
    tr_canvas_fill(s.canvas, (SDL_Rect){10, 10, 20, 20}, GREEN);
    end(&s);
    static const char *const endings[] = {"png", "bmp"};
    for (int i = 0; i < 2; i++) {
        char path[64];
        (void)snprintf(path, sizeof path, "/tmp/tr_canvas_%ld.%s", (long)getpid(), endings[i]);
        assert_int_equal(tr_canvas_screenshot(s.canvas, path, NULL), TR_OK);
        SDL_Surface *read = IMG_Load(path);
        (void)remove(path);
        assert_non_null(read);
        SDL_Surface *plain = SDL_ConvertSurfaceFormat(read, SDL_PIXELFORMAT_ARGB8888, 0);
        assert_int_equal(plain->w, W);
        assert_int_equal(plain->h, H);
        const uint32_t *row = (const uint32_t *)((char *)plain->pixels + 15 * plain->pitch);
        assert_int_equal(row[15] & 0xffffff, GREEN >> 8);
        assert_int_equal(row[50] & 0xffffff, BACK >> 8);
        SDL_FreeSurface(plain);
        SDL_FreeSurface(read);
    }
    tr_err err = {0};
    assert_int_equal(tr_canvas_screenshot(s.canvas, "/nowhere/x.png", &err), TR_EIO);
    assert_non_null(strstr(err.msg, "/nowhere/x.png"));
    screen_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal_frames_cost_nothing),
        cmocka_unit_test(test_only_the_change_is_presented),
        cmocka_unit_test(test_order_counts),
        cmocka_unit_test(test_what_lies_under),
        cmocka_unit_test(test_what_is_hidden),
        cmocka_unit_test(test_clips),
        cmocka_unit_test(test_round_shapes_are_smooth),
        cmocka_unit_test(test_half_transparent_shapes_have_no_seams),
        cmocka_unit_test(test_lines_are_smooth),
        cmocka_unit_test(test_moving_lines_keep_little),
        cmocka_unit_test(test_parts_give_the_whole),
        cmocka_unit_test(test_turned_and_scaled_pictures),
        cmocka_unit_test(test_resize),
        cmocka_unit_test(test_terrible_numbers),
        cmocka_unit_test(test_screenshots),
    };
    if (screen_start())
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    SDL_Quit();
    return failed;
}
