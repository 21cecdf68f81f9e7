#!/usr/bin/env bash
# What authors' editors are told, against what the loader does: luacheck's and the Lua
# language server's settings name just the loader's names, nothing that we ship has a
# warning, and slips of the pen are found.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
failed=0
wrong() {
    printf 'lua.sh: %s\n' "$*"
    failed=1
}

shipped=(scenarios assets/templates tests/language)
luacheck --no-color --quiet --codes "${shipped[@]}" >"$work/said" ||
    wrong "luacheck finds something in what we ship: $(cat "$work/said")"

# ---- the same names as the loader's environment (tests/hostile/environment.txt)
cat >"$work/names.lua" <<'EOF'
stds, files = {}, {}
setmetatable(files, { __index = function(all, path) all[path] = {}; return all[path] end })
dofile(arg[1])
local kinds = { scenario = "scenario", house = "house", card = "scorecard" }
for std, kind in pairs(kinds) do
  for name, spec in pairs(stds[std].read_globals) do
    local fields = spec.fields or {}
    if not next(fields) then print(kind .. "." .. name) end
    for field in pairs(fields) do print(kind .. "." .. name .. "." .. field) end
  end
end
EOF
lua5.4 "$work/names.lua" .luacheckrc | LC_ALL=C sort >"$work/luacheck"
sed -nE 's/^((scenario|house|scorecard)\.[A-Za-z._0-9]+) (function|number)$/\1/p' \
    tests/hostile/environment.txt | LC_ALL=C sort >"$work/loader"
diff -u "$work/loader" "$work/luacheck" >"$work/said" ||
    wrong ".luacheckrc and the loader differ: $(cat "$work/said")"

# ---- types.lua: it is Lua, and declares every function that is ours
lua5.4 -e 'assert(loadfile(arg[1]))' scenarios/types.lua || wrong "scenarios/types.lua is no Lua"
sed -nE 's/^function ([A-Za-z]+)\(.*/\1/p' scenarios/types.lua | LC_ALL=C sort -u >"$work/declared"
sed -nE 's/^(scenario|house|scorecard)\.([A-Za-z]+) function$/\2/p' tests/hostile/environment.txt |
    grep -vxE 'assert|error|ipairs|pairs|select|tonumber|tostring|type' |
    LC_ALL=C sort -u >"$work/ours"
diff -u "$work/ours" "$work/declared" >"$work/said" ||
    wrong "scenarios/types.lua declares other functions than the loader has: $(cat "$work/said")"

# ---- .luarc.json: valid, names types.lua, and no more of Lua than there is
library=$(jq -er '."workspace.library"[0]' .luarc.json) || wrong ".luarc.json names no library"
[[ -f $library && $library == scenarios/types.lua ]] || wrong "the library is $library"
[[ $(jq -r '."runtime.version"' .luarc.json) == 'Lua 5.4' ]] || wrong "not Lua 5.4"
jq -e '."diagnostics.globals" == []' .luarc.json >/dev/null || wrong "extra globals"
for part in $(jq -r '."runtime.builtin" | to_entries[] | select(.value != "disable").key' .luarc.json); do
    [[ $part == basic ]] || grep -q "^scenario\.$part table$" tests/hostile/environment.txt ||
        wrong ".luarc.json enables $part, which the loader has not"
done
for part in coroutine debug io os package utf8; do
    [[ $(jq -r --arg p "$part" '."runtime.builtin"[$p]' .luarc.json) == disable ]] ||
        wrong ".luarc.json leaves $part enabled"
done

# ---- slips of the pen
cp -R .luacheckrc scenarios assets "$work/"
cd "$work"
slip() { # FILE TEXT CODE: luacheck finds CODE in FILE with TEXT at its end
    cp "$1" kept
    printf '%s\n' "$2" >>"$1"
    luacheck --no-color --codes "$1" >said && wrong "luacheck overlooks: $2"
    grep -q "($3)" said || wrong "another finding than $3 for: $2: $(cat said)"
    cp kept "$1"
}
slip scenarios/wrong_number/scenario.lua 'baet "more" { listen = true }' W113
slip scenarios/wrong_number/scenario.lua 'local n = math.random(3); number { 1, n }' W143
slip scenarios/wrong_number/scenario.lua 'local unused = { "greet" }' W211
slip scenarios/wrong_number/scenario.lua 'beat "x" { listen = true, listen = false }' W314
slip scenarios/wrong_number/scenario.lua 'beat "x" { listen = true ' E011
slip scenarios/houses/yunshan.lua 'beat "more" { listen = true }' W113
slip scenarios/scorecards/rulebook/opening.lua 'beat "more" { listen = true }' W113
printf 'return { title = os.date() }\n' >scenarios/wrong_number/lines/en.lua
slip scenarios/wrong_number/lines/en.lua '' W113
slip assets/templates/transfer/scenario.lua 'io.write("x")' W113

exit "$failed"
