/* Options, messages and loading for every subcommand. */
#include "cli/cli.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"

#define NAME_MAX_CMP 48 /* longer names are not compared for nearness */

void tr_cli_error(const char *format, ...)
{
    va_list args;
    fputs("thirdring: ", stderr);
    va_start(args, format);
    (void)vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
}

int tr_cli_fail(const tr_err *err)
{
    tr_cli_error("%s", err->msg);
    return TR_EXIT_USAGE;
}

tr_status tr_cli_write_out(const struct tr_buf *result, const char *path, tr_err *err)
{
    if (path && strcmp(path, "-") != 0)
        return tr_file_write(path, result->data, result->len, err);
    if (fwrite(result->data, 1, result->len, stdout) != result->len || fflush(stdout) != 0)
        return tr_fail(err, TR_EIO, "%s",
                       tr_say("the result could not be written to the standard output"));
    return TR_OK;
}

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;
    return ab < c ? ab : c;
}

/* Edits (one byte put in, left out, changed, or two swapped) between two names. */
static size_t distance(const char *a, const char *b)
{
    size_t la = strlen(a);
    size_t lb = strlen(b);
    size_t rows[3][NAME_MAX_CMP + 1];
    if (la > NAME_MAX_CMP || lb > NAME_MAX_CMP)
        return SIZE_MAX;
    for (size_t j = 0; j <= lb; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= la; i++) {
        size_t *now = rows[i % 3];
        const size_t *before = rows[(i + 2) % 3];
        now[0] = i;
        for (size_t j = 1; j <= lb; j++) {
            now[j] = least(before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                size_t swapped = rows[(i + 1) % 3][j - 2] + 1;
                now[j] = now[j] < swapped ? now[j] : swapped;
            }
        }
    }
    return rows[la % 3][lb];
}

const char *tr_cli_nearest(const char *name, const char *const *list, size_t count)
{
    const char *best = NULL;
    size_t least_so_far = strlen(name) / 3 + 2;
    for (size_t i = 0; i < count && list[i]; i++) {
        size_t d = distance(name, list[i]);
        if (d < least_so_far) {
            least_so_far = d;
            best = list[i];
        }
    }
    return best;
}

static void unknown_option(const char *given, const struct option *options)
{
    const char *names[64];
    size_t count = 0;
    for (; options[count].name && count < 63; count++)
        names[count] = options[count].name;
    char name[64];
    (void)snprintf(name, sizeof name, "%s", given + strspn(given, "-"));
    name[strcspn(name, "=")] = '\0';
    const char *near = tr_cli_nearest(name, names, count);
    if (near)
        tr_cli_error(tr_say("there is no option %s; did you mean --%s?"), given, near);
    else
        tr_cli_error(tr_say("there is no option %s; --help lists what there is"), given);
}

int tr_cli_option(int argc, char **argv, const struct option *options)
{
    int at = optind > 0 ? optind : 1;
    opterr = 0;
    int c = getopt_long(argc, argv, ":ho:", options, NULL);
    if (c == ':') {
        tr_cli_error(tr_say("option %s needs a value"), argv[optind - 1]);
        return TR_OPT_BAD;
    }
    if (c == '?') {
        /* getopt may have moved operands behind the option it looked at */
        const char *given = argv[optind - 1 > at ? optind - 1 : at];
        if (optopt != 0 && strncmp(given, "--", 2) == 0)
            tr_cli_error(tr_say("option %s takes no value"), given);
        else
            unknown_option(given, options);
        return TR_OPT_BAD;
    }
    return c;
}

bool tr_cli_lang(const char *tag, enum tr_lang *out)
{
    int index = tr_lang_of_tag(tag);
    if (index < 0) {
        tr_cli_error(tr_say("there is no language \"%s\"; there are zh-Hans, zh-Hant and en"), tag);
        return false;
    }
    *out = (enum tr_lang)index;
    return true;
}

bool tr_cli_pick(const char *what, const char *value, const char *const *names, size_t count,
                 int *out)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], value) == 0) {
            *out = (int)i;
            return true;
        }
    }
    const char *near = tr_cli_nearest(value, names, count);
    if (near) {
        tr_cli_error(tr_say("%s cannot be \"%s\"; did you mean %s?"), what, value, near);
        return false;
    }
    char all[256] = "";
    for (size_t i = 0; i < count; i++) {
        size_t used = strlen(all);
        (void)snprintf(all + used, sizeof all - used, "%s%s", i ? ", " : "", names[i]);
    }
    tr_cli_error(tr_say("%s cannot be \"%s\"; there are: %s"), what, value, all);
    return false;
}

bool tr_cli_number(const char *what, const char *value, uint64_t lowest, uint64_t highest,
                   uint64_t *out)
{
    uint64_t n = 0;
    size_t digits = strspn(value, "0123456789");
    bool good = digits > 0 && digits < 20 && value[digits] == '\0';
    for (size_t i = 0; good && i < digits; i++)
        n = n * 10 + (uint64_t)(value[i] - '0');
    if (!good || n < lowest || n > highest) {
        tr_cli_error(tr_say("%s must be a whole number from %llu to %llu, not \"%s\""), what,
                     (unsigned long long)lowest, (unsigned long long)highest, value);
        return false;
    }
    *out = n;
    return true;
}

void tr_cli_no_scenario(const struct tr_loader *loader, const char *scenario, const tr_err *err)
{
    struct tr_names ids = {0};
    const char *near = NULL;
    if (!strchr(scenario, '/') && tr_load_ids(loader, TR_LOAD_SCENARIO, &ids, NULL) == TR_OK)
        near = tr_cli_nearest(scenario, (const char *const *)ids.v, ids.count);
    bool listed = false;
    for (size_t i = 0; i < ids.count; i++)
        listed = listed || strcmp(ids.v[i], scenario) == 0;
    if (near && !listed)
        tr_cli_error(tr_say("there is no scenario \"%s\"; did you mean \"%s\"?"), scenario, near);
    else
        tr_cli_error("%s", err->msg);
    tr_names_done(&ids);
}

size_t tr_cli_say_errors(const struct tr_findings *findings)
{
    char line[2048];
    size_t said = 0;
    for (size_t i = 0; i < findings->count; i++) {
        if (findings->v[i].severity != TR_SEV_ERROR)
            continue;
        tr_finding_format(&findings->v[i], line, sizeof line);
        fprintf(stderr, "%s\n", line);
        said++;
    }
    return said;
}

tr_status tr_cli_load(struct tr_content *out, const struct tr_loader *loader, const char *scenario,
                      const char *house, const char *card, enum tr_lang lang)
{
    struct tr_findings findings = {0};
    tr_err err = {0};
    tr_status st = tr_content_load(out, loader, scenario, house, card, lang, &findings, &err);
    size_t said = st != TR_OK ? tr_cli_say_errors(&findings) : 0;
    if (st == TR_ENOTFOUND)
        tr_cli_no_scenario(loader, scenario, &err);
    else if (st != TR_OK && said == 0) /* else it is the first of them */
        tr_cli_error("%s", err.msg);
    if (st == TR_OK && *out->card_trouble.msg)
        tr_cli_error(
            tr_say("house %s: its scorecard cannot be used, so calls are scored with %s: %s"),
            house, TR_USUAL_CARD, out->card_trouble.msg);
    tr_findings_done(&findings);
    return st;
}

int tr_cli_print_json(struct json_t *document, int code)
{
    if (!document) {
        tr_cli_error("%s", tr_say("not enough memory to write the JSON document"));
        return TR_EXIT_USAGE;
    }
    int bad = json_dumpf(document, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
    json_decref(document);
    bad |= fputc('\n', stdout) == EOF;
    bad |= fflush(stdout) != 0;
    if (bad) {
        tr_cli_error("%s", tr_say("the result could not be written to the standard output"));
        return TR_EXIT_USAGE;
    }
    return code;
}
