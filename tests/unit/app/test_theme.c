/* The theme: complete, readable by tired eyes, and scaled. */
#include "cmocka_all.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "app/theme.h"
#include "base/alloc.h"
#include "base/file.h"

#define THEME TR_SOURCE_DIR "/assets/theme.json"

static struct tr_theme load(bool dark, int w, int h, int percent)
{
    struct tr_theme theme;
    tr_err err = {0};
    if (tr_theme_load(&theme, THEME, dark, w, h, percent, &err) != TR_OK)
        fail_msg("%s", err.msg);
    return theme;
}

static double channel(uint32_t byte)
{
    double c = byte / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

/* WCAG 2.1 relative luminance and contrast. */
static double luminance(tr_color c)
{
    return 0.2126 * channel(c >> 24) + 0.7152 * channel(c >> 16 & 255) +
           0.0722 * channel(c >> 8 & 255);
}

static double contrast(tr_color a, tr_color b)
{
    double la = luminance(a), lb = luminance(b);
    return (fmax(la, lb) + 0.05) / (fmin(la, lb) + 0.05);
}

static void test_contrast(void **state)
{
    (void)state;
    static const enum tr_tint words[] = {TR_TINT_TEXT, TR_TINT_MUTED, TR_TINT_GOOD,
                                         TR_TINT_WARN, TR_TINT_BAD,   TR_TINT_CALLER,
                                         TR_TINT_OWN,  TR_TINT_ACCENT};
    static const enum tr_tint under[] = {TR_TINT_SURFACE, TR_TINT_BACK, TR_TINT_RAISED};
    assert_true(fabs(contrast(0xffffffff, 0x000000ff) - 21) < 0.001);
    for (int i = 0; i < 4; i++) {
        bool dark = i % 2 == 1;
        struct tr_theme t = load(dark, 1280, 720, 100);
        if (i >= 2) /* what stands in for a file that cannot be read */
            tr_theme_plain(&t, dark, 1280, 720, 100);
        const tr_color *c = t.tint;
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            for (size_t u = 0; u < 3; u++) {
                double have = contrast(c[words[w]], c[under[u]]);
                if (have < 4.5)
                    fail_msg("dark %d: tint %d on %d has contrast %.2f", dark, words[w], under[u],
                             have);
            }
        }
        assert_true(contrast(c[TR_TINT_TEXT], c[TR_TINT_SURFACE]) >= 10);
        assert_true(contrast(c[TR_TINT_TEXT], c[TR_TINT_SELECT]) >= 7);
        assert_true(contrast(c[TR_TINT_MUTED], c[TR_TINT_SELECT]) >= 4.5);
        assert_true(contrast(c[TR_TINT_ON_ACCENT], c[TR_TINT_ACCENT]) >= 4.5);
        for (size_t u = 0; u < 3; u++) {
            assert_true(contrast(c[TR_TINT_FOCUS], c[under[u]]) >= 3);
            assert_true(contrast(c[TR_TINT_EDGE], c[under[u]]) >= 3);
        }
    }
}

static void test_scale(void **state)
{
    (void)state;
    struct tr_theme plain = load(false, 1280, 720, 100);
    assert_true(fabs(plain.scale - 1) < 0.001);
    struct tr_theme wide = load(false, 2560, 720, 100);
    assert_int_equal(wide.gap, plain.gap); /* the smaller side decides */
    struct tr_theme twice = load(false, 2560, 1440, 100);
    assert_int_equal(twice.gap, 2 * plain.gap);
    assert_int_equal(twice.size[TR_FACE_BODY], 2 * plain.size[TR_FACE_BODY]);
    assert_true(load(false, 320, 200, 100).scale >= 0.7);
    assert_true(load(false, 20000, 20000, 100).scale <= 3.0);

    struct tr_theme large = load(false, 1280, 720, 200);
    assert_int_equal(large.size[TR_FACE_BODY], 2 * plain.size[TR_FACE_BODY]);
    assert_int_equal(large.gap, plain.gap);
    assert_true(large.control_h > plain.control_h);
    for (int percent = 80; percent <= 200; percent += 20) {
        for (int dark = 0; dark < 2; dark++) {
            struct tr_theme t = load(dark, 640, 400, percent);
            for (int face = 0; face < TR_FACE_COUNT; face++)
                assert_true(t.size[face] >= t.min_text);
            int line = t.size[TR_FACE_BODY] * t.line_percent / 100;
            assert_true(t.control_h >= line + t.gap);
            assert_true(t.border >= 1 && t.focus_width >= 2 && t.gap >= 4);
        }
    }
    assert_memory_equal(load(false, 1280, 720, 1000).size, large.size, sizeof large.size);
}

static void test_palettes_differ(void **state)
{
    (void)state;
    struct tr_theme light = load(false, 1280, 720, 100), dark = load(true, 1280, 720, 100);
    assert_true(luminance(light.tint[TR_TINT_SURFACE]) > 0.8);
    assert_true(luminance(dark.tint[TR_TINT_SURFACE]) < 0.05);
    assert_memory_equal(light.size, dark.size, sizeof light.size);
}

/* Load the theme with one replacement in it. */
static tr_status load_with(const char *what, const char *by, tr_err *err)
{
    struct tr_buf text;
    tr_buf_init(&text, 1 << 16);
    assert_int_equal(tr_file_read(THEME, &text, NULL), TR_OK);
    tr_buf_u8(&text, 0);
    const char *all = (const char *)text.data;
    const char *at = strstr(all, what);
    assert_non_null(at);
    char path[64];
    (void)snprintf(path, sizeof path, "/tmp/tr_theme_%ld.json", (long)getpid());
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    (void)fprintf(file, "%.*s%s%s", (int)(at - all), all, by, at + strlen(what));
    (void)fclose(file);
    tr_buf_done(&text);
    struct tr_theme theme = {.gap = -7};
    tr_status status = tr_theme_load(&theme, path, false, 1280, 720, 100, err);
    (void)remove(path);
    if (status != TR_OK) {
        assert_int_equal(theme.gap, -7); /* untouched */
        assert_non_null(strstr(err->msg, path));
    }
    return status;
}

static void test_broken_files(void **state)
{
    (void)state;
    static const struct {
        const char *what, *by, *named;
    } breaks[] = {
        {"\"gap\": 8", "\"gap\": \"8\"", "gap"},
        {"\"gap\": 8", "\"gap\": -1", "gap"},
        {"\"gap\": 8", "\"gaps\": 8", "gap"},
        {"\"body\": 18", "\"body\": 1800", "size.body"},
        {"\"title\": true", "\"title\": 1", "bold.title"},
        {"\"back\": \"#EBE0CF\"", "\"back\": \"#EBE0C\"", "light.back"},
        {"\"back\": \"#EBE0CF\"", "\"back\": \"#EBE0CG\"", "light.back"},
        {"\"back\": \"#EBE0CF\"", "\"back\": 3", "light.back"},
        {"\"light\"", "\"bright\"", "light.back"},
        {"{", "[", ""},
        {"\"gap\": 8", "\"gap\": 8, \"gap\": 8", "gap"},
    };
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
        tr_err err = {0};
        assert_int_equal(load_with(breaks[i].what, breaks[i].by, &err), TR_EFORMAT);
        assert_non_null(strstr(err.msg, breaks[i].named));
    }
    tr_err err = {0};
    assert_int_equal(load_with("#EBE0CF", "#ebe0cf80", &err), TR_OK);
    struct tr_theme theme;
    assert_int_equal(tr_theme_load(&theme, "/nowhere/theme.json", false, 1, 1, 100, &err),
                     TR_ENOTFOUND);
}

static void test_short_memory(void **state)
{
    (void)state;
    tr_status status = TR_ENOMEM;
    for (uint64_t n = 1; n < 1000 && status != TR_OK; n++) {
        struct tr_theme theme;
        tr_alloc_fail_at(n, false);
        status = tr_theme_load(&theme, THEME, false, 1280, 720, 100, NULL);
        tr_alloc_fail_at(0, false);
        assert_true(status == TR_OK || status == TR_ENOMEM);
    }
    assert_int_equal(status, TR_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_contrast),        cmocka_unit_test(test_scale),
        cmocka_unit_test(test_palettes_differ), cmocka_unit_test(test_broken_files),
        cmocka_unit_test(test_short_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
