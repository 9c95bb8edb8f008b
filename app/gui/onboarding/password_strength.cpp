// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How hard a password is to guess.
#include "app/gui/onboarding/password_strength.hpp"

#include "core/crypto/secure_buffer.hpp"

#include <algorithm>
#include <array>

#include <zxcvbn.h>

namespace rustchain::gui {
namespace {

constexpr std::size_t kLooksAt = 100;
// The entropy, in bits, of 10^3, 10^6, 10^8 and 10^10 guesses.
constexpr std::array kLevels = {9.97, 19.93, 26.58, 33.22};

} // namespace

int password_strength(std::string_view password) {
    if (password.empty())
        return 0;
    // zxcvbn reads up to a zero byte.
    crypto::SecureBuffer text(std::min(password.size(), kLooksAt) + 1);
    std::copy_n(password.begin(), text.size() - 1, text.data());
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), nullptr, nullptr);
    return static_cast<int>(std::count_if(kLevels.begin(), kLevels.end(),
                                          [bits](double level) { return bits >= level; }));
}

} // namespace rustchain::gui
