/* Recordings: lines that have none where others of their language do, files that
 * no line plays, and files that cannot be played. A folder of strangers may hold
 * anything in any number: of each mishap at most five are told one by one. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_inside.h"
#include "audit/voices.h"
#include "base/utf8.h"
#include "script/suggest.h"

#define ONE_BY_ONE 5
#define NAME_SHOWN 80 /* bytes of a file's name */
#define HINT_MAX 160

/* Why a recording is not played, and what to do. */
static const struct {
    const char *why, *hint;
} refusals[TR_VOICE_STATE_COUNT] = {
    [TR_VOICE_LINK] = {"is a link, or lies in a folder that is one; links are not followed",
                       "copy the recording itself into the folder"},
    [TR_VOICE_NO_FILE] = {"is no file but a folder, a pipe or a device",
                          "put the recording in its place"},
    [TR_VOICE_UNREADABLE] = {"cannot be read", "give yourself the right to read it"},
    [TR_VOICE_LARGE] = {"has more than 4 MiB", "save it with less quality, mono"},
    [TR_VOICE_LONG] = {"lasts for more than two minutes", "cut it to the one line"},
    [TR_VOICE_OTHER] = {"is no Ogg Vorbis sound of one or two channels",
                        "save it as Ogg Vorbis; renaming an MP3 or WAV is not enough"},
    [TR_VOICE_BROKEN] = {"is cut off or damaged", "copy it again"},
};

struct look {
    struct tr_lint *l;
    const struct tr_voices *voices;
    char folder[TR_LINT_PATH_MAX]; /* "scenarios/x/voice/en" */
};

/* The scenario's folder as findings name it, and below it. */
static void name_folder(struct look *k)
{
    const char *file = k->l->in->file, *slash = strrchr(file, '/');
    int n = slash ? (int)(slash - file) : 0;
    (void)snprintf(k->folder, sizeof k->folder, "%.*s%svoice/%s", n, file, n ? "/" : "",
                   tr_lang_names[k->voices->lang]);
}

/* A name from a stranger's disk, fit to be shown on one line. */
static void show_name(const char *name, char out[NAME_SHOWN])
{
    char clean[2 * TR_PATH_MAX];
    bool changed;
    size_t len = tr_utf8_clean(name, strlen(name), clean, sizeof clean, &changed);
    size_t n = tr_utf8_floor(clean, len, NAME_SHOWN - 4);
    (void)snprintf(out, NAME_SHOWN, "%.*s%s", (int)n, clean, n < len ? "…" : "");
}

static void name_file(const struct look *k, const char *name, char *out, size_t cap)
{
    char shown[NAME_SHOWN];
    show_name(name, shown);
    (void)snprintf(out, cap, "%s/%s", k->folder, shown);
}

/* --- lines ----------------------------------------------------------------------------------- */

static bool is_in_state(const struct tr_voice_line *v, enum tr_voice_state state)
{
    return v->state == state && !v->drawn;
}

static void tell_line(const struct look *k, const struct tr_voice_line *v)
{
    if (v->state == TR_VOICE_MISSING) {
        struct tr_lint_at at = tr_lint_line(k->l, v->line, k->voices->lang, v->beat);
        char which[48] = "";
        if (v->wordings > 1)
            (void)snprintf(which, sizeof which, " (wording %u of %u)", v->wording, v->wordings);
        tr_lint_add(k->l, TR_C_VOICE_MISSING, &at,
                    "record it, or leave it to the computed voice; thirdring voices makes the list",
                    "the line \"%s\"%s has no recording %s/%s",
                    tr_graph_str(k->l->graph, k->l->graph->lines[v->line].key), which, k->folder,
                    v->name);
        return;
    }
    char file[2 * TR_LINT_PATH_MAX];
    name_file(k, v->name, file, sizeof file);
    tr_lint_add_file(k->l, TR_C_FILE, file, refusals[v->state].hint,
                     "the recording %s, so a computed voice speaks the line",
                     refusals[v->state].why);
}

/* All lines of one state, or their number. */
static void check_state(const struct look *k, enum tr_voice_state state)
{
    const struct tr_voice_line *first = NULL;
    size_t count = 0, all = 0;
    for (size_t i = 0; i < k->voices->count; i++) {
        all += !k->voices->v[i].drawn;
        if (!is_in_state(&k->voices->v[i], state))
            continue;
        if (!first)
            first = &k->voices->v[i];
        count++;
    }
    for (size_t i = 0; count <= ONE_BY_ONE && i < k->voices->count; i++)
        if (is_in_state(&k->voices->v[i], state))
            tell_line(k, &k->voices->v[i]);
    if (count <= ONE_BY_ONE)
        return;
    if (state == TR_VOICE_MISSING)
        tr_lint_add_file(k->l, TR_C_VOICE_MISSING, k->folder,
                         "thirdring voices makes the list of what to record",
                         "%zu of %zu lines in %s have no recording; the first is \"%s\"", count,
                         all, tr_lang_names[k->voices->lang], first->name);
    else
        tr_lint_add_file(k->l, TR_C_FILE, k->folder, refusals[state].hint,
                         "of %zu recordings each %s; the first is \"%s\"", count,
                         refusals[state].why, first->name);
}

/* --- files that nothing plays ---------------------------------------------------------------- */

static void tell_orphan(const struct look *k, const char *name)
{
    struct tr_suggest suggest;
    char file[2 * TR_LINT_PATH_MAX], hint[HINT_MAX];
    name_file(k, name, file, sizeof file);
    tr_suggest_init(&suggest, name);
    for (size_t i = 0; i < k->voices->count; i++) {
        const struct tr_voice_line *v = &k->voices->v[i];
        if (strcmp(v->name, name) == 0) {
            tr_lint_add_file(k->l, TR_C_VOICE_ORPHAN, file,
                             "remove it, or take the fact out of the line",
                             "the line \"%s\" has a fact that is drawn anew for every call, so its "
                             "recording is never played",
                             tr_graph_str(k->l->graph, k->l->graph->lines[v->line].key));
            return;
        }
        if (!v->drawn && v->state == TR_VOICE_MISSING)
            tr_suggest_offer(&suggest, v->name);
    }
    tr_suggest_hint(&suggest, hint, sizeof hint);
    tr_lint_add_file(k->l, TR_C_VOICE_ORPHAN, file,
                     *hint ? hint : "name it after the key of a line, or remove it",
                     "no line plays this recording");
}

static void check_orphans(const struct look *k)
{
    const struct tr_names *names = &k->voices->orphans;
    char first[NAME_SHOWN];
    if (names->count <= ONE_BY_ONE) {
        for (size_t i = 0; i < names->count; i++)
            tell_orphan(k, names->v[i]);
        return;
    }
    show_name(names->v[0], first);
    tr_lint_add_file(k->l, TR_C_VOICE_ORPHAN, k->folder,
                     "name them after the keys of lines, or remove them; thirdring voices makes "
                     "the list",
                     "no line plays %zu files of this folder; the first is \"%s\"", names->count,
                     first);
}

void tr_lint_voices(struct tr_lint *l)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_voices voices;
        struct look k = {.l = l, .voices = &voices};
        tr_err err = {0};
        bool any = false;
        tr_status st = tr_voices_list(&voices, l->graph, (enum tr_lang)lang, l->in->folder, &err);
        if (st != TR_OK) {
            l->no_memory = l->no_memory || st == TR_ENOMEM;
            continue;
        }
        name_folder(&k);
        for (size_t i = 0; i < voices.count; i++)
            any = any || (!voices.v[i].drawn && voices.v[i].state != TR_VOICE_MISSING);
        any = any || voices.orphans.count > 0; /* else nobody has begun to record */
        for (int state = 0; any && state < TR_VOICE_STATE_COUNT; state++)
            if (state != TR_VOICE_THERE)
                check_state(&k, (enum tr_voice_state)state);
        if (any)
            check_orphans(&k);
        tr_voices_done(&voices);
    }
}
