/* Heap sort: no memory, and n log n whatever the input. */
#include "script/sort.h"

#include <string.h>

static void swap(char *a, char *b, size_t size)
{
    char kept[64];
    memcpy(kept, a, size);
    memcpy(a, b, size);
    memcpy(b, kept, size);
}

static void sink(char *v, size_t root, size_t count, size_t size,
                 int (*compare)(const void *, const void *))
{
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && compare(v + child * size, v + (child + 1) * size) < 0)
            child++;
        if (compare(v + root * size, v + child * size) >= 0)
            return;
        swap(v + root * size, v + child * size, size);
    }
}

void tr_sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    char *v = base;
    for (size_t i = count / 2; i-- > 0;)
        sink(v, i, count, size, compare);
    for (size_t left = count; left > 1; left--) {
        swap(v, v + (left - 1) * size, size);
        sink(v, 0, left - 1, size, compare);
    }
}
