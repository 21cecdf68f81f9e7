/* thirdring compile: a scenario as checked graph bytes, which is what runs and
 * packs carry. */
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/cli.h"

enum { OPT_LANG = 256, OPT_DATA };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"output", required_argument, NULL, 'o'},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring compile SCENARIO [-o FILE] [--data DIR]\n\n"
                 "Writes the scenario's graph bytes to FILE (default: SCENARIO.trg; - is the\n"
                 "standard output) and prints their digest.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static tr_status write_out(const struct tr_loaded *loaded, const char *path, tr_err *err)
{
    if (strcmp(path, "-") == 0 && isatty(STDOUT_FILENO))
        return tr_fail(err, TR_EINVAL, "graph bytes are not for a terminal; name a file with -o");
    return tr_cli_write_out(&loaded->bytes, path, err);
}

static int compile(const struct tr_loader *loader, const char *id, const char *path)
{
    struct tr_loaded loaded;
    char own[TR_NAME_MAX + 8];
    char hex[TR_DIGEST_HEX];
    char line[4096];
    tr_err err = {0};
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(loader, TR_LOAD_SCENARIO, id, &loaded, &err);
    for (size_t i = 0; i < loaded.findings.count; i++) {
        tr_finding_format(&loaded.findings.v[i], line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    if (st == TR_OK && !path) {
        const char *slash = strrchr(id, '/');
        (void)snprintf(own, sizeof own, "%.*s.trg", TR_NAME_MAX, slash ? slash + 1 : id);
        path = own;
    }
    if (st == TR_OK)
        st = write_out(&loaded, path, &err);
    if (st == TR_OK && strcmp(path, "-") != 0) {
        tr_digest_hex(&loaded.digest, hex);
        printf("%s %s\n", hex, path);
    }
    int code = st == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
    if (st == TR_EFORMAT)
        code = TR_EXIT_FINDINGS;
    tr_loaded_done(&loaded);
    return code;
}

int tr_cli_compile(int argc, char **argv)
{
    struct tr_loader loader;
    const char *data = NULL;
    const char *path = NULL;
    enum tr_lang lang;
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
        else if (opt == 'o')
            path = optarg;
        else
            return TR_EXIT_USAGE;
    }
    if (optind + 1 != argc) {
        tr_cli_error("%s", tr_say("compile needs the name of one scenario"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    return compile(&loader, argv[optind], path);
}
