// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules of core/layers.txt: who may include and link whom.
#pragma once

#include "tests/architecture/source_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rustchain::architecture {

//! One line of layers.txt: a folder and the folders it may include.
struct Layer {
    std::string folder; //!< below core, or "app/…"
    std::vector<std::string> allowed;
};

//! The layers in the order of the file, and what is wrong with the file itself: a line without
//! a colon, a folder named twice, an arrow that does not point down (so no circle can be written).
struct Layers {
    std::vector<Layer> all;
    Complaints complaints;
};

Layers read_layers(std::string_view text);

//! The layer a file or folder such as "core/attestation/hardware/cpuid.hpp" belongs to: the longest
//! matching line. Null when no line matches.
const Layer* layer_of(const Layers& layers, std::string_view path);

//! Each #include of core/ and app/ must be on its folder's line, and written from the top.
Complaints check_includes(const Layers& layers, const SourceTree& tree);

//! Each rustchain_module of core/ is named after its folder and links only folders on its line.
Complaints check_modules(const Layers& layers, const SourceTree& tree);

//! Each .cpp of core/ is built, each folder of core/ is added, each test of core/ is registered.
Complaints check_completeness(const SourceTree& tree);

} // namespace rustchain::architecture
