// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads the rustchain_module(...) call of a CMakeLists.txt.
#include "tests/architecture/module_call.hpp"

#include "tests/architecture/source_tree.hpp"

namespace rustchain::architecture {

std::optional<ModuleCall> read_module_call(std::string_view text) {
    constexpr std::string_view kOpening = "rustchain_module(";
    const auto begin = text.find(kOpening);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    ModuleCall call;
    std::vector<std::string_view> skipped;
    std::vector<std::string_view>* list = &skipped;
    for (auto line : split_lines(text.substr(begin + kOpening.size()))) {
        line = line.substr(0, line.find('#'));
        const auto closing = line.find(')');
        for (const auto word : split_words(line.substr(0, closing))) {
            if (call.name.empty()) {
                call.name = word;
            } else if (word == "DEPENDS") {
                list = &call.depends;
            } else if (word == "LINKS" || word == "PRIVATE_LINKS") {
                list = &call.links;
            } else if (word == "SOURCES" || word == "TESTS" || word == "TEST_LINKS") {
                list = &skipped;
            } else {
                list->push_back(word);
            }
        }
        if (closing != std::string_view::npos) {
            break;
        }
    }
    return call;
}

} // namespace rustchain::architecture
