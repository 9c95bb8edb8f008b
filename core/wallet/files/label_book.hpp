// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Private labels of transactions, one file a wallet.
#pragma once

#include "core/chain/transaction.hpp"

#include <filesystem>
#include <map>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxLabels = 20'000;

class LabelBook {
public:
    //! A missing file is an empty book. Fails with corrupt, unsupported, permission.
    static Result<LabelBook> open(std::filesystem::path file);

    //! The label, or "".
    std::string label_of(const TransactionHash& hash) const;
    //! Keeps a label, or removes it when it is empty. Fails with invalid_input (longer than 200
    //! bytes, or not plain text), unavailable (20,000 are kept), and as files do.
    Result<void> set(const TransactionHash& hash, std::string label);
    const std::map<TransactionHash, std::string>& all() const { return labels_; }
    //! Keeps many, all or none, in one write; a label that is there is replaced.
    Result<void> set_all(const std::map<TransactionHash, std::string>& fresh);

private:
    explicit LabelBook(std::filesystem::path file) : file_(std::move(file)) {}
    Result<void> write() const;

    std::filesystem::path file_;
    std::map<TransactionHash, std::string> labels_;
};

} // namespace rustchain::wallet
