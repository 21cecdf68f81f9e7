/* The table of keys, over everything else. In practice time stands still. */
#include <string.h>

#include "app/call_view.h"

void tr_call_keys(struct tr_app *app)
{
    struct tr_call_view *view = app->state;
    static const char *const rows[] = {
        "Space, F2: lift the handset while it rings; F2: the keypad while nothing is on the line",
        "1 to 9, or the arrow keys and Enter: take a ready-made answer",
        "Typing and Enter: say it in your own words",
        "F3: put the caller on hold, and go back",
        "F4: hang up; held down while somebody is on the line",
        "F5: the drawer: ask somebody, put the call through, look something up",
        "F9: your hand over the mouthpiece: what you say is said aside",
        "F10: nod to somebody in the room",
        "F11: take the second line",
        "F12: take pen and form",
        "F6, F7, F8: sound off and on, softer, louder",
        "Tab, Shift+Tab: to the next or the last thing that can be used",
        "Esc: close the drawer; pause or leave the call",
    };
    const char *buttons[] = {tr_say("Close")};
    char text[4096] = "";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        SDL_strlcat(text, i ? "\n" : "", sizeof text);
        SDL_strlcat(text, tr_say(rows[i]), sizeof text);
    }
    if (tr_ui_dialog(app->ui, "keys", tr_say("Keys"), text, buttons, 1) >= 0) {
        view->keys = false;
        tr_app_wake_in(app, 0);
    }
}
