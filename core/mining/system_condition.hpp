// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The condition of the machine that this program runs on.
#pragma once

#include "core/mining/machine_condition.hpp"

namespace rustchain::mining {

//! Linux: the system's files. Windows and macOS: power and idle time; their processors' heat needs
//! drivers or rights of its own and is not_supported.
class SystemCondition final : public ConditionSource {
public:
    MachineCondition read() override;
};

} // namespace rustchain::mining
