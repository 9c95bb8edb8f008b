// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keeps the calling thread on one logical processor for a while.
#pragma once

#include <memory>

namespace rustchain::attestation::hardware {

//! While it lives, the calling thread stays on the lowest processor that it may use; then it may
//! use all of those again. Does nothing where the system has no such call.
class ProcessorPin {
public:
    ProcessorPin();
    ~ProcessorPin();
    ProcessorPin(const ProcessorPin&) = delete;
    ProcessorPin& operator=(const ProcessorPin&) = delete;

    unsigned processor() const { return processor_; }

private:
    struct Before;
    std::unique_ptr<Before> before_;
    unsigned processor_ = 0;
};

} // namespace rustchain::attestation::hardware
