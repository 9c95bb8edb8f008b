// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Files of resources/bip39 that the build puts into the program.
#pragma once

#include <string_view>

namespace rustchain::crypto {

std::string_view english_words_text();     //!< english.txt: 2048 words, one a line
std::string_view decompositions_text();    //!< nfkd.txt: "00C0 0041 0300", ascending
std::string_view combining_classes_text(); //!< combining_classes.txt: "0300 230", ascending

} // namespace rustchain::crypto
