// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The text of resources/chains/antiquity.json as it was at build time.
#pragma once

#include <string_view>

namespace rustchain::attestation {

std::string_view embedded_antiquity_json();

} // namespace rustchain::attestation
