// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules a single file or folder keeps: size, head, name, what it must not mention.
#pragma once

#include "tests/architecture/source_tree.hpp"

namespace rustchain::architecture {

//! At most 500 lines in a .cpp, 200 in a header or a .qml, 100 columns in a line of C++. A file
//! whose third line starts with "// Generated from" is left out.
Complaints check_sizes(const SourceTree& tree);

//! The two SPDX lines first; in C++ and QML a third that says the file's job.
Complaints check_heads(const SourceTree& tree);

//! No Qt header in core/.
Complaints check_no_qt_in_core(const SourceTree& tree);

//! Headers that are slow to compile stay out of the .hpp files of core/.
Complaints check_heavy_headers(const SourceTree& tree);

//! asio::detached swallows exceptions: nobody uses it.
Complaints check_no_detached(const SourceTree& tree);

//! At most 15 files or .cpp/.hpp pairs in a folder.
Complaints check_folder_sizes(const SourceTree& tree);

//! No file or folder is called util, common, misc, helper or manager and nothing more.
Complaints check_names(const SourceTree& tree);

//! Nothing at the top but what belongs there.
Complaints check_top_level(const SourceTree& tree);

} // namespace rustchain::architecture
