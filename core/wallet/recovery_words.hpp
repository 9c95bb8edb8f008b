// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The words that hold a wallet, and help with typing them, for who makes or restores one.
#pragma once

#include "core/crypto/recovery/mnemonic.hpp"
#include "core/crypto/recovery/word_list.hpp"

namespace rustchain::wallet {

using RecoveryWords = crypto::Mnemonic;
using RecoveryWordsProblem = crypto::MnemonicProblem;
using RecoveryWordsFault = crypto::MnemonicFault;
using RecoveryLength = crypto::MnemonicLength;
using crypto::nearest_words;
using crypto::words_with_prefix;

} // namespace rustchain::wallet
