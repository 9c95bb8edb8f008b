// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet of a measured window, and waiting for the window.
#pragma once

#include "core/wallet/wallet.hpp"

#include <filesystem>
#include <functional>

namespace rustchain::bench {

inline constexpr const char* kWindowPassword = "plain copper kettle 47";
inline constexpr crypto::StretchParameters kWindowStretch{
    .memory_kib = 8192, .iterations = 1, .lanes = 1};

//! A wallet in the folder, as an earlier start left it. Gives its address.
Result<Address> make_window_wallet(const std::filesystem::path& data_root);

//! Runs the event loop until the condition holds; false after a minute, or `limit_s`.
bool wait_in_window(const std::function<bool()>& condition, int limit_s = 60);

} // namespace rustchain::bench
