// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the node's JSON answers.
#include "core/node/remote_answers.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/history.hpp"

#include <algorithm>
#include <array>

namespace rustchain::node {
namespace {

//! Collects fields; the first error sticks.
class Taker {
public:
    template <class T, class U>
    void operator()(Result<T> value, U& into) {
        if (!value && status_)
            status_ = fail(value.error());
        else if (value)
            into = std::move(*value);
    }
    void amount(const json::Field& field, Amount& into) {
        std::uint64_t micro_rtc = 0;
        (*this)(field.u64_text(), micro_rtc);
        into = Amount::from_micro_rtc(micro_rtc);
    }
    void address(const json::Field& field, std::string_view prefix, Address& into) {
        std::string text;
        (*this)(field.text(), text);
        auto parsed = parse_address(text, prefix);
        if (parsed)
            into = parsed->address;
        else if (status_)
            status_ = fail(field.wrong("an address"));
    }
    template <class T>
    Result<T> finish(T value) {
        if (!status_)
            return fail(status_.error());
        return value;
    }
    void refuse(const Error& error) {
        if (status_)
            status_ = fail(error);
    }

private:
    Result<void> status_;
};

//! It goes into paths: a server must not write those for us.
bool is_prefix(std::string_view text) {
    return !text.empty() && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

ReceiptStatus status_named(std::string_view name) {
    // One that this program does not know is a failure all the same.
    return receipt_status_of(name).value_or(ReceiptStatus::balance_too_low);
}

wallet::HistoryKind kind_named(std::string_view name) {
    using enum wallet::HistoryKind;
    for (wallet::HistoryKind kind :
         {mining_reward, announcement, enrolment, allocation, bond, unbond, release, report,
          bounty_post, bounty_step, bounty_payout, bounty_refund})
        if (name == name_of(kind))
            return kind;
    return payment;
}

wallet::HistoryEntry read_entry(Taker& take, const json::Field& root, std::string_view prefix) {
    wallet::HistoryEntry entry;
    std::string kind;
    std::string status;
    take(root.at("kind").text(), kind);
    take(root.at("status").text(), status);
    take(root.at("height").u64(), entry.position.height);
    take(root.at("index").uint<std::uint32_t>(), entry.position.index);
    take(root.at("time_ms").u64(), entry.time_ms);
    take(root.at("is_final").boolean(), entry.is_final);
    take.amount(root.at("received"), entry.received);
    take.amount(root.at("sent"), entry.sent);
    take.amount(root.at("fee"), entry.fee);
    entry.kind = kind_named(kind);
    entry.status = status_named(status);
    if (auto hash = root.at("transaction")) {
        take(hash.fixed<TransactionHash>(), entry.transaction.emplace());
        take.address(root.at("from"), prefix, entry.from);
        take(root.at("memo").text(), entry.memo);
        auto outputs = root.at("outputs").items(kMaxOutputs);
        if (!outputs)
            take.refuse(outputs.error());
        else
            for (const json::Field& item : *outputs) {
                TransferOutput& output = entry.outputs.emplace_back();
                take.address(item.at("to"), prefix, output.to);
                take.amount(item.at("amount"), output.amount);
            }
    }
    if (auto epoch = root.at("epoch"))
        take(epoch.u64(), entry.epoch);
    if (auto unbonded = root.at("unbonded"))
        take.amount(unbonded, entry.unbonded);
    return entry;
}

struct NamedFault {
    std::string_view name;
    wallet::SubmitFault fault;
};

//! Codes of problems that waiting or paying more can change; every other code is malformed.
constexpr std::array kFaults{
    NamedFault{"already_known", wallet::SubmitFault::already_known},
    NamedFault{"price_below_base", wallet::SubmitFault::fee_too_low},
    NamedFault{"replacement_too_low", wallet::SubmitFault::replacement_too_low},
    NamedFault{"nonce_used", wallet::SubmitFault::nonce_used},
    NamedFault{"nonce_too_far", wallet::SubmitFault::nonce_too_far},
    NamedFault{"balance_too_low", wallet::SubmitFault::balance_too_low},
    NamedFault{"expired", wallet::SubmitFault::expired},
    NamedFault{"evidence_known", wallet::SubmitFault::not_includable},
    NamedFault{"work_missing", wallet::SubmitFault::not_includable},
    NamedFault{"hardware_unbound", wallet::SubmitFault::not_includable},
    NamedFault{"queue_full", wallet::SubmitFault::too_many},
    NamedFault{"pool_full", wallet::SubmitFault::too_many},
};

} // namespace

Result<wallet::ChainStatus> read_status(const json::Value& answer) {
    json::Field root(answer, "status");
    wallet::ChainStatus status;
    Taker take;
    take(root.at("network").text(), status.params.network);
    take(root.at("address_prefix").text(), status.params.address_prefix);
    if (!is_prefix(status.params.address_prefix))
        take.refuse(root.at("address_prefix").wrong("a prefix of addresses"));
    take(root.at("block_time_ms").u64(1, 60'000), status.params.block_time_ms);
    take(root.at("slot_blocks").u64(1, 1'000'000), status.params.slot_blocks);
    take(root.at("slots_per_epoch").u64(1, 8), status.params.slots_per_epoch);
    take(root.at("work_target").u64(1), status.params.work_target);
    take(root.at("chain_id").fixed<ChainId>(), status.chain_id);
    take(root.at("height").u64(), status.height);
    take(root.at("final_height").u64(), status.final_height);
    take(root.at("head_time_ms").u64(), status.head_time_ms);
    take(root.at("final_time_ms").u64(), status.final_time_ms);
    take(root.at("epoch").u64(), status.epoch);
    take(root.at("base_price").u64(), status.base_price);
    take(root.at("peers").uint<std::uint32_t>(), status.peers);
    take(root.at("syncing").boolean(), status.is_syncing);
    status.assurance = wallet::Assurance::unproven;
    return take.finish(std::move(status));
}

Result<wallet::AccountState> read_account(const json::Value& answer) {
    json::Field root(answer, "account");
    wallet::AccountState account;
    Taker take;
    take.amount(root.at("balance"), account.final_balance);
    take.amount(root.at("head_balance"), account.head_balance);
    take.amount(root.at("arriving"), account.arriving);
    take(root.at("final_height").u64(), account.final_height);
    take(root.at("height").u64(), account.height);
    take(root.at("final_nonce").u64(), account.final_nonce);
    take(root.at("nonce").u64(), account.nonce);
    take(root.at("next_nonce").u64(), account.next_nonce);
    return take.finish(account);
}

Result<wallet::TransactionStatus> read_transaction_status(const json::Value& answer,
                                                          const TransactionHash& hash) {
    json::Field root(answer, "transaction");
    wallet::TransactionStatus status;
    Taker take;
    std::string stage;
    take(root.at("stage").text(), stage);
    status.stage = stage == "final"      ? wallet::TransactionStage::final
                   : stage == "in_block" ? wallet::TransactionStage::in_block
                                         : wallet::TransactionStage::pending;
    if (auto receipt = root.at("receipt")) {
        Receipt& into = status.receipt.emplace(Receipt{.transaction = hash});
        std::string name;
        take(receipt.at("status").text(), name);
        take(receipt.at("gas_used").u64(), into.gas_used);
        take.amount(receipt.at("fee"), into.fee);
        into.status = status_named(name);
        take(root.at("height").u64(), status.height);
        take(root.at("block_time_ms").u64(), status.block_time_ms);
    }
    return take.finish(std::move(status));
}

Result<wallet::HistoryPage> read_history(const json::Value& answer, std::string_view prefix) {
    json::Field root(answer, "history");
    auto items = root.at("entries").items(wallet::kMaxHistoryPage);
    if (!items)
        return fail(items.error());
    wallet::HistoryPage page;
    Taker take;
    for (const json::Field& item : *items)
        page.entries.push_back(read_entry(take, item, prefix));
    if (root.at("before") && !page.entries.empty())
        page.next = page.entries.back().position;
    return take.finish(std::move(page));
}

Result<wallet::FeeMarket> read_fees(const json::Value& answer) {
    json::Field root(answer, "fees");
    wallet::FeeMarket market;
    Taker take;
    take(root.at("base_price").u64(), market.base_price);
    take(root.at("block_time_ms").u64(), market.block_time_ms);
    auto items = root.at("waiting").items(wallet::kMaxTipLevels);
    if (!items)
        return fail(items.error());
    for (const json::Field& item : *items) {
        wallet::TipLevel& level = market.waiting.emplace_back();
        take(item.at("tip").u64(), level.tip);
        take(item.at("gas").u64(), level.gas);
    }
    return take.finish(std::move(market));
}

Result<mining::EnrolmentOffer> read_offer(const json::Value& answer) {
    json::Field root(answer, "offer");
    mining::EnrolmentOffer offer;
    Taker take;
    take(root.at("hardware_hash").fixed<HardwareHash>(), offer.hardware_hash);
    take(root.at("report").hex_bytes(), offer.report);
    take(root.at("attest_key").fixed<crypto::PublicKey>(), offer.attest_key);
    take(root.at("possession").fixed<crypto::Signature>(), offer.possession);
    take(root.at("anchor_height").u64(), offer.anchor_height);
    take(root.at("anchor_hash").fixed<BlockHash>(), offer.anchor_hash);
    return take.finish(std::move(offer));
}

Result<Bond> read_bond(const json::Value& answer) {
    json::Field root(answer, "offer");
    Bond bond;
    Taker take;
    take(root.at("consensus_key").fixed<crypto::PublicKey>(), bond.consensus_key);
    take(root.at("possession").fixed<crypto::Signature>(), bond.possession);
    take(root.at("hardware_hash").fixed<HardwareHash>(), bond.hardware_hash);
    return take.finish(std::move(bond));
}

Result<TransactionHash, wallet::SubmitProblem> read_submission(unsigned status,
                                                               std::string_view body) {
    auto problem = [](wallet::SubmitFault fault, std::string message) {
        return fail(wallet::SubmitProblem{.fault = fault, .message = std::move(message)});
    };
    auto parsed = json::parse(body);
    if (!parsed || status >= 500)
        return problem(wallet::SubmitFault::unavailable, "the node gave no usable answer");
    json::Field root(*parsed);
    if (status < 300) {
        auto hash = root.at("hash").fixed<TransactionHash>();
        if (!hash)
            return problem(wallet::SubmitFault::unavailable, hash.error().message);
        return *hash;
    }
    std::string detail = root.at("detail").text().value_or("refused");
    std::string code = root.at("code").text().value_or("");
    for (const NamedFault& known : kFaults)
        if (known.name == code)
            return problem(known.fault, detail);
    return problem(wallet::SubmitFault::malformed, detail);
}

} // namespace rustchain::node
