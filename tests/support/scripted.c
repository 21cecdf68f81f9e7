/* See scripted.h. */
#include "support/scripted.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char ending[] = ".script";

static bool read_name(struct tr_scripted *s, const char *folder, const char *file, bool beside)
{
    size_t len = strlen(file);
    size_t tail = sizeof ending - 1;
    if (len <= tail || len >= sizeof s->name || strcmp(file + len - tail, ending) != 0)
        return false;
    (void)snprintf(s->name, sizeof s->name, "%.*s", (int)(len - tail), file);
    const char *lang = strchr(s->name, '.');
    const char *rest = lang ? strchr(lang + 1, '.') : NULL;
    char tag[32];
    if (!rest)
        return false;
    (void)snprintf(s->scenario, sizeof s->scenario, "%s%s%.*s", beside ? folder : "",
                   beside ? "/" : "", (int)(lang - s->name), s->name);
    (void)snprintf(tag, sizeof tag, "%.*s", (int)(rest - lang - 1), lang + 1);
    int index = tr_lang_find(tag);
    s->lang = (enum tr_lang)index;
    (void)snprintf(s->path, sizeof s->path, "%s/%s", folder, file);
    return index >= 0;
}

static bool read_mode(uint8_t *mode, const char *word)
{
    for (int m = 0; m < TR_MODE_COUNT; m++) {
        if (strcmp(tr_mode_names[m], word) == 0) {
            *mode = (uint8_t)m;
            return true;
        }
    }
    return false;
}

static bool read_options(struct tr_scripted *s)
{
    char line[256];
    char word[32];
    char value[32];
    FILE *f = fopen(s->path, "r");
    bool good = f != NULL;
    while (good && fgets(line, sizeof line, f)) {
        if (sscanf(line, "# %31[a-z]: %31s", word, value) != 2)
            continue;
        if (strcmp(word, "seed") == 0)
            s->opts.seed = strtoull(value, NULL, 10);
        else if (strcmp(word, "profile") == 0)
            s->opts.profile = (uint16_t)strtoul(value, NULL, 10);
        else if (strcmp(word, "scorecard") == 0)
            (void)snprintf(s->card, sizeof s->card, "%s", value);
        else if (strcmp(word, "mode") == 0)
            good = read_mode(&s->opts.mode, value);
    }
    if (f)
        (void)fclose(f);
    return good;
}

bool tr_scripted_read(struct tr_scripted *out, const char *folder, const char *file, bool beside)
{
    memset(out, 0, sizeof *out);
    (void)snprintf(out->card, sizeof out->card, "%s", TR_USUAL_CARD);
    if (!read_name(out, folder, file, beside))
        return false;
    out->opts = (struct tr_call_opts){.seed = 1,
                                      .lang = (uint8_t)out->lang,
                                      .mode = TR_MODE_PRACTICE,
                                      .input = TR_INPUT_TERMINAL,
                                      .profile = 100};
    return read_options(out);
}

bool tr_scripted_load(struct tr_content *content, const struct tr_scripted *script,
                      const struct tr_loader *loader)
{
    return tr_cli_load(content, loader, script->scenario, TR_DEFAULT_HOUSE, script->card,
                       script->lang) == TR_OK;
}

bool tr_scripted_play(struct tr_session **out, struct tr_scripted *script,
                      struct tr_content *content, tr_err *err)
{
    struct tr_session_opts opts = {.call = script->opts,
                                   .player = "replay",
                                   .played_at = "2026-01-01T00:00:00Z",
                                   .sink = {tr_play_watch, &script->watch}};
    *out = NULL;
    bool good = tr_session_new(out, content, &opts, err) == TR_OK;
    if (good && tr_play_script(*out, script->path, &script->watch) != TR_EXIT_GOOD)
        good = tr_fail(err, TR_EINVAL, "the script cannot be played") == TR_OK;
    return good;
}
