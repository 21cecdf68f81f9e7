/* Build tool: writes the table that folds traditional characters to simplified
 * ones, taken from ICU's own transliterator. Opening that transliterator at run
 * time would cost more than a whole call, so it is opened once, here.
 * Every page holds 256 characters; page 0 stands for "nothing changes". */
#include <stdio.h>
#include <unicode/utrans.h>

#define FIRST_PAGE 0x34
#define LAST_PAGE 0x9F
#define PAGES (LAST_PAGE - FIRST_PAGE + 1)

/* Variants that a typist mixes up or a region prefers, but which the general
 * table leaves alone because they are words of their own in simplified text. */
static const unsigned short extra[][2] = {
    {0x8457, 0x7740}, /* the particle written with the character for "work" */
    {0x59B3, 0x4F60}, /* female "you" */
    {0x88CF, 0x91CC}, /* inside, variant */
    {0x5587, 0x5566}, /* particle la */
    {0x55D4, 0x54D2}, /* particle da */
    {0x4F54, 0x5360}, /* occupy */
    {0x5B30, 0x5A74},
};

static unsigned short table[PAGES][256];

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: gen_fold OUTPUT\n");
        return 2;
    }
    static const UChar id[] = {'H', 'a', 'n', 't', '-', 'H', 'a', 'n', 's', 0};
    UErrorCode status = U_ZERO_ERROR;
    UTransliterator *t = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    if (U_FAILURE(status)) {
        fprintf(stderr, "gen_fold: ICU has no Hant-Hans transliterator: %s\n", u_errorName(status));
        return 1;
    }
    for (int c = FIRST_PAGE << 8; c <= ((LAST_PAGE << 8) | 0xFF); c++) {
        UChar text[8] = {(UChar)c, 0};
        int32_t len = 1;
        int32_t limit = 1;
        status = U_ZERO_ERROR;
        utrans_transUChars(t, text, &len, 8, 0, &limit, &status);
        if (U_SUCCESS(status) && len == 1 && text[0] != (UChar)c)
            table[(c >> 8) - FIRST_PAGE][c & 0xFF] = text[0];
    }
    utrans_close(t);
    for (size_t i = 0; i < sizeof extra / sizeof extra[0]; i++)
        table[(extra[i][0] >> 8) - FIRST_PAGE][extra[i][0] & 0xFF] = extra[i][1];

    FILE *out = fopen(argv[1], "w");
    if (!out) {
        perror(argv[1]);
        return 1;
    }
    fprintf(out, "/* Generated from ICU's Hant-Hans transliterator; do not edit. */\n");
    int index[PAGES];
    int used = 1;
    for (int p = 0; p < PAGES; p++) {
        index[p] = 0;
        for (int i = 0; i < 256 && !index[p]; i++)
            if (table[p][i])
                index[p] = used++;
    }
    fprintf(out, "#define FOLD_FIRST 0x%04X\n#define FOLD_LAST 0x%04X\n", FIRST_PAGE << 8,
            (LAST_PAGE << 8) | 0xFF);
    fprintf(out, "static const unsigned char fold_page[%d] = {", PAGES);
    for (int p = 0; p < PAGES; p++)
        fprintf(out, "%s%d,", p % 16 ? " " : "\n    ", index[p]);
    fprintf(out, "\n};\nstatic const unsigned short fold_char[%d][256] = {\n    {0},\n", used);
    for (int p = 0; p < PAGES; p++) {
        if (!index[p])
            continue;
        fprintf(out, "    {");
        for (int i = 0; i < 256; i++)
            fprintf(out, "%s0x%04X,", i % 12 ? " " : "\n     ", table[p][i]);
        fprintf(out, "\n    },\n");
    }
    fprintf(out, "};\n");
    if (fclose(out) != 0) {
        perror(argv[1]);
        return 1;
    }
    return 0;
}
