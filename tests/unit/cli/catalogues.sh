#!/bin/sh
# Every text of terminal and window is translated: what xgettext finds in the sources,
# and in the tables of codes that both show, must be in each catalogue. Usage: catalogues.sh SOURCE_DIR
set -eu

root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root/engine"
xgettext --from-code=UTF-8 --keyword=tr_say --keyword=TR_MSG --output="$work/thirdring.pot" \
    cli/*.c report/*.c app/*.c script/codes.c script/code_advice.c
for po in "$root"/assets/po/*.po; do
    if ! msgcmp "$po" "$work/thirdring.pot" 2> "$work/said"; then
        grep -v "not used" "$work/said"
        exit 1
    fi
    msgfmt --check-format --output=/dev/null "$po"
done
