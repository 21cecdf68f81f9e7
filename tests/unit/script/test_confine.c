/* The loader's process after it gave up its rights: each thing that an escaped
 * script would want is tried in a child, which must not get it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cmocka_all.h"
#include "script/confine.h"

enum { REFUSED = 10, GOT_IT = 11 };

/* Run in a child after confinement; gives its exit code, or minus its signal. */
static int tried(void (*attempt)(void))
{
    int how;
    fflush(NULL);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        if (tr_confine(NULL) == TR_OK)
            attempt();
        _exit(1);
    }
    assert_int_equal(waitpid(pid, &how, 0), pid);
    return WIFEXITED(how) ? WEXITSTATUS(how) : -WTERMSIG(how);
}

static void leave(bool refused)
{
    _exit(refused ? REFUSED : GOT_IT);
}

static void read_a_file(void)
{
    leave(open("/etc/passwd", O_RDONLY) < 0);
}

static void write_a_file(void)
{
    leave(open("escaped", O_WRONLY | O_CREAT, 0600) < 0);
}

static void use_the_network(void)
{
    leave(socket(AF_INET, SOCK_STREAM, 0) < 0);
}

static void start_a_program(void)
{
    char *const argv[] = {(char *)(uintptr_t) "true", NULL};
    execv("/bin/true", argv);
    leave(true);
}

static void fork_a_child(void)
{
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    leave(pid < 0);
}

static void signal_the_parent(void)
{
    leave(kill(getppid(), 0) < 0);
}

static void map_code(void)
{
    leave(mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
               0) == MAP_FAILED);
}

static void make_code(void)
{
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    leave(page == MAP_FAILED || mprotect(page, 4096, PROT_READ | PROT_EXEC) != 0);
}

static void write_elsewhere(void)
{
    leave(write(3, "x", 1) < 0);
}

static void rights_are_gone(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        void (*attempt)(void);
    } rows[] = {{"read a file", read_a_file},
                {"write a file", write_a_file},
                {"use the network", use_the_network},
                {"start a program", start_a_program},
                {"fork", fork_a_child},
                {"signal the parent", signal_the_parent},
                {"map code", map_code},
                {"make code", make_code},
                {"write elsewhere", write_elsewhere}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int got = tried(rows[i].attempt);
        if (got != REFUSED && got != -SIGSYS)
            fail_msg("could %s: %d", rows[i].what, got);
    }
}

static void think(void)
{
    for (volatile unsigned i = 0;; i++)
        ;
}

static void time_is_limited(void **state)
{
    (void)state;
    assert_int_equal(tried(think), -SIGPROF);
}

static void hoard(void)
{
    size_t got = 0;
    for (; got <= TR_LOAD_MEMORY; got += 1 << 20) {
        void *block =
            mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (block == MAP_FAILED)
            leave(true);
    }
    leave(false);
}

static void memory_is_limited(void **state)
{
    (void)state;
#ifdef TR_SANITIZED
    skip(); /* sanitizers need more address space than there is memory */
#endif
    assert_int_equal(tried(hoard), REFUSED);
}

static void answer(void)
{
    char *block = malloc(1 << 20);
    if (!block)
        leave(false);
    memset(block, 1, 1 << 20);
    free(block);
    leave(write(2, "", 0) == 0);
}

/* What the loader needs is still possible. */
static void work_is_possible(void **state)
{
    (void)state;
    assert_int_equal(tried(answer), REFUSED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rights_are_gone),
        cmocka_unit_test(time_is_limited),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(work_is_possible),
    };
    return cmocka_run_group_tests_name("script confinement", tests, NULL, NULL);
}
