// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and checking what /v1/proofs gives. Nothing here says whether a header is to be trusted:
// that is TrustedChain's.
#pragma once

#include "core/chain/records.hpp"
#include "core/chain/system_records.hpp"
#include "core/json/value.hpp"
#include "core/merkle/trie_proof.hpp"
#include "core/remote/server_fault.hpp"
#include "core/state/state_key.hpp"

namespace rustchain::remote {

//! Records under one header, as a server shows them.
struct StateAnswer {
    BlockHeader header;
    std::optional<Certificate> certificate; //!< the header's own finalisation
    merkle::TrieProof proof;
};

Checked<StateAnswer> read_state_answer(const json::Value& document);

//! What the header's state holds for the keys, in their order; nothing = proven to be absent. The
//! keys must be distinct.
Checked<std::vector<std::optional<Bytes>>> proven_values(const StateAnswer& answer,
                                                         std::span<const state::StateKey> keys);

//! The record in such a value; a T of zeros when it is absent.
template <class T>
Checked<T> proven_record(const std::optional<Bytes>& value) {
    if (!value)
        return T{};
    auto record = decode<T>(*value);
    if (!record)
        return doubt(ServerFault::bad_proof, "a proven record does not decode");
    return std::move(*record);
}

//! A transaction that is in a final block for certain.
struct ProvenTransaction {
    TransactionHash hash;
    Transaction transaction;
    ChainPosition position;
    TimestampMs time_ms = 0;
    Receipt receipt; //!< within what the transaction allows
    //! Whether the receipt is proven too. Only the block's own state holds its receipts' root, and
    //! nodes keep the newest few states: of an older payment the status and the exact fee are the
    //! server's word.
    bool is_receipt_proven = false;
};

//! The document's transactions, one a hash; nothing = the server has none by that name. "anchor" is
//! what the document's anchor was read into.
Checked<std::vector<std::optional<ProvenTransaction>>>
check_transactions(const json::Value& document, const StateAnswer& anchor,
                   std::span<const TransactionHash> hashes);

} // namespace rustchain::remote
