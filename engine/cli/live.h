/* What the files of the live call share. Nobody else includes it. */
#ifndef TR_CLI_LIVE_H
#define TR_CLI_LIVE_H

#include "cli/play.h"
#include "cli/term.h"

struct tr_live {
    struct tr_session *session;
    const struct tr_content *content;
    struct tr_term *term;
    FILE *out; /* onto page */
    char *page;
    size_t page_len;
    int64_t zero; /* real time of the first ring; moved back when time is skipped */
    int32_t spoke_at;
    int32_t mood;
    uint16_t party;     /* whose mood it is */
    uint32_t shown;     /* lines of the transcript */
    int32_t choices_at; /* turn for which answers were shown, -1: none */
    uint16_t choices_beat;
    uint8_t phase;
    bool untimed, exam, tutorial, failed;
    const char *from; /* beat in which it began, or NULL; borrowed */
    bool gone;        /* somebody has hung up */
    char *line;
    size_t line_len;  /* of what was typed, at the last key */
    bool taking_back; /* and it was getting shorter */
};

static inline const struct tr_call *tr_live_call(const struct tr_live *live)
{
    return tr_session_call(live->session);
}

/* live_show.c: everything is put on a page, which the terminal then prints. */
void tr_live_event(void *ctx, const struct tr_event *event); /* the session's sink */
void tr_live_show(struct tr_live *live);                     /* print what has happened */
void tr_live_say(struct tr_live *live, const char *text);    /* put a remark on the page */
void tr_live_greet(const struct tr_live *live);
void tr_live_help(struct tr_live *live);
void tr_live_slip(struct tr_live *live);
void tr_live_desk(struct tr_live *live); /* who can be asked and what can be looked up */
const char *tr_live_prompt(void *ctx);

/* live_typed.c: a line that was entered. */
void tr_live_entered(struct tr_live *live, char *line);
/* Does a line with this beginning become an answer? */
bool tr_live_is_answer(const struct tr_live *live, const char *line);

/* play_live.c: time passes, a command is done; false when it was refused. */
int32_t tr_live_now(const struct tr_live *live);
bool tr_live_tick(void *ctx);
bool tr_live_act(struct tr_live *live, struct tr_intent *intent);

#endif
