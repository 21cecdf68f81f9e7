/* Playing a call in the terminal, live or from a script file. */
#ifndef TR_CLI_PLAY_H
#define TR_CLI_PLAY_H

#include "cli/cli.h"
#include "cli/verdict.h"

struct tr_play {
    const char *scenario, *house, *card;
    const char *player;
    const char *board;  /* URL, or NULL: none */
    const char *save;   /* file to write, or NULL */
    const char *script; /* file to play, or NULL: live */
    const char *from;   /* beat to begin in, or NULL; that is practice */
    enum tr_lang lang;
    bool json;
    struct tr_call_opts call;
    struct tr_loader loader;
};

/* What a script wants to know of its call: the session's sink. */
struct tr_play_watch {
    uint32_t ignored;
};
void tr_play_watch(void *watch, const struct tr_event *event);

/* play_script.c: read a whole script, then play it. Everything wrong with the
 * file is said with its line before the first command is played; gives
 * TR_EXIT_GOOD or TR_EXIT_USAGE.
 * watch:  gets the session's events by tr_play_watch */
int tr_play_script(struct tr_session *session, const char *path, const struct tr_play_watch *watch);

/* play_live.c: the call at the terminal, from the first ring to the end. */
int tr_play_live(struct tr_session **out, const struct tr_content *content,
                 struct tr_session_opts *opts);

/* keep.c: store the run on the board and write the file that was asked for. When
 * the board refuses, the run is written to the player's own folder instead.
 * gives: TR_EXIT_GOOD, TR_EXIT_FINDINGS when something could not be kept */
int tr_play_keep(const struct tr_play *play, struct tr_verdict_view *view);
/* The board after the call, one's own row marked. */
void tr_play_show_board(const struct tr_play *play, const struct tr_verdict_view *view, FILE *out);

/* play_list.c: the scenarios, broken ones with their reason. */
int tr_play_list(const struct tr_loader *loader, enum tr_lang lang);

#endif
