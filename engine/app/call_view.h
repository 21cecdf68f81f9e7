/* What the files of the call screen share. */
#ifndef TR_APP_CALL_VIEW_H
#define TR_APP_CALL_VIEW_H

#include "app/desk.h"
#include "app/keep_job.h"

#define TR_FIELDS_MAX TR_SLIP_MAX
#define TR_SEARCH_MAX 60

/* What lies before the trainee at the left. */
enum tr_place { TR_PLACE_DESK, TR_PLACE_DRAWER, TR_PLACE_KEYPAD };

/* Tabs of a small window. */
enum tr_call_tab { TR_TAB_TALK, TR_TAB_SLIP, TR_TAB_DESK, TR_TAB_DRAWER, TR_TAB_COUNT };

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
    size_t say_len;    /* of the answer in the last frame, in bytes */
    bool taking_back;  /* and it was getting shorter */
    uint64_t ended_at; /* 0: the call goes on */
    bool menu;
    bool focus_pause;   /* the pause came from the window losing the focus */
    bool closing;       /* the window is to be closed, and the menu asks */
    bool away;          /* exam: the window has lost the focus */
    uint64_t away_from; /* since then */
    int tab;
    int slip_h, side_h;

    enum tr_place place;
    char search[TR_SEARCH_MAX + 1];            /* in the drawer */
    int drawer_tab;                            /* people, or knowledge */
    uint64_t open[(TR_ENTRIES_MAX + 63) / 64]; /* entries that are to be shown once found */
    uint8_t
        reveal[TR_ENTRIES_MAX]; /* frames in which an entry that opened was brought into sight */
    char number[TR_SLIP_TEXT_MAX + 1];  /* on the keypad */
    char dialled[TR_SLIP_TEXT_MAX + 1]; /* the last one */
    int drawer_h, keypad_h, brief_h, desk_h;
    bool may_dial; /* it was so in the last frame */
    bool rings;    /* the telephone rang in the last frame */
    bool briefing; /* the sheet is being read before the first call */
    bool keys;     /* the table of keys is open */
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
/* call_tools.c: lifting, holding, hanging up, and what is done besides speaking. */
void tr_call_do(struct tr_app *app, enum tr_cmd_kind kind);
void tr_call_lift(struct tr_app *app);
void tr_call_key(struct tr_app *app, SDL_Keycode key);
/* The buttons of the call itself; stacked: below each other. */
void tr_call_controls(struct tr_app *app, SDL_Rect box, bool stacked);
int tr_call_controls_height(struct tr_app *app, int width, bool stacked);
/* Drawer, mouthpiece, sign, second line. */
void tr_call_tools(struct tr_app *app, SDL_Rect box);
int tr_call_tools_height(struct tr_app *app, int width);
/* The caller waits on hold while somebody else may be spoken to. */
bool tr_call_on_hold(const struct tr_call *call);
/* Somebody is on the line and not about to hang up. */
bool tr_call_connected(const struct tr_app *app);
/* Nobody is on the line, and nobody rings here. */
bool tr_call_off_line(const struct tr_call *call);
/* The same, and the telephone will ring by itself: there is nothing to dial. */
bool tr_call_at_rest(const struct tr_call *call);
/* It is for the trainee to dial, or it rings over there. */
bool tr_call_may_dial(const struct tr_call *call);
/* The pen is missing. */
bool tr_call_not_ready(const struct tr_app *app);

/* call_besides.c: what goes on besides the line, in words; gives what is left of the box. */
bool tr_call_has_besides(const struct tr_app *app);
SDL_Rect tr_call_besides(struct tr_app *app, SDL_Rect box);

/* call_drawer.c: directory and knowledge of the house. */
void tr_call_drawer(struct tr_app *app, SDL_Rect box);
void tr_call_open_drawer(struct tr_app *app);
void tr_call_close_drawer(struct tr_app *app);

/* call_keypad.c: dialling. */
void tr_call_keypad(struct tr_app *app, SDL_Rect box);
void tr_call_open_keypad(struct tr_app *app);

/* call_brief.c: who is to be called and why; gives the height of what it lays. */
void tr_call_brief(struct tr_app *app, SDL_Rect box);
void tr_call_sheet(struct tr_column *flow, bool title);

/* call_keys.c: the table of keys, over everything else. */
void tr_call_keys(struct tr_app *app);

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
/* Whether the answers of the beat can be given now. */
bool tr_call_listens(const struct tr_app *app);
/* To the list of answers or to the field, whichever was used last. */
void tr_call_focus_talk(struct tr_app *app);
/* Whom the trainee answers for. */
const char *tr_call_house(const struct tr_app *app);

#endif
