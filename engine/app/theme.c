/* The theme file: every member must be there and make sense, because a missing
 * colour would only be seen on the one screen that uses it. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/theme.h"
#include "base/file.h"

#define FILE_MAX ((size_t)64 << 10)

static const char *const tint_names[TR_TINT_COUNT] = {
    "back",   "surface", "raised", "line", "edge", "text",   "muted", "accent", "on_accent",
    "select", "focus",   "good",   "warn", "bad",  "caller", "own",   "shadow",
};
static const char *const face_names[TR_FACE_COUNT] = {"small", "body", "strong", "title", "huge"};

struct source {
    const char *path;
    json_t *root;
    tr_err *err;
};

static tr_status wrong(const struct source *from, const char *group, const char *name,
                       const char *wanted)
{
    return tr_fail(from->err, TR_EFORMAT, "%s: %s%s%s must be %s", from->path, group,
                   *group ? "." : "", name, wanted);
}

/* group: "" is the file's own level */
static json_t *member(const struct source *from, const char *group, const char *name)
{
    json_t *in = *group ? json_object_get(from->root, group) : from->root;
    return json_object_get(in, name);
}

static tr_status read_int(const struct source *from, const char *group, const char *name, int least,
                          int most, int *out)
{
    json_t *value = member(from, group, name);
    json_int_t n = json_integer_value(value);
    if (!json_is_integer(value) || n < least || n > most) {
        char wanted[64];
        (void)snprintf(wanted, sizeof wanted, "a whole number from %d to %d", least, most);
        return wrong(from, group, name, wanted);
    }
    *out = (int)n;
    return TR_OK;
}

/* "#RRGGBB" or "#RRGGBBAA" */
static tr_status read_color(const struct source *from, const char *group, const char *name,
                            tr_color *out)
{
    const char *text = json_string_value(member(from, group, name));
    size_t len = text ? strlen(text) : 0;
    tr_color color = 0;
    bool good = (len == 7 || len == 9) && text[0] == '#';
    for (size_t i = 1; good && i < len; i++) {
        static const char digits[] = "0123456789abcdef";
        const char *digit =
            strchr(digits, text[i] >= 'A' && text[i] <= 'F' ? text[i] + 32 : text[i]);
        good = digit != NULL;
        color = color << 4 | (good ? (tr_color)(digit - digits) : 0);
    }
    if (!good)
        return wrong(from, group, name, "a colour like \"#RRGGBB\" or \"#RRGGBBAA\"");
    *out = len == 7 ? color << 8 | 0xff : color;
    return TR_OK;
}

static tr_status read_faces(const struct source *from, struct tr_theme *theme)
{
    tr_status status = TR_OK;
    for (int i = 0; status == TR_OK && i < TR_FACE_COUNT; i++) {
        status = read_int(from, "size", face_names[i], 8, 96, &theme->size[i]);
        json_t *bold = member(from, "bold", face_names[i]);
        if (status == TR_OK && !json_is_boolean(bold))
            status = wrong(from, "bold", face_names[i], "true or false");
        theme->bold[i] = json_is_true(bold);
    }
    return status;
}

static tr_status read_theme(const struct source *from, bool dark, struct tr_theme *theme)
{
    const struct {
        const char *name;
        int least, most, *to;
    } lengths[] = {
        {"line_percent", 110, 250, &theme->line_percent},
        {"gap", 2, 32, &theme->gap},
        {"radius", 0, 40, &theme->radius},
        {"border", 1, 8, &theme->border},
        {"focus_width", 1, 12, &theme->focus_width},
        {"control_h", 24, 96, &theme->control_h},
        {"min_text", 8, 24, &theme->min_text},
    };
    tr_status status = read_faces(from, theme);
    for (size_t i = 0; status == TR_OK && i < sizeof lengths / sizeof *lengths; i++)
        status =
            read_int(from, "", lengths[i].name, lengths[i].least, lengths[i].most, lengths[i].to);
    for (int i = 0; status == TR_OK && i < TR_TINT_COUNT; i++)
        status = read_color(from, dark ? "dark" : "light", tint_names[i], &theme->tint[i]);
    return status;
}

static int scaled(int length, double by, int least)
{
    int n = (int)(length * by + 0.5);
    return n < least ? least : n;
}

static void scale(struct tr_theme *theme, int w, int h, int percent)
{
    double s = SDL_min(w / 1280.0, h / 720.0);
    s = SDL_clamp(s, 0.7, 3.0);
    percent = SDL_clamp(percent, 80, 200);
    theme->scale = s;
    for (int i = 0; i < TR_FACE_COUNT; i++)
        theme->size[i] = scaled(theme->size[i], s * percent / 100.0, theme->min_text);
    theme->gap = scaled(theme->gap, s, 4);
    theme->radius = scaled(theme->radius, s, 0);
    theme->border = scaled(theme->border, s, 1);
    theme->focus_width = scaled(theme->focus_width, s, 2);
    /* Larger text needs larger controls around it. */
    int line = theme->size[TR_FACE_BODY] * theme->line_percent / 100;
    int room = line + 2 * theme->gap;
    theme->control_h = scaled(theme->control_h, s, room);
}

tr_status tr_theme_load(struct tr_theme *out, const char *path, bool dark, int w, int h,
                        int percent, tr_err *err)
{
    struct tr_buf text;
    tr_buf_init(&text, FILE_MAX);
    tr_status status = tr_file_read(path, &text, err);
    if (status != TR_OK) {
        tr_buf_done(&text);
        return status;
    }
    json_error_t problem;
    struct source from = {.path = path, .err = err};
    from.root = json_loadb((const char *)text.data, text.len, JSON_REJECT_DUPLICATES, &problem);
    tr_buf_done(&text);
    if (!from.root)
        return tr_fail(err, TR_EFORMAT, "%s:%d: %s", path, problem.line, problem.text);
    struct tr_theme theme = {0};
    status = read_theme(&from, dark, &theme);
    json_decref(from.root);
    if (status != TR_OK)
        return status;
    scale(&theme, w, h, percent);
    *out = theme;
    return TR_OK;
}

void tr_theme_plain(struct tr_theme *out, bool dark, int w, int h, int percent)
{
    static const struct {
        tr_color light, dark;
    } tints[TR_TINT_COUNT] = {
        [TR_TINT_BACK] = {0xf0f0f0ff, 0x161616ff},
        [TR_TINT_SURFACE] = {0xffffffff, 0x202020ff},
        [TR_TINT_RAISED] = {0xf4f4f4ff, 0x2b2b2bff},
        [TR_TINT_LINE] = {0xb0b0b0ff, 0x606060ff},
        [TR_TINT_EDGE] = {0x707070ff, 0x909090ff},
        [TR_TINT_TEXT] = {0x1a1a1aff, 0xf0f0f0ff},
        [TR_TINT_MUTED] = {0x545454ff, 0xc4c4c4ff},
        [TR_TINT_ACCENT] = {0x1f4fa8ff, 0x8ab4f8ff},
        [TR_TINT_ON_ACCENT] = {0xffffffff, 0x101010ff},
        [TR_TINT_SELECT] = {0xd5e0f5ff, 0x2f4468ff},
        [TR_TINT_FOCUS] = {0x1f4fa8ff, 0x8ab4f8ff},
        [TR_TINT_GOOD] = {0x1c6b35ff, 0x7ed491ff},
        [TR_TINT_WARN] = {0x7a4d00ff, 0xf0c060ff},
        [TR_TINT_BAD] = {0xa61b1bff, 0xff9a90ff},
        [TR_TINT_CALLER] = {0x333333ff, 0xdcdcdcff},
        [TR_TINT_OWN] = {0x1f4fa8ff, 0x8ab4f8ff},
        [TR_TINT_SHADOW] = {0x00000028, 0x00000060},
    };
    static const struct tr_theme plain = {
        .size = {14, 17, 17, 22, 40},
        .bold = {[TR_FACE_STRONG] = true, [TR_FACE_TITLE] = true, [TR_FACE_HUGE] = true},
        .line_percent = 140,
        .gap = 8,
        .radius = 8,
        .border = 1,
        .focus_width = 3,
        .control_h = 40,
        .min_text = 11};
    *out = plain;
    for (int i = 0; i < TR_TINT_COUNT; i++)
        out->tint[i] = dark ? tints[i].dark : tints[i].light;
    scale(out, w, h, percent);
}
