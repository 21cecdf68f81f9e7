#include "support/book.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#include "base/file.h"

#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"

static const char *plain_part(const char *name)
{
    static const struct {
        const char *name, *xml;
    } parts[] = {
        {"[Content_Types].xml", "<Types xmlns=\"" PACKAGE "content-types\"/>"},
        {"_rels/.rels", "<Relationships xmlns=\"" PACKAGE "relationships\"/>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" REL "\"><sheets><sheet "
                            "name=\"lines\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" PACKAGE "relationships\"><Relationship Id=\"rId1\" Type=\"" REL
         "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" REL
         "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strcmp(parts[i].name, name) == 0)
            return parts[i].xml;
    return "";
}

bool tr_book_make(const struct tr_book_part *parts, size_t count, struct tr_buf *out)
{
    char path[] = "/tmp/tr-book-XXXXXX";
    int fd = mkstemp(path);
    if (fd < 0)
        return false;
    (void)close(fd);
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    bool good = zip != NULL;
    for (size_t i = 0; i < count && good; i++) {
        const char *bytes = parts[i].bytes ? parts[i].bytes : plain_part(parts[i].name);
        size_t len = parts[i].len ? parts[i].len : strlen(bytes);
        zip_source_t *source = zip_source_buffer(zip, bytes, len, 0);
        good = source && zip_file_add(zip, parts[i].name, source, ZIP_FL_ENC_UTF_8) >= 0;
    }
    good = good && zip_close(zip) == 0 && tr_file_read(path, out, NULL) == TR_OK;
    (void)unlink(path);
    return good;
}

static char *wrap(const char *begin, const char *inside, const char *end)
{
    size_t len = strlen(begin) + strlen(inside) + strlen(end) + 1;
    char *text = malloc(len);
    if (text) {
        strcpy(text, begin);
        strcat(text, inside);
        strcat(text, end);
    }
    return text;
}

bool tr_book_plain(const char *rows, const char *strings, struct tr_buf *out)
{
    char *sheet = wrap("<worksheet xmlns=\"" MAIN "\"><sheetData>", rows ? rows : "",
                       "</sheetData></worksheet>");
    char *shared = wrap("<sst xmlns=\"" MAIN "\">", strings ? strings : "", "</sst>");
    const struct tr_book_part parts[] = {
        {"[Content_Types].xml", NULL, 0},       {"_rels/.rels", NULL, 0},
        {"xl/workbook.xml", NULL, 0},           {"xl/_rels/workbook.xml.rels", NULL, 0},
        {"xl/worksheets/sheet1.xml", sheet, 0}, {"xl/sharedStrings.xml", shared, 0}};
    bool good = sheet && shared && tr_book_make(parts, sizeof parts / sizeof *parts, out);
    free(sheet);
    free(shared);
    return good;
}
