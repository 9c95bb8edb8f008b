// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses and hashes as the window shows them: short, in groups, and as an avatar.
#pragma once

#include "core/chain/address.hpp"

#include <QList>
#include <QString>
#include <QStringList>

namespace rustchain::gui {

//! The first 9 and the last 5 characters: "drtc1qyqq…kp3dx".
QString short_address(const QString& address);
//! The first 8 and the last 4, where room is short.
QString shortest_address(const QString& address);
//! Groups of 6 counted from the end; a first group under 4 joins its neighbour.
QStringList address_chunks(const QString& address);
//! The avatar's six colours, 0 … 7, from SHA-256 of the address. It helps recognition; it is no
//! check.
QList<int> address_wedges(const Address& address);
//! The first 6 and the last 4 characters of a hash.
QString short_hash(const QString& hash);

} // namespace rustchain::gui
