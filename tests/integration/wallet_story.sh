#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Keys by rustchain-cli alone: restore, import, export, watch, sign messages, and a payment that is prepared
# on one data folder, signed in another without a node, and sent from the first.
# usage: wallet_story.sh BIN_FOLDER VECTORS_FOLDER
set -euo pipefail
bin=$1
vectors=$2
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
daemon=''
stop_node() {
    [ -z "$daemon" ] || { kill -TERM "$daemon" && wait "$daemon" || true; }
    daemon=''
}
mounted=''
trap 'stop_node; [ -z "$mounted" ] || umount "$mounted"; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; cat "$work/error" >&2 2>/dev/null || true; tail -n 5 "$work/node.log" >&2 || true; exit 1; }
online() { "$bin/rustchain-cli" --datadir "$work/online" --rpc "127.0.0.1:$port" "$@"; }
third() { "$bin/rustchain-cli" --datadir "$work/third" --rpc 127.0.0.1:1 "$@"; }
cold() { "$bin/rustchain-cli" --datadir "$work/cold" --rpc 127.0.0.1:1 "$@"; }
# type_in LINES COMMAND...: the lines come from the descriptor of --password-fd
type_in() { local lines=$1; shift; printf "$lines" >"$work/typed"; "$1" --password-fd 3 "${@:2}" 3<"$work/typed" 2>"$work/error"; }
field() { grep -o "\"$1\": *\"*[^\",]*" | head -n 1 | sed "s/\"$1\": *\"*//"; }
refused() { # refused WORDS COMMAND...: it fails and says so
    local words=$1; shift
    "$@" >/dev/null 2>>"$work/error" && fail "taken: $*"
    grep -q "$words" "$work/error" || fail "unclear about: $words"
}
words='abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about'

# The cold machine has the words; it never sees a node.
refused 'Word 2 is not in the word list. Did you mean abandon' type_in "${words/abandon abandon/abandon abandn}\n" cold wallet restore
refused 'do not fit together' type_in "${words/about/abandon}\n" cold wallet restore
refused 'there are 11' type_in "${words% about}\n" cold wallet restore
type_in "$words\npw\n" cold wallet restore --name Cold >/dev/null || fail 'not restored'
grep -q 'history of these words is not known' "$work/error" || fail 'unclear about the history'
type_in 'pw\n' cold wallet export --xpub >"$work/xpub" || fail 'no xpub'
xpub=$(sed -n 's/^xpub: //p' "$work/xpub")
address=$(cold --json wallet list | field address)
type_in 'pw\n' cold wallet export --words | grep -qx "$words" || fail 'other words came out'
type_in "pw\n${words/about/abandon}\n" cold wallet check-backup >/dev/null && fail 'a wrong backup was taken'
type_in "pw\n$words\n" cold wallet check-backup >/dev/null || fail 'the backup was not taken'
cold --json wallet list | grep -q '"backup_checked": *true' || fail 'the check was forgotten'

# The machine with the node watches it, and pays it.
type_in 'pw\n' online wallet create --name Everyday >/dev/null || fail 'no wallet'
"$bin/rustchaind" --datadir "$work/online" --rpc "127.0.0.1:$port" >"$work/node.log" 2>&1 &
daemon=$!
for _ in $(seq 100); do online status >/dev/null 2>&1 && break; sleep 0.2; done
type_in 'pw\n' online wallet send "$address" 5 >/dev/null || fail 'the watched wallet was not paid'
refused 'no xpub either' online wallet watch "${address}x"
online wallet watch "$xpub" --name Watched >/dev/null || fail 'the xpub is not watched'
online --wallet Watched wallet balance | grep -q '5.000000 RTC' || fail 'the watched balance is wrong'
refused 'only watches' online --wallet Watched wallet send "$address" 1
refused 'only watches' online --wallet Watched wallet export --words

# A payment travels: prepared here, signed there, sent from here.
everyday=$(online --json --wallet Everyday wallet list | field address)
online --wallet Watched wallet send "$everyday" 1.5 --memo rent --unsigned "$work/payment" >/dev/null || fail 'not prepared'
refused 'nothing was overwritten' online --wallet Watched wallet send "$everyday" 1.5 --unsigned "$work/payment"
refused 'Nothing was signed' type_in 'no\n' cold wallet sign-payment "$work/payment"
sed 's/"nonce": "0"/"nonce": "x"/' "$work/payment" >"$work/bad"
refused 'nonce' cold wallet sign-payment "$work/bad"
type_in 'yes\npw\n' cold wallet sign-payment "$work/payment" --out "$work/signed" >/dev/null || fail 'not signed'
grep -q '1.500000 RTC' "$work/error" && grep -q rent "$work/error" && grep -q fee_at_most "$work/error" || fail 'a field is not shown'
sed 's/"network": "dev"/"network": "main"/; s/"chain_id": ".\{8\}/"chain_id": "00000000/' "$work/signed" >"$work/bad"
refused 'signature does not fit' online wallet broadcast "$work/bad"
online --json --wallet Watched wallet prepared | grep -q '"amount": *"1.500000 RTC"' || fail 'what was prepared is not kept'
online --json wallet broadcast "$work/signed" >"$work/sent" || fail 'not broadcast'
grep -q '"followed": *true' "$work/sent" || fail 'the payment is not followed'
hash=$(field hash <"$work/sent")
online --json tx "$hash" | grep -q '"stage": *"final"' || fail 'the payment is not final'
online --json --wallet Watched wallet prepared | grep -q '"prepared": *\[\]' || fail 'the signed one left its export behind'

# What is prepared keeps its place, until it is forgotten.
for place in 1 2; do
    online --wallet Watched wallet send "$everyday" 0.2 --unsigned "$work/prepared$place" >/dev/null || fail 'not prepared'
    [ "$(field nonce <"$work/prepared$place")" = "$place" ] || fail "two exports share a place"
done
kept=$(online --json --wallet Watched wallet prepared | field kept_as)
refused 'it has 64 hex digits' online --wallet Watched wallet forget "$address"
online --wallet Watched wallet forget "$kept" >/dev/null || fail 'not forgotten'
refused 'does not wait for a signature' online --wallet Watched wallet forget "$kept"
kept=$(online --json --wallet Watched wallet prepared | field kept_as)
online --wallet Watched wallet forget "$kept" >/dev/null || fail 'not forgotten'

# A further address of the xpub counts in the balance.
before=$(online --json --wallet Watched wallet balance | field final_micro_rtc)
further=$(online --json --wallet Watched wallet accounts add | field address)
type_in 'pw\n' online --wallet Everyday wallet send "$further" 0.5 >/dev/null || fail 'the further address was not paid'
after=$(online --json --wallet Watched wallet balance | field final_micro_rtc)
[ $((after - before)) = 500000 ] || fail "the balance went from $before to $after"

# The history tells of every account, or of the one that is named; as a table too.
lines() { grep -c '"kind":'; }
all=$(online --json --wallet Watched wallet history | lines)
first=$(online --json --wallet Watched wallet history --account 1 | lines)
second=$(online --json --wallet Watched wallet history --account 2 | lines)
[ "$second" = 1 ] && [ "$all" = $((first + second)) ] || fail "history: $all lines, $first and $second"
refused 'has 2 accounts' online --wallet Watched wallet history --account 3
online --json --wallet Watched wallet export-csv "$work/table.csv" >"$work/exported" || fail 'no table'
[ "$(field lines <"$work/exported")" = "$all" ] || fail 'the table has other lines than the history'
[ "$(wc -l <"$work/table.csv")" = $((all + 1)) ] || fail 'the table lacks lines'
grep -q 'rent' "$work/table.csv" || fail 'the memo is not in the table'
refused 'nothing was overwritten' online --wallet Watched wallet export-csv "$work/table.csv"
refused 'is no day' online --wallet Watched wallet export-csv "$work/other.csv" --from 2026-13-01
online --json --wallet Watched wallet export-csv "$work/out.csv" --kind out --search RENT | grep -q '"lines": *1' || fail 'the filters do not narrow'
online --json --wallet Watched wallet export-csv "$work/old.csv" --until 2020-01-01 | grep -q '"lines": *0' || fail 'the days do not narrow'
type_in 'pw\n' online --wallet Everyday wallet send "$address" 0.01 --memo '=1+1' >/dev/null || fail 'not sent'
type_in 'pw\n' online --wallet Everyday wallet export-csv "$work/formula.csv" >/dev/null || fail 'no table'
grep -q "'=1+1" "$work/formula.csv" || fail 'a memo is a formula'

# The same words again, now that there is a chain to ask; a passphrase opens another, empty wallet.
type_in "$words\npw\n" online wallet restore --name Again >/dev/null || fail 'not restored'
grep -q 'Found 1 account with history' "$work/error" || fail 'the history was not found'
type_in "$words\nTREZOR\npw\n" online wallet restore --passphrase --name Hidden >/dev/null || fail 'not restored'
grep -q 'No history found. Every passphrase opens a wallet' "$work/error" || fail 'no warning about the passphrase'

# Messages.
type_in 'pw\n' cold --json sign 'I own this' >"$work/message" || fail 'not signed'
signature=$(field signature <"$work/message")
online verify "$address" "$signature" 'I own this' >/dev/null || fail 'a good signature is refused'
refused 'does not fit this message' online verify "$address" "$signature" 'I own that'
refused "another address's" online verify "$everyday" "$signature" 'I own this'

# A keystore of today's client, with what lies on its address; then it pays with its Ed25519 key.
keystores=$vectors/legacy/keystores.json
awk '/"keystore": \{/ { inside = 1; print "{"; next } inside && /^   \}/ { print "}"; exit } inside' "$keystores" >"$work/keystore.json"
sed -n 's/.*"mnemonic": "\(.*\)",/\1/p' "$keystores" | head -n 1 >"$work/mnemonic"
sed -n 's/.*"address": "\(.*\)",/\1/p' "$keystores" | head -n 1 >"$work/old"
refused 'does not open this key file' type_in 'wrong\nlocal\n' online wallet import "$work/keystore.json"
type_in 'pass-one ü\nlocal\n' online wallet import "$work/keystore.json" --name Old >/dev/null || fail 'not imported'
type_in 'pw\n' online --wallet Everyday wallet send "$(cat "$work/old")" 2 >/dev/null || fail 'the old address was not paid'
type_in 'local\n' online --wallet Old wallet send "$everyday" 1 >/dev/null || fail 'the Ed25519 key cannot pay'
online wallet import "$work/mnemonic" >"$work/candidates" 2>"$work/error" && fail 'a candidate was chosen unasked'
grep -q "$(cat "$work/old")" "$work/candidates" || fail 'the funded address is not among the candidates'
[ "$(grep -c 'balance: ' "$work/candidates")" = 5 ] || fail "not five candidates: $(cat "$work/candidates")"
cold wallet import "$work/mnemonic" >"$work/candidates" 2>/dev/null && fail 'a candidate was chosen unasked'
[ "$(grep -c 'balance: unknown' "$work/candidates")" = 5 ] || fail 'unknown is not said'
type_in 'local\n' cold wallet import "$work/mnemonic" --candidate 2 --name Old >/dev/null || fail 'candidate 2 was not imported'
cold --json wallet list | grep -q "$(online --json wallet list | grep -A1 '"Old"' | field address)" || fail 'another address'
echo 'nokey' >"$work/nonsense"; refused 'no private key' cold wallet import "$work/nonsense"
echo 'not a key' >"$work/nonsense"; refused 'not in the word list' cold wallet import "$work/nonsense"

# Out and in again: the key, the file; select and rename.
type_in 'local\n' online --wallet Old wallet export --key >"$work/key" || fail 'no key came out'
type_in 'again\n' third wallet import - <"$work/key" >/dev/null || fail 'the key does not come in'
type_in 'pw\nfile\n' online --wallet Everyday wallet export --file "$work/backup" >/dev/null || fail 'no file came out'
[ "$(stat -c %a "$work/backup")" = 600 ] || fail 'the exported file is readable by others'
refused 'does not open this wallet' type_in 'pw\n' cold wallet import "$work/backup"
type_in 'file\n' cold wallet import "$work/backup" --name Copy >/dev/null || fail 'the file does not come in'
cold wallet select Copy >/dev/null
type_in 'file\n' cold wallet rename Moved >/dev/null || fail 'not renamed'
cold --json wallet list | grep -q '"Moved"' || fail 'the name was not kept'
type_in 'file\n' cold wallet accounts add >/dev/null || fail 'no second account'
[ "$(cold wallet accounts | grep -c 'balance: unknown')" = 2 ] || fail 'not two accounts'

# A full disk: a clear error, and every file as it was. Where no file system can be mounted a limit of 100
# bytes a file stands for it: enough for the lock, too little for a wallet.
files() { (cd "$1/dev/wallets" && sha256sum ./*.wallet); }
before=$(files "$work/cold")
printf 'file\nnew\n' >"$work/typed"
(trap '' XFSZ; prlimit --fsize=100 "$bin/rustchain-cli" --datadir "$work/cold" --password-fd 3 wallet password \
    3<"$work/typed" 2>&1 >/dev/null || true) | cat >"$work/error"
grep -q 'File too large\|free some space' "$work/error" || fail 'unclear about a full disk'
[ "$before" = "$(files "$work/cold")" ] || fail 'a full disk changed a wallet file'
mkdir "$work/small"
if mount -t tmpfs -o size=64k none "$work/small" 2>/dev/null; then
    mounted=$work/small
    cp -a "$work/cold/dev" "$work/small/"
    dd if=/dev/zero of="$work/small/filler" bs=4k 2>/dev/null || true
    "$bin/rustchain-cli" --datadir "$work/small" --password-fd 3 wallet password 3<"$work/typed" 2>"$work/error" &&
        fail 'saved on a full disk'
    grep -q 'free some space' "$work/error" || fail 'unclear about a full disk'
    [ "$before" = "$(files "$work/small")" ] || fail 'a full disk changed a wallet file'
    rm "$work/small/filler"
    "$bin/rustchain-cli" --datadir "$work/small" --password-fd 3 wallet password 3<"$work/typed" >/dev/null ||
        fail 'the wallet does not recover from a full disk'
    umount "$work/small"
    mounted=''
fi
type_in 'file\nnew\n' cold wallet password >/dev/null || fail 'the password cannot be changed'

# A file of a newer version stays untouched.
newer=$(ls "$work/third/dev/wallets/"*.wallet)
printf '\x09' | dd of="$newer" bs=1 seek=8 conv=notrunc 2>/dev/null
before=$(sha256sum "$newer")
third --json wallet list | grep -q '"wallets": *\[\]' || fail 'a newer file was read'
[ "$before" = "$(sha256sum "$newer")" ] || fail 'a newer file was changed'

# What shells and people read comes from the same commands.
online completion bash >"$work/completion"
bash -c "source '$work/completion'; COMP_WORDS=(rustchain-cli wallet im); COMP_CWORD=2; _rustchain_cli; [ \"\${COMPREPLY[*]}\" = import ]" || fail 'no completion of a command'
bash -c "source '$work/completion'; COMP_WORDS=(rustchain-cli --network ma); COMP_CWORD=2; _rustchain_cli; [ \"\${COMPREPLY[*]}\" = main ]" || fail 'no completion of a value'
bash -c "source '$work/completion'; COMP_WORDS=(rustchain-cli wallet exp); COMP_CWORD=2; _rustchain_cli; [ \"\${COMPREPLY[*]}\" = 'export export-csv' ]" || fail 'no completion of the table'
online man | grep -q 'sign\\-payment' || fail 'the manual lacks a command'
online man | grep -q 'export\\-csv' || fail 'the manual lacks a command'
echo 'the wallet story holds'
