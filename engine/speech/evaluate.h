/* How well does a lexicon hear? Scores an ear on labelled lines: a header
 * "lang context utterance acts", then one tab-separated line per answer, acts
 * separated by commas, or "none". */
#ifndef TR_SPEECH_EVALUATE_H
#define TR_SPEECH_EVALUATE_H

#include "sim/graph.h"
#include "speech/ear.h"

#define TR_EVAL_ACTS_MAX 192

/* right: in label and hearing; extra: heard only; missed: labelled only. */
struct tr_eval_count {
    uint32_t right, extra, missed;
};

/* Shares in thousandths; 1000 where nothing could go wrong. */
uint32_t tr_eval_precision(const struct tr_eval_count *c);
uint32_t tr_eval_recall(const struct tr_eval_count *c);
uint32_t tr_eval_f1(const struct tr_eval_count *c);

struct tr_eval_act {
    char name[TR_NAME_MAX];
    struct tr_eval_count all, in[TR_LANG_COUNT];
    struct tr_eval_count fatal; /* heard by fatal templates; missed is not counted */
};

struct tr_eval_confusion {
    uint16_t missed, extra; /* indices of acts; TR_NONE: none in the line */
    uint32_t count, in[TR_LANG_COUNT];
};

struct tr_eval {
    uint32_t lines, lines_in[TR_LANG_COUNT];
    uint32_t exact, exact_in[TR_LANG_COUNT]; /* lines with all acts right */
    struct tr_eval_count micro, micro_in[TR_LANG_COUNT];
    uint32_t macro, macro_in[TR_LANG_COUNT];   /* mean F1 of labelled acts, thousandths */
    struct tr_eval_act acts[TR_EVAL_ACTS_MAX]; /* sorted by name */
    uint32_t act_count;
    struct tr_eval_confusion *confusions; /* owned; most frequent first */
    uint32_t confusion_count;
};

/* One scored line. */
struct tr_eval_line {
    uint32_t number; /* in the file */
    enum tr_lang lang;
    enum tr_moment moment;
    const char *text;
    size_t len;
    const char *const *want; /* labelled acts, sorted */
    uint32_t want_count;
    const struct tr_hearing *heard;
    bool exact;
};
typedef void tr_eval_seen(void *user, const struct tr_eval_line *line);

/* Score the lexicon in a folder on labelled lines.
 * lexicon: folder (assets/lexicon)
 * file:    name of the lines in messages
 * seen:    called for each line, or NULL
 * out:     caller frees with tr_eval_free; untouched on error
 * errors:  TR_EFORMAT (the message begins with file:line), and those of the lexicon */
tr_status tr_evaluate(const char *lexicon, const char *file, const char *tsv, size_t len,
                      tr_eval_seen *seen, void *user, struct tr_eval **out, tr_err *err);
void tr_eval_free(struct tr_eval *eval);

/* The names of the invented house in one language; static storage. */
const struct tr_ear_names *tr_eval_house(enum tr_lang lang);

#endif
