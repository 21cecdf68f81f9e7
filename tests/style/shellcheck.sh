#!/usr/bin/env bash
# Every shell script of the project passes shellcheck, whatever its name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mapfile -d '' scripts < <(grep -rlZE -m1 '^#!.*\b(ba)?sh\b|^# shellcheck shell=' scripts tests .ci)
((${#scripts[@]} >= 8)) # the search itself works
shellcheck -x -P SCRIPTDIR -P . "${scripts[@]}"
