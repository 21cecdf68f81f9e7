#!/usr/bin/env bash
# scripts/play end to end on the tree in build/release: arguments pass through,
# stdout belongs to the game alone, and its exit status comes back.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data
unset DISPLAY WAYLAND_DISPLAY THIRDRING_DATA
cd "$work" # a player may stand anywhere

fail() {
    printf '%s\n' "$1"
    cat err
    exit 1
}

printf '3000 pick_up\n3500 say 您好，云杉里客服中心，请问有什么可以帮您？\n60000 hang_up\n' >script
"$root/scripts/play" --no-install --text --script script --json --lang zh-Hans --seed 7 \
    >out 2>err || fail "playing failed"
jq -e '.scenario == "wrong_number" and .seed == 7 and .lang == "zh-Hans" and (.score | type) == "number"' \
    out >/dev/null || fail "stdout is not the verdict of the call that was asked for"
grep -q 'Playing in the terminal' err || fail "does not say where it plays"

# The value of an option is not the name of a call.
"$root/scripts/play" --no-install --text --voices babble --script script --json >out 2>err ||
    fail "playing with --voices failed"
jq -e '.scenario == "wrong_number"' out >/dev/null || fail "a value is taken for a scenario"

# Without --text there is no display here, so it says so and plays in the terminal.
"$root/scripts/play" --no-install rude_customer --script script --json >out 2>err ||
    fail "playing without --text failed"
jq -e '.scenario == "rude_customer"' out >/dev/null || fail "the scenario's name is lost"
grep -qE 'no display|no window' err || fail "does not say why it is the terminal"

printf '3000 sing\n' >script
status=0
"$root/scripts/play" --no-install --text --script script --json >out 2>err || status=$?
((status == 2)) || fail "a bad script gave $status, not 2"
