/* A call of the debrief's tests, played with answers of the test's choice and reviewed; and
 * the engine's own verdict of it when something else had been heard. */
#ifndef TR_TESTS_UNIT_REPORT_REVIEWED_H
#define TR_TESTS_UNIT_REPORT_REVIEWED_H

#include "report/review.h"
#include "session/retell.h"
#include "unit/session/desk.h"

#define ANSWERS 4 /* that play() gives */

struct played {
    struct tr_content content;
    struct tr_session *session;
    struct tr_verdict_view view;
    struct tr_review review;
};

void must(tr_status st, const tr_err *err);

/* The call of tests/unit/report/NAME with the card, not yet played. */
void load_call(struct played *p, const char *name, const char *card);
void unload_call(struct played *p);
/* The weights of the card were changed: the next call goes by them. */
void reweigh(struct played *p);
/* review_call with the usual card; a cmocka setup and teardown. */
int load(void **state);
int unload(void **state);

/* Another call begins; 0 is the untimed profile. */
void begin(struct played *p, uint16_t profile);
void wait_for_line(struct played *p);
void act(struct played *p, int32_t after_ms, struct tr_intent intent);
void pick_up(struct played *p, int32_t after_ms);
/* To say it takes so many ms from the first key on. */
void say_for(struct played *p, const char *text, int32_t ms);
void say(struct played *p, const char *text);
/* To the end; then it is reviewed. */
void finish(struct played *p);
/* A whole call. */
void play(struct played *p, const char *const answers[ANSWERS]);

extern const char *const poor[ANSWERS], *const rude[ANSWERS];

/* The verdict with acts added to what was heard: per answer up to 8 of the setup, TR_NONE
 * ends them; unsaid: an act taken out of all answers, or TR_NONE */
struct tr_verdict judge(const struct played *p, uint16_t acts[ANSWERS][8], uint16_t unsaid);
void nothing_added(uint16_t acts[ANSWERS][8]);
/* The most that the act earns in any one answer, on top of what was added; it stays there. */
struct tr_verdict best_of(const struct played *p, uint16_t acts[ANSWERS][8], uint16_t act);

#endif
