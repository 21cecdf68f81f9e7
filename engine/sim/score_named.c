/* The time that an answer names, "in twenty minutes", "半小时后": a promise is kept when
 * what it promises comes within it. Numbers in digits or in words; days and hours of the
 * clock are none, since nobody here knows what time it is. */
#include <string.h>

#include "sim/score_inside.h"

#define MINUTE_MS 60000
#define LONGEST (TR_CALL_MS_MAX / MINUTE_MS)

/* What stands before a place in the text; taking a word moves the place to its front. */
struct behind {
    const char *text;
    size_t end;
};

static bool take(struct behind *b, const char *word)
{
    size_t len = strlen(word);
    if (len > b->end || memcmp(b->text + b->end - len, word, len) != 0)
        return false;
    b->end -= len;
    return true;
}

/* The English word that ends here, in small letters; hyphens and spaces part words. */
static const char *take_word(struct behind *b, char out[16])
{
    size_t len = 0, from;
    while (b->end && (b->text[b->end - 1] == ' ' || b->text[b->end - 1] == '-'))
        b->end--;
    for (from = b->end; from; from--) {
        char c = (char)(b->text[from - 1] | ' ');
        if (c < 'a' || c > 'z' || b->end - from == 15)
            break;
    }
    for (; from < b->end; from++)
        out[len++] = (char)(b->text[from] | ' ');
    out[len] = '\0';
    b->end -= len;
    return out;
}

static int32_t english_number(struct behind *b, int32_t unit)
{
    static const char *const small[] = {"",        "one",     "two",       "three",    "four",
                                        "five",    "six",     "seven",     "eight",    "nine",
                                        "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static const char *const tens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty"};
    char word[16];
    int32_t value = 0;
    (void)take_word(b, word);
    if (strcmp(word, "an") == 0 || strcmp(word, "a") == 0) {
        (void)take_word(b, word);
        if (strcmp(word, "half") == 0)
            return unit / 2;
        if (strcmp(word, "of") == 0)
            return strcmp(take_word(b, word), "quarter") == 0 ? unit / 4 : 0;
        return unit;
    }
    for (int32_t i = 1; i < 20; i++)
        if (strcmp(word, small[i]) == 0)
            value = i;
    if (value && value < 10)
        (void)take_word(b, word);
    for (int32_t i = 2; i < 7; i++)
        if (strcmp(word, tens[i]) == 0)
            value += 10 * i;
    return value * unit;
}

static int32_t chinese_digit(struct behind *b)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    for (int32_t i = 0; i < 9; i++)
        if (take(b, digits[i]))
            return i + 1;
    return take(b, "两") || take(b, "兩") ? 2 : 0;
}

/* How many minutes of that unit the number before this place makes; 0: there is none. */
static int32_t minutes_before(struct behind b, int32_t unit)
{
    int32_t value = 0;
    while (b.end && b.text[b.end - 1] == ' ')
        b.end--;
    if (take(&b, "个") || take(&b, "個"))
        while (b.end && b.text[b.end - 1] == ' ')
            b.end--;
    for (int32_t place = 1; b.end && b.text[b.end - 1] >= '0' && b.text[b.end - 1] <= '9';
         b.end--) {
        value += place <= 100 ? place * (b.text[b.end - 1] - '0') : 0;
        place *= place <= 100 ? 10 : 1;
    }
    if (value)
        return value * unit;
    if (take(&b, "半"))
        return unit / 2;
    value = chinese_digit(&b);
    if (take(&b, "十")) {
        int32_t ten = chinese_digit(&b);
        value += 10 * (ten ? ten : 1);
    }
    return value ? value * unit : english_number(&b, unit);
}

/* Most of a text is nothing that the word of a unit begins with. */
static bool may_begin(char c)
{
    return c == 'm' || c == 'h' || c == "分"[0] || c == "钟"[0];
}

int32_t tr_score_named_ms(const char *text, size_t len)
{
    static const struct {
        const char *word;
        int32_t minutes;
    } units[] = {{"minute", 1}, {"分钟", 1},  {"分鐘", 1},  {"hour", 60}, {"小时", 60},
                 {"小時", 60},  {"钟头", 60}, {"鐘頭", 60}, {"刻钟", 15}, {"刻鐘", 15}};
    int32_t found = 0;
    for (size_t at = 0; at < len; at++) {
        for (size_t i = 0; may_begin(text[at]) && i < sizeof units / sizeof *units; i++) {
            size_t n = strlen(units[i].word);
            if (n > len - at || memcmp(text + at, units[i].word, n) != 0)
                continue;
            int32_t minutes = minutes_before((struct behind){text, at}, units[i].minutes);
            if (minutes)
                found = minutes;
        }
    }
    return (found < LONGEST ? found : LONGEST) * MINUTE_MS;
}
