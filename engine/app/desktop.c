/* Whether the desktop is dark, from what desktops keep in small files: GTK's
 * settings and KDE's colours. Where nothing is said it is light. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "app/app_inside.h"

#define FILE_MAX_BYTES ((size_t)256 << 10)

static bool has_dark(const char *text, size_t len)
{
    for (size_t i = 0; i + 4 <= len; i++)
        if (SDL_strncasecmp(text + i, "dark", 4) == 0)
            return true;
    return false;
}

/* The value of "key = value" somewhere in the lines, without spaces around it. */
static bool value_of(const char *lines, const char *key, const char **value, size_t *len)
{
    size_t key_len = strlen(key);
    for (const char *line = lines; line; line = strchr(line, '\n')) {
        line += strspn(line, "\n\r\t ");
        if (strncmp(line, key, key_len) != 0)
            continue;
        const char *at = line + key_len + strspn(line + key_len, "\t ");
        if (*at != '=')
            continue;
        at += 1 + strspn(at + 1, "\t \"");
        *value = at;
        *len = strcspn(at, "\n\r\t \"");
        return true;
    }
    return false;
}

/* -1: the file says nothing about it */
static int gtk_says(const char *lines)
{
    const char *value;
    size_t len;
    if (value_of(lines, "gtk-application-prefer-dark-theme", &value, &len) &&
        ((len == 1 && *value == '1') || (len == 4 && SDL_strncasecmp(value, "true", 4) == 0)))
        return 1;
    if (value_of(lines, "gtk-theme-name", &value, &len))
        return has_dark(value, len);
    return -1;
}

static int kde_says(const char *lines)
{
    const char *value;
    size_t len;
    return value_of(lines, "ColorScheme", &value, &len) ? has_dark(value, len) : -1;
}

static bool config_dir(char out[TR_PATH_MAX])
{
    const char *set = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    if (set && *set == '/')
        return SDL_strlcpy(out, set, TR_PATH_MAX) < TR_PATH_MAX;
    return home && *home == '/' && tr_path_join(out, TR_PATH_MAX, home, ".config", NULL) == TR_OK;
}

bool tr_desktop_is_dark(void)
{
    static const struct {
        const char *file;
        int (*says)(const char *lines);
    } files[] = {{"gtk-4.0/settings.ini", gtk_says},
                 {"gtk-3.0/settings.ini", gtk_says},
                 {"kdeglobals", kde_says}};
    char dir[TR_PATH_MAX], path[TR_PATH_MAX];
    const char *theme = getenv("GTK_THEME");
    if (theme && *theme)
        return has_dark(theme, strlen(theme));
    int dark = -1;
    for (size_t i = 0; dark < 0 && i < sizeof files / sizeof *files && config_dir(dir); i++) {
        struct tr_buf text;
        tr_buf_init(&text, FILE_MAX_BYTES);
        bool there = tr_path_join(path, sizeof path, dir, files[i].file, NULL) == TR_OK &&
                     tr_file_read(path, &text, NULL) == TR_OK;
        tr_buf_u8(&text, '\0');
        if (there && text.status == TR_OK)
            dark = files[i].says((const char *)text.data);
        tr_buf_done(&text);
    }
    return dark == 1;
}
