#include "unit/cli/command.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "cmocka_all.h"

char home[TR_TEMP_MAX];
char out[OUT_MAX];
char said[OUT_MAX];

static void read_back(const char *path, char *into)
{
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    size_t n = fread(into, 1, OUT_MAX - 1, f);
    into[n] = '\0';
    (void)fclose(f);
}

int run(const char *format, ...)
{
    char arguments[8192];
    char command[16384];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(arguments, sizeof arguments, format, args);
    va_end(args);
    (void)snprintf(command, sizeof command, "cd '%s' && %s > '%s/out' 2> '%s/err'", home, arguments,
                   home, home);
    int state = system(command);
    read_back(tr_temp_path(home, "out"), out);
    read_back(tr_temp_path(home, "err"), said);
    return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

void expect_run(int code, const char *format, ...)
{
    char arguments[8192];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(arguments, sizeof arguments, format, args);
    va_end(args);
    int got = run("%s", arguments);
    if (got != code)
        print_message("%s\n%s%s\n", arguments, out, said);
    assert_int_equal(got, code);
}

void expect_in(const char *text, const char *part)
{
    if (!strstr(text, part))
        print_message("%s\n", text);
    assert_non_null(strstr(text, part));
}

void write_file(const char *name, const char *bytes, size_t len)
{
    FILE *f = fopen(tr_temp_path(home, name), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

void write_text(const char *name, const char *text)
{
    write_file(name, text, strlen(text));
}

json_t *parsed(const char *text)
{
    json_error_t error;
    json_t *doc = json_loads(text, 0, &error);
    if (!doc)
        print_message("%s\n%s\n", error.text, text);
    assert_non_null(doc);
    return doc;
}

const char *string_of(const json_t *doc, const char *key)
{
    const char *text = json_string_value(json_object_get(doc, key));
    assert_non_null(text);
    return text;
}

int64_t int_of(const json_t *doc, const char *key)
{
    const json_t *value = json_object_get(doc, key);
    assert_true(json_is_integer(value));
    return json_integer_value(value);
}

int command_begin(void)
{
    if (!tr_temp_make(home))
        return -1;
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    setenv("THIRDRING_DATA", TR_SOURCE_DIR, 1);
    setenv("USER", "lin", 1);
    setenv("NO_COLOR", "1", 1);
    setenv("TERM", "dumb", 1);
    setenv("TR", THIRDRING, 1);
    unsetenv("LC_ALL");
    unsetenv("LC_MESSAGES");
    setenv("LANG", "C.UTF-8", 1);
    return 0;
}

int command_end(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)state;
    (void)snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command) == 0 ? 0 : -1;
}
