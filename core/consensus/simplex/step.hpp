// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The finality machine: what to do when something happens. Source: protocol, section 6; Simplex
// (Chan and Pass, TCC 2023).
#pragma once

#include "core/consensus/simplex/state.hpp"

namespace rustchain::consensus::simplex {

//! Brings the state up to date with one event and gives what is to be done, in that order. A pure
//! function: no clock, no thread, no file; signatures of votes, proposals and certificates are
//! verified here. A vote that it decides is decided for ever; the driver makes that survive a crash
//! by its journal, given back as Kept.
Actions step(State& state, const Event& event, const Now& now);

} // namespace rustchain::consensus::simplex
