// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hardware reports and what is thought of them, as JSON. What was not measured is
// {"unmeasured": reason}.
#pragma once

#include "core/attestation/fingerprint.hpp"
#include "core/json/value.hpp"

namespace rustchain::rpc {

//! {"unmeasured": "the machine does not say"}.
json::Value to_json(attestation::Unmeasured reason);

//! What `shown` makes of the value, or the reason for its absence.
template <class T, class F>
json::Value to_json(const attestation::Measured<T>& item, F shown) {
    return item ? json::Value(shown(*item)) : to_json(item.reason());
}
template <class T>
json::Value to_json(const attestation::Measured<T>& item) {
    return to_json(item, [](const T& value) { return value; });
}

//! Every item; features and devices by name, histograms without their empty buckets.
json::Object to_json(const attestation::HardwareReport& report);
json::Object to_json(const attestation::Verdict& verdict);
//! The verdict's reasons in words: signs of a virtual machine, then what does not fit.
json::Array reasons_of(const attestation::Verdict& verdict);

} // namespace rustchain::rpc
