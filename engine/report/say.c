/* Texts by gettext. The catalogue is picked by LANGUAGE, not by a locale, which
 * works where only C.UTF-8 is installed, as on a fresh machine. All values are of
 * one length, so that a change of language writes over the old value and never
 * moves the environment under a thread that reads it. */
#include "report/say.h"

#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#define DOMAIN "thirdring"
#define VALUE_LEN 5

void tr_texts_init(void)
{
    if (!setlocale(LC_ALL, "C.UTF-8"))
        (void)setlocale(LC_ALL, "C.utf8");
    (void)setenv("LANGUAGE", "en:en", 1);
}

void tr_texts_use(enum tr_lang lang)
{
    static const char catalogues[TR_LANG_COUNT][VALUE_LEN + 1] = {"zh_CN", "zh_TW", "en:en"};
    char program[TR_PATH_MAX];
    char folder[TR_PATH_MAX];
    if (tr_program_dir(program, sizeof program, NULL) != TR_OK ||
        tr_path_join(folder, sizeof folder, program, "../share/locale", NULL) != TR_OK)
        return; /* English, then */
    char *value = getenv("LANGUAGE");
    if (value && strlen(value) == VALUE_LEN)
        memcpy(value, catalogues[lang], VALUE_LEN);
    else
        (void)setenv("LANGUAGE", catalogues[lang], 1);
    (void)bindtextdomain(DOMAIN, folder);
    (void)bind_textdomain_codeset(DOMAIN, "UTF-8");
    (void)textdomain(DOMAIN); /* makes gettext look at LANGUAGE again */
}

const char *tr_say(const char *text)
{
    return gettext(text);
}

int tr_lang_of_tag(const char *tag)
{
    static const struct {
        const char *tag;
        enum tr_lang lang;
    } others[] = {{"zh-TW", TR_LANG_ZH_HANT}, {"zh-HK", TR_LANG_ZH_HANT},
                  {"zh-MO", TR_LANG_ZH_HANT}, {"zh-Hant", TR_LANG_ZH_HANT},
                  {"zh", TR_LANG_ZH_HANS},    {"en", TR_LANG_EN}};
    char name[32];
    (void)snprintf(name, sizeof name, "%s", tag);
    for (char *c = name; *c; c++)
        *c = (char)(*c == '_' ? '-' : *c);
    name[strcspn(name, ".@")] = '\0';
    int index = tr_lang_find(name);
    for (size_t i = 0; index < 0 && i < sizeof others / sizeof *others; i++) {
        size_t len = strlen(others[i].tag);
        if (strncmp(name, others[i].tag, len) == 0 && (name[len] == '\0' || name[len] == '-'))
            index = (int)others[i].lang;
    }
    return index;
}

int tr_lang_of_system(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return tr_lang_of_tag(value);
    }
    return -1;
}

void tr_clock_text(int64_t ms, char out[32])
{
    (void)snprintf(out, 32, "%lld:%02lld", (long long)(ms / 60000), (long long)(ms / 1000 % 60));
}
