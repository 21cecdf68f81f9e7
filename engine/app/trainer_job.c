/* Checking scenarios and making new ones, on the worker. One scenario a job, so that
 * nothing else has to wait for all of them. */
#include <stdlib.h>
#include <string.h>

#include "app/trainer.h"
#include "audit/check_world.h"
#include "base/alloc.h"
#include "session/starter.h"

struct check_job {
    struct tr_job job;
    struct tr_loader loader;
    const struct tr_loader *world_loader; /* the app's: what is opened with it outlives the job */
    const char *house, *card;             /* borrowed from the options */
    struct tr_check_world *world;         /* NULL: not opened yet */
    struct tr_checked checked;
    struct tr_template *templates; /* when they were asked for */
    size_t template_count;
    bool wants_templates;
};

static void free_all(struct tr_checked *v, size_t count)
{
    for (size_t i = 0; i < count; i++)
        tr_findings_done(&v[i].findings);
    tr_free(v);
}

static void close_world(struct tr_trainer *t)
{
    if (t->world)
        tr_check_world_done(t->world);
    tr_free(t->world);
    t->world = NULL;
}

void tr_trainer_done(struct tr_trainer *t)
{
    free_all(t->v, t->count);
    tr_free(t->templates);
    close_world(t);
    memset(t, 0, sizeof *t);
}

static struct tr_checked *find(const struct tr_trainer *t, const char *id)
{
    for (size_t i = 0; i < t->count; i++)
        if (strcmp(t->v[i].id, id) == 0)
            return &t->v[i];
    return NULL;
}

const struct tr_checked *tr_trainer_find(const struct tr_app *app, const char *id)
{
    return find(&app->trainer, id);
}

/* ---- checking ------------------------------------------------------------------------ */

static void find_folder(const struct tr_loader *loader, struct tr_checked *checked)
{
    char path[TR_PATH_MAX];
    SDL_snprintf(path, sizeof path, "%s/scenarios/%s", loader->data_dir, checked->id);
    char *real = realpath(path, NULL);
    SDL_strlcpy(checked->folder, real ? real : path, sizeof checked->folder);
    free(real); /* of the C library */
}

static void read_templates(struct check_job *check)
{
    struct tr_names names = {0};
    if (tr_starter_list(&check->loader, &names, NULL) != TR_OK)
        return;
    size_t count = SDL_min(names.count, TR_TEMPLATES_MAX);
    check->templates = tr_calloc(count + 1, sizeof *check->templates);
    for (size_t i = 0; check->templates && i < count; i++) {
        struct tr_template *to = &check->templates[check->template_count++];
        SDL_strlcpy(to->name, names.v[i], sizeof to->name);
        for (int l = 0; l < TR_LANG_COUNT; l++)
            (void)tr_starter_about(&check->loader, to->name, (enum tr_lang)l, to->about[l],
                                   sizeof to->about[l]);
    }
    tr_names_done(&names);
}

static void check_run(struct tr_job *job)
{
    struct check_job *check = (struct check_job *)job;
    struct tr_checked *checked = &check->checked;
    tr_err err = {0};
    if (check->wants_templates)
        read_templates(check);
    find_folder(&check->loader, checked);
    if (!check->world) {
        check->world = tr_calloc(1, sizeof *check->world);
        if (!check->world)
            return;
        /* what is wrong with the house is said of every scenario that needs it */
        (void)tr_check_world_open(check->world, check->world_loader, check->house, check->card,
                                  NULL);
    }
    if (tr_check_world_one(check->world, TR_LOAD_SCENARIO, checked->id, &checked->findings, &err) !=
            TR_OK &&
        tr_findings_errors(&checked->findings) == 0)
        (void)tr_check_add_reason(&checked->findings, checked->id, &err);
    checked->errors = tr_findings_errors(&checked->findings);
    for (size_t i = 0; i < checked->findings.count; i++)
        checked->warnings += checked->findings.v[i].severity == TR_SEV_WARNING;
    checked->ready = true;
}

static void check_next(struct tr_app *app);

static void check_done(struct tr_app *app, struct tr_job *job)
{
    struct check_job *check = (struct check_job *)job;
    struct tr_trainer *t = &app->trainer;
    struct tr_checked *known = find(t, check->checked.id);
    t->checking = false;
    t->world = check->world;
    if (known && check->checked.ready && !known->ready) {
        *known = check->checked;
        memset(&check->checked.findings, 0, sizeof check->checked.findings);
    }
    if (check->templates) {
        tr_free(t->templates);
        t->templates = check->templates;
        t->template_count = check->template_count;
    }
    tr_findings_done(&check->checked.findings);
    bool dropped = !check->checked.ready;
    tr_free(check);
    if (!dropped)
        check_next(app);
    tr_app_wake_in(app, 0);
}

/* The next that nobody has looked at. */
static void check_next(struct tr_app *app)
{
    struct tr_trainer *t = &app->trainer;
    size_t i = 0;
    while (i < t->count && t->v[i].ready)
        i++;
    if (t->checking)
        return;
    if (i == t->count) /* houses and scorecards may have changed by the next time */
        close_world(t);
    struct check_job *check = i < t->count ? tr_calloc(1, sizeof *check) : NULL;
    if (!check)
        return;
    check->world = t->world;
    check->world_loader = &app->loader;
    t->world = NULL;
    check->job.run = check_run;
    check->job.done = check_done;
    check->job.may_drop = true;
    check->loader = app->loader;
    check->house = app->opts.house;
    check->card = app->opts.card;
    check->wants_templates = !t->templates;
    memcpy(check->checked.id, t->v[i].id, sizeof check->checked.id);
    t->checking = true;
    tr_worker_add(app->worker, &check->job);
}

void tr_trainer_check(struct tr_app *app, bool again)
{
    struct tr_trainer *t = &app->trainer;
    const struct tr_catalog *catalog = &app->catalog;
    struct tr_checked *v = tr_calloc(catalog->count + 1, sizeof *v);
    if (!v || !catalog->ready) {
        tr_free(v);
        return;
    }
    for (size_t i = 0; i < catalog->count; i++) {
        struct tr_checked *known = again ? NULL : find(t, catalog->v[i].id);
        if (known) {
            v[i] = *known;
            memset(&known->findings, 0, sizeof known->findings);
        }
        SDL_strlcpy(v[i].id, catalog->v[i].id, sizeof v[i].id);
    }
    free_all(t->v, t->count);
    t->v = v;
    t->count = catalog->count;
    check_next(app);
}

/* ---- making ---------------------------------------------------------------------------- */

struct make_job {
    struct tr_job job;
    struct tr_loader loader;
    char id[TR_NAME_MAX], template[TR_NAME_MAX];
    enum tr_lang lang;
    char path[TR_PATH_MAX], problem[TR_ERR_MAX];
};

static void make_run(struct tr_job *job)
{
    struct make_job *make = (struct make_job *)job;
    char path[TR_PATH_MAX];
    tr_err err = {0};
    if (tr_starter_make(&make->loader, make->id, make->template, make->lang, path, &err) != TR_OK) {
        SDL_strlcpy(make->problem, err.msg, sizeof make->problem);
        return;
    }
    char *real = realpath(path, NULL);
    SDL_strlcpy(make->path, real ? real : path, sizeof make->path);
    free(real); /* of the C library */
}

static void make_done(struct tr_app *app, struct tr_job *job)
{
    struct make_job *make = (struct make_job *)job;
    struct tr_trainer *t = &app->trainer;
    t->making = false;
    SDL_strlcpy(t->problem, make->problem, sizeof t->problem);
    if (!*make->problem) {
        SDL_strlcpy(t->made, make->path, sizeof t->made);
        SDL_strlcpy(t->made_id, make->id, sizeof t->made_id);
        tr_catalog_load(app);
    }
    tr_app_wake_in(app, 0);
    tr_free(make);
}

void tr_trainer_make(struct tr_app *app, const char *id, const char *template)
{
    struct tr_trainer *t = &app->trainer;
    struct make_job *make = t->making ? NULL : tr_calloc(1, sizeof *make);
    if (!make)
        return;
    make->job.run = make_run;
    make->job.done = make_done;
    make->loader = app->loader;
    SDL_strlcpy(make->id, id, sizeof make->id);
    make->lang = app->set.lang;
    SDL_strlcpy(make->template, template, sizeof make->template);
    t->making = true;
    *t->problem = *t->made = *t->made_id = '\0';
    tr_worker_add(app->worker, &make->job);
}
