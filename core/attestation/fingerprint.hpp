// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The judgement of a hardware report: its class, its worth, and what does not fit together.
#pragma once

#include "core/attestation/antiquity_table.hpp"
#include "core/attestation/virtual_machine_verdict.hpp"

namespace rustchain::attestation {

//! Changes with every rule below and in virtual_machine_verdict.cpp.
inline constexpr std::uint32_t kRulesVersion = 2;

//! What in a report is missing, in doubt, or contradicts itself or the class it claims. A number is
//! a bit of HardwareRecord::faults: it never changes and is never reused.
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
    caches_unlike_class,  //!< a cache larger than the class was ever sold with
    ladder_unlike_caches, //!< far beyond its largest cache it is as quick as within
    ladder_unlike_core,   //!< a load takes less time than any core of its speed needs
    kCount,
};
std::string_view describe(ConsistencyFault fault);

//! What a report is good for; the worst of its faults decides.
enum class ReportGrade : std::uint8_t {
    sound,    //!< it earns what its class is worth
    capped,   //!< evidence is missing: it earns at most what an unrecognised processor is worth
    doubtful, //!< its timing was disturbed: it earns nothing until it is renewed
    refused,  //!< no real machine shows this: it is neither enrolled nor renewed
};
ReportGrade grade_of(ConsistencyFault fault);

//! Enumerators as the bits of a number, for records of the chain, and back, ascending.
template <class Enumerator>
std::uint32_t bit_of(Enumerator enumerator) {
    static_assert(static_cast<unsigned>(Enumerator::kCount) <= 32);
    return std::uint32_t{1} << static_cast<unsigned>(enumerator);
}
template <class Enumerator>
std::vector<Enumerator> from_bits(std::uint32_t bits) {
    std::vector<Enumerator> found;
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Enumerator::kCount); ++i)
        if ((bits & bit_of(static_cast<Enumerator>(i))) != 0)
            found.push_back(static_cast<Enumerator>(i));
    return found;
}

//! "The hardware report contradicts itself: …; ….", of the refusing ones among the faults.
std::string describe_refusal(std::uint32_t fault_bits);
//! A sentence for each fault and sign of a record, worst faults first, then signs.
std::vector<std::string> describe_bits(std::uint32_t fault_bits, std::uint32_t sign_bits);

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
    //! What this hardware earns by, before decay: the class's multiplier, as far as the grade lets
    //! it; of a virtual machine only the chain's share of it.
    std::uint32_t multiplier_thousandths = 0;
    bool is_virtual = false;
    VirtualMachineVerdict virtual_machine;
    std::vector<ConsistencyFault> faults; //!< ascending
    ReportGrade grade = ReportGrade::sound;

    std::uint32_t fault_bits() const;
    std::uint32_t sign_bits() const; //!< bit i: VirtualMachineSign i is among the reasons
    bool operator==(const Verdict&) const = default;
};

//! A pure function of its arguments; integers only.
Verdict judge_report(const HardwareReport& report, const AntiquityTable& table,
                     const JudgeParams& params);

} // namespace rustchain::attestation
