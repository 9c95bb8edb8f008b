// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A node's chain executed again from genesis, beside what the node has stored.
#pragma once

#include <string>

namespace rustchain::bench {

//! Executes every stored block of a stopped node's folder ("<data root>/<network>") on an empty
//! state, each signature checked again, and compares hashes, roots and receipts. Prints one JSON
//! object; gives the exit status.
int run_replay(const std::string& folder);

} // namespace rustchain::bench
