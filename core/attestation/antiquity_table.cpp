// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Classes, matching and decay.
#include "core/attestation/antiquity_table.hpp"

#include "core/attestation/embedded_antiquity.hpp"
#include "core/crypto/sha256.hpp"

#include <cstdio>
#include <cstdlib>

namespace rustchain::attestation {
namespace {

//! A rule for an architecture's first generation covers its 64-bit heir: the numbers are one
//! series.
bool covers(Architecture rule, Architecture machine) {
    if (rule == machine)
        return true;
    return (rule == Architecture::x86 && machine == Architecture::x86_64) ||
           (rule == Architecture::arm && machine == Architecture::aarch64) ||
           (rule == Architecture::powerpc && machine == Architecture::powerpc64);
}

struct TableBytes {
    std::uint32_t version;
    const std::vector<HardwareClass>& classes;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.version);
        codec.list(self.classes, 1, AntiquityTable::kMostClasses);
    }
};

Hash256 table_hash(std::uint32_t version, const std::vector<HardwareClass>& classes) {
    static const crypto::TaggedHash kTag{"RTC/antiquity"};
    return kTag(encode(TableBytes{version, classes}));
}

} // namespace

bool ClassRule::matches(Architecture machine, const ProcessorIdentity& processor) const {
    return covers(architecture, machine) && (vendor.empty() || vendor == processor.vendor) &&
           family.contains(processor.family) && model.contains(processor.model) &&
           stepping.contains(processor.stepping);
}

std::uint32_t decayed_multiplier(std::uint32_t multiplier_thousandths, EpochNumber epoch) {
    std::uint32_t kept = std::min<std::uint32_t>(multiplier_thousandths, 1000);
    std::uint64_t bonus = multiplier_thousandths - kept;
    for (EpochNumber years = epoch / kEpochsPerYear; years > 0 && bonus > 0; --years)
        bonus = bonus * 85 / 100;
    return kept + static_cast<std::uint32_t>(bonus);
}

AntiquityTable::AntiquityTable(std::uint32_t version, std::vector<HardwareClass> classes)
    : version_(version), classes_(std::move(classes)), hash_(table_hash(version_, classes_)) {
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        if (classes_[i].id == kUnrecognisedClass)
            unrecognised_ = i;
    }
}

const AntiquityTable& AntiquityTable::embedded() {
    static const AntiquityTable table = [] {
        auto parsed = parse(embedded_antiquity_json());
        if (!parsed) { // A broken build, not bad input: the table's test fails with the same words.
            std::fprintf(stderr, "built-in antiquity table: %s\n", parsed.error().message.c_str());
            std::abort();
        }
        return std::move(*parsed);
    }();
    return table;
}

const HardwareClass& AntiquityTable::classify(const HardwareReport& report) const {
    if (!report.processor)
        return unrecognised();
    for (const HardwareClass& candidate : classes_) {
        for (const ClassRule& rule : candidate.rules) {
            if (rule.matches(report.architecture, *report.processor))
                return candidate;
        }
    }
    return unrecognised();
}

const HardwareClass* AntiquityTable::find(std::string_view id) const {
    for (const HardwareClass& candidate : classes_) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

const HardwareClass& AntiquityTable::unrecognised() const {
    return classes_[unrecognised_];
}

} // namespace rustchain::attestation
