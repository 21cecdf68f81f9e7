/* How wide a text is on a terminal: East Asian wide and fullwidth characters
 * take two columns, marks and invisible characters none. Ambiguous ones count
 * as one, as terminals do unless told otherwise. */
#include <limits.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "report/rows.h"

static int columns_of(UChar32 c)
{
    if (c < 0x300) /* most texts never ask further */
        return c < 0x20 || (c >= 0x7f && c < 0xa0) ? 0 : 1;
    if (c >= 0x1160 && c <= 0x11ff) /* vowels and finals join the Hangul initial before them */
        return 0;
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int tr_text_columns(const char *text)
{
    size_t len = strlen(text);
    int columns = 0;
    for (size_t at = 0; at < len && columns < INT_MAX - 2;) {
        uint32_t cp;
        at += tr_utf8_next(text + at, len - at, &cp);
        columns += columns_of((UChar32)cp);
    }
    return columns;
}
