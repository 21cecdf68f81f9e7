/* Running the real executable as a person or a program does, in a home of its own,
 * and reading what it said. */
#ifndef TR_TESTS_UNIT_CLI_COMMAND_H
#define TR_TESTS_UNIT_CLI_COMMAND_H

#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "support/temp.h"

#define OUT_MAX (1u << 21)

extern char home[TR_TEMP_MAX]; /* of the present test */
extern char out[OUT_MAX];      /* standard output of the last run */
extern char said[OUT_MAX];     /* its standard error */

/* A new home and the environment of a quiet terminal. Gives 0, as cmocka wants it. */
int command_begin(void);
/* Remove the home; a cmocka teardown. */
int command_end(void **state);

/* Run a shell command in the home ($TR is the program); gives its exit code. */
int run(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The same; fails with all that was said unless it ends with this code. */
void expect_run(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));
void expect_in(const char *text, const char *part);

/* A file in the home. */
void write_file(const char *name, const char *bytes, size_t len);
void write_text(const char *name, const char *text);

/* A JSON document; the caller releases it. */
json_t *parsed(const char *text);
/* Members that have to be there and of that type. */
const char *string_of(const json_t *doc, const char *key);
int64_t int_of(const json_t *doc, const char *key);

#endif
