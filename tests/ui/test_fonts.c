/* Machines without Chinese fonts, and without any: the game says which package to
 * install, in a language that it can write, and goes on where it can. */
#include <fontconfig/fontconfig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/ui.h"
#include "cmocka_all.h"
#include "inside.h"

static bool copy_file(const char *from, const char *to)
{
    struct tr_buf bytes;
    tr_buf_init(&bytes, (size_t)64 << 20);
    bool good = tr_file_read(from, &bytes, NULL) == TR_OK &&
                tr_file_write(to, bytes.data, bytes.len, NULL) == TR_OK;
    tr_buf_done(&bytes);
    return good;
}

/* Copy some font with Latin letters and without Chinese characters. */
static bool copy_latin(const char *folder)
{
    bool found = false;
    FcConfig *config = FcInitLoadConfigAndFonts();
    FcPattern *any = FcPatternCreate();
    FcObjectSet *wanted = FcObjectSetBuild(FC_FILE, FC_CHARSET, FC_SCALABLE, (char *)NULL);
    FcFontSet *fonts = FcFontList(config, any, wanted);
    for (int i = 0; fonts && !found && i < fonts->nfont; i++) {
        FcChar8 *file = NULL;
        FcCharSet *chars = NULL;
        FcBool scalable = FcFalse;
        char path[TR_PATH_MAX];
        const char *name;
        if (FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) == FcResultMatch &&
            FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &chars) == FcResultMatch &&
            FcPatternGetBool(fonts->fonts[i], FC_SCALABLE, 0, &scalable) == FcResultMatch &&
            scalable && FcCharSetHasChar(chars, 'A') && FcCharSetHasChar(chars, 'g') &&
            FcCharSetHasChar(chars, '?') && FcCharSetHasChar(chars, '0') &&
            !FcCharSetHasChar(chars, 0x60A8) && (name = strrchr((const char *)file, '/')) &&
            tr_path_join(path, sizeof path, folder, name + 1, NULL) == TR_OK)
            found = copy_file((const char *)file, path);
    }
    if (fonts)
        FcFontSetDestroy(fonts);
    FcObjectSetDestroy(wanted);
    FcPatternDestroy(any);
    FcConfigDestroy(config);
    return found;
}

/* From now on only the fonts of that folder are known. */
static void know_only(const struct tr_inside_place *f, const char *folder)
{
    char text[3 * TR_PATH_MAX], path[TR_PATH_MAX];
    int len = snprintf(text, sizeof text,
                       "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                       "<fontconfig><dir>%s</dir><cachedir>%s/cache</cachedir></fontconfig>\n",
                       folder, f->home);
    assert_true(len > 0 && len < (int)sizeof text);
    assert_int_equal(tr_path_join(path, sizeof path, f->home, "fonts.conf", NULL), TR_OK);
    assert_int_equal(tr_file_write(path, text, (size_t)len, NULL), TR_OK);
    setenv("FONTCONFIG_FILE", path, 1);
}

/* Whether the message that floats above the window has these words. */
static bool says(const struct tr_app *app, const char *words)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].role, "toast") == 0 && strstr(frame.v[i].text, words))
            return true;
    return false;
}

/* Messages are shown one after the other. */
static bool will_say(struct tr_app *app, const char *words)
{
    for (int i = 0; i < 120 && !says(app, words); i++)
        tr_inside_pass(app, 500);
    return says(app, words);
}

static void test_latin_only(void **state)
{
    struct tr_inside_place *f = *state;
    const char *folder = tr_temp_path(f->home, "latin");
    assert_int_equal(mkdir(folder, 0700), 0);
    if (!copy_latin(folder))
        skip(); /* every font of this machine is Chinese */
    know_only(f, folder);
    struct tr_app *app = tr_inside_open(f->data, NULL, TR_LANG_ZH_HANS);
    tr_inside_rest(app);
    assert_int_equal(app->set.lang, TR_LANG_EN);
    assert_true(will_say(app, "install the package fonts-noto-cjk"));
    assert_true(will_say(app, "simplified Chinese"));
    tr_inside_pass(app, 60000);
    assert_false(says(app, "fonts-noto-cjk"));
    /* chosen in the window: the same, and the window stays as it was */
    tr_ui_focus(app->ui, "lang");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_LEFT);
    tr_inside_rest(app);
    assert_int_equal(app->set.lang, TR_LANG_EN);
    assert_true(will_say(app, "traditional Chinese"));
    assert_true(will_say(app, "fonts-noto-cjk"));
    tr_app_free(app);
}

static void test_none(void **state)
{
    struct tr_inside_place *f = *state;
    const char *folder = tr_temp_path(f->home, "none");
    assert_int_equal(mkdir(folder, 0700), 0);
    know_only(f, folder);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_app *app = NULL;
        tr_err err = {0};
        struct tr_app_opts opts = {.data = f->data,
                                   .house = "yunshan",
                                   .card = "base",
                                   .lang = tr_lang_names[lang],
                                   .profile = -1,
                                   .seed = -1,
                                   .dark = -1};
        assert_int_equal(tr_app_new(&app, &opts, &err), TR_ENOTFOUND);
        assert_null(app);
        assert_non_null(strstr(err.msg, lang == TR_LANG_EN ? "install the package fonts-dejavu-core"
                                                           : "install the package fonts-noto-cjk"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_latin_only),
                                       cmocka_unit_test(test_none)};
    return cmocka_run_group_tests(tests, tr_inside_set_up, tr_inside_tear_down);
}
