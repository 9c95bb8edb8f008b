// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that are prepared here and signed elsewhere, signed here for elsewhere, and sent.
#include "core/runtime/log.hpp"
#include "core/wallet/actor/wallet_core.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

bool has_account(const OwnedWallet& wallet, const Address& address) {
    return std::ranges::find(wallet.accounts(), address, &WalletAccount::address) !=
           wallet.accounts().end();
}

//! The export that waits for this signature, or nullptr.
const JournalEntry* export_of(const OwnedWallet& wallet, const Transaction& done) {
    const auto found =
        std::ranges::find_if(wallet.journal.entries(), [&](const JournalEntry& each) {
            return each.stage == PaymentStage::awaiting_signature &&
                   each.sender() == done.sender() && is_signed_form(done, each.transaction);
        });
    return found == wallet.journal.entries().end() ? nullptr : &*found;
}

Result<void> forget_entry(OwnedWallet& wallet, TransactionHash hash) {
    auto unlabelled = wallet.labels.set(hash, {});
    auto removed = wallet.journal.remove({hash});
    return removed ? unlabelled : removed;
}

//! Why the chain does not take it; nothing when it has it.
Task<std::optional<SubmitProblem>>
hand_over(runtime::Clock& clock, std::shared_ptr<ChainClient> chain, Transaction transaction) {
    auto question = chain->submit(encode(transaction));
    auto answer =
        co_await runtime::with_timeout(clock, std::chrono::seconds(10), std::move(question));
    if (!answer)
        co_return SubmitProblem{SubmitFault::unavailable, "no answer within 10 s"};
    if (!*answer && answer->error().fault != SubmitFault::already_known)
        co_return answer->error();
    co_return std::nullopt;
}

} // namespace

Task<PaymentResult<UnsignedPayment>> Wallet::Core::prepare_unsigned(PaymentRequest request) {
    auto pass = co_await payments_gate_.enter();
    if (request.label.size() > kMaxLabelBytes || !is_plain_text(request.label))
        co_return fail(
            payment_problem(PaymentFault::refused, "the label is not plain text of 200 bytes"));
    auto desk = co_await open_desk(true, std::nullopt);
    if (!desk)
        co_return fail(desk.error());
    auto built = build_payment(request, desk->market, desk->spender);
    if (!built)
        co_return fail(built.error());
    // The signer puts in the key, so that one file serves whoever holds it.
    built->transaction.key = {};
    built->transaction.scheme = KeyScheme::schnorr;
    JournalEntry entry;
    entry.transaction = built->transaction;
    entry.hash = transaction_hash(entry.transaction);
    entry.chain_id = desk->chain_id;
    entry.label = request.label;
    entry.stage = PaymentStage::awaiting_signature;
    entry.created_ms = clock_.now_ms();
    entry.payer = desk->account.address;
    std::vector<JournalEntry> entries;
    entries.push_back(std::move(entry));
    auto kept = keep_signed(*desk, std::move(entries));
    if (!kept)
        co_return fail(kept.error());
    co_return UnsignedPayment{.network = config_.network,
                              .chain_id = desk->chain_id,
                              .from = desk->account.address,
                              .transaction = std::move(built->transaction)};
}

Task<Result<void>> Wallet::Core::forget_unsigned(TransactionHash hash) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    const JournalEntry* entry = (*wallet)->journal.find(hash);
    if (!entry || entry->stage != PaymentStage::awaiting_signature)
        co_return fail(ErrorCode::not_found, "this payment does not wait for a signature");
    auto removed = forget_entry(**wallet, hash);
    publish();
    co_return removed;
}

Task<Result<SignedPayment>> Wallet::Core::sign_unsigned(UnsignedPayment payment) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    if (!(*wallet)->stored.keystore.identity.can_spend())
        co_return fail(ErrorCode::unsupported, std::string(describe(PaymentFault::watch_only)));
    if (payment.network != config_.network)
        co_return fail(ErrorCode::invalid_input, "This payment is of the network " +
                                                     payment.network + ", not " + config_.network +
                                                     ".");
    for (const WalletAccount& account : (*wallet)->accounts())
        if (account.address == payment.from)
            co_return sign_payment(payment, *keys_.keys(), account);
    co_return fail(ErrorCode::not_found,
                   "This wallet has no key of " + to_text(payment.from, config_.address_prefix) +
                       ", the payment's sender. Select the wallet that has it.");
}

OwnedWallet* Wallet::Core::wallet_of(const Transaction& transaction) {
    // The selected one first, then the one that exported it: there people look for it.
    const Address sender = transaction.sender();
    if (OwnedWallet* wallet = selected(); wallet && has_account(*wallet, sender))
        return wallet;
    OwnedWallet* found = nullptr;
    for (OwnedWallet& each : wallets_)
        if (has_account(each, sender) && (!found || export_of(each, transaction)))
            found = &each;
    return found;
}

void Wallet::Core::forget_exports_of(const Transaction& transaction) {
    for (OwnedWallet& each : wallets_)
        if (const JournalEntry* waiting = export_of(each, transaction))
            // Left behind it would only hold the same nonce until the signed one is final.
            if (auto removed = forget_entry(each, waiting->hash); !removed)
                log::warning("wallet", "payments could not be saved: {}", removed.error());
}

Task<PaymentResult<BroadcastPayment>> Wallet::Core::broadcast(SignedPayment payment) {
    auto pass = co_await payments_gate_.enter();
    auto chain = chain_;
    if (!chain)
        co_return fail(payment_problem(PaymentFault::unavailable, "there is no chain yet"));
    bool is_there = co_await refresh_status(chain);
    if (!is_there)
        co_return fail(payment_problem(PaymentFault::unavailable, "the chain does not answer"));
    if (payment.network != config_.network || payment.chain_id != status_->chain_id)
        co_return fail(payment_problem(PaymentFault::other_network, payment.network));
    BroadcastPayment sent{.hash = transaction_hash(payment.transaction), .wallet = std::nullopt};
    OwnedWallet* owner = wallet_of(payment.transaction);
    const JournalEntry* known = owner ? owner->journal.find(sent.hash) : nullptr;
    if (owner)
        sent.wallet = owner->id();
    if (known && (known->is_over() || known->stage != PaymentStage::unsent))
        co_return sent;
    if (status_->height >= payment.transaction.valid_until)
        co_return fail(payment_problem(PaymentFault::expired));
    if (!owner) {
        auto refusal = co_await hand_over(clock_, chain, payment.transaction);
        if (refusal)
            co_return fail(problem_of(*refusal));
        co_return sent;
    }
    if (known) {
        co_await submit(chain, owner->id(), sent.hash);
        co_return sent;
    }
    Desk desk{.chain = chain,
              .chain_id = payment.chain_id,
              .wallet = owner->id(),
              .account = {},
              .market = {},
              .spender = {}};
    std::vector<JournalEntry> entries(1);
    entries[0].transaction = payment.transaction;
    entries[0].hash = sent.hash;
    entries[0].chain_id = payment.chain_id;
    entries[0].created_ms = clock_.now_ms();
    if (const JournalEntry* waiting = export_of(*owner, payment.transaction))
        entries[0].label = waiting->label;
    auto kept = keep_signed(desk, std::move(entries));
    if (!kept)
        co_return fail(kept.error());
    std::vector<TransactionHash> hashes(1, sent.hash);
    auto submitted = co_await send_kept(std::move(desk), std::move(hashes));
    if (!submitted)
        co_return fail(submitted.error());
    // Only now: had the network refused it, its export would still wait.
    forget_exports_of(payment.transaction);
    publish();
    co_return sent;
}

} // namespace rustchain::wallet
