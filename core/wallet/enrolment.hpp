// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The two transactions by which a machine is registered for its owner.
#pragma once

#include "core/chain/transaction.hpp"

namespace rustchain::wallet {

//! What an enrolment needs beyond the owner's key.
struct EnrolmentRequest {
    HardwareHash hardware_hash;
    Bytes report;
    crypto::PublicKey attest_key;
    crypto::Signature possession; //!< attest_key over H(RTC/possession, chain_id ‖ owner)
    Height anchor_height = 0;     //!< a final block
};

//! Both steps, unsigned and without work: fill in both work_nonce, then hand back.
struct PreparedEnrolment {
    Transaction commit;
    Transaction reveal;
};

struct SubmittedEnrolment {
    TransactionHash commit;
    TransactionHash reveal; //!< signed now, sent by the wallet once the commit is final
};

} // namespace rustchain::wallet
