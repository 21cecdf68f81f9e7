#!/usr/bin/env bash
# clang-tidy over engine/, with the compile commands of the build tree $1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
find engine -name '*.c' -print0 |
    xargs -0 -P "$(nproc)" -n 6 clang-tidy --quiet -p "$1" 2>/dev/null
