/* Wording of what a referee heard; see heard.h. */
#include "cli/heard.h"

#include <jansson.h>
#include <string.h>

#include "base/utf8.h"
#include "cli/cli.h"

#define RUN_SECONDS 10 /* of the processor, for one run */
#define SHOWN_WORDS 90 /* bytes of an answer in a sentence */

static bool too_long(void *ctx, bool begins)
{
    clock_t *began = ctx;
    if (begins)
        *began = clock();
    return (clock() - *began) / CLOCKS_PER_SEC >= RUN_SECONDS;
}

tr_status tr_cli_referee_new(struct tr_referee **out, clock_t *began, tr_err *err)
{
    tr_status st = tr_referee_new(out, err);
    if (st == TR_OK)
        tr_referee_limit(*out, too_long, began);
    return st;
}

struct tr_rehear_limit tr_cli_hearing_limit(clock_t *began)
{
    return (struct tr_rehear_limit){too_long, began};
}

const char *tr_cli_verified_word(enum tr_verified outcome)
{
    static const char *const words[] = {"verified", "forged", "other engine", "damaged"};
    return tr_say(words[outcome]);
}

static const char *match_said(uint8_t match)
{
    switch ((enum tr_match)match) {
    case TR_MATCH_FREE:
        return tr_say("noted");
    case TR_MATCH_EXACT:
        return tr_say("exactly right");
    case TR_MATCH_EQUIVALENT:
        return tr_say("right, written another way");
    case TR_MATCH_NEAR:
        return tr_say("nearly right");
    default:
        return tr_say("wrong");
    }
}

/* Does the other side have this very act? */
static bool has_act(const struct tr_hear_side *side, const struct tr_hear_act *act)
{
    for (uint16_t i = 0; i < side->count; i++) {
        const struct tr_hear_act *a = &side->acts[i];
        if (a->start == act->start && a->end == act->end && strcmp(a->name, act->name) == 0)
            return true;
    }
    return false;
}

/* The acts that the other side does not have; all, when only their order differs. */
static void list_acts(const struct tr_hear_side *side, const struct tr_hear_side *other, bool all,
                      char *out, size_t cap)
{
    size_t at = 0;
    out[0] = '\0';
    for (uint16_t i = 0; i < side->count; i++) {
        const struct tr_hear_act *a = &side->acts[i];
        char one[TR_NAME_MAX + 32];
        if (!all && has_act(other, a))
            continue;
        int len = snprintf(one, sizeof one, "%s%s %u-%u", at ? ", " : "", a->name,
                           (unsigned)a->start, (unsigned)a->end);
        if (at + (size_t)len >= cap)
            break;
        memcpy(out + at, one, (size_t)len + 1);
        at += (size_t)len;
    }
    if (at == 0)
        (void)snprintf(out, cap, "%s", tr_say("nothing of that kind"));
}

static void cut_words(const char *text, char out[SHOWN_WORDS + 8])
{
    size_t len = strlen(text);
    size_t fits = tr_utf8_floor(text, len, len < SHOWN_WORDS ? len : SHOWN_WORDS);
    (void)snprintf(out, SHOWN_WORDS + 8, "%.*s%s", (int)fits, text, fits < len ? "…" : "");
}

static const char *match_word(uint8_t match)
{
    static const char *const words[] = {"free", "exact", "equivalent", "near", "wrong"};
    return words[match <= TR_MATCH_WRONG ? match : TR_MATCH_WRONG];
}

static void say_difference(const struct tr_hear_difference *d, char *out, size_t cap)
{
    char recorded[200], heard[200], words[SHOWN_WORDS + 8], real[SHOWN_WORDS + 8];
    int s = (int)(d->at_ms / 1000), ms = (int)(d->at_ms % 1000);
    const struct tr_hear_side *r = &d->recorded, *h = &d->heard;
    bool written = d->kind == TR_CMD_NOTE || d->kind == TR_CMD_DIAL;
    cut_words(r->text, words);
    cut_words(h->text, real);
    if (strcmp(r->text, h->text) != 0 && written) {
        (void)snprintf(out, cap, tr_say("what was written at %d.%03d s cannot have been \"%s\""), s,
                       ms, words);
    } else if (strcmp(r->text, h->text) != 0) {
        (void)snprintf(out, cap,
                       tr_say("answer %u at %d.%03d s claims the words \"%s\"; there it is \"%s\""),
                       (unsigned)d->answer, s, ms, words, real);
    } else if (written) {
        (void)snprintf(out, cap,
                       tr_say("what was written at %d.%03d s, \"%s\", claims to be %s; compared "
                              "again it is %s"),
                       s, ms, words, match_said(r->match), match_said(h->match));
    } else {
        bool all = r->count == h->count;
        for (uint16_t i = 0; all && i < r->count; i++)
            all = has_act(h, &r->acts[i]);
        list_acts(r, h, all, recorded, sizeof recorded);
        list_acts(h, r, all, heard, sizeof heard);
        (void)snprintf(out, cap,
                       tr_say("answer %u at %d.%03d s, \"%s\": recorded was %s, heard is %s"),
                       (unsigned)d->answer, s, ms, words, recorded, heard);
    }
}

void tr_cli_heard_why(const struct tr_hear_result *heard, const struct tr_run_head *head,
                      uint32_t index, char *out, size_t cap)
{
    out[0] = '\0';
    if (heard->outcome == TR_HEARD_OTHER_ENGINE)
        (void)snprintf(out, cap,
                       tr_say("its answers were heard by ear %u, this program has ear %d; hear "
                              "them with the version that played it"),
                       (unsigned)head->ear_version, TR_EAR_VERSION);
    else if (heard->outcome == TR_HEARD_NO_LEXICON)
        (void)snprintf(out, cap, "%s",
                       tr_say("no lexicon came with it, so its answers cannot be heard again"));
    else if (heard->outcome == TR_HEARD_TOO_SLOW)
        (void)snprintf(out, cap,
                       tr_say("its lexicon takes longer than %d seconds, so its answers were not "
                              "heard to the end"),
                       RUN_SECONDS);
    else if (heard->outcome == TR_HEARD_OTHERWISE && heard->lexicon[0])
        (void)snprintf(out, cap, tr_say("no answer can have been heard with its lexicon: %s"),
                       heard->lexicon);
    else if (heard->outcome == TR_HEARD_OTHERWISE && index < heard->kept)
        say_difference(&heard->differences[index], out, cap);
    tr_utf8_trim(out);
}

void tr_cli_print_heard(const char *name, const struct tr_verify_result *verified,
                        const struct tr_hear_result *heard)
{
    char why[TR_ERR_MAX];
    const char *word = tr_cli_verified_word(verified->outcome);
    uint32_t lines = heard->kept > 0 ? heard->kept : 1;
    if (heard->outcome == TR_HEARD_NOT || heard->outcome == TR_HEARD_SAME) {
        printf("%s: %s: %s\n", name, word, verified->reason);
        return;
    }
    for (uint32_t i = 0; i < lines; i++) {
        tr_cli_heard_why(heard, &verified->head, i, why, sizeof why);
        printf("%s: %s: %s\n", name, word, why);
    }
    if (heard->differing > heard->kept)
        printf(tr_say("%s: %u more differ\n"), name, (unsigned)(heard->differing - heard->kept));
}

static json_t *side_json(const struct tr_hear_difference *d, const struct tr_hear_side *side)
{
    if (d->kind == TR_CMD_NOTE || d->kind == TR_CMD_DIAL)
        return json_pack("{s:s, s:s}", "text", side->text, "match", match_word(side->match));
    json_t *acts = json_array();
    for (uint16_t i = 0; acts && i < side->count; i++) {
        const struct tr_hear_act *a = &side->acts[i];
        (void)json_array_append_new(acts, json_pack("{s:s, s:i, s:i}", "id", a->name, "start",
                                                    (int)a->start, "end", (int)a->end));
    }
    return json_pack("{s:s, s:o}", "text", side->text, "acts", acts);
}

bool tr_cli_heard_json(json_t *run, const struct tr_verify_result *verified,
                       const struct tr_hear_result *heard)
{
    char why[TR_ERR_MAX];
    json_t *list = json_array();
    for (uint32_t i = 0; list && i < heard->kept; i++) {
        const struct tr_hear_difference *d = &heard->differences[i];
        (void)json_array_append_new(
            list, json_pack("{s:o, s:i, s:s, s:o, s:o}", "answer",
                            d->answer ? json_integer(d->answer) : json_null(), "at_ms",
                            (int)d->at_ms, "command", tr_cmd_names[d->kind], "recorded",
                            side_json(d, &d->recorded), "heard", side_json(d, &d->heard)));
    }
    json_t *more =
        json_pack("{s:s, s:i, s:i, s:o}", "hearing", tr_hearing_names[heard->outcome], "answers",
                  (int)heard->answers, "differing", (int)heard->differing, "differences", list);
    bool good = run && more && json_object_update(run, more) == 0;
    json_decref(more);
    tr_cli_heard_why(heard, &verified->head, 0, why, sizeof why);
    if (good && *why)
        good = json_object_set_new(run, "reason", json_string(why)) == 0;
    return good;
}
