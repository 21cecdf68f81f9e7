/* play --from and --watch at the terminal: begun in the middle, never stored, and
 * every wrong use told in a sentence. */
#include "cmocka_all.h"

#include <string.h>

#include "unit/cli/command.h"

#define WORDS "I am sorry, you have the wrong number."

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

static void bad_input_is_told_in_a_sentence(void **state)
{
    static const char *const rows[][2] = {
        {"$TR play wrong_number --text --from ask",
         "wrong_number has no beat \"ask\"; did you mean \"asks\"?"},
        {"DISPLAY=:77 $TR play wrong_number --from ask", ""},
        {"$TR play nothing_here --text --from asks", "nothing_here"},
        {"$TR play --from asks", "--from needs the name of a call"},
        {"$TR play --watch", "--watch needs the name of a call"},
        {"$TR play wrong_number --watch --text", "--watch is for the window"},
        {"$TR play wrong_number --watch --script x", "--watch is for the window"},
        {"$TR play wrong_number --text --from asks --mode exam", "cannot be an exam"},
        {"$TR play wrong_number --text --from asks --board b.sqlite", "leave out --board"},
        {"$TR play wrong_number --text --from asks --save f.run", "leave out --save"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(2, "%s </dev/null", rows[i][0]);
        expect_in(said, rows[i][1]);
    }
    expect_run(1, "test -e b.sqlite || test -e f.run");
}

static void a_script_begins_in_the_beat(void **state)
{
    (void)state;
    write_text("words", "9000 say " WORDS "\n20000 hang_up\n");
    expect_run(0, "$TR play wrong_number --text --lang en --seed 1 --from asks --script words "
                  "--json");
    json_t *doc = parsed(out);
    assert_true(json_is_false(json_object_get(doc, "stored")));
    const json_t *first = json_array_get(json_object_get(doc, "transcript"), 0);
    assert_int_equal(int_of(first, "at_ms"), 0);
    bool heard = false;
    size_t i;
    const json_t *row;
    json_array_foreach(json_object_get(doc, "transcript"), i, row) heard =
        heard || strcmp(string_of(row, "text"), WORDS) == 0;
    assert_true(heard);
    json_decref(doc);
    /* the same words at the same times, but ringing: nobody has picked up */
    expect_run(0, "$TR play wrong_number --text --lang en --seed 1 --script words --json");
    doc = parsed(out);
    assert_string_equal(string_of(doc, "ending"), "missed");
    json_decref(doc);
}

static void a_live_call_says_that_it_is_not_stored(void **state)
{
    (void)state;
    expect_run(0, "printf '" WORDS "\\n/leave\\n' | "
                  "$TR play wrong_number --text --lang en --seed 1 --from asks");
    expect_in(out, "tried out from beat \"asks\" on and is not stored");
    expect_in(out, WORDS);
    assert_null(strstr(out, "Board ("));
    expect_run(1, "find . -name 'board*' | grep .");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(bad_input_is_told_in_a_sentence, begin, command_end),
        cmocka_unit_test_setup_teardown(a_script_begins_in_the_beat, begin, command_end),
        cmocka_unit_test_setup_teardown(a_live_call_says_that_it_is_not_stored, begin, command_end),
    };
    return cmocka_run_group_tests_name("cli_try_out", tests, NULL, NULL);
}
