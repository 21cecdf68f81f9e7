/* Build tool: writes what each Han character sounds like, as a number, from
 * ICU's transliterator. Tones go, and sounds that many speakers merge are merged
 * (zh z, ch c, sh s, final n ng). Characters that must never be taken for one
 * another although they sound alike have the number 0: numerals, directions,
 * "which" and "that", "buy" and "sell". */
#include <stdio.h>
#include <string.h>
#include <unicode/utrans.h>

#define FIRST 0x4E00
#define LAST 0x9FA5
#define SYLLABLES_MAX 1000

static const UChar apart[] = {
    0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
    0x5343, 0x4E07, 0x96F6, 0x51E0, 0x534A, 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x70B9, 0x90A3, 0x54EA,
    0x4E70, 0x5356, 0x5DE6, 0x53F3, 0x4E1C, 0x5357, 0x897F, 0x5317, 0x4E0A, 0x4E0B, 0x5927, 0x5C0F,
    0x591A, 0x5C11, 0x4E0D, 0x6CA1, 0x6709, 0x53C8, 0x60A8, 0x4F60, 0x6211};

static char names[SYLLABLES_MAX][16];
static int name_count;

/* Number of a syllable, from 1. */
static int number_of(const char *name)
{
    for (int i = 0; i < name_count; i++)
        if (strcmp(names[i], name) == 0)
            return i + 1;
    if (name_count == SYLLABLES_MAX)
        return 0;
    strcpy(names[name_count], name);
    return ++name_count;
}

/* Letters only, merged. */
static int read_syllable(const UChar *s, int32_t len)
{
    char name[16];
    int n = 0;
    for (int32_t i = 0; i < len && n < 14; i++) {
        if (s[i] < 'a' || s[i] > 'z')
            return 0;
        if (s[i] == 'h' && n == 1 && strchr("zcs", name[0]))
            continue;
        name[n++] = (char)s[i];
    }
    name[n] = '\0';
    if (n > 2 && strcmp(name + n - 2, "ng") == 0)
        name[n - 1] = '\0';
    return n ? number_of(name) : 0;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: gen_sound OUTPUT\n");
        return 2;
    }
    static const char rule[] = "Han-Latin; Latin-ASCII; Lower";
    UChar id[sizeof rule];
    for (size_t i = 0; i < sizeof rule; i++)
        id[i] = (UChar)rule[i];
    UErrorCode status = U_ZERO_ERROR;
    UTransliterator *t = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    if (U_FAILURE(status)) {
        fprintf(stderr, "gen_sound: ICU cannot read Han aloud: %s\n", u_errorName(status));
        return 1;
    }
    FILE *out = fopen(argv[1], "w");
    if (!out) {
        perror(argv[1]);
        return 1;
    }
    fprintf(out,
            "/* Generated from ICU's Han-Latin transliterator; do not edit. */\n"
            "#define SOUND_FIRST 0x%04Xu\n#define SOUND_LAST 0x%04Xu\n"
            "static const unsigned short sound_of[] = {",
            FIRST, LAST);
    for (int c = FIRST; c <= LAST; c++) {
        UChar text[32] = {(UChar)c, 0};
        int32_t len = 1;
        int32_t limit = 1;
        status = U_ZERO_ERROR;
        utrans_transUChars(t, text, &len, 32, 0, &limit, &status);
        int number = U_SUCCESS(status) ? read_syllable(text, len) : 0;
        for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
            if (apart[i] == c)
                number = 0;
        fprintf(out, "%s%d,", (c - FIRST) % 20 ? " " : "\n    ", number);
    }
    fprintf(out, "\n};\n");
    utrans_close(t);
    if (fclose(out) != 0) {
        perror(argv[1]);
        return 1;
    }
    return 0;
}
