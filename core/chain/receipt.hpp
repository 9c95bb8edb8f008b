// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What became of a transaction inside a block.
#pragma once

#include "core/chain/transaction.hpp"

namespace rustchain {

enum class ReceiptStatus : std::uint8_t {
    success = 0,
    balance_too_low = 1, //!< the amounts exceed what the fee left
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

} // namespace rustchain
