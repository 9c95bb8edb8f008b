// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Final blocks by height: headers, transactions with receipts, certificates, filters.
#pragma once

#include "core/chain/block.hpp"
#include "core/chain/certificate.hpp"
#include "core/chain/receipt.hpp"
#include "core/chain/records.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! All that is kept of one final block, besides state. Refers to its parts.
struct FinalBlock {
    const Block& block;
    const BlockHash& hash;
    const std::vector<Receipt>& receipts; //!< one a transaction, in order
    const std::optional<Certificate>&
        certificate;       //!< absent where a descendant's makes the block final
    ByteView filters = {}; //!< the sixteen block filters, in a form that is state's business
};

//! Adds a block's rows to the batch that makes it final.
void add_block(WriteBatch& batch, const FinalBlock& block);
//! Adds a header alone, of a block whose body is not kept.
void add_header(WriteBatch& batch, const BlockHeader& header, const BlockHash& hash);
//! Adds or replaces the finalisation of a block that is kept already.
void add_certificate(WriteBatch& batch, Height height, const Certificate& certificate);

struct StoredHeader {
    BlockHash hash;
    BlockHeader header;

    bool operator==(const StoredHeader&) const = default;
};

//! A transaction of a final block and what became of it.
struct StoredTransaction {
    TransactionHash hash;
    Transaction transaction;
    Receipt receipt;

    bool operator==(const StoredTransaction&) const = default;
};

//! Reads blocks. What is not there is nothing; what does not decode is an Error corrupt that names
//! it. The reader must outlive it.
class BlockStore {
public:
    explicit BlockStore(const KeyValueReader& reader) : reader_(reader) {}

    //! The newest final header.
    Result<std::optional<StoredHeader>> head() const;
    Result<std::optional<StoredHeader>> header(Height height) const;
    //! At most `limit` headers below `before` (absent: from the newest), the highest first.
    Result<std::vector<StoredHeader>> headers_before(std::optional<Height> before,
                                                     std::size_t limit) const;
    Result<std::optional<Height>> height_of(const BlockHash& hash) const;
    //! The whole block; nothing when it is not kept.
    Result<std::optional<Block>> block(Height height) const;
    //! One transaction of a block; reads only the rows around it.
    Result<std::optional<StoredTransaction>> transaction(const ChainPosition& position) const;
    //! At most `limit` transactions of a block from an index on.
    Result<std::vector<StoredTransaction>> transactions(const ChainPosition& first,
                                                        std::size_t limit) const;
    //! A block's receipts in order; nothing when the block is not kept.
    Result<std::optional<std::vector<Receipt>>> receipts(Height height) const;
    Result<std::optional<Certificate>> certificate(Height height) const;
    //! The lowest finalisation at or above a height, and the height it is for.
    Result<std::optional<std::pair<Height, Certificate>>> certificate_from(Height height) const;
    Result<std::optional<Bytes>> filters(Height height) const;

private:
    const KeyValueReader& reader_;
};

} // namespace rustchain::storage
