/* The lexicon's joined files, line by line. A lexicon that parses is complete:
 * every set, guard and act that it names exists. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/lexread.h"

const char *tr_lex_file(const struct tr_lex *lex, uint16_t file)
{
    const char *s = (const char *)lex->files.data;
    if (file >= lex->file_count)
        return "lexicon";
    for (; file > 0; file--)
        s += strlen(s) + 1;
    return s;
}

static tr_status start_file(struct tr_lex_reader *r, struct tr_lex_word name)
{
    struct tr_lex *lex = r->lex;
    tr_buf_put(&lex->files, name.s, name.len);
    tr_buf_u8(&lex->files, 0);
    if (lex->files.status != TR_OK)
        return tr_lex_no_memory(r);
    r->place = (struct tr_place){.file = lex->file_count++, .line = 0};
    r->in = TR_IN_NOTHING;
    return TR_OK;
}

/* Valid UTF-8 without a zero? */
static bool is_text(const char *s, size_t len)
{
    return len == 0 || (!memchr(s, 0, len) && tr_utf8_valid(s, len));
}

static tr_status check_bytes(const struct tr_lex_reader *r, struct tr_lex_word line)
{
    if (is_text(line.s, line.len))
        return TR_OK;
    bool zero = memchr(line.s, 0, line.len) != NULL;
    return tr_fail(r->err, TR_EFORMAT, "%s:%u: %s", tr_lex_file(r->lex, r->place.file),
                   r->place.line,
                   zero ? "there is a zero byte in this line; take it out"
                        : "this is not UTF-8; save the file as UTF-8");
}

/* All lines; first the rewrites alone, then the rest. */
static tr_status read_all(struct tr_lex_reader *r, const char *s, size_t len, bool rewrites)
{
    tr_status status = TR_OK;
    bool acts = false;
    bool clean = !rewrites || is_text(s, len); /* as a rule; if not, which line is told */
    r->lex->file_count = 0;
    tr_buf_reset(&r->lex->files);
    r->place = (struct tr_place){.file = UINT16_MAX, .line = 0};
    for (size_t at = 0; at < len && status == TR_OK;) {
        const char *nl = memchr(s + at, '\n', len - at);
        size_t n = nl ? (size_t)(nl - s) - at : len - at;
        struct tr_lex_word line = {s + at, n};
        at += n + 1;
        while (line.len && (line.s[line.len - 1] == ' ' || line.s[line.len - 1] == '\r' ||
                            line.s[line.len - 1] == '\t'))
            line.len--;
        r->place.line++;
        if (!clean && (status = check_bytes(r, line)) != TR_OK)
            break;
        if (r->place.line == 1) {
            size_t bom = tr_bom(line.s, line.len);
            line.s += bom;
            line.len -= bom;
        }
        if (line.len > TR_LEXICON_MARK_LEN &&
            memcmp(line.s, TR_LEXICON_FILE_MARK, TR_LEXICON_MARK_LEN) == 0) {
            acts = false;
            line.s += TR_LEXICON_MARK_LEN;
            line.len -= TR_LEXICON_MARK_LEN;
            status = start_file(r, line);
        } else if (tr_lex_is(line, TR_LEXICON_ACTS_MARK)) {
            acts = true;
        } else if (!acts) {
            status = tr_lex_read_line(r, line, rewrites);
        }
    }
    return status;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of acts that files may use: the lines after the acts' mark. */
static tr_status read_acts(struct tr_lex_reader *r, const char *s, size_t len)
{
    struct tr_lex *lex = r->lex;
    size_t most = (size_t)TR_LEX_ACTS_MAX * TR_NAME_MAX;
    lex->act_names = tr_malloc(len < most ? len + 1 : most);
    lex->acts = tr_calloc(TR_LEX_ACTS_MAX, sizeof *lex->acts);
    if (!lex->act_names || !lex->acts)
        return tr_lex_no_memory(r);
    size_t used = 0;
    bool acts = false;
    for (size_t at = 0; at < len;) {
        const char *nl = memchr(s + at, '\n', len - at);
        size_t n = nl ? (size_t)(nl - s) - at : len - at;
        struct tr_lex_word line = {s + at, n};
        at += n + 1;
        bool mark = tr_lex_is(line, TR_LEXICON_ACTS_MARK);
        bool file = line.len > TR_LEXICON_MARK_LEN &&
                    memcmp(line.s, TR_LEXICON_FILE_MARK, TR_LEXICON_MARK_LEN) == 0;
        acts = mark || (acts && !file);
        if (!acts || mark || line.len == 0)
            continue;
        if (lex->act_count == TR_LEX_ACTS_MAX || line.len >= TR_NAME_MAX)
            return tr_fail(r->err, TR_EFORMAT,
                           "acts.tsv: at most %d acts with names below %d bytes", TR_LEX_ACTS_MAX,
                           TR_NAME_MAX);
        char *name = lex->act_names + used;
        memcpy(name, line.s, line.len);
        name[line.len] = '\0';
        used += line.len + 1;
        lex->acts[lex->act_count++] = name;
    }
    qsort(lex->acts, lex->act_count, sizeof *lex->acts, by_name);
    for (uint16_t i = 1; i < lex->act_count; i++)
        if (strcmp(lex->acts[i - 1], lex->acts[i]) == 0)
            return tr_fail(r->err, TR_EFORMAT, "acts.tsv: %s is there twice", lex->acts[i]);
    return TR_OK;
}

/* Room for what so many bytes will need as a rule: growing copies. */
static bool reserve(struct tr_lex *lex, size_t len)
{
    uint32_t all = (uint32_t)(len < 4u * TR_LEX_NODES_MAX ? len : 4u * TR_LEX_NODES_MAX);
    void *literals = NULL;
    void *templates = NULL;
    bool room = tr_lex_nodes_room(lex, lex->chinese ? all / 5 : all / 4) &&
                tr_lex_make_room(&literals, &lex->literal_cap, all / 48, sizeof *lex->literals) &&
                tr_lex_make_room(&templates, &lex->template_cap, all / 96, sizeof *lex->templates);
    lex->literals = literals;
    lex->templates = templates;
    return room && tr_keymap_reserve(&lex->spellings, all / (lex->chinese ? 64 : 128));
}

tr_status tr_lex_parse(struct tr_lex *lex, const uint8_t *bytes, size_t len,
                       const struct tr_ear_names *names, tr_err *err)
{
    struct tr_lex_reader r = {.lex = lex, .place = {.file = UINT16_MAX}, .err = err};
    tr_buf_init(&lex->pool, TR_BLOB_MAX);
    tr_buf_init(&lex->files, TR_BLOB_MAX);
    tr_status s = tr_normaliser_init(&lex->normaliser, lex->chinese, err);
    lex->norm = s == TR_OK ? tr_malloc(sizeof *lex->norm) : NULL;
    lex->norm2 = s == TR_OK ? tr_malloc(sizeof *lex->norm2) : NULL;
    if (s == TR_OK && (!lex->norm || !lex->norm2))
        s = tr_lex_no_memory(&r);
    if (s == TR_OK && !reserve(lex, len))
        s = tr_lex_no_memory(&r);
    if (s == TR_OK)
        s = tr_rewrites_new(&lex->rewrites, err);
    if (s == TR_OK)
        s = tr_typos_new(&lex->typos, lex->chinese, err);
    if (s == TR_OK)
        s = read_acts(&r, (const char *)bytes, len);
    if (s == TR_OK)
        s = read_all(&r, (const char *)bytes, len, true);
    if (s == TR_OK) {
        lex->normaliser.rewrites = lex->rewrites;
        s = read_all(&r, (const char *)bytes, len, false);
    }
    if (s == TR_OK)
        s = tr_lex_link(lex, names, err);
    return s;
}

/* The array in as much memory as it needs; where little is too much, it stays. */
static void *fit(void *data, uint32_t *cap, uint32_t count, size_t size)
{
    void *fitting = count < *cap / 4 * 3 ? tr_realloc(data, (count ? count : 1) * size) : NULL;
    if (!fitting)
        return data;
    *cap = count;
    return fitting;
}

void tr_lex_trim(struct tr_lex *lex)
{
    tr_free(lex->norm);
    tr_free(lex->norm2);
    lex->norm = lex->norm2 = NULL;
    tr_keymap_done(&lex->spellings);
    lex->literals =
        fit(lex->literals, &lex->literal_cap, lex->literal_count, sizeof *lex->literals);
    lex->nodes = fit(lex->nodes, &lex->node_cap, lex->node_count, sizeof *lex->nodes);
    lex->sets = fit(lex->sets, &lex->set_cap, lex->set_count, sizeof *lex->sets);
    lex->templates =
        fit(lex->templates, &lex->template_cap, lex->template_count, sizeof *lex->templates);
    lex->blocks = fit(lex->blocks, &lex->block_cap, lex->block_count, sizeof *lex->blocks);
    lex->conds = fit(lex->conds, &lex->cond_cap, lex->cond_count, sizeof *lex->conds);
    lex->links = fit(lex->links, &lex->link_cap, lex->link_count, sizeof *lex->links);
    lex->heads = fit(lex->heads, &lex->head_cap, lex->head_count, sizeof *lex->heads);
    lex->needs = fit(lex->needs, &lex->need_cap, lex->need_count, sizeof *lex->needs);
    lex->groups = fit(lex->groups, &lex->group_cap, lex->group_count, sizeof *lex->groups);
    lex->postings =
        fit(lex->postings, &lex->posting_cap, lex->posting_count, sizeof *lex->postings);
    lex->always = fit(lex->always, &lex->always_cap, lex->always_count, sizeof *lex->always);
}

void tr_lex_done(struct tr_lex *lex)
{
    tr_normaliser_done(&lex->normaliser);
    tr_rewrites_free(lex->rewrites);
    tr_typos_free(lex->typos);
    tr_free(lex->norm);
    tr_free(lex->norm2);
    tr_buf_done(&lex->pool);
    tr_buf_done(&lex->files);
    tr_free(lex->nodes);
    tr_free(lex->sets);
    tr_free(lex->templates);
    tr_free(lex->blocks);
    tr_free(lex->conds);
    tr_free(lex->links);
    tr_free(lex->acts);
    tr_free(lex->act_names);
    tr_free(lex->order);
    tr_free(lex->literals);
    tr_keymap_done(&lex->spellings);
    tr_keymap_done(&lex->keys);
    tr_free(lex->postings);
    tr_free(lex->heads);
    tr_free(lex->needs);
    tr_free(lex->groups);
    tr_free(lex->always);
}
