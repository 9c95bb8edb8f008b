// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The last block of an epoch with all that shows to a stranger who decided it.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/merkle/trie_proof.hpp"
#include "core/state/state_key.hpp"
#include "core/storage/key_value_store.hpp"

#include <array>

namespace rustchain::snapshot {

//! The header of an epoch's last block, its finalisation, and one proof of two records under the
//! header's state root: the epoch's own (its validator set), and the next epoch's. The same three
//! show it for any other block of the epoch.
struct CertifiedEpoch {
    BlockHeader header;
    Certificate certificate;
    merkle::TrieProof proof;

    Height height() const { return header.height; }
    EpochNumber epoch() const { return certificate.epoch; }

    bool operator==(const CertifiedEpoch&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.header, self.certificate, self.proof);
    }
};

enum class EpochFault : std::uint8_t {
    wrong_height,    //!< not the last of the certificate's epoch
    wrong_hash,      //!< the certificate is for another block, or no finalisation
    wrong_proof,     //!< the sets do not follow from the state root
    wrong_set,       //!< one is empty, or not ascending by owner
    bad_certificate, //!< no quorum of the set, or a wrong signature
};

//! The fault in words, for logs.
std::string_view describe(EpochFault fault);

struct EpochSets {
    std::vector<ValidatorMember> members; //!< decided the epoch
    std::vector<ValidatorMember> next;    //!< will decide the next one
};

//! The keys of the two proved records, in this order.
std::array<state::StateKey, 2> proved_keys(EpochNumber epoch);

//! The sets, if header, proof and certificate agree and a quorum of the epoch's set signed. That
//! the set is the network's own is not said: anyone can make one up.
Result<EpochSets, EpochFault> check_certified_epoch(const CertifiedEpoch& end,
                                                    const ChainParams& params,
                                                    const ChainId& chain_id);

//! The same for any block above genesis: it need not be the last of its epoch.
Result<EpochSets, EpochFault> check_certified_header(const CertifiedEpoch& header,
                                                     const ChainParams& params,
                                                     const ChainId& chain_id);

//! Makes it from rows whose newest block is the last of an epoch. Fails with not_found when it is
//! not, or is not certified itself.
Result<CertifiedEpoch> certify_newest_epoch(const storage::KeyValueReader& reader,
                                            const ChainParams& params);

} // namespace rustchain::snapshot
