#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# The board of bounties by rustchaind and rustchain-cli: a listing that is not on the chain, filters, pages, what
# is refused, and text of strangers that stays plain. usage: bounty_board.sh BIN_FOLDER LISTING
set -euo pipefail
bin=$1
listing=$2
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
# told "what it must say" ARGUMENTS...: the command works and says so.
told() {
    local says=$1
    shift
    cli "$@" >"$work/out" || fail "$*: status $?"
    grep -qF -- "$says" "$work/out" || fail "$*: no \"$says\" in: $(cat "$work/out")"
}
# refused "what it must say" ARGUMENTS...
refused() {
    local says=$1
    shift
    cli "$@" >"$work/out" 2>"$work/err" && fail "$*: was taken"
    grep -qF -- "$says" "$work/out" "$work/err" || fail "$*: no \"$says\" in: $(cat "$work/out" "$work/err")"
}

cli --password-fd 3 wallet create --name Everyday 3<"$work/password" 2>/dev/null
cp "$listing" "$work/listing.json"
"$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" --bounty-listing "$work/listing.json" \
    >"$work/node.log" 2>&1 &
daemon=$!
for _ in $(seq 100); do
    cli status >/dev/null 2>&1 && break
    sleep 0.2
done

told '7 of 7' bounty list
told 'listed 41    not on chain 25 RTC          oxide-labs/attest-probe' bounty list
told 'up to 80 RTC' bounty list --text clock-drift
told '25-150 RTC' bounty list --text SPARC
told 'reward unknown' bounty list --tag documentation
told '1 of 1' bounty list --min-reward 100
told '3 of 3' bounty list --tag security
told 'No bounty fits.' bounty list --source chain
told 'No bounty fits.' bounty list --state funded
told 'No bounty fits.' bounty mine
told '"total": 7' --json bounty list
told '"total": 0' --json bounty mine

# Page by page: every row once.
cursor=''
for _ in 1 2 3 4; do
    cli bounty list --limit 2 ${cursor:+--cursor "$cursor"} >"$work/page"
    grep '^listed' "$work/page" >>"$work/pages"
    cursor=$(sed -n 's/^More: --cursor //p' "$work/page")
done
[ -z "$cursor" ] || fail "a page too many: $cursor"
cli bounty list | grep '^listed' | cmp -s - "$work/pages" || fail "pages differ: $(cat "$work/pages")"

# Text of strangers is plain, and markup is text.
told '<img src=x onerror=alert(1)> TXET turned' bounty list --text turned
for hidden in $'\xe2\x80\xae' $'\xe2\x80\xac' $'\x07' $'\x1b' 'javascript:'; do
    cli bounty list | grep -qF "$hidden" && fail 'what hides or turns text reached the terminal'
    cli --json bounty list | grep -qF "$hidden" && fail 'what hides or turns text reached the output'
done

refused 'there is no bounty 1 on this chain' bounty show 1
refused 'bounty: Value 0 not in range' bounty show 0
refused 'state: expected funded' bounty list --state open
refused 'sponsor: expected an address' bounty list --sponsor nobody
refused 'sponsor: expected an address' bounty mine --address nobody
refused 'repository: expected owner/name' bounty list --repository Oxide
refused 'cursor: expected' bounty list --cursor 7
refused '--min-reward: ' bounty list --min-reward 1,5
refused 'not in range 1 to 200' bounty list --limit 201
refused 'oldest not in {' bounty list --sort oldest

# The file is read again when it changes; a damaged one leaves the rows that are known.
sed -i 's/Measure the cache of a Pentium Pro/Measure the cache of an Alpha/' "$work/listing.json"
for _ in $(seq 50); do
    cli bounty list | grep -q 'of an Alpha' && break
    sleep 0.2
done
told 'of an Alpha' bounty list
echo '{"repo": 5}' >"$work/listing.json"
for _ in $(seq 50); do
    grep -q 'listing.json: repo' "$work/node.log" && break
    sleep 0.2
done
grep -q 'listing.json: repo' "$work/node.log" || fail 'the damage is not told'
told '7 of 7' bounty list

# Bounties on the chain, once there is a command to post them by.
if cli bounty post --help >/dev/null 2>&1; then
    own=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | head -n 1)
    move() { cli --password-fd 3 bounty "$@" 3<"$work/password" >"$work/out" 2>&1 || fail "$*: $(cat "$work/out")"; }
    move post --reward 25 --deadline 30d --maintainer "$own" --repository oxide/probe --title '[Docs] Tell of <b>probes</b>' \
        --url https://github.com/oxide/probe/issues/87
    move claim 1
    told '8 of 8' bounty list
    told '#1           claimed      25 RTC          oxide/probe' bounty list --source chain
    told '[Docs] Tell of <b>probes</b>' bounty list --tag docs --state claimed
    told '(sponsor, claimant, maintainer)' bounty mine
    told "\"total\": 1" --json bounty mine --address "$own"
    told 'State           claimed' bounty show 1
    told "Claimant        $own" bounty show 1
    told '"kind": "claimed"' --json bounty show 1
    cli bounty show 1 >"$work/out"
    [ "$(grep -c '^             transaction [0-9a-f]\{64\}$' "$work/out")" = 2 ] || fail "not two steps: $(cat "$work/out")"
fi
echo 'the board holds'
