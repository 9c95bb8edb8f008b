// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What became of a transaction inside a block.
#pragma once

#include "core/chain/transaction.hpp"

#include <optional>
#include <string_view>

namespace rustchain {

enum class ReceiptStatus : std::uint8_t {
    success = 0,
    balance_too_low = 1,  //!< the amounts exceed what the fee left
    below_minimum = 2,    //!< a bond would lie under the network's minimum, and not be nothing
    above_bond = 3,       //!< more would be taken back than is bonded
    wrong_key = 4,        //!< the account validates with another consensus key
    key_in_use = 5,       //!< the key serves another validator or a machine
    key_jailed = 6,       //!< the key is jailed for ever
    hardware_unbound = 7, //!< the machine is not bound to the sender
    hardware_in_use = 8,  //!< a bond or a set uses the machine
    no_validator = 9,     //!< no validator's record to move
    nothing_bonded = 10,  //!< an amount of nothing, or the whole is on its way already
    too_many_parts = 11,  //!< the record holds no more unbonding parts
    not_a_member = 12,    //!< the accused was in no set of that epoch
    punished_before = 13, //!< for a fault of this kind
    unknown_bounty = 14,  //!< no bounty of this number
    not_allowed = 15,     //!< the move is another one's to make
    wrong_state = 16,     //!< the bounty stands where this move does not lead on
    already_claimed = 17, //!< somebody holds the claim
    past_deadline = 18,   //!< too late for this move
    bad_deadline = 19,    //!< a deadline or claim period that no bounty can have
    reward_too_small = 20,
    open_claim = 21,  //!< the claimant works on another bounty of the repository
    claim_waits = 22, //!< the claimant let a claim lapse and waits one claim period
    not_merged = 23,  //!< without a merge only the sponsor can release
    kCount
};

struct Receipt {
    TransactionHash transaction;
    ReceiptStatus status = ReceiptStatus::success;
    std::uint64_t gas_used = 0;
    Amount fee;

    bool operator==(const Receipt&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.transaction, self.status, self.gas_used, self.fee);
    }
};

//! H(RTC/receipt, Borsh(receipt)).
Hash256 receipt_hash(const Receipt& receipt);

//! The stable name of a status: "balance_too_low".
std::string_view name_of(ReceiptStatus status);
//! The status of that name.
std::optional<ReceiptStatus> receipt_status_of(std::string_view name);

} // namespace rustchain
