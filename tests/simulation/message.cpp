// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sizes and marks of messages.
#include "tests/simulation/message.hpp"

#include "tests/simulation/test_signatures.hpp"

namespace rustchain::simulation {
namespace {

std::size_t size_of(const Certificate& certificate) {
    return 80 + certificate.bitmap.size() +
           certificate.signatures.size() * crypto::Signature::kSize;
}

std::size_t size_of(const Block& block) {
    return 400 + 250 * block.transactions.size();
}

struct Sizes {
    std::size_t operator()(const Certificate& certificate) const { return size_of(certificate); }
    std::size_t operator()(const BlockSent& sent) const { return size_of(*sent.block); }
    std::size_t operator()(const consensus::CheckedTransactionPtr&) const { return 250; }
    std::size_t operator()(const SharedProposal& proposal) const {
        std::size_t sum = 100 + size_of(*proposal.block);
        for (const Certificate& certificate : proposal.certificates)
            sum += size_of(certificate);
        return sum;
    }
    std::size_t operator()(const FinalRange& range) const {
        std::size_t sum = size_of(range.certificate);
        for (const auto& block : range.blocks)
            sum += size_of(*block);
        return sum;
    }
    template <class Small>
    std::size_t operator()(const Small&) const {
        return 150;
    }
};

template <class Voted>
std::uint64_t mark_of_vote(const Voted& voted) {
    return mix(mix(mix(static_cast<std::uint64_t>(voted.kind), voted.epoch), voted.view),
               head_of(voted.hash));
}

struct Marks {
    std::uint64_t operator()(const Vote& vote) const {
        return mix(mark_of_vote(vote), head_of(vote.signature));
    }
    std::uint64_t operator()(const Certificate& certificate) const {
        return mix(mark_of_vote(certificate), certificate.signatures.size());
    }
    std::uint64_t operator()(const SharedProposal& proposal) const {
        return mix(head_of(proposal.hash), proposal.view);
    }
    std::uint64_t operator()(const BlockAsked& asked) const { return head_of(asked.hash); }
    std::uint64_t operator()(const BlockSent& sent) const {
        return head_of(sent.block->header.signature);
    }
    std::uint64_t operator()(const CertificateAsked& asked) const {
        return mix(asked.epoch, asked.view);
    }
    std::uint64_t operator()(const RangeAsked& asked) const { return asked.from; }
    std::uint64_t operator()(const FinalRange& range) const {
        return mix(mark_of_vote(range.certificate), range.blocks.size());
    }
    std::uint64_t operator()(const consensus::CheckedTransactionPtr& transaction) const {
        return head_of(transaction->hash());
    }
};

} // namespace

std::size_t bytes_of(const Body& body) {
    return std::visit(Sizes(), body);
}

std::uint64_t mark_of(const Body& body) {
    return mix(body.index(), std::visit(Marks(), body));
}

} // namespace rustchain::simulation
