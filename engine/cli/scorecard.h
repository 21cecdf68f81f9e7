/* Inside of thirdring scorecard: what is wished for, and what shows it. */
#ifndef TR_CLI_SCORECARD_H
#define TR_CLI_SCORECARD_H

#include <jansson.h>

#include "sim/card.h"

struct tr_card_wish {
    const char *card;
    const char *group; /* only its rules, or NULL */
    enum tr_lang lang;
    bool json;
};

/* Print one rule, or all, as text or JSON; give the command's exit code. What is not there
 * has been said with the nearest name. */
int tr_scorecard_explain(const struct tr_card_wish *wish, const struct tr_card *card,
                         const char *id);
int tr_scorecard_show(const struct tr_card_wish *wish, const struct tr_card *card);

#endif
