/* speech/readback: values found in the words of a read-back, held against what the
 * caller said and what stands on the slip. */
#include "cmocka_all.h"

#include <string.h>

#include "speech/readback.h"

#define R TR_READ_RIGHT
#define W TR_READ_WRONG
#define N TR_READ_NOT

static const struct {
    enum tr_slip_kind kind;
    const char *fact, *slip, *before, *after, *text;
    enum tr_read how;
    const char *words; /* that showed it; NULL: any */
    bool off_slip;
} rows[] = {
    /* a telephone number */
    {TR_SLIP_DIGITS, "61880217", "61880217", "", "", "我跟您核对一下，电话是6188 0217。", R,
     "6188 0217", false},
    {TR_SLIP_DIGITS, "61880217", "61880217", "", "", "電話是六一八八，零二一七，對嗎？", R, NULL,
     false},
    {TR_SLIP_DIGITS, "61880217", "61880217", "", "", "电话六幺八八零二幺七", R, NULL, false},
    {TR_SLIP_DIGITS, "61880217", "", "", "", "that's six one eight eight, oh two one seven", R,
     NULL, false},
    {TR_SLIP_DIGITS, "61880217", "61880217", "", "", "尾号0217，没错吧？", R, "0217", false},
    {TR_SLIP_DIGITS, "61880217", "61880217", "", "", "your number is 6188-0271, is that right?", W,
     "6188-0271", true},
    {TR_SLIP_DIGITS, "61880217", "61880271", "", "", "your number is 6188-0271", W, "6188-0271",
     false},
    {TR_SLIP_DIGITS, "61880217", "15727803", "", "", "your number is 61880217", R, NULL, true},
    {TR_SLIP_DIGITS, "61880217", "15727803", "", "", "号码是15727803", W, "15727803", false},
    {TR_SLIP_DIGITS, "61880217", "", "", "", "我们的电话是40012345", N, NULL, false},
    {TR_SLIP_DIGITS, "61880217", "", "", "", "I'll ring you back within 15 minutes", N, NULL,
     false},
    {TR_SLIP_DIGITS, "61880217", "", "", "", "号码6188021，对吗", W, "6188021", false},
    {TR_SLIP_DIGITS, "61880217", "", "", "", "电话６１８８０２１７", R, NULL, false},
    /* numbers that are known by the words around them */
    {TR_SLIP_NUMBER, "8", "8", "building", "", "the lift in building 8, now on the 15th", R, "8",
     false},
    {TR_SLIP_NUMBER, "8", "8", "building", "", "the lift in building 6, now on the 15th", W, "6",
     true},
    {TR_SLIP_NUMBER, "8", "8", "building", "", "I have noted it for the 15th", N, NULL, false},
    {TR_SLIP_NUMBER, "8", "8", "", "号楼", "五号楼电梯，改到15号", W, "五", true},
    {TR_SLIP_NUMBER, "8", "8", "", "號樓", "八号楼电梯", R, "八", false},
    {TR_SLIP_NUMBER, "15", "15", "the", "th", "moved from the 12th to the 15th", R, "15", false},
    {TR_SLIP_NUMBER, "15", "16", "", "号", "改到16号", W, "16", false},
    {TR_SLIP_NUMBER, "15", "15", "", "号", "十五号对吗", R, "十五", false},
    /* flats */
    {TR_SLIP_UNIT, "B-1203", "B-1203", "", "", "您住B座1203室，对吗？", R, "B座1203", false},
    {TR_SLIP_UNIT, "B-1203", "B-1203", "", "", "您住B棟12樓3室", R, "B棟12樓3", false},
    {TR_SLIP_UNIT, "B-1203", "B-1203", "", "", "flat B-1205, is that right?", W, "B-1205", true},
    {TR_SLIP_UNIT, "B-1203", "", "", "", "flat 1203 in block B", R, NULL, false},
    {TR_SLIP_UNIT, "B-1203", "", "", "", "您的电话是61880217", N, NULL, false},
    /* money */
    {TR_SLIP_AMOUNT, "312.40", "312.40", "", "", "一共312块4，对吗", R, NULL, false},
    {TR_SLIP_AMOUNT, "312.40", "312.40", "", "", "that is 312.40 yuan", R, "312.40", false},
    {TR_SLIP_AMOUNT, "312.40", "312.40", "", "", "一共321.40元", W, NULL, true},
    {TR_SLIP_AMOUNT, "312.40", "312.40", "", "", "a fee, noted on the 12th", N, NULL, false},
    /* times */
    {TR_SLIP_CLOCK, "10:30", "10:30", "", "", "5号楼改到15号上午十点半", R, NULL, false},
    {TR_SLIP_CLOCK, "10:30", "10:30", "", "", "十點三十分，對嗎？", R, NULL, false},
    {TR_SLIP_CLOCK, "10:30", "10:30", "", "",
     "now on the 15th at half past ten, and he'll be back at four", R, NULL, false},
    {TR_SLIP_CLOCK, "10:30", "10:30", "", "", "he'll be back at four", N, NULL, false},
    {TR_SLIP_CLOCK, "10:30", "10:30", "", "", "on the 15th at 10:15", W, "10:15", true},
    {TR_SLIP_CLOCK, "10:30", "9:30", "", "", "九点半到", W, NULL, false},
    {TR_SLIP_CLOCK, "14:50", "", "", "", "that's ten to three", R, NULL, false},
    {TR_SLIP_CLOCK, "15:00", "", "", "", "下午三点给您回电", R, NULL, false},
    /* days */
    {TR_SLIP_WHEN, "明天下午三点", "", "", "", "那就明天下午三点，我们上门", R, NULL, false},
    {TR_SLIP_WHEN, "明天下午三点", "", "", "", "那就明天下午四點", W, NULL, false},
    {TR_SLIP_WHEN, "the 15th at half past ten", "", "", "", "from the 12th to the 15th at 10:30", R,
     NULL, false},
    {TR_SLIP_WHEN, "Friday at 9", "", "", "", "Thursday at nine, right?", W, NULL, false},
    {TR_SLIP_WHEN, "Friday at 9", "", "", "", "I'll call the engineer today", N, NULL, false},
    /* names and words */
    {TR_SLIP_NAME, "章", "章", "", "", "张先生，我跟您核对一下", R, NULL, false},
    {TR_SLIP_NAME, "Lu", "Mr Lu", "", "", "Let me read that back, Mr Lu", R, "Lu", false},
    {TR_SLIP_NAME, "Lu", "Mr Du", "", "", "Let me read that back, Mr Du", W, "Du", false},
    {TR_SLIP_NAME, "Lu", "", "", "", "the lunch is on the house", N, NULL, false},
    {TR_SLIP_COMPANY, "松岭电梯", "松岭电梯", "", "", "松嶺電梯的盧先生", R, NULL, false},
    {TR_SLIP_COMPANY, "Qingwan Lifts", "Baiyu Lifts", "", "", "you are with Baiyu Lifts", W,
     "Baiyu Lifts", false},
    {TR_SLIP_MATTER, "lift inspection moved", "", "", "",
     "the inspection of the lift has been moved", R, NULL, false},
    {TR_SLIP_MATTER, "lift inspection moved", "", "", "", "I'll tell him", N, NULL, false},
    {TR_SLIP_TEXT, "", "wants a call today", "", "", "and you want a call today", R, NULL, false},
};

static void a_table(void **state)
{
    size_t failed = 0;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_read_field f = {rows[i].kind, rows[i].fact, rows[i].slip, rows[i].before,
                                  rows[i].after};
        struct tr_read_value v;
        const char *text = rows[i].text;
        tr_read_back(text, strlen(text), &f, 1, &v);
        bool words =
            !rows[i].words || (v.end - v.start == strlen(rows[i].words) &&
                               memcmp(text + v.start, rows[i].words, v.end - v.start) == 0);
        if (v.how == rows[i].how && words && v.off_slip == rows[i].off_slip)
            continue;
        print_message("%s, %s: \"%s\" is %d (%.*s, off the slip %d), not %d\n",
                      tr_slip_kind_names[rows[i].kind], rows[i].fact, text, (int)v.how,
                      (int)(v.end - v.start), text + v.start, v.off_slip, (int)rows[i].how);
        failed++;
    }
    assert_int_equal(failed, 0);
}

/* A whole slip at once: what stands for one field stands for no other. */
static void a_whole_slip(void **state)
{
    (void)state;
    const struct tr_read_field fields[] = {
        {TR_SLIP_NAME, "卢", "卢", "", ""},
        {TR_SLIP_NUMBER, "5", "5", "", "号楼"},
        {TR_SLIP_NUMBER, "15", "15", "", "号"},
        {TR_SLIP_CLOCK, "10:30", "10:30", "", ""},
        {TR_SLIP_DIGITS, "58905593", "58905593", "", ""},
    };
    static const char right[] = "卢先生，5号楼电梯验收改到15号上午十点半，您的电话58905593，对吗？";
    static const char other[] = "卢先生，6号楼电梯验收改到15号上午十点半，您的电话58905993，对吗？";
    struct tr_read_value v[5];
    tr_read_back(right, sizeof right - 1, fields, 5, v);
    for (int i = 0; i < 5; i++)
        assert_int_equal(v[i].how, TR_READ_RIGHT);
    tr_read_back(other, sizeof other - 1, fields, 5, v);
    assert_int_equal(v[0].how, TR_READ_RIGHT);
    assert_int_equal(v[1].how, TR_READ_WRONG);
    assert_int_equal(v[2].how, TR_READ_RIGHT);
    assert_int_equal(v[3].how, TR_READ_RIGHT);
    assert_int_equal(v[4].how, TR_READ_WRONG);
    assert_memory_equal(other + v[4].start, "58905993", 8);
    tr_read_back("", 0, fields, 5, v);
    for (int i = 0; i < 5; i++)
        assert_int_equal(v[i].how, TR_READ_NOT);
}

/* Answers and facts made to be slow: what is found lies within the answer, and it takes no
 * minutes, which the time-out of tests would tell. */
static void hostile_answers(void **state)
{
    (void)state;
    static const char *const pieces[] = {"1,",   "9:30 ", "1:1,",   "at 3, ", "周1，",
                                         "1a1 ", "a,",    "3月1日", "one ",   "half past 9, "};
    for (int k = 0; k < TR_SLIP_KIND_COUNT; k++)
        for (size_t p = 0; p < sizeof pieces / sizeof pieces[0]; p++) {
            char text[TR_SAY_MAX + 1] = "", fact[TR_SLIP_TEXT_MAX + 1] = "";
            struct tr_read_field fields[TR_SLIP_MAX];
            struct tr_read_value values[TR_SLIP_MAX];
            size_t n = strlen(pieces[p]);
            for (size_t at = 0; at + n <= TR_SAY_MAX; at += n)
                memcpy(text + at, pieces[p], n + 1);
            for (size_t at = 0; at + 6 <= TR_SLIP_TEXT_MAX; at += 6)
                memcpy(fact + at, "1a1:0,", 7);
            for (int i = 0; i < TR_SLIP_MAX; i++)
                fields[i] = (struct tr_read_field){
                    (enum tr_slip_kind)k, i % 2 ? fact : "3月15日下午2点", fact, "flat", "号"};
            tr_read_back(text, strlen(text), fields, TR_SLIP_MAX, values);
            for (int i = 0; i < TR_SLIP_MAX; i++)
                assert_true(values[i].start <= values[i].end && values[i].end <= strlen(text));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_table),
        cmocka_unit_test(a_whole_slip),
        cmocka_unit_test(hostile_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
