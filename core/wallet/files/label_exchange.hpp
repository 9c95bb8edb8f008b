// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Labels as other wallets read and write them: a JSON object a line, {"type": "tx" or "addr",
// "ref": …, "label": …}. Source: BIP329.
#pragma once

#include "core/wallet/address_book.hpp"
#include "core/wallet/files/label_book.hpp"

#include <map>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxLabelFileBytes = 8 * 1024 * 1024;

struct LabelSet {
    std::map<TransactionHash, std::string> transactions;
    std::vector<Contact> addresses; //!< the label of an address is the name of a contact
    std::size_t others = 0;         //!< lines of kinds that no book here keeps

    bool operator==(const LabelSet&) const = default;
};

//! What became of an import.
struct LabelImport {
    std::size_t transactions = 0; //!< labels kept
    std::size_t addresses = 0;    //!< names kept
    //! Names left out: an import never changes whom a name stands for, nor a name in the book.
    std::size_t clashes = 0;
    std::size_t others = 0;

    bool operator==(const LabelImport&) const = default;
};

std::string write_labels(const LabelSet& labels, std::string_view address_prefix);

//! All of it or nothing. Fails with invalid_input naming the line and what is wrong in it.
Result<LabelSet> read_labels(std::string_view text, std::string_view address_prefix);

} // namespace rustchain::wallet
