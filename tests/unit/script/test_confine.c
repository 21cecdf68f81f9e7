/* The loader's process after it gave up its rights: each thing that an escaped
 * script would want is tried in a child, which must not get it. Built a second
 * time without libseccomp (TR_BARE), for what has to hold on systems without. */
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

#ifndef TR_BARE /* only the filter stands against these */
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
#endif

static void rights_are_gone(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        void (*attempt)(void);
    } rows[] = {
        {"read a file", read_a_file},
        {"write a file", write_a_file},
        {"use the network", use_the_network},
#ifndef TR_BARE
        {"start a program", start_a_program},
        {"fork", fork_a_child},
        {"signal the parent", signal_the_parent},
        {"map code", map_code},
        {"make code", make_code},
        {"write elsewhere", write_elsewhere},
#endif
    };
#ifndef TR_BARE
    if (strcmp(tr_confine_filter(), "yes") != 0)
        skip(); /* the other build of this test says what holds then */
#endif
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

/* --version says whether the filter is there. */
static void the_version_tells(void **state)
{
    (void)state;
    char line[256], expect[128];
    bool told = false;
    snprintf(expect, sizeof expect, "filter of system calls: %s\n", tr_confine_filter());
#ifdef TR_BARE
    assert_string_equal(tr_confine_filter(), "no: built without libseccomp");
#endif
    FILE *f = popen("'" TR_LOADER "' --version", "r");
    assert_non_null(f);
    assert_non_null(fgets(line, sizeof line, f));
    assert_memory_equal(line, "thirdring-loader ", 17);
    while (fgets(line, sizeof line, f))
        told |= strcmp(line, expect) == 0;
    assert_int_equal(pclose(f), 0);
    assert_true(told);
    assert_int_equal(WEXITSTATUS(system("'" TR_LOADER "' --verison 2>/dev/null </dev/null")), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rights_are_gone),   cmocka_unit_test(time_is_limited),
        cmocka_unit_test(memory_is_limited), cmocka_unit_test(work_is_possible),
        cmocka_unit_test(the_version_tells),
    };
    return cmocka_run_group_tests_name("script confinement", tests, NULL, NULL);
}
