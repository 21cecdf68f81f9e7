/* Inside of the widget kit: what its widgets share. */
#ifndef TR_APP_UI_INSIDE_H
#define TR_APP_UI_INSIDE_H

#include <stdio.h>

#include "app/ui.h"

#define UI_ITEMS 1024      /* widgets and texts of one frame */
#define UI_STATES 128      /* widgets that remember something */
#define UI_QUEUE 512       /* things done between two frames */
#define UI_TEXT_MAX 8192   /* bytes typed between two frames */
#define UI_LINES 256       /* lines of one text */
#define UI_DEPTH 8         /* scroll areas within each other */
#define UI_POOL (1u << 18) /* bytes of a frame's texts, for the dump */
#define UI_TOASTS 8
#define UI_UNDOS 16
#define UI_COMPOSITION 512 /* bytes */

/* What a widget remembers from frame to frame. */
struct ui_state {
    uint64_t id;         /* hash; 0: free */
    uint64_t frame;      /* last used */
    int scroll, content; /* scroll areas, lists, fields: pixels */
    bool to_end;
    size_t caret, anchor; /* fields: bytes */
    uint64_t held_since;  /* hold buttons: ms, 0: not held */
    int shown;            /* tables: the marked row that was brought into sight, from 1 */
    int stop;             /* rows: the one that Tab comes to, from 1 */
    bool dragging;
};

/* A widget or text as it stood in the frame. */
struct ui_item {
    const char *role;
    uint32_t id, text, label, value, hint; /* in the pool */
    SDL_Rect box, text_box, clip;
    bool can_focus, enabled, cut;
    signed char selected, checked, expanded; /* -1: does not apply */
    bool ranged;                             /* min, max, now are told */
    int min, max, now;
    int index, count; /* of a row or an option among its like; 0: neither */
    bool is_field;    /* caret, selection, limit are told */
    SDL_Rect caret;
    size_t from, to, limit;
    uint64_t hash;
};

/* One thing that was done, in the order in which it was done. */
enum ui_input_kind { UI_KEY, UI_TEXT, UI_MOVE, UI_DOWN, UI_UP, UI_WHEEL };
struct ui_input {
    enum ui_input_kind kind;
    SDL_Keycode sym; /* keys; SDLK_UNKNOWN: used up */
    Uint16 mod;
    bool repeat;
    SDL_Point at; /* pointer */
    int clicks;
    bool touch;
    size_t from, len; /* text: in `typed` */
    int wheel;
};

struct ui_snapshot {
    char *text; /* owned */
    size_t caret, anchor;
};

/* What the edited field was before; forgotten when another field is edited. */
struct ui_undo {
    uint64_t field;
    uint64_t hash; /* of the text as the field left it: the screen may change it */
    struct ui_snapshot back[UI_UNDOS], forth[UI_UNDOS];
    size_t back_count, forth_count;
    int kind; /* of the last edit; the next of the same kind belongs to it */
};

struct ui_toast {
    char text[TR_ERR_MAX];
    enum tr_tint tint;
    uint64_t until; /* 0: not shown yet */
};

struct tr_ui {
    struct tr_ui_env env;
    uint64_t now, frame;
    struct ui_state states[UI_STATES];
    struct ui_item items[UI_ITEMS];
    size_t item_count, last_count;
    char *pool;
    size_t pool_len;
    char next_label[256];
    signed char next_expanded;
    bool disabled;

    /* A focus whose widget is gone waits in focus_lost for it to come back. */
    uint64_t focus, focus_wanted, focus_lost, focus_before;
    size_t focus_place;     /* among the last frame's items, for going on from there */
    const char *focus_role; /* of the widget that had it in the last frame */
    bool focus_digits, focus_seen;
    bool focus_moved;   /* by Tab or by the screen: it is brought into sight */
    bool in_field;      /* the focus is in one, or was when a dialog opened */
    bool focus_typed;   /* by typing: the caret goes to the end */
    uint64_t type_into; /* field that typed text goes to; 0: none */
    bool type_digits;   /* digits begin a text as letters do */

    struct ui_input queue[UI_QUEUE]; /* the frame's batch, then what waits */
    size_t queue_count, batch;
    char typed[UI_TEXT_MAX];
    size_t typed_len;
    bool swallow;         /* the text of the key that comes next is not typed text */
    bool stale;           /* repeats of the key that is down belong to another widget */
    SDL_Keycode held_key; /* that holds a button down, 0: none */
    uint64_t held_for;    /* what had the focus then */

    SDL_Point pointer;            /* mouse or finger */
    bool down, pressed, released; /* the button: now, since the last frame */
    bool touch;                   /* the pointer is a finger */
    int clicks;
    uint64_t active; /* pressed on and not yet released */
    int wheel;
    SDL_FingerID finger;
    bool finger_down, panning;
    SDL_Point tap_at, pan_from; /* last finger down, of events and of the batch */
    uint32_t tap_ms;
    int taps;
    int pan; /* pixels that the finger went down since the last frame */

    char composition[UI_COMPOSITION];
    int composition_caret;      /* characters before the caret; -1: at the end */
    uint64_t composition_owner; /* field that it is shown in */
    bool text_on;

    bool modal, modal_last; /* a dialog is open; only it takes part */
    struct {
        uint64_t id;
        SDL_Rect box;
        size_t first; /* item inside */
    } scrolls[UI_DEPTH];
    size_t depth;
    struct ui_undo undo;
    struct ui_toast toasts[UI_TOASTS];
    size_t toast_count;
    SDL_Rect toast_box; /* no widget below it is pressed */
    int wake;           /* ms until the kit wants the next frame; -1: never */
};

uint64_t tr_ui_hash(const char *id);
struct ui_state *tr_ui_state(struct tr_ui *ui, uint64_t id);
/* List a widget or text; gives its item for adding the text's box. */
struct ui_item *tr_ui_item(struct tr_ui *ui, const char *role, const char *id, SDL_Rect box,
                           const char *text, bool can_focus, bool enabled);
/* Keep a text in the frame's pool; gives its place, 0 (an empty text) when there is no room. */
uint32_t tr_ui_keep(struct tr_ui *ui, const char *text);
bool tr_ui_hovers(const struct tr_ui *ui, SDL_Rect box);
/* A press and release inside the box; the focus goes to `focus`. */
bool tr_ui_clicked_for(struct tr_ui *ui, uint64_t id, uint64_t focus, SDL_Rect box, bool enabled);
bool tr_ui_clicked(struct tr_ui *ui, uint64_t id, SDL_Rect box, bool enabled);
/* Give the focus to a widget within the frame. */
void tr_ui_take_focus(struct tr_ui *ui, uint64_t id);
bool tr_ui_focused(const struct tr_ui *ui, uint64_t id);
/* Take a key out of this frame's keys if the widget has the focus. */
bool tr_ui_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym);
/* The same for a key that does something: not held down, without Ctrl, Alt or Gui. */
bool tr_ui_press_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym);
void tr_ui_ring(struct tr_ui *ui, SDL_Rect box);
void tr_ui_wake_in(struct tr_ui *ui, int ms);
tr_color tr_ui_tint(const struct tr_ui *ui, enum tr_tint tint);
/* a over b, 0..255 */
tr_color tr_ui_mix(tr_color a, tr_color b, int amount);
/* Draw a broken text into the box; fills the item's text_box and cut. Gives its height. */
int tr_ui_lines(struct tr_ui *ui, struct ui_item *item, SDL_Rect box, enum tr_face face,
                tr_color color, enum tr_align align, bool middle, const char *text);
/* Bytes of a line that fit before an ellipsis in so many pixels, whole clusters. */
size_t tr_ui_before_dots(struct tr_ui *ui, enum tr_face face, const char *text, size_t len,
                         int width);

/* What an item of the last frame is called: a label that was given, the text beside
 * the widget that names it, or what it shows. "" when it has no name. */
const char *tr_ui_label_of(const struct tr_ui *ui, const struct ui_item *item);

/* ---- ui_input.c -------------------------------------------------------------- */
/* Take from the queue what this frame may see, and move the focus by it. */
void tr_ui_take_batch(struct tr_ui *ui);
/* The batch was seen. */
void tr_ui_drop_batch(struct tr_ui *ui);
/* Forget a composition that nobody shows any more. */
void tr_ui_drop_composition(struct tr_ui *ui);
/* Set the focus before the frame; its role is looked up in the last one. */
void tr_ui_set_focus(struct tr_ui *ui, uint64_t id);

/* ---- ui_scroll.c -------------------------------------------------------------- */
/* Wheel, finger and bar over a box whose content is state->content high. */
void tr_ui_scroll_by_pointer(struct tr_ui *ui, uint64_t id, struct ui_state *state, SDL_Rect box);
/* The bar, when there is more than fits; tells the item's range. */
void tr_ui_scroll_bar(struct tr_ui *ui, struct ui_item *item, SDL_Rect box,
                      const struct ui_state *state);

/* ---- ui_toast.c ---------------------------------------------------------------- */
void tr_ui_draw_toast(struct tr_ui *ui);
/* The one that is shown goes. */
void tr_ui_drop_toast(struct tr_ui *ui);

/* ---- ui_edit.c ------------------------------------------------------------------ */
/* A field's text while it is edited. */
struct ui_edit {
    struct tr_ui *ui;
    struct ui_state *state;
    char *text;
    size_t cap, len;
    int width; /* pixels that its lines are broken to; 0: one line */
    unsigned did;
};
/* Hand the frame's keys and text to a focused field. */
void tr_ui_edit(struct ui_edit *edit);
size_t tr_ui_edit_from(const struct ui_state *state);
size_t tr_ui_edit_to(const struct ui_state *state);
void tr_ui_undo_drop(struct tr_ui *ui);

#endif
