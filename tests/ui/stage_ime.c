/* A real input method for the stage: a session bus and fcitx5 with its pinyin of
 * their own, switched on and off, and typed through. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "ui/stage_inside.h"

#define LETTERS_MAX_S 5 /* for a word's letters to be composed, before it is tried again */

/* ---- starting it --------------------------------------------------------------------- */

static bool bus_answers(void *data)
{
    const struct tr_stage *stage = data;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", stage->bus);
    bool good = fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0;
    if (fd >= 0)
        close(fd);
    return good;
}

static bool has_owner(void *data)
{
    struct tr_stage *stage = data;
    char *out = NULL;
    const char *argv[] = {"dbus-send",
                          "--session",
                          "--print-reply",
                          "--dest=org.freedesktop.DBus",
                          "/org/freedesktop/DBus",
                          "org.freedesktop.DBus.NameHasOwner",
                          "string:org.freedesktop.portal.Fcitx",
                          NULL};
    bool good = tr_stage_call(stage, argv, NULL, &out) == 0 && strstr(out, "boolean true");
    free(out);
    return good;
}

/* It loads its dictionary by itself, after a while, and answers nobody meanwhile. */
static bool has_dictionary(void *data)
{
    char *text = tr_stage_text(tr_stage_path(data, "im.log"));
    bool good = strstr(text, "Loaded addon pinyin") != NULL;
    free(text);
    return good;
}

/* Waits for the name that its module for programs takes: earlier the game would find
 * nobody to talk to, and fcitx5-remote would let the bus start an fcitx5 of its own. */
void tr_stage_input_method_start(struct tr_stage *stage)
{
    char address[STAGE_PATH_MAX + 32];
    (void)mkdir(tr_stage_path(stage, "config/fcitx5"), 0700);
    FILE *profile = fopen(tr_stage_path(stage, "config/fcitx5/profile"), "we");
    assert_non_null(profile);
    (void)fputs("[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n"
                "[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n\n"
                "[Groups/0/Items/1]\nName=pinyin\nLayout=\n\n"
                "[GroupOrder]\n0=Default\n",
                profile);
    (void)fclose(profile);
    snprintf(address, sizeof address, "--address=unix:path=%s", stage->bus);
    int log = open(tr_stage_path(stage, "im.log"), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    stage->dbus = tr_stage_spawn(
        stage,
        (const char *const[]){"dbus-daemon", "--session", "--nofork", "--nopidfile", address, NULL},
        -1, log, log);
    tr_stage_until_true(stage, bus_answers, stage, "a session bus (package dbus)");
    stage->im = tr_stage_spawn(
        stage, (const char *const[]){"fcitx5", "--disable=notifications", "--keep", NULL}, -1, log,
        log);
    close(log);
    tr_stage_until_true(stage, has_owner, stage,
                        "the input method (packages fcitx5, fcitx5-modules)");
    tr_stage_until_true(stage, has_dictionary, stage, "its dictionary (package fcitx5-pinyin)");
}

/* ---- typing through it ----------------------------------------------------------------- */

struct remote {
    struct tr_stage *stage;
    const char *option, *state;
};

/* Ask, and ask again: it answers for the field that has the focus, and hears of
 * that by way of the bus, in its own time. */
static bool is_switched(void *data)
{
    const struct remote *remote = data;
    const char *ask[] = {"fcitx5-remote", remote->option, NULL};
    char *out = NULL;
    (void)tr_stage_call(remote->stage, ask, NULL, NULL);
    (void)tr_stage_call(remote->stage, (const char *const[]){"fcitx5-remote", NULL}, NULL, &out);
    bool is = out && strncmp(out, remote->state, 1) == 0;
    free(out);
    return is;
}

void tr_stage_input_method(struct tr_stage *stage, bool on)
{
    struct remote remote = {stage, on ? "-o" : "-c", on ? "2" : "1"};
    tr_stage_until_true(stage, is_switched, &remote, "the input method to be switched");
}

struct composing {
    const char *id;
    char before[1024]; /* what stood in the field */
    char keys[64];     /* letters, without spaces */
    time_t until;      /* then a letter has been lost */
    bool open;
};

/* The composition shows the letters, with spaces of its own between syllables. */
static bool shows(const char *composition, const char *letters)
{
    for (; *composition; composition++)
        if (*composition != ' ' && *composition != *letters++)
            return false;
    return !*letters;
}

/* All letters are being composed, in their place in the field; or one has become text
 * or got lost, and it has to be done again. */
static bool is_composed(const struct tr_frame *frame, void *data)
{
    struct composing *c = data;
    const struct tr_widget *w = tr_frame_find(frame, c->id);
    size_t len = strlen(c->before);
    c->open = w && *w->composition && shows(w->composition, c->keys) &&
              strncmp(w->text, c->before, len) == 0 && strcmp(w->text + len, w->composition) == 0;
    return c->open || (w && strcmp(w->value, c->before) != 0) || time(NULL) > c->until;
}

static bool is_closed(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, data);
    return w && !*w->composition;
}

static void take_back(struct tr_stage *stage, struct composing *c)
{
    const struct tr_widget *w = tr_stage_find(stage, c->id);
    for (int i = 0; i < 200 && w && (*w->composition || strcmp(w->value, c->before) != 0); i++) {
        long number = stage->frame.number;
        tr_stage_key(stage, "BackSpace");
        (void)tr_stage_until(stage, tr_stage_is_next, &number, "a frame after a key");
        w = tr_stage_find(stage, c->id);
    }
}

/* SDL waits 0.3 s for the input method's word on a key and then takes it as it is:
 * on a busy machine that happens, so it is taken back and done again. */
void tr_stage_compose(struct tr_stage *stage, const char *id, const char *keys, const char *text)
{
    struct composing c = {.id = id};
    char wanted[1200];
    const struct tr_widget *w = tr_stage_wait_focus(stage, id);
    snprintf(c.before, sizeof c.before, "%s", w->value);
    snprintf(wanted, sizeof wanted, "%s%s", c.before, text);
    for (const char *k = keys; *k && strlen(c.keys) + 1 < sizeof c.keys; k++)
        if (*k != ' ')
            c.keys[strlen(c.keys)] = *k;
    for (int attempt = 0; attempt < 10; attempt++) {
        tr_stage_key(stage, keys);
        c.until = time(NULL) + LETTERS_MAX_S;
        (void)tr_stage_until(stage, is_composed, &c, "a composition of all letters in the field");
        if (c.open) {
            tr_stage_key(stage, "space");
            w = tr_frame_find(tr_stage_until(stage, is_closed, (void *)(uintptr_t)id,
                                             "the composition to be taken over"),
                              id);
            if (strcmp(w->value, wanted) == 0)
                return;
        }
        take_back(stage, &c);
    }
    tr_stage_fail(stage, "%s cannot be composed of %s", text, keys);
}
