// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A step that may come before blocks are fetched: starting from a snapshot of the state.
#pragma once

#include "core/primitives/height.hpp"
#include "core/primitives/result.hpp"
#include "core/runtime/clock.hpp"

namespace rustchain::sync {

class StateSyncDoor {
public:
    virtual ~StateSyncDoor() = default;

    //! Brings the ledger to a snapshot's height, where peers have one; `best` is the height they
    //! say they have. False when the ledger did not move: then blocks are fetched from where it
    //! stands. An Error means that the node cannot go on.
    virtual runtime::Task<Result<bool>> try_state_sync(Height best) = 0;
};

} // namespace rustchain::sync
