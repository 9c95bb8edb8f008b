// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Passwords and words on their short way from a field to wiped memory.
#pragma once

#include "core/crypto/secure_buffer.hpp"

#include <QString>

namespace rustchain::gui {

//! The text as UTF-8 in wiped memory; the text stays, for a field that somebody still types in.
crypto::SecureBuffer copy_secret(const QString& text);
//! The text as UTF-8 in wiped memory. The text's own characters are overwritten where they are ours
//! to write, in every copy that shares them.
crypto::SecureBuffer take_secret(const QString& text);
//! Overwrites a text in place, for everybody who shares it, and empties it.
void wipe_text(QString& text);

} // namespace rustchain::gui
