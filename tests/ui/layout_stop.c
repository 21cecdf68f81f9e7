/* Windows of seven sizes with text of three: each text is whole inside its box, nothing
 * lies over anything else, nothing is out of sight for good, and Tab comes to everything
 * that can be used. */
#include "ui/layout_stop.h"

#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "ui/layout_check.h"

#define REPORTS_MAX 40 /* printed; the rest is counted */

static const struct {
    int w, h;
} sizes[] = {{640, 400},   {960, 600},  {1280, 720}, {1920, 1080},
             {3840, 2160}, {640, 2000}, {2000, 400}};
static const int percents[] = {80, 100, 200};

/* Long names and long words everywhere. */
static const char crowded[] =
    "local function w(hans, hant, en) return { ['zh-Hans'] = hans, ['zh-Hant'] = hant, en = en } "
    "end\n"
    "scenario { format = 1, id = 'crowded_desk', kind = 'outbound',\n"
    "  title = w('柜台前很忙', '櫃檯前很忙', 'A crowded desk'),\n"
    "  about = w('请告诉康女士，技术员明天上午几点来。', '請告訴康女士，技術員明天上午幾點來。',\n"
    "            'Tell Ms Kang at what time of the morning the technician will come tomorrow.'),\n"
    "  caller = { who = w('康女士', '康女士', 'Ms Kang'), mood = 70, hold = { bears = 300 } },\n"
    "  cast = { visitor = { who = w('廖先生', '廖先生', 'Mr Liao'), voice = 'man_2', room = true "
    "},\n"
    "           clerk = { who = w('同事小白', '同事小白', 'A colleague'), room = true },\n"
    "           mei = { who = w('梅女士', '梅女士', 'Ms Mei'), voice = 'woman_2' } },\n"
    "  facts = { phone = digits { 8 } },\n"
    "  knowledge = { { 'sheet', title = w('任务单', '任務單', 'Call sheet'), everyday = true,\n"
    "      text = w('康女士 {phone}，技术员明天九点半来。', '康女士 "
    "{phone}，技術員明天九點半來。',\n"
    "               'Ms Kang, {phone}: the technician comes tomorrow at half past nine.') },\n"
    "    { 'fees', title = w('C-506 的费用', 'C-506 的費用', 'Fees of C-506'), seconds = 3,\n"
    "      text = w('物业费 312.40 元，电费 104 元。', '管理費 312.40 元，電費 104 元。',\n"
    "               'Management 312.40, electricity 104.') } },\n"
    "  people = { { 'fang', where = 'on_line', back = w('下午三点', '下午三點', 'at three') } },\n"
    "  slip = { { 'phone', kind = 'digits', title = w('电话', '電話', 'Phone'), required = true } "
    "},\n"
    "  events = { pen = { kind = 'not_ready', at = 1 },\n"
    "    visitor = { kind = 'visitor', at = 1, by = 'visitor', says = "
    "w('对不起，请问这里能交物业费吗？',\n"
    "      '不好意思，請問這裡可以繳管理費嗎？', 'Excuse me, is this where I can pay my fees?') "
    "},\n"
    "    friend = { kind = 'colleague', at = 2, by = 'clerk', says = w('去吃饭吗？', "
    "'去吃飯嗎？',\n"
    "      'Coming to lunch?') },\n"
    "    noise = { kind = 'noise', at = 2 }, line2 = { kind = 'second_line', at = 2 },\n"
    "    mobile = { kind = 'distraction', at = 2 } },\n"
    "  scorecard = { 'base' } }\n"
    "local yes = w('好的，请稍等。', '好的，請稍候。', 'Certainly, one moment please.')\n"
    "beat 'dials' { dial = { tries = { 'engaged', { rings = 1 } } }, next = 'hello' }\n"
    "beat 'hello' { caller = w('喂？', '喂？', 'Hello?'), patience = 60, choices = { yes },\n"
    "  asides = { yes }, on { { handled = 'line2', to = 'mei' } }, next = 'bye' }\n"
    "beat 'mei' { caller = w('电梯停了！', '電梯停了！', 'The lift has stopped!'), by = 'mei',\n"
    "  patience = 60, choices = { yes }, next = 'bye' }\n"
    "beat 'bye' { caller = w('再见。', '再見。', 'Goodbye.'), ending = 'done' }\n";

/* The telephone at rest, ringing while both hands are full, and a colleague who answered it. */
static const char quiet[] =
    "local function w(hans, hant, en) return { ['zh-Hans'] = hans, ['zh-Hant'] = hant, en = en } "
    "end\n"
    "scenario { format = 1, id = 'quiet_desk',\n"
    "  title = w('台面上很静', '櫃檯很靜', 'A quiet desk'),\n"
    "  about = w('台面不能没有人接听。', '櫃檯不能沒有人接聽。',\n"
    "            'You have just come; both hands are full. The desk has to stay answered.'),\n"
    "  caller = { who = w('高先生', '高先生', 'Mr Gao'), mood = 55 },\n"
    "  cast = { mate = { who = w('同事小白', '同事小白', 'A colleague'), room = true } },\n"
    "  events = { parcels = { kind = 'distraction', binds = { 9, 9 } } },\n"
    "  scorecard = { 'base' } }\n"
    "beat 'rest' { ring = { after = 5, taken = 2 }, start = 'parcels', next = 'bye',\n"
    "  on { { taken = true, to = 'memo' } } }\n"
    "beat 'memo' { by = 'mate', patience = 60, next = 'bye',\n"
    "  caller = w('高先生来过电话。', '高先生來過電話。', 'Mr Gao rang; he will ring again.') }\n"
    "beat 'bye' { caller = w('再见。', '再見。', 'Goodbye.'), ending = 'done' }\n";

static bool write_scenario(const char *data, const char *id, const char *lua)
{
    char folder[TR_PATH_MAX], path[TR_PATH_MAX], file[TR_PATH_MAX];
    return tr_path_join(folder, sizeof folder, data, "scenarios", NULL) == TR_OK &&
           tr_path_join(path, sizeof path, folder, id, NULL) == TR_OK &&
           tr_dir_make(path, NULL) == TR_OK &&
           tr_path_join(file, sizeof file, path, "scenario.lua", NULL) == TR_OK &&
           tr_file_write(file, lua, strlen(lua), NULL) == TR_OK;
}

int layout_begin(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f || !tr_temp_make(f->home) || !tr_inside_start(f->home, f->data) ||
        !write_scenario(f->data, "crowded_desk", crowded) ||
        !write_scenario(f->data, "quiet_desk", quiet) ||
        tr_path_join(f->board, sizeof f->board, f->home, "board.sqlite", NULL) != TR_OK)
        return 1;
    *state = f;
    return 0;
}

int layout_end(void **state)
{
    struct fixture *f = *state;
    tr_temp_remove(f->home);
    free(f);
    return 0;
}

static void tell(struct fixture *f, int w, int h, int percent, const char *what, const char *report,
                 size_t faults)
{
    f->faults += faults;
    if (faults && f->reported++ < REPORTS_MAX)
        print_error("%s, %s, %dx%d, %d %%, %s:\n%s", tr_lang_names[f->lang], f->state, w, h,
                    percent, what, report);
}

static void look(struct fixture *f, int w, int h, int percent, const char *when)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    char report[TR_LAYOUT_REPORT];
    struct tr_frame frame = tr_inside_widgets(f->app, widgets);
    f->frames++;
    if (frame.w != w || frame.h != h)
        fail_msg("the window is %d x %d instead of %d x %d", frame.w, frame.h, w, h);
    tell(f, w, h, percent, when, report, tr_layout_check(&frame, report));
}

static void walk(struct fixture *f, int w, int h, int percent)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    static struct tr_tour tour;
    struct tr_frame frame;
    memset(&tour, 0, sizeof tour);
    while (!tour.round) {
        tr_inside_key(f->app, SDLK_TAB);
        tr_inside_rest(f->app);
        frame = tr_inside_widgets(f->app, widgets);
        tr_tour_step(&tour, &frame);
    }
    tell(f, w, h, percent, "Tab", tour.report, tr_tour_end(&tour, &frame));
}

static void resize(struct fixture *f, int w, int h, int percent)
{
    SDL_SetWindowSize(f->app->window, w, h);
    f->app->set.text_percent = percent;
    tr_app_restyle(f->app);
    tr_inside_frame(f->app);
}

static bool has_arrived(const struct tr_app *app)
{
    return !tr_worker_busy(app->worker);
}

/* What is still being read would move the rows in the middle of it. */
void stop_at(struct fixture *f, const char *state)
{
    f->state = state;
    tr_inside_until(f->app, has_arrived, 0, "what the screen shows");
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        for (size_t p = 0; p < sizeof percents / sizeof *percents; p++) {
            resize(f, sizes[s].w, sizes[s].h, percents[p]);
            tr_inside_rest(f->app);
            look(f, sizes[s].w, sizes[s].h, percents[p], "at rest");
            walk(f, sizes[s].w, sizes[s].h, percents[p]);
        }
    }
    resize(f, 1280, 720, 100);
    tr_inside_rest(f->app);
}
