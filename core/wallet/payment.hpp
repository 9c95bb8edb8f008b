// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment in each of its states: asked for, priced, refused, on its way.
#pragma once

#include "core/wallet/chain_types.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rustchain::wallet {

enum class FeeSpeed : std::uint8_t { slow, normal, fast };

//! What a sender offers for gas; the unit is thousandths of a micro-RTC a gas.
struct FeeOffer {
    std::uint64_t max_gas_price = 0;
    std::uint64_t max_tip = 0;

    bool operator==(const FeeOffer&) const = default;
};

using FeeChoice = std::variant<FeeSpeed, FeeOffer>;

//! What a person asks for.
struct PaymentRequest {
    std::vector<TransferOutput> outputs{}; //!< 1 … 256
    std::string memo{};                    //!< public, UTF-8, at most 256 bytes
    FeeChoice fee = FeeSpeed::normal;      //!< the offer of a quote makes the reviewed fee binding
    std::string label{};                   //!< private, for the sender's own history
    //! The output that gets whatever the others and the fee leave, so that nothing stays behind:
    //! the highest price is then paid in any case, which makes the fee known beforehand.
    std::optional<std::size_t> rest_output{};
};

//! The price of a payment before it is signed.
struct PaymentQuote {
    FeeOffer offer{};
    std::uint64_t gas = 0;
    Amount amount{};               //!< the sum of the outputs
    Amount fee_at_most{};          //!< what must be there, whatever the base price becomes
    Amount fee_expected{};         //!< at the present base price
    Amount total_at_most{};        //!< amount and fee_at_most
    Amount available{};            //!< before the payment
    Amount available_after{};      //!< at least
    std::uint64_t expected_ms = 0; //!< until it is in a block

    bool operator==(const PaymentQuote&) const = default;
};

enum class PaymentFault : std::uint8_t {
    no_wallet, //!< none is selected
    locked,    //!< the selected one is locked
    no_outputs,
    too_many_outputs, //!< above 256
    zero_amount,      //!< an output of nothing
    overflow,         //!< the sum is larger than any amount
    memo_too_long,    //!< above 256 bytes
    memo_not_text,    //!< not UTF-8
    not_enough,       //!< above what is available; `available` and `needed` are set
    offer_too_low,    //!< max_gas_price is below the base price
    fee_too_low,      //!< refused by the network; ask for a new quote
    nonce_used,       //!< another payment took this place; review again
    expired,          //!< valid_until passed
    too_many_waiting, //!< the journal or the mempool holds no more
    refused,          //!< any other rule of the network
    not_replaceable,  //!< it is in a block, unknown or over
    unavailable,      //!< the chain does not answer, so nothing is known; nothing was sent
    not_saved,        //!< the journal could not be written; nothing was sent
    watch_only,       //!< the wallet holds no key to sign with
    other_network,    //!< signed for another network, or another chain of its name
};

struct PaymentProblem {
    PaymentFault fault = PaymentFault::unavailable;
    std::string message{}; //!< details for logs
    Amount available{};
    Amount needed{}; //!< amount and fee at most

    bool operator==(const PaymentProblem&) const = default;
};

inline PaymentProblem payment_problem(PaymentFault fault, std::string message = {}) {
    return {.fault = fault, .message = std::move(message)};
}

//! The fault in a sentence for people; amounts are added by who shows it.
std::string_view describe(PaymentFault fault);

enum class PaymentStage : std::uint8_t {
    unsent,  //!< signed and kept; no node has taken it yet, it is submitted again and again
    pending, //!< waits in the mempool
    in_block,
    final,
    failed,             //!< in a final block with a failed receipt; the fee was paid
    expired,            //!< can never be in a block; nothing was spent
    replaced,           //!< another one with its nonce is final
    awaiting_signature, //!< exported without one: nothing is sent, its amount and nonce are kept
    kCount
};

constexpr bool is_over(PaymentStage stage) {
    return stage >= PaymentStage::final && stage != PaymentStage::awaiting_signature;
}

//! An own transaction on its way, as the window shows it.
struct PaymentStatus {
    TransactionHash hash;
    PaymentStage stage = PaymentStage::unsent;
    bool is_unsigned =
        false; //!< was exported to be signed: its hash is a name for this wallet only
    bool is_enrolment = false;                 //!< no outputs then
    bool is_cancellation = false;              //!< takes another one's place and pays nobody else
    bool is_cancelled = false;                 //!< one that cancels it is final
    std::optional<TransactionHash> replaces{}; //!< an own one before it, under the same nonce
    std::optional<TransactionHash> replaced_by{}; //!< the newest own one under the same nonce
    bool is_staking = false; //!< a bond, unbond, release or report: no outputs either
    bool is_bounty = false;  //!< a move of a bounty: no outputs either
    std::vector<TransferOutput> outputs;
    Amount amount{}; //!< the sum of the outputs, or what is put into a bond or an escrow
    std::string memo{};
    std::string label{};
    Amount fee_at_most{};
    std::optional<Amount> fee_paid;     //!< from in_block on
    std::optional<SubmitFault> trouble; //!< why no node takes it, while it is unsent
    ReceiptStatus receipt = ReceiptStatus::success;
    Height height = 0; //!< of its block
    Height valid_until = 0;
    TimestampMs created_ms = 0;
    TimestampMs pending_ms = 0; //!< when a node took it; 0: not yet; so below
    TimestampMs in_block_ms = 0;
    TimestampMs final_ms = 0; //!< when it ended: final, failed, expired or replaced

    bool is_over() const { return wallet::is_over(stage); }
    bool operator==(const PaymentStatus&) const = default;
};

} // namespace rustchain::wallet
