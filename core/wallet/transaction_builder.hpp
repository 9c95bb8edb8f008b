// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From what a person asks for to an unsigned transaction with its exact price.
#pragma once

#include "core/wallet/fee_estimator.hpp"

namespace rustchain::wallet {

//! The sender, as the chain and the journal know it at this moment.
struct Spender {
    crypto::PublicKey key;   //!< zeros when only the address is known: who signs puts it in
    std::uint64_t nonce = 0; //!< for this transaction
    Height height = 0;       //!< of the newest block
    Amount available;        //!< what is not reserved by what waits
    KeyScheme scheme = KeyScheme::schnorr;
};

struct BuiltPayment {
    Transaction transaction; //!< without signature
    PaymentQuote quote;
};

//! Checks the request and builds its transfer: gas_limit is what it uses, valid until 3,600 blocks
//! on. With an offer of its own that stays below the base price it fails with offer_too_low.
Result<BuiltPayment, PaymentProblem> build_payment(const PaymentRequest& request,
                                                   const FeeMarket& market, const Spender& spender);

//! The transfer of all that is available, less the fee, to one address: nothing stays behind.
Result<BuiltPayment, PaymentProblem> build_whole_balance(const Address& to, std::string memo,
                                                         const FeeChoice& fee,
                                                         const FeeMarket& market,
                                                         const Spender& spender);

//! A bond, unbond, release of hardware or evidence; its amount is what it puts into the bond.
Result<BuiltPayment, PaymentProblem> build_move(Payload payload, const FeeChoice& fee,
                                                const FeeMarket& market, const Spender& spender);

//! The same payload under the same nonce for enough more to take the old one's place.
//! `spender.available` counts what the old one has reserved as available; `spender.nonce` is not
//! used.
Result<BuiltPayment, PaymentProblem> build_replacement(const Transaction& old, const FeeChoice& fee,
                                                       const FeeMarket& market,
                                                       const Spender& spender);

//! The smallest payment, to the sender itself, under the same nonce: once it is in a block, the old
//! one can never be.
Result<BuiltPayment, PaymentProblem> build_cancellation(const Transaction& old,
                                                        const FeeChoice& fee,
                                                        const FeeMarket& market,
                                                        const Spender& spender);
//! Either of the two.
using BuildReplacement = Result<BuiltPayment, PaymentProblem> (*)(const Transaction& old,
                                                                  const FeeChoice& fee,
                                                                  const FeeMarket& market,
                                                                  const Spender& spender);
//! Whether it is such a payment: nothing leaves the account but the fee.
bool is_cancellation(const Transaction& transaction);

//! Both steps of an enrolment, without work: the commit under `spender.nonce`, the reveal under the
//! next. They are valid as long as their anchor is.
struct EnrolmentParts {
    HardwareHash hardware_hash;
    Hash256 salt;
    Bytes report;
    crypto::PublicKey attest_key;
    crypto::Signature possession;
    Height anchor_height = 0;
};
struct BuiltEnrolment {
    Transaction commit;
    Transaction reveal;
};
Result<BuiltEnrolment, PaymentProblem> build_enrolment(const EnrolmentParts& parts,
                                                       const Spender& spender);

} // namespace rustchain::wallet
