#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Kills a node without warning while payments flow, again and again: no final block may be lost, the chain goes on, and
# a replay from genesis gives the same state. usage: kill_node.sh BIN_FOLDER [COUNT]
set -euo pipefail
bin=$1
count=${2:-100}
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
daemon=''
trap '[ -z "$daemon" ] || kill -9 "$daemon" 2>/dev/null; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; tail -n 20 "$work/node.log" >&2 || true; exit 1; }

printf 'correct horse battery staple\n' >"$work/password"
cli() { "$bin/rustchain-cli" --datadir "$work/data" --rpc "127.0.0.1:$port" "$@"; }
status() { cli --json status 2>/dev/null; }
field() { grep -o "\"$1\": *\"*[^\",]*" | head -n 1 | sed "s/\"$1\": *\"*//"; }

cli --password-fd 3 wallet create 3<"$work/password" 2>/dev/null >/dev/null
me=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | head -n 1)
last_height=0
slowest=0
for round in $(seq "$count"); do
    begun=$(date +%s%3N)
    "$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
    daemon=$!
    until answer=$(status); do
        [ $(($(date +%s%3N) - begun)) -lt 20000 ] || fail "round $round: no answer in 20 s"
        sleep 0.05
    done
    taken=$(($(date +%s%3N) - begun))
    [ "$taken" -le "$slowest" ] || slowest=$taken
    height=$(echo "$answer" | field final_height)
    [ "$height" -ge "$last_height" ] || fail "round $round: final height fell from $last_height to $height"
    if [ "$last_height" -gt 0 ]; then
        now=$(cli --json block "$last_height" | field hash)
        [ "$now" = "$last_hash" ] || fail "round $round: block $last_height changed"
    fi
    (cli --password-fd 3 wallet send "$me" 0.001 --no-wait 3<"$work/password" >/dev/null 2>&1 || true) &
    sleep "$((1 + RANDOM % 2)).$((RANDOM % 10))"
    answer=$(status) || fail "round $round: the node is gone"
    last_height=$(echo "$answer" | field final_height)
    last_hash=$(echo "$answer" | field final_hash)
    kill -9 "$daemon"
    wait "$daemon" 2>/dev/null || true
    daemon=''
    wait
done
"$bin/rustchain-bench" replay "$work/data/dev" || fail 'a replay differs'
echo "$count kills, last final height $last_height, slowest restart $slowest ms"
