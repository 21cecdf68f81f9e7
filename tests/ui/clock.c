/* A clock that stands still until the test moves it on. Preloaded into the game
 * (LD_PRELOAD), it answers every question about the time from eight bytes of the
 * file $THIRDRING_TEST_CLOCK: milliseconds since the stage was opened. So calls,
 * animations and times of day are the same in every run. */
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define DAY_S 1772442120 /* 2026-03-02 09:02:00 UTC */
#define UPTIME_S 100000  /* of the machine, when the stage was opened */

static _Atomic int64_t *shared;

__attribute__((constructor)) static void map_clock(void)
{
    const char *path = getenv("THIRDRING_TEST_CLOCK");
    int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void *at = mmap(NULL, sizeof *shared, PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (at != MAP_FAILED)
        shared = at;
}

int clock_gettime(clockid_t clock, struct timespec *out)
{
    bool stands = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ||
                  clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE ||
                  clock == CLOCK_MONOTONIC_RAW || clock == CLOCK_BOOTTIME;
    if (!shared || !stands)
        return (int)syscall(SYS_clock_gettime, clock, out);
    int64_t ms = atomic_load(shared);
    bool of_day = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    out->tv_sec = (of_day ? DAY_S : UPTIME_S) + ms / 1000;
    out->tv_nsec = ms % 1000 * 1000000;
    return 0;
}

time_t time(time_t *out)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone)
{
    struct timespec now;
    (void)zone;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    *out = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
    return 0;
}
