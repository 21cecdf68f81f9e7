/* Files at the edge: bounded reads, atomic writes, sorted listings, and where
 * data, caches and a player's own things live. */
#ifndef TR_BASE_FILE_H
#define TR_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"

#define TR_PATH_MAX 4096

/* Read a regular file whole.
 * out:    appended to; out->max bounds the size
 * errors: TR_ENOTFOUND, TR_EIO, TR_ELIMIT (larger than fits), TR_ENOMEM; the message names the path
 */
tr_status tr_file_read(const char *path, struct tr_buf *out, tr_err *err);

/* Write a file so that a crash leaves the old or the new content: temporary
 * file beside it, fsync, rename, fsync of the folder. */
tr_status tr_file_write(const char *path, const void *bytes, size_t len, tr_err *err);

/* Make a folder and its missing parents, mode 0700 for new ones. */
tr_status tr_dir_make(const char *path, tr_err *err);

/* Names in a folder, sorted bytewise, without "." and ".." and hidden ones.
 * out:    caller frees with tr_names_done */
struct tr_names {
    char **v;
    size_t count;
};
tr_status tr_dir_list(const char *path, struct tr_names *out, tr_err *err);
void tr_names_done(struct tr_names *names);

bool tr_path_is_file(const char *path);
/* A regular file of the user's own, and no link. Others may be able to write where caches
 * are; theirs are not used. */
bool tr_path_is_own_file(const char *path);
bool tr_path_is_dir(const char *path);
/* Join with exactly one slash. errors: TR_ELIMIT */
tr_status tr_path_join(char *out, size_t cap, const char *a, const char *b, tr_err *err);
/* True for a plain relative path inside its root: no "..", no leading slash, no
 * backslash, no empty part, valid UTF-8, no control character. */
bool tr_path_is_inside(const char *path);

/* Folder with scenarios/ and assets/: `given` (may be NULL), else $THIRDRING_DATA,
 * else the working directory, else the install prefix.
 * errors: TR_ENOTFOUND with the places that were tried */
tr_status tr_data_dir(const char *given, char *out, size_t cap, tr_err *err);
/* Folder of a scenario: by its id below a data folder, or, when there is a slash in it, by
 * its own path. Without a slash at its end; it need not be there. errors: TR_ELIMIT */
tr_status tr_scenario_dir(const char *data_dir, const char *scenario, char *out, size_t cap,
                          tr_err *err);
/* $XDG_CACHE_HOME/thirdring or ~/.cache/thirdring; not created. */
tr_status tr_cache_dir(char *out, size_t cap, tr_err *err);
/* $XDG_DATA_HOME/thirdring or ~/.local/share/thirdring; not created. */
tr_status tr_home_dir(char *out, size_t cap, tr_err *err);
/* Folder of the running executable. */
tr_status tr_program_dir(char *out, size_t cap, tr_err *err);
/* The present time as RFC 3339 UTC ("2026-11-22T19:40:11.123456Z"), so fine that
 * two runs of one player never carry the same. */
void tr_now_rfc3339(char out[32]);
/* How many seconds east of Greenwich the desk stands now, by the system's time zone. */
int32_t tr_east_s(void);

#endif
