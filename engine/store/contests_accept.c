/* Accepting a contest: everything is tried before anything is written. The house's file is
 * written first and put back when the board refuses, so that a crash in between leaves at
 * most a phrase that the same acceptance finds there and uses. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/lexguest.h"
#include "store/contests_inside.h"

/* ---- the contested run ------------------------------------------------------- */

static bool has_act(const struct tr_card *card, struct tr_slice acts, const char *act)
{
    for (uint32_t i = 0; i < acts.count; i++)
        if (strcmp(tr_card_str(card, card->acts[card->refs[acts.first + i]]), act) == 0)
            return true;
    return false;
}

static void list_acts(const struct tr_card *card, const struct tr_rule *rule, char *out, size_t cap)
{
    const struct tr_slice lists[] = {rule->any, rule->all};
    size_t n = 0;
    out[0] = '\0';
    for (int l = 0; l < 2; l++)
        for (uint32_t i = 0; i < lists[l].count && n < cap; i++)
            n += (size_t)snprintf(out + n, cap - n, "%s%s", n > 0 ? ", " : "",
                                  tr_card_str(card, card->acts[card->refs[lists[l].first + i]]));
}

/* The act that the phrase is to show, and whether that can help the rule at all. */
static tr_status choose_act(struct tr_acceptance *a, const struct tr_rescore_stage *stage,
                            tr_err *err)
{
    const struct tr_card *card = stage->own;
    const struct tr_rule *rule = tr_rule_named(card, a->out->contest.rule);
    char acts[256];
    if (!rule)
        return tr_fail(err, TR_EINVAL, "the run's scorecard has no rule \"%.60s\"",
                       a->out->contest.rule);
    if (rule->any.count + rule->all.count == 0 || rule->kind == TR_RULE_AVOID)
        return tr_fail(
            err, TR_EINVAL,
            "\"%.60s\" does not look for words that a phrase could add; decline it with a "
            "note",
            a->out->contest.rule);
    list_acts(card, rule, acts, sizeof acts);
    if (!a->wish->act) {
        if (rule->any.count + rule->all.count != 1)
            return tr_fail(err, TR_EINVAL, "\"%.60s\" looks for several acts; say which: %.200s",
                           a->out->contest.rule, acts);
        struct tr_slice one = rule->any.count ? rule->any : rule->all;
        a->act = tr_card_str(card, card->acts[card->refs[one.first]]);
    } else {
        a->act = a->wish->act;
    }
    if (!has_act(card, rule->any, a->act) && !has_act(card, rule->all, a->act))
        return tr_fail(err, TR_EINVAL, "\"%.60s\" does not look for %.60s, but for: %.200s",
                       a->out->contest.rule, a->act, acts);
    return tr_phrase_act(a->wish->data_dir, a->act, err);
}

/* With the phrase the contested answer shows the act, and what it showed before. */
static tr_status check_answer(struct tr_acceptance *a, const struct tr_read_run *read, tr_err *err)
{
    struct tr_reheard h;
    const struct tr_content *by;
    const struct tr_contest *c = &a->out->contest;
    bool gained = false;
    tr_status st = tr_acceptance_rehear(a, read, a->lang, &h, &by, err);
    if (st != TR_OK)
        return st;
    for (uint32_t i = 0; st == TR_OK && i < h.kept; i++) {
        const struct tr_reheard_change *ch = &h.change[i];
        bool here = c->answer == 0 || (int)ch->answer == c->answer;
        if (ch->gained && strcmp(ch->act, a->act) == 0)
            gained |= here;
        else if (!ch->gained)
            st = tr_fail(err, TR_EMISMATCH,
                         "with this phrase answer %u would not show %.60s any more; give other "
                         "words or another act",
                         ch->answer, ch->act);
    }
    tr_reheard_done(&h);
    if (st == TR_OK && !gained)
        st = tr_fail(err, TR_EMISMATCH,
                     "with the phrase \"%.120s\" the ear does not hear %.60s in the contested "
                     "answer either; give the very words of it",
                     a->out->template, a->act);
    return st;
}

/* The file as it will be: with the phrase for first answers only, if that will do. */
static tr_status compose(struct tr_acceptance *a, const struct tr_read_run *read, bool first_turn,
                         tr_err *err)
{
    char now[32];
    const struct tr_buf none = {0};
    struct tr_content before;
    tr_now_rfc3339(now);
    const struct tr_phrase phrase = {.act = a->act,
                                     .template = a->out->template,
                                     .first_turn = first_turn,
                                     .note = a->wish->note,
                                     .date = now,
                                     .contest = a->wish->contest,
                                     .run = a->out->contest.run};
    tr_acceptance_forget(a);
    tr_buf_reset(&a->new_file);
    tr_buf_reset(&a->phrase);
    tr_phrase_append(&a->old_file, &phrase, &a->new_file);
    tr_phrase_append(&none, &phrase, &a->phrase);
    if (a->new_file.status != TR_OK)
        return tr_fail(err, a->new_file.status,
                       "%s has no room for one more phrase; move some of them into the house's "
                       "other file",
                       a->shown);
    if (a->phrase.status != TR_OK)
        return tr_fail(err, a->phrase.status, "not enough memory for a phrase");
    tr_status st = check_answer(a, read, err);
    if (st == TR_OK)
        st = tr_acceptance_content(a, &read->stored, &a->old_file, a->lang, &before, err);
    if (st != TR_OK)
        return st;
    st = tr_phrase_harms(&before, &a->by_file.content, a->wish->data_dir, a->act, err);
    tr_content_done(&before);
    return st;
}

static tr_status find_file(struct tr_acceptance *a, tr_err *err)
{
    char lua[TR_PATH_MAX], name[64];
    (void)snprintf(lua, sizeof lua, "%.4000s/scenarios/houses/%.60s.lua", a->wish->data_dir,
                   a->house);
    if (!tr_path_is_file(lua))
        return tr_fail(err, TR_ENOTFOUND,
                       "the call was played for the house \"%.60s\", and there is no %.300s; give "
                       "the data folder in which it is",
                       a->house, lua);
    tr_lexicon_contested(tr_lang_names[a->lang], name);
    (void)snprintf(a->shown, sizeof a->shown, "scenarios/houses/%.60s/%s", a->house, name);
    tr_status st = tr_path_join(a->path, sizeof a->path, a->wish->data_dir, a->shown, err);
    a->had_file = st == TR_OK && tr_path_is_file(a->path);
    return st == TR_OK && a->had_file ? tr_file_read(a->path, &a->old_file, err) : st;
}

/* The contested words as a template. */
static tr_status choose_words(struct tr_acceptance *a, tr_err *err)
{
    const struct tr_contest *c = &a->out->contest;
    if (!a->wish->phrase && c->answer == 0)
        return tr_fail(err, TR_EINVAL,
                       "the contest is about the call as a whole; give the words that say it");
    return tr_phrase_template(a->wish->phrase ? a->wish->phrase : c->words, a->out->template, err);
}

static tr_status compose_either(struct tr_acceptance *a, const struct tr_read_run *read,
                                tr_err *err)
{
    tr_err why = {0};
    if (a->out->contest.answer != 1)
        return compose(a, read, false, err);
    tr_status st = compose(a, read, true, &why);
    if (st == TR_EMISMATCH) /* it may be the first of a later conversation */
        return compose(a, read, false, err);
    return st == TR_OK ? st : tr_fail(err, st, "%s", why.msg);
}

static tr_status try_phrase(struct tr_acceptance *a, const struct tr_read_run *read, tr_err *err)
{
    const struct tr_rescore_stage *stage = NULL;
    tr_status st =
        tr_rescorer_stage(a->own, read->stored.content, tr_fetch_content, a->store, &stage, err);
    if (st != TR_OK)
        return st;
    if (!stage->before)
        return tr_fail(err, TR_EMISMATCH, "the run cannot be judged: %.300s", stage->reason);
    a->lang = (enum tr_lang)read->run->head.opts.lang;
    (void)snprintf(a->house, sizeof a->house, "%s",
                   tr_house_str(stage->house, stage->house->id)); /* an identifier: decoded so */
    st = choose_act(a, stage, err);
    if (st == TR_OK)
        st = choose_words(a, err);
    if (st == TR_OK)
        st = find_file(a, err);
    return st == TR_OK ? compose_either(a, read, err) : st;
}

/* Another phrase may have been accepted meanwhile by which the rule is kept. */
static tr_status look(struct tr_acceptance *a, tr_err *err)
{
    struct tr_read_run read;
    struct tr_rule_result result = {0};
    struct tr_rule kind;
    tr_status st = tr_read_run(a->store, a->out->contest.run, &read, err);
    if (st != TR_OK)
        return st;
    st = tr_judge_rule(a->store, &read, a->out->contest.rule, &result, &kind, err);
    a->out->already = st == TR_OK && result.result == TR_MET;
    a->out->rule_met = a->out->already;
    if (st == TR_OK && !a->out->already)
        st = try_phrase(a, &read, err);
    tr_read_run_done(&read);
    return st;
}

/* ---- writing ----------------------------------------------------------------- */

/* The house's lexicon folder, with nobody else adding phrases to it meanwhile. One that is new
 * is as open as the house's other files: whoever plays has to read it.
 * gives: a descriptor to close, or -1 */
static int lock_folder(const struct tr_acceptance *a, tr_err *err)
{
    static const char *const parts[] = {"", "/lexicon"};
    char folder[TR_PATH_MAX];
    for (int i = 0; i < 2; i++) {
        (void)snprintf(folder, sizeof folder, "%.4000s/scenarios/houses/%.60s%s", a->wish->data_dir,
                       a->house, parts[i]);
        (void)mkdir(folder, 0777);
    }
    if (tr_dir_make(folder, err) != TR_OK)
        return -1;
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 || flock(fd, LOCK_EX) != 0) {
        (void)tr_fail(err, TR_EIO, "the folder %.300s cannot be used", folder);
        if (fd >= 0)
            close(fd);
        return -1;
    }
    return fd;
}

static tr_status unchanged(const struct tr_acceptance *a, tr_err *err)
{
    struct tr_buf now;
    tr_buf_init(&now, TR_CONTESTED_FILE_MAX);
    tr_status st = tr_path_is_file(a->path) ? tr_file_read(a->path, &now, err) : TR_OK;
    if (st == TR_OK && (now.len != a->old_file.len ||
                        (now.len > 0 && memcmp(now.data, a->old_file.data, now.len) != 0)))
        st = tr_fail(err, TR_EBUSY, "%.300s was changed meanwhile; try again", a->path);
    tr_buf_done(&now);
    return st;
}

static tr_status decide(struct tr_acceptance *a, tr_err *err)
{
    const struct tr_decision decision = {.contest = a->wish->contest,
                                         .state = TR_CONTEST_ACCEPTED,
                                         .act = a->act ? a->act : "",
                                         .phrase = a->out->template,
                                         .note = a->out->contest.note};
    return tr_store_amend(a->store, &decision, a->rows, a->row_count, err);
}

static tr_status write_all(struct tr_acceptance *a, tr_err *err)
{
    static const uint8_t none[1];
    tr_status st = unchanged(a, err);
    if (st == TR_OK)
        st = tr_file_write(a->path, a->new_file.data, a->new_file.len, err);
    if (st != TR_OK)
        return st;
    st = decide(a, err);
    if (st == TR_OK)
        return st;
    bool restored = a->had_file
                        ? tr_file_write(a->path, a->old_file.len > 0 ? a->old_file.data : none,
                                        a->old_file.len, NULL) == TR_OK
                        : unlink(a->path) == 0;
    if (!restored && err)
        return tr_fail(err, st, "%.250s; the phrase stays in %.200s, take it out by hand", err->msg,
                       a->shown);
    return st;
}

static tr_status write_locked(struct tr_acceptance *a, tr_err *err)
{
    for (size_t i = 0; i < a->row_count; i++) /* the array may have moved while it grew */
        for (size_t k = 0; k < a->lexicon_count; k++)
            if (tr_digest_equal(&a->rows[i].lexicon, &a->lexicons[k].digest))
                a->rows[i].lexicon_bytes = &a->lexicons[k].bytes;
    int fd = lock_folder(a, err);
    if (fd < 0)
        return TR_EIO;
    tr_status st = write_all(a, err);
    close(fd);
    return st;
}

/* ---- all of it --------------------------------------------------------------- */

static tr_status find_contest(struct tr_acceptance *a, tr_err *err)
{
    const struct tr_contest_query query = {.state = -1, .id = a->wish->contest};
    struct tr_contest *rows = NULL;
    size_t count = 0;
    tr_status st = tr_store_contests(a->store, &query, &rows, &count, err);
    if (st == TR_OK && (count == 0 || a->wish->contest <= 0))
        st = tr_fail(err, TR_ENOTFOUND, "there is no contest %lld", (long long)a->wish->contest);
    else if (st == TR_OK && rows[0].state != TR_CONTEST_OPEN)
        st = tr_fail(err, TR_EINVAL, "contest %lld was %s already", (long long)rows[0].id,
                     tr_contest_states[rows[0].state]);
    if (st == TR_OK) {
        a->out->contest = rows[0];
        tr_utf8_clean(a->wish->note, strlen(a->wish->note), a->out->contest.note,
                      sizeof a->out->contest.note, NULL);
    }
    tr_free(rows);
    return st;
}

tr_status tr_contest_accept(struct tr_store *store, const struct tr_accept_wish *wish,
                            struct tr_accepted *out, tr_err *err)
{
    struct tr_accepted *accepted = tr_calloc(1, sizeof *accepted);
    struct tr_acceptance *a = tr_calloc(1, sizeof *a);
    if (!a || !accepted) {
        tr_free(a);
        tr_free(accepted);
        return tr_fail(err, TR_ENOMEM, "not enough memory to accept a contest");
    }
    a->store = store;
    a->wish = wish;
    a->out = accepted;
    tr_buf_init(&a->old_file, TR_CONTESTED_FILE_MAX);
    tr_buf_init(&a->new_file, TR_CONTESTED_FILE_MAX);
    tr_buf_init(&a->phrase, TR_CONTESTED_FILE_MAX);
    tr_status st = find_contest(a, err);
    if (st == TR_OK)
        st = tr_rescorer_new(&a->own, NULL, 0, err);
    if (st == TR_OK)
        st = look(a, err);
    if (st == TR_OK && !accepted->already)
        st = tr_acceptance_hear(a, err);
    if (st == TR_OK)
        st = accepted->already ? decide(a, err) : write_locked(a, err);
    if (st == TR_OK) {
        struct tr_contest *c = &accepted->contest;
        c->state = TR_CONTEST_ACCEPTED;
        (void)snprintf(c->act, sizeof c->act, "%s", a->act ? a->act : "");
        (void)snprintf(c->phrase, sizeof c->phrase, "%s", accepted->template);
        memcpy(accepted->file, a->path, sizeof accepted->file);
        *out = *accepted;
    } else {
        tr_accepted_done(accepted);
    }
    tr_acceptance_done(a);
    tr_free(accepted);
    return st;
}

void tr_accepted_done(struct tr_accepted *accepted)
{
    tr_free(accepted->changes);
    accepted->changes = NULL;
    accepted->count = 0;
}
