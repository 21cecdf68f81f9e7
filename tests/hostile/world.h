/* A small data folder of its own for tests that load strangers' files. */
#ifndef TR_TESTS_HOSTILE_WORLD_H
#define TR_TESTS_HOSTILE_WORLD_H

#include "script/reader.h"

/* Make the folder with a good scenario, house and scorecard, and a loader for it
 * that keeps no cache. False with a line on stderr when that fails. */
bool world_begin(struct tr_loader *loader);
void world_end(void);

/* Write below the folder; stops the test when that fails. */
void world_put(const char *path, const void *bytes, size_t len);
void world_put_text(const char *path, const char *text);
/* Copy a file, or remove a file or folder with all in it. */
void world_copy(const char *from, const char *path);
void world_remove(const char *path);
/* The absolute path of something below the folder, in a static buffer. */
const char *world_path(const char *path);

/* The good scenario loads as if nothing had happened: without a finding and with
 * the same bytes each time. */
void world_good_still_loads(const struct tr_loader *loader, const char *after);

/* Computing time of all children so far, and the most memory that one had. */
long world_children_ms(void);
long world_children_kib(void);

/* Names of the *.lua files of a folder, for one call each; gives how many. */
int world_each_lua(const char *dir, void (*visit)(const char *dir, const char *file, void *ctx),
                   void *ctx);

#endif
