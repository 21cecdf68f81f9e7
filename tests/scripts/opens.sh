#!/usr/bin/env bash
# opens.sh THIRDRING: what opens where. With a display `thirdring` and `thirdring play`
# start the window that lies beside them, with the options it knows; without one they
# say in a sentence what to do. scripts/play opens the list of calls where there is a
# display and no call was named, and plays in the terminal elsewhere.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data LC_ALL=C
export THIRDRING_DATA=$root
THIRDRING_LOADER=$(dirname "$1")/thirdring-loader
export THIRDRING_LOADER
unset DISPLAY WAYLAND_DISPLAY

fail() {
    printf '%s\n' "$1"
    cat "$work/out" "$work/err"
    exit 1
}

# expect STATUS COMMAND…
expect() {
    local want=$1 status=0
    shift
    "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    ((status == want)) || fail "$* gave $status, not $want"
}

opened() {
    grep -qxF "window:$1" "$work/out" || fail "the window was not opened with:$1"
}

# A program that only tells its arguments.
fake() {
    cat >"$1" <<'EOF'
#!/bin/sh
for argument; do line="$line $argument"; done
echo "window:$line"
EOF
    chmod +x "$1"
}

mkdir "$work/bin"
cp "$1" "$work/bin/thirdring"
tr=$work/bin/thirdring

# No window in this build, then one, but no display.
expect 2 env DISPLAY=:7 "$tr" play wrong_number
grep -q -- '--text' "$work/err" || fail "does not name --text when there is no window"
fake "$work/bin/thirdring-window"
expect 2 "$tr" play wrong_number
grep -q 'no display.*--text' "$work/err" || fail "does not name --text when there is no display"
(($(wc -l <"$work/err") == 1)) || fail "more than one sentence"
[[ ! -s $work/out ]] || fail "plays all the same"
expect 0 "$tr"
grep -q wrong_number "$work/out" || fail "does not list the calls"
grep -q -- '--text' "$work/err" || fail "does not say how to play them"
expect 0 "$tr" play --text
grep -q wrong_number "$work/out" || fail "does not list the calls"
[[ ! -s $work/err ]] || fail "complains though the terminal was asked for"

export DISPLAY=:7
expect 0 "$tr"
opened ' --house yunshan'
expect 0 "$tr" play wrong_number
opened ' --house yunshan --scenario wrong_number'
expect 0 "$tr" play wrong_number --mode tutorial --lang zh_TW --seed 5 --profile untimed
opened ' --lang zh-Hant --house yunshan --seed 5 --mode tutorial'\
' --profile untimed --scenario wrong_number'
printf '1000 pick_up\n2000 hang_up\n' >"$work/script"
expect 0 "$tr" play wrong_number --script "$work/script" --json # never in the window
grep -q '"score"' "$work/out" || fail "a script was not played"

# scripts/play, with a build that is there already.
mkdir -p "$work/tree/scripts" "$work/tree/build/release/bin"
cp "$root/scripts/play" "$work/tree/scripts/play"
cat >"$work/tree/scripts/lib.sh" <<'EOF'
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
say() { printf '%s\n' "$*" >&2; }
build_game() { say "build $1"; }
EOF
fake "$work/tree/build/release/bin/thirdring"
fake "$work/tree/build/release/bin/thirdring-window"
play=$work/tree/scripts/play
expect 0 "$play"
opened ' play'
grep -qx 'build window' "$work/err" || fail "does not build the window"
expect 0 "$play" --no-install rude_customer --lang en
opened ' play rude_customer --lang en'
expect 0 "$play" --text
opened ' play wrong_number --text'
grep -qx 'build terminal' "$work/err" || fail "builds the window for the terminal"
expect 0 "$play" own_personal_call --script x
opened ' play own_personal_call --script x --text'
unset DISPLAY
expect 0 "$play"
opened ' play wrong_number --text'
grep -q 'there is no display' "$work/err" || fail "does not say why it is the terminal"
expect 0 "$play" --lang en rude_customer
opened ' play --lang en rude_customer --text'
expect 0 "$play" --help
opened ' play --help'
