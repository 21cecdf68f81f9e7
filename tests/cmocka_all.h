/* cmocka with the headers that it wants to see first. */
#ifndef TR_TESTS_CMOCKA_ALL_H
#define TR_TESTS_CMOCKA_ALL_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
