/* Texts of the program by gettext. The catalogue is picked by LANGUAGE, not by a
 * locale, which works where only C.UTF-8 is installed, as on a fresh machine. */
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/cli.h"

#define DOMAIN "thirdring"

void tr_cli_texts_init(void)
{
    if (!setlocale(LC_ALL, "C.UTF-8"))
        (void)setlocale(LC_ALL, "C.utf8");
}

void tr_cli_texts_use(enum tr_lang lang)
{
    static const char *const catalogues[TR_LANG_COUNT] = {"zh_CN", "zh_TW", "en"};
    char program[TR_PATH_MAX];
    char folder[TR_PATH_MAX];
    if (tr_program_dir(program, sizeof program, NULL) != TR_OK ||
        tr_path_join(folder, sizeof folder, program, "../share/locale", NULL) != TR_OK)
        return; /* English, then */
    (void)setenv("LANGUAGE", catalogues[lang], 1);
    (void)bindtextdomain(DOMAIN, folder);
    (void)bind_textdomain_codeset(DOMAIN, "UTF-8");
    (void)textdomain(DOMAIN);
}

const char *tr_say(const char *text)
{
    return gettext(text);
}
