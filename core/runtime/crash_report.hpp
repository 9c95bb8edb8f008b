// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a crash leaves behind: which signal, which version, where in the code. No memory.
#pragma once

#include "core/runtime/file.hpp"

namespace rustchain::runtime {

//! From here on a fatal signal writes a report to `file` (owner only, at most 4 KiB of addresses in
//! the code) before the process ends by that signal. Once a process. Fails with invalid_input when
//! the path is too long, or with what the folder refuses.
Result<void> report_crashes_to(const Path& file, std::string_view program);

//! The report of the last crash, if there is one.
Result<std::string> read_crash_report(const Path& file);

} // namespace rustchain::runtime
