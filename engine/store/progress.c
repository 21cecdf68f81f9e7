/* The door to what progress is reckoned from: nothing gets in that is no name of a rule. */
#include "store/progress.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "sim/plain.h"
#include "store/backend.h"

static tr_status no_rule(const char *rule, tr_err *err)
{
    return tr_fail(err, TR_EINVAL, "\"%.60s\" is no name of a rule", rule);
}

tr_status tr_store_played(struct tr_store *store, const char *player, size_t limit,
                          struct tr_played **out, size_t *count, tr_err *err)
{
    return store->backend->played(store, player, limit, out, count, err);
}

tr_status tr_store_answer(struct tr_store *store, const char *player, const char *rule, int chosen,
                          bool right, tr_err *err)
{
    struct tr_answered row = {.chosen = chosen, .right = right};
    if (strlen(rule) >= sizeof row.rule || !tr_plain_name(rule, strlen(rule)))
        return no_rule(rule, err);
    if (chosen < 0 || chosen >= TR_QUESTION_ANSWERS_MAX)
        return tr_fail(err, TR_EINVAL, "a question has no answer number %d", chosen + 1);
    (void)snprintf(row.rule, sizeof row.rule, "%s", rule);
    tr_utf8_clean(player, strlen(player), row.player, sizeof row.player, NULL);
    tr_now_rfc3339(row.at);
    return store->backend->answer(store, &row, err);
}

tr_status tr_store_answered(struct tr_store *store, const char *player, size_t limit,
                            struct tr_answered **out, size_t *count, tr_err *err)
{
    return store->backend->answered(store, player, limit, out, count, err);
}

tr_status tr_store_self_review(struct tr_store *store, const struct tr_self_review *review,
                               tr_err *err)
{
    struct tr_self_review row = *review;
    if (row.count > TR_SELF_RULES || row.ticked >> row.count != 0)
        return tr_fail(err, TR_EINVAL, "a self-review has at most %d rules, each ticked or not",
                       TR_SELF_RULES);
    for (size_t i = 0; i < row.count; i++)
        if (!tr_plain_name(row.rules[i], strnlen(row.rules[i], TR_NAME_MAX)))
            return no_rule(row.rules[i], err);
    tr_utf8_clean(review->player, strnlen(review->player, TR_PLAYER_MAX), row.player,
                  sizeof row.player, NULL);
    tr_now_rfc3339(row.at);
    return store->backend->self_review(store, &row, err);
}

tr_status tr_store_self_reviews(struct tr_store *store, const char *player, size_t limit,
                                struct tr_self_review **out, size_t *count, tr_err *err)
{
    return store->backend->self_reviews(store, player, limit, out, count, err);
}
