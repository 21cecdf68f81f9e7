/* Time: how long the caller speaks at a stretch, and whether a new hire can read
 * the answers before the caller's patience runs out. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_hear.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/normal.h"

/* What can be followed and taken down without a word in between. */
#define TURN_S 20

/* How fast answers are glanced through by somebody who has never seen them. They
 * are skimmed, not read to the end: about 450 words of English a minute (Carver
 * 1990), where reading for sense takes 238 (Brysbaert 2019). A word is about one
 * and a half Chinese characters. Whoever has less time can only guess. */
#define EN_WORDS_A_MINUTE 450
#define ZH_CHARACTERS_A_MINUTE 675

/* --- the caller's turn ---------------------------------------------------------------------- */

static void check_turn(struct tr_lint *l, uint16_t beat, uint16_t line)
{
    const struct tr_graph *g = l->graph;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_slice *s = &g->lines[line].variants[lang];
        uint32_t ms = 0, which = 0;
        if (!tr_lint_judges(l, line, (enum tr_lang)lang))
            continue;
        for (uint32_t i = 0; i < s->count; i++)
            if (g->variants[s->first + i].duration_ms > ms) {
                ms = g->variants[s->first + i].duration_ms;
                which = i;
            }
        if (ms <= TURN_S * 1000)
            continue;
        struct tr_lint_at at = tr_lint_line(l, line, (enum tr_lang)lang, beat);
        char wording[32] = "";
        if (s->count > 1)
            (void)snprintf(wording, sizeof wording, " (wording %u)", which + 1);
        tr_lint_add(l, TR_C_LONG_TURN, &at,
                    "split it into two beats, so that the trainee can say a word in between",
                    "in %s the caller speaks for %u s without a break%s; more than %d s cannot be "
                    "followed and taken down",
                    tr_lang_names[lang], (ms + 500) / 1000, wording, TURN_S);
    }
}

static void check_turns(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    uint8_t *seen = tr_calloc(g->line_count + 1, 1);
    if (!seen) {
        l->no_memory = true;
        return;
    }
    for (uint32_t i = 0; i < g->beat_count + g->side_count; i++) {
        bool beat = i < g->beat_count;
        uint16_t line = beat ? g->beats[i].line : g->sides[i - g->beat_count].line;
        if (line != TR_NONE && !seen[line]) {
            seen[line] = 1;
            check_turn(l, beat ? (uint16_t)i : TR_NONE, line);
        }
    }
    tr_free(seen);
}

/* --- answers and patience
 * -------------------------------------------------------------------------------- */

/* Milliseconds to glance through a text: Chinese by its characters, anything else
 * by words. */
static uint32_t skimming_ms(const char *text)
{
    size_t len = strlen(text);
    uint32_t characters = 0, words = 0;
    bool inside = false;
    for (size_t at = 0; at < len;) {
        uint32_t cp;
        at += tr_utf8_next(text + at, len - at, &cp);
        bool letter = (cp >= '0' && cp <= '9') || (cp >= 'A' && cp <= 'Z') ||
                      (cp >= 'a' && cp <= 'z') || (cp >= 0xc0 && cp < 0x2000);
        if (tr_is_han(cp))
            characters++;
        words += letter && !inside;
        /* "don't" and "half-way" are one */
        inside = letter || (inside && (cp == '\'' || cp == 0x2019 || cp == '-'));
    }
    return characters * 60000 / ZH_CHARACTERS_A_MINUTE + words * 60000 / EN_WORDS_A_MINUTE;
}

/* All answers, each in its longest wording. */
static uint32_t answers_ms(const struct tr_lint *l, const struct tr_slice *refs, enum tr_lang lang)
{
    const struct tr_graph *g = l->graph;
    char text[TR_LINE_TEXT_MAX + 1];
    uint32_t sum = 0;
    for (uint32_t k = 0; k < refs->count; k++) {
        const struct tr_slice *s = &g->lines[g->refs[refs->first + k]].variants[lang];
        uint32_t most = 0;
        for (uint32_t i = 0; i < s->count; i++) {
            (void)tr_lint_longest(l, lang, tr_graph_str(g, g->variants[s->first + i].text), text,
                                  sizeof text);
            uint32_t ms = skimming_ms(text);
            most = ms > most ? ms : most;
        }
        sum += most;
    }
    return sum;
}

static void check_patience(struct tr_lint *l, uint16_t index)
{
    const struct tr_beat *beat = &l->graph->beats[index];
    uint32_t most = 0;
    enum tr_lang in = TR_LANG_COUNT;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        uint32_t ms = answers_ms(l, &beat->choices, (enum tr_lang)lang);
        if (ms > most) {
            most = ms;
            in = (enum tr_lang)lang;
        }
    }
    if (most <= beat->patience_ms || beat->hangs_up_ms > 0 || beat->dial != TR_NONE)
        return;
    struct tr_lint_at at = tr_lint_beat(l, index);
    char hint[96];
    (void)snprintf(hint, sizeof hint, "give it patience = %u, or shorten the answers",
                   (most + 999) / 1000);
    tr_lint_add(l, TR_C_SHORT_PATIENCE, &at, hint,
                "in %s merely glancing through the %u answers takes a new hire %u s; the caller "
                "bears %u s of silence",
                tr_lang_names[in], beat->choices.count, (most + 999) / 1000,
                beat->patience_ms / 1000);
}

void tr_lint_lines(struct tr_lint *l)
{
    check_turns(l);
    for (uint32_t i = 0; i < l->graph->beat_count; i++)
        check_patience(l, (uint16_t)i);
}
