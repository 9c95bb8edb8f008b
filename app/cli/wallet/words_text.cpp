// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sentences about recovery words.
#include "app/cli/wallet/words_text.hpp"

namespace rustchain::cli {
namespace {

//! The word of this place, from 0.
std::string_view word_of(std::string_view text, std::size_t place) {
    constexpr std::string_view kBlank = " \t\r\n";
    for (;; --place) {
        const std::size_t first = text.find_first_not_of(kBlank);
        if (first == std::string_view::npos)
            return {};
        text.remove_prefix(first);
        const std::size_t size = std::min(text.find_first_of(kBlank), text.size());
        if (place == 0)
            return text.substr(0, size);
        text.remove_prefix(size);
    }
}

} // namespace

std::string words_problem_text(const wallet::RecoveryWordsProblem& problem,
                               std::string_view typed) {
    using Fault = wallet::RecoveryWordsFault;
    if (problem.fault == Fault::wrong_count)
        return "A wallet has 12 or 24 words; there are " + std::to_string(problem.count) + ".";
    if (problem.fault == Fault::wrong_checksum)
        return "All are words of the list, but they do not fit together: two may have changed "
               "places, or one may be another word that looks like it.";
    std::string text = "Word " + std::to_string(problem.position + 1) + " is not in the word list.";
    const auto nearest = wallet::nearest_words(word_of(typed, problem.position));
    for (std::size_t i = 0; i < nearest.size(); ++i)
        text += (i == 0                    ? " Did you mean "
                 : i + 1 == nearest.size() ? " or "
                                           : ", ") +
                std::string(nearest[i]);
    return nearest.empty() ? text : text + "?";
}

std::string discovery_text(std::optional<std::size_t> found, bool has_passphrase) {
    if (!found)
        return "The node does not answer, so the history of these words is not known. Add further "
               "accounts with: rustchain-cli wallet accounts add";
    if (*found > 0)
        return "Found " + std::to_string(*found) + (*found == 1 ? " account" : " accounts") +
               " with history.";
    if (has_passphrase)
        return "No history found. Every passphrase opens a wallet, and a mistyped one an empty "
               "one: if this wallet should hold something, restore it again and type the "
               "passphrase with care.";
    return "No history found. If you used a passphrase, restore it again with --passphrase. If the "
           "words come from another RustChain wallet: rustchain-cli wallet import";
}

} // namespace rustchain::cli
