/* Stands in for thirdring-loader as a stranger would have it: what it is to do is
 * written into the scenario that it is asked about, as "fake: KIND SEED FILE",
 * where FILE holds a good answer. It is confined by nothing. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static uint64_t state;

static uint64_t draw(uint64_t below)
{
    state += 0x9e3779b97f4a7c15u; /* splitmix64 */
    uint64_t z = state;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (z ^ z >> 31) % below;
}

static uint8_t answer[1 << 20];
static size_t answer_len;

static void say(size_t from, size_t to)
{
    while (from < to) {
        ssize_t n = write(STDOUT_FILENO, answer + from, to - from);
        if (n <= 0)
            _exit(1);
        from += (size_t)n;
    }
}

static void put32(size_t at, uint32_t v)
{
    for (int i = 0; i < 4 && at + 4 <= answer_len; i++)
        answer[at + (size_t)i] = (uint8_t)(v >> 8 * i);
}

/* A good answer with a few bytes changed, moved, lost or made up. */
static void mutate(void)
{
    for (uint64_t n = 1 + draw(8); n > 0 && answer_len > 8; n--) {
        size_t at = (size_t)draw(answer_len);
        switch (draw(5)) {
        case 0:
            answer[at] ^= (uint8_t)(1u << draw(8));
            break;
        case 1:
            answer[at] = (uint8_t)draw(256);
            break;
        case 2:
            put32(at, draw(2) ? UINT32_MAX - (uint32_t)draw(9) : (uint32_t)draw(1 << 24));
            break;
        case 3:
            answer_len = at + 1;
            break;
        default:
            memmove(answer + at, answer + at / 2, answer_len - at);
        }
    }
}

static void act(const char *kind)
{
    if (strcmp(kind, "good") == 0) {
        say(0, answer_len);
    } else if (strcmp(kind, "mutated") == 0) {
        mutate();
        say(0, answer_len);
    } else if (strcmp(kind, "random") == 0) {
        answer_len = (size_t)draw(5000);
        for (size_t i = 0; i < answer_len; i++)
            answer[i] = (uint8_t)draw(256);
        say(0, answer_len);
    } else if (strcmp(kind, "pieces") == 0) {
        for (size_t at = 0; at < answer_len;) {
            size_t to = at + 1 + (size_t)draw(40);
            to = to < answer_len ? to : answer_len;
            say(at, to);
            at = to;
        }
    } else if (strcmp(kind, "part") == 0) {
        say(0, (size_t)draw(answer_len));
    } else if (strcmp(kind, "twice") == 0) {
        say(0, answer_len);
        say(0, answer_len);
    } else if (strcmp(kind, "lengths") == 0) {
        put32(4 + 4 * (size_t)draw(2), UINT32_MAX - (uint32_t)draw(3));
        say(0, answer_len);
    } else if (strcmp(kind, "endless") == 0) {
        for (;;)
            say(0, answer_len);
    } else if (strcmp(kind, "crash") == 0) {
        static const int signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGKILL, SIGTERM};
        say(0, (size_t)draw(answer_len));
        raise(signals[draw(sizeof signals / sizeof *signals)]);
    } else if (strcmp(kind, "code") == 0) {
        say(0, answer_len);
        _exit(1 + (int)draw(255));
    } else if (strcmp(kind, "hang") == 0) {
        say(0, answer_len);
        pause();
    } else if (strcmp(kind, "deaf") == 0) { /* says all and goes on without its pipes */
        say(0, answer_len);
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        pause();
    } else if (strcmp(kind, "child") == 0) { /* leaves somebody behind who keeps the pipe */
        say(0, answer_len);
        if (fork() == 0)
            pause();
    } /* "silent" does nothing */
}

int main(void)
{
    static char request[1 << 16];
    char kind[16] = "", path[4096] = "";
    unsigned long long seed = 0;
    ssize_t n = 0;
    size_t len = 0;
    /* Some kinds must not have read the request, so it is only looked at. */
    while (len < sizeof request - 1 && !memmem(request, len, ":end", 4)) {
        n = recv(STDIN_FILENO, request, sizeof request - 1, MSG_PEEK);
        if (n <= 0)
            return 1;
        len = (size_t)n;
    }
    char *at = memmem(request, len, "fake: ", 6);
    if (!at || sscanf(at, "fake: %15s %llu %4095s :end", kind, &seed, path) != 3)
        return 1;
    state = seed;
    FILE *f = fopen(path, "rb");
    if (!f)
        return 1;
    answer_len = fread(answer, 1, sizeof answer, f);
    fclose(f);
    if (draw(2))
        while (read(STDIN_FILENO, request, sizeof request) > 0)
            ;
    act(kind);
    return 0;
}
