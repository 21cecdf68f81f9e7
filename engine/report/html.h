/* Texts on a page. */
#ifndef TR_REPORT_HTML_H
#define TR_REPORT_HTML_H

#include <stdio.h>

/* A text between tags or in quotes, with everything escaped that has a meaning there. */
void tr_html_put(FILE *out, const char *text);
/* <tag class="class">text</tag>; class may be NULL. */
void tr_html_tag(FILE *out, const char *tag, const char *class, const char *text);

#endif
