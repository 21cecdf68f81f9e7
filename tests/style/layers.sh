#!/usr/bin/env bash
# scripts/check_layers must catch what it is there for: each case below plants one
# violation into a small tree that is clean otherwise.
set -euo pipefail
check=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/scripts/check_layers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

clean_tree() {
    rm -rf "$work/tree" "$work/build"
    mkdir -p "$work"/tree/engine/{base,sim,speech,script,session,report,cli} "$work/build/bin"
    cd "$work/tree/engine"
    printf '#include <stdio.h>\n#include "base/buf.h"\n' >base/buf.c
    printf '#include <string.h>\n#include "base/buf.h"\n' >base/buf.h
    printf '/* no float here */\n#include "base/buf.h"\n#include "sim/call.h"\n' >sim/call.c
    printf '#include <stdint.h>\n' >sim/call.h
    printf '#include <lua.h>\n#include "sim/call.h"\n' >script/load.c
    printf '#include "sim/call.h"\n' >script/reader.h
    printf '#include "speech/ear.h"\n#include "script/reader.h"\n' >session/session.c
    printf '#include "base/buf.h"\n' >speech/ear.h
    printf '#include "report/rows.h"\n#include "script/reader.h"\n' >cli/main.c
    printf '#include "sim/call.h"\n' >report/rows.h
}

# library FOLDER FILE CODE: compile CODE as BUILD/engine/FOLDER/libtr_FOLDER.a
library() {
    mkdir -p "$work/build/engine/$1"
    cd "$work/build/engine/$1"
    printf '%s\n' "$3" | "${CC:-cc}" -w -O0 -c -x c - -o "$2.c.o"
    ar rc "libtr_$1.a" "$2.c.o"
}

# expect CLEAN|WORDS: the check passes, or fails and says WORDS.
expect() {
    local status=0 output
    output=$("$check" "$work/tree" "$work/build" 2>&1) || status=$?
    if [[ $1 == clean ]]; then
        ((status == 0)) && return 0
    else
        ((status == 1)) && grep -qF -- "$1" <<<"$output" && return 0
    fi
    printf 'expected "%s", got status %d and:\n%s\n' "$1" "$status" "$output"
    failed=1
}

# plant FILE INCLUDE WORDS
plant() {
    clean_tree
    printf '#include %s\n' "$2" >>"$1"
    expect "$3"
}

clean_tree
library sim call 'int tr_malloc2(void); int f(void) { return tr_malloc2(); }'
library sim graph 'void *tr_malloc(long); void *f(void) { return tr_malloc(1); }'
library base alloc 'void *malloc(unsigned long); void *g(void) { return malloc(1); }'
library script load 'int lua_gettop(void *); int h(void) { return lua_gettop(0); }'
expect clean

plant base/buf.c '"sim/call.h"' 'base may not include sim/call.h'
plant sim/call.c '"speech/ear.h"' 'sim may not include speech/ear.h'
plant sim/call.c '<time.h>' 'sim may not include <time.h>'
plant sim/call.c '<stdio.h>' 'sim may not include <stdio.h>'
plant sim/call.c '<stdlib.h>' 'sim may not include <stdlib.h>'
plant speech/ear.h '"script/reader.h"' 'speech may not include script/reader.h'
plant script/load.c '"speech/ear.h"' 'script may not include speech/ear.h'
plant session/session.c '"script/lex.h"' 'session may not include script/lex.h'
plant session/session.c '"report/rows.h"' 'session may not include report/rows.h'
plant session/session.c '<lua.h>' 'only script may see Lua'
plant cli/main.c '<SDL2/SDL.h>' 'only app may see SDL'
plant cli/main.c '"layout.h"' 'is not a path below engine/'
clean_tree
mkdir "$work/tree/engine/other"
printf '#include <stdio.h>\n' >"$work/tree/engine/other/x.c"
expect 'engine/other has no place among the layers'
clean_tree
printf 'static double half(int v) { return v / 2; }\n' >>"$work/tree/engine/sim/call.c"
expect 'floats are not for sim'

# symbols FOLDER FILE CODE WORDS
symbols() {
    clean_tree
    library "$1" "$2" "$3"
    expect "$4"
}

symbols sim house 'long time(long *); long f(void) { return time(0); }' '(time)'
symbols sim house 'int rand(void); int f(void) { return rand(); }' '(rand)'
symbols sim house 'int printf(const char *, ...); int f(void) { return printf("%d", 1); }' '(printf)'
symbols sim house 'int snprintf(); int f(char *b) { return snprintf(b, 2, "%d", 1); }' '(snprintf)'
symbols sim graph 'void *malloc(unsigned long); void *f(void) { return malloc(1); }' '(malloc)'
symbols sim call 'void *tr_malloc(long); void *f(void) { return tr_malloc(1); }' \
    'a step may not allocate (tr_malloc)'
symbols sim score 'void tr_buf_put(void); void f(void) { tr_buf_put(); }' \
    'a step may not allocate (tr_buf_put)'
symbols session session 'void *malloc(unsigned long); void *f(void) { return malloc(1); }' \
    "the heap is base/alloc.h's (malloc)"
symbols session session 'int lua_gettop(void *); int f(void) { return lua_gettop(0); }' \
    'only the loader may use Lua'
symbols cli play 'int SDL_Init(int); int f(void) { return SDL_Init(0); }' 'only app may use SDL'
symbols store sqlite 'void exit(int); void f(void) { exit(1); }' 'only a main program exits'
clean_tree
printf 'int lua_gettop(void) { return 0; } int main(void) { return lua_gettop(); }\n' |
    "${CC:-cc}" -w -x c - -o "$work/build/bin/thirdring"
expect 'Lua is linked in'

exit "$failed"
