// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The desktop's keychain: secrets that it keeps for this program while somebody is logged in.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

#include <QString>

#include <functional>
#include <memory>

namespace rustchain::gui {

//! Lives on the GUI thread and waits for nothing: each answer comes later, or never once it is
//! destroyed. Errors: unavailable (no keychain, or it is locked), not_found, permission (somebody
//! said no), internal.
class Keychain {
public:
    using Done = std::function<void(Result<void>)>;
    using Read = std::function<void(Result<crypto::SecureBuffer>)>;

    virtual ~Keychain() = default;
    //! Whether there is one at all.
    virtual void look(Done done) = 0;
    virtual void keep(const QString& name, crypto::SecureBuffer secret, Done done) = 0;
    virtual void read(const QString& name, Read done) = 0;
    virtual void erase(const QString& name, Done done) = 0;
};

//! That of this desktop: the Secret Service or KWallet, where there are others theirs.
std::unique_ptr<Keychain> make_system_keychain();

} // namespace rustchain::gui
