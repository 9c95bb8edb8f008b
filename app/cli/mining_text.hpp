// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's status and a machine's scan as short tables for people.
#pragma once

#include "core/attestation/fingerprint.hpp"
#include "core/json/value.hpp"

#include <string>

namespace rustchain::cli {

//! The document of GET /v1/mining as lines; what is missing in it is left out.
std::string status_table(const json::Value& status);

//! Identity, caches, features, the memory ladder as bars, histograms, and the verdict.
std::string scan_table(const attestation::HardwareReport& report,
                       const attestation::Verdict& verdict);

} // namespace rustchain::cli
