// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment that came from another machine, to be signed here or to be sent.
#pragma once

#include "core/wallet/keys/offline_payment.hpp"

#include <QString>

namespace rustchain::gui {

using PreparedPayment = std::variant<wallet::UnsignedPayment, wallet::SignedPayment>;

//! Reads untrusted text; else says what is wrong with it and what to do.
Result<PreparedPayment, QString> read_prepared(const QString& text, const std::string& network,
                                               const std::string& prefix);

//! The text of a payment file, or of a picture with a QR code; else what is wrong. Slow: for a
//! worker.
Result<QString, QString> read_prepared_file(const QString& path);

const Transaction& transaction_of(const PreparedPayment& payment);
const ChainId& chain_of(const PreparedPayment& payment);
const std::string& network_of(const PreparedPayment& payment);
Address sender_of(const PreparedPayment& payment);
Amount total_of(const PreparedPayment& payment);

} // namespace rustchain::gui
