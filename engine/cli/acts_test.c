/* Labelled lines against the ear. Lines that differ are shown with what was
 * missed (-) and what was heard besides (+), then each act's counts and the
 * whole. */
#include "cli/acts_test.h"

#include <jansson.h>
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "speech/evaluate.h"

#define TABLE_MAX (64u << 20)

struct wish {
    int lang;
    bool json;
};

static bool wanted(const struct tr_eval_line *l, const char *act)
{
    for (uint32_t i = 0; i < l->want_count; i++) {
        if (strcmp(l->want[i], act) == 0)
            return true;
    }
    return false;
}

static bool heard(const struct tr_hearing *h, const char *act)
{
    for (uint32_t i = 0; i < h->count; i++) {
        if (strcmp(h->acts[i].act, act) == 0)
            return true;
    }
    return false;
}

static void show_line(void *user, const struct tr_eval_line *l)
{
    const struct wish *w = user;
    if (w->json || l->exact || (w->lang >= 0 && (int)l->lang != w->lang))
        return;
    printf("%u:", l->number);
    for (uint32_t i = 0; i < l->want_count; i++) {
        if (!heard(l->heard, l->want[i]))
            printf(" -%s", l->want[i]);
    }
    for (uint32_t i = 0; i < l->heard->count; i++) {
        if (!wanted(l, l->heard->acts[i].act))
            printf(" +%s", l->heard->acts[i].act);
    }
    printf("  %.*s\n", (int)l->len, l->text);
}

static const struct tr_eval_count *count_of(const struct tr_eval_act *act, int lang)
{
    return lang < 0 ? &act->all : &act->in[lang];
}

static json_t *eval_json(const struct tr_eval *e, int lang)
{
    const struct tr_eval_count *micro = lang < 0 ? &e->micro : &e->micro_in[lang];
    json_t *acts = json_array();
    for (uint32_t i = 0; i < e->act_count; i++) {
        const struct tr_eval_count *c = count_of(&e->acts[i], lang);
        (void)json_array_append_new(acts, json_pack("{s:s, s:i, s:i, s:i}", "id", e->acts[i].name,
                                                    "right", (int)c->right, "extra", (int)c->extra,
                                                    "missed", (int)c->missed));
    }
    return json_pack("{s:i, s:i, s:i, s:i, s:i, s:i, s:o}", "lines",
                     (int)(lang < 0 ? e->lines : e->lines_in[lang]), "exact",
                     (int)(lang < 0 ? e->exact : e->exact_in[lang]), "precision_per_mille",
                     (int)tr_eval_precision(micro), "recall_per_mille", (int)tr_eval_recall(micro),
                     "f1_per_mille", (int)tr_eval_f1(micro), "macro_f1_per_mille",
                     (int)(lang < 0 ? e->macro : e->macro_in[lang]), "acts", acts);
}

static void eval_text(const struct tr_eval *e, int lang)
{
    const struct tr_eval_count *micro = lang < 0 ? &e->micro : &e->micro_in[lang];
    unsigned precision = tr_eval_precision(micro);
    unsigned recall = tr_eval_recall(micro);
    for (uint32_t i = 0; i < e->act_count; i++) {
        const struct tr_eval_count *c = count_of(&e->acts[i], lang);
        if (c->extra + c->missed > 0)
            printf(tr_say("%-26s right %u, besides %u, missed %u\n"), e->acts[i].name, c->right,
                   c->extra, c->missed);
    }
    printf(tr_say("%u lines, %u exactly right; precision %u.%u %%, recall %u.%u %%\n"),
           lang < 0 ? e->lines : e->lines_in[lang], lang < 0 ? e->exact : e->exact_in[lang],
           precision / 10, precision % 10, recall / 10, recall % 10);
}

int tr_acts_test(const char *data, int lang, const char *path, bool json)
{
    struct wish w = {lang, json};
    struct tr_buf table;
    struct tr_eval *eval = NULL;
    char lexicon[TR_PATH_MAX];
    tr_err err = {0};
    tr_buf_init(&table, TABLE_MAX);
    tr_status st = tr_file_read(path, &table, &err);
    if (st == TR_OK)
        st = tr_path_join(lexicon, sizeof lexicon, data, "assets/lexicon", &err);
    if (st == TR_OK)
        st = tr_evaluate(lexicon, (const char *)table.data, table.len, NULL, show_line, &w, &eval,
                         &err);
    tr_buf_done(&table);
    if (st != TR_OK)
        return tr_cli_fail(&err);
    bool exact =
        lang < 0 ? eval->exact == eval->lines : eval->exact_in[lang] == eval->lines_in[lang];
    int code = exact ? TR_EXIT_GOOD : TR_EXIT_FINDINGS;
    if (json)
        code = tr_cli_print_json(eval_json(eval, lang), code);
    else
        eval_text(eval, lang);
    tr_eval_free(eval);
    return code;
}
