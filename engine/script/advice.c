/* Lua's messages are written for programmers. The table knows the forms that an
 * author's file can bring about; the words in its quotation marks are kept. */
#include "script/advice.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/codes.h"

#define PARTS 4
#define PART_MAX 64

static const char *const files_away = "a scenario reaches no files, programs or clock; write what "
                                      "it needs into the file itself";
static const char *const errors_end = "leave it out; an error names its line by itself";
static const char *const no_search = "texts are not searched here; compare whole texts, or parts "
                                     "with sub";
static const char *const plain_tables = "tables here are plain; write a function instead";

const char *tr_advice_absent(const char *name)
{
    const struct {
        const char *name, *advice;
    } rows[] = {
        {"os", files_away},
        {"io", files_away},
        {"debug", files_away},
        {"package", files_away},
        {"dofile", "use include \"name\" for a file of this folder"},
        {"loadfile", "use include \"name\" for a file of this folder"},
        {"require", "use include \"name\" for a file of this folder"},
        {"load", "write the code into the file, or into one that it includes"},
        {"loadstring", "write the code into the file, or into one that it includes"},
        {"dump", "functions cannot be turned into text here"},
        {"pcall", errors_end},
        {"xpcall", errors_end},
        {"coroutine", "use a loop or a function"},
        {"setmetatable", plain_tables},
        {"getmetatable", plain_tables},
        {"rawget", plain_tables},
        {"rawset", plain_tables},
        {"rawlen", plain_tables},
        {"rawequal", plain_tables},
        {"next", "use pairs, which goes through a table in order"},
        {"collectgarbage", "leave it out; memory is looked after"},
        {"print", "use error(\"…\") to stop and see a value"},
        {"warn", "use error(\"…\") to stop and see a value"},
        {"_G", "name what is needed directly"},
        {"utf8", "texts are used whole; a character's number is not needed"},
        {"find", no_search},
        {"match", no_search},
        {"gmatch", no_search},
        {"gsub", no_search},
        {"move", "use a loop"},
        {"random", "use pick, number or digits in facts; they are drawn for each call"},
        {"randomseed", "use pick, number or digits in facts; they are drawn for each call"},
        {"huge", "use a large whole number"},
        {"pi", "only whole numbers exist here"},
        {"sqrt", "only whole numbers exist here"},
        {"sin", "only whole numbers exist here"},
        {"fmod", "use % for the rest of a division"},
        {"pow", "write the product out"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].name, name) == 0)
            return rows[i].advice;
    return NULL;
}

struct row {
    int code;         /* TR_C_SYNTAX or TR_C_RUN */
    const char *form; /* @ stands for any text up to what follows it */
    const char *text; /* $1 to $4: those texts; NULL: as Lua said it */
    const char *hint;
};

static const struct row rows[] = {
    {TR_C_RUN, "attempt to call a nil value (global '@')", "there is no function \"$1\"", ""},
    {TR_C_RUN, "attempt to call a nil value (field '@')", "there is no function \"$1\" there", ""},
    {TR_C_RUN, "attempt to call a nil value (method '@')", "there is no function \":$1\" for this",
     ""},
    {TR_C_RUN, "attempt to call a @ value (@ '@')", "\"$3\" is a $1 and cannot be called",
     "remove the brackets or braces after it, or define it as a function"},
    {TR_C_RUN, "attempt to call a table value",
     "a table is followed by brackets, braces or a text as if it were a function",
     "a comma may be missing after the table"},
    {TR_C_RUN, "attempt to call a @ value", "a $1 is used as if it were a function",
     "a comma may be missing before the bracket, brace or quotation mark"},
    {TR_C_RUN, "attempt to index a nil value (@ '@')",
     "\"$2\" has no value here, so it has no fields", "give it a table before its fields are used"},
    {TR_C_RUN, "attempt to index a @ value (@ '@')", "\"$3\" is a $1 and has no such fields",
     "only tables have fields of their own"},
    {TR_C_RUN, "attempt to index a @ value", "a $1 has no such fields",
     "only tables have fields of their own"},
    {TR_C_RUN, "attempt to perform arithmetic on a nil value (@ '@')",
     "\"$2\" has no value here and cannot be calculated with", "give it a whole number first"},
    {TR_C_RUN, "attempt to perform arithmetic on a string value@",
     "a text cannot be calculated with", "remove its quotation marks, or use tonumber"},
    {TR_C_RUN, "attempt to perform arithmetic on a @ value@", "a $1 cannot be calculated with",
     "use whole numbers"},
    {TR_C_RUN, "attempt to perform bitwise operation on a @ value@",
     "a $1 cannot be calculated with", "use whole numbers"},
    {TR_C_RUN, "attempt to perform 'n@0'", "a division by zero", "test the divisor first"},
    {TR_C_RUN, "attempt to divide by zero", "a division by zero", "test the divisor first"},
    {TR_C_RUN, "attempt to concatenate a nil value (@ '@')",
     "\"$2\" has no value here and cannot be joined with ..", "give it a text first"},
    {TR_C_RUN, "attempt to concatenate a @ value@", "a $1 cannot be joined with ..",
     "join texts and whole numbers"},
    {TR_C_RUN, "attempt to get length of a @ value@", "# does not count a $1",
     "it counts texts and tables"},
    {TR_C_RUN, "attempt to compare two @ values", "two $1 values have no order",
     "compare whole numbers, or texts"},
    {TR_C_RUN, "attempt to compare @ with @", "a $1 cannot be compared with a $2",
     "compare whole numbers, or texts"},
    {TR_C_RUN, "variable '@' got a non-closable value", "\"$1\" cannot be marked <close>",
     "write local without <close>"},
    {TR_C_RUN, "stack overflow@", "functions call each other too deeply",
     "look for a function that calls itself"},
    {TR_C_RUN, "C stack overflow@", "functions call each other too deeply",
     "look for a function that calls itself"},
    {TR_C_RUN, "error in error handling", "functions call each other too deeply",
     "look for a function that calls itself"},
    {TR_C_RUN, "table index is nil", "a key has no value", "give it a text or a whole number"},
    {TR_C_RUN, "table index is NaN", "a key is not a number", "give it a text or a whole number"},
    {TR_C_RUN, "table overflow", "a table grew too large", "look for a loop that does not end"},
    {TR_C_RUN, "string length overflow", "a text grew too long",
     "look for a loop that does not end"},
    {TR_C_RUN, "number@has no integer representation", "only whole numbers exist here", ""},
    {TR_C_RUN, "'for' step is zero", "a for loop counts in steps of zero", "use 1, -1 or more"},
    {TR_C_RUN, "'for' @ must be a number", "the $1 of a for loop is not a whole number",
     "write for i = 1, 10 do"},
    {TR_C_RUN, "bad argument #@ to '@' (@ expected, got @)",
     "value $1 that $2 was given is a $4; it needs a $3", ""},
    {TR_C_RUN, "bad argument #@ to '@' (no value)", "value $1 that $2 needs is missing", ""},
    {TR_C_RUN, "bad argument #@ to '@' (@)", "value $1 that $2 was given does not fit: $3", ""},
    {TR_C_RUN, "calling '@' on bad self (@)", "$1 was called on something that does not fit: $2",
     "call it with a colon on a text, or with a dot"},
    {TR_C_SYNTAX, "@ near '<eof>'", "$1 at the end of the file",
     "something that was opened before is never closed"},
    {TR_C_SYNTAX, "@ near <eof>", "$1 at the end of the file",
     "something that was opened before is never closed"},
    {TR_C_SYNTAX, "unfinished string@", NULL,
     "close the text with the quotation mark that opened it, in the same line"},
    {TR_C_SYNTAX, "unexpected symbol near '<\\@>'", "a character that cannot stand here",
     "use straight quotation marks and half-width commas and brackets"},
    {TR_C_SYNTAX, "@ expected near '<\\@>'", "a character that cannot stand here",
     "use straight quotation marks and half-width commas and brackets"},
    {TR_C_SYNTAX, "unexpected symbol near @", NULL,
     "something before it is not finished, or it belongs in quotation marks"},
    {TR_C_SYNTAX, "syntax error near @", NULL,
     "something before it is not finished, or it belongs in quotation marks"},
    {TR_C_SYNTAX, "<name> expected near @", NULL, "a name of letters, digits and _ belongs there"},
    {TR_C_SYNTAX, "invalid escape sequence@", NULL, "write \\\\ for a backslash in a text"},
    {TR_C_SYNTAX, "UTF-8 value too large@", NULL, "write the character itself"},
    {TR_C_SYNTAX, "break outside@", NULL, "break ends a loop and stands inside of one"},
    {TR_C_SYNTAX, "cannot use '...'@", NULL, "name what the function is given"},
    {TR_C_SYNTAX, "label '@' already defined@", NULL, "use a loop instead"},
    {TR_C_SYNTAX, "<goto @> at line @ jumps into the scope of local '@'", NULL,
     "use a loop instead"},
    {TR_C_SYNTAX, "malformed number near '@'", NULL, "use whole numbers"},
    {TR_C_SYNTAX, "'=' expected near '@'", NULL, "write name = value; texts need quotation marks"},
    {TR_C_SYNTAX, "'}' expected (to close '{' at line @) near '@'", NULL,
     "a comma may be missing before it"},
    {TR_C_SYNTAX, "'}' expected near '@'", NULL, "a comma may be missing before it"},
    {TR_C_SYNTAX, "')' expected@", NULL, "a bracket that was opened is not closed before it"},
    {TR_C_SYNTAX, "too many local variables@", "the file has more than 200 local names",
     "put values that belong together into a table"},
    {TR_C_SYNTAX, "function or expression needs too many registers@",
     "a list or expression is too long for one piece", "build it in a loop, or in parts"},
    {TR_C_SYNTAX, "function at line @ has more than @ upvalues@",
     "a function uses too many local names from outside", "put them into a table"},
    {TR_C_SYNTAX, "control structure too long@", "a block is too long",
     "split it into functions, or use a table"},
    {TR_C_SYNTAX, "@C stack overflow@", "too much is nested inside each other", "split it up"},
    {TR_C_SYNTAX, "chunk has too many syntax levels@", "too much is nested inside each other",
     "split it up"},
    {TR_C_SYNTAX, "no visible label '@' for goto at line @", "goto leads to no label \"$1\"",
     "use a loop instead"},
    {TR_C_SYNTAX, "attempt to assign to const variable '@'@", "\"$1\" was declared <const>",
     "use another name, or remove <const>"},
    {TR_C_SYNTAX, "unknown attribute '@'@", "\"<$1>\" is not known", "write local without it"},
};

struct part {
    const char *at;
    size_t len;
};

/* Does the message have this form? What stands for each @ is given in parts. */
static bool has_form(const char *message, const char *form, struct part parts[PARTS])
{
    int n = 0;
    while (*form) {
        if (*form != '@') {
            if (*message++ != *form++)
                return false;
            continue;
        }
        size_t fixed = strcspn(++form, "@");
        size_t left = strlen(message), len = left;
        if (fixed) {
            for (len = 0; len + fixed <= left; len++)
                if (memcmp(message + len, form, fixed) == 0 &&
                    (form[fixed] != '\0' || len + fixed == left))
                    break;
            if (len + fixed > left)
                return false;
        }
        if (n < PARTS)
            parts[n++] = (struct part){message, len};
        message += len;
    }
    return *message == '\0';
}

/* Types as a trainer would call them. */
static struct part plainly(struct part p)
{
    static const char *const words[][2] = {{"string", "text"},
                                           {"nil", "missing value"},
                                           {"no value", "missing value"},
                                           {"boolean", "truth value"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (p.len == strlen(words[i][0]) && memcmp(p.at, words[i][0], p.len) == 0)
            return (struct part){words[i][1], strlen(words[i][1])};
    return p;
}

static void fill(char *out, size_t cap, const char *with, const struct part parts[PARTS])
{
    size_t used = 0;
    for (; *with && used + 1 < cap; with++) {
        if (with[0] == '$' && with[1] >= '1' && with[1] <= '0' + PARTS) {
            struct part p = plainly(parts[*++with - '1']);
            size_t room = cap - 1 - used;
            size_t len = tr_utf8_floor(p.at, p.len, room < PART_MAX ? room : PART_MAX);
            if (len)
                memcpy(out + used, p.at, len);
            used += len;
        } else {
            out[used++] = *with;
        }
    }
    out[used] = '\0';
}

/* A function that is not here on purpose. */
static const char *advice_for_call(const char *message)
{
    static const char begin[] = "attempt to call a nil value (";
    char name[PART_MAX];
    if (strncmp(message, begin, sizeof begin - 1) != 0)
        return NULL;
    const char *quote = strchr(message, '\'');
    if (!quote)
        return NULL;
    snprintf(name, sizeof name, "%.*s", (int)strcspn(quote + 1, "'"), quote + 1);
    return tr_advice_absent(name);
}

void tr_advice(int code, const char *message, char *text, size_t cap, char *hint, size_t hint_cap)
{
    snprintf(text, cap, "%s", message);
    snprintf(hint, hint_cap, "%s", "");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct part parts[PARTS] = {{NULL, 0}};
        const char *absent = advice_for_call(message);
        if (rows[i].code != code || !has_form(message, rows[i].form, parts))
            continue;
        if (rows[i].text)
            fill(text, cap, rows[i].text, parts);
        snprintf(hint, hint_cap, "%s", absent ? absent : rows[i].hint);
        return;
    }
}
