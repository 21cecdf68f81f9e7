/* Reading what the window tells about itself, and waiting for it to come true. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "ui/stage_inside.h"

#define READ_AT_ONCE ((size_t)1 << 16)

void tr_stage_frames_done(struct tr_stage *stage)
{
    if (stage->dump >= 0)
        close(stage->dump);
    stage->dump = -1;
    free(stage->bytes);
    free(stage->widgets);
    json_decref(stage->lines);
    json_decref(stage->coming);
    stage->bytes = NULL;
    stage->widgets = NULL;
    stage->lines = stage->coming = NULL;
    stage->len = stage->cap = 0;
    stage->frame = (struct tr_frame){0};
}

static struct tr_box box_of(const json_t *line, const char *key)
{
    const json_t *v = json_object_get(line, key);
    int n[4];
    for (size_t i = 0; i < 4; i++)
        n[i] = (int)json_integer_value(json_array_get(v, i));
    return (struct tr_box){n[0], n[1], n[2], n[3]};
}

static const char *text_of(const json_t *line, const char *key)
{
    const char *text = json_string_value(json_object_get(line, key));
    return text ? text : "";
}

static bool is_true(const json_t *line, const char *key)
{
    return json_is_true(json_object_get(line, key));
}

static int choice_of(const json_t *line, const char *key)
{
    const json_t *v = json_object_get(line, key);
    return json_is_boolean(v) ? json_is_true(v) : -1;
}

static int int_of(const json_t *line, const char *key)
{
    return (int)json_integer_value(json_object_get(line, key));
}

/* The lines that came are a whole frame: `last` ends it. */
static void take_frame(struct tr_stage *stage, const json_t *last)
{
    json_decref(stage->lines);
    free(stage->widgets);
    stage->lines = stage->coming;
    stage->coming = NULL;
    size_t count = json_array_size(stage->lines);
    stage->widgets = calloc(count, sizeof *stage->widgets);
    assert_non_null(stage->widgets);
    for (size_t i = 0; i + 1 < count; i++) {
        const json_t *line = json_array_get(stage->lines, i);
        stage->widgets[i] = (struct tr_widget){
            .role = text_of(line, "role"),
            .id = text_of(line, "id"),
            .text = text_of(line, "text"),
            .box = box_of(line, "box"),
            .clip = box_of(line, "clip"),
            .text_box = box_of(line, "text_box"),
            .focus = is_true(line, "focus"),
            .tab = is_true(line, "tab"),
            .enabled = is_true(line, "enabled"),
            .cut = is_true(line, "cut"),
            .label = text_of(line, "label"),
            .value = text_of(line, "value"),
            .hint = text_of(line, "hint"),
            .composition = text_of(line, "composition"),
            .selected = choice_of(line, "selected"),
            .checked = choice_of(line, "checked"),
            .expanded = choice_of(line, "expanded"),
            .index = int_of(line, "index"),
            .count = int_of(line, "count"),
            .min = int_of(line, "min"),
            .max = int_of(line, "max"),
            .now = int_of(line, "now"),
        };
    }
    struct tr_box whole = box_of(last, "box");
    stage->frame = (struct tr_frame){
        .number = (long)json_integer_value(json_object_get(last, "frame")),
        .screen = text_of(last, "screen"),
        .w = whole.w,
        .h = whole.h,
        .count = count - 1,
        .v = stage->widgets,
    };
    assert_int_equal(json_integer_value(json_object_get(last, "widgets")), count - 1);
}

/* Use one line; true when it ended a frame. */
static bool take_line(struct tr_stage *stage, const char *bytes, size_t len)
{
    json_error_t why;
    json_t *line = json_loadb(bytes, len, 0, &why);
    if (!line)
        fail_msg("--ui-dump wrote what is no JSON: %s: %.*s", why.text, (int)len, bytes);
    if (!stage->coming)
        stage->coming = json_array();
    assert_int_equal(json_array_append_new(stage->coming, line), 0);
    if (strcmp(text_of(line, "role"), "frame") != 0)
        return false;
    take_frame(stage, line);
    return true;
}

static bool read_more(struct tr_stage *stage)
{
    if (stage->cap - stage->len < READ_AT_ONCE) {
        stage->cap = stage->len + 4 * READ_AT_ONCE;
        stage->bytes = realloc(stage->bytes, stage->cap);
        assert_non_null(stage->bytes);
    }
    ssize_t n = read(stage->dump, stage->bytes + stage->len, READ_AT_ONCE);
    if (n > 0)
        stage->len += (size_t)n;
    return n > 0;
}

bool tr_stage_step(struct tr_stage *stage)
{
    size_t used = 0;
    bool whole = false;
    if (stage->dump < 0)
        return false;
    while (!whole) {
        const char *end =
            stage->len > used ? memchr(stage->bytes + used, '\n', stage->len - used) : NULL;
        if (!end) {
            if (used > 0)
                memmove(stage->bytes, stage->bytes + used, stage->len - used);
            stage->len -= used;
            used = 0;
            if (!read_more(stage))
                return false;
            continue;
        }
        size_t len = (size_t)(end - stage->bytes) - used;
        whole = take_line(stage, stage->bytes + used, len);
        used += len + 1;
    }
    memmove(stage->bytes, stage->bytes + used, stage->len - used);
    stage->len -= used;
    return true;
}

void tr_stage_drain(struct tr_stage *stage)
{
    while (tr_stage_step(stage)) {
    }
}

/* ---- what is to be seen ------------------------------------------------------------- */

const struct tr_frame *tr_stage_frame(struct tr_stage *stage)
{
    tr_stage_drain(stage);
    return &stage->frame;
}

const struct tr_widget *tr_frame_find(const struct tr_frame *frame, const char *id)
{
    for (size_t i = 0; i < frame->count; i++)
        if (strcmp(frame->v[i].id, id) == 0)
            return &frame->v[i];
    return NULL;
}

const struct tr_widget *tr_stage_find(struct tr_stage *stage, const char *id)
{
    return tr_frame_find(tr_stage_frame(stage), id);
}

static const struct tr_widget *find_text(const struct tr_frame *frame, const char *text)
{
    for (size_t i = 0; i < frame->count; i++)
        if (strstr(frame->v[i].text, text))
            return &frame->v[i];
    return NULL;
}

const struct tr_widget *tr_stage_find_text(struct tr_stage *stage, const char *text)
{
    return find_text(tr_stage_frame(stage), text);
}

void tr_stage_fail(struct tr_stage *stage, const char *why, ...)
{
    char text[2048];
    va_list args;
    va_start(args, why);
    vsnprintf(text, sizeof text, why, args);
    va_end(args);
    tr_stage_drain(stage);
    const struct tr_frame *f = &stage->frame;
    fprintf(stderr, "%s\nframe %ld, screen %s, %dx%d:\n", text, f->number,
            f->screen ? f->screen : "(none)", f->w, f->h);
    for (size_t i = 0; i < f->count; i++) {
        const struct tr_widget *w = &f->v[i];
        fprintf(stderr, "  %s %s [%d %d %d %d]%s%s%s%s %s\n", w->role, w->id, w->box.x, w->box.y,
                w->box.w, w->box.h, w->tab ? " tab" : "", w->focus ? " focus" : "",
                w->enabled ? "" : " disabled", w->cut ? " cut" : "", w->text);
    }
    if (!tr_stage_runs(stage))
        fprintf(stderr, "the game has ended with %d\n", stage->exit_code);
    fprintf(stderr, "stderr: %s\n", tr_stage_stderr(stage));
    fail_msg("%s", text);
    abort(); /* not reached: fail_msg leaves the test */
}

/* ---- waiting ------------------------------------------------------------------------ */

const struct tr_frame *tr_stage_until(struct tr_stage *stage, tr_stage_test *test, void *data,
                                      const char *what)
{
    int64_t until = tr_stage_now() + TR_STAGE_PATIENCE_MS;
    while (!test(&stage->frame, data)) {
        if (tr_stage_step(stage))
            continue;
        if (!tr_stage_runs(stage) && !tr_stage_step(stage))
            tr_stage_fail(stage, "the game ended (%d) while waiting for %s", stage->exit_code,
                          what);
        if (tr_stage_now() > until)
            tr_stage_fail(stage, "waited in vain for %s", what);
        tr_stage_rest();
    }
    return &stage->frame;
}

struct want {
    const char *screen, *id, *part;
    bool gone, focus, enabled;
};

static bool is_wanted(const struct tr_frame *frame, void *data)
{
    const struct want *want = data;
    if (want->screen)
        return frame->screen && strcmp(frame->screen, want->screen) == 0;
    const struct tr_widget *w =
        want->id ? tr_frame_find(frame, want->id) : find_text(frame, want->part);
    if (want->gone)
        return frame->number > 0 && !w;
    return w && (!want->part || strstr(w->text, want->part)) && (!want->focus || w->focus) &&
           (!want->enabled || w->enabled);
}

static const struct tr_widget *wait_for(struct tr_stage *stage, struct want want, const char *how)
{
    char what[256];
    snprintf(what, sizeof what, "%s%s%s%s%s",
             want.screen ? want.screen
             : want.id   ? want.id
                         : "a widget",
             how, want.part ? " \"" : "", want.part ? want.part : "", want.part ? "\"" : "");
    const struct tr_frame *frame = tr_stage_until(stage, is_wanted, &want, what);
    return want.screen || want.gone ? NULL
           : want.id                ? tr_frame_find(frame, want.id)
                                    : find_text(frame, want.part);
}

void tr_stage_wait_screen(struct tr_stage *stage, const char *screen)
{
    (void)wait_for(stage, (struct want){.screen = screen}, " (a screen)");
}

const struct tr_widget *tr_stage_wait(struct tr_stage *stage, const char *id)
{
    return wait_for(stage, (struct want){.id = id}, "");
}

void tr_stage_wait_gone(struct tr_stage *stage, const char *id)
{
    (void)wait_for(stage, (struct want){.id = id, .gone = true}, " to be gone");
}

const struct tr_widget *tr_stage_wait_text(struct tr_stage *stage, const char *id, const char *part)
{
    return wait_for(stage, (struct want){.id = id, .part = part}, " with the text");
}

const struct tr_widget *tr_stage_wait_any_text(struct tr_stage *stage, const char *part)
{
    return wait_for(stage, (struct want){.part = part}, " with the text");
}

const struct tr_widget *tr_stage_wait_focus(struct tr_stage *stage, const char *id)
{
    return wait_for(stage, (struct want){.id = id, .focus = true}, " to have the focus");
}

const struct tr_widget *tr_stage_wait_enabled(struct tr_stage *stage, const char *id)
{
    return wait_for(stage, (struct want){.id = id, .enabled = true}, " to be enabled");
}
