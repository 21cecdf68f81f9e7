/* What the codes of findings mean, for readers who do not read English: a finding's
 * own sentence is the loader's, which knows no language but English. */
#ifndef TR_REPORT_CODE_SAID_H
#define TR_REPORT_CODE_SAID_H

#include "script/reader.h"

/* What a finding means in general, and what to do about it, in the reader's language;
 * borrowed. Both are empty for a code that there is not. */
const char *tr_finding_meaning(const struct tr_finding *finding);
const char *tr_finding_advice(const struct tr_finding *finding);
/* Whether the meaning tells the reader more than the finding's English sentence does:
 * false in English. */
bool tr_finding_wants_meaning(const struct tr_finding *finding);
/* Whether no finding before that index has its code; with a file, none of that file. */
bool tr_finding_is_first(const struct tr_findings *list, size_t index, bool of_file);

#endif
