/* Compiling a scenario, a house and a card with each allocation failed in turn,
 * Lua's as well as ours: refused as "no memory" without a leak, until there is
 * enough; and the same for the reader's side. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "script/collect.h"
#include "unit/script/inline.h"

static const char scenario[] =
    "local function react(to) return on { { has = 'greet', mood = 3, to = to }, { silence = true, "
    "to = 'bye' }, { otherwise = true, set = { n = 'n + 1' }, to = 'bye' } } end\n"
    "for k, v in pairs { b = 1, a = 2 } do end local t = { 3, 1, 2 } table.sort(t)\n"
    "scenario { format = 1, id = 'x', title = L'title', caller = { who = { en = 'He' }, surname = "
    "fact 'name' }, facts = { name = pick { 'Li', 'Wu' }, phone = digits { 8 } },\n"
    "  slip = { { 'who', kind = 'name', fact = 'name', title = 'Who' } }, counters = { n = 0 }, "
    "flags = { f = true }, unknown = 1 }\n"
    "beat 'open' { listen = true, expects = { 'greet' }, react 'asks' }\n"
    "beat 'asks' { caller = L'asks', choices = { 'One', 'Two' }, next = 'bye', on { { when = \"n > "
    "1 "
    "and f and not said('farewell')\", to = 'open' }, { has = 'gret', to = 'opne' } } }\n"
    "beat 'bye' { caller = '{name} {phone:digits}', ending = 'done' }\n";

static const struct inline_source sources[] = {
    {TR_LOAD_SCENARIO,
     "x",
     "scenario.lua",
     {{"lines/en.lua", "return { title = 'T', asks = { 'A', 'B {nme}' }, spare = 'S' }", 0},
      {"scenario.lua", scenario, 0}}},
    {TR_LOAD_SCENARIO,
     "x",
     "scenario.lua",
     {{"scenario.lua", "include 'more' scenario { format = 1, id = 'x', title = 'T', caller = {} }",
       0},
      {"more.lua", "beat 'a' { listen = true, next = 'b' } beat 'b' { ending = 'c' }", 0}}},
    {TR_LOAD_HOUSE,
     "h",
     "h.lua",
     {{"h.lua",
       "house { format = 1, id = 'h', name = 'N', desk = 'D', aliases = { 'A' }, people = { "
       "{ name = 'P' } } }",
       0}}},
    {TR_LOAD_CARD,
     "c",
     "c.lua",
     {{"c.lua",
       "scorecard { format = 1, id = 'c', title = 'C', sections = { { 'a' } } }\nrule 'r' { "
       "section "
       "= 'a', kind = 'say', any = 'greet', points = 1, title = 'At {limit}', applies = 'rings > "
       "3' "
       "}",
       0}}},
};

static void compiling(void **state)
{
    (void)state;
    for (size_t s = 0; s < sizeof sources / sizeof *sources; s++)
        for (int persist = 0; persist < 2; persist++) {
            size_t findings = 0;
            for (uint64_t nth = 1;; nth++) {
                struct tr_response resp;
                tr_err err;
                size_t before = tr_alloc_stats().live_blocks;
                tr_alloc_fail_at(nth, persist);
                tr_status status = inline_compile(&sources[s], &resp, &err);
                tr_alloc_fail_at(0, false);
                findings = resp.findings.count;
                if (status != TR_OK) {
                    assert_int_equal(status, TR_ENOMEM);
                    assert_int_equal(resp.blob.len, 0);
                }
                bool whole = status == TR_OK;
                tr_response_done(&resp);
                assert_int_equal(tr_alloc_stats().live_blocks, before);
                tr_alloc_reset_counts();
                if (whole) {
                    /* good by luck when Lua could do without; done when nothing failed */
                    tr_response_init(&resp);
                    status = inline_compile(&sources[s], &resp, &err);
                    assert_int_equal(status, TR_OK);
                    assert_int_equal(resp.findings.count, findings);
                    uint64_t needed = tr_alloc_stats().calls;
                    tr_response_done(&resp);
                    if (nth > needed)
                        break;
                }
            }
        }
}

static void reading(void **state)
{
    (void)state;
    char root[256], command[1024];
    static struct tr_loader loader;
    tr_err err;
    const char *tmp = getenv("TMPDIR");
    snprintf(root, sizeof root, "%s/oom-XXXXXX", tmp && tmp[0] ? tmp : P_tmpdir);
    assert_non_null(mkdtemp(root));
    snprintf(
        command, sizeof command,
        "cd '%s' && mkdir -p assets/lexicon scenarios/x/lines && printf 'act\\ngreet\\n' > "
        "assets/lexicon/acts.tsv && echo \"scenario { format = 1, id = 'x', title = 'T', caller "
        "= {} } beat 'a' { listen = true, next = 'b' } beat 'b' { ending = 'c' } beat 'd' { "
        "ending = 'c' }\" > scenarios/x/scenario.lua && echo 'return {}' > "
        "scenarios/x/lines/en.lua",
        root);
    assert_int_equal(system(command), 0);
    assert_int_equal(tr_loader_init(&loader, root, &err), TR_OK);
    snprintf(loader.cache_dir, sizeof loader.cache_dir, "%s/cache", root);
    struct tr_loaded loaded;
    for (int how = 0; how < 4; how++)
        for (uint64_t nth = 1;; nth++) {
            size_t before = tr_alloc_stats().live_blocks;
            bool cached = how & 1, persist = how & 2;
            if (!cached) {
                snprintf(command, sizeof command, "rm -rf '%s/cache'", root);
                assert_int_equal(system(command), 0);
            }
            tr_alloc_reset_counts();
            tr_alloc_fail_at(nth, persist);
            tr_status status = tr_load(&loader, TR_LOAD_SCENARIO, "x", &loaded, &err);
            uint64_t calls = tr_alloc_stats().calls;
            tr_alloc_fail_at(0, false);
            if (status != TR_OK) {
                assert_int_equal(status, TR_ENOMEM);
                assert_int_equal(loaded.bytes.len, 0);
            } else {
                assert_int_equal(loaded.findings.count, 1);
                assert_true(loaded.bytes.len > 0);
            }
            tr_loaded_done(&loaded);
            assert_int_equal(tr_alloc_stats().live_blocks, before);
            if (status == TR_OK && calls < nth)
                break;
        }
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    assert_int_equal(system(command), 0);
}

/* A call that is played, with its lines: the first few hundred allocations one by
 * one, then ever fewer of the thousands. */
static void a_whole_scenario(void **state)
{
    (void)state;
    static struct tr_loader loader;
    static struct tr_collected c;
    struct tr_response resp;
    tr_err err;
    assert_int_equal(tr_loader_init(&loader, TR_SOURCE_DIR, &err), TR_OK);
    assert_int_equal(tr_collect(&c, &loader, TR_LOAD_SCENARIO, "wrong_number", &err), TR_OK);
    for (int persist = 0; persist < 2; persist++) {
        bool whole = false;
        for (uint64_t nth = 1; !whole; nth = nth < 400 ? nth + 1 : nth + nth / 10) {
            struct tr_compiler *compiler = NULL;
            size_t before = tr_alloc_stats().live_blocks;
            tr_response_init(&resp);
            tr_alloc_reset_counts();
            tr_alloc_fail_at(nth, persist);
            tr_status status = tr_compiler_new(&compiler, &err);
            if (status == TR_OK)
                status = tr_compiler_run(compiler, &c.req, &resp, &err);
            tr_compiler_free(compiler);
            whole = tr_alloc_stats().calls < nth;
            tr_alloc_fail_at(0, false);
            if (status != TR_OK) {
                assert_int_equal(status, TR_ENOMEM);
                assert_int_equal(resp.blob.len, 0);
            } else {
                assert_int_equal(tr_findings_errors(&resp.findings), 0);
                assert_true(resp.blob.len > 0);
            }
            assert_true(!whole || status == TR_OK);
            tr_response_done(&resp);
            assert_int_equal(tr_alloc_stats().live_blocks, before);
        }
    }
    tr_collected_done(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(compiling), cmocka_unit_test(reading),
                                       cmocka_unit_test(a_whole_scenario)};
    return cmocka_run_group_tests_name("oom script", tests, NULL, NULL);
}
