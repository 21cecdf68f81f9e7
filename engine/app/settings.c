/* What is remembered from one time to the next: window.json in the player's own
 * folder. Whatever stands in it, the settings that come out make sense. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "app/app_inside.h"
#include "base/utf8.h"

#define FILE_MAX_BYTES ((size_t)16 << 10)

static const char *const colour_names[TR_COLOURS_COUNT] = {"light", "dark", "system"};

static tr_status settings_path(char *folder, char *path, tr_err *err)
{
    tr_status st = tr_home_dir(folder, TR_PATH_MAX, err);
    return st == TR_OK ? tr_path_join(path, TR_PATH_MAX, folder, "window.json", err) : st;
}

void tr_settings_colours(struct tr_settings *s, enum tr_colours colours)
{
    s->colours = colours;
    s->dark = colours == TR_COLOURS_SYSTEM ? tr_desktop_is_dark() : colours == TR_COLOURS_DARK;
}

static void take_player(struct tr_settings *s, const char *name)
{
    (void)tr_utf8_clean(name, strlen(name), s->player, sizeof s->player, NULL);
}

static int int_of(const json_t *root, const char *key, int otherwise)
{
    const json_t *v = json_object_get(root, key);
    json_int_t n = json_integer_value(v);
    return json_is_integer(v) && n >= INT16_MIN && n <= INT16_MAX ? (int)n : otherwise;
}

static void take_kept(struct tr_settings *s, const json_t *root)
{
    const char *lang = json_string_value(json_object_get(root, "lang"));
    const char *player = json_string_value(json_object_get(root, "player"));
    const char *colours = json_string_value(json_object_get(root, "colours"));
    if (lang && tr_lang_find(lang) >= 0)
        s->lang = (enum tr_lang)tr_lang_find(lang);
    if (player)
        take_player(s, player);
    for (int i = 0; colours && i < TR_COLOURS_COUNT; i++)
        if (strcmp(colours, colour_names[i]) == 0)
            tr_settings_colours(s, (enum tr_colours)i);
    s->muted = json_is_true(json_object_get(root, "muted"));
    s->volume = SDL_clamp(int_of(root, "volume", s->volume), 1, 100);
    s->text_percent = SDL_clamp(int_of(root, "text_percent", 100), 80, 200);
    int answering = int_of(root, "answering", TR_ANSWER_CHOICE);
    if (answering >= 0 && answering < TR_ANSWER_COUNT)
        s->answering = (enum tr_answering)answering;
    int profile = int_of(root, "profile", 100);
    if (profile == 0 || profile == 100 || profile == 150 || profile == 200)
        s->profile = profile;
}

static tr_status read_kept(struct tr_settings *s, tr_err *err)
{
    char folder[TR_PATH_MAX], path[TR_PATH_MAX];
    json_error_t problem;
    struct tr_buf text;
    tr_status st = settings_path(folder, path, err);
    if (st != TR_OK)
        return st;
    tr_buf_init(&text, FILE_MAX_BYTES);
    st = tr_file_read(path, &text, err);
    json_t *root = st == TR_OK ? json_loadb((const char *)text.data, text.len, 0, &problem) : NULL;
    tr_buf_done(&text);
    if (st == TR_ENOTFOUND) { /* the first time */
        *err = (tr_err){0};
        return TR_OK;
    }
    if (st == TR_OK && !json_is_object(root))
        st = tr_fail(err, TR_EFORMAT, "%.300s: %s", path,
                     root ? "this is no list of settings" : problem.text);
    if (st == TR_OK)
        take_kept(s, root);
    json_decref(root);
    return st;
}

tr_status tr_settings_load(struct tr_settings *s, struct tr_settings *kept,
                           const struct tr_app_opts *o, tr_err *err)
{
    int lang = tr_lang_of_system();
    const char *user = getenv("USER") ? getenv("USER") : getenv("LOGNAME");
    *s = (struct tr_settings){.lang = lang >= 0 ? (enum tr_lang)lang : TR_LANG_ZH_HANS,
                              .volume = 75,
                              .text_percent = 100,
                              .profile = 100};
    tr_settings_colours(s, TR_COLOURS_SYSTEM);
    if (user)
        take_player(s, user);
    tr_status st = read_kept(s, err);
    *kept = *s;
    if (o->lang)
        s->lang = (enum tr_lang)tr_lang_of_tag(o->lang);
    if (o->player)
        take_player(s, o->player);
    if (o->dark >= 0)
        tr_settings_colours(s, o->dark ? TR_COLOURS_DARK : TR_COLOURS_LIGHT);
    if (o->text_percent)
        s->text_percent = o->text_percent;
    if (o->profile >= 0)
        s->profile = o->profile;
    if (o->mode)
        s->answering = strcmp(o->mode, "exam") == 0 ? TR_ANSWER_EXAM : TR_ANSWER_CHOICE;
    s->muted = s->muted || o->mute;
    return st;
}

struct tr_settings tr_settings_to_keep(const struct tr_settings *s, const struct tr_settings *begun,
                                       const struct tr_settings *kept)
{
    struct tr_settings out = *s;
    if (s->lang == begun->lang)
        out.lang = kept->lang;
    if (s->colours == begun->colours)
        out.colours = kept->colours;
    if (s->muted == begun->muted)
        out.muted = kept->muted;
    if (s->text_percent == begun->text_percent)
        out.text_percent = kept->text_percent;
    if (s->answering == begun->answering)
        out.answering = kept->answering;
    if (s->profile == begun->profile)
        out.profile = kept->profile;
    if (strcmp(s->player, begun->player) == 0)
        memcpy(out.player, kept->player, sizeof out.player);
    return out;
}

tr_status tr_settings_save(const struct tr_settings *s, tr_err *err)
{
    char folder[TR_PATH_MAX], path[TR_PATH_MAX];
    tr_status st = settings_path(folder, path, err);
    if (st == TR_OK)
        st = tr_dir_make(folder, err);
    if (st != TR_OK)
        return st;
    json_t *root = json_pack(
        "{s:s, s:s, s:s, s:b, s:i, s:i, s:i, s:i}", "lang", tr_lang_names[s->lang], "player",
        s->player, "colours", colour_names[s->colours], "muted", s->muted, "volume", s->volume,
        "text_percent", s->text_percent, "answering", (int)s->answering, "profile", s->profile);
    char text[2048];
    size_t len = root ? json_dumpb(root, text, sizeof text, JSON_INDENT(2)) : 0;
    json_decref(root);
    if (len == 0 || len > sizeof text)
        return tr_fail(err, TR_ENOMEM, "there is no memory to keep the settings");
    return tr_file_write(path, text, len, err);
}
