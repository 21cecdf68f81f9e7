/* What the subcommands share: options, messages, languages, loading. Each
 * subcommand is a file of its own with its usage text and returns an exit code:
 * 0 good, 1 findings or a failed verification, 2 usage or unreadable input.
 * Results go to stdout, errors to stderr as one sentence each. */
#ifndef TR_CLI_CLI_H
#define TR_CLI_CLI_H

#include <getopt.h>
#include <stdio.h>

#include "base/buf.h"
#include "report/say.h"
#include "session/session.h"

enum { TR_EXIT_GOOD = 0, TR_EXIT_FINDINGS = 1, TR_EXIT_USAGE = 2 };

#define TR_VERSION "0.1.0"
#define TR_DEFAULT_HOUSE "yunshan"

/* The subcommands. argv[0] is the subcommand's name. */
int tr_cli_play(int argc, char **argv);
int tr_cli_verify(int argc, char **argv);
int tr_cli_referee(int argc, char **argv);
int tr_cli_check(int argc, char **argv);
int tr_cli_compile(int argc, char **argv);
int tr_cli_acts(int argc, char **argv);
int tr_cli_board(int argc, char **argv);
int tr_cli_graph(int argc, char **argv);
int tr_cli_walk(int argc, char **argv);
int tr_cli_new(int argc, char **argv);
int tr_cli_voices(int argc, char **argv);
int tr_cli_extract(int argc, char **argv);
int tr_cli_import(int argc, char **argv);
int tr_cli_scorecard(int argc, char **argv);
int tr_cli_debrief(int argc, char **argv);
int tr_cli_rescore(int argc, char **argv);
int tr_cli_contest(int argc, char **argv);
int tr_cli_contests(int argc, char **argv);
int tr_cli_progress(int argc, char **argv);
int tr_cli_quiz(int argc, char **argv);
int tr_cli_bench(int argc, char **argv);

/* ---- options and messages (cli.c) --------------------------------------- */

#define TR_OPT_BAD (-2) /* the option was wrong and that has been said */

/* As getopt_long with only long options and -h, -o; says what is wrong and which
 * option is nearest. */
int tr_cli_option(int argc, char **argv, const struct option *options);

/* "thirdring: …" on stderr. */
void tr_cli_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* An error of the engine; gives TR_EXIT_USAGE. */
int tr_cli_fail(const tr_err *err);

/* Write a result to a file, or to the standard output (path NULL or "-").
 * errors: TR_EIO */
tr_status tr_cli_write_out(const struct tr_buf *result, const char *path, tr_err *err);

/* The name of list (count, or NULL-terminated when count is SIZE_MAX) that is
 * nearest to name, or NULL when none is near. */
const char *tr_cli_nearest(const char *name, const char *const *list, size_t count);

/* A language's tag, also as locale name (zh_CN, zh-TW, zh); says when unknown. */
bool tr_cli_lang(const char *tag, enum tr_lang *out);
/* Index in a list of names; says when unknown. */
bool tr_cli_pick(const char *what, const char *value, const char *const *names, size_t count,
                 int *out);
/* A decimal number of lowest..highest; says when it is none. */
bool tr_cli_number(const char *what, const char *value, uint64_t lowest, uint64_t highest,
                   uint64_t *out);

/* Say that there is no such scenario, with the nearest one. */
void tr_cli_no_scenario(const struct tr_loader *loader, const char *scenario, const tr_err *err);

/* Say what is wrong with a scenario on stderr; gives how many errors there were. */
size_t tr_cli_say_errors(const struct tr_findings *findings);

/* Load what a call needs, or say why not; findings go to stderr. */
tr_status tr_cli_load(struct tr_content *out, const struct tr_loader *loader, const char *scenario,
                      const char *house, const char *card, enum tr_lang lang);

/* ---- laying out text (layout.c) ----------------------------------------- */

/* Columns to use on this stream: the terminal's, at most 100; 78 elsewhere. */
int tr_cli_columns(FILE *out);
/* Colour there? Only on a terminal, and NO_COLOR is respected. */
bool tr_cli_colour(FILE *out);
/* text padded with spaces to so many columns. */
void tr_cli_pad(FILE *out, const char *text, int columns);
/* text broken into lines; the first begins at column `at`, the others at `indent`. */
void tr_cli_wrap(FILE *out, const char *text, int at, int indent, int columns);

/* ---- one JSON document --------------------------------------------------- */

struct json_t;
/* Print and release a document; NULL says that memory is short. Gives code or
 * TR_EXIT_USAGE. */
int tr_cli_print_json(struct json_t *document, int code);

#endif
