// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The judgement of a hardware report: its class, its worth, and what does not fit together.
#pragma once

#include "core/attestation/antiquity_table.hpp"
#include "core/attestation/virtual_machine_verdict.hpp"

namespace rustchain::attestation {

//! Changes with every rule below and in virtual_machine_verdict.cpp.
inline constexpr std::uint32_t kRulesVersion = 1;

//! What in a report contradicts itself or the class it claims.
enum class ConsistencyFault : std::uint8_t {
    processor_unmeasured, //!< no identity: it is of no class
    foreign_features,     //!< instruction sets of another architecture
    impossible_features,  //!< an instruction set without the one it builds on
    lacks_required,       //!< the class has an instruction set that the report lacks
    has_forbidden,        //!< the report has an instruction set younger than the class
    evidence_missing,     //!< a class above 1000 with features, ladder or integer rate unmeasured
    faster_than_class,    //!< the core runs faster than the class was ever sold
    caches_malformed,     //!< out of order, repeated, or sizes that cannot be
    ladder_malformed,     //!< sizes not ascending, or zero latencies
    ladder_falls,         //!< a larger working set is clearly faster than a smaller one
    ladder_flat,          //!< main memory is as fast as the first cache
    counter_unsteady,     //!< the cycle counter and the clock disagree by more than a percent
    kCount,
};
std::string_view describe(ConsistencyFault fault);

struct JudgeParams {
    //! What a virtual machine keeps of its multiplier, in thousandths: 0 on main and test, 1000 on
    //! dev (ChainParams::virtual_machine_weight).
    std::uint64_t virtual_machine_weight = 0;
};

struct Verdict {
    std::uint32_t rules_version = kRulesVersion;
    std::string class_id;   //!< what the identity claims; an id of the table
    std::string class_name; //!< its name for people
    std::uint32_t class_multiplier_thousandths = 0; //!< what that class is worth
    //! What this hardware earns by, before decay: the class's multiplier; with faults at most the
    //! unrecognised class's; of a virtual machine only the chain's share of it.
    std::uint32_t multiplier_thousandths = 0;
    bool is_virtual = false;
    VirtualMachineVerdict virtual_machine;
    std::vector<ConsistencyFault> faults; //!< ascending

    bool operator==(const Verdict&) const = default;
};

//! A pure function of its arguments; integers only.
Verdict judge_report(const HardwareReport& report, const AntiquityTable& table,
                     const JudgeParams& params);

} // namespace rustchain::attestation
