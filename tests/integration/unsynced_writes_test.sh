#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# A store that drops unsynced writes really drops them, and nothing else. usage: unsynced_writes_test.sh TESTS_FOLDER
set -euo pipefail
tests=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
expect() { # name, bytes
    [ "$(stat -c %s "$work/data/$1" 2>/dev/null || echo none)" = "$2" ] ||
        fail "$1 has $(stat -c %s "$work/data/$1" 2>/dev/null || echo none) bytes, not $2"
}

mkdir "$work/data"
echo 'before all' >"$work/data/older"
"$tests/drop_unsynced" begin "$work/table" "$work/data"
status=0
LD_PRELOAD=$tests/libunsynced_writes.so RUSTCHAIN_UNSYNCED_TABLE=$work/table \
    "$tests/torn_writer" "$work/data" || status=$?
[ "$status" = 137 ] || fail "the writer was not killed: $status"
expect half 20
expect half_replaced/file 4
expect lost_folder/file 10
"$tests/drop_unsynced" drop "$work/table"

expect older 11
expect half 10
expect whole 10
expect never 0
expect started 0
expect data 10
expect overwritten 7
expect cut 5
expect reused 0
expect stream 0
[ "$(cat "$work/data/replaced/file")" = 'new!' ] || fail 'a synced replacement was taken back'
[ "$(cat "$work/data/half_replaced/file")" = old ] || fail 'an unsynced replacement stayed'
expect half_replaced/fresh none
[ -d "$work/data/nameless" ] || fail 'a synced folder is gone'
expect nameless/file none
[ ! -e "$work/data/lost_folder" ] || fail 'an unsynced folder stayed'
echo 'unsynced writes are dropped, and nothing else'
