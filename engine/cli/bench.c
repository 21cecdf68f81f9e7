/* thirdring bench: the speed of playing, hearing, loading, starting, walking and storing,
 * with the machine it was measured on. */
#include "cli/bench.h"

#include <ftw.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "report/rows.h"

enum { OPT_LANG = 256, OPT_DATA, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring bench [--json] [--data DIR]\n\n"
                 "Measures on this machine: complete calls a second and core, loading, start\n"
                 "of the process to the verdict, walking a scenario, and the durable store of\n"
                 "a run. Nothing is stored on your board.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

void tr_bench_add(struct tr_bench *b, const char *name, double value, const char *unit, bool higher,
                  double reach)
{
    if (b->count < TR_BENCH_ROWS)
        b->rows[b->count++] = (struct tr_bench_row){name, unit, higher, value, reach};
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return x < y ? -1 : x > y;
}

double tr_bench_median(double *values, size_t n)
{
    qsort(values, n, sizeof *values, by_value);
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

static double clock_ms(clockid_t clock)
{
    struct timespec now;
    (void)clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

double tr_bench_wall_ms(void)
{
    return clock_ms(CLOCK_MONOTONIC);
}

double tr_bench_cpu_ms(void)
{
    return clock_ms(CLOCK_THREAD_CPUTIME_ID);
}

/* Processor, cores, compiler and kind of build in one line. */
static void machine(char *out, size_t cap)
{
    char line[256];
    char model[128] = "unknown processor";
    FILE *info = fopen("/proc/cpuinfo", "r");
    while (info && fgets(line, sizeof line, info)) {
        char *value = strchr(line, ':');
        if (value && strncmp(line, "model name", 10) == 0) {
            value[strcspn(value, "\n")] = '\0';
            (void)snprintf(model, sizeof model, "%.120s", value + 2);
            break;
        }
    }
    if (info)
        (void)fclose(info);
#ifdef __OPTIMIZE__
    const char *build = "optimised";
#else
    const char *build = "not optimised";
#endif
#ifdef TR_SANITIZED
    build = "with sanitizers";
#endif
    (void)snprintf(out, cap, "%s, %ld cores, %s, %s", model, sysconf(_SC_NPROCESSORS_ONLN),
                   __VERSION__, build);
}

static void bench_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct tr_bench_row *r = &((const struct tr_bench *)ctx)->rows[index];
    out[0].text = r->name;
    out[1].real = r->value;
    out[2].text = r->unit;
    out[3].text = r->higher ? "higher" : "lower";
    out[4].real = r->reach > 0 ? r->reach : (double)NAN;
}

static struct tr_rows rows_of(const struct tr_bench *b)
{
    static const struct tr_col cols[] = {
        {.id = "name", .title = "figure", .type = TR_COL_TEXT},
        {.id = "value", .title = "value", .type = TR_COL_REAL},
        {.id = "unit", .title = "unit", .type = TR_COL_TEXT},
        {.id = "better", .title = "better", .type = TR_COL_TEXT},
        {.id = "reach", .title = "reach", .type = TR_COL_REAL},
    };
    return (struct tr_rows){.cols = cols,
                            .col_count = sizeof cols / sizeof *cols,
                            .row_count = b->count,
                            .row = bench_row,
                            .ctx = b,
                            .marked = SIZE_MAX};
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
    (void)st;
    (void)kind;
    (void)ftw;
    return remove(path);
}

static tr_status make_folder(struct tr_bench *b, tr_err *err)
{
    const char *root = getenv("TMPDIR");
    int n = snprintf(b->folder, sizeof b->folder, "%s/thirdring-bench-XXXXXX",
                     root && *root ? root : P_tmpdir);
    if (n < 0 || (size_t)n >= sizeof b->folder || !mkdtemp(b->folder)) {
        b->folder[0] = '\0';
        return tr_fail(err, TR_EIO, "no temporary folder could be made in %s",
                       root && *root ? root : P_tmpdir);
    }
    return TR_OK;
}

static tr_status measure(struct tr_bench *b, const char *data, tr_err *err)
{
    tr_status st = tr_loader_init(&b->loader, data, err);
    if (st == TR_OK)
        st = make_folder(b, err);
    if (st == TR_OK)
        st = tr_bench_calls(b, err);
    if (st == TR_OK)
        st = tr_bench_score(b, err);
    if (st == TR_OK)
        st = tr_bench_ear(b, err);
    if (st == TR_OK)
        st = tr_bench_load(b, err);
    if (st == TR_OK)
        st = tr_bench_start(b, err);
    if (st == TR_OK)
        st = tr_bench_walk(b, err);
    if (b->folder[0])
        (void)nftw(b->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return st;
}

int tr_cli_bench(int argc, char **argv)
{
    struct tr_bench b = {.count = 0};
    const char *data = NULL;
    bool json = false;
    enum tr_lang lang;
    char name[256];
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    int code = measure(&b, data, &err) == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
    machine(name, sizeof name);
    struct tr_rows rows = rows_of(&b);
    if (json)
        return tr_cli_print_json(
            json_pack("{s:s, s:o}", "machine", name, "rows", tr_rows_json(&rows)), code);
    printf("%s\n\n", name);
    return tr_rows_text(&rows, stdout, &err) == TR_OK ? code : tr_cli_fail(&err);
}
