// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The reasons for missing values, in words.
#include "core/attestation/measured.hpp"

namespace rustchain::attestation {

std::string_view describe(Unmeasured reason) {
    switch (reason) {
    case Unmeasured::not_tried:
        return "not tried";
    case Unmeasured::not_this_architecture:
        return "does not exist on this kind of processor";
    case Unmeasured::not_supported:
        return "this version cannot measure it on this system";
    case Unmeasured::not_offered:
        return "the machine does not say";
    case Unmeasured::not_permitted:
        return "needs rights this program does not have";
    case Unmeasured::interrupted:
        return "the scan was stopped before it";
    case Unmeasured::too_noisy:
        return "the results contradict each other";
    case Unmeasured::out_of_range:
        return "what was read makes no sense";
    case Unmeasured::stuck:
        return "the source repeats itself";
    case Unmeasured::biased:
        return "the source prefers one value";
    case Unmeasured::kCount:
        break;
    }
    return "unknown reason";
}

} // namespace rustchain::attestation
