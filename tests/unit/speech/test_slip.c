/* speech/slip: what a written value is worth beside the spoken fact. */
#include "cmocka_all.h"
#include "speech/numerals.h"
#include "speech/slip.h"

static void is_match(enum tr_slip_kind kind, const char *fact, const char *value, enum tr_match m)
{
    enum tr_match got = tr_slip_compare(kind, fact, value);
    if (got != m)
        fail_msg("\"%s\" for \"%s\": %d, not %d", value, fact, (int)got, (int)m);
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
    is_match(TR_SLIP_NAME, "章", "张", TR_MATCH_WRONG);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digits),      cmocka_unit_test(numbers), cmocka_unit_test(names),
        cmocka_unit_test(flats),       cmocka_unit_test(amounts), cmocka_unit_test(times),
        cmocka_unit_test(look_alikes), cmocka_unit_test(texts),   cmocka_unit_test(digit_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
