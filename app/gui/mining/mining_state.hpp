// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the miner does at this moment, in one sentence, and what its machine says of itself.
#pragma once

#include "core/chain/chain_params.hpp"

#include <QString>

#include <optional>

namespace rustchain::mining {
struct MachineCondition;
struct MiningStatus;
} // namespace rustchain::mining

namespace rustchain::gui {

//! What a sentence about the miner needs beyond its status.
struct MiningMoment {
    TimestampMs now_ms = 0;
    std::optional<ChainParams> params;
    std::uint64_t slot = 0;                    //!< that runs, 0-based
    std::optional<std::uint64_t> next_slot_ms; //!< until the next slot begins; an estimate
    std::optional<Height> in_block;            //!< the final block with this slot's attestation
    std::optional<std::uint64_t> scan_left_ms; //!< of the measurement that runs; an estimate
    bool is_catching_up = false;               //!< the node follows the chain from behind
    QString caught_up;                         //!< "62 %"; empty: not known
};

//! "On. Slot 4 accepted, next slot in 1:09."
QString mining_state_text(const mining::MiningStatus& status, const MiningMoment& moment);
//! What to do where the state is one that earns nothing; empty otherwise.
QString mining_remedy(const mining::MiningStatus& status);

//! A fact of the machine, or why it is not known.
struct MachineFact {
    QString text;
    QString reason; //!< empty where the text is a value

    bool operator==(const MachineFact&) const = default;
};

MachineFact load_fact(const mining::MachineCondition& condition);
MachineFact power_fact(const mining::MachineCondition& condition);
MachineFact temperature_fact(const mining::MachineCondition& condition);
//! "Core 2 Duo T7300" of "Intel(R) Core(TM)2 Duo CPU     T7300  @ 2.00GHz".
QString short_processor_name(const QString& brand);
//! "22:30", as the language writes it, of minutes of the day.
QString day_time_text(unsigned minute);

} // namespace rustchain::gui
