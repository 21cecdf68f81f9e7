#!/usr/bin/env bash
# Build a variant with warnings as errors: build.sh PRESET [TARGET…].
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"
preset=$1
shift
configure "$preset"
build "$preset" "$@"
