// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment on its way between a machine that knows the chain and one that holds the key: files of
// JSON text, short enough for a QR code.
//
// Unsigned: {"format": "rustchain-unsigned-payment", "version": 1, network, chain_id, from, nonce,
// valid_until, gas_limit, max_gas_price, max_tip, outputs: [{to, amount_micro_rtc}], memo}.
// Signed: {"format": "rustchain-signed-payment", "version": 1, network, chain_id, transaction}, the
// transaction being Base64 of its Borsh.
#pragma once

#include "core/wallet/keys/wallet_keys.hpp"

namespace rustchain::wallet {

inline constexpr std::size_t kMaxPaymentFileBytes = 64 * 1024;

//! A transfer that lacks its key and its signature.
struct UnsignedPayment {
    std::string network;
    ChainId chain_id;
    Address from;
    Transaction transaction; //!< a transfer

    const Transfer& transfer() const { return std::get<Transfer>(transaction.payload); }
    //! What the network may take at most beyond the outputs.
    Result<Amount> fee_at_most() const;
    bool operator==(const UnsignedPayment&) const = default;
};

struct SignedPayment {
    std::string network;
    ChainId chain_id;
    Transaction transaction;

    bool operator==(const SignedPayment&) const = default;
};

//! Whether `done` is this payment, key and signature aside.
bool is_signed_form(const Transaction& done, const Transaction& prepared);

std::string write_unsigned_payment(const UnsignedPayment& payment, std::string_view prefix);
//! Reads untrusted text. Fails with invalid_input naming the field, unsupported (a newer version).
Result<UnsignedPayment> read_unsigned_payment(std::string_view text, std::string_view prefix);

std::string write_signed_payment(const SignedPayment& payment);
//! The same; the signature is checked. Fails with corrupt when it does not fit.
Result<SignedPayment> read_signed_payment(std::string_view text);

//! Puts in the account's key and signs. Fails with invalid_input when the payment is another's.
Result<SignedPayment> sign_payment(const UnsignedPayment& payment, const WalletKeys& keys,
                                   const WalletAccount& account);

} // namespace rustchain::wallet
