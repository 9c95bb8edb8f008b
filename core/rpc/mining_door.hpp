// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the RPC needs of mining: its status, its switch, and the offer that a wallet enrols with.
#pragma once

#include "core/mining/mining_status.hpp"
#include "core/runtime/task.hpp"

namespace rustchain::rpc {

class MiningDoor {
public:
    virtual ~MiningDoor() = default;
    virtual mining::MiningStatusPtr status() const = 0;
    //! Remembered over restarts.
    virtual Result<void> set_enabled(bool is_enabled) = 0;
    //! Remembered over restarts.
    virtual Result<void> set_rules(const mining::MiningRules& rules) = 0;
    //! Holds mining until then; 0 ends the pause. Not remembered over restarts.
    virtual void pause_until(TimestampMs until_ms) = 0;
    //! Measures the machine first if needed: some seconds.
    virtual runtime::Task<Result<mining::EnrolmentOffer>> offer(Address owner) = 0;
};

} // namespace rustchain::rpc
