/* The switches behind tr_stands. The process that loads passes its own on to the
 * loader that it starts. */
#include "hostile/knockout.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[] = {
#define X(id, name) name,
    TR_DEFENCES(X)
#undef X
};

static bool down[TR_DEFENCE_COUNT];

const char *knockout_name(enum tr_defence which)
{
    return names[which];
}

enum tr_defence knockout_find(const char *name)
{
    int i = 0;
    while (i < TR_DEFENCE_COUNT && strcmp(names[i], name) != 0)
        i++;
    return (enum tr_defence)i;
}

void knockout_down(enum tr_defence which)
{
    down[which] = true;
}

void knockout_restore(void)
{
    memset(down, 0, sizeof down);
}

bool tr_stands(enum tr_defence which)
{
    return !down[which];
}

char *const *tr_defence_argv(char *const *plain)
{
    static char *argv[2 * TR_DEFENCE_COUNT + 3];
    int n = 0;
    for (; plain[n] && n < 2; n++)
        argv[n] = plain[n];
    for (int i = 0; i < TR_DEFENCE_COUNT; i++)
        if (down[i]) {
            argv[n++] = (char *)(uintptr_t) "--without";
            argv[n++] = (char *)(uintptr_t)names[i];
        }
    argv[n] = NULL;
    return argv;
}

int tr_defence_args(int argc, char **argv)
{
    int kept = 1;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--without") != 0 || i + 1 == argc) {
            argv[kept++] = argv[i];
            continue;
        }
        enum tr_defence which = knockout_find(argv[++i]);
        if (which == TR_DEFENCE_COUNT) {
            fprintf(stderr, "there is no defence %s\n", argv[i]);
            exit(2);
        }
        knockout_down(which);
    }
    argv[kept] = NULL;
    return kept;
}
