/* One screen that has every widget, for tests of what they share. */
#ifndef TR_TESTS_APP_PANEL_H
#define TR_TESTS_APP_PANEL_H

#include "kit.h"

#define PANEL_ROWS 30

/* The panel at rest in the kit of a test. */
#define PANEL(state)                                                                               \
    struct kit *k = *(state);                                                                      \
    struct panel p;                                                                                \
    panel_start(&p);                                                                               \
    panel_rest(k, &p)

struct panel {
    bool disabled, dialog;
    const char *type_into; /* NULL: typing without a field goes nowhere */
    bool digits_wait;      /* they do not begin a text */
    char line[41], text[401];
    int selected, tab, choice, answer;
    SDL_Texture *picture;
    /* what came of the last frame */
    int pressed, hot, held, chosen, answered, decided;
    unsigned line_did, text_did;
    int scroll_y; /* where the content of the area begins */
};

void panel_start(struct panel *p);
/* One frame of it; gives the kit's wake. */
int panel_frame(struct kit *k, struct panel *p);
/* Frames until the kit asks for none at once. */
void panel_rest(struct kit *k, struct panel *p);
/* The middle of a widget's box as it is seen. */
SDL_Point panel_middle(const struct kit *k, const char *id);
/* A click, a tap of a finger, and the frame that follows. */
void panel_click(struct kit *k, struct panel *p, const char *id);
void panel_tap(struct kit *k, struct panel *p, const char *id);
/* A finger drawn dy pixels down from a point, and rest. */
void panel_drag(struct kit *k, struct panel *p, SDL_Point from, int dy);
/* Tab until the widget has the focus. */
void panel_focus(struct kit *k, struct panel *p, const char *id);

/* Every widget that can have the focus, in the order of Tab; NULL ends it. */
extern const char *const panel_order[];

#endif
