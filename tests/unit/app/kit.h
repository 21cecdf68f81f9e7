/* The widget kit on a screen without a display, and hands to use it with. */
#ifndef TR_TESTS_APP_KIT_H
#define TR_TESTS_APP_KIT_H

#include <jansson.h>

#include "app/ui_inside.h"
#include "screen.h"

#define KIT_W 800
#define KIT_H 600

struct kit {
    struct screen screen;
    struct tr_theme theme;
    struct tr_type *type;
    struct tr_ui *ui;
    uint64_t now;   /* ms; the kit has no other clock */
    uint32_t touch; /* ms of the last finger event */
    bool used;      /* what the last event told */
};

/* cmocka's setup and teardown; *state is a struct kit. kit_setup is in simplified Chinese. */
int kit_setup(void **state);
int kit_setup_english(void **state);
int kit_teardown(void **state);

void kit_begin(struct kit *k);
int kit_end(struct kit *k);

/* A key down and up. Gives whether a widget uses it. */
bool kit_key(struct kit *k, SDL_Keycode sym, int mod);
bool kit_key_down(struct kit *k, SDL_Keycode sym, int mod, bool repeat);
void kit_key_up(struct kit *k, SDL_Keycode sym);
void kit_type(struct kit *k, const char *text);
/* cursor: characters of the composition before its caret */
void kit_compose(struct kit *k, const char *text, int cursor);
void kit_compose_long(struct kit *k, char *text, int cursor);
void kit_mouse(struct kit *k, Uint32 type, int x, int y, int clicks);
void kit_click(struct kit *k, int x, int y);
void kit_clicks(struct kit *k, int x, int y, int clicks);
void kit_wheel(struct kit *k, int y);
/* type: SDL_FINGERDOWN, SDL_FINGERMOTION, SDL_FINGERUP; in pixels */
void kit_finger(struct kit *k, Uint32 type, int x, int y);
void kit_tap(struct kit *k, int x, int y);

/* The item of the last frame, which must be there. */
const struct ui_item *kit_item(const struct kit *k, const char *id);
bool kit_has(const struct kit *k, const char *id);
/* The dump's line of a widget, freed by the caller. */
json_t *kit_dump(const struct kit *k, const char *id);
/* Fails unless the dump of the last frame is whole, one JSON object a line. */
void kit_check_dump(const struct kit *k);
/* Whether the focus ring is drawn around a box. */
bool kit_has_ring(const struct kit *k, SDL_Rect box);
bool kit_focus(const struct kit *k, const char *id);

#endif
