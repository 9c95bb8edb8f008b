// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a program promises about its own process.
#include "core/runtime/process.hpp"

#include <sys/resource.h>

#include <cerrno>
#include <cstring>

namespace rustchain::runtime {

Result<void> forbid_core_dumps() {
    // The hard limit too, so that nothing in this process raises it again.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(ErrorCode::permission,
                    std::string("forbid core dumps: ") + std::strerror(errno));
    return {};
}

} // namespace rustchain::runtime
