/* For people who edit the lexicon. Scores labelled lines and shows every line
 * that is heard otherwise than labelled, or explains one sentence template by
 * template. Not installed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "speech/ear_internal.h"
#include "speech/evaluate.h"
#include "speech/why.h"

static const char usage[] =
    "usage: tr_hear LEXICON FILE.tsv [LANG] [ACT]   score; lines that differ (of one act)\n"
    "       tr_hear LEXICON -s LANG MOMENT TEXT     explain one sentence\n"
    "       tr_hear LEXICON -c LANG                 count templates, list slow ones\n";

struct filter {
    const char *lang, *act;
};

static bool has(const char *const *list, uint32_t n, const char *act)
{
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(list[i], act) == 0)
            return true;
    return false;
}

static void show(void *user, const struct tr_eval_line *l)
{
    const struct filter *f = user;
    if (l->exact || (f->lang && strcmp(f->lang, tr_lang_names[l->lang]) != 0))
        return;
    char diff[2048] = "";
    bool meant = !f->act;
    const char *heard[TR_HEARD_MAX];
    for (uint32_t i = 0; i < l->heard->count; i++) {
        heard[i] = l->heard->acts[i].act;
        if (has(l->want, l->want_count, heard[i]))
            continue;
        size_t n = strlen(diff);
        const struct tr_hearing_act *a = &l->heard->acts[i];
        snprintf(diff + n, sizeof diff - n, " +%s«%.*s»", heard[i], (int)(a->end - a->start),
                 l->text + a->start);
        meant = meant || strcmp(heard[i], f->act) == 0;
    }
    for (uint32_t i = 0; i < l->want_count; i++) {
        if (has(heard, l->heard->count, l->want[i]))
            continue;
        size_t n = strlen(diff);
        snprintf(diff + n, sizeof diff - n, " -%s", l->want[i]);
        meant = meant || strcmp(l->want[i], f->act) == 0;
    }
    if (meant)
        printf("%u %s %s\t%s\n\t%s\n", l->number, tr_lang_names[l->lang],
               tr_moment_names[l->moment], l->text, diff);
}

static void figures(const char *name, const struct tr_eval_count *c)
{
    printf("%-22s P %4u  R %4u  F1 %4u   (%u right, %u extra, %u missed)\n", name,
           tr_eval_precision(c), tr_eval_recall(c), tr_eval_f1(c), c->right, c->extra, c->missed);
}

static int evaluate(const char *lexicon, const char *file, const struct filter *f)
{
    tr_err err;
    struct tr_buf text;
    struct tr_eval *e;
    tr_buf_init(&text, 64u << 20);
    if (tr_file_read(file, &text, &err) != TR_OK ||
        tr_evaluate(lexicon, file, (const char *)text.data, text.len, show, (void *)f, &e, &err) !=
            TR_OK) {
        fprintf(stderr, "tr_hear: %s\n", err.msg);
        tr_buf_done(&text);
        return 2;
    }
    int lang = f->lang ? tr_lang_find(f->lang) : -1;
    printf("\n");
    for (uint32_t a = 0; a < e->act_count; a++) {
        const struct tr_eval_count *c = lang < 0 ? &e->acts[a].all : &e->acts[a].in[lang];
        if (c->right + c->extra + c->missed)
            figures(e->acts[a].name, c);
        if (e->acts[a].fatal.right + e->acts[a].fatal.extra && lang < 0)
            figures("   fatal", &e->acts[a].fatal);
    }
    for (int l = 0; l < TR_LANG_COUNT; l++) {
        if (e->lines_in[l] == 0 || (lang >= 0 && l != lang))
            continue;
        printf("\n%s: %u lines, %u exact, macro F1 %u\n", tr_lang_names[l], e->lines_in[l],
               e->exact_in[l], e->macro_in[l]);
        figures(tr_lang_names[l], &e->micro_in[l]);
    }
    if (lang < 0)
        figures("all", &e->micro);
    tr_eval_free(e);
    tr_buf_done(&text);
    return 0;
}

/* One template that matched, its fate, and what said no. */
static void show_why(const struct tr_why *w, const char *text)
{
    printf("  %-20s %s:%u «%.*s» %s", w->act, w->file, w->line, (int)(w->end - w->start),
           text + w->start, tr_fate_names[w->fate]);
    if (w->by_act)
        printf(" %s", w->by_act);
    if (w->by_file)
        printf(" %s:%u", w->by_file, w->by_line);
    if (w->by_end > w->by_start)
        printf(" «%.*s»", (int)(w->by_end - w->by_start), text + w->by_start);
    printf("\n");
}

static tr_status explain_text(struct tr_ear *ear, enum tr_moment moment, const char *said,
                              tr_err *err)
{
    char text[TR_SAY_MAX + 1];
    size_t len = tr_utf8_clean(said, strlen(said), text, sizeof text, NULL);
    struct tr_hearing h;
    struct tr_why *whys = NULL;
    size_t count = 0;
    tr_status s = tr_ear_why(ear, moment, NULL, text, len, &h, &whys, &count, err);
    if (s != TR_OK)
        return s;
    for (size_t i = 0; i < count; i++)
        show_why(&whys[i], text);
    for (uint32_t i = 0; i < h.count; i++)
        printf("%s%s «%.*s»\n", h.acts[i].act, h.acts[i].fatal ? " (fatal)" : "",
               (int)(h.acts[i].end - h.acts[i].start), text + h.acts[i].start);
    tr_free(whys);
    return s;
}

static int explain(const char *lexicon, int argc, char **argv)
{
    int lang = tr_lang_find(argv[0]);
    int m = 0;
    while (argc > 1 && m < TR_MOMENT_COUNT && strcmp(tr_moment_names[m], argv[1]) != 0)
        m++;
    if (lang < 0 || m == TR_MOMENT_COUNT) {
        fputs(usage, stderr);
        return 2;
    }
    tr_err err;
    struct tr_ear *ear = NULL;
    struct tr_buf bytes;
    tr_buf_init(&bytes, TR_BLOB_MAX);
    tr_status s = tr_lexicon_read(lexicon, argv[0], &bytes, &err);
    if (s == TR_OK)
        s = tr_ear_new(&ear, bytes.data, bytes.len, argv[0], tr_eval_house((enum tr_lang)lang),
                       &err);
    if (s == TR_OK && argc == 1) {
        const struct tr_lex *lex = tr_ear_lexicon(ear);
        printf("%s: %u templates, %u without a key, %u circles of acts\n", argv[0],
               lex->template_count, lex->always_count, lex->circles);
        for (uint32_t i = 0; i < lex->always_count; i++) {
            const struct tr_template *t = &lex->templates[lex->always[i]];
            printf("  no key: %s:%u\n", tr_lex_file(lex, t->place.file), t->place.line);
        }
    }
    if (s == TR_OK && argc > 2)
        s = explain_text(ear, (enum tr_moment)m, argv[2], &err);
    if (s != TR_OK)
        fprintf(stderr, "tr_hear: %s\n", err.msg);
    tr_ear_free(ear);
    tr_buf_done(&bytes);
    return s == TR_OK ? 0 : 2;
}

int main(int argc, char **argv)
{
    if (argc == 6 && strcmp(argv[2], "-s") == 0)
        return explain(argv[1], 3, argv + 3);
    if (argc == 4 && strcmp(argv[2], "-c") == 0)
        return explain(argv[1], 1, argv + 3);
    if (argc < 3 || argc > 5 || argv[2][0] == '-') {
        fputs(usage, stderr);
        return 2;
    }
    struct filter f = {argc > 3 && strcmp(argv[3], "all") != 0 ? argv[3] : NULL,
                       argc > 4 ? argv[4] : NULL};
    return evaluate(argv[1], argv[2], &f);
}
