/* Both tables are chosen from one set of columns. */
#include "report/recording_sheet.h"

#include <stdio.h>
#include <string.h>

#include "audit/voice_render.h"
#include "base/alloc.h"
#include "report/verdict.h"

#define INTRO_MAX 5

enum field {
    F_NUMBER,
    F_KEY,
    F_WORDING,
    F_WORDINGS,
    F_BEAT,
    F_EVENT,
    F_SPEAKER,
    F_MANNER,
    F_VOICE,
    F_MOOD,
    F_HOW,
    F_DRAWN,
    F_MS,
    F_RECORDED_MS,
    F_STATE,
    F_FIT,
    F_STATUS,
    F_FILE,
    F_TEXT,
    F_COUNT
};

static const enum field list_fields[] = {
    F_NUMBER, F_KEY,   F_WORDING, F_WORDINGS,    F_BEAT,   F_EVENT, F_MANNER,  F_VOICE, F_MOOD,
    F_DRAWN,  F_STATE, F_FIT,     F_RECORDED_MS, F_STATUS, F_MS,    F_SPEAKER, F_FILE,  F_TEXT};
static const enum field studio_fields[] = {F_NUMBER, F_SPEAKER, F_TEXT, F_HOW, F_MS, F_FILE};
#define LIST_FIELDS (sizeof list_fields / sizeof *list_fields)
#define STUDIO_FIELDS (sizeof studio_fields / sizeof *studio_fields)

struct tr_recording_sheet {
    const struct tr_voices *voices;
    const struct tr_content *content;
    char **texts; /* owned: each line with its facts */
    struct tr_col list[LIST_FIELDS], studio[STUDIO_FIELDS];
    char *how, *status, *title; /* rooms for what is put together */
    char intro_room[TR_ERR_MAX];
    const char *intro[INTRO_MAX];
};

#define ROOM 1024

/* ---- words ------------------------------------------------------------------------ */

/* Manners that scenarios use, for people; any other is shown as it is written. */
static const char *manner_word(const char *manner)
{
    static const char *const words[][2] = {
        {"angry", "angry manner"}, {"elder", "elderly"},
        {"chatty", "chatty"},      {"matter_of_fact", "matter-of-fact"},
        {"friendly", "friendly"},  {"hurried", "in a hurry"},
        {"worried", "worried"},    {"cold", "cold"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], manner) == 0)
            return tr_say(words[i][1]);
    return manner;
}

static const char *state_word(const struct tr_voice_line *v)
{
    if (v->drawn)
        return tr_say("differs in every call");
    switch (v->state) {
    case TR_VOICE_MISSING:
        return tr_say("missing");
    case TR_VOICE_THERE:
        return tr_say("there");
    case TR_VOICE_LINK:
        return tr_say("not used: a link");
    case TR_VOICE_NO_FILE:
        return tr_say("not used: no file");
    case TR_VOICE_LARGE:
        return tr_say("not used: larger than 4 MiB");
    case TR_VOICE_LONG:
        return tr_say("not used: longer than two minutes");
    case TR_VOICE_OTHER:
        return tr_say("not used: not Ogg Vorbis");
    case TR_VOICE_BROKEN:
        return tr_say("not used: damaged");
    default:
        return tr_say("not used: cannot be read");
    }
}

static const char *status_of(const struct tr_recording_sheet *s, const struct tr_voice_line *v)
{
    int whole = v->recorded_ms / 1000, tenths = v->recorded_ms % 1000 / 100;
    enum tr_voice_fit fit = tr_voice_fit(v->recorded_ms, v->ms);
    if (v->drawn || v->state != TR_VOICE_THERE || fit == TR_VOICE_FITS)
        return state_word(v);
    if (fit == TR_VOICE_TOO_LONG)
        (void)snprintf(s->status, ROOM, tr_say("too long: %d.%d s"), whole, tenths);
    else
        (void)snprintf(s->status, ROOM, tr_say("too short: %d.%d s"), whole, tenths);
    return s->status;
}

static const char *speaker_of(const struct tr_recording_sheet *s, const struct tr_voice_line *v)
{
    if (v->by == TR_NONE)
        return tr_caller_name(s->content);
    const char *who = tr_graph_in(s->content, s->voices->graph->cast[v->by].who);
    return *who ? who : tr_graph_str(s->voices->graph, s->voices->graph->cast[v->by].name);
}

static const char *str_of(const struct tr_recording_sheet *s, const struct tr_voice_line *v,
                          bool manner)
{
    const struct tr_graph *g = s->voices->graph;
    tr_str caller = manner ? g->caller.manner : g->caller.voice;
    return tr_graph_str(g, v->by == TR_NONE ? caller
                           : manner         ? g->cast[v->by].manner
                                            : g->cast[v->by].voice);
}

/* How to say it: manner and mood; or why it is not to be recorded. */
static const char *how_of(const struct tr_recording_sheet *s, const struct tr_voice_line *v)
{
    const char *manner = manner_word(str_of(s, v, true));
    if (v->drawn)
        return tr_say("Do not record: the facts in it differ in every call; here is an example.");
    if (v->by != TR_NONE)
        (void)snprintf(s->how, ROOM, "%s", manner);
    else if (*manner)
        (void)snprintf(s->how, ROOM, tr_say("%s; mood %d of 100: %s"), manner, (int)v->mood,
                       tr_mood_word(v->mood));
    else
        (void)snprintf(s->how, ROOM, tr_say("mood %d of 100: %s"), (int)v->mood,
                       tr_mood_word(v->mood));
    return s->how;
}

/* ---- columns ---------------------------------------------------------------------- */

static const struct tr_col columns[F_COUNT] = {
    [F_NUMBER] = {"number", "No.", TR_COL_INT, false, false},
    [F_KEY] = {"key", "Key", TR_COL_TEXT, true, false},
    [F_WORDING] = {"wording", "Wording", TR_COL_INT, true, false},
    [F_WORDINGS] = {"wordings", "Wordings", TR_COL_INT, true, false},
    [F_BEAT] = {"beat", "Beat", TR_COL_TEXT, true, false},
    [F_EVENT] = {"event", "Event", TR_COL_TEXT, true, false},
    [F_SPEAKER] = {"speaker", "Speaker", TR_COL_TEXT, false, false},
    [F_MANNER] = {"manner", "Manner", TR_COL_TEXT, true, false},
    [F_VOICE] = {"voice", "Voice", TR_COL_TEXT, true, false},
    [F_MOOD] = {"mood", "Mood", TR_COL_INT, true, false},
    [F_HOW] = {"how", "How to say it", TR_COL_TEXT, false, false},
    [F_DRAWN] = {"drawn", "Drawn", TR_COL_BOOL, true, false},
    [F_MS] = {"ms", "Lasts", TR_COL_MS, false, false},
    [F_RECORDED_MS] = {"recorded_ms", "Recorded", TR_COL_MS, true, false},
    [F_STATE] = {"state", "State", TR_COL_TEXT, true, false},
    [F_FIT] = {"fit", "Fit", TR_COL_TEXT, true, false},
    [F_STATUS] = {"status", "Recording", TR_COL_TEXT, false, true},
    [F_FILE] = {"file", "File", TR_COL_TEXT, false, false},
    [F_TEXT] = {"text", "Line", TR_COL_TEXT, false, false}};

static struct tr_value named(const struct tr_recording_sheet *s, bool there, tr_str name)
{
    return (struct tr_value){.text = there ? tr_graph_str(s->voices->graph, name) : NULL};
}

static struct tr_value value_of(const struct tr_recording_sheet *s, enum field field, size_t i)
{
    const struct tr_voice_line *v = &s->voices->v[i];
    const struct tr_graph *g = s->voices->graph;
    bool there = !v->drawn && v->state == TR_VOICE_THERE;
    switch (field) {
    case F_NUMBER:
        return (struct tr_value){.num = (int64_t)i + 1};
    case F_KEY:
        return named(s, true, g->lines[v->line].key);
    case F_WORDING:
        return (struct tr_value){.num = v->wording};
    case F_WORDINGS:
        return (struct tr_value){.num = v->wordings};
    case F_BEAT:
        return named(s, v->beat != TR_NONE, v->beat != TR_NONE ? g->beats[v->beat].name : 0);
    case F_EVENT:
        return named(s, v->side != TR_NONE, v->side != TR_NONE ? g->sides[v->side].name : 0);
    case F_SPEAKER:
        return (struct tr_value){.text = speaker_of(s, v)};
    case F_MANNER:
        return (struct tr_value){.text = str_of(s, v, true)};
    case F_VOICE:
        return (struct tr_value){.text = str_of(s, v, false)};
    case F_MOOD:
        return (struct tr_value){.num = v->mood};
    case F_HOW:
        return (struct tr_value){.text = how_of(s, v)};
    case F_DRAWN:
        return (struct tr_value){.num = v->drawn};
    case F_MS:
        return (struct tr_value){.num = v->ms};
    case F_RECORDED_MS:
        return (struct tr_value){.num = there ? v->recorded_ms : 0};
    case F_STATE:
        return (struct tr_value){.text = tr_voice_state_names[v->state]};
    case F_FIT:
        return (struct tr_value){
            .text = there ? tr_voice_fit_names[tr_voice_fit(v->recorded_ms, v->ms)] : NULL};
    case F_STATUS:
        return (struct tr_value){.text = status_of(s, v)};
    case F_FILE:
        return (struct tr_value){.text = v->drawn ? NULL : v->name};
    default:
        return (struct tr_value){.text = s->texts[i]};
    }
}

static void list_row(const void *ctx, size_t index, struct tr_value *out)
{
    for (size_t c = 0; c < LIST_FIELDS; c++)
        out[c] = value_of(ctx, list_fields[c], index);
}

static void studio_row(const void *ctx, size_t index, struct tr_value *out)
{
    for (size_t c = 0; c < STUDIO_FIELDS; c++)
        out[c] = value_of(ctx, studio_fields[c], index);
}

static struct tr_col column(enum field field)
{
    struct tr_col col = columns[field];
    if (!col.json_only) /* the others have no heading */
        col.title = tr_say(col.title);
    return col;
}

struct tr_rows tr_recording_list(const struct tr_recording_sheet *s)
{
    return (struct tr_rows){s->list, LIST_FIELDS, s->voices->count, list_row, s, SIZE_MAX};
}

struct tr_rows tr_recording_studio(const struct tr_recording_sheet *s)
{
    return (struct tr_rows){s->studio, STUDIO_FIELDS, s->voices->count, studio_row, s, SIZE_MAX};
}

struct tr_page tr_recording_page(const struct tr_recording_sheet *s)
{
    return (struct tr_page){tr_lang_names[s->voices->lang], s->title, s->intro};
}

/* ---- begin and end ---------------------------------------------------------------- */

static void introduce(struct tr_recording_sheet *s)
{
    const struct tr_graph *g = s->voices->graph;
    (void)snprintf(s->title, ROOM, tr_say("Recording sheet: %s"),
                   tr_graph_in(s->content, g->title));
    (void)snprintf(s->intro_room, sizeof s->intro_room,
                   tr_say("Save each line as an Ogg Vorbis file under the name beside it, in the "
                          "folder voice/%s of the scenario \"%s\"."),
                   tr_lang_names[s->voices->lang], tr_graph_str(g, g->id));
    s->intro[0] = tr_graph_in(s->content, g->about);
    s->intro[1] = s->intro_room;
    s->intro[2] = tr_say("One microphone, a quiet room, no music; the game makes it sound like a "
                         "telephone. Leave out the silence before and after.");
    s->intro[3] = tr_say("Each line has its length. Up to a quarter longer or shorter is not "
                         "heard; beyond that the game speaks it faster or slower.");
    for (size_t c = 0; c < LIST_FIELDS; c++)
        s->list[c] = column(list_fields[c]);
    for (size_t c = 0; c < STUDIO_FIELDS; c++)
        s->studio[c] = column(studio_fields[c]);
}

static tr_status write_out(struct tr_recording_sheet *s, uint64_t seed, tr_err *err)
{
    char text[TR_LINE_TEXT_MAX];
    for (size_t i = 0; i < s->voices->count; i++) {
        tr_voice_text(s->content, seed, s->voices->v[i].variant, text, sizeof text);
        s->texts[i] = tr_malloc(strlen(text) + 1);
        if (!s->texts[i])
            return tr_fail(err, TR_ENOMEM, "there is no memory for the lines");
        memcpy(s->texts[i], text, strlen(text) + 1);
    }
    return TR_OK;
}

tr_status tr_recording_sheet_new(struct tr_recording_sheet **out, const struct tr_voices *voices,
                                 const struct tr_content *content, uint64_t seed, tr_err *err)
{
    struct tr_recording_sheet *s = tr_calloc(1, sizeof *s);
    if (!s)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a sheet");
    s->voices = voices;
    s->content = content;
    s->texts = tr_calloc(voices->count + 1, sizeof *s->texts);
    s->how = tr_calloc(3, ROOM);
    tr_status st = s->texts && s->how ? write_out(s, seed, err)
                                      : tr_fail(err, TR_ENOMEM, "there is no memory for a sheet");
    if (st != TR_OK) {
        tr_recording_sheet_free(s);
        return st;
    }
    s->status = s->how + ROOM;
    s->title = s->status + ROOM;
    introduce(s);
    *out = s;
    return TR_OK;
}

void tr_recording_sheet_free(struct tr_recording_sheet *s)
{
    if (!s)
        return;
    for (size_t i = 0; s->texts && i < s->voices->count; i++)
        tr_free(s->texts[i]);
    tr_free(s->texts);
    tr_free(s->how);
    tr_free(s);
}
