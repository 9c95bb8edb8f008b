// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pinning by sched_setaffinity.
#include "core/attestation/hardware/processor_pin.hpp"

#ifdef __linux__
#include <sched.h>
#endif

namespace rustchain::attestation::hardware {

#ifdef __linux__
struct ProcessorPin::Before {
    cpu_set_t allowed;
};

ProcessorPin::ProcessorPin() {
    auto before = std::make_unique<Before>();
    if (sched_getaffinity(0, sizeof before->allowed, &before->allowed) != 0)
        return; // more processors than a cpu_set_t holds: the scan runs unpinned
    unsigned lowest = 0;
    while (lowest < CPU_SETSIZE && !CPU_ISSET(lowest, &before->allowed))
        ++lowest;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(lowest, &one);
    if (sched_setaffinity(0, sizeof one, &one) != 0)
        return;
    processor_ = lowest;
    before_ = std::move(before);
}

ProcessorPin::~ProcessorPin() {
    if (before_)
        sched_setaffinity(0, sizeof before_->allowed, &before_->allowed);
}
#else
struct ProcessorPin::Before {};

ProcessorPin::ProcessorPin() = default;
ProcessorPin::~ProcessorPin() = default;
#endif

} // namespace rustchain::attestation::hardware
