/* The text of scenario.lua and what lies beside it: compiled to something that can be
 * played, or refused with findings. */
#include "fuzz/fuzz.h"
#include "fuzz/script_world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    script_check(TR_LOAD_SCENARIO, data, size);
    return 0;
}
