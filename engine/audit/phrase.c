/* See phrase.h. The words come from a stranger: whatever would mean something in a
 * lexicon's file is taken out, never escaped, so that the file stays readable. */
#include "audit/phrase.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"

#define CATALOGUE_MAX (1u << 18)
#define NOTE_SHOWN 160 /* bytes of a note in the file */
#define PER_ACT 8      /* phrasings of an act at a moment */

/* ---- words ------------------------------------------------------------------- */

enum piece { LETTER, SPACE, STOP, NOTHING };

struct span {
    uint32_t from, to; /* both within */
};

static bool in(const struct span *spans, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count; i++)
        if (c >= spans[i].from && c <= spans[i].to)
            return true;
    return false;
}
#define IN(spans, c) in(spans, sizeof(spans) / sizeof *(spans), c)

/* source: assets/lexicon/README.md, "What happens to a text first" and "Templates" */
static enum piece piece_of(uint32_t c)
{
    static const struct span letters[] = {{'0', '9'},       {'A', 'Z'},       {'a', 'z'},
                                          {'\'', '\''},     {0x2019, 0x2019}, {0x3005, 0x3007},
                                          {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}};
    static const struct span stops[] = {{'.', '.'},       {';', ';'},       {'!', '!'},
                                        {'?', '?'},       {0x3002, 0x3002}, {0xff01, 0xff01},
                                        {0xff1b, 0xff1b}, {0xff1f, 0xff1f}};
    static const struct span nothing[] = {{'"', '"'},       {'#', '#'},       {0x2018, 0x2018},
                                          {0x201c, 0x201d}, {0x300c, 0x300f}, {0x1f000, 0x1faff}};
    static const struct span signs[] = {{0, 0xbf},        {0x2000, 0x2e7f}, {0x3000, 0x303f},
                                        {0xe000, 0xf8ff}, {0xfe00, 0xfe6f}, {0xff00, 0xff65},
                                        {0xffe0, 0xffff}};
    if (IN(letters, c))
        return LETTER;
    if (IN(stops, c))
        return STOP;
    if (IN(nothing, c))
        return NOTHING;
    return IN(signs, c) ? SPACE : LETTER;
}

static bool is_han(uint32_t c)
{
    static const struct span han[] = {{0x3400, 0x9fff}, {0xf900, 0xfaff}, {0x20000, 0x323af}};
    return IN(han, c);
}

tr_status tr_phrase_template(const char *words, char out[TR_PHRASE_TEMPLATE_MAX + 1], tr_err *err)
{
    char text[2 * TR_PHRASE_TEMPLATE_MAX + 1];
    size_t len = tr_utf8_clean(words, strlen(words), text, sizeof text, NULL), n = 0;
    size_t han = 0, letters = 0, rows = 0;
    enum piece waiting = NOTHING; /* SPACE or STOP before the next letter */
    char stop[4];
    size_t stop_len = 0;
    bool in_row = false;
    for (size_t at = 0, step; at < len; at += step) {
        uint32_t c;
        step = tr_utf8_next(text + at, len - at, &c);
        enum piece p = piece_of(c);
        if (p == STOP && n > 0) {
            waiting = STOP;
            memcpy(stop, text + at, step);
            stop_len = step;
        } else if (p == SPACE && n > 0 && waiting != STOP) {
            waiting = SPACE;
        }
        if (p != LETTER) {
            in_row = in_row && p == NOTHING;
            continue;
        }
        if (n + step + 6 > TR_PHRASE_TEMPLATE_MAX)
            return tr_fail(err, TR_EINVAL,
                           "the phrase is too long; give only the words that say it");
        if (waiting == STOP) {
            memcpy(out + n, stop, stop_len);
            n += stop_len;
        }
        if (waiting != NOTHING)
            out[n++] = ' ';
        waiting = NOTHING;
        memcpy(out + n, text + at, step);
        n += step;
        rows += !is_han(c) && !in_row;
        in_row = !is_han(c);
        han += is_han(c);
        letters += !is_han(c);
    }
    out[n] = '\0';
    if (n == 0)
        return tr_fail(err, TR_EINVAL,
                       "there is no word in the phrase; give the words that say it");
    if (han < 2 && !(rows >= 2 && letters >= 5))
        return tr_fail(err, TR_EINVAL,
                       "\"%.60s\" is so short that it would be found in other answers as well; "
                       "give at least two words or two Chinese characters",
                       out);
    return TR_OK;
}

/* ---- the file ---------------------------------------------------------------- */

static void put(struct tr_buf *out, const char *text)
{
    tr_buf_put(out, text, strlen(text));
}

static const char first_lines[] =
    "# Ways of saying things that trainees of this house contested for and a trainer has\n"
    "# accepted (`thirdring contests accept`). A line may be mended or taken out by hand.\n";

static const char first_turns[] = "when first_turn first_turn_late outbound_first";

/* The next line of a file without what stands around its words; NULL at the end. */
static const char *next_line(const struct tr_buf *file, size_t *at, size_t *len)
{
    if (*at >= file->len)
        return NULL;
    const char *s = (const char *)file->data + *at;
    const char *end = memchr(s, '\n', file->len - *at);
    size_t n = end ? (size_t)(end - s) : file->len - *at;
    *at += n + 1;
    for (; n > 0 && strchr(" \t\r", s[n - 1]); n--) {
    }
    for (; n > 0 && strchr(" \t", *s); n--)
        s++;
    *len = n;
    return s;
}

static bool is(const char *s, size_t len, const char *text)
{
    return len == strlen(text) && memcmp(s, text, len) == 0;
}

/* Does "+ template" stand in the file under a block of this act that is heard wherever this
 * phrase is to be? One with other conditions, or narrower ones, is not the same. */
static bool is_there(const struct tr_buf *old, const struct tr_phrase *p)
{
    char act[TR_NAME_MAX + 8], line[TR_PHRASE_TEMPLATE_MAX + 8];
    bool in_act = false, found = false, narrowed = false;
    const char *s;
    size_t at = 0, len = 0;
    (void)snprintf(act, sizeof act, "act %s", p->act);
    (void)snprintf(line, sizeof line, "+ %s", p->template);
    while ((s = next_line(old, &at, &len)) != NULL) {
        if (len >= 4 && memcmp(s, "act ", 4) == 0) {
            if (found && !narrowed)
                return true;
            in_act = is(s, len, act);
            found = narrowed = false;
        } else if (in_act && is(s, len, line)) {
            found = true;
        } else if (len > 0 && !strchr("+!#", *s)) {
            narrowed = narrowed || !p->first_turn || !is(s, len, first_turns);
        }
    }
    return found && !narrowed;
}

void tr_phrase_append(const struct tr_buf *old, const struct tr_phrase *p, struct tr_buf *out)
{
    char line[320], note[NOTE_SHOWN + 1];
    tr_buf_put(out, old->len > 0 ? old->data : (const uint8_t *)"", old->len);
    if (is_there(old, p))
        return;
    if (old->len == 0)
        put(out, first_lines);
    else if (old->data[old->len - 1] != '\n')
        put(out, "\n");
    tr_utf8_clean(p->note, strlen(p->note), note, sizeof note, NULL);
    (void)snprintf(line, sizeof line, "\n# %.10s, contest %lld, run %lld%s%s\n", p->date,
                   (long long)p->contest, (long long)p->run, *note ? ": " : "", note);
    put(out, line);
    (void)snprintf(line, sizeof line, "act %s\n", p->act);
    put(out, line);
    if (p->first_turn) {
        (void)snprintf(line, sizeof line, "  %s\n", first_turns);
        put(out, line);
    }
    (void)snprintf(line, sizeof line, "  + %s\n", p->template);
    put(out, line);
}

/* ---- acts -------------------------------------------------------------------- */

tr_status tr_phrase_act(const char *data_dir, const char *act, tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_buf text;
    size_t name = strlen(act);
    bool found = false, wanted = false;
    tr_buf_init(&text, CATALOGUE_MAX);
    tr_status st = tr_path_join(path, sizeof path, data_dir, "assets/lexicon/acts.tsv", err);
    if (st == TR_OK)
        st = tr_file_read(path, &text, err);
    for (size_t at = 0; st == TR_OK && at < text.len && !found;) {
        const char *s = (const char *)text.data + at;
        const char *end = memchr(s, '\n', text.len - at);
        size_t len = end ? (size_t)(end - s) : text.len - at;
        found = len > name + 1 && memcmp(s, act, name) == 0 && s[name] == '\t';
        wanted = found && len > name + 7 && memcmp(s + name + 1, "wanted\t", 7) == 0;
        at += len + 1;
    }
    tr_buf_done(&text);
    if (st != TR_OK)
        return st;
    if (!found)
        return tr_fail(err, TR_EINVAL,
                       "there is no act \"%.60s\"; `thirdring acts --list` shows all", act);
    if (!wanted)
        return tr_fail(err, TR_EINVAL,
                       "%.60s is an act that costs points; a phrase for it helps no trainee", act);
    return TR_OK;
}

/* ---- harm -------------------------------------------------------------------- */

struct both {
    const struct tr_content *before, *after;
    const char *act;
    const struct tr_phrasings *phrasings;
};

static bool shows(const struct tr_hearing *h, const char *act)
{
    for (uint32_t i = 0; i < h->count; i++)
        if (strcmp(h->acts[i].act, act) == 0)
            return true;
    return false;
}

/* Placeholders of phrasings: any name will do, as long as it is the house's. */
static size_t fill_in(const struct tr_content *c, const char *phrase, char *out, size_t cap)
{
    const char *const house = c->house->pool + c->house->name.in[c->lang];
    const char *const desk = c->house->pool + c->house->desk.in[c->lang];
    size_t n = 0;
    for (const char *at = phrase; *at && n + 1 < cap;) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        const char *name = end && strncmp(at, "{house.name", 11) == 0   ? house
                           : end && strncmp(at, "{house.desk", 11) == 0 ? desk
                           : end ? (c->lang == TR_LANG_EN ? "Wang" : "王")
                                 : NULL;
        if (name) {
            n += (size_t)snprintf(out + n, cap - n, "%s", name);
            at = end + 1;
        } else {
            out[n++] = *at++;
        }
    }
    n = n < cap ? n : cap - 1;
    out[n] = '\0';
    n = tr_utf8_floor(out, n, n);
    return n;
}

static tr_status compare_one(const struct both *b, const char *of, enum tr_moment moment,
                             const char *phrase, tr_err *err)
{
    char text[TR_SAY_MAX + 1];
    struct tr_hearing old, now;
    size_t len = fill_in(b->before, phrase, text, sizeof text);
    tr_status st = tr_ear_hear(b->before->ear, moment, NULL, text, len, &old, err);
    if (st == TR_OK)
        st = tr_ear_hear(b->after->ear, moment, NULL, text, len, &now, err);
    if (st != TR_OK)
        return st;
    if (strcmp(of, b->act) != 0 && !shows(&old, b->act) && shows(&now, b->act))
        return tr_fail(err, TR_EMISMATCH,
                       "with this phrase \"%.120s\" would show %.60s as well, which is a way of "
                       "saying %.60s; give more of the words",
                       text, b->act, of);
    for (uint32_t i = 0; i < old.count; i++)
        if (!shows(&now, old.acts[i].act))
            return tr_fail(err, TR_EMISMATCH,
                           "with this phrase \"%.120s\" would not show %.60s any more, since %.60s "
                           "takes its place; give other words or another act",
                           text, old.acts[i].act, b->act);
    return TR_OK;
}

static tr_status compare_all(const struct both *b, tr_err *err)
{
    size_t acts;
    const char *const *names = tr_ear_acts(b->before->ear, &acts);
    tr_status st = TR_OK;
    for (size_t i = 0; i < acts && st == TR_OK; i++)
        for (int m = 0; m < TR_MOMENT_COUNT && st == TR_OK; m++) {
            const char *phrases[PER_ACT];
            size_t n = tr_phrasings_best(
                b->phrasings, names[i], (enum tr_moment)m,
                TR_PHRASE_ANY_ORDER | TR_PHRASE_WITH_DESK | TR_PHRASE_WITH_SELF, phrases, PER_ACT);
            for (size_t k = 0; k < n && st == TR_OK; k++)
                st = compare_one(b, names[i], (enum tr_moment)m, phrases[k], err);
        }
    return st;
}

tr_status tr_phrase_harms(const struct tr_content *before, const struct tr_content *after,
                          const char *data_dir, const char *act, tr_err *err)
{
    char dir[TR_PATH_MAX];
    struct tr_phrasings *phrasings = NULL;
    const struct tr_ear_problem *problems;
    tr_status st = tr_path_join(dir, sizeof dir, data_dir, "assets/lexicon", err);
    if (st == TR_OK)
        st = tr_phrasings_read(&phrasings, dir, tr_lang_names[before->lang], err);
    if (st == TR_OK) {
        const struct both both = {before, after, act, phrasings};
        st = compare_all(&both, err);
    }
    tr_phrasings_free(phrasings);
    size_t count = st == TR_OK ? tr_ear_problems(after->ear, &problems) : 0;
    for (size_t i = 0; i < count; i++)
        if (strstr(problems[i].file, "/lexicon/contested."))
            return tr_fail(err, TR_ELIMIT, "the phrase cannot be looked for: %s", problems[i].msg);
    return st;
}
