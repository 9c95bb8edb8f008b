// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads the tree of sources from disk.
#include "tests/architecture/source_tree.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace rustchain::architecture {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool is_read(std::string_view path) {
    constexpr std::array kSuffixes{".cpp", ".hpp", ".h", ".qml"};
    return name_of(path) == "CMakeLists.txt" || path == "core/layers.txt" ||
           std::ranges::any_of(kSuffixes,
                               [&](std::string_view suffix) { return path.ends_with(suffix); });
}

std::string read_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

SourceTree read_source_tree(const std::filesystem::path& root) {
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const auto& entry : fs::directory_iterator(root)) {
        tree.top_level.push_back(entry.path().filename().string());
    }
    for (const auto* part : {"core", "app", "qml", "tests", "resources"}) {
        if (!fs::is_directory(root / part)) {
            continue;
        }
        for (auto entry = fs::recursive_directory_iterator(root / part);
             entry != fs::recursive_directory_iterator(); ++entry) {
            const auto path = entry->path().lexically_relative(root).generic_string();
            if (path == "tests/vectors" || path == "tests/fuzz/corpus") {
                entry.disable_recursion_pending();
            } else if (entry->is_regular_file() && is_read(path)) {
                tree.files.push_back({.path = path, .text = read_text(entry->path())});
            }
        }
    }
    std::ranges::sort(tree.top_level);
    std::ranges::sort(tree.files, {}, &SourceFile::path);
    return tree;
}

const SourceFile* find_file(const SourceTree& tree, std::string_view path) {
    const auto found = std::ranges::find(tree.files, path, &SourceFile::path);
    return found == tree.files.end() ? nullptr : &*found;
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (auto begin = text.find_first_not_of(kSpace); begin != std::string_view::npos;
         begin = text.find_first_not_of(kSpace)) {
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(kSpace), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

std::string_view folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

std::string_view stem_of(std::string_view path) {
    const auto name = name_of(path);
    return name.substr(0, name.find('.'));
}

bool is_header(std::string_view path) {
    return path.ends_with(".hpp") || path.ends_with(".h");
}

bool is_cpp(std::string_view path) {
    return path.ends_with(".cpp") || is_header(path);
}

} // namespace rustchain::architecture
