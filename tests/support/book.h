/* Workbooks made part by part, good ones and bad ones. */
#ifndef TR_TESTS_SUPPORT_BOOK_H
#define TR_TESTS_SUPPORT_BOOK_H

#include "base/buf.h"

/* Names in the zip and what they hold; NULL bytes: the part of a plain workbook with
 * one sheet "lines" and shared strings. */
struct tr_book_part {
    const char *name;
    const char *bytes;
    size_t len; /* 0: of a terminated text */
};

/* A zip of these parts, packed; out is appended to. False when it cannot be made. */
bool tr_book_make(const struct tr_book_part *parts, size_t count, struct tr_buf *out);

/* The plain workbook with this as its sheet's rows ("<row r=\"1\">…") and shared strings
 * ("<si><t>…"), either may be NULL. */
bool tr_book_plain(const char *rows, const char *strings, struct tr_buf *out);

#endif
