// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every tag under which the chain hashes or signs. One constant each, hashed once.
#pragma once

#include "core/crypto/sha256.hpp"

namespace rustchain::tags {

inline const crypto::TaggedHash kGenesis{"RTC/genesis"};
inline const crypto::TaggedHash kTransaction{"RTC/transaction"};      //!< what a sender signs
inline const crypto::TaggedHash kTransactionId{"RTC/transaction-id"}; //!< the transaction's hash
inline const crypto::TaggedHash kHeader{"RTC/header"};                //!< what a proposer signs
inline const crypto::TaggedHash kBlock{"RTC/block"};                  //!< the block's hash
inline const crypto::TaggedHash kAttestation{"RTC/attestation"};      //!< what a miner signs
inline const crypto::TaggedHash kAttestationId{"RTC/attestation-id"};
inline const crypto::TaggedHash kReceipt{"RTC/receipt"};
inline const crypto::TaggedHash kFilter{"RTC/filter"};
inline const crypto::TaggedHash kMember{"RTC/member"};
inline const crypto::TaggedHash kPossession{"RTC/possession"};
inline const crypto::TaggedHash kCommit{"RTC/commit"};
inline const crypto::TaggedHash kBountyClaim{"RTC/bounty-claim"}; //!< repository ‖ claimant
inline const crypto::TaggedHash kWork{"RTC/work"};
inline const crypto::TaggedHash kVote{"RTC/vote"};
inline const crypto::TaggedHash kProposal{"RTC/proposal"};
inline const crypto::TaggedHash kLeader{"RTC/leader"};

} // namespace rustchain::tags
