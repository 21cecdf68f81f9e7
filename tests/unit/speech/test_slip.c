/* speech/slip: what a written value is worth beside the spoken fact. */
#include <string.h>

#include "cmocka_all.h"
#include "speech/numerals.h"
#include "speech/slip.h"

static void is_match(enum tr_slip_kind kind, const char *fact, const char *value, enum tr_match m)
{
    enum tr_match got = tr_slip_compare(kind, fact, value);
    if (got != m)
        fail_msg("%s: \"%s\" for \"%s\": %d, not %d", tr_slip_kind_names[kind], value, fact,
                 (int)got, (int)m);
}

static void digits(void **state)
{
    (void)state;
    is_match(TR_SLIP_DIGITS, "61880217", "61880217", TR_MATCH_EXACT);
    is_match(TR_SLIP_DIGITS, "61880217", "6188 0217", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "61880217", "６１８８－０２１７", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "61880217", "六一八八〇二幺七", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "502", "五零二", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "502", "five oh two", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "502", "٥٠٢", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_DIGITS, "61880217", "61880271", TR_MATCH_NEAR); /* swapped */
    is_match(TR_SLIP_DIGITS, "61880217", "6188021", TR_MATCH_NEAR);  /* missing */
    is_match(TR_SLIP_DIGITS, "61880217", "618802177", TR_MATCH_NEAR);
    is_match(TR_SLIP_DIGITS, "61880217", "61880218", TR_MATCH_NEAR);
    is_match(TR_SLIP_DIGITS, "61880217", "61880228", TR_MATCH_WRONG);
    is_match(TR_SLIP_DIGITS, "61880217", "", TR_MATCH_WRONG);
    is_match(TR_SLIP_DIGITS, "61880217", "phone", TR_MATCH_WRONG);
    is_match(TR_SLIP_DIGITS, "5", "6", TR_MATCH_WRONG);     /* nothing of it is right */
    is_match(TR_SLIP_DIGITS, "0502", "502", TR_MATCH_NEAR); /* zeros count in a row of digits */
}

static void numbers(void **state)
{
    (void)state;
    is_match(TR_SLIP_NUMBER, "320", "三百二十", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "350", "三百五", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "305", "三百零五", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "1280", "1,280", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "1280", "one thousand two hundred and eighty", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "12", "十二", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "20000", "二万", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "502", "0502", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "502", "五零二", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "25", "twenty-five", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NUMBER, "320", "302", TR_MATCH_NEAR);
    is_match(TR_SLIP_NUMBER, "320", "999", TR_MATCH_WRONG);
}

static void names(void **state)
{
    (void)state;
    is_match(TR_SLIP_NAME, "陈雨", "陳雨", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NAME, "陈", "陈先生", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NAME, "陈女士", "陳", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NAME, "Lin", "mr. LIN", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NAME, "Ms Lin", "Lin", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_NAME, "陈雨", "陈宇", TR_MATCH_NEAR);
    is_match(TR_SLIP_NAME, "Lin", "Liu", TR_MATCH_NEAR);
    is_match(TR_SLIP_NAME, "Mrkonjic", "konjic", TR_MATCH_WRONG); /* no title in it */
    is_match(TR_SLIP_NAME, "章", "张", TR_MATCH_NEAR);            /* the same sound */
    is_match(TR_SLIP_NAME, "陈雨", "李四", TR_MATCH_WRONG);
    is_match(TR_SLIP_NAME, "先生", "女士", TR_MATCH_WRONG);
}

static void texts(void **state)
{
    (void)state;
    is_match(TR_SLIP_TEXT, "厨房漏水", "廚房 漏水。", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_TEXT, "5号楼", "五号楼", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_TEXT, "12号楼", "十二號樓", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_TEXT, "Kitchen leak", "kitchen-leak", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_TEXT, "厨房漏水", "厨房漏", TR_MATCH_NEAR);
    is_match(TR_SLIP_TEXT, "厨房漏水", "客厅停电", TR_MATCH_WRONG);
    is_match(TR_SLIP_TEXT, "", "", TR_MATCH_WRONG);
    is_match(TR_SLIP_TEXT, "", "x", TR_MATCH_WRONG);
}

static void digit_values(void **state)
{
    (void)state;
    assert_int_equal(tr_digit_value('7'), 7);
    assert_int_equal(tr_digit_value(0x4E5D), 9);
    assert_int_equal(tr_digit_value(0x58F9), 1);
    assert_int_equal(tr_digit_value(0x0665), 5);
    assert_int_equal(tr_digit_value('a'), -1);
    assert_int_equal(tr_digit_value(0x5341), -1); /* ten is no digit */
    uint32_t out[4];
    assert_int_equal(tr_numerals_read("123456", false, out, 4), 4); /* never more than fit */
    assert_int_equal(tr_numerals_read("九九九九九九九九九九九九九九九九九九九亿", true, out, 4), 4);
}

static void flats(void **state)
{
    (void)state;
    is_match(TR_SLIP_UNIT, "B-1203", "B-1203", TR_MATCH_EXACT);
    is_match(TR_SLIP_UNIT, "B-1203", "b1203", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "B座1203室", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "B棟12樓3室", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "B座十二楼三室", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "Ｂ座一二零三", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "Block B, flat 1203", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "A-204", "A座2楼4室", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_UNIT, "B-1203", "D-1203", TR_MATCH_NEAR);
    is_match(TR_SLIP_UNIT, "B-1203", "1203", TR_MATCH_NEAR);
    is_match(TR_SLIP_UNIT, "B-1203", "B-1230", TR_MATCH_NEAR);
    is_match(TR_SLIP_UNIT, "B-1203", "B-1320", TR_MATCH_WRONG);
    is_match(TR_SLIP_UNIT, "B-1203", "", TR_MATCH_WRONG);
}

static void amounts(void **state)
{
    (void)state;
    is_match(TR_SLIP_AMOUNT, "312.40", "312.40", TR_MATCH_EXACT);
    is_match(TR_SLIP_AMOUNT, "312.40", "312.4", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312.40", "¥312.40", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312.40", "312元4角", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312.40", "三百一十二块四", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312.45", "三百一十二元四角五分", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "1312.40", "1,312.40 yuan", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312", "312.00", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312", "312元", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_AMOUNT, "312.40", "312.04", TR_MATCH_NEAR);
    is_match(TR_SLIP_AMOUNT, "312.40", "321.40", TR_MATCH_NEAR);
    is_match(TR_SLIP_AMOUNT, "312.40", "500.60", TR_MATCH_WRONG);
    is_match(TR_SLIP_AMOUNT, "312.40", "312 and 40", TR_MATCH_WRONG);
    is_match(TR_SLIP_AMOUNT, "312.40", "about 312", TR_MATCH_WRONG);
    is_match(TR_SLIP_AMOUNT, "312.40", "31.2.40", TR_MATCH_WRONG);
    is_match(TR_SLIP_AMOUNT, "312.40", "312.405", TR_MATCH_WRONG);
}

static void times(void **state)
{
    (void)state;
    is_match(TR_SLIP_CLOCK, "14:30", "14:30", TR_MATCH_EXACT);
    is_match(TR_SLIP_CLOCK, "14:30", "14.30", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "1430", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "2:30 pm", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "下午2点半", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "下午兩點三十分", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "十四点半", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:15", "half past 2", TR_MATCH_WRONG);
    is_match(TR_SLIP_CLOCK, "14:30", "half past 2 in the afternoon", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "08:45", "早上八点三刻", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "08:45", "quarter to 9 am", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "12:00", "中午12点", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "09:00", "9点", TR_MATCH_EQUIVALENT);
    is_match(TR_SLIP_CLOCK, "14:30", "2:30", TR_MATCH_NEAR);
    is_match(TR_SLIP_CLOCK, "14:30", "2:30 am", TR_MATCH_WRONG);
    is_match(TR_SLIP_CLOCK, "14:30", "14:00", TR_MATCH_NEAR);
    is_match(TR_SLIP_CLOCK, "14:30", "16:45", TR_MATCH_WRONG);
    is_match(TR_SLIP_CLOCK, "14:30", "soon", TR_MATCH_WRONG);
    is_match(TR_SLIP_CLOCK, "14:30", "25:99", TR_MATCH_WRONG);
}

static void look_alikes(void **state)
{
    (void)state;
    assert_int_equal(tr_slip_compare_alike(TR_MATCH_WRONG, "张", "张先生"), TR_MATCH_NEAR);
    assert_int_equal(tr_slip_compare_alike(TR_MATCH_WRONG, "张", "張"), TR_MATCH_NEAR);
    assert_int_equal(tr_slip_compare_alike(TR_MATCH_WRONG, "张", "李"), TR_MATCH_WRONG);
    assert_int_equal(tr_slip_compare_alike(TR_MATCH_EXACT, "张", "张"), TR_MATCH_EXACT);
}

/* All kinds in all three languages, as callers say and trainees write them. */
static const struct {
    enum tr_slip_kind kind;
    const char *fact, *value;
    enum tr_match match;
} rows[] = {
    /* who: characters that sound the same are near, others are not */
    {TR_SLIP_NAME, "吴", "伍", TR_MATCH_NEAR},
    {TR_SLIP_NAME, "陈雨", "陳宇先生", TR_MATCH_NEAR},
    {TR_SLIP_NAME, "程", "陈", TR_MATCH_NEAR},
    {TR_SLIP_NAME, "林", "張", TR_MATCH_WRONG},
    {TR_SLIP_NAME, "沈工", "沈工程师", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NAME, "沈工程師", "沈", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NAME, "方主管", "方", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NAME, "Du", "Mr. DU", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NAME, "Mr Shen", "Engineer Shen", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NAME, "Zhang", "Zhao", TR_MATCH_WRONG},
    /* a number with the words that belong to it */
    {TR_SLIP_NUMBER, "15", "the 15th", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NUMBER, "15", "十五號", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NUMBER, "8", "building 8", TR_MATCH_EQUIVALENT},
    {TR_SLIP_NUMBER, "8", "8号楼2层", TR_MATCH_WRONG},
    {TR_SLIP_NUMBER, "15", "16号", TR_MATCH_NEAR},
    /* company: its legal form may go, half its name is near */
    {TR_SLIP_COMPANY, "松岭电梯", "松岭电梯有限公司", TR_MATCH_EQUIVALENT},
    {TR_SLIP_COMPANY, "松岭电梯有限公司", "松嶺電梯公司", TR_MATCH_EQUIVALENT},
    {TR_SLIP_COMPANY, "松岭电梯", "松林电梯", TR_MATCH_NEAR},
    {TR_SLIP_COMPANY, "松岭电梯", "松岭", TR_MATCH_NEAR},
    {TR_SLIP_COMPANY, "白榆電梯", "白鱼电梯", TR_MATCH_NEAR},
    {TR_SLIP_COMPANY, "白榆电梯", "青湾电梯", TR_MATCH_WRONG},
    {TR_SLIP_COMPANY, "Songling Lifts", "songling lift co., ltd.", TR_MATCH_EQUIVALENT},
    {TR_SLIP_COMPANY, "The Baiyu Group Ltd", "Baiyu", TR_MATCH_EQUIVALENT},
    {TR_SLIP_COMPANY, "Songling Lifts", "Songling", TR_MATCH_NEAR},
    {TR_SLIP_COMPANY, "Songling Lifts", "Qingwan Lifts", TR_MATCH_WRONG},
    {TR_SLIP_COMPANY, "公司", "公司。", TR_MATCH_EQUIVALENT},
    /* matter: the words that carry it */
    {TR_SLIP_MATTER, "电梯 验收/检验 改期/改时间/改到", "5号楼电梯验收改到十五号",
     TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "电梯 验收/检验 改期/改时间/改到", "電梯檢驗改時間", TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "电梯 验收/检验 改期/改时间/改到", "电梯的验收", TR_MATCH_NEAR},
    {TR_SLIP_MATTER, "电梯 验收/检验 改期/改时间/改到", "物业费", TR_MATCH_WRONG},
    {TR_SLIP_MATTER, "厨房水管漏水", "厨房的水管漏水了", TR_MATCH_NEAR},
    {TR_SLIP_MATTER, "厨房水管漏水", "厨房 水管漏水", TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "厨房水管漏水", "没人接电话", TR_MATCH_WRONG},
    {TR_SLIP_MATTER, "lift inspection moved/postponed", "The inspection of the lift was moved",
     TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "lift inspection moved/postponed", "Lift inspections postponed",
     TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "lift inspection moved/postponed", "inspection of lifts", TR_MATCH_NEAR},
    {TR_SLIP_MATTER, "lift inspection moved/postponed", "wants a refund", TR_MATCH_WRONG},
    {TR_SLIP_MATTER, "pipe leaking kitchen", "leak in the kitchen pipe", TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "refund of 320", "wants 3200 refunded", TR_MATCH_NEAR},
    {TR_SLIP_MATTER, "the", "the!", TR_MATCH_EQUIVALENT},
    {TR_SLIP_MATTER, "leak", "", TR_MATCH_WRONG},
    /* when: the same day and hour in any usual writing */
    {TR_SLIP_WHEN, "明天下午三点", "明天15:00", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "明天下午三点", "明天3pm", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "明天下午三点", "tomorrow at 3 pm", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "明天下午三点", "明日下午３點", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "明天下午三点", "明天三点", TR_MATCH_NEAR},
    {TR_SLIP_WHEN, "明天下午三点", "明天", TR_MATCH_NEAR},
    {TR_SLIP_WHEN, "明天下午三点", "后天下午三点", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "明天下午三点", "下午四点", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "下周三上午十点半", "下禮拜三 10:30", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "下周三上午十点半", "周三上午十点半", TR_MATCH_NEAR},
    {TR_SLIP_WHEN, "下周三上午十点半", "next Wed, half past ten in the morning",
     TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "3/15", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "三月十五号", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "the 15th of March", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "March 15", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "2027-03-15", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "3月15日", "3月16日", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "3月15日", "4月15日", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "the 15th at half past ten", "15th, 10.30", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "the 15th at half past ten", "fifteenth at ten thirty", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "the 15th at half past ten", "15號上午10點半", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "the 15th at half past ten", "the 16th at half past ten", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "Friday at 9", "fri 9 am", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "Friday at 9", "周五九点", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "Friday at 9", "Thursday at 9", TR_MATCH_WRONG},
    {TR_SLIP_WHEN, "Friday at 9", "Friday", TR_MATCH_NEAR},
    {TR_SLIP_WHEN, "Sunday evening at 7", "星期日晚上七點", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "as soon as possible", "As soon as possible.", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "尽快", "儘快", TR_MATCH_EQUIVALENT},
    {TR_SLIP_WHEN, "尽快", "", TR_MATCH_WRONG},
    /* times of day in words */
    {TR_SLIP_CLOCK, "09:30", "nine thirty", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "14:50", "ten to three in the afternoon", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "15:10", "ten past three pm", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "12:00", "noon", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "15:00", "3pm", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "15:00", "下午三點", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "15:00", "3 o'clock", TR_MATCH_NEAR},
    {TR_SLIP_CLOCK, "9:30", "九点半", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "10:30", "十點半", TR_MATCH_EQUIVALENT},
    {TR_SLIP_CLOCK, "10:20", "十点二十", TR_MATCH_EQUIVALENT},
};

static void a_table(void **state)
{
    size_t failed = 0;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        enum tr_match got = tr_slip_compare(rows[i].kind, rows[i].fact, rows[i].value);
        if (got == rows[i].match)
            continue;
        print_message("%s: \"%s\" for \"%s\": %d, not %d\n", tr_slip_kind_names[rows[i].kind],
                      rows[i].value, rows[i].fact, (int)got, (int)rows[i].match);
        failed++;
    }
    assert_int_equal(failed, 0);
}

static void differs(enum tr_slip_kind kind, const char *fact, const char *value, enum tr_diff how,
                    uint32_t at, uint32_t want, uint32_t got)
{
    struct tr_slip_diff d = tr_slip_differ(kind, fact, value);
    if (d.how != how || (at && (d.at != at || d.want != want || d.got != got)))
        fail_msg("\"%s\" for \"%s\": %d at %u, %u for %u", value, fact, (int)d.how, d.at, d.got,
                 d.want);
}

static void which_digit(void **state)
{
    (void)state;
    differs(TR_SLIP_DIGITS, "61880217", "6188 0217", TR_DIFF_NONE, 0, 0, 0);
    differs(TR_SLIP_DIGITS, "61880217", "6188 0917", TR_DIFF_ONE, 6, '2', '9');
    differs(TR_SLIP_DIGITS, "61880217", "六一八八〇二七幺", TR_DIFF_SWAPPED, 7, '1', '7');
    differs(TR_SLIP_DIGITS, "61880217", "6188217", TR_DIFF_MISSING, 5, '0', '2');
    differs(TR_SLIP_DIGITS, "61880217", "618800217", TR_DIFF_EXTRA, 6, '2', '0');
    differs(TR_SLIP_DIGITS, "61880217", "61880", TR_DIFF_SHORT, 6, '2', 0);
    differs(TR_SLIP_DIGITS, "6188", "618899", TR_DIFF_LONG, 5, 0, '9');
    differs(TR_SLIP_DIGITS, "61880217", "15727803", TR_DIFF_OTHER, 0, 0, 0);
    differs(TR_SLIP_UNIT, "B-1203", "B座1205室", TR_DIFF_ONE, 5, '3', '5');
    differs(TR_SLIP_NAME, "章先生", "张", TR_DIFF_SOUND, 0, 0, 0);
    differs(TR_SLIP_NAME, "Lin", "Mr Liu", TR_DIFF_ONE, 3, 'n', 'u');
    differs(TR_SLIP_TEXT, "leak", "leek", TR_DIFF_OTHER, 0, 0, 0);
}

/* Facts come from scenarios, values from people; some are made to hurt. */
static void long_values_of_any_kind(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "1a",           "十a",         "九a1 ", "one ",   "twenty-first ",
        "1,",           "¥1.",         "周1",   "3月1日", "1:",
        "b-",           " ",           "a",     "万",     "Mr ",
        "/a",           "公司",        "co ",   "王",     "🙂",
        "\xE2\x80\xAE", "\xEF\xBC\x91"};
    enum { LONG = 1500, COUNT = sizeof pieces / sizeof pieces[0] };
    static char texts[COUNT][LONG + 1];
    for (size_t i = 0; i < COUNT; i++)
        for (size_t n = 0; n + strlen(pieces[i]) <= LONG; n += strlen(pieces[i]))
            memcpy(texts[i] + n, pieces[i], strlen(pieces[i]) + 1);
    for (int k = 0; k < TR_SLIP_KIND_COUNT; k++)
        for (size_t i = 0; i < COUNT; i++) {
            enum tr_slip_kind kind = (enum tr_slip_kind)k;
            assert_int_equal(tr_slip_compare(kind, texts[i], texts[i]), TR_MATCH_EXACT);
            assert_int_equal(tr_slip_compare(kind, texts[i], ""), TR_MATCH_WRONG);
            for (size_t j = 0; j < COUNT; j++) {
                assert_in_range(tr_slip_compare(kind, texts[i], texts[j]), TR_MATCH_EXACT,
                                TR_MATCH_WRONG);
                assert_in_range(tr_slip_differ(kind, texts[i], texts[j]).how, TR_DIFF_NONE,
                                TR_DIFF_OTHER);
            }
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digits),       cmocka_unit_test(numbers),
        cmocka_unit_test(names),        cmocka_unit_test(flats),
        cmocka_unit_test(amounts),      cmocka_unit_test(times),
        cmocka_unit_test(look_alikes),  cmocka_unit_test(texts),
        cmocka_unit_test(digit_values), cmocka_unit_test(a_table),
        cmocka_unit_test(which_digit),  cmocka_unit_test(long_values_of_any_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
