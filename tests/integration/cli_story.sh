#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# A newcomer's story by rustchaind and rustchain-cli alone: make a wallet, mine, see a reward, pay a second
# wallet, see it final, find it by hash, restart: same balances, same history. usage: cli_story.sh BIN_FOLDER
set -euo pipefail
bin=$1
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
daemon=''
stop_node() {
    [ -z "$daemon" ] || { kill -TERM "$daemon" && wait "$daemon" || true; }
    daemon=''
}
trap 'stop_node; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; tail -n 20 "$work/node.log" >&2 || true; exit 1; }

printf 'correct horse battery staple\n' >"$work/password"
cli() { "$bin/rustchain-cli" --datadir "$work/data" --rpc "127.0.0.1:$port" "$@"; }
secret_cli() { cli --password-fd 3 "$@" 3<"$work/password"; }
field() { grep -o "\"$1\": *\"*[^\",]*" | head -n 1 | sed "s/\"$1\": *\"*//"; }
start_node() {
    "$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
        cli status >/dev/null 2>&1 && return
        sleep 0.2
    done
    fail 'the node does not answer'
}

secret_cli wallet create --name Everyday 2>/dev/null
start_node
cli --json wallet balance | grep -q '"final_micro_rtc": *"1000000000"' || fail 'no genesis allocation'
secret_cli wallet create --name Second 2>/dev/null
second=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | tail -n 1)

secret_cli mine on
for _ in $(seq 240); do
    cli wallet history | grep -q 'mining_reward' && break
    sleep 1
done
cli wallet history | grep -q 'mining_reward' || fail 'no reward after four minutes'

# The miner tells of itself and keeps to its rules.
cli mine status | grep -q '^Earns .* x for drtc1' || fail "unclear: $(cli mine status)"
cli --json mine status | grep -q '"last_sent_ms": *[1-9]' || fail 'the last attestation is not told'
cli mine rules --mains off --max-celsius 70 --hours 00:00-23:59 >"$work/rules"
grep -q '^Rules .*any power, up to 70 °C, from 00:00 to 23:59' "$work/rules" || fail "unclear: $(cat "$work/rules")"
cli mine rules --hours off | grep -q 'up to 70 °C, all day' || fail 'the other rules changed'
cli mine pause 5 | grep -q '^Mining *paused: as asked, until' || fail "no pause: $(cli mine status)"
cli --json mine resume | grep -q '"reason": *"none"' || fail "still paused: $(cli mine status)"
cli mine scan 2>/dev/null >"$work/scan"
[ "$(grep -c '█ .* ns$' "$work/scan")" -ge 10 ] || fail "no ladder: $(cat "$work/scan")"
hardware=$(cli --json mine status | field hardware_hash)
grep -q "^Hardware *$hardware" "$work/scan" || fail 'the scan without the node names another machine'

hash=$(secret_cli --json wallet send "$second" 0.5 --memo hello | tee "$work/sent.json" | field hash)
cat "$work/sent.json"
cli --json tx "$hash" | grep -q '"stage": *"final"' || fail 'the payment is not final'
cli --json --wallet Second wallet balance | grep -q '"final_micro_rtc": *"500000"' || fail 'not received'
cli mine off >/dev/null
sleep 3

before=$(cli wallet history --limit 200 | sha256sum)
stop_node
start_node
after=$(cli wallet history --limit 200 | sha256sum)
[ "$before" = "$after" ] || fail 'the history changed over a restart'
cli --json --wallet Second wallet balance | grep -q '"final_micro_rtc": *"500000"' || fail 'balance lost'
cli mine rules | grep -q 'any power, up to 70 °C, all day' || fail 'the rules were forgotten'

# Bad input ends in a sentence, not in a payment.
mistyped=${second%?}$([ "${second: -1}" = x ] && echo z || echo x)
secret_cli wallet send "$mistyped" 1 2>"$work/error" && fail 'a mistyped address was taken'
grep -q 'typing error' "$work/error" || fail "unclear: $(cat "$work/error")"
secret_cli wallet send "$second" 0.0000001 2>"$work/error" && fail 'seven decimals were taken'
grep -q '6 decimals' "$work/error" || fail "unclear: $(cat "$work/error")"
cli wallet send "$second" 0 </dev/null 2>"$work/error" && fail 'a payment of nothing was taken'
grep -q 'Password' "$work/error" && fail 'a password was asked for before the amount was read'
"$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" 2>"$work/error" && fail 'two nodes in one folder'
grep -q 'in use by process' "$work/error" || fail "unclear: $(cat "$work/error")"
"$bin/rustchaind" --datadir "$work/other" --rpc "127.0.0.1:$port" 2>"$work/error" && fail 'two nodes on one port'
grep -qi 'port\|in use' "$work/error" || fail "unclear: $(cat "$work/error")"
stop_node
"$bin/rustchain-bench" replay "$work/data/dev"
echo 'the story holds'
