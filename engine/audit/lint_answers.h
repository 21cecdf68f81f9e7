/* A ready-made answer where it is offered: what is heard in it, which ways it can
 * take, and both in words. Shared by the lints about answers. */
#ifndef TR_AUDIT_LINT_ANSWERS_H
#define TR_AUDIT_LINT_ANSWERS_H

#include "audit/lint_hear.h"
#include "sim/setup.h"

#define TR_ACT_NAMES_MAX 200 /* bytes of a list of acts */
#define TR_QUOTE_BYTES 72    /* of the words that are quoted */
#define TR_QUOTE_MAX (TR_QUOTE_BYTES + 4)
#define TR_WAY_NAME_MAX 128
#define TR_COMMAND_MAX 160
#define TR_WAY_END UINT32_MAX /* no branch is left: beat->next */

struct tr_offer {
    struct tr_lint *l;
    uint16_t beat, line;
    enum tr_trigger trigger; /* TR_ON_SAY or TR_ON_ASIDE */
    struct tr_lint_at at;
};

/* One wording of it as it was heard. */
struct tr_offer_heard {
    enum tr_lang lang;
    enum tr_moment moment;
    uint32_t variant;
    const struct tr_hearing *hearing; /* borrowed from the lint */
    struct tr_actset acts;
};

/* The setup that is the same for all languages; NULL when there is none. */
const struct tr_setup *tr_lint_setup(const struct tr_lint *l);

/* False when it cannot be heard. */
bool tr_offer_hear(const struct tr_offer *o, enum tr_lang lang, uint32_t variant,
                   enum tr_moment moment, struct tr_offer_heard *out);

/* A way is a branch's number in its beat, from 0. The first from `from` on that
 * these acts can take, whatever its condition; TR_WAY_END: none. */
uint32_t tr_offer_way(const struct tr_offer *o, const struct tr_actset *acts, uint32_t from);
/* NULL for TR_WAY_END. */
const struct tr_branch *tr_offer_branch(const struct tr_offer *o, uint32_t way);
/* The beat, or TR_NONE. */
uint16_t tr_offer_leads_to(const struct tr_offer *o, uint32_t way);

/* The wording, cut; the acts, or "nothing"; the way: `on[2] (to "bye", mood +3)`. */
void tr_offer_quote(const struct tr_offer *o, const struct tr_offer_heard *h,
                    char out[TR_QUOTE_MAX]);
/* The moment before a message, "heard as a first turn: "; nothing for mid-call, in
 * which `thirdring acts` hears by itself. */
const char *tr_offer_moment(const struct tr_offer_heard *h);
/* How to hear the same: `thirdring acts --lang en --context first_turn --surname Du`.
 * with_lang: false where it is about two languages */
void tr_offer_name_command(const struct tr_offer *o, const struct tr_offer_heard *h, bool with_lang,
                           char out[TR_COMMAND_MAX]);
void tr_lint_name_acts(const struct tr_hearing *h, char out[TR_ACT_NAMES_MAX]);
void tr_offer_name_way(const struct tr_offer *o, uint32_t way, char out[TR_WAY_NAME_MAX]);

/* lint_taboo.c: an unwanted act in a wording. Code TR_C_TABOO_CHOICE: the caller
 * takes the answer well; TR_C_CHOICE_SURPRISES: nobody looks at the act. */
struct tr_taboo {
    const struct tr_hearing_act *act;
    uint32_t way; /* the first that the answer can take */
};
bool tr_taboo_find(const struct tr_offer *o, const struct tr_offer_heard *h, int code,
                   struct tr_taboo *out);
/* also: ", zh-Hant": other languages in which it is so */
void tr_taboo_tell(const struct tr_offer *o, const struct tr_offer_heard *h, int code,
                   const struct tr_taboo *taboo, const char *also);

#endif
