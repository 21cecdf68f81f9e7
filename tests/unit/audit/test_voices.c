/* Which lines are spoken, in which order and under which names, and what is found in
 * the folder of recordings, whatever a stranger put there. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/voices.h"
#include "audit/vorbis.h"
#include "audit/wave.h"
#include "script/reader.h"
#include "support/temp.h"

#define RECORDING TR_SOURCE_DIR "/tests/unit/app/voice.ogg" /* two seconds */

static char home[TR_TEMP_MAX];
static struct tr_graph *graph;
static char scenario[TR_TEMP_MAX + 8];

static const char source[] =
    "scenario { format = 1, id = 'calls', title = 'T', scorecard = { 'base' },\n"
    "  caller = { who = 'W', surname = fact 'who', mood = 60 },\n"
    "  cast = { boss = { who = 'Boss', voice = 'man_1' } },\n"
    "  facts = { who = pick { 'A', 'B' }, hour = number { 1, 9 }, one = number { 7, 7 } },\n"
    "  events = { guest = { kind = 'visitor', at = 5, by = 'boss', says = L'guest' } } }\n"
    "beat 'opening' { caller = L'asks', on {\n"
    "  { has = 'rush', mood = -25, to = 'hurt' }, { otherwise = true, mood = 5, to = 'tells' } } "
    "}\n"
    "beat 'last' { caller = L'asks_2', ending = 'done' }\n"
    "beat 'hurt' { caller = L'hurt', mood = -5, next = 'boss' }\n"
    "beat 'tells' { caller = L'tells', choices = { L'answer' }, next = 'last' }\n"
    "beat 'boss' { caller = L'boss', by = 'boss', next = 'asks_again' }\n"
    "beat 'asks_again' { caller = L'asks', next = 'last' }\n";
static const char lines[] =
    "return { asks = { 'Hello?', 'Hello, hello?', { text = 'Anybody there?', ms = 2000 } },\n"
    "  asks_2 = 'Goodbye.', hurt = 'Really, {caller.surname}.', tells = 'At {hour}, please.',\n"
    "  boss = 'Number {one} it is.', answer = 'Fine.', guest = 'Excuse me?' }\n";

static void write_text(const char *name, const char *text)
{
    char path[TR_PATH_MAX];
    tr_err err;
    (void)snprintf(path, sizeof path, "%s/%s", scenario, name);
    if (tr_file_write(path, text, strlen(text), &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static int begin(void **state)
{
    struct tr_loader loader;
    struct tr_loaded loaded;
    tr_err err = {0};
    char path[TR_PATH_MAX];
    (void)state;
    memset(&loaded, 0, sizeof loaded);
    if (!tr_temp_make(home))
        return -1;
    (void)snprintf(scenario, sizeof scenario, "%s/calls", home);
    (void)snprintf(path, sizeof path, "%s/lines", scenario);
    assert_int_equal(tr_dir_make(path, NULL), TR_OK);
    write_text("scenario.lua", source);
    write_text("lines/en.lua", lines);
    assert_int_equal(tr_loader_init(&loader, TR_SOURCE_DIR, &err), TR_OK);
    loader.cache_dir[0] = '\0';
    if (tr_load(&loader, TR_LOAD_SCENARIO, scenario, &loaded, &err) != TR_OK) {
        print_message("%s\n", err.msg);
        return -1;
    }
    assert_int_equal(tr_graph_decode(&graph, loaded.bytes.data, loaded.bytes.len, &err), TR_OK);
    tr_loaded_done(&loaded);
    return 0;
}

static int end(void **state)
{
    char command[TR_PATH_MAX];
    (void)state;
    tr_graph_free(graph);
    (void)snprintf(command, sizeof command, "chmod -R u+rwx '%s'; rm -rf '%s'", home, home);
    return system(command);
}

/* A fresh folder voice/en. */
static int no_recordings(void **state)
{
    char command[TR_PATH_MAX];
    (void)state;
    (void)snprintf(command, sizeof command, "rm -rf '%s/voice' && mkdir -p '%s/voice/en'", scenario,
                   scenario);
    return system(command);
}

static void shell(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void shell(const char *format, ...)
{
    char command[2048], all[4096];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(command, sizeof command, format, args);
    va_end(args);
    (void)snprintf(all, sizeof all, "cd '%s/voice/en' && %s", scenario, command);
    assert_int_equal(system(all), 0);
}

static struct tr_voices listed(enum tr_lang lang)
{
    struct tr_voices v;
    tr_err err;
    assert_int_equal(tr_voices_list(&v, graph, lang, scenario, &err), TR_OK);
    return v;
}

static const struct tr_voice_line *named(const struct tr_voices *v, const char *name)
{
    for (size_t i = 0; i < v->count; i++)
        if (strcmp(v->v[i].name, name) == 0)
            return &v->v[i];
    fail_msg("no line is called %s", name);
    return NULL;
}

static enum tr_voice_state state_of(const char *name)
{
    struct tr_voices v = listed(TR_LANG_EN);
    enum tr_voice_state state = named(&v, name)->state;
    tr_voices_done(&v);
    return state;
}

/* ---- the list -------------------------------------------------------------------- */

static void every_spoken_line_in_play_order(void **state)
{
    static const char *const names[] = {"asks.ogg",  "asks__2.ogg", "asks_3.ogg", "hurt.ogg",
                                        "tells.ogg", "boss.ogg",    "asks_2.ogg", "guest.ogg"};
    static const bool drawn[] = {false, false, false, true, true, false, false, false};
    static const int moods[] = {60, 60, 60, 30, 65, 30, 65, 60};
    struct tr_voices v = listed(TR_LANG_EN);
    (void)state;
    assert_int_equal(v.count, 8);
    for (size_t i = 0; i < v.count; i++) {
        assert_string_equal(v.v[i].name, names[i]);
        assert_int_equal(v.v[i].drawn, drawn[i]);
        assert_int_equal(v.v[i].mood, moods[i]);
        assert_int_equal(v.v[i].state, TR_VOICE_MISSING);
        assert_int_equal(v.v[i].by != TR_NONE, i == 5 || i == 7);
    }
    assert_int_equal(v.v[2].wording, 3);
    assert_int_equal(v.v[2].wordings, 3);
    assert_int_equal(v.v[2].ms, 2000);
    assert_int_equal(v.v[7].beat, TR_NONE);
    assert_int_equal(v.v[7].side, 0);
    tr_voices_done(&v);
}

static void a_call_looks_for_the_listed_file(void **state)
{
    struct tr_voices v = listed(TR_LANG_EN);
    char path[TR_PATH_MAX], want[TR_PATH_MAX];
    (void)state;
    for (size_t i = 0; i < v.count; i++) {
        uint16_t line = tr_voice_line_of(graph, TR_LANG_EN, v.v[i].variant);
        assert_int_equal(line, v.v[i].line);
        assert_int_equal(
            tr_voice_path(graph, scenario, TR_LANG_EN, line, v.v[i].variant, path, sizeof path),
            !v.v[i].drawn);
        (void)snprintf(want, sizeof want, "%s/voice/en/%s", scenario, v.v[i].name);
        if (!v.v[i].drawn)
            assert_string_equal(path, want);
    }
    assert_int_equal(tr_voice_line_of(graph, TR_LANG_EN, UINT32_MAX), TR_NONE);
    tr_voices_done(&v);
}

static void facts_that_can_differ_are_told(void **state)
{
    static const char *const texts[] = {"{hour}", "At {hour:digits}.", "{caller.surname}",
                                        "x {one} {hour}"};
    static const char *const plain[] = {"",        "{one}", "{house.name}", "{person.shen}",
                                        "{hours}", "{hour", "hour}"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_true(tr_voice_is_drawn(graph, graph->beats[0].line, texts[i]));
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        assert_false(tr_voice_is_drawn(graph, graph->beats[0].line, plain[i]));
}

/* {caller.surname} is that of whoever says the line. */
static void a_surname_is_that_of_the_speaker(void **state)
{
    struct tr_cast boss = graph->cast[0];
    struct tr_graph other = *graph;
    uint16_t line = TR_NONE, asks = graph->beats[0].line, hour = 0;
    (void)state;
    for (uint32_t i = 0; i < graph->beat_count; i++)
        line = graph->beats[i].by == 0 ? graph->beats[i].line : line;
    while (strcmp(tr_graph_str(graph, graph->facts[hour].name), "hour") != 0)
        hour++;
    other.cast = &boss;
    assert_true(tr_voice_is_drawn(&other, line, "{caller.surname}")); /* the caller's */
    boss.own = 1;
    assert_false(tr_voice_is_drawn(&other, line, "{caller.surname}"));
    assert_true(tr_voice_is_drawn(&other, asks, "{caller.surname}"));
    boss.surname_fact = hour;
    assert_true(tr_voice_is_drawn(&other, line, "{caller.surname}"));
}

static void lengths_are_compared(void **state)
{
    (void)state;
    assert_int_equal(tr_voice_fit(2000, 2000), TR_VOICE_FITS);
    assert_int_equal(tr_voice_fit(2500, 2000), TR_VOICE_FITS);
    assert_int_equal(tr_voice_fit(2501, 2000), TR_VOICE_TOO_LONG);
    assert_int_equal(tr_voice_fit(1600, 2000), TR_VOICE_FITS);
    assert_int_equal(tr_voice_fit(1599, 2000), TR_VOICE_TOO_SHORT);
}

/* ---- recordings ------------------------------------------------------------------ */

static void recordings_are_found_and_measured(void **state)
{
    (void)state;
    shell("cp '%s' asks_3.ogg && cp '%s' tells.ogg && cp '%s' asks_2.ogg", RECORDING, RECORDING,
          RECORDING);
    shell("cp '%s' asks_4.ogg && cp '%s' ASKS.ogg && echo x > notes.txt", RECORDING, RECORDING);
    struct tr_voices v = listed(TR_LANG_EN);
    const struct tr_voice_line *line = named(&v, "asks_3.ogg");
    assert_int_equal(line->state, TR_VOICE_THERE);
    assert_true(line->recorded_ms > 1980 && line->recorded_ms < 2020);
    assert_int_equal(tr_voice_fit(line->recorded_ms, line->ms), TR_VOICE_FITS);
    line = named(&v, "asks_2.ogg");
    assert_int_equal(tr_voice_fit(line->recorded_ms, line->ms), TR_VOICE_TOO_LONG);
    /* what the seed changes has no recording, and the folder's other files no line */
    assert_int_equal(named(&v, "tells.ogg")->state, TR_VOICE_MISSING);
    assert_int_equal(v.orphans.count, 4);
    assert_string_equal(v.orphans.v[0], "ASKS.ogg");
    assert_string_equal(v.orphans.v[1], "asks_4.ogg");
    assert_string_equal(v.orphans.v[2], "notes.txt");
    assert_string_equal(v.orphans.v[3], "tells.ogg");
    tr_voices_done(&v);
    v = listed(TR_LANG_ZH_HANS);
    assert_int_equal(named(&v, "asks_3.ogg")->state, TR_VOICE_MISSING);
    assert_int_equal(v.orphans.count, 0);
    tr_voices_done(&v);
}

static void whatever_a_stranger_puts_there(void **state)
{
    (void)state;
    shell("mkfifo asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_NO_FILE);
    shell("rm asks.ogg && mkdir asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_NO_FILE);
    shell("rmdir asks.ogg && ln -s '%s' asks.ogg", RECORDING);
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_LINK);
    shell("rm asks.ogg && ln -s /nowhere asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_LINK);
    shell("rm asks.ogg && head -c 4000 '%s' > asks.ogg", RECORDING);
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_BROKEN);
    shell(": > asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_OTHER);
    shell("echo no sound > asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_OTHER);
    shell("truncate -s 5M asks.ogg");
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_LARGE);
    if (geteuid() != 0) {
        shell("cp '%s' boss.ogg && chmod 0 boss.ogg", RECORDING);
        assert_int_equal(state_of("boss.ogg"), TR_VOICE_UNREADABLE);
    }
}

static void folders_may_be_missing_or_links(void **state)
{
    (void)state;
    shell("cp '%s' asks.ogg && cp '%s' other.ogg && mv ../en ../kept && ln -s kept ../en",
          RECORDING, RECORDING);
    struct tr_voices v = listed(TR_LANG_EN);
    assert_int_equal(named(&v, "asks.ogg")->state, TR_VOICE_LINK);
    assert_int_equal(v.orphans.count, 0);
    tr_voices_done(&v);
    assert_int_equal(no_recordings(state), 0);
    shell("rmdir '%s/voice/en' && rmdir '%s/voice' && : > '%s/voice'", scenario, scenario,
          scenario);
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_MISSING);
    assert_int_equal(unlink(tr_temp_path(home, "calls/voice")), 0);
    assert_int_equal(state_of("asks.ogg"), TR_VOICE_MISSING);
}

/* ---- wave ------------------------------------------------------------------------ */

static void waves_come_back(void **state)
{
    int16_t v[] = {0, 1, -1, INT16_MAX, INT16_MIN};
    struct tr_wave wave = {v, 5, 22050}, back;
    struct tr_buf buf;
    (void)state;
    tr_buf_init(&buf, 1000);
    tr_wave_write(&wave, &buf);
    assert_int_equal(buf.len, 54);
    assert_int_equal(tr_wave_read(&back, buf.data, buf.len, NULL), TR_OK);
    assert_int_equal(back.count, 5);
    assert_int_equal(back.rate, 22050);
    assert_memory_equal(back.v, v, sizeof v);
    tr_wave_done(&back);
    /* a program that prints does not know how much it will be */
    memset(buf.data + 40, 0xff, 4);
    assert_int_equal(tr_wave_read(&back, buf.data, buf.len, NULL), TR_OK);
    assert_int_equal(back.count, 5);
    tr_wave_done(&back);
    /* cut anywhere it is shorter or refused, and never read beyond */
    for (size_t len = 0; len < buf.len; len++) {
        uint8_t *copy = malloc(len + 1);
        assert_non_null(copy);
        memcpy(copy, buf.data, len);
        tr_status st = tr_wave_read(&back, copy, len, NULL);
        assert_int_equal(st, len < 44 ? TR_EFORMAT : TR_OK);
        if (st == TR_OK)
            tr_wave_done(&back);
        free(copy);
    }
    static const size_t wrong[] = {0, 8, 20, 22, 25, 34}; /* RIFF, WAVE, PCM, mono, rate, bits */
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        uint8_t kept = buf.data[wrong[i]];
        buf.data[wrong[i]] = 0xff;
        assert_int_equal(tr_wave_read(&back, buf.data, buf.len, NULL), TR_EFORMAT);
        buf.data[wrong[i]] = kept;
    }
    tr_buf_done(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_spoken_line_in_play_order),
        cmocka_unit_test(a_call_looks_for_the_listed_file),
        cmocka_unit_test(facts_that_can_differ_are_told),
        cmocka_unit_test(a_surname_is_that_of_the_speaker),
        cmocka_unit_test(lengths_are_compared),
        cmocka_unit_test_setup(recordings_are_found_and_measured, no_recordings),
        cmocka_unit_test_setup(whatever_a_stranger_puts_there, no_recordings),
        cmocka_unit_test_setup(folders_may_be_missing_or_links, no_recordings),
        cmocka_unit_test(waves_come_back),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
