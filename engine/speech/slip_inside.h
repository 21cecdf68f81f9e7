/* What the files that compare slip values share: forms of a text in which width,
 * case and script are evened out. Nobody else includes it. */
#ifndef TR_SPEECH_SLIP_INSIDE_H
#define TR_SPEECH_SLIP_INSIDE_H

#include <stdbool.h>
#include <stdint.h>

#include "speech/slip.h"

#define TR_FORM_MAX 512 /* characters of a form */

struct tr_form {
    uint32_t cp[TR_FORM_MAX];
    uint32_t count;
};

/* slip_form.c */

/* Letters, digits and Han characters only. */
void tr_form_bare(const char *s, struct tr_form *out);
/* All characters, every numeral of any script as digits. words: English number words too. */
void tr_form_fold(const char *s, bool words, struct tr_form *out);
bool tr_form_same(const struct tr_form *a, const struct tr_form *b);
/* One character wrong, missing, added, or two neighbours swapped. */
bool tr_form_one_slip(const struct tr_form *a, const struct tr_form *b);
/* EQUIVALENT, NEAR or WRONG by the two above. */
enum tr_match tr_form_judge(const struct tr_form *fact, const struct tr_form *value);
/* Where one form stands in another, or -1. */
int32_t tr_form_find(const struct tr_form *in, const struct tr_form *what);
/* Does a word begin here? Gives its length, or 0. */
uint32_t tr_form_word_at(const struct tr_form *f, uint32_t at, const char *word);
/* The longest of some words (NULL ends them) that begins here. */
uint32_t tr_form_any_at(const struct tr_form *f, uint32_t at, const char *const *words);
/* The same for words written in letters: no letter stands right before or behind. */
uint32_t tr_form_any_whole(const struct tr_form *f, uint32_t at, const char *const *words);
bool tr_form_is_digit(uint32_t cp);
bool tr_form_is_letter(uint32_t cp); /* of any script */
bool tr_form_is_latin(uint32_t cp);
/* Digits from at on, appended with zeros in front up to `width`; gives how many there were. */
uint32_t tr_form_digits(const struct tr_form *f, uint32_t at, uint32_t width, struct tr_form *out);

/* slip_name.c: "Mr Lin" and "林先生" become "lin" and "林". */
void tr_form_strip_title(const char *s, struct tr_form *f);
/* The same sounds in other characters. */
bool tr_form_sounds_alike(const struct tr_form *a, const struct tr_form *b);
enum tr_match tr_slip_name(const char *fact, const char *value);

/* slip_value.c: "B-1203", "B座12楼3室", "block B, 1203" become b1203. */
void tr_form_unit(const char *s, struct tr_form *out);
enum tr_match tr_slip_unit(const char *fact, const char *value);
enum tr_match tr_slip_amount(const char *fact, const char *value);

#define TR_NO_TIME (-1)

/* slip_time.c: minutes since midnight: "14:30", "下午2点半", "2.30 pm", "1430", "ten to
 * three". half: 1 the first of the day is named, 2 the second, 0 neither */
int32_t tr_form_clock(const struct tr_form *f, int *half);
enum tr_match tr_slip_clock_judge(int32_t want, int32_t got, int half);
enum tr_match tr_slip_clock(const char *fact, const char *value);

/* slip_when.c */

#define TR_NO_DAY 99

/* A day and a time as they were read. */
struct tr_when {
    int month, day; /* 0: not named */
    int weekday;    /* 1 Monday .. 7 Sunday, 0: not named */
    int week;       /* 1 this, 2 next, 3 the one after; 0: not named */
    int days;       /* from today; TR_NO_DAY: not named */
    int32_t clock;  /* minutes, or TR_NO_TIME */
    int half;
};
void tr_when_read(const char *s, struct tr_when *w);

/* The parts of a day and a time that the fact has, and what becomes of them. */
struct tr_when_parts {
    int right, wrong, missing, vague; /* vague: a time without its half of the day */
};
struct tr_when_parts tr_when_compare(const struct tr_when *fact, const struct tr_when *value);
enum tr_match tr_slip_when(const char *fact, const char *value);

/* slip_words.c */
enum tr_match tr_slip_company(const char *fact, const char *value);
enum tr_match tr_slip_matter(const char *fact, const char *value);

#endif
