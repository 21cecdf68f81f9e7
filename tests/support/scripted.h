/* Calls that lie in the tests as scripts: <scenario>.<lang>.<name>.script, played with
 * the real loader, ear and session. Lines "# seed: 7", "# profile: 150", "# mode: exam",
 * "# scorecard: service" set what differs from seed 1, profile 100, practice, base. */
#ifndef TR_TESTS_SCRIPTED_H
#define TR_TESTS_SCRIPTED_H

#include "base/file.h"
#include "cli/play.h"

struct tr_scripted {
    char name[256];             /* without ".script" */
    char path[TR_PATH_MAX];     /* of the script */
    char scenario[TR_PATH_MAX]; /* an id; the path of a folder when it lies beside */
    char card[64];
    enum tr_lang lang;
    struct tr_call_opts opts;
    struct tr_play_watch watch;
};

/* Read name and first lines of a script.
 * beside: the scenario lies in the same folder
 * gives:  false when either is not as above */
bool tr_scripted_read(struct tr_scripted *out, const char *folder, const char *file, bool beside);

/* Load what it is played with; mistakes are said on stderr. content: tr_content_done */
bool tr_scripted_load(struct tr_content *content, const struct tr_scripted *script,
                      const struct tr_loader *loader);

/* Play it to its end or the script's.
 * script: outlives the session
 * out:    tr_session_free, also on failure; it may be NULL then */
bool tr_scripted_play(struct tr_session **out, struct tr_scripted *script,
                      struct tr_content *content, tr_err *err);

#endif
