/* Text: broken by the language's rules, rendered once, and never harmed by what
 * a stranger pastes. */
#include "cmocka_all.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/type_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "screen.h"

#define W 1280
#define H 720
#define INK 0x2a2018ffu

struct desk {
    struct screen screen;
    struct tr_theme theme;
    struct tr_type *type;
};

static void open_desk(struct desk *d, enum tr_lang lang)
{
    tr_err err = {0};
    screen_open(&d->screen, W, H);
    if (tr_theme_load(&d->theme, THEME, false, W, H, 100, &err) != TR_OK ||
        tr_type_new(&d->type, d->screen.canvas, &d->theme, lang, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static void close_desk(struct desk *d)
{
    tr_type_free(d->type);
    screen_close(&d->screen);
}

static void begin(struct desk *d)
{
    assert_int_equal(tr_canvas_begin(d->screen.canvas, 0xfffbf3ff, NULL), TR_OK);
}

static void end(struct desk *d)
{
    assert_int_equal(tr_canvas_end(d->screen.canvas, false, NULL), TR_OK);
}

static void draw(struct desk *d, const char *text, int x, int y)
{
    tr_type_draw(d->type, TR_FACE_BODY, text, strlen(text), x, y, INK);
}

static int width(struct desk *d, const char *text)
{
    return tr_type_width(d->type, TR_FACE_BODY, text, strlen(text));
}

static bool starts_with_any(const char *text, size_t len, const char *const *marks)
{
    for (; *marks; marks++) {
        if (len >= strlen(*marks) && memcmp(text, *marks, strlen(*marks)) == 0)
            return true;
    }
    return false;
}

static bool ends_with_any(const char *text, size_t len, const char *const *marks)
{
    for (; *marks; marks++) {
        size_t n = strlen(*marks);
        if (len >= n && memcmp(text + len - n, *marks, n) == 0)
            return true;
    }
    return false;
}

/* Lines fit, follow each other, and leave out nothing but space. */
static size_t check_lines(struct desk *d, const char *text, int w, struct tr_type_line *lines,
                          size_t cap)
{
    size_t n = tr_type_break(d->type, TR_FACE_BODY, text, w, lines, cap);
    assert_in_range(n, 1, cap);
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        for (; at < lines[i].start; at++)
            assert_non_null(strchr(" \n\xE3\x80", text[at]));
        assert_true(lines[i].start == at && lines[i].end >= at);
        size_t len = lines[i].end - at;
        assert_int_equal(lines[i].width, tr_type_width(d->type, TR_FACE_BODY, text + at, len));
        if (w > 0 && tr_type_step(d->type, text + at, len, 0, true) < len)
            assert_true(lines[i].width <= w);
        at = lines[i].end;
    }
    assert_int_equal(strspn(text + at, " \n"), strlen(text + at));
    return n;
}

static void test_kinsoku(void **state)
{
    (void)state;
    static const char *const no_start[] = {"，", "。", "？", "！", "、", "：", "；",
                                           "）", "」", "》", "”",  "…",  "%",  NULL};
    static const char *const no_end[] = {"（", "「", "《", "“", "￥", NULL};
    static const char *const texts[] = {
        "“您好，请问是第三环家具厂吗？”他说：（上个星期）我订了一张桌子，《订单》写着￥1,280……到现"
        "在、还没有送来；你们到底什么时候能送？100%不会再等了！コーヒーテーブルコーナー",
        "「您好，請問是第三環家具廠嗎？」他說：（上個星期）我訂了一張桌子，到現在、還沒有送來！",
    };
    for (int lang = TR_LANG_ZH_HANS; lang <= TR_LANG_ZH_HANT; lang++) {
        struct desk d;
        open_desk(&d, (enum tr_lang)lang);
        for (int w = 150; w < 900; w += 7) { /* no stretch without a break is wider */
            struct tr_type_line lines[64];
            size_t n = check_lines(&d, texts[lang], w, lines, 64);
            for (size_t i = 0; i < n; i++) {
                const char *line = texts[lang] + lines[i].start;
                size_t len = lines[i].end - lines[i].start;
                assert_false(i > 0 && starts_with_any(line, len, no_start));
                assert_false(i + 1 < n && ends_with_any(line, len, no_end));
            }
            if (n > 2) /* no line ends early without need: the next character was kept back */
                assert_true(lines[0].width > w - 7 * d.theme.size[TR_FACE_BODY]);
        }
        close_desk(&d);
    }
}

static void test_words_stay_whole(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    const char *text = "Good morning, Morning Star Stationery. How may I help you?";
    for (int w = 130; w < 600; w += 11) {
        struct tr_type_line lines[32];
        size_t n = check_lines(&d, text, w, lines, 32);
        for (size_t i = 0; i + 1 < n; i++)
            assert_int_equal(text[lines[i].end], ' ');
    }
    struct tr_type_line lines[8];
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, text, 0, lines, 8), 1);
    /* A word wider than the line is cut, and the rest goes on from there. */
    size_t n = check_lines(&d, "Llanfairpwllgwyngyllgogerychwyrndrobwll is far", 100, lines, 8);
    assert_true(n >= 4);
    close_desk(&d);
}

static void test_line_feeds(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    struct tr_type_line l[8];
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, "", 100, l, 8), 1);
    assert_true(l[0].start == 0 && l[0].end == 0 && l[0].width == 0);
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, "one\n\ntwo", 300, l, 8), 3);
    assert_true(l[1].start == l[1].end && l[2].start == 5 && l[2].end == 8);
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, "one\n", 300, l, 8), 2);
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, "one\r\ntwo  ", 0, l, 8), 2);
    assert_int_equal(l[0].end, 3);
    assert_int_equal(l[1].end, 8);
    /* Fewer are written than there are. */
    l[1].start = 77;
    assert_int_equal(tr_type_break(d.type, TR_FACE_BODY, "a\nb\nc", 300, l, 1), 3);
    assert_int_equal(l[1].start, 77);
    close_desk(&d);
}

static void test_equal_frames_render_nothing(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_ZH_HANS);
    uint64_t rendered = 0;
    for (int i = 0; i < 4; i++) {
        begin(&d);
        draw(&d, "您好，这里是晨星文具。", 20, 20);
        draw(&d, "Good morning", 20, 60);
        tr_type_draw(d.type, TR_FACE_TITLE, "Good morning", 12, 20, 100, INK);
        draw(&d, "out of sight", 20, -200);
        draw(&d, "out of sight", W + 5, 20);
        draw(&d, "out of sight", -2000, 20);
        end(&d);
        if (i == 0)
            rendered = tr_type_rendered(d.type);
        assert_int_equal(rendered, 3);
        assert_int_equal(tr_type_rendered(d.type), rendered);
        assert_int_equal(tr_canvas_stats(d.screen.canvas).presented, 1);
    }
    /* Another place or colour needs no rendering, another text one. */
    begin(&d);
    tr_type_draw(d.type, TR_FACE_BODY, "Good morning", 12, 200, 60, 0xff0000ff);
    end(&d);
    assert_int_equal(tr_type_rendered(d.type), rendered);
    begin(&d);
    draw(&d, "Good evening", 20, 60);
    end(&d);
    assert_int_equal(tr_type_rendered(d.type), rendered + 1);
    close_desk(&d);
}

/* Pixels of one text drawn alone. */
static uint32_t *picture(struct desk *d, const char *text)
{
    begin(d);
    draw(d, text, 40, 40);
    end(d);
    return screen_copy(&d->screen);
}

static void test_forms_differ_by_language(void **state)
{
    (void)state;
    uint32_t *shots[2];
    for (int lang = TR_LANG_ZH_HANS; lang <= TR_LANG_ZH_HANT; lang++) {
        struct desk d;
        open_desk(&d, (enum tr_lang)lang);
        shots[lang] = picture(&d, "骨直返");
        close_desk(&d);
    }
    assert_memory_not_equal(shots[0], shots[1], W * H * sizeof *shots[0]);
    /* Changing the language of the same type gives the same forms. */
    struct desk d;
    open_desk(&d, TR_LANG_ZH_HANS);
    SDL_free(picture(&d, "骨直返"));
    assert_int_equal(tr_type_change(d.type, &d.theme, TR_LANG_ZH_HANT, NULL), TR_OK);
    uint32_t *changed = picture(&d, "骨直返");
    assert_memory_equal(changed, shots[1], W * H * sizeof *changed);
    close_desk(&d);
    SDL_free(changed);
    SDL_free(shots[0]);
    SDL_free(shots[1]);
}

static void test_sizes_change(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    int narrow = width(&d, "Good morning"), low = tr_type_line_height(d.type, TR_FACE_BODY);
    struct tr_theme large;
    assert_int_equal(tr_theme_load(&large, THEME, false, W, H, 200, NULL), TR_OK);
    assert_int_equal(tr_type_change(d.type, &large, TR_LANG_EN, NULL), TR_OK);
    assert_in_range(width(&d, "Good morning"), 2 * narrow - 8, 2 * narrow + 8);
    assert_in_range(tr_type_line_height(d.type, TR_FACE_BODY), 2 * low - 2, 2 * low + 2);
    assert_int_equal(tr_type_change(d.type, &d.theme, TR_LANG_EN, NULL), TR_OK);
    assert_int_equal(width(&d, "Good morning"), narrow);
    close_desk(&d);
}

static void test_steps_and_hits(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_ZH_HANS);
    static const struct {
        const char *text;
        size_t steps;
    } texts[] = {
        {"abc", 3},
        {"您好吗", 3},
        {"e\u0301a", 2},
        {"👨‍👩‍👧x", 2},
        {"🇨🇳🇹🇼", 2},
        {"", 0},
        {"\xff\xfe"
         "a",
         3},
        {"a\r\nb", 3},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *text = texts[i].text;
        size_t len = strlen(text), at = 0, steps = 0, back = 0;
        for (; at < len; steps++) {
            size_t next = tr_type_step(d.type, text, len, at, true);
            assert_true(next > at);
            assert_int_equal(tr_type_step(d.type, text, len, next, false), at);
            at = next;
        }
        for (; at > 0; back++)
            at = tr_type_step(d.type, text, len, at, false);
        assert_int_equal(steps, texts[i].steps);
        assert_int_equal(back, texts[i].steps);
    }
    const char *text =
        "您好，Morning Star 第 3 号桌 的电话 e\u0301te\u0301 请问您拨的是多少号？"
        "再说一遍：六二五八，三三九一。谢谢您的耐心，我马上为您转接到客服部，请稍等。"
        "The line is busy; would you like to leave a message for Ms Zhou? 好的，再见。";
    size_t len = strlen(text);
    assert_true(len > PIECE_MAX); /* over the edge of a piece, too */
    for (size_t at = 0; at <= len; at = tr_type_step(d.type, text, len, at, true)) {
        int x = tr_type_width(d.type, TR_FACE_BODY, text, at);
        assert_int_equal(tr_type_hit(d.type, TR_FACE_BODY, text, len, x), at);
        if (at == len)
            break;
    }
    assert_int_equal(tr_type_hit(d.type, TR_FACE_BODY, text, len, -50), 0);
    assert_int_equal(tr_type_hit(d.type, TR_FACE_BODY, text, len, 100000), len);
    assert_int_equal(tr_type_hit(d.type, TR_FACE_BODY, "", 0, 10), 0);
    close_desk(&d);
}

static void test_controls_take_no_room(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    assert_int_equal(width(&d, "a\u202e\u2066\u200f\ufeff\x01\x7f\xc2\x85"
                               "b"),
                     width(&d, "ab"));
    assert_int_equal(width(&d, "a\tb"), width(&d, "a b"));
    assert_int_equal(width(&d, "\u202e"), 0);
    uint32_t *plain = picture(&d, "abc def");
    uint32_t *dirty = picture(&d, "\u202e"
                                  "abc\x07 \u2067"
                                  "def\u2069");
    assert_memory_equal(plain, dirty, W * H * sizeof *plain);
    SDL_free(plain);
    SDL_free(dirty);
    close_desk(&d);
}

static void test_missing_characters_are_boxes(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    assert_true(width(&d, "\U00013000") > 0); /* a hieroglyph */
    assert_true(width(&d, "您好") > 0);
    uint32_t *nothing = picture(&d, "");
    uint32_t *box = picture(&d, "\U00013000");
    assert_memory_not_equal(nothing, box, W * H * sizeof *box);
    SDL_free(nothing);
    SDL_free(box);
    for (uint32_t cp = 0xf0000; cp < 0xf0400; cp++) { /* private: nobody has them */
        char text[5] = {0};
        (void)tr_utf8_put(cp, text);
        assert_true(width(&d, text) > 0);
    }
    assert_int_equal(d.type->fonts.searches, SEARCHES_MAX); /* then it gives up */
    close_desk(&d);
}

static char *repeated(const char *unit, size_t bytes)
{
    size_t n = strlen(unit);
    char *text = malloc(bytes + 1);
    assert_non_null(text);
    for (size_t i = 0; i < bytes; i++)
        text[i] = unit[i % n];
    text[bytes] = '\0';
    return text;
}

static void test_a_megabyte(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_ZH_HANS);
    static const char *const units[] = {
        "a", "您", "\u0301", "ab ", "\xff", "\u202e", "👨‍👩‍👧", "שלום "};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t len = (size_t)1 << (i < 4 ? 20 : 18);
        char *text = repeated(units[i], len);
        struct tr_type_line lines[4];
        size_t n = tr_type_break(d.type, TR_FACE_BODY, text, 600, lines, 4);
        assert_true(n >= 1);
        for (size_t k = 0; k < n && k < 4; k++)
            assert_true(lines[k].width <= 600);
        begin(&d);
        tr_type_draw(d.type, TR_FACE_BODY, text, len, 10, 10, INK);
        tr_type_draw(d.type, TR_FACE_BODY, text, len, -100000, 10, INK);
        end(&d);
        (void)tr_type_hit(d.type, TR_FACE_BODY, text, len, 5000);
        free(text);
        assert_true(d.type->painted.cost < ((size_t)24 << 20));
        assert_true(d.type->measured.cost <= d.type->measured.cost_max);
    }
    close_desk(&d);
}

static void test_caches_are_bounded(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_EN);
    for (int i = 0; i < 3000; i++) {
        char text[64];
        struct tr_type_line lines[4];
        (void)snprintf(text, sizeof text, "call number %d from extension %d", i, 9000 - i);
        begin(&d);
        draw(&d, text, 20, 20);
        draw(&d, "always here", 20, 60);
        end(&d);
        (void)tr_type_break(d.type, TR_FACE_BODY, text, 120, lines, 4);
    }
    assert_int_equal(tr_type_rendered(d.type), 3001); /* what is in use stays */
    assert_true(d.type->painted.count <= d.type->painted.count_max);
    assert_true(d.type->painted.cost <= d.type->painted.cost_max);
    assert_true(d.type->broken.count <= d.type->broken.count_max);
    assert_true(d.type->measured.count <= d.type->measured.count_max);
    /* One frame may need more than the cache keeps; all of it is drawn. */
    begin(&d);
    for (int i = 0; i < 1500; i++) {
        char text[16];
        (void)snprintf(text, sizeof text, "%d", i);
        draw(&d, text, i % 40 * 30, i / 40 * 18);
    }
    assert_true(d.type->painted.count >= 1500);
    end(&d);
    assert_true(tr_canvas_stats(d.screen.canvas).calls >= 1500);
    close_desk(&d);
}

static void test_after_a_resize(void **state)
{
    (void)state;
    struct desk d;
    open_desk(&d, TR_LANG_ZH_HANS);
    uint32_t *before = picture(&d, "您好");
    SDL_SetWindowSize(d.screen.window, W + 100, H + 100);
    SDL_PumpEvents();
    SDL_free(picture(&d, "您好"));
    SDL_SetWindowSize(d.screen.window, W, H);
    SDL_PumpEvents();
    uint32_t *after = picture(&d, "您好");
    assert_memory_equal(before, after, W * H * sizeof *after);
    SDL_free(before);
    SDL_free(after);
    /* Freed while its textures are gone already. */
    SDL_SetWindowSize(d.screen.window, W + 50, H);
    SDL_PumpEvents();
    begin(&d);
    end(&d);
    close_desk(&d);
}

static void test_no_font(void **state)
{
    (void)state;
    char path[64];
    (void)snprintf(path, sizeof path, "/tmp/tr_fonts_%ld.conf", (long)getpid());
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    (void)fputs("<?xml version=\"1.0\"?><fontconfig></fontconfig>\n", file);
    (void)fclose(file);
    (void)setenv("FONTCONFIG_FILE", path, 1);
    struct screen s;
    struct tr_theme theme;
    screen_open(&s, 320, 200);
    assert_int_equal(tr_theme_load(&theme, THEME, false, 320, 200, 100, NULL), TR_OK);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_type *type = (struct tr_type *)&s;
        tr_err err = {0};
        assert_int_equal(tr_type_new(&type, s.canvas, &theme, (enum tr_lang)lang, &err),
                         TR_ENOTFOUND);
        assert_ptr_equal(type, &s);
        assert_non_null(strstr(err.msg, lang == TR_LANG_EN ? "fonts-dejavu" : "fonts-noto-cjk"));
    }
    (void)unsetenv("FONTCONFIG_FILE");
    (void)remove(path);
    screen_close(&s);
}

static void test_short_memory(void **state)
{
    (void)state;
    struct screen s;
    struct tr_theme theme;
    screen_open(&s, 640, 400);
    assert_int_equal(tr_theme_load(&theme, THEME, false, 640, 400, 100, NULL), TR_OK);
    tr_status status = TR_ENOMEM;
    for (uint64_t n = 1; n < 200 && status != TR_OK; n++) {
        struct tr_type *type = NULL;
        tr_alloc_fail_at(n, false);
        status = tr_type_new(&type, s.canvas, &theme, TR_LANG_ZH_HANS, NULL);
        tr_alloc_fail_at(0, false);
        tr_type_free(type);
    }
    assert_int_equal(status, TR_OK);
    /* With none at all nothing is drawn, and nothing breaks. */
    struct tr_type *type = NULL;
    assert_int_equal(tr_type_new(&type, s.canvas, &theme, TR_LANG_ZH_HANS, NULL), TR_OK);
    for (uint64_t n = 1; n < 12; n++) {
        struct tr_type_line lines[4];
        assert_int_equal(tr_canvas_begin(s.canvas, 0xff, NULL), TR_OK);
        tr_alloc_fail_at(n, true);
        tr_type_draw(type, TR_FACE_BODY, "hello", 5, 10, 10, INK);
        assert_true(tr_type_break(type, TR_FACE_BODY, "one two three", 40, lines, 4) >= 1);
        status = tr_canvas_end(s.canvas, false, NULL);
        tr_alloc_fail_at(0, false);
        assert_true(status == TR_OK || status == TR_ENOMEM);
    }
    tr_type_free(type);
    screen_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinsoku),
        cmocka_unit_test(test_words_stay_whole),
        cmocka_unit_test(test_line_feeds),
        cmocka_unit_test(test_equal_frames_render_nothing),
        cmocka_unit_test(test_forms_differ_by_language),
        cmocka_unit_test(test_sizes_change),
        cmocka_unit_test(test_steps_and_hits),
        cmocka_unit_test(test_controls_take_no_room),
        cmocka_unit_test(test_missing_characters_are_boxes),
        cmocka_unit_test(test_a_megabyte),
        cmocka_unit_test(test_caches_are_bounded),
        cmocka_unit_test(test_after_a_resize),
        cmocka_unit_test(test_no_font),
        cmocka_unit_test(test_short_memory),
    };
    if (screen_start())
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    SDL_Quit();
    return failed;
}
