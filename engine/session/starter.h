/* A new scenario from a template: a folder of assets/templates copied below
 * scenarios/ under a name of its own. A template's comments stand in every language,
 * a line each ("-- en: ...", "-- zh-Hans: ..."); the copy has those of one. The first
 * comment of scenario.lua says in a sentence what the template is. */
#ifndef TR_SESSION_STARTER_H
#define TR_SESSION_STARTER_H

#include "base/file.h"
#include "script/reader.h"
#include "sim/graph.h"

/* What stands for the scenario's name in a template's files. */
#define TR_STARTER_NAME "NEW_SCENARIO"
#define TR_STARTER_DEFAULT "inbound"

/* The templates' names, sorted. out: caller frees with tr_names_done
 * errors: TR_EIO, TR_ENOMEM */
tr_status tr_starter_list(const struct tr_loader *loader, struct tr_names *out, tr_err *err);

/* What a template is, in a sentence of that language. False when it does not say. */
bool tr_starter_about(const struct tr_loader *loader, const char *template, enum tr_lang lang,
                      char *out, size_t cap);

/* Make scenarios/<id> from a template. The folder appears whole or not at all.
 * lang:   of the comments
 * path:   TR_PATH_MAX bytes; the new folder
 * errors: TR_EINVAL (id is no identifier, or there is such a scenario), TR_ENOTFOUND (no
 *         such template), TR_EIO, TR_ENOMEM */
tr_status tr_starter_make(const struct tr_loader *loader, const char *id, const char *template,
                          enum tr_lang lang, char *path, tr_err *err);

#endif
