/* The slip and what was read back from it, beside the facts; see debrief.h. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/debrief.h"
#include "report/verdict.h"
#include "speech/numerals.h"
#include "speech/readback.h"
#include "speech/slip.h"

#define DIGITS_MAX 64
#define TOLD_DIGITS 4 /* so many digits in a row are not made up of other numbers */

const char *const tr_slip_judgement_names[TR_SLIP_IS_COUNT] = {
    "exact", "equivalent", "near", "wrong", "missing", "invented", "free", "empty"};
const char *const tr_read_judgement_names[4] = {"right", "differs_from_slip", "differs_from_fact",
                                                "missing"};

const char *tr_slip_judgement_words(enum tr_slip_judgement judgement)
{
    switch (judgement) {
    case TR_SLIP_IS_EXACT:
        return tr_say("exactly right");
    case TR_SLIP_IS_EQUIVALENT:
        return tr_say("right, written another way");
    case TR_SLIP_IS_NEAR:
        return tr_say("nearly right");
    case TR_SLIP_IS_WRONG:
        return tr_say("wrong");
    case TR_SLIP_IS_MISSING:
        return tr_say("not noted");
    case TR_SLIP_IS_INVENTED:
        return tr_say("never said");
    case TR_SLIP_IS_FREE:
        return tr_say("noted");
    default:
        return tr_say("not needed");
    }
}

bool tr_slip_judgement_good(enum tr_slip_judgement j)
{
    return j == TR_SLIP_IS_EXACT || j == TR_SLIP_IS_EQUIVALENT || j == TR_SLIP_IS_FREE ||
           j == TR_SLIP_IS_EMPTY;
}

const char *tr_read_judgement_words(enum tr_read_judgement judgement)
{
    switch (judgement) {
    case TR_READ_IS_RIGHT:
        return tr_say("read back rightly");
    case TR_READ_IS_OFF_SLIP:
        return tr_say("read back rightly, but the slip says otherwise");
    case TR_READ_IS_OFF_FACT:
        return tr_say("read back wrongly");
    default:
        return tr_say("not read back");
    }
}

static char *copy(const char *text)
{
    return tr_strndup(text, strlen(text));
}

static void put_char(uint32_t cp, char out[8])
{
    size_t n = 0;
    if (cp < 0x80) {
        out[n++] = (char)(cp >= 'a' && cp <= 'z' ? cp - 32 : cp);
    } else if (cp < 0x800) {
        out[n++] = (char)(0xC0 | cp >> 6);
        out[n++] = (char)(0x80 | (cp & 0x3F));
    } else {
        out[n++] = (char)(0xE0 | (cp >> 12 & 0x0F));
        out[n++] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[n++] = (char)(0x80 | (cp & 0x3F));
    }
    out[n] = '\0';
}

/* Where a value departs from the fact. */
static void explain(enum tr_slip_kind kind, const char *fact, const char *value, char *out,
                    size_t cap)
{
    struct tr_slip_diff d = tr_slip_differ(kind, fact, value);
    bool digits = kind == TR_SLIP_DIGITS || kind == TR_SLIP_NUMBER;
    char want[8], got[8];
    put_char(d.want, want);
    put_char(d.got, got);
    out[0] = '\0';
    switch (d.how) {
    case TR_DIFF_ONE:
        (void)snprintf(out, cap,
                       digits ? tr_say("Digit %u is %s, not %s.")
                              : tr_say("Character %u is %s, not %s."),
                       d.at, want, got);
        break;
    case TR_DIFF_SWAPPED:
        (void)snprintf(out, cap, tr_say("%s and %s in places %u and %u are the wrong way round."),
                       got, want, d.at, d.at + 1);
        break;
    case TR_DIFF_MISSING:
        (void)snprintf(out, cap,
                       digits ? tr_say("Digit %u is missing: %s.")
                              : tr_say("Character %u is missing: %s."),
                       d.at, want);
        break;
    case TR_DIFF_EXTRA:
        (void)snprintf(out, cap,
                       digits ? tr_say("Digit %u is one too many: %s.")
                              : tr_say("Character %u is one too many: %s."),
                       d.at, got);
        break;
    case TR_DIFF_SHORT:
        (void)snprintf(out, cap, tr_say("%u are missing, from place %u on."), d.count, d.at);
        break;
    case TR_DIFF_LONG:
        (void)snprintf(out, cap, tr_say("%u are too many, from place %u on."), d.count, d.at);
        break;
    case TR_DIFF_SOUND:
        (void)snprintf(out, cap, "%s",
                       tr_say("It sounds the same but is written otherwise; ask which character."));
        break;
    default:
        break;
    }
}

static void explain_near(enum tr_slip_kind kind, const char *fact, const char *value, char *out,
                         size_t cap)
{
    explain(kind, fact, value, out, cap);
    if (*out)
        return;
    if (kind == TR_SLIP_CLOCK || kind == TR_SLIP_WHEN)
        (void)snprintf(out, cap, "%s", tr_say("A part of the day or time is missing or another."));
    else if (kind == TR_SLIP_MATTER)
        (void)snprintf(out, cap, "%s", tr_say("The matter is there in part only."));
    else
        (void)snprintf(out, cap, "%s", tr_say("Only a part of it is right."));
}

/* The value of another thing that was told, taken for this one. */
static bool is_another(const struct tr_session *session, uint32_t field, const char *value)
{
    const struct tr_graph *g = tr_session_content(session)->graph;
    char text[TR_LINE_TEXT_MAX];
    for (uint32_t i = 0; i < g->fact_count; i++) {
        if (i == g->slip[field].fact || !tr_session_told(session, i))
            continue;
        (void)tr_call_fact(tr_session_call(session), (uint16_t)i, false, text, sizeof text);
        enum tr_match m = tr_slip_compare((enum tr_slip_kind)g->slip[field].kind, text, value);
        if (m == TR_MATCH_EXACT || m == TR_MATCH_EQUIVALENT)
            return true;
    }
    return false;
}

/* Does anybody but the trainee say these digits? Few of them are in any talk. */
static bool digits_told(const struct tr_session *session, const char *value)
{
    uint32_t want[DIGITS_MAX], row[TR_LINE_TEXT_MAX];
    uint32_t count = 0, n = tr_numerals_read(value, false, row, DIGITS_MAX);
    for (uint32_t i = 0; i < n; i++)
        if (row[i] >= '0' && row[i] <= '9')
            want[count++] = row[i];
    if (count < TOLD_DIGITS || count != n)
        return true;
    size_t lines;
    const struct tr_spoken *all = tr_session_transcript(session, &lines);
    for (size_t i = 0; all && i < lines; i++) {
        uint32_t got = 0;
        if (all[i].who != TR_WHO_CALLER)
            continue;
        for (size_t at = 0, len = strlen(all[i].text); at < len && got < TR_LINE_TEXT_MAX;) {
            uint32_t cp;
            at += tr_utf8_next(all[i].text + at, len - at, &cp);
            int d = tr_digit_value(cp);
            if (d >= 0)
                row[got++] = (uint32_t)('0' + d);
        }
        for (uint32_t at = 0; at + count <= got; at++)
            if (memcmp(row + at, want, count * sizeof *want) == 0)
                return true;
    }
    return all == NULL;
}

static enum tr_slip_judgement judge(const struct tr_session *session, uint32_t i, const char *value,
                                    const char *fact, char *note, size_t cap)
{
    const struct tr_slip_field *field = &tr_session_content(session)->graph->slip[i];
    enum tr_slip_kind kind = (enum tr_slip_kind)field->kind;
    bool told = field->fact != TR_NONE && tr_session_told(session, field->fact);
    note[0] = '\0';
    if (!*value && !told && !field->required)
        return TR_SLIP_IS_EMPTY;
    if (!*value) {
        if (!told && field->fact != TR_NONE)
            (void)snprintf(note, cap, "%s", tr_say("The caller did not say it, so ask for it."));
        return TR_SLIP_IS_MISSING;
    }
    if (field->fact == TR_NONE)
        return digits_told(session, value) ? TR_SLIP_IS_FREE : TR_SLIP_IS_INVENTED;
    switch ((enum tr_match)tr_session_call(session)->slip[i].match) {
    case TR_MATCH_EXACT:
        return TR_SLIP_IS_EXACT;
    case TR_MATCH_EQUIVALENT:
        return TR_SLIP_IS_EQUIVALENT;
    case TR_MATCH_NEAR:
        if (told)
            explain_near(kind, fact, value, note, cap);
        return told ? TR_SLIP_IS_NEAR : TR_SLIP_IS_INVENTED;
    default:
        if (is_another(session, i, value)) {
            (void)snprintf(
                note, cap, "%s",
                tr_say("The caller said that about something else, or put it right later."));
            return TR_SLIP_IS_WRONG;
        }
        if (told)
            explain(kind, fact, value, note, cap);
        return told ? TR_SLIP_IS_WRONG : TR_SLIP_IS_INVENTED;
    }
}

static void fact_text(const struct tr_session *session, uint32_t field, char *out, size_t cap)
{
    const struct tr_graph *g = tr_session_content(session)->graph;
    uint16_t fact = g->slip[field].fact;
    out[0] = '\0';
    if (fact != TR_NONE)
        (void)tr_call_fact(tr_session_call(session), fact, false, out, cap);
    if (g->slip[field].kind != TR_SLIP_MATTER)
        return;
    /* of several ways of saying a key word the first is shown */
    char *to = out;
    bool other = false;
    for (const char *from = out; *from; from++) {
        other = *from == '/' || (other && *from != ' ' && *from != ',');
        if (!other)
            *to++ = *from;
    }
    *to = '\0';
}

static bool add_slip(struct tr_debrief *d, const struct tr_session *session, uint32_t i)
{
    char fact[TR_LINE_TEXT_MAX], whole[TR_LINE_TEXT_MAX], note[300];
    const struct tr_graph *g = tr_session_content(session)->graph;
    const char *value = tr_session_slip(session, i);
    struct tr_debrief_slip *row = &d->slip[d->slip_count];
    whole[0] = '\0';
    if (g->slip[i].fact != TR_NONE)
        (void)tr_call_fact(tr_session_call(session), g->slip[i].fact, false, whole, sizeof whole);
    row->field = i;
    row->judgement = judge(session, i, value, whole, note, sizeof note);
    bool told = g->slip[i].fact != TR_NONE && tr_session_told(session, g->slip[i].fact);
    fact_text(session, i, fact, sizeof fact);
    row->written = copy(value);
    row->fact = copy(told ? fact : "");
    row->note = copy(note);
    d->slip_count++;
    return row->written && row->fact && row->note;
}

static bool add_read(struct tr_debrief *d, const struct tr_session *session,
                     const struct tr_session_read *r)
{
    char fact[TR_LINE_TEXT_MAX], note[300] = "";
    const struct tr_graph *g = tr_session_content(session)->graph;
    enum tr_slip_kind kind = (enum tr_slip_kind)g->slip[r->field].kind;
    struct tr_debrief_read *row = &d->reads[d->read_count];
    fact_text(session, r->field, fact, sizeof fact);
    *row = (struct tr_debrief_read){.at_ms = r->at_ms, .field = r->field};
    row->judgement = r->how == TR_READ_NOT     ? TR_READ_IS_MISSING
                     : r->how == TR_READ_WRONG ? TR_READ_IS_OFF_FACT
                     : r->off_slip             ? TR_READ_IS_OFF_SLIP
                                               : TR_READ_IS_RIGHT;
    if (row->judgement == TR_READ_IS_OFF_FACT)
        explain(kind, fact, r->said, note, sizeof note);
    else if (row->judgement == TR_READ_IS_OFF_SLIP)
        explain(kind, fact, r->slip, note, sizeof note);
    row->said = copy(r->said);
    row->fact = copy(fact);
    row->slip = copy(r->slip);
    row->note = copy(note);
    d->read_count++;
    return row->said && row->fact && row->slip && row->note;
}

tr_status tr_debrief_slip_rows(struct tr_debrief *d, const struct tr_session *session, tr_err *err)
{
    const struct tr_graph *g = tr_session_content(session)->graph;
    size_t count;
    const struct tr_session_read *reads = tr_session_reads(session, &count);
    d->slip = tr_calloc(g->slip_count + 1u, sizeof *d->slip);
    d->reads = tr_calloc(count + 1, sizeof *d->reads);
    bool good = d->slip && d->reads;
    for (uint32_t i = 0; i < g->slip_count && good; i++)
        good = add_slip(d, session, i);
    for (size_t i = 0; i < count && good; i++)
        good = add_read(d, session, &reads[i]);
    return good ? TR_OK : tr_fail(err, TR_ENOMEM, "not enough memory to show the slip");
}
