/* Columns of a text, from the East Asian Width of its characters (Unicode, UAX 11). */
#include "speech/columns.h"

#include <limits.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"

static int columns_of(UChar32 c, bool chinese)
{
    if (c < 0x80) /* most texts never ask further */
        return c < 0x20 || c == 0x7f ? 0 : 1;
    if (c < 0xa0)
        return 0;
    if (c >= 0x1160 && c <= 0x11ff) /* vowels and finals join the Hangul initial before them */
        return 0;
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_CONTROL_CHAR:
        return 0;
    case U_FORMAT_CHAR:
        return c == 0xad ? 1 : 0; /* a soft hyphen is shown by terminals */
    default:
        break;
    }
    switch (u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH:
        return 2;
    case U_EA_AMBIGUOUS:
        return chinese ? 2 : 1;
    default:
        return 1;
    }
}

static int columns(const char *text, bool chinese)
{
    size_t len = strlen(text);
    int sum = 0;
    for (size_t at = 0; at < len && sum < INT_MAX - 2;) {
        uint32_t cp;
        at += tr_utf8_next(text + at, len - at, &cp);
        sum += columns_of((UChar32)cp, chinese);
    }
    return sum;
}

int tr_text_columns(const char *text)
{
    return columns(text, false);
}

int tr_text_columns_chinese(const char *text)
{
    return columns(text, true);
}
