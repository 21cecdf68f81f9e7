/* Which parts of the zip are the sheet and its strings, unpacked within bounds. */
#include <stdio.h>
#include <string.h>
#include <zip.h>

#include "base/alloc.h"
#include "report/sheet_inside.h"
#include "sim/plain.h"

#define RELATIONS_MAX 256
#define PARTS_MAX 2000
#define DEPTH_MAX 64
#define NAME_LEN 256

/* ---- XML ----------------------------------------------------------------------- */

static const char *local(const char *name)
{
    const char *colon = strrchr(name, ':');
    return colon ? colon + 1 : name;
}

const char *tr_xml_attr(const char **atts, const char *name, bool prefixed)
{
    for (; atts[0]; atts += 2)
        if (strcmp(local(atts[0]), name) == 0 && (local(atts[0]) != atts[0]) == prefixed)
            return atts[1];
    return NULL;
}

void tr_xml_stop(struct tr_xml *xml, tr_status status)
{
    if (xml->status == TR_OK)
        xml->status = status;
    (void)XML_StopParser(xml->parser, XML_FALSE);
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **atts)
{
    struct tr_xml *xml = data;
    if (xml->status != TR_OK)
        return;
    if (++xml->depth > DEPTH_MAX)
        tr_xml_stop(xml, tr_fail(xml->err, TR_EFORMAT, "the workbook is nested too deeply"));
    else
        xml->start(xml, local(name), atts);
}

static void XMLCALL on_end(void *data, const XML_Char *name)
{
    struct tr_xml *xml = data;
    xml->depth--;
    if (xml->status == TR_OK)
        xml->end(xml, local(name));
}

static void XMLCALL on_text(void *data, const XML_Char *text, int len)
{
    struct tr_xml *xml = data;
    if (xml->status == TR_OK && xml->text)
        xml->text(xml, text, len);
}

static void XMLCALL on_doctype(void *data, const XML_Char *name, const XML_Char *system,
                               const XML_Char *public, int internal)
{
    struct tr_xml *xml = data;
    (void)name, (void)system, (void)public, (void)internal;
    tr_xml_stop(xml, tr_fail(xml->err, TR_EFORMAT,
                             "the workbook has a document type, which no spreadsheet program "
                             "writes; it is refused"));
}

tr_status tr_xml_parse(struct tr_xml *xml, const struct tr_buf *part, const char *name, tr_err *err)
{
    static const XML_Memory_Handling_Suite heap = {tr_malloc, tr_realloc, tr_free};
    xml->parser = XML_ParserCreate_MM(NULL, &heap, NULL);
    xml->status = TR_OK;
    xml->err = err;
    xml->depth = 0;
    if (!xml->parser)
        return tr_fail(err, TR_ENOMEM, "not enough memory to read the workbook");
    XML_SetUserData(xml->parser, xml);
    XML_SetElementHandler(xml->parser, on_start, on_end);
    XML_SetCharacterDataHandler(xml->parser, on_text);
    XML_SetStartDoctypeDeclHandler(xml->parser, on_doctype);
    enum XML_Status done =
        XML_Parse(xml->parser, part->data ? (const char *)part->data : "", (int)part->len, 1);
    tr_status st = xml->status;
    if (st == TR_OK && done != XML_STATUS_OK) {
        enum XML_Error code = XML_GetErrorCode(xml->parser);
        st = code == XML_ERROR_NO_MEMORY
                 ? tr_fail(err, TR_ENOMEM, "not enough memory to read the workbook")
                 : tr_fail(err, TR_EFORMAT, "%s of the workbook is damaged at line %lu: %s", name,
                           (unsigned long)XML_GetCurrentLineNumber(xml->parser),
                           XML_ErrorString(code));
    }
    XML_ParserFree(xml->parser);
    xml->parser = NULL;
    return st;
}

/* ---- the zip --------------------------------------------------------------------- */

/* Unpack a part. missing: TR_OK and an empty buffer when it is not there */
static tr_status unpack(zip_t *zip, const char *name, bool may_miss, struct tr_buf *out,
                        tr_err *err)
{
    zip_stat_t st;
    zip_int64_t index = zip_name_locate(zip, name, 0);
    if (index < 0 && may_miss)
        return TR_OK;
    if (index < 0)
        return tr_fail(err, TR_EFORMAT,
                       "the file is no Excel workbook (%.100s is missing in it); save it as .xlsx",
                       name);
    zip_stat_init(&st);
    if (zip_stat_index(zip, (zip_uint64_t)index, 0, &st) == 0 && (st.valid & ZIP_STAT_SIZE) &&
        st.size > TR_SHEET_PART)
        return tr_fail(err, TR_ELIMIT,
                       "%.100s of the workbook unpacks to more than %zu MiB; it is refused", name,
                       TR_SHEET_PART >> 20);
    zip_file_t *file = zip_fopen_index(zip, (zip_uint64_t)index, 0);
    if (!file)
        return tr_fail(err, TR_EFORMAT, "%.100s of the workbook cannot be unpacked: %s", name,
                       zip_strerror(zip));
    for (;;) {
        uint8_t piece[16384];
        zip_int64_t got = zip_fread(file, piece, sizeof piece);
        if (got < 0) {
            (void)zip_fclose(file);
            return tr_fail(err, TR_EFORMAT, "%.100s of the workbook is damaged", name);
        }
        if (got == 0)
            break;
        tr_buf_put(out, piece, (size_t)got);
        if (out->status != TR_OK)
            break;
    }
    (void)zip_fclose(file);
    if (out->status == TR_ELIMIT)
        return tr_fail(err, TR_ELIMIT,
                       "%.100s of the workbook unpacks to more than %zu MiB; it is refused", name,
                       TR_SHEET_PART >> 20);
    return out->status == TR_OK
               ? TR_OK
               : tr_fail(err, out->status, "not enough memory to read the workbook");
}

/* ---- which sheet ------------------------------------------------------------------- */

struct guide {
    char sheet_id[NAME_LEN];                 /* relation of the sheet that is read */
    bool any, named;                         /* a sheet was met; one called "lines" */
    char sheet[NAME_LEN], strings[NAME_LEN]; /* names of parts */
};

static void nothing(struct tr_xml *xml, const char *name)
{
    (void)xml, (void)name;
}

static void on_workbook(struct tr_xml *xml, const char *name, const char **atts)
{
    struct guide *g = xml->ctx;
    const char *title = tr_xml_attr(atts, "name", false), *id = tr_xml_attr(atts, "id", true);
    if (strcmp(name, "sheet") != 0 || !id || strlen(id) >= NAME_LEN)
        return;
    bool lines = title && strcmp(title, "lines") == 0;
    if (!g->any || (lines && !g->named))
        memcpy(g->sheet_id, id, strlen(id) + 1);
    g->any = true;
    g->named = g->named || lines;
}

/* A target's name in the zip: "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml". */
static void part_name(const char *target, char out[NAME_LEN])
{
    int n = target[0] == '/' ? snprintf(out, NAME_LEN, "%s", target + 1)
                             : snprintf(out, NAME_LEN, "xl/%s", target);
    if (n < 0 || n >= NAME_LEN || !tr_plain_text(out, strlen(out)))
        out[0] = '\0';
}

static void on_relation(struct tr_xml *xml, const char *name, const char **atts)
{
    struct guide *g = xml->ctx;
    const char *id = tr_xml_attr(atts, "Id", false), *type = tr_xml_attr(atts, "Type", false);
    const char *target = tr_xml_attr(atts, "Target", false);
    const char *mode = tr_xml_attr(atts, "TargetMode", false);
    if (strcmp(name, "Relationship") != 0 || !id || !type || !target ||
        (mode && strcmp(mode, "External") == 0))
        return;
    const char *slash = strrchr(type, '/');
    if (strcmp(id, g->sheet_id) == 0)
        part_name(target, g->sheet);
    if (slash && strcmp(slash, "/sharedStrings") == 0)
        part_name(target, g->strings);
}

static tr_status find_parts(zip_t *zip, struct guide *g, tr_err *err)
{
    struct tr_buf part;
    struct tr_xml xml = {.ctx = g, .start = on_workbook, .end = nothing};
    tr_buf_init(&part, TR_SHEET_PART);
    tr_status st = unpack(zip, "xl/workbook.xml", false, &part, err);
    if (st == TR_OK)
        st = tr_xml_parse(&xml, &part, "xl/workbook.xml", err);
    if (st == TR_OK && !g->any)
        st = tr_fail(err, TR_EFORMAT, "the workbook has no sheet");
    tr_buf_reset(&part);
    xml.start = on_relation;
    if (st == TR_OK)
        st = unpack(zip, "xl/_rels/workbook.xml.rels", false, &part, err);
    if (st == TR_OK)
        st = tr_xml_parse(&xml, &part, "xl/_rels/workbook.xml.rels", err);
    if (st == TR_OK && !g->sheet[0])
        st = tr_fail(err, TR_EFORMAT, "the workbook names a sheet that it does not have");
    tr_buf_done(&part);
    return st;
}

tr_status tr_book_open(struct tr_book *book, const uint8_t *bytes, size_t len, tr_err *err)
{
    struct guide guide = {.any = false};
    zip_error_t why;
    tr_buf_init(&book->sheet, TR_SHEET_PART);
    tr_buf_init(&book->strings, TR_SHEET_PART);
    zip_error_init(&why);
    zip_source_t *source = zip_source_buffer_create(bytes, len, 0, &why);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &why) : NULL;
    if (!zip) {
        tr_status st =
            tr_fail(err, TR_EFORMAT, "the workbook is damaged: %s", zip_error_strerror(&why));
        if (source)
            zip_source_free(source);
        zip_error_fini(&why);
        return st;
    }
    zip_error_fini(&why);
    tr_status st = TR_OK;
    if (zip_get_num_entries(zip, 0) > PARTS_MAX)
        st = tr_fail(err, TR_ELIMIT, "the workbook has more than %d parts; it is refused",
                     PARTS_MAX);
    if (st == TR_OK)
        st = find_parts(zip, &guide, err);
    if (st == TR_OK)
        st = unpack(zip, guide.sheet, false, &book->sheet, err);
    if (st == TR_OK && guide.strings[0])
        st = unpack(zip, guide.strings, true, &book->strings, err);
    zip_discard(zip);
    if (st != TR_OK)
        tr_book_done(book);
    return st;
}

void tr_book_done(struct tr_book *book)
{
    tr_buf_done(&book->sheet);
    tr_buf_done(&book->strings);
}
