/* base/digest: known answers (as coreutils' b2sum -l 256 gives them), hex both ways. */
#include <string.h>

#include "base/alloc.h"
#include "base/digest.h"
#include "cmocka_all.h"

#define OF_NOTHING "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
#define OF_ABC "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"

static void knows_its_answers(void **state)
{
    (void)state;
    struct tr_digest d;
    char hex[TR_DIGEST_HEX];
    tr_digest_of(NULL, 0, &d);
    tr_digest_hex(&d, hex);
    assert_string_equal(hex, OF_NOTHING);
    tr_digest_of("abc", 3, &d);
    tr_digest_hex(&d, hex);
    assert_string_equal(hex, OF_ABC);
}

static void pieces_equal_the_whole(void **state)
{
    (void)state;
    uint8_t bytes[1000];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (uint8_t)(i * 31);
    }
    struct tr_digest whole, pieces;
    tr_digest_of(bytes, sizeof bytes, &whole);
    for (size_t step = 1; step < 400; step += 13) {
        struct tr_hasher h;
        tr_hasher_init(&h);
        tr_hasher_update(&h, NULL, 0);
        for (size_t at = 0; at < sizeof bytes; at += step) {
            size_t n = sizeof bytes - at < step ? sizeof bytes - at : step;
            tr_hasher_update(&h, bytes + at, n);
        }
        tr_hasher_final(&h, &pieces);
        assert_true(tr_digest_equal(&whole, &pieces));
    }
    bytes[999] ^= 1;
    tr_digest_of(bytes, sizeof bytes, &pieces);
    assert_false(tr_digest_equal(&whole, &pieces));
}

static void hashing_allocates_nothing(void **state)
{
    (void)state;
    tr_alloc_reset_counts();
    struct tr_digest d;
    tr_digest_of("abc", 3, &d);
    assert_int_equal(tr_alloc_stats().calls, 0);
}

static void hex_goes_both_ways(void **state)
{
    (void)state;
    struct tr_digest a, b;
    char hex[TR_DIGEST_HEX];
    for (size_t i = 0; i < TR_DIGEST_SIZE; i++) {
        a.b[i] = (uint8_t)(i * 8 + 1);
    }
    tr_digest_hex(&a, hex);
    assert_int_equal(strlen(hex), 64);
    assert_true(tr_digest_parse(hex, &b));
    assert_true(tr_digest_equal(&a, &b));
}

static void refuses_other_hex(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "0e5751c0",
        OF_ABC "0",
        "Bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
        "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d5231",
        "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d5231g",
        " ddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
    };
    struct tr_digest before, d;
    memset(&before, 0x5A, sizeof before);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        d = before;
        assert_false(tr_digest_parse(bad[i], &d));
        assert_true(tr_digest_equal(&d, &before));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_its_answers),         cmocka_unit_test(pieces_equal_the_whole),
        cmocka_unit_test(hashing_allocates_nothing), cmocka_unit_test(hex_goes_both_ways),
        cmocka_unit_test(refuses_other_hex),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
