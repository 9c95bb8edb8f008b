// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hashes and names of receipts.
#include "core/chain/receipt.hpp"

#include "core/chain/tags.hpp"

namespace rustchain {

Hash256 receipt_hash(const Receipt& receipt) {
    return tags::kReceipt(encode(receipt));
}

std::string_view name_of(ReceiptStatus status) {
    switch (status) {
    case ReceiptStatus::success:
        return "success";
    case ReceiptStatus::balance_too_low:
        return "balance_too_low";
    case ReceiptStatus::kCount:
        break;
    }
    return "unknown";
}

} // namespace rustchain
