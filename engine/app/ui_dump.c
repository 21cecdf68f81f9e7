/* The window describes itself: one JSON object a widget, for tests, screen
 * readers and self-voicing. The last object of a frame has the role "frame" and
 * the whole window as its box, so that a reader knows when it has all of it. */
#include <jansson.h>
#include <string.h>

#include "app/ui_inside.h"

static json_t *rect(SDL_Rect r)
{
    return json_pack("[i,i,i,i]", r.x, r.y, r.w, r.h);
}

const char *tr_ui_label_of(const struct tr_ui *ui, const struct ui_item *item)
{
    const char *id = ui->pool + item->id;
    char part[128];
    if (item->label)
        return ui->pool + item->label;
    SDL_snprintf(part, sizeof part, "%s/label", id);
    uint64_t hash = tr_ui_hash(part);
    for (size_t i = 0; item->can_focus && i < ui->last_count; i++)
        if (ui->items[i].hash == hash && strcmp(ui->pool + ui->items[i].id, part) == 0)
            return ui->pool + ui->items[i].text;
    if (item->is_field)
        return ui->pool + item->hint;
    return ui->pool + item->text;
}

static bool set_text(json_t *line, const char *key, const struct tr_ui *ui, uint32_t text)
{
    return text == 0 || json_object_set_new(line, key, json_string(ui->pool + text)) == 0;
}

static bool set_sign(json_t *line, const char *key, int value)
{
    return value < 0 || json_object_set_new(line, key, json_boolean(value)) == 0;
}

static bool set_number(json_t *line, const char *key, bool applies, long long value)
{
    return !applies || json_object_set_new(line, key, json_integer(value)) == 0;
}

static bool set_field(json_t *line, const struct tr_ui *ui, const struct ui_item *item)
{
    bool focus = item->hash == ui->focus;
    if (!item->is_field)
        return true;
    /* an empty value is a value, too */
    return json_object_set_new(line, "value", json_string(ui->pool + item->value)) == 0 &&
           set_number(line, "limit", true, (long long)item->limit) &&
           json_object_set_new(line, "selection",
                               json_pack("[I,I]", (json_int_t)item->from, (json_int_t)item->to)) ==
               0 &&
           (!focus || json_object_set_new(line, "caret", rect(item->caret)) == 0) &&
           (!focus || !tr_ui_composing(ui) ||
            json_object_set_new(line, "composition", json_string(ui->composition)) == 0);
}

static json_t *item_line(const struct tr_ui *ui, const struct ui_item *item)
{
    json_t *line = json_pack("{s:s,s:s,s:s,s:s,s:o,s:o,s:o,s:b,s:b,s:b,s:b}", "role", item->role,
                             "id", ui->pool + item->id, "text", ui->pool + item->text, "label",
                             tr_ui_label_of(ui, item), "box", rect(item->box), "clip",
                             rect(item->clip), "text_box", rect(item->text_box), "focus",
                             item->can_focus && item->hash == ui->focus, "tab", item->can_focus,
                             "enabled", item->enabled, "cut", item->cut);
    if (line && set_text(line, "value", ui, item->value) &&
        set_text(line, "hint", ui, item->hint) && set_sign(line, "selected", item->selected) &&
        set_sign(line, "checked", item->checked) && set_sign(line, "expanded", item->expanded) &&
        set_number(line, "min", item->ranged, item->min) &&
        set_number(line, "max", item->ranged, item->max) &&
        set_number(line, "now", item->ranged, item->now) &&
        set_number(line, "index", item->index > 0, item->index) &&
        set_number(line, "count", item->count > 0, item->count) && set_field(line, ui, item))
        return line;
    json_decref(line);
    return NULL;
}

static json_t *frame_line(const struct tr_ui *ui)
{
    SDL_Rect whole = {0};
    tr_canvas_size(ui->env.canvas, &whole.w, &whole.h);
    return json_pack("{s:s,s:s,s:s,s:o,s:I}", "role", "frame", "id", "frame", "text", "", "box",
                     rect(whole), "widgets", (json_int_t)ui->last_count);
}

tr_status tr_ui_dump(const struct tr_ui *ui, const char *screen, uint64_t frame, FILE *out,
                     tr_err *err)
{
    for (size_t i = 0; i <= ui->last_count; i++) {
        json_t *line = i < ui->last_count ? item_line(ui, &ui->items[i]) : frame_line(ui);
        if (!line || json_object_set_new(line, "screen", json_string(screen)) != 0 ||
            json_object_set_new(line, "frame", json_integer((json_int_t)frame)) != 0) {
            json_decref(line);
            return tr_fail(err, TR_ENOMEM, "there is no memory to describe the window");
        }
        int bad = json_dumpf(line, out, JSON_COMPACT) != 0 || fputc('\n', out) == EOF;
        json_decref(line);
        if (bad)
            return tr_fail(err, TR_EIO, "the description of the window could not be written");
    }
    if (fflush(out) != 0)
        return tr_fail(err, TR_EIO, "the description of the window could not be written");
    return TR_OK;
}
