/* A translation on its way out and back with each allocation failed in turn: no
 * crash, no leak, no half-written file, until there is enough memory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "report/exchange.h"
#include "report/po.h"
#include "script/phrases.h"
#include "support/book.h"

static const char rows[] =
    "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
    "<row><c t=\"s\"><v>2</v></c><c t=\"inlineStr\"><is><t>one</t></is></c></row>";
static const char strings[] = "<si><t>key</t></si><si><t>translation en</t></si><si><t>a</t></si>";
static const char po[] = "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgctxt \"a\"\nmsgid \"x\"\n"
                         "msgstr \"one\"\n";

static void reading(void **state)
{
    struct tr_buf book;
    (void)state;
    tr_buf_init(&book, TR_EXCHANGE_BYTES);
    assert_true(tr_book_plain(rows, strings, &book));
    for (int how = 0; how < 4; how++) {
        bool sheet = how & 1, persist = how & 2;
        for (uint64_t nth = 1;; nth++) {
            size_t before = tr_alloc_stats().live_blocks;
            struct tr_exchange x;
            tr_exchange_init(&x);
            tr_alloc_reset_counts();
            tr_alloc_fail_at(nth, persist);
            tr_status status = sheet
                                   ? tr_exchange_read(&x, book.data, book.len, NULL)
                                   : tr_exchange_read(&x, (const uint8_t *)po, sizeof po - 1, NULL);
            bool whole = tr_alloc_stats().calls < nth;
            tr_alloc_fail_at(0, false);
            assert_true(status == TR_OK || status == TR_ENOMEM);
            assert_int_equal(x.count, status == TR_OK ? 1 : 0);
            if (status == TR_OK)
                assert_string_equal(tr_exchange_get(&x.rows[0], TR_EX_TEXT), "one");
            tr_exchange_done(&x);
            assert_int_equal(tr_alloc_stats().live_blocks, before);
            if (status == TR_OK && whole)
                break;
        }
    }
    tr_buf_done(&book);
}

static char root[256];

static tr_status run(const char *commands)
{
    char command[1024];
    (void)snprintf(command, sizeof command, "cd '%s' && %s", root, commands);
    return system(command) == 0 ? TR_OK : TR_EIO;
}

/* Load the phrases, change one, add one and write. */
static tr_status there_and_back(const struct tr_loader *loader, size_t *written)
{
    struct tr_phrases *p = NULL;
    struct tr_findings findings = {0};
    tr_err err;
    tr_status st =
        tr_phrases_load(&p, loader, "x", TR_LANG_COUNT, TR_LANG_EN, NULL, &findings, &err);
    struct tr_phrase *title = st == TR_OK ? tr_phrases_find(p, "title", 0) : NULL;
    struct tr_phrase *asks = st == TR_OK ? tr_phrases_find(p, "asks", 3) : NULL;
    struct tr_phrase *who = st == TR_OK ? tr_phrases_find(p, "scenario.caller.who", 0) : NULL;
    if (st == TR_OK) {
        assert_true(title && asks && who);
        st = tr_phrases_put(p, title, 0, "New", &err);
    }
    if (st == TR_OK)
        st = tr_phrases_put(p, asks, 3, "C", &err);
    if (st == TR_OK)
        st = tr_phrases_put(p, who, 0, "She", &err);
    if (st == TR_OK)
        st = tr_phrases_write(p, loader, false, &findings, written, &err);
    tr_phrases_free(p);
    tr_findings_done(&findings);
    return st;
}

static void editing(void **state)
{
    static struct tr_loader loader;
    const char *tmp = getenv("TMPDIR");
    tr_err err;
    (void)state;
    (void)snprintf(root, sizeof root, "%.200s/oom-XXXXXX", tmp && tmp[0] ? tmp : "/tmp");
    assert_non_null(mkdtemp(root));
    assert_int_equal(
        run("mkdir -p assets/lexicon scenarios/x/lines old && "
            "printf 'act\\ngreet\\n' > assets/lexicon/acts.tsv && cd old && mkdir lines && "
            "echo \"scenario { format = 1, id = 'x', title = L'title', "
            "caller = { who = { ['zh-Hans'] = 'H' } } } beat 'a' { caller = L'asks', next = 'b' } "
            "beat 'b' { listen = true, ending = 'c' }\" > scenario.lua && "
            "echo \"return { title = 'T', asks = { 'A', 'B' } }\" > lines/en.lua && "
            "cp -R . ../scenarios/x/"),
        TR_OK);
    assert_int_equal(tr_loader_init(&loader, root, &err), TR_OK);
    (void)snprintf(loader.cache_dir, sizeof loader.cache_dir, "%.250s/cache", root);
    for (int persist = 0; persist < 2; persist++) {
        for (uint64_t nth = 1;; nth++) {
            size_t before = tr_alloc_stats().live_blocks, written = 0;
            tr_alloc_reset_counts();
            tr_alloc_fail_at(nth, persist);
            tr_status status = there_and_back(&loader, &written);
            bool whole = tr_alloc_stats().calls < nth;
            tr_alloc_fail_at(0, false);
            assert_int_equal(tr_alloc_stats().live_blocks, before);
            if (status != TR_OK) {
                assert_int_equal(status, TR_ENOMEM);
                assert_int_equal(run("diff -r old scenarios/x > /dev/null"), TR_OK);
                continue;
            }
            assert_int_equal(written, 2);
            assert_int_equal(run("cd scenarios/x && grep -qF \"title = 'New', asks = { 'A', "
                                 "'B', 'C' }\" lines/en.lua && "
                                 "grep -qF \"'H', en = \\\"She\\\" }\" scenario.lua && "
                                 "cp -R ../../old/. ."),
                             TR_OK);
            if (whole)
                break;
        }
    }
    assert_int_equal(run("rm -rf \"$PWD\""), TR_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reading), cmocka_unit_test(editing)};
    return cmocka_run_group_tests_name("oom translate", tests, NULL, NULL);
}
