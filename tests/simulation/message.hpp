// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What simulated nodes send to each other: shared, never copied on the way.
#pragma once

#include "core/consensus/simplex/actions.hpp"
#include "core/consensus/transaction_rules.hpp"

#include <memory>
#include <variant>

namespace rustchain::simulation {

using consensus::simplex::SharedProposal;

struct BlockAsked {
    BlockHash hash;
};
struct BlockSent {
    std::shared_ptr<const Block> block;
};
struct CertificateAsked {
    EpochNumber epoch = 0;
    View view = 0;
};
//! Who fell behind asks for final blocks from this height on.
struct RangeAsked {
    Height from = 0;
};
//! Final blocks of one epoch, ascending, and the finalisation of the last.
struct FinalRange {
    std::vector<std::shared_ptr<const Block>> blocks;
    Certificate certificate;
};

using Body =
    std::variant<Vote, SharedProposal, Certificate, BlockAsked, BlockSent, CertificateAsked,
                 RangeAsked, FinalRange, consensus::CheckedTransactionPtr>;
using Message = std::shared_ptr<const Body>;

template <class T>
Message make_message(T body) {
    return std::make_shared<const Body>(std::move(body));
}

//! About how many bytes it takes on the wire.
std::size_t bytes_of(const Body& body);
//! A number that two different messages hardly share.
std::uint64_t mark_of(const Body& body);

} // namespace rustchain::simulation
