// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Skipping verification: from a set that is trusted to a far header, without the blocks between.
// Source: protocol, section 9.
#pragma once

#include "core/ledger/ledger_snapshot.hpp"
#include "core/snapshot/certified_epoch.hpp"

namespace rustchain::sync {

//! A final block that is believed, the set that decides its epoch, and the next epoch's.
struct TrustedHeader {
    Height height = 0;
    BlockHash hash;
    TimestampMs timestamp = 0;
    EpochNumber epoch = 0;
    std::vector<ValidatorMember> members;
    std::vector<ValidatorMember> next;

    bool operator==(const TrustedHeader&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.height, self.hash, self.timestamp, self.epoch);
        codec.list(self.members, 1, kMaxValidators);
        codec.list(self.next, 1, kMaxValidators);
    }
};

//! Where trust begins: the node's own newest final block, which for a fresh one is genesis.
Result<TrustedHeader> trust_in_own(const ledger::LedgerSnapshot& own);

//! Half the unbonding time: so long a set's bonds answer for what it signed.
std::uint64_t trusting_period_ms(const ChainParams& params);

enum class TrustFault : std::uint8_t {
    not_ahead,       //!< at or below the trusted height
    not_certified,   //!< header, set and certificate do not agree: a lie, or damage
    too_few_trusted, //!< good in itself, but too few of the trusted set signed: go by a nearer one
};

//! The fault in words, for logs.
std::string_view describe(TrustFault fault);

//! Members of the trusted set that must have signed: more than a third while their bonds answer for
//! it; a quorum, as block after block would need, once the trusted header is older than the
//! trusting period.
std::size_t needed_of_trusted(const TrustedHeader& trusted, const ChainParams& params,
                              TimestampMs now_ms);

//! The end of a later epoch, believed because enough of the trusted set signed, or because it is
//! the very next epoch's, whose set the trusted header's state has named. Verifies every signature.
Result<TrustedHeader, TrustFault> advance_trust(const TrustedHeader& trusted,
                                                const snapshot::CertifiedEpoch& end,
                                                const ChainParams& params, const ChainId& chain_id,
                                                TimestampMs now_ms);

//! The same for any later final block, in the middle of an epoch as well.
Result<TrustedHeader, TrustFault> advance_trust_within(const TrustedHeader& trusted,
                                                       const snapshot::CertifiedEpoch& header,
                                                       const ChainParams& params,
                                                       const ChainId& chain_id, TimestampMs now_ms);

} // namespace rustchain::sync
