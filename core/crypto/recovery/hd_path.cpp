// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and writing BIP32 paths.
#include "core/crypto/recovery/hd_path.hpp"

#include <charconv>

namespace rustchain::crypto {
namespace {

constexpr std::size_t kMostSteps = 255; // the depth is one byte

} // namespace

Result<HdPath> HdPath::parse(std::string_view text) {
    if (!text.starts_with('m') || (text.size() > 1 && text[1] != '/'))
        return fail(ErrorCode::invalid_input, "a key path begins with \"m/\"");
    HdPath path;
    text.remove_prefix(1);
    while (!text.empty()) {
        text.remove_prefix(1);
        std::string_view step = text.substr(0, text.find('/'));
        text.remove_prefix(step.size());
        bool hardened = step.ends_with('\'') || step.ends_with('h') || step.ends_with('H');
        if (hardened)
            step.remove_suffix(1);
        std::uint32_t index = 0;
        auto parsed = std::from_chars(step.data(), step.data() + step.size(), index);
        if (step.empty() || parsed.ec != std::errc() || parsed.ptr != step.data() + step.size() ||
            index >= kHardened)
            return fail(ErrorCode::invalid_input, "step " + std::to_string(path.steps.size() + 1) +
                                                      " of the key path is not an index");
        if (path.steps.size() == kMostSteps)
            return fail(ErrorCode::invalid_input, "a key path has at most 255 steps");
        path.steps.push_back(hardened ? index + kHardened : index);
    }
    return path;
}

std::string HdPath::to_text() const {
    std::string text = "m";
    for (std::uint32_t step : steps) {
        text += '/' + std::to_string(step & ~kHardened);
        if (step >= kHardened)
            text += '\'';
    }
    return text;
}

} // namespace rustchain::crypto
