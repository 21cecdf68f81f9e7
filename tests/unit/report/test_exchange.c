/* Translations in and out of PO files and workbooks, and what strangers put there. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/exchange.h"
#include "report/po.h"
#include "report/sheet.h"
#include "support/book.h"

/* Texts that are hard to keep. */
static const char *const texts[] = {"plain",
                                    "",
                                    "a \"quote\", a \\ and a 'tick'",
                                    "一、二；三！{fact}",
                                    "=1+1",
                                    "_x000D_ stays",
                                    "<b>&amp;</b> ]]>",
                                    "  spaces around  ",
                                    "tab\tinside",
                                    "two\nlines",
                                    "007"};
#define TEXTS (sizeof texts / sizeof *texts)

static void fill(struct tr_exchange *x)
{
    tr_exchange_init(x);
    strcpy(x->scenario, "a_call");
    x->from = TR_LANG_ZH_HANS;
    x->to = TR_LANG_EN;
    for (size_t i = 0; i < TEXTS; i++) {
        char key[16];
        struct tr_exchange_row *row = tr_exchange_add(x);
        assert_non_null(row);
        (void)snprintf(key, sizeof key, "key_%zu", i);
        assert_true(tr_exchange_set(row, TR_EX_KEY, key, strlen(key)));
        assert_true(tr_exchange_set(row, TR_EX_SOURCE, "原文", 6));
        assert_true(tr_exchange_set(row, TR_EX_TEXT, texts[i], strlen(texts[i])));
        assert_true(tr_exchange_set(row, TR_EX_CONTEXT, "spoken\nline", 11));
        row->variant = i % 3 ? (uint32_t)i : 0;
        row->fuzzy = i == 3;
    }
}

static void expect_same(const struct tr_exchange *got, const struct tr_exchange *want, bool fuzzy)
{
    assert_int_equal(got->count, want->count);
    assert_int_equal(got->from, want->from);
    assert_int_equal(got->to, want->to);
    for (size_t i = 0; i < want->count; i++) {
        const struct tr_exchange_row *a = &got->rows[i], *b = &want->rows[i];
        assert_string_equal(tr_exchange_get(a, TR_EX_KEY), tr_exchange_get(b, TR_EX_KEY));
        assert_string_equal(tr_exchange_get(a, TR_EX_SOURCE), tr_exchange_get(b, TR_EX_SOURCE));
        assert_string_equal(tr_exchange_get(a, TR_EX_TEXT), tr_exchange_get(b, TR_EX_TEXT));
        assert_int_equal(a->variant, b->variant);
        if (fuzzy)
            assert_int_equal(a->fuzzy, b->fuzzy);
    }
}

static void what_is_written_is_read_back(void **state)
{
    struct tr_exchange x, back;
    struct tr_buf bytes;
    tr_err err = {0};
    (void)state;
    fill(&x);
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    tr_po_write(&x, &bytes);
    assert_int_equal(bytes.status, TR_OK);
    tr_exchange_init(&back);
    assert_int_equal(tr_exchange_read(&back, bytes.data, bytes.len, &err), TR_OK);
    expect_same(&back, &x, true);
    assert_string_equal(back.scenario, "a_call");
    assert_false(back.sheet);
    tr_exchange_done(&back);
    tr_buf_reset(&bytes);
    assert_int_equal(tr_sheet_write(&x, &bytes, &err), TR_OK);
    if (tr_exchange_read(&back, bytes.data, bytes.len, &err) != TR_OK)
        fail_msg("%s", err.msg);
    expect_same(&back, &x, false);
    assert_true(back.sheet);
    assert_int_equal(back.rows[0].place, 2); /* below the headings */
    tr_exchange_done(&back);
    tr_exchange_done(&x);
    tr_buf_done(&bytes);
}

static void expect_refused(const uint8_t *bytes, size_t len, const char *words)
{
    struct tr_exchange x;
    tr_err err = {0};
    tr_exchange_init(&x);
    tr_status st = tr_exchange_read(&x, bytes, len, &err);
    if (st == TR_OK || !strstr(err.msg, words))
        print_message("expected \"%s\", got \"%s\"\n", words, err.msg);
    assert_int_not_equal(st, TR_OK);
    assert_non_null(strstr(err.msg, words));
    assert_int_equal(x.count, 0);
    assert_null(x.rows);
}

static void a_strange_po_file_is_refused_with_its_line(void **state)
{
    static const char *const rows[][2] = {
        {"", "no translation in the file"},
        {"hello\n", "line 1: this is neither"},
        {"msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\n", "line 3: a string has no closing"},
        {"msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\" z\n", "line 3: something stands behind"},
        {"msgctxt \"a\"\nmsgid \"x\\q\"\nmsgstr \"\"\n", "line 2: a backslash"},
        {"msgctxt \"a\"\nmsgid \"x\"\n", "line 1: an entry needs msgid and msgstr"},
        {"msgid \"x\"\nmsgstr \"y\"\n", "line 1: an entry has no msgctxt"},
        {"msgctxt \"a#0\"\nmsgid \"x\"\nmsgstr \"y\"\n", "line 1: an entry has no msgctxt"},
        {"msgctxt \"#2\"\nmsgid \"x\"\nmsgstr \"y\"\n", "line 1: an entry has no msgctxt"},
        {"msgctxt \"a\\033[2J\"\nmsgid \"x\"\nmsgstr \"y\"\n", "line 1: an entry has no msgctxt"},
        {"msgctxt \"a\"\nmsgid \"\\202\"\nmsgstr \"y\"\n", "line 1: an escape makes a text that"},
        {"\"alone\"\n", "line 1: a string stands alone"},
        {"msgctxt \"a\"\nmsgstr \"y\"\n", "line 2: the entry's parts are out of order"},
        {"msgctxt \"a\"\nmsgctxt \"b\"\n", "line 2: the entry's parts are out of order"},
        {"msgctxt \"a\"\nmsgid \"x\"\nmsgid_plural \"xs\"\n",
         "line 3: a line of a call has no plural"},
        {"msgctxt \"a\"\nmsgid \"x\"\nmsgstr[0] \"xs\"\n",
         "line 3: a line of a call has no plural"},
        {"msgctxt a\n", "line 1: a string in quotation marks is missing"},
        {"msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=GB18030\\n\"\n",
         "line 1: the header names another encoding; save the file as UTF-8"},
        {"msgid \"\"\nmsgstr \"\"\n\nmsgid \"\"\nmsgstr \"\"\n", "line 4: a second header"},
        {"msgctxt \"a\"\nmsgid \"\xB0\xA1\"\nmsgstr \"\"\n", "neither XLSX nor text in UTF-8"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Excel", "neither XLSX nor text in UTF-8"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_refused((const uint8_t *)rows[i][0], strlen(rows[i][0]), rows[i][1]);
    size_t len = TR_EXCHANGE_TEXT + 100;
    char *large = malloc(len + 64);
    assert_non_null(large);
    strcpy(large, "msgctxt \"a\"\nmsgid \"");
    memset(large + strlen(large), 'x', len);
    strcpy(large + 20 + len - 1, "\"\nmsgstr \"\"\n");
    expect_refused((const uint8_t *)large, strlen(large), "line 1: a text has more than");
    free(large);
}

static void po_files_of_other_programs_are_read(void **state)
{
    static const char po[] =
        "\xEF\xBB\xBF# A translator\r\n#, fuzzy\r\nmsgid \"\"\r\nmsgstr \"\"\r\n"
        "\"Language: zh-Hant\\n\"\r\n\"X-Source-Language: en_GB\\n\"\r\n\r\n"
        "#: here:1\r\n#| msgid \"old\"\r\nmsgctxt \"a#2\"\r\nmsgid \"\"\r\n"
        "\"one \"\r\n\"two\"\r\nmsgstr \"\"\r\n\"ei\\x6es\\040zwei\"\r\n\r\n"
        "#, c-format, fuzzy\r\nmsgctxt \"b\"\r\nmsgid \"x\"\r\nmsgstr \"y\"\r\n"
        "#, fuzzy\r\n#~ msgctxt \"gone\"\r\n#~ msgid \"g\"\r\n#~ msgstr \"h\"\r\n"
        "msgctxt \"c\"\r\nmsgid \"x\"\r\nmsgstr \"\"";
    struct tr_exchange x;
    tr_err err = {0};
    (void)state;
    tr_exchange_init(&x);
    assert_int_equal(tr_exchange_read(&x, (const uint8_t *)po, sizeof po - 1, &err), TR_OK);
    assert_int_equal(x.to, TR_LANG_ZH_HANT);
    assert_int_equal(x.from, TR_LANG_EN);
    assert_int_equal(x.count, 3);
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_KEY), "a");
    assert_int_equal(x.rows[0].variant, 2);
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_SOURCE), "one two");
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_TEXT), "eins zwei");
    assert_false(x.rows[0].fuzzy);
    assert_true(x.rows[1].fuzzy);
    assert_false(x.rows[2].fuzzy); /* that was about what is gone */
    assert_int_equal(x.rows[1].place, 18);
    tr_exchange_done(&x);
}

#define HEAD                                                                                       \
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>key</t></is></c><c r=\"B1\" "                 \
    "t=\"inlineStr\"><is><t>译文 [translation zh-Hant]</t></is></c></row>"
#define CELL(at, text) "<c r=\"" at "\" t=\"inlineStr\"><is><t>" text "</t></is></c>"

static void read_plain(struct tr_exchange *x, const char *rows, const char *strings)
{
    struct tr_buf bytes;
    tr_err err = {0};
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    assert_true(tr_book_plain(rows, strings, &bytes));
    tr_exchange_init(x);
    if (tr_exchange_read(x, bytes.data, bytes.len, &err) != TR_OK)
        fail_msg("%s", err.msg);
    tr_buf_done(&bytes);
}

static void workbooks_of_other_programs_are_read(void **state)
{
    struct tr_exchange x;
    (void)state;
    read_plain(&x,
               "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>4</v></c></row>"
               "<row r=\"5\"><c r=\"B5\" t=\"s\"><v>2</v></c><c r=\"A5\" t=\"s\"><v>3</v></c>"
               "<c r=\"C5\"><v>2</v></c><c r=\"ZZ5\" t=\"s\"><v>0</v></c></row>"
               "<row r=\"6\"><c r=\"A6\" s=\"1\"/><c r=\"B6\" s=\"1\"/></row>",
               "<si><t>Key</t></si><si><t>Translation en</t></si>"
               "<si><r><t xml:space=\"preserve\">asks</t></r><rPh><t>no</t></rPh></si>"
               "<si><t>one_x000D_</t><phoneticPr/></si><si><t>variant</t></si>");
    assert_int_equal(x.count, 1);
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_KEY), "asks");
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_TEXT), "one\r");
    assert_int_equal(x.rows[0].variant, 2);
    assert_int_equal(x.rows[0].place, 5);
    assert_int_equal(x.to, TR_LANG_EN);
    tr_exchange_done(&x);
    read_plain(&x, HEAD "<row>" CELL("A2", "a#3") CELL("B2", "&lt;é&#x4E00;&gt;") "</row>", NULL);
    assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_TEXT), "<é一>");
    assert_int_equal(x.rows[0].variant, 3);
    assert_int_equal(x.to, TR_LANG_ZH_HANT);
    tr_exchange_done(&x);
}

static void refuse_plain(const char *rows, const char *strings, const char *words)
{
    struct tr_buf bytes;
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    assert_true(tr_book_plain(rows, strings, &bytes));
    expect_refused(bytes.data, bytes.len, words);
    tr_buf_done(&bytes);
}

static void a_sheet_that_is_not_ours_is_refused_with_its_row(void **state)
{
    static const char *const rows[][2] = {
        {"", "the sheet is empty"},
        {HEAD, "there is no translation in the file"},
        {"<row r=\"3\">" CELL("A3", "key") "</row>",
         "row 3: the sheet has no column \"translation\""},
        {"<row r=\"1\">" CELL("A1", "hello") "</row>", "row 1: the sheet has no column \"key\""},
        {"<row>" CELL("A1", "key") CELL("B1", "key") "</row>", "row 1: there are two columns"},
        {HEAD "<row r=\"2\">" CELL("B2", "x") "</row>", "row 2: the key is missing"},
        {HEAD "<row r=\"2\">" CELL("A2", "a") "<c r=\"B2\"><v>0.35</v></c></row>",
         "row 2: the translation is a number or a date"},
        {HEAD "<row r=\"2\">" CELL("A2", "a") "<c r=\"B2\" t=\"str\"><f>A1</f><v>x</v></c></row>",
         "row 2: the translation is a formula"},
        {HEAD "<row r=\"2\">" CELL("A2", "a") "<c r=\"B2\" t=\"b\"><v>1</v></c></row>",
         "row 2: the translation is true or false"},
        {HEAD "<row r=\"2\">" CELL("A2", "a") "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>",
         "row 2: the translation is an error"},
        {HEAD "<row r=\"2\">" CELL("A2", "a#x") CELL("B2", "x") "</row>",
         "row 2: what stands in the column key is none"},
        {HEAD "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>",
         "row 2: a cell names a text that the workbook lacks"},
        {HEAD "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
         "row 2: a cell names a text that the workbook lacks"},
        {HEAD "<row", "the sheet of the workbook is damaged"},
        {HEAD "<row r=\"2\">" CELL("A2", "&nbsp;") "</row>",
         "the sheet of the workbook is damaged"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        refuse_plain(rows[i][0], NULL, rows[i][1]);
    refuse_plain("<row>" CELL("A1", "key") CELL("B1", "translation")
                     CELL("C1", "variant") "</row><row>" CELL("A2", "a") CELL("B2", "x")
                         CELL("C2", "many") "</row>",
                 NULL, "row 2: the variant is not a whole number");
}

/* Put `count` times `what` behind `begin`. */
static char *repeat(const char *begin, const char *what, size_t count)
{
    size_t head = strlen(begin), len = strlen(what);
    char *text = malloc(head + count * len + 1);
    assert_non_null(text);
    memcpy(text, begin, head + 1);
    for (size_t i = 0; i < count; i++)
        memcpy(text + head + i * len, what, len);
    text[head + count * len] = '\0';
    return text;
}

static void a_large_workbook_is_refused_before_it_fills_the_memory(void **state)
{
    struct tr_buf bytes;
    (void)state;
    /* a cell of 1 MB, as a shared and as an inline string */
    char *cell = repeat("<si><t>", "0123456789abcdef", (size_t)1 << 16);
    char *closed = repeat(cell, "</t></si>", 1);
    refuse_plain(HEAD, closed, "a cell has more than 32768 bytes");
    free(closed);
    free(cell);
    cell = repeat(HEAD "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>", "0123456789abcdef",
                  (size_t)1 << 16);
    closed = repeat(cell, "</t></is></c></row>", 1);
    refuse_plain(closed, NULL, "row 2: a cell has more than 32768 bytes");
    free(closed);
    free(cell);
    char *rows = repeat(HEAD, "<row><c/></row>", TR_EXCHANGE_ROWS + 1);
    refuse_plain(rows, NULL, "the sheet has more than 20000 rows");
    free(rows);
    char *deep = repeat("", "<x>", 100);
    refuse_plain(deep, NULL, "the workbook is nested too deeply");
    free(deep);
    char *many = repeat("", "<si><t/></si>", 100001);
    refuse_plain(HEAD, many, "more than 100000 texts");
    free(many);
    /* 64 MiB of spaces pack into 64 KiB */
    size_t size = (size_t)64 << 20;
    char *spaces = malloc(size);
    assert_non_null(spaces);
    memset(spaces, ' ', size);
    const struct tr_book_part parts[] = {{"xl/workbook.xml", NULL, 0},
                                         {"xl/_rels/workbook.xml.rels", NULL, 0},
                                         {"xl/worksheets/sheet1.xml", spaces, size}};
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    assert_true(tr_book_make(parts, 3, &bytes));
    assert_true(bytes.len < 200000);
    expect_refused(bytes.data, bytes.len, "unpacks to more than 16 MiB");
    free(spaces);
    /* the same with a directory that lies about the size */
    for (size_t i = 0; i + 28 < bytes.len; i++) {
        bool local = memcmp(bytes.data + i, "PK\3\4", 4) == 0;
        bool central = memcmp(bytes.data + i, "PK\1\2", 4) == 0;
        if (local || central)
            memcpy(bytes.data + i + (local ? 22 : 24), "\x10\0\0\0", 4);
    }
    expect_refused(bytes.data, bytes.len, "");
    tr_buf_done(&bytes);
}

static void entities_and_document_types_are_refused(void **state)
{
    static const char *const sheets[] = {
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>",
        "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\"><worksheet/>"};
    (void)state;
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++) {
        for (int where = 0; where < 3; where++) {
            struct tr_book_part parts[] = {{"xl/workbook.xml", NULL, 0},
                                           {"xl/_rels/workbook.xml.rels", NULL, 0},
                                           {"xl/worksheets/sheet1.xml", "<worksheet/>", 0}};
            struct tr_buf bytes;
            parts[where].bytes = sheets[i];
            tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
            assert_true(tr_book_make(parts, 3, &bytes));
            expect_refused(bytes.data, bytes.len, "the workbook has a document type");
            tr_buf_done(&bytes);
        }
    }
}

static void a_zip_that_is_no_workbook_is_refused(void **state)
{
    static const struct {
        struct tr_book_part parts[3];
        const char *words;
    } rows[] = {
        {{{"content.xml", "<office/>", 0}}, "the file is no Excel workbook (xl/workbook.xml"},
        {{{"xl/workbook.xml", NULL, 0}}, "(xl/_rels/workbook.xml.rels is missing"},
        {{{"xl/workbook.xml", "<workbook/>", 0}}, "the workbook has no sheet"},
        {{{"xl/workbook.xml", NULL, 0}, {"xl/_rels/workbook.xml.rels", "<Relationships/>", 0}},
         "names a sheet that it does not have"},
        {{{"xl/workbook.xml", NULL, 0}, {"xl/_rels/workbook.xml.rels", NULL, 0}},
         "(xl/worksheets/sheet1.xml is missing"},
        {{{"xl/workbook.xml", "<workbook>", 0}},
         "xl/workbook.xml of the workbook is damaged at line 1"},
        {{{"xl/workbook.xml", NULL, 0},
          {"xl/_rels/workbook.xml.rels",
           "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\" "
           "Target=\"http://localhost/sheet1.xml\"/></Relationships>",
           0}},
         "names a sheet that it does not have"},
    };
    struct tr_buf bytes;
    (void)state;
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t count = 0;
        while (count < 3 && rows[i].parts[count].name)
            count++;
        tr_buf_reset(&bytes);
        assert_true(tr_book_make(rows[i].parts, count, &bytes));
        expect_refused(bytes.data, bytes.len, rows[i].words);
    }
    /* cut at every length, and with each byte of the directory changed */
    tr_buf_reset(&bytes);
    assert_true(tr_book_plain(HEAD, NULL, &bytes));
    for (size_t len = 4; len < bytes.len; len += 7)
        expect_refused(bytes.data, len, "");
    for (size_t i = bytes.len - 200; i < bytes.len; i++) {
        struct tr_exchange x;
        tr_exchange_init(&x);
        bytes.data[i] ^= 0x55;
        (void)tr_exchange_read(&x, bytes.data, bytes.len, NULL);
        tr_exchange_done(&x);
        bytes.data[i] ^= 0x55;
    }
    tr_buf_done(&bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(a_strange_po_file_is_refused_with_its_line),
        cmocka_unit_test(po_files_of_other_programs_are_read),
        cmocka_unit_test(workbooks_of_other_programs_are_read),
        cmocka_unit_test(a_sheet_that_is_not_ours_is_refused_with_its_row),
        cmocka_unit_test(a_large_workbook_is_refused_before_it_fills_the_memory),
        cmocka_unit_test(entities_and_document_types_are_refused),
        cmocka_unit_test(a_zip_that_is_no_workbook_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
