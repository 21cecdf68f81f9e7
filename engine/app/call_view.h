/* What the files of the call screen share. */
#ifndef TR_APP_CALL_VIEW_H
#define TR_APP_CALL_VIEW_H

#include "app/desk.h"
#include "app/keep_job.h"

#define TR_FIELDS_MAX TR_SLIP_MAX

struct tr_call_view {
    struct tr_desk desk;
    char say[TR_SAY_MAX + 1];
    char slip[TR_SLIP_MAX][TR_SLIP_TEXT_MAX + 1];  /* as typed */
    char noted[TR_SLIP_MAX][TR_SLIP_TEXT_MAX + 1]; /* as the session has it */
    uint64_t typed_at[TR_SLIP_MAX];                /* last key in the field */
    int choice;                                    /* selected answer */
    bool in_list;      /* the list had the focus rather than the field */
    bool had_choices;  /* answers were shown in the last frame */
    size_t said;       /* lines of the transcript shown in the last frame */
    uint64_t spoke_at; /* last sign that the answer goes on */
    uint64_t ended_at; /* 0: the call goes on */
    bool menu;
    bool focus_pause; /* the pause came from the window losing the focus */
    bool told_exam;
    int tab;
    int slip_h, side_h;
};

/* call_talk.c: transcript, ready-made answers, the field. */
void tr_call_talk(struct tr_app *app, SDL_Rect box);
/* call_slip.c: the message slip. */
void tr_call_slip(struct tr_app *app, SDL_Rect box);
/* Write what was typed into the slip; force: even while the field is being typed in. */
void tr_call_note(struct tr_app *app, bool force);

/* screen_call.c */
void tr_call_act(struct tr_app *app, struct tr_intent *intent);
bool tr_call_listens(const struct tr_app *app);

#endif
