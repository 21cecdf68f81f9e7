/* The text of lines/en.lua beside a good scenario. */
#include "fuzz/fuzz.h"
#include "fuzz/script_world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    script_check_lines(data, size);
    return 0;
}
