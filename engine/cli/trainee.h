/* What the commands about one trainee share: whose progress, from which board, as of today. */
#ifndef TR_CLI_TRAINEE_H
#define TR_CLI_TRAINEE_H

#include "base/file.h"
#include "cli/cli.h"
#include "report/progress_read.h"

struct tr_trainee {
    struct tr_loader loader;
    const char *data, *board, *house, *card, *player; /* as asked; NULL: the usual */
    enum tr_lang lang;
    bool json;
    char board_path[TR_PATH_MAX], name[TR_PLAYER_MAX];
};

enum {
    TR_OPT_LANG = 256,
    TR_OPT_DATA,
    TR_OPT_BOARD,
    TR_OPT_HOUSE,
    TR_OPT_CARD,
    TR_OPT_PLAYER,
    TR_OPT_JSON,
    TR_OPT_TRAINEE_LAST
};
#define TR_TRAINEE_OPTIONS                                                                         \
    {"lang", required_argument, NULL, TR_OPT_LANG},                                                \
        {"data", required_argument, NULL, TR_OPT_DATA},                                            \
        {"board", required_argument, NULL, TR_OPT_BOARD},                                          \
        {"house", required_argument, NULL, TR_OPT_HOUSE},                                          \
        {"scorecard", required_argument, NULL, TR_OPT_CARD},                                       \
        {"player", required_argument, NULL, TR_OPT_PLAYER},                                        \
        {"json", no_argument, NULL, TR_OPT_JSON},                                                  \
    {                                                                                              \
        "help", no_argument, NULL, 'h'                                                             \
    }

void tr_trainee_init(struct tr_trainee *trainee);
/* One of those options, with optarg; false when it is none of them or was wrong, which has
 * been said. */
bool tr_trainee_take(struct tr_trainee *trainee, int opt);
/* Read the progress. TR_EXIT_GOOD, or what has been said. */
int tr_trainee_read(struct tr_trainee *trainee, struct tr_progress_all *out);

#endif
