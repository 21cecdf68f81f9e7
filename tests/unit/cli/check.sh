#!/usr/bin/env bash
# check.sh THIRDRING: `check` finds what only shows when files are put together.
set -euo pipefail
thirdring=$1
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
cp -r scenarios assets "$data"
export XDG_CACHE_HOME=$data/cache

"$thirdring" check --data "$data" >/dev/null

sed -i 's/"base", "wrong_number"/"base", "wrong_numbr"/' "$data/scenarios/wrong_number/scenario.lua"
echo 'greet | x |' >>"$data/assets/lexicon/en/opening.lex"
status=0
found=$("$thirdring" check --data "$data") || status=$?
[[ $status == 1 ]]
grep -q 'did you mean "wrong_number"? \[TR028\]' <<<"$found"
grep -q 'en/opening.lex:[0-9]*: ' <<<"$found"

# Looking at a board that is not there must not make one.
status=0
"$thirdring" board --board "$data/none.sqlite" 2>/dev/null || status=$?
[[ $status == 2 && ! -e $data/none.sqlite ]]
