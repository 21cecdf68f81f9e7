/* The catalogue of acts, with what each of them means. */
#ifndef TR_CLI_ACTS_LIST_H
#define TR_CLI_ACTS_LIST_H

#include <stdbool.h>

/* Print assets/lexicon/acts.tsv: the wanted acts, then the unwanted ones.
 * data:  folder with assets/
 * lang:  enum tr_lang of the meanings; -1: English
 * json:  one object a line: id, kind, meaning
 * gives: exit code */
int tr_acts_list(const char *data, int lang, bool json);

#endif
