/* Progress from a board; see progress_read.h. Calls and answers are fed in the order of
 * their times, so that boxes see them as they happened. */
#include "report/progress_read.h"

#include <stdio.h>
#include <string.h>

#include "audit/rescore.h"
#include "base/alloc.h"
#include "base/day.h"
#include "base/file.h"
#include "report/card_words.h"
#include "report/progress_scenes.h"
#include "store/amend.h"

#define CARDS 8    /* kept decoded at a time */
#define CONTENT 24 /* kept at a time, of runs on few scenarios */

/* What runs were played with, by digest. */
struct shelf {
    struct {
        struct tr_digest digest;
        struct tr_buf bytes;
    } content[CONTENT];
    struct {
        struct tr_digest digest;
        struct tr_card *card;
    } cards[CARDS];
    size_t next_content, next_card;
};

struct reader {
    const struct tr_progress_wish *wish;
    struct tr_store *store;
    struct tr_verifier *verifier;
    struct tr_rescorer *rescorer; /* of runs that were heard again; NULL: there was none */
    struct shelf *shelf;
    struct tr_progress_all *out;
};

static void shelf_free(struct shelf *shelf)
{
    for (size_t i = 0; shelf && i < CONTENT; i++)
        tr_buf_done(&shelf->content[i].bytes);
    for (size_t i = 0; shelf && i < CARDS; i++)
        tr_card_free(shelf->cards[i].card);
    tr_free(shelf);
}

/* Borrowed until a few others were asked for. */
static tr_status content(struct reader *r, const struct tr_digest *digest, struct tr_buf *out,
                         tr_err *err)
{
    struct shelf *s = r->shelf;
    for (size_t i = 0; i < CONTENT; i++)
        if (s->content[i].bytes.len > 0 && tr_digest_equal(&s->content[i].digest, digest)) {
            *out = s->content[i].bytes;
            return TR_OK;
        }
    struct tr_buf bytes = {0};
    tr_status st = tr_store_content(r->store, digest, &bytes, err);
    if (st != TR_OK)
        return st;
    size_t at = s->next_content++ % CONTENT;
    tr_buf_done(&s->content[at].bytes);
    s->content[at].bytes = bytes;
    s->content[at].digest = *digest;
    *out = bytes;
    return TR_OK;
}

static tr_status card_of(struct reader *r, const struct tr_digest *digest,
                         const struct tr_buf *bytes, const struct tr_card **out, tr_err *err)
{
    struct shelf *s = r->shelf;
    for (size_t i = 0; i < CARDS; i++)
        if (s->cards[i].card && tr_digest_equal(&s->cards[i].digest, digest)) {
            *out = s->cards[i].card;
            return TR_OK;
        }
    struct tr_card *card = NULL;
    tr_status st = tr_card_decode(&card, bytes->data, bytes->len, err);
    if (st != TR_OK)
        return st;
    size_t at = s->next_card++ % CARDS;
    tr_card_free(s->cards[at].card);
    s->cards[at].card = card;
    s->cards[at].digest = *digest;
    *out = card;
    return TR_OK;
}

/* ---- one call ------------------------------------------------------------------------ */

static int mode_of(const char *name)
{
    for (int i = 0; i < TR_MODE_COUNT; i++)
        if (strcmp(name, tr_mode_names[i]) == 0)
            return i;
    return -1;
}

/* Its answers count as a contest has left them, as they do on the board. A hearing that is not
 * of this run is the referee's to tell.
 * errors: TR_ENOMEM, TR_EBUSY */
static tr_status judge_heard(struct reader *r, const struct tr_played *run,
                             const struct tr_stored_run *stored, struct tr_verdict *verdict,
                             tr_err *err)
{
    const struct tr_rescore_stage *stage = NULL;
    struct tr_verdict now;
    tr_err why = {0};
    tr_status st = r->rescorer ? TR_OK : tr_rescorer_new(&r->rescorer, NULL, 0, &why);
    if (st == TR_OK)
        st = tr_rescorer_stage(r->rescorer, run->content, tr_fetch_content, r->store, &stage, &why);
    if (st == TR_OK)
        st = tr_rescore_heard(stage, &stored->run, &stored->heard, &now, &why);
    if (st == TR_ENOMEM || st == TR_EBUSY)
        return tr_fail(err, st, "%s", why.msg);
    if (st == TR_OK)
        *verdict = now;
    return TR_OK;
}

/* The verdict of a run as it counts now; *known is false when it cannot be had here: the run
 * is of another version, or is damaged.
 * errors: TR_ENOMEM, TR_EBUSY */
static tr_status judge(struct reader *r, const struct tr_played *run, struct tr_verdict *verdict,
                       const struct tr_card **card, bool *known, tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_COUNT] = {0};
    struct tr_stored_run stored = {0};
    struct tr_verify_result *result = tr_calloc(1, sizeof *result);
    tr_err why = {0};
    tr_status st = result ? tr_store_one(r->store, run->id, &stored, &why)
                          : tr_fail(&why, TR_ENOMEM, "not enough memory for the progress");
    for (int i = 0; st == TR_OK && i < TR_BLOB_LEXICON; i++)
        st = content(r, &run->content[i], &blobs[i], &why);
    if (st == TR_OK)
        st = tr_verifier_run(r->verifier, stored.run.data, stored.run.len, blobs, result, &why);
    bool verified = st == TR_OK && result->outcome == TR_VERIFIED;
    if (verified)
        *verdict = result->verdict;
    if (verified && stored.heard.len > 0)
        st = judge_heard(r, run, &stored, verdict, &why);
    if (verified && st == TR_OK)
        st = card_of(r, &run->content[TR_BLOB_CARD], &blobs[TR_BLOB_CARD], card, &why);
    *known = verified && st == TR_OK;
    tr_stored_run_done(&stored);
    tr_free(result);
    return st == TR_ENOMEM || st == TR_EBUSY ? tr_fail(err, st, "%s", why.msg) : TR_OK;
}

static bool is_fatal(const struct tr_verdict *v, const struct tr_card *card)
{
    for (size_t i = 0; i < v->rule_count; i++)
        if (card->rules[v->rules[i].rule].fatal && v->rules[i].result == TR_BROKEN)
            return true;
    return false;
}

static tr_status feed_rules(const struct reader *r, const struct tr_verdict *v,
                            const struct tr_card *card, tr_err *err)
{
    enum tr_lang lang = r->wish->lang;
    tr_status st = TR_OK;
    for (size_t i = 0; st == TR_OK && i < v->rule_count; i++) {
        const struct tr_rule_result *got = &v->rules[i];
        const struct tr_rule *rule = &card->rules[got->rule];
        const struct tr_section *section = &card->sections[rule->section];
        struct tr_progress_seen seen = {.rule = tr_card_str(card, rule->id),
                                        .title = tr_card_in(card, rule->title, lang),
                                        .section = tr_card_str(card, section->id),
                                        .section_title = tr_card_in(card, section->title, lang),
                                        .section_order = rule->section,
                                        .group = tr_card_str(card, rule->group),
                                        .result = (enum tr_result)got->result,
                                        .points = got->points,
                                        .max = got->max,
                                        .fatal = rule->fatal};
        st = tr_progress_saw(&r->out->progress, &seen, err);
    }
    return st;
}

static bool all_open(const struct tr_progress *p)
{
    for (int i = 0; i < TR_MODE_COUNT; i++)
        if (!tr_progress_open(p, (enum tr_mode)i))
            return false;
    return true;
}

/* old: its rules are not looked at any more; only what it did for a level still counts */
static tr_status feed_call(struct reader *r, const struct tr_played *run, bool old, tr_err *err)
{
    struct tr_progress *p = &r->out->progress;
    struct tr_verdict verdict;
    const struct tr_card *card = NULL;
    int mode = mode_of(run->mode);
    int64_t day = 0;
    bool known = false;
    tr_status st = TR_OK;
    if (mode < 0 || !tr_day_of(run->at, r->wish->east_s, &day))
        return TR_OK; /* a stranger's row */
    if (!old || !all_open(p))
        st = judge(r, run, &verdict, &card, &known, err);
    if (st == TR_OK)
        st = tr_progress_call(p, day, run->scenario, (enum tr_mode)mode, run->score,
                              known && is_fatal(&verdict, card), err);
    if (old) /* of those not looked at nobody knows */
        p->clean = p->clean_best = 0;
    r->out->unknown += !known && !old;
    return st == TR_OK && known && !old ? feed_rules(r, &verdict, card, err) : st;
}

static tr_status feed_answer(struct reader *r, const struct tr_answered *a, tr_err *err)
{
    const struct tr_card *card = r->out->card;
    const char *title = a->rule;
    int64_t day = 0;
    if (!tr_day_of(a->at, r->wish->east_s, &day))
        return TR_OK;
    uint32_t i = card ? tr_card_find(card, a->rule) : UINT32_MAX;
    if (i != UINT32_MAX)
        title = tr_card_in(card, card->rules[i].title, r->wish->lang);
    r->out->asked_today = r->out->asked_today || day == r->wish->today;
    return tr_progress_asked(&r->out->progress, day, a->rule, title, a->right, err);
}

/* ---- the board ----------------------------------------------------------------------- */

static tr_status look_at_reviews(struct reader *r, tr_err *err)
{
    struct tr_self_review *rows = NULL;
    size_t count = 0;
    int64_t day = 0;
    tr_status st = tr_store_self_reviews(r->store, r->wish->player, 1, &rows, &count, err);
    if (st == TR_OK && count > 0 && tr_day_of(rows[0].at, r->wish->east_s, &day))
        r->out->reviewed_today = day == r->wish->today;
    tr_free(rows);
    return st;
}

static tr_status read_history(struct reader *r, tr_err *err)
{
    struct tr_progress_all *all = r->out;
    struct tr_played *runs = NULL;
    size_t count = 0, a = 0;
    tr_status st = tr_store_played(r->store, r->wish->player, SIZE_MAX, &runs, &count, err);
    if (st == TR_OK)
        st = tr_store_answered(r->store, r->wish->player, TR_PROGRESS_ANSWERS, &all->answered,
                               &all->answered_count, err);
    if (st == TR_OK)
        st = look_at_reviews(r, err);
    for (size_t i = 0; st == TR_OK && i < count; i++) {
        while (st == TR_OK && a < all->answered_count &&
               strcmp(all->answered[a].at, runs[i].at) < 0)
            st = feed_answer(r, &all->answered[a++], err);
        if (st == TR_OK)
            st = feed_call(r, &runs[i], count - i > TR_PROGRESS_RUNS, err);
    }
    while (st == TR_OK && a < all->answered_count)
        st = feed_answer(r, &all->answered[a++], err);
    tr_free(runs);
    return st;
}

static bool is_exercised(const struct tr_progress_all *all, const char *rule)
{
    for (size_t i = 0; i < all->choice_count; i++)
        for (size_t k = 0; k < all->choices[i].count; k++)
            if (strcmp(all->choices[i].v[k].rule, rule) == 0)
                return true;
    return false;
}

/* Rules of other cards and of calls that are gone would be due for ever. */
static void find_idle(struct tr_progress_all *all)
{
    struct tr_progress *p = &all->progress;
    for (size_t i = 0; all->card && i < p->rule_count; i++) {
        struct tr_progress_rule *r = &p->rules[i];
        r->idle =
            r->asked ? tr_card_find(all->card, r->id) == UINT32_MAX : !is_exercised(all, r->id);
    }
}

static tr_status open_all(struct reader *r, tr_err *err)
{
    r->shelf = tr_calloc(1, sizeof *r->shelf);
    if (!r->shelf)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the progress");
    tr_status st = tr_verifier_new(&r->verifier, err);
    return st == TR_OK
               ? tr_store_open(&r->store, r->wish->board, r->out->moved, sizeof r->out->moved, err)
               : st;
}

tr_status tr_progress_read(struct tr_progress_all *out, const struct tr_progress_wish *wish,
                           tr_err *err)
{
    struct reader r = {.wish = wish, .out = out};
    struct tr_levels levels;
    tr_err mild = {0};
    memset(out, 0, sizeof *out);
    if (tr_levels_load(&levels, wish->loader->data_dir, &mild) != TR_OK)
        (void)snprintf(out->problem, sizeof out->problem, "%s", mild.msg);
    tr_progress_init(&out->progress, &levels, wish->today);
    tr_status st = tr_progress_scenes(out, wish, err);
    if (st == TR_OK && tr_path_is_file(wish->board)) {
        st = open_all(&r, err);
        if (st == TR_OK)
            st = read_history(&r, err);
        tr_store_close(r.store);
        tr_verifier_free(r.verifier);
        shelf_free(r.shelf);
        tr_rescorer_free(r.rescorer);
    }
    find_idle(out);
    if (st == TR_OK)
        st = tr_progress_finish(&out->progress, err);
    if (st != TR_OK) {
        tr_progress_all_done(out);
        return st;
    }
    tr_progress_next(&out->progress, out->choices, out->choice_count, &out->next);
    return TR_OK;
}

void tr_progress_all_done(struct tr_progress_all *all)
{
    for (size_t i = 0; i < all->choice_count; i++) {
        tr_free(all->scenes[i].title);
        tr_free(all->scenes[i].v);
    }
    tr_free(all->choices);
    tr_free(all->scenes);
    tr_free(all->answered);
    tr_card_free(all->card);
    tr_progress_done(&all->progress);
    memset(all, 0, sizeof *all);
}
