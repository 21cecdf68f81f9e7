/* The window describes itself: one JSON object a widget, for tests, screen
 * readers and self-voicing. */
#include <jansson.h>

#include "app/ui_inside.h"

static json_t *rect(SDL_Rect r)
{
    return json_pack("[i,i,i,i]", r.x, r.y, r.w, r.h);
}

tr_status tr_ui_dump(const struct tr_ui *ui, const char *screen, uint64_t frame, FILE *out,
                     tr_err *err)
{
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        json_t *line = json_pack(
            "{s:s,s:I,s:s,s:s,s:s,s:o,s:o,s:o,s:b,s:b,s:b,s:b}", "screen", screen, "frame",
            (json_int_t)frame, "role", item->role, "id", ui->pool + item->id, "text",
            ui->pool + item->text, "box", rect(item->box), "clip", rect(item->clip), "text_box",
            rect(item->text_box), "focus", item->can_focus && item->hash == ui->focus, "tab",
            item->can_focus, "enabled", item->enabled, "cut", item->cut);
        if (!line)
            return tr_fail(err, TR_ENOMEM, "there is no memory to describe the window");
        int bad = json_dumpf(line, out, JSON_COMPACT) != 0 || fputc('\n', out) == EOF;
        json_decref(line);
        if (bad)
            return tr_fail(err, TR_EIO, "the description of the window could not be written");
    }
    if (fflush(out) != 0)
        return tr_fail(err, TR_EIO, "the description of the window could not be written");
    return TR_OK;
}
