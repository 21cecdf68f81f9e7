/* Which defences are down in this process; for tests/hostile only. */
#ifndef TR_TESTS_HOSTILE_KNOCKOUT_H
#define TR_TESTS_HOSTILE_KNOCKOUT_H

#include "script/defence.h"

const char *knockout_name(enum tr_defence which);
/* The defence of that name, or TR_DEFENCE_COUNT. */
enum tr_defence knockout_find(const char *name);
/* Take one down; all stand at first, and again after knockout_restore. */
void knockout_down(enum tr_defence which);
void knockout_restore(void);

#endif
