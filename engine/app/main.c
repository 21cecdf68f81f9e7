/* thirdring-window: the game. */
#include <SDL.h>
#include <signal.h>
#include <stdio.h>

#include "app/app.h"
#include "report/say.h"

int main(int argc, char **argv)
{
    struct tr_app_opts opts;
    struct tr_app *app = NULL;
    tr_err err = {0};
    int lang = tr_lang_of_system();
    (void)signal(SIGXFSZ, SIG_IGN); /* a file may not grow: writing says so and the call is kept */
    tr_texts_init();
    tr_texts_use(lang >= 0 ? (enum tr_lang)lang : TR_LANG_EN);
    int code = tr_app_opts_parse(&opts, argc, argv);
    if (code >= 0)
        return code;
    if (tr_app_new(&app, &opts, &err) != TR_OK) {
        char text[2 * TR_ERR_MAX];
        SDL_snprintf(text, sizeof text, tr_say("Third Ring cannot start: %s"), err.msg);
        fprintf(stderr, "thirdring-window: %s\n", text);
        /* somebody who clicked on an icon sees no terminal */
        (void)SDL_ShowSimpleMessageBox(SDL_MESSAGEBOX_ERROR, tr_say("Third Ring"), text, NULL);
        return 2;
    }
    while (tr_app_frame(app)) {
    }
    tr_app_free(app);
    return 0;
}
