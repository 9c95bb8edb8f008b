// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How hard a password is to guess (zxcvbn).
#pragma once

#include <string_view>

namespace rustchain::gui {

inline constexpr int kGoodStrength = 3;

//! 0 very weak … 4 strong: by the guesses that an attacker needs, 10^3, 10^6, 10^8, 10^10. Looks at
//! the first 100 bytes. Source: zxcvbn, Wheeler 2016, section 5.
int password_strength(std::string_view password);

} // namespace rustchain::gui
