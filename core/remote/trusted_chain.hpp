// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What this device believes of a chain: genesis, and the newest final block that certificates led
// to.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/remote/proofs.hpp"
#include "core/runtime/file.hpp"
#include "core/sync/state/trust_climb.hpp"

namespace rustchain::remote {

//! For one strand. Its file is small, private, and only saves time: a damaged one is as good as
//! none, except that an older head would then pass that the clock allows.
class TrustedChain {
public:
    //! Reads the file (empty path: nothing is kept). Fails with invalid_input for a genesis without
    //! validators.
    static Result<TrustedChain> open(Genesis genesis, runtime::Path file);

    const Genesis& genesis() const { return genesis_; }
    const ChainParams& params() const { return genesis_.params; }
    const ChainId& chain_id() const { return chain_id_; }
    const sync::TrustedHeader& newest() const { return newest_; }
    bool is_at_genesis() const { return newest_.height == 0; }

    //! Takes a later header; an earlier one changes nothing. Writes the file when a new set of
    //! validators or a minute of blocks came with it.
    void advance(const sync::TrustedHeader& header);
    //! Writes the file, if there is something new.
    void keep();

private:
    TrustedChain() = default;

    Genesis genesis_;
    ChainId chain_id_;
    runtime::Path file_;
    sync::TrustedHeader newest_;
    Height kept_height_ = 0;
    EpochNumber kept_epoch_ = 0;
    TimestampMs kept_ms_ = 0;
};

//! Judges the header of an answer by the validators of the trusted header's epoch, which must be
//! its own. Verifies every signature.
Checked<sync::TrustedHeader> check_in_epoch(const sync::TrustedHeader& trusted,
                                            const StateAnswer& answer, const ChainId& chain_id);

//! What makes a certificate fit its header, whoever signed.
Checked<void> check_fit(const StateAnswer& answer, const ChainParams& params);

} // namespace rustchain::remote
