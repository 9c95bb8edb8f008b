// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The columns that rows stand in.
#pragma once

#include <cstdint>
#include <string_view>

namespace rustchain::storage {

//! Separate ordered tables of one store; schema.hpp says what keys and values are.
enum class Column : std::uint8_t {
    meta,         //!< a few named records about the store itself
    headers,      //!< height → block header
    heights,      //!< block hash → height
    bodies,       //!< height and index → transactions with their receipts; attestations
    certificates, //!< height → finalisation certificate
    filters,      //!< height → the sixteen block filters
    transactions, //!< first 16 bytes of a transaction hash → where it is
    history,      //!< address, height descending → its transactions in that block
    state,        //!< domain and id → the record; keys are made by state
    trie,         //!< path of a node → its RLP
    header_mmr,   //!< position → hash
    rewards,      //!< epoch → what it paid; owner, epoch descending → its part
    bounties,     //!< bounty, position descending → the transaction that moved it
    kCount
};

inline constexpr std::size_t kColumnCount = static_cast<std::size_t>(Column::kCount);

//! The column's name on disk.
std::string_view name_of(Column column);

} // namespace rustchain::storage
