#!/usr/bin/env bash
# scripts/lib.sh installs what is missing and nothing else, with sudo only where it
# is needed. dpkg-query, apt-get and sudo are stand-ins that write down their calls.
set -euo pipefail
lib=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/scripts/lib.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/bin" "$work/scripts"
cp "$lib" "$work/scripts/"
failed=0

stand_in() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
for tool in bash env grep cat dirname mkdir sh; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done

# run NAME AS_USER CODE: stderr and status in $said, calls of apt-get in $called.
run() {
    name=$1
    rm -rf "$work/build" "$work/calls"
    install -d -m 777 "$work/build"
    : >"$work/calls"
    chmod 666 "$work/calls"
    local as=()
    if [[ $2 == user && $EUID -eq 0 ]]; then
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    fi
    status=0
    said=$("${as[@]}" env -u DEBIAN_FRONTEND PATH="$work/bin" bash -c ". '$work/scripts/lib.sh'; $3" \
        2>&1 >"$work/stdout") || status=$?
    called=$(cat "$work/calls")
    [[ ! -s $work/stdout ]] || complain "wrote to stdout"
}
complain() {
    printf '%s: %s; status %s, said:\n%s\ncalled:\n%s\n' "$name" "$1" "$status" "$said" "$called"
    failed=1
}
says() { grep -qF -- "$1" <<<"$said" || complain "does not say \"$1\""; }
calls() { grep -qE -- "$1" <<<"$called" || complain "does not call \"$1\""; }
calls_nothing() { [[ -z $called ]] || complain "calls something"; }
ends() { [[ $status == "$1" ]] || complain "does not end with $1"; }

# shellcheck disable=SC2016 # the stand-ins expand these
{
    stand_in dpkg-query 'printf "installed cmake\nconfig-files ninja-build\n"; exit 1'
    stand_in apt-get 'echo "$DEBIAN_FRONTEND $*" >>'"$work"'/calls; echo chatter'
}

run complete user 'need cmake'
ends 0
calls_nothing

run no_install user 'no_install=1; need cmake ninja-build gcc'
ends 0
says 'Missing Debian packages: ninja-build gcc'
says '--no-install'
calls_nothing

run no_sudo user 'need cmake gcc'
ends 2
says 'as root run: apt-get install gcc'
calls_nothing

# shellcheck disable=SC2016
stand_in sudo 'echo "sudo" >>'"$work"'/calls; exec "$@"'
run with_sudo user 'need cmake ninja-build gcc'
ends 0
says 'Missing Debian packages: ninja-build gcc'
calls '^sudo$'
calls '^noninteractive .*install -y .*ninja-build gcc$'

if [[ $EUID -eq 0 ]]; then
    run as_root root 'need gcc'
    ends 0
    calls '^noninteractive .*install -y .*gcc$'
    grep -q '^sudo$' <<<"$called" && complain "uses sudo as root"
fi

# An outdated list: the first try fails, the one after an update succeeds.
# shellcheck disable=SC2016
stand_in apt-get 'echo "$*" >>'"$work"'/calls
case "$*" in
*update*) : >'"$work"'/build/fresh ;;
*) test -e '"$work"'/build/fresh || exit 100 ;;
esac'
rm -f "$work/build/fresh"
run outdated user 'need gcc'
ends 0
calls 'update'

# shellcheck disable=SC2016
stand_in apt-get 'case "$*" in *update*) ;; *) echo "E: nothing works" >&2; exit 100 ;; esac'
run hopeless user 'need gcc'
ends 2
says 'E: nothing works'

rm "$work/bin/dpkg-query"
run other_system user 'need cmake gcc'
ends 0
says 'no Debian'

exit "$failed"
