/* Tables: aligned by what a terminal shows, not by bytes; the same rows as JSON
 * with types; nothing raw reaches the terminal. */
#include "cmocka_all.h"

#include <jansson.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "report/rows.h"
#include "speech/columns.h"

static void columns_are_what_a_terminal_shows(void **state)
{
    (void)state;
    assert_int_equal(tr_text_columns(""), 0);
    assert_int_equal(tr_text_columns("abc"), 3);
    assert_int_equal(tr_text_columns("您好"), 4);
    assert_int_equal(tr_text_columns("雲杉里，A"), 9);
    assert_int_equal(tr_text_columns("ＡＢ"), 4);         /* fullwidth */
    assert_int_equal(tr_text_columns("ｱ"), 1);            /* halfwidth */
    assert_int_equal(tr_text_columns("é"), 1);            /* one character */
    assert_int_equal(tr_text_columns("e\u0301"), 1);      /* with a combining mark */
    assert_int_equal(tr_text_columns("a\u200db"), 2);     /* a joiner takes nothing */
    assert_int_equal(tr_text_columns("\u1112\u1161"), 2); /* two parts of one syllable */
    assert_int_equal(tr_text_columns("한"), 2);
    assert_int_equal(tr_text_columns("📞"), 2);
    assert_int_equal(tr_text_columns("“…”"), 3); /* ambiguous: narrow */
    assert_int_equal(tr_text_columns("𠀀"), 2);  /* beyond the first plane */
    assert_int_equal(tr_text_columns("\x1b[0m"), 3);
    assert_int_equal(tr_text_columns("\xff"), 1);
}

struct person {
    const char *name;
    int64_t score, ms;
    double share;
    bool good;
};

static const struct person people[] = {
    {"王小明", 1000, 12340, 0.5, true},
    {"Al", 7, 950, 1234.5, false},
    {NULL, -5, 0, NAN, true},
};

static const struct tr_col cols[] = {
    {"id", "Id", TR_COL_INT, true, false},         {"name", "姓名", TR_COL_TEXT, false, false},
    {"score", "Score", TR_COL_INT, false, false},  {"ms", "Time", TR_COL_MS, false, false},
    {"share", "Share", TR_COL_REAL, false, false}, {"good", "Good", TR_COL_BOOL, false, false},
    {"shown", "Remark", TR_COL_TEXT, false, true},
};

static void person_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct person *p = (const struct person *)ctx + index;
    out[0].num = (int64_t)index + 1;
    out[1].text = p->name;
    out[2].num = p->score;
    out[3].num = p->ms;
    out[4].real = p->share;
    out[5].num = p->good;
    out[6].text = "so";
}

static struct tr_rows table(size_t marked)
{
    return (struct tr_rows){cols, 7, 3, person_row, people, marked};
}

static char *text_of(const struct tr_rows *rows)
{
    char *text = NULL;
    size_t len = 0;
    tr_err err;
    FILE *out = open_memstream(&text, &len);
    assert_non_null(out);
    assert_int_equal(tr_rows_text(rows, out, &err), TR_OK);
    assert_int_equal(fclose(out), 0);
    return text;
}

static void expect_text(const struct tr_rows *rows, const char *expected)
{
    char *text = text_of(rows);
    assert_string_equal(text, expected);
    free(text);
}

static void a_table_is_aligned(void **state)
{
    (void)state;
    struct tr_rows rows = table(SIZE_MAX);
    expect_text(&rows, "姓名    Score    Time   Share  Good  Remark\n"
                       "王小明   1000  12.3 s  0.5000  ✓     so\n"
                       "Al          7   1.0 s    1235  -     so\n"
                       "-          -5   0.0 s       -  ✓     so\n");
}

static void ones_own_row_has_a_sign(void **state)
{
    (void)state;
    struct tr_rows rows = table(1);
    expect_text(&rows, "  姓名    Score    Time   Share  Good  Remark\n"
                       "  王小明   1000  12.3 s  0.5000  ✓     so\n"
                       "* Al          7   1.0 s    1235  -     so\n"
                       "  -          -5   0.0 s       -  ✓     so\n");
}

static void no_rows_are_headings_only(void **state)
{
    (void)state;
    struct tr_rows rows = table(SIZE_MAX);
    rows.row_count = 0;
    expect_text(&rows, "姓名  Score  Time  Share  Good  Remark\n");
}

struct cell {
    enum tr_col_type type;
    struct tr_value value;
    const char *shown;
};

static void cell_row(const void *ctx, size_t index, struct tr_value *out)
{
    (void)index;
    *out = ((const struct cell *)ctx)->value;
}

static void numbers_are_shown_alike_everywhere(void **state)
{
    (void)state;
    static const struct cell cells[] = {
        {TR_COL_MS, {.num = 49}, "0.0 s"},
        {TR_COL_MS, {.num = 50}, "0.1 s"},
        {TR_COL_MS, {.num = -1250}, "-1.3 s"},
        {TR_COL_MS, {.num = 3600000}, "3600.0 s"},
        {TR_COL_MS, {.num = INT64_MIN}, "-9223372036854775.8 s"},
        {TR_COL_INT, {.num = INT64_MIN}, "-9223372036854775808"},
        {TR_COL_REAL, {.real = 0}, "0"},
        {TR_COL_REAL, {.real = 0.03125}, "0.0313"},
        {TR_COL_REAL, {.real = -0.00001}, "0.0000"},
        {TR_COL_REAL, {.real = -2.5}, "-2.50"},
        {TR_COL_REAL, {.real = 99.999}, "100.00"},
        {TR_COL_REAL, {.real = 123456.7}, "123457"},
        {TR_COL_REAL, {.real = INFINITY}, "-"},
        {TR_COL_REAL, {.real = 1e300}, "-"},
        {TR_COL_TEXT, {.text = NULL}, "-"},
        {TR_COL_TEXT, {.text = "a\x1b[31mb\nc\td"}, "a[31mb c d"},
        {TR_COL_TEXT, {.text = "bad \xff byte"}, "bad \xef\xbf\xbd byte"},
    };
    /* A locale with a decimal comma, where the machine has one, changes nothing. */
    (void)setlocale(LC_ALL, "de_DE.UTF-8");
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        struct tr_col col = {"x", "", cells[i].type, false, false};
        struct tr_rows rows = {&col, 1, 1, cell_row, &cells[i], SIZE_MAX};
        char *text = text_of(&rows), *line = text + strcspn(text, "\n") + 1;
        line[strcspn(line, "\n")] = '\0';
        assert_string_equal(line, cells[i].shown);
        free(text);
    }
    (void)setlocale(LC_ALL, "C");
}

static void a_huge_cell_is_cut_with_a_sign(void **state)
{
    (void)state;
    size_t len = 1 << 20;
    char *huge = tr_malloc(len + 1);
    for (size_t i = 0; i < len; i++)
        huge[i] = "您好。"[i % 9];
    huge[len] = '\0';
    struct cell cell = {TR_COL_TEXT, {.text = huge}, NULL};
    struct tr_col col = {"x", "", TR_COL_TEXT, false, false};
    struct tr_rows rows = {&col, 1, 1, cell_row, &cell, SIZE_MAX};
    char *text = text_of(&rows);
    size_t n = strlen(text);
    assert_true(n > 4000 && n < 4200);
    assert_string_equal(text + n - 4, "...\n");
    free(text);
    tr_free(huge);
}

static void json_keeps_types_and_keys(void **state)
{
    (void)state;
    struct tr_rows rows = table(1);
    json_t *json = tr_rows_json(&rows);
    assert_non_null(json);
    char *text = json_dumps(json, JSON_COMPACT);
    assert_string_equal(
        text,
        "[{\"id\":1,\"name\":\"王小明\",\"score\":1000,\"ms\":12340,\"share\":0.5,\"good\":true},"
        "{\"id\":2,\"name\":\"Al\",\"score\":7,\"ms\":950,\"share\":1234.5,\"good\":false},"
        "{\"id\":3,\"name\":null,\"score\":-5,\"ms\":0,\"share\":null,\"good\":true}]");
    tr_free(text); /* jansson's memory is ours */
    json_decref(json);
    rows.row_count = 0;
    json = tr_rows_json(&rows);
    assert_int_equal(json_array_size(json), 0);
    json_decref(json);
}

static void json_mends_what_is_not_utf8(void **state)
{
    (void)state;
    struct cell cell = {TR_COL_TEXT, {.text = "a\xff\x1b"}, NULL};
    struct tr_col col = {"x", "", TR_COL_TEXT, false, false};
    struct tr_rows rows = {&col, 1, 1, cell_row, &cell, SIZE_MAX};
    json_t *json = tr_rows_json(&rows);
    assert_string_equal(json_string_value(json_object_get(json_array_get(json, 0), "x")),
                        "a\xef\xbf\xbd");
    json_decref(json);
}

static void a_full_disk_is_told(void **state)
{
    (void)state;
    struct tr_rows rows = table(SIZE_MAX);
    tr_err err;
    FILE *full = fopen("/dev/full", "w");
    if (!full)
        skip();
    setvbuf(full, NULL, _IONBF, 0);
    assert_int_equal(tr_rows_text(&rows, full, &err), TR_EIO);
    fclose(full);
}

static void short_memory_is_told_and_leaks_nothing(void **state)
{
    (void)state;
    struct tr_rows rows = table(SIZE_MAX);
    FILE *out = fopen("/dev/null", "w");
    size_t live = tr_alloc_stats().live_blocks;
    uint64_t failures = 0;
    assert_non_null(out);
    for (uint64_t n = 1;; n++, failures++) {
        tr_err err;
        tr_alloc_fail_at(n, false);
        json_t *json = tr_rows_json(&rows);
        tr_status st = json ? tr_rows_text(&rows, out, &err) : TR_ENOMEM;
        tr_alloc_fail_at(0, false);
        json_decref(json);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (st == TR_OK)
            break;
        assert_int_equal(st, TR_ENOMEM);
    }
    assert_true(failures > 20); /* jansson's allocations are among them */
    fclose(out);
}

static const char *written(tr_status (*write)(const struct tr_rows *, FILE *, tr_err *),
                           const struct tr_rows *rows)
{
    static char kept[8192];
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    assert_non_null(out);
    assert_int_equal(write(rows, out, NULL), TR_OK);
    assert_int_equal(fclose(out), 0);
    assert_true(len < sizeof kept);
    memcpy(kept, text, len + 1);
    free(text);
    return kept;
}

static const struct person odd[] = {
    {"=SUM(A1:A9)", -7, 950, 0, true}, {"a,b \"c\"", 1, 0, 0, false}, {"<b>&'", 2, 0, 0, false}};

static void values_with_commas(void **state)
{
    struct tr_rows rows = table(SIZE_MAX);
    (void)state;
    assert_string_equal(written(tr_rows_csv, &rows),
                        "\xef\xbb\xbf姓名,Score,Time,Share,Good,Remark\r\n"
                        "王小明,1000,12.3 s,0.5000,✓,so\r\n"
                        "Al,7,1.0 s,1235,-,so\r\n"
                        ",-5,0.0 s,-,✓,so\r\n");
    rows.ctx = odd; /* nothing is worked out by a spreadsheet, and numbers stay numbers */
    assert_string_equal(written(tr_rows_csv, &rows),
                        "\xef\xbb\xbf姓名,Score,Time,Share,Good,Remark\r\n"
                        "'=SUM(A1:A9),-7,1.0 s,0,✓,so\r\n"
                        "\"a,b \"\"c\"\"\",1,0.0 s,0,-,so\r\n"
                        "<b>&',2,0.0 s,0,-,so\r\n");
}

static tr_status write_page(const struct tr_rows *rows, FILE *out, tr_err *err)
{
    static const char *const intro[] = {"1 < 2 & so on", NULL};
    const struct tr_page page = {"en", "T<", intro};
    return tr_rows_html(rows, &page, out, err);
}

static void a_page_escapes_everything(void **state)
{
    struct tr_rows rows = table(SIZE_MAX);
    (void)state;
    rows.ctx = odd;
    const char *page = written(write_page, &rows);
    assert_non_null(strstr(page, "<html lang=\"en\">"));
    assert_non_null(strstr(page, "<title>T&lt;</title>"));
    assert_non_null(strstr(page, "<p>1 &lt; 2 &amp; so on</p>"));
    assert_non_null(strstr(page, "<th>姓名</th><th>Score</th>"));
    assert_non_null(strstr(page, "<td>&lt;b&gt;&amp;&#39;</td><td class=\"n\">2</td>"));
    assert_non_null(strstr(page, "<td>a,b &quot;c&quot;</td>"));
    assert_null(strstr(page, "<b>"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_with_commas),
        cmocka_unit_test(a_page_escapes_everything),
        cmocka_unit_test(columns_are_what_a_terminal_shows),
        cmocka_unit_test(a_table_is_aligned),
        cmocka_unit_test(ones_own_row_has_a_sign),
        cmocka_unit_test(no_rows_are_headings_only),
        cmocka_unit_test(numbers_are_shown_alike_everywhere),
        cmocka_unit_test(a_huge_cell_is_cut_with_a_sign),
        cmocka_unit_test(json_keeps_types_and_keys),
        cmocka_unit_test(json_mends_what_is_not_utf8),
        cmocka_unit_test(a_full_disk_is_told),
        cmocka_unit_test(short_memory_is_told_and_leaks_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
