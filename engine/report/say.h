/* Texts of the programs in the reader's language, by gettext, and which language
 * that is. Terminal and window speak from the same catalogues, assets/po. */
#ifndef TR_REPORT_SAY_H
#define TR_REPORT_SAY_H

#include <stdint.h>

#include "sim/graph.h"

/* Fix the locale of the process: C.UTF-8 whatever the system has. Before any
 * other thread is started. */
void tr_texts_init(void);
/* Texts in this language from now on. */
void tr_texts_use(enum tr_lang lang);
/* Translation of an English text; borrowed. */
const char *tr_say(const char *text) __attribute__((format_arg(1)));

/* A language by its tag or locale name (zh_CN, zh-TW, zh), -1 when it is none of ours. */
int tr_lang_of_tag(const char *tag);
/* The language that the system is set to, when it is one of ours, else -1. */
int tr_lang_of_system(void);

/* m:ss */
void tr_clock_text(int64_t ms, char out[32]);

#endif
