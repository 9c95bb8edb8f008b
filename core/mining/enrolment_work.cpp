// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The work that enrolments and renewals pay with.
#include "core/mining/enrolment_work.hpp"

#include "core/attestation/work_proof.hpp"

namespace rustchain::mining {

bool solve_work(Transaction& transaction, const ChainId& chain_id, const Hash256& anchor_hash,
                std::uint64_t work_target, std::stop_token stop) {
    auto nonce = attestation::search_transaction_work(work_digest(transaction, chain_id),
                                                      anchor_hash, work_target, 0, stop);
    if (!nonce)
        return false;
    std::visit(
        [&](auto& kind) {
            if constexpr (requires { kind.work_nonce; })
                kind.work_nonce = *nonce;
        },
        transaction.payload);
    return true;
}

} // namespace rustchain::mining
