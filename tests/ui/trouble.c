#include "ui/trouble.h"

#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"

void write_file(const char *path, const char *text)
{
    assert_int_equal(tr_file_write(path, text, strlen(text), NULL), TR_OK);
}

void shut(void **state)
{
    struct tr_stage *stage = *state;
    *state = NULL; /* closed even when that fails */
    assert_int_equal(tr_stage_close(stage), 0);
}

static bool is_off_hook(const struct tr_frame *frame, void *unused)
{
    (void)unused;
    return !tr_frame_find(frame, "lift") && tr_frame_find(frame, "hang_up");
}

static bool is_over(const struct tr_frame *frame, void *unused)
{
    (void)unused;
    return strcmp(frame->screen, "result") == 0 || strcmp(frame->screen, "self") == 0;
}

/* The trainee's own look back at the call comes before the verdict, once a day; it is skipped. */
static void skip_self_review(struct tr_stage *stage)
{
    const struct tr_frame *frame = tr_stage_until(stage, is_over, NULL, "the end of the call");
    if (strcmp(frame->screen, "self") == 0)
        tr_stage_key(stage, "Escape");
}

/* From a call that rings to its result. */
void play(struct tr_stage *stage)
{
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait(stage, "lift");
    tr_stage_key(stage, "space");
    (void)tr_stage_until(stage, is_off_hook, NULL, "the handset off the hook");
    tr_stage_press(stage, "hang_up");
    tr_stage_wait_text(stage, "status", "You hung up.");
    tr_stage_release(stage);
    skip_self_review(stage);
    tr_stage_wait_screen(stage, "result");
}

void stored_as_run_one(struct tr_stage *stage, const char *board)
{
    tr_stage_wait_text(stage, "stored", "run 1");
    assert_string_equal(tr_stage_sql(stage, board, "SELECT count(*) FROM runs WHERE verified = 1"),
                        "1");
}
