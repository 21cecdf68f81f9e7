/* Labelled lines against the ear. Lines that differ are shown with what was
 * missed (-) and what was heard besides (+), then for each language every act's
 * figures, what was taken for what, and the whole. */
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

static json_t *figures_json(const struct tr_eval_count *c)
{
    return json_pack("{s:i, s:i, s:i, s:i, s:i, s:i}", "right", (int)c->right, "extra",
                     (int)c->extra, "missed", (int)c->missed, "precision_per_mille",
                     (int)tr_eval_precision(c), "recall_per_mille", (int)tr_eval_recall(c),
                     "f1_per_mille", (int)tr_eval_f1(c));
}

static bool occurs(const struct tr_eval_count *c)
{
    return c->right + c->extra + c->missed > 0;
}

/* The acts of one language, or of all (lang -1) that are in the table. */
static json_t *acts_json(const struct tr_eval *e, int lang)
{
    json_t *acts = json_array();
    for (uint32_t i = 0; i < e->act_count; i++) {
        const struct tr_eval_count *c = count_of(&e->acts[i], lang);
        if (!occurs(c))
            continue;
        json_t *one = json_pack("{s:s}", "id", e->acts[i].name);
        json_t *figures = figures_json(c);
        (void)json_object_update(one, figures);
        json_decref(figures);
        (void)json_array_append_new(acts, one);
    }
    return acts;
}

static const char *act_name(const struct tr_eval *e, uint16_t act)
{
    return act == TR_NONE ? NULL : e->acts[act].name;
}

static json_t *confusions_json(const struct tr_eval *e, int lang)
{
    json_t *all = json_array();
    for (uint32_t i = 0; i < e->confusion_count; i++) {
        const struct tr_eval_confusion *c = &e->confusions[i];
        uint32_t count = lang < 0 ? c->count : c->in[lang];
        if (count > 0)
            (void)json_array_append_new(all, json_pack("{s:s?, s:s?, s:i}", "labelled",
                                                       act_name(e, c->missed), "heard",
                                                       act_name(e, c->extra), "count", (int)count));
    }
    return all;
}

/* lang: -1: all together */
static json_t *whole_json(const struct tr_eval *e, int lang)
{
    const struct tr_eval_count *micro = lang < 0 ? &e->micro : &e->micro_in[lang];
    json_t *whole = json_pack("{s:i, s:i, s:i, s:o, s:o}", "lines",
                              (int)(lang < 0 ? e->lines : e->lines_in[lang]), "exact",
                              (int)(lang < 0 ? e->exact : e->exact_in[lang]), "macro_f1_per_mille",
                              (int)(lang < 0 ? e->macro : e->macro_in[lang]), "acts",
                              acts_json(e, lang), "confusions", confusions_json(e, lang));
    json_t *figures = figures_json(micro);
    (void)json_object_update(whole, figures);
    json_decref(figures);
    return whole;
}

static json_t *eval_json(const struct tr_eval *e, int lang)
{
    json_t *doc = whole_json(e, lang);
    json_t *languages = json_object();
    for (int l = 0; l < TR_LANG_COUNT; l++)
        if (e->lines_in[l] > 0 && (lang < 0 || l == lang))
            (void)json_object_set_new(languages, tr_lang_names[l], whole_json(e, l));
    (void)json_object_set_new(doc, "languages", languages);
    return doc;
}

static void figures_text(const char *name, const struct tr_eval_count *c)
{
    unsigned precision = tr_eval_precision(c);
    unsigned recall = tr_eval_recall(c);
    unsigned f1 = tr_eval_f1(c);
    fputs("  ", stdout);
    tr_cli_pad(stdout, name, 26);
    printf(tr_say("precision %u.%u %%, recall %u.%u %%, F1 %u.%u %%; "
                  "right %u, besides %u, missed %u\n"),
           precision / 10, precision % 10, recall / 10, recall % 10, f1 / 10, f1 % 10, c->right,
           c->extra, c->missed);
}

static void confusions_text(const struct tr_eval *e, int lang)
{
    for (uint32_t i = 0; i < e->confusion_count; i++) {
        const struct tr_eval_confusion *c = &e->confusions[i];
        const char *labelled = act_name(e, c->missed);
        const char *other = act_name(e, c->extra);
        if (c->in[lang] == 0)
            continue;
        fputs("  ", stdout);
        if (labelled && other)
            printf(tr_say("%u × labelled %s, heard %s\n"), c->in[lang], labelled, other);
        else if (labelled)
            printf(tr_say("%u × labelled %s, heard nothing instead\n"), c->in[lang], labelled);
        else
            printf(tr_say("%u × heard %s, labelled nothing instead\n"), c->in[lang], other);
    }
}

static void language_text(const struct tr_eval *e, int lang)
{
    printf("%s\n", tr_lang_names[lang]);
    for (uint32_t i = 0; i < e->act_count; i++)
        if (occurs(&e->acts[i].in[lang]))
            figures_text(e->acts[i].name, &e->acts[i].in[lang]);
    confusions_text(e, lang);
    figures_text(tr_say("all acts"), &e->micro_in[lang]);
    printf(tr_say("  %u lines, %u exactly right; mean F1 of the acts %u.%u %%\n"),
           e->lines_in[lang], e->exact_in[lang], e->macro_in[lang] / 10, e->macro_in[lang] % 10);
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
        st = tr_evaluate(lexicon, path, (const char *)table.data, table.len, show_line, &w, &eval,
                         &err);
    tr_buf_done(&table);
    if (st != TR_OK)
        return tr_cli_fail(&err);
    bool exact =
        lang < 0 ? eval->exact == eval->lines : eval->exact_in[lang] == eval->lines_in[lang];
    int code = exact ? TR_EXIT_GOOD : TR_EXIT_FINDINGS;
    if (json)
        code = tr_cli_print_json(eval_json(eval, lang), code);
    for (int l = 0; l < TR_LANG_COUNT && !json; l++)
        if (eval->lines_in[l] > 0 && (lang < 0 || l == lang))
            language_text(eval, l);
    tr_eval_free(eval);
    return code;
}
