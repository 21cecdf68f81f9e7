/* Inside of the widget kit: what its widgets share. */
#ifndef TR_APP_UI_INSIDE_H
#define TR_APP_UI_INSIDE_H

#include <stdio.h>

#include "app/ui.h"

#define UI_ITEMS 1024      /* widgets and texts of one frame */
#define UI_STATES 128      /* widgets that remember something */
#define UI_KEYS 64         /* keys between two frames */
#define UI_TEXT_MAX 8192   /* bytes typed or composed between two frames */
#define UI_LINES 256       /* lines of one text */
#define UI_DEPTH 8         /* scroll areas within each other */
#define UI_POOL (1u << 18) /* bytes of a frame's texts, for the dump */

/* What a widget remembers from frame to frame. */
struct ui_state {
    uint64_t id;         /* hash; 0: free */
    uint64_t frame;      /* last used */
    int scroll, content; /* scroll areas, lists, fields: pixels */
    bool to_end;
    size_t caret, anchor; /* fields: bytes */
    uint64_t held_since;  /* hold buttons: ms, 0: not held */
    bool dragging;
};

/* A widget or text as it stood in the frame. */
struct ui_item {
    const char *role;
    uint32_t id, text; /* in the pool */
    SDL_Rect box, text_box, clip;
    bool can_focus, enabled, cut;
    uint64_t hash;
};

struct ui_key {
    SDL_Keycode sym;
    Uint16 mod;
};

struct tr_ui {
    struct tr_ui_env env;
    uint64_t now, frame;
    struct ui_state states[UI_STATES];
    struct ui_item items[UI_ITEMS];
    size_t item_count, last_count;
    char *pool;
    size_t pool_len;

    uint64_t focus, focus_wanted;
    const char *focus_role; /* of the widget that had it in the last frame */
    bool focus_digits, focus_seen, focus_moved;

    SDL_Point mouse;
    bool down, pressed, released; /* the button: now, since the last frame */
    int clicks;
    uint64_t active; /* pressed on and not yet released */
    int wheel;
    struct ui_key keys[UI_KEYS];
    size_t key_count;
    char typed[UI_TEXT_MAX];
    size_t typed_len;
    char composition[256];
    int composition_caret;
    bool text_on;

    bool modal, modal_last; /* a dialog is open; only it takes part */
    struct {
        uint64_t id;
        SDL_Rect box;
        int moved;
    } scrolls[UI_DEPTH];
    size_t depth;
    char toast[TR_ERR_MAX];
    enum tr_tint toast_tint;
    uint64_t toast_until;
    int wake; /* ms until the kit wants the next frame; -1: never */
};

uint64_t tr_ui_hash(const char *id);
struct ui_state *tr_ui_state(struct tr_ui *ui, uint64_t id);
/* List a widget or text; gives its item for adding the text's box. */
struct ui_item *tr_ui_item(struct tr_ui *ui, const char *role, const char *id, SDL_Rect box,
                           const char *text, bool can_focus, bool enabled);
bool tr_ui_hovers(const struct tr_ui *ui, SDL_Rect box);
/* A press and release inside the box. */
bool tr_ui_clicked(struct tr_ui *ui, uint64_t id, SDL_Rect box, bool enabled);
bool tr_ui_focused(const struct tr_ui *ui, uint64_t id);
/* Take a key out of this frame's keys if the widget has the focus. */
bool tr_ui_key(struct tr_ui *ui, uint64_t id, SDL_Keycode sym);
void tr_ui_ring(struct tr_ui *ui, SDL_Rect box);
void tr_ui_wake_in(struct tr_ui *ui, int ms);
tr_color tr_ui_tint(const struct tr_ui *ui, enum tr_tint tint);
/* a over b, 0..255 */
tr_color tr_ui_mix(tr_color a, tr_color b, int amount);
/* Draw a broken text into the box; fills the item's text_box and cut. Gives its height. */
int tr_ui_lines(struct tr_ui *ui, struct ui_item *item, SDL_Rect box, enum tr_face face,
                tr_color color, enum tr_align align, bool middle, const char *text);

#endif
