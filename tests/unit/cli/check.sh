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

# A house rates findings anew: --house picks it, the usual one leaves them alone.
cp -r scenarios assets "$data"
house=$data/scenarios/houses/strict.lua
sed 's/id = "yunshan"/id = "strict", severity = { TR023 = "error", TR031 = "off" }/' \
    "$data/scenarios/houses/yunshan.lua" >"$house"
sed -i 's/^return {/&\n  never_said = "Nobody says this.",/' \
    "$data/scenarios/wrong_number/lines/en.lua"
printf 'beat "lost" { listen = true, next = "opening" }\n' \
    >>"$data/scenarios/wrong_number/scenario.lua"
found=$("$thirdring" check --data "$data" wrong_number)
grep -q 'lines/en.lua:[0-9]*:[0-9]*: .*never_said.*\[TR023\] (warning)' <<<"$found"
grep -q 'beats.lost: .*\[TR031\] (warning)' <<<"$found"
status=0
found=$("$thirdring" check --data "$data" --house strict wrong_number) || status=$?
[[ $status == 1 ]]
grep -q 'never_said.*\[TR023\]$' <<<"$found"
[[ $found != *TR031* ]]
status=0
found=$("$thirdring" check --data "$data" --house strict --json wrong_number) || status=$?
[[ $status == 1 ]]
jq -e '[.findings[] | select(.code == "TR023")] == [.findings[] | select(.severity == "error")]
       and (.findings | map(.code) | index("TR031") == null)
       and (.findings[0] | keys == ["code","column","file","hint","line","meaning",
                                    "message","path","severity"])' <<<"$found" >/dev/null

# What keeps a scenario from being played cannot be made less of.
sed -i 's/TR023 = "error", TR031 = "off"/TR012 = "note", TR999 = "off", TR031 = "loud"/' "$house"
status=0
found=$("$thirdring" check --data "$data" "$house") || status=$?
[[ $status == 1 ]]
grep -q 'severity.TR012: TR012 cannot be made "note".*cannot be loaded or played.*\[TR017\]' \
    <<<"$found"
grep -q 'severity.TR999: there is no code "TR999".*\[TR019\]' <<<"$found"
grep -q 'severity.TR031: .*"off", "note", "warning" or "error".*\[TR019\]' <<<"$found"
status=0
"$thirdring" check --data "$data" --house strict wrong_number >/dev/null 2>"$data/said" || status=$?
[[ $status == 2 ]]
grep -q 'TR012 cannot be made' "$data/said"
status=0
"$thirdring" check --data "$data" --house nobody 2>"$data/said" || status=$?
[[ $status == 2 ]]
grep -q 'there is no house "nobody"' "$data/said"

# Every code says what it means and what to do.
while read -r code; do
    [[ $("$thirdring" check --explain "$code" | wc -l) -ge 2 ]]
done < <(grep -o '^| TR[0-9]*' scenarios/README.md | cut -c3-)

# Looking at a board that is not there must not make one.
status=0
"$thirdring" board --board "$data/none.sqlite" 2>/dev/null || status=$?
[[ $status == 2 && ! -e $data/none.sqlite ]]
