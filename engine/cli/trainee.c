/* One trainee's progress for the terminal; see trainee.h. The day is the system's, as people
 * at this desk count it. */
#include "cli/trainee.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/utf8.h"

void tr_trainee_init(struct tr_trainee *t)
{
    int system = tr_lang_of_system();
    memset(t, 0, sizeof *t);
    t->lang = system >= 0 ? (enum tr_lang)system : TR_LANG_EN;
}

bool tr_trainee_take(struct tr_trainee *t, int opt)
{
    switch (opt) {
    case TR_OPT_LANG:
        if (!tr_cli_lang(optarg, &t->lang))
            return false;
        tr_texts_use(t->lang);
        return true;
    case TR_OPT_DATA:
        t->data = optarg;
        return true;
    case TR_OPT_BOARD:
        t->board = optarg;
        return true;
    case TR_OPT_HOUSE:
        t->house = optarg;
        return true;
    case TR_OPT_CARD:
        t->card = optarg;
        return true;
    case TR_OPT_PLAYER:
        t->player = optarg;
        return true;
    case TR_OPT_JSON:
        t->json = true;
        return true;
    default:
        return false;
    }
}

int tr_trainee_read(struct tr_trainee *t, struct tr_progress_all *out)
{
    char now[32];
    int64_t today = 0;
    tr_err err = {0};
    const char *player = t->player;
    if (!player)
        player = getenv("USER") ? getenv("USER") : getenv("LOGNAME");
    if (!player)
        player = "";
    tr_utf8_clean(player, strlen(player), t->name, sizeof t->name, NULL);
    tr_status st = TR_OK;
    if (t->board)
        (void)snprintf(t->board_path, sizeof t->board_path, "%s", t->board);
    else
        st = tr_store_default(t->board_path, sizeof t->board_path, &err);
    if (st == TR_OK && t->board && !tr_path_is_file(t->board)) { /* looking must not make one */
        tr_cli_error(tr_say("there is no board at %s"), t->board);
        return TR_EXIT_USAGE;
    }
    if (st == TR_OK)
        st = tr_loader_init(&t->loader, t->data, &err);
    tr_now_rfc3339(now);
    (void)tr_day_of(now, tr_east_s(), &today);
    struct tr_progress_wish wish = {.loader = &t->loader,
                                    .board = t->board_path,
                                    .house = t->house ? t->house : TR_DEFAULT_HOUSE,
                                    .card = t->card,
                                    .player = t->name,
                                    .lang = t->lang,
                                    .today = today,
                                    .east_s = tr_east_s()};
    if (st == TR_OK)
        st = tr_progress_read(out, &wish, &err);
    if (st != TR_OK)
        return tr_cli_fail(&err);
    if (out->moved[0])
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     out->moved);
    if (out->problem[0])
        tr_cli_error("%s", out->problem);
    return TR_EXIT_GOOD;
}
