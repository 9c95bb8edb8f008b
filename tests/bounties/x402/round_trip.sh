#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# x402 with the published client: a node with a paid read, npm's @x402/core with our plug-in, rustchain-cli x402 pay.
# Where Node.js or the packages cannot be had it ends at once and says so. usage: round_trip.sh BIN_FOLDER PACKAGES_FOLDER
set -euo pipefail
bin=$1 modules=$2/node_modules
here=$(cd "$(dirname "$0")" && pwd)
major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
if [ "${major:-0}" -lt 18 ]; then
    echo "SKIPPED: Node.js 18 or newer is not installed (Debian's package: nodejs)"
    exit 0
fi
end_without_package() {
    [ "$1" -ne 77 ] || exit 0 # nothing to test with, as it has said
    exit "$1"
}
"$here/../fetch-npm" @x402/core 2.27.0 \
    sha512-UbxCKnoTsg5nQX9fYER3g9tt5l80jHm1IZOmDczQRqE0cwskls5r+VAAj0iUQfHVshnpv0qo/rLFI7UntqL96g== "$modules" || end_without_package $?
"$here/../fetch-npm" zod 3.25.76 \
    sha512-gzUt/qt81nXsFGKIFcC3YnfEAx5NkunCfnDlvuBSSFS02bcXu4Lmea0AFIUwbLWxWPx3d9p8S5QoaujKcNQxcQ== "$modules" || end_without_package $?

work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
url=http://127.0.0.1:$port
daemon=''
stop_node() {
    [ -z "$daemon" ] || { kill -TERM "$daemon" && wait "$daemon" || true; }
    daemon=''
}
trap 'stop_node; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; tail -n 20 "$work/node.log" >&2 || true; exit 1; }

printf 'correct horse battery staple\n' >"$work/password"
command=("$bin/rustchain-cli" --datadir "$work/data" --rpc "127.0.0.1:$port")
cli() { "${command[@]}" "$@"; }
secret_cli() { cli --password-fd 3 "$@" 3<"$work/password"; }
start_node() {
    "$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
        cli status >/dev/null 2>&1 && return
        sleep 0.2
    done
    fail 'the node does not answer'
}

secret_cli wallet create --name Everyday >/dev/null 2>&1
secret_cli wallet create --name Shop >/dev/null 2>&1
cli wallet select Everyday >/dev/null
shop=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | tail -n 1)
printf 'x402-pay-to = %s\npaid-read = /v1/blocks/{block}=0.01\n' "$shop" >"$work/data/rustchain.conf"
start_node
until [ "$(cli --json status | grep -o '"final_height": *[0-9]*' | grep -o '[0-9]*$')" -ge 3 ]; do sleep 0.3; done

cp "$here"/*.mjs "$work"
ln -s "$(cd "$modules" && pwd)" "$work/node_modules"
export MAINTAINER=$shop
node "$work/round_trip.mjs" "$url" "$work" 'correct horse battery staple' "${command[@]}" ||
    fail 'the published client does not get along with the node'

# What it used stays used over a restart.
stop_node
start_node
node "$work/replay.mjs" "$url" "$work/used.v1" "$work/used.v2" || fail 'a payment was used twice'

# The same by the command line: nothing is signed unseen, above the limit, or without a yes.
secret_cli --json x402 pay "$url/v1/blocks/2" --max 0.02 --yes >"$work/answer" 2>"$work/shown"
grep -q '"success": *true' "$work/answer" || fail "not paid: $(cat "$work/answer")"
grep -q '"height": *2' "$work/answer" || fail 'no content'
grep -q '"amount": *"0.010000 RTC"' "$work/shown" || fail "the price was not shown: $(cat "$work/shown")"
secret_cli x402 pay "$url/v1/blocks/2" --max 0.005 --yes 2>"$work/error" && fail 'it paid above the limit'
grep -q 'above the limit' "$work/error" || fail "unclear: $(cat "$work/error")"
secret_cli x402 pay "$url/v1/blocks/2" --yes 2>"$work/error" && fail 'it paid any price'
grep -q -- '--max' "$work/error" || fail "unclear: $(cat "$work/error")"
printf 'no\n' | cli x402 pay "$url/v1/blocks/2" 2>"$work/error" && fail 'it paid without a yes'
grep -q 'Nothing was signed' "$work/error" || fail "unclear: $(cat "$work/error")"
cli --json x402 pay "$url/v1/fees" | grep -q '"status": *200' || fail 'what is free was not answered'
cli x402 pay http://other.example/ 2>"$work/error" && fail 'it took a price over http'
grep -q 'https' "$work/error" || fail "unclear: $(cat "$work/error")"

printf '{"reward":"1000000","deadline":5000,"claim_blocks":300,"maintainer":"%s","repository":"owner/name",
"url":"https://github.com/owner/name/issues/9","title":"Paid by the command line"}' "$shop" >"$work/terms"
{ echo yes; cat "$work/password"; } >"$work/answers"
cli --json --password-fd 3 x402 pay "$url/v1/bounties/fund" --body "$work/terms" 3<"$work/answers" \
    >"$work/answer" 2>"$work/shown" || fail "not funded: $(cat "$work/shown")"
grep -q '"bounty": *3' "$work/answer" || fail "no number: $(cat "$work/answer")"
grep -q 'Paid by the command line' "$work/shown" || fail 'the terms were not shown'
echo 'x402: the round trip is whole'
