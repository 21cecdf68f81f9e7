/* Which file says a line: the recording that comes with the scenario, else what
 * espeak-ng has said, when that was asked for. */
#include <SDL.h>

#include "app/game.h"
#include "audit/voice_render.h"

#define RENDER_MS 8000 /* of loading a call; what is not said by then stays babble */

void tr_game_voices(struct tr_game *g)
{
    char folder[TR_PATH_MAX];
    struct tr_voices voices;
    enum tr_lang lang = (enum tr_lang)g->call.lang;
    tr_err err = {0};
    uint64_t from = SDL_GetTicks64();
    if (!g->espeak || g->load_status != TR_OK)
        return;
    tr_status st = tr_scenario_dir(g->data_dir, g->scenario, folder, sizeof folder, &err);
    if (st == TR_OK)
        st = tr_voices_list(&voices, g->content.graph, lang, folder, &err);
    if (st != TR_OK)
        return;
    for (size_t i = 0; i < voices.count && st == TR_OK && SDL_GetTicks64() - from < RENDER_MS; i++)
        if (voices.v[i].drawn || voices.v[i].state == TR_VOICE_MISSING)
            st = tr_voice_render(&voices, i, &g->content, g->call.seed, &err);
    if (st != TR_OK)
        SDL_strlcpy(g->voice_problem, err.msg, sizeof g->voice_problem);
    tr_voices_done(&voices);
}

void tr_game_voice_file(const struct tr_game *g, uint32_t variant, uint16_t by, const char *text,
                        int32_t ms, char out[TR_PATH_MAX])
{
    const struct tr_graph *graph = g->content.graph;
    enum tr_lang lang = (enum tr_lang)g->call.lang;
    uint16_t line = tr_voice_line_of(graph, lang, variant);
    char folder[TR_PATH_MAX];
    struct tr_espeak how;
    bool named = line != TR_NONE &&
                 tr_scenario_dir(g->data_dir, g->scenario, folder, sizeof folder, NULL) == TR_OK &&
                 tr_voice_path(graph, folder, lang, line, variant, out, TR_PATH_MAX);
    if (named && (!g->espeak || tr_path_is_file(out)))
        return;
    tr_voice_persona(graph, lang, by, &how);
    if (!g->espeak || tr_espeak_path(&how, text, ms, out, NULL) != TR_OK)
        out[0] = '\0';
}
