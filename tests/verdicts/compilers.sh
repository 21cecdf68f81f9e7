#!/usr/bin/env bash
# The verdicts of all calls of the tests are the same, down to every rule's evidence, by
# gcc and clang, without and with full optimisation, and under the sanitizers. Builds only
# what judges a recorded run. $1: the program pack_runs
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
least=60 # calls, that nobody loses them unseen

"$1" "$work/runs"

# variant NAME COMPILER FLAG…
variant() {
    local name=$1 compiler=$2
    shift 2
    mkdir "$work/$name"
    for source in "$root"/engine/base/*.c "$root"/engine/sim/*.c "$root/tests/verdicts/judge.c"; do
        printf '%s\0' "$source"
    done | (
        cd "$work/$name"
        xargs -0 -n 6 -P "$(nproc)" "$compiler" -std=gnu11 -D_GNU_SOURCE -w -c "$@" \
            -I "$root/engine" -DTR_INSTALLED_DATA='"/nowhere"'
        "$compiler" "$@" ./*.o -lsodium -o judge
        ./judge "$work/runs" >verdicts
    )
}

variant gcc-O0 gcc -O0
variant gcc-O3 gcc -O3
variant clang-O0 clang -O0
variant clang-O3 clang -O3
variant gcc-sanitized gcc -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
variant clang-sanitized clang -O1 -fsanitize=address,undefined -fno-sanitize-recover=all

(($(wc -l <"$work/gcc-O0/verdicts") >= least))
(($(cut -d' ' -f4 "$work/gcc-O0/verdicts" | sort -u | wc -l) >= least / 2))
for name in gcc-O3 clang-O0 clang-O3 gcc-sanitized clang-sanitized; do
    diff "$work/gcc-O0/verdicts" "$work/$name/verdicts"
done
