/* Reruns what fuzzing has found, in every test run and without libFuzzer.
 * Each argument is a folder of inputs; every file goes to the target once, from
 * a block of exactly its size so that a sanitizer sees each byte read beyond it.
 * An empty or missing folder fails: then nothing would be tested. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "fuzz/fuzz.h"

#define INPUT_MAX (16u << 20)

static tr_status run_file(const char *path, tr_err *err)
{
    struct tr_buf content;
    tr_buf_init(&content, INPUT_MAX);
    tr_status status = tr_file_read(path, &content, err);
    if (status == TR_OK) {
        uint8_t *exact = tr_malloc(content.len);
        if (exact == NULL) {
            status = tr_fail(err, TR_ENOMEM, "no memory for %s", path);
        } else {
            if (content.len != 0) {
                memcpy(exact, content.data, content.len);
            }
            (void)LLVMFuzzerTestOneInput(exact, content.len);
            tr_free(exact);
        }
    }
    tr_buf_done(&content);
    return status;
}

static tr_status run_folder(const char *folder, tr_err *err)
{
    struct tr_names names;
    tr_status status = tr_dir_list(folder, &names, err);
    if (status != TR_OK) {
        return status;
    }
    if (names.count == 0) {
        status = tr_fail(err, TR_ENOTFOUND, "%s holds no inputs", folder);
    }
    for (size_t i = 0; i < names.count && status == TR_OK; i++) {
        char path[TR_PATH_MAX];
        status = tr_path_join(path, sizeof path, folder, names.v[i], err);
        if (status == TR_OK) {
            status = run_file(path, err);
        }
    }
    (void)printf("%s: %zu inputs\n", folder, names.count);
    tr_names_done(&names);
    return status;
}

int main(int argc, char **argv)
{
    tr_err err;
    if (argc < 2) {
        (void)fprintf(stderr, "usage: %s FOLDER...\n", argv[0]);
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        if (run_folder(argv[i], &err) != TR_OK) {
            (void)fprintf(stderr, "%s\n", err.msg);
            return 1;
        }
    }
    return 0;
}
