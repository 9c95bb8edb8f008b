// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pricing, signing, keeping and sending.
#include "core/wallet/actor/wallet_core.hpp"

#include "core/crypto/random.hpp"
#include "core/runtime/log.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

//! The account to pay from: the one that can pay most, the first of equals.
const WalletAccount& richest(const std::vector<WalletAccount>& accounts,
                             const BalanceTracker& balances,
                             const std::vector<Reservation>& reservations) {
    return *std::ranges::max_element(accounts, {}, [&](const WalletAccount& each) {
        return balances.available(each.address, reservations).value_or(Amount());
    });
}

} // namespace

Task<PaymentResult<Desk>> Wallet::Core::open_desk(bool is_fresh, std::optional<Address> account) {
    if (!selected_)
        co_return fail(payment_problem(PaymentFault::no_wallet));
    if (!is_unlocked())
        co_return fail(payment_problem(PaymentFault::locked));
    auto chain = chain_;
    if (!chain)
        co_return fail(payment_problem(PaymentFault::unavailable, "there is no chain yet"));
    const WalletId id = *selected_;
    if (is_fresh || !status_) {
        bool is_there = co_await refresh_status(chain);
        if (!is_there)
            co_return fail(payment_problem(PaymentFault::unavailable, "the chain does not answer"));
    }
    if (is_fresh || !market_) {
        auto market = co_await ask(chain->fees());
        if (!market)
            co_return fail(payment_problem(PaymentFault::unavailable, market.error().message));
        market_ = std::move(*market);
    }
    const OwnedWallet* owned = find(id);
    if (!owned)
        co_return fail(payment_problem(PaymentFault::locked));
    std::vector<WalletAccount> accounts = owned->accounts();
    if (account)
        std::erase_if(accounts, [&](const auto& each) { return each.address != *account; });
    for (const WalletAccount& each : accounts) {
        if (!is_fresh && balances_.state(each.address))
            continue;
        auto state = co_await ask(chain->account(each.address));
        if (!state)
            co_return fail(payment_problem(PaymentFault::unavailable, state.error().message));
        balances_.update(each.address, *state, clock_.now_ms());
    }
    // Between the questions the wallet may have been locked or changed.
    if (!is_unlocked() || selected_ != id || chain != chain_ || accounts.empty())
        co_return fail(payment_problem(PaymentFault::locked));
    const std::vector<Reservation> reserved = reservations();
    Desk desk{.chain = chain,
              .chain_id = status_->chain_id,
              .wallet = id,
              .account = richest(accounts, balances_, reserved),
              .market = *market_,
              .spender = {}};
    const WalletIdentity& identity = find(id)->stored.keystore.identity;
    Result<crypto::PublicKey> key; // zeros stand for the key of a watched address
    if (identity.can_spend())
        key = keys_.public_key(desk.account);
    else if (!identity.xpub.empty())
        key = key_of_xpub(identity.xpub, desk.account.index);
    if (!key)
        co_return fail(payment_problem(PaymentFault::locked, key.error().message));
    const Address& owner = desk.account.address;
    desk.spender = {.key = *key,
                    .nonce = balances_.next_nonce(owner, reserved).value_or(0),
                    .height = status_->height,
                    .available = balances_.available(owner, reserved).value_or(Amount()),
                    .scheme = identity.scheme};
    co_return desk;
}

Task<PaymentResult<PaymentQuote>> Wallet::Core::quote(PaymentRequest request) {
    auto desk = co_await open_desk(false, std::nullopt);
    if (!desk)
        co_return fail(desk.error());
    co_return build_payment(request, desk->market, desk->spender).map([](const auto& built) {
        return built.quote;
    });
}

Task<PaymentResult<PaymentQuote>> Wallet::Core::quote_max(Address to, std::string memo,
                                                          FeeChoice fee) {
    auto desk = co_await open_desk(false, std::nullopt);
    if (!desk)
        co_return fail(desk.error());
    co_return build_whole_balance(to, std::move(memo), fee, desk->market, desk->spender)
        .map([](const auto& built) { return built.quote; });
}

PaymentResult<JournalEntry> Wallet::Core::sign(const Desk& desk, Transaction transaction,
                                               std::string label) {
    if (!find(desk.wallet)->stored.keystore.identity.can_spend())
        return fail(payment_problem(PaymentFault::watch_only));
    auto is_signed = keys_.sign(std::move(transaction), desk.account, desk.chain_id);
    if (!is_signed)
        return fail(payment_problem(PaymentFault::locked, is_signed.error().message));
    JournalEntry entry;
    entry.transaction = std::move(*is_signed);
    entry.hash = transaction_hash(entry.transaction);
    entry.chain_id = desk.chain_id;
    entry.label = std::move(label);
    entry.created_ms = clock_.now_ms();
    return entry;
}

PaymentResult<TransactionHash> Wallet::Core::keep_signed(const Desk& desk,
                                                         std::vector<JournalEntry> entries) {
    OwnedWallet* wallet = find(desk.wallet);
    const TransactionHash hash = entries.front().hash;
    const std::string label = entries.front().label;
    if (auto kept = wallet->journal.add(std::move(entries)); !kept)
        return fail(payment_problem(kept.error().code == ErrorCode::unavailable
                                        ? PaymentFault::too_many_waiting
                                        : PaymentFault::not_saved,
                                    kept.error().message));
    if (!label.empty())
        if (auto set = wallet->labels.set(hash, label); !set)
            log::warning("wallet", "the label could not be saved: {}", set.error());
    publish();
    return hash;
}

Task<PaymentResult<TransactionHash>> Wallet::Core::send_kept(Desk desk,
                                                             std::vector<TransactionHash> hashes) {
    const TransactionHash first = hashes.front();
    auto refusal = co_await submit(desk.chain, desk.wallet, first);
    wake();
    if (!refusal || !is_definite(refusal->fault))
        co_return first;
    // Refused by the first node that saw it: no other has it, so it is as if never made.
    OwnedWallet* wallet = find(desk.wallet);
    if (auto removed = wallet->journal.remove(hashes); !removed)
        log::error("wallet", "payments could not be saved: {}", removed.error());
    publish();
    PaymentProblem why = problem_of(*refusal);
    why.available = desk.spender.available;
    co_return fail(std::move(why));
}

Task<PaymentResult<TransactionHash>> Wallet::Core::send(PaymentRequest request) {
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
    auto entry = sign(*desk, std::move(built->transaction), request.label);
    if (!entry)
        co_return fail(entry.error());
    std::vector<JournalEntry> entries;
    entries.push_back(std::move(*entry));
    auto kept = keep_signed(*desk, std::move(entries));
    if (!kept)
        co_return kept;
    std::vector<TransactionHash> hashes(1, *kept);
    co_return co_await send_kept(std::move(*desk), std::move(hashes));
}

Task<PaymentResult<TransactionHash>> Wallet::Core::send_move(Payload payload, FeeChoice fee) {
    auto pass = co_await payments_gate_.enter();
    OwnedWallet* wallet = selected();
    if (!wallet)
        co_return fail(payment_problem(PaymentFault::no_wallet));
    const std::optional<Address> owner = wallet->accounts().front().address;
    auto desk = co_await open_desk(true, owner);
    if (!desk)
        co_return fail(desk.error());
    auto built = build_move(std::move(payload), fee, desk->market, desk->spender);
    if (!built)
        co_return fail(built.error());
    auto entry = sign(*desk, std::move(built->transaction), {});
    if (!entry)
        co_return fail(entry.error());
    std::vector<JournalEntry> entries;
    entries.push_back(std::move(*entry));
    auto kept = keep_signed(*desk, std::move(entries));
    if (!kept)
        co_return kept;
    std::vector<TransactionHash> hashes(1, *kept);
    co_return co_await send_kept(std::move(*desk), std::move(hashes));
}

Task<PaymentResult<TransactionHash>> Wallet::Core::raise_fee(TransactionHash hash, FeeChoice fee) {
    return replace(hash, fee, &build_replacement);
}

Task<PaymentResult<TransactionHash>> Wallet::Core::cancel(TransactionHash hash, FeeChoice fee) {
    return replace(hash, fee, &build_cancellation);
}

Task<PaymentResult<TransactionHash>> Wallet::Core::replace(TransactionHash hash, FeeChoice fee,
                                                           BuildReplacement build) {
    auto pass = co_await payments_gate_.enter();
    OwnedWallet* wallet = is_unlocked() ? selected() : nullptr;
    const JournalEntry* old = wallet ? wallet->journal.find(hash) : nullptr;
    if (!wallet)
        co_return fail(payment_problem(PaymentFault::locked));
    if (!old)
        co_return fail(payment_problem(PaymentFault::not_replaceable, "it is not on its way"));
    const std::optional<Address> sender = old->transaction.sender();
    auto desk = co_await open_desk(true, sender);
    if (!desk)
        co_return fail(desk.error());
    old = find(desk->wallet)->journal.find(hash);
    if (!old || old->stage > PaymentStage::pending || desk->chain_id != old->chain_id)
        co_return fail(payment_problem(PaymentFault::not_replaceable));
    std::vector<Reservation> others = reservations();
    std::erase_if(others, [&](const Reservation& each) {
        return each.owner == *sender && each.nonce == old->transaction.nonce;
    });
    desk->spender.available = balances_.available(*sender, others).value_or(Amount());
    auto built = build(old->transaction, fee, desk->market, desk->spender);
    if (!built)
        co_return fail(built.error());
    auto entry = sign(*desk, std::move(built->transaction), old->label);
    if (!entry)
        co_return fail(entry.error());
    std::vector<JournalEntry> entries;
    entries.push_back(std::move(*entry));
    auto kept = keep_signed(*desk, std::move(entries));
    if (!kept)
        co_return kept;
    std::vector<TransactionHash> hashes(1, *kept);
    co_return co_await send_kept(std::move(*desk), std::move(hashes));
}

Task<PaymentResult<PreparedEnrolment>> Wallet::Core::prepare_enrolment(EnrolmentRequest request) {
    OwnedWallet* wallet = selected();
    if (!wallet)
        co_return fail(payment_problem(PaymentFault::no_wallet));
    const std::optional<Address> owner = wallet->accounts().front().address;
    auto desk = co_await open_desk(true, owner);
    if (!desk)
        co_return fail(desk.error());
    EnrolmentParts parts{.hardware_hash = request.hardware_hash,
                         .salt = crypto::random_fixed<Hash256>(),
                         .report = std::move(request.report),
                         .attest_key = request.attest_key,
                         .possession = request.possession,
                         .anchor_height = request.anchor_height};
    auto built = build_enrolment(parts, desk->spender);
    if (!built)
        co_return fail(built.error());
    PreparedEnrolment prepared;
    prepared.commit = std::move(built->commit);
    prepared.reveal = std::move(built->reveal);
    co_return prepared;
}

Task<PaymentResult<SubmittedEnrolment>>
Wallet::Core::submit_enrolment(PreparedEnrolment enrolment) {
    auto pass = co_await payments_gate_.enter();
    OwnedWallet* wallet = selected();
    if (!wallet)
        co_return fail(payment_problem(PaymentFault::no_wallet));
    const std::optional<Address> owner = wallet->accounts().front().address;
    auto desk = co_await open_desk(true, owner);
    if (!desk)
        co_return fail(desk.error());
    if (enrolment.commit.nonce != desk->spender.nonce ||
        enrolment.reveal.nonce != desk->spender.nonce + 1)
        co_return fail(payment_problem(PaymentFault::nonce_used, "prepare the enrolment again"));
    auto commit = sign(*desk, std::move(enrolment.commit), {});
    auto reveal = sign(*desk, std::move(enrolment.reveal), {});
    if (!commit || !reveal)
        co_return fail(commit ? reveal.error() : commit.error());
    reveal->after = commit->hash;
    SubmittedEnrolment submitted{.commit = commit->hash, .reveal = reveal->hash};
    std::vector<JournalEntry> entries;
    entries.push_back(std::move(*commit));
    entries.push_back(std::move(*reveal));
    auto kept = keep_signed(*desk, std::move(entries));
    if (!kept)
        co_return fail(kept.error());
    std::vector<TransactionHash> hashes{submitted.commit, submitted.reveal};
    auto sent = co_await send_kept(std::move(*desk), std::move(hashes));
    if (!sent)
        co_return fail(sent.error());
    co_return submitted;
}

} // namespace rustchain::wallet
