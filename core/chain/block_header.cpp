// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hashes of block headers.
#include "core/chain/block_header.hpp"

#include "core/chain/tags.hpp"

namespace rustchain {

Hash256 signing_digest(const BlockHeader& header, const ChainId& chain_id) {
    Bytes bytes;
    BorshWriter writer(bytes);
    BlockHeader::code_unsigned(writer, header);
    return tags::kHeader({chain_id, bytes});
}

BlockHash block_hash(const BlockHeader& header) {
    return tags::kBlock(encode(header));
}

} // namespace rustchain
