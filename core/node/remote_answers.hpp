// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the node's JSON answers into what a wallet works with. Every error names the field.
#pragma once

#include "core/json/value.hpp"
#include "core/mining/mining_status.hpp"
#include "core/wallet/chain_types.hpp"

namespace rustchain::node {

Result<wallet::ChainStatus> read_status(const json::Value& answer);
Result<wallet::AccountState> read_account(const json::Value& answer);
Result<wallet::TransactionStatus> read_transaction_status(const json::Value& answer,
                                                          const TransactionHash& hash);
Result<wallet::HistoryPage> read_history(const json::Value& answer, std::string_view prefix);
Result<wallet::FeeMarket> read_fees(const json::Value& answer);
Result<mining::EnrolmentOffer> read_offer(const json::Value& answer);
//! Key, possession and machine of a bond; amount and name are the owner's to add.
Result<Bond> read_bond(const json::Value& answer);
//! Of POST /v1/transactions, by its status and body.
Result<TransactionHash, wallet::SubmitProblem> read_submission(unsigned status,
                                                               std::string_view body);

} // namespace rustchain::node
