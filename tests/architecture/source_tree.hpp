// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The tree of sources as plain data, so that a rule can be tried on a made-up tree too.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rustchain::architecture {

//! One text file; its path is relative to the top of the tree, with '/'.
struct SourceFile {
    std::string path;
    std::string text;
};

//! What a rule looks at.
struct SourceTree {
    std::vector<std::string> top_level; //!< names of files and folders at the top
    std::vector<SourceFile> files;      //!< in order of path
};

//! One sentence for each place where a rule is broken; empty is good.
using Complaints = std::vector<std::string>;

//! Reads core, app, qml, tests and resources below `root`; test vectors and fuzzing seeds are data
//! and left out, and of other files only those whose suffix a rule knows are read.
SourceTree read_source_tree(const std::filesystem::path& root);

//! The text of the file at `path`, or nothing.
const SourceFile* find_file(const SourceTree& tree, std::string_view path);

//! The lines of a text, without their ends.
std::vector<std::string_view> split_lines(std::string_view text);

//! The words of a text, split at white space.
std::vector<std::string_view> split_words(std::string_view text);

//! The path without its last part: "core/chain" for "core/chain/block.hpp".
std::string_view folder_of(std::string_view path);

//! The last part of the path.
std::string_view name_of(std::string_view path);

//! The last part of the path, up to its first dot.
std::string_view stem_of(std::string_view path);

bool is_header(std::string_view path);

//! A header or a source file.
bool is_cpp(std::string_view path);

} // namespace rustchain::architecture
