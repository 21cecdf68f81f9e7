/* The lines that somebody else speaks, in play order, each with the recording that
 * is looked for: voice/<lang>/<key>.ogg in the scenario's folder for a line's first
 * wording, <key>_2.ogg for its second, and so on. A line with a fact that the seed
 * draws is different in every call; recordings of it are not used. */
#ifndef TR_AUDIT_VOICES_H
#define TR_AUDIT_VOICES_H

#include "base/file.h"
#include "sim/graph.h"

#define TR_VOICE_NAME_MAX (TR_NAME_MAX + 16) /* bytes of "<key>_<n>.ogg" */
#define TR_VOICE_BYTES_MAX ((size_t)4 << 20) /* of one recording */

/* What stands in a recording's place. Beyond TR_VOICE_THERE: a file that is not used. */
enum tr_voice_state {
    TR_VOICE_MISSING,
    TR_VOICE_THERE,
    TR_VOICE_LINK,       /* it is a link, or lies in a folder that is one */
    TR_VOICE_NO_FILE,    /* a folder, a pipe or a device */
    TR_VOICE_UNREADABLE, /* the system refuses */
    TR_VOICE_LARGE,
    TR_VOICE_LONG,
    TR_VOICE_OTHER, /* no Ogg Vorbis */
    TR_VOICE_BROKEN,
    TR_VOICE_STATE_COUNT
};
/* "missing", "there", "link" … */
extern const char *const tr_voice_state_names[TR_VOICE_STATE_COUNT];

/* How a recording of ms fits a line that takes fixed_ms: it is played up to 1.6 times
 * as fast or as slowly, which is heard from 1.25 times on. */
enum tr_voice_fit { TR_VOICE_FITS, TR_VOICE_TOO_SHORT, TR_VOICE_TOO_LONG };
enum tr_voice_fit tr_voice_fit(int32_t ms, int32_t fixed_ms);
extern const char *const tr_voice_fit_names[3]; /* "fits", "too_short", "too_long" */

/* One wording of a line. */
struct tr_voice_line {
    uint32_t variant;           /* of graph->variants */
    uint16_t line;              /* of graph->lines */
    uint16_t wording, wordings; /* which of how many; from 1 */
    uint16_t beat;              /* where it is said first, or TR_NONE */
    uint16_t side;              /* side event that says it, or TR_NONE */
    uint16_t by;                /* of graph->cast, or TR_NONE for the caller */
    int32_t mood;               /* the caller's when the shortest way has led there */
    int32_t ms;                 /* how long it takes in every call */
    bool drawn;                 /* holds a fact that the seed draws */
    enum tr_voice_state state;
    int32_t recorded_ms; /* TR_VOICE_THERE */
    char name[TR_VOICE_NAME_MAX];
};

struct tr_voices {
    const struct tr_graph *graph; /* borrowed */
    enum tr_lang lang;
    struct tr_voice_line *v; /* owned */
    size_t count;
    struct tr_names orphans;  /* owned: files of the language's folder that nothing plays */
    char folder[TR_PATH_MAX]; /* <scenario>/voice/<lang> */
};

/* Beats in the order in which a call comes to them: by the fewest steps from the
 * first one, answers before silence and the like; what nothing leads to comes last.
 * beats: room for graph->beat_count; moods: the caller's on that way, or NULL */
void tr_play_order(const struct tr_graph *graph, uint16_t *beats, int32_t *moods);

/* Name of the file of a line's wording: index of the line's variants, from 0. Where a
 * line of its own has that name, the number stands behind more underscores. */
void tr_voice_name(const struct tr_graph *graph, uint16_t line, uint32_t wording,
                   char out[TR_VOICE_NAME_MAX]);
/* The file that a call plays for a wording of a line, as a path.
 * scenario: its folder
 * gives:    false when there can be none: the wording has a fact that the seed draws */
bool tr_voice_path(const struct tr_graph *graph, const char *scenario, enum tr_lang lang,
                   uint16_t line, uint32_t variant, char *out, size_t cap);
/* The line that a variant is a wording of in a language, or TR_NONE. */
uint16_t tr_voice_line_of(const struct tr_graph *graph, enum tr_lang lang, uint32_t variant);
/* Whether a wording of a line holds something that can have more than one value: a fact,
 * the surname of whoever says it. */
bool tr_voice_is_drawn(const struct tr_graph *graph, uint16_t line, const char *text);

/* Whether a recording, or a folder voice/ or voice/<lang> above it, is a link. */
bool tr_voice_is_link(const char *path);

/* What is at a path, decoding nothing. ms: how long it lasts, when it is there
 * bytes: NULL, or filled with the file; cleared first */
enum tr_voice_state tr_voice_look(const char *path, int32_t *ms, struct tr_buf *bytes);

/* Every spoken line and what is there of it.
 * folder: the scenario's, which need not have a folder voice/
 * out:    caller frees with tr_voices_done; untouched on error
 * errors: TR_ENOMEM, TR_ELIMIT */
tr_status tr_voices_list(struct tr_voices *out, const struct tr_graph *graph, enum tr_lang lang,
                         const char *folder, tr_err *err);
void tr_voices_done(struct tr_voices *voices);

#endif
