#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Kills a node without warning while payments flow, again and again, and now and then while it starts: no final
# block may be lost, the chain goes on, the node answers within five seconds of its start, and a replay from genesis
# gives the same state. With --drop-unsynced each kill also takes away what was not synced, as a power loss does.
# usage: kill_node.sh BIN_FOLDER [COUNT] [--drop-unsynced]
set -euo pipefail
bin=$(cd "$1" && pwd)
count=${2:-100}
mode=${3:-}
limit_ms=5000
tests=$bin/../tests
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
daemon=''
payer=''
trap '[ -z "$daemon$payer" ] || kill -9 $daemon $payer 2>/dev/null; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; tail -n 20 "$work/node.log" "$work/payer.log" "$work/sent.log" >&2 || true; exit 1; }

printf 'correct horse battery staple\n' >"$work/password"
mkdir "$work/data"
: >"$work/dropped"
# Whatever writes into the data folder is watched, the node and the wallet.
watched() {
    if [ -n "$mode" ]; then
        LD_PRELOAD=$tests/libunsynced_writes.so RUSTCHAIN_UNSYNCED_TABLE=$work/table exec "$@"
    else
        exec "$@"
    fi
}
cli() { (watched "$bin/rustchain-cli" --datadir "$work/data" --rpc "127.0.0.1:$port" "$@"); }
begin_watching() { [ -z "$mode" ] || "$tests/drop_unsynced" begin "$work/table" "$work/data"; }
start_node() {
    watched "$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
    daemon=$!
}
kill_node() {
    kill -9 "$daemon" || fail 'the node ended by itself'
    { wait "$daemon" || true; } 2>/dev/null
    daemon=''
    [ -z "$payer" ] || { wait "$payer" || fail 'the node took no payment'; }
    payer=''
    wait
    [ -z "$mode" ] || "$tests/drop_unsynced" drop "$work/table" >>"$work/dropped" || fail 'nothing was dropped'
    begin_watching
}
field() { grep -o "\"$1\": *\"*[^\",]*" | sed -n "1s/\"$1\": *\"*//p"; }
sum() { awk '{ all += $1 } END { print all + 0 }'; }

begin_watching
cli --password-fd 3 wallet create 3<"$work/password" 2>/dev/null >/dev/null
me=$(cli --json wallet list | field address)
"$bin/rustchain-bench" found "$work/data" >"$work/payer.log" || fail 'no chain'
begin_watching
last_height=0
starts_killed=0
for round in $(seq "$count"); do
    if [ $((round % 5)) = 1 ]; then # the very first start too
        start_node
        sleep "0.$((RANDOM % 5))$((RANDOM % 10))"
        kill_node
        starts_killed=$((starts_killed + 1))
    fi
    begun=$(date +%s%3N)
    start_node
    until answer=$(cli --json status 2>/dev/null); do
        kill -0 "$daemon" 2>/dev/null || fail "round $round: the node does not start"
        [ $(($(date +%s%3N) - begun)) -lt 60000 ] || fail "round $round: no answer in a minute"
        sleep 0.02
    done
    taken=$(($(date +%s%3N) - begun))
    echo "$taken" >>"$work/restarts"
    [ "$taken" -le "$limit_ms" ] || fail "round $round: the first answer came after $taken ms"
    height=$(echo "$answer" | field final_height)
    [ "$height" -ge "$last_height" ] || fail "round $round: final height fell from $last_height to $height"
    if [ "$last_height" -gt 0 ]; then
        now=$(cli --json block "$last_height" | field hash)
        [ "$now" = "$last_hash" ] || fail "round $round: block $last_height changed"
    fi
    "$bin/rustchain-bench" pay --port "$port" >"$work/paid" 2>"$work/payer.log" &
    payer=$!
    (cli --password-fd 3 wallet send "$me" 0.001 --no-wait 3<"$work/password" >"$work/sent.log" 2>&1 || true) &
    sleep "$((1 + RANDOM % 2)).$((RANDOM % 10))$((RANDOM % 10))"
    answer=$(cli --json status) || fail "round $round: the node is gone"
    last_height=$(echo "$answer" | field final_height)
    last_hash=$(echo "$answer" | field final_hash)
    kill_node
    field taken <"$work/paid" >>"$work/taken"
done
"$bin/rustchain-bench" replay "$work/data/dev" >"$work/replay" || fail 'a replay differs'
cat "$work/replay"
final=$(field transactions <"$work/replay")
# About a second's worth waits unwritten at each kill; a quarter of the rest, and more, must have become final.
[ "$final" -gt "$((count * 50))" ] || fail "only $final payments became final"
if [ -n "$mode" ]; then
    dropped=$(sed 's/^dropped //' "$work/dropped" | sum)
    names=$(sed 's/.* files and //' "$work/dropped" | sum)
    [ "$dropped" -gt 0 ] || fail 'no unsynced byte was dropped: the simulation does not work'
fi
sort -n "$work/restarts" >"$work/sorted"
echo "$count kills while payments flowed, $starts_killed during a start; last final height $last_height"
echo "payments: $(sum <"$work/taken") taken, $final final"
echo "start to first answer: median $(sed -n "$(((count + 1) / 2))p" "$work/sorted") ms, slowest $(tail -n 1 "$work/sorted") ms"
[ -z "$mode" ] || echo "dropped: $dropped unsynced bytes, $names unsynced names"
