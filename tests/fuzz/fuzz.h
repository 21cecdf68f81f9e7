/* What a fuzz target defines; libFuzzer or corpus_main.c calls it. */
#ifndef TR_TESTS_FUZZ_H
#define TR_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Take one input of any bytes; gives 0. Crashing is how it reports. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
