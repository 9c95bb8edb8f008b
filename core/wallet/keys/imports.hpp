// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a wallet can be made from beside words.
#pragma once

#include "core/wallet/keystore.hpp"

namespace rustchain::wallet {

//! One private key.
struct ImportedKey {
    std::string name;
    KeySecret secret;
    crypto::SecureBuffer password; //!< of the new file; not empty
};

//! What can be looked at without a key: an address, or an account's xpub.
struct WatchedWallet {
    std::string name;
    std::variant<Address, std::string> what;
};

//! A wallet file made by an export, with the password that it has and keeps.
struct ImportedFile {
    Bytes file;
    crypto::SecureBuffer password;
    std::string name{}; //!< empty: as the file says
};

} // namespace rustchain::wallet
