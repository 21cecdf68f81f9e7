/* A live call on a terminal of its own (a pseudo terminal): rings, editing with
 * Chinese, commands, leaving. Each step waits for a text on the screen, never
 * for a time. */
#include "cmocka_all.h"

#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temp.h"

#define SCREEN_MAX (1u << 20)
#define PATIENCE_MS 60000 /* then something is wrong */

static char home[TR_TEMP_MAX];
static char screen[SCREEN_MAX];
static size_t seen;   /* bytes on the screen */
static size_t looked; /* up to where a text has been found */
static int terminal;
static pid_t player;

static int begin(void **state)
{
    (void)state;
    if (!tr_temp_make(home))
        return -1;
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    setenv("THIRDRING_DATA", TR_SOURCE_DIR, 1);
    setenv("USER", "lin", 1);
    setenv("NO_COLOR", "1", 1);
    setenv("TERM", "xterm", 1);
    setenv("LC_ALL", "POSIX", 1);
    seen = looked = 0;
    return 0;
}

static int end(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)state;
    if (player > 0) {
        (void)kill(player, SIGKILL);
        (void)waitpid(player, NULL, 0);
        player = 0;
    }
    (void)snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command) == 0 ? 0 : -1;
}

static void start(const char *scenario, const char *lang, const char *mode, const char *profile)
{
    struct winsize size = {.ws_row = 40, .ws_col = 78};
    player = forkpty(&terminal, NULL, NULL, &size);
    assert_true(player >= 0);
    if (player == 0) {
        execl(THIRDRING, THIRDRING, "play", scenario, "--text", "--seed", "3", "--lang", lang,
              "--mode", mode, "--profile", profile, (char *)NULL);
        _exit(127);
    }
}

/* Read on until the text appears behind what was looked at before. */
static void see(const char *text)
{
    for (;;) {
        screen[seen] = '\0';
        char *found = strstr(screen + looked, text);
        if (found) {
            looked = (size_t)(found - screen) + strlen(text);
            return;
        }
        struct pollfd fd = {terminal, POLLIN, 0};
        ssize_t n = -1;
        if (seen + 1 < SCREEN_MAX && poll(&fd, 1, PATIENCE_MS) == 1)
            n = read(terminal, screen + seen, SCREEN_MAX - 1 - seen);
        if (n <= 0) {
            print_message("%s\n", screen + (seen > 2000 ? seen - 2000 : 0));
            fail_msg("waited in vain for \"%s\"", text);
        }
        seen += (size_t)n;
    }
}

static void type(const char *keys)
{
    assert_int_equal(write(terminal, keys, strlen(keys)), strlen(keys));
}

/* The program has ended; everything it wrote is on the screen. */
static void expect_end(int code)
{
    int state = 0;
    ssize_t n;
    while (seen + 1 < SCREEN_MAX && (n = read(terminal, screen + seen, SCREEN_MAX - 1 - seen)) > 0)
        seen += (size_t)n;
    screen[seen] = '\0';
    (void)close(terminal);
    assert_int_equal(waitpid(player, &state, 0), player);
    player = 0;
    assert_true(WIFEXITED(state));
    assert_int_equal(WEXITSTATUS(state), code);
}

static size_t stored_runs(void)
{
    char command[1024];
    size_t rows = 0;
    (void)snprintf(command, sizeof command, "%s board --json", THIRDRING);
    FILE *out = popen(command, "r");
    assert_non_null(out);
    char line[1024];
    while (fgets(line, sizeof line, out))
        rows += strstr(line, "\"rank\"") != NULL;
    assert_int_equal(pclose(out), 0);
    return rows;
}

static void a_call_from_ring_to_board(void **state)
{
    (void)state;
    start("rude_customer", "zh-Hans", "practice", "untimed");
    see("/help");
    see("铃响第 1 声");
    see("响铃> ");
    type("您好");
    see("您好");
    type("\n");
    see("还在响");
    type("\n");
    see("您接起了电话");
    see("请讲> ");
    type("您好，云杉李");
    see("李");
    type("\x7f里客服中心，请问有什么可以帮您？\n"); /* backspace takes a whole character */
    see("您好，云杉里客服中心，请问有什么可以帮您？");
    type("/hodl\n");
    see("/hold");
    type("/slip\n");
    see("plate");
    type("/note plate 苏A12345\n");
    see("苏A12345");
    type("/note 9 x\n");
    see("/slip");
    type("9\n"); /* no such answer: a slip of the finger, not something said */
    see("没有这个编号的回答");
    type("1\n");
    see("  1  ");
    type("/hold\n");
    see("已请对方等候");
    see("等候中> ");
    type("/resume\n");
    see("您回到了通话");
    type("/hangup\n");
    see("得分");
    see("排行榜");
    see("lin");
    expect_end(0);
    assert_int_equal(stored_runs(), 1);
    char *wrong = strstr(screen, "云杉李里");
    assert_null(wrong);
}

static void an_exam_hides_mood_and_answers(void **state)
{
    (void)state;
    start("wrong_number", "en", "exam", "untimed");
    see("ringing> ");
    type("\n");
    see("you> ");
    type("Hello, Yunshan Court.\n");
    see("You ");
    type("\n/hangup\n");
    see("Score ");
    expect_end(0);
    assert_null(strstr(screen, "       1  "));
    assert_null(strstr(screen, "mood 70 ->"));
}

static void the_tutorial_tells_rules_at_once(void **state)
{
    (void)state;
    start("wrong_number", "en", "tutorial", "untimed");
    see("ringing> ");
    type("\n");
    see("✓ ");
    see("you> ");
    type("Hello, Yunshan Court.\n");
    see("✓ ");
    type("\x04");
    see("Score ");
    expect_end(0);
}

/* Between two callers the receiver lies on the hook, and there is time to write. */
static void it_rings_again_for_somebody_else(void **state)
{
    (void)state;
    start(TR_SOURCE_DIR "/tests/language/ad_day", "en", "practice", "untimed");
    see("ringing> ");
    type("\n");
    see("you> ");
    type("Good morning, Yunshan Court.\n");
    see("What does it cost?");
    type("Nine hundred.\n");
    see("Mr An");
    type("Goodbye.\n");
    see("The caller hangs up.");
    see("on the hook> ");
    type("/note an 12345678\n");
    see("Mr An = 12345678");
    see("The telephone rings.");
    see("ringing> ");
    type("\n");
    see("Ms Bo: mood 60");
    see("You pick up.");
    type("Good morning, Yunshan Court.\n");
    see("Bo. I saw your advertisement.");
    type("/hangup\n");
    see("Score");
    expect_end(0);
}

static void the_end_of_input_leaves_in_order(void **state)
{
    (void)state;
    start("wrong_number", "zh-Hant", "practice", "untimed");
    see("響鈴> ");
    type("\n");
    see("請講> ");
    type("您好");
    see("您好");
    type("\x03"); /* Ctrl-C */
    see("得分");
    expect_end(0);
    assert_int_equal(stored_runs(), 1);
}

static void a_closed_terminal_loses_nothing(void **state)
{
    int exit_state = 0;
    (void)state;
    start("wrong_number", "en", "practice", "untimed");
    see("ringing> ");
    type("\n");
    see("you> ");
    (void)close(terminal);
    assert_int_equal(waitpid(player, &exit_state, 0), player);
    player = 0;
    assert_true(WIFEXITED(exit_state));
    assert_int_equal(stored_runs(), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_call_from_ring_to_board, begin, end),
        cmocka_unit_test_setup_teardown(an_exam_hides_mood_and_answers, begin, end),
        cmocka_unit_test_setup_teardown(the_tutorial_tells_rules_at_once, begin, end),
        cmocka_unit_test_setup_teardown(it_rings_again_for_somebody_else, begin, end),
        cmocka_unit_test_setup_teardown(the_end_of_input_leaves_in_order, begin, end),
        cmocka_unit_test_setup_teardown(a_closed_terminal_loses_nothing, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
