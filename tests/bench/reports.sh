#!/usr/bin/env bash
# `thirdring bench --json` ($1 is the program) reports every figure that the
# project set itself, each with its unit, its direction and a value above zero.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data
"$1" bench --json --data . >"$work/figures"
jq -e '(.machine | tostring | length) > 0
    and all(.rows[]; .value > 0 and (.unit | length) > 0 and (.better == "higher" or .better == "lower"))
    and ([.rows[] | {key: .name, value: .reach}] | from_entries
        | .calls_choosing == 100000 and .calls_typing_nine == 2000 and .load_cold == 8
        and .load_cached == 0.5 and .start_to_verdict == 40 and .store_run_to_bare_insert == 1.3
        and .ear_hear_zh_hans == 50 and .ear_hear_zh_hant == 50 and .ear_hear_en == 50
        and .ear_ready_zh_hans == 15 and .ear_ready_zh_hant == 15 and .ear_ready_en == 15
        and .ear_memory_zh_hans == 12 and .ear_memory_zh_hant == 12 and .ear_memory_en == 12
        and .ear_slowest_answer == 20 and .walk_states == 2000000 and .walk_million_states == 512)' \
    "$work/figures" >/dev/null || {
    cat "$work/figures"
    exit 1
}
