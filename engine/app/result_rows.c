/* Texts that several parts of the result lay alike. */
#include "app/result_inside.h"
#include "base/utf8.h"

void tr_result_heading(struct tr_column *flow, const char *id, const char *text)
{
    struct tr_app *app = flow->app;
    tr_column_text(flow, id, TR_FACE_STRONG, TR_TINT_ACCENT, text, app->theme.gap / 2);
    tr_app_fill(app, tr_column_take(flow, app->theme.border, app->theme.gap), TR_TINT_LINE);
}

void tr_result_note(struct tr_column *flow, const char *id, const char *what, const char *label,
                    const char *words, enum tr_tint tint)
{
    char part[64], text[TR_SAY_MAX + 100]; /* an answer is told in full */
    if (!*words)
        return;
    SDL_snprintf(part, sizeof part, "%s/%s", id, what);
    SDL_snprintf(text, sizeof text, "%s%s", label, words);
    tr_utf8_trim(text);
    tr_column_text(flow, part, TR_FACE_SMALL, tint, text, 2);
}

void tr_result_gain(char out[16], int points)
{
    SDL_snprintf(out, 16, "%+d", points);
}
