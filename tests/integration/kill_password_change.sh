#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# kill -9 while a wallet's password is changed: each time the file opens with the password before or
# after, and no other. usage: kill_password_change.sh PROGRAM_FOLDER TIMES
set -euo pipefail
program=$1/change_passwords
times=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" make "$work/wallets"
number=0
before=0
for ((round = 1; round <= times; round++)); do
    "$program" loop "$work/wallets" "$number" >"$work/log" &
    child=$!
    # 20 to 320 ms: some die while they open the folder, most while they write.
    sleep "0.$(printf '%03d' $((20 + RANDOM % 300)))"
    kill -KILL "$child"
    wait "$child" 2>/dev/null || true
    changed=$(sed -n 's/^changed //p' "$work/log" | tail -n 1)
    first=${changed:-$number}
    number=$("$program" check "$work/wallets" "$first" $((first + 1))) || {
        echo "FAILED: round $round, after: $(tail -n 2 "$work/log")" >&2
        ls -la "$work/wallets" >&2
        exit 1
    }
    [ "$number" = "$first" ] || before=$((before + 1))
    bad=$(find "$work/wallets" -type f ! -perm 600 | head -n 1)
    [ -z "$bad" ] || { echo "FAILED: $bad is readable by others" >&2; exit 1; }
done
echo "killed $times times, $number passwords; $before times the new one was in place and not told of yet"
