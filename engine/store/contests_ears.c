/* Hearing a run with an accepted phrase: by its own lexicon with the house's file as it will
 * be, or, where that would take something away, by the lexicon that counts now. */
#include <string.h>

#include "audit/rehear.h"
#include "speech/lexguest.h"
#include "store/contests_inside.h"

/* A run's lexicon with this as the house's file of contested phrases. */
static tr_status lexicon_with(const struct tr_acceptance *a, const struct tr_digest *own,
                              const struct tr_buf *file, struct tr_buf *out, tr_err *err)
{
    struct tr_buf bytes = {0};
    tr_status st = tr_store_content(a->store, own, &bytes, err);
    if (st != TR_OK)
        return st;
    tr_buf_init(out, TR_BLOB_MAX);
    tr_lexicon_without(bytes.data, bytes.len, a->shown, out);
    tr_buf_done(&bytes);
    if (out->status != TR_OK)
        st = tr_fail(err, out->status, "not enough memory for a lexicon");
    else if (file->len > 0)
        st = tr_lexicon_add_text(out, file->data, file->len, a->shown, TR_GUEST_HOUSE, err);
    if (st != TR_OK)
        tr_buf_done(out);
    return st;
}

/* The lexicon by which a run's answers count now, and the phrase. */
static tr_status present_lexicon(const struct tr_acceptance *a, const struct tr_digest *present,
                                 struct tr_buf *out, tr_err *err)
{
    struct tr_buf bytes = {0};
    tr_status st = tr_store_content(a->store, present, &bytes, err);
    if (st != TR_OK)
        return st;
    tr_buf_init(out, TR_BLOB_MAX);
    tr_buf_put(out, bytes.data, bytes.len);
    tr_buf_done(&bytes);
    st = tr_lexicon_add_text(out, a->phrase.data, a->phrase.len, a->shown, TR_GUEST_HOUSE, err);
    if (st != TR_OK)
        tr_buf_done(out);
    return st;
}

/* lexicon: taken over */
static tr_status content_with(const struct tr_acceptance *a, const struct tr_stored_run *run,
                              struct tr_buf *lexicon, enum tr_lang lang, struct tr_content *out,
                              tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_COUNT] = {{0}};
    tr_status st = TR_OK;
    blobs[TR_BLOB_LEXICON] = *lexicon;
    for (int i = 0; st == TR_OK && i < TR_BLOB_LEXICON; i++)
        st = tr_store_content(a->store, &run->content[i], &blobs[i], err);
    if (st == TR_OK)
        st = tr_content_from_bytes(out, blobs, lang, err);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&blobs[i]);
    return st;
}

tr_status tr_acceptance_content(const struct tr_acceptance *a, const struct tr_stored_run *run,
                                const struct tr_buf *file, enum tr_lang lang,
                                struct tr_content *out, tr_err *err)
{
    struct tr_buf lexicon = {0};
    tr_status st = lexicon_with(a, &run->content[TR_BLOB_LEXICON], file, &lexicon, err);
    return st == TR_OK ? content_with(a, run, &lexicon, lang, out, err) : st;
}

static void forget(struct tr_accept_ear *ear)
{
    if (ear->made)
        tr_content_done(&ear->content);
    ear->made = false;
}

void tr_acceptance_forget(struct tr_acceptance *a)
{
    forget(&a->by_file);
    forget(&a->by_present);
}

static bool is_made_of(const struct tr_accept_ear *ear, const struct tr_digest *of,
                       enum tr_lang lang)
{
    return ear->made && ear->content.lang == lang &&
           memcmp(ear->made_of, of, sizeof ear->made_of) == 0;
}

/* An ear is dear: runs of one content come one after the other. */
static tr_status use_file(struct tr_acceptance *a, const struct tr_stored_run *run,
                          enum tr_lang lang, tr_err *err)
{
    struct tr_accept_ear *ear = &a->by_file;
    if (is_made_of(ear, run->content, lang))
        return TR_OK;
    forget(ear);
    tr_status st = tr_acceptance_content(a, run, &a->new_file, lang, &ear->content, err);
    ear->made = st == TR_OK;
    memcpy(ear->made_of, run->content, sizeof ear->made_of);
    return st;
}

static tr_status use_present(struct tr_acceptance *a, const struct tr_read_run *read,
                             enum tr_lang lang, tr_err *err)
{
    struct tr_accept_ear *ear = &a->by_present;
    struct tr_buf lexicon = {0};
    struct tr_digest of[TR_BLOB_COUNT];
    memcpy(of, read->stored.content, sizeof of);
    if (read->heard)
        of[TR_BLOB_LEXICON] = read->heard->head.content[TR_BLOB_LEXICON];
    if (is_made_of(ear, of, lang))
        return TR_OK;
    forget(ear);
    tr_status st = present_lexicon(a, &of[TR_BLOB_LEXICON], &lexicon, err);
    if (st == TR_OK)
        st = content_with(a, &read->stored, &lexicon, lang, &ear->content, err);
    ear->made = st == TR_OK;
    memcpy(ear->made_of, of, sizeof ear->made_of);
    return st;
}

tr_status tr_acceptance_rehear(struct tr_acceptance *a, const struct tr_read_run *read,
                               enum tr_lang lang, struct tr_reheard *out,
                               const struct tr_content **by, tr_err *err)
{
    const struct tr_replay *counts = read->heard ? read->heard : read->run;
    struct tr_reheard again = {0};
    tr_err why = {0};
    tr_status st = use_file(a, &read->stored, lang, err);
    if (st == TR_OK)
        st = tr_rehear(&a->by_file.content, read->run, counts, NULL, out, err);
    if (st != TR_OK)
        return st;
    *by = &a->by_file.content;
    if (out->lost == 0)
        return TR_OK;
    st = use_present(a, read, lang, &why);
    if (st == TR_OK)
        st = tr_rehear(&a->by_present.content, read->run, counts, NULL, &again, &why);
    if (st == TR_ENOMEM || st == TR_EBUSY) {
        tr_reheard_done(out);
        return tr_fail(err, st, "%s", why.msg);
    }
    if (st == TR_OK && again.lost == 0) {
        tr_reheard_done(out);
        *out = again;
        *by = &a->by_present.content;
    } else {
        tr_reheard_done(&again); /* it is the phrase that takes something away */
    }
    return TR_OK;
}
