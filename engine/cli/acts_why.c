/* One sentence for each fate, in the reader's language; see acts_why.h. */
#include "cli/acts_why.h"

#include <string.h>

#include "base/utf8.h"
#include "cli/cli.h"

#define SAID_MAX 1024 /* bytes of one reason */
#define NAME_COLUMNS 26

/* Bytes [start, end) of the text, cut to what fits. */
static void words_of(char *out, size_t cap, const char *text, uint32_t start, uint32_t end)
{
    size_t len = tr_utf8_floor(text + start, end - start, cap - 1);
    memcpy(out, text + start, len);
    out[len] = '\0';
}

/* "first_turn, closing": the moments as --context names them. */
static void moments_of(char *out, size_t cap, uint8_t moments)
{
    size_t used = 0;
    out[0] = '\0';
    for (int m = 0; m < TR_MOMENT_COUNT; m++)
        if (moments >> m & 1 && used < cap)
            used += (size_t)snprintf(out + used, cap - used, "%s%s", used ? ", " : "",
                                     tr_moment_names[m]);
}

/* The reason in one sentence. */
static void say_why(char *out, size_t cap, const char *text, const struct tr_why *w,
                    enum tr_moment moment)
{
    char words[TR_SAY_MAX + 1];
    char moments[160];
    words_of(words, sizeof words, text, w->by_start, w->by_end);
    switch (w->fate) {
    case TR_FATE_COUNTED:
    case TR_FATE_ALSO:
    case TR_FATE_COUNT:
        (void)snprintf(out, cap, "%s", tr_say("counted"));
        break;
    case TR_FATE_MOMENT:
        moments_of(moments, sizeof moments, w->moments);
        (void)snprintf(out, cap, tr_say("counts only at %s, and this is %s"), moments,
                       tr_moment_names[moment]);
        break;
    case TR_FATE_TOO_LONG:
        (void)snprintf(out, cap,
                       tr_say("counts only in answers of at most %u words, and this has %u"),
                       w->bound, w->words);
        break;
    case TR_FATE_TOO_SHORT:
        (void)snprintf(out, cap,
                       tr_say("counts only in answers of at least %u words, and this has %u"),
                       w->bound, w->words);
        break;
    case TR_FATE_QUOTED:
        (void)snprintf(out, cap, "%s",
                       tr_say("stands in quotation marks, so it is told and not said"));
        break;
    case TR_FATE_UNLESS:
        (void)snprintf(out, cap,
                       w->scope == TR_SCOPE_CLAUSE
                           ? tr_say("does not count with \"%s\" in the same clause")
                       : w->scope == TR_SCOPE_SENTENCE
                           ? tr_say("does not count with \"%s\" in the same sentence")
                           : tr_say("does not count with \"%s\" in the same answer"),
                       words);
        break;
    case TR_FATE_NEEDS:
        (void)snprintf(out, cap, "%s",
                       w->scope == TR_SCOPE_CLAUSE
                           ? tr_say("words are missing that it needs in the same clause")
                       : w->scope == TR_SCOPE_SENTENCE
                           ? tr_say("words are missing that it needs in the same sentence")
                           : tr_say("words are missing that it needs in the same answer"));
        break;
    case TR_FATE_YIELDS:
        (void)snprintf(out, cap, tr_say("does not count beside %s (\"%s\")"), w->by_act, words);
        break;
    case TR_FATE_ALONE:
        (void)snprintf(out, cap, tr_say("counts only beside %s, which was not heard"), w->by_act);
        break;
    case TR_FATE_BEATEN:
        (void)snprintf(out, cap, tr_say("%s (\"%s\") takes its place"), w->by_act, words);
        break;
    case TR_FATE_DROPPED:
        (void)snprintf(out, cap, "%s",
                       tr_say("a condition of it cannot be used, so it was left out"));
        break;
    }
}

static void show(const char *text, const struct tr_why *w, enum tr_moment moment)
{
    char words[TR_SAY_MAX + 1];
    char said[TR_SAY_MAX + SAID_MAX];
    words_of(words, sizeof words, text, w->start, w->end);
    fputs("  ", stdout);
    tr_cli_pad(stdout, w->act, NAME_COLUMNS);
    printf("%s%s\n", words, w->fatal && w->fate == TR_FATE_COUNTED ? tr_say("  (fatal)") : "");
    say_why(said, sizeof said, text, w, moment);
    printf("      %s:%u: %s", w->file, w->line, said);
    if (w->by_file)
        printf(" [%s:%u]", w->by_file, w->by_line);
    putchar('\n');
}

void tr_acts_why_text(const char *text, const struct tr_why *whys, size_t count,
                      enum tr_moment moment)
{
    size_t counted = 0;
    for (size_t i = 0; i < count; i++) {
        if (whys[i].fate == TR_FATE_COUNTED) {
            show(text, &whys[i], moment);
            counted++;
        }
    }
    if (counted == 0)
        printf("  %s\n", tr_say("(none)"));
    if (counted == count)
        return;
    printf("%s\n", tr_say("Not counted:"));
    for (size_t i = 0; i < count; i++)
        if (whys[i].fate != TR_FATE_COUNTED)
            show(text, &whys[i], moment);
}

static json_t *counted_json(const char *words, const struct tr_why *w)
{
    return json_pack("{s:s, s:i, s:i, s:s, s:b, s:s, s:i}", "id", w->act, "start", (int)w->start,
                     "end", (int)w->end, "words", words, "fatal", (int)w->fatal, "file", w->file,
                     "line", (int)w->line);
}

static json_t *refused_json(const char *text, const char *words, const struct tr_why *w,
                            enum tr_moment moment)
{
    char said[TR_SAY_MAX + SAID_MAX];
    char by_words[TR_SAY_MAX + 1];
    say_why(said, sizeof said, text, w, moment);
    words_of(by_words, sizeof by_words, text, w->by_start, w->by_end);
    json_t *by = json_null();
    if (w->by_act || w->by_file)
        by = json_pack("{s:s?, s:s?, s:i, s:i, s:i, s:s}", "act", w->by_act, "file", w->by_file,
                       "line", (int)w->by_line, "start", (int)w->by_start, "end", (int)w->by_end,
                       "words", by_words);
    return json_pack("{s:s, s:i, s:i, s:s, s:s, s:i, s:s, s:s, s:o}", "id", w->act, "start",
                     (int)w->start, "end", (int)w->end, "words", words, "file", w->file, "line",
                     (int)w->line, "reason", tr_fate_names[w->fate], "said", said, "by", by);
}

json_t *tr_acts_why_json(const char *text, const struct tr_why *whys, size_t count,
                         enum tr_moment moment)
{
    char words[TR_SAY_MAX + 1];
    json_t *acts = json_array();
    json_t *refused = json_array();
    bool good = acts && refused;
    for (size_t i = 0; i < count && good; i++) {
        const struct tr_why *w = &whys[i];
        words_of(words, sizeof words, text, w->start, w->end);
        good = w->fate == TR_FATE_COUNTED
                   ? json_array_append_new(acts, counted_json(words, w)) == 0
                   : json_array_append_new(refused, refused_json(text, words, w, moment)) == 0;
    }
    if (good)
        return json_pack("{s:o, s:o}", "acts", acts, "not_counted", refused);
    json_decref(acts);
    json_decref(refused);
    return NULL;
}
