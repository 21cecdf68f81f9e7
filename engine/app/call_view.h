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
    int said_h;        /* and how high it was, in pixels */
    uint64_t spoke_at; /* last sign that the answer goes on */
    uint64_t ended_at; /* 0: the call goes on */
    bool menu;
    bool focus_pause;   /* the pause came from the window losing the focus */
    bool closing;       /* the window is to be closed, and the menu asks */
    bool away;          /* exam: the window has lost the focus */
    uint64_t away_from; /* since then */
    int tab;
    int slip_h, side_h;
};

/* call_state.c: the bar at the top; wide: with the call's name and the sound. */
void tr_call_top(struct tr_app *app, SDL_Rect bar, bool wide);
/* The caller's mood, or what stands in its place. */
void tr_call_mood(struct tr_app *app, SDL_Rect box);
int tr_call_mood_height(struct tr_app *app, int width);
/* Where the desk is behind a tab: beside the tabs, which shall stand in row, or
 * above them where there is no room beside; then *body gets lower. Gives what is
 * left for the tabs. */
SDL_Rect tr_call_mood_beside(struct tr_app *app, SDL_Rect row, const char *const *tabs,
                             size_t count, SDL_Rect *body);
/* call_talk.c: transcript, ready-made answers, the field. */
void tr_call_talk(struct tr_app *app, SDL_Rect box);
/* call_slip.c: the message slip. */
void tr_call_slip(struct tr_app *app, SDL_Rect box);
/* Write what was typed into the slip; force: even while the field is being typed in. */
void tr_call_note(struct tr_app *app, bool force);

/* call_flow.c: beginning, time, pausing, leaving. */
tr_status tr_call_enter(struct tr_app *app, tr_err *err);
void tr_call_leave(struct tr_app *app);
void tr_call_tick(struct tr_app *app);
/* The dialog of view->menu. */
void tr_call_menu(struct tr_app *app);
bool tr_call_may_close(struct tr_app *app);
bool tr_call_is_exam(const struct tr_app *app);

/* hearing.c: the volume by keys (F6, F7, F8) and by a button that steps it, and in
 * words what there is to hear. keys: the label names the key */
void tr_hearing_key(struct tr_app *app, SDL_Keycode key);
int tr_hearing_width(struct tr_app *app, bool keys);
void tr_hearing_button(struct tr_app *app, SDL_Rect box, bool keys);
/* Room that every caption has in. */
int tr_hearing_caption_height(struct tr_app *app, int width);
void tr_hearing_caption(struct tr_app *app, SDL_Rect box);

/* screen_call.c */
void tr_call_act(struct tr_app *app, struct tr_intent *intent);
bool tr_call_listens(const struct tr_app *app);
/* Whom the trainee answers for. */
const char *tr_call_house(const struct tr_app *app);

#endif
