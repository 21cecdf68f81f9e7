/* How well the ear agrees with labelled lines. */
#ifndef TR_CLI_ACTS_TEST_H
#define TR_CLI_ACTS_TEST_H

#include <stdbool.h>

/* Hear every line of a table (lang, context, utterance, acts) and compare.
 * data:  folder with assets/
 * lang:  enum tr_lang: show and judge only these lines; -1: all
 * gives: exit code; 1 when any line differs */
int tr_acts_test(const char *data, int lang, const char *path, bool json);

#endif
