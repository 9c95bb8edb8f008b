// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What became of an own payment, in sentences that promise nothing before it is final.
#pragma once

#include "core/wallet/payment.hpp"

#include <QString>

namespace rustchain::gui {

//! How far a payment is, when it waits for a signature, or another one stands under its nonce:
//! cancelled, being replaced, too late. Empty for any other.
QString rival_text(const wallet::PaymentStatus& payment);

//! Whether its fee can be raised, or it can be cancelled: it waits, and nothing replaces it.
bool is_replaceable(const wallet::PaymentStatus& payment);

//! Why a payment, a higher fee or a cancellation was not sent.
QString problem_text(const wallet::PaymentProblem& problem);

} // namespace rustchain::gui
