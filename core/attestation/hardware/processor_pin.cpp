// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pinning by sched_setaffinity, on Windows by SetThreadAffinityMask.
#include "core/attestation/hardware/processor_pin.hpp"

#if defined(__linux__)
#include <sched.h>
#elif defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX // some compilers define it for all
#endif
#include <windows.h>
#endif

namespace rustchain::attestation::hardware {

#if defined(__linux__)
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
#elif defined(_WIN32)
struct ProcessorPin::Before {
    DWORD_PTR allowed;
};

ProcessorPin::ProcessorPin() {
    DWORD_PTR allowed = 0;
    DWORD_PTR present = 0;
    if (GetProcessAffinityMask(GetCurrentProcess(), &allowed, &present) == 0 || allowed == 0)
        return; // zero stands for a process in several groups of processors
    unsigned lowest = 0;
    while (((allowed >> lowest) & 1) == 0)
        ++lowest;
    DWORD_PTR before = SetThreadAffinityMask(GetCurrentThread(), DWORD_PTR{1} << lowest);
    if (before == 0)
        return;
    processor_ = lowest;
    before_ = std::make_unique<Before>(Before{before});
}

ProcessorPin::~ProcessorPin() {
    if (before_)
        SetThreadAffinityMask(GetCurrentThread(), before_->allowed);
}
#else
struct ProcessorPin::Before {};

ProcessorPin::ProcessorPin() = default;
ProcessorPin::~ProcessorPin() = default;
#endif

} // namespace rustchain::attestation::hardware
