// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A chain of one account book: takes, mines and finalises when a test says so.
#pragma once

#include "core/chain/gas.hpp"
#include "core/crypto/signature.hpp"
#include "core/runtime/publisher.hpp"
#include "core/wallet/chain_client.hpp"
#include <algorithm>
#include <map>

namespace rustchain::wallet {

class FakeChainClient final : public ChainClient {
public:
    FakeChainClient() {
        now.params.network = "dev";
        now.params.address_prefix = "drtc";
        now.params.block_time_ms = 1000;
        now.chain_id[0] = 1;
        now.base_price = 100;
        now.height = 10;
        now.final_height = 10;
    }
    // What a test may set.
    ChainStatus now;
    bool is_silent = false;                 //!< every answer is `unavailable`
    std::optional<SubmitFault> refuse_with; //!< every submission is refused
    std::map<Address, std::vector<HistoryEntry>> histories;
    int submissions = 0;
    std::vector<Transaction> mempool;
    void give(const Address& address, Amount amount) {
        head_[address].balance = head_[address].balance.plus(amount).value();
        final_[address].balance = final_[address].balance.plus(amount).value();
    }
    //! A block of all that waits and may enter.
    void mine() {
        ++now.height;
        std::vector<Transaction> left;
        std::ranges::stable_sort(mempool, {}, &Transaction::nonce);
        for (const Transaction& each : mempool)
            if (!enter(each) && each.valid_until > now.height)
                left.push_back(each);
        mempool = std::move(left);
        news_.publish(now);
    }
    void mine_empty(Height blocks) {
        now.height += blocks;
        finalise();
    }
    void finalise() {
        now.final_height = now.height;
        final_ = head_;
        news_.publish(now);
    }
    void tell() { news_.publish(now); }
    std::size_t listeners() const { return news_.subscribers(); }
    Amount balance_of(const Address& address) { return head_[address].balance; }
    runtime::Task<Result<ChainStatus>> status() override {
        if (is_silent)
            co_return silence();
        co_return now;
    }
    runtime::Task<Result<AccountState>> account(Address address) override {
        if (is_silent)
            co_return silence();
        AccountState state;
        state.final_balance = final_[address].balance;
        state.head_balance = head_[address].balance;
        state.final_height = now.final_height;
        state.height = now.height;
        state.final_nonce = final_[address].nonce;
        state.nonce = head_[address].nonce;
        state.next_nonce = next_nonce(address);
        co_return state;
    }
    runtime::Task<Result<TransactionHash, SubmitProblem>> submit(Bytes bytes) override {
        if (is_silent)
            co_return fail(SubmitProblem{SubmitFault::unavailable, "silent"});
        ++submissions;
        auto transaction = decode<Transaction>(bytes);
        if (!transaction)
            co_return fail(SubmitProblem{SubmitFault::malformed, "bytes"});
        if (auto fault = refuse_with ? refuse_with : take(*transaction))
            co_return fail(SubmitProblem{*fault, "refused"});
        co_return transaction_hash(*transaction);
    }
    runtime::Task<Result<TransactionStatus>> transaction(TransactionHash hash) override {
        if (is_silent)
            co_return silence();
        TransactionStatus status;
        if (auto found = mined_.find(hash); found != mined_.end()) {
            status = found->second;
            status.stage = status.height <= now.final_height ? TransactionStage::final
                                                             : TransactionStage::in_block;
        } else if (waiting(hash)) {
            status.stage = TransactionStage::pending;
        }
        co_return status;
    }
    runtime::Task<Result<HistoryPage>> history(HistoryQuery query) override {
        if (is_silent)
            co_return silence();
        HistoryPage page;
        for (const HistoryEntry& entry : histories[query.address]) {
            if (query.before && entry.position >= *query.before)
                continue;
            if (page.entries.size() == query.limit) {
                page.next = page.entries.back().position;
                break;
            }
            page.entries.push_back(entry);
        }
        co_return page;
    }
    runtime::Task<Result<FeeMarket>> fees() override {
        if (is_silent)
            co_return silence();
        co_return FeeMarket{.base_price = now.base_price, .block_time_ms = 1000, .waiting = {}};
    }
    runtime::Subscription subscribe(std::function<void(const ChainStatus&)> on_change) override {
        return news_.subscribe(std::move(on_change));
    }

private:
    struct Book {
        Amount balance;
        std::uint64_t nonce = 0;
    };
    static tl::unexpected<Error> silence() {
        return tl::unexpected<Error>(Error{ErrorCode::unavailable, "silent"});
    }
    bool waiting(const TransactionHash& hash) const {
        return std::ranges::any_of(
            mempool, [&](const Transaction& each) { return transaction_hash(each) == hash; });
    }
    std::uint64_t next_nonce(const Address& address) {
        std::uint64_t nonce = head_[address].nonce;
        while (std::ranges::any_of(mempool, [&](const Transaction& each) {
            return each.nonce == nonce && each.sender() == address;
        }))
            ++nonce;
        return nonce;
    }
    std::optional<SubmitFault> take(const Transaction& fresh) {
        const auto verify =
            fresh.scheme == KeyScheme::schnorr ? crypto::verify_schnorr : crypto::verify_ed25519;
        if (!verify(fresh.key, signing_digest(fresh, now.chain_id), fresh.signature))
            return SubmitFault::malformed;
        if (waiting(transaction_hash(fresh)) || mined_.contains(transaction_hash(fresh)))
            return SubmitFault::already_known;
        if (fresh.valid_until <= now.height)
            return SubmitFault::expired;
        if (fresh.nonce < head_[fresh.sender()].nonce)
            return SubmitFault::nonce_used;
        if (fresh.nonce > next_nonce(fresh.sender()))
            return SubmitFault::nonce_too_far;
        if (!fresh.is_work_paid() && fresh.max_gas_price < now.base_price)
            return SubmitFault::fee_too_low;
        auto same = std::ranges::find_if(mempool, [&](const Transaction& each) {
            return each.nonce == fresh.nonce && each.key == fresh.key;
        });
        if (same == mempool.end()) {
            mempool.push_back(fresh);
            return std::nullopt;
        }
        if (fresh.max_tip < same->max_tip + 10 ||
            10 * fresh.max_gas_price < 11 * same->max_gas_price)
            return SubmitFault::replacement_too_low;
        *same = fresh;
        return std::nullopt;
    }
    bool enter(const Transaction& transaction) {
        Book& sender = head_[transaction.sender()];
        if (transaction.nonce != sender.nonce)
            return false;
        ++sender.nonce;
        Receipt receipt{.transaction = transaction_hash(transaction), .fee = {}};
        if (const auto* transfer = std::get_if<Transfer>(&transaction.payload)) {
            receipt.fee = fee_at(gas_of(transaction), now.base_price, transaction)->total;
            sender.balance = sender.balance.minus(receipt.fee).value();
            for (const TransferOutput& output : transfer->outputs) {
                sender.balance = sender.balance.minus(output.amount).value();
                head_[output.to].balance = head_[output.to].balance.plus(output.amount).value();
            }
        }
        mined_[receipt.transaction] = {.stage = TransactionStage::in_block,
                                       .height = now.height,
                                       .block_time_ms = 0,
                                       .receipt = receipt};
        return true;
    }
    std::map<Address, Book> head_;
    std::map<Address, Book> final_;
    std::map<TransactionHash, TransactionStatus> mined_;
    runtime::Publisher<ChainStatus> news_;
};
} // namespace rustchain::wallet
