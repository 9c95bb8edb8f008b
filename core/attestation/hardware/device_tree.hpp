// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What Open Firmware's device tree says of the processor, as on PowerPC.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"
#include "core/attestation/hardware_report.hpp"

namespace rustchain::attestation::hardware {

//! The caches of the first processor below /proc/device-tree/cpus: its own of level 1, and those of
//! its node "l2-cache". Not_offered where there is no such tree.
Measured<CacheGeometry> read_device_tree_caches(const SystemFiles& files);

} // namespace rustchain::attestation::hardware
