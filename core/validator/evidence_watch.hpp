// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What this node knows of faults, on disk until they are punished or can no longer be.
#pragma once

#include "core/chain/staking.hpp"
#include "core/runtime/file.hpp"

#include <functional>
#include <vector>

namespace rustchain::validator {

//! At most one piece of evidence for each key and kind: more is never punished.
class EvidenceWatch {
public:
    static constexpr std::size_t kMost = 1200; //!< three kinds of a full set

    //! Reads what was kept; no file is nothing kept. Fails with corrupt when it does not decode.
    static Result<EvidenceWatch> open(runtime::Path path);

    //! True when it is new; then it is on the disk. False when one of its key and kind is kept, or
    //! when there is no room.
    Result<bool> keep(const Evidence& evidence);
    //! Keeps those for which `is_open` is true.
    Result<void> review(const std::function<bool(const Evidence&)>& is_open);
    const std::vector<Evidence>& kept() const { return kept_; }

private:
    explicit EvidenceWatch(runtime::Path path) : path_(std::move(path)) {}
    Result<void> save() const;

    runtime::Path path_;
    std::vector<Evidence> kept_;
};

} // namespace rustchain::validator
