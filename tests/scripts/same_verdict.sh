#!/usr/bin/env bash
# gcc and clang, without and with full optimisation, and the program that people
# play compile equal graphs and give equal verdicts, byte for byte. Needs the
# variants that tests/style builds.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export THIRDRING_DATA=$root XDG_DATA_HOME=$work/data
variants=(gcc-O0 gcc-O3 clang-O0 clang-O3 release)

# Three ways through a call: by choices, in own words with a hold, and saying nothing.
printf '3000 pick_up\n%s\n' '6000 choose 1
22000 choose 2
38000 choose 1
54000 choose 1
70000 choose 1
86000 hang_up' >"$work/choices"
printf '%s\n' '9000 pick_up' '9500 speak' \
    '12000 say 您好，让您久等了，云杉里客服中心，我姓林，请问有什么可以帮您？' \
    '30000 say 您别着急，请您稍等，我帮您查一下，好吗？' '36000 hold' '70000 resume' \
    '72000 say 谢谢您的等待。您的电话是 61880217，对吗？' \
    '90000 say 你烦不烦，我不知道。' '110000 say 再见。' '115000 hang_up' >"$work/words"
printf '20000 pick_up\n' >"$work/silence"
sed '/^72000 /a 75000 note phone 61880217' "$work/words" >"$work/words.rude_customer"

# compute PROGRAM: one long text of everything that the program computes.
compute() {
    local program=$1 scenario lang seed way script
    for scenario in wrong_number rude_customer colleague_absent own_personal_call; do
        "$program" compile "$scenario" -o - | sha256sum
        for lang in zh-Hans zh-Hant en; do
            for seed in 1 20261122; do
                for way in choices words silence; do
                    script=$work/$way.$scenario
                    [[ -e $script ]] || script=$work/$way
                    "$program" play "$scenario" --text --script "$script" --json \
                        --lang "$lang" --seed "$seed"
                done
            done
        done
    done
}

running=()
for variant in "${variants[@]}"; do
    XDG_CACHE_HOME=$work/cache-$variant \
        compute "$root/build/$variant/bin/thirdring" >"$work/$variant" &
    running+=($!)
done
for pid in "${running[@]}"; do
    wait "$pid"
done
first=${variants[0]}
grep -c '"digest"' "$work/$first" | grep -qx '[1-9][0-9]*'
(($(jq -s 'map(.digest) | unique | length' <(grep -v '^[0-9a-f]* *-$' "$work/$first")) > 10))
for variant in "${variants[@]:1}"; do
    cmp "$work/$first" "$work/$variant"
done
