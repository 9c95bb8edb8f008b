#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Whatever is typed wrongly ends with a status above 0 and words that say what to do; nothing is
# left behind.
# usage: bad_arguments.sh BIN_FOLDER
set -uo pipefail
bin=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
fault() { echo "FAILED: $*" >&2; faults=$((faults + 1)); }

# refused PROGRAM "what it must say" ARGUMENTS...
refused() {
    local program=$1 says=$2 status=0
    shift 2
    timeout 60 "$bin/$program" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    [ "$status" -gt 0 ] && [ "$status" -lt 124 ] || fault "$program $*: status $status"
    grep -qiF -- "$says" "$work/out" "$work/err" ||
        fault "$program $*: no \"$says\" in: $(cat "$work/out" "$work/err")"
    grep -qE 'terminate called|AddressSanitizer|runtime error' "$work/err" &&
        fault "$program $*: crashed"
}
# Port 1 has no node; each command says so in place of waiting.
cli() {
    local says=$1
    shift
    refused rustchain-cli "$says" --datadir "$work/data" --rpc 127.0.0.1:1 "$@"
}

cli 'subcommand is required'
cli 'Run with --help' nonsense
cli '--help' --nonsense status
cli 'moon not in {' --network moon status
cli 'block is required' block
cli 'hash is required' tx
cli 'to is required' wallet send
cli 'amount is required' wallet send drtc1abc
cli '12' wallet create --words 13
cli 'not in range 1 to 200' wallet history --limit 0
cli 'Could not convert: --password-fd' --password-fd three wallet create
cli 'Start rustchaind' status
cli 'Start rustchaind' block 1
cli 'Start rustchaind' tx "$(printf 'a%.0s' {1..64})"
cli 'Start rustchaind' mine status
cli 'wallet create' wallet balance
cli 'wallet create' wallet history
cli 'descriptor' --password-fd 77 wallet create
refused rustchain-cli '127.0.0.1:8099' --rpc 8099 status
refused rustchain-cli '127.0.0.1:8099' --rpc localhost:99999 status

refused rustchaind 'choose dev, test or main' --datadir "$work/data" --network moon
refused rustchaind '127.0.0.1:8099' --datadir "$work/data" --rpc nowhere
refused rustchaind 'debug, info, warning or error' --log-level loud --datadir "$work/data"
refused rustchaind 'nowhere.json' --genesis "$work/nowhere.json" --datadir "$work/data"
refused rustchaind '--network dev' --datadir "$work/data" --network main
refused rustchaind '--help' --datadir "$work/data" --nonsense
mkdir -p "$work/configured" && echo 'colour = red' >"$work/configured/rustchain.conf"
refused rustchaind 'line 1: unknown key "colour"' --datadir "$work/configured"

# With a wallet, but no node and wrong values.
printf 'correct horse battery staple\n' >"$work/password"
"$bin/rustchain-cli" --datadir "$work/full" --password-fd 3 wallet create \
    3<"$work/password" >/dev/null 2>&1 || fault 'no wallet was made'
full() {
    local says=$1
    shift
    refused rustchain-cli "$says" --datadir "$work/full" --rpc 127.0.0.1:1 "$@"
}
full 'No wallet is named "Nobody"' --wallet Nobody wallet balance
address=$("$bin/rustchain-cli" --datadir "$work/full" wallet list |
    grep -o 'drtc1[a-z0-9]*' | head -n 1)
full 'typing error' wallet send "${address}x" 1
full 'RTC' wallet send "$address" 0.0000001
for amount in 1e3 nothing '' 1,5; do
    full 'rustchain-cli: ' wallet send "$address" "$amount"
done
for celsius in warm 85C 8.5 -1 ''; do
    full 'max-celsius' mine rules "--max-celsius=$celsius"
done
for hours in 7-8 22:00 22:00-24:00 22:00-07:00-08:00 - now; do
    full 'hours: expected HH:MM-HH:MM' mine rules "--hours=$hours"
done
full 'not in {on,off}' mine rules --mains maybe
full 'not in {on,off}' mine rules --away 1
for minutes in 0 -5 x 99999999; do
    full 'minutes' mine pause "$minutes"
done
# A bounty's form is read before anything is signed.
# post "what it must say" [OPTION VALUE]: a good form but for this option.
post() {
    local says=$1
    local -A form=([reward]=25 [deadline]=30d [maintainer]=$address [repository]=octo/hello
        [url]=https://github.com/octo/hello/issues/5 [title]=Work)
    [ $# -eq 1 ] || form[$2]=$3
    local arguments=()
    for option in "${!form[@]}"; do
        arguments+=("--$option=${form[$option]}")
    done
    full "$says" bounty post "${arguments[@]}"
}
post '--reward: ' reward x
post 'smallest reward' reward 0.009999
post 'more than all RTC' reward 8388609
post '--reward: ' reward 99999999999999999999
post '--repository: owner/name' repository Octo/Hello
post 'https://' url http://example.org
post '512 bytes' url "https://example.org/$(printf 'a%.0s' {1..500})"
post '--title: ' title ' '
post 'at most 200 bytes' title "$(printf 'a%.0s' {1..201})"
post 'one line' title $'two\nlines'
post 'direction' title $'turned \xe2\x80\xae round'
post '--maintainer: ' maintainer nobody
post '64 hex digits' release-key 00
post '--claim-days' claim-days 0
post 'nowhere.md' terms-file "$work/nowhere.md"
post 'Start rustchaind'
full 'https://github.com/octo/hello/issues/NUMBER' bounty post --reward 1 --deadline 30d \
    --maintainer "$address" --repository octo/hello --url https://example.org/5 --title Work \
    --release-key "$(printf 'a%.0s' {1..64})"
full '--approve and --reject' bounty review 1
full '40 hex digits' bounty release 1 --merge-commit 00
full '--to: ' bounty claim 1 --to nobody
full '--pull-request is required' bounty submit 1
full 'bounty is required' bounty cancel
full 'not in range' bounty cancel 0
full 'owner/name' bounty webhook test --repository x --secret-file "$work/wrong"
full 'nowhere' bounty webhook test --repository a/b --secret-file "$work/nowhere"
printf 'wrong password\n' >"$work/wrong"
exec 3<"$work/wrong"
full 'password' --password-fd 3 wallet send "$address" 1
exec 3<&-

# In JSON, an error is an object with a code.
"$bin/rustchain-cli" --json --datadir "$work/data" --rpc 127.0.0.1:1 status \
    >"$work/out" 2>/dev/null &&
    fault 'status without a node succeeded'
grep -q '"error": *"unavailable"' "$work/out" || fault "no error object: $(cat "$work/out")"

# Good questions still work.
for program in rustchain-cli rustchaind; do
    "$bin/$program" --version >"$work/out" || fault "$program --version"
    grep -qE '^[0-9]+\.[0-9]+\.[0-9]+' "$work/out" || fault "$program --version: $(cat "$work/out")"
    "$bin/$program" --help | grep -- '--datadir' >/dev/null || fault "$program --help"
done
find "$work/data" -path '*wallets/*' 2>/dev/null | grep . && fault 'a wallet was left behind'
[ "$faults" -eq 0 ] && echo 'all refused in words'
