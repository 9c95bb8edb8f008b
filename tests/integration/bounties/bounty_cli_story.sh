#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# A bounty's whole way by rustchaind and rustchain-cli alone: posted, claimed, submitted, reviewed, paid; each move
# by the wrong one refused in words; the webhook's set-up checked. usage: bounty_cli_story.sh BIN_FOLDER
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
(umask 077 && echo 'a secret for this story' >"$work/secret" && echo 'quite another secret' >"$work/other")
cli() { "$bin/rustchain-cli" --datadir "$work/data" --rpc "127.0.0.1:$port" "$@"; }
secret_cli() { cli --password-fd 3 "$@" 3<"$work/password"; }
# done_by WALLET ARGUMENTS...: the move succeeds.
done_by() {
    local wallet=$1
    shift
    secret_cli --json --wallet "$wallet" bounty "$@" >"$work/out" 2>&1 ||
        fail "bounty $*: $(cat "$work/out")"
    grep -q '"status": *"success"' "$work/out" || fail "bounty $*: $(cat "$work/out")"
}
# refused_by WALLET STATUS WORDS ARGUMENTS...: the chain refuses it, and the reason is told.
refused_by() {
    local wallet=$1 status=$2 words=$3
    shift 3
    secret_cli --wallet "$wallet" bounty "$@" >"$work/out" 2>&1 && fail "bounty $* was taken"
    grep -q "^status: $status$" "$work/out" || fail "bounty $*: no $status in: $(cat "$work/out")"
    grep -q "^reason: .*$words" "$work/out" || fail "bounty $*: no \"$words\" in: $(cat "$work/out")"
}

secret_cli wallet create --name Sponsor 2>/dev/null
echo "github-secret-file = $work/secret" >"$work/data/rustchain.conf"
"$bin/rustchaind" --datadir "$work/data" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
daemon=$!
for _ in $(seq 100); do
    cli status >/dev/null 2>&1 && break
    sleep 0.2
done
secret_cli wallet create --name Worker 2>/dev/null
sponsor=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | head -n 1)
worker=$(cli --json wallet list | grep -o 'drtc1[a-z0-9]*' | tail -n 1)
secret_cli --wallet Sponsor wallet send "$worker" 1 >/dev/null || fail 'the worker got no fees'

# The set-up: two things are missing, and both are told with what to do.
hook() { cli bounty webhook test --repository Octo/Hello --secret-file "$@" >"$work/out" 2>&1; }
hook "$work/secret" && fail 'a repository without bounties passed'
[ "$(grep -c '^ok ' "$work/out")" = 3 ] || fail "not three good lines: $(cat "$work/out")"
[ "$(grep -c '^ *next: ' "$work/out")" = 2 ] || fail "not two things to do: $(cat "$work/out")"
key=$(grep -o '[0-9a-f]\{64\}' "$work/out" | head -n 1)
release=$(grep -o 'wallet send drtc1[a-z0-9]*' "$work/out" | cut -d ' ' -f 3)

echo 'Reads a file and tells its length.' >"$work/terms"
done_by Sponsor post --reward 25 --deadline 30d --claim-days 3 --maintainer "$sponsor" \
    --release-key "$key" --repository octo/hello --title 'Read <b>files</b>' \
    --url https://github.com/Octo/Hello/issues/5 --terms-file "$work/terms"
grep -q '"bounty": *1' "$work/out" || fail "no number: $(cat "$work/out")"
secret_cli --wallet Sponsor wallet send "$release" 1 >/dev/null || fail 'no fees for the node'
hook "$work/secret" || fail "the set-up is not good: $(cat "$work/out")"
hook "$work/other" && fail 'another secret passed'
grep -q 'another secret' "$work/out" || fail "unclear: $(cat "$work/out")"
hook "$work/secret" --url "http://127.0.0.1:1/webhooks/github" && fail 'nobody answered and it passed'
chmod 644 "$work/other"
hook "$work/other" && fail 'a secret that everybody can read was taken'
grep -q 'chmod 600' "$work/out" || fail "unclear: $(cat "$work/out")"

refused_by Worker unknown_bounty 'no bounty of this number' claim 99
refused_by Worker not_allowed 'signed by the address that gets it' claim 1 --to "$sponsor"
refused_by Worker not_allowed 'only the sponsor' cancel 1
done_by Worker claim 1
refused_by Sponsor already_claimed 'Somebody holds the claim' claim 1
refused_by Sponsor wrong_state 'while nobody holds a claim' cancel 1
refused_by Sponsor not_allowed 'Only who holds the claim' submit 1 --pull-request 7
done_by Worker cancel 1
done_by Worker claim 1
refused_by Sponsor wrong_state 'no submitted work' review 1 --approve
done_by Worker submit 1 --pull-request 7
refused_by Worker not_allowed 'Only the bounty.s maintainer' review 1 --approve
done_by Sponsor review 1 --reject
done_by Worker submit 1 --pull-request 8
done_by Sponsor review 1 --approve
refused_by Worker not_allowed 'maintainer, its release key or its sponsor' release 1
done_by Sponsor release 1 --merge-commit c4295bd74fb0f4fda03689c3df3f2803b658fd85
refused_by Sponsor wrong_state 'approved' release 1
cli --json --wallet Worker wallet balance | grep -q '"final_micro_rtc": *"259[0-9]*"' ||
    fail "the reward is not there: $(cli --json --wallet Worker wallet balance)"
cli man | grep -q 'bounty webhook test' || fail 'the manual page does not know the commands'
echo 'a bounty went its whole way'
